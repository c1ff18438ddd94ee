"""Jobs run in order off the GUI thread, and none that was handed in is lost."""

from __future__ import annotations

import threading
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from app.core.errors import BugError, LamplitError, UserError
from app.ui.jobs import ManualJobRunner, SerialJobRunner, ignore


@pytest.fixture
def reported() -> list[BaseException]:
    return []


@pytest.fixture
def runner(qapp: Any, reported: list[BaseException]) -> Any:
    runner = SerialJobRunner(reported.append)
    yield runner
    runner.close()


def test_the_result_comes_back_on_the_gui_thread(qtbot: Any, runner: SerialJobRunner) -> None:
    seen: list[tuple[int, int]] = []
    runner.run(threading.get_ident, lambda ident: seen.append((ident, threading.get_ident())), ignore)
    qtbot.waitUntil(lambda: bool(seen))
    worker, gui = seen[0]
    assert gui == threading.get_ident()
    assert worker != gui


def test_all_jobs_share_one_thread_and_keep_their_order(qtbot: Any, runner: SerialJobRunner) -> None:
    threads: set[int] = set()
    ran: list[int] = []
    came_back: list[int] = []

    def job(n: int) -> int:
        threads.add(threading.get_ident())
        ran.append(n)
        return n

    for n in range(200):
        runner.run(lambda n=n: job(n), came_back.append, ignore)
    qtbot.waitUntil(lambda: len(came_back) == 200)
    assert ran == came_back == list(range(200))
    assert len(threads) == 1


def test_an_error_on_purpose_is_handed_over_as_it_is(qtbot: Any, runner: SerialJobRunner) -> None:
    failures: list[LamplitError] = []

    def job() -> None:
        raise UserError("That passphrase does not open the log.")

    runner.run(job, ignore, failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    assert isinstance(failures[0], UserError)


def test_any_other_error_becomes_a_bug_is_reported_and_says_nothing_of_its_text(
    qtbot: Any, runner: SerialJobRunner, reported: list[BaseException]
) -> None:
    failures: list[LamplitError] = []

    def job() -> None:
        raise ValueError("private words")

    runner.run(job, ignore, failures.append)
    qtbot.waitUntil(lambda: bool(reported))
    assert isinstance(failures[0], BugError)
    assert reported == failures
    assert "private" not in str(failures[0])


def test_the_worker_outlives_a_failed_job(qtbot: Any, runner: SerialJobRunner) -> None:
    def job() -> None:
        raise ValueError

    seen: list[int] = []
    runner.run(job, ignore, ignore)
    runner.run(lambda: 7, seen.append, ignore)
    qtbot.waitUntil(lambda: seen == [7])


def test_close_waits_for_everything_that_was_queued(qapp: Any) -> None:
    runner = SerialJobRunner()
    gate = threading.Event()
    written: list[int] = []
    runner.run(lambda: gate.wait(10), ignore, ignore)
    for n in range(50):
        runner.run(lambda n=n: written.append(n), ignore, ignore)
    threading.Timer(0.05, gate.set).start()
    runner.close()
    assert written == list(range(50))


def test_nothing_is_delivered_after_close(qapp: Any) -> None:
    runner = SerialJobRunner()
    seen: list[int] = []
    runner.run(lambda: 7, seen.append, ignore)
    runner.close()
    runner.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.MetaCall)
    assert seen == []


def test_a_closed_runner_takes_no_job(qapp: Any) -> None:
    runner = SerialJobRunner()
    runner.close()
    with pytest.raises(BugError):
        runner.run(lambda: 7, ignore, ignore)


def test_a_manual_runner_waits_until_drained() -> None:
    reported: list[BaseException] = []
    runner = ManualJobRunner(reported.append)
    seen: list[int] = []
    failures: list[LamplitError] = []

    def broken() -> int:
        raise KeyError

    runner.run(lambda: 1, lambda n: runner.run(lambda: n + 1, seen.append, ignore), ignore)
    runner.run(broken, seen.append, failures.append)
    assert seen == []
    assert runner.drain() == 3
    assert seen == [2]
    assert len(failures) == len(reported) == 1


def test_hurry_lets_what_is_queued_run_and_answers_come_later(qtbot: QtBot) -> None:
    runner = SerialJobRunner()
    ran: list[int] = []
    told: list[None] = []
    for number in range(3):
        runner.run(partial(ran.append, number), told.append, ignore)
    runner.hurry(30)
    assert (ran, told) == ([0, 1, 2], [])
    qtbot.waitUntil(lambda: len(told) == 3)
    runner.close()


def test_hurry_waits_no_longer_than_it_may(qtbot: QtBot) -> None:
    runner = SerialJobRunner()
    runner.hurry(30)  # no thread yet: nothing to wait for
    go = threading.Event()
    runner.run(go.wait, ignore, ignore)
    runner.hurry(0.01)
    assert not go.is_set()
    go.set()
    runner.close()
    runner.hurry(30)
