"""Packing a real log into one file, and the page in two steps."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.preferences import Theme
from app.ui.keeping_copies import KeepingCopies
from app.ui.labels import Labels
from app.ui.pages.new_laptop import NewLaptopPage
from app.ui.theme import Measures
from app.ui.view_models.copies_look import CopyLookModel, LookStage
from app.ui.view_models.new_laptop import NewLaptopModel
from app.ui.view_models.take_away_files import FilesModel
from app.ui.view_models.take_away_places import FilePlace
from tests.ui import pages
from tests.ui.accessible import unnamed_controls
from tests.ui.log_stage import Stage, a_check_in

Wear = Callable[[Theme, float], None]
FIVE_WORDS = "lantern kettle harbour meadow stone"
NOTE = "saltwater on the steps"


class Desk:
    """The model over a real log, and a folder for the file."""

    def __init__(self, folder: Path, passphrase: str | None = None) -> None:
        self.stage = Stage(folder / "vault")
        self.stage.keeper.create(passphrase, lambda: None, self.stage._fail)
        self.stage.jobs.drain()
        self.stage.write(a_check_in(1, 1, note=NOTE), a_check_in(2, 30))
        self.folder = folder / "documents"
        self.folder.mkdir()
        self.copies = KeepingCopies(self.stage.keeper)
        self.model = NewLaptopModel(self.stage.keeper, self.copies.pack)
        self.model.enter()
        places = (FilePlace("Documents", self.folder),)
        self.files = FilesModel(lambda: places, (), self.stage.jobs, Labels(), self.stage.clock)
        self.files.begin()
        self.stage.jobs.drain()

    def pack(self, passphrase: str | None, *, in_its_place: bool = False) -> Path:
        path = self.folder / "log.lamplit"
        self.model.pack(path, passphrase, in_its_place=in_its_place)
        self.stage.jobs.drain()
        return path


@pytest.fixture
def desk(qapp: QApplication, look_ready: None, tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def test_the_file_is_for_the_person_alone_and_holds_no_word_in_clear(desk: Desk) -> None:
    path = desk.pack(FIVE_WORDS)
    assert desk.model.props.packed == str(path)
    assert path.stat().st_mode & 0o777 == 0o600
    assert b"saltwater" not in path.read_bytes()
    assert list(desk.folder.iterdir()) == [path]


def test_it_opens_with_its_passphrase_and_with_no_other(desk: Desk) -> None:
    path = desk.pack(FIVE_WORDS)
    look = CopyLookModel(desk.copies.look, desk.copies.place, Labels(), desk.stage.clock)
    look.open(path, "log.lamplit")
    desk.stage.jobs.drain()
    stages = [look.props.stage]
    look.try_passphrase("harbour meadow lantern")
    desk.stage.jobs.drain()
    assert look.props.trouble
    stages.append(look.props.stage)
    look.try_passphrase(FIVE_WORDS)
    desk.stage.jobs.drain()
    assert [*stages, look.props.stage] == [LookStage.ASKS, LookStage.ASKS, LookStage.SHOWN]
    assert look.props.contents == "Check-ins: 2 · Exercises: 0 · Notes: 1"


def test_a_log_with_a_passphrase_is_packed_under_the_same(qapp: QApplication, look_ready: None, tmp_path: Path) -> None:
    desk = Desk(tmp_path, FIVE_WORDS)
    path = desk.pack(None)
    (tmp_path / "other").mkdir()
    other = Desk(tmp_path / "other")
    look = CopyLookModel(other.copies.look, other.copies.place, Labels(), other.stage.clock)
    look.open(path, "log.lamplit")
    other.stage.jobs.drain()
    look.try_passphrase(FIVE_WORDS)
    other.stage.jobs.drain()
    assert look.props.stage is LookStage.SHOWN


def test_a_file_that_is_there_goes_only_when_that_was_said(desk: Desk) -> None:
    path = desk.folder / "log.lamplit"
    path.write_text("mine")
    desk.pack(FIVE_WORDS)
    assert desk.model.props.is_there
    assert path.read_text() == "mine"
    desk.pack(FIVE_WORDS, in_its_place=True)
    assert path.read_bytes().startswith(b"Lamplit packed log")


def test_a_log_that_closes_cannot_be_packed_for_now(
    qtbot: QtBot, lamplight: None, desk: Desk, measures: Measures
) -> None:
    page = NewLaptopPage(desk.model, desk.files, lambda: FIVE_WORDS, measures)
    pages.bring_up(qtbot, page)
    assert not page.closed.isVisible()
    desk.stage.close()
    assert page.closed.isVisible()
    assert not page.pack.isVisible()


@pytest.mark.usefixtures("lamplight")
def test_the_file_waits_for_a_passphrase_and_a_name(qtbot: QtBot, desk: Desk, measures: Measures) -> None:
    page = NewLaptopPage(desk.model, desk.files, lambda: FIVE_WORDS, measures)
    pages.bring_up(qtbot, page)
    assert not page.pack.isEnabled()
    page.fields.make_one.click()
    assert page.pack.isEnabled()
    page.save.name.line.setText("moved")
    page.save.changed.emit()
    page.pack.click()
    desk.stage.jobs.drain()
    assert (desk.folder / "moved.lamplit").exists()
    assert "moved.lamplit" in page.said.text()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_names_and_room(qtbot: QtBot, wear: Wear, desk: Desk, measures: Measures, scale: float) -> None:
    wear(Theme.DAYLIGHT, scale)
    page = NewLaptopPage(desk.model, desk.files, lambda: FIVE_WORDS, measures)
    pages.bring_up(qtbot, page, (720, 560))
    assert unnamed_controls(page) == []
    assert page._scroll.horizontalScrollBar().maximum() == 0
