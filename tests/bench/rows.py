"""What a bench tells: rows, printed as they come and kept as JSON.

A group is a module ``tests/bench/group_NAME.py`` with one public function::

    def rows() -> Iterator[Row]: ...

It is found by its file name and chosen with ``dev.py bench --only NAME``. It may take its time, uses temporary folders
only, yields each row as soon as it is known, and takes value and reference *in the same run*, interleaved
(A B A B ...): on a shared machine two numbers taken one after the other differ by a third for no reason. Absolute times
are for reading; limits belong on ratios and differences. Make rows with ``compared``, ``limited`` or ``told``. When a
group cannot measure (the program does not answer, a tool is absent) it raises BenchFault with a sentence, and that
group fails as a whole; what only this machine lacks is a ``told`` row saying so instead.
"""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from tests.bench.machine import measured_on

NOT_MEASURED = "not measured"
"""Stands in the name of a row that only says what this machine lacks."""


class BenchFault(Exception):
    """A group could not measure; the message says what was missing."""


@dataclass(frozen=True, slots=True)
class Row:
    """One measured thing.

    value, reference: in ``unit``; reference is the same thing measured on the plain counterpart, None without one.
    ratio: value against reference, from pairs where there were pairs, so not always value / reference.
    limit: the most allowed, of ``ratio`` where there is one and of ``value`` otherwise; None when only told.
    ok: whether the limit is kept; None without a limit, and when noise left the run without an answer.
    """

    name: str
    value: float
    unit: str
    reference: float | None = None
    ratio: float | None = None
    limit: float | None = None
    ok: bool | None = None


def compared(
    name: str, value: float, unit: str, *, reference: float, ratio: float | None = None, limit: float | None = None
) -> Row:
    """Return a row whose limit is on the ratio to ``reference``.

    Args: ratio: taken from pairs; value / reference when not given. Raises: ValueError: no ratio and reference is 0.
    """
    if ratio is None:
        if reference == 0:
            raise ValueError(f"{name}: nothing can be compared with a reference of 0")
        ratio = value / reference
    return Row(name, value, unit, reference, ratio, limit, None if limit is None else ratio <= limit)


def limited(name: str, value: float, unit: str, *, limit: float, reference: float | None = None) -> Row:
    """Return a row whose limit is on ``value`` itself (a difference, a count, milliseconds to silence)."""
    return Row(name, value, unit, reference, None, limit, value <= limit)


def told(name: str, value: float, unit: str, *, reference: float | None = None) -> Row:
    """Return a row that is only for reading."""
    return Row(name, value, unit, reference)


HEADINGS = ("name", "value", "unit", "reference", "ratio", "limit", "ok")
_WIDTHS = (58, 12, 8, 12, 8, 8, 4)


def heading_line() -> str:
    """Return the line above the table."""
    return _line(HEADINGS)


def row_line(row: Row) -> str:
    """Return ``row`` as one line of the table; a dash where there is nothing to say."""
    ok = "-" if row.ok is None else "yes" if row.ok else "NO"
    numbers = (_number(row.value), row.unit, _number(row.reference), _number(row.ratio), _number(row.limit))
    return _line((row.name, *numbers, ok))


def write_json(file: Path, groups: Sequence[tuple[str, Sequence[Row]]]) -> None:
    """Write all rows, each with its group, and what they were measured on, to ``file``."""
    rows = [{"group": group, **asdict(row)} for group, rows_of_group in groups for row in rows_of_group]
    file.write_text(json.dumps({"measured_on": measured_on(), "rows": rows}, indent=1) + "\n", encoding="utf-8")


def _line(cells: Sequence[str]) -> str:
    pairs = zip(cells, _WIDTHS, strict=True)
    return " ".join(
        f"{cell:<{width}}" if place in (0, 2) else f"{cell:>{width}}" for place, (cell, width) in enumerate(pairs)
    )


def _number(value: float | None) -> str:
    if value is None:
        return "-"
    return f"{value:.0f}" if abs(value) >= 1000 or value == int(value) else f"{value:.3g}"
