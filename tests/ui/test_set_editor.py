"""Putting an assignment together: by keys alone, with what it waits for and the one question about inward."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from app.assigning.body import from_body, to_body
from app.core.assignment import Assignment
from app.core.editing_set import Missing
from app.core.pace import Pace
from app.core.preferences import Theme
from app.ui.labels import Labels
from app.ui.pages.set_editor import SetEditorPage
from app.ui.theme import Measures
from app.ui.view_models.set_editor import SetEditorModel
from app.ui.view_models.studio import Studio
from tests.ui.accessible import unnamed_controls
from tests.ui.editor_stage import focused, in_front, known, laws, make_uid, press, sets, type_keys
from tests.ui.fakes import FakeWall, RecordingVoice

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
Wear = Callable[[Theme, float], None]


class Put:
    """The page over its model."""

    def __init__(self, measures: Measures) -> None:
        self.wall = FakeWall()
        self.model = SetEditorModel(laws().of_set, laws().of_words, self.wall, make_uid, "en")
        self.model.begin(known(), sets())
        self.said = Studio(RecordingVoice(), lambda: None, lambda: None)
        self.page = SetEditorPage(self.model, self.said, Labels(), measures)
        self.ready: list[Assignment] = []
        self.left: list[bool] = []
        self.model.ready.connect(self.ready.append)
        self.model.left.connect(lambda: self.left.append(True))

    def open(self) -> Put:
        in_front(self.page)
        self.page.enter()
        return self

    def ids(self) -> list[str]:
        return [item.exercise for item in self.model.props.draft.items]

    def items(self) -> list[tuple[str, ...]]:
        return [item.choices for item in self.model.props.draft.items]

    def fill(self, *ids: str, tried: bool = True) -> Put:
        for each in ids:
            self.model.pick(each)
        self.model.change(replace(self.model.props.draft, why="Eyes first.", tried=tried))
        return self


@pytest.fixture
def put(lamplight: None, measures: Measures, qtbot: QtBot) -> Put:
    stage = Put(measures)
    qtbot.addWidget(stage.page)
    return stage


def test_from_nothing_to_a_whole_assignment_by_keys(put: Put) -> None:
    put.open()
    type_keys("see th")
    press(Qt.Key.Key_Return)
    type_keys("hands")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    type_keys("Eyes first, then a cup.")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Return, CTRL)

    (made,) = put.ready
    assert [item.exercise for item in made.exercise_set.items] == ["see-three", "hold-one"]
    assert [each.id for each in made.exercises] == ["see-three", "hold-one"]
    assert (made.why, made.tried_in_room, made.series, made.seq) == ("Eyes first, then a cup.", True, b"", 0)
    assert made.first_day == put.wall().day
    assert made.exercise_set.title == "Three things I can see, then Hands on one thing"


def test_what_is_made_travels_through_the_doors_of_the_patients_side(put: Put) -> None:
    put.open().fill("see-three", "hold-one", "name-it", "one-thing")
    put.model.done()

    (made,) = put.ready
    body = to_body(made)
    assert from_body(body, bytes(16), 1, laws()._words, known()) == replace(made, series=bytes(16), seq=1)


def test_nothing_is_answered_beforehand(put: Put) -> None:
    assert put.page.tried.picked_ids() == ()
    assert put.model.props.draft.tried is None


def test_done_names_what_is_open_and_leads_there(put: Put) -> None:
    put.open()
    press(Qt.Key.Key_Return, CTRL)
    assert put.ready == []
    assert "not picked yet" in put.page.waits.text()
    assert focused() is put.page.picker.field.line

    put.model.pick("one-thing")
    put.page.done.click()
    assert focused() is put.page.why.field
    type_keys("Eyes first.")
    put.page.done.click()
    assert put.page.waits.text() == "Still open: Tried in the room: yes or no."
    assert focused() is put.page.tried.button("yes")


def test_no_word_is_said_of_what_is_open_before_done(put: Put) -> None:
    put.open()

    assert put.page.waits.isHidden()


def test_more_than_three_are_told_and_let_through(put: Put) -> None:
    put.open().fill("see-three", "hold-one", "one-thing")
    assert put.page.easy.isHidden()

    put.model.pick("stay-with-me")

    assert put.page.easy.text() == "Three or fewer is easier to use."
    assert not put.page.easy.isHidden()
    put.model.done()
    assert len(put.ready) == 1


def test_what_looks_inward_and_was_not_tried_is_asked_about_once(put: Put) -> None:
    put.open().fill("one-thing", "name-it", "hold-one", tried=False)
    put.page.done.click()
    assert put.ready == []
    assert not put.page.ask.isHidden()
    assert focused() is put.page.keep_inward

    put.page.keep_inward.click()

    assert len(put.ready) == 1
    put.page.done.click()
    assert len(put.ready) == 2


def test_what_looks_inward_can_be_taken_out_instead(put: Put) -> None:
    put.open().fill("one-thing", "name-it", "hold-one", tried=False)
    put.page.done.click()

    put.page.take_inward.click()

    assert put.ids() == ["one-thing", "hold-one"]
    assert put.page.ask.isHidden()


def test_an_exercise_of_the_inward_shelf_needs_looking_inward_on(put: Put) -> None:
    put.open().fill("one-sensation", "one-thing")
    put.page.done.click()
    assert put.ready == []
    assert "looks inward. Turn looking inward on" in put.page.laws.words

    put.page.dose.inward.click()
    put.page.done.click()

    (made,) = put.ready
    assert made.looking_inward
    assert made.exercise_set.with_therapist


def test_a_set_that_ends_inward_is_not_given_out(put: Put) -> None:
    put.open().fill("one-thing", "one-sensation")
    put.page.dose.inward.click()
    put.page.done.click()

    assert put.ready == []
    assert "ends inward" in put.page.laws.words


def test_the_order_changes_by_keys_and_buttons(put: Put) -> None:
    put.open().fill("one-thing", "see-three", "hold-one")
    order = put.page.order
    order.list.setFocus()
    order.list.setCurrentRow(0)

    press(Qt.Key.Key_Down, ALT)
    assert put.ids() == ["see-three", "one-thing", "hold-one"]
    assert order.list.currentRow() == 1
    order.down.click()
    assert put.ids() == ["see-three", "hold-one", "one-thing"]
    assert not order.down.isEnabled()
    press(Qt.Key.Key_Delete)
    assert put.ids() == ["see-three", "hold-one"]
    order.up.click()
    assert put.ids() == ["hold-one", "see-three"]


def test_one_of_two_is_set_and_taken_back_by_keys_and_button(put: Put) -> None:
    put.open().fill("one-thing", "see-three", "hold-one")
    order = put.page.order
    assert order.either.text() == "This or the one above"
    assert not order.either.isEnabled()
    order.list.setFocus()
    order.list.setCurrentRow(2)

    press(Qt.Key.Key_Return, ALT)

    assert put.items() == [("one-thing",), ("see-three", "hold-one")]
    assert order.list.currentItem().text() == "2.  Three things I can see or Hands on one thing"
    assert order.either.text() == "One after the other"
    order.either.click()
    assert put.items() == [("one-thing",), ("see-three",), ("hold-one",)]
    assert order.list.currentRow() == 1
    order.either.click()
    assert put.items() == [("one-thing", "see-three"), ("hold-one",)]
    order.list.setCurrentRow(1)
    press(Qt.Key.Key_Return, ALT)
    assert put.items() == [("one-thing", "see-three", "hold-one")]


def test_what_cannot_stand_with_the_one_above_stays(put: Put) -> None:
    put.open()
    press(Qt.Key.Key_Return, ALT)
    put.fill("one-thing", "see-three", "hold-one", "stay-with-me")
    put.model.join(1)
    put.model.join(1)
    order = put.page.order
    order.list.setFocus()
    order.list.setCurrentRow(1)

    assert not order.either.isEnabled()
    press(Qt.Key.Key_Return, ALT)
    assert put.items() == [("one-thing", "see-three", "hold-one"), ("stay-with-me",)]


def test_a_choice_goes_out_with_all_that_is_in_it_under_a_name_of_both(put: Put) -> None:
    put.open().fill("one-thing", "hold-one")
    put.model.join(1)
    put.page.done.click()

    (made,) = put.ready
    assert [each.id for each in made.exercises] == ["one-thing", "hold-one"]
    assert made.exercise_set.title == "One thing in the room or Hands on one thing"
    assert made.exercise_set.purpose == "One of a few things. You can pick which."
    assert from_body(to_body(made), bytes(16), 1, laws()._words, known()) == replace(made, series=bytes(16), seq=1)


def test_a_name_too_long_for_the_title_of_a_set_is_that_of_its_first(put: Put) -> None:
    put.open().fill("see-three", "one-thing", "hold-one")
    put.model.join(1)
    put.model.join(1)
    put.page.done.click()

    assert put.ready[0].exercise_set.title == "Three things I can see"


def test_the_order_changes_by_a_drag(put: Put) -> None:
    put.open().fill("one-thing", "see-three", "hold-one")
    rows = put.page.order.list
    rows.setCurrentRow(0)
    data = rows.mimeData(rows.selectedItems())
    onto = QPointF(rows.visualItemRect(rows.item(2)).center())
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier

    rows.dropEvent(QDropEvent(onto, Qt.DropAction.MoveAction, data, button, none))

    assert put.ids() == ["see-three", "hold-one", "one-thing"]
    assert rows.count() == 3


def test_words_that_may_sting_are_underlined_and_may_stay(put: Put) -> None:
    put.open().fill("one-thing")
    put.page.note.field.setPlainText("You should just try. A great day to relax.")

    assert sorted(put.page.note.field.underlined) == ["great", "just", "relax", "should", "try"]
    assert 'Write "you can".' in put.page.note.note.words
    for _ in range(5):
        put.page.note.note.keeps[0].click()
    assert put.page.note.field.underlined == ()
    put.page.done.click()
    assert put.ready[0].note == "You should just try. A great day to relax."


def test_a_note_ends_at_two_hundred_signs(put: Put) -> None:
    put.open()
    put.page.note.field.setPlainText("a" * 201)

    assert len(put.model.props.draft.note) == 200


def test_pace_ceiling_and_days(put: Put) -> None:
    put.open().fill("one-thing")
    dose = put.page.dose
    dose.pace.button(Pace.VERY_SLOW.value).click()
    dose.ceiling.button("2").click()
    dose.ends.click()
    day = put.wall().day
    assert dose.last.day() == day + 14
    dose.last.changed.emit(day - 1)
    assert put.model.props.missing == (Missing.DAYS,)
    assert not dose.late.isHidden()
    dose.last.changed.emit(day + 7)
    put.page.done.click()

    (made,) = put.ready
    assert (made.exercise_set.pace, made.exercise_set.per_day, made.last_day) == (Pace.VERY_SLOW, 2, day + 7)


def test_a_set_of_the_library_comes_whole(put: Put) -> None:
    put.open()
    type_keys("end of")
    press(Qt.Key.Key_Return)

    draft = put.model.props.draft
    assert draft.items == sets()["end-of-the-day"].items
    assert (draft.title, draft.purpose) == ("End of the day", sets()["end-of-the-day"].purpose)
    press(Qt.Key.Key_Return)
    assert focused() is put.page.why.field


def test_what_fits_is_walked_by_arrows_and_no_fit_is_said(put: Put) -> None:
    put.open()
    type_keys("one")
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    assert focused() is put.page.picker.list.button("one-breath")
    press(Qt.Key.Key_Return)
    assert put.ids() == ["one-breath"]
    assert focused() is put.page.picker.field.line
    type_keys("zzz")
    assert not put.page.picker.nothing.isHidden()
    press(Qt.Key.Key_Return)
    assert put.ids() == ["one-breath"]


def test_nothing_is_lost_on_esc(put: Put) -> None:
    put.open().fill("one-thing")
    press(Qt.Key.Key_Escape)

    assert put.left == []
    assert focused() is put.page.leave_bar.stay
    press(Qt.Key.Key_Space)
    assert put.ids() == ["one-thing"]
    press(Qt.Key.Key_Escape)
    put.page.leave_bar.go.click()
    assert put.left == [True]


def test_the_next_version_begins_as_the_last(put: Put) -> None:
    put.open().fill("one-thing", "hold-one")
    put.model.done()
    put.model.begin_next(put.ready[0], known(), sets())

    assert put.ids() == ["one-thing", "hold-one"]
    assert put.page.why.text() == "Eyes first."
    assert put.page.tried.picked_ids() == ()


@pytest.mark.parametrize("theme", [Theme.LAMPLIGHT, Theme.DAYLIGHT])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_it_fits_the_smallest_window_and_every_control_has_a_name(
    theme: Theme, scale: float, wear: Wear, measures: Measures, qtbot: QtBot
) -> None:
    wear(theme, scale)
    stage = Put(measures)
    qtbot.addWidget(stage.page)
    stage.open().fill("one-thing", "name-it", "hold-one", tried=False)
    stage.model.join(1)
    in_front(stage.page, (720, 560))
    stage.page.dose.ends.click()
    stage.page.done.click()
    qtbot.wait(20)

    assert unnamed_controls(stage.page) == []
    area = stage.page.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    inner = area.widget()
    assert inner is not None
    assert inner.width() <= area.viewport().width()
    assert stage.page.order.list.verticalScrollBar().maximum() == 0
