"""Rows under each other to pick one of, each a title and a sentence; nothing is picked beforehand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import a11y
from app.ui.theme import Measures
from app.ui.widgets.button_paint import paint_plate, paint_tick, text_colour
from app.ui.widgets.buttons import Button
from app.ui.widgets.row_list import ListRow
from app.ui.widgets.scroll import bring_into_view
from app.ui.widgets.sides import from_the_right, on_its_side
from app.ui.widgets.wrapped_text import paint_wrapped

_LEFT = Qt.AlignmentFlag.AlignLeft
_WRAP = int(Qt.TextFlag.TextWordWrap.value)
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1}


class PickList(QWidget):
    """Walked with the arrow keys, one stop for Tab.

    Args:
        name: what is picked, for a screen reader.

    Signals:
        picked(id).
    """

    picked = Signal(str)

    def __init__(self, name: str, rows: Sequence[ListRow], measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        a11y.set_role(self, QAccessible.Role.Grouping, name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures.space.s)
        self._rows = [_PickRow(row, measures, self) for row in rows]
        for row in self._rows:
            row.clicked.connect(self._on_clicked)
            column.addWidget(row)
        self._stop_at(0)

    def button(self, row_id: str) -> Button:
        """Return the row of an id. Raises StopIteration for an unknown one."""
        return next(row for row in self._rows if row.objectName() == row_id)

    def set_picked(self, row_id: str) -> None:
        """Show this row as picked; none for an id that is not here. Emits nothing."""
        for number, row in enumerate(self._rows):
            row.setAutoExclusive(False)  # Qt lets no exclusive button be the one that is left
            row.setChecked(row.objectName() == row_id)
            row.setAutoExclusive(True)
            if row.isChecked():
                self._stop_at(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the focus; it stops at the ends."""
        here = next((number for number, row in enumerate(self._rows) if row.hasFocus()), None)
        step = _STEPS.get(Qt.Key(event.key()))
        if here is None or step is None:
            super().keyPressEvent(event)
            return
        target = min(max(here + step, 0), len(self._rows) - 1)
        self._stop_at(target)
        self._rows[target].setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_view(self._rows[target])

    def _stop_at(self, stop: int) -> None:
        for number, row in enumerate(self._rows):
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if number == stop else Qt.FocusPolicy.ClickFocus)

    def _on_clicked(self) -> None:
        row = self.sender()
        if isinstance(row, _PickRow):
            self._stop_at(self._rows.index(row))
            self.picked.emit(row.objectName())


class _PickRow(Button):
    """One row; a screen reader hears a radio button."""

    def __init__(self, row: ListRow, measures: Measures, parent: QWidget) -> None:
        super().__init__(row.title, measures, parent=parent)
        self._sentence = row.sentence
        self.setObjectName(row.id)
        self.setAccessibleDescription(row.sentence)
        self.setCheckable(True)
        self.setAutoExclusive(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _STEPS:
            event.ignore()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        width = self._measures.shape.column_px
        return QSize(width, self.heightForWidth(width))

    def heightForWidth(self, width: int) -> int:
        title, sentence = self._heights_px(width)
        text = title + self._measures.space.xs + sentence + 2 * self._measures.space.m
        return max(self._measures.shape.target_px, text)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        look, space = self._look(), self._measures.space
        paint_plate(painter, self.rect(), self.palette(), look, self._measures.shape.radius_px)
        colour = text_colour(self.palette(), look)
        title, sentence = self._heights_px(self.width())
        inner = self._inner_px(self.width())
        top = (self.height() - title - space.xs - sentence) // 2
        painter.setPen(colour)
        painter.setFont(self._bold())
        paint_wrapped(painter, self._side(QRect(space.l, top, inner, title)), _LEFT, self._label())
        painter.setFont(self.font())
        below = self._side(QRect(space.l, top + title + space.xs, inner, sentence))
        paint_wrapped(painter, below, _LEFT, self._sentence)
        if look.picked:
            size = self._tick_px()
            across = space.l + size / 2
            if not from_the_right(self.layoutDirection()):
                across = self.width() - across
            paint_tick(painter, QPointF(across, self.height() / 2), size, colour)

    def _side(self, part: QRect) -> QRect:
        return on_its_side(self.layoutDirection(), self.rect(), part)

    def _heights_px(self, width: int) -> tuple[int, int]:
        self.ensurePolished()
        room = QRect(0, 0, self._inner_px(width), 10_000)
        title = QFontMetrics(self._bold()).boundingRect(room, _WRAP, self._label()).height()
        return title, self.fontMetrics().boundingRect(room, _WRAP, self._sentence).height()

    def _inner_px(self, width: int) -> int:
        return max(1, width - 2 * self._measures.space.l - round(self._tick_px()) - self._measures.space.m)

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setBold(True)
        return font
