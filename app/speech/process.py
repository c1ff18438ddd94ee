"""The window's side of the voice process: starts it, survives it, and never waits for it."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QProcess, Qt, QTimer, Signal

from app.core.languages import LAST
from app.core.ports import VoiceListener
from app.speech import protocol
from app.speech.checks import ProtocolError
from app.speech.command import worker_command, worker_folder
from app.speech.gate import gate
from app.speech.restarts import Restarts, Timings
from app.speech.stream import Flood, ReplyLines
from app.speech.talk import FASTEST_RATE, SLOWEST_RATE, Talk, Timbre

_END_MS = 150
"""What closing waits for a process to end by itself, and again after it was killed."""


class WorkerVoice(QObject):
    """Implements core.ports.Voice with a worker process, started at the first use or by warm_up()."""

    worker_ready = Signal(object)  # Ready
    voices_listed = Signal(object)  # tuple[VoiceChoice, ...]

    def __init__(
        self,
        *,
        voice_id: str | None = None,
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
            voice_id: the engine's own name of the voice, None for its choice; one that is gone falls back to that.
            pitch: 0..100; volume: 0..1; language: tag of the language of the lines.
            command: program and arguments of the worker; empty for this installation's own.
        """
        super().__init__(parent)
        self._timbre = Timbre(voice_id, pitch, volume, language)
        self._command = tuple(command) or worker_command()
        self._timings = timings or Timings()
        self._clock = clock
        self._listener: VoiceListener | None = None
        self._restarts = Restarts(self._timings)
        self._talk = Talk(self._set_line_deadline, self._timings, clock)
        self._process: QProcess | None = None
        self._dying: list[QProcess] = []
        self._incoming = ReplyLines(clock)
        self._ready: protocol.Ready | None = None
        self._over = False
        self._last_ping = 0
        self._awaits_pong = False
        self._sending = False
        self._ahead: tuple[tuple[str, int], ...] = ()
        self._wants_voices = False
        self._line_timer = self._single_shot(self._line_overdue)
        self._ready_timer = self._single_shot(partial(self._fail, "not-ready"))
        self._pong_timer = self._single_shot(self._no_pong)
        self._start_timer = self._single_shot(self._start)

    def set_listener(self, listener: VoiceListener | None) -> None:
        """Choose who hears; None for nobody."""
        self._listener = listener
        self._talk.listener = listener

    def set_voice_id(self, voice_id: str | None) -> None:
        """Choose the voice of the next line."""
        self._timbre = replace(self._timbre, voice=voice_id)

    def set_pitch(self, pitch: int) -> None:
        """Choose the pitch of the next line, 0..100."""
        self._timbre = replace(self._timbre, pitch=max(0, min(100, pitch)))

    def set_volume(self, volume: float) -> None:
        """Choose the volume of the next line, 0..1."""
        self._timbre = replace(self._timbre, volume=max(0.0, min(1.0, volume)))

    def set_language(self, tag: str) -> None:
        """Choose the language of the next line."""
        self._timbre = replace(self._timbre, language=tag)

    def warm_up(self) -> None:
        """Start the worker now, so that the first line finds it ready. Returns at once."""
        if self._process is None and not self._over and not self._start_timer.isActive():
            self._start()

    def request_voices(self) -> None:
        """Ask for the voices; voices_listed brings them."""
        self._wants_voices = True
        self.warm_up()
        self._send_waiting()

    def say(self, token: int, text: str, words_per_minute: int) -> None:
        """Begin a line; one that is being said is stopped first."""
        if self._over:
            return
        self._talk.begin(token, text, words_per_minute, self._timbre, self._ready is not None)
        self.warm_up()
        self._send_waiting()

    def prefetch(self, lines: Sequence[tuple[str, int]]) -> None:
        """Make (text, words per minute) pairs ready; they are asked for again of a worker that is started anew."""
        if self._over:
            return
        gated = ((gate(text).text, max(SLOWEST_RATE, min(FASTEST_RATE, rate))) for text, rate in lines)
        self._ahead = tuple((text, rate) for text, rate in gated if text)
        self.warm_up()
        self._send_ahead()

    def stop(self) -> int:
        """Be silent within 100 ms. Returns how many characters had been said, to the start of the word cut off."""
        begun = self._talk.stop()  # before all else: what still comes of the line is dropped
        if self._ready is not None:
            self._last_ping += 1
            self._awaits_pong = True
            self._send(protocol.Stop(self._talk.newest_id), protocol.Ping(self._last_ping))
            self._pong_timer.start(round(self._timings.pong_s * 1000))
        return begun

    def close(self) -> None:
        """End the voice for good. Waits some tenths of a second at most for the process."""
        self._over = True
        self._talk.stop()
        for timer in (self._line_timer, self._ready_timer, self._pong_timer, self._start_timer):
            timer.stop()
        if self._process is not None:
            process = self._process
            self._let_go(process)
            process.closeWriteChannel()
            process.waitForFinished(_END_MS)
        for dying in self._dying:
            dying.kill()
            dying.waitForFinished(_END_MS)

    def _start(self) -> None:
        process = QProcess(self)
        process.setProgram(self._command[0])
        process.setArguments(list(self._command[1:]))
        process.setWorkingDirectory(str(worker_folder()))
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._read)
        # queued: start() itself may tell that there is no such program
        process.errorOccurred.connect(self._on_error, Qt.ConnectionType.QueuedConnection)
        process.finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)
        self._process = process
        self._incoming = ReplyLines(self._clock)
        self._ready_timer.start(round(self._timings.ready_s * 1000))
        process.start()

    def _send(self, *requests: protocol.Request) -> None:
        process = self._process
        if process is None or self._ready is None:
            return
        process.write(b"".join(map(protocol.encode, requests)))
        # written now and not when the event loop comes round: a page may be built first. Replies have to wait for it.
        self._sending = True
        process.waitForBytesWritten(0)
        self._sending = False

    def _send_waiting(self) -> None:
        if self._ready is None:
            return
        say = self._talk.unsent()
        if say is not None:
            self._send(say)
        if self._wants_voices:
            self._send(protocol.ListVoices())

    def _send_ahead(self) -> None:
        most, timbre = protocol.LINES_MAX, self._timbre
        for start in range(0, len(self._ahead), most):
            self._send(
                protocol.Prefetch(self._ahead[start : start + most], timbre.voice, timbre.pitch, timbre.language)
            )

    def _read(self) -> None:
        process = self._process
        if process is None:
            return
        if self._sending:
            QTimer.singleShot(0, self, self._read)
            return
        try:
            lines = self._incoming.add(bytes(process.readAllStandardOutput().data()))
            replies = [protocol.decode_reply(line) for line in lines]
        except (Flood, ProtocolError):
            self._fail("garbage")
            return
        for reply in replies:
            # a listener may have closed the voice meanwhile
            if self._process is process:
                self._take(reply)

    def _take(self, reply: protocol.Reply) -> None:
        if isinstance(reply, protocol.Ready):
            self._on_ready(reply)
        elif isinstance(reply, protocol.Unavailable):
            self._lose("no-engine")
        elif isinstance(reply, protocol.Pong):
            if reply.id == self._last_ping:
                self._awaits_pong = False
                self._pong_timer.stop()
        elif isinstance(reply, protocol.Voices):
            self._wants_voices = False
            self.voices_listed.emit(reply.voices)
        elif isinstance(reply, protocol.Failed) and reply.code == protocol.NO_VOICE:
            self._lose(protocol.NO_VOICE)
        else:
            self._talk.take(reply)

    def _on_ready(self, ready: protocol.Ready) -> None:
        if self._ready is not None:
            return
        self._ready_timer.stop()
        self._ready = ready
        self._restarts = self._restarts.serving(self._clock())
        self._send_waiting()
        self._send_ahead()
        self.worker_ready.emit(ready)

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

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if self.sender() is self._process and error is QProcess.ProcessError.FailedToStart:
            self._fail("no-start")

    def _on_finished(self) -> None:
        process = self.sender()
        if process is self._process:
            self._read()  # its last words may say why
            if process is self._process:
                self._fail("ended")
        self._dying = [dying for dying in self._dying if dying is not process]
        if isinstance(process, QProcess) and not self._over:
            process.deleteLater()

    def _fail(self, reason: str) -> None:
        """Kill the worker and start another after a while; give the voice up after too many."""
        process = self._process
        if process is None:
            return
        self._let_go(process)
        process.kill()
        self._talk.worker_gone()
        self._restarts, delay_s = self._restarts.failed(self._clock())
        if delay_s is None:
            self._lose(reason)
        else:
            self._start_timer.start(round(delay_s * 1000))

    def _lose(self, reason: str) -> None:
        if self._over:
            return
        self._over = True
        if self._process is not None:
            self._process.kill()
            self._let_go(self._process)
            self._talk.worker_gone()
        if self._listener is not None:
            self._listener.voice_lost(reason)

    def _let_go(self, process: QProcess) -> None:
        self._process = None
        self._ready = None
        self._awaits_pong = False
        self._ready_timer.stop()
        self._pong_timer.stop()
        process.readyReadStandardOutput.disconnect(self._read)
        self._dying.append(process)

    def _set_line_deadline(self, seconds: float | None) -> None:
        if seconds is None:
            self._line_timer.stop()
        else:
            self._line_timer.start(round(seconds * 1000))

    def _single_shot(self, due: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(due)
        return timer
