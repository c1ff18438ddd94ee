"""``dev.py torture``: everything that may happen to a log, and everything that a file may try, counted."""

from collections.abc import Sequence

from workshop.child import in_foreground
from workshop.layout import VENV, interpreter
from workshop.prepare import Purpose, prepare
from workshop.testing import environment_for_tests


def torture(arguments: Sequence[str]) -> int:
    """Try it all, or with ``--short`` a minute of it; return 1 when something is lost, damaged, let in or sent."""
    prepare(Purpose.TEST)
    return in_foreground([str(interpreter(VENV)), "-m", "tests.torture", *arguments], env=environment_for_tests())
