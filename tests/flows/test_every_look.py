"""The real pages as they are painted: every text stands out in each theme, every control is large enough to hit."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.core.preferences import Theme
from app.ui.widgets.caption import Caption
from app.ui.widgets.plain_label import PlainLabel
from tests.flows import scenes
from tests.flows.conftest import Build
from tests.flows.house import MOVED_IN, Lived
from tests.flows.targets import too_small
from tests.ui.contrast import least_contrast

TEXT_RATIO = 7.0
_SIDE_PX = 4
SAMPLE = frozenset(
    {
        *("home", "all-exercises", "look-back", "entry", "settings", "take-away", "copies", "new-laptop", "help"),
        *("player-slow", "player-slower", "player-breath", "player-word", "player-choice", "player-how"),
        *("player-not-helping", "player-sit-quietly", "player-third-time", "finish", "finish-went-up", "stopped"),
        *("check-in", "check-in-list", "check-in-one-tap", "entry-correcting", "settings-keeping"),
    }
)


def seen(widget: QWidget) -> QRect:
    """Return the part of a widget that no edge of what it lies in cuts off, in its window."""
    area = QRect(widget.mapTo(widget.window(), QPoint()), widget.size())
    parent = widget.parentWidget()
    while parent is not None:
        area &= QRect(parent.mapTo(widget.window(), QPoint()), parent.size())
        parent = parent.parentWidget()
    return area


def written(widget: QWidget) -> QRect:
    """Return where the text of a widget stands: a caption is larger, and a ring may run around its text."""
    area = seen(widget)
    if isinstance(widget, Caption):
        text = widget._text()
        inner = QRect(0, 0, text.widest_px + 2 * _SIDE_PX, text.height_px + 2 * _SIDE_PX)
        inner.moveCenter(area.center())
        return inner & area
    return area


def texts_in_sight(lived: Lived) -> list[tuple[str, QRect]]:
    """Return each label and button whose text is wholly in sight, with where it is painted."""
    found: list[tuple[str, QRect]] = []
    for kind in (PlainLabel, QAbstractButton):
        found += [
            (f"{type(widget).__name__} {widget.text()!r}", written(widget))
            for widget in lived.page.findChildren(kind)
            if widget.isVisible() and widget.text().strip() and seen(widget).size() == widget.size()
        ]
    return found


@pytest.mark.parametrize("theme", [Theme.LAMPLIGHT, Theme.DAYLIGHT, Theme.HIGH_CONTRAST])
def test_every_text_that_is_painted_stands_out_seven_to_one(build: Build, theme: Theme) -> None:
    """At twice the text size, where strokes have their full colour."""
    lived = build(MOVED_IN._replace(theme=theme, text_scale=2.0)).open((1200, 1600))
    scenes.ready(lived)
    measured = 0
    faint = []
    for scene in scenes.IN_THE_HOUSE:
        if scene.name not in SAMPLE:
            continue
        scenes.go_home(lived)
        scene.go(lived)
        QTest.qWait(30)
        image = lived.window.grab().toImage()
        for name, area in texts_in_sight(lived):
            ratio = least_contrast(image.copy(area.adjusted(_SIDE_PX, _SIDE_PX, -_SIDE_PX, -_SIDE_PX)))
            measured += 1
            if ratio < TEXT_RATIO:
                faint.append(f"{scene.name}: {name}: {ratio:.2f}")
    assert faint == []
    assert measured > 200


@pytest.mark.parametrize("part", scenes.parts(scenes.IN_THE_HOUSE, 25), ids=scenes.name_of_part)
def test_every_control_of_every_page_is_large_enough_in_the_smallest_window(
    build: Build, part: tuple[scenes.Scene, ...]
) -> None:
    """In the usual one the walk over every page looks at it."""
    lived = build(MOVED_IN).open((720, 560))
    scenes.ready(lived)
    small = []
    for scene in part:
        scenes.go_home(lived)
        scene.go(lived)
        QTest.qWait(1)
        small += [f"{scene.name}: {each}" for each in too_small(lived)]
    assert sorted(set(small)) == []


def test_the_doors_are_large_enough(build: Build) -> None:
    lived = build(None).open((720, 560))
    QTest.qWait(1)
    first = too_small(lived)
    lived.house.entrance.open_unlock()
    QTest.qWait(1)
    assert first + too_small(lived) == []
