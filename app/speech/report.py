"""What can be told of the voice in a bug report: versions and counts, nothing that names a person or a device."""

from __future__ import annotations

import subprocess
import threading
from collections.abc import Sequence
from typing import IO

from app.speech.checks import ProtocolError
from app.speech.command import worker_command, worker_folder
from app.speech.protocol import LINE_MAX_BYTES, Ready, Reply, Unavailable, decode_reply

CEILING_S = 15.0
"""As long as the window gives a worker to be ready."""


def voice_report(command: Sequence[str] = (), ceiling_s: float = CEILING_S) -> dict[str, str]:
    """Start a worker, ask it about itself and end it.

    Args: command: program and arguments; empty for this installation's own.
    Returns: "state": "ready" or a short code; when ready also "engine", "version", "default", "choices" (a count) and
        "audio" (a backend's name, or "none" when nobody could hear it). With "no-engine", recordings are still played.
    """
    try:
        worker = subprocess.Popen(  # noqa: S603 - our own program
            tuple(command) or worker_command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=worker_folder(),
        )
    except OSError:
        return {"state": "no-start"}
    replies: list[Reply] = []
    with worker:
        if worker.stdout is not None:
            reader = threading.Thread(target=_read_first, args=(worker.stdout, replies), daemon=True)
            reader.start()
            reader.join(ceiling_s)
        worker.kill()
    match replies:
        case [Ready(engine="") as ready]:
            return {"state": "no-engine", "audio": ready.audio}
        case [Ready() as ready]:
            return {
                "state": "ready",
                "engine": ready.engine,
                "version": ready.version,
                "default": ready.voice,
                "choices": str(ready.voices),
                "audio": ready.audio,
            }
        case [Unavailable(code=code)]:
            return {"state": code}
        case _:
            return {"state": "no-answer"}


def _read_first(stream: IO[bytes], replies: list[Reply]) -> None:
    try:
        replies.append(decode_reply(stream.readline(LINE_MAX_BYTES + 1)))
    except (ProtocolError, ValueError, OSError):
        return  # told as "no-answer"
