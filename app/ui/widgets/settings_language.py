"""Settings of the language."""

from __future__ import annotations

from app.core.languages import LANGUAGES, Languages
from app.core.preferences import Preferences
from app.ui.theme import Measures
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.settings_section import SettingsSection


class LanguageSection(SettingsSection):
    """Which language, each named by itself. Every page is made in one language, so another holds from the next start.

    Where there is one alone, the section stays out of sight.
    """

    def __init__(self, measures: Measures, languages: Languages) -> None:
        super().__init__(measures)
        self.heading.setText(self.tr("Language"))
        self.which = ChoiceBox(self.tr("Language of the app"), measures)
        rows = [("", self.tr("As the computer")), *((tag, LANGUAGES[tag]) for tag in languages.offered)]
        self.which.set_rows(rows, "")
        self._note = PlainLabel(self.tr("Another language holds from the next start of Lamplit."), TextRole.SMALL)
        self.column.addWidget(self.which)
        self.column.addWidget(self._note)
        self.which.picked.connect(self._on_which)
        if len(languages.offered) == 1:
            self.hide()

    def show_preferences(self, preferences: Preferences) -> None:
        """Show these values. Emits nothing."""
        super().show_preferences(preferences)
        self.which.stand_at(preferences.language or "")

    def _on_which(self, tag: str) -> None:
        self.save(self.preferences._replace(language=tag or None))
