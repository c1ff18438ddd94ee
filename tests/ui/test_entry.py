"""One entry, whole, and gone for good once it is deleted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.core.checkin import Feeling, Place, Quality, Rating, Sensation
from app.core.preferences import Theme
from app.core.run import RunEnd
from app.ui.labels import Labels
from app.ui.pages.entry import EntryPage
from app.ui.theme import Measures
from app.ui.view_models.entry import Deletion, EntryModel, Fact
from tests.ui import log_stage
from tests.ui.accessible import unnamed_controls

KEY = Qt.Key
BRITISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
NOTE = "First <b>line</b>.\n\nSecond line."
WHOLE = log_stage.a_check_in(
    1,
    before=Rating(7),
    after=Rating(5),
    run_uid=log_stage.uid(9),
    sensations=(Sensation(Place.CHEST, Quality.TIGHT), Sensation(Place.CANT_TELL)),
    feeling=Feeling.NOT_SURE,
    note=NOTE,
)


@pytest.fixture
def stage(qapp: QApplication, tmp_path: Path) -> Iterator[log_stage.Stage]:
    stage = log_stage.Stage(tmp_path / "vault").open()
    stage.write(log_stage.a_run(9, end=RunEnd.STOPPED, step=2), WHOLE)
    yield stage
    stage.close()
    assert stage.bugs == []


@pytest.fixture
def model(stage: log_stage.Stage) -> EntryModel:
    return EntryModel(stage.keeper, log_stage.titles, Labels(BRITISH))


@pytest.fixture
def page(qtbot: QtBot, lamplight: None, model: EntryModel, measures: Measures, stage: log_stage.Stage) -> EntryPage:
    page = EntryPage(model, measures)
    qtbot.addWidget(page)
    page.resize(980, 720)
    model.begin(WHOLE.uid)
    stage.jobs.drain()
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    page.enter()
    return page


def press(page: QWidget, key: Qt.Key) -> None:
    QTest.keyClick(page.focusWidget() or page, key)


def test_everything_that_was_kept_stands_there(page: EntryPage, model: EntryModel) -> None:
    assert model.props.title == "Three things I can see"
    assert model.props.when == "Tuesday, 3 March 2026, 13:00"
    assert model.props.facts == (
        (Fact.ENDED, "Up to step 2"),
        (Fact.PACE, "Slow, then very slow"),
        (Fact.BEFORE, "7"),
        (Fact.AFTER, "5"),
        (Fact.PLACES, "Chest: tight\nCan't tell"),
        (Fact.FEELING, "Not sure"),
    )
    assert page.note.text() == NOTE
    assert page.note.textFormat() is Qt.TextFormat.PlainText


def test_what_was_not_said_leaves_no_gap(model: EntryModel, stage: log_stage.Stage) -> None:
    stage.write(log_stage.a_check_in(2, before=Rating(0)))
    model.begin(log_stage.uid(2))
    stage.jobs.drain()
    assert model.props.facts == ((Fact.GOING_ON, "0"),)
    assert model.props.note == ""


def test_deleting_takes_two_presses_and_keep_it_has_the_focus(
    page: EntryPage, model: EntryModel, stage: log_stage.Stage
) -> None:
    page.delete.click()
    assert page.focusWidget() is page.keep_it
    press(page, KEY.Key_Return)
    assert model.props.deletion is Deletion.NONE
    stage.jobs.drain()
    assert len(stage.entries()) == 1


def test_a_deleted_entry_and_its_run_are_gone(page: EntryPage, model: EntryModel, stage: log_stage.Stage) -> None:
    gone = log_stage.records(model.deleted)
    page.delete.click()
    page.delete_it.click()
    page.delete_it.click()
    stage.jobs.drain()
    assert gone == [None]
    assert stage.entries() == ()


def test_esc_leaves_the_question_first_and_the_page_after(page: EntryPage, model: EntryModel) -> None:
    left = log_stage.records(page.back_asked)
    page.delete.click()
    press(page, KEY.Key_Escape)
    assert left == []
    assert model.props.deletion is Deletion.NONE
    press(page, KEY.Key_Escape)
    assert left == [None]


def test_an_entry_that_is_gone_is_told(page: EntryPage, model: EntryModel, stage: log_stage.Stage) -> None:
    model.begin(log_stage.uid(77))
    stage.jobs.drain()
    assert page.trouble.isVisible()
    assert not page.delete.isVisible()
    assert not page.card.isVisible()


def test_a_log_that_closes_meanwhile_is_told_and_deletes_nothing(
    page: EntryPage, model: EntryModel, stage: log_stage.Stage
) -> None:
    page.delete.click()
    stage.keeper.close()
    page.delete_it.click()
    stage.jobs.drain()
    assert model.props.trouble == "The log is not open."
    assert model.props.deletion is Deletion.NONE


def test_forgetting_leaves_no_word_on_the_page(page: EntryPage, model: EntryModel) -> None:
    model.forget()
    assert page.note.text() == ""
    assert page.title.title.text() == ""
    assert not page.card.isVisible()


def test_no_control_is_without_a_name(page: EntryPage, model: EntryModel) -> None:
    page.delete.click()
    assert unnamed_controls(page) == []


def test_the_question_is_in_sight_at_the_largest_text(
    page: EntryPage, wear: Callable[[Theme, float], None], qtbot: QtBot
) -> None:
    wear(Theme.LAMPLIGHT, 2.0)
    page.resize(720, 560)
    assert page.minimumSizeHint().width() <= 720
    page.delete.click()
    qtbot.waitUntil(lambda: page.keep_it.mapTo(page, page.keep_it.rect().bottomLeft()).y() < page.height())
