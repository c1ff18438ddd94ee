"""Recording and playing back for real: into a virtual microphone, over the pipes, out of a sink that is recorded."""

from __future__ import annotations

import itertools
import math
import os
import signal
import time
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.core.recording import MOST_S, RATE_HZ, SoundKind, TakeEnd, pack_sound, sound_ms
from app.speech import mulaw, taking
from app.speech.process import WorkerVoice
from tests.speech.loopback import LOUD, MICROPHONE_HZ, Recorder, Speaker, can_loop_back, loopback
from tests.speech.loopback import RATE_HZ as SINK_HZ
from tests.speech.test_recording_parts import noise, sound_of, tone
from tests.speech.voice_bench import HEARD, PATIENCE_MS, QUICK, Heard, LoopWatch, liar, without_engine

NOTES_HZ = (440.0, 880.0, 330.0, 660.0, 550.0)
NOTE_S = 0.4
LINE = "Staying here."
ROOM_HZ = RATE_HZ[SoundKind.ROOM]

pytestmark = pytest.mark.alone
needs_loop = pytest.mark.skipif(not can_loop_back(), reason="records a sink of PulseAudio, which is not here")


class Takes:
    """A listener that writes down what became of a recording."""

    def __init__(self) -> None:
        self.levels: list[tuple[int, float]] = []
        self.sound: bytes | None = None
        self.ended: TakeEnd | None = None

    def take_level(self, ms: int, level: float) -> None:
        self.levels.append((ms, level))

    def take_done(self, sound: bytes) -> None:
        self.sound = sound

    def take_ended(self, end: TakeEnd) -> None:
        self.ended = end


@dataclass
class Studio:
    """A voice, who hears it, the sink, and someone in front of the microphone."""

    voice: WorkerVoice
    heard: Heard
    sink: Recorder
    speaker: Speaker
    qtbot: QtBot

    def take(self, kind: SoundKind, samples: array[int]) -> bytes:
        """Record what is played to the microphone."""
        takes = Takes()
        self.voice.microphone.record(kind, takes)
        self.qtbot.waitUntil(lambda: bool(takes.levels) or takes.ended is not None, timeout=PATIENCE_MS)
        self.qtbot.wait(300)
        player = self.speaker.play(samples.tobytes())
        self.qtbot.waitUntil(lambda: player.poll() is not None, timeout=PATIENCE_MS)
        self.qtbot.wait(500)
        self.voice.microphone.end()
        self.qtbot.waitUntil(lambda: takes.sound is not None or takes.ended is not None, timeout=PATIENCE_MS)
        assert takes.sound is not None
        return takes.sound

    def say(self, token: int, text: str, rate: int = 105) -> array[int]:
        """Say a line and return what the sink heard of it."""
        before = len(self.sink.samples) // 2 * 2
        self.voice.say(token, text, rate)
        self.qtbot.waitUntil(lambda: self.heard.has("ended", token), timeout=PATIENCE_MS)
        self.qtbot.wait(400)
        return array("h", bytes(self.sink.samples[before : len(self.sink.samples) // 2 * 2]))


@pytest.fixture
def studio(qapp: object, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Studio]:
    with loopback(microphone=True) as (sink, environment):
        for name in ("PULSE_SERVER", "PULSE_RUNTIME_PATH", "XDG_RUNTIME_DIR", "HOME"):
            monkeypatch.setenv(name, environment[name])
        voice, heard = WorkerVoice(timings=HEARD), Heard()
        voice.set_listener(heard)
        with qtbot.waitSignal(voice.worker_ready, timeout=PATIENCE_MS):
            voice.warm_up()
        yield Studio(voice, heard, sink, Speaker(environment), qtbot)
        voice.close()


def melody() -> array[int]:
    """Five notes: what no speech engine says."""
    notes = array("h")
    for hz in NOTES_HZ:
        notes += tone(NOTE_S, 12_000, hz, MICROPHONE_HZ)
    return notes


def notes_in(samples: array[int], rate_hz: int) -> list[float]:
    """Return the pitches that are held, in Hz, in the order in which they come, each once until another one does.

    By windows of 40 ms and the usual time between two upward crossings of zero; so a gap that a busy machine's sound
    server makes within a note, or between two, is passed over.
    """
    found: list[float] = []
    last = 0.0
    size = rate_hz // 25
    for start in range(0, len(samples) - size, size):
        window = samples[start : start + size]
        if min(map(abs, (max(window), min(window)))) < 20 * LOUD:
            continue
        pairs = [(at, window[at - 1], window[at]) for at in range(1, size)]
        ups = [at - after / (after - before) for at, before, after in pairs if before < 0 <= after]
        periods = sorted(later - earlier for earlier, later in itertools.pairwise(ups))
        hz = rate_hz / periods[len(periods) // 2] if periods else 0.0
        held, last = abs(hz - last) < 0.03 * hz, hz
        if held and (not found or abs(hz - found[-1]) > 0.03 * hz):
            found.append(hz)
    return found


@needs_loop
def test_a_line_recorded_through_the_microphone_is_heard_in_its_place(studio: Studio) -> None:
    sound = studio.take(SoundKind.LINE, melody())

    assert notes_in(mulaw.decode(sound[10:]), RATE_HZ[SoundKind.LINE]) == pytest.approx(NOTES_HZ, rel=0.02)
    assert 1_950 < sound_ms(sound) < 2_500

    studio.voice.lend({LINE: sound})
    slow, normal = studio.say(1, LINE, 90), studio.say(2, LINE, 120)

    lasted_s = []
    for heard in (slow, normal):  # as it was said, at every pace
        assert notes_in(heard, SINK_HZ) == pytest.approx(NOTES_HZ, rel=0.02)
        loud = [at for at, sample in enumerate(heard) if abs(sample) > 20 * LOUD]
        lasted_s.append((loud[-1] - loud[0]) / SINK_HZ)
    # a busy machine's sound server stretches it by gaps; read at the slower rate it would take 2.7 s
    assert 1.9 < min(lasted_s) < 2.4


@needs_loop
def test_other_lines_are_read_aloud_and_all_are_when_it_is_taken_back(studio: Studio) -> None:
    studio.voice.lend({LINE: sound_of(melody())})

    other = studio.say(1, "Look at the lamp.")
    studio.voice.lend({})
    after = studio.say(2, LINE)

    for heard in (other, after):
        assert max(heard) > 20 * LOUD
        assert [round(hz) for hz in notes_in(heard, SINK_HZ)][:2] != [440, 880]


@needs_loop
def test_a_recording_stops_within_a_tenth_of_a_second(studio: Studio) -> None:
    studio.voice.lend({LINE: sound_of(tone(20.0, 12_000))})
    took_s = []
    for token in range(1, 9):
        studio.voice.say(token, LINE, 105)
        studio.qtbot.waitUntil(lambda: studio.heard.has("started", token), timeout=PATIENCE_MS)  # noqa: B023 - waited for
        studio.sink.wait_for(loud=True, since_s=studio.heard.at_s[-1])
        studio.qtbot.wait(30 * token)
        stopped_s = time.monotonic()
        studio.voice.stop()
        took_s.append(studio.sink.wait_for(loud=False, since_s=stopped_s) - stopped_s)

    assert sorted(took_s)[-2] < 0.1


@needs_loop
def test_a_long_recording_is_not_taken_for_a_line_without_end(studio: Studio) -> None:
    studio.voice.lend({"Here.": sound_of(tone(12.0, 12_000))})

    heard = studio.say(1, "Here.")

    assert studio.heard.at_s[1] - studio.heard.at_s[0] == pytest.approx(12.0, abs=2.0)
    loud = [at for at, sample in enumerate(heard) if abs(sample) > LOUD]
    assert (loud[-1] - loud[0]) / SINK_HZ == pytest.approx(12.0, abs=2.0)
    assert studio.heard.calls == [("started", 1), ("ended", 1)]


@needs_loop
def test_the_quiet_of_a_room_fades_in_beneath_a_line_and_out(studio: Studio) -> None:
    room = sound_of(noise(8.0, 600, ROOM_HZ), SoundKind.ROOM)
    before = len(studio.sink.samples) // 2 * 2
    studio.voice.rest_on(room)
    studio.qtbot.wait(3_000)
    studio.say(1, "Look at the lamp.")
    studio.qtbot.wait(500)
    studio.voice.stop()  # a line that stops leaves the quiet as it is
    studio.qtbot.wait(500)
    ends = len(studio.sink.samples) // 2 * 2
    studio.voice.rest_on(None)
    studio.qtbot.wait(2_000)
    heard = array("h", bytes(studio.sink.samples[before : len(studio.sink.samples) // 2 * 2]))
    tenth = SINK_HZ // 10
    peaks = [max(map(abs, heard[at : at + tenth]), default=0) for at in range(0, len(heard), tenth)]
    first = next(number for number, peak in enumerate(peaks) if peak > 5)
    settled = sorted(peaks[first + 16 : first + 26])[5]
    end = (ends - before) // 2 // tenth

    assert settled > 100
    assert all(peak < 0.6 * settled for peak in peaks[first : first + 4])
    assert 0.7 * settled < sorted(peaks[end - 5 : end])[2] < 1.4 * settled
    assert max(peaks[-5:]) < 5
    falling = [peak for peak in peaks[end : end + 15] if 5 < peak < 0.9 * settled]
    assert len(falling) >= 4  # over half a second, and no cut


@needs_loop
def test_the_quiet_of_a_room_is_cut_within_a_tenth_of_a_second(studio: Studio) -> None:
    room = sound_of(noise(8.0, 4_000, ROOM_HZ), SoundKind.ROOM)
    took_s = []
    for fades_first in (False, False, False, False, True, True, True, True):
        studio.voice.rest_on(room)
        studio.qtbot.wait(2_200)
        studio.sink.wait_for(loud=True, since_s=time.monotonic())
        if fades_first:
            studio.voice.rest_on(None)
            studio.qtbot.wait(100)
        cut_s = time.monotonic()
        studio.voice.rest_on(None, at_once=True)
        took_s.append(studio.sink.wait_for(loud=False, since_s=cut_s) - cut_s)
        studio.qtbot.waitUntil(lambda: not studio.voice._awaits_pong, timeout=PATIENCE_MS)
        studio.qtbot.wait(300)

    assert sorted(took_s)[-2] < 0.1


def test_a_stop_does_not_wait_behind_what_is_being_lent(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PULSE_SERVER", "unix:/nonexistent")
    voice, heard, watch = WorkerVoice(timings=HEARD), Heard(), LoopWatch()
    voice.set_listener(heard)
    try:
        with qtbot.waitSignal(voice.worker_ready, timeout=PATIENCE_MS):
            voice.warm_up()
        long = pack_sound(SoundKind.LINE, bytes(RATE_HZ[SoundKind.LINE] * MOST_S[SoundKind.LINE]))
        watch.longest_s, process = 0.0, voice._process
        began_s = time.monotonic()
        voice.lend({f"Line {number}.": long for number in range(10)})
        voice.rest_on(pack_sound(SoundKind.ROOM, bytes(ROOM_HZ * MOST_S[SoundKind.ROOM])))
        voice.say(1, "Line 9.", 105)
        qtbot.waitUntil(lambda: heard.has("started", 1), timeout=PATIENCE_MS)
        started_s = time.monotonic() - began_s
        voice.stop()
        stopped_s = time.monotonic()
        qtbot.waitUntil(lambda: not voice._awaits_pong, timeout=PATIENCE_MS)
        answered_s = time.monotonic() - stopped_s
        qtbot.waitUntil(lambda: voice._lending.next() is None, timeout=PATIENCE_MS)
        is_same = voice._process is process
    finally:
        voice.close()

    # six megabytes; on a machine with nothing else to do 0.07 s, 0.02 s and 0.04 s
    assert process is not None
    assert is_same
    assert not heard.has("lost")
    assert started_s < 3.0
    assert answered_s < HEARD.pong_s
    assert watch.longest_s < 1.0


@needs_loop
def test_without_an_engine_one_records_and_hears_it_and_the_rest_is_captions(
    qapp: object, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with loopback(microphone=True) as (sink, environment):
        for name in ("PULSE_SERVER", "PULSE_RUNTIME_PATH", "XDG_RUNTIME_DIR", "HOME"):
            monkeypatch.setenv(name, environment[name])
        for name, value in without_engine(tmp_path).items():
            monkeypatch.setenv(name, value)
        voice, heard = WorkerVoice(timings=HEARD), Heard()
        voice.set_listener(heard)
        with qtbot.waitSignal(voice.worker_ready, timeout=PATIENCE_MS):
            voice.warm_up()
        here = Studio(voice, heard, sink, Speaker(environment), qtbot)
        try:
            voice.lend({LINE: here.take(SoundKind.LINE, melody())})
            recorded = here.say(1, LINE)
            began_s = time.monotonic()
            other = here.say(2, "Look at the lamp on the table.", 120)
            lasted_s = heard.at_s[-1] - began_s
        finally:
            voice.close()

    notes = notes_in(recorded, SINK_HZ)  # a gap of a busy machine's sound server makes two of one
    assert all(any(abs(hz - note) < 0.02 * note for hz in notes) for note in NOTES_HZ)
    assert max(map(abs, other)) < LOUD
    assert lasted_s == pytest.approx(3.5, abs=0.5)  # seven words
    assert heard.calls == [("only-recordings", 0), ("started", 1), ("ended", 1), ("ended", 2)]


@needs_loop
def test_a_microphone_that_vanishes_mid_way_is_told(studio: Studio) -> None:
    takes = Takes()
    studio.voice.microphone.record(SoundKind.LINE, takes)
    studio.qtbot.waitUntil(lambda: len(takes.levels) > 3, timeout=PATIENCE_MS)
    assert studio.sink.server is not None
    studio.sink.server.kill()
    studio.sink.server.wait()

    studio.qtbot.waitUntil(lambda: takes.ended is not None, timeout=PATIENCE_MS)

    assert takes.ended is TakeEnd.LOST
    studio.voice.say(1, "Still here.", 120)
    studio.qtbot.waitUntil(lambda: studio.heard.has("ended", 1), timeout=PATIENCE_MS)


@needs_loop
def test_a_worker_killed_mid_recording_is_told_and_the_next_recording_works(studio: Studio) -> None:
    takes = Takes()
    studio.voice.microphone.record(SoundKind.LINE, takes)
    studio.qtbot.waitUntil(lambda: len(takes.levels) > 3, timeout=PATIENCE_MS)
    assert studio.voice._process is not None

    os.kill(studio.voice._process.processId(), signal.SIGKILL)
    studio.qtbot.waitUntil(lambda: takes.ended is not None, timeout=PATIENCE_MS)

    assert takes.ended is TakeEnd.LOST
    assert sound_ms(studio.take(SoundKind.LINE, melody())) > 1_500


@needs_loop
def test_a_killed_worker_is_lent_everything_again(studio: Studio) -> None:
    studio.voice.lend({LINE: sound_of(melody())})
    studio.say(1, LINE)
    process = studio.voice._process
    assert process is not None
    with studio.qtbot.waitSignal(studio.voice.worker_ready, timeout=PATIENCE_MS):
        os.kill(process.processId(), signal.SIGKILL)

    assert notes_in(studio.say(2, LINE), SINK_HZ) == pytest.approx(NOTES_HZ, rel=0.02)


@needs_loop
def test_without_a_microphone_the_answer_is_plain_and_quick(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    with loopback() as (_, environment):  # what is played can be heard there, and is no microphone
        for name in ("PULSE_SERVER", "PULSE_RUNTIME_PATH", "XDG_RUNTIME_DIR", "HOME"):
            monkeypatch.setenv(name, environment[name])
        voice, takes = WorkerVoice(timings=HEARD), Takes()
        voice.microphone.record(SoundKind.LINE, takes)
        qtbot.waitUntil(lambda: takes.ended is not None, timeout=PATIENCE_MS)
        voice.close()

    assert takes.ended is TakeEnd.NO_MICROPHONE


@pytest.mark.parametrize(
    ("lie", "end"),
    [
        ("never-ready", TakeEnd.NO_MICROPHONE),
        ("no-engine", TakeEnd.NO_MICROPHONE),
        ("dies-at-once", TakeEnd.NO_MICROPHONE),
        ("never-records", TakeEnd.NO_MICROPHONE),
        ("dies-recording", TakeEnd.LOST),
        ("never-brings", TakeEnd.LOST),
        ("brings-garbage", TakeEnd.LOST),
        ("brings-nothing", TakeEnd.LOST),
    ],
)
def test_whatever_the_worker_does_there_is_one_end(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, lie: str, end: TakeEnd
) -> None:
    monkeypatch.setattr(taking, "BEGIN_S", 1.0)
    monkeypatch.setattr(taking, "QUIET_S", 0.5)
    voice, takes = WorkerVoice(command=liar(lie), timings=QUICK), Takes()
    ends: list[TakeEnd] = []
    monkeypatch.setattr(takes, "take_ended", ends.append)
    try:
        voice.microphone.record(SoundKind.LINE, takes)
        if end is TakeEnd.LOST:
            qtbot.waitUntil(lambda: bool(takes.levels), timeout=PATIENCE_MS)
            voice.microphone.end()
        qtbot.waitUntil(lambda: bool(ends), timeout=PATIENCE_MS)
        qtbot.wait(600)
    finally:
        voice.close()

    assert ends == [end]
    assert takes.sound is None


def test_a_dropped_recording_tells_nothing_more(qtbot: QtBot) -> None:
    voice, takes = WorkerVoice(command=liar("honest"), timings=QUICK), Takes()
    try:
        voice.microphone.record(SoundKind.LINE, takes)
        qtbot.waitUntil(lambda: bool(takes.levels), timeout=PATIENCE_MS)
        voice.microphone.drop()
        qtbot.wait(300)
    finally:
        voice.close()

    assert (takes.sound, takes.ended) == (None, None)
    assert math.isclose(takes.levels[0][1], 0.2)
