"""The buttons of the app. The visible label is the accessible name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from app.ui.theme import Measures
from app.ui.typography import TypeRole, wear_type
from app.ui.widgets.button_paint import ButtonKind, ButtonLook, paint_plate, paint_tick, text_colour
from app.ui.widgets.known_heights import KnownHeights
from app.ui.widgets.sides import from_the_right, in_its_order
from app.ui.widgets.told_toggle import ToldToggle
from app.ui.widgets.wrapped_text import paint_wrapped

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

_TICK_INSET_PX = 6
_FEW_CHARS = 2
_SLACK_PX = 2  # a letter may reach past its advance, and a label of exactly its width would wrap
_ROUNDING_PX = 2  # a line may be painted a fraction wider than its advance, and would wrap
_WRAP = int(Qt.TextFlag.TextWordWrap.value)


class Button(ToldToggle, QPushButton):
    """A button whose label wraps and whose height follows.

    Args:
        key_hint: the key that does the same, painted small beneath the label and told as the description.
    """

    def __init__(
        self,
        text: str,
        measures: Measures,
        kind: ButtonKind = ButtonKind.PLAIN,
        *,
        key_hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setText(text)  # given above, PySide would build the type of icons to see that it is none
        self._measures = measures
        self._kind = kind
        self._key_hint = key_hint
        self._heights = KnownHeights()
        self._text_heights = KnownHeights()
        self._align = Qt.AlignmentFlag.AlignHCenter
        if kind is ButtonKind.BIG:
            wear_type(self, TypeRole.HEADING)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAutoDefault(False)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if key_hint:
            self.setAccessibleDescription(key_hint)

    def set_left_aligned(self) -> None:
        """Put the label at the left edge, for rows that stand under each other."""
        self._align = Qt.AlignmentFlag.AlignLeft
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses like Space does; Qt leaves it out outside of dialogs. Ctrl+Enter is left to the page."""
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not held and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Room for the label in one line."""
        self.ensurePolished()
        widest = max((self.fontMetrics().horizontalAdvance(line) for line in self._label().split("\n")), default=0)
        if self._key_hint:
            widest = max(widest, QFontMetrics(self._hint_font()).horizontalAdvance(self._key_hint))
        width = widest + 2 * self._pad_px() + _SLACK_PX
        return QSize(max(width, self._measures.shape.target_px), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Room for the longest word."""
        self.ensurePolished()
        words = self._label().split() or [""]
        width = max(self.fontMetrics().horizontalAdvance(word) for word in words) + 2 * self._pad_px()
        width = max(width, self._least_height_px())
        return QSize(width, self._least_height_px())

    def hasHeightForWidth(self) -> bool:
        """True: narrow buttons grow tall."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height in px that the label needs at a width in px."""
        return self._heights.at(width, (*self._face(), self._key_hint, self.isCheckable()), self._reckoned_px)

    def _reckoned_px(self, width: int) -> int:
        inner = max(1, width - 2 * self._pad_px())
        text = self._text_height_px(inner) + self._hint_height_px()
        return max(self._least_height_px(), text + 2 * self._measures.space.m)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint plate, tick and label."""
        look = self._look()
        painter = QPainter(self)
        paint_plate(painter, self.rect(), self.palette(), look, self._measures.shape.radius_px)
        colour = text_colour(self.palette(), look)
        area = self.rect().adjusted(self._pad_px(), 0, -self._pad_px(), 0)
        if look.picked:
            size, inset = self._tick_px(), _TICK_INSET_PX
            across = inset + size / 2
            if not from_the_right(self.layoutDirection()):
                across = self.width() - across
            paint_tick(painter, QPointF(across, inset + size / 2), size, colour)
        painter.setPen(colour)
        painter.setFont(self.font())
        text_height = self._text_height_px(max(1, area.width()))
        top = (self.height() - text_height - self._hint_height_px()) // 2
        paint_wrapped(painter, QRect(area.left(), top, area.width(), text_height), self._align, self._label())
        if self._key_hint:
            painter.setFont(self._hint_font())
            below = QRect(area.left(), top + text_height, area.width(), self._hint_height_px())
            hint = in_its_order(self._key_hint, self.layoutDirection())
            painter.drawText(below, int((self._align | Qt.AlignmentFlag.AlignBottom).value), hint)

    def _look(self) -> ButtonLook:
        return ButtonLook(
            kind=self._kind,
            enabled=self.isEnabled(),
            hovered=self.underMouse(),
            pressed=self.isDown(),
            focused=self.hasFocus(),
            picked=self.isCheckable() and self.isChecked(),
        )

    def _label(self) -> str:
        return self.text().replace("&&", "\0").replace("&", "").replace("\0", "&")

    def _text_height_px(self, width: int) -> int:
        return self._text_heights.at(width, self._face(), self._lines_px)

    def _lines_px(self, width: int) -> int:
        return self.fontMetrics().boundingRect(QRect(0, 0, width, 10_000), _WRAP, self._label()).height()

    def _face(self) -> tuple[str, int, float]:
        font = self.font()
        return self.text(), font.pixelSize(), font.letterSpacing()

    def _hint_font(self) -> QFont:
        font = QFont(self.font())
        sizes = self._measures.type_px
        font.setBold(False)
        ratio = sizes.small / (sizes.heading if self._kind is ButtonKind.BIG else sizes.body)
        font.setPixelSize(max(sizes.small, round(self.font().pixelSize() * ratio)))
        return font

    def _hint_height_px(self) -> int:
        return QFontMetrics(self._hint_font()).height() + self._measures.space.xs if self._key_hint else 0

    def _pad_px(self) -> int:
        if not self.isCheckable():
            return self._measures.space.l
        if len(self._label()) <= _FEW_CHARS:  # the tick stands above and beside so short a label
            return self._measures.space.m
        return round(self._tick_px()) + _TICK_INSET_PX + self._measures.space.xs

    def _tick_px(self) -> float:
        return self.fontMetrics().height() * 0.42

    def _least_height_px(self) -> int:
        shape = self._measures.shape
        return shape.big_target_px if self._kind is ButtonKind.BIG else shape.target_px
