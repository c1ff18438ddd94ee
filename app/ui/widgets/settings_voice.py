"""Settings of the voice."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from app.core.preferences import Preferences
from app.ui.theme import Measures
from app.ui.widgets.buttons import Button
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.settings_section import SettingsSection
from app.ui.widgets.slider_field import SliderField
from app.ui.widgets.title_row import at_left
from app.ui.widgets.toggle import Toggle


class VoiceSection(SettingsSection):
    """On or off, which voice, its pitch and loudness.

    Signals:
        preview_asked(): say a line with these settings.
    """

    preview_asked = Signal()

    def __init__(self, measures: Measures) -> None:
        super().__init__(measures)
        self.heading.setText(self.tr("Voice"))
        self.voice = Toggle(self.tr("Read the lines aloud"), measures, self.tr("Captions stand on screen either way."))
        self.which = ChoiceBox(self.tr("Which voice"), measures)
        ends = (self.tr("lower"), self.tr("higher"))
        self.pitch = SliderField(self.tr("Pitch"), ends, (0, 100), 5, measures)
        self.loudness = SliderField(self.tr("Loudness"), (self.tr("quieter"), self.tr("louder")), (0, 100), 5, measures)
        self.preview = Button(self.tr("Hear it"), measures)
        self._none = PlainLabel(self.tr("There is no voice on this computer for now."), TextRole.MUTED)
        for widget in (self.voice, self._none, self.which, self.pitch, self.loudness):
            self.column.addWidget(widget)
        self.column.addLayout(at_left(self.preview))
        self.voice.clicked.connect(self._on_voice)
        self.which.picked.connect(self._on_which)
        self.pitch.moved.connect(self._on_pitch)
        self.loudness.moved.connect(self._on_loudness)
        self.preview.clicked.connect(self.preview_asked)

    def show_voices(self, voices: Sequence[tuple[str, str]], *, has_voice: bool) -> None:
        """Show which voices there are, as (id, words); call before show_preferences()."""
        self.which.set_rows(voices, self.preferences.voice_id or "")
        self._none.setVisible(not has_voice)
        for widget in (self.which, self.pitch, self.loudness, self.preview):
            widget.setVisible(has_voice)

    def show_preferences(self, preferences: Preferences) -> None:
        """Show these values. Emits nothing."""
        super().show_preferences(preferences)
        self.voice.setChecked(bool(preferences.voice))
        self.which.stand_at(preferences.voice_id or "")
        self.pitch.set_value(preferences.voice_pitch)
        self.loudness.set_value(round(preferences.voice_volume * 100))

    def _on_voice(self, on: bool) -> None:
        self.save(self.preferences._replace(voice=on))

    def _on_which(self, voice_id: str) -> None:
        self.save(self.preferences._replace(voice_id=voice_id or None))

    def _on_pitch(self, pitch: int) -> None:
        self.save(self.preferences._replace(voice_pitch=pitch))

    def _on_loudness(self, percent: int) -> None:
        self.save(self.preferences._replace(voice_volume=percent / 100))
