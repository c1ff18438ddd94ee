"""Whether exercises are set for others here."""

from __future__ import annotations

from app.core.preferences import Preferences
from app.ui.theme import Measures
from app.ui.widgets.settings_section import SettingsSection
from app.ui.widgets.toggle import Toggle


class DeskSection(SettingsSection):
    """One switch."""

    def __init__(self, measures: Measures) -> None:
        super().__init__(measures)
        self.heading.setText(self.tr("For others"))
        self.desk = Toggle(
            self.tr("I set exercises for others"),
            measures,
            self.tr("Home is a desk then. Your own exercises stay in the menu, and what is on the desk stays there."),
        )
        self.column.addWidget(self.desk)
        self.desk.clicked.connect(self._on_desk)

    def show_preferences(self, preferences: Preferences) -> None:
        """Show these values. Emits nothing."""
        super().show_preferences(preferences)
        self.desk.setChecked(preferences.desk)

    def _on_desk(self, on: bool) -> None:
        self.save(self.preferences._replace(desk=on))
