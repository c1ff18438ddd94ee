"""The command line: which command, with what."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from app import __version__
from app.commands.log_parser import add_log_parser
from app.core.shielding import forbid_core_dumps, forbid_onlookers

if TYPE_CHECKING:
    from app.takeaway.forms import WritePdf


class Windowed(NamedTuple):
    """What needs Qt, handed in since commands know none.

    Attributes:
        window, gallery: open it, and return the exit status once it is closed; window takes the folder of --home.
        write_pdf: writes a page.
    """

    window: Callable[[Path | None], int]
    gallery: Callable[[], int]
    write_pdf: WritePdf


def run_line(arguments: Sequence[str], home_variable: str | None, windowed: Windowed) -> int:
    """Run what the arguments say and return the exit status.

    Args:
        home_variable: value of LAMPLIT_HOME, used where --home is not given.
    """
    options = _parser().parse_args(arguments)
    home = options.home or home_variable
    home_path = None if not home else Path(home).expanduser().absolute()
    if options.command == "check":
        from app.content.check import main as check_main

        return check_main([str(path) for path in options.paths], sys.stdout, sys.stderr)
    if options.command == "timeline":
        from app.commands.timeline import run_timeline

        return run_timeline(options, sys.stdout, sys.stderr)
    if options.command == "doctor":
        from app.commands.doctor import run_doctor

        return run_doctor(home_path, sys.stdout)
    if options.command == "log":
        forbid_core_dumps()
        forbid_onlookers()
        from app.commands.log_command import run_log

        return run_log(options, home_path, (sys.stdin, sys.stdout, sys.stderr), windowed.write_pdf)
    if options.command == "gallery":
        return windowed.gallery()
    return windowed.window(home_path)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="lamplit",
        description="Short, very slow grounding exercises. Without a command, the window opens.",
    )
    parser.add_argument("--version", action="version", version=f"lamplit {__version__}")
    parser.add_argument("--home", metavar="DIR", help="keep all data and settings in this folder")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")

    check = commands.add_parser("check", help="check exercise and set files against their laws")
    check.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="files or folders")

    timeline = commands.add_parser("timeline", help="every event of an exercise with its second")
    timeline.add_argument("exercise", metavar="EXERCISE", help="the id of an exercise, or a file")
    timeline.add_argument("--pace", choices=("normal", "slow", "very-slow", "waits"), default="slow")
    timeline.add_argument(
        "--slower-at", type=_seconds, action="append", default=[], metavar="S", help="press Slower; may be repeated"
    )
    timeline.add_argument("--stay-at", type=_seconds, metavar="S", help="press Stay with me, for a minute")
    timeline.add_argument("--stop-at", type=_seconds, metavar="S", help="press Stop")
    timeline.add_argument(
        "--further-out-at",
        type=_seconds,
        metavar="S",
        help="press Further out; where that begins another exercise, this one stops",
    )
    timeline.add_argument(
        "--answer-after",
        type=_seconds,
        metavar="S",
        help="answer each step that waits after S seconds (default: after the quiet its file gives; never at 'waits')",
    )
    timeline.add_argument("--json", action="store_true", help="print JSON")

    add_log_parser(commands)
    commands.add_parser("doctor", help="versions, voice and state for a bug report; nothing private")
    commands.add_parser("gallery", help="every component of the window in every state, for those who build")
    return parser


def _seconds(text: str) -> float:
    value = float(text)
    if not 0 <= value <= 86_400:
        raise argparse.ArgumentTypeError("seconds lie between 0 and 86400")
    return value
