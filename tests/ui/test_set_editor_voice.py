"""Recording in the editors, by keyboard: what is kept, what an edited line loses, what a preview plays."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from app.core.exercise import Exercise
from app.core.recording import (
    COMPANY,
    ROOM_KEY,
    Recording,
    SoundKind,
    TakeEnd,
    line_key,
    lines_to_record,
    pack_sound,
)
from app.ui.pages.exercise_editor import ExerciseEditorPage
from app.ui.pages.exercise_editor_start import ExerciseStartPage
from app.ui.pages.own_voice import OwnVoicePage
from app.ui.pages.page import Page
from app.ui.pages.preview_exercise import PreviewPage
from app.ui.pages.set_editor import SetEditorPage
from app.ui.theme import Measures
from app.ui.widgets.record_row import RecordRow
from tests.ui import samples
from tests.ui.accessible import unnamed_controls
from tests.ui.editor_stage import focused, press
from tests.ui.test_set_editor_room import Rooms

KEY = Qt.Key
SOUND = pack_sound(SoundKind.LINE, bytes(32_000))
OTHER = pack_sound(SoundKind.LINE, bytes(16_000))
QUIET = pack_sound(SoundKind.ROOM, bytes(80_000))
STAY = samples.library().exercise(COMPANY)


@pytest.fixture
def rooms(tmp_path: Path, lamplight: None, measures: Measures, qtbot: QtBot) -> Iterator[Rooms]:
    stage = Rooms(tmp_path, measures)
    qtbot.addWidget(stage.window)
    qtbot.waitActive(stage.window)
    yield stage
    stage.editors.previews.preview.leave()
    stage.editors.exercises.studio.stop()


def editor_of(rooms: Rooms, base: str = "see-three") -> ExerciseEditorPage:
    """Open a copy in the editor, under a title of its own."""
    rooms.editors.open_exercises()
    start = rooms.page(ExerciseStartPage)
    assert isinstance(start, ExerciseStartPage)
    start.copies.picked.emit(base)
    editor = rooms.page(ExerciseEditorPage)
    assert isinstance(editor, ExerciseEditorPage)
    editor.title.field.setPlainText("Three things, here")
    return editor


def walk_to(button: QAbstractButton) -> None:
    """Go to a button with Tab alone."""
    for _ in range(200):
        if focused() is button:
            return
        press(KEY.Key_Tab)
    raise AssertionError("Tab never comes there")


def record(rooms: Rooms, row: RecordRow, sound: bytes) -> None:
    """Record with two presses on the keyboard."""
    walk_to(row.take)
    press(KEY.Key_Space)
    rooms.voice.microphone.hear(1_000)
    press(KEY.Key_Return)
    rooms.voice.microphone.bring(sound)


def pick(rooms: Rooms, exercise_id: str) -> None:
    """Pick an exercise, and let what is recorded for it be read."""
    rooms.editors.sets.assignment.pick(exercise_id)
    QTest.qWait(0)


def saved(rooms: Rooms) -> Exercise:
    (exercise,) = (each for each in rooms.shelf.kept.values() if isinstance(each, Exercise))
    return exercise


def test_a_line_is_recorded_listened_to_and_kept_by_keyboard(rooms: Rooms) -> None:
    editor = editor_of(rooms)
    row = editor.lines.editors[1].voice
    line = editor.lines.editors[1].words.text()
    walk_to(row.take)
    press(KEY.Key_Space)
    rooms.voice.microphone.hear(4_200, 0.3)
    assert row.state.text() == "Recording. 26 s left."
    assert not row.level.isHidden()
    assert row.take.text() == "End the recording"
    press(KEY.Key_Space)
    rooms.voice.microphone.bring(SOUND)
    assert row.state.text() == "In your own voice, 2 s."
    assert row.level.isHidden()

    press(KEY.Key_Tab)
    assert focused() is row.hear
    press(KEY.Key_Space)
    assert rooms.voice.lent == {line: SOUND}
    rooms.voice.end_line()
    assert rooms.voice.listener is rooms.owner
    editor.save.click()

    assert rooms.shelf.recorded == {saved(rooms).id: (Recording(saved(rooms).id, line_key(line), SOUND),)}


def test_the_ending_is_a_line_too(rooms: Rooms) -> None:
    editor = editor_of(rooms)
    record(rooms, editor.end_voice, SOUND)
    editor.save.click()

    (kept,) = rooms.shelf.recorded[saved(rooms).id]
    assert kept.line == line_key(saved(rooms).ending)


def test_a_line_with_other_words_loses_its_recording_and_has_it_again(rooms: Rooms) -> None:
    editor = editor_of(rooms)
    one = editor.lines.editors[0]
    words = one.words.text()
    record(rooms, one.voice, SOUND)
    record(rooms, editor.lines.editors[1].voice, OTHER)
    one.words.field.setPlainText("Other words, here.")
    assert one.voice.state.text() == ""
    assert one.voice.hear.isHidden()
    one.words.field.setPlainText(words)
    assert one.voice.state.text() == "In your own voice, 2 s."
    one.words.field.setPlainText("Other words, here.")
    editor.save.click()

    assert [each.sound for each in rooms.shelf.recorded[saved(rooms).id]] == [OTHER]


def test_it_stays_with_its_line_when_lines_move(rooms: Rooms) -> None:
    editor = editor_of(rooms)
    record(rooms, editor.lines.editors[1].voice, SOUND)
    editor.lines.show_line(1)
    press(KEY.Key_Down, Qt.KeyboardModifier.AltModifier)

    assert editor.lines.editors[1].voice.state.text() == ""
    assert editor.lines.editors[2].voice.state.text() == "In your own voice, 2 s."


def test_one_of_ones_own_opens_with_its_recordings(rooms: Rooms) -> None:
    editor = editor_of(rooms)
    record(rooms, editor.lines.editors[0].voice, SOUND)
    editor.save.click()
    start = rooms.page(ExerciseStartPage)
    assert isinstance(start, ExerciseStartPage)
    start.own.chosen.emit(saved(rooms).id)
    again = rooms.page(ExerciseEditorPage)
    assert isinstance(again, ExerciseEditorPage)
    row = again.lines.editors[0].voice
    assert row.state.text() == "In your own voice, 2 s."
    assert not rooms.editors.exercises.exercise.props.changed

    walk_to(row.drop)
    press(KEY.Key_Space)
    assert focused() is row.take
    assert row.drop.isHidden()
    assert rooms.editors.exercises.exercise.props.changed  # leaving would be asked about
    again.save.click()
    assert rooms.shelf.recorded[saved(rooms).id] == ()


def test_recordings_that_can_not_be_kept_are_told(rooms: Rooms) -> None:
    editor = editor_of(rooms)
    record(rooms, editor.lines.editors[0].voice, SOUND)
    model = rooms.editors.exercises.exercise
    rooms.shelf.full = True
    editor.save.click()
    assert model.props.trouble
    assert rooms.editors.exercises.studio.sounds  # nothing is lost by that
    rooms.shelf.full = False
    editor.save.click()
    assert len(rooms.shelf.recorded[saved(rooms).id]) == 1


def test_without_a_microphone_the_button_says_so_and_the_rest_works(rooms: Rooms) -> None:
    editor = editor_of(rooms)
    row = editor.lines.editors[0].voice
    walk_to(row.take)
    press(KEY.Key_Space)
    rooms.voice.microphone.fail(TakeEnd.NO_MICROPHONE)

    assert row.take.text() == "No microphone is here"
    assert row.state.text() == "No microphone was found. Everything else works without one."
    assert editor.end_voice.take.text() == "No microphone is here"
    editor.save.click()
    assert saved(rooms).title == "Three things, here"


def test_escape_drops_a_recording_and_stays_on_the_page(rooms: Rooms) -> None:
    editor = editor_of(rooms)
    row = editor.lines.editors[0].voice
    walk_to(row.take)
    press(KEY.Key_Space)
    rooms.voice.microphone.hear(1_000)
    press(KEY.Key_Escape)

    assert rooms.window.page is editor
    assert rooms.voice.microphone.drops == 1
    assert row.take.text() == "Record"
    press(KEY.Key_Escape)  # now it means the page
    assert rooms.editors.exercises.exercise.props.leaving


def test_going_elsewhere_closes_the_microphone(rooms: Rooms) -> None:
    editor = editor_of(rooms)
    walk_to(editor.lines.editors[0].voice.take)
    press(KEY.Key_Space)
    rooms.voice.microphone.hear(1_000)
    rooms.window.show_page(Page())

    assert rooms.voice.microphone.drops == 1


def test_a_line_with_a_picked_word_can_not_be_recorded(rooms: Rooms) -> None:
    editor = editor_of(rooms, "name-it")
    picked = [each for each in editor.lines.editors if "{" in each.words.text()]

    assert picked
    assert all(each.voice.isHidden() for each in picked)
    assert not editor.lines.editors[0].voice.isHidden()


def test_a_preview_plays_the_recording_company_and_the_room(rooms: Rooms) -> None:
    rooms.shelf.recorded = {
        COMPANY: (Recording(COMPANY, line_key(STAY.steps[0].line), OTHER),),
        "": (Recording("", ROOM_KEY, QUIET),),
    }
    editor = editor_of(rooms)
    line = editor.lines.editors[0].words.text()
    record(rooms, editor.lines.editors[0].voice, SOUND)
    editor.preview.click()
    preview = rooms.page(PreviewPage)
    assert isinstance(preview, PreviewPage)
    preview.play.click()
    assert rooms.voice.lent == {line: SOUND, STAY.steps[0].line: OTHER}
    press(KEY.Key_Escape)
    assert rooms.voice.lent == {}
    press(KEY.Key_Escape)

    rooms.editors.sets.open()
    rooms.editors.sets.assignment.pick(COMPANY)
    page = rooms.page(SetEditorPage)
    assert isinstance(page, SetEditorPage)
    page.preview.click()
    preview = rooms.page(PreviewPage)
    assert isinstance(preview, PreviewPage)
    preview.play.click()
    assert rooms.voice.room == QUIET
    press(KEY.Key_Escape)
    assert rooms.voice.room is None


def company_page(rooms: Rooms) -> OwnVoicePage:
    rooms.editors.sets.open()
    page = rooms.page(SetEditorPage)
    assert isinstance(page, SetEditorPage)
    walk_to(page.voice)
    press(KEY.Key_Space)
    found = rooms.page(OwnVoicePage)
    assert isinstance(found, OwnVoicePage)
    return found


def test_company_and_the_room_are_recorded_from_the_set_editor_and_kept_at_once(rooms: Rooms) -> None:
    page = company_page(rooms)
    assert focused() is page.rows[0].take
    assert unnamed_controls(rooms.window) == []
    record(rooms, page.rows[0], SOUND)
    assert rooms.shelf.recorded[COMPANY] == (Recording(COMPANY, line_key(STAY.steps[0].line), SOUND),)
    record(rooms, page.rows[-1], QUIET)
    assert rooms.shelf.recorded[""] == (Recording("", ROOM_KEY, QUIET),)
    assert rooms.voice.microphone.kinds == [SoundKind.LINE, SoundKind.ROOM]

    walk_to(page.rows[-1].hear)
    press(KEY.Key_Space)
    assert rooms.voice.room == QUIET
    press(KEY.Key_Escape)
    assert rooms.voice.room is None
    press(KEY.Key_Escape)
    assert rooms.page(SetEditorPage)

    again = company_page(rooms)
    assert [row.state.text() for row in again.rows if row.state.text()] == [
        "In your own voice, 2 s.",
        "Your room, 10 s.",
    ]


def test_the_set_editor_says_what_goes_along_and_leaves_it_out_by_a_switch(rooms: Rooms) -> None:
    see = samples.library().exercise("see-three")
    rooms.editors.sets.open()
    page = rooms.page(SetEditorPage)
    assert isinstance(page, SetEditorPage)
    pick(rooms, COMPANY)
    row: QWidget = page.along
    assert row.isHidden()  # nothing is recorded

    press(KEY.Key_Escape)
    rooms.editors.sets.forget()
    rooms.shelf.recorded = {
        see.id: (Recording(see.id, line_key(see.steps[0].line), SOUND), Recording(see.id, line_key("Old."), OTHER)),
    }
    rooms.editors.sets.open()
    page = rooms.page(SetEditorPage)
    assert isinstance(page, SetEditorPage)
    pick(rooms, COMPANY)
    row = page.along
    assert row.isHidden()
    pick(rooms, see.id)
    assert not row.isHidden()
    assert page.along.what.text() == f"Recorded: {see.title}."
    assert page.along.along.isChecked()

    walk_to(page.voice)
    press(KEY.Key_Space)
    own = rooms.page(OwnVoicePage)
    assert isinstance(own, OwnVoicePage)
    record(rooms, own.rows[0], SOUND)
    record(rooms, own.rows[-1], pack_sound(SoundKind.ROOM, bytes(1_200_000)))
    press(KEY.Key_Escape)
    QTest.qWait(0)
    assert rooms.window.page is page
    assert page.along.what.text() == (
        f"Recorded: {STAY.title}, {see.title}, the quiet of your room. The file becomes 1.7 MB."
    )

    page.along.along.setFocus()
    press(KEY.Key_Space)
    assert page.along.what.text() == "They are left out of this assignment."
    page.why.field.setPlainText("The lamp stands on your desk.")
    page.tried.button("yes").click()
    page.done.click()
    assert [each.own_voice for each in rooms.ready] == [False]
    assert unnamed_controls(rooms.window) == []


def test_more_than_fits_is_said_before_the_file_is_made(rooms: Rooms) -> None:
    lines = lines_to_record(samples.library().exercise("see-three"))
    longest = pack_sound(SoundKind.LINE, bytes(480_000))
    rooms.shelf.recorded = {
        "see-three": tuple(Recording("see-three", line_key(line), longest) for line in lines),
        COMPANY: tuple(Recording(COMPANY, line_key(line), longest) for line in lines_to_record(STAY)),
        "": (Recording("", ROOM_KEY, pack_sound(SoundKind.ROOM, bytes(1_440_000))),),
    }
    rooms.editors.sets.open()
    pick(rooms, "see-three")
    page = rooms.page(SetEditorPage)
    assert isinstance(page, SetEditorPage)

    assert page.along.what.text().endswith("That is more than fits into one file.")


def test_a_full_disk_is_told_there(rooms: Rooms) -> None:
    page = company_page(rooms)
    rooms.shelf.full = True
    record(rooms, page.rows[0], SOUND)

    assert page.said.text() == "That could not be kept for now."
    shown: QWidget = page.said
    assert not shown.isHidden()
