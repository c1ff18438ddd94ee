"""What the log knows beside its entries, kept as single values."""

from __future__ import annotations

import json
from dataclasses import asdict, astuple
from typing import Any

from app.core.log_facts import SCALE_WORD_MAX_CHARS, LogFacts, Openings, ScaleWords
from app.core.moment import Moment
from app.core.struck_pattern import MOST_WORDS, WORD_MAX_CHARS
from app.store.dbdriver import Database
from app.store.faults import ScaleWordTooLong, TooManyStruckWords
from app.store.rows import whole_characters
from app.store.stamps import stamp_of
from app.store.steady_things import read_things

_SCALE_WORDS = "scale_words"
_STRUCK_WORDS = "struck_words"
_LAST_SESSION = "last_session_day"
_OPENINGS = "openings"
_BROUGHT_BACK = "brought_back_ms"
_CHANGED = "changed_ms"
_ASKED = "asked_ms"
_KEEP = "INSERT INTO meta(k, v) VALUES (?, ?) ON CONFLICT(k) DO UPDATE SET v = excluded.v"


def read_facts(db: Database) -> LogFacts:
    """Return all facts; what was never kept has its default."""
    known: dict[str, Any] = dict(db.execute("SELECT k, v FROM meta").fetchall())
    words, openings, struck = known.get(_SCALE_WORDS), known.get(_OPENINGS), known.get(_STRUCK_WORDS)
    brought_back = known.get(_BROUGHT_BACK)
    return LogFacts(
        scale_words=ScaleWords() if words is None else ScaleWords(**json.loads(words)),
        last_session_day=known.get(_LAST_SESSION),
        openings=None if openings is None else Openings(**json.loads(openings)),
        changed_ms=known.get(_CHANGED),
        asked_ms=known.get(_ASKED),
        struck_words=() if struck is None else tuple(json.loads(struck)),
        things=read_things(db),
        brought_back_ms={} if brought_back is None else json.loads(brought_back),
    )


def keep_scale_words(db: Database, words: ScaleWords, wall_ms: int) -> None:
    """Keep the words. Call it inside a transaction. Raises: ScaleWordTooLong."""
    if any(len(word) > SCALE_WORD_MAX_CHARS for word in astuple(words)):
        raise ScaleWordTooLong
    whole = {name: whole_characters(word) for name, word in asdict(words).items()}
    db.execute(_KEEP, (_SCALE_WORDS, json.dumps(whole, ensure_ascii=False)))
    stamp_of(db, _SCALE_WORDS, wall_ms)


def keep_struck_words(db: Database, words: tuple[str, ...], wall_ms: int) -> None:
    """Keep the words; no words leave no row. Call it inside a transaction. Raises: TooManyStruckWords."""
    if len(words) > MOST_WORDS or any(len(word) > WORD_MAX_CHARS for word in words):
        raise TooManyStruckWords
    if words:
        db.execute(_KEEP, (_STRUCK_WORDS, json.dumps([whole_characters(word) for word in words], ensure_ascii=False)))
    else:
        db.execute("DELETE FROM meta WHERE k = ?", (_STRUCK_WORDS,))
    stamp_of(db, _STRUCK_WORDS, wall_ms)


def keep_last_session(db: Database, day: int | None, wall_ms: int) -> None:
    """Keep the day, or forget it. Call it inside a transaction."""
    if day is None:
        db.execute("DELETE FROM meta WHERE k = ?", (_LAST_SESSION,))
    else:
        db.execute(_KEEP, (_LAST_SESSION, day))
    stamp_of(db, _LAST_SESSION, wall_ms)


def keep_asked(db: Database, at_ms: int) -> None:
    """Keep the time. Call it inside a transaction."""
    db.execute(_KEEP, (_ASKED, at_ms))


def keep_brought_back(db: Database, exercise_id: str, at_ms: int, wall_ms: int) -> None:
    """Keep when an exercise was brought back; only the last time stays. Call it inside a transaction."""
    db.execute(_KEEP, (_BROUGHT_BACK, json.dumps({**read_facts(db).brought_back_ms, exercise_id: at_ms})))
    stamp_of(db, _BROUGHT_BACK, wall_ms)


def forget_brought_back(db: Database, wall_ms: int) -> None:
    """Forget which exercises were brought back. Call it inside a transaction."""
    db.execute("DELETE FROM meta WHERE k = ?", (_BROUGHT_BACK,))
    stamp_of(db, _BROUGHT_BACK, wall_ms)


def count_opening(db: Database, now: Moment) -> Openings:
    """Count one more opening of today and return the count; nothing stays of another day. Call it in a transaction."""
    before = read_facts(db).openings
    count = before.count + 1 if before is not None and before.day == now.day else 1
    openings = Openings(now.day, count, now.at_ms)
    db.execute(_KEEP, (_OPENINGS, json.dumps(asdict(openings))))
    return openings
