"""Settings of the Help page: which country, which clinic, which person."""

from __future__ import annotations

from collections.abc import Sequence

from app.core.preferences import Preferences
from app.ui.theme import Measures
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.settings_section import SettingsSection
from app.ui.widgets.text_field import TextField

_MOST_CHARS = 80


class HelpSection(SettingsSection):
    """Numbers that stand on the Help page, kept outside the log so that Help opens at any time."""

    def __init__(self, measures: Measures) -> None:
        super().__init__(measures)
        self.heading.setText(self.tr("Help from a person"))
        self.column.addWidget(
            PlainLabel(
                self.tr("These are kept outside the log and not locked, so that Help opens without a passphrase."),
                TextRole.MUTED,
            )
        )
        self.country = ChoiceBox(self.tr("Country"), measures)
        self.clinic_number = TextField(self.tr("Number of your clinic"), measures, max_chars=_MOST_CHARS)
        self.clinic_hours = TextField(self.tr("Hours of your clinic"), measures, max_chars=_MOST_CHARS)
        self.person_name = TextField(self.tr("Name of someone you chose"), measures, max_chars=_MOST_CHARS)
        self.person_phone = TextField(self.tr("Number of someone you chose"), measures, max_chars=_MOST_CHARS)
        for widget in (self.country, self.clinic_number, self.clinic_hours, self.person_name, self.person_phone):
            self.column.addWidget(widget)
        self.country.picked.connect(self._on_country)
        self.clinic_number.finished.connect(self._on_clinic_number)
        self.clinic_hours.finished.connect(self._on_clinic_hours)
        self.person_name.finished.connect(self._on_person_name)
        self.person_phone.finished.connect(self._on_person_phone)

    def show_countries(self, countries: Sequence[tuple[str, str]]) -> None:
        """Show which countries there are, as (id, words); call before show_preferences()."""
        self.country.set_rows(countries, self.preferences.country or "")

    def show_preferences(self, preferences: Preferences) -> None:
        """Show these values. Emits nothing."""
        super().show_preferences(preferences)
        self.country.stand_at(preferences.country or "")
        self.clinic_number.set_text(preferences.clinic_number)
        self.clinic_hours.set_text(preferences.clinic_hours)
        self.person_name.set_text(preferences.person_name)
        self.person_phone.set_text(preferences.person_phone)

    def _on_country(self, country: str) -> None:
        self.save(self.preferences._replace(country=country or None))

    def _on_clinic_number(self, text: str) -> None:
        self.save(self.preferences._replace(clinic_number=text.strip()))

    def _on_clinic_hours(self, text: str) -> None:
        self.save(self.preferences._replace(clinic_hours=text.strip()))

    def _on_person_name(self, text: str) -> None:
        self.save(self.preferences._replace(person_name=text.strip()))

    def _on_person_phone(self, text: str) -> None:
        self.save(self.preferences._replace(person_phone=text.strip()))
