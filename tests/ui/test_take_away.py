"""What leaves the log: the preview against a real log, rows struck out, the page by keyboard and screen reader."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from app.core.checkin import Place, Quality, Rating, Sensation
from app.core.log_facts import ScaleWords
from app.core.preferences import Theme
from app.core.steady_things import SteadyThing
from app.ui.labels import Labels
from app.ui.pages.take_away import TakeAwayPage
from app.ui.taking_away import TakingAway
from app.ui.theme import Measures
from app.ui.view_models.look_back_filter import Span
from app.ui.view_models.take_away import Form, Parts, Shown, TakeAwayModel, TakeAwayProps
from app.ui.view_models.take_away_files import FilesModel
from app.ui.view_models.take_away_places import FilePlace
from app.ui.view_models.take_away_span import SpanChoice, day_typed, days_meant
from tests.ui import pages
from tests.ui.accessible import unnamed_controls
from tests.ui.log_stage import Stage, a_check_in, a_run

MARKER = "saltwater"
Wear = Callable[[Theme, float], None]


class Desk:
    """The model of the page over a real log, and a folder to save in."""

    def __init__(self, folder: Path, stage: Stage) -> None:
        self.stage = stage
        self.folder = folder / "documents"
        self.folder.mkdir()
        hands = TakingAway(stage.keeper, stage.jobs, {"see-three": "Three things I can see"}, stage.clock)
        self.hands = hands
        self.model = TakeAwayModel(stage.keeper, hands.prepare, hands.write, stage.clock)
        places = (FilePlace("Documents", self.folder), FilePlace("Home", folder))
        self.files = FilesModel(lambda: places, (), stage.jobs, Labels(), stage.clock)

    @property
    def props(self) -> TakeAwayProps:
        return self.model.props

    def enter(self, span: Span = Span.ALL) -> Desk:
        self.files.begin()
        self.model.enter()
        self.model.choose_span(SpanChoice(span))
        self.stage.jobs.drain()
        return self

    def save(self, form: Form, name: str = "file", *, in_its_place: bool = False) -> Path:
        path = self.folder / name
        self.model.choose_form(form)
        self.model.save(path, in_its_place=in_its_place)
        self.stage.jobs.drain()
        for _ in range(2000):
            if not self.props.busy:
                break
            QTest.qWait(1)
            self.stage.jobs.drain()
        assert not self.props.busy
        return path


@pytest.fixture
def desk(qapp: QApplication, look_ready: None, tmp_path: Path) -> Desk:
    stage = Stage(tmp_path / "vault").open()
    run = a_run(9, 50)
    stage.write(
        run,
        a_check_in(1, 1, before=Rating(6), note=f"plain note with {MARKER}"),
        a_check_in(2, 49, run_uid=run.uid, sensations=(Sensation(Place.CHEST, Quality.TIGHT),), note="second note"),
        a_check_in(3, 24 * 100, before=Rating(2)),
    )
    return Desk(tmp_path, stage)


def page_of(qtbot: QtBot, desk: Desk, measures: Measures, size: tuple[int, int] = (980, 700)) -> TakeAwayPage:
    page = TakeAwayPage(desk.model, desk.files, measures)
    pages.bring_up(qtbot, page, size)
    return page


# -- the preview -------------------------------------------------------------------------------------------------------


def test_the_preview_has_a_row_for_each_entry_oldest_first(desk: Desk) -> None:
    lines = desk.enter().props.lines
    assert [lines.rows[number].uid[-1] for number in range(len(lines.rows))] == [3, 2, 1]
    assert "Three things I can see" in lines.line(1).head
    assert "chest: tight" in lines.line(1).text


def test_a_month_leaves_out_what_is_older(desk: Desk) -> None:
    assert len(desk.enter(Span.MONTH).props.lines.rows) == 2


def test_no_note_is_there_unless_notes_are_wished_for(desk: Desk) -> None:
    assert all("note" not in desk.enter().props.lines.line(n).whole for n in range(3))
    desk.model.choose_parts(Parts(notes=True))
    desk.stage.jobs.drain()
    assert MARKER in desk.props.lines.line(2).whole


def test_a_row_struck_out_stays_so_when_notes_come_along(desk: Desk) -> None:
    desk.enter().model.turn(1)
    desk.model.choose_parts(Parts(notes=True))
    desk.stage.jobs.drain()
    assert [desk.props.lines.leaves(n) for n in range(3)] == [True, False, True]
    assert desk.props.left == 2
    desk.model.turn(1)
    assert desk.props.left == 3


def test_nothing_in_these_days_says_so(desk: Desk) -> None:
    desk.enter().model.choose_span(SpanChoice(Span.OWN, "2001-01-01", "2001-02-01"))
    desk.stage.jobs.drain()
    assert desk.props.shown is Shown.EMPTY


def test_own_days_wait_for_both_dates(desk: Desk) -> None:
    desk.enter().model.choose_span(SpanChoice(Span.OWN, "2001-01-01", "soon"))
    desk.stage.jobs.drain()
    assert desk.props.shown is Shown.DATES


def test_what_was_read_goes_when_the_log_is_locked(desk: Desk) -> None:
    desk.enter()
    desk.stage.close()
    assert desk.props.shown is Shown.CLOSED
    assert not desk.props.lines.rows


def test_an_answer_that_comes_after_leaving_is_dropped(desk: Desk) -> None:
    desk.model.enter()
    desk.model.leave()
    desk.stage.jobs.drain()
    assert not desk.props.lines.rows


def test_the_words_for_the_scale_are_shown_where_they_leave(desk: Desk) -> None:
    desk.stage.keeper.with_log(lambda log: log.keep_scale_words(ScaleWords("flat", "", "")), lambda _none: None, _fail)
    assert "flat" in desk.enter().props.scale_line
    desk.model.choose_parts(Parts(ratings=False))
    desk.stage.jobs.drain()
    assert desk.props.scale_line == ""


def test_steady_things_are_shown_where_they_leave_and_forgotten_with_the_page(desk: Desk) -> None:
    lamp = SteadyThing(bytes(16), "the lamp")
    desk.stage.keeper.with_log(lambda log: log.keep_things((lamp,)), lambda _none: None, _fail)
    assert desk.enter().props.things_line == ""
    desk.model.choose_parts(Parts(notes=True))
    desk.stage.jobs.drain()
    assert "the lamp" in desk.props.things_line
    desk.model.leave()
    assert desk.model._things == ()
    assert desk.props.things_line == ""


def _fail(error: Exception) -> None:
    raise error


@pytest.mark.parametrize(
    ("text", "day"),
    [("1970-01-02", 1), (" 2026-3-3 ", 20515), ("", None), ("soon", None), ("2026-02-31", None), ("0900-01-01", None)],
)
def test_a_date_is_read_as_it_is_typed(text: str, day: int | None) -> None:
    assert day_typed(text) == day


def test_own_days_count_in_either_order() -> None:
    which = days_meant(SpanChoice(Span.OWN, "1970-01-05", "1970-01-02"), 20_000, None)
    assert which is not None
    assert (which.first_day, which.last_day) == (1, 4)


# -- the file ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("form", list(Form))
def test_what_was_struck_out_stands_in_no_kind_of_file(desk: Desk, form: Form) -> None:
    desk.enter().model.choose_parts(Parts(notes=True))
    desk.stage.jobs.drain()
    whole = desk.save(form, "whole").read_bytes()
    desk.model.turn(2)
    desk.stage.jobs.drain()
    struck = desk.save(form, "struck").read_bytes()
    if form is not Form.PDF:  # its text is packed; tests/ui/test_pdf.py reads it
        assert MARKER.encode() in whole
        assert b"second note" in struck
    assert MARKER.encode() not in struck
    assert struck


@pytest.mark.parametrize("form", list(Form))
def test_a_file_is_for_the_person_alone_and_nothing_is_left_beside_it(desk: Desk, form: Form) -> None:
    path = desk.enter().save(form)
    assert path.stat().st_mode & 0o777 == 0o600
    assert list(desk.folder.iterdir()) == [path]
    assert desk.props.saved == str(path)


@pytest.mark.parametrize("form", [Form.PDF, Form.CSV])
def test_a_file_that_is_there_goes_only_when_that_was_said(desk: Desk, form: Form) -> None:
    path = desk.folder / "file"
    path.write_text("mine")
    desk.enter().save(form)
    assert desk.props.is_there
    assert path.read_text() == "mine"
    desk.save(form, in_its_place=True)
    assert not desk.props.trouble
    assert path.read_bytes() != b"mine"


@pytest.mark.parametrize("form", [Form.PDF, Form.HTML])
def test_a_folder_that_is_gone_is_one_sentence(desk: Desk, form: Form) -> None:
    desk.enter().save(form, "not/there")
    assert desk.props.trouble == "This folder is not there."
    assert not desk.props.saved


def test_a_folder_that_refuses_is_one_sentence(desk: Desk) -> None:
    desk.enter().save(Form.CSV, "x" * 300)
    assert desk.props.trouble
    assert not desk.props.saved


def test_five_hundred_rows_and_one_struck_out_are_the_rows_of_the_file(desk: Desk) -> None:
    desk.stage.write(*(a_check_in(1000 + n, 30 + n, before=Rating(n % 11)) for n in range(500)))
    desk.enter().model.turn(250)
    entries = json.loads(desk.save(Form.JSON).read_bytes())["entries"]
    lines = desk.props.lines
    wanted = [lines.rows[n].uid.hex() for n in range(len(lines.rows)) if lines.leaves(n)]
    assert [entry["check_in"]["uid"] for entry in entries] == wanted
    assert len(wanted) == 502
    desk.model.put_all_back()
    assert desk.props.left == 503


# -- the page ----------------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("lamplight")
def test_a_row_is_struck_out_by_keyboard_and_says_so(qtbot: QtBot, desk: Desk, measures: Measures) -> None:
    page = page_of(qtbot, desk.enter(), measures)
    page.list.setFocus()
    pages.press(Qt.Key.Key_Down, Qt.Key.Key_Space)
    index = page.list.model().index(1, 0)
    assert "Struck out, stays here." in index.data()
    assert index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked
    assert page.list.currentIndex().row() == 1
    assert page.left.text() == "Rows that leave: 2"
    pages.press(Qt.Key.Key_Return)
    assert "Goes out." in index.data()


@pytest.mark.usefixtures("lamplight")
def test_a_screen_reader_hears_whether_a_row_leaves(qtbot: QtBot, desk: Desk, measures: Measures) -> None:
    page = page_of(qtbot, desk.enter(), measures)
    QAccessible.setActive(True)
    desk.model.turn(0)
    rows = QAccessible.queryAccessibleInterface(page.list)
    struck, leaves = rows.child(0), rows.child(1)
    assert (struck.state().checkable, struck.state().checked, leaves.state().checked) == (1, 0, 1)
    assert "stays here" in struck.text(QAccessible.Text.Name)


@pytest.mark.usefixtures("lamplight")
def test_the_current_row_stands_there_as_a_whole(qtbot: QtBot, desk: Desk, measures: Measures) -> None:
    page = page_of(qtbot, desk.enter(), measures)
    desk.model.choose_parts(Parts(notes=True))
    desk.stage.jobs.drain()
    page.list.setFocus()
    pages.press(Qt.Key.Key_End)
    assert MARKER in page.whole.toPlainText()


@pytest.mark.usefixtures("lamplight")
def test_saving_waits_for_a_kind_a_name_and_a_row(qtbot: QtBot, desk: Desk, measures: Measures) -> None:
    page = page_of(qtbot, desk.enter(), measures)
    assert not page.save.isEnabled()
    page.forms.button(Form.CSV.value).click()
    assert page.save.isEnabled()
    assert page.save_field.path() == desk.folder / "log-2026-03-03.csv"
    page.save_field.name.line.clear()
    page.save_field.name.edited.emit("")
    assert not page.save.isEnabled()
    page.save_field.name.line.setText("a/b")
    page.save_field.name.edited.emit("a/b")
    assert page.save_field.path() is None


@pytest.mark.usefixtures("lamplight")
def test_afterwards_it_says_where_the_file_is_and_that_nothing_guards_it(
    qtbot: QtBot, desk: Desk, measures: Measures
) -> None:
    page = page_of(qtbot, desk.enter(), measures)
    page.forms.button(Form.CSV.value).click()
    page.save.click()
    desk.stage.jobs.drain()
    assert str(desk.folder / "log-2026-03-03.csv") in page.said.text()
    assert page.outside.isVisible()
    desk.model.turn(0)
    assert not page.outside.isVisible()


@pytest.mark.usefixtures("lamplight")
def test_every_control_has_a_name_and_a_role(qtbot: QtBot, desk: Desk, measures: Measures) -> None:
    page = page_of(qtbot, desk.enter(), measures)
    page.forms.button(Form.PDF.value).click()
    desk.model.turn(0)
    assert unnamed_controls(page) == []


@pytest.mark.parametrize("theme", [Theme.LAMPLIGHT, Theme.DAYLIGHT])
def test_nothing_is_cut_off_at_double_text_in_the_smallest_window(
    qtbot: QtBot, wear: Wear, desk: Desk, measures: Measures, theme: Theme
) -> None:
    wear(theme, 2.0)
    page = page_of(qtbot, desk.enter(), measures, (720, 560))
    desk.model.choose_span(SpanChoice(Span.OWN, "2020-01-01", "2030-01-01"))
    desk.stage.jobs.drain()
    page.forms.button(Form.PDF.value).click()
    area = page._scroll
    assert area.horizontalScrollBar().maximum() == 0
    assert page.list.height() < page.height()
    for child in page.findChildren(QLineEdit):
        assert child.height() >= child.minimumSizeHint().height()


def test_a_hundred_thousand_rows_are_measured_once(qtbot: QtBot, lamplight: None, measures: Measures) -> None:
    from app.takeaway.chosen import PreviewRow
    from app.ui.view_models.take_away_lines import PreviewLines
    from app.ui.widgets.preview_list import PreviewList

    rows = [PreviewRow(n.to_bytes(16, "big"), "day", "hour", "Check-in", (f"row {n}",)) for n in range(100_000)]
    shown = PreviewList("What leaves", measures)
    qtbot.addWidget(shown)
    asked: list[int] = []
    painter = shown.itemDelegate()
    measure = painter.sizeHint

    def counted(option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        asked.append(index.row())
        return measure(option, index)

    painter.sizeHint = counted  # type: ignore[method-assign,assignment]
    shown.set_lines(PreviewLines(rows))
    shown.resize(600, 400)
    with qtbot.waitExposed(shown):
        shown.show()
    shown.setCurrentIndex(shown.model().index(99_999, 0))
    assert len(set(asked)) < 200
