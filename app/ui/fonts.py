"""The bundled typeface: Atkinson Hyperlegible, made for low vision, its letters hard to mistake."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFontDatabase


def load_fonts(resources: Path) -> bool:
    """Register the two weights with Qt; needs a QGuiApplication.

    Returns: whether both were taken. Without them Qt picks a face of the system and the app works on.
    """
    files = sorted((resources / "fonts").glob("*.ttf"))
    ids = [QFontDatabase.addApplicationFont(str(file)) for file in files]
    return len(ids) == 2 and all(number >= 0 for number in ids)
