"""Houses for the tests, all closed at their end."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QApplication

from app.core.clock import Clock
from app.core.moment import WallClock
from app.core.preferences import Preferences
from app.ui import a11y
from app.ui.fonts import load_fonts
from tests.flows.house import MOVED_IN, HouseVoice, Lived

RESOURCES = Path(__file__).resolve().parents[2] / "resources"

Build = Callable[..., Lived]


@pytest.fixture(scope="session", name="look_ready")
def _look_ready(qapp: QApplication) -> None:
    qapp.setStyle("fusion")
    load_fonts(RESOURCES)
    a11y.install_roles()


@pytest.fixture
def build(qapp: QApplication, look_ready: None, tmp_path: Path) -> Iterator[Build]:
    """Build houses on the test's own folder; those that still stand at the end are closed."""
    built: list[Lived] = []

    def make(
        preferences: Preferences | None = MOVED_IN,
        *,
        wall: WallClock | None = None,
        clock: Clock | None = None,
        voice: HouseVoice | None = None,
    ) -> Lived:
        lived = Lived(tmp_path, preferences, wall=wall, clock=clock, voice=voice)
        built.append(lived)
        return lived

    yield make
    for lived in built:
        lived.close()


@pytest.fixture
def lived(build: Build) -> Lived:
    """A house with the first run behind it, on Home."""
    return build().open()
