"""What the page of looking back shows."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.ui.view_models.body_counts import BodyCount
from app.ui.view_models.log_row import Hidden, LogRow
from app.ui.view_models.look_back_filter import Narrowing
from app.ui.view_models.pairs import PairRow


class View(StrEnum):
    """How the same rows are looked at."""

    LIST = "list"
    BODY = "body"
    PAIRS = "pairs"


class Shown(StrEnum):
    """What stands in the middle of the page."""

    ROWS = "rows"
    EMPTY = "empty"
    NOT_FOUND = "not-found"
    OPENING = "opening"
    READING = "reading"
    NO_LOG = "no-log"
    LOCKED = "locked"
    FAULT = "fault"
    WRITE_ONLY = "write-only"
    CAPPED = "capped"


@dataclass(frozen=True, slots=True)
class LookBackProps:
    """What the page shows.

    Attributes:
        rows, pairs, counts: of the three views, the one in sight up to date.
        question: another number when the rows in sight answer another question than before.
        narrowed: what is set, in one line, or empty; exercises: (id, title) to choose from.
        today, last_session_day: days since 1970-01-01.
        chosen: uids of rows that are marked while `choosing`.
        same: the sentence of the sixth opening, or empty; trouble: what went wrong, or empty.
    """

    shown: Shown
    view: View
    as_table: bool
    rows: tuple[LogRow, ...]
    pairs: tuple[PairRow, ...]
    counts: tuple[BodyCount, ...]
    question: int
    narrowing: Narrowing
    narrowed: str
    exercises: tuple[tuple[str, str], ...]
    today: int
    last_session_day: int | None
    hidden: Hidden
    choosing: bool
    chosen: frozenset[bytes]
    same: str
    trouble: str
