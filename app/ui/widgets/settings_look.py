"""Settings of how things look."""

from __future__ import annotations

from app.core.preferences import Preferences, Theme
from app.ui.theme import Measures
from app.ui.widgets.option_row import RowOption
from app.ui.widgets.settings_section import SettingsSection
from app.ui.widgets.toggle import Toggle

_PERCENTS = (100, 125, 150, 175, 200)


class LookSection(SettingsSection):
    """Light, text size, stillness."""

    def __init__(self, measures: Measures) -> None:
        super().__init__(measures)
        self.heading.setText(self.tr("Look"))
        self.theme = self.add_choice(
            self.tr("Light in the room"),
            (
                RowOption(Theme.SYSTEM.value, self.tr("As the desktop")),
                RowOption(Theme.LAMPLIGHT.value, self.tr("Lamplight")),
                RowOption(Theme.DAYLIGHT.value, self.tr("Daylight")),
                RowOption(Theme.HIGH_CONTRAST.value, self.tr("High contrast")),
            ),
        )
        sizes = tuple(RowOption(str(n), self.tr("{n} %").format(n=n)) for n in _PERCENTS)
        self.text_size = self.add_choice(self.tr("Text size"), sizes)
        self.wide = Toggle(
            self.tr("More space in text"), measures, self.tr("Letters, words and lines stand wider apart.")
        )
        self.column.addWidget(self.wide)
        self.still = Toggle(
            self.tr("Keep the picture still"), measures, self.tr("Nothing grows, shrinks or fades on screen.")
        )
        self.column.addWidget(self.still)
        self.theme.picked.connect(self._on_theme)
        self.text_size.picked.connect(self._on_size)
        self.wide.clicked.connect(self._on_wide)
        self.still.clicked.connect(self._on_still)

    def show_preferences(self, preferences: Preferences) -> None:
        """Show these values. Emits nothing."""
        super().show_preferences(preferences)
        self.theme.set_picked([preferences.theme.value])
        nearest = min(_PERCENTS, key=lambda n: abs(n - preferences.text_scale * 100))
        self.text_size.set_picked([str(nearest)])
        self.wide.setChecked(preferences.wide_spacing)
        self.still.setChecked(preferences.still)

    def _on_theme(self, theme: str) -> None:
        self.save(self.preferences._replace(theme=Theme(theme)))

    def _on_size(self, percent: str) -> None:
        self.save(self.preferences._replace(text_scale=int(percent) / 100))

    def _on_wide(self, on: bool) -> None:
        self.save(self.preferences._replace(wide_spacing=on))

    def _on_still(self, on: bool) -> None:
        self.save(self.preferences._replace(still=on))
