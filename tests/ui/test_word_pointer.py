"""The word being said is marked by the clock, where the caption has it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtGui import QPalette
from pytestqt.qtbot import QtBot

from app.core.preferences import Theme
from app.core.spoken import SpokenWord
from app.ui.widgets.caption import Caption

LINE = "A light touch works."
WORDS = (SpokenWord(0, 0, 1), SpokenWord(80, 2, 7), SpokenWord(160, 8, 13), SpokenWord(240, 14, 20))


def shown(qtbot: QtBot, text: str = LINE, size: QSize | None = None) -> Caption:
    caption = Caption()
    qtbot.addWidget(caption)
    caption.setText(text)
    caption.resize(size or QSize(600, 120))
    caption.show()
    qtbot.waitExposed(caption)
    return caption


def test_words_are_marked_in_their_order_and_the_last_until_the_end(qtbot: QtBot, lamplight: None) -> None:
    caption = shown(qtbot)
    seen: list[str] = []
    caption._pointer.pointed.connect(lambda _word: seen.append(caption.marked))
    caption.follow(LINE, WORDS)
    qtbot.waitUntil(lambda: caption.marked == "works.")
    assert seen == sorted(seen, key=lambda word: LINE.index(word))
    caption.follow("", ())
    assert caption.marked == ""


def test_the_rest_of_a_line_is_marked_where_it_stands(qtbot: QtBot, lamplight: None) -> None:
    caption = shown(qtbot)
    caption.follow("touch works.", (SpokenWord(0, 0, 5), SpokenWord(3_600_000, 6, 12)))
    qtbot.waitUntil(lambda: caption.marked == "touch")


def test_what_is_not_on_screen_marks_nothing(qtbot: QtBot, lamplight: None) -> None:
    caption = shown(qtbot)
    caption.follow("Another text.", (SpokenWord(0, 0, 7),))
    qtbot.wait(120)
    assert caption.marked == ""
    assert not caption._pointer._timer.isActive()


def test_another_line_takes_the_mark_away(qtbot: QtBot, lamplight: None) -> None:
    caption = shown(qtbot)
    caption.follow(LINE, (SpokenWord(0, 0, 1), SpokenWord(3_600_000, 2, 7)))
    qtbot.waitUntil(lambda: caption.marked == "A")
    caption.setText("The next line.")
    assert caption.marked == ""


def test_the_mark_is_a_line_beneath_the_word_alone(qtbot: QtBot, wear: Callable[[Theme, float], None]) -> None:
    wear(Theme.LAMPLIGHT, 1.0)
    caption = shown(qtbot)
    before = caption.grab().toImage()
    caption.follow(LINE, (SpokenWord(0, 2, 7),))
    qtbot.waitUntil(lambda: caption.marked == "light")
    after = caption.grab().toImage()
    accent = caption.palette().color(QPalette.ColorRole.Accent)
    changed = [
        (x, y)
        for y in range(after.height())
        for x in range(after.width())
        if before.pixel(x, y) != after.pixel(x, y) and after.pixelColor(x, y) == accent
    ]
    place = caption._text().places(2, 7)[0]
    assert changed
    assert min(x for x, _ in changed) >= int(place.left())
    assert max(x for x, _ in changed) <= int(place.right()) + 1
    assert len({y for _, y in changed}) <= 4
