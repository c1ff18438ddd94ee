"""The countries of Help, named in the language of the window and in the order of its letters."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.content.help_table import load_countries
from app.ui.language import WornLanguage
from app.ui.view_models.country_names import named_countries

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


@pytest.mark.parametrize(
    ("tag", "first_and_last"),
    [
        ("en", ("Australia", "United States")),
        ("de", ("Australien", "Vereinigtes Königreich")),
        ("es", ("Alemania", "Suiza")),
    ],
)
def test_each_has_its_name_and_its_place(qapp: QApplication, tag: str, first_and_last: tuple[str, str]) -> None:
    countries = load_countries(RESOURCES / "help" / "countries.toml")
    worn = WornLanguage(qapp, RESOURCES, tag)
    rows = named_countries(countries)
    worn.take_off()
    assert (rows[0].label, rows[-1].label) == first_and_last
    assert {row.id for row in rows} == {row.country for row in countries}
    names = [row.label for row in rows]
    assert tag != "de" or names.index("Österreich") == names.index("Niederlande") + 1
