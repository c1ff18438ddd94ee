"""What a law says of the words above it: the reason, another wording, and for a soft one a press that keeps them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.editing import LawMark
from app.ui.theme import Measures
from app.ui.view_models.law_marks import fix_of, message_of
from app.ui.widgets.button_paint import ButtonKind
from app.ui.widgets.buttons import Button
from app.ui.widgets.drop import drop
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.sides import mirror, set_margins

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_BAR_PX = 4


class LawNote(QWidget):
    """One line for each mark, beside a bar that is full where a law is hard and broken where it is soft.

    Signals:
        kept(LawMark): the person keeps their wording.
    """

    kept = Signal(object)

    def __init__(self, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._measures = measures
        self._marks: tuple[LawMark, ...] = ()
        self.lines: list[PlainLabel] = []
        self.keeps: list[Button] = []
        self._column = QVBoxLayout(self)
        space = measures.space
        set_margins(self._column, self.layoutDirection(), space.l, space.xs, 0, space.xs)
        self._column.setSpacing(measures.space.xs)
        self.hide()

    @property
    def words(self) -> str:
        """All that it says, for a screen reader."""
        return " ".join(line.text() for line in self.lines)

    def render_marks(self, marks: tuple[LawMark, ...]) -> None:
        """Show these; the same again change nothing, so that the focus stays."""
        if marks == self._marks:
            return
        self._marks = marks
        for widget in (*self.lines, *self.keeps):
            self._column.removeWidget(widget)
            drop(widget)
        self.lines, self.keeps = [], []
        for mark in marks:
            line = PlainLabel(self._sentence(mark), TextRole.SMALL, selectable=True)
            self.lines.append(line)
            self._column.addWidget(line)
            if not mark.hard:
                self._offer(mark)
        self.setVisible(bool(marks))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bar."""
        painter = QPainter(self)
        mirror(painter, self.layoutDirection(), self.width())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(QPalette.ColorRole.Accent))
        hard = any(mark.hard for mark in self._marks)
        step = self.height() if hard else 3 * _BAR_PX
        for top in range(0, self.height(), step):
            painter.drawRect(QRect(0, top, _BAR_PX, self.height() if hard else 2 * _BAR_PX))

    def _offer(self, mark: LawMark) -> None:
        button = Button(self.tr("Keep my wording"), self._measures, ButtonKind.QUIET)
        button.setAccessibleDescription(self._sentence(mark))
        button.clicked.connect(lambda: self.kept.emit(mark))
        self.keeps.append(button)
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _sentence(self, mark: LawMark) -> str:
        if mark.hard:
            return self.tr("To change: {message} {instead}").format(message=message_of(mark), instead=fix_of(mark))
        return self.tr("Worth a look: {message} {instead}").format(message=message_of(mark), instead=fix_of(mark))
