"""`python -m app.content.catalogue_file` writes the catalogue of every language in exercises/."""

from __future__ import annotations

import sys
from pathlib import Path

from app.content.catalogue import NAME, catalogue_text
from app.content.loader import load_with_fallbacks


def write_catalogues(exercises: Path) -> int:
    """Write exercises/*/catalogue.json and return how many; a language with a faulty file raises SystemExit."""
    written = 0
    for directory in sorted(path.parent for path in exercises.glob("*/phrases.toml")):
        loaded = load_with_fallbacks(directory)
        if loaded.problems:
            raise SystemExit("\n".join(map(str, loaded.problems)))
        (directory / NAME).write_text(catalogue_text(directory, loaded.library), encoding="utf-8", newline="\n")
        written += 1
    return written


if __name__ == "__main__":
    sys.exit(0 if write_catalogues(Path(__file__).resolve().parents[2] / "exercises") else 1)
