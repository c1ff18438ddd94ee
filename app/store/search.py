"""Search over notes."""

from __future__ import annotations

from app.core.ports import LogEntry
from app.store.checkins import entries_of_ids
from app.store.dbdriver import Database

# By row and not by rank: newest first is what the log shows everywhere, and it needs no look at every hit
_MATCHES = """
SELECT note_fts.rowid FROM note_fts JOIN checkin c ON c.id = note_fts.rowid
WHERE note_fts MATCH ? AND c.state = 'kept' ORDER BY note_fts.rowid DESC LIMIT ?
"""


def match_expression(text: str) -> str | None:
    """Return what a person typed as a search for every word as a prefix, or None where no word is in it.

    Signs of the search language lose their meaning; accents and case are folded by the index.
    """
    words = text.replace("\0", " ").replace('"', " ").split()
    quoted = [f'"{word}"*' for word in words if any(sign.isalnum() for sign in word)]
    return " ".join(quoted) or None


def search_notes(db: Database, text: str, limit: int) -> tuple[LogEntry, ...]:
    """Return the entries last written first whose note holds every word, ordered newest first."""
    expression = match_expression(_encodable(text))
    if expression is None:
        return ()
    ids = [row[0] for row in db.execute(_MATCHES, (expression, limit)).fetchall()]
    return entries_of_ids(db, ids)


def _encodable(text: str) -> str:
    return text.encode("utf-8", "replace").decode()
