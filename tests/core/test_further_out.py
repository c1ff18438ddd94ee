"""Further out: from every kind of step, at every pace, out of every aside."""

from __future__ import annotations

import pytest

from app.core.events import Aside, Kind
from app.core.exercise import Advance, Direction, Step
from app.core.further_out import WayOut, next_outward, way_out
from app.core.pace import Pace
from app.core.run import RunEnd
from app.core.script import Script
from app.core.timeline import Plan, simulate
from tests.core.make import COMPANY, PHRASES, breath, step
from tests.core.test_walk import Run

BODY = step("A place in the body.", Direction.BODY, quiet=(8, 10, 10))
LAST = step("You can look up now.")


@pytest.mark.parametrize(
    ("direction", "way"),
    [
        (Direction.OUTWARD, WayOut.COMPANY),
        (Direction.TOUCH, WayOut.ONE_THING),
        (Direction.ACTION, WayOut.ONE_THING),
        (Direction.THOUGHT, WayOut.ONE_THING),
        (Direction.COMPANY, WayOut.NOWHERE),
        (Direction.NAMING, WayOut.STEP),
        (Direction.BREATH, WayOut.STEP),
        (Direction.BODY, WayOut.STEP),
    ],
)
def test_each_direction_has_one_way_out(direction: Direction, way: WayOut) -> None:
    assert way_out((step(direction=direction), LAST), 0, Pace.SLOW, None) is way


def test_the_ending_looks_out_already() -> None:
    assert way_out((BODY,), 1, Pace.SLOW, None) is WayOut.COMPANY


def test_where_nothing_outward_follows_there_is_one_thing() -> None:
    assert way_out((BODY, BODY), 0, Pace.SLOW, None) is WayOut.ONE_THING


@pytest.mark.parametrize(
    ("following", "found"),
    [
        ((BODY, step(), step()), 2),
        ((step(direction=Direction.THOUGHT), step(direction=Direction.TOUCH)), 2),
        ((step("{pick} is over there."), step()), 2),
        ((step("{pick} is there.", line_unpicked="It is there."), step()), 1),
        ((BODY,), None),
    ],
)
def test_the_next_outward_step_is_one_that_will_be_met(following: tuple[Step, ...], found: int | None) -> None:
    assert next_outward((BODY, *following), 0, Pace.SLOW, None) == found


@pytest.mark.parametrize(("pace", "found"), [(Pace.SLOW, 1), (Pace.VERY_SLOW, 2), (Pace.WAITS, 2)])
def test_what_a_pace_leaves_out_is_not_led_to(pace: Pace, found: int) -> None:
    assert next_outward((BODY, step(optional=True), LAST), 0, pace, None) == found


@pytest.mark.parametrize("seconds", [0.5, 4, 8])
def test_from_an_inward_step_it_goes_straight_out(seconds: float) -> None:
    run = Run(BODY, BODY, LAST)
    run.go(seconds)
    events = run.session.further_out()
    assert [(event.kind, event.text, event.step) for event in events] == [(Kind.LINE, LAST.line, 3)]
    assert run.session.line == LAST.line


def test_from_the_middle_of_a_breath_it_goes_out() -> None:
    run = Run(*breath(), LAST)
    run.go(1)
    assert run.session.further_out()[0].text == LAST.line
    assert run.session.breath_level() is None


def test_from_the_quiet_of_slower_it_goes_out_at_the_slower_pace() -> None:
    run = Run(BODY, LAST)
    run.go(1)
    run.session.slower(0)
    (line,) = run.session.further_out()
    assert (line.text, line.pace) == (LAST.line, Pace.SLOW)


@pytest.mark.parametrize("aside", list(Aside))
def test_it_leads_out_of_what_stands_in_front_of_an_inward_step(aside: Aside) -> None:
    run = Run(BODY, LAST)
    run.go(1)
    run.session.open_aside(aside)
    events = run.session.further_out()
    if aside is Aside.STAY:  # company is as far out as it goes
        assert events == ()
        assert run.session.asides == (Aside.STAY,)
    else:
        assert [event.text for event in events] == [LAST.line]
        assert run.session.asides == ()
        assert run.session.moves


def test_it_leads_out_of_a_pause() -> None:
    run = Run(BODY, LAST)
    run.go(1)
    run.clock.now_s += 3600
    run.session.tick()
    assert run.session.further_out()[0].text == LAST.line
    assert not run.session.paused


@pytest.mark.parametrize("direction", [Direction.OUTWARD, Direction.TOUCH, Direction.THOUGHT])
def test_elsewhere_nothing_moves(direction: Direction) -> None:
    run = Run(step(direction=direction), LAST)
    run.go(1)
    assert run.session.further_out() == ()


def test_the_walk_itself_stays_where_nothing_outward_follows() -> None:
    run = Run(BODY)
    run.go(1)
    run.session._main.further_out(run.clock.now_s)
    assert run.session.line == BODY.line


def test_before_the_start_and_after_the_end_there_is_nowhere_to_go() -> None:
    run = Run(BODY, LAST)
    run.session.stop()
    assert run.session.way_out is WayOut.NOWHERE
    assert run.session.further_out() == ()
    assert run.session.end is RunEnd.STOPPED


def test_the_simulated_person_goes_further_out() -> None:
    def play(*steps: Step) -> list[tuple[Kind, float]]:
        events = simulate(Script(steps, "The end."), PHRASES, COMPANY, Plan(Pace.NORMAL, further_out_at=4))
        return [(event.kind, event.t_s) for event in events]

    assert (Kind.LINE, 4) in play(BODY, LAST)
    assert play(step(direction=Direction.TOUCH), LAST)[-1] == (Kind.STOPPED, 4)
    looked = play(step(advance=Advance.WAITS), LAST)
    assert (Kind.ASIDE, 4) in looked
    assert (Kind.BACK, 64) in looked
