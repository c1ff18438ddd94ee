"""From a press to sound and from a stop to silence, heard on a private sound server that is recorded 5 ms at a time."""

import os
import random
import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEventLoop

from app.core.spoken import SpokenWord
from app.speech.process import WorkerVoice
from tests.bench.rows import BenchFault, Row, limited, told
from tests.speech.loopback import LOUD, Recorder, can_loop_back, loopback

STOPS = 120
SOUNDS = 20
SILENT_WITHIN_MS = 100.0
_LINE = "You can look around the room, as slowly as you like."
_RATE = 105
_CEILING_S = 10.0
_SETTLE_S = 0.2


class Watch:
    """Writes down when a line began and ended for the client, in monotonic seconds."""

    def __init__(self) -> None:
        self.started: dict[int, float] = {}
        self.lost = ""

    def line_started(self, token: int, words: tuple[SpokenWord, ...]) -> None:
        """Note the moment."""
        self.started[token] = time.monotonic()

    def line_ended(self, token: int) -> None:
        """Nothing to note."""

    def only_recordings(self) -> None:
        """Note that nothing is read aloud."""
        self.lost = "only-recordings"

    def voice_lost(self, reason: str) -> None:
        """Note why."""
        self.lost = reason


def rows() -> Iterator[Row]:
    """Measure with a recorded sink where there is one, and by the worker's own word elsewhere."""
    app = QCoreApplication.instance() or QCoreApplication([])
    assert app is not None
    if not can_loop_back():
        yield from _by_its_own_word()
        return
    with loopback() as (recorder, environment), _environment(environment), _voice() as (voice, watch):
        yield told("voice process from start to ready", _start_ms(voice), "ms")
        voice.prefetch([(_LINE, _RATE)])
        _say_to_the_end_of_its_start(voice, watch, 1)
        stops = [_stop_ms(voice, watch, recorder, 100 + number) for number in range(STOPS)]
        yield from _stop_rows(stops, "stop to silence, recorded")
        prefetched = [_sound_ms(voice, recorder, 1000 + number, _LINE) for number in range(SOUNDS)]
        yield told("press to sound, prefetched line, p50", statistics.median(prefetched), "ms")
        yield told("press to sound, prefetched line, most", max(prefetched), "ms")
        fresh = [_sound_ms(voice, recorder, 2000 + n, f"{_LINE} And {n} more.") for n in range(SOUNDS)]
        yield told("press to sound, line not prefetched, p50", statistics.median(fresh), "ms")
        yield told("press to sound, line not prefetched, most", max(fresh), "ms")


def _by_its_own_word() -> Iterator[Row]:
    with _voice() as (voice, watch):
        yield told("voice process from start to ready", _start_ms(voice), "ms")
        stops = []
        for token in range(STOPS):
            _say_to_the_end_of_its_start(voice, watch, token)
            _turn(lambda: False, random.uniform(0.05, 0.3))
            began_s = time.monotonic()
            voice.stop()
            _turn(lambda: not voice._awaits_pong, _CEILING_S)
            stops.append((time.monotonic() - began_s) * 1000)
        yield from _stop_rows(stops, "stop to silence, by the worker's own word (no sound server)")


def _stop_rows(stops: list[float], name: str) -> Iterator[Row]:
    yield told(f"{name}, p50", statistics.median(stops), "ms")
    yield limited(f"{name}, p99", statistics.quantiles(stops, n=100)[98], "ms", limit=SILENT_WITHIN_MS)
    yield told(f"{name}, stops", len(stops), "times")


def _start_ms(voice: WorkerVoice) -> float:
    ready: list[object] = []
    voice.worker_ready.connect(ready.append)
    began_s = time.monotonic()
    voice.warm_up()
    _turn(lambda: bool(ready), _CEILING_S)
    if not ready:
        raise BenchFault("the voice process did not become ready")
    return (time.monotonic() - began_s) * 1000


def _say_to_the_end_of_its_start(voice: WorkerVoice, watch: Watch, token: int) -> None:
    voice.say(token, _LINE, _RATE)
    _turn(lambda: token in watch.started or bool(watch.lost), _CEILING_S)
    if token not in watch.started:
        raise BenchFault(f"the voice did not begin a line ({watch.lost or 'no answer'})")


def _stop_ms(voice: WorkerVoice, watch: Watch, recorder: Recorder, token: int) -> float:
    """Stop amid sound, and return how long after the call the last of it was recorded."""
    while True:
        _say_to_the_end_of_its_start(voice, watch, token)
        _turn(lambda: False, random.uniform(0.1, 0.8))
        # between two words there is nothing to silence
        _turn(lambda: recorder.pieces[-1].peak > 10 * LOUD, 1.0)
        if recorder.pieces[-1].peak <= 10 * LOUD:
            continue
        stopped_s = time.monotonic()
        voice.stop()
        _turn(lambda: False, _SETTLE_S)
        loud_s = [piece.at_s for piece in recorder.pieces[-200:] if piece.at_s > stopped_s and piece.peak > LOUD]
        return (max(loud_s, default=stopped_s) - stopped_s) * 1000


def _sound_ms(voice: WorkerVoice, recorder: Recorder, token: int, text: str) -> float:
    pressed_s = time.monotonic()
    voice.say(token, text, _RATE)
    _turn(lambda: recorder.pieces[-1].peak > LOUD, _CEILING_S)
    heard_s = next((piece.at_s for piece in recorder.pieces[-400:] if piece.at_s > pressed_s and piece.peak > LOUD), 0)
    voice.stop()
    _turn(lambda: False, _SETTLE_S)
    if not heard_s:
        raise BenchFault("no sound was recorded")
    return (heard_s - pressed_s) * 1000


def _turn(until: Callable[[], bool], ceiling_s: float) -> None:
    """Turn the event loop until something is so, at most `ceiling_s` seconds."""
    end_s = time.monotonic() + ceiling_s
    while not until() and time.monotonic() < end_s:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 2)
        time.sleep(0.001)


@contextmanager
def _voice() -> Iterator[tuple[WorkerVoice, Watch]]:
    voice, watch = WorkerVoice(), Watch()
    voice.set_listener(watch)
    try:
        yield voice, watch
    finally:
        voice.close()


@contextmanager
def _environment(values: dict[str, str]) -> Iterator[None]:
    before = dict(os.environ)
    os.environ.update(values)
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)
