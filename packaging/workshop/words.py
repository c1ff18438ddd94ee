"""How the workshop speaks: one line on stderr for what it does, one sentence for why it stops."""

import shlex
import sys
from collections.abc import Sequence


class Stop(Exception):
    """The command cannot go on; the message is a sentence for the person and needs no traceback."""


def say(line: str) -> None:
    """Print one line on stderr at once, so that standard output stays the command's own."""
    print(f"dev.py: {line}", file=sys.stderr, flush=True)


def shell_line(command: Sequence[str]) -> str:
    """Return ``command`` as a person would type it."""
    return shlex.join(command)


def tail(text: str, lines: int = 15) -> str:
    """Return the last ``lines`` lines of ``text``, indented, for showing what a failed program said."""
    return "\n".join(f"    {line}" for line in text.strip().splitlines()[-lines:])
