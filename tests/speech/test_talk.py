"""From what a worker tells to what the listener hears, on a clock of the test's own."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.spoken import SpokenWord
from app.speech.line import reading_s
from app.speech.protocol import Ended, Failed, Pong, Reply, Started, Stopped, WordTime
from app.speech.restarts import Timings
from app.speech.talk import Talk, Timbre

TEXT = "Look at the lamp on the table."
TIMBRE = Timbre(None, 42, 0.9)


class Heard:
    """A listener that writes down."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, int | str]] = []

    def line_started(self, token: int, words: tuple[SpokenWord, ...]) -> None:
        self.calls.append(("started", token))

    def line_ended(self, token: int) -> None:
        self.calls.append(("ended", token))

    def only_recordings(self) -> None:
        self.calls.append(("only-recordings", 0))

    def voice_lost(self, reason: str) -> None:
        self.calls.append(("lost", reason))


class Bench:
    """A Talk with a clock and a deadline to look at."""

    def __init__(self) -> None:
        self.now_s = 100.0
        self.due_s: float | None = None
        self.heard = Heard()
        self.talk = Talk(self._set_deadline, Timings(), lambda: self.now_s)
        self.talk.listener = self.heard

    def begin(self, token: int = 7) -> int:
        self.talk.begin(token, TEXT, 105, TIMBRE, worker_ready=True)
        say = self.talk.unsent()
        assert say is not None
        return say.id

    def _set_deadline(self, seconds: float | None) -> None:
        self.due_s = None if seconds is None else self.now_s + seconds


def test_a_line_is_told_as_started_and_ended() -> None:
    bench = Bench()
    line_id = bench.begin()

    bench.talk.take(Started(line_id, 2_400, (), False))
    bench.now_s += 2.4
    bench.talk.take(Ended(line_id))

    assert bench.heard.calls == [("started", 7), ("ended", 7)]
    assert bench.due_s is None


def test_where_nothing_reads_a_line_is_a_caption_for_its_reading_time() -> None:
    bench = Bench()
    bench.talk.begin(7, TEXT, 105, replace(TIMBRE, speed=2.0), worker_ready=True, reads=False)

    assert bench.talk.unsent() is None
    assert bench.due_s == pytest.approx(bench.now_s + reading_s(TEXT, 105))
    bench.now_s = bench.due_s
    assert not bench.talk.overdue()  # no worker owed it
    assert bench.heard.calls == [("ended", 7)]


def test_a_caption_that_is_stopped_is_reckoned_from_its_time() -> None:
    bench = Bench()
    bench.talk.begin(7, TEXT, 105, TIMBRE, worker_ready=True, reads=False)
    bench.now_s += reading_s(TEXT, 105) * 0.6

    begun = bench.talk.stop()

    assert 0 < begun < len(TEXT)
    assert TEXT[begun - 1] == " "


def test_where_nothing_reads_a_recording_is_played() -> None:
    bench = Bench()
    bench.talk.begin(7, TEXT, 105, TIMBRE, worker_ready=True, recorded_ms=900, reads=False)
    say = bench.talk.unsent()
    assert say is not None
    bench.talk.take(Started(say.id, 900, (), False))
    bench.now_s += 0.9
    bench.talk.take(Ended(say.id))

    assert bench.heard.calls == [("started", 7), ("ended", 7)]


def test_a_stopped_line_is_never_told_as_ended() -> None:
    bench = Bench()
    line_id = bench.begin()
    bench.talk.take(Started(line_id, 2_400, (WordTime(0, 0, 4), WordTime(500, 5, 2)), False))
    bench.now_s += 1.0

    chars = bench.talk.stop()
    bench.now_s += 5.0
    bench.talk.take(Ended(line_id))

    assert chars == 5
    assert bench.heard.calls == [("started", 7)]
    assert bench.talk.overdue() is False


def test_a_new_line_drops_what_still_comes_of_the_old_one() -> None:
    bench = Bench()
    old = bench.begin(token=1)
    new = bench.begin(token=2)

    bench.talk.take(Started(old, 2_400, (), False))
    bench.talk.take(Started(new, 2_400, (), False))

    assert bench.heard.calls == [("started", 2)]


def test_an_end_at_once_is_not_believed_and_the_caption_keeps_its_time() -> None:
    bench = Bench()
    line_id = bench.begin()
    bench.talk.take(Ended(line_id))
    bench.talk.take(Started(line_id, 2_400, (), False))
    bench.now_s += 0.1
    bench.talk.take(Ended(line_id))

    assert bench.heard.calls == [("started", 7)]
    assert bench.due_s == pytest.approx(100.0 + 2.4 + 1.0)


def test_a_second_start_is_not_told() -> None:
    bench = Bench()
    line_id = bench.begin()

    bench.talk.take(Started(line_id, 2_400, (), False))
    bench.talk.take(Started(line_id, 9_400, (), False))

    assert bench.heard.calls == [("started", 7)]
    assert bench.due_s == pytest.approx(103.4)


def test_a_line_that_owes_its_end_is_given_up_as_ended() -> None:
    bench = Bench()
    line_id = bench.begin()
    bench.talk.take(Started(line_id, 2_400, (), False))

    owed = bench.talk.overdue()

    assert owed
    assert bench.heard.calls == [("started", 7), ("ended", 7)]


def test_a_line_that_cannot_be_said_ends_when_its_reading_time_is_over() -> None:
    bench = Bench()
    line_id = bench.begin()
    bench.talk.take(Failed(line_id, "length"))

    assert bench.heard.calls == []
    assert bench.due_s == pytest.approx(100.0 + 7 * 60 / 105 + 1.0)
    assert bench.talk.overdue() is False
    assert bench.heard.calls == [("ended", 7)]


def test_a_line_with_nothing_to_say_still_ends() -> None:
    bench = Bench()
    bench.talk.begin(3, "\U0001f642", 105, TIMBRE, worker_ready=True)

    assert bench.talk.unsent() is None
    assert bench.due_s is not None
    bench.talk.overdue()
    assert bench.heard.calls == [("ended", 3)]


def test_a_line_not_begun_goes_to_the_next_worker() -> None:
    bench = Bench()
    first = bench.begin()

    bench.talk.worker_gone()

    again = bench.talk.unsent()
    assert again is not None
    assert (again.id, again.text) == (first, TEXT)


def test_a_line_cut_off_by_a_dead_worker_is_not_said_again() -> None:
    bench = Bench()
    line_id = bench.begin()
    bench.talk.take(Started(line_id, 2_400, (), False))

    bench.talk.worker_gone()

    assert bench.talk.unsent() is None
    assert bench.talk.overdue() is False
    assert bench.heard.calls == [("started", 7), ("ended", 7)]


replies: st.SearchStrategy[Reply] = st.one_of(
    st.builds(Started, st.integers(0, 6), st.integers(0, 10**7), st.just(()), st.booleans()),
    st.builds(Ended, st.integers(0, 6)),
    st.builds(Failed, st.integers(0, 6), st.just("x")),
    st.builds(Stopped, st.integers(0, 6), st.integers(0, 9)),
    st.builds(Pong, st.integers(0, 6)),
)
moves = st.lists(st.one_of(replies, st.sampled_from(["say", "stop", "gone", "due"]), st.floats(0, 30)), max_size=40)


@given(moves)
def test_whatever_a_worker_tells_each_line_starts_and_ends_at_most_once_in_order(
    script: list[Reply | str | float],
) -> None:
    bench = Bench()
    said: list[int] = []
    stopped: set[int] = set()
    for move in script:
        if move == "say":
            stopped.update(said[-1:] if ("ended", len(said)) not in bench.heard.calls else ())
            said.append(len(said) + 1)
            bench.talk.begin(said[-1], TEXT, 105, TIMBRE, worker_ready=True)
            bench.talk.unsent()
        elif move == "stop":
            stopped.update(said[-1:] if ("ended", len(said)) not in bench.heard.calls else ())
            bench.talk.stop()
        elif move == "gone":
            bench.talk.worker_gone()
        elif isinstance(move, float):
            bench.now_s += move
        elif move == "due":
            bench.talk.overdue()
        elif not isinstance(move, str):
            bench.talk.take(move)
    calls = bench.heard.calls
    assert len(set(calls)) == len(calls)
    for token in said:
        mine = [what for what, which in calls if which == token]
        assert mine in ([], ["started"], ["ended"], ["started", "ended"])
        if token in stopped:
            assert "ended" not in mine
    assert [which for _, which in calls] == sorted(which for _, which in calls)  # type: ignore[type-var]
