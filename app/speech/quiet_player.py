"""Plays the quiet of a room beneath the lines, on a device of its own; the system mixes the two."""

from __future__ import annotations

import contextlib
import queue
import threading
import time
from array import array
from dataclasses import dataclass

import miniaudio

from app.core.recording import RATE_HZ, SoundKind
from app.speech.beneath import AT_ONCE_S, FADE_OUT_S, QuietLoop, seamless
from app.speech.outputs import BACKENDS, Outputs

_PERIOD_MS = 10
_PERIODS = 3
"""Together the buffer of 30 ms: what was handed over before an end is heard to its end."""
_RATE_HZ = RATE_HZ[SoundKind.ROOM]
_DRAIN_S = 2 * _PERIOD_MS * _PERIODS / 1000.0


@dataclass(frozen=True, slots=True)
class _Order:
    """What is to play from now on; no samples: nothing, after a fade of so many seconds."""

    samples: array[int]
    volume: float
    fade_s: float = FADE_OUT_S


class QuietPlayer:
    """Without a device there is no quiet to be heard, and nothing else changes."""

    def __init__(self, outputs: Outputs) -> None:
        self._outputs = outputs
        self._orders: queue.SimpleQueue[_Order] = queue.SimpleQueue()
        self._loop: QuietLoop | None = None
        self._wedged: list[miniaudio.PlaybackDevice] = []
        threading.Thread(target=self._run, name="quiet", daemon=True).start()

    def begin(self, samples: array[int], volume: float) -> None:
        """Fade in; what plays already goes on."""
        self._orders.put(_Order(samples, volume))

    def end(self, *, at_once: bool = False) -> None:
        """Fade out and end; `at_once`: by a fade that is over within 100 ms of now, as the device plays it."""
        fade_s = AT_ONCE_S if at_once else FADE_OUT_S
        loop = self._loop
        if loop is not None:
            loop.end(fade_s)  # here and now: the thread of the device may wait for its server
        self._orders.put(_Order(array("h"), 0.0, fade_s))

    def _run(self) -> None:
        order = self._orders.get()
        while True:
            order = self._play(order) if order.samples and order.volume > 0 else self._orders.get()

    def _play(self, begun: _Order) -> _Order:
        """Play until another order comes, and return it."""
        self._loop = loop = QuietLoop(seamless(begun.samples, _RATE_HZ), _RATE_HZ, begun.volume)
        device: miniaudio.PlaybackDevice | None = None
        with contextlib.suppress(miniaudio.MiniaudioError):
            device = _device(self._outputs.handle())
            device.start(loop.frames())
        while True:
            order = self._orders.get()
            if order == begun and not loop.ending:
                continue
            if device is not None:
                self._fade(loop, device, order.fade_s)
            self._loop = None
            return order

    def _fade(self, loop: QuietLoop, device: miniaudio.PlaybackDevice, fade_s: float) -> None:
        loop.end(fade_s)
        until_s = time.monotonic() + FADE_OUT_S + 1.0
        while not loop.over:
            if time.monotonic() > until_s:
                self._wedged.append(device)  # of a dead server: letting go of it would wait
                return
            time.sleep(0.02)
        time.sleep(_DRAIN_S)
        device.close()


def _device(handle: object | None) -> miniaudio.PlaybackDevice:
    return miniaudio.PlaybackDevice(
        output_format=miniaudio.SampleFormat.SIGNED16,
        nchannels=1,
        sample_rate=_RATE_HZ,
        buffersize_msec=_PERIOD_MS,
        device_id=handle,
        callback_periods=_PERIODS,
        backends=BACKENDS,
        app_name="Lamplit",
    )
