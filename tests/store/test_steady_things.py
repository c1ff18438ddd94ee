"""The person's steady things in the log and its copies: kept, changed, and gone without a byte left."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from app.core.errors import UserError
from app.core.log_facts import LogFacts
from app.core.steady_things import MOST_THINGS, THING_MAX_CHARS, SteadyThing
from app.store.database import open_file
from app.store.log import SqliteLog
from app.store.salvage import salvage_into
from app.store.steady_things import read_things
from tests.store.make import NOW_MS, cheap_vault, check_in, open_slot_key, plain_opener, uid

LAMP, CUP = SteadyThing(uid(1), "lamp"), SteadyThing(uid(2), "cup", has_work=True)


def test_things_survive_closing_in_their_order(folder: Path, log: SqliteLog) -> None:
    log.keep_things((LAMP, CUP))
    log.close()
    again = cheap_vault(folder).unlock(None)
    assert again.facts() == LogFacts(things=(LAMP, CUP))
    again.keep_things((replace(CUP, has_work=False), SteadyThing(uid(3), "half \ud83d")))
    assert again.facts().things == (
        replace(CUP, has_work=False),
        SteadyThing(uid(3), "half \N{REPLACEMENT CHARACTER}"),
    )
    again.keep_things(())
    assert again.facts() == LogFacts()
    again.close()


@pytest.mark.parametrize(
    "wrong",
    [
        tuple(SteadyThing(uid(n), f"t{n}") for n in range(MOST_THINGS + 1)),
        (SteadyThing(uid(9), "x" * (THING_MAX_CHARS + 1)),),
        (SteadyThing(uid(9), ""),),
    ],
)
def test_too_many_and_too_long_ones_are_refused_and_the_others_stay(
    log: SqliteLog, wrong: tuple[SteadyThing, ...]
) -> None:
    log.keep_things((LAMP,))
    with pytest.raises(UserError):
        log.keep_things(wrong)
    assert log.facts().things == (LAMP,)


def test_naming_a_thing_counts_as_no_change_of_the_log(log: SqliteLog) -> None:
    log.save(check_in(5))
    changed = log.facts().changed_ms
    log._wall_ms = lambda: NOW_MS + 60_000
    log.keep_things((LAMP,))
    log.keep_things(())
    assert log.facts().changed_ms == changed


def test_things_from_elsewhere_come_as_far_as_there_is_room(log: SqliteLog) -> None:
    log.keep_things((LAMP,))
    came = (
        replace(LAMP, name="another name of it"),
        SteadyThing(uid(7), "LAMP"),
        *(SteadyThing(uid(10 + n), f"thing {n}") for n in range(MOST_THINGS)),
    )
    assert log.add_things(came) == MOST_THINGS - 1
    assert log.facts().things == (LAMP, *came[2 : MOST_THINGS + 1])
    assert log.add_things(came) == 0


def test_one_that_was_taken_out_comes_back_only_when_it_is_brought_back(log: SqliteLog) -> None:
    log.keep_things((LAMP,))
    log.keep_things(())
    assert log.add_things((LAMP,)) == 0
    assert log.add_things((LAMP,), bring_back=True) == 1
    assert log.facts().things == (LAMP,)
    log.keep_things(())
    assert log.add_things((LAMP,)) == 0


def test_no_byte_of_a_name_is_left(tmp_path: Path) -> None:
    path = tmp_path / "log.db"
    log = SqliteLog(plain_opener(path), path, lambda: NOW_MS)
    log.keep_things((SteadyThing(uid(1), "zebrasecret"), SteadyThing(uid(2), "zebrasecret too")))
    assert path.read_bytes().count(b"zebrasecret") == 2
    log.keep_things((SteadyThing(uid(2), "cup"),))
    assert b"".join(file.read_bytes() for file in tmp_path.iterdir()).count(b"ebrasecret") == 0
    assert log.facts().things == (SteadyThing(uid(2), "cup"),)
    log.close()


def test_copies_let_go_of_a_thing_and_of_a_former_name(folder: Path) -> None:
    vault = cheap_vault(folder)
    log = vault.create(None)
    log.save(check_in(5))  # an empty log has no copy
    log.keep_things((LAMP, CUP))
    vault.tend_backups()
    (copy,) = vault.backups()

    def in_copy() -> list[tuple[str, int]]:
        with closing(open_file(copy.path, open_slot_key(folder))) as db:
            return [(row[0], row[1]) for row in db.execute("SELECT name, has_work FROM steady_thing").fetchall()]

    assert in_copy() == [("lamp", 0), ("cup", 1)]
    log.keep_things((replace(CUP, name="bowl"), SteadyThing(uid(3), "stone")))
    vault.forget_in_backups()
    assert in_copy() == [("bowl", 1)]
    log.close()


def test_a_salvaged_log_has_them(folder: Path, log: SqliteLog, tmp_path: Path) -> None:
    log.save(check_in(5))
    log.keep_things((LAMP, CUP))
    log.close()
    target, key = tmp_path / "new.db", open_slot_key(folder)
    salvage_into(target, key, folder / "data.db")
    with closing(open_file(target, key)) as db:
        assert read_things(db) == (LAMP, CUP)
