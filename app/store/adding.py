"""Bringing entries in from elsewhere. What is in the log stays as it is."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto

from app.core.log_query import Added
from app.core.ports import LogEntry
from app.store.checkins import save_check_in
from app.store.dbdriver import Database
from app.store.rows import uid_hash
from app.store.runs import save_run

_RUN_BACK = (
    "DELETE FROM taken_run WHERE id = (SELECT r.id FROM checkin c JOIN run r ON r.uid = c.run_uid WHERE c.id = ?)"
)
_CHECK_IN = ("checkin", "taken_check_in")
_RUN = ("run", "taken_run")


def add_entries(db: Database, entries: Sequence[LogEntry], wall_ms: int, *, bring_back: bool) -> Added:
    """Write entries that are not there. Call it inside a transaction, which makes it all or none.

    The check-in decides, where there is one: an entry whose check-in is there is a double, and neither it nor its run
    is written. The run of a new check-in is written unless it is there: several check-ins may belong to one run. An
    entry that was taken out of sight counts as deleted; brought back, it is what stood here.
    Raises: NoteTooLong, TooManyAtOnce.
    """
    added = 0
    doubles: list[bytes] = []
    deleted: list[bytes] = []
    for entry in entries:
        said, run = entry.check_in, entry.run
        if said is None and run is None:
            continue
        uid = said.uid if said is not None else run.uid  # type: ignore[union-attr]
        found = _find(db, uid, _RUN if said is None else _CHECK_IN, bring_back=bring_back)
        if found is _Found.STANDS:
            doubles.append(uid)
            continue
        if found is _Found.DELETED:
            deleted.append(uid)
            continue
        if said is not None:
            save_check_in(db, said, wall_ms)
        if run is not None:
            of_run = found if said is None else _find(db, run.uid, _RUN, bring_back=bring_back)
            if of_run is _Found.NOT:
                save_run(db, run, wall_ms)
            elif of_run is _Found.DELETED:
                deleted.append(run.uid)
        added += 1
    return Added(added, tuple(doubles), tuple(deleted))


class _Found(Enum):
    NOT = auto()
    STANDS = auto()
    DELETED = auto()


def _find(db: Database, uid: bytes, kind: tuple[str, str], *, bring_back: bool) -> _Found:
    """Return whether a check-in or run stands here; one taken out of sight is put back where it may be."""
    table, taken = kind
    row = db.execute(f"SELECT id FROM {table} WHERE uid = ?", (uid,)).fetchone()  # noqa: S608
    if row is None:
        gone = db.execute("SELECT 1 FROM tombstone WHERE uid_hash = ?", (uid_hash(uid),)).fetchone() is not None
        return _Found.DELETED if gone and not bring_back else _Found.NOT
    if db.execute(f"SELECT 1 FROM {taken} WHERE id = ?", row).fetchone() is None:  # noqa: S608
        return _Found.STANDS
    if not bring_back:
        return _Found.DELETED
    db.execute(f"DELETE FROM {taken} WHERE id = ?", row)  # noqa: S608
    if kind == _CHECK_IN:
        db.execute(_RUN_BACK, row)
    return _Found.STANDS
