"""What a single value of a log from elsewhere may be. Everything here raises CopyDamaged for any other."""

from __future__ import annotations

from app.core.file_door import FileKind, NotLetIn, json_value
from app.core.text_door import clean_line
from app.store.faults import CopyDamaged

MOST_MS = (1 << 46) - 1
"""What the log takes: 2,229 years on both sides of 1970."""
MOST_HLC = (1 << 62) + (1 << 32)
"""The latest moment of a stamp, and as many stamps after it as nobody makes."""
MOST_COUNT = 1_000_000
FIRST_DAY, LAST_DAY = -1_000_000, 3_000_000


def whole(value: object, least: int, most: int) -> int:
    """Return a whole number of a range."""
    if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
        raise CopyDamaged
    return value


def moment(value: object) -> int:
    """Return UTC milliseconds that the log takes."""
    return whole(value, -MOST_MS, MOST_MS)


def moment_or_none(value: object) -> int | None:
    """Return the same, or None."""
    return None if value is None else moment(value)


def day(value: object) -> int:
    """Return a local date that calendars have."""
    return whole(value, FIRST_DAY, LAST_DAY)


def text(value: object) -> str:
    """Return a text."""
    if not isinstance(value, str):
        raise CopyDamaged
    return value


def line(value: object, least: int, most: int) -> str:
    """Return a text of one line, without what nobody sees."""
    cleaned = clean_line(text(value))
    if not least <= len(cleaned) <= most:
        raise CopyDamaged
    return cleaned


def clean_already(value: object, least: int, most: int) -> str:
    """Return a line that was cleaned before it was kept."""
    if line(value, least, most) != value:
        raise CopyDamaged
    return str(value)


def json_of(value: object) -> object:
    """Return what a text holds as JSON."""
    try:
        return json_value(text(value).encode(), FileKind.KEPT)
    except NotLetIn:
        raise CopyDamaged from None
