"""The simulated person."""

from __future__ import annotations

from app.core.events import Event, Kind
from app.core.exercise import Advance
from app.core.pace import Pace
from app.core.script import Script
from app.core.timeline import Plan, simulate, voice_s
from tests.core.make import COMPANY, PHRASES, step

SCRIPT = Script((step(), step(advance=Advance.WAITS), step(advance=Advance.OPEN)), "That is the end.")


def play(plan: Plan, script: Script = SCRIPT) -> tuple[Event, ...]:
    return simulate(script, PHRASES, COMPANY, plan)


def at(events: tuple[Event, ...], kind: Kind) -> list[float]:
    return [event.t_s for event in events if event.kind is kind]


def test_a_waiting_step_is_answered_after_the_quiet_of_the_file() -> None:
    events = play(Plan(Pace.NORMAL))
    assert at(events, Kind.LINE) == [0, 10, 20]
    assert at(events, Kind.END) == [82]  # an open step: sixty seconds
    assert at(events, Kind.FINISHED) == [84]


def test_an_answer_time_can_be_given() -> None:
    assert at(play(Plan(Pace.WAITS, answer_after_s=2)), Kind.END)[0] > 0
    assert at(play(Plan(Pace.NORMAL, answer_after_s=30)), Kind.LINE) == [0, 10, 42]


def test_at_it_waits_nothing_moves_without_an_answer() -> None:
    events = play(Plan(Pace.NORMAL, slower_at=(1, 2, 3)))
    assert [event.kind for event in events][-1] is Kind.WAIT
    assert len(at(events, Kind.SLOWER)) == 3


def test_inputs_come_at_their_seconds() -> None:
    events = play(Plan(Pace.NORMAL, slower_at=(5,), stay_at=40, stop_at=120))
    assert at(events, Kind.SLOWER) == [5]
    assert at(events, Kind.ASIDE) == [40]
    assert at(events, Kind.BACK) == [100]
    assert at(events, Kind.STOPPED) == [120]


def test_slower_while_an_answer_is_awaited_starts_the_wait_anew() -> None:
    events = play(Plan(Pace.NORMAL, slower_at=(14,)))
    assert at(events, Kind.LINE)[2] == 14 + 5 + 16


def test_company_is_answered_by_nobody_and_ends_by_itself() -> None:
    events = play(Plan(Pace.NORMAL), COMPANY)
    assert at(events, Kind.COMPANION)[:2] == [61.5, 121.5]
    assert events[-1].kind is Kind.FINISHED


def test_an_open_chosen_wait_takes_a_minute_and_a_given_one_its_length() -> None:
    script = Script((step(advance=Advance.CHOSEN),), "That is the end.")
    assert at(play(Plan(Pace.NORMAL), script), Kind.END) == [62]
    assert at(play(Plan(Pace.NORMAL, wait_s=10), script), Kind.END) == [12]


def test_the_share_of_voice_can_be_reckoned() -> None:
    events = play(Plan(Pace.NORMAL))
    assert voice_s(events) == 8.0


def test_a_run_is_cut_after_an_hour() -> None:
    script = Script(tuple(step(quiet=(900, 1800, 2700)) for _ in range(9)), "The end.")
    assert play(Plan(Pace.NORMAL), script)[-1].t_s < 3600 + 900
