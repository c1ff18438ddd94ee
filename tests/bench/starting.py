"""Start a program that tells of its first paint, and measure it from outside."""

import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tests.bench.rows import BenchFault

FIRST_PAINT = "first-paint "
_PATIENCE_S = 60.0


@dataclass(frozen=True, slots=True)
class Start:
    """One start of a program.

    painted_ms: from just before the process was made to its first paint, on the clock all processes share.
    cpu_ms: what the process used in all until it ended, user and system.
    peak_rss_mib: the most memory it held at once.
    cpu_ms and peak_rss_mib are None where the system does not tell (Windows).
    """

    painted_ms: float
    cpu_ms: float | None
    peak_rss_mib: float | None


def start(command: Sequence[str], env: Mapping[str, str]) -> Start:
    """Run ``command`` until it ends and return what it took. It must print ``first-paint SECONDS`` and quit.

    Raises: BenchFault: it printed no such line, or did not end within a minute.
    """
    began_s = time.monotonic()
    with (
        tempfile.TemporaryFile("w+") as complaints,
        subprocess.Popen(command, env=dict(env), stdout=subprocess.PIPE, stderr=complaints, text=True) as process,
    ):
        guard = threading.Timer(_PATIENCE_S, process.kill)
        guard.start()
        try:
            assert process.stdout is not None
            lines = process.stdout.read().splitlines()
            cpu_ms, peak_rss_mib = _reap(process)
        finally:
            guard.cancel()
        painted = next((line for line in lines if line.startswith(FIRST_PAINT)), None)
        if painted is None:
            complaints.seek(0)
            program = " ".join(command[1:])
            raise BenchFault(
                f"{program} ended with status {process.returncode} and told of no first paint\n{complaints.read()}"
            )
    return Start((float(painted.removeprefix(FIRST_PAINT)) - began_s) * 1000, cpu_ms, peak_rss_mib)


def _reap(process: subprocess.Popen[str]) -> tuple[float | None, float | None]:
    """Wait for the end and return CPU milliseconds and peak memory in MiB, as the system counted them."""
    if sys.platform == "win32":
        process.wait()
        return None, None
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    per_mib = 1024 * 1024 if sys.platform == "darwin" else 1024
    return (usage.ru_utime + usage.ru_stime) * 1000, usage.ru_maxrss / per_mib
