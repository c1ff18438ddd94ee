"""The three views of the page: what they show, what is hidden, what is narrowed, what is marked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.core.checkin import Place, Quality, Rating, RatingWord, Sensation
from app.core.log_query import EVERYTHING, LogFilter
from app.ui.labels import Labels
from app.ui.pages.look_back import LookBackPage
from app.ui.theme import Measures
from app.ui.view_models.log_reader import PAGE_ENTRIES
from app.ui.view_models.log_row import Hidden
from app.ui.view_models.look_back import LookBackModel
from app.ui.view_models.look_back_filter import Narrowing, Span
from app.ui.view_models.look_back_props import Shown, View
from tests.ui import log_stage
from tests.ui.accessible import unnamed_controls

KEY = Qt.Key
BRITISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
CHEST_TIGHT = Sensation(Place.CHEST, Quality.TIGHT)


@pytest.fixture
def stage(qapp: QApplication, tmp_path: Path) -> Iterator[log_stage.Stage]:
    stage = log_stage.Stage(tmp_path / "vault")
    yield stage
    stage.close()
    assert stage.bugs == []


@pytest.fixture
def model(stage: log_stage.Stage) -> LookBackModel:
    return LookBackModel(stage.keeper, log_stage.titles, Labels(BRITISH), stage.clock)


@pytest.fixture
def page(qtbot: QtBot, lamplight: None, model: LookBackModel, measures: Measures) -> LookBackPage:
    page = LookBackPage(model, Labels(BRITISH), measures)
    qtbot.addWidget(page)
    page.resize(980, 720)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    return page


@pytest.fixture
def some(stage: log_stage.Stage, model: LookBackModel, page: LookBackPage) -> log_stage.Stage:
    """Four check-ins of four days, looked back on."""
    day = 24.0
    stage.open().write(
        log_stage.a_check_in(1, 0, before=Rating(7), sensations=(CHEST_TIGHT,), note="the lamp"),
        log_stage.a_run(9, day),
        log_stage.a_check_in(2, day, before=Rating(7), after=Rating(4), run_uid=log_stage.uid(9)),
        log_stage.a_check_in(3, 2 * day, before=Rating(word=RatingWord.A_LOT), after=Rating(2), note="a door"),
        log_stage.a_check_in(4, 40 * day, sensations=(Sensation(Place.CHEST), Sensation(Place.NOWHERE))),
    )
    model.enter()
    stage.jobs.drain()
    page.enter()
    return stage


def press(page: QWidget, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(page.focusWidget() or page, key)


def numbers(model: LookBackModel) -> list[int]:
    return [int.from_bytes(row.uid, "big") for row in model.props.rows]


def show(model: LookBackModel, stage: log_stage.Stage, view: View) -> None:
    model.show_view(view)
    stage.jobs.drain()


def narrow(model: LookBackModel, stage: log_stage.Stage, narrowing: Narrowing) -> None:
    model.narrow(narrowing)
    stage.jobs.drain()


# -- views -----------------------------------------------------------------------------------------------------------


def test_tabs_are_walked_with_arrows_and_say_which_is_in_sight(page: LookBackPage, some: log_stage.Stage) -> None:
    page.tabs.setFocus()
    press(page, KEY.Key_Right)
    some.jobs.drain()
    QAccessible.setActive(True)
    seen = QAccessible.queryAccessibleInterface(page.tabs)
    tabs = [seen.child(number) for number in range(page.tabs.count())]
    names = [(tab.text(QAccessible.Text.Name), bool(tab.state().selected)) for tab in tabs]
    assert names == [("List", False), ("Body", True), ("Pairs", False)]
    assert {tab.role() for tab in tabs} == {QAccessible.Role.PageTab}
    assert page.tabs.hasFocus()
    assert page.views.outline is not None
    assert page.views.outline.isVisible()
    assert not page.list.isVisible()
    assert unnamed_controls(page) == []


def test_places_are_counted_raw_and_stand_in_the_order_of_the_body(
    page: LookBackPage, model: LookBackModel, some: log_stage.Stage
) -> None:
    show(model, some, View.BODY)
    assert [(each.place, each.count) for each in model.props.counts] == [(Place.NOWHERE, 1), (Place.CHEST, 2)]
    page.as_table.click()
    table = page.views.tables[View.BODY]
    cells = [table.model().index(row, column).data() for row in range(2) for column in range(2)]
    assert cells == ["Nowhere", "1", "Chest", "2"]


def test_a_place_lists_its_entries(page: LookBackPage, model: LookBackModel, some: log_stage.Stage) -> None:
    show(model, some, View.BODY)
    assert page.views.outline is not None
    page.views.outline.place_asked.emit(Place.CHEST)
    some.jobs.drain()
    assert model.props.view is View.LIST
    assert numbers(model) == [1, 4]
    assert page.narrowed.text() == "Chest"


def test_pairs_are_those_with_both_ratings(page: LookBackPage, model: LookBackModel, some: log_stage.Stage) -> None:
    show(model, some, View.PAIRS)
    assert [(pair.before, pair.after, pair.words) for pair in model.props.pairs] == [
        (7, 4, ""),
        (None, 2, "Before: a lot"),
    ]
    page.as_table.click()
    table = page.views.tables[View.PAIRS]
    assert [table.model().index(1, column).data() for column in (3, 4)] == ["A lot", "2"]
    opened = log_stage.records(page.entry_asked)
    page.views.focus_first()
    press(page, KEY.Key_Return)
    assert opened == [log_stage.uid(2)]


@pytest.mark.parametrize("view", [View.BODY, View.PAIRS])
def test_a_view_with_nothing_in_it_says_so_and_the_tabs_stay(
    page: LookBackPage, model: LookBackModel, some: log_stage.Stage, view: View
) -> None:
    narrow(model, some, Narrowing(words="door" if view is View.BODY else "lamp"))
    show(model, some, view)
    assert model.props.shown is Shown.NOT_FOUND
    assert page.message.text()
    assert page.tabs.isVisible()


def test_pairs_come_page_by_page(page: LookBackPage, model: LookBackModel, stage: log_stage.Stage) -> None:
    count = 3 * PAGE_ENTRIES
    stage.open().write(
        *(log_stage.a_check_in(n, n, before=Rating(n % 11), after=Rating(n % 7)) for n in range(1, count + 1))
    )
    model.enter()
    stage.jobs.drain()
    show(model, stage, View.PAIRS)
    page.views.focus_first()
    for _ in range(3):
        press(page, KEY.Key_End)
        stage.jobs.drain()
    assert len({pair.uid for pair in model.props.pairs}) == count


def test_only_the_view_in_sight_is_read(model: LookBackModel, some: log_stage.Stage) -> None:
    assert model.props.pairs == ()
    assert model.props.counts == ()


# -- hidden ----------------------------------------------------------------------------------------------------------


def test_hidden_numbers_leave_words_and_take_pairs_away(
    page: LookBackPage, model: LookBackModel, some: log_stage.Stage
) -> None:
    show(model, some, View.PAIRS)
    model.set_hidden(Hidden(numbers=True))
    some.jobs.drain()
    assert model.props.view is View.LIST
    assert model.props.pairs == ()
    assert [row.rating for row in model.props.rows] == ["Rated", "Rated", "A lot, then rated", ""]
    assert [page.tabs.tabText(number) for number in range(page.tabs.count())] == ["List", "Body"]
    assert page.hint.text() == "Numbers are hidden, and pairs with them."
    show(model, some, View.PAIRS)
    assert model.props.view is View.LIST


def test_hidden_pictures_leave_tables(page: LookBackPage, model: LookBackModel, some: log_stage.Stage) -> None:
    model.set_hidden(Hidden(pictures=True))
    some.jobs.drain()
    for view in View:
        show(model, some, view)
        assert page.views.tables[view].isVisible()
    assert page.views.outline is None
    assert page.views.pairs is None
    assert not page.as_table.isVisible()


def test_a_masked_note_shows_on_the_right_arrow_key_and_hides_again(
    page: LookBackPage, model: LookBackModel, some: log_stage.Stage
) -> None:
    model.set_hidden(Hidden(notes=True))
    some.jobs.drain()
    assert [row.note for row in model.props.rows] == ["A note, hidden", "", "A note, hidden", ""]
    assert "lamp" not in str(page.list.model().index(0, 0).data())
    page.views.focus_first()
    press(page, KEY.Key_Right)
    assert model.props.rows[0].note == "the lamp"
    assert "the lamp" in str(page.list.model().index(0, 0).data())
    assert page.list.currentIndex().row() == 0
    model.enter()
    some.jobs.drain()
    assert model.props.rows[0].note == "A note, hidden"


def test_a_masked_note_shows_on_a_click_and_the_rest_of_its_row_opens(
    page: LookBackPage, model: LookBackModel, some: log_stage.Stage
) -> None:
    model.set_hidden(Hidden(notes=True))
    some.jobs.drain()
    opened = log_stage.records(page.entry_asked)
    rect = page.list.visualRect(page.list.model().index(0, 0))
    left = Qt.MouseButton.LeftButton
    note = rect.bottomLeft()
    note.setX(note.x() + 40)
    note.setY(note.y() - 28)
    QTest.mouseClick(page.list.viewport(), left, pos=note)
    assert (model.props.rows[0].note, opened) == ("the lamp", [])
    QTest.mouseClick(page.list.viewport(), left, pos=note)
    assert opened == [log_stage.uid(1)]


def test_a_masked_note_in_the_table_shows_on_enter(
    page: LookBackPage, model: LookBackModel, some: log_stage.Stage
) -> None:
    model.set_hidden(Hidden(notes=True))
    page.as_table.click()
    some.jobs.drain()
    page.views.focus_first()
    press(page, KEY.Key_End, KEY.Key_Return)
    assert model.props.rows[0].note == "the lamp"


# -- narrowed --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("narrowing", "left"),
    [
        (Narrowing(Span.MONTH), [1, 2, 3]),
        (Narrowing(Span.WEEK), [1, 2]),
        (Narrowing(exercise_id="see-three"), [2]),
        (Narrowing(place=Place.CHEST), [1, 4]),
        (Narrowing(place=Place.CHEST, quality=Quality.TIGHT), [1]),
        (Narrowing(place=Place.CHEST, quality=Quality.NUMB), []),
    ],
)
def test_what_is_set_narrows_the_list(
    model: LookBackModel, some: log_stage.Stage, narrowing: Narrowing, left: list[int]
) -> None:
    narrow(model, some, narrowing)
    assert numbers(model) == left


def test_what_narrows_is_folded_away_and_said_in_one_line(
    page: LookBackPage, model: LookBackModel, some: log_stage.Stage
) -> None:
    assert not page.panel.isVisible()
    assert not page.narrowed.isVisible()
    page.narrow.click()
    some.jobs.drain()
    assert [page.panel.exercise.box.itemText(n) for n in range(page.panel.exercise.box.count())] == [
        "Any",
        "Three things I can see",
    ]
    page.panel.place.picked.emit(Place.CHEST.value)
    page.panel.quality.picked.emit(Quality.TIGHT.value)
    some.jobs.drain()
    assert page.narrowed.text() == "Chest · Tight"
    page.show_all.click()
    some.jobs.drain()
    assert not page.narrowed.isVisible()
    assert numbers(model) == [1, 2, 3, 4]


def test_one_filter_holds_for_all_three_views(model: LookBackModel, some: log_stage.Stage) -> None:
    narrow(model, some, Narrowing(Span.MONTH))
    show(model, some, View.BODY)
    assert [(each.place, each.count) for each in model.props.counts] == [(Place.CHEST, 1)]
    show(model, some, View.PAIRS)
    assert len(model.props.pairs) == 2
    narrow(model, some, Narrowing(exercise_id="see-three"))
    assert [pair.uid for pair in model.props.pairs] == [log_stage.uid(2)]


def test_the_last_session_is_asked_for_once_and_kept(
    page: LookBackPage, model: LookBackModel, some: log_stage.Stage
) -> None:
    page.narrow.click()
    page.panel.span.choice.picked.emit(Span.SINCE_SESSION.value)
    some.jobs.drain()
    assert page.panel.span.session.isVisible()
    assert not page.narrowed.isVisible()  # nothing is narrowed until the day is known
    page.panel.span.session.box.setDate(QDate(2026, 3, 2))
    page.panel.span.keep.click()
    some.jobs.drain()
    assert numbers(model) == [1, 2]
    assert page.narrowed.text() == "Since the last session, Monday, 2 March 2026"
    model.enter()
    model.know_choices()
    some.jobs.drain()
    narrow(model, some, Narrowing(Span.SINCE_SESSION))
    assert numbers(model) == [1, 2]


def test_own_dates_begin_with_a_month_and_are_typed(
    page: LookBackPage, model: LookBackModel, some: log_stage.Stage
) -> None:
    page.narrow.click()
    page.panel.span.choice.picked.emit(Span.OWN.value)
    some.jobs.drain()
    assert page.panel.span.first.isVisible()
    assert numbers(model) == [1, 2, 3]
    page.panel.span.last.box.setFocus()
    press(page, KEY.Key_Down)  # one day earlier
    some.jobs.drain()
    assert numbers(model) == [2, 3]
    assert page.narrowed.text() == "Tuesday, 3 February 2026 to Monday, 2 March 2026"


def test_an_older_question_is_neither_worked_out_nor_shown(model: LookBackModel, some: log_stage.Stage) -> None:
    pages: list[LogFilter] = []

    class Watching:
        def __init__(self, log: object) -> None:
            self._log = log

        def page(self, after: object, limit: int, which: LogFilter = EVERYTHING) -> object:
            pages.append(which)
            return self._log.page(after, limit, which)  # type: ignore[attr-defined]

    ask = some.keeper.with_log
    some.keeper.with_log = lambda job, done, failed: ask(  # type: ignore[method-assign]
        lambda log: job(Watching(log)), done, failed
    )
    for place in (Place.HEAD, Place.JAW, Place.CHEST):
        model.narrow(Narrowing(place=place))
    some.jobs.drain()
    assert pages == [LogFilter(place=Place.CHEST)]
    assert numbers(model) == [1, 4]


# -- marking ---------------------------------------------------------------------------------------------------------


def test_space_marks_rows_and_what_is_marked_can_be_asked_to_go(
    page: LookBackPage, model: LookBackModel, some: log_stage.Stage
) -> None:
    asked = log_stage.records(page.delete_asked)
    press(page, KEY.Key_Space, KEY.Key_Down, KEY.Key_Down, KEY.Key_Space)
    assert page.choice.isVisible()
    assert page.chosen() == (log_stage.uid(1), log_stage.uid(3))
    QAccessible.setActive(True)
    listed = QAccessible.queryAccessibleInterface(page.list)
    checked = [bool(listed.child(number).state().checked) for number in range(listed.childCount())]
    assert checked == [True, False, True, False]
    page.choice.marked.click()
    assert asked == [(log_stage.uid(1), log_stage.uid(3))]
    press(page, KEY.Key_Space)
    assert page.chosen() == (log_stage.uid(1),)
    press(page, KEY.Key_Escape)
    assert not page.choice.isVisible()
    assert page.chosen() == ()


def test_all_of_these_are_what_is_narrowed_to_or_everything(
    page: LookBackPage, model: LookBackModel, some: log_stage.Stage
) -> None:
    asked = log_stage.records(page.delete_asked)
    page.choose.click()
    assert (page.choice.these.text(), page.choice.marked.isEnabled()) == ("Delete everything", False)
    page.choice.these.click()
    narrow(model, some, Narrowing(Span.MONTH, place=Place.CHEST))
    assert page.choice.these.text() == "Delete all of these"
    page.choice.these.click()
    first = log_stage.NOON.day - 28
    assert asked == [EVERYTHING, LogFilter(first_day=first, place=Place.CHEST)]


def test_a_click_marks_while_several_are_chosen(page: LookBackPage, some: log_stage.Stage) -> None:
    opened = log_stage.records(page.entry_asked)
    page.choose.click()
    for _ in range(3):
        at = page.list.visualRect(page.list.model().index(1, 0)).center()
        QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert page.chosen() == (log_stage.uid(2),)
    assert opened == []


def test_what_was_marked_and_is_gone_ends_the_marking(
    page: LookBackPage, model: LookBackModel, some: log_stage.Stage
) -> None:
    press(page, KEY.Key_Space)
    chosen = page.chosen()
    some.keeper.change_log(lambda log: log.take_out(chosen), lambda _count: None, lambda _error: None)
    some.jobs.drain()
    assert numbers(model) == [2, 3, 4]
    assert not page.choice.isVisible()
    some.keeper.change_log(lambda log: log.put_back(), lambda _count: None, lambda _error: None)
    some.jobs.drain()
    assert numbers(model) == [1, 2, 3, 4]


# -- coming and going ------------------------------------------------------------------------------------------------


def test_a_change_is_read_while_the_page_is_in_sight_and_else_when_one_comes_back(
    page: LookBackPage, model: LookBackModel, some: log_stage.Stage
) -> None:
    some.write(log_stage.a_check_in(5, 1))
    assert numbers(model) == [1, 5, 2, 3, 4]
    page.hide()
    some.write(log_stage.a_check_in(6, 2))
    assert numbers(model) == [1, 5, 2, 3, 4]
    model.come_back()
    some.jobs.drain()
    assert numbers(model) == [1, 5, 6, 2, 3, 4]


def test_a_lock_takes_everything_that_was_read(page: LookBackPage, model: LookBackModel, some: log_stage.Stage) -> None:
    narrow(model, some, replace(Narrowing(Span.MONTH), words="lamp"))
    for view in (View.BODY, View.PAIRS, View.LIST):
        show(model, some, view)
        page.as_table.click()
    model.turn(log_stage.uid(1))
    some.close()
    props = model.props
    assert (props.rows, props.pairs, props.counts, props.narrowing, props.exercises) == ((), (), (), Narrowing(), ())
    assert (props.chosen, props.narrowed) == (frozenset(), "")
    assert page.words.text() == ""
    for table in page.views.tables.values():
        assert table.model().rowCount() == 0
    assert page.list.model().rowCount() == 0


def test_a_long_list_is_brought_up_to_date_where_it_stands(
    page: LookBackPage, model: LookBackModel, stage: log_stage.Stage
) -> None:
    stage.open().write(*(log_stage.a_check_in(n, n) for n in range(1, 3 * PAGE_ENTRIES + 1)))
    model.enter()
    stage.jobs.drain()
    page.views.focus_first()
    for _ in range(3):
        press(page, KEY.Key_End)
        stage.jobs.drain()
    page.list.setCurrentIndex(page.list.model().index(120, 0))
    stage.write(log_stage.a_check_in(900, 0))
    assert len(model.props.rows) == 3 * PAGE_ENTRIES
    assert page.list.currentIndex().row() == 121
