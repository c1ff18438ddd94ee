"""Reading and writing inside one person's own file."""

from __future__ import annotations

import json
from dataclasses import replace

from app.core.assignment import Assignment, Withdrawal
from app.core.exchange_ports import Bodies
from app.core.file_door import FileKind, NotLetIn, json_value
from app.core.people import Contact, Fade, KeptVersion, Mark, ReceivedPage, ShareRecord, Trust
from app.core.recording import WHY, Recording, check_recordings, said_why
from app.store.dbdriver import Database
from app.store.desk_faults import PersonFileDamaged

_PAGES = """
SELECT uid, sign_pk, body, at_ms, first_day, last_day, fields, lines, text_version, until_day, marks
FROM page ORDER BY at_ms DESC, id DESC
"""
_KEEP_PAGE = """
INSERT INTO page(uid, sign_pk, series, seq, body, at_ms, first_day, last_day, fields, lines, text_version, until_day,
  marks)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_KEEP_SENT = "INSERT INTO sent(sign_pk, series, seq, body, sent_ms) VALUES (?, ?, ?, ?, ?)"
_HAS_SAID = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'said'"
_SAID = "SELECT line, sound FROM said WHERE sent_id = (SELECT id FROM sent WHERE series = ? AND seq = ?)"
_KEEP_CARD = "INSERT OR REPLACE INTO card(id, name, sign_pk, age_pk, trust, added_ms) VALUES (1, ?, ?, ?, ?, ?)"


def read_card(db: Database) -> Contact | None:
    """Return the person's card."""
    row = db.execute("SELECT name, sign_pk, age_pk, trust, added_ms FROM card").fetchone()
    return None if row is None else Contact(row[0], row[1], row[2], Trust(row[3]), row[4])


def keep_card(db: Database, contact: Contact) -> None:
    """Write the person's card in the place of the one before."""
    row = (contact.name, contact.sign_pk, contact.age_pk, int(contact.trust), contact.added_ms)
    db.execute(_KEEP_CARD, row)


def forget_card(db: Database) -> None:
    """Delete the person's card."""
    db.execute("DELETE FROM card")


def read_sent(db: Database, bodies: Bodies) -> tuple[KeptVersion, ...]:
    """Return what was sent, newest first."""
    rows = db.execute("SELECT sign_pk, series, seq, body, sent_ms FROM sent ORDER BY id DESC").fetchall()
    return tuple(
        KeptVersion(sign_pk, bodies.version_of(body, series, seq), sent_ms)
        for sign_pk, series, seq, body, sent_ms in rows
    )


def keep_sent(db: Database, kept: KeptVersion, bodies: Bodies) -> None:
    """Write a version that was sent, with what was said with its sentence."""
    version = kept.version
    row = (kept.sign_pk, version.series, version.seq, bodies.version_text(version), kept.arrived_ms)
    number = db.execute(_KEEP_SENT, row).lastrowid
    said = said_why(version.recordings, version.why) if isinstance(version, Assignment) else None
    if said is not None:
        check_recordings((said,))
        db.execute("INSERT INTO said(sent_id, line, sound) VALUES (?, ?, ?)", (number, said.line, said.sound))


def with_said(db: Database, version: Assignment | Withdrawal) -> Assignment | Withdrawal:
    """Return a version that was sent, with what was said with its sentence."""
    if not isinstance(version, Assignment) or not db.execute(_HAS_SAID).fetchone():
        return version
    row = db.execute(_SAID, (version.series, version.seq)).fetchone()
    return version if row is None else replace(version, recordings=(Recording(WHY, *row),))


def read_pages(db: Database, bodies: Bodies) -> tuple[ReceivedPage, ...]:
    """Return the pages that came, newest first."""
    pages = []
    for uid, sign_pk, body, at_ms, first, last, fields, lines, text_version, until, marks in db.execute(_PAGES):
        shown = tuple(str(field) for field in _listed(fields))
        consent = ShareRecord(sign_pk, at_ms, first, last, shown, lines, text_version, until)
        marked = tuple(_mark_of(pair) for pair in _listed(marks))
        pages.append(ReceivedPage(uid, bodies.page_of(body), consent, marked))
    return tuple(pages)


def keep_page(db: Database, received: ReceivedPage, series: bytes, seq: int, bodies: Bodies) -> None:
    """Write a page that came."""
    consent = received.consent
    row = (
        *(received.uid, consent.sign_pk, series, seq, bodies.page_text(received.page)),
        *(consent.at_ms, consent.first_day, consent.last_day, json.dumps(list(consent.fields))),
        *(consent.rows, consent.text_version, consent.until_day, _marks_text(received.marks)),
    )
    db.execute(_KEEP_PAGE, row)


def keep_marks(db: Database, page_uid: bytes, marks: tuple[tuple[str, Mark], ...]) -> None:
    """Write the marks at a page in the place of those before."""
    db.execute("UPDATE page SET marks = ? WHERE uid = ?", (_marks_text(marks), page_uid))


def last_page_seq(db: Database, sign_pk: bytes, series: bytes) -> int | None:
    """Return the highest number that came of a series."""
    sql = "SELECT max(seq) FROM page WHERE sign_pk = ? AND series = ?"
    found: int | None = db.execute(sql, (sign_pk, series)).fetchone()[0]
    return found


def read_fades(db: Database) -> tuple[tuple[int, Fade], ...]:
    """Return the answers to the question after four weeks, newest first."""
    rows = db.execute("SELECT at_ms, fade FROM fade ORDER BY id DESC").fetchall()
    return tuple((at_ms, Fade(fade)) for at_ms, fade in rows)


def newest_times(db: Database) -> tuple[int | None, int | None]:
    """Return when the newest assignment left and when the newest page came, in UTC milliseconds."""
    row = db.execute("SELECT (SELECT max(sent_ms) FROM sent), (SELECT max(at_ms) FROM page)").fetchone()
    return row[0], row[1]


def _listed(text: str) -> list[object]:
    try:
        value = json_value(text.encode(), FileKind.KEPT)
    except NotLetIn:
        raise PersonFileDamaged from None
    if not isinstance(value, list):
        raise PersonFileDamaged
    return value


def _mark_of(pair: object) -> tuple[str, Mark]:
    match pair:
        case [str(title), str(mark)] if mark in Mark.__members__.values():
            return title, Mark(mark)
    raise PersonFileDamaged


def _marks_text(marks: tuple[tuple[str, Mark], ...]) -> str:
    return json.dumps([[title, mark.value] for title, mark in marks], ensure_ascii=False)
