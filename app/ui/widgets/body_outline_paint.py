"""How the body outline is painted: a still figure under the lamp, from palette roles alone."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPalette, QPen, QRadialGradient

from app.ui.widgets.body_shapes import Side, creases, silhouette
from app.ui.widgets.button_paint import paint_tick

_RIM_PX = 1.6
_LIT_AT = QPointF(0, 70)
_LIT_REACH = 330.0
_BADGE_PX = 17.0


class PatchLook(NamedTuple):
    """State of a patch that changes its look."""

    hovered: bool
    picked: bool


def paint_figure(painter: QPainter, scale: float, palette: QPalette) -> None:
    """Paint the bare figure, the same from both sides, in the units of the drawing."""
    role = QPalette.ColorRole
    paths = silhouette()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    rim = QPen(palette.color(role.Dark), 2 * _RIM_PX / scale)
    rim.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(rim)
    for path in paths:
        painter.drawPath(path)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_light(palette))
    for path in paths:
        painter.drawPath(path)


def paint_creases(painter: QPainter, side: Side, scale: float, palette: QPalette) -> None:
    """Paint the few lines within the figure, over its patches."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    line = QPen(palette.color(QPalette.ColorRole.Dark), 1.1 / scale)
    line.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(line)
    for path in creases(side):
        painter.drawPath(path)


def paint_patch(
    painter: QPainter, patches: Iterable[QPainterPath], look: PatchLook, scale: float, palette: QPalette
) -> None:
    """Paint the patches of one place, in the units of the drawing."""
    role = QPalette.ColorRole
    skin = _skin(palette)
    fill = mix(palette.color(role.AlternateBase), palette.color(role.Midlight), 0.05)
    if look.picked:
        fill = mix(skin, palette.color(role.Midlight), 0.55)
    if look.hovered:
        fill = mix(fill, palette.color(role.WindowText), 0.14)
    painter.setBrush(fill)
    rim = QPen(palette.color(role.Accent), 1.6 / scale)
    rim.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(rim if look.picked else QPen(Qt.PenStyle.NoPen))
    for patch in patches:
        painter.drawPath(patch)


def paint_ring(painter: QPainter, patches: Iterable[QPainterPath], scale: float, palette: QPalette) -> None:
    """Paint the ring of focus around the patches, apart from them by a dark line."""
    role = QPalette.ColorRole
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for patch in patches:
        for colour, wide in ((role.BrightText, 7.0), (role.Window, 3.0)):
            pen = QPen(palette.color(colour), wide / scale)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.drawPath(patch)


def paint_badge(painter: QPainter, centre: QPointF, palette: QPalette) -> None:
    """Paint the mark of a picked place: a tick on a small disc. In px."""
    role = QPalette.ColorRole
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(palette.color(role.Window))
    painter.drawEllipse(centre, _BADGE_PX / 2, _BADGE_PX / 2)
    paint_tick(painter, centre, _BADGE_PX * 0.46, palette.color(role.Accent))


def paint_count(painter: QPainter, centre: QPointF, text: str, font: QFont, palette: QPalette) -> None:
    """Paint a number on a plate of its own; the same size and colours for every number. In px."""
    role = QPalette.ColorRole
    metrics = QFontMetricsF(font)
    high = metrics.capHeight() + metrics.height() * 0.24
    wide = max(high, metrics.horizontalAdvance(text) + high * 0.6)
    plate = QRectF(centre.x() - wide / 2, centre.y() - high / 2, wide, high)
    painter.setPen(QPen(palette.color(role.Dark), 1.0))
    painter.setBrush(palette.color(role.Window))
    painter.drawRoundedRect(plate, high / 2, high / 2)
    painter.setFont(font)
    painter.setPen(palette.color(role.WindowText))
    base = QPointF(centre.x() - metrics.horizontalAdvance(text) / 2, centre.y() + metrics.capHeight() / 2)
    painter.drawText(base, text)


def mix(one: QColor, other: QColor, share: float) -> QColor:
    """Return a colour between two; share of the other, 0.0 to 1.0."""
    keep = 1.0 - share
    return QColor.fromRgbF(
        one.redF() * keep + other.redF() * share,
        one.greenF() * keep + other.greenF() * share,
        one.blueF() * keep + other.blueF() * share,
    )


def _skin(palette: QPalette) -> QColor:
    return palette.color(QPalette.ColorRole.Light)


def _light(palette: QPalette) -> QRadialGradient:
    """Return the light on the figure: a little warmer above, going out towards the feet."""
    skin, glow = _skin(palette), palette.color(QPalette.ColorRole.Midlight)
    light = QRadialGradient(_LIT_AT, _LIT_REACH)
    light.setColorAt(0.0, mix(skin, glow, 0.05))
    light.setColorAt(0.45, mix(skin, glow, 0.02))
    light.setColorAt(1.0, mix(skin, palette.color(QPalette.ColorRole.Window), 0.15))
    return light
