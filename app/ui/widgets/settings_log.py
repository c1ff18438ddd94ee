"""Settings of looking back: what the log keeps out of sight, and how often it is opened."""

from __future__ import annotations

from app.core.preferences import Preferences
from app.ui.theme import Measures
from app.ui.widgets.option_row import RowOption
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.settings_section import SettingsSection
from app.ui.widgets.toggle import Toggle

_NO_CAP = "none"
_CAPS = (1, 2, 3, 5)


class LookBackSection(SettingsSection):
    """Each switch can be set alone or with a therapist; none of them changes what is kept."""

    def __init__(self, measures: Measures) -> None:
        super().__init__(measures)
        self.heading.setText(self.tr("Looking back"))
        self.column.addWidget(
            PlainLabel(
                self.tr("You can set these alone, or with your therapist. What is kept stays as it is."),
                TextRole.MUTED,
            )
        )
        self.hide_numbers = Toggle(
            self.tr("Hide numbers"),
            measures,
            self.tr("A number is shown as a rating that was given; pairs are left out."),
        )
        self.hide_pictures = Toggle(
            self.tr("Hide pictures"), measures, self.tr("The outline and the dots are shown as lists and tables.")
        )
        self.hide_notes = Toggle(self.tr("Hide notes"), measures, self.tr("A note is shown once it is pressed."))
        self.write_and_close = Toggle(
            self.tr("Write and close"), measures, self.tr("The log can be written in, and not looked through.")
        )
        self.corrections = Toggle(
            self.tr("Notes can be corrected"), measures, self.tr("Off: a kept note stays as it was written.")
        )
        for widget in (self.hide_numbers, self.hide_pictures, self.hide_notes, self.corrections, self.write_and_close):
            self.column.addWidget(widget)
        self.cap = self.add_choice(
            self.tr("Look back at most"),
            (
                RowOption(_NO_CAP, self.tr("No limit")),
                *(
                    RowOption(
                        str(count),
                        str(count),
                        self.tr("Once a day") if count == 1 else self.tr("{count} times a day").format(count=count),
                    )
                    for count in _CAPS
                ),
            ),
            self.tr("Times a day. After that the log opens again the next day."),
        )
        self.hide_numbers.clicked.connect(self._on_hide_numbers)
        self.hide_pictures.clicked.connect(self._on_hide_pictures)
        self.hide_notes.clicked.connect(self._on_hide_notes)
        self.write_and_close.clicked.connect(self._on_write_and_close)
        self.corrections.clicked.connect(self._on_corrections)
        self.cap.picked.connect(self._on_cap)

    def show_preferences(self, preferences: Preferences) -> None:
        """Show these values. Emits nothing."""
        super().show_preferences(preferences)
        self.hide_numbers.setChecked(preferences.hide_numbers)
        self.hide_pictures.setChecked(preferences.hide_pictures)
        self.hide_notes.setChecked(preferences.hide_notes)
        self.write_and_close.setChecked(preferences.write_and_close)
        self.corrections.setChecked(preferences.corrections)
        cap = preferences.look_backs_a_day
        self.cap.set_picked([_NO_CAP if cap is None else str(cap)])

    def _on_hide_numbers(self, on: bool) -> None:
        self.save(self.preferences._replace(hide_numbers=on))

    def _on_hide_pictures(self, on: bool) -> None:
        self.save(self.preferences._replace(hide_pictures=on))

    def _on_hide_notes(self, on: bool) -> None:
        self.save(self.preferences._replace(hide_notes=on))

    def _on_write_and_close(self, on: bool) -> None:
        self.save(self.preferences._replace(write_and_close=on))

    def _on_corrections(self, on: bool) -> None:
        self.save(self.preferences._replace(corrections=on))

    def _on_cap(self, cap: str) -> None:
        self.save(self.preferences._replace(look_backs_a_day=None if cap == _NO_CAP else int(cap)))
