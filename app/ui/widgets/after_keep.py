"""What stands on the page once a check-in was kept: one word, more for whoever wants to add it, and the ways on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.core.guards import Way
from app.ui import a11y
from app.ui.labels import Labels
from app.ui.theme import Measures
from app.ui.widgets.button_paint import ButtonKind
from app.ui.widgets.buttons import Button
from app.ui.widgets.lamp import Lamp
from app.ui.widgets.option_row import OptionRow, RowOption
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.scroll import ColumnScroll

_LAMP_PX = 88
_LAMP_FROM_PX = 500
"""A page lower than this, at its text size, has no room for a lamp over the line."""


class AfterKeep(ColumnScroll):
    """A line, Close, Add more where it is offered, and beneath it the three ways.

    Signals:
        closed(): Close was pressed; add_asked(): Add more was pressed.
        way_chosen(Way): one of the ways.
    """

    closed = Signal()
    add_asked = Signal()
    way_chosen = Signal(object)

    def __init__(self, labels: Labels, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(measures, parent)
        self._labels = labels
        self.line = PlainLabel("", TextRole.CAPTION)
        self.line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.close_page = Button(self.tr("Close"), measures, ButtonKind.BIG)
        self.close_page.clicked.connect(self.closed)
        self.add_more = Button(self.tr("Add more"), measures)
        self.add_more.clicked.connect(self.add_asked)
        self.ways = OptionRow(self.tr("Ways on"), (), measures)
        self.ways.picked.connect(lambda way_id: self.way_chosen.emit(Way(way_id)))
        self.column.setSpacing(measures.space.xl)
        self._body_px = measures.type_px.body
        self._lamp = Lamp()
        self._lamp.setFixedHeight(_LAMP_PX)
        self.column.addStretch(2)
        self.column.addWidget(self._lamp)
        self.column.addWidget(self.line)
        self.column.addSpacing(measures.space.l)
        self.column.addWidget(self.close_page)
        self.column.addWidget(self.add_more)
        self.column.addWidget(self.ways)
        self.column.addStretch(3)

    def show_line(self, line: str, ways: tuple[Way, ...], *, can_add: bool = False) -> None:
        """Show a line and the ways in this order, and say the line once."""
        self.line.setText(line)
        self.add_more.setVisible(can_add)
        self.ways.set_options([RowOption(way.value, self._labels.way(way)) for way in ways])
        a11y.announce(self, line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the lamp out where the words need its room."""
        super().resizeEvent(event)
        self._lamp.setVisible(self.height() >= _LAMP_FROM_PX * self.font().pixelSize() / self._body_px)

    def enter(self) -> None:
        """Put the focus on Close."""
        self.close_page.setFocus(Qt.FocusReason.OtherFocusReason)
