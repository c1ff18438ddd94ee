"""The work of the voice process: what to render next, and what to play."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable

from app.core.soft_sound import SoftSound
from app.speech.cache import RenderedCache, Wanted
from app.speech.capture import Recorder
from app.speech.gate import gate
from app.speech.lent import LentSounds
from app.speech.outputs import Outputs
from app.speech.play import Job, Player
from app.speech.protocol import VOICES_MAX, Failed, ListVoices, Ping, Pong, Prefetch, Reply, Request, Say, Stop, Voices
from app.speech.quiet_player import QuietPlayer
from app.speech.render import Renderer
from app.speech.soft_player import SoftPlayer
from app.speech.sound import Rendered, RenderFault
from app.speech.sound_messages import (
    Beneath,
    Devices,
    EndRecord,
    Fetch,
    Lend,
    ListDevices,
    Record,
    Soft,
    SoundRequest,
    TakeBack,
    UseDevice,
)

_QUIET_CEILING_S = 0.1
_AHEAD_MOST = 200


class Worker:
    """Answers requests with one renderer and one player, and with what was recorded."""

    def __init__(
        self,
        renderer: Renderer,
        player: Player,
        recorder: Recorder,
        lent: LentSounds,
        quiet: QuietPlayer,
        soft: SoftPlayer,
        outputs: Outputs,
        send: Callable[[Reply], None],
    ) -> None:
        self._renderer = renderer
        self._player = player
        self._recorder = recorder
        self._lent = lent
        self._quiet = quiet
        self._soft = soft
        self._outputs = outputs
        self._lister: threading.Thread | None = None
        self._send = send
        self._cache = RenderedCache()
        self._ready = threading.Condition()
        self._say: Say | None = None
        self._prefetch: deque[Wanted] = deque(maxlen=_AHEAD_MOST)
        self._list_voices = False

    def take(self, request: Request) -> None:
        """Take one request, on the reader's thread."""
        if isinstance(request, Say):
            self._player.stop(request.id - 1)
            with self._ready:
                self._say = request
                self._ready.notify()
        elif isinstance(request, Stop):
            self._player.stop(request.id)
            self._soft.stop()
        elif isinstance(request, Ping):
            # no pong while a stopped line may still sound: the window ends a process that cannot fall silent
            if self._player.wait_quiet(_QUIET_CEILING_S):
                self._send(Pong(request.id))
        elif isinstance(request, Prefetch):
            with self._ready:
                self._prefetch.extend(
                    Wanted(gate(text).text, rate, request.voice, request.pitch, request.language, request.gap)
                    for text, rate in request.lines
                )
                self._ready.notify()
        elif isinstance(request, ListVoices):
            with self._ready:
                self._list_voices = True
                self._ready.notify()
        elif isinstance(request, SoundRequest):
            self._take_sound(request)

    def serve(self) -> None:
        """Render what is wanted, the line to be said before all else, for ever."""
        while True:
            with self._ready:
                self._ready.wait_for(lambda: self._say or self._prefetch or self._list_voices)
                say, self._say = self._say, None
                listing, self._list_voices = self._list_voices, False
                ahead = self._prefetch.popleft() if self._prefetch and say is None else None
            if say is not None:
                self._begin(say)
            if listing:
                self._send(Voices(self._renderer.source.voices()[:VOICES_MAX]))
            if ahead is not None and ahead.text:
                self._render_ahead(ahead)

    def _take_sound(self, request: SoundRequest) -> None:
        if isinstance(request, Record | EndRecord):
            self._recorder.take(request)
        elif isinstance(request, Fetch):
            self._recorder.fetch(request)
        elif isinstance(request, Lend):
            self._lent.take(request)
        elif isinstance(request, TakeBack):
            self._lent.forget_lines()
        elif isinstance(request, UseDevice):
            self._outputs.choose(request.device)
        elif isinstance(request, ListDevices):
            self._list_devices()
        elif isinstance(request, Soft):
            self._soft.play(SoftSound(request.kind), begins=request.begins, volume=request.volume)
        elif isinstance(request, Beneath):
            if request.volume > 0:
                self._quiet.begin(self._lent.room, request.volume)
            else:
                self._quiet.end(at_once=request.at_once)
                self._lent.forget_room()

    def _list_devices(self) -> None:
        """Look on a thread of its own, which may wait for the audio server; one look at a time."""
        if self._lister is None or not self._lister.is_alive():
            self._lister = threading.Thread(target=lambda: self._send(Devices(self._outputs.listed())), daemon=True)
            self._lister.start()

    def _begin(self, say: Say) -> None:
        if self._player.is_over(say.id):
            return
        text = gate(say.text).text
        recorded = self._lent.find(text) if text else None
        if recorded is not None:
            self._player.play(Job(say.id, text, recorded, say.volume))
            return
        wanted = Wanted(text, say.rate, say.voice, say.pitch, say.language, say.gap)
        try:
            rendered = self._rendered(wanted)
        except RenderFault as fault:
            self._send(Failed(say.id, str(fault)))
            return
        self._player.play(Job(say.id, text, rendered, say.volume))

    def _render_ahead(self, wanted: Wanted) -> None:
        try:
            self._rendered(wanted)
        except RenderFault:
            return  # it is told when the line is to be said

    def _rendered(self, wanted: Wanted) -> Rendered:
        if not wanted.text:
            raise RenderFault("nothing-to-say")
        kept = self._cache.get(wanted)
        if kept is None:
            kept = self._renderer.render(
                wanted.text, wanted.rate, wanted.voice, wanted.pitch, wanted.language, wanted.gap
            )
            self._cache.put(wanted, kept)
        return kept
