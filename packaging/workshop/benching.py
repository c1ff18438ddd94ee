"""``dev.py bench``: measure Lamplit against plain references, in the same run."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from workshop.child import in_foreground
from workshop.layout import VENV, interpreter
from workshop.prepare import Purpose, prepare

_FILES = ("--json", "--from")


def bench(arguments: Sequence[str]) -> int:
    """Run the benches in ``tests/bench``; return 1 when a limited row is not kept, 0 otherwise."""
    prepare(Purpose.RUN if os.environ.get("QT_QPA_PLATFORM") else Purpose.TEST)
    here = tuple(_absolute(arguments))
    return in_foreground([str(interpreter(VENV)), "-m", "tests.bench", *here], env=offscreen_unless_chosen())


def offscreen_unless_chosen() -> dict[str, str]:
    """Return the environment with Qt drawing into memory, unless the person chose a platform."""
    env = dict(os.environ)
    if sys.platform == "linux":
        env.setdefault("QT_QPA_PLATFORM", "offscreen")
    return env


def _absolute(arguments: Sequence[str]) -> list[str]:
    """Return ``arguments`` with the file after --json or --from named from where the person stands, not the root."""
    result = list(arguments)
    for place, word in enumerate(arguments):
        if word in _FILES and place + 1 < len(result):
            result[place + 1] = str(Path(result[place + 1]).absolute())
        for option in _FILES:
            if word.startswith(f"{option}="):
                result[place] = f"{option}={Path(word.removeprefix(f'{option}=')).absolute()}"
    return result
