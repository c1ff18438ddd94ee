"""A pyttsx3 driver for eSpeak NG that renders in the calling thread and keeps everything in memory.

pyttsx3's own espeak driver synthesises in a thread of the library, plays through a shell command inside its callback,
loses the rate it was just given in nearly half of all renders and leaves the spoken text behind in a temp file when it
is killed. This one uses the same ctypes layer in the library's synchronous mode and registers under pyttsx3's public
factory: `register()`, then `pyttsx3.init(DRIVER)`.

A render is asked for with `save_to_file(text, name)`: nothing is saved, `name` comes back in the event "rendered" with
`samples` (int16, mono, bytes), `rate_hz` and `words` (at_ms, offset, length).
"""

from __future__ import annotations

import contextlib
import ctypes
import importlib
import os
import sys
from collections.abc import Iterator, Sequence
from types import ModuleType
from typing import NoReturn, Protocol

DRIVER = "espeak_sync"

_BUFFER_MS = 500
_WORD_GAP = 7  # espeakWORDGAP, which pyttsx3 does not name
_DO_NOT_EXIT = 0x8000
"""espeakINITIALIZE_DONT_EXIT: without it the library ends the whole process when its data folder is missing."""


class Proxy(Protocol):
    """What pyttsx3 hands to a driver."""

    def notify(self, topic: str, **values: object) -> None:
        """Tell the engine's listeners."""

    def setBusy(self, busy: bool) -> None:  # noqa: N802
        """Not busy lets the queue run."""


class _Event(Protocol):
    type: int
    audio_position: int
    text_position: int
    length: int


def register() -> None:
    """Make `pyttsx3.init(DRIVER)` find this module.

    Raises: RuntimeError: eSpeak NG is not installed.
    """
    _preload_bundled()
    # pyttsx3 looks drivers up by import path under its own package, and offers no other way to add one
    sys.modules[f"pyttsx3.drivers.{DRIVER}"] = sys.modules[__name__]
    _library()


def buildDriver(proxy: Proxy) -> EspeakSyncDriver:  # noqa: N802 - pyttsx3 calls it by this name
    """Return a driver; pyttsx3 calls this. Raises RuntimeError when the library has no data folder."""
    return EspeakSyncDriver(proxy)


class EspeakSyncDriver:
    """The driver pyttsx3 talks to. One per process: the library can be initialised once only."""

    def __init__(self, proxy: Proxy) -> None:
        self._espeak = _library()
        self._proxy = proxy
        self._samples = bytearray()
        self._words: list[tuple[int, int, int]] = []
        with _no_sound_server():
            self._rate_hz = int(
                self._espeak.Initialize(self._espeak.AUDIO_OUTPUT_SYNCHRONOUS, _BUFFER_MS, None, _DO_NOT_EXIT)
            )
        if self._rate_hz <= 0:
            raise RuntimeError("eSpeak NG has no data folder")
        self._espeak.SetSynthCallback(self._collect)

    def destroy(self) -> None:
        """Let go of the callback."""
        self._espeak.SetSynthCallback(lambda *_: 0)

    def save_to_file(self, text: str, name: str) -> None:
        """Render now, in memory; the event "rendered" brings the result under `name`.

        Raises: RuntimeError: the library refused.
        """
        self._samples.clear()
        self._words.clear()
        data = text.encode("utf-8")
        # the length counts the closing NUL; pyttsx3's own wrapper passes ten times as much, which reads past the buffer
        code = self._espeak.cSynth(
            data,
            len(data) + 1,
            0,
            self._espeak.POS_CHARACTER,
            0,
            self._espeak.ENDPAUSE | self._espeak.CHARS_UTF8,
            None,
            None,
        )
        if code != self._espeak.EE_OK:
            raise RuntimeError(f"eSpeak NG refused with code {code}")
        self._proxy.notify(
            "rendered", name=name, samples=bytes(self._samples), rate_hz=self._rate_hz, words=tuple(self._words)
        )
        self._samples.clear()

    def say(self, text: str) -> NoReturn:
        """Refuse: this driver renders only. Raises NotImplementedError."""
        raise NotImplementedError("this driver renders only")

    def getProperty(self, name: str) -> object:  # noqa: N802
        """Return "voice", "rate", "pitch", "version" or "voices" (id, name, language triples).

        Raises: KeyError: no such property.
        """
        if name == "voice":
            voice = self._espeak.GetCurrentVoice()
            return _decoded(voice.contents.identifier) if voice else ""
        if name == "rate":
            return self._current(self._espeak.RATE)
        if name == "pitch":
            return self._current(self._espeak.PITCH)
        if name == "version":
            return _decoded(self._espeak.Info(None))
        if name == "voices":
            return tuple(
                # the first byte of `languages` is a priority, the rest a language code
                (_decoded(voice.identifier), _decoded(voice.name), _decoded((voice.languages or b" ")[1:]))
                for voice in self._espeak.ListVoices(None)
            )
        raise KeyError(name)

    def setProperty(self, name: str, value: str | int) -> None:  # noqa: N802
        """Set "voice" (the engine's own name), "rate" (words a minute, from 80), "pitch" (0..100) or "gap"
        (hundredths of a second more between words), at once.

        Raises: KeyError: no such property; ValueError: the engine does not take the value.
        """
        if name == "voice":
            code = self._espeak.SetVoiceByName(str(value).encode("utf-8"))
        elif name == "rate":
            code = self._espeak.SetParameter(self._espeak.RATE, int(value), 0)
        elif name == "pitch":
            code = self._espeak.SetParameter(self._espeak.PITCH, int(value), 0)
        elif name == "gap":
            # told in units of 10 ms at the usual speed; the engine scales it with its own
            code = self._espeak.SetParameter(_WORD_GAP, int(value), 0)
        else:
            raise KeyError(name)
        if code != self._espeak.EE_OK:
            raise ValueError(f"eSpeak NG does not take this {name}")

    def _current(self, parameter: int) -> int:
        # pyttsx3 declares GetParameter without its second argument, so whether it tells the current value or the
        # default is left to what a register holds: the current one on Python 3.11, the default on 3.13
        return int(self._espeak.dll.espeak_GetParameter(parameter, 1))

    def startLoop(self) -> None:  # noqa: N802
        """Work off what pyttsx3 has queued, which ends the loop as well."""
        self._proxy.setBusy(False)

    def endLoop(self) -> None:  # noqa: N802
        """Do nothing: the loop ended when its queue did."""

    def iterate(self) -> NoReturn:
        """Refuse an outer loop. Raises NotImplementedError."""
        raise NotImplementedError("this driver has no outer loop")

    def stop(self) -> None:
        """Do nothing: a render is over before anyone could stop it."""

    def _collect(self, samples: ctypes.c_void_p, count: int, events: Sequence[_Event]) -> int:
        index = 0
        while events[index].type != self._espeak.EVENT_LIST_TERMINATED:
            event = events[index]
            if event.type == self._espeak.EVENT_WORD and event.length > 0:
                self._words.append((max(0, event.audio_position), max(0, event.text_position - 1), event.length))
            index += 1
        if count > 0:
            self._samples += ctypes.string_at(samples, count * 2)
        return 0


def _library() -> ModuleType:
    # importing it loads the library: late, so that register() can put one in its way
    return importlib.import_module("pyttsx3.drivers._espeak")


@contextlib.contextmanager
def _no_sound_server() -> Iterator[None]:
    """Point PulseAudio nowhere for a moment.

    eSpeak NG 1.51 looks for a sound server even when it is to render only, and waits half a minute for one that is
    there and does not answer.
    """
    before = os.environ.get("PULSE_SERVER")
    os.environ["PULSE_SERVER"] = "unix:/nonexistent"
    try:
        yield
    finally:
        if before is None:
            del os.environ["PULSE_SERVER"]
        else:
            os.environ["PULSE_SERVER"] = before


def _decoded(value: bytes | None) -> str:
    return value.decode("utf-8", "replace") if value else ""


def _preload_bundled() -> None:
    """Load the library of the optional package espeakng-loader where the system has none; else do nothing."""
    try:
        ctypes.CDLL("libespeak-ng.so.1")
    except OSError:
        try:
            import espeakng_loader  # type: ignore[import-not-found, unused-ignore]
        except ImportError:
            return
        # pyttsx3 asks for the library by its short name, which resolves to what is loaded already
        ctypes.CDLL(espeakng_loader.get_library_path(), ctypes.RTLD_GLOBAL)
        os.environ["ESPEAK_DATA_PATH"] = espeakng_loader.get_data_path()
