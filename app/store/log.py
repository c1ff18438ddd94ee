"""The open log."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from app.core.checkin import CheckIn
from app.core.errors import BugError
from app.core.half_note import HalfNote
from app.core.log_facts import LogFacts, Openings, ScaleWords
from app.core.log_query import EVERYTHING, Added, LogContents, LogFilter, PlaceCount
from app.core.moment import Moment
from app.core.ports import Cursor, LogEntry, LogPage
from app.core.run import Run
from app.core.steady_things import SteadyThing
from app.store import counts, deletion, drafts, facts, half_done, runs, steady_things, taken_out
from app.store.adding import add_entries
from app.store.checkins import save_check_in
from app.store.database import immediate
from app.store.dbdriver import Database, DatabaseError
from app.store.entries import entry_by_uid
from app.store.faults import DiskFull
from app.store.paging import read_page
from app.store.room import Room
from app.store.translate import fault_of, worth_reopening

if TYPE_CHECKING:
    from app.core.exchange_ports import Bodies
    from app.store.desk import SqliteDesk
    from app.store.exchange_log import ExchangeTables

_Result = TypeVar("_Result")


class SqliteLog:
    """core.ports.Log over one encrypted file. Every call on the thread that made it; from another one it is a BugError.

    Trouble comes as a UserError or EnvironmentFault with a sentence for the person. A file that can't be read is closed
    and opened once more before it is called damaged, since one failed read poisons a connection; what was being written
    is then written again, which a save or a delete allows.
    """

    def __init__(
        self,
        open_database: Callable[[], Database],
        path: Path,
        wall_ms: Callable[[], int],
        room: Room | None = None,
    ) -> None:
        """Open the file.

        Args: open_database: opens it anew each time it is called, and holds the key.
            path: the file, to tell a vanished folder; wall_ms: wall time in UTC milliseconds.
            room: is given up for deleting where the disk is full; None for no room kept.
        """
        self._room = room
        self._open_database: Callable[[], Database] | None = open_database
        self._path = path
        self._wall_ms = wall_ms
        self._db: Database | None = open_database()
        if room is not None:
            room.hold()

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

    def page(self, after: Cursor | None, limit: int, which: LogFilter = EVERYTHING) -> LogPage:
        """Return the next `limit` entries of those meant, newest first."""
        return self._attempt(lambda db: read_page(db, after, limit, which))

    def entry(self, uid: bytes) -> LogEntry | None:
        """Return the entry whose check-in or run has this uid."""
        return self._attempt(lambda db: entry_by_uid(db, uid))

    def count(self, which: LogFilter = EVERYTHING) -> int:
        """Return how many entries are meant."""
        return self._attempt(lambda db: counts.count_entries(db, which))

    def place_counts(self, which: LogFilter = EVERYTHING) -> tuple[PlaceCount, ...]:
        """Return each place that is named in the entries meant, in the order of Place, with its count."""
        return self._attempt(lambda db: counts.place_counts(db, which))

    def exercise_ids(self) -> tuple[str, ...]:
        """Return the ids of all exercises that have a run in the log, sorted."""
        return self._attempt(counts.exercise_ids)

    def runs_since(self, start_ms: int) -> tuple[Run, ...]:
        """Return runs begun at or after a time, oldest first."""
        return self._attempt(lambda db: runs.runs_since(db, start_ms))

    def contents(self) -> LogContents:
        """Return how much is in the log, and from when to when."""
        return self._attempt(counts.contents_of)

    def delete(self, uid: bytes) -> None:
        """Delete the entry of a check-in or run wholly: a run goes with its check-in, nothing of either is left."""
        self._also_on_a_full_disk(lambda: self._write(lambda db: deletion.delete_entry(db, uid, self._wall_ms())))

    def take_out(self, which: LogFilter | tuple[bytes, ...]) -> int:
        """Take entries out of sight, by uid or by filter; returns how many. A run goes with its check-in."""
        return self._also_on_a_full_disk(lambda: self._write(lambda db: taken_out.take_out(db, which, self._wall_ms())))

    def put_back(self) -> int:
        """Bring everything back that was taken out and is not yet deleted; returns how many entries."""
        return self._also_on_a_full_disk(lambda: self._write(lambda db: taken_out.put_back(db, self._wall_ms())))

    def delete_taken_out(self) -> tuple[bytes, ...]:
        """Delete wholly what was taken out; returns the uids of its check-ins and runs. Who opens a log calls it."""
        gone: list[bytes] = []
        self._also_on_a_full_disk(
            lambda: self._attempt(lambda db: deletion.delete_taken_out(db, self._wall_ms(), gone))
        )
        return tuple(gone)

    def add(self, entries: Sequence[LogEntry], *, bring_back: bool = False) -> Added:
        """Write entries from elsewhere, all or none. What is there already stays as it is. Raises also NoteTooLong."""
        return self._write(lambda db: add_entries(db, entries, self._wall_ms(), bring_back=bring_back))

    def save_draft(self, check_in: CheckIn) -> None:
        """Keep a check-in that is being made; saving it drops its draft. Raises also NoteTooLong."""
        self._write(lambda db: drafts.save_draft(db, check_in))

    def draft(self) -> CheckIn | None:
        """Return the check-in that was being made, or None."""
        return self._attempt(drafts.read_draft)

    def drop_draft(self) -> None:
        """Forget the check-in that was being made: nothing of it is left in the file."""
        self._also_on_a_full_disk(lambda: self._write(drafts.drop_draft))

    def keep_half_note(self, half: HalfNote) -> None:
        """Keep a note that is being corrected; keeping its check-in drops it. Raises also NoteTooLong."""
        self._write(lambda db: half_done.keep_note(db, half))

    def half_note(self) -> HalfNote | None:
        """Return the note that was being corrected, or None."""
        return self._attempt(half_done.read_note)

    def drop_half_note(self) -> None:
        """Forget the note that was being corrected: nothing of it is left in the file."""
        self._also_on_a_full_disk(lambda: self._write(half_done.drop_note))

    def facts(self) -> LogFacts:
        """Return what the log knows beside its entries."""
        return self._attempt(facts.read_facts)

    def keep_scale_words(self, words: ScaleWords) -> None:
        """Keep the person's own words for the scale. Raises also ScaleWordTooLong."""
        self._write(lambda db: facts.keep_scale_words(db, words, self._wall_ms()))

    def keep_struck_words(self, words: tuple[str, ...]) -> None:
        """Keep the words that the person struck out. Raises also TooManyStruckWords."""
        self._write(lambda db: facts.keep_struck_words(db, words, self._wall_ms()))

    def keep_things(self, things: Sequence[SteadyThing]) -> None:
        """Keep these as the person's steady things, and nothing of others. Raises also TooManyThings."""
        self._also_on_a_full_disk(
            lambda: self._write(lambda db: steady_things.keep_things(db, things, self._wall_ms()))
        )

    def add_things(self, things: Sequence[SteadyThing], *, bring_back: bool = False) -> int:
        """Write things from elsewhere, as far as there is room; returns how many."""
        wall_ms = self._wall_ms()
        return self._write(lambda db: steady_things.add_things(db, things, wall_ms, bring_back=bring_back))

    def keep_last_session(self, day: int | None) -> None:
        """Keep the local date of the last session."""
        self._write(lambda db: facts.keep_last_session(db, day, self._wall_ms()))

    def keep_asked(self, at_ms: int) -> None:
        """Keep when a check-in was last asked for or made, in place of the time before."""
        self._write(lambda db: facts.keep_asked(db, at_ms))

    def keep_brought_back(self, exercise_id: str, at_ms: int) -> None:
        """Keep when an exercise that stood aside was brought back."""
        self._write(lambda db: facts.keep_brought_back(db, exercise_id, at_ms, self._wall_ms()))

    def forget_brought_back(self) -> None:
        """Forget which exercises that stood aside were brought back."""
        self._write(lambda db: facts.forget_brought_back(db, self._wall_ms()))

    def count_opening(self, now: Moment) -> Openings:
        """Count that the log was opened to be read, and return today's count with this opening."""
        return self._write(lambda db: facts.count_opening(db, now))

    def exchange(self, bodies: Bodies) -> ExchangeTables:
        """Return the patient's side of exchange over this log, for as long as it is open."""
        from app.store.exchange_log import ExchangeTables

        return ExchangeTables(self, bodies)

    def desk(self, folder: Path, bodies: Bodies) -> SqliteDesk:
        """Return the therapist's side over this log, for as long as it is open; folder: of the persons' files."""
        from app.store.desk import SqliteDesk

        return SqliteDesk(self, folder, bodies)

    def read(self, work: Callable[[Database], _Result]) -> _Result:
        """Do work on the open file, for the parts of the store that live beside the log."""
        return self._attempt(work)

    def write(self, work: Callable[[Database], _Result]) -> _Result:
        """Do work on the open file in one transaction, for the parts of the store that live beside the log."""
        return self._write(work)

    def wall_ms(self) -> int:
        """Return the wall time in UTC milliseconds."""
        return self._wall_ms()

    def close(self) -> None:
        """Close the file and forget the key; a second call does nothing."""
        self._open_database = None
        self._drop_connection()

    def _also_on_a_full_disk(self, work: Callable[[], _Result]) -> _Result:
        """Do work that deletes; where the disk is full, once more in the room that is kept for it."""
        try:
            return work()
        except DiskFull:
            if self._room is None or not self._room.give():
                raise
        try:
            return work()
        finally:
            self._room.hold()

    def _write(self, work: Callable[[Database], _Result]) -> _Result:
        def whole(db: Database) -> _Result:
            with immediate(db):
                return work(db)

        return self._attempt(whole)

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
