"""The whole way of a therapist's voice: microphone, desk, sealed file, patient's log, heard in place of the line."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.core.assigned import sounds
from app.core.recording import COMPANY, Recording, line_key, recorded_lines
from app.ui.view_models.studio import Act, Studio
from tests.exchange.homes import LIBRARY, PERSON, START, assignment, pair
from tests.speech.loopback import RATE_HZ as SINK_HZ
from tests.speech.test_recording import NOTES_HZ, melody, needs_loop, notes_in, studio
from tests.speech.test_recording import Studio as Stage

pytestmark = pytest.mark.exchange
STAY = LIBRARY.exercise(COMPANY)
LINE = STAY.steps[0].line
__all__ = ["studio"]  # the fixture


@needs_loop
def test_staying_here_is_heard_in_the_voice_that_said_it(studio: Stage, tmp_path: Path, qtbot: QtBot) -> None:
    patient, desk = pair(tmp_path)
    recorder = Studio(studio.voice, lambda: None, lambda: None)
    recorder.record(LINE)
    qtbot.waitUntil(lambda: recorder.props.act is not Act.OPENING, timeout=10_000)
    assert recorder.props.act is Act.RECORDING
    player = studio.speaker.play(melody().tobytes())
    qtbot.waitUntil(lambda: player.poll() is not None, timeout=30_000)
    qtbot.wait(500)
    recorder.record(LINE)
    assert recorder.props.act is Act.BRINGING
    qtbot.waitUntil(lambda: recorder.props.act is Act.IDLE, timeout=10_000)
    assert recorder.props.trouble is None

    kept = [Recording(COMPANY, key, sound) for key, sound in recorder.sounds.items()]
    assert [each.line for each in kept] == [line_key(LINE)]
    desk.desk.keep_recordings(COMPANY, kept)
    taken = patient.receiving.take(desk.sending.send(PERSON, assignment(), START.at_ms), START)
    patient.receiving.accept(taken, START.at_ms)

    versions = patient.kept.versions()
    found = sounds(LIBRARY.exercises, LIBRARY.sets, versions, START.day, patient.kept.recordings)
    studio.voice.set_listener(studio.heard)
    studio.voice.lend(recorded_lines((STAY,), found))
    heard = studio.say(1, LINE)

    assert notes_in(heard, SINK_HZ) == pytest.approx(NOTES_HZ, rel=0.02)
