"""Settings of the keys of an exercise: whether letters work, and which."""

from __future__ import annotations

from app.core.preferences import Preferences
from app.ui.theme import Measures
from app.ui.widgets.fold_button import FoldButton
from app.ui.widgets.letter_fields import LetterFields
from app.ui.widgets.settings_section import SettingsSection
from app.ui.widgets.title_row import at_left
from app.ui.widgets.toggle import Toggle


class KeysSection(SettingsSection):
    """Keys during an exercise."""

    def __init__(self, measures: Measures) -> None:
        super().__init__(measures)
        self.heading.setText(self.tr("Keys"))
        self.letter_keys = Toggle(
            self.tr("Letter keys"),
            measures,
            self.tr("Single letters in exercises and check-ins. Space, Esc, arrows and F1 are there either way."),
        )
        self.fields = LetterFields(measures)
        self.unfold = FoldButton(self.tr("Other letters for an exercise"), self.fields, measures)
        self.column.addWidget(self.letter_keys)
        self.column.addLayout(at_left(self.unfold))
        self.column.addWidget(self.fields)
        self.letter_keys.clicked.connect(self._on_letter_keys)
        self.fields.changed.connect(self._on_letters)

    def show_preferences(self, preferences: Preferences) -> None:
        """Show these values. Emits nothing."""
        super().show_preferences(preferences)
        self.letter_keys.setChecked(preferences.letter_keys)
        self.fields.show_letters(preferences.letters)
        self.unfold.setVisible(preferences.letter_keys)
        if not preferences.letter_keys:
            self.unfold.fold()

    def _on_letter_keys(self, on: bool) -> None:
        self.save(self.preferences._replace(letter_keys=on))

    def _on_letters(self, letters: tuple[str, ...]) -> None:
        self.save(self.preferences._replace(letters=letters))
