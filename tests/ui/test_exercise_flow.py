"""From a wish to an ending: what is asked, what is kept, and what belongs together."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from app.content.loader import load_library
from app.core.checkin import CheckIn, Place, Rating, Sensation
from app.core.exercise import Library
from app.core.preferences import Preferences
from app.core.run import Run, RunEnd
from app.core.uid import uid7
from app.ui.exercise_flow import ExerciseFlow
from app.ui.session_driver import SessionDriver
from app.ui.sitting import Sitting
from app.ui.view_models.finish import EndedRun
from tests.core.make import FakeClock
from tests.ui.fakes import FakeWall, RecordingVoice

EXERCISES = Path(__file__).resolve().parents[2] / "exercises" / "en"


class Shelf(QObject):
    """Stands in for the keeper of a log that nobody opens: the latest form of each entry, in the order they came."""

    state_changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.entries: dict[bytes, CheckIn | Run] = {}

    def save(self, entry: CheckIn | Run) -> None:
        self.entries[entry.uid] = entry

    def with_log(self, *_job: object) -> None: ...

    @property
    def check_ins(self) -> list[CheckIn]:
        return [entry for entry in self.entries.values() if isinstance(entry, CheckIn)]

    @property
    def runs(self) -> list[Run]:
        return [entry for entry in self.entries.values() if isinstance(entry, Run)]


class Hall:
    def __init__(self, library: Library, preferences: Preferences) -> None:
        self.clock, self.wall, self.shelf = FakeClock(), FakeWall(), Shelf()
        self.driver = SessionDriver(self.clock, RecordingVoice())

        def make_uid() -> bytes:
            return uid7(self.wall.at_ms)

        self.sitting = Sitting(library, self.driver, self.clock, self.wall, make_uid, lambda _count: 0, preferences)
        self.flow = ExerciseFlow(
            library,
            self.sitting,
            self.shelf,  # type: ignore[arg-type]
            self.wall,
            make_uid,
            preferences,
        )
        self.asked: list[bool] = []
        self.finished: list[EndedRun] = []
        self.changed: list[Preferences] = []
        self.flow.rating_wanted.connect(lambda: self.asked.append(True))
        self.flow.finished.connect(self.finished.append)
        self.flow.preferences_changed.connect(self._change)

    def rate(self, number: int) -> None:
        self.flow.take_check_in(CheckIn(uid7(self.wall.at_ms), self.wall.at_ms, 0, before=Rating(number)))

    def finish(self) -> None:
        for _ in range(200):
            if not self.sitting.under_way:
                return
            self.clock.now_s += 3
            self.driver.wake()
            self.sitting.forward()
        raise AssertionError("no end came")

    def _change(self, preferences: Preferences) -> None:
        self.changed.append(preferences)
        self.flow.set_preferences(preferences)


@pytest.fixture(scope="module")
def library() -> Library:
    return load_library(EXERCISES).library


@pytest.fixture
def hall(qtbot: QtBot, library: Library) -> Iterator[Hall]:
    made = Hall(library, Preferences(first_run_done=True, voice=False))
    yield made
    made.sitting.stop()


@pytest.fixture
def asking(qtbot: QtBot, library: Library) -> Iterator[Hall]:
    made = Hall(library, Preferences(first_run_done=True, voice=False, ask_before=True))
    yield made
    made.sitting.stop()


def test_nothing_is_asked_by_default(hall: Hall) -> None:
    hall.flow.begin("see-three")
    assert hall.asked == []
    assert hall.sitting.under_way


def test_a_check_in_made_just_now_belongs_to_the_exercise(hall: Hall) -> None:
    hall.rate(6)
    hall.wall.minutes(29)
    hall.flow.begin("see-three")
    (check_in,) = hall.shelf.check_ins
    assert check_in.run_uid == hall.shelf.runs[0].uid


def test_a_check_in_of_this_morning_does_not(hall: Hall) -> None:
    hall.rate(6)
    hall.wall.minutes(31)
    hall.flow.begin("see-three")
    hall.finish()
    assert hall.shelf.check_ins == []
    assert not hall.finished[0].ask_after


def test_a_check_in_belongs_to_one_exercise_alone(hall: Hall) -> None:
    hall.rate(6)
    hall.flow.begin("see-three")
    hall.sitting.stop()
    hall.flow.begin("hold-one")
    hall.finish()
    assert [check_in.run_uid for check_in in hall.shelf.check_ins] == [hall.shelf.runs[0].uid]
    assert not hall.finished[1].ask_after


def test_the_second_question_needs_a_first_answer_and_an_end(hall: Hall) -> None:
    hall.rate(6)
    hall.flow.begin("see-three")
    hall.finish()
    assert hall.finished[0].end is RunEnd.FINISHED
    assert hall.finished[0].ask_after
    assert hall.finished[0].check_in is not None


def test_words_of_an_exercise_are_kept_in_one_note(hall: Hall) -> None:
    hall.rate(6)
    hall.flow.begin("see-three")
    hall.flow.keep_word("window")
    hall.flow.keep_word("cup")
    (check_in,) = hall.shelf.check_ins
    assert (check_in.note, check_in.before) == ("window\ncup", Rating(6))


def test_places_are_kept_only_where_places_are_wanted(hall: Hall) -> None:
    hall.flow.begin("see-three")
    hall.flow.set_preferences(Preferences(body_places=False))
    hall.flow.keep_places((Sensation(Place.CHEST),))
    assert hall.shelf.check_ins == []
    hall.flow.set_preferences(Preferences(body_places=True))
    hall.flow.keep_places((Sensation(Place.CHEST),))
    assert hall.shelf.check_ins[0].sensations == (Sensation(Place.CHEST),)


def test_what_is_kept_in_one_exercise_stays_out_of_the_next(hall: Hall) -> None:
    hall.flow.begin("see-three")
    hall.flow.keep_word("window")
    hall.sitting.stop()
    hall.flow.begin("hold-one")
    hall.flow.keep_word("cup")
    assert [check_in.note for check_in in hall.shelf.check_ins] == ["window", "cup"]
    assert len({check_in.run_uid for check_in in hall.shelf.check_ins}) == 2


def test_an_answer_in_front_is_not_counted_as_a_skip(asking: Hall) -> None:
    asking.flow.begin("see-three")
    assert not asking.sitting.under_way
    asking.flow.answer(None)
    asking.sitting.stop()
    asking.wall.minutes(61)
    asking.flow.begin("hold-one")
    asking.flow.answer(Rating(0))
    assert asking.changed[-1].check_in_skips == 0
    assert asking.shelf.check_ins[0].before == Rating(0)


def test_a_question_that_was_left_and_a_check_in_of_its_own_begin_the_hour(asking: Hall) -> None:
    asking.flow.begin("see-three")  # left without an answer
    asking.wall.minutes(59)
    asking.flow.begin("see-three")
    assert asking.sitting.under_way
    asking.sitting.stop()
    asking.rate(6)
    asking.wall.minutes(59)
    asking.flow.begin("see-three")
    assert asking.sitting.under_way
    asking.sitting.stop()
    assert asking.asked == [True]
    asking.wall.minutes(1)
    asking.flow.begin("see-three")
    assert asking.asked == [True, True]


def test_too_much_is_never_asked_about(asking: Hall) -> None:
    asking.flow.begin_at_once("too-much-right-now")
    assert asking.asked == []
    assert asking.sitting.under_way


def test_a_set_leads_on_after_its_end_and_not_after_a_stop(hall: Hall) -> None:
    hall.flow.begin_set("going-very-slowly")
    hall.finish()
    assert len(hall.finished[-1].next_titles) == 1
    hall.flow.begin_next()
    assert hall.sitting.under_way
    hall.sitting.stop()
    assert hall.finished[-1].next_titles == ()


def titled(library: Library, *ids: str) -> tuple[str, ...]:
    return tuple(library.exercise(each).title for each in ids)


def test_one_that_may_be_skipped_can_be_passed(hall: Hall, library: Library) -> None:
    hall.flow.begin_set("before-a-tiny-step")
    hall.finish()
    assert hall.finished[-1].next_titles == titled(library, "value-one", "tiny-step")
    hall.flow.begin_next(1)
    hall.finish()
    assert hall.finished[-1].next_titles == titled(library, "small-step-line")
    assert [(run.exercise_id, run.set_id) for run in hall.shelf.runs] == [
        ("see-three", "before-a-tiny-step"),
        ("tiny-step", "before-a-tiny-step"),
    ]


def test_a_set_begins_with_what_was_picked_in_the_place_of_its_first(hall: Hall, library: Library) -> None:
    hall.flow.begin_set("before-a-tiny-step", "hold-one")
    hall.finish()
    assert [(run.exercise_id, run.set_id) for run in hall.shelf.runs] == [("hold-one", "before-a-tiny-step")]
    assert hall.finished[-1].next_titles == titled(library, "value-one", "tiny-step")


def test_another_can_stand_in_its_place_and_the_set_goes_on(hall: Hall, library: Library) -> None:
    hall.flow.begin_set("looking-in")
    hall.finish()
    assert hall.finished[-1].next_titles == titled(library, "one-sensation", "where-tight")
    hall.flow.begin_next(1)
    hall.finish()
    assert hall.finished[-1].next_titles == titled(library, "see-three")
    hall.flow.begin_next()
    hall.finish()
    assert [run.exercise_id for run in hall.shelf.runs] == ["see-three", "where-tight", "see-three"]
    assert hall.finished[-1].next_titles == ()
