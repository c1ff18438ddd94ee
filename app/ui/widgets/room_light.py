"""The room around a line: a still pool of light where the line stands, and less of it toward the walls."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPaintEvent, QPalette, QPixmap, QRadialGradient
from PySide6.QtWidgets import QWidget

from app.ui.widgets.lamp import paint_light

_WIDE = 2.1
"""How much farther the pool reaches to the sides than up and down: a line is wide."""

_REACH = 0.62
"""How far up and down, as a share of the room's height; never past its upper edge, where it would be cut off."""

_LIT_SHARE = 0.3
"""How much of the way to the farthest corner is as light as any other page."""


_CEILING_SHARE = 0.7


class _Drawn(NamedTuple):
    size: QSize
    ratio: float
    centre: QPoint
    level: float
    colours: tuple[str, str, str]


class RoomLight(QWidget):
    """Fills its parent's ground; painted once, then only copied. Decoration: no key, no click, no name.

    Args:
        level: how bright the pool is, 0.0 to 1.0.
    """

    def __init__(self, level: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._level = level
        self._centre = QPoint()
        self._pixmap: QPixmap | None = None
        self._drawn: _Drawn | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def set_centre(self, centre: QPoint) -> None:
        """Set where the pool of light lies."""
        if centre != self._centre:
            self._centre = centre
            self.update()

    def set_level(self, level: float) -> None:
        """Set how bright the pool is."""
        if level != self._level:
            self._level = level
            self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Paint anew in the colours of another theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Copy the part of the picture that is asked for; draw the picture first if anything changed."""
        palette, role = self.palette(), QPalette.ColorRole
        window, dim, glow = (palette.color(each).name() for each in (role.Window, role.Shadow, role.Midlight))
        wanted = _Drawn(self.size(), self.devicePixelRatioF(), self._centre, self._level, (window, dim, glow))
        if self._pixmap is None or self._drawn != wanted:
            self._pixmap, self._drawn = _render(wanted), wanted
        part = event.rect()
        ratio = wanted.ratio
        painter = QPainter(self)
        if ratio == 1.0:
            painter.drawPixmap(part.topLeft(), self._pixmap, part)
            return
        source = QRectF(part.x() * ratio, part.y() * ratio, part.width() * ratio, part.height() * ratio)
        painter.drawPixmap(QRectF(part), self._pixmap, source)


def _render(wanted: _Drawn) -> QPixmap:
    window, dim, glow = (QColor(name) for name in wanted.colours)
    room = QImage(wanted.size * wanted.ratio, QImage.Format.Format_RGB32)
    room.setDevicePixelRatio(wanted.ratio)
    area, centre = QRectF(0, 0, wanted.size.width(), wanted.size.height()), QPointF(wanted.centre)
    up_px = min(centre.y(), area.height() * _REACH)
    painter = QPainter(room)
    painter.fillRect(area, window)
    if dim != window:
        painter.fillRect(area, _walls(area, centre, window, dim))
        painter.fillRect(area, _ceiling(up_px, dim))
    reach = QRectF(centre.x() - up_px * _WIDE, centre.y() - up_px, 2 * up_px * _WIDE, 2 * up_px) & area
    lit = reach.toAlignedRect()
    if wanted.level > 0 and not lit.isEmpty():
        pool = _pool(lit, wanted.ratio, centre, up_px, glow, wanted.level * _strength(window))
        painter.drawImage(lit.topLeft(), pool)
    painter.end()
    return QPixmap.fromImage(room)


def _walls(area: QRectF, centre: QPointF, window: QColor, dim: QColor) -> QRadialGradient:
    corners = (area.topLeft(), area.topRight(), area.bottomLeft(), area.bottomRight())
    farthest = max(((corner - centre).x() ** 2 + (corner - centre).y() ** 2) ** 0.5 for corner in corners)
    gradient = QRadialGradient(centre, max(1.0, farthest))
    gradient.setColorAt(0.0, window)
    gradient.setColorAt(_LIT_SHARE, window)
    gradient.setColorAt(1.0, dim)
    return gradient


def _ceiling(up_px: float, dim: QColor) -> QLinearGradient:
    """Return what leads from the dim menu above down into the light."""
    gradient = QLinearGradient(0.0, 0.0, 0.0, max(1.0, up_px * _CEILING_SHARE))
    clear = QColor(dim)
    clear.setAlpha(0)
    gradient.setColorAt(0.0, dim)
    gradient.setColorAt(1.0, clear)
    return gradient


def _pool(lit: QRect, ratio: float, centre: QPointF, up_px: float, glow: QColor, strength: float) -> QImage:
    """Return the pool of light alone, as wide as it is by _WIDE, gone before the upper edge."""
    pool = QImage(lit.size() * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    pool.setDevicePixelRatio(ratio)
    pool.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pool)
    whole = QRectF(0, 0, lit.width(), lit.height())
    paint_light(painter, whole, centre - QPointF(lit.topLeft()), glow, strength, reach_px=up_px, wide=_WIDE)
    painter.end()
    return pool


def _strength(window: QColor) -> float:
    """Light shows less on a light ground."""
    return 0.5 if window.lightnessF() < 0.5 else 0.8
