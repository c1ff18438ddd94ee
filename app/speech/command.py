"""How the voice process of this installation is started."""

from __future__ import annotations

import sys
from pathlib import Path

import app


def worker_command() -> tuple[str, ...]:
    """Return program and arguments."""
    if getattr(sys, "frozen", False):
        return (sys.executable, "voice-worker")
    return (sys.executable, "-m", "app", "voice-worker")


def worker_folder() -> Path:
    """Return the folder to start it in: "-m" looks there first, and it has to find this very package."""
    return Path(app.__file__).resolve().parent.parent
