"""Holding a log from elsewhere to what could have come to be in it: whoever made it may have written any value.

Its form is compared before (backup_stage.py). What belongs to one computer goes, and so does what no copy carries. What
follows from other values is worked out anew. Any other value that none of our doors would have let in, such as a day
that no calendar has or words too long, makes it a damaged copy.
"""

from __future__ import annotations

from app.core.exchange_ports import ForeignDoor
from app.core.file_door import FileKind
from app.core.recording import WHY
from app.store import m001
from app.store.database import immediate
from app.store.dbdriver import Database
from app.store.faults import CopyDamaged
from app.store.foreign_entries import hold_entries
from app.store.foreign_exchange import hold_desk, hold_exchange
from app.store.foreign_facts import hold_facts

_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'note_fts%'"
_COLUMNS = "SELECT name FROM pragma_table_info(?) WHERE type <> 'INTEGER'"
_MOST_BYTES = 64 * 1024
_LARGER = {
    ("note", "body"): 80_000,
    ("draft", "body"): FileKind.KEPT.value.most_bytes,
    ("half_done", "body"): FileKind.KEPT.value.most_bytes,
    ("assignment", "body"): FileKind.KEPT.value.most_bytes,
    ("own_content", "body"): FileKind.KEPT.value.most_bytes,
    ("own_recording", "sound"): 1_440_010,
    ("assigned_recording", "sound"): 1_440_010,
}
_WORDS = {"place": m001.PLACES, "quality": m001.QUALITIES, "feeling": m001.FEELINGS}
# A file of another computer; one that is being made or said; a name that would be removed
_LEFT_OUT = ("draft", "half_done", "loose_file")
_BEING_SAID = "DELETE FROM own_recording WHERE exercise_id = ?"


def refuse_large(db: Database) -> None:
    """Raise CopyDamaged for a value that is longer than any of its column, before anything reads it."""
    for (table,) in db.execute(_TABLES).fetchall():
        lengths = [
            f'octet_length("{column}") > {_LARGER.get((table, column), _MOST_BYTES)}'
            for (column,) in db.execute(_COLUMNS, (table,)).fetchall()
        ]
        if lengths and db.execute(f'SELECT 1 FROM "{table}" WHERE {" OR ".join(lengths)}').fetchone():  # noqa: S608
            raise CopyDamaged


def hold(db: Database, door: ForeignDoor | None) -> None:
    """Hold every value of a log in the present form, in one transaction.

    Args: door: what exchange lets in; with None a log that holds anything of exchange is refused.
    Raises: CopyDamaged; the library's DatabaseError for text that is none.
    """
    with immediate(db):
        _hold_words(db)
        for table in _LEFT_OUT:
            db.execute(f"DELETE FROM {table}")  # noqa: S608 (names are ours)
        db.execute(_BEING_SAID, (WHY,))
        hold_facts(db)
        hold_exchange(db, door)
        hold_desk(db, door)
        hold_entries(db)


def _hold_words(db: Database) -> None:
    for table, codes in _WORDS.items():
        found = db.execute(f"SELECT id, code FROM {table} ORDER BY id").fetchall()  # noqa: S608 (names are ours)
        if found != list(enumerate(codes, start=1)):
            raise CopyDamaged
    db.execute("UPDATE place SET snomed = NULL WHERE snomed IS NOT NULL")
