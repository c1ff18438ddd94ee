"""A worker that is not to be trusted: run as a program with the name of the lie; a slow one waits for a file, too."""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

READY = {"is": "ready", "engine": "Liar", "version": "1", "voice": "x", "voices": 1, "audio": "none"}


def tell(**reply: object) -> None:
    sys.stdout.write(json.dumps(reply) + "\n")
    sys.stdout.flush()


def main(lie: str) -> None:
    if lie == "never-ready":
        time.sleep(60)
    if lie == "slow":
        while not Path(sys.argv[2]).exists():
            time.sleep(0.01)
    if lie == "dies-at-once":
        return
    if lie == "no-engine":
        tell(**{"is": "unavailable", "code": "no-engine"})
        return
    if lie == "garbage":
        sys.stdout.buffer.write(b"\xff\x00 not a message\n" * 3)
        sys.stdout.flush()
        time.sleep(60)
    tell(**READY)
    if lie == "floods":
        while True:
            os.write(1, b'{"is":"ended","id":1}\n' * 3000)
    for line in sys.stdin:
        request = json.loads(line)
        if request["is"] == "ping" and lie != "no-pong":
            tell(**{"is": "pong", "id": request["id"]})
        if request["is"] == "say":
            answer(lie, request["id"])
        if request["is"] in {"record", "end-record", "fetch"}:
            record(lie, request)


def record(lie: str, request: dict[str, object]) -> None:
    asked, number = request["is"], request["id"]
    if lie == "never-records":
        return
    if asked == "record":
        tell(**{"is": "level", "id": number, "ms": 100, "level": 0.2})
        if lie == "dies-recording":
            os._exit(1)
    elif asked == "end-record" and lie != "never-brings":
        tell(**{"is": "recorded", "id": number, "total": 30})
    elif asked == "fetch" and lie == "brings-garbage":
        tell(**{"is": "piece", "id": number, "at": request["at"], "data": "AAAA"})
    elif asked == "fetch" and lie == "brings-nothing":
        tell(**{"is": "piece", "id": number, "at": request["at"], "data": ""})


def answer(lie: str, line_id: int) -> None:
    started = {"is": "started", "id": line_id, "length_ms": 600, "words": [[0, 0, 4]], "fell_back": False}
    ended = {"is": "ended", "id": line_id}
    if lie in {"honest", "slow", "no-pong"}:
        tell(**started)
        time.sleep(0.6)
        tell(**ended)
    elif lie == "wrong-tokens":
        tell(**{**started, "id": line_id + 7})
        tell(**{**ended, "id": line_id + 7})
        tell(**{"is": "pong", "id": 99})
    elif lie == "ends-at-once":
        tell(**started)
        tell(**ended)
    elif lie == "ends-before-start":
        tell(**ended)
        tell(**started)
    elif lie == "never-ends":
        tell(**started)
    elif lie == "endless-length":
        tell(**{**started, "length_ms": 10**12})
    elif lie == "fails":
        tell(**{"is": "failed", "id": line_id, "code": "length"})
    elif lie == "twice":
        for reply in (started, started, ended, ended):
            tell(**reply)
            time.sleep(0.4)
    elif lie == "huge-line":
        os.write(1, b"x" * 200_000)
    elif lie == "dies-mid-line":
        tell(**started)
        time.sleep(0.1)
        sys.exit(1)


if __name__ == "__main__":
    main(sys.argv[1])
