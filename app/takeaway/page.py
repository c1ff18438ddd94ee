"""A page to read or print, as paragraphs and tables of plain strings: what HTML and PDF are both made from.

Pairs of ratings stand raw and in time order. There is no mean, difference, percentage, arrow or trend on it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from app.core.moment import Moment
from app.takeaway.chosen import Row, TakeAway, sensation_line
from app.takeaway.words import Words


@dataclass(frozen=True, slots=True)
class Table:
    """A table whose first row and first column are headings. Cells are plain text and may hold line feeds.

    Attributes:
        name: says what the table is, for whoever can't see it; heads: one for each column.
    """

    name: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A heading, then paragraphs, then at most one table."""

    heading: str
    paragraphs: tuple[str, ...] = ()
    table: Table | None = None


@dataclass(frozen=True, slots=True)
class TextPage:
    """A page: title, paragraphs, sections, in the order they are read. language: a code such as en."""

    language: str
    title: str
    paragraphs: tuple[str, ...]
    sections: tuple[Section, ...]


def make_page(away: TakeAway, made: Moment) -> TextPage:
    """Return the page of what leaves; made: when."""
    words = away.words
    opening = (words.made.format(day=words.day(made)), away.scale_line, "" if away.rows else words.none)
    parts = (_exercises(away), _places(away), _entries(away), Section(words.head_limits, words.limits))
    return TextPage(
        words.language,
        _title(away.rows, words),
        tuple(line for line in opening if line),
        tuple(part for part in parts if part is not None),
    )


def _title(rows: tuple[Row, ...], words: Words) -> str:
    days = [words.day(row.moment) for row in rows]
    if not days:
        return words.title
    if days[0] == days[-1]:
        return words.title_day.format(day=days[0])
    return words.title_days.format(first=days[0], last=days[-1])


def _exercises(away: TakeAway) -> Section | None:
    words = away.words
    of: defaultdict[str, list[Row]] = defaultdict(list)
    runs: defaultdict[str, dict[bytes, Row]] = defaultdict(dict)  # several check-ins may belong to one
    for entry, row in zip(away.entries, away.rows, strict=True):
        if entry.run is not None:
            of[row.exercise].append(row)
            runs[row.exercise].setdefault(entry.run.uid, row)
    heads = (
        *(words.col_exercise, words.col_times, words.col_ended, words.col_pace, words.col_slower),
        *(words.col_not_helping, words.col_pairs),
    )
    lines = tuple(
        (
            title,
            str(len(runs[title])),
            _counted(row.ended for row in runs[title].values()),
            _counted(row.pace for row in runs[title].values()),
            str(sum(row.slower for row in runs[title].values())),
            str(sum(row.not_helping for row in runs[title].values())),
            "\n".join(pair for row in rows if (pair := words.pair(row.before, row.after))),
        )
        for title, rows in of.items()
    )
    return Section(words.head_exercises, table=Table(words.head_exercises, heads, lines)) if lines else None


def _counted(texts: Iterable[str]) -> str:
    """Return each text once with how often it came, in the order of its first time."""
    counts = Counter(texts)
    return "\n".join(text if count == 1 else f"{text}: {count}" for text, count in counts.items())


def _places(away: TakeAway) -> Section | None:
    words = away.words
    counts = Counter(place for row in away.rows for place in {said.place for said in row.sensations})
    order = [text for text in words.places.values() if text in counts]
    lines = tuple((place, str(counts[place])) for place in dict.fromkeys(order))
    if not lines:
        return None
    return Section(words.head_places, table=Table(words.head_places, (words.col_place, words.col_named), lines))


def _entries(away: TakeAway) -> Section | None:
    words = away.words
    heads = (
        *(words.col_day, words.col_hour, words.col_what, words.col_pairs, words.col_body),
        *(words.col_feeling, words.col_note),
    )
    lines = tuple(
        (
            words.day(row.moment),
            words.hour(row.moment),
            _what(row, words),
            words.pair(row.before, row.after),
            "\n".join(sensation_line(each, words) for each in row.sensations),
            "\n".join(text for text in (row.feeling, row.shape) if text),
            row.note,
        )
        for row in away.rows
    )
    kept = [column for column in range(len(heads)) if column < 3 or any(line[column] for line in lines)]
    shown = tuple(tuple(line[column] for column in kept) for line in lines)
    table = Table(words.head_entries, tuple(heads[column] for column in kept), shown)
    return Section(words.head_entries, table=table) if lines else None


def _what(row: Row, words: Words) -> str:
    if not row.exercise:
        return words.check_in
    in_set = words.in_set.format(set=row.in_set) if row.in_set else ""
    return "\n".join(text for text in (row.exercise, row.ended, in_set) if text)
