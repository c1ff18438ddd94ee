"""``dev.py screenshots``: pictures of every page, from the real house."""

import os
from collections.abc import Sequence
from pathlib import Path

from workshop.child import in_foreground
from workshop.layout import VENV, interpreter
from workshop.prepare import Purpose, prepare


def screenshots(arguments: Sequence[str]) -> int:
    """Take the pictures; drawn into memory, so that they are the same on every screen."""
    prepare(Purpose.TEST)
    here = [str(Path(word).absolute()) if before == "--all" else word for before, word in _pairs(arguments)]
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return in_foreground([str(interpreter(VENV)), "-m", "tests.flows.screenshots", *here], env=env)


def _pairs(words: Sequence[str]) -> list[tuple[str, str]]:
    """Return each word with the one before it."""
    return list(zip(("", *words), words, strict=False))
