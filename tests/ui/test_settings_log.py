"""What Settings keeps in the log, counts before it deletes, and says of it; over a real log."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.checkin import Rating
from app.core.log_facts import LogFacts, ScaleWords
from app.core.log_query import EVERYTHING
from app.core.preferences import Preferences
from app.store.faults import DiskFull
from app.ui.pages.settings import SettingsPage
from app.ui.theme import Measures
from app.ui.view_models.deletion import Deletion
from app.ui.view_models.log_care import LogCare
from app.ui.view_models.log_settings import LogSettings, LogSettingsProps, WouldGo
from tests.core.make import FakeClock
from tests.ui import log_stage, pages
from tests.ui.accessible import unnamed_controls

Key = Qt.Key
HINTS = ("nothing much", "a fair bit", "as much as it gets")
DAY_H = 24
TODAY = log_stage.NOON.day


class Kept:
    """How long entries are kept, as the person has set it."""

    def __init__(self) -> None:
        self.days: int | None = None


@pytest.fixture
def stage(qapp: QApplication, tmp_path: Path) -> Iterator[log_stage.Stage]:
    stage = log_stage.Stage(tmp_path / "vault").open()
    yield stage
    stage.close()
    assert stage.bugs == []


@pytest.fixture
def kept() -> Kept:
    return Kept()


@pytest.fixture
def model(stage: log_stage.Stage, kept: Kept) -> LogSettings:
    care = LogCare(stage.keeper, stage.clock, lambda: kept.days)
    model = LogSettings(stage.keeper, care, lambda: stage.now.day, HINTS)
    model.enter()
    stage.jobs.drain()
    return model


@pytest.fixture
def page(qtbot: QtBot, lamplight: None, measures: Measures, model: LogSettings, stage: log_stage.Stage) -> SettingsPage:
    page = pages.settings(measures)
    page.scale.words_kept.connect(model.keep_words)
    page.scale.session_kept.connect(model.keep_session)
    page.keeping.keeping_asked.connect(model.ask_keeping)
    model.props_changed.connect(page.show_log)
    page.show_log(model.props)
    pages.bring_up(qtbot, page)
    return page


def facts(stage: log_stage.Stage) -> LogFacts:
    found: list[LogFacts] = []
    stage.keeper.with_log(lambda log: log.facts(), found.append, stage._fail)
    stage.jobs.drain()
    return found[0]


def fill(stage: log_stage.Stage) -> None:
    stage.write(*(log_stage.a_check_in(n, hours_ago=days * DAY_H, before=Rating(2)) for n, days in enumerate(AGES, 1)))


AGES = (0, 29, 30, 31, 90, 91, 366)


def test_words_for_the_scale_are_kept_in_the_log(page: SettingsPage, stage: log_stage.Stage) -> None:
    page.scale.zero.line.setFocus()
    pages.type_text("  still water ")
    pages.press(Key.Key_Tab)
    pages.press(Key.Key_Tab)
    pages.type_text("a wall")
    pages.press(Key.Key_Return)
    stage.jobs.drain()
    assert facts(stage).scale_words == ScaleWords(zero="still water", ten="a wall")


def test_an_empty_field_has_the_word_that_comes_with_it(page: SettingsPage) -> None:
    fields = (page.scale.zero, page.scale.five, page.scale.ten)
    assert tuple(field.line.placeholderText() for field in fields) == HINTS


def test_the_last_session_is_set_changed_and_cleared(page: SettingsPage, stage: log_stage.Stage) -> None:
    assert page.scale.no_session.isVisible()
    assert not page.scale.session.isVisible()
    page.scale.set_session.setFocus()
    pages.press(Key.Key_Space)
    stage.jobs.drain()
    assert facts(stage).last_session_day == TODAY
    assert page.scale.session.box.hasFocus()
    pages.press(Key.Key_Down)
    stage.jobs.drain()
    assert facts(stage).last_session_day == TODAY - 1
    page.scale.clear_session.setFocus()
    pages.press(Key.Key_Space)
    stage.jobs.drain()
    assert facts(stage).last_session_day is None
    assert page.scale.set_session.hasFocus()


def test_keeping_less_says_how_much_goes_and_waits(page: SettingsPage, stage: log_stage.Stage) -> None:
    fill(stage)
    saved = log_stage.records(page.changed)
    page.keeping.keep.button("30").click()
    stage.jobs.drain()
    assert page.keeping.would_go.text() == "4 entries are older than that. They go now, with no undo."
    assert saved == []
    assert len(stage.entries()) == len(AGES)
    page.keeping.leave.click()
    assert page.keeping.keep.picked_ids() == ("never",)
    assert not page.keeping.use.isVisible()
    assert saved == []


def test_the_second_press_keeps_less_and_deletes_wholly(
    page: SettingsPage, model: LogSettings, stage: log_stage.Stage, kept: Kept
) -> None:
    fill(stage)
    saved = log_stage.records(page.changed)
    page.keeping.keep.button("90").click()
    stage.jobs.drain()
    page.keeping.use.click()
    assert saved == [Preferences(keep_days=90)]
    kept.days = 90
    model.delete_old()
    stage.jobs.drain()
    brought: list[int] = []
    stage.keeper.put_back(brought.append, stage._fail)
    stage.jobs.drain()
    assert brought == [0]
    assert len(stage.entries()) == AGES.index(91)


@pytest.mark.parametrize(
    ("ages", "days", "sentence"),
    [
        ((0, 1), 30, "No entry is older than that now."),
        ((0, 31), 30, "1 entry is older than that. It goes now, with no undo."),
    ],
)
def test_one_and_none_have_a_sentence_of_their_own(
    page: SettingsPage, stage: log_stage.Stage, ages: tuple[int, ...], days: int, sentence: str
) -> None:
    stage.write(*(log_stage.a_check_in(n, hours_ago=age * DAY_H, before=Rating(2)) for n, age in enumerate(ages, 1)))
    page.keeping.keep.button(str(days)).click()
    stage.jobs.drain()
    assert page.keeping.would_go.text() == sentence


def test_a_choice_that_was_left_behind_is_not_answered(model: LogSettings, stage: log_stage.Stage) -> None:
    fill(stage)
    model.ask_keeping(30)
    model.ask_keeping(365)
    stage.jobs.drain()
    assert model.props.would_go == WouldGo(365, 1)
    model.ask_keeping(30)
    model.ask_keeping(None)
    stage.jobs.drain()
    assert model.props.would_go is None


def test_keeping_all_again_asks_nothing(page: SettingsPage, stage: log_stage.Stage) -> None:
    page._show(Preferences(keep_days=30))
    saved = log_stage.records(page.changed)
    page.keeping.keep.button("never").click()
    stage.jobs.drain()
    assert saved == [Preferences()]
    assert not page.keeping.would_go.isVisible()


def test_deleting_everything_takes_two_presses_and_has_its_undo(page: SettingsPage, stage: log_stage.Stage) -> None:
    fill(stage)
    deletion = Deletion(stage.keeper, FakeClock())
    page.offer_undo(deletion)
    page.keeping.all_asked.connect(lambda: deletion.delete(EVERYTHING))
    page.keeping.erase.setFocus()
    pages.press(Key.Key_Space)
    assert page.keeping.keep_it.hasFocus()
    assert not page.keeping.erase.isVisible()
    pages.press(Key.Key_Space)
    assert page.keeping.erase.hasFocus()
    stage.jobs.drain()
    assert len(stage.entries()) == len(AGES)
    page.keeping.erase.click()
    page.keeping.erase_it.click()
    stage.jobs.drain()
    assert stage.entries() == ()
    assert page.keeping.notice.isVisible()
    QTest.keyClick(page, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    stage.jobs.drain()
    assert len(stage.entries()) == len(AGES)


def test_a_full_disk_is_told_and_what_was_kept_stands_there_again(
    model: LogSettings, stage: log_stage.Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    model.keep_words(ScaleWords(five="some wind"))
    stage.jobs.drain()

    def full(_words: ScaleWords) -> None:
        raise DiskFull

    log = stage.keeper._jobs.log
    with monkeypatch.context() as patch:
        patch.setattr(log, "keep_scale_words", full)
        model.keep_words(ScaleWords(five="a storm"))
        stage.jobs.drain()
    assert model.props.not_kept == str(DiskFull())
    assert model.props.words == ScaleWords(five="some wind")


def test_a_closed_log_lets_nothing_be_set_and_shows_nothing(
    page: SettingsPage, model: LogSettings, stage: log_stage.Stage
) -> None:
    model.keep_words(ScaleWords(zero="still water"))
    stage.jobs.drain()
    assert page.scale.zero.text() == "still water"
    stage.close()
    assert model.props == LogSettingsProps(hints=HINTS, today=TODAY)
    assert page.scale.zero.text() == ""
    assert page.scale.closed.isVisible()
    assert page.keeping.closed.isVisible()
    for widget in (page.scale.zero, page.keeping.keep, page.keeping.erase):
        assert not widget.isEnabled()


def test_leaving_lets_go_of_what_was_read(model: LogSettings, stage: log_stage.Stage) -> None:
    model.keep_words(ScaleWords(zero="still water"))
    model.leave()
    stage.jobs.drain()
    assert model.props == LogSettingsProps(hints=HINTS)


def test_no_control_is_without_a_name(page: SettingsPage, stage: log_stage.Stage) -> None:
    page.keeping.erase.click()
    page.keeping.keep.button("30").click()
    stage.jobs.drain()
    page.scale.set_session.click()
    stage.jobs.drain()
    assert unnamed_controls(page) == []
