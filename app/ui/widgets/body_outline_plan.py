"""Where the two figures of the body outline stand: beside each other, or one under the other where it is narrow."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QTransform

from app.core.checkin import Place
from app.ui.widgets.body_shapes import BOX, Side, marks, patches

SCALE = 1.25
"""px for one unit of the drawing at text size 1: the least at which the smallest place is 24 px high."""

_GROWTH = 0.35  # how much of the text's growth the figures follow


@dataclass(frozen=True, slots=True)
class FigurePlan:
    """Measures of the drawing at a width.

    Attributes:
        width_px: what there is; gap_px: between the figures; title_px: height of the line above each.
        text_scale: text size, 1.0 to 2.0.
        mirrored: whether the front stands at the right, as in a language that reads so.
    """

    width_px: int
    gap_px: int
    title_px: int
    text_scale: float
    mirrored: bool

    @property
    def beside(self) -> bool:
        """Whether both fit beside each other at a size that can be hit."""
        return self.width_px >= self.least_width_px(2)

    @property
    def scale(self) -> float:
        """px for one unit of the drawing."""
        share = (self.width_px - self.gap_px) / 2 if self.beside else self.width_px
        return max(SCALE, min(self.wanted_scale, share / BOX.width()))

    @property
    def wanted_scale(self) -> float:
        """px for one unit where there is room."""
        return SCALE * (1 + _GROWTH * max(0.0, self.text_scale - 1))

    @property
    def wanted_width_px(self) -> int:
        """Width at which both figures are as large as they get."""
        return round(2 * BOX.width() * self.wanted_scale) + self.gap_px

    @property
    def height_px(self) -> int:
        """Height of all of it."""
        return round((1 if self.beside else 2) * (BOX.height() * self.scale + self.title_px))

    def least_width_px(self, figures: int) -> int:
        """Return the width that 1 or 2 figures need beside each other."""
        return round(figures * BOX.width() * SCALE) + (figures - 1) * self.gap_px

    def origin(self, side: Side) -> QPointF:
        """Return where in px the crown of a figure is."""
        scale, second = self.scale, 1 if side is Side.BACK else 0
        top = self.title_px - BOX.top() * scale
        if not self.beside:
            return QPointF(self.width_px / 2, top + second * (BOX.height() * scale + self.title_px))
        wide = BOX.width() * scale
        column = 1 - second if self.mirrored else second
        left = (self.width_px - 2 * wide - self.gap_px) / 2 + column * (wide + self.gap_px)
        return QPointF(left - BOX.left() * scale, top)

    def title(self, side: Side) -> QRectF:
        """Return where in px the line above a figure is."""
        crown, wide = self.origin(side), BOX.width() * self.scale
        top = crown.y() + BOX.top() * self.scale - self.title_px
        return QRectF(crown.x() - wide / 2, top, wide, self.title_px)

    def patches(self, place: Place, side: Side) -> list[QPainterPath]:
        """Return the patches of a place in px."""
        to_px = self._to_px(side)
        return [to_px.map(patch) for patch in patches(side)[place]]

    def marks(self, place: Place, side: Side) -> list[QPointF]:
        """Return where in px each patch of a place carries its tick or its number."""
        to_px = self._to_px(side)
        return [to_px.map(mark) for mark in marks(place, side)]

    def _to_px(self, side: Side) -> QTransform:
        origin = self.origin(side)
        return QTransform.fromTranslate(origin.x(), origin.y()).scale(self.scale, self.scale)
