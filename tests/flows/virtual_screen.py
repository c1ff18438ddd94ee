"""A screen of its own, a real keyboard before it, and eyes that wait until something has changed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

ROOT = Path(__file__).resolve().parents[2]
NEEDS = ("Xvfb", "xdotool")
_PATIENCE_S = 90.0
_STILL_S = 0.3


def missing() -> list[str]:
    """Return which programs are not on this machine."""
    return [program for program in NEEDS if shutil.which(program) is None]


@contextmanager
def screen() -> Iterator[str]:
    """Start a virtual screen on a free number; yield its name, as DISPLAY has it."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ("Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x900x24", "-nolisten", "tcp", "-noreset"),
        pass_fds=(writing,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        assert number, "the virtual screen did not come up"
        yield f":{number}"
    finally:
        server.terminate()
        server.wait(_PATIENCE_S)


@dataclass(slots=True)
class Person:
    """Someone in front of the screen: looks, waits, presses keys."""

    env: dict[str, str]
    eyes: subprocess.Popen[str]

    def press(self, *keys: str) -> None:
        """Press keys, each as xdotool names it, at one go: a program for each is slow on a busy machine."""
        subprocess.run(("xdotool", "key", "--clearmodifiers", *keys), env=self.env, check=True, timeout=_PATIENCE_S)

    def look(self, keep: Path | None = None) -> str:
        """Return the fingerprint of what is seen now."""
        to_eyes, from_eyes = _pipes(self.eyes)
        to_eyes.write(f"{keep or ''}\n")
        to_eyes.flush()
        seen = from_eyes.readline().strip()
        assert seen, "the eyes are closed"
        return seen

    def press_and_see(self, key: str) -> str:
        """Press a key and wait until the screen shows something else and is still. Returns what it shows."""
        before = self.look()
        self.press(key)
        return self.wait_for_change(before, key)

    def wait_for_change(self, before: str, what: str) -> str:
        """Wait until the screen differs from `before` and is still."""
        end_s = time.monotonic() + _PATIENCE_S
        seen, since_s = self.look(), time.monotonic()
        while seen == before or time.monotonic() - since_s < _STILL_S:
            assert time.monotonic() < end_s, f"the screen did not answer to {what}"
            now = self.look()
            if now != seen:
                seen, since_s = now, time.monotonic()
        return seen

    def find_window(self, name: str, program: subprocess.Popen[bytes]) -> str:
        """Wait for a visible window of this name; return its number."""
        end_s = time.monotonic() + _PATIENCE_S
        while True:
            found = subprocess.run(
                ("xdotool", "search", "--onlyvisible", "--name", f"^{name}$"),
                env=self.env,
                check=False,
                text=True,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                timeout=_PATIENCE_S,
            ).stdout.split()
            if found:
                return found[-1]
            assert program.poll() is None, f"the program ended with {program.returncode} before its window came"
            assert time.monotonic() < end_s, "no window came"

    def focus(self, window: str) -> None:
        """Give a window the keyboard: there is no window manager that would."""
        subprocess.run(("xdotool", "windowfocus", "--sync", window), env=self.env, check=True, timeout=_PATIENCE_S)


@contextmanager
def person(display: str) -> Iterator[Person]:
    """Put someone in front of a screen."""
    env = {name: value for name, value in os.environ.items() if not name.startswith("LAMPLIT_")}
    env |= {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    eyes = subprocess.Popen(
        (sys.executable, "-m", "tests.flows.looking"),
        cwd=ROOT,
        env=env,
        text=True,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    try:
        yield Person(env, eyes)
    finally:
        to_eyes, from_eyes = _pipes(eyes)
        to_eyes.close()
        eyes.wait(_PATIENCE_S)
        from_eyes.close()


def _pipes(eyes: subprocess.Popen[str]) -> tuple[IO[str], IO[str]]:
    assert eyes.stdin is not None
    assert eyes.stdout is not None
    return eyes.stdin, eyes.stdout
