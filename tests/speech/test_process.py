"""The window's side of the voice, with the real worker and with ones that fail in every way."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.core.ports import Voice, VoiceChoice
from app.core.recording import SoundKind, pack_sound
from app.core.spoken import SpokenWord
from app.speech.process import WorkerVoice
from app.speech.protocol import Ready
from app.speech.restarts import Timings
from app.speech.silent import SilentVoice
from tests.speech.voice_bench import HEARD, LINE, PATIENCE_MS, QUICK, Heard, LoopWatch, liar, without_engine

pytestmark = pytest.mark.alone

MakeVoice = Callable[..., tuple[WorkerVoice, Heard]]


@pytest.fixture
def make_voice(qapp: object) -> Iterator[MakeVoice]:
    made: list[WorkerVoice] = []

    def make(command: Sequence[str] = (), timings: Timings = QUICK) -> tuple[WorkerVoice, Heard]:
        voice, heard = WorkerVoice(command=command, timings=timings), Heard()
        voice.set_listener(heard)
        made.append(voice)
        return voice, heard

    yield make
    for voice in made:
        voice.close()


def worker_pid(voice: WorkerVoice) -> int:
    assert voice._process is not None
    return int(voice._process.processId())


def wait_ready(qtbot: QtBot, voice: WorkerVoice) -> Ready:
    with qtbot.waitSignal(voice.worker_ready, timeout=PATIENCE_MS) as signal_:
        voice.warm_up()
    assert signal_.args is not None
    ready = signal_.args[0]
    assert isinstance(ready, Ready)
    return ready


def test_both_voices_are_what_the_core_asks_for(make_voice: MakeVoice) -> None:
    voices: list[Voice] = [make_voice()[0], SilentVoice()]

    assert [voice.stop() for voice in voices] == [0, 0]


@pytest.mark.skipif(sys.platform != "linux", reason="takes the engine away as Linux would")
def test_without_an_engine_the_voice_stays_for_recordings(
    qtbot: QtBot, make_voice: MakeVoice, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name, value in {**without_engine(tmp_path), "PULSE_SERVER": "unix:/nonexistent"}.items():
        monkeypatch.setenv(name, value)
    voice, heard = make_voice()
    voice.lend({LINE: pack_sound(SoundKind.LINE, bytes(range(256)) * 30)})
    voice.say(1, LINE, 105)  # before anyone knows
    qtbot.waitUntil(lambda: heard.has("ended", 1), timeout=PATIENCE_MS)
    voice.say(2, "Another line.", 300)
    qtbot.waitUntil(lambda: heard.has("ended", 2), timeout=PATIENCE_MS)
    voice.prefetch([("Another line.", 105)])
    pid = worker_pid(voice)
    after = Heard()
    voice.set_listener(after)

    assert heard.calls == [("only-recordings", 0), ("started", 1), ("ended", 1), ("ended", 2)]
    assert after.calls == [("only-recordings", 0)]
    assert worker_pid(voice) == pid


def test_a_language_that_nobody_speaks_leaves_recordings(qtbot: QtBot, make_voice: MakeVoice, renderer: object) -> None:
    voice, heard = make_voice()
    wait_ready(qtbot, voice)
    voice.set_language("qq")
    voice.lend({LINE: pack_sound(SoundKind.LINE, bytes(range(256)) * 30)})
    voice.say(1, "Another line.", 300)
    qtbot.waitUntil(lambda: heard.has("ended", 1), timeout=PATIENCE_MS)
    voice.say(2, LINE, 105)
    qtbot.waitUntil(lambda: heard.has("ended", 2), timeout=PATIENCE_MS)

    assert heard.calls == [("only-recordings", 0), ("ended", 1), ("started", 2), ("ended", 2)]


def test_a_device_that_is_not_here_is_told_once_and_lines_go_on(
    qtbot: QtBot, make_voice: MakeVoice, renderer: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PULSE_SERVER", "unix:/nonexistent")
    voice, heard = make_voice()
    gone: list[None] = []
    voice.device_gone.connect(lambda: gone.append(None))
    voice.set_device("ab" * 16)
    for token in (1, 2):
        voice.say(token, LINE, 300)
        qtbot.waitUntil(lambda: heard.has("ended", token), timeout=PATIENCE_MS)  # noqa: B023 - waited for at once
    voice.set_device(None)
    voice.say(3, LINE, 300)
    qtbot.waitUntil(lambda: heard.has("ended", 3), timeout=PATIENCE_MS)

    assert gone == [None]
    assert [what for what, _ in heard.calls] == ["started", "ended"] * 3


def test_the_voice_of_a_language_follows_it(qtbot: QtBot, make_voice: MakeVoice) -> None:
    voice, _ = make_voice()
    voice.set_voices((("de", "gmw/de"), ("en", "gmw/en-US")))
    assert voice._timbre.voice == "gmw/en-US"
    voice.set_language("de")
    assert (voice._timbre.language, voice._timbre.voice) == ("de", "gmw/de")
    voice.set_voice_id("gmw/de+f3")
    voice.set_language("es")
    assert voice._timbre.voice is None


def test_a_line_is_said_from_start_to_end(qtbot: QtBot, make_voice: MakeVoice, renderer: object) -> None:
    voice, heard = make_voice()
    wait_ready(qtbot, voice)

    voice.say(5, LINE, 120)
    qtbot.waitUntil(lambda: heard.has("ended"), timeout=PATIENCE_MS)

    assert heard.calls == [("started", 5), ("ended", 5)]
    assert 1.8 < heard.at_s[1] - heard.at_s[0] < 3.2


def test_a_line_asked_for_before_the_worker_is_ready_is_said(qtbot: QtBot, make_voice: MakeVoice) -> None:
    voice, heard = make_voice()

    voice.say(1, LINE, 120)
    assert voice._ready is None  # it was not waited for
    qtbot.waitUntil(lambda: heard.has("started", 1), timeout=PATIENCE_MS)


def test_a_stopped_line_tells_where_it_was_and_never_ends(qtbot: QtBot, make_voice: MakeVoice) -> None:
    voice, heard = make_voice()
    wait_ready(qtbot, voice)
    voice.say(1, LINE, 90)
    qtbot.waitUntil(lambda: heard.has("started"), timeout=PATIENCE_MS)
    began_s = heard.at_s[0]
    qtbot.waitUntil(lambda: time.monotonic() - began_s > 1.0, timeout=PATIENCE_MS)

    chars = voice.stop()
    voice.say(2, "Still here.", 120)
    qtbot.waitUntil(lambda: heard.has("ended", 2), timeout=PATIENCE_MS)

    assert LINE[chars:].startswith(("the lamp", "lamp"))
    assert not heard.has("ended", 1)


def test_fifty_lines_and_stops_in_a_storm_leave_one_worker_and_the_last_line(
    qtbot: QtBot, make_voice: MakeVoice
) -> None:
    voice, heard = make_voice(timings=HEARD)
    wait_ready(qtbot, voice)
    pid = worker_pid(voice)
    for token in range(50):
        voice.say(token, LINE, 105)
        qtbot.wait(token % 7)
        voice.stop()

    voice.say(99, "Still here.", 120)
    qtbot.waitUntil(lambda: heard.has("ended", 99), timeout=PATIENCE_MS)

    assert worker_pid(voice) == pid
    assert [call for call in heard.calls if call[0] == "ended"] == [("ended", 99)]


def test_a_stop_reaches_the_worker_before_the_event_loop_comes_round(qtbot: QtBot, make_voice: MakeVoice) -> None:
    voice, heard = make_voice(timings=HEARD)
    wait_ready(qtbot, voice)
    pid = worker_pid(voice)
    for token in range(3):
        voice.say(token, LINE, 105)
        qtbot.waitUntil(lambda: heard.has("started", token), timeout=PATIENCE_MS)  # noqa: B023 - waited for at once
        voice.stop()
        time.sleep(HEARD.pong_s + 0.2)  # a page that takes long to build; the pong is due by then

    qtbot.wait(300)

    assert worker_pid(voice) == pid
    assert not heard.has("ended")


def test_prefetched_lines_are_asked_for_again_of_a_new_worker(qtbot: QtBot, make_voice: MakeVoice) -> None:
    voice, heard = make_voice()
    wait_ready(qtbot, voice)
    voice.prefetch([(f"Line number {number}.", 105) for number in range(30)])
    with qtbot.waitSignal(voice.worker_ready, timeout=PATIENCE_MS):
        os.kill(worker_pid(voice), signal.SIGKILL)

    voice.say(1, "Line number 3.", 105)
    qtbot.waitUntil(lambda: heard.has("ended", 1), timeout=PATIENCE_MS)


def test_the_voices_can_be_listed(qtbot: QtBot, make_voice: MakeVoice) -> None:
    voice, _ = make_voice()

    with qtbot.waitSignal(voice.voices_listed, timeout=PATIENCE_MS) as signal_:
        voice.request_voices()

    assert signal_.args is not None
    assert any(isinstance(choice, VoiceChoice) and choice.language == "en-us" for choice in signal_.args[0])


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="hangs a process with a POSIX signal")
@pytest.mark.parametrize("fault", ["SIGKILL", "SIGSTOP", "SIGSEGV"])
def test_a_worker_lost_mid_line_leaves_the_caption_its_time_and_another_takes_over(
    qtbot: QtBot, make_voice: MakeVoice, fault: str
) -> None:
    voice, heard = make_voice()
    wait_ready(qtbot, voice)
    first_pid = worker_pid(voice)
    watch = LoopWatch()
    voice.say(1, LINE, 120)
    qtbot.waitUntil(lambda: heard.has("started", 1), timeout=PATIENCE_MS)

    os.kill(first_pid, getattr(signal, fault))
    qtbot.waitUntil(lambda: heard.has("ended", 1), timeout=PATIENCE_MS)
    voice.say(2, LINE, 120)
    qtbot.waitUntil(lambda: heard.has("ended", 2), timeout=PATIENCE_MS)

    assert heard.calls == [("started", 1), ("ended", 1), ("started", 2), ("ended", 2)]
    assert 1.8 < heard.at_s[1] - heard.at_s[0] < 3.5
    assert worker_pid(voice) != first_pid
    assert watch.longest_s < 1.0  # far under the seconds that a wait for the worker would take


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="hangs a process with a POSIX signal")
def test_a_hung_worker_is_killed_soon_after_a_stop(qtbot: QtBot, make_voice: MakeVoice) -> None:
    voice, heard = make_voice()
    wait_ready(qtbot, voice)
    pid = worker_pid(voice)
    voice.say(1, LINE, 105)
    qtbot.waitUntil(lambda: heard.has("started", 1), timeout=PATIENCE_MS)
    os.kill(pid, signal.SIGSTOP)

    stopped_s = time.monotonic()
    voice.stop()
    called_s = time.monotonic() - stopped_s
    qtbot.waitUntil(lambda: voice._process is None or worker_pid(voice) != pid, timeout=PATIENCE_MS)
    killed_s = time.monotonic() - stopped_s

    assert called_s < QUICK.pong_s
    assert killed_s < 2.0  # not only where the line is overdue, after four
    qtbot.waitUntil(lambda: voice._ready is not None, timeout=PATIENCE_MS)
    assert not heard.has("lost")


@pytest.mark.parametrize(
    ("command", "reason"),
    [
        (["/no/such/program"], "no-start"),
        (liar("dies-at-once"), "ended"),
        (liar("garbage"), "garbage"),
        (liar("no-engine"), "no-engine"),
    ],
)
def test_a_worker_that_never_serves_costs_the_voice_once_and_the_line_still_ends(
    qtbot: QtBot, make_voice: MakeVoice, command: list[str], reason: str
) -> None:
    voice, heard = make_voice(command)
    watch = LoopWatch()

    voice.say(1, LINE, 300)
    qtbot.waitUntil(lambda: heard.has("lost") and heard.has("ended"), timeout=PATIENCE_MS)
    voice.say(2, LINE, 105)
    voice.prefetch([(LINE, 105)])
    voice.warm_up()
    voice.stop()
    qtbot.wait(300)

    assert sorted(heard.calls, key=str) == [("ended", 1), ("lost", reason)]
    assert watch.longest_s < 1.0  # far under the seconds that a wait for the worker would take


def test_a_worker_that_is_late_is_waited_for_while_captions_go_on(
    qtbot: QtBot, make_voice: MakeVoice, tmp_path: Path
) -> None:
    loaded = tmp_path / "loaded"
    voice, heard = make_voice(liar("slow", str(loaded)), Timings(starting_s=0.1))

    voice.say(1, "Here.", 300)
    pid = worker_pid(voice)
    qtbot.waitUntil(lambda: heard.has("ended", 1), timeout=PATIENCE_MS)
    loaded.touch()
    qtbot.waitUntil(lambda: voice._ready is not None, timeout=PATIENCE_MS)
    voice.say(2, LINE, 300)
    qtbot.waitUntil(lambda: heard.has("ended", 2), timeout=PATIENCE_MS)

    assert heard.calls == [("ended", 1), ("started", 2), ("ended", 2)]
    assert worker_pid(voice) == pid


def test_a_worker_that_is_never_ready_is_given_up(qtbot: QtBot, make_voice: MakeVoice) -> None:
    voice, heard = make_voice(liar("never-ready"), Timings(ready_s=0.3, grace_s=0.2, backoff_s=(0.05, 0.05, 0.05)))

    voice.say(1, LINE, 300)
    qtbot.waitUntil(lambda: heard.has("lost"), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: heard.has("ended"), timeout=PATIENCE_MS)

    assert heard.calls.count(("lost", "not-ready")) == 1


@pytest.mark.parametrize(
    ("lie", "calls"),
    [
        ("honest", [("started", 1), ("ended", 1)]),
        ("wrong-tokens", [("ended", 1)]),
        ("ends-at-once", [("started", 1), ("ended", 1)]),
        ("ends-before-start", [("started", 1), ("ended", 1)]),
        ("never-ends", [("started", 1), ("ended", 1)]),
        ("endless-length", [("started", 1), ("ended", 1)]),
        ("fails", [("ended", 1)]),
        ("twice", [("started", 1), ("ended", 1)]),
        ("huge-line", [("ended", 1)]),
        ("dies-mid-line", [("started", 1), ("ended", 1)]),
    ],
)
def test_whatever_a_worker_lies_the_line_starts_and_ends_once_and_in_its_time(
    qtbot: QtBot, make_voice: MakeVoice, lie: str, calls: list[tuple[str, int]]
) -> None:
    voice, heard = make_voice(liar(lie))
    wait_ready(qtbot, voice)
    watch = LoopWatch()

    began_s = time.monotonic()
    voice.say(1, LINE, 300)
    qtbot.waitUntil(lambda: heard.has("ended"), timeout=PATIENCE_MS)
    qtbot.wait(100)

    assert [call for call in heard.calls if call[0] != "lost"] == calls
    assert 0.3 < heard.at_s[heard.calls.index(("ended", 1))] - began_s < 10.0
    assert watch.longest_s < 1.0  # far under the seconds that a wait for the worker would take


def test_a_worker_that_floods_is_killed_and_the_window_stays_awake(qtbot: QtBot, make_voice: MakeVoice) -> None:
    voice, heard = make_voice(liar("floods"))
    watch = LoopWatch()

    voice.say(1, LINE, 300)
    qtbot.waitUntil(lambda: heard.has("lost"), timeout=PATIENCE_MS)

    assert heard.calls.count(("lost", "garbage")) == 1
    assert watch.longest_s < 1.0


def test_a_worker_without_pong_is_replaced(qtbot: QtBot, make_voice: MakeVoice) -> None:
    voice, _ = make_voice(liar("no-pong"))
    wait_ready(qtbot, voice)
    pid = worker_pid(voice)

    voice.stop()

    qtbot.waitUntil(lambda: voice._process is not None and worker_pid(voice) not in (0, pid), timeout=PATIENCE_MS)


def test_closing_ends_the_process_at_once_and_nothing_more_is_told(qtbot: QtBot, make_voice: MakeVoice) -> None:
    voice, heard = make_voice()
    wait_ready(qtbot, voice)
    pid = worker_pid(voice)
    voice.say(1, LINE, 105)
    qtbot.waitUntil(lambda: heard.has("started"), timeout=PATIENCE_MS)

    began_s = time.monotonic()
    voice.close()

    assert time.monotonic() - began_s < 2.0  # four would be the line's own end
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
    voice.say(2, LINE, 105)
    qtbot.wait(200)
    assert heard.calls == [("started", 1)]


def test_a_listener_may_close_the_voice_from_within_a_call(qtbot: QtBot, make_voice: MakeVoice) -> None:
    voice, heard = make_voice(liar("honest"))

    class Closes(Heard):
        def line_started(self, token: int, words: tuple[SpokenWord, ...]) -> None:
            super().line_started(token, words)
            voice.close()

    closing = Closes()
    voice.set_listener(closing)
    voice.say(1, LINE, 120)
    qtbot.waitUntil(lambda: closing.has("started"), timeout=PATIENCE_MS)
    qtbot.wait(100)

    assert closing.calls == [("started", 1)]
    assert heard.calls == []
