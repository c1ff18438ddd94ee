"""Writing an exercise: the laws as it is typed, lines by keys, keeping and leaving."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from app.content.read import read_tree
from app.content.schema import ExerciseFile
from app.content.write import to_tree
from app.core.exercise import Advance, Direction, Exercise, Quiet
from app.core.preferences import Theme
from app.ui.labels import Labels
from app.ui.pages.exercise_editor import ExerciseEditorPage
from app.ui.theme import Measures
from app.ui.view_models.exercise_editor import ExerciseEditorModel
from tests.ui.accessible import unnamed_controls
from tests.ui.editor_stage import Shelf, focused, in_front, known, laws, make_uid, press, type_keys

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
Wear = Callable[[Theme, float], None]


class Written:
    """The page over its model."""

    def __init__(self, measures: Measures) -> None:
        self.shelf = Shelf()
        self.model = ExerciseEditorModel(laws().of_exercise, self.shelf, make_uid)
        self.model.begin_blank("en", known())
        self.page = ExerciseEditorPage(self.model, Labels(), measures)
        self.left: list[bool] = []
        self.model.left.connect(lambda: self.left.append(True))

    def open(self) -> Written:
        in_front(self.page)
        self.page.enter()
        return self

    def begin_copy(self, exercise_id: str) -> Written:
        self.model.begin_copy(known()[exercise_id], known())
        return self.open()

    @property
    def draft(self) -> Exercise:
        return self.model.props.draft

    def lines(self) -> list[str]:
        return [step.line for step in self.draft.steps]


@pytest.fixture
def written(lamplight: None, measures: Measures, qtbot: QtBot) -> Written:
    stage = Written(measures)
    qtbot.addWidget(stage.page)
    return stage


def test_typing_marks_after_a_pause_and_save_waits(written: Written, qtbot: QtBot) -> None:
    written.open()
    type_keys("The lamp")
    press(Qt.Key.Key_Return)
    type_keys("It is one thing to look at.")
    press(Qt.Key.Key_Return)
    type_keys("You should look at the lamp.")

    field = written.page.lines.editors[0].words
    assert field.field.underlined == ()
    qtbot.waitUntil(lambda: field.field.underlined == ("should",))

    assert not written.page.save.isEnabled()
    assert 'To change: "should"' in field.note.words
    assert field.field.accessibleDescription() == field.note.words
    assert written.page.waits_for.ids() == ("steps[0].line",)
    assert 'Line 1: "should"' in written.page.save.accessibleDescription()


def test_a_place_whose_line_was_taken_out_meanwhile_leads_nowhere(written: Written) -> None:
    written.open()
    before = QApplication.focusWidget()
    written.page.go_to(f"steps[{len(written.page.lines.editors)}].line")
    assert QApplication.focusWidget() is before


def test_other_words_take_the_mark_away_and_it_is_kept(written: Written) -> None:
    written.open()
    type_keys("The lamp")
    press(Qt.Key.Key_Return)
    type_keys("It is one thing to look at.")
    press(Qt.Key.Key_Return)
    type_keys("You should look at it.")
    written.model.look()
    for _ in range(len("should look at it.")):
        press(Qt.Key.Key_Backspace)
    type_keys("can look at it.")
    press(Qt.Key.Key_S, CTRL)

    (kept,) = written.shelf.kept.values()
    assert isinstance(kept, Exercise)
    assert kept.steps[0].line == "You can look at it."
    assert kept.id.startswith("own-the-lamp-")
    assert isinstance(read_tree(to_tree(kept)), ExerciseFile)
    assert not written.model.props.changed


def test_save_pressed_before_the_pause_looks_first(written: Written) -> None:
    written.begin_copy("one-thing")
    written.page.lines.show_line(0)
    type_keys(" You must.")
    assert written.page.save.isEnabled()

    press(Qt.Key.Key_S, CTRL)

    assert written.shelf.kept == {}
    assert written.page.lines.editors[0].words.field.underlined == ("must",)


def test_a_soft_mark_can_be_kept(written: Written) -> None:
    written.begin_copy("one-thing")
    written.page.purpose.field.setPlainText(
        "It encourages attentional disengagement from comparatively threatening interpretations."
    )
    written.model.look()
    (keep,) = written.page.purpose.note.keeps
    assert written.page.save.isEnabled()

    keep.click()

    assert written.page.purpose.note.keeps == []
    assert written.page.purpose.field.underlined == ()


def test_a_hard_mark_offers_no_keeping(written: Written) -> None:
    written.begin_copy("one-thing")
    written.page.purpose.field.setPlainText("It will calm you.")
    written.model.look()

    assert written.page.purpose.note.lines
    assert written.page.purpose.note.keeps == []


def test_lines_are_moved_added_and_taken_out_by_keys(written: Written) -> None:
    written.begin_copy("one-thing")
    first, second, third = written.lines()
    written.page.lines.show_line(0)

    press(Qt.Key.Key_Down, ALT)
    assert written.lines() == [second, first, third]
    assert focused() is written.page.lines.editors[1].words.field
    press(Qt.Key.Key_Up, ALT)
    press(Qt.Key.Key_Up, ALT)
    assert written.lines() == [first, second, third]
    press(Qt.Key.Key_Return)
    type_keys("A new one.")
    assert written.lines() == [first, "A new one.", second, third]
    press(Qt.Key.Key_Delete, ALT)
    assert written.lines() == [first, second, third]
    assert focused() is written.page.lines.editors[1].words.field


def test_lines_are_moved_and_taken_out_by_buttons(written: Written) -> None:
    written.begin_copy("one-thing")
    first, second, third = written.lines()
    editor = written.page.lines.editors[0]

    assert not editor.up.isEnabled()
    editor.down.click()
    assert written.lines() == [second, first, third]
    written.page.lines.editors[2].take.click()
    assert written.lines() == [second, first]
    written.page.lines.add.click()
    assert written.lines() == [second, first, ""]


def test_where_a_line_looks_what_ends_it_and_its_quiet(written: Written) -> None:
    written.begin_copy("one-thing")
    editor = written.page.lines.editors[0]

    editor.direction.picked.emit(Direction.BODY.value)
    assert written.draft.steps[0].quiet == Quiet(8, 10, 10)
    editor.direction.picked.emit(Direction.TOUCH.value)
    editor.ends.picked.emit(Advance.WAITS.value)
    editor.quiet.boxes[0].setValue(9)
    editor.optional.click()
    editor.small.field.setPlainText("Any thing.")

    changed = written.draft.steps[0]
    assert (changed.direction, changed.advance, changed.optional, changed.note) == (
        Direction.TOUCH,
        Advance.WAITS,
        True,
        "Any thing.",
    )
    assert changed.quiet == Quiet(9, 18, 27)
    assert [box.text() for box in editor.quiet.boxes] == ["9", "18", "27"]
    assert "quiet 9" in editor.fold.text()


def test_too_little_quiet_is_told_at_its_figures(written: Written) -> None:
    written.begin_copy("one-thing")
    written.page.lines.editors[0].quiet.boxes[2].setValue(16)
    written.model.look()

    assert "three times" in written.page.lines.editors[0].quiet.note.words


def test_where_to_go_when_heavier_is_picked_among_what_looks_outward(written: Written) -> None:
    written.begin_copy("hold-one")
    heavier = written.page.heavier
    assert "See three" not in heavier.fold.text()
    with pytest.raises(KeyError):
        heavier.row.button("one-sensation")

    heavier.row.button("help").click()
    heavier.row.button("see-three").click()

    assert written.draft.heavier == ("one-thing", "close", "help")


def test_when_to_leave_it_out_takes_a_sentence_a_line(written: Written) -> None:
    written.begin_copy("one-thing")
    written.page.leave_out.field.setPlainText("")
    written.page.leave_out.field.setFocus()
    type_keys("Tired eyes.")
    press(Qt.Key.Key_Return)
    type_keys("A bright screen.")

    assert written.draft.contraindications == ("Tired eyes.", "A bright screen.")


def test_nothing_is_lost_on_esc(written: Written) -> None:
    written.begin_copy("one-thing")
    type_keys(" Or near it.")

    press(Qt.Key.Key_Escape)

    assert written.left == []
    assert focused() is written.page.leave_bar.stay
    press(Qt.Key.Key_Return)
    assert written.page.leave_bar.isHidden()
    assert written.lines()[0].endswith("Or near it.")
    press(Qt.Key.Key_Escape)
    written.page.leave_bar.go.click()
    assert written.left == [True]


def test_without_changes_esc_leaves(written: Written) -> None:
    written.begin_copy("one-thing")

    press(Qt.Key.Key_Escape)

    assert written.left == [True]


def test_a_disk_that_is_full_loses_nothing(written: Written) -> None:
    written.begin_copy("one-thing")
    type_keys(" Or near it.")
    written.shelf.full = True

    press(Qt.Key.Key_S, CTRL)

    assert "could not be saved" in written.page.trouble.text()
    assert written.lines()[0].endswith("Or near it.")
    assert written.model.props.changed


def test_ones_own_is_kept_under_its_id_with_the_next_version(written: Written) -> None:
    written.begin_copy("one-thing")
    written.model.save()
    (first,) = written.shelf.kept.values()
    assert isinstance(first, Exercise)

    written.model.begin_own(first, known())
    written.model.change(replace(first, title="Another name"))
    written.model.save()

    (again,) = written.shelf.kept.values()
    assert isinstance(again, Exercise)
    assert (again.id, again.version, again.title) == (first.id, first.version + 1, "Another name")


def test_markup_and_long_words_are_plain_text(written: Written) -> None:
    written.open()
    type_keys("<b>x</b>")
    written.model.look()

    assert written.page.title.text() == "<b>x</b>"
    assert "markup" in written.page.title.note.words


def test_a_field_holds_no_more_than_a_file_and_no_line_break(written: Written) -> None:
    written.open()
    written.page.title.field.setPlainText("\N{SPIRAL NOTE PAD}" * 80)

    assert written.draft.title == "\N{SPIRAL NOTE PAD}" * 60


@pytest.mark.parametrize("theme", [Theme.LAMPLIGHT, Theme.DAYLIGHT])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_it_fits_the_smallest_window_and_every_control_has_a_name(
    theme: Theme, scale: float, wear: Wear, measures: Measures, qtbot: QtBot
) -> None:
    wear(theme, scale)
    stage = Written(measures)
    qtbot.addWidget(stage.page)
    stage.begin_copy("hold-one")
    in_front(stage.page, (720, 560))
    for editor in stage.page.lines.editors:
        editor.fold.click()
    stage.page.heavier.fold.click()
    qtbot.wait(20)

    assert unnamed_controls(stage.page) == []
    area = stage.page.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    inner = area.widget()
    assert inner is not None
    assert inner.width() <= area.viewport().width()
