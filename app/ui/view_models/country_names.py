"""The countries of the table of Help, named in the language of the window."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from app.core.help_lines import CountryRow
from app.ui.view_models.settings import NamedRow

COUNTRIES = "Countries"
"""The context of the names in resources/help/countries.toml; one that a clinic adds stands as it is written there."""


def named_countries(countries: Iterable[CountryRow]) -> list[NamedRow]:
    """Return them in the order of their names, letters with and without marks beside each other."""
    named = (NamedRow(row.country, QCoreApplication.translate(COUNTRIES, row.name)) for row in countries)
    return sorted(named, key=lambda row: unicodedata.normalize("NFKD", row.label))
