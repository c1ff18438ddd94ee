"""Deleting: out of sight at once, ten seconds to come back, then nowhere; over a real log."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.checkin import Rating
from app.core.log_query import EVERYTHING, LogFilter
from app.ui.theme import Measures
from app.ui.view_models.deletion import UNDO_S, Deletion, DeletionProps, Told
from app.ui.view_models.log_care import LogCare, older_than
from app.ui.view_models.look_back_openings import LookBackOpenings, OpeningAnswer
from app.ui.widgets.undo_bar import UndoBar
from tests.core.make import FakeClock
from tests.ui import log_stage

ENTRIES = tuple(
    log_stage.a_check_in(n, hours_ago=24 * n, before=Rating(n), note=f"zebrafinch {n}") for n in range(1, 4)
)


@pytest.fixture
def stage(qapp: QApplication, tmp_path: Path) -> Iterator[log_stage.Stage]:
    stage = log_stage.Stage(tmp_path / "vault").open()
    stage.write(*ENTRIES)
    yield stage
    stage.close()
    assert stage.bugs == []


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def deletion(stage: log_stage.Stage, clock: FakeClock) -> Deletion:
    return Deletion(stage.keeper, clock)


def notes(stage: log_stage.Stage) -> list[str | None]:
    return [entry.check_in.note for entry in stage.entries() if entry.check_in is not None]


def test_several_go_at_once_and_come_back_exactly(deletion: Deletion, stage: log_stage.Stage) -> None:
    before = stage.entries()
    deletion.delete((ENTRIES[0].uid, ENTRIES[2].uid))
    stage.jobs.drain()
    assert notes(stage) == ["zebrafinch 2"]
    assert deletion.props == DeletionProps(Told.UNDO, 2)
    deletion.undo()
    stage.jobs.drain()
    assert stage.entries() == before


def test_after_ten_seconds_it_is_gone_from_the_log(
    deletion: Deletion, stage: log_stage.Stage, clock: FakeClock
) -> None:
    deletion.delete((ENTRIES[0].uid,))
    stage.jobs.drain()
    clock.now_s += UNDO_S - 0.1
    deletion.wake()
    assert deletion.props.told is Told.UNDO
    clock.now_s += 0.2
    deletion.wake()
    stage.jobs.drain()
    assert deletion.props.told is Told.NOTHING
    deletion.undo()
    brought: list[int] = []
    stage.keeper.put_back(brought.append, stage._fail)
    stage.jobs.drain()
    assert brought == [0]
    assert notes(stage) == ["zebrafinch 2", "zebrafinch 3"]


def test_the_next_deletion_makes_the_one_before_it_final(deletion: Deletion, stage: log_stage.Stage) -> None:
    deletion.delete((ENTRIES[0].uid,))
    stage.jobs.drain()
    deletion.delete(LogFilter(words="zebrafinch 2"))
    stage.jobs.drain()
    deletion.undo()
    stage.jobs.drain()
    assert notes(stage) == ["zebrafinch 2", "zebrafinch 3"]


def test_closing_the_log_within_the_ten_seconds_deletes(deletion: Deletion, stage: log_stage.Stage) -> None:
    deletion.delete(EVERYTHING)
    stage.jobs.drain()
    stage.keeper.close()
    stage.jobs.drain()
    assert deletion.props.told is Told.NOTHING
    again = log_stage.Stage(stage.folder)
    again.keeper.begin()
    again.jobs.drain()
    assert again.entries() == ()
    again.close()


def test_what_a_dead_process_left_goes_at_the_next_opening(deletion: Deletion, stage: log_stage.Stage) -> None:
    deletion.delete((ENTRIES[1].uid,))
    stage.jobs.drain()
    stage.keeper.blockSignals(True)  # the process is gone: nobody finishes
    stage.keeper.close()
    stage.jobs.drain()
    again = log_stage.Stage(stage.folder)
    again.keeper.begin()
    again.jobs.drain()
    brought: list[int] = []
    again.keeper.put_back(brought.append, again._fail)
    again.jobs.drain()
    assert brought == [0]
    assert notes(again) == ["zebrafinch 1", "zebrafinch 3"]
    again.close()


def test_nothing_to_delete_shows_no_bar(deletion: Deletion, stage: log_stage.Stage) -> None:
    deletion.delete((log_stage.uid(77),))
    stage.jobs.drain()
    assert deletion.props.told is Told.NOTHING


def test_the_bar_says_how_many_and_ctrl_z_brings_them_back(
    qtbot: QtBot, lamplight: None, deletion: Deletion, measures: Measures, stage: log_stage.Stage
) -> None:
    bar = UndoBar(deletion, measures)
    qtbot.addWidget(bar)
    assert bar.isHidden()
    deletion.delete(EVERYTHING)
    stage.jobs.drain()
    assert bar.line.text() == "3 entries deleted."
    assert "copies" in bar.more.text().lower()
    with qtbot.waitActive(bar):
        bar.activateWindow()
    bar.undo.setFocus()
    QTest.keyClick(bar.undo, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    stage.jobs.drain()
    assert bar.line.text() == "It is back as it was."
    bar.close_bar.click()
    assert bar.isHidden()
    assert len(stage.entries()) == 3


def test_nothing_is_deleted_by_itself_unless_it_was_chosen(stage: log_stage.Stage) -> None:
    days: list[int | None] = [None]
    care = LogCare(stage.keeper, stage.clock, lambda: days[0])
    care.delete_old()
    stage.jobs.drain()
    assert len(stage.entries()) == 3
    counted: list[int] = []
    care.count(2, counted.append, stage._fail)
    stage.jobs.drain()
    assert counted == [1]
    days[0] = 2
    care.delete_old()
    stage.jobs.drain()
    assert notes(stage) == ["zebrafinch 1", "zebrafinch 2"]
    assert older_than(2, 100) == LogFilter(last_day=97)


def test_a_clock_that_runs_far_ahead_deletes_nothing(stage: log_stage.Stage) -> None:
    care = LogCare(stage.keeper, stage.clock, lambda: 30)
    stage.later(3 * 366 * 24 * 60)
    care.delete_old()
    stage.jobs.drain()
    assert len(stage.entries()) == 3


def test_openings_are_counted_across_a_new_start_and_the_cap_holds(stage: log_stage.Stage) -> None:
    caps: list[int | None] = [None]
    said: list[OpeningAnswer] = []

    def look(at: log_stage.Stage) -> OpeningAnswer:
        LookBackOpenings(at.keeper, at.clock, lambda: "The same.", lambda: caps[0]).enter(said.append)
        at.jobs.drain()
        return said[-1]

    stage.later(1)
    for _ in range(5):
        assert look(stage) == OpeningAnswer(allowed=True)
        stage.later(1)
    stage.close()
    again = log_stage.Stage(stage.folder, now=stage.now)
    again.keeper.begin()
    again.jobs.drain()
    assert look(again) == OpeningAnswer(allowed=True, same="The same.")
    again.later(1)
    caps[0] = 6
    assert look(again) == OpeningAnswer(allowed=False)
    again.later(24 * 60)
    assert look(again) == OpeningAnswer(allowed=True)
    again.close()


def test_after_a_change_the_log_is_not_called_the_same(stage: log_stage.Stage) -> None:
    said: list[OpeningAnswer] = []
    openings = LookBackOpenings(stage.keeper, stage.clock, lambda: "The same.", lambda: None)
    for _ in range(6):
        stage.later(1)
        openings.enter(said.append)
        stage.jobs.drain()
    assert said[-1].same == "The same."
    stage.later(1)
    stage.write(log_stage.a_check_in(9, before=Rating(2)))
    stage.later(1)
    openings.enter(said.append)
    stage.jobs.drain()
    assert said[-1].same == ""
