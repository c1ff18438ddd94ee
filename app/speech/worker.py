"""The voice process: takes requests on standard input, renders, plays, and answers on what was standard output.

Threads of its own: the main one renders (the macOS engine wants that), a reader takes requests, so that a stop is
obeyed while something is rendered, and the player's, the microphone's and that of the quiet beneath each work their
audio device. It ends when its input does.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable
from typing import BinaryIO

from app.speech.checks import ProtocolError
from app.speech.child import keep_to_parent, take_stdout
from app.speech.protocol import (
    LINE_MAX_BYTES,
    NAME_MAX_CHARS,
    Failed,
    Quit,
    Ready,
    Reply,
    Request,
    Unavailable,
    decode_request,
    encode,
)
from app.speech.sound_messages import DeviceGone

_AUDIO_CEILING_S = 1.5


class Outbox:
    """Writes whole lines from any thread."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._lock = threading.Lock()

    def send(self, reply: Reply) -> None:
        """Send one reply; a window that is gone ends the process."""
        line = encode(reply)
        with self._lock:
            try:
                self._stream.write(line)
            except OSError:
                os._exit(0)


def read_requests(stream: BinaryIO, take: Callable[[Request], None], outbox: Outbox) -> None:
    """Pass requests on until the input ends or Quit comes, and then end the process."""
    while line := stream.readline(LINE_MAX_BYTES + 1):
        try:
            request = decode_request(line)
        except ProtocolError:
            outbox.send(Failed(0, "not-understood"))
            continue
        if isinstance(request, Quit):
            break
        take(request)
    # at once and whatever a library or an audio server is doing: sound ends with the process
    os._exit(0)


def main() -> int:
    """Serve until standard input ends, without an engine for recordings alone. Returns 3 where it can't begin."""
    outbox = Outbox(take_stdout())
    keep_to_parent()
    try:
        # not before here: what these libraries print must not meet the protocol
        from app.speech.capture import Recorder
        from app.speech.lent import LentSounds
        from app.speech.outputs import Outputs
        from app.speech.play import USUAL_RATE_HZ, Player, resampled
        from app.speech.quiet_player import QuietPlayer
        from app.speech.render import Renderer, system_source
        from app.speech.serving import Worker
        from app.speech.soft_player import SoftPlayer

        renderer = Renderer(system_source())
        outputs = Outputs(lambda: outbox.send(DeviceGone()))
        player = Player(outbox.send, outputs)  # after the renderer, which changes the environment for a moment
    except (RuntimeError, OSError, ImportError):
        outbox.send(Unavailable("no-engine"))
        return 3
    source = renderer.source
    audio = player.audio(_AUDIO_CEILING_S)
    count = len(source.voices())
    outbox.send(Ready(source.engine, source.version[:NAME_MAX_CHARS], renderer.default_voice, count, audio))
    lent = LentSounds(resampled, USUAL_RATE_HZ)
    quiet, soft = QuietPlayer(outputs), SoftPlayer(outputs)
    worker = Worker(renderer, player, Recorder(outbox.send), lent, quiet, soft, outputs, outbox.send)
    threading.Thread(
        target=read_requests, args=(sys.stdin.buffer, worker.take, outbox), name="reader", daemon=True
    ).start()
    worker.serve()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
