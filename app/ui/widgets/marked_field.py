"""A field whose words can be underlined, with the reason beneath. It grows with what stands in it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPointF, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPalette, QPen, QTextCursor, QTextLine
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from app.core.editing import LawMark
from app.ui import a11y
from app.ui.theme import Measures
from app.ui.widgets.law_note import LawNote
from app.ui.widgets.plain_label import PlainLabel
from app.ui.widgets.private_typing import keep_to_itself
from app.ui.widgets.sides import begin_lines_at_the_side

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class MarkedField(QWidget):
    """A label, a field, and what the laws say of it.

    Args:
        lines: whether Enter begins a new line; else it is told.

    Signals:
        edited(str): the whole text, with each key.
        entered(): Enter was pressed.
        kept(LawMark): the person keeps their wording.
    """

    edited = Signal(str)
    entered = Signal()
    kept = Signal(object)

    def __init__(
        self, label: str, measures: Measures, *, max_chars: int, lines: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._marks: tuple[LawMark, ...] = ()
        self.name = PlainLabel(label)
        self.field = _Field(measures, max_chars=max_chars, lines=lines)
        self.field.setAccessibleName(label)
        self.name.setBuddy(self.field)
        self.note = LawNote(measures)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures.space.s)
        for widget in (self.name, self.field, self.note):
            column.addWidget(widget)
        self.field.text_edited.connect(self.edited)
        self.field.entered.connect(self.entered)
        self.note.kept.connect(self.kept)

    def rename(self, label: str) -> None:
        """Give it another label."""
        self.name.setText(label)
        self.field.setAccessibleName(label)

    def text(self) -> str:
        """Return what stands in the field."""
        return self.field.toPlainText()

    def set_text(self, text: str) -> None:
        """Put a text in; the same text leaves the cursor where it is. Emits nothing."""
        self.field.put(text)

    def render_marks(self, marks: tuple[LawMark, ...]) -> None:
        """Underline the words at fault and say what is said of them; aloud while the person is in the field."""
        if marks == self._marks:
            return
        self._marks = marks
        self.field.underline(tuple(span for mark in marks for span in mark.spans))
        self.note.render_marks(marks)
        self.field.setAccessibleDescription(self.note.words)
        if marks and self.field.hasFocus():
            a11y.announce(self.field, self.note.words)


class _Field(QPlainTextEdit):
    """Tab leaves it; Esc and Alt with an arrow are left to what is around it."""

    text_edited = Signal(str)
    entered = Signal()

    def __init__(self, measures: Measures, *, max_chars: int, lines: bool) -> None:
        super().__init__()
        begin_lines_at_the_side(self)
        keep_to_itself(self)
        self._max_chars = max_chars
        self._lines = lines
        self._least_px = measures.shape.target_px
        self._spans: tuple[tuple[int, int], ...] = ()
        self._putting = False
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._changed)
        self._fit()

    def put(self, text: str) -> None:
        """Show a text without telling."""
        if text == self.toPlainText():
            return
        self._putting = True
        self.setPlainText(text)
        self._putting = False
        self._spans = ()

    def underline(self, spans: tuple[tuple[int, int], ...]) -> None:
        """Draw a wavy line beneath these; start and length in characters."""
        self._spans = spans
        self.viewport().update()

    @property
    def underlined(self) -> tuple[str, ...]:
        """The words that are underlined."""
        text = self.toPlainText()
        return tuple(text[start : start + length] for start, length in self._spans)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Esc, Alt with arrows, and Ctrl+Enter to the page; tell Enter where it begins no line."""
        held = event.modifiers()
        arrow = event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and held & Qt.KeyboardModifier.AltModifier
        ctrl_enter = event.key() in _ENTER and held & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape or arrow or ctrl_enter:
            event.ignore()
        elif event.key() in _ENTER and not self._lines:
            if not event.isAutoRepeat():
                self.entered.emit()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take plain text alone; on one line where there is one."""
        text = source.text()
        self.insertPlainText(text if self._lines else " ".join(text.split()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, then a wave beneath the words at fault: the one Qt draws is a hair's breadth."""
        super().paintEvent(event)
        if not self._spans:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = max(1.5, self.fontMetrics().height() / 14)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), width))
        text = self.toPlainText()
        for start, length in self._spans:
            for left, right, base in self._stretches(_units(text[:start]), _units(text[: start + length])):
                painter.drawPath(_wave(left, right, base + 1.5 * width, width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew, and follow in height."""
        super().resizeEvent(event)
        self._fit()

    def _stretches(self, start: int, end: int) -> Iterator[tuple[float, float, float]]:
        """Yield left, right and baseline of each visual line between two positions of the text, in px."""
        block = self.document().firstBlock()
        while block.isValid():
            top = self.blockBoundingGeometry(block).translated(self.contentOffset())
            layout = block.layout()
            for number in range(layout.lineCount()):
                line = layout.lineAt(number)
                first = block.position() + line.textStart()
                a, b = max(start, first), min(end, first + line.textLength())
                if a < b:
                    x1, x2 = (_across(line, at - block.position()) for at in (a, b))
                    yield top.left() + x1, top.left() + x2, top.top() + line.y() + line.ascent()
            block = block.next()

    def _changed(self) -> None:
        text = self.toPlainText()
        if len(text) > self._max_chars and not self._putting:
            cursor = QTextCursor(self.document())
            cursor.setPosition(_units(text[: self._max_chars]))
            cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            return
        self._fit()
        if not self._putting:
            self.text_edited.emit(text)

    def _fit(self) -> None:
        self.ensurePolished()
        around = self.contentsMargins().top() + self.contentsMargins().bottom()
        around = max(around, self.height() - self.viewport().height()) if self.isVisible() else max(around, 20)
        inner = round(self._text_px() + 2 * self.document().documentMargin())
        self.setFixedHeight(max(self._least_px, inner + around))

    def _text_px(self) -> float:
        """Return how high the text is; asking for each block has it laid out, which Qt leaves until it is seen."""
        layout, block, height = self.document().documentLayout(), self.document().firstBlock(), 0.0
        while block.isValid():
            height += layout.blockBoundingRect(block).height()
            block = block.next()
        return max(height, float(self.fontMetrics().lineSpacing()))


def _across(line: QTextLine, position: int) -> float:
    found: object = line.cursorToX(position)  # PySide answers with the position as well
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type]


def _wave(left: float, right: float, middle: float, height: float) -> QPainterPath:
    path = QPainterPath(QPointF(left, middle))
    step, up, x = 2 * height, True, left
    while x < right:
        x = min(x + step, right)
        path.lineTo(x, middle - height if up else middle + height)
        up = not up
    return path


def _units(text: str) -> int:
    """Return how long a text is as Qt counts, in UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
