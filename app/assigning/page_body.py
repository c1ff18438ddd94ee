"""A shared page as the body of a sealed message, with the consent that it left with, and back.

What is read is strict: with one more field it is refused. A page has the first form, which every Lamplit reads; where
it says of an exercise that it was set aside, it names the second one. A file of a form that is not known here is left
for later, and is read again after an update.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated

import msgspec
from msgspec import Meta

from app.core.errors import UserError
from app.core.shared_page import OWN_LINE_MAX_CHARS, OWN_LINES, Field, SharedPage
from app.core.text_door import clean_line, clean_text
from app.exchange.refusals import MadeByNewer

MAX_EXERCISES = 60
MAX_PAIRS = 2_000
MAX_NOTES = 2_000
NOTE_MAX_CHARS = 20_000
_SET_ASIDE = 2
"""The form of a page that says it of an exercise; the first one has no name."""
_DAYS = (-100_000, 3_000_000)


class PageNotTaken(UserError):
    """A page that is signed well and not of the form."""

    def __init__(self) -> None:
        super().__init__("This page is not in the form that Lamplit reads.")


@dataclass(frozen=True, slots=True)
class Consent:
    """What the person agreed to when the page left; kept on both sides.

    Attributes:
        text_version: which form of the five sentences was read, from 1.
        fields: what was chosen, in the order of Field; rows: how many lines the page had.
        until_day: local date until which it is meant to be kept by the reader, or None where none was named.
    """

    text_version: int
    fields: tuple[Field, ...]
    rows: int
    until_day: int | None = None


@dataclass(frozen=True, slots=True)
class Shared:
    """A page, and the consent it came with."""

    page: SharedPage
    consent: Consent


class _Body(msgspec.Struct, forbid_unknown_fields=True):
    page: SharedPage
    text_version: Annotated[int, Meta(ge=1, le=9_999)]
    fields: tuple[Field, ...]
    rows: Annotated[int, Meta(ge=0, le=1_000_000)]
    until_day: int | None


def to_body(shared: Shared) -> dict[str, object]:
    """Return the body of a message, JSON-ready."""
    consent = shared.consent
    return _tree(_Body(shared.page, consent.text_version, consent.fields, consent.rows, consent.until_day))


def from_body(tree: Mapping[str, object]) -> Shared:
    """Return the page and the consent. Raises: PageNotTaken, MadeByNewer."""
    form = tree.get("form", _SET_ASIDE)
    if isinstance(form, int) and form > _SET_ASIDE:
        raise MadeByNewer
    try:
        body = msgspec.convert({key: value for key, value in tree.items() if key != "form"}, _Body, strict=True)
    except (msgspec.ValidationError, OverflowError):
        raise PageNotTaken from None
    # A dataclass takes fields it does not know without a word: written again, nothing may be missing.
    if type(form) is not int or _lists(_tree(body)) != _lists(tree) or not _is_sound(body.page):
        raise PageNotTaken
    return Shared(body.page, Consent(body.text_version, body.fields, body.rows, body.until_day))


def _tree(body: _Body) -> dict[str, object]:
    tree: dict[str, object] = msgspec.to_builtins(body)
    if any(line.aside for line in body.page.exercises):
        return {**tree, "form": _SET_ASIDE}
    page: dict[str, object] = msgspec.to_builtins(body.page)
    lines: list[dict[str, object]] = msgspec.to_builtins(body.page.exercises)
    first_form = [{key: value for key, value in line.items() if key != "aside"} for line in lines]
    return {**tree, "page": {**page, "exercises": first_form}}


def _lists(tree: object) -> object:
    """Tuples as lists, as JSON has them."""
    if isinstance(tree, Mapping):
        return {key: _lists(value) for key, value in tree.items()}
    return [_lists(value) for value in tree] if isinstance(tree, list | tuple) else tree


def _is_sound(page: SharedPage) -> bool:
    earliest, latest = _DAYS
    days = (page.made_day, page.first_day, page.last_day, *(note.day for note in page.notes))
    figures = [
        *(count.check_ins for count in page.places),
        *(figure for line in page.exercises for figure in (line.times, line.ended, *line.stopped_at)),
        *(figure or 0 for line in page.exercises for figure in (line.slower, line.not_helping)),
    ]
    return (
        all(earliest <= day <= latest for day in days)
        and all(0 <= figure <= 1_000_000 for figure in figures)
        and len(page.exercises) <= MAX_EXERCISES
        and sum(len(line.pairs) + len(line.stopped_at) for line in page.exercises) <= MAX_PAIRS
        and len(page.notes) <= MAX_NOTES
        and len(page.own_lines) <= OWN_LINES
        and len({count.place for count in page.places}) == len(page.places)
        and all(_is_line(line, OWN_LINE_MAX_CHARS) for line in page.own_lines)
        and all(_is_line(line.title, 60) for line in page.exercises)
        and all(note.text == clean_text(note.text) and len(note.text) <= NOTE_MAX_CHARS for note in page.notes)
    )


def _is_line(text: str, most: int) -> bool:
    return text == clean_line(text) and 1 <= len(text) <= most
