"""The room around a line: lit where the line stands, dim at the walls, painted once."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.core.preferences import Theme
from app.ui.theme import asks_for_stillness
from app.ui.widgets.room_light import RoomLight
from tests.ui.contrast import contrast, luminance

CENTRE = QPoint(300, 150)


def lit(qtbot: QtBot, level: float = 0.55) -> RoomLight:
    room = RoomLight(level)
    qtbot.addWidget(room)
    room.resize(600, 420)
    room.set_centre(CENTRE)
    return room


@pytest.mark.parametrize("theme", [Theme.LAMPLIGHT, Theme.DAYLIGHT])
def test_the_room_dims_toward_its_walls(qtbot: QtBot, wear: Callable[[Theme, float], None], theme: Theme) -> None:
    wear(theme, 1.0)
    image = lit(qtbot).grab().toImage()
    ray = [luminance(image.pixelColor(300, y)) for y in (240, 330, 419)]
    assert ray == sorted(ray, reverse=True)
    assert image.pixelColor(CENTRE) not in (image.pixelColor(300, 240), QPalette().color(QPalette.ColorRole.Window))
    dim = QPalette().color(QPalette.ColorRole.Shadow)
    for corner in (QPoint(1, 1), QPoint(598, 1), QPoint(1, 418), QPoint(598, 418)):
        assert contrast(image.pixelColor(corner), dim) < 1.12


def test_the_light_meets_the_menu_above_in_its_own_colour(qtbot: QtBot, lamplight: None) -> None:
    image = lit(qtbot).grab().toImage()
    dim = QPalette().color(QPalette.ColorRole.Shadow)
    assert max(contrast(image.pixelColor(x, 0), dim) for x in range(0, 600, 20)) < 1.03


@pytest.mark.parametrize("theme", list(Theme)[1:])
def test_words_in_the_light_stand_out(qtbot: QtBot, wear: Callable[[Theme, float], None], theme: Theme) -> None:
    wear(theme, 1.0)
    image = lit(qtbot).grab().toImage()
    ink = QPalette().color(QPalette.ColorRole.WindowText)
    grounds = (QColor(image.pixel(x, y)) for x in range(0, 600, 7) for y in range(0, 420, 7))
    assert min(contrast(ink, ground) for ground in grounds) >= 7.0


def test_no_pool_lies_behind_a_text_that_is_read(qtbot: QtBot, lamplight: None) -> None:
    room = lit(qtbot)
    room.set_level(0.0)
    assert contrast(room.grab().toImage().pixelColor(CENTRE), QPalette().color(QPalette.ColorRole.Window)) < 1.02


def test_the_room_is_painted_once(qtbot: QtBot, lamplight: None) -> None:
    room = lit(qtbot)
    room.grab()
    first = room._pixmap
    QWidget(room).setGeometry(10, 10, 20, 20)
    room.grab()
    assert room._pixmap is first
    room.set_centre(QPoint(200, 150))
    room.grab()
    assert room._pixmap is not first


class _Hints:
    """Style hints of a Qt that knows of motion."""

    def __init__(self, name: str) -> None:
        self.name = name

    def accessibility(self) -> _Hints:
        return self

    def motionPreference(self) -> _Hints:  # noqa: N802 - Qt calls it so
        return self


class _OldHints:
    """Style hints of a Qt that does not."""

    def accessibility(self) -> object:
        return object()


def test_a_desktop_that_asks_for_less_motion_is_heard() -> None:
    assert asks_for_stillness(_Hints("ReducedMotion"))  # type: ignore[arg-type]
    assert not asks_for_stillness(_Hints("NoPreference"))  # type: ignore[arg-type]
    assert not asks_for_stillness(_OldHints())  # type: ignore[arg-type]
    assert not asks_for_stillness(object())  # type: ignore[arg-type]
