"""Rows under each other, each a title and a sentence; one press anywhere starts the row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import a11y
from app.ui.theme import Measures
from app.ui.widgets.button_paint import ButtonKind, paint_plate
from app.ui.widgets.buttons import Button
from app.ui.widgets.drop import drop
from app.ui.widgets.scroll import bring_into_view
from app.ui.widgets.tab_order import take_place_in_tab_order
from app.ui.widgets.wrapped_text import paint_wrapped

_LEFT = Qt.AlignmentFlag.AlignLeft
_WRAP = int(Qt.TextFlag.TextWordWrap.value)


@dataclass(frozen=True, slots=True)
class ListRow:
    """One row; `note` is a further small line or empty."""

    id: str
    title: str
    sentence: str
    note: str = ""


class RowList(QWidget):
    """Rows walked with the arrow keys; one stop for Tab.

    Args:
        name: what the list is, for a screen reader.

    Signals:
        chosen(id): a row was pressed.
    """

    chosen = Signal(str)

    def __init__(self, name: str, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        a11y.set_role(self, QAccessible.Role.Grouping, name)
        self._measures = measures
        self._rows: tuple[ListRow, ...] = ()
        self._buttons: list[_RowButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(measures.space.s)

    def set_rows(self, rows: Sequence[ListRow]) -> None:
        """Show these rows; the same rows again change nothing, so that the focus stays."""
        if tuple(rows) == self._rows:
            return
        self._rows = tuple(rows)
        for button in self._buttons:
            self._column.removeWidget(button)
            drop(button)
        self._buttons = [_RowButton(row, self._measures, self) for row in rows]
        for button in self._buttons:
            button.clicked.connect(self._on_clicked)
            self._column.addWidget(button)
        self._stop_at(0)
        take_place_in_tab_order(self)

    def button(self, row_id: str) -> Button:
        """Return the button of a row. Raises KeyError for an unknown id."""
        for button in self._buttons:
            if button.objectName() == row_id:
                return button
        raise KeyError(row_id)

    def ids(self) -> tuple[str, ...]:
        """Return the ids from top to bottom."""
        return tuple(row.id for row in self._rows)

    def focus_first(self) -> None:
        """Put the focus on the row where it last stood, or on the first."""
        for button in self._buttons:
            if button.focusPolicy() & Qt.FocusPolicy.TabFocus:
                button.setFocus(Qt.FocusReason.TabFocusReason)

    def focus_on(self, row_id: str) -> None:
        """Put the focus on a row. Raises KeyError for an unknown id."""
        button = self.button(row_id)
        button.show()  # one that was made in this turn is not yet, and would not take the focus
        self._stop_at(self.ids().index(row_id))
        button.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_view(button)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with Up, Down, Home and End; it stops at the ends."""
        here = next((index for index, button in enumerate(self._buttons) if button.hasFocus()), None)
        last = len(self._buttons) - 1
        moves = (
            {}
            if here is None
            else {
                Qt.Key.Key_Up: here - 1,
                Qt.Key.Key_Down: here + 1,
                Qt.Key.Key_Home: 0,
                Qt.Key.Key_End: last,
            }
        )
        target = moves.get(Qt.Key(event.key()))
        if target is None:
            super().keyPressEvent(event)
            return
        target = min(max(target, 0), last)
        self._stop_at(target)
        self._buttons[target].setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_view(self._buttons[target])

    def _stop_at(self, stop: int) -> None:
        for index, button in enumerate(self._buttons):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if index == stop else Qt.FocusPolicy.ClickFocus)

    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, _RowButton):
            self._stop_at(self._buttons.index(button))
            self.chosen.emit(button.objectName())


class _RowButton(Button):
    """One row."""

    def __init__(self, row: ListRow, measures: Measures, parent: QWidget) -> None:
        super().__init__(row.title, measures, ButtonKind.PLAIN, parent=parent)
        self._row = row
        self.setObjectName(row.id)
        self.setAccessibleDescription(f"{row.sentence} {row.note}".strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        width = self._measures.shape.column_px
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self._measures.shape.target_px)

    def heightForWidth(self, width: int) -> int:
        text = sum(height for _, _, height in self._lines(width))
        return max(self._measures.shape.big_target_px, text + 2 * self._measures.space.m)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_plate(painter, self.rect(), self.palette(), self._look(), self._measures.shape.radius_px)
        lines = self._lines(self.width())
        top = (self.height() - sum(height for _, _, height in lines)) // 2
        inner = self.width() - 2 * self._measures.space.l
        for number, (text, font, height) in enumerate(lines):
            ink = QPalette.ColorRole.ButtonText if number == 0 else QPalette.ColorRole.PlaceholderText
            painter.setPen(self.palette().color(ink))
            painter.setFont(font)
            paint_wrapped(painter, QRect(self._measures.space.l, top, inner, height), _LEFT, text)
            top += height

    def _lines(self, width: int) -> list[tuple[str, QFont, int]]:
        """Return each text, its font and its height with the gap beneath."""
        self.ensurePolished()
        title, small = QFont(self.font()), QFont(self.font())
        title.setBold(True)
        sizes = self._measures.type_px
        small.setPixelSize(max(sizes.small, round(self.font().pixelSize() * sizes.small / sizes.body)))
        texts = [(self._row.title, title), (self._row.sentence, self.font()), (self._row.note, small)]
        room = QRect(0, 0, max(1, width - 2 * self._measures.space.l), 10_000)
        shown = [(text, font) for text, font in texts if text]
        return [
            (
                text,
                font,
                QFontMetrics(font).boundingRect(room, _WRAP, text).height()
                + (self._measures.space.xs if number + 1 < len(shown) else 0),
            )
            for number, (text, font) in enumerate(shown)
        ]
