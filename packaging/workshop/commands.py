"""The table of commands behind ``dev.py`` and how a command line becomes one of them."""

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from workshop import (
    benching,
    documenting,
    locking,
    overhearing,
    packing,
    picturing,
    releasing,
    running,
    testing,
    torturing,
    translating,
)
from workshop.prepare import Purpose, prepare
from workshop.words import Stop, say


@dataclass(frozen=True, slots=True)
class Command:
    """One word after ``dev.py``.

    usage: what may follow the word.
    act: gets what followed and returns the exit status.
    """

    word: str
    usage: str
    does: str
    act: Callable[[Sequence[str]], int]


def set_up(arguments: Sequence[str]) -> int:
    """Do the set-up alone. Raises: Stop: it did not work, or something followed the word."""
    if arguments:
        raise Stop("setup takes no arguments.")
    prepare(Purpose.SETUP)
    return 0


COMMANDS = (
    Command("setup", "", "make everything ready; the other commands do this by themselves", set_up),
    Command("run", "[ARGS...]", "start Lamplit; arguments go to it", running.run),
    Command(
        "test",
        "[--apart] [PYTEST ARGS...]",
        "check and test everything, or run only pytest with ARGS; with --apart, where there is no network",
        testing.test,
    ),
    Command(
        "torture",
        "[--short] [--only WORD] [--fuzz MINUTES]",
        "kill, starve and lie to it, and count",
        torturing.torture,
    ),
    Command(
        "bench",
        "[--only GROUP] [--json FILE] [--report [--from FILE]]",
        "measure; exit 1 when a limit is not kept; with --report, write docs/BENCHMARKS.md",
        benching.bench,
    ),
    Command(
        "screenshots",
        "[--all DIR | --gallery]",
        "take the pictures in docs/screenshots anew, every page into DIR, or what tests hold components against",
        picturing.screenshots,
    ),
    Command(
        "orca",
        "",
        "write what the screen reader Orca says on the walks of both users into docs/orca-transcript.txt",
        overhearing.orca,
    ),
    Command(
        "package",
        "[--twice] [--measure]",
        "make what people install, in dist/; exit 1 when a limit is not kept",
        packing.package,
    ),
    Command(
        "translate",
        "",
        "gather the words of the window for translators; exit 1 when some are missing",
        translating.translate,
    ),
    Command("docs", "", "make the documents a small site, in dist/site; exit 1 on a dead link", documenting.docs),
    Command("release", "X.Y.Z", "tell what is missing before this may be given to people", releasing.release),
    Command("lock", "[--upgrade]", "make the lock files anew from pyproject.toml", locking.lock),
)


def obey(words: Sequence[str]) -> int:
    """Carry out a command line and return its exit status: 2 when it is not understood, 130 after Ctrl-C."""
    word, *arguments = words or ("--help",)
    if word in ("-h", "--help", "help"):
        print(overview())
        return 0 if words else 2
    command = next((command for command in COMMANDS if command.word == word), None)
    if command is None:
        say(f"there is no command {word!r}.")
        print(overview(), file=sys.stderr)
        return 2
    try:
        return command.act(arguments)
    except Stop as reason:
        say(str(reason))
        return 1
    except KeyboardInterrupt:
        return 130


def overview() -> str:
    """Return the list of commands for a person to read."""
    heads = [f"{command.word} {command.usage}".rstrip() for command in COMMANDS]
    width = max(len(head) for head in heads)
    lines = (f"  {head:<{width}}  {command.does}" for head, command in zip(heads, COMMANDS, strict=True))
    return "\n".join(("python3 dev.py COMMAND", "", *lines))
