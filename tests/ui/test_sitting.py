"""One exercise after another, with the real library."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.content.loader import load_library
from app.core.ears import library_for_ears
from app.core.events import Aside
from app.core.exercise import Library
from app.core.pace import Pace
from app.core.preferences import Preferences
from app.core.run import Run, RunEnd
from app.core.uid import uid7
from app.ui.session_driver import SessionDriver
from app.ui.sitting import Ended, Sitting
from app.ui.view_models.player import Panel, PlayerProps
from tests.core.make import FakeClock
from tests.ui.fakes import FakeWall, RecordingVoice

EXERCISES = Path(__file__).resolve().parents[2] / "exercises" / "en"


@pytest.fixture(scope="module")
def library() -> Library:
    return load_library(EXERCISES).library


class Room:
    def __init__(self, library: Library, preferences: Preferences | None = None) -> None:
        self.library = library
        self.clock, self.wall, self.voice = FakeClock(), FakeWall(), RecordingVoice()
        self.driver = SessionDriver(self.clock, self.voice)
        self.sitting = Sitting(
            library,
            self.driver,
            self.clock,
            self.wall,
            lambda: uid7(self.wall.at_ms),
            lambda _count: 0,
            preferences or Preferences(voice=True, pace=Pace.NORMAL),
        )
        self.props: list[PlayerProps] = []
        self.runs: list[Run] = []
        self.ended: list[Ended] = []
        self.sitting.props_changed.connect(self.props.append)
        self.sitting.run_changed.connect(self.runs.append)
        self.sitting.ended.connect(self.ended.append)

    @property
    def now(self) -> PlayerProps:
        return self.props[-1]

    def later(self, seconds: float) -> None:
        end = self.clock.now_s + seconds
        while self.clock.now_s < end:
            self.clock.now_s = min(end, self.clock.now_s + 0.5)
            self.driver.wake()


@pytest.fixture
def room(qtbot: QtBot, library: Library) -> Iterator[Room]:
    made = Room(library)
    yield made
    made.sitting.stop()


def test_an_exercise_begins_with_its_first_line_in_the_same_call(room: Room) -> None:
    room.sitting.begin("see-three")
    assert room.now.caption == room.library.exercise("see-three").steps[0].line
    assert room.voice.said == [room.now.caption]
    assert room.runs[-1].end is RunEnd.UNDER_WAY
    assert room.runs[-1].step == 1
    assert room.sitting.under_way


def test_a_run_is_kept_as_it_goes_and_told_when_it_ends(room: Room) -> None:
    room.sitting.begin("see-three")
    room.sitting.slower()
    room.sitting.slower()
    assert room.now.reply == room.library.phrases.slower
    room.sitting.forward()
    room.sitting.stop()
    run = room.ended[0].run
    assert run is not None
    assert (run.slower, run.pace_start, run.pace_end, run.end) == (2, Pace.NORMAL, Pace.VERY_SLOW, RunEnd.STOPPED)
    assert run == room.runs[-1]
    assert {each.uid for each in room.runs} == {run.uid}
    assert not room.sitting.under_way


def test_the_wording_for_the_ears_is_used_wherever_an_exercise_has_it(qtbot: QtBot, library: Library) -> None:
    heard = library_for_ears(library)
    room = Room(heard, Preferences(voice=False, pace=Pace.NORMAL))
    listen = heard.exercise("one-thing").steps
    room.sitting.begin_set("too-much-right-now")
    assert room.now.caption == listen[0].line
    assert room.now.note == listen[0].note == "Plain sounds work too: a fan, a road, a clock."
    assert room.now.purpose == heard.exercise("one-thing").purpose != library.exercise("one-thing").purpose
    room.sitting.forward()
    assert room.now.caption == listen[1].line
    room.sitting.stop()
    room.sitting.begin("hold-one")
    assert room.now.caption == library.exercise("hold-one").steps[0].line
    room.sitting.further_out()
    assert room.now.caption == listen[0].line
    room.sitting.know_library(library)
    assert room.now.caption == listen[0].line  # what is under way stays as it is
    room.sitting.stop()
    room.sitting.begin("one-thing")
    assert room.now.caption == library.exercise("one-thing").steps[0].line
    room.sitting.stop()


def test_slower_stands_on_screen_until_what_comes_next(room: Room) -> None:
    room.sitting.begin("see-three")
    room.sitting.slower()
    room.later(4.5)
    assert room.now.reply == room.library.phrases.slower
    room.later(1)
    assert room.now.reply == ""
    assert room.now.caption == room.library.exercise("see-three").steps[0].line


def test_a_set_never_speeds_anyone_up_and_knows_what_comes_next(qtbot: QtBot, library: Library) -> None:
    room = Room(library, Preferences(voice=False, pace=Pace.WAITS))
    room.sitting.begin_set("going-very-slowly")
    assert room.now.pace is Pace.WAITS
    room.sitting.stop()
    place = room.ended[0].place
    assert place is not None
    assert place.next is not None
    assert place.next.item.exercise == "hold-one"
    room.sitting.go_on_in(place.next)
    assert room.now.title == library.exercise("hold-one").title
    room.sitting.stop()
    slow = Room(library, Preferences(voice=False, pace=Pace.NORMAL))
    slow.sitting.begin_set("going-very-slowly")
    assert slow.now.pace is Pace.VERY_SLOW
    slow.sitting.stop()


@pytest.mark.parametrize(
    ("set_id", "remembered"), [("going-very-slowly", [Pace.VERY_SLOW]), ("too-much-right-now", [])]
)
def test_the_pace_of_a_set_is_where_the_next_exercise_begins_unless_it_waits(
    room: Room, set_id: str, remembered: list[Pace]
) -> None:
    paces: list[Pace] = []
    room.sitting.pace_changed.connect(paces.append)
    room.sitting.begin_set(set_id)
    assert paces == []
    room.sitting.stop()
    assert paces == remembered
    room.sitting.begin("see-three")
    room.sitting.stop()
    assert paces == remembered


def test_another_exercise_in_the_midst_goes_on_as_slowly(room: Room) -> None:
    room.sitting.pace_changed.connect(lambda pace: room.sitting.set_preferences(Preferences(voice=False, pace=pace)))
    room.sitting.begin_set("going-very-slowly")
    room.sitting.switch_to("see-three")
    assert room.now.pace is Pace.VERY_SLOW


def test_the_third_time_in_a_day_says_so_first_and_is_no_lock(room: Room) -> None:
    for _ in range(2):
        room.sitting.begin("see-three")
        room.sitting.stop()
        room.wall.minutes(30)
    said = len(room.voice.said)
    room.sitting.begin("see-three")
    assert room.now.caption == room.library.phrases.third_time
    assert room.now.waits
    assert len(room.voice.said) == said
    assert room.sitting.under_way
    room.sitting.forward()
    assert room.now.caption == room.library.exercise("see-three").steps[0].line


def test_such_a_start_can_be_left_and_nothing_is_kept_of_it(room: Room) -> None:
    for _ in range(2):
        room.sitting.begin("see-three")
        room.sitting.stop()
    kept = len(room.runs)
    room.sitting.begin("see-three")
    room.sitting.stop()
    assert room.ended[-1].run is None
    assert len(room.runs) == kept


def test_another_thing_can_be_picked_at_such_a_start(room: Room) -> None:
    for _ in range(2):
        room.sitting.begin("see-three")
        room.sitting.stop()
    room.sitting.begin("see-three")
    assert "hold-one" in [option.id for option in room.now.options]
    room.sitting.pick("hold-one")
    assert room.now.title == room.library.exercise("hold-one").title


def test_naming_rests_for_half_an_hour(room: Room) -> None:
    room.sitting.begin("name-it")
    room.sitting.stop()
    room.wall.minutes(10)
    room.sitting.begin("name-it")
    assert room.now.caption == room.library.phrases.rest
    room.sitting.stop()
    room.wall.minutes(25)
    room.sitting.begin("name-it")
    assert room.now.caption == room.library.exercise("name-it").steps[0].line


def test_an_exercise_that_raised_the_rating_twice_says_so_before_it_begins(room: Room) -> None:
    room.sitting.know_set_aside(frozenset({"see-three"}))
    room.sitting.begin("see-three")
    assert room.now.caption == room.library.phrases.set_aside
    room.sitting.forward()
    assert room.now.caption == room.library.exercise("see-three").steps[0].line
    room.sitting.stop()
    room.sitting.begin("hold-one")
    assert room.now.caption == room.library.exercise("hold-one").steps[0].line


def test_a_set_that_was_used_as_often_as_it_is_put_first_says_so_at_its_start(room: Room) -> None:
    assert room.library.set("before-i-send-it").per_day == 1
    room.sitting.begin_set("before-i-send-it")
    room.sitting.stop()
    room.sitting.begin_set("before-i-send-it")
    assert room.now.caption == room.library.phrases.used_today
    room.sitting.stop()
    place = room.ended[0].place
    assert place is not None
    assert place.next is not None
    room.sitting.go_on_in(place.next)
    assert room.now.caption == room.library.exercise(place.next.item.exercise).steps[0].line


def test_runs_of_the_log_count_for_the_guards(room: Room) -> None:
    room.sitting.begin("name-it")
    room.sitting.stop()
    run = room.runs[-1]
    other = Room(room.library)
    other.sitting.know_runs([replace(run, uid=b"x" * 16)])
    other.sitting.begin("name-it")
    assert other.now.caption == room.library.phrases.rest
    other.sitting.stop()


def test_the_first_use_says_that_it_may_feel_heavier(room: Room) -> None:
    room.sitting.begin("see-three")
    assert room.now.notice == room.library.phrases.may_be_heavier
    room.sitting.forward()
    assert room.now.notice == ""
    room.sitting.stop()
    room.sitting.begin("stay-with-me")
    assert room.now.notice == room.library.phrases.software
    room.sitting.stop()
    room.sitting.begin("see-three")
    assert room.now.notice == ""


def test_how_does_this_help_is_answered_on_screen_and_aloud(room: Room) -> None:
    room.sitting.begin("see-three")
    room.sitting.open_aside(Aside.HOW)
    assert room.now.panel is Panel.HOW
    assert room.voice.said[-1].startswith(room.library.exercise("see-three").purpose)
    room.sitting.answer_mark()
    room.sitting.answer_mark()
    assert room.now.answer == room.library.phrases.no_mark
    assert room.now.said_mark == 2
    room.sitting.answer_certainty()
    assert room.now.answer == room.library.phrases.no_way_to_know
    assert room.now.answer_leads_out
    assert room.now.leave_out == room.library.exercise("see-three").contraindications
    room.sitting.close_aside()
    assert room.now.panel is Panel.STEP
    assert room.now.caption == room.library.exercise("see-three").steps[0].line


def test_this_is_not_helping_leads_elsewhere_or_back(room: Room) -> None:
    room.sitting.begin("see-three")
    room.sitting.open_aside(Aside.NOT_HELPING)
    assert room.now.panel is Panel.NOT_HELPING
    room.sitting.show_switch()
    assert [target.id for target in room.now.switch_to] == ["hold-one", "stay-with-me"]
    first = room.runs[-1].uid
    room.sitting.switch_to("hold-one")
    assert room.ended == []
    assert [run.end for run in room.runs if run.uid == first][-1] is RunEnd.STOPPED
    assert room.runs[-1].exercise_id == "hold-one"
    room.sitting.open_aside(Aside.NOT_HELPING)
    room.sitting.show_still()
    assert room.now.panel is Panel.STILL
    room.sitting.close_aside()
    assert room.now.panel is Panel.STEP


def test_stay_with_me_and_back_to_the_same_step(room: Room) -> None:
    room.sitting.begin("see-three")
    room.sitting.forward()
    line = room.now.caption
    room.sitting.open_aside(Aside.STAY)
    assert room.now.caption == room.library.exercise("stay-with-me").steps[0].line
    assert room.now.leaves_aside
    room.later(200)
    room.sitting.close_aside()
    assert room.now.caption == line
    assert not room.now.leaves_aside


def test_a_pull_to_hurt_oneself_ends_the_exercise_and_hands_over(room: Room) -> None:
    room.sitting.begin("urge-note")
    harm = next(more.id for option in room.now.options for more in option.more if more.opens == "help")
    room.sitting.pick(harm)
    assert room.ended[-1].handed_over


def test_not_sure_is_answered_in_words(room: Room) -> None:
    room.sitting.begin("name-it")
    room.sitting.pick("not-sure")
    assert room.now.notice == room.library.phrases.not_sure


def test_a_closed_lid_pauses_until_the_person_goes_on(room: Room) -> None:
    room.sitting.begin("see-three")
    room.later(2)
    room.clock.now_s += 3600
    room.driver.wake()
    assert room.now.caption == room.library.phrases.paused
    assert room.now.waits
    room.sitting.forward()
    assert room.now.caption == room.library.exercise("see-three").steps[0].line


@pytest.mark.parametrize("pace", list(Pace))
def test_every_exercise_can_be_walked_to_its_spoken_end(qtbot: QtBot, library: Library, pace: Pace) -> None:
    for exercise in library.exercises:
        room = Room(library, Preferences(voice=False, pace=pace, small_changes=False))
        room.sitting.begin(exercise.id)
        for _ in range(40):
            if room.ended:
                break
            room.sitting.forward()
        assert room.ended, exercise.id
        assert room.ended[0].end is RunEnd.FINISHED
        assert exercise.ending in [props.caption for props in room.props]
