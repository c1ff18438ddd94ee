"""From a press to what it changes: the first line, the word to the voice; and lines on time by the real clock."""

import os
import statistics
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QStackedWidget, QWidget

from app.core.clock import Clock, sleep_aware_clock
from app.core.events import Event, Kind
from app.core.exercise import Advance, Direction, Quiet, Step
from app.core.pace import Pace
from app.core.script import Script
from app.core.session import Session
from app.core.walk import Options
from app.paths import find_paths
from app.ui.application import complete_application, make_application
from tests.bench.painting import painting_rows
from tests.bench.rows import BenchFault, Row, limited, told
from tests.flows.house import MOVED_IN, HouseVoice, Lived
from tests.flows.until import until
from tests.ui.fakes import FakeWall

PRESSES = 60
FRAME_MS = 17.0
FIRST_LINE_MS = 100.0
TOLD_MS = 50.0  # half of what there is from a press to silence
STEP_S = 4.0
SHORT_S, LONG_S = 30.0, 300.0
STALL_S, STALL_EVERY_STEPS = 0.5, 5
LONG_VARIABLE = "LAMPLIT_BENCH_LONG"
_DAY_MIN = 24 * 60.0
_TURNS = 10_000


def rows() -> Iterator[Row]:
    """Measure presses in the real house, voice off or recorded, then pacing by the real clock."""
    paths = find_paths()
    application = make_application(["lamplit"], paths.resources)
    complete_application(application, paths.resources)
    yield from _first_lines()
    yield from _words_to_the_voice()
    yield from painting_rows()
    yield from _pacing(LONG_S if os.environ.get(LONG_VARIABLE) else SHORT_S)


def _first_lines() -> Iterator[Row]:
    """Ours and a bare page change, one after the other."""
    with _house(voice=False) as lived:
        ids = [exercise.id for exercise in lived.library.exercises if not exercise.looking_inward]
        ours, bare = [], []
        change = _BareChange()
        for number in range(PRESSES):
            ours.append(_first_line_ms(lived, ids[number % len(ids)]))
            bare.append(change.painted_ms())
        change.hide()
    reference = statistics.median(bare)
    yield told(
        "press of an exercise to its first line painted, p50", statistics.median(ours), "ms", reference=reference
    )
    yield limited(
        "press of an exercise to its first line painted, p95",
        _percentile(ours, 95),
        "ms",
        limit=FIRST_LINE_MS,
        reference=_percentile(bare, 95),
    )


def _first_line_ms(lived: "_House", exercise: str) -> float:
    lived.go_home()
    lived.house._open_shelf()
    rows_of_shelf = [child for child in lived.page.findChildren(QPushButton) if child.objectName() == exercise]
    if not rows_of_shelf:
        raise BenchFault(f"the shelf has no row {exercise}")
    row = rows_of_shelf[0]
    row.setFocus(Qt.FocusReason.OtherFocusReason)
    _let_paint()
    seen = _Painted(lived.house.player.page._step._caption)
    began_s = time.perf_counter()
    QTest.keyClick(row, Qt.Key.Key_Space)
    seen.wait()
    return (time.perf_counter() - began_s) * 1000


def _words_to_the_voice() -> Iterator[Row]:
    for name, key in (("Slower", Qt.Key.Key_Space), ("Stop", Qt.Key.Key_Escape)):
        with _house(voice=True) as lived:
            taken = [_told_ms(lived, key) for _ in range(PRESSES)]
        yield limited(
            f"{name} pressed to the voice told to stop, p99 of {PRESSES}", _percentile(taken, 99), "ms", limit=TOLD_MS
        )


def _told_ms(lived: "_House", key: Qt.Key) -> float:
    lived.go_home()
    lived.house.flow.begin("see-three")
    _let_paint()
    voice = lived.told
    voice.stopped_s = 0.0
    focused = QApplication.focusWidget()
    if focused is None:
        raise BenchFault("nothing has the focus")
    began_s = time.perf_counter()
    QTest.keyClick(focused, key)
    if not voice.stopped_s:
        raise BenchFault("the voice was not told to stop")
    return (voice.stopped_s - began_s) * 1000


def _pacing(length_s: float) -> Iterator[Row]:
    """Play steps of four seconds, the event loop blocked for half a second across every fifth line.

    The first line comes with its page, at the press and not by the clock; what that takes is told above.
    """
    clock = sleep_aware_clock()
    steps = round(length_s / STEP_S)
    with _house(voice=False, clock=clock) as lived:
        lived.house.flow.begin("see-three")
        script = Script(tuple(_step(number) for number in range(steps)), "That is the end.")
        session = Session(script, lived.library.phrases, clock, Options(Pace.NORMAL, speaks=False))
        watch = _Watch(clock, clock(), lived.house.player.page._step._caption)
        lived.house._driver.events.connect(watch.note)
        lived.house._driver.begin(session, (), voice_on=False)
        bare = _BareTimer(clock, watch, steps)
        stalls = _Stalls(clock, watch, steps)
        until(lambda: session.over, "the last step", patience_s=length_s * 2)
        bare.stop()
        stalls.stop()
    if len(watch.painted) < steps:
        raise BenchFault(f"{len(watch.painted)} of {steps} lines were painted")
    late_ms = [watch.late_ms(planned_s, painted_s) for planned_s, painted_s in watch.painted[1:]]
    bare_ms = [watch.late_ms(planned_s, woken_s) for planned_s, woken_s in bare.woken]
    yield _unless_noisy(
        limited(
            f"latest painted line, stalls taken off, {steps} x {STEP_S:.0f} s",
            max(late_ms),
            "ms",
            limit=FRAME_MS,
            reference=max(bare_ms),
        )
    )
    yield told("stalls of 500 ms in that time", len(watch.stalls), "stalls")
    yield _unless_noisy(
        limited(
            f"final drift over {length_s:.0f} s",
            watch.late_ms(*watch.painted[steps - 1]),
            "ms",
            limit=FRAME_MS,
            reference=max(bare_ms),
        )
    )


def _unless_noisy(row: Row) -> Row:
    """Return ``row``; where a timer alone is late by half a frame and the row by all of it, say that neither tells."""
    if row.ok or row.reference is None or row.reference < FRAME_MS / 2:
        return row
    return replace(row, name=f"{row.name}: too noisy", ok=None)


def _step(number: int) -> Step:
    """Four words are two seconds at the normal pace; two seconds of quiet make four."""
    return Step(f"Here is line {number}.", Direction.OUTWARD, Advance.TIMED, Quiet(2, 2, 2))


@dataclass(slots=True, weakref_slot=True)
class _Watch:
    """Keeps when each line was due and when it was painted, and when the loop was blocked; by the pacing clock."""

    clock: Clock
    origin_s: float
    caption: QWidget
    painted: list[tuple[float, float]] = field(default_factory=list)
    stalls: list[tuple[float, float]] = field(default_factory=list)

    def note(self, events: tuple[Event, ...]) -> None:
        for event in events:
            if event.kind is Kind.LINE:
                self.caption.repaint()  # paints within this call, as the next turn of the loop would
                self.painted.append((self.origin_s + event.t_s, self.clock()))

    def late_ms(self, planned_s: float, happened_s: float) -> float:
        """Return how late something was, without the time in which nothing could happen."""
        stalled_s = sum(max(0.0, min(end_s, happened_s) - max(begin_s, planned_s)) for begin_s, end_s in self.stalls)
        return (happened_s - planned_s - stalled_s) * 1000


class _Stalls:
    """Blocks the event loop across every fifth line."""

    def __init__(self, clock: Clock, watch: _Watch, steps: int) -> None:
        self._clock, self._watch = clock, watch
        self._due_s = [
            watch.origin_s + step * STEP_S - STALL_S / 2 for step in range(STALL_EVERY_STEPS, steps, STALL_EVERY_STEPS)
        ]
        self._timer = _deadline_timer(self._stall)
        self._arm()

    def stop(self) -> None:
        self._timer.stop()

    def _arm(self) -> None:
        if self._due_s:
            self._timer.start(max(0, round((self._due_s[0] - self._clock()) * 1000)))

    def _stall(self) -> None:
        self._due_s.pop(0)
        begin_s = self._clock()
        time.sleep(STALL_S)
        self._watch.stalls.append((begin_s, self._clock()))
        self._arm()


class _BareTimer:
    """A timer alone, in the middle between two lines, with nothing to do: what the machine allows."""

    def __init__(self, clock: Clock, watch: _Watch, steps: int) -> None:
        self._clock = clock
        self._due_s = [watch.origin_s + (step + 0.5) * STEP_S for step in range(steps)]
        self.woken: list[tuple[float, float]] = []
        self._timer = _deadline_timer(self._wake)
        self._arm()

    def stop(self) -> None:
        self._timer.stop()

    def _arm(self) -> None:
        if self._due_s:
            self._timer.start(max(0, int((self._due_s[0] - self._clock()) * 1000) + 1))

    def _wake(self) -> None:
        self.woken.append((self._due_s.pop(0), self._clock()))
        self._arm()


def _deadline_timer(act: object) -> QTimer:
    timer = QTimer()
    timer.setSingleShot(True)
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(act)
    return timer


class _ToldVoice(HouseVoice):
    """A voice that notes when it was told to stop."""

    stopped_s = 0.0

    def stop(self) -> int:
        self.stopped_s = time.perf_counter()
        return super().stop()


class _House(Lived):
    """A house on a folder that goes with it."""

    def __init__(self, voice: bool, clock: Clock | None) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="lamplit-bench-")
        self.told = _ToldVoice()
        preferences = MOVED_IN._replace(voice=voice)
        super().__init__(Path(self._folder.name), preferences, wall=FakeWall(), clock=clock, voice=self.told)

    def __enter__(self) -> "_House":
        self.open()
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()
        self._folder.cleanup()

    def go_home(self) -> None:
        """Go Home, and let a day go by so that no guard has anything to say."""
        self.house.go_home()
        self.minutes(_DAY_MIN)
        _let_paint()


def _house(*, voice: bool, clock: Clock | None = None) -> _House:
    return _House(voice, clock)


class _BareChange(QStackedWidget):
    """A plain button and a plain label behind it."""

    def __init__(self) -> None:
        super().__init__()
        self._button, self._label = QPushButton("Begin"), QLabel()
        self._button.clicked.connect(self._change)
        self.addWidget(self._button)
        self.addWidget(self._label)
        self.resize(980, 720)

    def painted_ms(self) -> float:
        self.setCurrentWidget(self._button)
        self.show()
        _let_paint()
        seen = _Painted(self._label)
        began_s = time.perf_counter()
        QTest.keyClick(self._button, Qt.Key.Key_Space)
        seen.wait()
        taken_ms = (time.perf_counter() - began_s) * 1000
        self.hide()
        return taken_ms

    def _change(self) -> None:
        self._label.setText("One thing in the room.")
        self.setCurrentWidget(self._label)


class _Painted(QObject):
    """Waits for the next paint of a widget to be done."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._done = False
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self._done = self._done or event.type() == QEvent.Type.Paint
        return super().eventFilter(watched, event)

    def wait(self) -> None:
        for _ in range(_TURNS):
            if self._done:
                self._widget.removeEventFilter(self)
                return
            QApplication.processEvents()
        raise BenchFault("nothing was painted")


def _let_paint() -> None:
    for _ in range(3):
        QApplication.processEvents()


def _percentile(values: list[float], percent: int) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, len(ordered) * percent // 100)]
