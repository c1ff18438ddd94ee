"""Search over notes."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.log_query import LogFilter
from app.store.log import SqliteLog
from tests.store.make import NOW_MS, check_in, run, uid

NOTES = {
    1: "The lamp on the sill stays where it is.",
    2: "Lampe in der Küche, Größe egal",
    3: "I don't know; maybe 3.5 of ten",
    4: "NOT OR AND NEAR lamp",
    5: "日本語 のメモ",
    6: "Ярко светит",
    7: "今天在医院很累，做了CT检查。做完90%_好",
    8: "วันนี้ฉันเหนื่อยมาก 100%",
}


@pytest.fixture
def full_log(log: SqliteLog) -> SqliteLog:
    """A log with the notes above, one a second."""
    for number, note in NOTES.items():
        log.save(check_in(number, NOW_MS + number * 1_000, note=note))
    return log


def found(log: SqliteLog, text: str, limit: int = 10) -> list[int]:
    """Return the numbers of the entries that a search finds."""
    return [
        int.from_bytes(entry.check_in.uid, "big")
        for entry in log.page(None, limit, LogFilter(words=text)).entries
        if entry.check_in
    ]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("lamp", [4, 2, 1]),
        ("LAM", [4, 2, 1]),
        ("l", [4, 2, 1]),
        ("kuche", [2]),
        ("küche", [2]),
        ("gro", [2]),
        ("don't", [3]),
        ("don", [3]),
        ("3.5", [3]),
        ("sill lamp", [1]),
        ("lamp kettle", []),
        ("amp", []),
        ("NOT", [4]),
        ("lamp NOT", [4]),
        ("日本", [5]),
        ("ярк", [6]),
        ("メモ", [5]),
        ("モ 日", [5]),
        ("今天", [7]),
        ("医院", [7]),
        ("累", [7]),
        ("很累 医院", [7]),
        ("ct检", [7]),
        ("CT", []),
        ("院医", []),
        ("医%累", []),
        ("完90%_", [7]),
        ("医_很", []),
        ("医\\", []),
        ("医" * 60_000, []),
        ("เหนื่อย", [8]),
        ("เหนื่อย 10", [8]),
        ("医院 lamp", []),
        ("", [8, 7, 6, 5, 4, 3, 2, 1]),
        ("   ", [8, 7, 6, 5, 4, 3, 2, 1]),
        ("-- ??", []),
        ('lamp"', [4, 2, 1]),
        ("lamp *", [4, 2, 1]),
        ("body:lamp", []),
        ("lamp\0sill", [1]),
        ("\ud800", []),
    ],
)
def test_every_word_is_a_prefix_and_signs_mean_nothing(full_log: SqliteLog, text: str, numbers: list[int]) -> None:
    assert found(full_log, text) == numbers


def test_a_search_stops_at_its_limit_with_the_newest(full_log: SqliteLog) -> None:
    assert found(full_log, "lamp", 2) == [4, 2]


def test_a_changed_note_is_found_by_its_new_words_only(full_log: SqliteLog) -> None:
    full_log.save(check_in(1, note="A kettle"))
    assert found(full_log, "sill") == []
    assert found(full_log, "kettle") == [1]


def test_a_note_taken_out_is_not_found(full_log: SqliteLog) -> None:
    full_log.save(check_in(1, note=None))
    assert found(full_log, "sill") == []


def test_a_hit_comes_with_its_run(log: SqliteLog) -> None:
    log.save_run(run(7))
    log.save(check_in(8, run_uid=uid(7), note="lamp"))
    assert [entry.run for entry in log.page(None, 5, LogFilter(words="lamp")).entries] == [run(7)]


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=30) | st.text("\"*^():-+{} NEARORANDT\0'", max_size=30))
def test_whatever_is_typed_is_a_search(full_log: SqliteLog, text: str) -> None:
    assert set(found(full_log, text)) <= set(NOTES)
