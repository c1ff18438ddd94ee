"""What `lamplit log` takes; light, since every command makes it."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path

FORMS = ("json", "csv", "html", "fhir", "pdf")
_EPOCH_DAY = date(1970, 1, 1).toordinal()


def add_log_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Tell argparse of `log export`, `log import`, `log salvage` and `log key`."""
    log = commands.add_parser("log", help="the log as a file, entries of a file, a damaged log")
    below = log.add_subparsers(dest="log_command", metavar="COMMAND", required=True)

    out = below.add_parser("export", help="write check-ins and runs into a file that is not encrypted")
    out.add_argument("--format", choices=FORMS, required=True)
    out.add_argument("--from", dest="first", type=_day, metavar="DAY", help="first day, such as 2026-11-24")
    out.add_argument("--to", dest="last", type=_day, metavar="DAY", help="last day")
    out.add_argument("--without-notes", action="store_true", help="leave out what was written in own words")
    out.add_argument("--out", type=Path, required=True, metavar="FILE")
    out.add_argument("--force", action="store_true", help="replace a file of that name")

    back = below.add_parser("import", help="add the entries of a JSON file; what is in the log stays as it is")
    back.add_argument("file", type=Path, metavar="FILE")
    back.add_argument("--bring-back-deleted", action="store_true", help="also entries that were deleted here")
    back.add_argument("--dry-run", action="store_true", help="tell what the file holds and change nothing")

    mend = below.add_parser("salvage", help="bring what can be read of a damaged log into a new one; the file is kept")

    key = below.add_parser("key", help="show the key of the log file, for another program to read it with")

    for each in (out, back, mend, key):
        each.add_argument("--passphrase-stdin", action="store_true", help="read the passphrase as a line of input")


def _day(text: str) -> int:
    try:
        return date.fromisoformat(text).toordinal() - _EPOCH_DAY
    except ValueError:
        raise argparse.ArgumentTypeError("a day is written as 2026-11-24") from None
