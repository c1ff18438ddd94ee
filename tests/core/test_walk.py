"""How a run moves: what each input does, second by second."""

from __future__ import annotations

import itertools
import random

import pytest

from app.core.events import Aside, Event, Kind
from app.core.exercise import Advance, Choice, Direction, Option, Step
from app.core.pace import Pace, line_s
from app.core.run import RunEnd
from app.core.script import Script
from app.core.session import Session
from app.core.walk import Options, Phase
from tests.core.make import COMPANY, FEELINGS, PHRASES, FakeClock, breath, step


class Run:
    """A session on a clock that the test moves, in steps small enough that no gap shows."""

    def __init__(self, *steps: Step, pace: Pace = Pace.NORMAL, **options: object) -> None:
        self.clock = FakeClock()
        script = Script(steps or (step(), step(), step()), "That is the end.")
        self.session = Session(script, PHRASES, self.clock, Options(pace, **options), COMPANY)  # type: ignore[arg-type]
        self.events: list[Event] = list(self.session.start())

    def go(self, seconds: float) -> tuple[Event, ...]:
        before = len(self.events)
        end = self.clock.now_s + seconds
        while self.clock.now_s < end:
            self.clock.now_s = min(end, self.clock.now_s + 0.25)
            self.events.extend(self.session.tick())
        return tuple(self.events[before:])

    def kinds(self, since: int = 0) -> list[Kind]:
        return [event.kind for event in self.events[since:]]


def kinds(events: tuple[Event, ...]) -> list[Kind]:
    return [event.kind for event in events]


def test_timed_steps_follow_each_other_at_their_planned_seconds() -> None:
    run = Run()
    run.go(40)
    lines = [(e.kind, e.t_s) for e in run.events if e.kind in {Kind.LINE, Kind.END, Kind.FINISHED}]
    assert lines == [(Kind.LINE, 0), (Kind.LINE, 10), (Kind.LINE, 20), (Kind.END, 30), (Kind.FINISHED, 32)]
    assert run.session.end is RunEnd.FINISHED
    assert run.session.step_reached == run.session.steps_total == 3


def test_an_hour_of_jitter_and_stalls_does_not_shift_a_single_line() -> None:
    steps = tuple(step() for _ in range(359))
    clock, chance = FakeClock(0.0), random.Random(7)
    session = Session(Script(steps, "The end of it."), PHRASES, clock, Options(Pace.NORMAL), None)
    events = list(session.start())
    while not session.over:
        clock.now_s += 0.5 if chance.random() < 0.05 else chance.uniform(0.001, 0.4)
        events.extend(session.tick())
    starts = [event.t_s for event in events if event.kind is Kind.LINE]
    assert starts == [10.0 * i for i in range(359)]
    assert 3590 < events[-1].t_s < 3600


def test_a_stall_longer_than_a_step_yields_every_event_once_in_order() -> None:
    run = Run(step(quiet=(1, 2, 3)), step(quiet=(1, 2, 3)))
    run.clock.now_s += 4.5
    assert kinds(run.session.tick()) == [Kind.QUIET, Kind.LINE]


def test_a_gap_in_the_clock_pauses_where_it_was_last_seen() -> None:
    run = Run()
    run.go(4)
    run.clock.now_s += 3600
    events = run.session.tick()
    assert kinds(events) == [Kind.PAUSED]
    assert run.session.paused
    assert run.session.next_deadline is None
    run.go(600)
    assert run.events[-1].t_s < 5  # nothing happened meanwhile
    back = run.session.forward()
    assert kinds(back) == [Kind.BACK, Kind.QUIET]
    assert back[-1].length_s == 6.0


def test_slower_in_a_line_says_the_rest_of_it_at_the_next_pace_after_five_seconds() -> None:
    run = Run(step("One two three four five six."), step())
    run.go(1)
    events = run.session.slower(chars_begun=9)
    assert [(e.kind, e.text) for e in events] == [(Kind.SLOWER, "slower.")]
    assert run.session.pace is Pace.SLOW
    assert run.go(4.75) == ()
    rest, *_ = run.go(0.25)
    assert (rest.kind, rest.text, rest.t_s) == (Kind.REST, "three four five six.", 6.0)
    quiet = run.go(line_s("three four five six.", Pace.SLOW) + 0.1)
    assert (quiet[0].kind, quiet[0].length_s) == (Kind.QUIET, 16)


def test_slower_reckons_the_rest_from_the_time_where_no_voice_tells() -> None:
    run = Run(step("One two three four five six."))
    run.go(1)  # a third of three seconds
    run.session.slower()
    (rest,) = run.go(5)
    assert rest.text == "three four five six."


def test_a_rest_of_a_word_or_two_stands_on_screen_and_is_not_said() -> None:
    run = Run(step("One two three four."))
    run.go(1.5)
    run.session.slower()
    (quiet,) = run.go(5)
    assert (quiet.kind, quiet.length_s) == (Kind.QUIET, 16)


def test_slower_in_a_quiet_gives_the_whole_quiet_of_the_next_pace() -> None:
    run = Run()
    run.go(6)
    run.session.slower()
    (quiet,) = run.go(5)
    assert (quiet.kind, quiet.length_s, quiet.t_s) == (Kind.QUIET, 16, 11)


def test_slower_twice_within_the_same_quiet_counts_both() -> None:
    run = Run()
    run.go(6)
    run.session.slower()
    run.go(2)
    run.session.slower()
    (quiet,) = run.go(5)
    assert (quiet.length_s, quiet.t_s) == (25, 13)
    assert run.session.slower_presses == 2
    assert run.session.pace is Pace.VERY_SLOW


def test_very_slow_leaves_out_optional_lines() -> None:
    run = Run(step(), step("Left out now.", optional=True), step("Last one here."))
    run.session.slower()
    run.session.slower()
    run.go(60)
    assert "Left out now." not in [event.text for event in run.events]


@pytest.mark.parametrize("when", [0.5, 6])
def test_a_third_press_waits_until_the_person_moves(when: float) -> None:
    run = Run()
    run.go(when)
    for _ in range(3):
        events = run.session.slower()
    assert events[0].text == "it_waits."
    assert kinds(run.go(4000)) == [Kind.WAIT]
    assert run.session.phase is Phase.WAIT
    after = kinds(run.session.forward())
    assert after == ([Kind.REST] if when == 0.5 else [Kind.LINE])


def test_slower_while_it_waits_is_acknowledged_and_changes_nothing() -> None:
    run = Run(pace=Pace.WAITS)
    run.go(5)
    assert run.session.phase is Phase.WAIT
    assert [(e.kind, e.text) for e in run.session.slower()] == [(Kind.SLOWER, "it_waits.")]
    assert run.session.phase is Phase.WAIT
    assert run.go(60) == ()


def test_slower_on_a_step_that_waits_comes_back_to_the_wait() -> None:
    run = Run(step(advance=Advance.WAITS))
    run.go(3)
    run.session.slower()
    assert kinds(run.go(100)) == [Kind.WAIT]


def test_slower_at_the_end_of_a_line_that_waits_leads_to_its_wait() -> None:
    run = Run(step(advance=Advance.WAITS))
    run.go(1.8)
    run.session.slower()
    assert kinds(run.go(100)) == [Kind.WAIT]


def test_slower_never_lengthens_an_inward_quiet() -> None:
    inward = step("You can say a word.", Direction.NAMING, quiet=(6, 10, 10))
    run = Run(inward, step("Look at one thing."))
    run.go(line_s(inward.line, Pace.NORMAL) + 1)
    run.session.slower()
    events = run.go(5)
    assert [(e.kind, e.text) for e in events] == [(Kind.LINE, "Look at one thing.")]


def test_inward_quiet_is_capped_whatever_the_file_says() -> None:
    run = Run(step("Say one word now.", Direction.NAMING, quiet=(60, 60, 60)), step())
    events = run.go(12.5)
    assert (events[0].kind, events[0].length_s) == (Kind.QUIET, 10.0)
    assert events[1].kind is Kind.LINE


def test_thought_is_capped_at_thirty_six_seconds() -> None:
    run = Run(step(direction=Direction.THOUGHT, quiet=(90, 90, 90)), step())
    assert run.go(3)[0].length_s == 36.0


def test_an_inward_step_that_waits_points_outward_at_its_cap() -> None:
    inward = step("Pick one place now.", Direction.BODY, Advance.WAITS, (8, 10, 10))
    run = Run(inward, step())
    events = run.go(200)
    assert [(e.kind, e.text) for e in events] == [
        (Kind.QUIET, None),
        (Kind.LOOK_UP, "look_up."),
        (Kind.WAIT, None),
    ]
    assert kinds(run.session.forward()) == [Kind.LINE]


def test_slower_in_such_a_step_points_outward_after_its_quiet() -> None:
    run = Run(step("Pick one place now.", Direction.BODY, Advance.WAITS, (8, 10, 10)), step())
    run.go(3)
    run.session.slower()
    assert kinds(run.go(60)) == [Kind.LOOK_UP, Kind.WAIT]


def test_an_inward_timed_step_at_it_waits_points_outward_and_waits() -> None:
    run = Run(step("Press one foot down.", Direction.BODY, quiet=(5, 8, 10)), step(), pace=Pace.WAITS)
    assert kinds(run.go(200)) == [Kind.QUIET, Kind.LOOK_UP, Kind.WAIT]
    run2 = Run(step("Press one foot down.", Direction.BODY, quiet=(5, 8, 10)), step(), pace=Pace.VERY_SLOW)
    run2.go(4)
    run2.session.slower()
    assert kinds(run2.go(200)) == [Kind.LOOK_UP, Kind.WAIT]


def test_a_breath_runs_through_and_is_never_held() -> None:
    run = Run(step("One breath, any size."), *breath(), step("Look across the room."), pace=Pace.WAITS)
    run.go(5)
    run.session.forward()
    events = [(e.kind, e.length_s) for e in run.go(11)]
    assert events[:1] == [(Kind.BREATH, 6.0)]
    assert events[1][0] is Kind.LINE


def test_slower_in_a_breath_lets_it_go_and_moves_outward() -> None:
    run = Run(*breath(), step("Look across the room."))
    run.go(1)
    run.session.slower()
    (line,) = run.go(5)
    assert line.text == "Look across the room."


def test_the_breath_level_rises_and_falls_without_a_step() -> None:
    run = Run(*breath())
    assert run.session.breath_level() == 0.0
    levels = []
    for _ in range(27):
        run.go(0.25)
        levels.append(run.session.breath_level() or 0.0)
    assert max(abs(a - b) for a, b in itertools.pairwise(levels)) < 0.15
    assert levels[11] == pytest.approx(1.0)
    assert levels[-1] < 0.02
    run.go(1)
    assert run.session.breath_level() is None


def test_forward_leaves_a_breath_whole() -> None:
    run = Run(*breath(), step("Look across the room."))
    (line,) = run.session.forward()
    assert line.text == "Look across the room."


def test_forward_moves_past_a_line_a_quiet_a_wait_and_the_ending() -> None:
    run = Run(step(), step(), step(advance=Advance.WAITS))
    assert kinds(run.session.forward()) == [Kind.LINE]
    run.go(3)
    assert kinds(run.session.forward()) == [Kind.LINE]
    run.go(3)
    assert run.session.phase is Phase.WAIT
    assert kinds(run.session.forward()) == [Kind.END]
    assert kinds(run.session.forward()) == [Kind.FINISHED]
    assert run.session.forward() == ()
    assert run.session.back() == ()


def test_forward_ends_the_quiet_after_slower() -> None:
    run = Run()
    run.go(6)
    run.session.slower()
    assert kinds(run.session.forward()) == [Kind.LINE]


def test_back_says_an_earlier_line_but_never_an_inward_or_single_one() -> None:
    run = Run(
        step("The first line."),
        step("Read it once.", once=True),
        step("Press one foot.", Direction.BODY),
        step("Left out now.", optional=True),
        step("Look at it."),
    )
    for _ in range(4):
        run.session.forward()
    (event,) = run.session.back()
    assert event.text == "Left out now."
    (event,) = run.session.back()
    assert event.text == "The first line."
    (event,) = run.session.back()
    assert event.text == "The first line."


def test_back_stays_put_where_there_is_nowhere_to_go() -> None:
    run = Run(step("Press one foot.", Direction.BODY), step("Look at it."))
    assert run.session.back() == ()
    run.session.forward()
    (event,) = run.session.back()
    assert event.text == "Look at it."
    run.session.forward()
    (event,) = run.session.back()  # from the ending
    assert event.text == "Look at it."


def test_back_skips_what_falls_away_at_very_slow() -> None:
    run = Run(step("The first line."), step("Left out now.", optional=True), step("Look at it."), pace=Pace.VERY_SLOW)
    run.session.forward()
    (event,) = run.session.back()
    assert event.text == "The first line."


def naming(*more: Step) -> tuple[Step, ...]:
    return (
        step("Pick one word, or skip.", Direction.THOUGHT, Advance.WAITS, input=FEELINGS),
        step("You can say: That's {pick}.", Direction.NAMING, quiet=(6, 10, 10)),
        *more,
        step("Look at one thing."),
    )


def test_a_picked_word_stands_in_the_line() -> None:
    run = Run(*naming())
    events = run.session.pick("shame")
    assert [(e.kind, e.text) for e in events] == [(Kind.PICKED, None), (Kind.LINE, "You can say: That's shame.")]


def test_not_sure_is_an_answer_and_the_line_that_needs_a_word_falls_away() -> None:
    run = Run(*naming())
    events = run.session.pick("not-sure")
    assert [(e.kind, e.text) for e in events] == [(Kind.PICKED, "not_sure."), (Kind.LINE, "Look at one thing.")]


def test_a_line_can_have_a_wording_for_no_pick() -> None:
    run = Run(*naming(step("Then {pick} goes.", line_unpicked="Then it goes.")))
    (event,) = run.session.forward()
    assert event.text == "Then it goes."


def test_an_option_of_harm_ends_the_exercise_and_opens_help() -> None:
    run = Run(*naming())
    events = run.session.pick("harm")
    assert [(e.kind, e.text) for e in events] == [(Kind.PICKED, None), (Kind.HELP, "harm_route.")]
    assert run.session.end is RunEnd.STOPPED
    assert run.session.phase is Phase.HANDED_OVER


def test_an_unknown_option_is_a_key_error_and_changes_nothing() -> None:
    run = Run(*naming())
    with pytest.raises(KeyError):
        run.session.pick("nonsense")
    run.session.forward()
    with pytest.raises(KeyError):
        run.session.pick("shame")
    run.session.forward()
    with pytest.raises(KeyError):
        run.session.pick("shame")  # the ending has no step
    assert run.session.end is RunEnd.UNDER_WAY


WAITING = (
    step(
        "Pick a wait.",
        Direction.ACTION,
        Advance.WAITS,
        input=Choice((Option("minute", "One minute", wait_s=60.0), Option("skip", "Skip"))),
    ),
    step("Until then, go on.", Direction.ACTION, Advance.CHOSEN, (0, 0, 0)),
    step(
        "The wait is over.", Direction.ACTION, Advance.WAITS, input=Choice((Option("again", "Again", opens="again"),))
    ),
)


def test_a_chosen_wait_lasts_as_long_at_every_pace() -> None:
    for pace in Pace:
        run = Run(*WAITING, pace=pace)
        run.session.pick("minute")
        (quiet,) = run.go(3)
        assert (quiet.kind, quiet.length_s) == (Kind.QUIET, 60.0)
        assert run.go(60)[0].text == "The wait is over."


def test_without_a_choice_the_wait_is_open() -> None:
    run = Run(*WAITING)
    run.session.pick("skip")
    assert kinds(run.go(500)) == [Kind.WAIT]
    assert kinds(run.session.forward()) == [Kind.LINE]


def test_a_wait_chosen_beforehand_is_used() -> None:
    run = Run(*WAITING, chosen_s=10.0)
    run.session.forward()
    assert run.go(3)[0].length_s == 10.0


def test_waiting_again_goes_back_to_the_wait() -> None:
    run = Run(*WAITING, chosen_s=10.0)
    run.session.forward()
    run.go(15)
    assert run.session.pick("again")[-1].text == "Until then, go on."


def test_slower_in_a_chosen_wait_keeps_it_and_at_it_waits_opens_it() -> None:
    run = Run(*WAITING, chosen_s=60.0)
    run.session.forward()
    run.go(32)
    run.session.slower()
    (quiet,) = run.go(5)
    assert quiet.kind is Kind.QUIET
    assert 29 < (quiet.length_s or 0) < 31
    run.session.slower()
    run.session.slower()
    assert kinds(run.go(500)) == [Kind.WAIT]
    run.session.slower()
    assert kinds(run.go(500)) == [Kind.WAIT]


def test_an_aside_right_after_slower_leaves_a_chosen_wait_as_long_as_it_was() -> None:
    run = Run(*WAITING, chosen_s=60.0)
    run.session.forward()
    run.go(32)
    run.session.slower()
    run.go(1)
    run.session.open_aside(Aside.HOW)
    run.go(100)
    quiet = run.session.close_aside()[-1]
    assert quiet.kind is Kind.QUIET
    assert 29 < (quiet.length_s or 0) < 31


def test_company_says_now_and_then_that_it_is_here_and_closes_softly() -> None:
    run = Run(*COMPANY.steps, go_on=True)
    events = run.go(640)
    assert [e.kind for e in events].count(Kind.COMPANION) == 9
    assert events[-1].kind is Kind.FINISHED


def test_company_length_can_be_chosen_while_it_stays() -> None:
    company = step(
        "Staying here now.",
        Direction.COMPANY,
        Advance.CHOSEN,
        (0, 0, 0),
        companion=COMPANY.steps[0].companion,
        input=Choice((Option("one", "One minute", wait_s=70.0),)),
    )
    run = Run(company)
    run.go(10)
    events = run.session.pick("one")
    assert (events[-1].kind, events[-1].length_s) == (Kind.QUIET, 70.0)
    assert kinds(run.go(70)) == [Kind.COMPANION, Kind.END]


def test_an_open_step_waits_even_when_steps_go_on_by_themselves() -> None:
    run = Run(step(advance=Advance.WAITS), step(advance=Advance.OPEN, quiet=(0, 0, 0)), go_on=True)
    assert kinds(run.go(600)) == [Kind.QUIET, Kind.LINE, Kind.WAIT]


def test_with_a_voice_a_line_ends_when_the_voice_does() -> None:
    run = Run(speaks=True)
    run.go(2.5)
    assert kinds(run.session.line_ended()) == [Kind.QUIET]
    assert run.session.line_ended() == ()
    assert run.go(8)[0].t_s == 10.5


def test_a_voice_that_never_ends_is_left_behind_at_the_ceiling() -> None:
    run = Run(speaks=True)
    events = run.go(6)
    assert (events[0].kind, events[0].t_s) == (Kind.QUIET, 5.0)


def test_a_lost_voice_lets_the_line_end_at_reading_time() -> None:
    run = Run(speaks=True)
    run.go(1)
    assert run.session.set_speaks(False) == ()
    assert run.go(1.5)[0].t_s == 2.0
    assert run.session.line_ended() == ()
    run.session.set_speaks(True)
    run.go(9)
    assert run.session.phase is Phase.LINE


@pytest.mark.parametrize("seconds", [0, 1, 4, 12, 25, 31])
def test_stop_is_the_end_in_the_same_call(seconds: float) -> None:
    run = Run(step(), step("Say one word now.", Direction.NAMING), step())
    run.go(seconds)
    assert [(e.kind, e.text) for e in run.session.stop()] == [(Kind.STOPPED, "stopped.")]
    assert run.session.end is RunEnd.STOPPED
    assert run.session.stop() == ()
    assert run.go(100) == ()
    assert run.session.slower() == ()
    assert run.session.open_aside(Aside.STAY) == ()
    assert run.session.start() == ()


def test_stop_is_legal_before_the_start_and_inside_every_aside() -> None:
    clock = FakeClock()
    session = Session(Script((step(),), "End."), PHRASES, clock, Options(Pace.SLOW), COMPANY)
    assert session.tick() == ()
    assert session.forward() == ()
    assert session.step is None
    assert session.slower()[0].kind is Kind.SLOWER
    assert session.open_aside(Aside.HOW) == ()
    assert session.stop()[0].step is None
    for aside in Aside:
        run = Run()
        run.session.open_aside(aside)
        assert run.session.stop()[-1].kind is Kind.STOPPED
        assert run.session.asides == ()


@pytest.mark.parametrize("aside", [Aside.HOW, Aside.NOT_HELPING, Aside.HELP])
@pytest.mark.parametrize("seconds", [1, 4])
def test_an_aside_keeps_everything_and_returns_to_the_same_step(aside: Aside, seconds: float) -> None:
    run = Run(step("The first line."), step())
    run.go(seconds)
    assert [(e.kind, e.aside) for e in run.session.open_aside(aside)] == [(Kind.ASIDE, aside)]
    assert run.session.open_aside(aside) == ()
    assert run.go(600) == ()
    assert run.session.pick("anything") == ()
    events = run.session.close_aside()
    assert events[0].kind is Kind.BACK
    assert events[0].text == "The first line."
    assert events[1].kind is (Kind.LINE if seconds == 1 else Kind.QUIET)
    assert run.session.not_helping == (aside is Aside.NOT_HELPING)
    assert run.session.close_aside() == ()


def test_a_short_quiet_has_five_seconds_after_an_aside_and_an_inward_one_never_more() -> None:
    run = Run()
    run.go(9)
    run.session.open_aside(Aside.HOW)
    assert run.session.forward()[-1].length_s == 5.0
    run = Run(step("Say one word now.", Direction.NAMING, quiet=(6, 10, 10)), step())
    run.go(7)
    run.session.open_aside(Aside.HOW)
    assert run.session.back()[-1].length_s == 1.0


def test_a_breath_left_for_an_aside_begins_anew() -> None:
    run = Run(*breath(), step())
    run.go(4)
    run.session.open_aside(Aside.HOW)
    assert [(e.kind, e.text) for e in run.session.close_aside()] == [(Kind.BACK, "And out."), (Kind.BREATH, "In.")]


def test_an_aside_opened_in_the_quiet_after_slower_returns_past_it() -> None:
    run = Run()
    run.go(6)
    run.session.slower()
    run.session.open_aside(Aside.HOW)
    assert [(e.kind, e.length_s) for e in run.session.close_aside()] == [(Kind.BACK, None), (Kind.QUIET, 16)]


def test_an_aside_from_a_wait_and_from_a_chosen_wait_returns_to_it() -> None:
    run = Run(step(advance=Advance.WAITS))
    run.go(3)
    run.session.open_aside(Aside.HELP)
    assert kinds(run.session.close_aside()) == [Kind.BACK, Kind.WAIT]
    run = Run(*WAITING, chosen_s=60.0)
    run.session.forward()
    run.go(22)
    run.session.open_aside(Aside.HELP)
    back = run.session.close_aside()
    assert back[-1].length_s == pytest.approx(40, abs=1.5)


def test_stay_with_me_comes_from_any_moment_and_goes_back_to_the_same_step() -> None:
    run = Run(step("The first line."), step("The second line."))
    run.session.forward()
    events = run.session.open_aside(Aside.STAY)
    assert [(e.kind, e.text, e.step) for e in events] == [
        (Kind.ASIDE, None, None),
        (Kind.LINE, "Staying here now.", None),
    ]
    run.go(100)
    assert run.events[-1].text == "Still here."
    assert [(e.kind, e.text) for e in run.session.close_aside()] == [
        (Kind.BACK, "The second line."),
        (Kind.LINE, "The second line."),
    ]


def test_company_left_to_itself_closes_softly_and_waits() -> None:
    run = Run()
    run.session.open_aside(Aside.STAY)
    run.go(700)
    assert run.events[-1].kind is Kind.PAUSED
    assert run.session.asides == ()
    assert run.go(300) == ()
    assert kinds(run.session.forward())[0] is Kind.BACK


def test_slower_in_company_slows_what_comes_after_too() -> None:
    run = Run()
    run.session.open_aside(Aside.STAY)
    run.go(4)
    assert run.session.slower()[0].kind is Kind.SLOWER
    assert run.session.pace is Pace.SLOW
    run.session.set_speaks(True)
    run.session.close_aside()
    run.go(5)
    assert run.session.phase is Phase.LINE  # the ceiling for a voice is longer than its planned two seconds


@pytest.mark.parametrize("aside", [Aside.HOW, Aside.STAY])
def test_slower_in_an_aside_re_paces_the_quiet_that_waits_beneath_it(aside: Aside) -> None:
    run = Run()
    run.go(6)
    run.session.open_aside(aside)
    run.session.slower()
    assert [(e.kind, e.length_s) for e in run.session.close_aside()] == [(Kind.BACK, None), (Kind.QUIET, 16)]


def test_slower_to_it_waits_in_an_aside_leaves_nothing_that_moves() -> None:
    run = Run(pace=Pace.VERY_SLOW)
    run.go(6)
    run.session.open_aside(Aside.HOW)
    run.session.slower()
    assert kinds(run.session.close_aside()) == [Kind.BACK, Kind.WAIT]
    run = Run(*WAITING, chosen_s=60.0, pace=Pace.VERY_SLOW)
    run.session.forward()
    run.go(10)
    run.session.open_aside(Aside.HOW)
    run.session.slower()
    assert kinds(run.session.close_aside()) == [Kind.BACK, Kind.WAIT]
    assert run.go(200) == ()


def test_help_opens_above_company_and_returns_to_it() -> None:
    run = Run()
    run.session.open_aside(Aside.STAY)
    run.go(10)
    run.session.open_aside(Aside.HELP)
    assert run.session.asides == (Aside.STAY, Aside.HELP)
    assert run.session.slower()[0].kind is Kind.SLOWER
    assert run.go(60) == ()
    run.session.close_aside()
    assert run.session.asides == (Aside.STAY,)
    assert run.go(91)[-1].text == "Still here."
    run.session.forward()  # out of the company, back to the step
    assert run.session.asides == ()


def test_a_gap_inside_company_pauses_and_returns_to_the_company() -> None:
    run = Run()
    run.session.open_aside(Aside.STAY)
    run.go(10)
    run.clock.now_s += 100
    assert run.session.tick()[-1].kind is Kind.PAUSED
    run.session.open_aside(Aside.HELP)
    run.session.close_aside()
    assert run.session.asides == (Aside.STAY,)


def test_there_is_no_company_where_no_script_was_given() -> None:
    session = Session(Script((step(),), "End."), PHRASES, FakeClock(), Options(Pace.SLOW), None)
    session.start()
    assert session.open_aside(Aside.STAY) == ()
    assert session.asides == ()


def test_what_is_on_screen_can_be_asked() -> None:
    run = Run(step("The first line."))
    assert run.session.line == "The first line."
    assert run.session.step is not None
    assert run.session.pace_start is Pace.NORMAL
    run.session.forward()
    assert run.session.line == "That is the end."
    assert run.session.step is None


LOOKS_IN = (
    step("Rest your eyes there."),
    step("Pick one place now.", Direction.BODY, Advance.WAITS, (8, 10, 10)),
    step("Look at one thing."),
)


def looked_up(run: Run) -> None:
    run.session.forward()
    run.go(30)
    assert (run.session.phase, run.session.line) == (Phase.WAIT, "look_up.")


@pytest.mark.parametrize("aside", [Aside.HOW, Aside.NOT_HELPING, Aside.HELP, Aside.STAY])
def test_who_has_looked_up_comes_back_from_an_aside_looking_up(aside: Aside) -> None:
    run = Run(*LOOKS_IN, pace=Pace.WAITS)
    looked_up(run)
    run.session.open_aside(aside)
    run.go(60)
    assert [(e.kind, e.text) for e in run.session.close_aside()] == [(Kind.BACK, "look_up."), (Kind.WAIT, None)]
    assert run.go(120) == ()


def test_a_pause_leads_back_to_looking_up_too() -> None:
    run = Run(*LOOKS_IN, pace=Pace.WAITS)
    looked_up(run)
    run.clock.now_s += 3600
    run.session.tick()
    assert run.session.forward()[0].text == "look_up."


def test_slower_while_looking_up_stays_there_and_does_not_say_it_again() -> None:
    run = Run(*LOOKS_IN, pace=Pace.VERY_SLOW)
    looked_up(run)
    run.session.slower()
    assert kinds(run.go(60)) == [Kind.WAIT]
    assert run.session.line == "look_up."


def test_slower_to_it_waits_in_an_inward_line_looks_up_and_lets_the_rest_go() -> None:
    run = Run(*LOOKS_IN, pace=Pace.VERY_SLOW)
    run.session.forward()
    run.go(0.5)
    run.session.slower()
    assert [(e.kind, e.text) for e in run.go(60)] == [(Kind.LOOK_UP, "look_up."), (Kind.WAIT, None)]
    assert run.session.forward()[0].text == "Look at one thing."


def test_the_quiet_after_slower_counts_towards_the_cap() -> None:
    run = Run(*LOOKS_IN)
    run.session.forward()
    run.go(0.5)
    run.session.slower(chars_begun=0)
    quiet = run.go(8)[-1]
    assert (quiet.kind, quiet.length_s) == (Kind.QUIET, 5.0)


def test_an_inward_step_met_again_has_what_is_left_of_its_cap() -> None:
    run = Run(*LOOKS_IN)
    looked_up(run)  # after 8 of its 10 seconds
    assert run.session.back()[0].text == "Rest your eyes there."
    run.session.forward()
    quiet, look_up, _ = run.go(60)
    assert (quiet.kind, quiet.length_s, look_up.kind) == (Kind.QUIET, 2.0, Kind.LOOK_UP)
    run.session.back()
    run.session.forward()
    assert run.go(60)[0].length_s == 0.0


def test_further_out_of_an_aside_counts_no_time_inward() -> None:
    run = Run(*LOOKS_IN)
    run.session.forward()
    run.go(4)
    run.session.open_aside(Aside.HOW)
    run.go(60)
    run.session.further_out()
    run.session.back()
    run.session.forward()
    assert run.go(60)[0].length_s == pytest.approx(8.0, abs=0.5)


@pytest.mark.parametrize("way_back", ["slower", "aside"])
def test_thinking_back_keeps_to_its_cap(way_back: str) -> None:
    run = Run(step(direction=Direction.THOUGHT, quiet=(12, 24, 36)), step(), pace=Pace.SLOW)
    run.go(line_s("One two three four.", Pace.SLOW) + 23)
    if way_back == "slower":
        run.session.slower()
        quiet, line = run.go(60)[:2]
        assert quiet.length_s == pytest.approx(36 - 23 - 5, abs=0.5)
        assert line.kind is Kind.LINE
    else:
        for _ in range(9):
            run.session.open_aside(Aside.HOW)
            run.session.close_aside()
            run.go(4)
        assert run.session.step is not None
        assert run.session.step.direction is Direction.OUTWARD


def test_thinking_back_has_its_whole_quiet_where_one_goes_back_to_it() -> None:
    run = Run(step(direction=Direction.THOUGHT, quiet=(36, 36, 36)), step())
    run.go(39)
    run.session.back()
    assert run.go(3)[0].length_s == 36.0


def test_a_breath_that_ran_whole_is_not_offered_again() -> None:
    run = Run(step("Rest your eyes there."), step("One breath now.", Direction.BREATH), *breath(), step("Look across."))
    run.session.forward()
    run.session.forward()
    run.go(8)
    assert run.session.line == "Look across."
    assert run.session.back()[0].text == "Rest your eyes there."
    assert run.session.forward()[0].text == "Look across."


def test_a_breath_is_capped_whatever_the_file_says() -> None:
    long = (
        step("In.", Direction.BREATH, Advance.BREATH_IN, (9, 9, 9)),
        step("And out.", Direction.BREATH, Advance.BREATH_OUT, (9, 9, 9)),
    )
    run = Run(*long, step(), pace=Pace.VERY_SLOW)
    run.go(11)
    assert [e.length_s for e in run.events if e.kind is Kind.BREATH] == [4.0, 6.0]


def test_what_is_met_once_is_passed_over_on_the_way_forward_too() -> None:
    run = Run(step("It can wait."), step("Read it once.", once=True), step("Look up from it."))
    run.session.forward()
    run.session.forward()
    assert run.session.back()[0].text == "It can wait."
    assert run.session.forward()[0].text == "Look up from it."


@pytest.mark.parametrize("seed", range(24))
@pytest.mark.parametrize("pace", list(Pace))
def test_no_way_through_lets_an_inward_line_stand_longer_than_its_cap(pace: Pace, seed: int) -> None:
    chance = random.Random(seed)
    steps = (*LOOKS_IN[:2], step("Say one word now.", Direction.NAMING, quiet=(6, 10, 10)), *breath(), step(), step())
    run = Run(*steps, pace=pace, go_on=chance.random() < 0.3, speaks=chance.random() < 0.5)
    session = run.session
    inputs = (
        *(session.slower, session.forward, session.back, session.close_aside, session.line_ended, session.line_ended),
        *(lambda aside=each: session.open_aside(aside) for each in Aside),
        *(lambda on=each: session.set_speaks(on) for each in (True, False)),
    )
    inward_s: dict[int, float] = {}
    for _ in range(1600):
        run.go(0.25)
        shown = session.step
        if session.over:
            break
        stands = session.moves and session.phase in {Phase.QUIET, Phase.WAIT, Phase.CHOSEN}
        if shown is not None and shown.direction.inward and stands and session.line != "look_up.":
            inward_s[steps.index(shown)] = inward_s.get(steps.index(shown), 0.0) + 0.25
        if chance.random() < 0.01:
            run.clock.now_s += 600
        if chance.random() < 0.12:
            run.events.extend(chance.choice(inputs)())
    assert all(seconds <= 10.5 for seconds in inward_s.values())
    assert all((e.length_s or 0) <= 6 for e in run.events if e.kind is Kind.BREATH)


@pytest.mark.parametrize(("chosen_s", "length_s"), [(None, 10.0), (300.0, 10.0), (6.0, 6.0)])
def test_no_choice_lets_an_inward_step_last_longer(chosen_s: float | None, length_s: float) -> None:
    run = Run(step("Feel one foot.", Direction.BODY, Advance.CHOSEN, (0, 0, 0)), step(), chosen_s=chosen_s)
    quiet, line = run.go(12.5)[:2]
    assert (quiet.kind, quiet.length_s, line.kind) == (Kind.QUIET, length_s, Kind.LINE)


@pytest.mark.parametrize(("pace", "advance"), [(Pace.WAITS, Advance.TIMED), (Pace.NORMAL, Advance.WAITS)])
def test_thinking_back_that_waits_points_outward_at_its_cap_and_goes_on_waiting(pace: Pace, advance: Advance) -> None:
    run = Run(step(direction=Direction.THOUGHT, advance=advance), step(), pace=pace)
    run.go(12)
    run.session.open_aside(Aside.HOW)
    run.go(100)
    run.session.close_aside()
    assert run.go(25) == ()
    assert [(e.kind, e.text) for e in run.go(200)] == [(Kind.LOOK_UP, "look_up."), (Kind.WAIT, None)]
    run.session.open_aside(Aside.HOW)
    assert [(e.kind, e.text) for e in run.session.close_aside()] == [(Kind.BACK, "look_up."), (Kind.WAIT, None)]
    assert run.go(200) == ()
    assert kinds(run.session.forward()) == [Kind.LINE]
