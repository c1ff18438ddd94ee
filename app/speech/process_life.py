"""A voice process as it lives: started, read and written without waiting, killed and started anew when it fails."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QProcess, Qt, QTimer

from app.speech import protocol
from app.speech.checks import ProtocolError
from app.speech.command import worker_command, worker_folder
from app.speech.restarts import Restarts, Timings
from app.speech.stream import Flood, ReplyLines

_END_MS = 150
"""What closing waits for a process to end by itself, and again after it was killed."""


class WorkerProcess(QObject):
    """Whoever inherits it says what replies mean and what is sent; it keeps the process itself."""

    def __init__(
        self, command: Sequence[str], timings: Timings, clock: Callable[[], float], parent: QObject | None
    ) -> None:
        """Start nothing yet. Args: command: program and arguments; empty for this installation's own."""
        super().__init__(parent)
        self._command = tuple(command) or worker_command()
        self._timings = timings
        self._clock = clock
        self._restarts = Restarts(timings)
        self._process: QProcess | None = None
        self._dying: list[QProcess] = []
        self._incoming = ReplyLines(clock)
        self._ready: protocol.Ready | None = None
        self._over = False
        self._sending = False
        self._ready_timer = self._single_shot(lambda: self._fail("not-ready"))
        self._start_timer = self._single_shot(self._start)

    def warm_up(self) -> None:
        """Start the worker now, so that the first line finds it ready. Returns at once."""
        if self._process is None and not self._over and not self._start_timer.isActive():
            self._start()

    def close(self) -> None:
        """End the process for good. Waits some tenths of a second at most."""
        self._over = True
        self._ready_timer.stop()
        self._start_timer.stop()
        if self._process is not None:
            process = self._process
            self._let_go(process)
            process.closeWriteChannel()
            process.waitForFinished(_END_MS)
        for dying in self._dying:
            dying.kill()
            dying.waitForFinished(_END_MS)

    # -- what whoever inherits it does --------------------------------------------------------------------------------

    def _take(self, reply: protocol.Reply) -> None:
        """Hear any reply but Ready and Unavailable."""
        raise NotImplementedError

    def _began(self, ready: protocol.Ready) -> None:
        """A process is ready."""
        raise NotImplementedError

    def _gone(self) -> None:
        """The process is no more; another may follow."""
        raise NotImplementedError

    def _lost(self, reason: str) -> None:
        """There is no process any more, and none follows."""
        raise NotImplementedError

    def _written(self) -> None:
        """Something that was sent is on its way."""

    # -- the process ---------------------------------------------------------------------------------------------------

    def _start(self) -> None:
        process = QProcess(self)
        process.setProgram(self._command[0])
        process.setArguments(list(self._command[1:]))
        process.setWorkingDirectory(str(worker_folder()))
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._read)
        process.bytesWritten.connect(self._written, Qt.ConnectionType.QueuedConnection)
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
                self._hear(reply)

    def _hear(self, reply: protocol.Reply) -> None:
        if isinstance(reply, protocol.Unavailable):
            self._lose("no-engine")
        elif not isinstance(reply, protocol.Ready):
            self._take(reply)
        elif self._ready is None:
            self._ready_timer.stop()
            self._ready = reply
            self._restarts = self._restarts.serving(self._clock())
            self._began(reply)

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
        self._gone()
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
            self._gone()
        self._lost(reason)

    def _let_go(self, process: QProcess) -> None:
        self._process = None
        self._ready = None
        self._ready_timer.stop()
        process.readyReadStandardOutput.disconnect(self._read)
        self._dying.append(process)

    def _single_shot(self, due: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(due)
        return timer


def set_timer(timer: QTimer, seconds: float | None) -> None:
    """Set a timer to seconds from now, or stop it with None."""
    if seconds is None:
        timer.stop()
    else:
        timer.start(round(seconds * 1000))
