"""The focus on every page: at each stop of Tab it is in sight, and looks other than where it is not."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.ui.widgets.body_region import BodyRegion
from tests.flows import scenes
from tests.flows.conftest import Build
from tests.flows.hands import focused, name_of, press
from tests.flows.house import MOVED_IN, Lived
from tests.flows.test_every_page import WALKED

_MOST_TABS = 80
_REVEALED_MS = 100  # what a page brings into view by itself is there by then
_ALL_PX = 44


def faults(lived: Lived) -> list[str]:
    """Walk once round with Tab. Returns where the focus was out of sight, or could not be told by its look.

    A page may have the keyboard itself when it comes up; the walk begins at what Tab leads to then.
    """
    found: list[str] = []
    if focused() is lived.page:
        press(Qt.Key.Key_Tab)
    first = here = focused()
    for _ in range(_MOST_TABS):
        with_it = _look(here)
        before = here
        press(Qt.Key.Key_Tab)
        QTest.qWait(1)
        here = focused()
        if here is before is not first:
            continue  # the parts of a date come one after the other
        found += (
            [f"out of sight: {_called(here)} {here.size()} {here.visibleRegion().boundingRect()}"]
            if not _in_sight(here)
            else []
        )
        if before.isVisible() and before is not here and _look(before) == with_it:
            found.append(f"looks the same: {_called(before)}")
        if here is first:
            return found
    return [*found, f"Tab never comes round to {_called(first)}; it is at {_called(here)}"]


def _in_sight(widget: QWidget) -> bool:
    """Return whether as much of it is seen as a control has at the least: of a field, the line one types in."""
    seen = widget.visibleRegion().boundingRect()
    return seen.width() >= min(widget.width(), _ALL_PX) and seen.height() >= min(widget.height(), _ALL_PX)


def _look(widget: QWidget) -> QImage:
    painted = widget.parentWidget() if isinstance(widget, BodyRegion) else widget  # the figure paints its parts
    return (painted or widget).grab().toImage()


def _called(widget: QWidget) -> str:
    return f"{type(widget).__name__} {name_of(widget)!r}"


@pytest.mark.parametrize("part", scenes.parts(WALKED, 10), ids=scenes.name_of_part)
def test_the_focus_is_seen_wherever_tab_stops(build: Build, part: tuple[scenes.Scene, ...]) -> None:
    lived = build(MOVED_IN).open((720, 560))  # the smallest window scrolls most
    scenes.ready(lived)
    told: dict[str, list[str]] = {}
    for scene in part:
        scenes.go_home(lived)
        scene.go(lived)
        QTest.qWait(_REVEALED_MS)
        if wrong := faults(lived):
            told[scene.name] = wrong
    assert told == {}
