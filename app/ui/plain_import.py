"""Qt for Python, without its look into every module that is imported after it."""

from __future__ import annotations

import builtins


def load_qt() -> None:
    """Load PySide, and let Python's own import stand again, which PySide replaces.

    PySide's reads the source of each module to see whether it asks for names in another style; none here does. There
    are some sixty to read before the first paint, and every import statement went through it.
    """
    usual = builtins.__import__
    import PySide6.QtCore  # noqa: F401  # for what it does to imports

    builtins.__import__ = usual
