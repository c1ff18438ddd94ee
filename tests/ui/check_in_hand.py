"""A hand on the check-in page that counts its clicks and keys, and where things are on it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.core.checkin import CheckIn, Place
from app.ui.pages.check_in import CheckInPage
from app.ui.widgets.body_outline import BodyOutline
from app.ui.widgets.number_row import NumberRow
from app.ui.widgets.sensation_card import SensationCard
from tests.ui import log_stage


class Hand:
    """Clicks and presses keys as a person does, and counts."""

    def __init__(self, page: CheckInPage) -> None:
        self.page = page
        self.clicks = 0
        self.keys = 0

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        assert widget.isVisible(), "nothing there to click on"
        self.clicks += 1
        where = at or widget.rect().center()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.keys += 1
        QTest.keyClick(self.page.focusWidget() or self.page, key, held)

    def rate(self, number: int) -> None:
        row = self.page.rating.findChild(NumberRow)
        assert row is not None
        self.click(row.buttons[number])


def outline_of(page: CheckInPage) -> BodyOutline:
    outline = page.more.places.outline
    assert outline is not None
    QApplication.processEvents()  # it is laid out once the page has heard that it unfolded
    return outline


def card_of(page: CheckInPage, place: Place) -> SensationCard:
    card = page.more.places.cards.card(place)
    assert card is not None
    return card


def spot(outline: BodyOutline, place: Place) -> QPoint:
    """A point of the figure that belongs to a place."""
    region = outline.figures.region(place)
    assert region is not None
    box = region.geometry()
    for down in range(1, box.height(), 3):
        for across in range(1, box.width(), 3):
            point = box.topLeft() + QPoint(across, down)
            if outline.figures.place_at(point) is place:
                return point
    raise AssertionError(f"no point of the figure is {place}")


def only_check_in(stage: log_stage.Stage) -> CheckIn:
    stage.jobs.drain()
    (entry,) = stage.entries()
    assert entry.check_in is not None
    return entry.check_in
