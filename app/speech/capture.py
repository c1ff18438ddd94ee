"""Records from the microphone, one recording at a time, into memory alone."""

from __future__ import annotations

import contextlib
import queue
import sys
import threading
import time
from array import array
from collections.abc import Callable, Generator
from typing import Protocol

import miniaudio

from app.core.recording import MOST_S, RATE_HZ, SoundKind
from app.speech.protocol import Reply
from app.speech.sound_messages import PIECE_BYTES, EndRecord, Fetch, Level, NotRecorded, Piece, Record, Recorded
from app.speech.take import TakeFault, finished

_PERIOD_MS = 20
_PERIODS = 3
_OPEN_CEILING_S = 3.0
_TELL_S = 0.1
_GONE_S = 2.5
"""No sample for so long means that there is no microphone any more: over what a busy machine may owe."""
_FIRST_S = 4.0
"""Until the first one: a headset without a wire takes its time."""
_LINUX_BACKENDS = [miniaudio.Backend.PULSEAUDIO, miniaudio.Backend.ALSA]
_MONITOR = b".monitor"
"""How PulseAudio ends the name of a source that hears what is played: no microphone."""


class Device(Protocol):
    """What this module uses of miniaudio's capture device."""

    backend: str

    def start(self, callback_generator: object) -> None:
        """Begin to hand samples to the generator."""

    def close(self) -> None:
        """Give the device back."""


class Heard:
    """The samples of one recording as they come, up to its longest length."""

    def __init__(self, kind: SoundKind) -> None:
        self._rate_hz = RATE_HZ[kind]
        self._most_bytes = RATE_HZ[kind] * MOST_S[kind] * 2
        self._bytes = bytearray()

    @property
    def ms(self) -> int:
        """How much there is, in milliseconds."""
        return len(self._bytes) // 2 * 1000 // self._rate_hz

    @property
    def full(self) -> bool:
        """Whether it is as long as it may be."""
        return len(self._bytes) >= self._most_bytes

    def samples(self) -> array[int]:
        """Return all that was heard."""
        return array("h", bytes(self._bytes[: len(self._bytes) // 2 * 2]))

    def level(self) -> float:
        """Return the loudest of the last tenth of a second, 0 to 1."""
        last = array("h", bytes(self._bytes[-(self._rate_hz // 10 * 2) :]))
        return min(1.0, max(max(last), -min(last)) / 32_767) if last else 0.0

    def frames(self) -> Generator[None, bytes, None]:
        """Return a started generator that takes samples."""
        generator = self._frames()
        next(generator)
        return generator

    def _frames(self) -> Generator[None, bytes, None]:
        while True:
            data = yield
            self._bytes += data[: self._most_bytes - len(self._bytes)]


class Recorder:
    """Owns the microphone and the thread that opens and closes it; no call waits for either."""

    def __init__(
        self, send: Callable[[Reply], None], open_device: Callable[[SoundKind], Device | None] | None = None
    ) -> None:
        """Args: open_device: returns a device that is not started, or None; may hang."""
        self._send = send
        self._open_device = open_device or _microphone
        self._orders: queue.SimpleQueue[Record | EndRecord] = queue.SimpleQueue()
        self._sound: tuple[int, bytes] = (0, b"")
        self._wedged: list[Device] = []  # of a dead server: letting go of one would wait for it
        threading.Thread(target=self._run, name="microphone", daemon=True).start()

    def take(self, order: Record | EndRecord) -> None:
        """Begin or end a recording."""
        self._orders.put(order)

    def fetch(self, asked: Fetch) -> None:
        """Send a piece of the last recording; with the last piece it is forgotten here."""
        number, sound = self._sound
        piece = sound[asked.at : asked.at + PIECE_BYTES] if number == asked.id else b""
        if asked.at + len(piece) >= len(sound):
            self._sound = (0, b"")
        self._send(Piece(asked.id, asked.at, piece))

    def _run(self) -> None:
        order: Record | EndRecord | None = None
        while True:
            order = self._orders.get() if order is None else order
            order = self._record(order) if isinstance(order, Record) else None

    def _record(self, order: Record) -> Record | None:
        """Record until an order, the longest length or the microphone's end; returns an order to record anew."""
        kind = SoundKind(order.kind)
        heard = Heard(kind)
        device = self._started(kind, heard)
        if device is None:
            self._send(NotRecorded(order.id, "no-microphone"))
            return None
        ends, is_lost = self._listen(order, heard)
        if is_lost:
            self._wedged.append(device)
            self._send(NotRecorded(order.id, "microphone-lost"))
            return None
        device.close()
        if isinstance(ends, Record):
            return ends
        if ends is None or ends.keep:
            self._finish(order.id, kind, heard)
        return None

    def _listen(self, order: Record, heard: Heard) -> tuple[Record | EndRecord | None, bool]:
        """Return the order that ended it, or None for its longest length, and whether the microphone is gone."""
        had_ms, grew_s = 0, time.monotonic()
        while not heard.full:
            now_s = time.monotonic()
            if heard.ms > had_ms:
                had_ms, grew_s = heard.ms, now_s
                self._send(Level(order.id, had_ms, heard.level()))
            elif now_s - grew_s > (_GONE_S if had_ms else _FIRST_S):
                return None, True
            with contextlib.suppress(queue.Empty):
                came = self._orders.get(timeout=_TELL_S)
                if isinstance(came, Record) or came.id == order.id:
                    return came, False
        return None, False

    def _finish(self, number: int, kind: SoundKind, heard: Heard) -> None:
        try:
            self._sound = (number, finished(kind, heard.samples()))
        except TakeFault as fault:
            self._send(NotRecorded(number, fault.code))
        else:
            self._send(Recorded(number, len(self._sound[1])))

    def _started(self, kind: SoundKind, heard: Heard) -> Device | None:
        """Return a device that hands over samples, waiting for it only so long; one that comes later is closed."""
        opened: queue.SimpleQueue[Device | None] = queue.SimpleQueue()
        lock, given_up = threading.Lock(), threading.Event()

        def start() -> None:
            device = None
            with contextlib.suppress(miniaudio.MiniaudioError):
                device = self._open_device(kind)
                if device is not None:
                    device.start(heard.frames())
            with lock:
                if not given_up.is_set():
                    opened.put(device)
                    return
            if device is not None:
                device.close()

        threading.Thread(target=start, name="microphone-opener", daemon=True).start()
        with contextlib.suppress(queue.Empty):
            return opened.get(timeout=_OPEN_CEILING_S)
        with lock:
            given_up.set()
            return None if opened.empty() else opened.get()


def _microphone(kind: SoundKind) -> Device | None:
    """Return the system's microphone. Raises MiniaudioError where there is none."""
    backends = _LINUX_BACKENDS if sys.platform == "linux" else []
    if not _is_there(backends):
        return None
    device: Device = miniaudio.CaptureDevice(
        input_format=miniaudio.SampleFormat.SIGNED16,
        nchannels=1,
        sample_rate=RATE_HZ[kind],
        buffersize_msec=_PERIOD_MS,
        callback_periods=_PERIODS,
        backends=backends,
        app_name="Lamplit",
    )
    if device.backend == "Null":  # what stands in where no other is found, and hears nothing
        device.close()
        return None
    return device


def _is_there(backends: list[miniaudio.Backend]) -> bool:
    """Return whether anything but what is played can be heard."""
    devices = miniaudio.Devices(backends)
    try:
        found = devices.get_captures()
    except miniaudio.MiniaudioError:
        return True  # a device that tells nothing of itself: opening it shows
    ids = [bytes(miniaudio.ffi.buffer(each["id"])).split(b"\0", 1)[0] for each in found]
    return devices.backend != "PulseAudio" or any(not each.endswith(_MONITOR) for each in ids)
