"""The window's side of a recording: asks the voice process, and tells a listener exactly one end of each."""

from __future__ import annotations

from collections.abc import Callable

from app.core.errors import UserError
from app.core.ports import TakeListener
from app.core.recording import SoundKind, TakeEnd, sound_kind
from app.speech.sound_messages import (
    EndRecord,
    Fetch,
    Level,
    NotRecorded,
    Piece,
    Record,
    Recorded,
    SoundRequest,
    TakeReply,
)

BEGIN_S = 8.0
"""From the wish to the first sample: a process may have to start, and an audio server to answer."""
QUIET_S = 4.0
"""From one word of the process to the next."""
_ENDS = {"no-microphone": TakeEnd.NO_MICROPHONE, "silent": TakeEnd.SILENT, "too-short": TakeEnd.TOO_SHORT}


class Taking:
    """At most one recording at a time. Implements core.ports.Microphone.

    Args:
        send: to the worker, once it is ready.
        start: called before a recording, so that nothing is being said and there is a worker.
        set_deadline: called with seconds from now until overdue() is due, None for not at all.
        expect: called before so many bytes are asked for.
    """

    def __init__(
        self,
        send: Callable[..., None],
        start: Callable[[], bool],
        set_deadline: Callable[[float | None], None],
        expect: Callable[[], None],
    ) -> None:
        self._send = send
        self._start = start
        self._set_deadline = set_deadline
        self._expect = expect
        self._id = 0
        self._listener: TakeListener | None = None
        self._waiting: SoundRequest | None = None
        self._total = 0
        self._data = bytearray()

    def record(self, kind: SoundKind, listener: TakeListener) -> None:
        """Begin to record; one that is under way is dropped."""
        self.drop()
        if not self._start():
            listener.take_ended(TakeEnd.NO_MICROPHONE)
            return
        self._id += 1
        self._listener = listener
        self._waiting = Record(self._id, kind.value)
        self._total, self._data = 0, bytearray()
        self._set_deadline(BEGIN_S)
        self.worker_ready()

    def end(self) -> None:
        """End the recording and bring it."""
        if self._listener is not None and not self._total:
            self._waiting = None
            self._send(EndRecord(self._id, keep=True))
            self._set_deadline(QUIET_S)

    def drop(self) -> None:
        """End the recording; nothing comes of it, and its listener hears no more."""
        if self._listener is not None:
            self._forget()
            self._send(EndRecord(self._id, keep=False))

    def worker_ready(self) -> None:
        """Ask a worker that is there now for what waits."""
        if self._waiting is not None:
            self._send(self._waiting)

    def worker_gone(self) -> None:
        """End a recording whose worker is no more; what waits for one goes on waiting."""
        if self._waiting is None:
            self._over(TakeEnd.LOST)

    def voice_lost(self) -> None:
        """End what there is: no worker comes any more."""
        self._over(TakeEnd.NO_MICROPHONE if self._waiting is not None else TakeEnd.LOST)

    def overdue(self) -> None:
        """End a recording of which nothing was heard for too long."""
        begun = self._waiting is None
        listener = self._listener
        self.drop()
        if listener is not None:
            listener.take_ended(TakeEnd.LOST if begun else TakeEnd.NO_MICROPHONE)

    def take(self, reply: TakeReply) -> None:
        """Hear what a worker tells; of any other recording than this one it is passed over."""
        listener = self._listener
        if listener is None or reply.id != self._id:
            return
        self._waiting = None
        self._set_deadline(QUIET_S)
        if isinstance(reply, Level):
            listener.take_level(reply.ms, reply.level)
        elif isinstance(reply, NotRecorded):
            self._over(_ENDS.get(reply.code, TakeEnd.LOST))
        elif isinstance(reply, Recorded) and not self._total:
            self._total = reply.total
            self._ask()
        elif isinstance(reply, Piece) and self._total and reply.at == len(self._data):
            self._add(reply.data)

    def _add(self, data: bytes) -> None:
        self._data += data
        if len(self._data) < self._total and data:
            self._ask()
            return
        listener = self._listener
        try:
            sound_kind(bytes(self._data))
        except UserError:
            self._over(TakeEnd.LOST)
            return
        self._forget()
        if listener is not None:
            listener.take_done(bytes(self._data))

    def _ask(self) -> None:
        self._expect()
        self._send(Fetch(self._id, len(self._data)))

    def _over(self, end: TakeEnd) -> None:
        listener = self._listener
        self._forget()
        if listener is not None:
            listener.take_ended(end)

    def _forget(self) -> None:
        self._listener = None
        self._waiting = None
        self._set_deadline(None)
