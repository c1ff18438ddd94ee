"""Pages of the log: newest first, each entry once, also where moments are the same."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.ports import Cursor, LogEntry
from app.store.log import SqliteLog
from tests.store.make import NOW_MS, check_in, plain_opener, run, uid


def pages(log: SqliteLog, limit: int) -> list[LogEntry]:
    """Return all entries, read page by page."""
    entries: list[LogEntry] = []
    after: Cursor | None = None
    while True:
        page = log.page(after, limit)
        assert len(page.entries) == limit or page.next is None
        entries += page.entries
        if page.next is None:
            return entries
        after = page.next


def test_an_empty_log_is_an_empty_page(log: SqliteLog) -> None:
    page = log.page(None, 10)
    assert (page.entries, page.next) == ((), None)


def test_a_page_that_just_fits_is_the_last(log: SqliteLog) -> None:
    for number in range(3):
        log.save(check_in(number, NOW_MS + number))
    assert log.page(None, 3).next is None
    assert log.page(None, 2).next is not None


def test_of_the_same_moment_the_last_written_comes_first(log: SqliteLog) -> None:
    for number in range(3):
        log.save(check_in(number))
    assert [entry.check_in.uid for entry in pages(log, 1) if entry.check_in] == [uid(2), uid(1), uid(0)]


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    made=st.lists(st.tuples(st.sampled_from(["check-in", "run", "both"]), st.integers(0, 3)), max_size=14),
    limit=st.integers(1, 5),
)
def test_every_entry_comes_once_and_newest_first(
    tmp_path_factory: pytest.TempPathFactory, made: list[tuple[str, int]], limit: int
) -> None:
    path = tmp_path_factory.mktemp("pages") / "log.db"
    log = SqliteLog(plain_opener(path), path, lambda: NOW_MS)
    try:
        expected = set()
        for number, (kind, at_ms) in enumerate(made):
            if kind != "check-in":
                log.save_run(run(number, at_ms))
            if kind == "both":  # begun before its run, or after it
                log.save(check_in(1_000 + number, (at_ms * 7) % 4, run_uid=uid(number)))
            if kind == "check-in":
                log.save(check_in(1_000 + number, at_ms))
            expected.add(number)
        entries = pages(log, limit)
        numbers = [int.from_bytes((e.run or e.check_in).uid, "big") % 1_000 for e in entries]  # type: ignore[union-attr]
        assert sorted(numbers) == sorted(expected)
        assert [entry.at_ms for entry in entries] == sorted((entry.at_ms for entry in entries), reverse=True)
        assert all(
            e.check_in is not None and e.run is not None
            for e, n in zip(entries, numbers, strict=True)
            if made[n][0] == "both"
        )
    finally:
        log.close()


def test_a_save_between_two_pages_shifts_nothing(log: SqliteLog) -> None:
    for number in range(6):
        log.save(check_in(number, NOW_MS + number))
    first = log.page(None, 3)
    log.save(check_in(99, NOW_MS + 99))
    log.delete(uid(5))
    rest = log.page(first.next, 3)
    assert [entry.check_in.uid for entry in rest.entries if entry.check_in] == [uid(2), uid(1), uid(0)]


def test_a_page_needs_room_for_one(log: SqliteLog) -> None:
    with pytest.raises(ValueError, match="at least one"):
        log.page(None, 0)
