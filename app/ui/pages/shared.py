"""What was shared and when, and the end of sharing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.pages.page import PageWithBack
from app.ui.theme import Measures
from app.ui.view_models.shared import SharedProps
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.plain_column import plain_column
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.scroll import ColumnScroll
from app.ui.widgets.tab_order import tab_as_laid_out
from app.ui.widgets.title_row import TitleRow, at_left

_MOST_ROWS = 50


class SharedPage(PageWithBack):
    """Signals: ended(signing key as hex, whether it ends)."""

    ended = Signal(str, bool)

    def __init__(self, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._measures = measures
        self._props: SharedProps | None = None
        self._parts: list[QWidget] = []
        self.title = TitleRow(self.tr("What you shared"), self.tr("Back"), measures)
        self.none = PlainLabel(self.tr("Nothing was shared yet."), TextRole.MUTED)
        self._scroll = ColumnScroll(measures)
        self._rows_part, self._ends_part = QWidget(), QWidget()
        self._rows = plain_column(self._rows_part, measures.space.m)
        self._ends = plain_column(self._ends_part, measures.space.m)
        self.end_part = QWidget()
        end = plain_column(self.end_part, measures.space.m)
        end.addWidget(PlainLabel(self.tr("Sharing can end"), TextRole.HEADING))
        end.addWidget(
            PlainLabel(
                self.tr(
                    "Then no page can be made for that person here. What was shared before stays with them: "
                    "a copy that was sent can't be called back. Lamplit tells them nothing of it."
                )
            )
        )
        end.addWidget(self._ends_part)
        column = self._scroll.column
        column.addWidget(self.title)
        column.addWidget(self.none)
        column.addWidget(self._rows_part)
        column.addWidget(self.end_part)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        self.title.back.clicked.connect(self.back)

    def render_props(self, props: SharedProps) -> None:
        """Show what was shared. Emits nothing."""
        if props == self._props:
            return
        self._props = props
        for part in self._parts:
            part.setParent(None)
            part.deleteLater()
        self._parts = []
        self.none.setText(self.tr("Nothing was shared yet.") if props.readable else self.tr("The log is not open."))
        self.none.setVisible(not props.rows)
        for row in props.rows[:_MOST_ROWS]:
            card = Card(self._measures)
            card.column.setSpacing(self._measures.space.xs)
            card.column.addWidget(PlainLabel(row.title, TextRole.HEADING))
            for number, line in enumerate(row.lines):
                card.column.addWidget(PlainLabel(line, TextRole.BODY if number == 0 else TextRole.SMALL))
            self._rows.addWidget(card)
            self._parts.append(card)
        for key, name, ended in props.readers:
            self._add_reader(key, name, ended=ended)
        self.end_part.setVisible(bool(props.readers))
        tab_as_laid_out(self)

    def enter(self) -> None:
        """Start at the top, at Back."""
        self._scroll.verticalScrollBar().setValue(0)
        self.title.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_reader(self, key: str, name: str, *, ended: bool) -> None:
        text = self.tr("Let pages go to {name} again") if ended else self.tr("Share nothing more with {name}")
        button = Button(text.format(name=name), self._measures)
        button.clicked.connect(lambda: self.ended.emit(key, not ended))
        holder = QWidget()
        row = plain_column(holder, self._measures.space.xs)
        if ended:
            row.addWidget(PlainLabel(self.tr("Sharing with {name} has ended.").format(name=name)))
        row.addLayout(at_left(button))
        self._ends.addWidget(holder)
        self._parts.append(holder)
