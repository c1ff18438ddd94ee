"""Words for the scale that are still being typed when Settings or the log goes; over a real log and the real room."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.languages import Languages
from app.core.log_facts import LogFacts, ScaleWords
from app.core.preferences import Preferences
from app.store.faults import DiskFull
from app.ui.fittings import Fittings
from app.ui.labels import Labels
from app.ui.main_window import MainWindow
from app.ui.pages.page import Page
from app.ui.pages.settings import SettingsPage
from app.ui.preference_keeper import PreferenceKeeper
from app.ui.rooms.settings_room import SettingsRoom
from app.ui.theme import Measures
from app.ui.view_models.deletion import Deletion
from app.ui.view_models.log_care import LogCare
from app.ui.view_models.log_settings import LogSettings
from tests.core.make import FakeClock
from tests.ui import log_stage, pages, samples

Key = Qt.Key
HINTS = ("nothing much", "a fair bit", "as much as it gets")
BEFORE = ScaleWords("still water", "", "a wall")


class Room:
    """Settings in a window, on a log with two words in it."""

    def __init__(self, stage: log_stage.Stage, measures: Measures, folder: Path) -> None:
        self.stage = stage
        self.window = MainWindow(folder / "window.place")
        preferences = PreferenceKeeper(Preferences(), lambda _now: None)
        care = LogCare(stage.keeper, stage.clock, lambda: None)
        self.model = LogSettings(stage.keeper, care, lambda: stage.now.day, HINTS)
        self.room = SettingsRoom(
            Fittings(self.window, measures, Labels(), preferences, stage.clock),
            stage.keeper,
            self.model,
            Deletion(stage.keeper, FakeClock()),
            countries=lambda: (),
            make_passphrase=lambda: samples.FIVE_WORDS,
            languages=Languages(),
        )
        self.room.left.connect(self.go_elsewhere)

    @property
    def page(self) -> SettingsPage:
        page = self.window.page
        assert isinstance(page, SettingsPage)
        return page

    def go_elsewhere(self) -> None:
        self.window.show_page(Page())

    def facts(self) -> LogFacts:
        found: list[LogFacts] = []
        self.stage.keeper.with_log(lambda log: log.facts(), found.append, self.stage._fail)
        self.stage.jobs.drain()
        return found[0]

    def keep(self, words: ScaleWords) -> None:
        self.stage.keeper.change_log(lambda log: log.keep_scale_words(words), lambda _none: None, self.stage._fail)
        self.stage.jobs.drain()


@pytest.fixture
def room(qtbot: QtBot, qapp: QApplication, lamplight: None, measures: Measures, tmp_path: Path) -> Iterator[Room]:
    stage = log_stage.Stage(tmp_path / "vault").open()
    room = Room(stage, measures, tmp_path)
    room.keep(BEFORE)
    qtbot.addWidget(room.window)
    with qtbot.waitActive(room.window):
        room.window.show()
        room.window.activateWindow()
    room.room.enter()
    stage.jobs.drain()
    yield room
    stage.close()
    assert stage.bugs == []


def test_esc_keeps_what_is_typed_and_the_other_words(room: Room) -> None:
    room.page.scale.five.line.setFocus()
    pages.type_text("some wind")
    pages.press(Key.Key_Escape)
    assert room.facts().scale_words == ScaleWords("still water", "some wind", "a wall")
    assert room.model.props.words == ScaleWords()


def test_esc_keeps_a_word_that_was_changed(room: Room) -> None:
    room.page.scale.zero.line.setFocus()
    room.page.scale.zero.line.end(False)
    pages.type_text("s")
    pages.press(Key.Key_Escape)
    assert room.facts().scale_words == ScaleWords("still waters", "", "a wall")


def test_leaving_by_a_menu_keeps_what_is_typed(room: Room) -> None:
    room.page.scale.five.line.setFocus()
    pages.type_text("some wind")
    room.go_elsewhere()
    assert room.facts().scale_words == ScaleWords("still water", "some wind", "a wall")
    assert room.model.props.words == ScaleWords()


def test_a_log_that_closes_keeps_what_is_typed_and_shows_none_of_it(room: Room) -> None:
    room.page.scale.five.line.setFocus()
    pages.type_text("some wind")
    room.stage.close()
    fields = (room.page.scale.zero, room.page.scale.five, room.page.scale.ten)
    assert [field.text() for field in fields] == ["", "", ""]
    assert not any(field.line.isUndoAvailable() for field in fields)
    assert room.model.props.words == ScaleWords()
    assert room.model.props.not_kept == ""
    room.stage.keeper.open(None, lambda: None, room.stage._fail)
    room.stage.jobs.drain()
    assert room.facts().scale_words == ScaleWords("still water", "some wind", "a wall")
    assert room.page.scale.five.text() == "some wind"


def test_nothing_is_typed_over_words_that_were_not_read(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    def full() -> LogFacts:
        raise DiskFull

    room.go_elsewhere()
    with monkeypatch.context() as patch:
        patch.setattr(room.stage.keeper._jobs.log, "facts", full)
        room.room.enter()
        assert not room.page.scale.five.isEnabled()
        room.stage.jobs.drain()
    assert not room.page.scale.five.isEnabled()
    assert not room.page.scale.set_session.isEnabled()
    assert room.page.scale.trouble.text() == str(DiskFull())
    assert room.page.keeping.keep.isEnabled()


def test_a_word_is_one_line_that_turns_nothing_round(room: Room) -> None:
    room.page.scale.five.line.setFocus()
    room.page.scale.five.line.insert("some\u202e  wind ")
    pages.press(Key.Key_Tab)
    assert room.facts().scale_words.five == "some wind"
