"""A page that scrolls up and down and never sideways, its text in one column of readable width."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.ui.theme import Measures

_EDGE_PX = 8  # what a focus ring needs above it, and some air


class ColumnScroll(QScrollArea):
    """A scroll area with one centred column; add to `column`, top to bottom.

    The column widens with the text, so that a line holds about the same number of words at every text size.

    Attributes: covered_px: how much of its top something lies over, which what has the focus does not go beneath.
    """

    def __init__(self, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._measures = measures
        self.covered_px = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._body = QWidget()
        self._middle = _Column(measures, self._body)
        space = measures.space
        across = QHBoxLayout(self._body)
        across.setContentsMargins(space.xxl, space.xl, space.xxl, space.xxl)
        across.addStretch(1)
        across.addWidget(self._middle, 1000)
        across.addStretch(1)
        self.column = QVBoxLayout(self._middle)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(space.l)
        self.setWidget(self._body)

    @property
    def middle(self) -> QWidget:
        """The parent of what is put into the column; given at once, it saves polishing a widget twice."""
        return self._middle

    def set_narrow(self) -> None:
        """Take no more room above and beneath than a focus ring needs: for a part of a page."""
        across = self._body.layout()
        if across is not None:
            margins = across.contentsMargins()
            edge = self._measures.space.xs
            across.setContentsMargins(margins.left(), edge, margins.right(), edge)

    def set_clear(self) -> None:
        """Let what lies behind show through."""
        self.viewport().setAutoFillBackground(False)
        self._body.setAutoFillBackground(False)

    def end_with(self, widget: QWidget) -> None:
        """Scroll from the top no further than the widget needs to be seen whole: what stands above it is read first."""
        end = widget.mapTo(self._body, QPoint(0, widget.height())).y() + _EDGE_PX
        self.verticalScrollBar().setValue(max(0, end - self.viewport().height()))

    def set_column(self, column_px: int) -> None:
        """Let the column be as wide as this at text size 1, where more than text stands in it."""
        self._middle.set_widest(column_px)


class _Column(QWidget):
    """As wide as its text size allows and no wider, told to the layout around it by the size it asks for.

    Not by an event: the first one handed to Python has PySide build the types of all, 6 ms before the first paint.
    """

    def __init__(self, measures: Measures, parent: QWidget) -> None:
        super().__init__(parent)
        self._body_px = measures.type_px.body
        self._widest_px = measures.shape.column_px
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def set_widest(self, widest_px: int) -> None:
        """Set the width at text size 1."""
        self._widest_px = widest_px
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """The widest, and as high as what stands in it."""
        self.ensurePolished()
        scale = max(1.0, self.font().pixelSize() / self._body_px)
        return QSize(round(self._widest_px * scale), super().sizeHint().height())


def bring_into_view(widget: QWidget) -> None:
    """Scroll whatever holds the widget so that it is seen, from its top where it is taller than the page.

    For focus moved by other keys than Tab, and for what has unfolded.
    """
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)  # of a field the line of its caret, and no more
            covered_px = parent.covered_px if isinstance(parent, ColumnScroll) else 0
            view_px = parent.maximumViewportSize().height()
            top_px = widget.mapTo(parent, QPoint(0, 0)).y()
            bottom_px = top_px + widget.height()
            bar = parent.verticalScrollBar()
            if widget.height() > view_px - covered_px or (covered_px and top_px < covered_px + _EDGE_PX):
                bar.setValue(bar.value() + top_px - covered_px - _EDGE_PX)
            elif bottom_px > view_px:
                bar.setValue(bar.value() + bottom_px + _EDGE_PX - view_px)
        parent = parent.parentWidget()
