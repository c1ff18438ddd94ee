"""The open log."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from app.core.checkin import CheckIn
from app.core.errors import BugError
from app.core.ports import Cursor, LogEntry, LogPage
from app.core.run import Run
from app.store import runs
from app.store.checkins import entry_by_uid, save_check_in
from app.store.database import immediate
from app.store.dbdriver import Database, DatabaseError
from app.store.deletion import delete_entry
from app.store.paging import read_page
from app.store.search import search_notes
from app.store.translate import fault_of, worth_reopening

_Result = TypeVar("_Result")


class SqliteLog:
    """core.ports.Log over one encrypted file. Every call on the thread that made it; from another one it is a BugError.

    Trouble comes as a UserError or EnvironmentFault with a sentence for the person. A file that can't be read is closed
    and opened once more before it is called damaged, since one failed read poisons a connection; what was being written
    is then written again, which a save or a delete allows.
    """

    def __init__(self, open_database: Callable[[], Database], path: Path, wall_ms: Callable[[], int]) -> None:
        """Open the file.

        Args: open_database: opens it anew each time it is called, and holds the key.
            path: the file, to tell a vanished folder; wall_ms: wall time in UTC milliseconds.
        """
        self._open_database: Callable[[], Database] | None = open_database
        self._path = path
        self._wall_ms = wall_ms
        self._db: Database | None = open_database()

    def save(self, check_in: CheckIn) -> None:
        """Write a check-in, or replace one of the same uid (its time stays). Raises also NoteTooLong."""
        self._write(lambda db: save_check_in(db, check_in, self._wall_ms()))

    def save_run(self, run: Run) -> None:
        """Write a run, or bring one of the same uid up to date."""
        self._write(lambda db: runs.save_run(db, run, self._wall_ms()))

    def mark_interrupted(self) -> None:
        """Turn runs that a dead process left under way into interrupted ones."""

        def interrupt(db: Database) -> None:
            runs.interrupt_open_runs(db, self._wall_ms())

        if self._attempt(runs.any_under_way):
            self._write(interrupt)

    def page(self, after: Cursor | None, limit: int) -> LogPage:
        """Return the next `limit` entries, newest first."""
        return self._attempt(lambda db: read_page(db, after, limit))

    def search(self, text: str, limit: int) -> tuple[LogEntry, ...]:
        """Return entries whose note has every word of `text` as a prefix, accents folded, newest first."""
        return self._attempt(lambda db: search_notes(db, text, limit))

    def entry(self, uid: bytes) -> LogEntry | None:
        """Return the entry whose check-in or run has this uid."""

        def find(db: Database) -> LogEntry | None:
            found = entry_by_uid(db, uid)
            if found is not None:
                return found
            run = runs.run_by_uid(db, uid)
            return None if run is None else LogEntry(None, run)

        return self._attempt(find)

    def delete(self, uid: bytes) -> None:
        """Delete the entry of a check-in or run wholly: a run goes with its check-in, nothing of either is left."""
        self._write(lambda db: delete_entry(db, uid, self._wall_ms()))

    def runs_since(self, start_ms: int) -> tuple[Run, ...]:
        """Return runs begun at or after a time, oldest first."""
        return self._attempt(lambda db: runs.runs_since(db, start_ms))

    def close(self) -> None:
        """Close the file and forget the key; a second call does nothing."""
        self._open_database = None
        self._drop_connection()

    def _write(self, work: Callable[[Database], None]) -> None:
        def whole(db: Database) -> None:
            with immediate(db):
                work(db)

        self._attempt(whole)

    def _attempt(self, work: Callable[[Database], _Result]) -> _Result:
        """Do the work; where the connection may be at fault, once more over a fresh one."""
        try:
            return work(self._connected())
        except DatabaseError as error:
            if not worth_reopening(error):
                raise fault_of(error, self._path) from None
        self._drop_connection()
        try:
            return work(self._connected())
        except DatabaseError as error:
            raise fault_of(error, self._path) from None

    def _connected(self) -> Database:
        if self._open_database is None:
            raise BugError("the log is closed")
        if self._db is None:
            self._db = self._open_database()
        return self._db

    def _drop_connection(self) -> None:
        db, self._db = self._db, None
        if db is not None:
            db.close()
