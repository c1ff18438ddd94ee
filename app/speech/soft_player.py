"""Plays a soft sound beneath whatever is said, on a device of its own that is opened for it and given back."""

from __future__ import annotations

import contextlib
import queue
import threading
import time

import miniaudio

from app.core.soft_sound import SoftSound
from app.speech.outputs import BACKENDS, Outputs
from app.speech.soft_sounds import RATE_HZ, soft_samples
from app.speech.tape import Tape

_PERIOD_MS = 20
_PERIODS = 3
_DRAIN_S = 2 * _PERIOD_MS * _PERIODS / 1000.0
_LONGEST_S = 3.0


class SoftPlayer:
    """Without a device nothing is heard, and nothing else changes. A sound that is late is left out."""

    def __init__(self, outputs: Outputs) -> None:
        self._outputs = outputs
        self._wanted: queue.SimpleQueue[Tape] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._tape: Tape | None = None
        threading.Thread(target=self._run, name="soft", daemon=True).start()

    def play(self, sound: SoftSound, *, begins: bool, volume: float) -> None:
        """Play once; one that sounds already fades for it."""
        tape = Tape(0, soft_samples(sound, begins=begins).tobytes(), RATE_HZ, volume)
        with self._lock:
            before, self._tape = self._tape, tape
        if before is not None:
            before.stop()
        self._wanted.put(tape)

    def stop(self) -> None:
        """Fade at once."""
        with self._lock:
            tape, self._tape = self._tape, None
        if tape is not None:
            tape.stop()

    def _run(self) -> None:
        while True:
            tape = self._wanted.get()
            if tape.stopping:
                continue
            with contextlib.suppress(miniaudio.MiniaudioError):
                device = _device(self._outputs.handle())
                device.start(tape.frames())
                tape.done.wait(_LONGEST_S)
                time.sleep(_DRAIN_S)
                device.close()


def _device(handle: object | None) -> miniaudio.PlaybackDevice:
    return miniaudio.PlaybackDevice(
        output_format=miniaudio.SampleFormat.SIGNED16,
        nchannels=1,
        sample_rate=RATE_HZ,
        buffersize_msec=_PERIOD_MS,
        device_id=handle,
        callback_periods=_PERIODS,
        backends=BACKENDS,
        app_name="Lamplit",
    )
