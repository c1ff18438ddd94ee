"""The log as a table for a spreadsheet: CSV as RFC 4180 has it, in UTF-8.

One row for each sensation, and one for each entry without any. The columns:

    entry         number of the entry, from 1, so that the rows of one entry are known to belong together
    date, time    local, 2026-11-24 and 17:05; offset: of local time, UTC+01:00
    exercise, ended, pace, slower, not_helping    of the run, empty for a check-in by itself
    before, after                                 a number from 0 to 10, or words
    place, quality, intensity, under              of the sensation; under is "yes" or empty
    feeling, shape, note                          as said

What belongs to the entry as a whole stands in its first row alone (but for number, date, time and exercise), so nothing
is counted twice. The file begins with a byte order mark: without one, Excel takes it for another encoding; LibreOffice
reads it either way. Line ends within a note stay, as line feeds.

No cell is taken for a formula: a cell that begins like one gets an apostrophe before it, and so does a place within a
text where a reader that splits at other signs would see a cell begin. The exact note is in the JSON file.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator

from app.takeaway.chosen import Row, SensationRow, TakeAway
from app.takeaway.days import iso_day, iso_hour, iso_offset

COLUMNS = (
    *("entry", "date", "time", "offset", "exercise", "ended", "pace", "slower", "not_helping", "before", "after"),
    *("place", "quality", "intensity", "under", "feeling", "shape", "note"),
)
YES = "yes"
_MARK = "\ufeff"
_SIGNS = "=+\\-@\uff1d\uff0b\uff0d\uff20"
_BEGINS = re.compile(rf"\s*[{_SIGNS}]|[\t\r\n]")
_BEGINS_WITHIN = re.compile(rf"([;,\t\n|]\s*)(?=[{_SIGNS}][^\s])")
_LINE_END = re.compile(r"\r\n?")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_NOTHING = SensationRow("", "", "", under=False)


def write_csv(away: TakeAway) -> bytes:
    """Return the file."""
    text = io.StringIO()
    table = csv.writer(text, lineterminator="\r\n")
    table.writerow(COLUMNS)
    for number, row in enumerate(away.rows, 1):
        table.writerows([safe_cell(cell) for cell in cells] for cells in _cells(number, row))
    return (_MARK + text.getvalue()).encode("utf-8", "replace")


def safe_cell(text: str) -> str:
    """Return the text of a cell that no spreadsheet takes for a formula."""
    if not text or text.isalnum():
        return text
    text = _CONTROL.sub("\ufffd", _LINE_END.sub("\n", text))
    text = _BEGINS_WITHIN.sub(r"\1'", text)
    return f"'{text}" if _BEGINS.match(text) else text


def _cells(number: int, row: Row) -> Iterator[tuple[str, ...]]:
    which = (str(number), iso_day(row.moment), iso_hour(row.moment), _offset(row), row.exercise)
    presses = (str(row.slower), str(row.not_helping)) if row.exercise else ("", "")
    whole = (row.ended, row.pace, *presses, row.before, row.after)
    last = (row.feeling, row.shape, row.note)
    for place, said in enumerate(row.sensations or (_NOTHING,)):
        first = place == 0
        sensation = (said.place, said.quality, said.intensity, YES if said.under else "")
        yield (*which, *(whole if first else ("",) * len(whole)), *sensation, *(last if first else ("",) * len(last)))


def _offset(row: Row) -> str:
    offset = iso_offset(row.moment)
    # A sign first is what a formula begins with, so the zone is named before it.
    return f"UTC{offset}" if offset else ""
