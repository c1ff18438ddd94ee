"""The way back, held at the top of a page whose title has gone up out of sight."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from app.ui.widgets.button_paint import ButtonKind
from app.ui.widgets.buttons import Button
from app.ui.widgets.scroll import ColumnScroll
from app.ui.widgets.title_row import TitleRow

_EDGE_PX = 8


class BackBand(QWidget):
    """Lies over the top of what scrolls, as long as the Back of the title row does not stand there.

    For the pointer: keys reach the Back of the title row wherever the page is, and Esc is it.
    """

    def __init__(self, title: TitleRow, scroll: ColumnScroll) -> None:
        super().__init__(scroll)
        self._title = title
        self._scroll = scroll
        self.back = Button(title.back.text(), title.measures, ButtonKind.QUIET, parent=self)
        self.back.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.back.clicked.connect(title.back.click)
        self.setAutoFillBackground(True)
        self.hide()
        bar = scroll.verticalScrollBar()
        bar.valueChanged.connect(self.look)
        bar.rangeChanged.connect(self.look)
        scroll.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Look again once a page of another size is laid out."""
        if event.type() == QEvent.Type.Resize:
            QTimer.singleShot(0, self, self.look)
        return False

    def look(self) -> None:
        """Come, go, and stand where the Back of the title row would."""
        real, viewport = self._title.back, self._scroll.viewport()
        at = real.mapTo(viewport, QPoint(0, 0))
        out = at.y() < 0 and not real.isHidden()
        if out:
            self.back.setText(real.text())
            height_px = real.height() + 2 * _EDGE_PX
            self.setGeometry(viewport.x(), viewport.y(), viewport.width(), height_px)
            self.back.setGeometry(at.x(), _EDGE_PX, real.width(), real.height())
            self.raise_()
        self.setVisible(out)
        self._scroll.covered_px = self.height() if out else 0

    def paintEvent(self, event: QPaintEvent) -> None:
        """Part it from what goes by beneath."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)


def hold_back(title: TitleRow) -> None:
    """Have the way back of a title row held where that row scrolls away; once a row."""
    parent = title.parentWidget()
    while parent is not None and not isinstance(parent, ColumnScroll):
        parent = parent.parentWidget()
    if isinstance(parent, ColumnScroll) and not parent.findChildren(
        BackBand, options=Qt.FindChildOption.FindDirectChildrenOnly
    ):
        BackBand(title, parent)
