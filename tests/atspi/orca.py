"""Orca, the screen reader of Linux desktops, with what it says written down in the place of a voice."""

from __future__ import annotations

import re
import shutil
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

PROGRAM = "orca"
PATIENCE_S = 60.0
_STILL_S = 0.8
_LOOK_AGAIN_S = 0.05

_CUSTOMIZATIONS = """
import orca.orca as orca
import orca.speech as speech

_SAID = open({said!r}, "a", buffering=1, encoding="utf-8")


def _write(text, *_rest, **_more):
    _SAID.write(text.replace("\\n", " ") + "\\n")


speech.init = lambda: None  # no voice: speech servers hang where nothing can be heard
speech._speak = _write
speech.speakCharacter = _write
speech.speakKeyEvent = lambda *_rest, **_more: None  # which key was pressed, the transcript says itself
"""


def missing() -> list[str]:
    """Return what is not on this machine."""
    return [] if shutil.which(PROGRAM) else [PROGRAM]


@dataclass(slots=True)
class Ear:
    """Hears what Orca says."""

    file: Path
    heard: int = 0

    def said(self, *, still_s: float = _STILL_S) -> list[str]:
        """Wait until nothing more is said for a while. Returns what was said since the last time."""
        last, since_s = self._lines(), time.monotonic()
        while time.monotonic() - since_s < still_s:
            time.sleep(_LOOK_AGAIN_S)
            now = self._lines()
            if len(now) != len(last):
                last, since_s = now, time.monotonic()
        new, self.heard = last[self.heard :], len(last)
        return new

    def hear(self, wanted: str) -> None:
        """Wait until Orca has said something, since said() was last asked. Raises: AssertionError: it never did."""
        end_s = time.monotonic() + PATIENCE_S
        while not any(re.search(wanted, line) for line in self._lines()[self.heard :]):
            assert time.monotonic() < end_s, f"{wanted!r} was never said; it said {self._lines()[self.heard :]}"
            time.sleep(_LOOK_AGAIN_S)

    def _lines(self) -> list[str]:
        whole = self.file.read_text(encoding="utf-8") if self.file.exists() else ""
        return [line.strip() for line in whole.splitlines() if line.strip()]


@contextmanager
def listening(env: Mapping[str, str], folder: Path) -> Iterator[Ear]:
    """Start Orca on a screen and a bus of its own, with settings of its own in a folder."""
    said, home = folder / "said", folder / "orca-home"
    settings = home / ".local" / "share" / "orca"
    settings.mkdir(parents=True)
    (settings / "orca-customizations.py").write_text(_CUSTOMIZATIONS.format(said=str(said)), encoding="utf-8")
    kept = {name: env[name] for name in ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "PATH")}
    program = subprocess.Popen(
        (PROGRAM, "--disable=braille", "--user-prefs", str(settings)),
        env={**kept, "HOME": str(home), "LANG": "C.UTF-8", "GSETTINGS_BACKEND": "memory"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    ear = Ear(said)
    try:
        ear.hear(r"Screen reader on")
        yield ear
    finally:
        program.kill()
        program.wait(PATIENCE_S)
