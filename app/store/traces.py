"""What the search index keeps of words that no note holds any more, and taking it out.

FTS5's 'secure-delete' takes a word's entry out of the index pages, yet the list of pages goes on naming each page by
the beginning of the word that was first on it (seen with SQLite 3.53.4: about one deleted note in a hundred leaves such
a beginning; a long note of rare words leaves whole words).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set
from contextlib import contextmanager

from app.store.dbdriver import Database

# "instance" finds the first place of a word and stops; "row" would count all of them
_WORDS = "CREATE VIRTUAL TABLE IF NOT EXISTS temp.note_word USING fts5vocab(main, note_fts, instance)"
# The words of a text as the index takes them; temporary tables are in memory only
_TASTE = """
CREATE VIRTUAL TABLE IF NOT EXISTS temp.taste USING fts5(
  body, content='', columnsize=0, detail=none, tokenize="unicode61 remove_diacritics 2"
)
"""
_TASTE_WORDS = "CREATE VIRTUAL TABLE IF NOT EXISTS temp.taste_word USING fts5vocab(temp, taste, row)"
_SECURE_DELETE = "INSERT INTO note_fts(note_fts, rank) VALUES ('secure-delete', ?)"
_DUE = "words_to_forget"
# A page's name is one byte for the index it belongs to, then the beginning of a word, in bytes
_PAGES = "SELECT DISTINCT CAST(substr(term, 2) AS BLOB) FROM note_fts_idx WHERE length(term) > 1"
_STANDS = "SELECT EXISTS (SELECT 1 FROM temp.note_word WHERE term >= CAST(?1 AS TEXT) AND term < CAST(?2 AS TEXT))"


def note_words(db: Database, notes: Iterable[str]) -> frozenset[bytes]:
    """Return every word of the notes as the search index holds it, in UTF-8."""
    db.execute(_TASTE)
    db.execute(_TASTE_WORDS)
    db.execute("INSERT INTO temp.taste(taste) VALUES ('delete-all')")
    for number, note in enumerate(notes):
        db.execute("INSERT INTO temp.taste(rowid, body) VALUES (?, ?)", (number, note))
    words = db.execute("SELECT CAST(term AS BLOB) FROM temp.taste_word").fetchall()
    db.execute("INSERT INTO temp.taste(taste) VALUES ('delete-all')")
    return frozenset(row[0] for row in words)


def forget_words(db: Database, gone: Set[bytes]) -> None:
    """Write the search index anew if it still names one of these words, and no note has it any more.

    Call it in the transaction that took the notes out or changed them, after it.
    """
    if names_a_gone_word(db, gone):
        write_index_anew(db)


def names_a_gone_word(db: Database, gone: Set[bytes]) -> bool:
    """Return whether a page of the index is named by the beginning of one of these words and no other."""
    beginnings = {word[:length] for word in gone for length in range(1, len(word) + 1)}
    db.execute(_WORDS)
    return any(
        name in beginnings and not db.execute(_STANDS, (name, name + b"\xff")).fetchone()[0]
        for (name,) in db.execute(_PAGES).fetchall()
    )


@contextmanager
def quick_index(db: Database) -> Iterator[None]:
    """Let the index only note, for a block, that a word is gone; write_index_anew() is due after it.

    The setting stands in the file, so the block belongs into one transaction.
    """
    db.execute(_SECURE_DELETE, (0,))
    yield
    db.execute(_SECURE_DELETE, (1,))


def mark_words_due(db: Database) -> None:
    """Keep in the file that the index may hold words of notes that are gone."""
    db.execute("INSERT OR IGNORE INTO meta(k, v) VALUES (?, 1)", (_DUE,))


def unmark_words_due(db: Database) -> None:
    """Take the mark away; in the transaction that took the words out."""
    db.execute("DELETE FROM meta WHERE k = ?", (_DUE,))


def words_are_due(db: Database) -> bool:
    """Return whether the mark is there."""
    return db.execute("SELECT 1 FROM meta WHERE k = ?", (_DUE,)).fetchone() is not None


def write_index_anew(db: Database) -> None:
    """Merge the search index into one piece that holds the words of the present notes and nothing else."""
    # 'optimize' leaves an index of one segment as it is, so a second one is made for the time
    db.execute("INSERT INTO note_fts(rowid, body) VALUES (0, 'x')")
    db.execute("INSERT INTO note_fts(note_fts) VALUES ('optimize')")
    db.execute("INSERT INTO note_fts(note_fts, rowid, body) VALUES ('delete', 0, 'x')")
