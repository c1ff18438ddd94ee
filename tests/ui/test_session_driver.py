"""Clock, session and voice together."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.core.events import Aside, Event, Kind
from app.core.exercise import Advance, Direction
from app.core.pace import Pace
from app.core.script import Script
from app.core.session import Session
from app.core.walk import Options, Phase
from app.ui.session_driver import SessionDriver
from tests.core.make import COMPANY, PHRASES, FakeClock, step
from tests.ui.fakes import RecordingVoice


class Desk:
    """A driver with everything that is around it."""

    def __init__(self) -> None:
        self.clock = FakeClock()
        self.voice = RecordingVoice()
        self.driver = SessionDriver(self.clock, self.voice)
        self.events: list[Event] = []
        self.driver.events.connect(self.events.extend)

    def begin(self, *steps: object, voice_on: bool = True, pace: Pace = Pace.NORMAL) -> Session:
        lines = [each.line for each in steps]  # type: ignore[attr-defined]
        script = Script(steps, "That is the end.")  # type: ignore[arg-type]
        session = Session(script, PHRASES, self.clock, Options(pace, speaks=voice_on), COMPANY)
        self.driver.begin(session, lines, voice_on=voice_on)
        return session

    def later(self, seconds: float) -> None:
        end = self.clock.now_s + seconds
        while self.clock.now_s < end:
            self.clock.now_s = min(end, self.clock.now_s + 0.5)
            self.driver.wake()

    @property
    def kinds(self) -> list[Kind]:
        return [event.kind for event in self.events]


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    made = Desk()
    yield made
    made.driver.stop()


def test_a_line_is_said_at_the_rate_of_the_pace_and_what_follows_is_made_ready(desk: Desk) -> None:
    desk.begin(step("The first line."), step("The second line."), pace=Pace.SLOW)
    assert desk.voice.said == ["The first line."]
    assert desk.voice.rates == [105]
    assert desk.voice.prefetched == [("The first line.", 105), ("The second line.", 105)]


def test_the_quiet_begins_when_the_voice_ends(desk: Desk) -> None:
    desk.begin(step("The first line."), step("The second line."))
    desk.later(2)
    desk.voice.end_line()
    assert desk.kinds[-1] is Kind.QUIET
    desk.later(8)
    assert desk.voice.said[-1] == "The second line."


def test_an_end_reported_for_another_line_counts_for_nothing(desk: Desk) -> None:
    session = desk.begin(step("The first line."))
    desk.voice.end_line(token=desk.voice.token - 1)
    desk.voice.end_line(token=desk.voice.token + 1)
    assert session.phase is Phase.LINE
    desk.driver.slower()
    desk.voice.end_line()
    assert session.phase is Phase.SLOWED


def test_slower_silences_the_voice_before_anything_else_and_says_the_rest_slower(desk: Desk) -> None:
    desk.begin(step("One two three four five six."))
    desk.voice.chars_begun = 9
    desk.driver.slower()
    assert desk.voice.stops == 1
    assert desk.kinds[-1] is Kind.SLOWER
    desk.later(5)
    assert desk.voice.said[-1] == "three four five six."
    assert desk.voice.rates[-1] == 105


def test_stop_silences_and_ends_in_the_same_call(desk: Desk) -> None:
    session = desk.begin(step())
    desk.driver.stop()
    assert desk.voice.stops == 1
    assert session.over
    assert desk.kinds[-1] is Kind.STOPPED
    said = len(desk.voice.said)
    desk.later(60)
    assert len(desk.voice.said) == said


def test_an_aside_silences_and_the_line_is_said_again_on_return(desk: Desk) -> None:
    desk.begin(step("The first line."))
    desk.driver.open_aside(Aside.HOW)
    assert desk.voice.stops == 1
    desk.driver.say_aside("A sentence.")
    assert desk.voice.said[-1] == "A sentence."
    desk.voice.end_line()
    desk.driver.close_aside()
    assert desk.voice.said[-1] == "The first line."


def test_looking_up_is_said_although_a_wait_begins_with_it(desk: Desk) -> None:
    desk.begin(step("Pick one place.", Direction.BODY, Advance.WAITS, (1, 2, 3)))
    desk.voice.end_line()
    stops = desk.voice.stops
    desk.later(3)
    assert desk.voice.said[-1] == "look_up."
    assert desk.voice.stops == stops


def test_a_voice_that_hangs_is_stopped_when_the_quiet_begins_without_it(desk: Desk) -> None:
    desk.begin(step("The first line."))
    desk.later(6)
    assert desk.kinds[-1] is Kind.QUIET
    assert desk.voice.stops == 1


def test_a_lost_voice_leaves_the_captions_and_is_told_once(desk: Desk, qtbot: QtBot) -> None:
    told: list[bool] = []
    desk.driver.voice_gone.connect(lambda: told.append(True))
    desk.begin(step("The first line."), step("The second line."))
    desk.voice.get_lost()
    desk.later(30)
    assert told == [True]
    assert desk.voice.said == ["The first line."]
    assert [e.text for e in desk.events if e.kind is Kind.LINE] == ["The first line.", "The second line."]


def test_the_voice_can_be_switched_off_and_on_within_a_line(desk: Desk) -> None:
    desk.begin(step("The first line."), step("The second line."))
    desk.driver.set_voice_on(False)
    assert desk.voice.stops == 1
    desk.driver.say_aside("Not said.")
    desk.later(10.5)
    assert desk.voice.said == ["The first line."]
    desk.driver.set_voice_on(True)
    desk.driver.forward()
    assert desk.voice.said[-1] == "That is the end."


def test_every_input_is_harmless_before_there_is_a_session(desk: Desk) -> None:
    driver = desk.driver
    for act in (driver.slower, driver.stop, driver.forward, driver.back, driver.close_aside, driver.wake):
        act()
    driver.pick("x")
    driver.open_aside(Aside.STAY)
    driver.set_voice_on(True)
    assert driver.breath_level() is None
    assert desk.events == []


def test_the_timer_wakes_by_itself_at_the_deadline(qtbot: QtBot) -> None:
    import time

    voice = RecordingVoice()
    driver = SessionDriver(time.monotonic, voice)
    session = Session(
        Script((step("Go.", quiet=(0.2, 0.4, 0.6)),), "The end."), PHRASES, time.monotonic, Options(Pace.NORMAL)
    )
    heard: list[Kind] = []
    driver.events.connect(lambda events: heard.extend(event.kind for event in events))
    driver.begin(session, (), voice_on=False)
    qtbot.waitUntil(lambda: session.over)
    assert heard == [Kind.LINE, Kind.QUIET, Kind.END, Kind.FINISHED]


def test_a_gap_alone_is_silence_and_the_line_goes_by_in_its_time(desk: Desk) -> None:
    session = desk.begin(step("…."), step("A line … with a gap."))
    assert desk.voice.said == []
    desk.later(20)
    assert desk.voice.said[0] == "A line … with a gap."
    assert session.step_reached == 2


def test_a_gap_alone_ends_what_was_being_said(desk: Desk) -> None:
    desk.begin(step("A line."), step("…."))
    desk.driver.forward()
    assert desk.voice.stops == 1
