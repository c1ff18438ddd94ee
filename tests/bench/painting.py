"""What a frame of the ring costs beside a plain circle, and how long the window stands still for a press or a theme."""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QRadialGradient
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.core.pace import Pace
from app.core.preferences import Theme
from app.ui.pages.player import PlayerPage
from app.ui.widgets.breath_ring import BreathRing
from tests.bench.rows import BenchFault, Row, compared, limited, told
from tests.flows import scenes
from tests.flows.house import MOVED_IN, HouseVoice, Lived
from tests.flows.until import until
from tests.ui.fakes import FakeWall

SIZE = (1280, 800)
FRAMES, ROUNDS = 120, 7
RING_RATIO = 1.0
_REFERENCE_SHARE = 0.45
"""Radius of the reference circle as a share of the window's height: it fills most of it."""

STILL_MS = 50.0
PRESSES = 12


def painting_rows() -> Iterator[Row]:
    """Measure in the real house, its window in front."""
    with tempfile.TemporaryDirectory(prefix="lamplit-bench-") as folder:
        lived = Lived(Path(folder), MOVED_IN._replace(voice=False), wall=FakeWall(), voice=HouseVoice()).open(SIZE)
        yield from _ring(lived)
        yield from _presses(lived)
        yield from _themes(lived)
        yield from _sizes(lived)
        lived.close()


def _ring(lived: Lived) -> Iterator[Row]:
    scenes.breath(lived)
    page = lived.page
    if not isinstance(page, PlayerPage):
        raise BenchFault("the breath is not on the player")
    ring = page._step._ring
    ring._timer.stop()
    same = min(ring.width(), ring.height()) / 2 - 6
    ours, whole, alike = [], [], []
    circles = [_Circle(SIZE[1] * _REFERENCE_SHARE), _Circle(same)]
    for circle in circles:
        circle.resize(*SIZE)
        circle.show()
    QTest.qWait(100)
    for _ in range(ROUNDS):
        ours.append(_frame_ms(lambda level: _move(ring, level)))
        whole.append(_frame_ms(circles[0].move_to))
        alike.append(_frame_ms(circles[1].move_to))
    for circle in circles:
        circle.close()
    lived.window.activateWindow()
    until(lived.window.isActiveWindow, "the window is in front again")
    yield compared(
        "a frame of the ring / the reference circle of light",
        statistics.median(ours),
        "ms",
        reference=statistics.median(whole),
        ratio=statistics.median(one / other for one, other in zip(ours, whole, strict=True)),
        limit=RING_RATIO,
    )
    yield told(
        "a frame of the ring, beside a circle of its own size",
        statistics.median(ours),
        "ms",
        reference=statistics.median(alike),
    )


def _frame_ms(move: Callable[[float], None]) -> float:
    began_s = time.thread_time()
    for number in range(FRAMES):
        move(number / FRAMES)
        QApplication.processEvents()
    return (time.thread_time() - began_s) * 1000 / FRAMES


def _move(ring: BreathRing, level: float) -> None:
    ring._level = level
    ring.update(ring._swept())


class _Circle(QWidget):
    """A circle with a radial gradient, painted smoothly, of which only the square around it is painted anew."""

    def __init__(self, radius: float) -> None:
        super().__init__()
        self._most = radius
        self._radius = radius

    def move_to(self, level: float) -> None:
        self._radius = self._most * (0.55 + 0.45 * level)
        side = round(self._most) + 6
        middle = self.rect().center()
        self.update(QRect(middle.x() - side, middle.y() - side, 2 * side, 2 * side))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(self.rect().center())
        light = QRadialGradient(middle, self._radius)
        light.setColorAt(0.0, QColor(240, 180, 90))
        light.setColorAt(1.0, QColor(60, 40, 20))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(light)
        painter.drawEllipse(middle, self._radius, self._radius)


def _presses(lived: Lived) -> Iterator[Row]:
    for name, key in (("Slower", Qt.Key.Key_Space), ("Stop", Qt.Key.Key_Escape)):
        longest = []
        for _ in range(PRESSES):
            scenes.go_home(lived)
            lived.minutes(24 * 60)
            scenes.begin(lived, "see-three", Pace.SLOW)
            _paint_all()
            longest.append(_stands_still_ms(lambda key=key: _press(key)))  # type: ignore[misc]
        yield limited(f"the window stands still for {name}, worst of {PRESSES}", max(longest), "ms", limit=STILL_MS)


def _themes(lived: Lived) -> Iterator[Row]:
    """With the pages that a person has been on, all of which a theme dresses anew."""
    scenes.go_home(lived)
    scenes.begin(lived, "see-three", Pace.SLOW)
    _paint_all()
    taken = []
    for theme in (Theme.DAYLIGHT, Theme.HIGH_CONTRAST, Theme.LAMPLIGHT) * 3:
        other = lived.preferences.now._replace(theme=theme)
        taken.append(_stands_still_ms(lambda other=other: lived.preferences.change(other)))  # type: ignore[misc]
    yield limited(f"the window stands still for another theme, worst of {len(taken)}", max(taken), "ms", limit=STILL_MS)


def _sizes(lived: Lived) -> Iterator[Row]:
    """On the page where it is chosen, which is the longest of all."""
    scenes.go_home(lived)
    scenes.settings(lived)
    _paint_all()
    taken = []
    for scale in (1.5, 2.0, 1.0) * 3:
        other = lived.preferences.now._replace(text_scale=scale)
        taken.append(_stands_still_ms(lambda other=other: lived.preferences.change(other)))  # type: ignore[misc]
        _paint_all()
    yield told("the window stands still for a text size on Settings", max(taken), "ms")


def _press(key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    if focused is None:
        raise BenchFault("nothing has the focus")
    QTest.keyClick(focused, key)


def _stands_still_ms(act: Callable[[], object]) -> float:
    """Return the longest single turn of the event loop, the act and all that it leads to within it.

    In processor time of the window's thread: what others take on a shared machine is none of it.
    """
    began_s = time.thread_time()
    act()
    longest = time.thread_time() - began_s
    for _ in range(8):
        began_s = time.thread_time()
        QApplication.processEvents()
        longest = max(longest, time.thread_time() - began_s)
    return longest * 1000


def _paint_all() -> None:
    for _ in range(4):
        QApplication.processEvents()
