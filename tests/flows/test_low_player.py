"""The player in the smallest window with large text: an answer that was asked for has the room, and focus is seen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget

from app.ui.pages.player import PlayerPage
from app.ui.widgets.how_panel import HowPanel
from app.ui.widgets.scroll import ColumnScroll
from app.ui.widgets.ways_panel import WaysPanel
from tests.flows.conftest import Build
from tests.flows.hands import choose, focused, press, texts
from tests.flows.house import MOVED_IN, Lived
from tests.flows.until import until


def seen_whole(widget: QWidget, scroll: ColumnScroll) -> bool:
    place = QRect(widget.mapTo(scroll.viewport(), QPoint(0, 0)), widget.size())
    return scroll.viewport().rect().contains(place)


def low_player(build: Build) -> Lived:
    lived = build(MOVED_IN._replace(text_scale=2.0)).open()
    lived.window.resize(720, 560)
    choose("Too much right now")
    assert isinstance(lived.page, PlayerPage)
    assert lived.library.phrases.may_be_heavier in texts(lived.window)
    return lived


@pytest.mark.parametrize(
    ("key", "kind"), [(Qt.Key.Key_Question, HowPanel), (Qt.Key.Key_N, WaysPanel)], ids=["how", "not-helping"]
)
def test_an_answer_has_the_room_of_the_notice_and_its_first_way_is_in_sight(
    build: Build, key: Qt.Key, kind: type[ColumnScroll]
) -> None:
    lived = low_player(build)
    notice = lived.library.phrases.may_be_heavier
    press(key)
    panel = next(each for each in lived.window.findChildren(kind) if each.isVisible())
    until(lambda: seen_whole(focused(), panel), "what has the focus is seen")
    assert panel.isAncestorOf(focused())
    assert notice not in texts(lived.window)
    end = focused().mapTo(panel.viewport(), QPoint(0, focused().height())).y()
    bar = panel.verticalScrollBar()
    assert bar.value() == 0 or panel.viewport().height() - end < 10, "it went no further than it had to"
    choose("Back to where I was")
    assert notice in texts(lived.window)
