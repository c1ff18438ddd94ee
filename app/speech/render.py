"""From a text to sound in memory, checked before anyone hears it."""

from __future__ import annotations

import sys

import pyttsx3

from app.core.languages import LAST, fallbacks, speaks
from app.core.ports import VoiceChoice
from app.speech import espeak_sync
from app.speech.protocol import NO_VOICE, WordTime
from app.speech.render_file import FileSource
from app.speech.sound import Raw, Rendered, RenderFault, Source, checked

VOICES_OF = {
    "en": ("en-us", "en-gb", "en"),
    "zh-CN": ("cmn", "zh-CN", "zh"),
    "es": ("es", "es-419", "es-ES"),
}
"""Names of voices by language, the first that is here speaks; any other language goes by its own tag."""

_TRIES = 2

_SINITIC = "sit/"
_CHARACTERS_PER_WORD = 1.5
"""How many characters of Chinese are said in the time of an English word. eSpeak NG counts each one as a word."""


class EspeakSource:
    """eSpeak NG through pyttsx3 and our own driver; nothing touches a file.

    Raises: RuntimeError: the library or its data is missing.
    """

    def __init__(self) -> None:
        espeak_sync.register()
        self._engine = pyttsx3.init(espeak_sync.DRIVER)
        self._rendered: list[Raw] = []
        self._refused = False
        self._engine.connect("rendered", self._on_rendered)
        self._engine.connect("error", self._on_error)
        self._engine.runAndWait()

    @property
    def engine(self) -> str:
        """Its name."""
        return "eSpeak NG"

    @property
    def version(self) -> str:
        """The library's version."""
        return str(self._engine.getProperty("version"))

    def voices(self) -> tuple[VoiceChoice, ...]:
        """Return the voices of the library; variants ("en-us+f3") are not among them, and can be used all the same."""
        return tuple(VoiceChoice(*row) for row in self._engine.getProperty("voices"))

    def use_voice(self, voice: str) -> bool:
        """Choose a voice by its identifier or language; False when it is not here."""
        self._refused = False
        self._engine.setProperty("voice", voice)
        return not self._refused

    def render(self, text: str, rate: int, pitch: int, gap: int = 0) -> Raw:
        """Return sound. Raises RenderFault when the engine refused or kept another rate than asked."""
        self._refused = False
        self._rendered.clear()
        if str(self._engine.getProperty("voice")).startswith(_SINITIC):
            rate = round(rate * _CHARACTERS_PER_WORD)
        self._engine.setProperty("rate", rate)
        self._engine.setProperty("pitch", pitch)
        self._engine.setProperty("gap", gap)
        if self._refused or self._engine.getProperty("rate") != max(80, rate):
            raise RenderFault("rate")
        self._engine.save_to_file(text, "line")
        self._engine.runAndWait()
        if not self._rendered:
            raise RenderFault("refused")
        return self._rendered.pop()

    def _on_rendered(
        self, *, samples: bytes, rate_hz: int, words: tuple[tuple[int, int, int], ...], **_: object
    ) -> None:
        self._rendered.append(Raw(samples, rate_hz, tuple(WordTime(*word) for word in words)))

    def _on_error(self, **_: object) -> None:
        self._refused = True


class NoSource:
    """In the place of an engine where there is none: it has no voice, so that nothing is ever rendered."""

    engine = ""
    version = ""

    def voices(self) -> tuple[VoiceChoice, ...]:
        """Return none."""
        return ()

    def use_voice(self, voice: str) -> bool:  # noqa: ARG002
        """Have none."""
        return False

    def render(self, text: str, rate: int, pitch: int, gap: int = 0) -> Raw:  # noqa: ARG002
        """Refuse."""
        raise RenderFault(NO_VOICE)


class Renderer:
    """Renders with one engine, checks what it returns and tries once more when that will not do."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._voice: str | None = None
        self._of_language: dict[str, str | None] = {}
        self._spoken: dict[str, str] | None = None
        self._default = self._voice_of(LAST) or ""

    @property
    def source(self) -> Source:
        """The engine."""
        return self._source

    @property
    def default_voice(self) -> str:
        """The voice that speaks English when none is named or the named one is not here."""
        return self._default

    def render(
        self, text: str, rate: int, voice: str | None, pitch: int, language: str = LAST, gap: int = 0
    ) -> Rendered:
        """Return the sound of a gated text.

        Args:
            rate: words a minute; pitch: 0..100, and gap in hundredths of a second, where the engine has them.
            voice: the engine's name of one; None, or one that is not here, for the first that speaks `language`.

        Raises: RenderFault: twice in a row nothing fit to be heard came, or NO_VOICE.
        """
        fell_back = self._choose(voice, language)
        fault = RenderFault("none")
        for _ in range(_TRIES):
            try:
                raw = self._source.render(text, rate, pitch, gap)
                return checked(raw, text, rate, fell_back=fell_back, gap=gap)
            except RenderFault as error:
                fault = error
            except (RuntimeError, OSError, ValueError):
                fault = RenderFault("engine")
        raise fault

    def _choose(self, voice: str | None, language: str) -> bool:
        if voice and self._reads(voice, language) and self._use(voice):
            return False
        own = self._voice_of(language)
        if own is None or not self._use(own):
            raise RenderFault(NO_VOICE)
        return bool(voice)

    def _reads(self, voice: str, language: str) -> bool:
        """Whether a named voice is of the language; one that no list names is taken at its word."""
        if self._spoken is None:
            self._spoken = {choice.id: choice.language for choice in self._source.voices()}
        spoken = self._spoken.get(voice.partition("+")[0], "")
        return not spoken or speaks(spoken, language)

    def _use(self, voice: str) -> bool:
        if voice != self._voice:
            # whatever a refusal leaves in use, it is not known to be the one before
            self._voice = voice if self._source.use_voice(voice) else None
        return self._voice == voice

    def _voice_of(self, language: str) -> str | None:
        if language not in self._of_language:
            names = VOICES_OF.get(language, fallbacks(language)[:-1])
            self._of_language[language] = next((name for name in names if self._use(name)), None)
        return self._of_language[language]


def system_source(platform: str = sys.platform) -> Source:
    """Return the engine of this system, or one without a voice where it has none."""
    try:
        return FileSource() if platform in {"win32", "darwin"} else EspeakSource()
    except (RuntimeError, OSError, ImportError):
        return NoSource()
