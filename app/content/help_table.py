"""Reading resources/help/countries.toml without msgspec: Help must open even where nothing else does."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

from app.core.errors import EnvironmentFault
from app.core.file_door import FileKind, read_plain, toml_table
from app.core.help_lines import CountryRow

_TEXTS = ("country", "name", "emergency", "line_name", "number", "text", "hours", "cost", "source")


def load_countries(path: Path) -> tuple[CountryRow, ...]:
    """Return the rows of the country table, in the order of the file.

    Raises:
        EnvironmentFault: the table cannot be read, or a row of it does not fit. Help is then shown without a row.
    """
    try:
        table = toml_table(read_plain(path, FileKind.COUNTRIES), FileKind.COUNTRIES)
        entries = table["countries"]
        if not isinstance(entries, list):
            raise TypeError
        rows = tuple(_row(entry) for entry in entries)
        if len({row.country for row in rows}) != len(rows):
            raise ValueError
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise EnvironmentFault("the table of help lines cannot be read") from error
    return rows


def _row(entry: dict[str, object]) -> CountryRow:
    """Return one entry as a row. Raises KeyError, TypeError or ValueError when it does not fit."""
    texts = {name: _text(entry[name]) for name in _TEXTS}
    languages = entry["languages"]
    if not isinstance(languages, list) or not texts["country"] or not texts["emergency"]:
        raise TypeError
    if entry.keys() - {*_TEXTS, "languages", "verified_on", "verified_by", "expires_on"}:
        raise KeyError
    return CountryRow(
        **texts,
        languages=tuple(map(_text, languages)),
        verified_on=_day(entry.get("verified_on")),
        verified_by=_text(entry.get("verified_by", "")),
        expires_on=_day(entry.get("expires_on")),
    )


def _text(value: object) -> str:
    if not isinstance(value, str) or not value.isprintable():
        raise TypeError
    return value


def _day(value: object) -> date | None:
    if value is None:
        return None
    if not isinstance(value, date) or isinstance(value, datetime):
        raise TypeError
    return value
