"""Houses for the tests, all closed at their end."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication

from app.core.clock import Clock
from app.core.moment import WallClock
from app.core.preferences import Preferences
from app.store.slots import KdfCost
from app.ui import a11y
from app.ui.fonts import load_fonts
from tests.flows.house import CHEAP, MOVED_IN, Desktop, HouseVoice, Lived

RESOURCES = Path(__file__).resolve().parents[2] / "resources"

Build = Callable[..., Lived]


@pytest.fixture(scope="session", name="look_ready")
def _look_ready(qapp: QApplication) -> None:
    qapp.setStyle("fusion")
    load_fonts(RESOURCES)
    a11y.install_roles()


@pytest.fixture
def one_window(qapp: QApplication) -> Iterator[None]:
    """Let no widget that belongs on a page stand on the screen by itself, not even for a moment."""
    stray: list[str] = []

    def came(window: QWindow | None) -> None:
        if window is not None and window.type() is Qt.WindowType.Window and "MainWindow" not in window.objectName():
            stray.append(window.objectName())

    qapp.focusWindowChanged.connect(came)
    yield
    qapp.focusWindowChanged.disconnect(came)
    assert stray == []


@pytest.fixture
def build(qapp: QApplication, look_ready: None, one_window: None, tmp_path: Path) -> Iterator[Build]:
    """Build houses on the test's own folder; those that still stand at the end are closed."""
    built: list[Lived] = []

    def make(
        preferences: Preferences | None = MOVED_IN,
        *,
        wall: WallClock | None = None,
        clock: Clock | None = None,
        voice: HouseVoice | None = None,
        desktop: Desktop | None = None,
        cost: KdfCost = CHEAP,
    ) -> Lived:
        lived = Lived(tmp_path, preferences, wall=wall, clock=clock, voice=voice, desktop=desktop, cost=cost)
        built.append(lived)
        return lived

    yield make
    for lived in built:
        lived.close()


@pytest.fixture
def lived(build: Build) -> Lived:
    """A house with the first run behind it, on Home."""
    return build().open()
