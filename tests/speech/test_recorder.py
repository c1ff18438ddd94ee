"""The microphone's side in the voice process, with a device that does what devices do."""

from __future__ import annotations

import queue
import threading
import time
from array import array
from collections.abc import Callable, Generator

import miniaudio
import pytest

from app.core.recording import RATE_HZ, SoundKind, sound_ms
from app.speech import capture
from app.speech.capture import Device, Recorder
from app.speech.protocol import Reply
from app.speech.sound_messages import EndRecord, Fetch, Level, NotRecorded, Piece, Record, Recorded
from tests.speech.test_recording_parts import tone

CEILING_S = 30.0


class FakeDevice:
    """Hands over a tone, as fast as it is told to; `gone_after` pieces nothing more comes."""

    backend = "fake"

    def __init__(self, kind: SoundKind, gone_after: int | None = None, speed: float = 1.0) -> None:
        self._samples = tone(2.0, 9_000, rate_hz=RATE_HZ[kind])
        self._gone_after = gone_after
        self._pause_s = 0.02 / speed
        self._piece = RATE_HZ[kind] // 50
        self.closed = threading.Event()

    def start(self, callback_generator: object) -> None:
        assert isinstance(callback_generator, Generator)
        threading.Thread(target=self._run, args=(callback_generator,), daemon=True).start()

    def close(self) -> None:
        self.closed.set()

    def _run(self, generator: Generator[None, bytes, None]) -> None:
        number = 0
        while not self.closed.wait(self._pause_s) and number != self._gone_after:
            at = number * self._piece % len(self._samples)
            generator.send(self._samples[at : at + self._piece].tobytes())
            number += 1


class Desk:
    """A recorder and what it sends."""

    def __init__(self, open_device: Callable[[SoundKind], Device | None]) -> None:
        self.sent: queue.SimpleQueue[Reply] = queue.SimpleQueue()
        self.recorder = Recorder(self.sent.put, open_device)

    def until(self, *kinds: type) -> Reply:
        """Return the next reply of these kinds."""
        until_s = time.monotonic() + CEILING_S
        while True:
            reply = self.sent.get(timeout=max(0.01, until_s - time.monotonic()))
            if isinstance(reply, kinds):
                return reply

    def fetch(self, number: int, total: int) -> bytes:
        data = b""
        while len(data) < total:
            self.recorder.fetch(Fetch(number, len(data)))
            piece = self.until(Piece)
            assert isinstance(piece, Piece)
            assert piece.data
            data += piece.data
        return data


def test_a_recording_tells_its_level_and_comes_in_pieces() -> None:
    device = FakeDevice(SoundKind.LINE, speed=10)
    desk = Desk(lambda _kind: device)
    desk.recorder.take(Record(1, "line"))
    level = desk.until(Level)
    while isinstance(level, Level) and level.ms < 4_000:
        level = desk.until(Level)
    desk.recorder.take(EndRecord(1, keep=True))
    recorded = desk.until(Recorded)

    assert isinstance(level, Level)
    assert level.level == pytest.approx(9_000 / 32_767, abs=0.05)
    assert isinstance(recorded, Recorded)
    assert device.closed.is_set()
    assert sound_ms(desk.fetch(1, recorded.total)) > 3_500
    desk.recorder.fetch(Fetch(1, 0))  # it is not kept a moment longer than needed
    assert desk.until(Piece) == Piece(1, 0, b"")


def test_a_recording_ends_by_itself_at_its_longest() -> None:
    device = FakeDevice(SoundKind.LINE, speed=60)
    desk = Desk(lambda _kind: device)
    desk.recorder.take(Record(1, "line"))
    recorded = desk.until(Recorded)

    assert isinstance(recorded, Recorded)
    assert sound_ms(desk.fetch(1, recorded.total)) <= 30_000
    assert device.closed.is_set()


def test_a_microphone_that_goes_away_is_told() -> None:
    desk = Desk(lambda kind: FakeDevice(kind, gone_after=25))
    desk.recorder.take(Record(3, "line"))

    assert desk.until(NotRecorded) == NotRecorded(3, "microphone-lost")
    desk.recorder.take(EndRecord(3, keep=True))  # too late, and no harm
    desk.recorder.take(Record(4, "line"))
    assert desk.until(Level, NotRecorded)


def none(_kind: SoundKind) -> Device | None:
    return None


def raises(_kind: SoundKind) -> Device | None:
    raise miniaudio.MiniaudioError("no device")


def hangs(_kind: SoundKind) -> Device | None:
    time.sleep(CEILING_S)
    return None


@pytest.mark.parametrize("open_device", [none, raises, hangs])
def test_without_a_microphone_there_is_a_plain_answer(
    monkeypatch: pytest.MonkeyPatch, open_device: Callable[[SoundKind], Device | None]
) -> None:
    monkeypatch.setattr(capture, "_OPEN_CEILING_S", 0.2)
    desk = Desk(open_device)
    desk.recorder.take(Record(1, "room"))

    assert desk.until(NotRecorded) == NotRecorded(1, "no-microphone")


def test_a_device_that_opens_too_late_is_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(capture, "_OPEN_CEILING_S", 0.1)
    device = FakeDevice(SoundKind.LINE)

    def late(_kind: SoundKind) -> Device:
        time.sleep(0.4)
        return device

    desk = Desk(late)
    desk.recorder.take(Record(1, "line"))
    desk.until(NotRecorded)

    assert device.closed.wait(CEILING_S)


def test_a_dropped_recording_leaves_nothing_and_closes_the_microphone() -> None:
    device = FakeDevice(SoundKind.LINE)
    desk = Desk(lambda _kind: device)
    desk.recorder.take(Record(1, "line"))
    desk.until(Level)
    desk.recorder.take(EndRecord(1, keep=False))

    assert device.closed.wait(CEILING_S)
    desk.recorder.fetch(Fetch(1, 0))
    assert desk.until(Piece, Recorded, NotRecorded) == Piece(1, 0, b"")


def test_a_new_recording_takes_the_place_of_one_under_way() -> None:
    devices: list[FakeDevice] = []

    def opened(kind: SoundKind) -> Device:
        devices.append(FakeDevice(kind, speed=4))
        return devices[-1]

    desk = Desk(opened)
    desk.recorder.take(Record(1, "line"))
    desk.until(Level)
    desk.recorder.take(Record(2, "line"))
    level = desk.until(Level)
    while isinstance(level, Level) and (level.id, level.ms < 800) != (2, False):
        level = desk.until(Level)
    desk.recorder.take(EndRecord(2, keep=True))

    assert isinstance(desk.until(Recorded), Recorded)
    assert devices[0].closed.is_set()


def test_samples_beyond_the_longest_are_not_kept() -> None:
    heard = capture.Heard(SoundKind.LINE)
    frames = heard.frames()
    for _ in range(40):
        frames.send(array("h", [1] * RATE_HZ[SoundKind.LINE]).tobytes())

    assert heard.full
    assert heard.ms == 30_000
