"""The window's side of the voice: lines to be said, recordings to be played or taken, and never a wait for either."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.core.chosen_voices import Voices, voice_for
from app.core.languages import LAST
from app.core.ports import Microphone, VoiceListener
from app.core.soft_sound import SoftSound
from app.speech import protocol
from app.speech.gate import gate
from app.speech.lending import Lending
from app.speech.process_life import WorkerProcess, set_timer
from app.speech.restarts import Timings
from app.speech.sound_messages import DeviceReply, Devices, ListDevices, Soft, TakeBack, TakeReply, UseDevice
from app.speech.taking import Taking
from app.speech.talk import Talk, Timbre, held_rate


class WorkerVoice(WorkerProcess):
    """Implements core.ports.Voice with a worker process, started at the first use or by warm_up()."""

    worker_ready = Signal(object)  # Ready
    voices_listed = Signal(object)  # tuple[VoiceChoice, ...]
    devices_listed = Signal(object)  # tuple[DeviceChoice, ...]
    device_gone = Signal()

    def __init__(
        self,
        *,
        voices: Voices = (),
        device: str | None = None,
        pitch: int = 42,
        volume: float = 0.9,
        language: str = LAST,
        command: Sequence[str] = (),
        timings: Timings | None = None,
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        """Start nothing yet.

        Args:
            voices: the engine's own name of the voice for each language; one that is gone, or not named, falls back to
                the engine's choice. device: what stands for the device that sound goes to.
            pitch: 0..100; volume: 0..1; language: tag of the language of the lines.
            command: program and arguments of the worker; empty for this installation's own.
        """
        super().__init__(command, timings or Timings(), clock, parent)
        self._voices = voices
        self._device = device
        self._told_gone = False
        self._wants_devices = False
        self._timbre = Timbre(voice_for(voices, language), pitch, volume, language)
        self._listener: VoiceListener | None = None
        self._reads = True
        self._last_ping = 0
        self._awaits_pong = False
        self._ahead: tuple[tuple[str, int], ...] = ()
        self._wants_voices = False
        self._lending = Lending()
        self._take_timer = self._single_shot(lambda: self._taking.overdue())
        self._taking = Taking(self._send, self._ready_to_record, partial(set_timer, self._take_timer), self._expect)
        self._line_timer = self._single_shot(self._line_overdue)
        self._talk = Talk(partial(set_timer, self._line_timer), self._timings, clock)
        self._pong_timer = self._single_shot(self._no_pong)

    def set_listener(self, listener: VoiceListener | None) -> None:
        """Choose who hears; None for nobody."""
        self._listener = listener
        self._talk.listener = listener
        if listener is not None and not self._reads:
            listener.only_recordings()

    def set_voices(self, voices: Voices) -> None:
        """Choose the voices of the lines that follow, by their language."""
        self._voices = voices
        self._timbre = replace(self._timbre, voice=voice_for(voices, self._timbre.language))

    def set_voice_id(self, voice_id: str | None) -> None:
        """Choose the voice of the next line alone, until set_voices() or set_language() is called."""
        self._timbre = replace(self._timbre, voice=voice_id)

    def set_device(self, device: str | None) -> None:
        """Choose the device that sound goes to from the next line on; None for the computer's own choice."""
        if device != self._device:
            self._device, self._told_gone = device, False
            self._send(UseDevice(device))

    def set_pitch(self, pitch: int) -> None:
        """Choose the pitch of the next line, 0..100."""
        self._timbre = replace(self._timbre, pitch=max(0, min(100, pitch)))

    def set_volume(self, volume: float) -> None:
        """Choose the volume of the next line, 0..1."""
        self._timbre = replace(self._timbre, volume=max(0.0, min(1.0, volume)))

    def set_speed(self, share: float) -> None:
        """Choose the speed of the next line, a share of the words a minute that are asked for, 0.5..2."""
        self._timbre = replace(self._timbre, speed=max(0.5, min(2.0, share)))

    def set_gap(self, hundredths: int) -> None:
        """Choose how many hundredths of a second more stand between words from the next line on, 0..100."""
        self._timbre = replace(self._timbre, gap=max(0, min(100, hundredths)))

    def set_language(self, tag: str) -> None:
        """Choose the language of the next line, and with it the voice."""
        self._timbre = replace(self._timbre, language=tag, voice=voice_for(self._voices, tag))

    def request_voices(self) -> None:
        """Ask for the voices; voices_listed brings them."""
        self._wants_voices = True
        self.warm_up()
        self._send_waiting()

    def request_devices(self) -> None:
        """Ask for the devices that sound can go to; devices_listed brings them."""
        self._wants_devices = True
        self.warm_up()
        self._send_waiting()

    def say(self, token: int, text: str, words_per_minute: int) -> None:
        """Begin a line; one that is being said is stopped first."""
        if self._over:
            return
        recorded_ms = self._lending.length_ms(gate(text).text)
        ready = self._ready is not None
        self._talk.begin(token, text, words_per_minute, self._timbre, ready, recorded_ms, reads=self._reads)
        self.warm_up()
        self._send_waiting()

    def prefetch(self, lines: Sequence[tuple[str, int]]) -> None:
        """Make (text, words per minute) pairs ready; they are asked for again of a worker that is started anew."""
        if self._over:
            return
        gated = ((gate(text).text, held_rate(rate, self._timbre)) for text, rate in lines)
        self._ahead = tuple((text, rate) for text, rate in gated if text)
        self.warm_up()
        self._send_ahead()

    def stop(self) -> int:
        """Be silent within 100 ms. Returns how many characters had been said, to the start of the word cut off."""
        begun = self._talk.stop()  # before all else: what still comes of the line is dropped
        self._silence(protocol.Stop(self._talk.newest_id))
        return begun

    @property
    def microphone(self) -> Microphone:
        """What records, in the same process."""
        return self._taking

    def lend(self, sounds: Mapping[str, bytes]) -> None:
        """Take recordings by the words of their lines, to be played in their place."""
        if not self._over and self._lending.lend(sounds):
            self._send(TakeBack())
            self._written()

    def rest_on(self, room: bytes | None, *, at_once: bool = False) -> None:
        """Let the quiet of a room fade in beneath what is said, or fade out with None; `at_once`: within 100 ms."""
        if self._over or (room is not None and room == self._lending.room):
            return
        ends = self._lending.rest_on(room, self._timbre.volume, at_once=at_once)
        if ends is not None and at_once:
            self._silence(ends)
        elif ends is not None:
            self._send(ends)
        elif room is not None:
            self.warm_up()
            self._written()

    def soft_sound(self, sound: SoftSound, *, begins: bool) -> None:
        """Play a soft sound beneath what is said; without a worker that is ready it is left out."""
        if sound is not SoftSound.NONE and not self._over:
            self.warm_up()
            self._send(Soft(sound.value, begins, self._timbre.volume))

    def close(self) -> None:
        """End the voice for good. Waits some tenths of a second at most for the process."""
        self._talk.stop()
        for timer in (self._line_timer, self._pong_timer, self._take_timer):
            timer.stop()
        super().close()

    def _silence(self, order: protocol.Request) -> None:
        """Send what ends a sound, and end a process that does not answer."""
        if self._ready is not None:
            self._last_ping += 1
            self._awaits_pong = True
            self._send(order, protocol.Ping(self._last_ping))
            self._pong_timer.start(round(self._timings.pong_s * 1000))

    def _send_waiting(self) -> None:
        if self._ready is None:
            return
        say = self._talk.unsent()
        if say is not None:
            self._send(*self._lending.first(say.text), say)
        if self._wants_voices:
            self._send(protocol.ListVoices())
        if self._wants_devices:
            self._send(ListDevices())

    def _send_ahead(self) -> None:
        most, timbre = protocol.LINES_MAX, self._timbre
        for start in range(0, len(self._ahead), most):
            lines = self._ahead[start : start + most]
            self._send(protocol.Prefetch(lines, timbre.voice, timbre.pitch, timbre.language, timbre.gap))

    def _written(self) -> None:
        """Send the next piece of a recording when nothing else is on its way."""
        process = self._process
        if process is not None and self._ready is not None and not process.bytesToWrite():
            piece = self._lending.next()
            if piece is not None:
                self._send(piece)

    def _ready_to_record(self) -> bool:
        self.stop()
        self.warm_up()
        return not self._over

    def _expect(self) -> None:
        self._incoming.expect(protocol.LINE_MAX_BYTES)

    def _take(self, reply: protocol.Reply) -> None:
        if isinstance(reply, protocol.Pong):
            if reply.id == self._last_ping:
                self._awaits_pong = False
                self._pong_timer.stop()
        elif isinstance(reply, protocol.Voices):
            self._wants_voices = False
            self.voices_listed.emit(reply.voices)
        elif isinstance(reply, DeviceReply):
            self._take_devices(reply)
        elif isinstance(reply, protocol.Failed) and reply.code == protocol.NO_VOICE:
            self._talk.take(reply)
            self._read_no_more()
        elif isinstance(reply, TakeReply):
            self._taking.take(reply)
        else:
            self._talk.take(reply)

    def _take_devices(self, reply: DeviceReply) -> None:
        if isinstance(reply, Devices):
            self._wants_devices = False
            self.devices_listed.emit(reply.devices)
        elif not self._told_gone and self._device is not None:
            self._told_gone = True
            self.device_gone.emit()

    def _read_no_more(self) -> None:
        """Play recordings alone from now on: no engine here speaks the language, or there is none."""
        if self._reads:
            self._reads = False
            if self._listener is not None:
                self._listener.only_recordings()

    def _began(self, ready: protocol.Ready) -> None:
        self._lending.forget_sent()
        if not ready.engine:
            self._read_no_more()
        if self._device is not None:
            self._send(UseDevice(self._device))
        self._send_waiting()
        self._send_ahead()
        self._taking.worker_ready()
        self._written()
        self.worker_ready.emit(ready)

    def _gone(self) -> None:
        self._awaits_pong = False
        self._pong_timer.stop()
        self._talk.worker_gone()
        self._taking.worker_gone()

    def _lost(self, reason: str) -> None:
        self._taking.voice_lost()
        if self._listener is not None:
            self._listener.voice_lost(reason)

    def _line_overdue(self) -> None:
        process = self._process
        if self._talk.overdue() and self._process is process and self._ready is not None:
            self._fail("overdue")

    def _no_pong(self) -> None:
        process = self._process
        if process is None:
            return
        # an event loop that was busy is late for both: what has come already counts
        process.waitForReadyRead(0)
        self._read()
        if self._awaits_pong and self._process is process:
            self._fail("no-pong")
