"""A damaged log: what can be read comes over, nothing is made up, the damaged file is kept."""

from __future__ import annotations

import random
from collections import Counter
from contextlib import closing
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from app.core.backup import BackupReason
from app.core.errors import DamageError, LamplitError
from app.core.log_facts import ScaleWords
from app.core.log_query import LogFilter
from app.core.ports import LogEntry
from app.core.run import RunEnd
from app.store import faults, salvage_graft
from app.store.database import open_file
from app.store.dbdriver import DatabaseError
from app.store.keys import LogKey
from app.store.log import SqliteLog
from app.store.order import first_id
from app.store.salvage import salvage_into
from app.store.salvage_source import open_damaged
from app.store.vault import Vault
from tests.store.make import (
    NOW_MS,
    PAGE_BYTES,
    PHRASE,
    cheap_vault,
    check_in,
    damage_pages,
    open_slot_key,
    opener,
    rich_check_in,
    run,
    uid,
    unsound,
)
from tests.store.page_owners import on_damaged, page_owners

HOUR_MS = 3_600_000
ENTRIES = 400


def entry(number: int) -> LogEntry:
    """Return one of the entries of filled()."""
    said = replace(rich_check_in(1, number, 0), at_ms=NOW_MS + number * HOUR_MS, uid=uid(number * 7_919 % 100_003 + 1))
    if number % 3:
        return LogEntry(said, None)
    done = run(500_000 + number, NOW_MS + number * HOUR_MS, RunEnd.FINISHED)
    return LogEntry(replace(said, run_uid=done.uid), done)


def filled(folder: Path, passphrase: str | None = None) -> Vault:
    """Return the vault of a closed log with entries, words of one's own, and one deleted entry."""
    vault = cheap_vault(folder)
    log = vault.create(passphrase)
    log.add([entry(number) for number in range(ENTRIES)])
    log.keep_scale_words(ScaleWords("still", "some", "all"))
    log.save(check_in(900_000))
    log.delete(uid(900_000))
    log.close()
    return vault


def kept(log: SqliteLog) -> list[LogEntry]:
    """Return all entries, oldest first."""
    return list(reversed(log.page(None, 10_000).entries))


@pytest.mark.slow
@pytest.mark.parametrize("bad_pages", [1, 5, 20])
def test_what_can_be_read_comes_over_and_nothing_else(tmp_path: Path, bad_pages: int) -> None:
    dice = random.Random(bad_pages)
    expected = [entry(number) for number in range(ENTRIES)]
    for attempt in range(2):
        folder = tmp_path / str(attempt)
        vault = filled(folder)
        data = folder / "data.db"
        harmed = damage_pages(data, dice.sample(range(1, data.stat().st_size // PAGE_BYTES), bad_pages))
        counts = vault.salvage(None)
        log = vault.unlock(None)
        found = {each.check_in.uid: each for each in kept(log) if each.check_in is not None}
        whole = 0
        for each in expected:
            assert each.check_in is not None
            there = found.pop(each.check_in.uid, None)
            if there is None:
                continue
            assert there.check_in is not None
            whole += there == each
            assert there.check_in.at_ms == each.check_in.at_ms
            assert there.check_in.note in {each.check_in.note, None}
            assert there.check_in.sensations in {each.check_in.sensations, ()} or set(there.check_in.sensations) <= set(
                each.check_in.sensations
            )
            assert there.check_in.before in {each.check_in.before, None}
        assert all(each.check_in.before is None for each in found.values() if each.check_in)  # their uids are lost
        assert counts.check_ins >= ENTRIES - bad_pages
        assert whole >= ENTRIES - 60 * bad_pages
        assert unsound(log._connected()) == []
        assert log.count() == log.contents().check_ins
        log.close()
        copies = [copy for copy in vault.backups() if copy.reason is BackupReason.UNREADABLE]
        assert [copy.path.read_bytes() for copy in copies] == [harmed]


def test_an_index_that_is_damaged_costs_nothing(tmp_path: Path) -> None:
    vault = filled(tmp_path / "vault")
    db = opener(tmp_path / "vault")()
    root = db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'checkin_brief'").fetchone()[0]
    db.close()
    damage_pages(tmp_path / "vault" / "data.db", [root - 1])
    counts = vault.salvage(None)
    assert (counts.check_ins, counts.partly, counts.lost) == (ENTRIES, 0, 0)
    log = vault.unlock(None)
    assert kept(log) == [entry(number) for number in range(ENTRIES)]
    assert log.facts().scale_words == ScaleWords("still", "some", "all")
    assert len(log.page(None, 10_000, LogFilter(words="kettle")).entries) > ENTRIES // 2
    assert log.add([LogEntry(check_in(900_000), None)]).deleted_before == (uid(900_000),)  # it stays deleted
    log.close()


@pytest.mark.parametrize("listed", [(), (17,), (0,)], ids=["", "and a page of the list of tables", "and the first"])
def test_rows_behind_damaged_inner_pages_come_over_whole(tmp_path: Path, listed: tuple[int, ...]) -> None:
    vault = filled(tmp_path / "vault")
    data, key = vault._data, open_slot_key(tmp_path / "vault")
    owners = page_owners(data, key)
    db = opener(tmp_path / "vault")()
    sql = (
        "SELECT rootpage FROM sqlite_master WHERE tbl_name IN ('run', 'checkin', 'sensation', 'note') AND rootpage > 0"
    )
    if listed:  # then one row of a check-in has to show that the list fits
        sql += " AND tbl_name IN ('sensation', 'note')"
    roots = [row[0] - 1 for row in db.execute(sql).fetchall()]
    db.close()
    damage_pages(data, [*roots, *listed])
    counts = vault.salvage(None)
    log = vault.unlock(None)
    found = {each.check_in.at_ms: each for each in kept(log) if each.check_in is not None}
    on_sound = [
        each
        for each in map(entry, range(ENTRIES))
        if each.check_in is not None and not on_damaged(owners, first_id(each.check_in.at_ms), roots)
    ]
    assert len(on_sound) > 0.9 * ENTRIES, "nothing is tried"
    assert [found.get(each.check_in.at_ms) for each in on_sound if each.check_in] == on_sound
    assert counts.check_ins >= len(on_sound)
    assert unsound(log._connected()) == []
    log.close()
    assert [path.name for path in (tmp_path / "vault").glob("data.db?*")] == []


def test_rows_of_an_inner_page_come_over_where_all_pages_beneath_it_are_damaged(tmp_path: Path) -> None:
    vault = cheap_vault(tmp_path / "vault")
    log = vault.create(None)
    said = [replace(check_in(number), note=f"{number} " + "lamp " * 180) for number in range(1, 181)]
    log.add([LogEntry(each, None) for each in said])
    log.close()
    data, key = vault._data, open_slot_key(tmp_path / "vault")
    pages = [pages[0] for _, pages in sorted(page_owners(data, key)["note"].items())]
    inner = [
        page for before, page, after in zip(pages, pages[1:], pages[2:], strict=False) if page not in (before, after)
    ]
    page = Counter(inner).most_common(1)[0][0]
    beneath = {near for at, each in enumerate(pages) if each == page for near in (pages[at - 1], pages[at + 1])}
    db = opener(tmp_path / "vault")()
    root = db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'note'").fetchone()[0] - 1
    db.close()
    bad = [root, *beneath]
    assert page != root
    assert len(bad) > 2, "nothing is tried"
    damage_pages(data, bad)
    vault.salvage(None)
    log = vault.unlock(None)
    found = {each.check_in.uid: each.check_in.note for each in kept(log) if each.check_in is not None}
    log.close()
    assert [found[each.uid] for each in said] == [
        None if page in bad else each.note for each, page in zip(said, pages, strict=True)
    ]


def test_a_long_note_that_goes_on_on_a_damaged_page_comes_over_whole_or_not_at_all(tmp_path: Path) -> None:
    vault = cheap_vault(tmp_path / "vault")
    log = vault.create(None)
    said = [replace(check_in(number), note="lamp " * (number * 45)) for number in range(1, 81)]
    log.add([LogEntry(each, None) for each in said])
    log.close()
    data = tmp_path / "vault" / "data.db"
    damage_pages(data, list(range(70, data.stat().st_size // PAGE_BYTES, 6)))
    vault.salvage(None)
    log = vault.unlock(None)
    found = {each.check_in.uid: each.check_in.note for each in kept(log) if each.check_in is not None}
    log.close()
    whole = [found.get(each.uid) == each.note for each in said]
    assert all(found.get(each.uid) in {each.note, None} for each in said)
    assert 10 < sum(whole) < 70, "nothing is tried"


def test_without_room_for_a_working_copy_it_is_read_around_the_damaged_pages(tmp_path: Path) -> None:
    vault = filled(tmp_path / "vault")
    data, key = vault._data, open_slot_key(tmp_path / "vault")
    owners = page_owners(data, key)
    pages = [pages[0] for _, pages in sorted(owners["note"].items())]
    leaves = [page for before, page in pairwise(pages) if page == before]
    bad = [leaves[ENTRIES // 4], leaves[ENTRIES // 2]]
    damage_pages(data, bad)
    counts = salvage_into(tmp_path / "new.db", key, data)
    with closing(open_file(tmp_path / "new.db", key)) as new:
        notes = {row[0] for row in new.execute("SELECT checkin_id FROM note").fetchall()}
    assert counts.check_ins == ENTRIES
    assert notes == {row_id for row_id in owners["note"] if not on_damaged(owners, row_id, bad, "note")}


class StoppedHere(LamplitError):
    """Raised by who is told, at some point of the way."""


@pytest.mark.parametrize("share", [0, 30, 60, 99])
def test_it_tells_how_far_it_is_and_ends_where_that_raises_with_everything_as_it_was(
    tmp_path: Path, share: int
) -> None:
    vault = filled(tmp_path / "vault")
    harmed = damage_pages(vault._data, [60, 80])
    before = sorted(path.name for path in vault._folder.iterdir())
    told: list[float] = []

    def hear(done: int, total: int) -> None:
        told.append(100 * done / total)
        if told[-1] >= share:
            raise StoppedHere

    with pytest.raises(StoppedHere):
        vault.salvage(None, hear)
    assert told == sorted(told)
    assert vault._data.read_bytes() == harmed
    assert sorted(path.name for path in vault._folder.iterdir()) == before
    whole: list[tuple[int, int]] = []
    vault.salvage(None, lambda done, total: whole.append((done, total)))
    assert whole[-1][0] == whole[-1][1]


def first_free_page(data: Path, key: LogKey, owned: set[int]) -> int:
    """Return the page without which nothing more can be written, though all can be read."""
    whole = data.read_bytes()
    copy = data.with_name("free.db")
    for page in set(range(30, len(whole) // PAGE_BYTES)) - owned:
        copy.write_bytes(whole)
        damage_pages(copy, [page])
        if not salvage_graft.can_list(copy, key):
            continue
        with closing(open_damaged(copy, key)) as db:
            try:
                db.execute("CREATE TABLE more(a)")
            except (DatabaseError, MemoryError):  # the second is how SQLCipher refuses amid a write
                copy.unlink()
                return page
    raise AssertionError("no page is free")


def test_a_damaged_list_of_free_pages_keeps_nothing_back(tmp_path: Path) -> None:
    vault = filled(tmp_path / "vault")
    log = vault.unlock(None)
    for number in range(0, ENTRIES, 2):
        gone = entry(number).check_in
        assert gone is not None
        log.delete(gone.uid)
    log.close()
    data, key = vault._data, open_slot_key(tmp_path / "vault")
    owned = {page for by_id in page_owners(data, key).values() for pages in by_id.values() for page in pages}
    damage_pages(data, [first_free_page(data, key, owned)])
    counts = vault.salvage(None)
    assert (counts.check_ins, counts.partly, counts.lost) == (ENTRIES // 2, 0, 0)


def test_the_passphrase_stays_and_is_asked_for(tmp_path: Path) -> None:
    vault = filled(tmp_path / "vault", PHRASE)
    damage_pages(tmp_path / "vault" / "data.db", [9])
    with pytest.raises(faults.PassphraseNeeded):
        cheap_vault(tmp_path / "vault").salvage(None)
    with pytest.raises(faults.WrongPassphrase):
        cheap_vault(tmp_path / "vault").salvage("another one entirely")
    counts = cheap_vault(tmp_path / "vault").salvage(PHRASE)
    assert counts.check_ins > 0
    vault.unlock(PHRASE).close()


def test_a_sound_log_is_left_alone(tmp_path: Path) -> None:
    vault = filled(tmp_path / "vault")
    before = (tmp_path / "vault" / "data.db").read_bytes()
    with pytest.raises(faults.NotDamaged):
        vault.salvage(None)
    assert (tmp_path / "vault" / "data.db").read_bytes() == before
    assert vault.backups() == ()


def test_a_log_whose_list_of_tables_is_damaged(tmp_path: Path) -> None:
    for page in (0, 17, 18, 38, 54):  # all that the list is on
        folder = tmp_path / str(page)
        vault = filled(folder)
        damage_pages(folder / "data.db", [page])
        with pytest.raises(DamageError):
            vault.unlock(None)
        counts = cheap_vault(folder).salvage(None)
        assert (counts.check_ins, counts.partly, counts.lost) == (ENTRIES, 0, 0)
        log = vault.unlock(None)
        assert kept(log) == [entry(number) for number in range(ENTRIES)]
        log.close()


@pytest.mark.parametrize("table", ["checkin", "place", "sensation"])
def test_a_list_of_tables_is_found_again_where_the_top_of_a_table_is_damaged_too(tmp_path: Path, table: str) -> None:
    vault = filled(tmp_path / "vault")
    data, key = vault._data, open_slot_key(tmp_path / "vault")
    with closing(open_file(data, key)) as db:
        (top,) = db.execute("SELECT rootpage - 1 FROM sqlite_master WHERE name = ?", (table,)).fetchone()
    owners = page_owners(data, key)
    on_it = {row_id for row_id in owners["checkin"] if on_damaged(owners, row_id, {top})}
    assert len(on_it) < ENTRIES // 10
    damage_pages(data, [0, top])
    counts = vault.salvage(None)
    assert counts.check_ins == ENTRIES
    log = vault.unlock(None)
    said = {each.check_in.uid: each.check_in for each in kept(log) if each.check_in is not None}
    log.close()
    whole = [entry(number).check_in for number in range(ENTRIES)]
    untouched = [each for each in whole if each is not None and first_id(each.at_ms) not in on_it]
    assert [said.get(each.uid) for each in untouched] == untouched


def test_a_log_of_which_nothing_can_be_found_is_left_as_it_is(tmp_path: Path) -> None:
    vault = filled(tmp_path / "vault")
    data = tmp_path / "vault" / "data.db"
    harmed = damage_pages(data, list(range(data.stat().st_size // PAGE_BYTES)))
    with pytest.raises(DamageError):
        vault.unlock(None)
    with pytest.raises(faults.NothingToSalvage):
        vault.salvage(None)
    assert data.read_bytes() == harmed
    left = {path.name for path in (tmp_path / "vault").iterdir() if path.stat().st_size}
    assert left == {"data.db", "data.room", "vault.slots", "vault.slots.bak"}


def test_a_log_that_was_cut_short_or_to_nothing(tmp_path: Path) -> None:
    vault = filled(tmp_path / "vault")
    data = tmp_path / "vault" / "data.db"
    whole = data.read_bytes()
    data.write_bytes(b"")
    with pytest.raises(faults.NothingToSalvage):
        vault.salvage(None)
    data.write_bytes(whole[: len(whole) * 3 // 4 // PAGE_BYTES * PAGE_BYTES])
    counts = vault.salvage(None)
    assert counts.check_ins > ENTRIES // 4
    log = vault.unlock(None)
    assert unsound(log._connected()) == []
    log.close()


def test_entries_out_of_sight_stay_out_of_sight(tmp_path: Path) -> None:
    vault = filled(tmp_path / "vault")
    log = vault.unlock(None)
    gone = entry(3).check_in
    assert gone is not None
    log.take_out((gone.uid,))
    log.close()
    db = opener(tmp_path / "vault")()
    root = db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'checkin_brief'").fetchone()[0]
    db.close()
    damage_pages(tmp_path / "vault" / "data.db", [root - 1])
    vault.salvage(None)
    log = vault.unlock(None)
    assert log.entry(gone.uid) is None
    assert gone.uid in log.delete_taken_out()
    log.close()


def test_a_damaged_list_of_forms_keeps_nothing_back(tmp_path: Path) -> None:
    vault = filled(tmp_path / "vault")
    damage_pages(tmp_path / "vault" / "data.db", [1])
    assert vault.salvage(None).check_ins == ENTRIES
    vault.unlock(None).close()


def test_a_copy_takes_the_place_of_a_damaged_log_that_still_opens(tmp_path: Path) -> None:
    vault = filled(tmp_path / "vault")
    log = vault.unlock(None)
    vault.tend_backups()
    log.close()
    data = tmp_path / "vault" / "data.db"
    harmed = damage_pages(data, list(range(60, data.stat().st_size // PAGE_BYTES)))
    log = cheap_vault(tmp_path / "vault").restore(vault.backups()[0].path, None)
    assert kept(log) == [entry(number) for number in range(ENTRIES)]
    log.close()
    unreadable = [copy for copy in vault.backups() if copy.reason is BackupReason.UNREADABLE]
    assert [copy.path.read_bytes() for copy in unreadable] == [harmed]


def test_an_empty_log_is_brought_to_any_number_of_pages(tmp_path: Path) -> None:
    key = LogKey.random()
    least = 0
    for number, _ in enumerate(salvage_graft._forms(tmp_path / "least", key, 0)):
        least = max(least, (tmp_path / "least").stat().st_size // PAGE_BYTES) if number == 0 else least
    for more in (5, 6, 7, 13, 20, 51, 52, 53, 54, 97, 400):
        next(salvage_graft._forms(tmp_path / "form", key, least + more))
        assert (tmp_path / "form").stat().st_size == (least + more) * PAGE_BYTES
