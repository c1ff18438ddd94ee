"""The body outline by hand, by keyboard and by ear."""

from __future__ import annotations

import itertools
from collections import deque
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.core.checkin import Place
from app.core.preferences import Theme
from app.ui.labels import Labels
from app.ui.theme import Measures
from app.ui.widgets.body_outline import BodyOutline, OutlineMode
from app.ui.widgets.body_outline_figures import BodyFigures
from app.ui.widgets.body_outline_plan import SCALE, FigurePlan
from app.ui.widgets.body_region import BodyRegion
from app.ui.widgets.body_region_steps import nearest
from app.ui.widgets.body_shapes import Side, patches
from app.ui.widgets.plain_label import PlainLabel
from app.ui.widgets.tab_order import tab_as_laid_out
from tests.ui.accessible import unnamed_controls

pytestmark = pytest.mark.usefixtures("lamplight")

OFF_FIGURE = {Place.NOWHERE, Place.CANT_TELL, Place.WHOLE_BODY}
WIDTHS = (640, 430)  # beside each other, under each other
COUNTS = {Place.NOWHERE: 2, Place.CHEST: 4, Place.LEGS: 1, Place.SHOULDERS: 12, Place.JAW: 0}
ALL_COUNTED = dict.fromkeys(Place, 3)


def shown(
    qtbot: QtBot, measures: Measures, mode: OutlineMode = OutlineMode.PICK, width: int = WIDTHS[0]
) -> BodyOutline:
    outline = BodyOutline("Where in the body", Labels(), measures, mode)
    qtbot.addWidget(outline)
    outline.resize(width, outline.heightForWidth(width))
    with qtbot.waitActive(outline):
        outline.show()
        outline.activateWindow()
    return outline


def region(outline: BodyOutline, place: Place) -> BodyRegion:
    found = outline.figures.region(place)
    assert found is not None
    return found


def focused(outline: BodyOutline) -> BodyRegion:
    return next(each for each in outline.figures.regions() if each.hasFocus())


def type_keys(letters: str) -> None:
    for letter in letters:
        QTest.keyClicks(QApplication.focusWidget(), letter)


def texts(outline: BodyOutline) -> list[str]:
    return [label.text() for label in outline.findChildren(PlainLabel) if label.isVisible()]


def middle(figures: BodyFigures, each: BodyRegion) -> QPoint:
    return each.geometry().center()


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("mode", OutlineMode)
def test_any_place_is_reached_by_arrows_from_any_other(
    qtbot: QtBot, measures: Measures, mode: OutlineMode, width: int
) -> None:
    outline = shown(qtbot, measures, mode, width)
    outline.set_counts(ALL_COUNTED) if mode is OutlineMode.COUNTS else None
    regions = outline.figures.regions()
    assert {each.place for each in regions} == set(Place) - OFF_FIGURE
    ways = [QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1)]
    for start in regions:
        reached, waiting = {start}, deque([start])
        while waiting:
            here = waiting.popleft()
            for way in ways:
                there = nearest(here, regions, way)
                if there is not None and there not in reached:
                    reached.add(there)
                    waiting.append(there)
        assert len(reached) == len(regions), start.objectName()


@pytest.mark.parametrize("width", WIDTHS)
def test_the_middle_of_each_patch_and_of_what_a_screen_reader_points_at_is_its_own(
    qtbot: QtBot, measures: Measures, width: int
) -> None:
    outline = shown(qtbot, measures, width=width)
    figures = outline.figures
    for each in figures.regions():
        assert figures.region_at(middle(figures, each)) is each
        for patch in figures._plan().patches(each.place, each.side):
            assert figures.region_at(patch.boundingRect().center().toPoint()) is each


def test_a_point_inside_a_patch_belongs_to_no_other(qtbot: QtBot, measures: Measures) -> None:
    outline = shown(qtbot, measures)
    figures = outline.figures
    plan = figures._plan()
    shapes = {each: plan.patches(each.place, each.side) for each in figures.regions()}
    for x, y in itertools.product(range(0, figures.width(), 3), range(0, figures.height(), 3)):
        owners = [each for each, paths in shapes.items() if any(path.contains(QPointF(x, y)) for path in paths)]
        assert len(owners) <= 1
        if owners and all(_deep(path, x, y) for path in shapes[owners[0]] if path.contains(QPointF(x, y))):
            assert figures.region_at(QPoint(x, y)) is owners[0]


def _deep(path: object, x: int, y: int) -> bool:
    """Return whether a point lies more than a pixel inside."""
    return all(path.contains(QPointF(x + dx, y + dy)) for dx in (-1, 1) for dy in (-1, 1))  # type: ignore[attr-defined]


@pytest.mark.parametrize("width", WIDTHS)
def test_each_place_can_be_hit_within_a_square_of_24_px(qtbot: QtBot, measures: Measures, width: int) -> None:
    outline = shown(qtbot, measures, width=width)
    figures = outline.figures
    for each in figures.regions():
        for patch in figures._plan().patches(each.place, each.side):
            at = patch.boundingRect().center().toPoint()
            corners = (
                (left, top)
                for left in range(at.x() - 24, at.x() + 1)
                for top in range(at.y() - 24, at.y() + 1)
                if _is_all(figures, each, left, top, 23)
            )
            assert next(corners, None) is not None, each.objectName()


def _is_all(figures: BodyFigures, each: BodyRegion, left: int, top: int, size: int) -> bool:
    """Return whether the rim of a square belongs to a region; what lies within a rim belongs to it too."""
    along = range(0, size + 1, 1)
    rim: Iterator[tuple[int, int]] = itertools.chain(
        ((left + step, edge) for step in along for edge in (top, top + size)),
        ((edge, top + step) for step in along for edge in (left, left + size)),
    )
    return all(figures.region_at(QPoint(x, y)) is each for x, y in rim)


def test_far_from_the_figure_there_is_no_place(qtbot: QtBot, measures: Measures) -> None:
    outline = shown(qtbot, measures)
    figures = outline.figures
    assert figures.place_at(QPoint(2, 2)) is None
    assert figures.place_at(QPoint(-5, 10_000)) is None


def test_a_click_picks_and_a_second_leaves(qtbot: QtBot, measures: Measures) -> None:
    outline = shown(qtbot, measures)
    told: list[tuple[Place, ...]] = []
    outline.picks_changed.connect(told.append)
    chest = region(outline, Place.CHEST)
    for _ in range(2):
        QTest.mouseClick(
            outline.figures, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle(outline.figures, chest)
        )
    assert told == [(Place.CHEST,), ()]
    assert focused(outline) is chest


def test_a_press_let_go_elsewhere_picks_nothing(qtbot: QtBot, measures: Measures) -> None:
    outline = shown(qtbot, measures)
    figures, none = outline.figures, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(figures, Qt.MouseButton.LeftButton, none, middle(figures, region(outline, Place.CHEST)))
    QTest.mouseRelease(figures, Qt.MouseButton.LeftButton, none, middle(figures, region(outline, Place.FEET)))
    QTest.mouseClick(figures, Qt.MouseButton.RightButton, none, middle(figures, region(outline, Place.FEET)))
    assert outline.picked() == ()


def test_both_of_a_pair_take_a_click(qtbot: QtBot, measures: Measures) -> None:
    outline = shown(qtbot, measures)
    for place in (Place.HANDS, Place.FEET, Place.FINGERS):
        for patch in outline.figures._plan().patches(place, Side.BACK):
            outline.clear()
            at = patch.boundingRect().center().toPoint()
            QTest.mouseClick(outline.figures, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
            assert outline.picked() == (place,)


def test_picks_stand_in_the_order_of_picking(qtbot: QtBot, measures: Measures) -> None:
    outline = shown(qtbot, measures)
    region(outline, Place.LEGS).click()
    outline.row.button(Place.WHOLE_BODY.value).click()
    region(outline, Place.HEAD).click()
    assert outline.picked() == (Place.LEGS, Place.WHOLE_BODY, Place.HEAD)


@pytest.mark.parametrize("alone", [Place.NOWHERE, Place.CANT_TELL])
def test_nowhere_and_cant_tell_take_the_place_of_all_others(qtbot: QtBot, measures: Measures, alone: Place) -> None:
    outline = shown(qtbot, measures)
    told: list[tuple[Place, ...]] = []
    outline.set_picked((Place.JAW, Place.WHOLE_BODY))
    outline.picks_changed.connect(told.append)
    outline.row.button(alone.value).click()
    assert not region(outline, Place.JAW).isChecked()
    region(outline, Place.JAW).click()
    assert told == [(alone,), (Place.JAW,)]
    assert outline.row.picked_ids() == ()


def test_setting_and_clearing_tells_nobody(qtbot: QtBot, measures: Measures) -> None:
    outline = shown(qtbot, measures)
    told: list[tuple[Place, ...]] = []
    outline.picks_changed.connect(told.append)
    outline.set_picked((Place.FEET, Place.NOWHERE, Place.FEET))
    assert outline.picked() == (Place.FEET, Place.NOWHERE)
    outline.clear()
    assert (outline.picked(), told) == ((), [])


def test_both_sides_stay_in_step(qtbot: QtBot, measures: Measures) -> None:
    outline = shown(qtbot, measures)
    twice = set(patches(Side.FRONT)) & set(patches(Side.BACK))
    assert {Place.HEAD, Place.LEGS} <= twice
    for place in twice:
        front, back = (each for each in outline.figures.regions() if each.place is place)
        back.click()
        assert front.isChecked()
        assert back.isChecked()
        front.click()
        assert not front.isChecked()
        assert not back.isChecked()


def test_tab_stops_once_in_the_row_once_on_the_figure_once_in_the_field(qtbot: QtBot, measures: Measures) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    column = QVBoxLayout(room)
    outline = BodyOutline("Where in the body", Labels(), measures)
    after = QPushButton("After")
    column.addWidget(outline)
    column.addWidget(after)
    tab_as_laid_out(room)
    room.resize(700, 900)
    with qtbot.waitActive(room):
        room.show()
        room.activateWindow()
    outline.focus_first()
    region(outline, Place.CHEST)
    stops = [QApplication.focusWidget()]
    for _ in range(3):
        QTest.keyClick(stops[-1], Qt.Key.Key_Tab)
        stops.append(QApplication.focusWidget())
    assert stops[0] is outline.row.button(Place.NOWHERE.value)
    assert stops[1] is region(outline, Place.HEAD)
    assert isinstance(stops[2], QLineEdit)
    assert stops[3] is after


def test_tab_comes_back_to_where_one_was(qtbot: QtBot, measures: Measures) -> None:
    outline = shown(qtbot, measures)
    outline.figures.focus_first()
    QTest.keyClick(focused(outline), Qt.Key.Key_End)
    assert (focused(outline).place, focused(outline).side) == (Place.FEET, Side.BACK)
    QTest.keyClick(focused(outline), Qt.Key.Key_Tab)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert (focused(outline).place, focused(outline).side) == (Place.FEET, Side.BACK)
    QTest.keyClick(focused(outline), Qt.Key.Key_Home)
    assert focused(outline).objectName() == "head-front"


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_arrow_then_key_picks(qtbot: QtBot, measures: Measures, key: Qt.Key) -> None:
    outline = shown(qtbot, measures)
    outline.figures.focus_first()
    for _ in range(4):
        QTest.keyClick(focused(outline), Qt.Key.Key_Down)
    assert focused(outline).place is Place.CHEST
    QTest.keyClick(focused(outline), key)
    assert outline.picked() == (Place.CHEST,)


def test_an_arrow_at_the_edge_stays(qtbot: QtBot, measures: Measures) -> None:
    outline = shown(qtbot, measures)
    outline.figures.focus_first()
    QTest.keyClick(focused(outline), Qt.Key.Key_Up)
    assert focused(outline).objectName() == "head-front"


@pytest.mark.parametrize(
    ("letters", "place"),
    [
        ("che", Place.CHEST),
        ("h", Place.HEAD),
        ("ha", Place.HANDS),
        ("f", Place.FACE),
        ("fee", Place.FEET),
        ("fi", Place.FINGERS),
        ("sho", Place.SHOULDERS),
        ("xq", Place.HEAD),
        ("chef", Place.FACE),
    ],
)
def test_letters_move_to_the_place_they_begin(qtbot: QtBot, measures: Measures, letters: str, place: Place) -> None:
    outline = shown(qtbot, measures)
    outline.figures.focus_first()
    type_keys(letters)
    assert focused(outline).place is place
    assert outline.picked() == ()


def test_letters_are_forgotten_after_a_pause(qtbot: QtBot, measures: Measures) -> None:
    outline = shown(qtbot, measures)
    outline.figures.focus_first()
    type_keys("c")
    outline.figures._steps._forget()
    type_keys("h")
    assert focused(outline).place is Place.HEAD


def test_a_letter_is_no_shortcut_while_the_figure_has_the_focus(qtbot: QtBot, measures: Measures) -> None:
    outline = shown(qtbot, measures)
    chest = region(outline, Place.CHEST)
    for key, text, kept in ((Qt.Key.Key_N, "n", True), (Qt.Key.Key_F1, "", False)):
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.NoModifier, text)
        event.ignore()
        QApplication.sendEvent(chest, event)
        assert event.isAccepted() is kept


def test_the_line_beneath_names_what_is_under_the_pointer_or_has_the_focus(qtbot: QtBot, measures: Measures) -> None:
    outline = shown(qtbot, measures)
    outline.set_picked((Place.CHEST,))
    outline.figures.move_to(region(outline, Place.CHEST))
    assert "Chest, picked" in texts(outline)
    QTest.mouseMove(outline.figures, middle(outline.figures, region(outline, Place.STOMACH)))
    assert "Stomach" in texts(outline)
    QApplication.sendEvent(outline.figures, QEvent(QEvent.Type.Leave))
    assert "Chest, picked" in texts(outline)


def test_what_a_screen_reader_hears(qtbot: QtBot, measures: Measures) -> None:
    outline = shown(qtbot, measures)
    outline.set_picked((Place.CHEST, Place.LEGS))
    assert unnamed_controls(outline) == []
    heard = {}
    for each in outline.figures.regions():
        interface = QAccessible.queryAccessibleInterface(each)
        assert interface.role() == QAccessible.Role.CheckBox
        assert interface.state().checkable
        assert interface.state().focusable
        heard[interface.text(QAccessible.Text.Name)] = bool(interface.state().checked)
    assert len(heard) == len(outline.figures.regions())
    assert heard["Chest"]
    assert heard["Legs, front"]
    assert heard["Legs, back"]
    assert not heard["Between the shoulders"]
    whole = QAccessible.queryAccessibleInterface(outline.figures)
    assert whole.role() == QAccessible.Role.Grouping
    assert whole.text(QAccessible.Text.Name) == "Body outline, front and back"
    assert whole.text(QAccessible.Text.Description) == "2 places picked."
    assert whole.childCount() == len(outline.figures.regions())


def test_a_screen_reader_can_press(qtbot: QtBot, measures: Measures) -> None:
    outline = shown(qtbot, measures)
    interface = QAccessible.queryAccessibleInterface(region(outline, Place.THROAT))
    actions = interface.actionInterface()
    actions.doAction(actions.toggleAction())
    qtbot.waitUntil(lambda: outline.picked() == (Place.THROAT,))
    assert interface.state().checked


def test_counts_are_shown_once_a_place_and_asked_for(qtbot: QtBot, measures: Measures) -> None:
    outline = shown(qtbot, measures, OutlineMode.COUNTS)
    asked: list[Place] = []
    outline.place_asked.connect(asked.append)
    outline.set_counts(COUNTS)
    regions = outline.figures.regions()
    assert [each.objectName() for each in regions] == ["chest-front", "legs-front", "between-shoulders-back"]
    assert [each.isVisible() for each in outline.findChildren(BodyRegion)].count(True) == len(regions)
    names = [QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name) for each in regions]
    assert names == ["Chest, in 4 check-ins", "Legs, in 1 check-in", "Between the shoulders, in 12 check-ins"]
    for each in regions:
        interface = QAccessible.queryAccessibleInterface(each)
        assert interface.role() == QAccessible.Role.Button
        assert not interface.state().checkable
    assert unnamed_controls(outline) == []
    outline.figures.focus_first()
    QTest.keyClick(focused(outline), Qt.Key.Key_Return)
    outline.row.button(Place.NOWHERE.value).click()
    back_of_leg = outline.figures._plan().patches(Place.LEGS, Side.BACK)[0].boundingRect().center().toPoint()
    at_jaw = outline.figures._plan().patches(Place.JAW, Side.FRONT)[0].boundingRect().center().toPoint()
    for point in (back_of_leg, at_jaw):
        QTest.mouseClick(outline.figures, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
    assert asked == [Place.CHEST, Place.NOWHERE, Place.LEGS]
    assert outline.picked() == ()


def test_without_counts_there_is_nothing_to_stop_at(qtbot: QtBot, measures: Measures) -> None:
    outline = shown(qtbot, measures, OutlineMode.COUNTS)
    outline.set_counts(COUNTS)
    outline.set_counts({})
    outline.focus_first()
    assert outline.figures.regions() == ()
    assert outline.row.isHidden()
    assert not any(each.isVisible() for each in outline.findChildren(BodyRegion))


def test_every_number_looks_the_same(qtbot: QtBot, measures: Measures) -> None:
    """Two places trade a 1 for a 9: nothing but the digits may differ."""
    outline = shown(qtbot, measures, OutlineMode.COUNTS)
    pictures = []
    for one, other in ((1, 9), (9, 1)):
        outline.set_counts({Place.CHEST: one, Place.STOMACH: other})
        pictures.append(outline.figures.grab().toImage())
    small = outline.figures._small_font().pixelSize()
    middles = [middle(outline.figures, region(outline, place)) for place in (Place.CHEST, Place.STOMACH)]
    for x, y in itertools.product(range(pictures[0].width()), range(pictures[0].height())):
        if pictures[0].pixel(x, y) != pictures[1].pixel(x, y):
            assert any((at - QPoint(x, y)).manhattanLength() <= 2 * small for at in middles)


@pytest.mark.parametrize("theme", [Theme.LAMPLIGHT, Theme.DAYLIGHT])
@pytest.mark.parametrize(("width", "scale"), [(430, 1.0), (640, 2.0), (1200, 1.0)])
def test_states_are_seen_in_both_themes_at_every_size(
    qtbot: QtBot,
    measures: Measures,
    wear: Callable[[Theme, float], None],
    theme: Theme,
    width: int,
    scale: float,
) -> None:
    wear(theme, scale)
    outline = shown(qtbot, measures, width=width)
    bare = _picture(outline)
    outline.set_picked((Place.CHEST,))
    picked = _picture(outline)
    outline.figures.move_to(region(outline, Place.JAW))
    ringed = _picture(outline)
    assert bare != picked != ringed != bare
    plan = outline.figures._plan()
    assert plan.scale >= SCALE
    assert plan.beside is (width >= 600)
    counted = shown(qtbot, measures, OutlineMode.COUNTS, width)
    counted.set_counts(ALL_COUNTED)
    assert _picture(counted) != bare


def _picture(outline: BodyOutline) -> QImage:
    return outline.figures.grab().toImage()


def test_the_front_stands_where_one_begins_to_read() -> None:
    for mirrored in (False, True):
        plan = FigurePlan(640, 16, 22, 1.0, mirrored)
        assert (plan.origin(Side.FRONT).x() < plan.origin(Side.BACK).x()) is not mirrored
