"""Run other programs: in the foreground with their own output, or quietly."""

import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from workshop.layout import ROOT

INTERRUPTED = 130


def in_foreground(command: Sequence[str], env: Mapping[str, str] | None = None, cwd: Path = ROOT) -> int:
    """Run ``command`` with our own input and output and return its exit status, 128 + n when signal n ended it.

    Ctrl-C reaches the child by itself; we wait for it to end, and end it ourselves at the second press.
    """
    with subprocess.Popen(list(command), cwd=cwd, env=env) as process:
        interrupts = 0
        while True:
            try:
                status = process.wait()
            except KeyboardInterrupt:
                interrupts += 1
                if interrupts > 1:
                    process.kill()
                continue
            if interrupts:
                return INTERRUPTED
            return status if status >= 0 else 128 - status


def quietly(command: Sequence[str], env: Mapping[str, str] | None = None, cwd: Path = ROOT) -> tuple[int, str]:
    """Run ``command`` without input; return its exit status and all it printed. A missing program is status 127."""
    try:
        done = subprocess.run(
            list(command),
            cwd=cwd,
            env=env,
            check=False,
            text=True,
            errors="replace",
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
    except OSError as fault:
        return 127, f"{command[0]}: {fault.strerror}"
    return done.returncode, done.stdout
