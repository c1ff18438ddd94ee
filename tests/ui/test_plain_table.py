"""A table of plain text: walked by arrows, left by Tab, read cell by cell, however many rows there are."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from app.ui.theme import Measures
from app.ui.widgets.plain_table import PlainTable, TableRow
from tests.ui.accessible import unnamed_controls
from tests.ui.log_stage import records

KEY = Qt.Key


def rows(count: int) -> tuple[TableRow, ...]:
    return tuple(TableRow(number, (f"day {number}", f"<b>note</b> {number} " * 6)) for number in range(count))


@pytest.fixture
def table(qtbot: QtBot, lamplight: None, measures: Measures) -> PlainTable:
    table = PlainTable("Entries", ("Day", "Note"), measures)
    qtbot.addWidget(table)
    table.resize(400, 300)
    table.show()
    qtbot.waitExposed(table)
    table.activateWindow()
    table.setFocus()
    return table


def test_headers_and_cells_are_there_for_a_screen_reader(table: PlainTable) -> None:
    table.set_rows(rows(2))
    QAccessible.setActive(True)
    seen = QAccessible.queryAccessibleInterface(table)
    children = [seen.child(number) for number in range(seen.childCount())]
    headers = [each.text(QAccessible.Text.Name) for each in children if each.role() == QAccessible.Role.ColumnHeader]
    cells = [each.text(QAccessible.Text.Name) for each in children if each.role() == QAccessible.Role.Cell]
    assert (seen.role(), seen.text(QAccessible.Text.Name)) == (QAccessible.Role.Table, "Entries")
    assert headers == ["Day", "Note"]
    assert cells == [cell for row in rows(2) for cell in row.cells]
    assert unnamed_controls(table) == []


def test_the_model_keeps_what_views_rely_on(table: PlainTable) -> None:
    QAbstractItemModelTester(table.model(), table)
    for count in (0, 1, 30, 60, 2, 0):
        table.set_rows(rows(count))
    table.set_rows(rows(5))
    table.set_marked(frozenset({1}))
    table.set_rows(tuple(TableRow(row.key, ("another", "text")) for row in rows(5)))
    assert table.model().rowCount() == 5


def test_enter_and_a_click_press_a_cell_and_space_marks_its_row(table: PlainTable) -> None:
    table.set_rows(rows(3), from_top=True)
    pressed: list[tuple[object, int]] = []
    table.pressed.connect(lambda key, column: pressed.append((key, column)))
    turned = records(table.turned)
    QTest.keyClick(table, KEY.Key_Down)
    QTest.keyClick(table, KEY.Key_Right)
    QTest.keyClick(table, KEY.Key_Return)
    QTest.keyClick(table, KEY.Key_Space)
    middle = table.visualRect(table.model().index(0, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert pressed == [(1, 1), (0, 0)]
    assert turned == [1]


def test_a_marked_row_says_so(table: PlainTable) -> None:
    table.set_rows(rows(2))
    table.set_marked(frozenset({1}))
    QAccessible.setActive(True)
    seen = QAccessible.queryAccessibleInterface(table)
    cells = [seen.child(number) for number in range(seen.childCount())]
    states = [each.state().checked for each in cells if each.text(QAccessible.Text.Name).startswith("day")]
    assert [bool(state) for state in states] == [False, True]


def test_more_rows_keep_the_cell_and_other_rows_begin_at_the_top(table: PlainTable) -> None:
    table.set_rows(rows(60), from_top=True)
    table.setCurrentIndex(table.model().index(40, 1))
    table.set_rows(rows(120))
    assert (table.currentIndex().row(), table.currentIndex().column()) == (40, 1)
    table.set_rows(rows(120)[5:])
    assert table.currentIndex().row() == 35
    table.set_rows(rows(3), from_top=True)
    assert table.currentIndex().row() == 0


def test_the_end_asks_for_more(table: PlainTable) -> None:
    table.set_rows(rows(60), from_top=True)
    asked = records(table.near_end)
    QTest.keyClick(table, KEY.Key_Down)
    assert asked == []
    QTest.keyClick(table, KEY.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert asked


def test_a_million_rows_have_one_height_and_are_walked_to_the_end(table: PlainTable) -> None:
    row = TableRow(0, ("day", "note"))
    table._cells.set_rows((row,) * 1_000_000)
    table.setCurrentIndex(table.model().index(0, 0))
    QTest.keyClick(table, KEY.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert table.currentIndex().row() == 999_999
    assert table.rowHeight(0) == table.rowHeight(999_999)


def test_columns_share_the_width_and_scroll_sideways_where_it_is_too_small(table: PlainTable) -> None:
    table.set_rows(rows(3))
    assert table.columnWidth(0) + table.columnWidth(1) == table.viewport().width()
    table.resize(60, 300)
    assert table.horizontalScrollBar().maximum() > 0


def test_an_hour_has_room_on_one_line(table: PlainTable) -> None:
    hour = "12:50\u202fPM"
    words = "word " * 60
    table.set_rows((TableRow(1, (hour, words)),))
    assert table.columnWidth(0) >= QFontMetrics(table.font()).horizontalAdvance(hour)
