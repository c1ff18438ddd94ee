"""The patient's side of exchange in the log."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.assigning.kept import KeptBodies
from app.core.assignment import Withdrawal
from app.core.errors import BugError
from app.core.people import Contact, KeptVersion, ShareRecord, Trust
from app.core.recording import BadSound, Recording, line_key
from app.store.exchange_log import ExchangeTables
from app.store.log import SqliteLog
from tests.exchange.homes import assignment
from tests.store.fixtures import RECORDINGS
from tests.store.make import NOW_MS, unsound

KEY, OTHER = b"k" * 32, b"o" * 32
SERIES = b"s" * 16
FIRST = KeptVersion(KEY, assignment(SERIES), NOW_MS)


@pytest.fixture
def kept(log: SqliteLog) -> ExchangeTables:
    """Nothing kept yet."""
    return log.exchange(KeptBodies())


def test_contacts_by_name_and_only_name_and_trust_change(kept: ExchangeTables) -> None:
    wren, heron = (
        Contact("wren", KEY, "age1a", Trust.NOT_CHECKED, 5),
        Contact("Heron", OTHER, "age1b", Trust.READ_OUT, 6),
    )
    kept.save_contact(wren)
    kept.save_contact(heron)
    assert kept.contacts() == (heron, wren)
    kept.save_contact(Contact("Avocet", KEY, "age1x", Trust.IN_PERSON, 99))
    assert kept.contacts() == (Contact("Avocet", KEY, "age1a", Trust.IN_PERSON, 5), heron)
    with pytest.raises(BugError):
        kept.save_contact(Contact("Someone", b"n" * 32, "age1a", Trust.NOT_CHECKED, 7))


def test_a_contact_goes_and_what_they_assigned_stays(kept: ExchangeTables) -> None:
    kept.save_contact(Contact("Heron", KEY, "age1a", Trust.NOT_CHECKED, 5))
    kept.keep_version(FIRST)
    kept.forget_contact(KEY)
    assert kept.contacts() == ()
    assert kept.versions() == (FIRST,)


def test_versions_stand_beside_each_other_and_none_is_written_over(kept: ExchangeTables) -> None:
    second = KeptVersion(KEY, assignment(SERIES, seq=2, why="Other words."), NOW_MS + 1)
    end = KeptVersion(KEY, Withdrawal(SERIES, 3, 20_000), NOW_MS + 2, NOW_MS + 2)
    plain = KeptVersion(b"", assignment(SERIES), NOW_MS + 3)
    for each in (FIRST, second, end, plain):
        kept.keep_version(each)
    assert kept.versions() == (FIRST, second, end, plain)
    with pytest.raises(BugError):
        kept.keep_version(replace(FIRST, version=assignment(SERIES, why="Written over.")))
    assert kept.versions()[0] == FIRST
    assert [kept.last_seq(key, SERIES) for key in (KEY, b"", OTHER)] == [3, 1, None]


def test_taken_on_and_left(kept: ExchangeTables) -> None:
    kept.keep_version(FIRST)
    kept.leave(KEY, SERIES, 1, 10)
    assert (kept.versions()[0].accepted_ms, kept.versions()[0].left_ms) == (None, 10)
    kept.accept(KEY, SERIES, 1, 20)
    kept.leave(KEY, SERIES, 1, 30)
    kept.accept(KEY, SERIES, 1, 40)
    assert (kept.versions()[0].accepted_ms, kept.versions()[0].left_ms) == (20, None)
    with pytest.raises(BugError):
        kept.accept(OTHER, SERIES, 1, 20)


def test_shares_newest_first(log: SqliteLog, kept: ExchangeTables) -> None:
    one = ShareRecord(KEY, NOW_MS, -3, 8, ("exercises", "notes"), 7, 1)
    other = replace(one, at_ms=NOW_MS + 1, until_day=90)
    kept.keep_share(one)
    kept.keep_share(other)
    assert kept.shares() == (other, one)
    assert log.read(unsound) == []


def test_what_was_kept_is_read_where_a_law_would_not_let_it_in_today(kept: ExchangeTables) -> None:
    banned = assignment(SERIES)
    step = replace(banned.exercises[0].steps[0], line="Well done, you did great.")
    old = replace(banned, exercises=(replace(banned.exercises[0], steps=(step, *banned.exercises[0].steps[1:])),))
    kept.keep_version(KeptVersion(KEY, old, NOW_MS))
    assert kept.versions()[0].version == old


def test_recordings_come_with_a_version_and_stand_beside_it(kept: ExchangeTables) -> None:
    with_sound = KeptVersion(KEY, assignment(SERIES, recordings=RECORDINGS), NOW_MS)
    kept.keep_version(with_sound)
    kept.keep_version(KeptVersion(KEY, assignment(SERIES, seq=2), NOW_MS))

    first, second = kept.versions()
    assert first.version == assignment(SERIES)  # read without them
    assert set(kept.recordings(first)) == set(RECORDINGS)
    assert kept.recordings(second) == ()


def test_what_is_no_recording_is_not_kept_and_nor_is_its_version(kept: ExchangeTables) -> None:
    wrong = Recording("stay-with-me", line_key("x"), b"not a sound")
    with pytest.raises(BadSound):
        kept.keep_version(KeptVersion(KEY, assignment(SERIES, recordings=(wrong,)), NOW_MS))
    assert kept.versions() == ()


def test_recordings_go_with_their_version(kept: ExchangeTables, log: SqliteLog) -> None:
    kept.keep_version(KeptVersion(KEY, assignment(SERIES, recordings=RECORDINGS), NOW_MS))
    kept.keep_version(KeptVersion(OTHER, assignment(SERIES, recordings=RECORDINGS), NOW_MS))
    ours, theirs = kept.versions()

    kept.drop_recordings((ours,))
    assert kept.recordings(ours) == ()
    assert set(kept.recordings(theirs)) == set(RECORDINGS)

    log._connected().execute("DELETE FROM assignment WHERE sign_pk = ?", (OTHER,))
    assert log._connected().execute("SELECT count(*) FROM assigned_recording").fetchone() == (0,)
    assert unsound(log._connected()) == []
