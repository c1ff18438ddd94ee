"""The small parts: restarts, lines of replies, the cache, the tape."""

from __future__ import annotations

import itertools
from array import array

import pytest

from app.speech.cache import RenderedCache, Wanted
from app.speech.protocol import LINE_MAX_BYTES
from app.speech.restarts import Restarts, Timings
from app.speech.sound import Rendered
from app.speech.stream import Flood, ReplyLines
from app.speech.tape import Tape


def test_a_worker_is_started_three_times_more_and_then_not() -> None:
    restarts = Restarts(Timings())
    delays = []
    for now_s in range(4):
        restarts, delay_s = restarts.serving(now_s).failed(now_s + 0.5)
        delays.append(delay_s)

    assert delays == [0.1, 1.0, 5.0, None]


def test_a_minute_of_good_service_earns_all_starts_again() -> None:
    restarts, _ = Restarts(Timings()).failed(1.0)
    restarts, _ = restarts.failed(2.0)

    _, delay_s = restarts.serving(3.0).failed(63.0)

    assert delay_s == 0.1


def test_pieces_become_whole_lines() -> None:
    lines = ReplyLines(lambda: 0.0)

    assert lines.add(b'{"a"') == []
    assert lines.add(b":1}\n{}\n{") == [b'{"a":1}', b"{}"]


def test_a_line_without_end_is_a_flood() -> None:
    lines = ReplyLines(lambda: 0.0)

    with pytest.raises(Flood):
        lines.add(b"x" * (LINE_MAX_BYTES + 1))


def test_more_than_anyone_has_to_say_is_a_flood() -> None:
    now_s = [0.0]
    lines = ReplyLines(lambda: now_s[0])
    for _ in range(20):
        now_s[0] += 0.5
        lines.add(b"{}\n" * 10_000)

    floods = 0
    for _ in range(20):
        try:
            lines.add(b"{}\n" * 10_000)
        except Flood:
            floods += 1
    assert floods > 0


def rendered(count: int) -> Rendered:
    return Rendered(array("h", [1000] * count).tobytes(), 22_050, (), False)


def test_the_least_used_line_leaves_the_cache_first() -> None:
    cache = RenderedCache(most_bytes=500)
    one, two, three = (Wanted(text, 105, None, 42) for text in ("one", "two", "three"))
    cache.put(one, rendered(100))
    cache.put(two, rendered(100))
    cache.get(one)
    cache.put(three, rendered(100))

    assert (cache.get(one) is None, cache.get(two) is None, cache.get(three) is None) == (False, True, False)


def test_another_pace_or_voice_is_another_line() -> None:
    cache = RenderedCache()
    cache.put(Wanted("one", 105, None, 42), rendered(10))

    assert cache.get(Wanted("one", 90, None, 42)) is None
    assert cache.get(Wanted("one", 105, "en-gb", 42)) is None
    assert cache.get(Wanted("one", 105, None, 50)) is None


def test_a_line_larger_than_the_cache_is_not_kept() -> None:
    cache = RenderedCache(most_bytes=100)
    cache.put(Wanted("one", 105, None, 42), rendered(100))

    assert len(cache) == 0


def test_a_tape_hands_out_all_samples_and_then_quiet() -> None:
    samples = array("h", range(1000))
    tape = Tape(1, samples.tobytes(), 22_050, 1.0)
    frames = tape.frames()

    pieces = [frames.send(220) for _ in range(6)]

    assert b"".join(pieces) == samples.tobytes()
    assert tape.done.is_set()
    assert frames.send(220) == b""


def test_a_stopped_tape_fades_within_the_next_piece() -> None:
    tape = Tape(1, array("h", [8000] * 22_050).tobytes(), 22_050, 1.0)
    frames = tape.frames()
    frames.send(220)
    tape.stop()

    fade = array("h", frames.send(220))

    assert fade[0] == 8000
    assert all(later <= earlier for earlier, later in itertools.pairwise(fade))
    assert 0 <= fade[-1] < 100
    assert frames.send(220) == b""
    assert tape.done.is_set()


def test_a_tape_stopped_before_it_began_gives_no_sound() -> None:
    tape = Tape(1, array("h", [8000] * 500).tobytes(), 22_050, 1.0)
    tape.stop()

    assert tape.frames().send(220) == b""
    assert tape.done.is_set()


def test_volume_scales_every_sample() -> None:
    tape = Tape(1, array("h", [1000, -1000, 500]).tobytes(), 22_050, 0.5)

    assert array("h", tape.frames().send(3)).tolist() == [500, -500, 250]
