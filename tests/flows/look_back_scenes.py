"""Looking back on logs of 0, 3 and 500 check-ins, all invented, and the way to each view."""

from __future__ import annotations

import random
from collections.abc import Callable

from PySide6.QtCore import Qt

from app.core.checkin import CheckIn, Feeling, Place, Quality, Rating, RatingWord, Sensation, Shape
from app.core.pace import Pace
from app.core.ports import LogEntry
from app.core.run import Run, RunEnd
from app.ui.jobs import ignore
from app.ui.pages.look_back import LookBackPage
from app.ui.view_models.look_back_props import Shown
from tests.flows.hands import choose, press, reach
from tests.flows.house import Lived
from tests.flows.until import until

LOG_SIZES = (0, 3, 500)
_HOUR_MS = 3_600_000
_NOTES = (
    "Rain on the window since noon.",
    "A letter with two spelling slips went out before lunch. The café was loud, the lamp by the door was on.",
    "Bread in the oven, radio on low.",
    "Waited for the tram. Shoulders up by the ears.",
)


def invented(count: int, now_ms: int) -> tuple[LogEntry, ...]:
    """Return check-ins about seven hours apart, the newest first; the same for the same count and time."""
    chance = random.Random(20 + count)
    entries = []
    for number in range(count):
        at_ms = now_ms - round((number * 7 + chance.random() * 4 + 1) * _HOUR_MS)
        run = None
        if number % 3 == 0:
            uid = chance.randbytes(16)
            exercise = chance.choice(("see-three", "hold-one", "one-breath", "feet-floor"))
            run = Run(uid, exercise, 1, None, at_ms, 0, Pace.SLOW, Pace.SLOW, 0, 0, 3, 5, RunEnd.FINISHED)
        places = chance.sample(list(Place), k=number % 4) if number % 5 else [Place.CHEST]
        check_in = CheckIn(
            chance.randbytes(16),
            at_ms,
            0,
            None if run is None else run.uid,
            before=_rating(chance),
            after=None if run is None else _rating(chance),
            sensations=tuple(Sensation(place, chance.choice([None, *Quality])) for place in places),
            feeling=chance.choice([None, *Feeling]),
            shape=Shape.MIXED if number % 40 == 7 else None,
            note=chance.choice(_NOTES) if number % 3 == 1 else None,
        )
        entries.append(LogEntry(check_in, run))
    return tuple(entries)


def _rating(chance: random.Random) -> Rating:
    if chance.random() < 0.25:
        return Rating(word=chance.choice(list(RatingWord)))
    return Rating(chance.randrange(11))


def fill(lived: Lived, count: int) -> None:
    """Put invented check-ins into the log."""
    entries = invented(count, lived.wall().at_ms)
    lived.house.keeper.change_log(lambda log: log.add(entries), ignore, ignore)
    lived.settle()


def opened(lived: Lived) -> LookBackPage:
    """Open Look back from Home and wait until it is read."""
    choose("Look back")
    page = lived.page
    assert isinstance(page, LookBackPage)
    read(page)
    return page


def read(page: LookBackPage) -> None:
    """Wait until what is in sight has been read."""
    until(lambda: page._model.props.shown not in (Shown.READING, Shown.OPENING), "the log is read")


def to_view(page: LookBackPage, steps: int) -> None:
    """Walk to another tab; without tabs, where the log is empty, stay."""
    if not page.tabs.isVisible():
        return
    reach("List")
    for _ in range(steps):
        press(Qt.Key.Key_Right)
    read(page)


def in_view(steps: int, *, as_table: bool = False) -> Callable[[Lived], None]:
    """Return the way to a view, as rows and pictures or as a table."""

    def go(lived: Lived) -> None:
        page = opened(lived)
        to_view(page, steps)
        lived.settle()
        if page.tabs.isVisible() and page.as_table.isChecked() is not as_table:
            choose("As a table")
        lived.settle()
        page.views.focus_first()

    return go


def narrowed(lived: Lived) -> None:
    """Unfold what narrows the log, and narrow it."""
    page = opened(lived)
    lived.settle()
    if not page.tabs.isVisible():
        return
    choose("Narrow it down")
    lived.settle()
    page._model.show_place(Place.CHEST)
    lived.settle()
    page.words.setFocus()


def choosing(lived: Lived) -> None:
    """Mark two rows."""
    page = opened(lived)
    lived.settle()
    if page.tabs.isVisible():
        choose("Choose several")
        press(Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Space)


def hidden(lived: Lived) -> None:
    """Look back with numbers, pictures and notes hidden."""
    now = lived.preferences.now
    lived.preferences.change(now._replace(hide_numbers=True, hide_pictures=True, hide_notes=True))
    opened(lived)
    lived.settle()


def shown_again(lived: Lived) -> None:
    """Hide nothing any more."""
    now = lived.preferences.now
    lived.preferences.change(now._replace(hide_numbers=False, hide_pictures=False, hide_notes=False))


VIEWS: tuple[tuple[str, Callable[[Lived], None]], ...] = (
    ("list", in_view(0)),
    ("list-table", in_view(0, as_table=True)),
    ("body", in_view(1)),
    ("body-table", in_view(1, as_table=True)),
    ("pairs", in_view(2)),
    ("pairs-table", in_view(2, as_table=True)),
    ("narrowed", narrowed),
    ("choosing", choosing),
    ("hidden", hidden),
)
