"""A row of tabs for ways of looking at the same things: words alone, a line under the one in sight."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QTabBar, QWidget

from app.ui.theme import Measures

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_LINE_PX = 3


class ViewTabs(QTabBar):
    """Arrow keys change the tab, one stop for Tab.

    Args:
        name: what the tabs are about, for a screen reader.

    Signals:
        picked(id): the person went to a tab; never when the page sets one.
    """

    picked = Signal(str)

    def __init__(self, name: str, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._measures = measures
        self._setting = False
        self.setAccessibleName(name)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.currentChanged.connect(self._tell)

    def set_tabs(self, tabs: Sequence[tuple[str, str]], current: str) -> None:
        """Show these (id, word) tabs, with this one in sight. Emits nothing."""
        self._setting = True
        if [(self.tabData(number), self.tabText(number)) for number in range(self.count())] != list(tabs):
            while self.count():
                self.removeTab(0)
            for tab_id, word in tabs:
                self.setTabData(self.addTab(word), tab_id)
        ids = [tab_id for tab_id, _word in tabs]
        self.setCurrentIndex(ids.index(current) if current in ids else 0)
        self._setting = False

    def tabSizeHint(self, index: int) -> QSize:
        """Room for the word, and a height that can be pressed."""
        self.ensurePolished()
        metrics, space = QFontMetrics(self._bold()), self._measures.space
        high = max(self._measures.shape.target_px, metrics.height() + 2 * space.s)
        return QSize(metrics.horizontalAdvance(self.tabText(index)) + 2 * space.m, high)

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Return the same: a word is not cut off."""
        return self.tabSizeHint(index)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint words, the line under one of them, and the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        role, space = QPalette.ColorRole, self._measures.space
        for index in range(self.count()):
            rect, chosen = QRect(self.tabRect(index)), index == self.currentIndex()
            painter.setFont(self._bold() if chosen else self.font())
            painter.setPen(self.palette().color(role.WindowText if chosen else role.PlaceholderText))
            painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter.value), self.tabText(index))
            if chosen:
                line = QRect(rect.left() + space.m, rect.bottom() - 2 * _LINE_PX, rect.width() - 2 * space.m, _LINE_PX)
                painter.fillRect(line, self.palette().color(role.Accent))
                if self.hasFocus():
                    painter.setPen(QPen(self.palette().color(role.BrightText), self._measures.shape.ring_px))
                    radius = self._measures.shape.radius_px
                    painter.drawRoundedRect(rect.adjusted(1, 1, -2, -2), radius, radius)

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setBold(True)
        return font

    def _tell(self, index: int) -> None:
        if not self._setting and index >= 0:
            self.picked.emit(str(self.tabData(index)))
