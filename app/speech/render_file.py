"""The voices of Windows and macOS: pyttsx3's own driver, through a private folder that is emptied at once.

Written from the source of pyttsx3 2.99; it has been run against its espeak driver on Linux, and not yet on Windows or
macOS. Their engines can only render into a file: it lies in a folder of mode 0700 for some milliseconds.
"""

from __future__ import annotations

import contextlib
import shutil
import subprocess
import sys
import tempfile
import wave
from array import array
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Protocol

import pyttsx3

from app.core.ports import VoiceChoice
from app.speech.protocol import NAME_MAX_CHARS
from app.speech.sound import Raw

_FOLDER = "lamplit-voice-"
_CONVERT_S = 5
"""What a converter may take before it is given up."""


class _Voice(Protocol):
    languages: Sequence[str | bytes] | None


class FileSource:
    """An engine of pyttsx3 that renders into files, read and removed at once.

    Raises: RuntimeError, OSError or ImportError: there is no such engine.
    """

    def __init__(self, driver: str | None = None, platform: str = sys.platform) -> None:
        clear_leftovers()
        self._engine = pyttsx3.init(driver)
        self._name = str(self._engine)
        self._aiff = platform == "darwin"
        self._engine.connect("error", self._on_error)
        self._refused = False

    @property
    def engine(self) -> str:
        """Its name."""
        return self._name

    @property
    def version(self) -> str:
        """Nothing: these engines tell none."""
        return ""

    def voices(self) -> tuple[VoiceChoice, ...]:
        """Return the voices of the system."""
        return tuple(
            VoiceChoice(
                str(voice.id)[:NAME_MAX_CHARS], str(voice.name)[:NAME_MAX_CHARS], _language(voice)[:NAME_MAX_CHARS]
            )
            for voice in self._engine.getProperty("voices")
        )

    def use_voice(self, voice: str) -> bool:
        """Choose a voice by its identifier, or the first one of a language; False when there is none."""
        for choice in self.voices():
            if voice == choice.id or choice.language.lower().replace("_", "-").startswith(voice.lower()):
                self._refused = False
                self._engine.setProperty("voice", choice.id)
                return not self._refused
        return False

    def render(self, text: str, rate: int, pitch: int, gap: int = 0) -> Raw:  # noqa: ARG002 - these engines have neither
        """Return sound without word times. Raises RuntimeError or OSError when the engine wrote nothing."""
        self._engine.setProperty("rate", rate)
        with _private_folder() as folder:
            # a native path: the Windows engine writes an empty file where it is given forward slashes
            written = folder / ("line.aiff" if self._aiff else "line.wav")
            self._engine.save_to_file(text, str(written))
            self._engine.runAndWait()
            samples, rate_hz = read_wav(_converted(written) if self._aiff else written)
        return Raw(samples, rate_hz, ())

    def _on_error(self, **_: object) -> None:
        self._refused = True


def read_wav(path: Path) -> tuple[bytes, int]:
    """Return int16 mono samples and their rate in Hz.

    Raises: OSError: no such file; RuntimeError: not a 16-bit WAV file.
    """
    try:
        with wave.open(str(path), "rb") as file:
            if file.getsampwidth() != 2:
                raise RuntimeError("not 16 bit")
            samples = array("h", file.readframes(file.getnframes()))
            if sys.byteorder == "big":
                samples.byteswap()
            return samples[:: file.getnchannels()].tobytes(), file.getframerate()
    except (wave.Error, EOFError) as error:
        raise RuntimeError("not a WAV file") from error


def clear_leftovers() -> None:
    """Remove folders that a killed worker left behind."""
    for folder in Path(tempfile.gettempdir()).glob(_FOLDER + "*"):
        shutil.rmtree(folder, ignore_errors=True)


@contextlib.contextmanager
def _private_folder() -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix=_FOLDER))  # mkdtemp makes it 0700
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _converted(written: Path) -> Path:
    # the macOS engine writes AIFF whatever the name says, and Python reads AIFF no longer
    wav = written.with_suffix(".wav")
    try:
        subprocess.run(  # noqa: S603 - a fixed system tool and paths of our own
            ["/usr/bin/afconvert", "-f", "WAVE", "-d", "LEI16", "-c", "1", str(written), str(wav)],
            check=True,
            timeout=_CONVERT_S,
            stdin=subprocess.DEVNULL,
        )
    except subprocess.SubprocessError as error:
        raise RuntimeError("no conversion") from error
    return wav


def _language(voice: _Voice) -> str:
    first = next(iter(voice.languages or ()), "")
    return first.decode("ascii", "replace") if isinstance(first, bytes) else str(first)
