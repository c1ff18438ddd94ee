"""The check-in that is being made: kept whole, seen by nothing else, gone without a trace."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from app.core.checkin import CheckIn
from app.core.log_query import LogContents
from app.store import faults
from app.store.log import SqliteLog
from tests.store.make import NOW_MS, any_check_in, cheap_vault, check_in, plain_opener, rich_check_in, uid


@pytest.fixture(scope="module")
def plain_log(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SqliteLog]:
    """A log that is not encrypted, for many examples."""
    path = tmp_path_factory.mktemp("drafts") / "log.db"
    made = SqliteLog(plain_opener(path), path, lambda: NOW_MS)
    yield made
    made.close()


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(said=any_check_in)
def test_any_draft_comes_back_as_it_was(plain_log: SqliteLog, said: CheckIn) -> None:
    plain_log.save_draft(said)
    assert plain_log.draft() == said


def test_there_is_one_draft_and_the_last_one_is_it(folder: Path, log: SqliteLog) -> None:
    assert log.draft() is None
    log.save_draft(rich_check_in(1, 1, 0))
    log.save_draft(rich_check_in(1, 2, 0))
    log.close()
    again = cheap_vault(folder).unlock(None)
    assert again.draft() == rich_check_in(1, 2, 0)
    again.drop_draft()
    assert again.draft() is None
    again.drop_draft()
    again.close()


def test_no_other_call_sees_a_draft(log: SqliteLog) -> None:
    log.save_draft(rich_check_in(1, 1, 0))
    assert log.page(None, 5).entries == ()
    assert log.entry(rich_check_in(1, 1, 0).uid) is None
    assert (log.count(), log.place_counts()) == (0, ())
    assert log.contents() == LogContents(0, 0, 0, None, None)
    assert log.facts().changed_ms is None
    assert (log.put_back(), log.delete_taken_out()) == (0, ())


def test_saving_a_check_in_drops_its_draft_and_no_other(log: SqliteLog) -> None:
    log.save_draft(check_in(1, note="lam"))
    log.save(check_in(2))
    assert log.draft() == check_in(1, note="lam")
    log.save(check_in(1, note="lamp"))
    assert log.draft() is None


def test_a_note_too_long_for_the_log_is_too_long_for_a_draft(log: SqliteLog) -> None:
    log.save_draft(check_in(1, note="lamp"))
    with pytest.raises(faults.NoteTooLong):
        log.save_draft(check_in(1, note="a" * 20_001))
    assert log.draft() == check_in(1, note="lamp")


def test_half_a_character_of_a_draft_is_kept_as_a_sign_for_one(log: SqliteLog) -> None:
    log.save_draft(check_in(1, note="lamp\ud83d"))
    assert log.draft() == check_in(1, note="lamp\N{REPLACEMENT CHARACTER}")


@pytest.mark.parametrize("length", [1, 900, 15_000])
@pytest.mark.parametrize("end", ["dropped", "kept", "shorter", "another"])
def test_no_byte_of_a_draft_is_left(tmp_path: Path, length: int, end: str) -> None:
    path = tmp_path / "log.db"
    log = SqliteLog(plain_opener(path), path, lambda: NOW_MS)
    marker = b"zebrasecret"
    name = b"\x01\x9azebra-check-in"
    begun = replace(rich_check_in(1, 1, 0), uid=name, note="zebrasecret " + "kettle " * (length // 7))
    log.save_draft(replace(begun, note="zebrasec"))
    log.save_draft(begun)
    assert path.read_bytes().count(marker) == 1
    if end == "dropped":
        log.drop_draft()
    elif end == "kept":
        log.save(replace(begun, note="lamp"))
        log.delete(name)
    elif end == "shorter":
        log.save_draft(replace(begun, uid=uid(1), note="lamp"))
    else:
        log.save_draft(replace(begun, uid=uid(1), note="lamp " * 3_000))
    left = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    assert (left.count(marker), left.count(b"zebrasec"), left.count(name), left.count(b"kettle kettle")) == (0, 0, 0, 0)
    log.close()
