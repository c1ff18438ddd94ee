"""Plays the quiet of a room beneath the lines, on a device of its own; the system mixes the two."""

from __future__ import annotations

import contextlib
import queue
import sys
import threading
import time
from array import array

import miniaudio

from app.core.recording import RATE_HZ, SoundKind
from app.speech.beneath import FADE_OUT_S, QuietLoop, seamless

_PERIOD_MS = 40
_PERIODS = 3
_RATE_HZ = RATE_HZ[SoundKind.ROOM]
_DRAIN_S = 2 * _PERIOD_MS * _PERIODS / 1000.0
_LINUX_BACKENDS = [miniaudio.Backend.PULSEAUDIO, miniaudio.Backend.ALSA]


class QuietPlayer:
    """Without a device there is no quiet to be heard, and nothing else changes."""

    def __init__(self) -> None:
        self._orders: queue.SimpleQueue[tuple[array[int], float]] = queue.SimpleQueue()
        self._wedged: list[miniaudio.PlaybackDevice] = []
        threading.Thread(target=self._run, name="quiet", daemon=True).start()

    def begin(self, samples: array[int], volume: float) -> None:
        """Fade in; what plays already goes on."""
        self._orders.put((samples, volume))

    def end(self) -> None:
        """Fade out and end."""
        self._orders.put((array("h"), 0.0))

    def _run(self) -> None:
        order = self._orders.get()
        while True:
            samples, volume = order
            order = self._play(samples, volume) if samples and volume > 0 else self._orders.get()

    def _play(self, samples: array[int], volume: float) -> tuple[array[int], float]:
        """Play until another order comes, and return it."""
        loop = QuietLoop(seamless(samples, _RATE_HZ), _RATE_HZ, volume)
        device: miniaudio.PlaybackDevice | None = None
        with contextlib.suppress(miniaudio.MiniaudioError):
            device = _device()
            device.start(loop.frames())
        while True:
            order = self._orders.get()
            if order == (samples, volume):
                continue
            if device is not None:
                self._fade(loop, device)
            return order

    def _fade(self, loop: QuietLoop, device: miniaudio.PlaybackDevice) -> None:
        loop.ending = True
        until_s = time.monotonic() + FADE_OUT_S + 1.0
        while not loop.over:
            if time.monotonic() > until_s:
                self._wedged.append(device)  # of a dead server: letting go of it would wait
                return
            time.sleep(0.02)
        time.sleep(_DRAIN_S)
        device.close()


def _device() -> miniaudio.PlaybackDevice:
    return miniaudio.PlaybackDevice(
        output_format=miniaudio.SampleFormat.SIGNED16,
        nchannels=1,
        sample_rate=_RATE_HZ,
        buffersize_msec=_PERIOD_MS,
        callback_periods=_PERIODS,
        backends=_LINUX_BACKENDS if sys.platform == "linux" else [],
        app_name="Lamplit",
    )
