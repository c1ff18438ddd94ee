"""``dev.py orca``: what a screen reader says of the window, for someone to read."""

from collections.abc import Sequence

from workshop.child import in_foreground
from workshop.layout import VENV, interpreter
from workshop.prepare import Purpose, prepare
from workshop.words import Stop


def orca(arguments: Sequence[str]) -> int:
    """Write docs/orca-transcript.txt anew; status 1 where Orca, or a screen for it, is not on this machine.

    Raises: Stop: something followed the word.
    """
    if arguments:
        raise Stop("orca takes no arguments.")
    prepare(Purpose.TEST)
    return in_foreground([str(interpreter(VENV)), "-m", "tests.atspi.transcript"])
