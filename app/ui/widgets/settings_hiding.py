"""Hiding the window at once, and how soon the log locks itself."""

from __future__ import annotations

import sys

from app.core.preferences import Preferences
from app.ui.theme import Measures
from app.ui.widgets.option_row import RowOption
from app.ui.widgets.plain_label import PlainLabel
from app.ui.widgets.settings_section import SettingsSection
from app.ui.widgets.toggle import Toggle

_NEVER = "never"


class HidingSection(SettingsSection):
    """Minutes until the log locks, three presses of Shift, and pictures of the screen, where Windows is asked."""

    def __init__(self, measures: Measures, platform: str = sys.platform) -> None:
        super().__init__(measures)
        self.heading.setText(self.tr("Hiding and locking"))
        self.how = PlainLabel(
            self.tr(
                "Hide, at the top, takes the window away at once and stops the voice. To see it again, start Lamplit "
                "once more."
            )
        )
        self.column.addWidget(self.how)
        self.shift = Toggle(
            self.tr("Shift three times hides it too"), measures, self.tr("Shift alone, one press after the other.")
        )
        self.column.addWidget(self.shift)
        self.minutes = self.add_choice(
            self.tr("With nobody at the keys, the log locks itself after"),
            (
                RowOption("1", self.tr("1 minute")),
                RowOption("5", self.tr("5 minutes")),
                RowOption("10", self.tr("10 minutes")),
                RowOption("30", self.tr("30 minutes")),
                RowOption(_NEVER, self.tr("Not by itself")),
            ),
            self.tr(
                "Where it has a passphrase. It locks in sleep too, and on Linux with the screen. An exercise goes on."
            ),
        )
        self.captures = Toggle(
            self.tr("Leave this window out of pictures of the screen"),
            measures,
            self.tr("Asks Windows for it; not tried yet. A magnifier may then not show the window."),
        )
        self.captures.setVisible(platform == "win32")
        self.column.addWidget(self.captures)
        self.shift.clicked.connect(self._on_shift)
        self.minutes.picked.connect(self._on_minutes)
        self.captures.clicked.connect(self._on_captures)

    def show_preferences(self, preferences: Preferences) -> None:
        """Show these values. Emits nothing."""
        super().show_preferences(preferences)
        minutes = preferences.lock_after_min
        self.minutes.set_picked([_NEVER if minutes is None else str(minutes)])
        self.shift.setChecked(preferences.shift_hides)
        self.captures.setChecked(preferences.out_of_captures)

    def _on_shift(self, on: bool) -> None:
        self.save(self.preferences._replace(shift_hides=on))

    def _on_minutes(self, picked: str) -> None:
        self.save(self.preferences._replace(lock_after_min=None if picked == _NEVER else int(picked)))

    def _on_captures(self, on: bool) -> None:
        self.save(self.preferences._replace(out_of_captures=on))
