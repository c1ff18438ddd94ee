"""The rooms of the editors, joined: the ways between its pages, drafts that are come back to, files, and the voice."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.content.exercise_files import read_exercise, write_exercise
from app.core.assignment import Assignment
from app.core.desk_work import DeskServices
from app.core.ears import without_ears
from app.core.errors import UserError
from app.core.exercise import Exercise
from app.core.preferences import Preferences
from app.core.recording import Recording
from app.house_desk_editors import DeskEditors
from app.ui.fittings import Fittings
from app.ui.jobs import Failed, ManualJobRunner
from app.ui.labels import Labels
from app.ui.main_window import MainWindow
from app.ui.pages.exercise_editor import ExerciseEditorPage
from app.ui.pages.exercise_editor_file import ExerciseFilePage
from app.ui.pages.exercise_editor_start import ExerciseStartPage
from app.ui.pages.page import Page
from app.ui.pages.preview_exercise import PreviewPage
from app.ui.pages.set_editor import SetEditorPage
from app.ui.preference_keeper import PreferenceKeeper
from app.ui.session_driver import SessionDriver
from app.ui.theme import Measures
from app.ui.view_models.desk_makers import DeskMakers
from app.ui.view_models.lent_voice import LentVoice
from app.ui.view_models.take_away_files import FilesModel
from app.ui.view_models.take_away_places import FilePlace
from tests.core.make import FakeClock
from tests.ui import samples
from tests.ui.accessible import unnamed_controls
from tests.ui.editor_stage import Shelf, laws, make_uid, own_file, press, type_keys
from tests.ui.fakes import FakeWall, RecordingVoice


class SlowShelf(Shelf):
    """Answers what is recorded only when it is told to."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting: list[Callable[[], None]] = []

    def load_recordings(
        self, exercise_ids: Sequence[str], done: Callable[[tuple[Recording, ...]], None], failed: Failed
    ) -> None:
        self.waiting.append(lambda: super(SlowShelf, self).load_recordings(exercise_ids, done, failed))

    def answer(self) -> None:
        for each in self.waiting:
            each()
        self.waiting.clear()


def _no_desk() -> DeskServices:
    raise AssertionError("the editors ask their shelf")


class Rooms:
    """The rooms in a window, over a shelf, a voice and folders."""

    def __init__(self, folder: Path, measures: Measures, *, slow: bool = False) -> None:
        self.folder = folder
        self.window = MainWindow(folder / "window.place")
        self.voice, clock, wall = RecordingVoice(), FakeClock(), FakeWall()
        self.owner = SessionDriver(clock, self.voice)
        self.reader_on = False  # whether a screen reader is
        self.shelf = SlowShelf() if slow else Shelf()
        self.jobs = ManualJobRunner()
        labels = Labels()
        places = (FilePlace("Documents", folder),)
        self.editors = DeskEditors(
            Fittings(
                self.window, measures, labels, PreferenceKeeper(Preferences(voice=True), lambda _each: None), wall
            ),
            DeskMakers(_no_desk, laws().of_exercise, laws().of_set, laws().of_words, read_exercise, write_exercise),
            self.shelf,
            library=samples.library(),
            runner=self.jobs,
            files=lambda endings: FilesModel(lambda: places, endings, self.jobs, labels, wall),
            voice=LentVoice(self.voice, self.owner, clock, lambda: self.reader_on),
            make_uid=make_uid,
        )
        self.ready: list[Assignment] = []
        self.left: list[bool] = []
        self.editors.sets.ready.connect(self.ready.append)
        self.editors.left.connect(lambda: self.left.append(True))
        self.window.show()
        self.window.activateWindow()

    def page(self, kind: type[Page]) -> Page:
        page = self.window.page
        assert isinstance(page, kind)
        return page


@pytest.fixture
def rooms(tmp_path: Path, lamplight: None, measures: Measures, qtbot: QtBot) -> Iterator[Rooms]:
    stage = Rooms(tmp_path, measures)
    qtbot.addWidget(stage.window)
    qtbot.waitActive(stage.window)
    yield stage
    stage.editors.previews.preview.leave()


def test_an_exercise_is_written_on_the_way_to_an_assignment(rooms: Rooms) -> None:
    rooms.editors.sets.open()
    sets = rooms.page(SetEditorPage)
    assert isinstance(sets, SetEditorPage)
    type_keys("see th")
    press(Qt.Key.Key_Return)
    sets.new_exercise.click()
    start = rooms.page(ExerciseStartPage)
    assert isinstance(start, ExerciseStartPage)
    start.copies.picked.emit("one-thing")
    editor = rooms.page(ExerciseEditorPage)
    assert isinstance(editor, ExerciseEditorPage)
    editor.title.field.setPlainText("The lamp")
    editor.save.click()

    assert rooms.window.page is sets
    (mine,) = rooms.shelf.kept.values()
    assert isinstance(mine, Exercise)
    assert rooms.editors.sets.assignment.props.titles == ("Three things I can see", "The lamp")
    sets.why.field.setPlainText("The lamp stands on your desk.")
    sets.tried.button("yes").click()
    sets.done.click()
    assert rooms.ready[0].exercises[1] == mine


def test_a_preview_lies_over_the_editor_and_gives_the_voice_back(rooms: Rooms) -> None:
    rooms.editors.open_exercises()
    start = rooms.page(ExerciseStartPage)
    assert isinstance(start, ExerciseStartPage)
    start.copies.picked.emit("one-thing")
    editor = rooms.page(ExerciseEditorPage)
    assert isinstance(editor, ExerciseEditorPage)
    editor.title.field.setPlainText("The lamp")
    editor.preview.click()
    preview = rooms.page(PreviewPage)
    assert isinstance(preview, PreviewPage)
    preview.play.click()
    assert rooms.voice.said
    assert rooms.voice.listener is not rooms.owner

    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_Escape)

    assert rooms.window.page is editor
    assert rooms.voice.listener is rooms.owner
    assert editor.title.text() == "The lamp"
    assert rooms.shelf.kept == {}


def test_beside_a_screen_reader_a_preview_starts_silent_and_reads_aloud_when_asked(rooms: Rooms) -> None:
    rooms.reader_on = True
    rooms.editors.sets.open()
    rooms.editors.sets.assignment.pick("one-thing")
    page = rooms.page(SetEditorPage)
    assert isinstance(page, SetEditorPage)
    page.preview.click()
    preview = rooms.page(PreviewPage)
    assert isinstance(preview, PreviewPage)
    preview.play.click()
    assert rooms.editors.previews.preview.props.playing
    assert rooms.voice.said == []
    rooms.editors.previews.preview.stop()
    rooms.editors.previews.preview.read_aloud(on=True)
    preview.play.click()
    assert rooms.voice.said


def test_another_page_in_front_ends_the_preview(rooms: Rooms) -> None:
    rooms.editors.sets.open()
    rooms.editors.sets.assignment.pick("one-thing")
    page = rooms.page(SetEditorPage)
    assert isinstance(page, SetEditorPage)
    page.preview.click()
    preview = rooms.page(PreviewPage)
    assert isinstance(preview, PreviewPage)
    preview.play.click()

    rooms.window.show_page(Page())

    assert rooms.voice.listener is rooms.owner
    assert not rooms.editors.previews.preview.props.playing


def test_a_half_done_assignment_is_come_back_to(rooms: Rooms) -> None:
    rooms.editors.sets.open()
    page = rooms.window.page
    rooms.editors.sets.assignment.pick("one-thing")
    rooms.window.show_page(Page())

    rooms.editors.sets.open()

    assert rooms.window.page is page
    assert rooms.editors.sets.assignment.props.titles == ("One thing in the room",)
    rooms.editors.sets.forget()
    rooms.editors.sets.open()
    assert rooms.editors.sets.assignment.props.titles == ()


def test_a_half_written_exercise_is_come_back_to(rooms: Rooms) -> None:
    rooms.editors.open_exercises()
    start = rooms.page(ExerciseStartPage)
    assert isinstance(start, ExerciseStartPage)
    start.blank.click()
    type_keys("The lamp")
    rooms.window.show_page(Page())

    rooms.editors.open_exercises()

    editor = rooms.page(ExerciseEditorPage)
    assert isinstance(editor, ExerciseEditorPage)
    assert editor.title.text() == "The lamp"


def test_an_exercise_goes_into_a_file_and_comes_out_of_it(rooms: Rooms) -> None:
    rooms.editors.open_exercises()
    start = rooms.page(ExerciseStartPage)
    assert isinstance(start, ExerciseStartPage)
    start.copies.picked.emit("hold-one")
    editor = rooms.page(ExerciseEditorPage)
    assert isinstance(editor, ExerciseEditorPage)
    editor.export.click()
    out = rooms.page(ExerciseFilePage)
    assert isinstance(out, ExerciseFilePage)
    rooms.jobs.drain()
    out.field.set_name("mine.toml")
    out.save.click()
    rooms.jobs.drain()
    assert "mine.toml" in out.said.text()
    out.save.click()
    rooms.jobs.drain()
    assert not out.replace.isHidden()
    press(Qt.Key.Key_Escape)
    assert rooms.window.page is editor
    press(Qt.Key.Key_Escape)

    start = rooms.page(ExerciseStartPage)
    assert isinstance(start, ExerciseStartPage)
    rooms.jobs.drain()
    assert [row.name for row in rooms.editors.exercises._found.props.files] == ["mine.toml"]
    start.open.file_picked.emit(rooms.folder / "mine.toml")
    rooms.jobs.drain()
    shipped = without_ears(samples.library().exercise("hold-one"))  # as every copy
    assert rooms.editors.exercises.exercise.props.draft.steps == shipped.steps


def test_a_name_too_long_for_the_disk_is_one_sentence(rooms: Rooms) -> None:
    editor_of_one_thing(rooms).export.click()
    out = rooms.page(ExerciseFilePage)
    assert isinstance(out, ExerciseFilePage)
    rooms.jobs.drain()
    out.field.set_name("x" * 300)
    out.save.click()
    rooms.jobs.drain()
    assert out.said.text() == "The file could not be written there."
    assert out.replace.isHidden()


@pytest.mark.parametrize("text", ["", 'kind = "exercise"', 'kind = "words"\nlanguage = "en"', "\0"])
def test_a_file_that_is_none_says_so_in_one_sentence(rooms: Rooms, text: str) -> None:
    path = own_file(rooms.folder, text)
    with pytest.raises(UserError):
        read_exercise(path)
    rooms.editors.open_exercises()
    start = rooms.page(ExerciseStartPage)
    assert isinstance(start, ExerciseStartPage)
    rooms.jobs.drain()

    start.open.file_picked.emit(path)
    rooms.jobs.drain()

    assert rooms.window.page is start
    assert start.said.text()


def test_a_file_that_breaks_a_law_opens_with_its_words_underlined(rooms: Rooms) -> None:
    library = samples.ROOT / "exercises" / "en" / "one-thing.toml"
    text = library.read_text(encoding="utf-8").replace("You can look at one thing in", "You must look at one thing in")
    path = own_file(rooms.folder, text)
    rooms.editors.open_exercises()
    start = rooms.page(ExerciseStartPage)
    assert isinstance(start, ExerciseStartPage)
    start.open.file_picked.emit(path)
    rooms.jobs.drain()

    editor = rooms.page(ExerciseEditorPage)
    assert isinstance(editor, ExerciseEditorPage)
    assert editor.lines.editors[0].words.field.underlined == ("must",)
    assert not editor.save.isEnabled()


def test_a_set_is_kept_and_can_be_picked_again(rooms: Rooms) -> None:
    rooms.editors.sets.open()
    page = rooms.page(SetEditorPage)
    assert isinstance(page, SetEditorPage)
    for each in ("one-thing", "hold-one"):
        rooms.editors.sets.assignment.pick(each)
    page.keep_set.click()
    assert "is kept here" in page.said.text()
    (kept,) = rooms.shelf.kept.values()
    rooms.editors.sets.forget()

    rooms.editors.sets.open()
    rooms.editors.sets.assignment.pick(kept.id)

    assert rooms.editors.sets.assignment.props.titles == ("One thing in the room", "Hands on one thing")


def test_ones_own_exercise_is_deleted_after_one_question(rooms: Rooms) -> None:
    rooms.editors.exercises.exercise.begin_copy(samples.library().exercise("one-thing"), {})
    rooms.shelf.kept["own-a"] = replace(rooms.editors.exercises.exercise.props.draft, id="own-a", title="The lamp")
    rooms.editors.open_exercises()
    start = rooms.page(ExerciseStartPage)
    assert isinstance(start, ExerciseStartPage)
    start.own.button("own-a").click()
    editor = rooms.page(ExerciseEditorPage)
    assert isinstance(editor, ExerciseEditorPage)
    editor.delete.click()
    assert "own-a" in rooms.shelf.kept
    editor.delete_bar.stay.click()
    assert "own-a" in rooms.shelf.kept
    editor.delete.click()

    editor.delete_bar.go.click()

    assert rooms.shelf.kept == {}
    start = rooms.page(ExerciseStartPage)
    assert isinstance(start, ExerciseStartPage)
    assert start.own.ids() == ()


def test_back_leads_out(rooms: Rooms) -> None:
    rooms.editors.open_exercises()
    press(Qt.Key.Key_Escape)
    assert rooms.left == [True]
    rooms.editors.sets.open()
    press(Qt.Key.Key_Escape)
    assert rooms.left == [True, True]


def test_every_control_of_the_start_and_the_file_page_has_a_name(rooms: Rooms) -> None:
    rooms.editors.open_exercises()
    rooms.jobs.drain()
    start = rooms.page(ExerciseStartPage)
    assert isinstance(start, ExerciseStartPage)
    start.fold.click()
    assert unnamed_controls(start) == []
    start.blank.click()
    editor = rooms.page(ExerciseEditorPage)
    assert isinstance(editor, ExerciseEditorPage)
    editor.export.click()
    rooms.jobs.drain()
    assert unnamed_controls(rooms.page(ExerciseFilePage)) == []


@pytest.fixture
def slow(tmp_path: Path, lamplight: None, measures: Measures, qtbot: QtBot) -> Iterator[Rooms]:
    stage = Rooms(tmp_path, measures, slow=True)
    qtbot.addWidget(stage.window)
    qtbot.waitActive(stage.window)
    yield stage
    stage.editors.previews.preview.leave()


def editor_of_one_thing(rooms: Rooms) -> ExerciseEditorPage:
    rooms.editors.open_exercises()
    start = rooms.page(ExerciseStartPage)
    assert isinstance(start, ExerciseStartPage)
    start.copies.picked.emit("one-thing")
    editor = rooms.page(ExerciseEditorPage)
    assert isinstance(editor, ExerciseEditorPage)
    return editor


def test_a_preview_that_was_asked_for_twice_is_there_once_and_leads_back(slow: Rooms) -> None:
    editor = editor_of_one_thing(slow)
    editor.preview_asked.emit(slow.editors.exercises.exercise.finished())
    editor.preview_asked.emit(slow.editors.exercises.exercise.finished())
    assert isinstance(slow.shelf, SlowShelf)
    slow.shelf.answer()
    slow.page(PreviewPage)
    press(Qt.Key.Key_Escape)
    assert slow.window.page is editor


def test_a_preview_that_is_ready_too_late_stays_away(slow: Rooms) -> None:
    editor = editor_of_one_thing(slow)
    editor.preview_asked.emit(slow.editors.exercises.exercise.finished())
    elsewhere = SetEditorPage(
        slow.editors.sets.assignment, slow.editors.sets.said, Labels(), slow.editors.sets._measures
    )
    slow.window.show_page(elsewhere)
    assert isinstance(slow.shelf, SlowShelf)
    slow.shelf.answer()
    assert slow.window.page is elsewhere
