"""What is about to leave, row by row: each can be struck out and put back. Made for a hundred thousand rows."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.ui.theme import Measures
from app.ui.view_models.take_away_lines import PreviewLine, PreviewLines
from app.ui.widgets.button_paint import paint_tick
from app.ui.widgets.sides import in_its_order, on_its_side

_TURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_TEXT_LINES = 2

Index = QModelIndex | QPersistentModelIndex


class PreviewListModel(QAbstractListModel):
    """Rows put into words when they are looked at. A row that leaves is checked, one that was struck out is not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = PreviewLines()

    def set_lines(self, lines: PreviewLines) -> bool:
        """Show these rows. Returns whether the list began anew; False where only what is struck out changed."""
        before, self._lines = self._lines, lines
        if lines.rows is not before.rows:
            self.beginResetModel()
            self.endResetModel()
            return True
        if lines.rows:
            self.dataChanged.emit(self.index(0), self.index(len(lines.rows) - 1))
        return False

    def line(self, number: int) -> PreviewLine:
        """Return the words of a row."""
        return self._lines.line(number)

    def leaves(self, number: int) -> bool:
        """Return whether a row leaves."""
        return self._lines.leaves(number)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self._lines.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A row can be checked: so a screen reader tells its state."""
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the row as a sentence that ends in whether it leaves, or its check state."""
        if not index.isValid():
            return None
        leaves = self._lines.leaves(index.row())
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if leaves else Qt.CheckState.Unchecked
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            line = self._lines.line(index.row())
            state = self.tr("Goes out.") if leaves else self.tr("Struck out, stays here.")
            return ". ".join(part for part in (line.head, line.text, state) if part)
        return None


class PreviewList(QListView):
    """Space, Enter or a press strikes a row out or puts it back.

    Args:
        name: what the list is, for a screen reader.

    Signals:
        turned(number as int): a row is to be struck out or put back.
        came_to(number as int): another row is the current one.
    """

    turned = Signal(int)
    came_to = Signal(int)

    def __init__(self, name: str, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = PreviewListModel(self)
        self.setAccessibleName(name)
        self.setModel(self._rows)
        self.setItemDelegate(_RowPainter(self._rows, self._state_word, measures, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)  # or each of a hundred thousand rows would be measured
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(self._turn)

    def set_lines(self, lines: PreviewLines) -> None:
        """Show these rows; the current one stays where only what is struck out changed."""
        if self._rows.set_lines(lines) and lines.rows:
            self.setCurrentIndex(self._rows.index(0))
            self.scrollToTop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the current row; letters are no search in the rows."""
        if event.key() in _TURN:
            if not event.isAutoRepeat():
                self._turn(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape or (event.text().isprintable() and event.text()):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which row is the current one."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.came_to.emit(current.row())

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew when the text size changes."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.scheduleDelayedItemsLayout()

    def _turn(self, index: Index) -> None:
        if index.isValid():
            self.turned.emit(index.row())

    def _state_word(self, leaves: bool) -> str:
        return "" if leaves else self.tr("stays here")


class _RowPainter(QStyledItemDelegate):
    """Paints a box with or without a tick, when it was, and what was said; struck out by a line and a word."""

    def __init__(
        self, rows: PreviewListModel, state_word: Callable[[bool], str], measures: Measures, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._rows = rows
        self._state_word = state_word
        self._measures = measures

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the one height of all rows."""
        space = self._measures.space
        bold, text = QFontMetrics(_bold(option.font)), QFontMetrics(option.font)
        height = bold.height() + space.xs + _TEXT_LINES * text.lineSpacing() + 2 * space.m + space.s
        return QSize(self._measures.shape.target_px, max(height, self._measures.shape.target_px))

    def editorEvent(
        self, _event: QEvent, _model: QAbstractItemModel, _option: QStyleOptionViewItem, _index: Index
    ) -> bool:
        """Leave presses to the list, which turns the row wherever it was pressed."""
        return False

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        line, leaves = self._rows.line(index.row()), self._rows.leaves(index.row())
        space, palette = self._measures.space, option.palette
        role = QPalette.ColorRole
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plate = QRect(option.rect).adjusted(2, 0, -2, -space.s)
        self._paint_plate(painter, plate, option)
        inner = plate.adjusted(space.l, space.m, -space.l, -space.m)
        bold, font = _bold(option.font), QFont(option.font)
        box_px = QFontMetrics(bold).height()
        box = on_its_side(option.direction, inner, QRect(inner.left(), inner.top(), box_px, box_px))
        self._paint_box(painter, QRectF(box), palette, leaves=leaves)
        inner = on_its_side(option.direction, inner, inner.adjusted(box_px + space.m, 0, 0, 0))
        word = self._state_word(leaves)
        metrics, bold_metrics = QFontMetrics(font), QFontMetrics(bold)
        word_px = metrics.horizontalAdvance(word) + space.m if word else 0
        # Beside the heading, or beneath it where a large text leaves no room for both.
        beside = bold_metrics.horizontalAdvance(line.head) + word_px <= inner.width()
        painter.setFont(font)
        painter.setPen(palette.color(role.PlaceholderText))
        upper = Qt.AlignmentFlag.AlignTop if beside else Qt.AlignmentFlag.AlignBottom
        painter.drawText(inner, int((Qt.AlignmentFlag.AlignRight | upper).value), word)
        for each in (bold, font):
            each.setStrikeOut(not leaves)
        painter.setPen(palette.color(role.Text if leaves else role.PlaceholderText))
        painter.setFont(bold)
        head_px = inner.width() - (word_px if beside else 0)
        head = bold_metrics.elidedText(line.head, Qt.TextElideMode.ElideRight, head_px)
        left = int((Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop).value)
        heading = on_its_side(option.direction, inner, QRect(inner.left(), inner.top(), head_px, box_px))
        painter.drawText(heading, left, in_its_order(head, option.direction))
        painter.setFont(font)
        top = inner.top() + box_px + space.xs
        most = _TEXT_LINES if beside or leaves else _TEXT_LINES - 1
        for text in text_lines(line.text, metrics, inner.width(), most):
            where = QRect(inner.left(), top, inner.width(), metrics.lineSpacing())
            painter.drawText(where, left, in_its_order(text, option.direction))
            top += metrics.lineSpacing()
        painter.restore()

    def _paint_plate(self, painter: QPainter, plate: QRect, option: QStyleOptionViewItem) -> None:
        role, palette, radius = QPalette.ColorRole, option.palette, self._measures.shape.radius_px
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.setPen(QPen(palette.color(role.Mid), 1))
        painter.setBrush(palette.color(role.AlternateBase if hovered else role.Base))
        painter.drawRoundedRect(plate, radius, radius)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(palette.color(role.BrightText), self._measures.shape.ring_px))
            painter.drawRoundedRect(plate.adjusted(1, 1, -1, -1), radius, radius)

    def _paint_box(self, painter: QPainter, box: QRectF, palette: QPalette, *, leaves: bool) -> None:
        role = QPalette.ColorRole
        inset = box.adjusted(2, 2, -2, -2)
        painter.setPen(Qt.PenStyle.NoPen if leaves else QPen(palette.color(role.Dark), 2))
        painter.setBrush(palette.color(role.Accent) if leaves else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(inset, 4, 4)
        if leaves:
            middle = QPointF(inset.center())
            paint_tick(painter, middle, inset.height() * 0.7, palette.color(role.HighlightedText))


def text_lines(text: str, metrics: QFontMetrics, width: int, most: int) -> list[str]:
    """Return a text broken at words into lines of `width` px, at most so many, the last cut short where it goes on."""
    # No row shows more than this, and a note may have twenty thousand letters.
    shown = text[: max(40, width)]
    words = shown.split()
    lines: list[str] = []
    while words and len(lines) < most - 1:
        line = words.pop(0)
        while words and metrics.horizontalAdvance(f"{line} {words[0]}") <= width:
            line = f"{line} {words.pop(0)}"
        lines.append(metrics.elidedText(line, Qt.TextElideMode.ElideRight, width))
    if words:
        rest = " ".join(words) + ("…" if shown != text else "")
        lines.append(metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width))
    return lines


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold
