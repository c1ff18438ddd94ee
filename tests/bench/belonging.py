"""All processes that a program has started, by a mark in their environment, and the memory of them together."""

import os
import re
import signal
import time
from pathlib import Path

MARK = "LAMPLIT_BENCH_MARK"
_PATIENCE_S = 5.0
_HEAD = re.compile(r"(?P<range>[0-9a-f]+-[0-9a-f]+) \S+ (?P<offset>[0-9a-f]+) \S+ \d+ *(?P<file>.*)")


def processes(mark: str) -> list[int]:
    """Return the ids of all processes whose environment bears ``mark``; what they started bears it too."""
    wanted = f"{MARK}={mark}".encode()
    found = []
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit():
            try:
                if wanted in (folder / "environ").read_bytes().split(b"\0"):
                    found.append(int(folder.name))
            except OSError:
                continue  # it has ended meanwhile, or is not ours
    return found


def memory_mib(mark: str) -> float:
    """Return what these processes hold in memory together, in MiB; what several of them share is counted once.

    What they share with other programs counts wholly, so that the figure does not depend on who else runs.
    """
    own_kib = 0
    shared_kib: dict[str, int] = {}
    for process in processes(mark):
        try:
            lines = Path(f"/proc/{process}/smaps").read_text(encoding="utf-8", errors="replace").splitlines()
        except OSError:
            continue
        mapping = ""
        for line in lines:
            if head := _HEAD.match(line):
                mapping = f"{head['file']} {head['offset']}" if head["file"].startswith("/") else head["range"]
            elif line.startswith("Private_"):
                own_kib += int(line.split()[1])
            elif line.startswith("Shared_"):
                key = f"{line.split(':')[0]} {mapping}"
                shared_kib[key] = max(shared_kib.get(key, 0), int(line.split()[1]))
    return (own_kib + sum(shared_kib.values())) / 1024


def end(mark: str) -> None:
    """End these processes: asked first, and killed after five seconds."""
    ends_s = time.monotonic() + _PATIENCE_S
    for process in processes(mark):
        _send(process, signal.SIGTERM)
    while processes(mark) and time.monotonic() < ends_s:
        time.sleep(0.05)
    for process in processes(mark):
        _send(process, signal.SIGKILL)


def _send(process: int, what: signal.Signals) -> None:
    try:
        os.kill(process, what)
    except ProcessLookupError:
        return
