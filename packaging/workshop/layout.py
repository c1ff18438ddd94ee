"""Where things stand in the repository."""

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
VENV = ROOT / ".venv"
LOCK_FOLDER = ROOT / "packaging" / "lock"
DEV_LOCK = LOCK_FOLDER / "dev.txt"
PACKAGE_LOCK = LOCK_FOLDER / "package.txt"
DOCS_LOCK = LOCK_FOLDER / "docs.txt"
PROJECT_FILE = ROOT / "pyproject.toml"


def interpreter(venv: Path) -> Path:
    """Return the path of the interpreter inside ``venv``, whether or not it exists."""
    return venv / "Scripts" / "python.exe" if os.name == "nt" else venv / "bin" / "python"
