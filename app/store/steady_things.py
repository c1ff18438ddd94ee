"""The person's steady things, in a table of their own. What goes leaves a hash, so that copies let go of it too."""

from __future__ import annotations

from collections.abc import Sequence

from app.core.steady_things import MOST_THINGS, THING_MAX_CHARS, SteadyThing, Things, may_stand
from app.store.dbdriver import Database
from app.store.faults import TooManyThings
from app.store.rows import uid_hash, whole_characters
from app.store.stamps import stamp_beside_entries

_READ = "SELECT uid, name, has_work FROM steady_thing ORDER BY id"
_ADD = "INSERT INTO steady_thing(uid, name, has_work, dev, hlc) VALUES (?, ?, ?, ?, ?)"
_CHANGE = "UPDATE steady_thing SET name = ?, has_work = ?, dev = ?, hlc = ? WHERE uid = ?"
_DROP = "DELETE FROM steady_thing WHERE uid = ?"
_TOMBSTONE = "INSERT OR REPLACE INTO tombstone(uid_hash, dev, hlc) VALUES (?, ?, ?)"
_FORGET_TOMBSTONE = "DELETE FROM tombstone WHERE uid_hash = ?"
_WAS_DELETED = "SELECT 1 FROM tombstone WHERE uid_hash = ?"


def read_things(db: Database) -> Things:
    """Return all things, in the order in which they were named."""
    return tuple(SteadyThing(uid, name, bool(has_work)) for uid, name, has_work in db.execute(_READ).fetchall())


def keep_things(db: Database, things: Sequence[SteadyThing], wall_ms: int) -> None:
    """Write these in the place of those that stand there. Call it inside a transaction. Raises: TooManyThings."""
    if len(things) > MOST_THINGS or any(not 1 <= len(each.name) <= THING_MAX_CHARS for each in things):
        raise TooManyThings
    stand = {each.uid: each for each in read_things(db)}
    for uid in stand.keys() - {each.uid for each in things}:
        db.execute(_DROP, (uid,))
        db.execute(_TOMBSTONE, (uid_hash(uid), *stamp_beside_entries(db, wall_ms)))
    for each in things:
        if stand.get(each.uid) == each:
            continue
        stamp = stamp_beside_entries(db, wall_ms)
        if each.uid in stand:
            db.execute(_CHANGE, (whole_characters(each.name), each.has_work, *stamp, each.uid))
        else:
            db.execute(_FORGET_TOMBSTONE, (uid_hash(each.uid),))
            db.execute(_ADD, (each.uid, whole_characters(each.name), each.has_work, *stamp))


def add_things(db: Database, things: Sequence[SteadyThing], wall_ms: int, *, bring_back: bool) -> int:
    """Write things from elsewhere that are not there, as far as there is room; returns how many. In a transaction.

    What stands here stays as it is; one that was deleted here comes only where it is brought back.
    """
    stand = read_things(db)
    known = {each.uid for each in stand}
    whole = list(stand)
    for each in things:
        gone = not bring_back and db.execute(_WAS_DELETED, (uid_hash(each.uid),)).fetchone() is not None
        if each.uid not in known and not gone and len(whole) < MOST_THINGS and may_stand(each.name, whole):
            whole.append(each)
    keep_things(db, whole, wall_ms)
    return len(whole) - len(stand)
