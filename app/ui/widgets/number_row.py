"""The numbers 0 to 10 with the words of the scale beneath."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui import a11y
from app.ui.theme import Measures
from app.ui.widgets.button_paint import ButtonKind, ButtonLook, paint_plate, paint_tick, text_colour
from app.ui.widgets.buttons import Button
from app.ui.widgets.plain_label import PlainLabel, TextRole

HIGHEST = 10


class NumberRow(QWidget):
    """Eleven tiles side by side at every text size, one stop for Tab, arrows between them."""

    pressed = Signal(int)

    def __init__(self, name: str, measures: Measures, *, picks: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        a11y.set_role(self, QAccessible.Role.Grouping, name)
        space = measures.space
        self.buttons = tuple(_NumberButton(str(number), measures, picks=picks) for number in range(HIGHEST + 1))
        row = QHBoxLayout()
        row.setSpacing(space.xs)
        for number, button in enumerate(self.buttons):
            button.clicked.connect(lambda _checked=False, number=number: self._clicked(number))
            row.addWidget(button, 1)
        aligned = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight)
        self._scale = tuple(PlainLabel("", TextRole.SMALL) for _each in aligned)
        below = QHBoxLayout()
        below.setSpacing(space.m)
        for label, side in zip(self._scale, aligned, strict=True):
            label.setAlignment(side | Qt.AlignmentFlag.AlignTop)
            below.addWidget(label, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.s)
        column.addLayout(row)
        column.addLayout(below)
        self._stop_at(self.buttons[0])

    def set_scale(self, *words: str) -> None:
        """Set the words beneath 0, 5 and 10, which are also what a screen reader adds to those numbers."""
        for label, number, word in zip(self._scale, (0, 5, HIGHEST), words, strict=True):
            label.setText(word)
            self.buttons[number].setAccessibleDescription(word)

    def set_picked(self, number: int | None) -> None:
        """Show one number as picked, or none."""
        for index, button in enumerate(self.buttons):
            button.setAutoExclusive(False)  # Qt lets no exclusive button be the one that is left
            button.setChecked(index == number)
            button.setAutoExclusive(button.isCheckable())
        if number is not None:
            self._stop_at(self.buttons[number])

    def focus_first(self) -> None:
        """Put the focus on the row's stop."""
        stop = next(button for button in self.buttons if button.focusPolicy() & Qt.FocusPolicy.TabFocus)
        stop.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with the arrows, Home and End; walking picks nothing."""
        here = next((index for index, button in enumerate(self.buttons) if button.hasFocus()), None)
        ahead = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        target = {
            Qt.Key.Key_Right: (here or 0) + ahead,
            Qt.Key.Key_Left: (here or 0) - ahead,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: HIGHEST,
        }.get(Qt.Key(event.key()))
        if here is None or target is None:
            super().keyPressEvent(event)
            return
        button = self.buttons[min(max(target, 0), HIGHEST)]
        self._stop_at(button)
        button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _clicked(self, number: int) -> None:
        self._stop_at(self.buttons[number])
        self.pressed.emit(number)

    def _stop_at(self, stop: Button) -> None:
        for button in self.buttons:
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if button is stop else Qt.FocusPolicy.ClickFocus)


class _NumberButton(Button):
    """A tile as narrow as its number, with the tick of a picked one beneath."""

    def __init__(self, text: str, measures: Measures, *, picks: bool) -> None:
        super().__init__(text, measures, ButtonKind.PLAIN)
        self._target_px = measures.shape.target_px
        self._radius_px = measures.shape.radius_px
        self.setCheckable(picks)
        self.setAutoExclusive(picks)  # a screen reader hears a radio button

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Room for the number and the tick beneath it."""
        return QSize(max(self._target_px, self.fontMetrics().horizontalAdvance("10") + 12), self.heightForWidth(0))

    def minimumSizeHint(self) -> QSize:
        """Narrow, so that eleven stand side by side in the smallest window at the largest text."""
        return QSize(self._target_px, self.heightForWidth(0))

    def heightForWidth(self, _width: int) -> int:
        """Return the same height at every width."""
        return max(self._target_px + 12, round(self.fontMetrics().height() * 1.9))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint plate, number and tick."""
        picked = self.isCheckable() and self.isChecked()
        look = ButtonLook(
            kind=ButtonKind.PLAIN,
            enabled=self.isEnabled(),
            hovered=self.underMouse(),
            pressed=self.isDown(),
            focused=self.hasFocus(),
            picked=picked,
        )
        painter = QPainter(self)
        paint_plate(painter, self.rect(), self.palette(), look, self._radius_px)
        colour = text_colour(self.palette(), look)
        painter.setPen(colour)
        area = QRect(self.rect())
        if picked:
            size = self.fontMetrics().height() * 0.4
            area.setBottom(area.bottom() - round(size))
            paint_tick(painter, QPointF(area.center().x() + 0.5, area.bottom() - size * 0.2), size, colour)
            painter.setPen(colour)
        painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter.value), self.text())
