"""The copies of a real log, looked into and put in its place; entries of a file brought in."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.backup import BackupInfo, BackupReason
from app.core.checkin import CheckIn, Rating
from app.core.errors import EnvironmentFault, LamplitError, PassphraseError, UserError
from app.core.log_facts import ScaleWords
from app.core.log_query import LogContents
from app.core.moment import Moment
from app.core.ports import LogEntry
from app.core.preferences import Theme
from app.core.steady_things import SteadyThing, Things
from app.takeaway.log_file import Header, write_log
from app.ui.jobs import Failed, ManualJobRunner
from app.ui.labels import Labels
from app.ui.pages.copies import CopiesPage
from app.ui.pages.copies_bring_in import BringInPage
from app.ui.taking_away import TakingAway
from app.ui.theme import Measures
from app.ui.view_models.copies import CopiesModel
from app.ui.view_models.copies_bring_in import BringInModel, BringStage
from app.ui.view_models.copies_look import CopyLookModel, LookStage
from app.ui.view_models.take_away_files import FilesModel
from app.ui.view_models.take_away_places import FilePlace, FoundFile, check_free, find_files, find_places, typed_path
from tests.ui import pages
from tests.ui.accessible import unnamed_controls
from tests.ui.log_stage import NOON, Stage, a_check_in, a_run, uid
from tests.ui.wiping import wipe

Wear = Callable[[Theme, float], None]
HOLDS = LogContents(412, 390, 88, NOON.at_ms - 40 * 86_400_000, NOON.at_ms)
EMPTY = LogContents(0, 0, 0, None, None)
LAMP = SteadyThing(uid(7), "the lamp")
A_FILE = Path("/stick/log.lamplit")


class Answers:
    """Takes a question and keeps the ways to answer it."""

    def __init__(self) -> None:
        self.asked: list[str | None] = []
        self.placed: list[str | None] = []
        self.show: Callable[[LogContents], None] = lambda _contents: None
        self.done: Callable[[], None] = lambda: None
        self.failed: Callable[[LamplitError], None] = lambda _error: None

    def look(self, _path: Path, passphrase: str | None, done: Callable[[LogContents], None], failed: Failed) -> None:
        self.asked.append(passphrase)
        self.show, self.failed = done, failed

    def place(self, _path: Path, passphrase: str | None, done: Callable[[], None], failed: Failed) -> None:
        self.placed.append(passphrase)
        self.done, self.failed = done, failed


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture
def look(qapp: QApplication, answers: Answers) -> CopyLookModel:
    return CopyLookModel(answers.look, answers.place, Labels(), lambda: NOON)


# -- looking into one copy ---------------------------------------------------------------------------------------------


def test_a_copy_is_first_looked_into_without_a_passphrase(look: CopyLookModel, answers: Answers) -> None:
    look.open(A_FILE, "log.lamplit")
    answers.show(HOLDS)
    assert answers.asked == [None]
    assert look.props.stage is LookStage.SHOWN
    assert look.props.contents == "Check-ins: 412 · Exercises: 390 · Notes: 88"
    assert " to " in look.props.span


def test_an_empty_copy_says_so(look: CopyLookModel, answers: Answers) -> None:
    look.open(A_FILE, "log.lamplit")
    answers.show(EMPTY)
    assert look.props.span == "Nothing stands in it."


def test_a_passphrase_is_asked_for_where_one_is_needed_and_a_wrong_one_told(
    look: CopyLookModel, answers: Answers
) -> None:
    look.open(A_FILE, "log.lamplit")
    answers.failed(PassphraseError("This copy has a passphrase."))
    assert (look.props.stage, look.props.trouble) == (LookStage.ASKS, "")
    look.try_passphrase("lantern kettle")
    answers.failed(PassphraseError("That is another passphrase."))
    assert (look.props.stage, look.props.trouble) == (LookStage.ASKS, "That is another passphrase.")
    look.try_passphrase("meadow stone")
    answers.show(HOLDS)
    look.place()
    assert answers.placed == ["meadow stone"]


def test_nothing_is_placed_before_it_was_looked_into(look: CopyLookModel, answers: Answers) -> None:
    look.open(A_FILE, "log.lamplit")
    look.place()
    assert answers.placed == []


@pytest.mark.parametrize(
    ("error", "said"),
    [(UserError("This file was cut short."), "This file was cut short."), (EnvironmentFault("x"), "This file cannot")],
)
def test_trouble_is_one_sentence(look: CopyLookModel, answers: Answers, error: LamplitError, said: str) -> None:
    look.open(A_FILE, "log.lamplit")
    answers.failed(error)
    assert look.props.stage is LookStage.NONE
    assert look.props.trouble.startswith(said)


def test_a_copy_that_could_not_be_placed_can_be_tried_again(look: CopyLookModel, answers: Answers) -> None:
    look.open(A_FILE, "log.lamplit")
    answers.show(HOLDS)
    look.place()
    answers.failed(EnvironmentFault("disk"))
    assert look.props.stage is LookStage.SHOWN
    assert "The log is as it was." in look.props.trouble


def test_an_answer_about_a_copy_that_was_left_is_dropped(look: CopyLookModel, answers: Answers) -> None:
    look.open(A_FILE, "one")
    late = answers.show
    look.leave()
    late(HOLDS)
    stages = [look.props.stage]
    look.open(A_FILE, "two")
    late(HOLDS)
    assert [*stages, look.props.stage] == [LookStage.NONE, LookStage.OPENING]


def test_while_a_copy_takes_its_place_nothing_else_begins(look: CopyLookModel, answers: Answers) -> None:
    look.open(A_FILE, "one")
    answers.show(HOLDS)
    look.place()
    look.leave()
    look.open(A_FILE, "two")
    look.place()
    assert (look.props.stage, look.props.name) == (LookStage.PLACING, "one")
    assert len(answers.placed) == 1
    answers.done()
    assert look.props.stage is LookStage.PLACED


# -- the page ----------------------------------------------------------------------------------------------------------


def a_copy(number: int, reason: BackupReason = BackupReason.DAILY) -> BackupInfo:
    at_ms = NOON.at_ms - number * 86_400_000
    return BackupInfo(Path(f"/copies/{number}.db"), NOON.day - number, at_ms, 1 << 20, reason)


def copies_page(
    qtbot: QtBot,
    look: CopyLookModel,
    measures: Measures,
    *copies: BackupInfo,
    size: tuple[int, int] = (980, 700),
    folder: Path | None = None,
) -> CopiesPage:
    jobs = ManualJobRunner()
    places = () if folder is None else (FilePlace("Documents", folder),)
    files = FilesModel(lambda: places, (".lamplit",), jobs, Labels(), lambda: NOON)
    model = CopiesModel(lambda done, _failed: done(copies), Labels(), lambda: NOON)
    page = CopiesPage(model, look, files, measures)
    for each in (model, files):
        each.setParent(page)
    files.begin()
    jobs.drain()
    model.enter()
    pages.bring_up(qtbot, page, size)
    return page


@pytest.mark.usefixtures("lamplight")
def test_copies_are_listed_by_day_with_what_they_were_made_for(
    qtbot: QtBot, look: CopyLookModel, measures: Measures
) -> None:
    page = copies_page(qtbot, look, measures, a_copy(0), a_copy(1, BackupReason.RESTORE))
    rows = [button.text() for button in page.list._buttons]
    assert rows == ["Today", "Yesterday"]
    assert "before a copy took its place" in page.list._buttons[1].accessibleDescription()
    assert not page.nothing.isVisible()


@pytest.mark.usefixtures("lamplight")
def test_no_copy_yet_is_said(qtbot: QtBot, look: CopyLookModel, measures: Measures) -> None:
    assert copies_page(qtbot, look, measures).nothing.isVisible()


@pytest.mark.usefixtures("lamplight")
def test_a_copy_is_opened_looked_at_and_left_by_keyboard(
    qtbot: QtBot, look: CopyLookModel, answers: Answers, measures: Measures
) -> None:
    page = copies_page(qtbot, look, measures, a_copy(0), a_copy(1))
    page.list._buttons[0].setFocus()
    pages.press(Qt.Key.Key_Down, Qt.Key.Key_Space)
    answers.show(HOLDS)
    assert page.card.contents.isVisible()
    assert page.card.kept.isVisible()
    assert pages.focused() is page.card.leave  # the way that changes nothing
    pages.press(Qt.Key.Key_Space)
    assert not page.card.isVisible()
    assert answers.placed == []


@pytest.mark.usefixtures("lamplight")
def test_a_passphrase_goes_when_the_copy_is_open(
    qtbot: QtBot, look: CopyLookModel, answers: Answers, measures: Measures
) -> None:
    page = copies_page(qtbot, look, measures, a_copy(0))
    look.open(A_FILE, "log.lamplit")
    answers.failed(PassphraseError("needed"))
    assert pages.focused() is page.card.passphrase.line
    pages.type_text("lantern kettle")
    assert "lantern" not in page.card.passphrase.line.displayText()
    pages.press(Qt.Key.Key_Return)
    answers.show(HOLDS)
    assert page.card.passphrase.text() == ""


@pytest.mark.usefixtures("lamplight")
def test_a_packed_log_of_a_folder_is_a_row(
    qtbot: QtBot, look: CopyLookModel, answers: Answers, measures: Measures, tmp_path: Path
) -> None:
    (tmp_path / "from-before.lamplit").write_bytes(b"x")
    (tmp_path / "other.txt").write_bytes(b"x")
    page = copies_page(qtbot, look, measures, folder=tmp_path)
    page.unfold.click()
    assert [button.text() for button in page.open.files._buttons] == ["from-before.lamplit"]
    page.open.files._buttons[0].click()
    assert look.props.name == "from-before.lamplit"


@pytest.mark.parametrize("stage", ["asks", "shown"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_names_and_room_at_every_stage(
    qtbot: QtBot, wear: Wear, look: CopyLookModel, answers: Answers, measures: Measures, stage: str, scale: float
) -> None:
    wear(Theme.LAMPLIGHT, scale)
    page = copies_page(qtbot, look, measures, a_copy(0), size=(720, 560))
    page.unfold.click()
    look.open(A_FILE, "log.lamplit")
    if stage == "asks":
        answers.failed(PassphraseError("needed"))
    else:
        answers.show(HOLDS)
    assert unnamed_controls(page) == []
    assert page._scroll.horizontalScrollBar().maximum() == 0


# -- folders -----------------------------------------------------------------------------------------------------------


def test_the_newest_files_of_a_kind_come_first(tmp_path: Path) -> None:
    for number, name in enumerate(("old.json", "new.JSON", "note.txt")):
        (tmp_path / name).write_bytes(b"x" * number)
        os.utime(tmp_path / name, (number * 100, number * 100))
    assert find_files(tmp_path, (".json",)) == (
        FoundFile(tmp_path / "new.JSON", 1, 100_000),
        FoundFile(tmp_path / "old.json", 0, 0),
    )
    assert find_files(tmp_path / "gone", (".json",)) == ()


def test_folders_are_there_and_each_once(qapp: QApplication) -> None:
    folders = [place.folder for place in find_places()]
    assert all(folder.is_dir() for folder in folders)
    assert len(set(folders)) == len(folders)


@pytest.mark.parametrize("text", ["", "  ", "name.pdf", "a/b", "\0"])
def test_a_path_that_begins_nowhere_is_none(text: str) -> None:
    assert typed_path(text) is None


def test_a_typed_path_may_begin_at_home() -> None:
    assert typed_path("~/log.pdf") == Path.home() / "log.pdf"
    assert typed_path(' "/stick/log.pdf" ') == Path("/stick/log.pdf")


def test_a_folder_is_never_taken_for_a_file(tmp_path: Path) -> None:
    with pytest.raises(UserError):
        check_free(tmp_path, in_its_place=True)


# -- a file brought in -------------------------------------------------------------------------------------------------


class Desk:
    """A real log, and a file with entries."""

    def __init__(self, folder: Path) -> None:
        self.stage = Stage(folder / "vault").open()
        self.hands = TakingAway(self.stage.keeper, self.stage.jobs, {}, self.stage.clock)
        self.model = BringInModel(self.hands.read_file, self.hands.add)
        self.folder = folder

    def file(self, *entries: LogEntry, words: ScaleWords | None = None, things: Things = ()) -> Path:
        path = self.folder / "log.json"
        path.write_bytes(write_log(entries, Header(uid(99), Moment(NOON.at_ms, 60)), words, things))
        return path

    def open(self, path: Path) -> None:
        self.model.open(path)
        self.stage.jobs.drain()

    def write(self, *, bring_back: bool = False) -> None:
        self.model.write(bring_back=bring_back)
        self.stage.jobs.drain()


@pytest.fixture
def desk(qapp: QApplication, look_ready: None, tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def entry(number: int, **parts: object) -> LogEntry:
    return LogEntry(a_check_in(number, number, **parts), None)


def test_counts_and_doubles_are_told_before_anything_is_written(desk: Desk) -> None:
    mine = entry(1, note="as it stands here").check_in
    assert mine is not None
    desk.stage.write(mine)
    desk.open(desk.file(entry(1, note="another note"), entry(2), LogEntry(None, a_run(3, 3))))
    assert desk.model.props.facts == ("Not in the log yet: 2", "In the log already, left as they are: 1")
    assert len(desk.stage.entries()) == 1
    desk.write()
    assert "Added to the log: 2" in desk.model.props.facts
    kept = [each.check_in for each in desk.stage.entries() if each.check_in is not None]
    assert "as it stands here" in [each.note for each in kept]
    assert len(desk.stage.entries()) == 3


def test_each_refused_row_comes_with_its_reason_and_the_others_stand(desk: Desk) -> None:
    path = desk.file(entry(1, before=Rating(3)), entry(2))
    table = json.loads(path.read_text())
    table["entries"][1]["check_in"]["before"]["number"] = 11
    path.write_text(json.dumps(table))
    desk.open(path)
    (line,) = desk.model.props.refused
    assert line.startswith("Entry 2 (line 1, check_in.before.number): ")
    desk.write()
    assert len(desk.stage.entries()) == 1


def test_a_file_that_is_none_of_ours_is_one_sentence_and_nothing_is_written(desk: Desk) -> None:
    path = desk.folder / "log.json"
    path.write_text('{"a": 1}')
    desk.open(path)
    assert desk.model.props.stage is BringStage.NONE
    assert desk.model.props.trouble
    assert desk.stage.entries() == ()


def test_what_was_deleted_here_stays_out_unless_wished_for(desk: Desk) -> None:
    desk.stage.write(a_check_in(1, 1))
    wipe(desk.stage.keeper, (uid(1),), lambda: None, desk.stage._fail)
    desk.stage.jobs.drain()
    path = desk.file(entry(1))
    desk.open(path)
    desk.write()
    assert "Deleted here once, left out: 1" in desk.model.props.facts
    desk.open(path)
    desk.write(bring_back=True)
    assert len(desk.stage.entries()) == 1


@pytest.mark.parametrize("own", [ScaleWords(), ScaleWords("mine", "", "")])
def test_words_for_the_scale_come_along_where_there_are_none(desk: Desk, own: ScaleWords) -> None:
    desk.stage.keeper.with_log(lambda log: log.keep_scale_words(own), lambda _none: None, desk.stage._fail)
    desk.open(desk.file(entry(1), words=ScaleWords("flat", "stormy", "flood")))
    desk.write()
    found: list[ScaleWords] = []
    desk.stage.keeper.with_log(lambda log: log.facts().scale_words, found.append, desk.stage._fail)
    desk.stage.jobs.drain()
    assert found[0].zero == (own.zero or "flat")


def test_steady_things_come_along_and_a_file_with_nothing_else_new_is_taken_in(desk: Desk) -> None:
    desk.open(desk.file(entry(1), things=(LAMP,)))
    desk.write()
    desk.stage.keeper.with_log(lambda log: log.keep_things(()), lambda _none: None, desk.stage._fail)
    desk.stage.jobs.drain()
    desk.open(desk.file(entry(1), things=(replace(LAMP, uid=uid(8)),)))
    assert "Steady things, as far as there is room: 1" in desk.model.props.facts
    assert desk.model.props.can_write
    desk.write()
    found: list[object] = []
    desk.stage.keeper.with_log(lambda log: log.facts().things, found.append, desk.stage._fail)
    desk.stage.jobs.drain()
    assert found == [(replace(LAMP, uid=uid(8)),)]


def test_out_and_back_into_an_empty_log_is_the_same_log(desk: Desk, tmp_path: Path) -> None:
    run = a_run(7, 9)
    said: tuple[CheckIn, ...] = (a_check_in(1, 1, note="<b>one</b>\n\ttwo"), a_check_in(2, 9, run_uid=run.uid))
    desk.stage.write(run, *said)
    before = desk.stage.entries()
    path = desk.file(*before)
    (tmp_path / "second").mkdir()
    other = Desk(tmp_path / "second")
    other.open(path)
    other.write()
    assert other.stage.entries() == before


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_page_tells_and_adds_by_keyboard(
    qtbot: QtBot, wear: Wear, desk: Desk, measures: Measures, scale: float
) -> None:
    wear(Theme.DAYLIGHT, scale)
    path = desk.file(entry(1), entry(2))
    files = FilesModel(
        lambda: (FilePlace("Documents", desk.folder),), (".json",), desk.stage.jobs, Labels(), lambda: NOON
    )
    page = BringInPage(desk.model, files, measures)
    files.begin()
    desk.stage.jobs.drain()
    pages.bring_up(qtbot, page, (720, 560))
    page.open.files._buttons[0].click()
    desk.stage.jobs.drain()
    assert path.name == page.name.text()
    assert pages.focused() is page.add
    assert unnamed_controls(page) == []
    pages.press(Qt.Key.Key_Space)
    desk.stage.jobs.drain()
    assert page.facts.text() == "Added to the log: 2"
    assert pages.focused() is page.look
    assert page._scroll.horizontalScrollBar().maximum() == 0
