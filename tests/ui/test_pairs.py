"""Pairs: two raw dots of one ink in a row for each check-in, words in a column of their own, nothing made of them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.checkin import Rating, RatingWord
from app.core.ports import LogEntry
from app.core.preferences import Theme
from app.ui.labels import Labels
from app.ui.theme import Measures
from app.ui.view_models.pairs import PairRow, derive_pair
from app.ui.widgets.pairs_view import PairsView
from tests.ui import log_stage
from tests.ui.accessible import unnamed_controls

BRITISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
TOO_MUCH, A_LITTLE = Rating(word=RatingWord.TOO_MUCH), Rating(word=RatingWord.A_LITTLE)


def pair(before: Rating, after: Rating, number: int = 1) -> PairRow:
    check_in = log_stage.a_check_in(number, number, before=before, after=after)
    return derive_pair(LogEntry(check_in, None), log_stage.titles, Labels(BRITISH), log_stage.NOON)


@pytest.fixture
def view(qtbot: QtBot, lamplight: None, measures: Measures) -> PairsView:
    view = PairsView("Pairs, newest first", measures)
    QAbstractItemModelTester(view.model(), view)
    qtbot.addWidget(view)
    view.resize(680, 400)
    view.show()
    qtbot.waitExposed(view)
    view.activateWindow()
    return view


def picture(view: PairsView) -> QImage:
    return view.viewport().grab().toImage()


def colours(image: QImage) -> set[tuple[int, int, int]]:
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {(pixel.red(), pixel.green(), pixel.blue()) for pixel in pixels}


def as_triple(colour: QColor) -> tuple[int, int, int]:
    return colour.red(), colour.green(), colour.blue()


@pytest.mark.parametrize(
    ("before", "after", "numbers", "words"),
    [
        (Rating(7), Rating(5), (7, 5), ""),
        (Rating(0), Rating(0), (0, 0), ""),
        (TOO_MUCH, Rating(5), (None, 5), "Before: too much"),
        (Rating(3), A_LITTLE, (3, None), "After: a little"),
        (TOO_MUCH, A_LITTLE, (None, None), "Before: too much\nAfter: a little"),
    ],
)
def test_words_are_no_places_on_the_scale(
    qapp: QApplication, before: Rating, after: Rating, numbers: tuple[int | None, int | None], words: str
) -> None:
    row = pair(before, after)
    assert ((row.before, row.after), row.words) == (numbers, words)


def test_a_row_is_read_as_both_ratings_and_no_more(qapp: QApplication) -> None:
    assert pair(Rating(7), TOO_MUCH).spoken == "Today, 12:00. Check-in. Before: 7. After: Too much"


def test_up_and_down_look_the_same_but_for_where_the_dots_stand(view: PairsView) -> None:
    view.set_pairs((pair(Rating(9), Rating(2)),))
    down = colours(picture(view))
    view.set_pairs((pair(Rating(2), Rating(9)),))
    up = colours(picture(view))
    accent = as_triple(view.palette().color(QPalette.ColorRole.Accent))
    assert up == down
    assert accent not in up


def test_equal_ratings_show_both_dots(view: PairsView) -> None:
    def ink(before: Rating, after: Rating) -> int:
        view.set_pairs((pair(before, after),))
        image, text = picture(view), view.palette().color(QPalette.ColorRole.Text)
        area = range(image.width() * 45 // 100, image.width() * 75 // 100)
        return sum(image.pixelColor(x, y) == text for x in area for y in range(image.height()))

    assert ink(Rating(5), Rating(5)) == ink(Rating(5), Rating(6))
    assert ink(Rating(5), Rating(5)) > ink(Rating(5), A_LITTLE) > 0
    assert ink(TOO_MUCH, A_LITTLE) == 0


def test_nothing_is_drawn_between_the_dots(view: PairsView) -> None:
    view.set_pairs((pair(Rating(1), Rating(9)),))
    image, base = picture(view), view.palette().color(QPalette.ColorRole.Base)
    middle = view.visualRect(view.model().index(0, 0)).center().y() - 4
    area = range(image.width() * 52 // 100, image.width() * 64 // 100)
    clear = [all(image.pixelColor(x, y) == base for y in range(middle - 12, middle + 12)) for x in area]
    assert sum(clear) > len(clear) * 0.7  # the marks of the numbers, and nothing from one to the next


def test_rows_are_named_and_open_on_enter(view: PairsView) -> None:
    view.set_pairs((pair(Rating(7), Rating(5)), pair(Rating(1), Rating(1), 2)), from_top=True)
    opened = log_stage.records(view.opened)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert opened == [log_stage.uid(2)]
    assert unnamed_controls(view) == []


def test_five_hundred_pairs_keep_their_place_as_more_come(view: PairsView) -> None:
    pairs = tuple(pair(Rating(number % 11), Rating(number % 7), number) for number in range(1, 501))
    view.set_pairs(pairs[:50], from_top=True)
    view.setCurrentIndex(view.model().index(40, 0))
    view.set_pairs(pairs)
    assert view.currentIndex().row() == 40
    assert view.model().rowCount() == 500


def test_at_double_text_the_parts_stand_under_each_other(view: PairsView, wear: Callable[[Theme, float], None]) -> None:
    view.set_pairs((pair(Rating(7), Rating(5)),))
    beside = view.visualRect(view.model().index(0, 0)).height()
    wear(Theme.DAYLIGHT, 2.0)
    view.set_pairs((pair(Rating(7), Rating(5), 2),))
    assert view.visualRect(view.model().index(0, 0)).height() > 2 * beside
