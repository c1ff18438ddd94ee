"""While nothing moves, nothing happens: no paint, no timer but the one look at the clock a second."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.clock import sleep_aware_clock
from app.core.pace import Pace
from app.ui.pages.player import PlayerPage
from tests.flows import scenes
from tests.flows.conftest import Build
from tests.flows.hands import press
from tests.flows.house import MOVED_IN, Lived
from tests.flows.until import until

LOOKED_S = 1.2
HEARTBEATS = 2


class Watch(QObject):
    """Counts what reaches any widget or timer of a house."""

    def __init__(self, lived: Lived) -> None:
        super().__init__()
        self._tops: tuple[QObject, ...] = (lived.window, lived.house, lived.house.front)
        self.paints = self.timers = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt calls it so
        top: QObject | None = watched
        while top is not None and top not in self._tops:
            top = top.parent()
        if top is None:
            return False
        self.paints += event.type() in (QEvent.Type.Paint, QEvent.Type.UpdateRequest)
        self.timers += event.type() is QEvent.Type.Timer
        return False


def watched(qapp: QApplication, lived: Lived) -> Watch:
    """Return what happens in a second and a bit, once all that was under way has come to rest."""
    QTest.qWait(400)
    watch = Watch(lived)
    qapp.installEventFilter(watch)
    end_s = time.monotonic() + LOOKED_S
    while time.monotonic() < end_s:
        qapp.processEvents()
        time.sleep(0.01)
    qapp.removeEventFilter(watch)
    return watch


def in_quiet(lived: Lived) -> None:
    scenes.begin(lived, "see-three", Pace.VERY_SLOW)


def in_waiting(lived: Lived) -> None:
    in_quiet(lived)
    press(Qt.Key.Key_Right)


def in_answer(lived: Lived) -> None:
    in_quiet(lived)
    press(Qt.Key.Key_Question)


def sitting_quietly(lived: Lived) -> None:
    scenes.sit_quietly(lived)


def hidden(lived: Lived) -> None:
    in_quiet(lived)
    lived.window.hide()


@pytest.fixture(name="real_time")
def _real_time(build: Build) -> Lived:
    return build(MOVED_IN._replace(voice=False), clock=sleep_aware_clock()).open()


@pytest.mark.parametrize(
    ("place", "looks"),
    [(in_quiet, HEARTBEATS), (in_waiting, HEARTBEATS), (hidden, HEARTBEATS), (in_answer, 0), (sitting_quietly, 0)],
    ids=lambda each: getattr(each, "__name__", None),
)
def test_nothing_moves_and_nothing_is_painted(
    qapp: QApplication, real_time: Lived, place: Callable[[Lived], None], looks: int
) -> None:
    place(real_time)
    watch = watched(qapp, real_time)
    assert watch.paints == 0
    assert watch.timers <= looks


def test_the_ring_moves_for_a_breath_and_costs_nothing_unseen_or_still(qapp: QApplication, real_time: Lived) -> None:
    scenes.begin(real_time, "one-breath", Pace.SLOW)
    page = real_time.page
    assert isinstance(page, PlayerPage)
    for _ in range(6):
        if real_time.house._driver.breath_level() is not None:
            break
        press(Qt.Key.Key_Right)
        QTest.qWait(20)
    until(lambda: page._step._ring.moving, "the ring moves")
    moving = Watch(real_time)
    qapp.installEventFilter(moving)
    QTest.qWait(400)
    qapp.removeEventFilter(moving)
    assert moving.paints > 4
    page.set_still(True)
    assert not page._step._ring.moving
    page.set_still(False)
    assert page._step._ring.moving
    real_time.window.hide()
    assert not page._step._ring.moving


@pytest.mark.alone
def test_a_page_in_quiet_takes_no_processor_time(qapp: QApplication, real_time: Lived) -> None:
    in_quiet(real_time)
    QTest.qWait(400)
    began_s, began_cpu_s = time.monotonic(), time.thread_time()
    QTest.qWait(2000)  # qWait itself wakes every 10 ms
    spent_s = time.thread_time() - began_cpu_s
    bare_cpu_s = time.thread_time()
    real_time.house.go_home()
    real_time.window.hide()
    QTest.qWait(100)
    bare_cpu_s = time.thread_time()
    QTest.qWait(2000)
    bare_s = time.thread_time() - bare_cpu_s
    assert time.monotonic() - began_s > 4
    assert spent_s - bare_s < 0.02, f"{spent_s - bare_s:.3f} s of 2 s"
