"""Plays one line at a time, and is silent within a few hundredths of a second when told to."""

from __future__ import annotations

import contextlib
import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import miniaudio

from app.speech.line import chars_begun
from app.speech.outputs import BACKENDS, Outputs
from app.speech.protocol import WORDS_MAX, Ended, Failed, Reply, Started, Stopped
from app.speech.sound import Rendered
from app.speech.tape import Tape

PERIOD_MS = 10
PERIODS = 3
"""Together the buffer of 30 ms: what was handed over before a stop is heard to its end."""

NO_AUDIO = "none"

USUAL_RATE_HZ = 22_050
_OPEN_CEILING_S = 1.0
_FIRST_SOUND_CEILING_S = 2.0
_OVERRUN_S = 0.8
_DRAIN_S = 2 * PERIOD_MS * PERIODS / 1000.0


class Device(Protocol):
    """What this module uses of miniaudio's playback device."""

    backend: str
    sample_rate: int

    def start(self, callback_generator: object) -> None:
        """Begin to ask the generator for samples."""

    def stop(self) -> None:
        """Ask no longer."""

    def close(self) -> None:
        """Give the device back."""


@dataclass(frozen=True, slots=True)
class _Opened:
    """For which choice a device was opened, and whether it stands in for one that is not here."""

    chosen: str | None
    stands_in: bool


@dataclass(frozen=True, slots=True)
class Job:
    """One line to be played."""

    id: int
    text: str
    rendered: Rendered
    volume: float


class Player:
    """Owns the audio device and the thread that starts and stops it.

    Opening, starting and stopping a device may each hang with the audio server, so they happen on that thread alone:
    play() and stop() return at once, whatever the server does.
    """

    def __init__(self, send: Callable[[Reply], None], outputs: Outputs) -> None:
        self._send = send
        self._outputs = outputs
        self._opened_as = _Opened(None, stands_in=False)
        self._jobs: queue.SimpleQueue[Job] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._over_through = 0
        self._tape: Tape | None = None
        self._device: Device | None = None
        self._wedged: list[object] = []  # devices of a dead server: letting go of one would wait for it
        self._opener: threading.Thread | None = None
        self._opened = threading.Event()
        self._audio = NO_AUDIO
        threading.Thread(target=self._run, name="player", daemon=True).start()

    def audio(self, ceiling_s: float) -> str:
        """Return the audio backend, or "none" where nobody can hear it, waiting at most so long."""
        self._opened.wait(ceiling_s)
        return self._audio

    def play(self, job: Job) -> None:
        """Begin a line, unless a stop has come for it meanwhile."""
        with self._lock:
            if job.id > self._over_through:
                self._jobs.put(job)

    def stop(self, through_id: int) -> None:
        """End every line whose id is not above this one."""
        with self._lock:
            self._over_through = max(self._over_through, through_id)
            tape = self._tape
        if tape is not None and tape.id <= through_id:
            tape.stop()

    def is_over(self, line_id: int) -> bool:
        """Return whether a stop has come for this line."""
        with self._lock:
            return line_id <= self._over_through

    def wait_quiet(self, ceiling_s: float) -> bool:
        """Return whether every stopped line has handed out its last sound, waiting at most so long."""
        with self._lock:
            tape = self._tape
        return tape is None or not tape.stopping or tape.done.wait(ceiling_s)

    def _run(self) -> None:
        with contextlib.suppress(miniaudio.MiniaudioError):
            self._ready_device(USUAL_RATE_HZ)
        self._opened.set()
        while True:
            job = self._jobs.get()
            tape = Tape(job.id, job.rendered.samples, job.rendered.rate_hz, job.volume)
            with self._lock:
                if job.id <= self._over_through:
                    continue
                self._tape = tape
            try:
                self._play(job, tape)
            finally:
                with self._lock:
                    self._tape = None

    def _play(self, job: Job, tape: Tape) -> None:
        rendered = job.rendered
        device = self._started_device(tape, rendered.rate_hz)
        if device is None or not tape.begun.wait(_FIRST_SOUND_CEILING_S):
            self._give_up(tape)
            return
        if tape.played_ms > 0:
            self._send(Started(job.id, rendered.length_ms, rendered.words[:WORDS_MAX], rendered.fell_back))
        if not tape.done.wait(rendered.length_ms / 1000.0 + _OVERRUN_S):
            self._give_up(tape)
            return
        if tape.stopping:
            self._send(Stopped(job.id, self._chars_begun(job, tape)))
        # a device that is stopped with sound in its buffer begins the next line with it
        time.sleep(_DRAIN_S)
        if not tape.stopping:
            self._send(Ended(job.id))
        try:
            device.stop()
        except miniaudio.MiniaudioError:
            self._forget_device()

    def _started_device(self, tape: Tape, rate_hz: int) -> Device | None:
        for _ in range(2):  # the second time with a new device, where the server of the first is gone
            try:
                device = self._ready_device(rate_hz)
                device.start(tape.frames())
            except miniaudio.MiniaudioError:
                self._forget_device()
            else:
                return device
        return None

    @staticmethod
    def _chars_begun(job: Job, tape: Tape) -> int:
        rendered = job.rendered
        return chars_begun(rendered.words, job.text, rendered.length_ms, tape.played_ms - PERIOD_MS * PERIODS)

    def _give_up(self, tape: Tape) -> None:
        tape.stop()
        self._forget_device()
        self._send(Failed(tape.id, "audio-stalled"))

    def _forget_device(self) -> None:
        if self._device is not None:
            self._wedged.append(self._device)
        self._device = None

    def _ready_device(self, rate_hz: int) -> Device:
        """Return a device of this rate; without a real one, such is looked for before every line: headphones come.

        So is the chosen one while another stands in for it.
        """
        present, before = self._device, self._opened_as
        usable = present is not None and present.sample_rate == rate_hz and before.chosen == self._outputs.chosen
        real = usable and self._audio != NO_AUDIO
        if present is not None and real and not before.stands_in:
            return present
        found = self._try_open(rate_hz, stands_in=real)
        if found is not None:
            device, self._opened_as = found
            return self._replace(device, device.backend)
        if present is not None and usable:
            return present
        # plays in real time and is heard by nobody: lines begin and end as they would
        self._opened_as = _Opened(self._outputs.chosen, stands_in=False)
        return self._replace(_device([miniaudio.Backend.NULL], rate_hz), NO_AUDIO)

    def _try_open(self, rate_hz: int, *, stands_in: bool) -> tuple[Device, _Opened] | None:
        """Args: stands_in: whether there is a device already that does for the chosen one."""
        if self._opener is not None and self._opener.is_alive():
            return None  # the server has not answered the last one yet
        opened: queue.SimpleQueue[tuple[Device, _Opened] | None] = queue.SimpleQueue()

        def open_it() -> None:
            opened.put(_open_real(rate_hz, self._outputs, stands_in=stands_in))

        self._opener = threading.Thread(target=open_it, name="opener", daemon=True)
        self._opener.start()
        try:
            return opened.get(timeout=_OPEN_CEILING_S)
        except queue.Empty:
            return None

    def _replace(self, device: Device, backend: str) -> Device:
        old, self._device = self._device, device
        self._audio = backend
        if old is not None:
            old.close()
        return device


def _open_real(rate_hz: int, outputs: Outputs, *, stands_in: bool) -> tuple[Device, _Opened] | None:
    chosen, handle = outputs.chosen, outputs.handle()
    if handle is None and stands_in:
        return None
    opened = _Opened(chosen, stands_in=chosen is not None and handle is None)
    try:
        return _device(BACKENDS, rate_hz, handle), opened
    except miniaudio.MiniaudioError:
        return None


def _device(backends: list[miniaudio.Backend], rate_hz: int, handle: object | None = None) -> Device:
    device: Device = miniaudio.PlaybackDevice(
        output_format=miniaudio.SampleFormat.SIGNED16,
        nchannels=1,
        sample_rate=rate_hz,
        buffersize_msec=PERIOD_MS,
        device_id=handle,
        callback_periods=PERIODS,
        backends=backends,
        app_name="Lamplit",
    )
    return device


def resampled(samples: bytes, from_hz: int, to_hz: int) -> bytes:
    """Return int16 mono samples at another rate."""
    kind = miniaudio.SampleFormat.SIGNED16
    return bytes(miniaudio.convert_frames(kind, 1, from_hz, samples, kind, 1, to_hz))
