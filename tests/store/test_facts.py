"""What the log knows beside its entries."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.core.errors import UserError
from app.core.log_facts import SCALE_WORD_MAX_CHARS, LogFacts, Openings, ScaleWords
from app.core.moment import Moment
from app.core.struck_pattern import MOST_WORDS, WORD_MAX_CHARS
from app.store.log import SqliteLog
from tests.store.make import NOW_MS, cheap_vault, check_in, opener, plain_opener, run, uid

DAY_MS = 86_400_000


def test_a_new_log_knows_nothing(log: SqliteLog) -> None:
    assert log.facts() == LogFacts()


def test_facts_survive_closing(folder: Path, log: SqliteLog) -> None:
    log.keep_scale_words(ScaleWords("still", "", "zu viel"))
    log.keep_last_session(20_000)
    log.keep_asked(NOW_MS - 1)
    log.keep_asked(NOW_MS)
    log.count_opening(Moment(NOW_MS, 60))
    known = log.facts()
    log.close()
    again = cheap_vault(folder).unlock(None)
    assert again.facts() == known
    openings = Openings(Moment(NOW_MS, 60).day, 1, NOW_MS)
    assert known == LogFacts(ScaleWords("still", "", "zu viel"), 20_000, openings, asked_ms=NOW_MS)
    again.keep_last_session(None)
    assert again.facts() == replace(known, last_session_day=None)
    again.close()


def test_a_word_too_long_is_refused_and_the_others_stay(log: SqliteLog) -> None:
    most = ScaleWords("a" * SCALE_WORD_MAX_CHARS, "b", "c")
    log.keep_scale_words(most)
    with pytest.raises(UserError):
        log.keep_scale_words(ScaleWords("", "a" * (SCALE_WORD_MAX_CHARS + 1), ""))
    assert log.facts().scale_words == most
    log.keep_scale_words(ScaleWords("half \ud83d"))
    assert log.facts().scale_words == ScaleWords("half \N{REPLACEMENT CHARACTER}")


def test_struck_words_are_kept_in_their_order_and_too_many_are_refused(folder: Path, log: SqliteLog) -> None:
    log.keep_struck_words(("enough", "stolz", "half \ud83d"))
    log.close()
    again = cheap_vault(folder).unlock(None)
    assert again.facts().struck_words == ("enough", "stolz", "half \N{REPLACEMENT CHARACTER}")
    for wrong in (("a" * (WORD_MAX_CHARS + 1),), tuple(f"w{n}" for n in range(MOST_WORDS + 1))):
        with pytest.raises(UserError):
            again.keep_struck_words(wrong)
    again.keep_struck_words(())
    assert again.facts() == LogFacts()
    again.close()


def test_the_last_time_an_exercise_was_brought_back_is_kept(folder: Path, log: SqliteLog) -> None:
    log.keep_brought_back("one", 5)
    log.keep_brought_back("two", 6)
    log.keep_brought_back("one", 7)
    log.close()
    again = cheap_vault(folder).unlock(None)
    assert again.facts() == LogFacts(brought_back_ms={"one": 7, "two": 6})
    again.forget_brought_back()
    assert again.facts() == LogFacts()
    again.close()


def test_openings_are_counted_by_local_day_and_a_day_begins_with_one(log: SqliteLog) -> None:
    evening = Moment(20_000 * DAY_MS - 3_600_000, 120)  # one in the morning there
    assert evening.day == 20_000
    assert log.count_opening(evening) == Openings(20_000, 1, evening.at_ms)
    later = Moment(evening.at_ms + 60_000, 120)
    assert log.count_opening(later) == log.facts().openings == Openings(20_000, 2, later.at_ms)
    tomorrow = Moment(later.at_ms + DAY_MS, 120)
    assert log.count_opening(tomorrow) == Openings(20_001, 1, tomorrow.at_ms)
    assert log.count_opening(evening) == Openings(20_000, 1, evening.at_ms)  # the clock was set back


def test_every_change_of_an_entry_is_noted_and_no_reading_is(folder: Path, log: SqliteLog) -> None:
    log.close()
    clock = [NOW_MS]
    timed = SqliteLog(opener(folder), folder / "data.db", lambda: clock[0])

    def changed_by(work: object) -> bool:
        clock[0] += 1_000
        work()  # type: ignore[operator]
        return timed.facts().changed_ms == clock[0]

    assert changed_by(lambda: timed.save(check_in(1)))
    assert changed_by(lambda: timed.save_run(run(2)))
    assert changed_by(lambda: timed.take_out((uid(1),)))
    assert changed_by(timed.put_back)
    assert changed_by(lambda: timed.delete(uid(2)))
    assert changed_by(lambda: timed.add([timed.page(None, 1).entries[0]])) is False
    timed.take_out((uid(1),))
    assert changed_by(timed.delete_taken_out)
    for still in (
        lambda: timed.page(None, 5),
        timed.put_back,
        timed.delete_taken_out,
        lambda: timed.save_draft(check_in(3)),
        timed.drop_draft,
        lambda: timed.keep_last_session(1),
        lambda: timed.keep_asked(NOW_MS),
        lambda: timed.count_opening(Moment(NOW_MS, 0)),
        lambda: timed.keep_scale_words(ScaleWords("a")),
        lambda: timed.keep_struck_words(("a",)),
        lambda: timed.keep_brought_back("a", 1),
        timed.forget_brought_back,
        lambda: timed.delete(uid(99)),
        lambda: timed.take_out((uid(99),)),
        lambda: timed.add([]),
    ):
        assert not changed_by(still)
    timed.close()


def test_no_byte_of_a_former_word_is_left(tmp_path: Path) -> None:
    path = tmp_path / "log.db"
    log = SqliteLog(plain_opener(path), path, lambda: NOW_MS)
    log.keep_scale_words(ScaleWords("zebrasecret", "zebrasecret", "zebrasecret"))
    assert path.read_bytes().count(b"zebrasecret") == 3
    log.keep_scale_words(ScaleWords("still"))
    log.keep_struck_words(("zebrasecret",))
    log.keep_struck_words(())
    log.keep_last_session(20_000)
    assert b"".join(file.read_bytes() for file in tmp_path.iterdir()).count(b"ebrasecret") == 0
    log.close()
