"""The application as the window has it: bundled typeface, one theme, roles of painted widgets known."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import SignalBlocker

from app.core.preferences import Theme
from app.ui import a11y
from app.ui.fonts import load_fonts
from app.ui.theme import Measures, apply_theme, load_measures, load_theme

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
PATIENCE_MS = 30_000
"""How long the bot waits for what comes at once on a machine that does nothing else."""


class KeepingBot(QtBot):
    """A bot that keeps what it closes at the end of a test: it holds no more than a weak reference by itself.

    Once a test has returned, nothing else may hold its page, which would go whenever the collector runs: amid a turn of
    the loop too, where what has the keyboard would be gone from one line to the next.
    """

    def __init__(self, request: pytest.FixtureRequest) -> None:
        super().__init__(request)
        self._kept: list[QWidget] = []

    def addWidget(  # noqa: N802
        self, widget: QWidget, *, before_close_func: Callable[[QWidget], None] | None = None
    ) -> None:
        self._kept.append(widget)
        super().addWidget(widget, before_close_func=before_close_func)

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE_MS) -> None:  # noqa: N802
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE_MS, **more: Any) -> SignalBlocker:  # noqa: N802
        return super().waitSignal(signal, timeout=timeout, **more)

    def waitExposed(self, widget: Any, *, timeout: int = PATIENCE_MS) -> Any:  # noqa: N802
        return super().waitExposed(widget, timeout=timeout)

    def waitActive(self, widget: Any, *, timeout: int = PATIENCE_MS) -> Any:  # noqa: N802
        return super().waitActive(widget, timeout=timeout)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> KeepingBot:
    """Show, press and close widgets that stand until their test is over."""
    return KeepingBot(request)


@pytest.fixture(scope="session")
def resources() -> Path:
    """The resources folder of the checkout."""
    return RESOURCES


@pytest.fixture(scope="session")
def measures() -> Measures:
    """Measures from the tokens."""
    return load_measures(RESOURCES)


@pytest.fixture(scope="session", name="look_ready")
def _look_ready(qapp: QApplication) -> None:
    qapp.setStyle("fusion")
    load_fonts(RESOURCES)
    a11y.install_roles()


@pytest.fixture(autouse=True)
def closed_pages_are_gone(qapp: QApplication) -> Iterator[None]:
    """Delete what a test closed: without a running loop Qt keeps it, and each new style sheet dresses it again."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def wear(qapp: QApplication, look_ready: None) -> Callable[[Theme, float], None]:
    """Put a theme and a text size on the application."""

    def put(theme: Theme, scale: float) -> None:
        apply_theme(qapp, load_theme(RESOURCES, theme, scale))

    return put


@pytest.fixture
def lamplight(wear: Callable[[Theme, float], None]) -> None:
    """The evening theme at text size 1."""
    wear(Theme.LAMPLIGHT, 1.0)
