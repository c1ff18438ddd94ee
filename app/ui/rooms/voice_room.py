"""The page of the voice, joined to the preferences and to the voice itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.core.chosen_voices import voice_for
from app.core.languages import Languages, speaks
from app.core.pace import WORDS_PER_MINUTE
from app.core.ports import DeviceChoice, VoiceChoice
from app.core.preferences import Preferences
from app.core.soft_sound import SoftSound
from app.core.text_door import clean_line
from app.ui.fittings import Fittings
from app.ui.pages.page import Page
from app.ui.pages.voice import VoicePage
from app.ui.view_models.settings import NamedRow
from app.ui.view_models.tuned_voice import TunedVoice
from app.ui.view_models.voice import Heard, VoiceProps, suggest_voices

_TRY_TOKEN = -2


class VoiceRoom(QObject):
    """Signals: left: done here."""

    left = Signal()

    def __init__(
        self,
        fittings: Fittings,
        voice: TunedVoice,
        line: Callable[[], str],
        languages: Languages,
        parent: QObject | None = None,
    ) -> None:
        """`line` returns what a voice says to be tried, in the language of the window."""
        super().__init__(parent)
        self._window = fittings.window
        self._preferences = fittings.preferences
        self._voice = voice
        self._line = line
        self._languages = languages
        self._measures = fittings.measures
        self._page: VoicePage | None = None
        self._voices: tuple[NamedRow, ...] = ()
        self._devices: tuple[NamedRow, ...] | None = None  # not known yet
        self._device_gone = False
        self._heard = Heard.NOT_ASKED
        self._tried = False
        voice.voices_listed.connect(self._take_voices)
        voice.devices_listed.connect(self._take_devices)
        voice.device_gone.connect(self._lose_device)
        fittings.preferences.changed.connect(self._render)
        fittings.window.page_left.connect(self._page_left)

    def enter(self) -> None:
        """Show the page."""
        self._heard = Heard.NOT_ASKED
        page = VoicePage(self._measures)
        page.changed.connect(self._change)
        page.try_asked.connect(self._try)
        page.heard_told.connect(self._take_answer)
        page.soft_asked.connect(self._try_soft)
        page.back.connect(self.left)
        page.destroyed.connect(partial(self._page_gone, page))
        self._page = page
        self._render()
        self._window.show_page(page, keep=False)
        self._voice.request_voices()
        self._voice.request_devices()

    def hush(self) -> None:
        """End the trial of a voice, where one may still sound."""
        if self._tried:
            self._tried = False
            self._voice.stop()

    def _page_gone(self, page: VoicePage) -> None:
        if self._page is page:
            self._page = None

    def _page_left(self, page: Page) -> None:
        if self._page is page:
            self.hush()
            self._page = None

    def _take_voices(self, voices: Sequence[VoiceChoice]) -> None:
        worn = self._languages.worn
        self._voices = tuple(NamedRow(voice.id, voice.name) for voice in voices if speaks(voice.language, worn))
        self._render()

    def _take_devices(self, devices: Sequence[DeviceChoice]) -> None:
        self._devices = tuple(NamedRow(each.id, clean_line(each.name)) for each in devices)
        chosen = self._preferences.now.voice_device
        self._device_gone = chosen not in (None, *(each.id for each in devices))
        self._render()

    def _lose_device(self) -> None:
        self._device_gone = True
        self._render()

    def _change(self, now: Preferences) -> None:
        if now.voice_device != self._preferences.now.voice_device:
            self._device_gone = False
        self._preferences.change(now)

    def _take_answer(self, heard: Heard) -> None:
        self._heard = heard
        self._render()

    def _try(self, voice_id: str) -> None:
        """Say the line with a voice, and be back at the one that is set."""
        now = self._preferences.now
        self._tried = True
        self._voice.set_language(self._languages.worn)
        if voice_id:
            self._voice.set_voice_id(voice_id)
        self._voice.say(_TRY_TOKEN, self._line(), WORDS_PER_MINUTE[now.pace])
        self._voice.set_voices(now.voices)

    def _try_soft(self, sound: SoftSound) -> None:
        self._tried = True
        self._voice.soft_sound(sound, begins=True)

    def _render(self, _preferences: object = None) -> None:
        if self._page is None:
            return
        suggested = suggest_voices(self._voices, self.tr("{name}, higher"), self.tr("{name}, lower"))
        every = (NamedRow("", self.tr("The first that suits the language")), *self._voices)
        now = self._preferences.now
        voice_id = voice_for(now.voices, self._languages.worn)
        if voice_id is not None and voice_id not in {row.id for row in every}:
            named = {row.id: row.label for row in suggested}
            every = (*every, NamedRow(voice_id, named.get(voice_id, voice_id)))
        self._page.render_props(
            VoiceProps(
                now,
                suggested,
                every,
                line=self._line(),
                has_voice=bool(self._voices),
                heard=self._heard,
                voice_id=voice_id,
                language=self._languages.worn,
                devices=self._rows_of_devices(now.voice_device),
                device_gone=self._device_gone,
            )
        )

    def _rows_of_devices(self, chosen: str | None) -> tuple[NamedRow, ...]:
        rows = (NamedRow("", self.tr("As the computer has it")), *(self._devices or ()))
        if chosen is not None and chosen not in {row.id for row in rows}:
            gone = self.tr("Chosen before, not here")
            rows = (*rows, NamedRow(chosen, self.tr("Chosen before") if self._devices is None else gone))
        return rows
