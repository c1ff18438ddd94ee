"""A switch with its words beside it: on or off, told by place, by word and by colour."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from app.ui.theme import Measures
from app.ui.widgets.known_heights import KnownHeights
from app.ui.widgets.sides import mirror, on_its_side
from app.ui.widgets.told_toggle import ToldToggle
from app.ui.widgets.wrapped_text import paint_wrapped

_LEFT = Qt.AlignmentFlag.AlignLeft
_WRAP = int(Qt.TextFlag.TextWordWrap.value)


class Toggle(ToldToggle, QCheckBox):
    """A check box that looks like a switch; text and hint wrap, the whole row can be pressed.

    Args:
        hint: one plain sentence beneath, told to a screen reader as the description.
    """

    def __init__(self, text: str, measures: Measures, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._measures = measures
        self._hint = hint
        self._heights = KnownHeights()
        self._rooms = KnownHeights()
        self.setAccessibleDescription(hint)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.tell_toggles()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter switches like Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def hitButton(self, pos: QPoint) -> bool:
        """Return whether a press at `pos` switches: anywhere in the row."""
        return self.rect().contains(pos)

    def sizeHint(self) -> QSize:
        """Room for the words in one line."""
        self.ensurePolished()
        hint = QFontMetrics(self._hint_font()).horizontalAdvance(self._hint)
        words = max(self.fontMetrics().horizontalAdvance(self.text()), hint)
        width = words + self._switch_room_px()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Room for the longest word beside the switch."""
        self.ensurePolished()
        longest = max((self.fontMetrics().horizontalAdvance(word) for word in self.text().split()), default=0)
        return QSize(longest + self._switch_room_px(), self._measures.shape.target_px)

    def hasHeightForWidth(self) -> bool:
        """True: the words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height in px that the words need at a width in px."""
        return self._heights.at(width, (self.text(), *self._face()), self._reckoned_px)

    def _reckoned_px(self, width: int) -> int:
        inner = max(1, width - self._switch_room_px())
        text, hint = self._heights_px(inner)
        return max(self._measures.shape.target_px, text + hint + 2 * self._measures.space.s)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint words, switch and focus ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        ink = QPalette.ColorRole.WindowText if self.isEnabled() else QPalette.ColorRole.PlaceholderText
        inner = self.width() - self._switch_room_px()
        text, hint = self._heights_px(inner)
        top = (self.height() - text - hint) // 2
        painter.setPen(palette.color(ink))
        paint_wrapped(painter, self._side(QRect(0, top, inner, text)), _LEFT, self.text())
        if hint:
            painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
            painter.setFont(self._hint_font())
            below = QRect(0, top + text + self._measures.space.xs, inner, hint)
            paint_wrapped(painter, self._side(below), _LEFT, self._hint)
        self._paint_switch(painter)

    def _paint_switch(self, painter: QPainter) -> None:
        palette, role = self.palette(), QPalette.ColorRole
        on = self.isChecked()
        high = self._switch_height_px()
        wide = high * 2
        right = self.width() - self._measures.space.xs
        track = QRectF(right - wide, (self.height() - high) / 2, wide, high)
        filled = on and self.isEnabled()
        painter.save()
        mirror(painter, self.layoutDirection(), self.width())
        outline = QPen(palette.color(role.Dark), 2, Qt.PenStyle.SolidLine if self.isEnabled() else Qt.PenStyle.DashLine)
        painter.setPen(Qt.PenStyle.NoPen if filled else outline)
        painter.setBrush(palette.color(role.Accent if filled else role.Base))
        painter.drawRoundedRect(track.adjusted(1, 1, -1, -1), high / 2, high / 2)
        knob = high - 10.0
        at = track.right() - 5 - knob if on else track.left() + 5
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(role.HighlightedText if filled else role.Dark))
        painter.drawEllipse(QRectF(at, track.top() + 5, knob, knob))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(palette.color(role.BrightText), self._measures.shape.ring_px))
            ring = track.adjusted(-3, -3, 3, 3)
            painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)
        painter.restore()
        painter.setPen(palette.color(role.PlaceholderText))
        painter.setFont(self._hint_font())
        words = self._side(QRect(0, 0, int(track.left()) - self._measures.space.s, self.height()))
        align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, int(align.value), self._state_word(on=on))

    def _side(self, part: QRect) -> QRect:
        return on_its_side(self.layoutDirection(), self.rect(), part)

    def _state_word(self, *, on: bool) -> str:
        return self.tr("On") if on else self.tr("Off")

    def _heights_px(self, inner: int) -> tuple[int, int]:
        room = QRect(0, 0, max(1, inner), 10_000)
        text = self.fontMetrics().boundingRect(room, _WRAP, self.text()).height()
        if not self._hint:
            return text, 0
        hint = QFontMetrics(self._hint_font()).boundingRect(room, _WRAP, self._hint).height()
        return text, hint + self._measures.space.xs

    def _hint_font(self) -> QFont:
        sizes = self._measures.type_px
        font = QFont(self.font())
        font.setPixelSize(max(sizes.small, round(self.font().pixelSize() * sizes.small / sizes.body)))
        return font

    def _switch_height_px(self) -> int:
        return max(24, round(self.fontMetrics().height() * 1.15))

    def _face(self) -> tuple[int, float]:
        font = self.font()
        return font.pixelSize(), font.letterSpacing()

    def _switch_room_px(self) -> int:
        return self._rooms.at(0, self._face(), self._room_px)

    def _room_px(self, _width: int) -> int:
        metrics = QFontMetrics(self._hint_font())
        word = max(metrics.horizontalAdvance(self._state_word(on=value)) for value in (True, False))
        return self._switch_height_px() * 2 + word + self._measures.space.l + 3 * self._measures.space.s
