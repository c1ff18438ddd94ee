"""What is asked of the log, and what it tells."""

from __future__ import annotations

import dataclasses

import pytest

from app.core.checkin import CheckIn, Place, Shape
from app.core.log_facts import LogFacts, Openings, ScaleWords
from app.core.log_query import EVERYTHING, Added, LogContents, LogFilter, PlaceCount
from app.core.ports import LogEntry


def test_a_filter_without_parts_is_everything_and_any_part_is_not() -> None:
    assert LogFilter() == EVERYTHING
    narrower = (
        LogFilter(first_day=0),
        LogFilter(last_day=0),
        LogFilter(exercise_id="see-three"),
        LogFilter(place=Place.NOWHERE),
        LogFilter(words="lamp"),
        LogFilter(paired=True),
    )
    assert EVERYTHING not in narrower
    assert len(set(narrower)) == len(narrower)  # a page may keep what it read by what was asked


@pytest.mark.parametrize(
    "value",
    [
        EVERYTHING,
        PlaceCount(Place.JAW, 1),
        LogContents(0, 0, 0, None, None),
        Added(0, (), ()),
        LogFacts(),
        Openings(1, 1, 1),
    ],
)
def test_answers_do_not_change_under_the_hands_of_a_page(value: object) -> None:
    name = dataclasses.fields(value)[0].name  # type: ignore[arg-type]
    with pytest.raises(dataclasses.FrozenInstanceError):
        setattr(value, name, None)


def test_nothing_is_known_before_it_was_said() -> None:
    assert LogFacts() == LogFacts(ScaleWords("", "", ""), None, None, None)


def test_a_shape_is_no_part_of_a_check_in_unless_it_was_said() -> None:
    said = CheckIn(b"\0" * 16, 5, 0)
    assert said.shape is None
    assert {shape.value for shape in Shape} == {"loosened-and-came-back", "mixed"}
    assert LogEntry(said, None).at_ms == 5
