"""Which place a point of the drawing belongs to: the nearest patch within a finger's reach."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

_ID = 0xFF


@dataclass(frozen=True, slots=True)
class Area:
    """The patches of one region in px; head_start_px lets a small one reach further than its neighbours."""

    patches: Sequence[QPainterPath]
    head_start_px: int = 0


class RegionMap:
    """A picture in which each point holds the number of its region.

    Every patch is painted ever thinner over all others, widest rim first, so that what is left at a point is the
    nearest region; a point inside a patch belongs to it whatever lies near.

    Args:
        areas: in order; their numbers are what number_at() answers with. At most 254 of them.
        reach_px: how far from a patch a press still counts for it.
    """

    def __init__(self, size: QSize, areas: Iterable[Area], reach_px: int) -> None:
        self._image = QImage(size, QImage.Format.Format_RGB32)
        self._image.fill(_ID)
        painter = QPainter(self._image)
        all_areas = list(enumerate(areas))
        inks = [QColor.fromRgb(number) for number, _ in all_areas]
        for rim in range(reach_px, -1, -1):
            for number, area in all_areas:
                wide = 2 * (rim + area.head_start_px) if rim else 0
                join = Qt.PenJoinStyle.RoundJoin
                pen = QPen(inks[number], wide, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, join)
                painter.setPen(pen if wide else QPen(Qt.PenStyle.NoPen))
                painter.setBrush(inks[number])
                for patch in area.patches:
                    painter.drawPath(patch)
        painter.end()

    @property
    def size(self) -> QSize:
        """Size in px."""
        return self._image.size()

    def number_at(self, point: QPoint) -> int | None:
        """Return the number of the region a point belongs to, or None."""
        if not self._image.valid(point):
            return None
        number = self._image.pixel(point) & _ID
        return None if number == _ID else number
