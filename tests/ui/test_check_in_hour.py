"""The hour after a check-in, through closing the log and making everything anew."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.ui.view_models.check_in_hour import CheckInHour
from tests.ui import log_stage


@pytest.fixture
def stage(qapp: QApplication, tmp_path: Path) -> Iterator[log_stage.Stage]:
    stage = log_stage.Stage(tmp_path / "vault").open()
    yield stage
    stage.close()
    assert stage.bugs == []


def open_again(stage: log_stage.Stage) -> None:
    stage.keeper.open(None, lambda: None, stage._fail)
    stage.jobs.drain()


def kept(stage: log_stage.Stage) -> int | None:
    found: list[int | None] = []
    stage.keeper.with_log(lambda log: log.facts().asked_ms, found.append, stage._fail)
    stage.jobs.drain()
    return found[0]


def test_another_start_goes_on_with_the_hour(stage: log_stage.Stage) -> None:
    first = CheckInHour(stage.keeper, stage.clock)
    assert first.over
    first.begin(stage.now.at_ms)
    assert not first.over
    stage.close()
    next_start = CheckInHour(stage.keeper, stage.clock)
    assert next_start.over, "nobody knows before the log is open"
    stage.later(59)
    open_again(stage)
    assert not next_start.over
    stage.later(1)
    assert next_start.over


def test_what_began_while_the_log_was_locked_is_kept_once_it_opens(stage: log_stage.Stage) -> None:
    hour = CheckInHour(stage.keeper, stage.clock)
    hour.begin(stage.now.at_ms)
    stage.close()
    stage.later(30)
    hour.begin(stage.now.at_ms)
    stage.jobs.drain()
    open_again(stage)
    assert kept(stage) == stage.now.at_ms
    stage.later(59)
    assert not hour.over


def test_the_newest_counts(stage: log_stage.Stage) -> None:
    hour = CheckInHour(stage.keeper, stage.clock)
    began_ms = stage.now.at_ms
    hour.begin(began_ms)
    hour.begin(began_ms - 30 * 60_000)
    assert kept(stage) == began_ms
    stage.later(31)
    assert not hour.over


def test_a_time_in_the_future_holds_nothing_up_and_is_replaced(stage: log_stage.Stage) -> None:
    hour = CheckInHour(stage.keeper, stage.clock)
    hour.begin(stage.now.at_ms)
    stage.later(-600)  # the clock was set back
    stage.close()
    open_again(stage)
    assert hour.over
    hour.begin(stage.now.at_ms)
    assert not hour.over
    assert kept(stage) == stage.now.at_ms
