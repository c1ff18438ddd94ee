"""Every page as a keyboard and a screen reader find it, in the whole window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QApplication, QLineEdit, QListView, QTextEdit, QWidget

from app.core.preferences import Theme
from app.ui.instance import Instance
from app.ui.pages.page import Page
from app.ui.pages.player import PlayerPage
from app.ui.widgets.back_band import BackBand
from app.ui.widgets.body_outline_figures import BodyFigures
from app.ui.widgets.number_row import NumberRow
from app.ui.widgets.option_row import OptionRow
from app.ui.widgets.pick_list import PickList
from app.ui.widgets.row_list import RowList
from tests.flows import scenes
from tests.flows.conftest import Build
from tests.flows.hands import focused, name_of, press
from tests.flows.house import MOVED_IN, Lived
from tests.flows.targets import too_small
from tests.flows.until import until
from tests.ui.accessible import unnamed_controls

_ROWS = (OptionRow, NumberRow, RowList, PickList, BodyFigures, QAbstractSpinBox)
_MOST_TABS = 80


def stops(lived: Lived) -> list[QWidget]:
    """Walk once round with Tab; return where it stopped."""
    if not focused().focusPolicy() & Qt.FocusPolicy.TabFocus:
        press(Qt.Key.Key_Tab)  # a page that begins on none of its controls is no stop itself
    first = focused()
    round_: list[QWidget] = [first]
    for _ in range(_MOST_TABS):
        press(Qt.Key.Key_Tab)
        if focused() is first:
            return round_
        if focused() is round_[-1]:
            continue  # the parts of a date come one after the other
        assert focused() not in round_, f"Tab turns back to {name_of(focused())}"
        round_.append(focused())
    raise AssertionError("Tab never comes round")


def wanted(lived: Lived) -> set[QWidget]:
    """Return each control of the page that one must be able to reach: of a row, the row counts once.

    The Back that a band holds for the pointer is the one of the title row, which Tab reaches.
    """
    found: set[QWidget] = set()
    for kind in (QAbstractButton, QLineEdit, QTextEdit, QListView):
        for control in lived.page.findChildren(kind):
            if control.isVisible() and control.isEnabled() and not isinstance(control.parentWidget(), BackBand):
                found.add(_row_or_self(control))
    return found


def _row_or_self(control: QWidget) -> QWidget:
    parent = control.parentWidget()
    while parent is not None and not isinstance(parent, _ROWS):
        parent = parent.parentWidget()
    return control if parent is None else parent


WALKED = tuple(scene for scene in scenes.IN_THE_HOUSE if scene.name != "player-sit-quietly")  # any key leaves that


@pytest.mark.parametrize("part", scenes.parts(WALKED, 10), ids=scenes.name_of_part)
def test_every_control_has_a_name_is_reached_by_tab_and_large_enough(
    lived: Lived, part: tuple[scenes.Scene, ...]
) -> None:
    scenes.ready(lived)
    told: dict[str, list[str]] = {}
    for scene in part:
        scenes.go_home(lived)
        scene.go(lived)
        QTest.qWait(1)
        wrong = unnamed_controls(lived.window)
        try:
            reached = {_row_or_self(stop) for stop in stops(lived)}
        except AssertionError as fault:
            told[scene.name] = [*wrong, str(fault)]
            continue
        wrong += [f"missed: {type(each).__name__} {name_of(each)}" for each in wanted(lived) - reached]
        if wrong := wrong + too_small(lived):
            told[scene.name] = wrong
    assert told == {}


def test_only_the_page_in_front_is_seen_from_the_first_run_on(build: Build) -> None:
    lived = build(None).open()
    assert [page for page in lived.window.findChildren(Page) if page.isVisible()] == [lived.page]
    lived.house.go_home()
    assert [page for page in lived.window.findChildren(Page) if page.isVisible()] == [lived.page]


def test_the_doors_have_names_and_are_reached_by_tab(build: Build) -> None:
    lived = build(None).open()
    for _ in range(2):
        assert unnamed_controls(lived.window) == []
        reached = {_row_or_self(stop) for stop in stops(lived)}
        assert wanted(lived) - reached == set()
        lived.house.entrance.open_unlock()


@pytest.mark.parametrize("scene", ["player-slow", "player-word", "player-choice", "player-third-time"])
def test_what_can_be_tapped_is_whole_beneath_the_line(lived: Lived, scene: str) -> None:
    next(each for each in scenes.IN_THE_HOUSE if each.name == scene).go(lived)
    QTest.qWait(1)
    page = lived.page
    assert isinstance(page, PlayerPage)
    bar = page._step._scroll.verticalScrollBar()
    until(lambda: bar.maximum() == 0, f"everything in sight; {bar.maximum()} px are not")


def test_the_line_keeps_its_place_from_step_to_step(lived: Lived) -> None:
    scenes.begin(lived, "see-three")
    page = lived.page
    assert isinstance(page, PlayerPage)
    line = page._step._caption

    def middle() -> int:
        QApplication.sendPostedEvents()
        QTest.qWait(20)
        return line.mapTo(lived.window, line.rect().center()).y()

    first = middle()
    for _ in range(4):
        press(Qt.Key.Key_Right)
        assert middle() == first
    press(Qt.Key.Key_Space)
    assert middle() == first


@pytest.mark.parametrize("theme", [Theme.LAMPLIGHT, Theme.DAYLIGHT])
@pytest.mark.parametrize("size", [(980, 720), (720, 560)])
def test_the_line_and_slower_are_whole_at_twice_the_text_size(
    build: Build, size: tuple[int, int], theme: Theme
) -> None:
    lived = build(MOVED_IN._replace(text_scale=2.0, theme=theme)).open(size)
    for scene in scenes.IN_THE_HOUSE:
        if not scene.name.startswith("player-"):
            continue
        scenes.go_home(lived)
        scene.go(lived)
        QTest.qWait(20)
        page = lived.page
        assert isinstance(page, PlayerPage)
        slower = page._keys._slower
        assert page.rect().contains(slower.geometry().translated(slower.parentWidget().mapTo(page, slower.pos() * 0)))
        assert slower.height() >= slower.minimumSizeHint().height()


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_a_second_start_is_refused_and_calls_the_first(lived: Lived) -> None:
    called: list[bool] = []
    lived.instance.called.connect(lambda: called.append(True))
    lived.window.showMinimized()
    second = Instance(lived.paths.instance_lock)
    assert not second.take()
    second.call_first()
    until(lambda: called, "the first start was called")
    until(lambda: not lived.window.isMinimized(), "the window is there again")
