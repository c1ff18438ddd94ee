"""What a widget measured is taken again, until its words, its type or its side are others."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.core.preferences import Theme
from app.ui.theme import Measures
from app.ui.widgets.buttons import Button
from app.ui.widgets.known_heights import KnownHeights
from app.ui.widgets.plain_label import PlainLabel
from app.ui.widgets.toggle import Toggle

Wear = Callable[[Theme, float], None]
SENTENCE = "A lamp by the window, and the street beneath it, seen for as long as one likes."
MAKE: dict[str, Callable[[Measures], QWidget]] = {
    "label": lambda _measures: PlainLabel(SENTENCE),
    "button": lambda measures: Button(SENTENCE, measures),
    "toggle": lambda measures: Toggle(SENTENCE, measures, SENTENCE),
}


def test_it_is_reckoned_once_for_a_width_and_anew_for_another_face() -> None:
    asked: list[int] = []

    def reckon(width: int) -> int:
        asked.append(width)
        return width * 2

    known = KnownHeights()
    assert [known.at(each, "a", reckon) for each in (10, 20, 10, 20)] == [20, 40, 20, 40]
    assert asked == [10, 20]
    assert known.at(10, "b", reckon) == 20
    assert asked == [10, 20, 10]


def test_few_widths_are_kept() -> None:
    known = KnownHeights()
    for width in range(100):
        known.at(width, "a", lambda each: each)
    assert len(known._known_px) < 10


@pytest.mark.parametrize("kind", list(MAKE))
def test_another_text_size_other_words_and_the_other_side_are_measured_anew(
    qtbot: QtBot, wear: Wear, measures: Measures, kind: str
) -> None:
    wear(Theme.LAMPLIGHT, 1.0)
    widget = MAKE[kind](measures)
    qtbot.addWidget(widget)
    widget.show()
    small = widget.heightForWidth(300)
    assert widget.heightForWidth(300) == small
    wear(Theme.LAMPLIGHT, 2.0)
    large = widget.heightForWidth(300)
    assert large > small
    fresh = MAKE[kind](measures)
    qtbot.addWidget(fresh)
    fresh.show()
    assert fresh.heightForWidth(300) == large
    widget.setText("A lamp.")  # type: ignore[attr-defined]
    assert widget.heightForWidth(300) < large
    widget.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    fresh.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    fresh.setText("A lamp.")  # type: ignore[attr-defined]
    assert widget.heightForWidth(300) == fresh.heightForWidth(300)
