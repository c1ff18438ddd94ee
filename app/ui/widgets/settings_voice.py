"""Settings of the voice: on or off, and the way to the page where it is chosen by ear."""

from __future__ import annotations

from PySide6.QtCore import Signal

from app.core.preferences import Preferences
from app.ui.theme import Measures
from app.ui.widgets.buttons import Button
from app.ui.widgets.settings_section import SettingsSection
from app.ui.widgets.title_row import at_left
from app.ui.widgets.toggle import Toggle


class VoiceSection(SettingsSection):
    """Signals:
    page_asked(): to the page of the voice.
    """

    page_asked = Signal()

    def __init__(self, measures: Measures) -> None:
        super().__init__(measures)
        self.heading.setText(self.tr("Voice"))
        self.voice = Toggle(self.tr("Read the lines aloud"), measures, self.tr("Captions stand on screen either way."))
        self.to_page = Button(self.tr("Which voice, and how it sounds"), measures)
        self.column.addWidget(self.voice)
        self.column.addLayout(at_left(self.to_page))
        self.voice.clicked.connect(self._on_voice)
        self.to_page.clicked.connect(self.page_asked)

    def show_preferences(self, preferences: Preferences) -> None:
        """Show these values. Emits nothing."""
        super().show_preferences(preferences)
        self.voice.setChecked(bool(preferences.voice))

    def _on_voice(self, on: bool) -> None:
        self.save(self.preferences._replace(voice=on))
