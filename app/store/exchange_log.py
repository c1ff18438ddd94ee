"""The patient's side of exchange, in the log itself: contacts, what was assigned, what was shared."""

from __future__ import annotations

import json
from collections.abc import Sequence

from app.core.assignment import Assignment
from app.core.errors import BugError
from app.core.exchange_ports import Bodies
from app.core.people import Contact, KeptVersion, ShareRecord, Trust
from app.core.recording import Recording, check_recordings
from app.store.access import Access
from app.store.dbdriver import Database
from app.store.exchange_common import ExchangeCommon
from app.store.stamps import bury, stamp_of

_SAVE_CONTACT = """
INSERT INTO contact(name, sign_pk, age_pk, trust, added_ms) VALUES (?, ?, ?, ?, ?)
ON CONFLICT(sign_pk) DO UPDATE SET name = excluded.name, trust = excluded.trust
"""
_ENDED = "exchange_ended_sharing"
_VERSIONS = "SELECT sign_pk, series, seq, body, arrived_ms, accepted_ms, left_ms FROM assignment ORDER BY id"
_KEEP_VERSION = """
INSERT INTO assignment(sign_pk, series, seq, body, arrived_ms, accepted_ms, left_ms) VALUES (?, ?, ?, ?, ?, ?, ?)
"""
_KEEP_RECORDING = """
INSERT INTO assigned_recording(assignment_id, exercise_id, line, sound) VALUES (?, ?, ?, ?)
"""
_RECORDINGS = """
SELECT exercise_id, line, sound FROM assigned_recording
WHERE assignment_id = (SELECT id FROM assignment WHERE sign_pk = ? AND series = ? AND seq = ?)
"""
_DROP_RECORDINGS = """
DELETE FROM assigned_recording
WHERE assignment_id = (SELECT id FROM assignment WHERE sign_pk = ? AND series = ? AND seq = ?)
"""
_NAMED = "sign_pk = ? AND series = ? AND seq = ?"
_SHARES = """
SELECT sign_pk, at_ms, first_day, last_day, fields, lines, text_version, until_day FROM share_log ORDER BY id DESC
"""
_KEEP_SHARE = """
INSERT INTO share_log(sign_pk, at_ms, first_day, last_day, fields, lines, text_version, until_day)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
"""


class ExchangeTables(ExchangeCommon):
    """core.exchange_ports.ExchangeLog over the open log. What fails comes as from the log."""

    def __init__(self, log: Access, bodies: Bodies) -> None:
        """Args: log: the open log; bodies: turns assignments into text and back."""
        super().__init__(log)
        self._bodies = bodies

    def contacts(self) -> tuple[Contact, ...]:
        """Return everyone whose card was taken in, by name."""
        sql = "SELECT name, sign_pk, age_pk, trust, added_ms FROM contact"
        rows = self._log.read(lambda db: db.execute(sql).fetchall())
        found = [Contact(name, sign_pk, age_pk, Trust(trust), added) for name, sign_pk, age_pk, trust, added in rows]
        return tuple(sorted(found, key=lambda contact: (contact.name.casefold(), contact.added_ms)))

    def save_contact(self, contact: Contact) -> None:
        """Write a contact, or its name and trust where its signing key is known."""
        row = (contact.name, contact.sign_pk, contact.age_pk, int(contact.trust), contact.added_ms)

        def save(db: Database) -> None:
            db.execute(_SAVE_CONTACT, row)
            stamp_of(db, "contact", self._log.wall_ms())

        self._log.write(save)

    def forget_contact(self, sign_pk: bytes) -> None:
        """Delete a contact; what they assigned stays, and is from nobody known from then on."""

        def forget(db: Database) -> None:
            db.execute("DELETE FROM contact WHERE sign_pk = ?", (sign_pk,))
            bury(db, sign_pk, self._log.wall_ms())

        self._log.write(forget)

    def versions(self) -> tuple[KeptVersion, ...]:
        """Return every version of every assignment, in the order in which they came."""
        rows = self._log.read(lambda db: db.execute(_VERSIONS).fetchall())
        return tuple(
            KeptVersion(sign_pk, self._bodies.version_of(body, series, seq), arrived, accepted, left)
            for sign_pk, series, seq, body, arrived, accepted, left in rows
        )

    def keep_version(self, kept: KeptVersion) -> None:
        """Write a version that arrived, with its recordings. Raises BugError for one that is there, BadSound."""
        version = kept.version
        came = check_recordings(version.recordings) if isinstance(version, Assignment) else ()
        text = self._bodies.version_text(version)
        row = (kept.sign_pk, version.series, version.seq, text, kept.arrived_ms, kept.accepted_ms, kept.left_ms)

        def keep(db: Database) -> None:
            number = db.execute(_KEEP_VERSION, row).lastrowid
            sounds = [(number, each.exercise_id, each.line, each.sound) for each in came]
            db.conn.executemany(_KEEP_RECORDING, sounds)

        self._log.write(keep)

    def recordings(self, kept: KeptVersion) -> tuple[Recording, ...]:
        """Return the recordings that came with a version."""
        rows = self._log.read(lambda db: db.execute(_RECORDINGS, _name(kept)).fetchall())
        return tuple(Recording(*row) for row in rows)

    def drop_recordings(self, kept: Sequence[KeptVersion]) -> None:
        """Delete the recordings that came with versions; writes nothing where there are none."""
        names = [_name(each) for each in kept]
        if self._log.read(lambda db: any(db.execute(_RECORDINGS, name).fetchone() for name in names)):
            self._log.write(lambda db: db.conn.executemany(_DROP_RECORDINGS, names))

    def accept(self, sign_pk: bytes, series: bytes, seq: int, at_ms: int) -> None:
        """Note that the person took a version on, also one that was left before. Raises BugError for an unknown one."""

        def note(db: Database) -> int:
            sql = f"UPDATE assignment SET accepted_ms = coalesce(accepted_ms, ?), left_ms = NULL WHERE {_NAMED}"  # noqa: S608
            return int(db.execute(sql, (at_ms, sign_pk, series, seq)).rowcount)

        if self._log.write(note) != 1:
            raise BugError("no such version")

    def leave(self, sign_pk: bytes, series: bytes, seq: int, at_ms: int) -> None:
        """Note that the person chose not to take a version on; nothing for one that was taken on."""
        sql = f"UPDATE assignment SET left_ms = ? WHERE {_NAMED} AND accepted_ms IS NULL"  # noqa: S608
        self._log.write(lambda db: db.execute(sql, (at_ms, sign_pk, series, seq)))

    def last_seq(self, sign_pk: bytes, series: bytes) -> int | None:
        """Return the highest number that is there of a sender's series."""
        sql = "SELECT max(seq) FROM assignment WHERE sign_pk = ? AND series = ?"
        found: int | None = self._log.read(lambda db: db.execute(sql, (sign_pk, series)).fetchone())[0]
        return found

    def keep_share(self, record: ShareRecord) -> None:
        """Note that a page left."""
        fields = json.dumps(list(record.fields))
        span = (record.first_day, record.last_day)
        row = (record.sign_pk, record.at_ms, *span, fields, record.rows, record.text_version, record.until_day)
        self._log.write(lambda db: db.execute(_KEEP_SHARE, row))

    def ended_sharing(self) -> frozenset[bytes]:
        """Return the signing keys of those with whom sharing was ended."""
        text = self._text(_ENDED)
        return frozenset(bytes.fromhex(key) for key in text.split())

    def end_sharing(self, sign_pk: bytes, *, ended: bool) -> None:
        """Note that no page is shared with someone any more, or that it can be again."""
        now = self.ended_sharing() | {sign_pk} if ended else self.ended_sharing() - {sign_pk}
        self._keep_text(_ENDED, " ".join(sorted(key.hex() for key in now)))

    def shares(self) -> tuple[ShareRecord, ...]:
        """Return when pages left and what was on them, newest first."""
        rows = self._log.read(lambda db: db.execute(_SHARES).fetchall())
        return tuple(
            ShareRecord(sign_pk, at_ms, first, last, tuple(json.loads(fields)), lines, text_version, until)
            for sign_pk, at_ms, first, last, fields, lines, text_version, until in rows
        )


def _name(kept: KeptVersion) -> tuple[bytes, bytes, int]:
    return kept.sign_pk, kept.version.series, kept.version.seq
