"""How every button is painted: from palette roles alone, with text that wraps."""

from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen

_PRESSED_PX = 3.0


class ButtonKind(StrEnum):
    """How much a button asks to be seen."""

    PRIMARY = "primary"  # the one next thing on a page
    PLAIN = "plain"
    QUIET = "quiet"  # there when looked for; a hairline around it stands where text and cards begin
    BARE = "bare"  # a word without an edge: in a row of words, or alone in the middle
    BIG = "big"  # always in the same place, large


_WITHOUT_GROUND = (ButtonKind.QUIET, ButtonKind.BARE)


class ButtonLook(NamedTuple):
    """State of a button that changes its look."""

    kind: ButtonKind
    enabled: bool
    hovered: bool
    pressed: bool
    focused: bool
    picked: bool


def text_colour(palette: QPalette, look: ButtonLook) -> QColor:
    """Return the colour of the label."""
    _fill, _border, text = _inks(palette, look)
    return text


def paint_plate(painter: QPainter, rect: QRect, palette: QPalette, look: ButtonLook, radius_px: int) -> None:
    """Paint everything but the label.

    A picked button is filled and carries a tick, a pressed one has a thick edge, a disabled one is an outline of
    dashes; focus is a ring of its own colour with a gap. No state is told by hue alone.
    """
    fill, border, _text = _inks(palette, look)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    plate = QRectF(rect).adjusted(1, 1, -1, -1)
    pen = QPen(Qt.PenStyle.NoPen)
    if border is not None:
        style = Qt.PenStyle.SolidLine if look.enabled else Qt.PenStyle.DashLine
        width = _PRESSED_PX if look.pressed else 2.0 if look.kind is ButtonKind.BIG else 1.5
        pen = QPen(border, width, style)
    painter.setPen(pen)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(plate, radius_px, radius_px)
    if look.focused:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(palette.color(QPalette.ColorRole.BrightText), 2.0))
        painter.drawRoundedRect(plate, radius_px, radius_px)
        if fill is not None:
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Window), 2.0))
            painter.drawRoundedRect(plate.adjusted(2, 2, -2, -2), radius_px - 2, radius_px - 2)
        if look.kind is ButtonKind.BIG and border is not None:
            painter.setPen(pen)  # its border is as light as the ring; seen beside each other they are two
            painter.drawRoundedRect(plate.adjusted(4, 4, -4, -4), radius_px - 4, radius_px - 4)


def paint_tick(painter: QPainter, centre: QPointF, size_px: float, colour: QColor) -> None:
    """Paint a tick about size_px wide."""
    from PySide6.QtGui import QPainterPath  # for what is picked, which nothing is at the first paint

    half = size_px / 2
    path = QPainterPath(QPointF(centre.x() - half, centre.y()))
    path.lineTo(centre.x() - half * 0.25, centre.y() + half * 0.7)
    path.lineTo(centre.x() + half, centre.y() - half * 0.7)
    pen = QPen(colour, max(2.0, size_px / 5))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen)
    painter.drawPath(path)


def _inks(palette: QPalette, look: ButtonLook) -> tuple[QColor | None, QColor | None, QColor]:
    """Return what fills the plate, its border and the label; None for none."""
    role = QPalette.ColorRole
    if not look.enabled:
        return (None, palette.color(role.Dark), palette.color(role.PlaceholderText))
    hovered = look.hovered or look.pressed
    if look.picked:
        return (palette.color(role.Accent), None, palette.color(role.HighlightedText))
    if look.kind is ButtonKind.PRIMARY:
        fill = palette.color(role.Accent)
        return (fill, palette.color(role.WindowText) if hovered else None, palette.color(role.HighlightedText))
    if look.kind in _WITHOUT_GROUND and look.pressed:
        return (palette.color(role.AlternateBase), palette.color(role.Dark), palette.color(role.WindowText))
    if look.kind in _WITHOUT_GROUND:
        fill_or_none = palette.color(role.AlternateBase) if hovered else None
        edge_or_none = palette.color(role.Mid) if look.kind is ButtonKind.QUIET else None
        return (fill_or_none, edge_or_none, palette.color(role.WindowText if hovered else role.PlaceholderText))
    fill = palette.color(role.AlternateBase if hovered else role.Button)
    border = palette.color(role.Accent if look.kind is ButtonKind.BIG else role.Dark)
    return (fill, border, palette.color(role.ButtonText))
