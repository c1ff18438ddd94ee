"""Heard for real: a private sound server with a sink that is recorded."""

from __future__ import annotations

import shutil
import subprocess
import time
from array import array
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.speech.process import WorkerVoice
from tests.speech.judge import is_speech
from tests.speech.loopback import LOUD, RATE_HZ, Beside, Recorder, can_loop_back, loopback
from tests.speech.voice_bench import HEARD, LINE, PATIENCE_MS, Heard

pytestmark = [
    pytest.mark.skipif(not can_loop_back(), reason="records a sink of PulseAudio, which is not here"),
    pytest.mark.alone,
]


@pytest.fixture
def heard_voice(qapp: object, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[WorkerVoice, Heard, Recorder]]:
    with loopback() as (recorder, environment):
        for name in ("PULSE_SERVER", "PULSE_RUNTIME_PATH", "XDG_RUNTIME_DIR", "HOME"):
            monkeypatch.setenv(name, environment[name])
        voice, heard = WorkerVoice(timings=HEARD), Heard()
        voice.set_listener(heard)
        yield voice, heard, recorder
        voice.close()


def test_a_line_is_heard_from_start_to_end(
    qtbot: QtBot, heard_voice: tuple[WorkerVoice, Heard, Recorder], tmp_path: Path
) -> None:
    voice, heard, recorder = heard_voice
    with qtbot.waitSignal(voice.worker_ready, timeout=PATIENCE_MS) as ready:
        voice.warm_up()
    before = len(recorder.samples)

    voice.say(1, LINE, 105)
    qtbot.waitUntil(lambda: heard.has("ended"), timeout=PATIENCE_MS)
    last_loud_s = recorder.wait_for(loud=False, since_s=heard.at_s[0])
    heard_samples = array("h", bytes(recorder.samples[before : len(recorder.samples) // 2 * 2]))

    assert ready.args is not None
    assert ready.args[0].audio == "PulseAudio"
    assert is_speech(heard_samples, RATE_HZ)
    assert abs(last_loud_s - heard.at_s[1]) < 0.3
    if shutil.which("sox"):
        raw = tmp_path / "heard.raw"
        raw.write_bytes(heard_samples.tobytes())
        told = subprocess.run(
            ["sox", "-t", "raw", "-r", str(RATE_HZ), "-e", "signed", "-b", "16", "-c", "1", str(raw), "-n", "stat"],
            capture_output=True,
            text=True,
            check=True,
        ).stderr
        loudness = next(float(line.split()[-1]) for line in told.splitlines() if line.startswith("RMS     amplitude"))
        assert loudness > 0.01


def test_sound_goes_where_it_is_sent_and_back_when_that_is_gone(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    with loopback() as (recorder, environment):
        for name in ("PULSE_SERVER", "PULSE_RUNTIME_PATH", "XDG_RUNTIME_DIR", "HOME"):
            monkeypatch.setenv(name, environment[name])
        beside = Beside(environment)
        beside.plug_in()
        voice, heard = WorkerVoice(timings=HEARD), Heard()
        voice.set_listener(heard)
        gone: list[None] = []
        voice.device_gone.connect(lambda: gone.append(None))
        with qtbot.waitSignal(voice.devices_listed, timeout=PATIENCE_MS) as listed:
            voice.request_devices()
        assert listed.args is not None
        chosen = next(each for each in listed.args[0] if each.name == Beside.NAME)

        def loudest(token: int) -> int:
            before = len(recorder.pieces)
            voice.say(token, "One thing in the room.", 160)
            qtbot.waitUntil(lambda: heard.has("ended", token), timeout=PATIENCE_MS)
            qtbot.wait(200)
            return max(piece.peak for piece in recorder.pieces[before:])

        assert loudest(1) > LOUD
        voice.set_device(chosen.id)
        assert loudest(2) <= LOUD
        assert gone == []
        beside.pull_out()
        assert loudest(3) > LOUD
        assert loudest(4) > LOUD
        assert gone == [None]
        beside.plug_in()
        assert loudest(5) <= LOUD
        voice.close()


def test_a_stop_is_silence_within_a_tenth_of_a_second(
    qtbot: QtBot, heard_voice: tuple[WorkerVoice, Heard, Recorder]
) -> None:
    voice, heard, recorder = heard_voice
    took_s = []
    for token in range(1, 13):
        voice.say(token, LINE, 105)
        qtbot.waitUntil(lambda: heard.has("started", token), timeout=PATIENCE_MS)  # noqa: B023 - waited for at once
        recorder.wait_for(loud=True, since_s=heard.at_s[-1])
        qtbot.wait(40 * token)
        stopped_s = time.monotonic()
        voice.stop()
        took_s.append(recorder.wait_for(loud=False, since_s=stopped_s) - stopped_s)

    assert sorted(took_s)[-2] < 0.1
    assert not heard.has("ended")


def test_a_worker_killed_mid_line_is_silent_at_once(
    qtbot: QtBot, heard_voice: tuple[WorkerVoice, Heard, Recorder]
) -> None:
    voice, heard, recorder = heard_voice
    took_s = []
    for token in range(1, 4):
        voice.say(token, LINE, 90)
        qtbot.waitUntil(lambda: heard.has("started", token), timeout=PATIENCE_MS)  # noqa: B023 - waited for at once
        recorder.wait_for(loud=True, since_s=heard.at_s[-1])
        assert voice._process is not None
        killed_s = time.monotonic()
        voice._process.kill()
        took_s.append(recorder.wait_for(loud=False, since_s=killed_s) - killed_s)
        voice.stop()

    assert sorted(took_s)[1] < 0.1


def test_lines_go_on_when_the_sound_server_dies(qtbot: QtBot, heard_voice: tuple[WorkerVoice, Heard, Recorder]) -> None:
    voice, heard, recorder = heard_voice
    voice.say(1, "Still here.", 120)
    qtbot.waitUntil(lambda: heard.has("ended", 1), timeout=PATIENCE_MS)
    assert recorder.server is not None
    recorder.server.kill()
    recorder.server.wait()

    voice.say(2, LINE, 120)
    qtbot.waitUntil(lambda: heard.has("ended", 2), timeout=PATIENCE_MS)

    assert heard.calls == [("started", 1), ("ended", 1), ("started", 2), ("ended", 2)]
    assert heard.at_s[3] - heard.at_s[2] > 1.8
