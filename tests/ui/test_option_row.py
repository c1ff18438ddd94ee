"""A row of options by keyboard and by ear."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.theme import Measures
from app.ui.widgets.option_row import OptionRow, PickMode, RowOption
from tests.ui.accessible import unnamed_controls

pytestmark = pytest.mark.usefixtures("lamplight")

THREE = tuple(RowOption(letter, letter.upper()) for letter in "abc")


def shown(qtbot: QtBot, row: OptionRow, width: int = 600) -> OptionRow:
    qtbot.addWidget(row)
    row.resize(width, 400)
    with qtbot.waitActive(row):
        row.show()
        row.activateWindow()
    row.focus_first()
    return row


def focused_id(row: OptionRow) -> str:
    return next((option_id for option_id in row._buttons if row.button(option_id).hasFocus()), "")


def test_nothing_is_picked_beforehand(qtbot: QtBot, measures: Measures) -> None:
    row = OptionRow("Which", THREE, measures, PickMode.ONE)
    shown(qtbot, row)
    assert row.picked_ids() == ()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_arrow_then_key_picks_the_next_one(qtbot: QtBot, measures: Measures, key: Qt.Key) -> None:
    row = OptionRow("Which", THREE, measures, PickMode.ONE)
    told: list[str] = []
    row.picked.connect(told.append)
    shown(qtbot, row)
    QTest.keyClick(row.button("a"), Qt.Key.Key_Right)
    assert focused_id(row) == "b"
    assert row.picked_ids() == ()
    QTest.keyClick(row.button("b"), key)
    assert told == ["b"]
    assert row.picked_ids() == ("b",)


def test_only_one_stays_picked(qtbot: QtBot, measures: Measures) -> None:
    row = OptionRow("Which", THREE, measures, PickMode.ONE)
    shown(qtbot, row)
    row.button("a").click()
    row.button("c").click()
    assert row.picked_ids() == ("c",)


def test_a_pick_can_be_taken_back_by_the_page(qtbot: QtBot, measures: Measures) -> None:
    row = OptionRow("Which", THREE, measures, PickMode.ONE)
    shown(qtbot, row)
    row.button("a").click()
    row.set_picked(())
    assert row.picked_ids() == ()


def test_many_stop_at_the_most(qtbot: QtBot, measures: Measures) -> None:
    row = OptionRow("Which", THREE, measures, PickMode.MANY, most_picked=2)
    changes: list[tuple[str, ...]] = []
    row.picks_changed.connect(changes.append)
    shown(qtbot, row)
    for letter in "abc":
        row.button(letter).click()
    assert row.picked_ids() == ("a", "b")
    row.button("a").click()
    assert changes[-1] == ("b",)


def test_press_mode_tells_each_press_and_keeps_nothing(qtbot: QtBot, measures: Measures) -> None:
    row = OptionRow("Which", THREE, measures)
    told: list[str] = []
    row.picked.connect(told.append)
    shown(qtbot, row)
    row.button("b").click()
    row.button("b").click()
    assert told == ["b", "b"]
    assert row.picked_ids() == ()


def test_tab_stops_once_in_the_row(qtbot: QtBot, measures: Measures) -> None:
    holder = QWidget()
    layout = QVBoxLayout(holder)
    first = OptionRow("First", THREE, measures, PickMode.ONE)
    second = OptionRow("Second", THREE, measures, PickMode.ONE)
    layout.addWidget(first)
    layout.addWidget(second)
    qtbot.addWidget(holder)
    with qtbot.waitActive(holder):
        holder.show()
        holder.activateWindow()
    first.focus_first()
    QTest.keyClick(first.button("a"), Qt.Key.Key_Right)
    QTest.keyClick(first.button("b"), Qt.Key.Key_Tab)
    assert second.button("a").hasFocus()
    QTest.keyClick(second.button("a"), Qt.Key.Key_Backtab)
    assert first.button("b").hasFocus()


def test_new_options_stand_where_the_row_stands(qtbot: QtBot, measures: Measures) -> None:
    holder = QWidget()
    layout = QVBoxLayout(holder)
    before, after = QPushButton("before"), QPushButton("after")
    row = OptionRow("Which", (), measures)
    for widget in (before, row, after):
        layout.addWidget(widget)
    qtbot.addWidget(holder)
    with qtbot.waitActive(holder):
        holder.show()
        holder.activateWindow()
    row.set_options(THREE)
    before.setFocus()
    QTest.keyClick(before, Qt.Key.Key_Tab)
    assert row.button("a").hasFocus()
    QTest.keyClick(row.button("a"), Qt.Key.Key_Tab)
    assert after.hasFocus()


def test_down_moves_by_a_row_when_narrow(qtbot: QtBot, measures: Measures) -> None:
    numbers = tuple(RowOption(str(n), str(n), f"{n} of 10") for n in range(11))
    row = OptionRow("How much", numbers, measures, PickMode.ONE)
    shown(qtbot, row, width=380)
    columns = sum(1 for n in range(11) if row.button(str(n)).y() == row.button("0").y())
    assert 1 < columns < 11
    QTest.keyClick(row.button("0"), Qt.Key.Key_Down)
    assert focused_id(row) == str(columns)
    QTest.keyClick(row.button(str(columns)), Qt.Key.Key_End)
    assert focused_id(row) == "10"


def test_tiles_have_one_size_and_are_large_enough(qtbot: QtBot, measures: Measures) -> None:
    words = tuple(RowOption(word, word) for word in ("a", "a much longer answer", "skip"))
    row = OptionRow("Which", words, measures, PickMode.ONE)
    shown(qtbot, row, width=300)
    sizes = [row.button(word.id).size() for word in words]
    assert max(s.width() for s in sizes) - min(s.width() for s in sizes) <= 1
    assert len({s.height() for s in sizes}) == 1
    assert min(s.height() for s in sizes) >= 44


def test_every_tile_says_its_name_and_that_it_can_be_picked(qtbot: QtBot, measures: Measures) -> None:
    row = OptionRow("How much", (RowOption("7", "7", "7 of 10"),), measures, PickMode.ONE)
    holder = shown(qtbot, row)
    assert unnamed_controls(holder) == []
    tile = QAccessible.queryAccessibleInterface(row.button("7"))
    assert tile.text(QAccessible.Text.Name) == "7 of 10"
    assert tile.role() == QAccessible.Role.RadioButton
    row.button("7").click()
    assert tile.state().checked


def test_the_row_is_a_group_with_the_question_as_its_name(qtbot: QtBot, measures: Measures) -> None:
    row = OptionRow("How much is going on right now?", THREE, measures, PickMode.ONE)
    shown(qtbot, row)
    gc.collect()
    group = QAccessible.queryAccessibleInterface(row)
    gc.collect()
    assert group.role() == QAccessible.Role.Grouping
    assert group.text(QAccessible.Text.Name) == "How much is going on right now?"
    assert group.childCount() == 3


@pytest.mark.parametrize(
    ("mode", "told"), [(PickMode.ONE, [("a",), ("b",)]), (PickMode.MANY, [("a",), ("a", "b"), ("b",)])]
)
def test_what_a_screen_reader_toggles_is_told(
    qtbot: QtBot, measures: Measures, mode: PickMode, told: list[tuple[str, ...]]
) -> None:
    row = OptionRow("Which", THREE, measures, mode)
    heard: list[tuple[str, ...]] = []
    row.picks_changed.connect(heard.append)
    shown(qtbot, row)
    row.set_picked(("c",))
    row.set_picked(())
    for letter in ("a", "b", "a")[: len(told)]:
        actions = QAccessible.queryAccessibleInterface(row.button(letter)).actionInterface()
        actions.doAction(actions.toggleAction())
    assert heard == told
