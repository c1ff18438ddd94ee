"""The country table that ships: nothing in it is checked, so nothing of a line is shown."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from app.content.help_table import load_countries
from app.core.errors import EnvironmentFault
from app.core.help_lines import shown

TABLE = Path(__file__).parents[2] / "resources" / "help" / "countries.toml"
ROW = """
[[countries]]
country = "XX"
name = "Nowhere"
emergency = "000"
line_name = "A line"
number = "1"
text = ""
hours = ""
cost = ""
languages = ["None"]
source = "a page"
"""


def test_sixteen_countries_and_not_one_of_them_checked() -> None:
    rows = load_countries(TABLE)
    assert len(rows) == 16
    for row in rows:
        assert (row.verified_on, row.verified_by, row.expires_on) == (None, "", None)
        assert shown(row, date(2026, 3, 1)).line is None
        assert row.emergency


def test_no_address_stands_in_the_table() -> None:
    text = TABLE.read_text(encoding="utf-8")
    assert "http" not in text
    assert "www" not in text


def test_dates_are_read(tmp_path: Path) -> None:
    path = tmp_path / "c.toml"
    path.write_text(ROW + 'verified_on = 2026-03-01\nverified_by = "A clinic"\nexpires_on = 2026-06-01\n')
    (row,) = load_countries(path)
    assert shown(row, date(2026, 6, 1)).line == row
    assert shown(row, date(2026, 6, 2)).line is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[[",
        "countries = 3",
        ROW + ROW,
        ROW.replace('name = "Nowhere"', ""),
        ROW.replace('number = "1"', "number = 1"),
        ROW.replace('emergency = "000"', 'emergency = ""'),
        ROW.replace('cost = ""', 'cost = "\\u202e"'),
        ROW + 'verified_on = "2026-03-01"\n',
        ROW + "verified_on = 2026-03-01T10:00:00\n",
        ROW + 'web = "x"\n',
        ROW.replace('["None"]', '"None"'),
    ],
)
def test_a_table_that_does_not_fit_is_a_fault_and_not_a_crash(text: str, tmp_path: Path) -> None:
    path = tmp_path / "c.toml"
    path.write_text(text)
    with pytest.raises(EnvironmentFault):
        load_countries(path)


def test_no_table_is_a_fault_and_not_a_crash(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault):
        load_countries(tmp_path / "none.toml")
