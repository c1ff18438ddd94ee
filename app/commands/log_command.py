"""`lamplit log`, without a window: the log as a file, entries of one into it, a damaged one made readable, its key."""

from __future__ import annotations

import argparse
import getpass
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, TextIO

from app.content.catalogue import open_library
from app.core.backup import SalvageCounts
from app.core.errors import LamplitError, UserError
from app.core.log_facts import ScaleWords
from app.core.log_query import LogFilter
from app.core.moment import wall_now
from app.core.ports import Cursor, LogEntry
from app.core.uid import uid7
from app.paths import Paths, find_paths
from app.store.vault import Vault
from app.takeaway.chosen import Parts, prepare
from app.takeaway.forms import Form, WritePdf, save_file
from app.takeaway.log_file import Header
from app.takeaway.read_log import ReadLog, read_log_file
from app.takeaway.words import Words

if TYPE_CHECKING:
    from app.store.log import SqliteLog

LANGUAGE = "en"
DONE, SOME_REFUSED, NOT_DONE = 0, 1, 2
_PAGE = 500
_PROMPT = "Passphrase of the log: "
_KEY_WORDS = """\
Whoever has this key can read the log until the passphrase is changed with "Someone knows the passphrase".
Open a copy of the log file, not the file itself. docs/opening-the-log.md shows how.
The key is raw, for SQLCipher 4:  PRAGMA key = "x'...'"
"""

Ask = Callable[[str], str]


def run_log(
    options: argparse.Namespace,
    home: Path | None,
    streams: tuple[TextIO, TextIO, TextIO],
    write_pdf: WritePdf | None = None,
    ask: Ask = getpass.getpass,
) -> int:
    """Run it. Returns 0; 1 when some entries were refused or could not be read; 2 when nothing was done.

    Args: streams: input, output, errors; write_pdf: the window's writer; ask: asks for the passphrase unseen.
    """
    source, out, err = streams
    paths = find_paths(home)
    door = _Door(paths, (lambda _: source.readline().rstrip("\r\n")) if options.passphrase_stdin else ask)
    try:
        if options.log_command == "export":
            return _export(options, door, out, write_pdf)
        if options.log_command == "salvage":
            return _salvage(door, out)
        if options.log_command == "key":
            return _key(door, out, err)
        return _import(options, door, out, err)
    except UserError as error:
        err.write(f"lamplit log: {error}\n")
    except LamplitError as error:
        err.write(f"lamplit log: {_calm(error)}\n")
    return NOT_DONE


class _Door:
    """The log of a folder, with the passphrase asked for where there is one."""

    def __init__(self, paths: Paths, ask: Ask) -> None:
        self.paths = paths
        self._ask = ask
        self._vault = Vault(paths.vault)

    @contextmanager
    def opened(self, *, make: bool = False) -> Iterator[SqliteLog]:
        """Open the log, a new one where there is none and `make` says so. Raises LamplitError."""
        self._refuse_beside_window()
        if self._vault.exists():
            log = self._vault.unlock(self._passphrase())
        elif make:
            log = self._vault.create(None)
        else:
            raise UserError("There is no log here yet.")
        try:
            yield log
        finally:
            log.close()

    def salvage(self) -> SalvageCounts:
        """Bring what can be read of a damaged log into a new one in its place. Raises LamplitError."""
        self._refuse_beside_window()
        if not self._vault.exists():
            raise UserError("There is no log here yet.")
        return self._vault.salvage(self._passphrase())

    def _refuse_beside_window(self) -> None:
        if _window_is_open(self.paths.instance_lock):
            raise UserError("The window of Lamplit is open; this works once it is closed.")

    def _passphrase(self) -> str | None:
        return self._asked() if self._vault.is_locked_by_passphrase() else None

    def key(self) -> tuple[Path, str]:
        """Return the log's file and its key, once its passphrase was given. Raises LamplitError."""
        self._refuse_beside_window()
        if not self._vault.exists():
            raise UserError("There is no log here yet.")
        return self.paths.vault / "data.db", self._vault.key_for_readers(self._passphrase())

    def _asked(self) -> str:
        try:
            return self._ask(_PROMPT)
        except EOFError:
            raise UserError("No passphrase was typed.") from None


def _export(options: argparse.Namespace, door: _Door, out: TextIO, write_pdf: WritePdf | None) -> int:
    form = Form(options.format)
    if form is Form.PDF and write_pdf is None:
        raise UserError("PDF is written with the window's parts, and they are not here.")
    if options.out.exists() and not options.force:
        raise UserError("There is a file of that name already; --force replaces it.")
    which = LogFilter(options.first, options.last)
    with door.opened() as log:
        entries = list(_entries(log, which))
        facts = log.facts()
    parts = Parts(notes=not options.without_notes)
    away = prepare(entries, parts=parts, words=_words(door), scale_words=facts.scale_words, things=facts.things)
    made = wall_now()
    header = Header(uid7(made.at_ms), made)
    save_file(away, form, header, options.out, replace=options.force, write_pdf=write_pdf)
    out.write(f"{_many(len(away.rows))} written. The file is not encrypted.\n")
    return DONE


def _entries(log: SqliteLog, which: LogFilter) -> Iterator[LogEntry]:
    after: Cursor | None = None
    while True:
        page = log.page(after, _PAGE, which)
        yield from page.entries
        after = page.next
        if after is None:
            return


def _words(door: _Door) -> Words:
    library = open_library(door.paths.exercises / LANGUAGE)
    titles = {each.id: each.title for each in library.sets} | {each.id: each.title for each in library.exercises}
    return Words(language=LANGUAGE, exercises=titles)


def _import(options: argparse.Namespace, door: _Door, out: TextIO, err: TextIO) -> int:
    read = read_log_file(options.file)
    if options.dry_run:
        out.write(f"{_many(len(read.entries))} in the file, {len(read.refused)} refused. Nothing was changed.\n")
        _tell(read, err)
        return SOME_REFUSED if read.refused else DONE
    with door.opened(make=bool(read.entries or read.things)) as log:
        added = log.add(read.entries, bring_back=options.bring_back_deleted)
        log.add_things(read.things, bring_back=options.bring_back_deleted)
        if read.scale_words is not None and log.facts().scale_words == ScaleWords():
            log.keep_scale_words(read.scale_words)
    out.write(f"{_many(added.added)} added, {len(added.doubles)} in the log already, {len(read.refused)} refused.\n")
    if added.deleted_before:
        out.write(f"{_many(len(added.deleted_before))} deleted here before and left out; --bring-back-deleted.\n")
    _tell(read, err)
    return SOME_REFUSED if read.refused else DONE


def _salvage(door: _Door, out: TextIO) -> int:
    counts = door.salvage()
    out.write(f"{counts.check_ins:,} check-ins and {counts.runs:,} runs of exercises came over into a new log.\n")
    if counts.partly:
        out.write(f"{counts.partly:,} of the check-ins lost a part.\n")
    if counts.lost is None:
        out.write("How many could not be read is not known.\n")
    elif counts.lost:
        out.write(f"{counts.lost:,} could not be read.\n")
    out.write("The damaged file is kept among the copies.\n")
    return SOME_REFUSED if counts.partly or counts.lost != 0 else DONE


def _key(door: _Door, out: TextIO, err: TextIO) -> int:
    path, key = door.key()
    err.write(f"{_KEY_WORDS}The log: {path}\n")
    out.write(f"{key}\n")
    return DONE


def _tell(read: ReadLog, err: TextIO) -> None:
    err.writelines(f"{refused}\n" for refused in read.refused)
    err.writelines(f"Entry {number}: its note holds signs that cannot be seen, kept as is.\n" for number in read.unseen)


def _many(count: int) -> str:
    return "1 entry" if count == 1 else f"{count:,} entries"


def _calm(error: LamplitError) -> str:
    """Return what is said of a fault that is not the person's, without the text of it."""
    return f"Disk or file system refused ({type(error).__name__}); nothing was changed."


def _window_is_open(lock: Path) -> bool:
    """Return whether a window holds the lock file; one that a dead process left does not count.

    The window's lock is Qt's: on Unix it keeps a flock on the file, on Windows it keeps others from writing to it.
    """
    try:
        with lock.open("r+b" if os.name == "nt" else "rb") as file:
            return os.name != "nt" and not _is_free(file)
    except FileNotFoundError:
        return False
    except OSError:
        return True


def _is_free(file: BinaryIO) -> bool:
    import fcntl

    try:
        fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
