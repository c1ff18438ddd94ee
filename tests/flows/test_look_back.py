"""Looking back by keyboard alone, in the real window on a real log, and what a screen reader finds there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from app.ui.log_keeper import LogState
from app.ui.pages.entry import EntryPage
from app.ui.pages.home import HomePage
from app.ui.pages.look_back import LookBackPage
from app.ui.view_models.look_back_props import Shown, View
from tests.flows.conftest import Build
from tests.flows.hands import CTRL, choose, focused, name_of, press, reach, texts, wait_to_read, write
from tests.flows.house import Lived
from tests.flows.look_back_scenes import fill, opened
from tests.flows.until import until
from tests.ui.accessible import unnamed_controls

KEY = Qt.Key


def look_back(lived: Lived, count: int) -> LookBackPage:
    until(lambda: lived.house.keeper.state is LogState.OPEN, "the log is open")
    fill(lived, count)
    return opened(lived)


def every_interface(widget: QWidget) -> list[tuple[QAccessible.Role, str]]:
    """Return role and name of everything a screen reader finds below a widget that can be seen."""
    QAccessible.setActive(True)
    found, open_ = [], [QAccessible.queryAccessibleInterface(widget)]
    while open_:
        here = open_.pop()
        if here is None or not here.isValid() or here.state().invisible:
            continue
        found.append((here.role(), here.text(QAccessible.Text.Name)))
        open_.extend(here.child(number) for number in range(here.childCount()))
    return found


def test_from_home_through_the_views_a_filter_and_a_search_to_an_entry_and_back(lived: Lived) -> None:
    page = look_back(lived, 60)
    assert focused() is page.list
    reach("List")
    press(KEY.Key_Right)
    until(lambda: page.views.outline is not None and page.views.outline.isVisible(), "the body")
    press(KEY.Key_Right)
    until(lambda: page.views.pairs is not None and page.views.pairs.isVisible(), "the pairs")
    press(KEY.Key_Home)
    press(KEY.Key_Left, KEY.Key_Left)
    until(lambda: page.list.isVisible(), "the list")
    choose("Narrow it down")
    lived.settle()
    reach("All of it")  # a list of choices is called by what it stands at; its label is told beside
    press(KEY.Key_Tab, KEY.Key_Tab)
    assert focused() is page.panel.place.box
    press(KEY.Key_Down, KEY.Key_Down)
    lived.settle()
    reach("Search the notes")
    write("rain WIN")
    until(lambda: "Notes with “rain WIN”" in page.narrowed.text(), "the line that says what is set")
    until(lambda: page._model.props.shown is not Shown.READING, "the answer")
    lived.settle()
    narrowed = len(page._model.props.rows)
    choose("Show all")
    lived.settle()
    assert 0 <= narrowed < 20 < len(page._model.props.rows)
    press(KEY.Key_F, with_=CTRL)
    write("cafe")
    until(lambda: page._model.props.rows and all("café" in row.note for row in page._model.props.rows), "the notes")
    reach("Entries, newest first")
    press(KEY.Key_Return)
    wait_to_read(lived, "Note")
    assert isinstance(lived.page, EntryPage)
    press(KEY.Key_Escape)
    assert lived.page is page
    lived.settle()
    assert page.words.text() == "cafe"
    assert focused() is page.list
    press(KEY.Key_Escape)
    assert not page.panel.isVisible()
    press(KEY.Key_Escape)
    assert isinstance(lived.page, HomePage)


def test_every_view_and_every_table_is_named_for_a_screen_reader(lived: Lived) -> None:
    page = look_back(lived, 30)
    roles = {View.LIST: QAccessible.Role.ListItem, View.PAIRS: QAccessible.Role.ListItem}
    for view in View:
        page._model.show_view(view)
        lived.settle()
        assert unnamed_controls(page) == []
        named = [name for role, name in every_interface(page.views) if role == roles.get(view)]
        assert view is View.BODY or len(named) > 2
        assert all(named)
        page._model.show_as_table(True)
        lived.settle()
        found = every_interface(page.views)
        headers = [name for role, name in found if role == QAccessible.Role.ColumnHeader]
        cells = [name for role, name in found if role == QAccessible.Role.Cell]
        assert len(headers) == {View.LIST: 6, View.BODY: 2, View.PAIRS: 5}[view]
        assert len(cells) % len(headers) == 0
        assert len(cells) >= 2 * len(headers)
        assert unnamed_controls(page) == []
        page._model.show_as_table(False)
    assert name_of(page.tabs) == "Pairs"


def test_each_count_of_the_outline_is_read_with_its_place(lived: Lived) -> None:
    page = look_back(lived, 30)
    page._model.show_view(View.BODY)
    lived.settle()
    read = " ".join(name for _role, name in every_interface(page.views))
    for each in page._model.props.counts:
        assert each.name in read
    assert any(str(each.count) in read for each in page._model.props.counts)


def test_a_place_of_the_table_lists_its_entries_by_keyboard(lived: Lived) -> None:
    page = look_back(lived, 30)
    reach("List")
    press(KEY.Key_Right)
    lived.settle()
    choose("As a table")
    reach("Check-ins that name each place")
    press(KEY.Key_Down, KEY.Key_Return)
    until(lambda: page._model.props.view is View.LIST and page._model.props.shown is Shown.ROWS, "the entries")
    lived.settle()
    second = list(page.views.tables[View.BODY].model().rows)[1].cells[0]
    assert page.narrowed.text() == second
    assert all(second in row.places or second.lower() in row.places for row in page._model.props.rows)


def test_what_is_hidden_in_settings_is_hidden_here_at_once(build: Build) -> None:
    lived = build().open()
    page = look_back(lived, 30)
    notes = {row.note for row in page._model.props.rows if row.note}
    now = lived.preferences.now
    lived.preferences.change(now._replace(hide_numbers=True, hide_pictures=True, hide_notes=True))
    lived.settle()
    read = " ".join(name for _role, name in every_interface(page.views))
    assert not any(note in read for note in notes)
    assert not page.list.isVisible()
    assert "Numbers are hidden, and pairs with them." in " ".join(texts(lived.window))


@dataclass(frozen=True)
class Answered:
    allowed: bool
    same: str


def test_nothing_is_read_before_the_opening_is_counted(lived: Lived) -> None:
    waiting: list[Callable[[Answered], None]] = []

    class Counting:
        def enter(self, answered: Callable[[Answered], None]) -> None:
            waiting.append(answered)

    room = lived.house.look_back
    room._openings = Counting()  # type: ignore[assignment]
    fill(lived, 3)
    choose("Look back")
    lived.settle()
    assert isinstance(lived.page, LookBackPage)
    assert room.model.props.rows == ()
    waiting.pop()(Answered(allowed=True, same="The log is the same."))
    lived.settle()
    assert len(room.model.props.rows) == 3
    assert lived.page.same.text() == "The log is the same."
    assert focused() is lived.page.list
    press(KEY.Key_Escape)
    choose("Look back")
    waiting.pop()(Answered(allowed=False, same=""))
    lived.settle()
    assert room.model.props.shown is Shown.CAPPED
    assert room.model.props.rows == ()


def test_a_long_log_is_walked_to_its_end(lived: Lived) -> None:
    page = look_back(lived, 500)
    while page._model._list.has_more:
        press(KEY.Key_End)
        lived.settle()
    assert len(page._model.props.rows) == 500
    assert page.list.currentIndex().row() >= 449
