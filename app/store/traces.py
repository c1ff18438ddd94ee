"""What the search index keeps of words that no note holds any more, and taking it out.

FTS5's 'secure-delete' takes a word's entry out of the index pages, yet the list of pages goes on naming each page by
the beginning of the word that was first on it (seen with SQLite 3.53.4: about one deleted note in a hundred leaves such
a beginning; a long note of rare words leaves whole words).
"""

from __future__ import annotations

from app.store.dbdriver import Database

# "instance" finds the first place of a word and stops; "row" would count all of them
_WORDS = "CREATE VIRTUAL TABLE IF NOT EXISTS temp.note_word USING fts5vocab(main, note_fts, instance)"
# A page's name is one byte for the index it belongs to, then the beginning of a word, in bytes
_STALE = """
SELECT EXISTS (
  SELECT 1 FROM note_fts_idx page
  WHERE length(page.term) > 1 AND NOT EXISTS (
    SELECT 1 FROM temp.note_word w
    WHERE w.term >= CAST(substr(page.term, 2) AS TEXT) AND w.term < CAST(substr(page.term, 2) || x'FF' AS TEXT)
  )
)
"""


def forget_words(db: Database) -> None:
    """Write the search index anew if it still names a word of a note that was deleted or changed.

    Call it in the transaction that took the note out, after it. Takes 20 ms at 5,000 notes and, where the index has to
    be written, 60 ms; a quarter of a second and a second at 100,000.
    """
    db.execute(_WORDS)
    if not db.execute(_STALE).fetchone()[0]:
        return
    # 'optimize' leaves an index of one segment as it is, so a second one is made for the time
    db.execute("INSERT INTO note_fts(rowid, body) VALUES (0, 'x')")
    db.execute("INSERT INTO note_fts(note_fts) VALUES ('optimize')")
    db.execute("INSERT INTO note_fts(note_fts, rowid, body) VALUES ('delete', 0, 'x')")
