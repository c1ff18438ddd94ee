"""A lamp and the still light around it. It is painted once and costs nothing while nothing changes."""

from __future__ import annotations

import random
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QImage,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPen,
    QPixmap,
    QRadialGradient,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

_GRAIN_PX = 96
_FADE_STEPS = 24


class _Drawn(NamedTuple):
    size: QSize
    ratio: float
    level: float
    glow: str
    room: str


class Lamp(QWidget):
    """A small lamp in its light, or the light alone.

    Decoration: no screen reader stops at it, and it takes no key and no click.

    Args:
        shape: whether the lamp itself is drawn, or its light alone.
    """

    def __init__(self, *, shape: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shape = shape
        self._level = 1.0
        self._pixmap: QPixmap | None = None
        self._drawn: _Drawn | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @property
    def level(self) -> float:
        """How bright, 0.0 (out) to 1.0."""
        return self._level

    def set_level(self, level: float) -> None:
        """Set the brightness; values outside 0 .. 1 are held to them."""
        level = min(1.0, max(0.0, level))
        if level != self._level:
            self._level = level
            self.update()

    def sizeHint(self) -> QSize:
        """A square of 220 px."""
        return QSize(220, 220)

    def minimumSizeHint(self) -> QSize:
        """A square of 80 px."""
        return QSize(80, 80)

    def changeEvent(self, event: QEvent) -> None:
        """Paint anew in the colours of another theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Copy the picture; draw it first if anything changed."""
        palette = self.palette()
        wanted = _Drawn(
            self.size(),
            self.devicePixelRatioF(),
            round(self._level, 3),
            palette.color(QPalette.ColorRole.Midlight).name(),
            palette.color(QPalette.ColorRole.Window).name(),
        )
        if self._pixmap is None or self._drawn != wanted:
            self._pixmap = self._render(wanted)
            self._drawn = wanted
        QPainter(self).drawPixmap(0, 0, self._pixmap)

    def _render(self, wanted: _Drawn) -> QPixmap:
        image = QImage(wanted.size * wanted.ratio, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(wanted.ratio)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width, height = float(wanted.size.width()), float(wanted.size.height())
        side = min(width, height)
        centre = QPointF(width / 2, height / 2 - (side * 0.06 if self._shape else 0.0))
        glow = QColor(wanted.glow)
        dark_room = QColor(wanted.room).lightnessF() < 0.5
        reach = min(centre.x(), width - centre.x(), centre.y(), height - centre.y())
        strength = wanted.level * (0.5 if dark_room else 0.8)
        paint_light(painter, QRectF(0, 0, width, height), centre, glow, strength, reach_px=reach)
        if self._shape:
            # On black the light is kept dark, for the words in it; the shade is lit all the same.
            lit = max(glow, self.palette().color(QPalette.ColorRole.Accent), key=QColor.lightnessF)
            _paint_lamp(painter, centre, side * 0.36, lit, self.palette(), wanted.level)
        painter.end()
        return QPixmap.fromImage(image)


def paint_light(
    painter: QPainter,
    area: QRectF,
    centre: QPointF,
    glow: QColor,
    strength: float,
    *,
    reach_px: float,
    wide: float = 1.0,
) -> None:
    """Paint light that falls off like light does, on an empty image, with grain against banding.

    Args:
        strength: share of the glow at the centre.
        reach_px: how far up and down; wide: by how much farther to the sides.
    """
    gradient = QRadialGradient(QPointF(), max(1.0, reach_px))
    for step in range(_FADE_STEPS + 1):
        far = step / _FADE_STEPS
        falloff = (1 - far) ** 2 / (1 + 1.5 * far * far)
        colour = QColor(glow)
        colour.setAlphaF(strength * falloff)
        gradient.setColorAt(far, colour)
    painter.save()
    painter.translate(centre)
    painter.scale(wide, 1.0)
    painter.fillRect(QRectF(-reach_px, -reach_px, 2 * reach_px, 2 * reach_px), gradient)
    painter.restore()
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOut)
    painter.drawTiledPixmap(area, _grain())
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)


def _grain() -> QPixmap:
    """Return a tile that takes away 0 to 4 of 255 parts at random, the same at every call."""
    source = random.Random(7)  # noqa: S311  # a texture, no secret
    data = source.randbytes(_GRAIN_PX * _GRAIN_PX).translate(bytes(byte % 5 for byte in range(256)))
    return QPixmap.fromImage(QImage(data, _GRAIN_PX, _GRAIN_PX, _GRAIN_PX, QImage.Format.Format_Alpha8).copy())


def _paint_lamp(
    painter: QPainter, centre: QPointF, size_px: float, glow: QColor, palette: QPalette, level: float
) -> None:
    """Paint shade, stem and foot, size_px high, the shade around the centre."""
    unit = size_px / 100
    painter.save()
    painter.translate(centre)
    painter.scale(unit, unit)
    metal = palette.color(QPalette.ColorRole.Dark)
    painter.setPen(QPen(metal, 4.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(QPointF(0, 28), QPointF(0, 78))
    painter.drawLine(QPointF(-22, 80), QPointF(22, 80))
    shade = QPainterPath(QPointF(-21, -30))
    shade.lineTo(21, -30)
    shade.quadTo(24, -30, 25, -27)
    shade.lineTo(40, 24)
    shade.quadTo(41, 28, 37, 28)
    shade.lineTo(-37, 28)
    shade.quadTo(-41, 28, -40, 24)
    shade.lineTo(-25, -27)
    shade.quadTo(-24, -30, -21, -30)
    unlit = palette.color(QPalette.ColorRole.Button)
    lit = QLinearGradient(QPointF(0, -30), QPointF(0, 28))
    lit.setColorAt(0.0, _mix(unlit, glow, 0.62 * level))
    lit.setColorAt(0.75, _mix(unlit, glow, 0.98 * level))
    lit.setColorAt(1.0, _mix(unlit, glow.lighter(116), level))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(lit)
    painter.drawPath(shade)
    painter.restore()


def _mix(one: QColor, other: QColor, share: float) -> QColor:
    keep = 1.0 - share
    return QColor.fromRgbF(
        one.redF() * keep + other.redF() * share,
        one.greenF() * keep + other.greenF() * share,
        one.blueF() * keep + other.blueF() * share,
    )
