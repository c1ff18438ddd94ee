"""The window over a big log: how long its event loop ever stands still while a person looks back and keeps."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.checkin import CheckIn, Place, Rating
from app.core.moment import wall_now
from app.core.preferences import Theme
from app.store.vault import Vault
from app.ui import a11y
from app.ui.fonts import load_fonts
from app.ui.jobs import SerialJobRunner
from app.ui.labels import Labels
from app.ui.log_keeper import LogKeeper, LogState
from app.ui.pages.look_back import LookBackPage
from app.ui.theme import apply_theme, load_measures, load_theme
from app.ui.view_models.look_back import LookBackModel
from app.ui.view_models.look_back_props import Shown, View
from tests.bench.rows import Row, limited, told

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
BLOCKED_MS = 50.0
PATIENCE_S = 120.0
TYPED = ("k", "ke", "ket", "kett", "lamp", "sha th")


class Gaps(QObject):
    """Keeps the longest time between two rounds of the event loop, in milliseconds; a round is asked for each 1 ms."""

    def __init__(self) -> None:
        super().__init__()
        self.longest_ms = 0.0
        self._last_s = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(1)

    def take(self) -> float:
        """Return the longest, and begin anew."""
        longest, self.longest_ms = self.longest_ms, 0.0
        self._last_s = time.perf_counter()
        return longest

    def _tick(self) -> None:
        now_s = time.perf_counter()
        self.longest_ms = max(self.longest_ms, (now_s - self._last_s) * 1_000)
        self._last_s = now_s


def window_rows(folder: Path, at: str, *, limits: bool) -> Iterator[Row]:
    """Open the log of a folder as the window does, and look back in it; the folder has a key file and a data file."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    application.setStyle("fusion")
    load_fonts(RESOURCES)
    a11y.install_roles()
    apply_theme(application, load_theme(RESOURCES, Theme.LAMPLIGHT, 1.0))
    runner = SerialJobRunner()
    keeper = LogKeeper(lambda: Vault(folder), runner)
    labels = Labels()
    model = LookBackModel(keeper, lambda _id, _then=None: None, labels, wall_now)
    page = LookBackPage(model, labels, load_measures(RESOURCES))
    page.resize(980, 720)
    page.show()
    QTest.qWait(800)  # a person looks before they press
    gaps = Gaps()

    def keep(number: int) -> None:
        now = wall_now()
        keeper.save(CheckIn(number.to_bytes(16, "big"), now.at_ms, now.tz_min, before=Rating(3), note="kettle"))

    def type_words() -> None:
        for words in TYPED:
            model.search(words)
            QTest.qWait(60)

    def read_on() -> None:
        for _ in range(20):
            model.show_older()
            _until(lambda: not model._list._loading)

    def look(view: View) -> Callable[[], None]:
        return lambda: model.show_view(view)

    acts: tuple[tuple[str, Callable[[], None]], ...] = (
        ("opening the log and the list", lambda: (keeper.begin(), model.enter())[1]),
        ("reading on, 1,000 entries", read_on),
        ("typing a search", type_words),
        ("showing all again", model.show_all),
        ("the outline", look(View.BODY)),
        ("pairs", look(View.PAIRS)),
        ("the entries of a place", lambda: model.show_place(Place.HANDS)),
        ("keeping a check-in", lambda: keep(1)),
    )
    for name, act in acts:
        gaps.take()
        act()
        _until(lambda: keeper.state is LogState.OPEN and model.props.shown is Shown.ROWS)
        QTest.qWait(400)
        row = limited if limits else None
        longest = gaps.take()
        title = f"window still at the longest: {name}, {at}"
        yield row(title, longest, "ms", limit=BLOCKED_MS) if row else told(title, longest, "ms")
    page.close()
    keeper.close()
    runner.close()


def _until(true: Callable[[], bool]) -> None:
    end_s = time.monotonic() + PATIENCE_S
    while not true():
        if time.monotonic() > end_s:
            raise TimeoutError("the log did not come")
        QTest.qWait(1)
