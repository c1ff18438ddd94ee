"""One entry, whole: shown, its note corrected, and taken out of sight."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.core.checkin import CheckIn, Feeling, Place, Quality, Rating, Sensation, Shape
from app.core.half_note import HalfNote
from app.core.preferences import Theme
from app.core.run import RunEnd
from app.store.faults import DiskFull
from app.store.log import SqliteLog
from app.ui.labels import Labels
from app.ui.pages.entry import EntryPage
from app.ui.theme import Measures
from app.ui.view_models.deletion import Deletion, Told
from app.ui.view_models.entry import EntryModel
from app.ui.view_models.entry_props import EntryProps, Fact, Looking
from app.ui.view_models.log_row import Hidden
from tests.core.make import FakeClock
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
    sensations=(
        Sensation(Place.CHEST, Quality.TIGHT, 6),
        Sensation(Place.CHEST, Quality.HEAVY, under=True),
        Sensation(Place.CANT_TELL),
    ),
    feeling=Feeling.NOT_SURE,
    shape=Shape.CAME_BACK,
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
def deletion(stage: log_stage.Stage, clock: FakeClock) -> Deletion:
    return Deletion(stage.keeper, clock)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def model(stage: log_stage.Stage, deletion: Deletion) -> EntryModel:
    return EntryModel(stage.keeper, log_stage.titles, Labels(BRITISH), deletion)


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
        (Fact.PLACES, "Chest: tight, 6 of 10\nChest: heavy, under it\nCan't tell"),
        (Fact.SHAPE, "Loosened, then came back"),
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


def test_hidden_numbers_and_a_masked_note_stay_out_of_sight(page: EntryPage, model: EntryModel) -> None:
    model.look(Looking(Hidden(numbers=True, notes=True)))
    texts = " ".join(value for _, value in model.props.facts)
    assert not any(sign.isdigit() for sign in texts.replace("step 2", ""))
    assert page.note.text() == ""
    assert not page.correct.isVisible()
    page.masked.setFocus()
    press(page, KEY.Key_Space)
    assert page.note.text() == NOTE
    assert page.correct.isVisible()


def test_the_note_is_corrected_and_the_time_stays(page: EntryPage, model: EntryModel, stage: log_stage.Stage) -> None:
    page.correct.setFocus()
    press(page, KEY.Key_Space)
    assert page.box.text() == NOTE
    assert not page.delete.isVisible()
    page.box.set_text("Another line.")
    QTest.keyClick(page.focusWidget(), KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    stage.jobs.drain()
    (entry,) = stage.entries()
    assert entry.check_in == replace(WHOLE, note="Another line.")
    assert page.note.text() == "Another line."
    assert page.correct.hasFocus()
    assert page.box.text() == ""


def test_an_emptied_note_is_removed(page: EntryPage, model: EntryModel, stage: log_stage.Stage) -> None:
    model.correct()
    page.box.set_text("  ")
    page.keep.click()
    stage.jobs.drain()
    (entry,) = stage.entries()
    assert entry.check_in == replace(WHOLE, note=None)
    assert not page.note.isVisible()


def test_esc_leaves_the_note_as_it_was_first_and_the_page_after(
    page: EntryPage, model: EntryModel, stage: log_stage.Stage
) -> None:
    left = log_stage.records(page.back_asked)
    model.correct()
    page.box.set_text("Something else.")
    press(page, KEY.Key_Escape)
    assert left == []
    assert page.note.text() == NOTE
    stage.jobs.drain()
    (entry,) = stage.entries()
    assert entry.check_in == WHOLE
    press(page, KEY.Key_Escape)
    assert left == [None]


def test_a_note_that_cannot_be_kept_stays_in_the_field_and_half_done_in_the_log(
    page: EntryPage, model: EntryModel, stage: log_stage.Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_log: SqliteLog, _check_in: CheckIn) -> None:
        raise DiskFull

    model.correct()
    monkeypatch.setattr(SqliteLog, "save", full)
    page.box.set_text("Another line.")
    page.keep.click()
    stage.jobs.drain()
    assert page.trouble.isVisible()
    assert page.box.text() == "Another line."
    assert stage.keeper.pending == 0
    found: list[HalfNote | None] = []
    stage.keeper.with_log(lambda log: log.half_note(), found.append, lambda _error: None)
    stage.jobs.drain()
    assert found == [HalfNote(WHOLE.uid, "Another line.")]


def test_a_masked_note_is_brought_back_once_it_may_be_seen(
    page: EntryPage, model: EntryModel, stage: log_stage.Stage
) -> None:
    stage.keeper.with_log(
        lambda log: log.keep_half_note(HalfNote(WHOLE.uid, "Half a line")), lambda _none: None, lambda _error: None
    )
    model.look(Looking(Hidden(notes=True)))
    model.begin(WHOLE.uid)
    stage.jobs.drain()
    assert not page.box.isVisible()
    assert page.box.text() == ""
    page.masked.click()
    assert page.box.text() == "Half a line"
    assert page.restored.isVisible()


def test_without_corrections_there_is_no_way_to_correct(page: EntryPage, model: EntryModel) -> None:
    model.look(Looking(corrections=False))
    assert not page.correct.isVisible()
    model.correct()
    assert not model.props.editing


def test_deleting_takes_one_press_and_is_brought_back(
    page: EntryPage, model: EntryModel, deletion: Deletion, stage: log_stage.Stage
) -> None:
    gone = log_stage.records(model.deleted)
    page.delete.setFocus()
    press(page, KEY.Key_Space)
    stage.jobs.drain()
    assert gone == [None]
    assert stage.entries() == ()
    assert deletion.props.told is Told.UNDO
    deletion.undo()
    stage.jobs.drain()
    assert [entry.check_in for entry in stage.entries()] == [WHOLE]
    assert deletion.props.told is Told.BACK


def test_an_entry_that_is_gone_is_told(page: EntryPage, model: EntryModel, stage: log_stage.Stage) -> None:
    model.begin(log_stage.uid(77))
    stage.jobs.drain()
    assert page.trouble.isVisible()
    assert not page.delete.isVisible()
    assert not page.card.isVisible()


def test_a_full_disk_is_told_and_deletes_nothing(
    page: EntryPage, deletion: Deletion, stage: log_stage.Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_log: SqliteLog, _which: object) -> int:
        raise DiskFull

    monkeypatch.setattr(SqliteLog, "take_out", full)
    page.delete.click()
    stage.jobs.drain()
    assert deletion.props.told is Told.TROUBLE
    assert page.delete.isEnabled()
    assert [entry.check_in for entry in stage.entries()] == [WHOLE]


def test_nothing_of_an_entry_stays_once_the_log_is_locked(
    page: EntryPage, model: EntryModel, stage: log_stage.Stage
) -> None:
    model.correct()
    stage.keeper.close()
    stage.jobs.drain()
    assert model.props == EntryProps()
    assert (page.box.text(), page.note.text(), page.when.text()) == ("", "", "")
    assert not page.delete.isVisible()


def test_forgetting_leaves_no_word_on_the_page(page: EntryPage, model: EntryModel) -> None:
    model.forget()
    assert page.note.text() == ""
    assert page.title.title.text() == ""
    assert not page.card.isVisible()


def test_no_control_is_without_a_name(page: EntryPage, model: EntryModel) -> None:
    assert unnamed_controls(page) == []
    model.correct()
    assert unnamed_controls(page) == []


def test_the_field_is_in_sight_at_the_largest_text(
    page: EntryPage, model: EntryModel, wear: Callable[[Theme, float], None], qtbot: QtBot
) -> None:
    wear(Theme.LAMPLIGHT, 2.0)
    page.resize(720, 560)
    assert page.minimumSizeHint().width() <= 720
    model.correct()
    qtbot.waitUntil(lambda: 0 <= page.box.mapTo(page, page.box.rect().topLeft()).y() < page.height())
