"""The therapist's desk: a list in the open log, and for each person a file of their own beside it.

A file that is being made or being deleted is named in `loose_file`, so that what a crash leaves of it is removed when
the desk is opened next. Deleting a person deletes their row first: with it goes the only key to their file.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from app.core.assignment import Assignment, Withdrawal
from app.core.editing_set import HalfAssignment
from app.core.errors import LamplitError
from app.core.exchange_ports import Bodies
from app.core.people import (
    PERSON_NOTE_MAX_CHARS,
    PSEUDONYM_MAX_CHARS,
    Contact,
    Fade,
    KeptVersion,
    Mark,
    Person,
    PersonRow,
    ReceivedPage,
)
from app.core.text_door import clean_line
from app.store import half_done, person_file, person_rows
from app.store.access import Access, Result
from app.store.database import immediate
from app.store.dbdriver import Database, DatabaseError
from app.store.desk_faults import (
    CardOfAnother,
    PersonFileMissing,
    PersonNameWrong,
    PersonNoteTooLong,
    PersonUnknown,
)
from app.store.desk_own import DeskOwn
from app.store.faults import fault_of_os
from app.store.files import make_private_folder
from app.store.keys import LogKey
from app.store.stamps import bury, stamp_of
from app.store.translate import fault_of

_ROW = "SELECT uid, name, note, sign_pk IS NOT NULL, sent_ms, shared_ms FROM person"
_ADD = "INSERT INTO person(uid, name, note, file, file_key) VALUES (?, ?, ?, ?, ?)"


class SqliteDesk(DeskOwn):
    """core.exchange_ports.Desk. Every call on the thread of the log; what fails comes as from the log."""

    def __init__(
        self,
        log: Access,
        folder: Path,
        bodies: Bodies,
        make_file: Callable[[Path, LogKey], None] = person_file.create,
        open_file: person_file.Opener = person_file.open_encrypted,
    ) -> None:
        """Remove what a crash left over.

        Args: log: the open log; folder: of the persons' files, made with the first one; bodies: to text and back.
            make_file, open_file: others than the encrypted ones where a test looks for bytes.
        """
        super().__init__(log, bodies)
        self._folder = folder
        self._make_file = make_file
        self._open_file = open_file
        self._sweep()

    def people(self) -> tuple[PersonRow, ...]:
        """Return everyone, by name."""
        rows = self._log.read(lambda db: db.execute(_ROW).fetchall())
        return tuple(sorted((_row(each) for each in rows), key=lambda row: (row.name.casefold(), row.uid)))

    def add_person(self, uid: bytes, name: str, note: str) -> None:
        """Begin a person's file. Raises PersonNameWrong, PersonNoteTooLong."""
        words = _checked(name, note)
        key, file = LogKey.random(), person_file.new_name()
        self._log.write(lambda db: db.execute("INSERT INTO loose_file(file) VALUES (?)", (file,)))
        try:
            make_private_folder(self._folder)
            self._make_file(self._folder / file, key)
        except OSError as error:
            raise fault_of_os(error) from None
        except DatabaseError as error:
            raise fault_of(error, self._folder / file) from None

        def add(db: Database) -> None:
            db.execute(_ADD, (uid, *words, file, key.to_bytes()))
            db.execute("DELETE FROM loose_file WHERE file = ?", (file,))

        self._log.write(add)

    def change_person(self, uid: bytes, name: str, note: str) -> None:
        """Change pseudonym and note. Raises PersonNameWrong, PersonNoteTooLong."""
        row = (*_checked(name, note), uid)

        def change(db: Database) -> None:
            db.execute("UPDATE person SET name = ?, note = ? WHERE uid = ?", row)
            stamp_of(db, "person", self._log.wall_ms())

        self._log.write(change)

    def person(self, uid: bytes) -> Person | None:
        """Return all there is of a person, or None. Raises PersonFileMissing, PersonFileDamaged, PersonFileTooNew."""
        row = self._log.read(lambda db: db.execute(f"{_ROW} WHERE uid = ?", (uid,)).fetchone())
        if row is None:
            return None

        def read(db: Database) -> Person:
            contact = person_rows.read_card(db)
            sent_ms, shared_ms = person_rows.newest_times(db)
            return Person(
                PersonRow(uid, row[1], row[2], contact is not None, sent_ms, shared_ms),
                contact,
                person_rows.read_sent(db, self._bodies),
                person_rows.read_pages(db, self._bodies),
                person_rows.read_fades(db),
            )

        return self._of_person(uid, read)

    def delete_person(self, uid: bytes) -> None:
        """Delete a person wholly: their row with the key to their file, and the file. An unknown one changes nothing.

        Raises what a write raises; once their row is gone, a file that can't be removed now goes later.
        """

        def delete(db: Database) -> None:
            row = db.execute("SELECT file FROM person WHERE uid = ?", (uid,)).fetchone()
            if row is not None:
                db.execute("INSERT INTO loose_file(file) VALUES (?)", row)
                db.execute("DELETE FROM person WHERE uid = ?", (uid,))
                half_done.drop_assignment_for(db, uid)
                bury(db, uid, self._log.wall_ms())

        self._log.write(delete)
        self._sweep()

    def set_contact(self, uid: bytes, contact: Contact) -> None:
        """Write a person's card. Raises CardOfAnother where another person has it."""
        of = self.person_of(contact.sign_pk)
        if of is not None and of != uid:
            raise CardOfAnother
        self._change_person(uid, lambda db: person_rows.keep_card(db, contact))
        row = (contact.sign_pk, uid)
        self._log.write(lambda db: db.execute("UPDATE person SET sign_pk = ? WHERE uid = ?", row))

    def forget_contact(self, uid: bytes) -> None:
        """Delete a person's card; what was sent and shared stays."""
        self._log.write(lambda db: db.execute("UPDATE person SET sign_pk = NULL WHERE uid = ?", (uid,)))
        self._change_person(uid, person_rows.forget_card)

    def person_of(self, sign_pk: bytes) -> bytes | None:
        """Return the uid of the person whose card has this signing key."""
        sql = "SELECT uid FROM person WHERE sign_pk = ?"
        row = self._log.read(lambda db: db.execute(sql, (sign_pk,)).fetchone())
        return None if row is None else bytes(row[0])

    def keep_sent(self, uid: bytes, kept: KeptVersion) -> None:
        """Note a version that left for a person, with what was said with its sentence."""
        self._change_person(uid, lambda db: person_rows.keep_sent(db, kept, self._bodies))
        row = (kept.arrived_ms, uid)
        sql = "UPDATE person SET sent_ms = max(coalesce(sent_ms, 0), ?) WHERE uid = ?"
        self._log.write(lambda db: db.execute(sql, row))

    def whole_sent(self, uid: bytes, version: Assignment | Withdrawal) -> Assignment | Withdrawal:
        """Return a version that left, with what was said with its sentence."""
        return self._of_person(uid, lambda db: person_rows.with_said(db, version))

    def keep_page(self, uid: bytes, received: ReceivedPage, series: bytes, seq: int) -> None:
        """Keep a page that a person shared."""
        self._change_person(uid, lambda db: person_rows.keep_page(db, received, series, seq, self._bodies))
        row = (received.consent.at_ms, uid)
        sql = "UPDATE person SET shared_ms = max(coalesce(shared_ms, 0), ?) WHERE uid = ?"
        self._log.write(lambda db: db.execute(sql, row))

    def last_seq(self, sign_pk: bytes, series: bytes) -> int | None:
        """Return the highest number that came of a sender's series."""
        uid = self.person_of(sign_pk)
        if uid is None:
            return None
        return self._of_person(uid, lambda db: person_rows.last_page_seq(db, sign_pk, series))

    def mark(self, uid: bytes, page_uid: bytes, marks: tuple[tuple[str, Mark], ...]) -> None:
        """Keep the marks at a page."""
        self._change_person(uid, lambda db: person_rows.keep_marks(db, page_uid, marks))

    def keep_fade(self, uid: bytes, at_ms: int, fade: Fade) -> None:
        """Keep the answer to the question after four weeks."""
        row = (at_ms, fade.value)
        self._change_person(uid, lambda db: db.execute("INSERT INTO fade(at_ms, fade) VALUES (?, ?)", row))

    def keep_half_done(self, half: HalfAssignment) -> None:
        """Keep an assignment that is being put together."""
        self._log.write(lambda db: half_done.keep_assignment(db, half))

    def half_done(self) -> HalfAssignment | None:
        """Return the assignment that was being put together, or None."""
        return self._log.read(half_done.read_assignment)

    def drop_half_done(self) -> None:
        """Forget the assignment that was being put together."""
        self._log.write(half_done.drop_assignment)

    def _of_person(self, uid: bytes, work: Callable[[Database], Result]) -> Result:
        sql = "SELECT file, file_key FROM person WHERE uid = ?"
        row = self._log.read(lambda db: db.execute(sql, (uid,)).fetchone())
        if row is None:
            raise PersonUnknown
        if not person_file.is_name(row[0]):
            raise PersonFileMissing
        with person_file.opened(self._folder / row[0], LogKey.from_bytes(row[1]), self._open_file) as db:
            return work(db)

    def _change_person(self, uid: bytes, work: Callable[[Database], object]) -> None:
        def whole(db: Database) -> None:
            with immediate(db):
                person_file.bring_up(db)
                work(db)

        self._of_person(uid, whole)

    def _sweep(self) -> None:
        """Remove files that are no person's; one that can't be removed now is tried again.

        Of a name that is none of ours, only the row goes: what it would lead to is someone else's.
        """
        for (file,) in self._log.read(lambda db: db.execute("SELECT file FROM loose_file").fetchall()):
            try:
                if person_file.is_name(file):
                    person_file.remove(self._folder / file)
                self._log.write(partial(_forget_file, file=file))
            except (OSError, LamplitError):
                continue


def _forget_file(db: Database, file: str) -> None:
    db.execute("DELETE FROM loose_file WHERE file = ?", (file,))


def _row(row: tuple[bytes, str, str, int, int | None, int | None]) -> PersonRow:
    uid, name, note, has_card, sent_ms, shared_ms = row
    return PersonRow(uid, name, note, bool(has_card), sent_ms, shared_ms)


def _checked(name: str, note: str) -> tuple[str, str]:
    name, note = clean_line(name), clean_line(note)
    if not 1 <= len(name) <= PSEUDONYM_MAX_CHARS:
        raise PersonNameWrong
    if len(note) > PERSON_NOTE_MAX_CHARS:
        raise PersonNoteTooLong
    return name, note
