"""The window of a clinic's desk: how soon the list and a person stand in it, and how still it stands amid new files."""

from __future__ import annotations

import os
import random
import statistics
import time
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from app.paths import find_paths
from app.ui.application import complete_application, make_application
from app.ui.pages.desk import DeskPage
from app.ui.pages.desk_person import PersonPage
from tests.bench.log_window import Gaps
from tests.bench.rows import Row, limited, told
from tests.flows.house import MOVED_IN, Lived

LIST_MS = 100.0
OPEN_MS = 150.0
BLOCKED_MS = 50.0
_OPENINGS = 20
_PATIENCE_S = 120.0
_BREATH_S = 0.000_5


def window_rows(home: Path, uids: list[bytes], between: Path, count: int) -> Iterator[Row]:
    """Open the house of a folder and go through its desk; so many new files lie between, of which some are damaged."""
    present = QApplication.instance()
    resources = find_paths().resources
    application = present if isinstance(present, QApplication) else make_application(["bench"], resources)
    complete_application(application, resources)
    lived = Lived(home, MOVED_IN._replace(desk=True, voice=False), application=application).open()
    _wait(lambda: isinstance(lived.page, DeskPage) and _people(lived) == len(uids), "the first list")
    room = lived.house.desk.room

    def leave(uid: bytes) -> None:
        room.open_person(uid)
        _wait(lambda: isinstance(lived.page, PersonPage), "a person")

    dice = random.Random(4)
    picked = [dice.choice(uids) for _ in range(_OPENINGS)]
    lists, persons = [], []
    for uid in picked:
        persons.append(_took(lambda uid=uid: leave(uid)))
        lists.append(_took(lambda: _back(lived, len(uids))))
    for what, times, limit in (("list of 500 people", lists, LIST_MS), ("opening a person", persons, OPEN_MS)):
        work_ms, clock_ms = zip(*times, strict=True)
        yield limited(f"{what} in the window, most work of 20", max(work_ms), "ms", limit=limit)
        yield told(f"{what} in the window, by the clock, p50", statistics.median(clock_ms), "ms")
    yield from _reading(lived, between, count)
    lived.close()


def _reading(lived: Lived, between: Path, count: int) -> Iterator[Row]:
    """Read the new files, stop half way, and go on to the end."""
    folder, steps = lived.house.desk.room.folder, set[int]()
    folder.props_changed.connect(lambda props: steps.add(props.done))
    gaps = Gaps()
    folder.choose(between)
    _wait(lambda: folder.props.done >= count // 4, "a part of the files")
    gaps.take()
    began = time.perf_counter()
    folder.stop()
    _wait(lambda: not folder.props.busy, "the stop")
    yield told("stopping amid 1,000 files", (time.perf_counter() - began) * 1_000, "ms")
    done = folder.props.done
    yield limited("files read after a stop", 0.0 if done < count else float(done), "files", limit=0)
    folder.look()
    began = time.perf_counter()
    _wait(lambda: folder.props.taken + len(folder.props.left) >= count and not folder.props.busy, "all files")
    yield told("the rest of 1,000 files through the window", time.perf_counter() - began, "s")
    yield told("steps that the progress bar showed", len(steps), "steps")
    yield limited("window stood still amid 1,000 files, at most", gaps.take(), "ms", limit=BLOCKED_MS)
    amiss = abs(len(folder.props.left) - count // 10)
    yield limited("damaged files not named in the window, or good ones named", amiss, "files", limit=0)


def _back(lived: Lived, count: int) -> None:
    lived.house.go_home()
    _wait(lambda: isinstance(lived.page, DeskPage) and _people(lived) == count, "the list")


def _people(lived: Lived) -> int:
    page = lived.page
    return page.list.model().rowCount() if isinstance(page, DeskPage) else 0


def _wait(reached: Callable[[], bool], what: str) -> None:
    """Let the window work until then, and paint what has come."""
    end_s = time.monotonic() + _PATIENCE_S
    while not reached():
        assert time.monotonic() < end_s, f"waited in vain: {what}"
        QApplication.processEvents()
        time.sleep(_BREATH_S)
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # pages left go, as in a running program


def _took(work: Callable[[], object]) -> tuple[float, float]:
    """Return how long something took: in work of this process, which a busy machine adds little to; by the clock."""
    began_work, began = time.process_time(), time.perf_counter()
    work()
    return (time.process_time() - began_work) * 1_000, (time.perf_counter() - began) * 1_000
