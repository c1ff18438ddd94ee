"""The one label of the app: text is text, whatever it contains."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QWidget

from app.ui.typography import TypeRole, is_wide, wear_type
from app.ui.widgets.known_heights import KnownHeights


class TextRole(StrEnum):
    """How a text looks."""

    CAPTION = "caption"
    HEADING = "heading"
    BODY = "body"
    SMALL = "small"  # small and muted
    MUTED = "muted"  # body size, muted
    NUMBER = "number"  # a telephone number, large


_TYPES = {
    TextRole.CAPTION: TypeRole.CAPTION,
    TextRole.HEADING: TypeRole.HEADING,
    TextRole.SMALL: TypeRole.SMALL,
    TextRole.NUMBER: TypeRole.NUMBER,
}
_INKS = {
    TextRole.SMALL: QPalette.ColorRole.PlaceholderText,
    TextRole.MUTED: QPalette.ColorRole.PlaceholderText,
    TextRole.NUMBER: QPalette.ColorRole.Accent,
}


class PlainLabel(QLabel):
    """A label that wraps, never reads markup, and gives its lines more room where the person wants it.

    Args:
        selectable: whether the text can be marked and copied, by mouse and by keyboard.
    """

    def __init__(
        self,
        text: str = "",
        role: TextRole = TextRole.BODY,
        *,
        selectable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._heights = KnownHeights()
        self._spaced = KnownHeights()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        if (type_role := _TYPES.get(role)) is not None:
            wear_type(self, type_role)
        if (ink := _INKS.get(role)) is not None:
            self.setForegroundRole(ink)
        if selectable:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            if self.isRightToLeft():  # Qt would put a text that is read from the left on the other side of the page
                side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
                self.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        self.setText(text)

    def sizeHint(self) -> QSize:
        """As QLabel has it; with wide spacing, room for the lines as they are painted."""
        usual = super().sizeHint()
        if not self._by_line:
            return usual
        margins = self.contentsMargins()
        aside = margins.left() + margins.right()
        return QSize(usual.width(), self._height_px(max(1, usual.width() - aside)))

    def heightForWidth(self, width: int) -> int:
        """As QLabel has it, or what the spaced lines need."""
        font = self.font()
        face = (self.text(), font.pixelSize(), font.bold(), font.letterSpacing(), self.isRightToLeft())
        return self._heights.at(width, face, self._reckoned_px)

    def _reckoned_px(self, width: int) -> int:
        usual = super().heightForWidth(width)
        if not self._by_line or usual < 0:
            return usual
        margins = self.contentsMargins()
        return max(usual, self._height_px(width - margins.left() - margins.right()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, its lines spaced where they are to be."""
        if not self._by_line:
            super().paintEvent(event)
            return
        from app.ui.widgets.spaced_text import SpacedText

        area = self.contentsRect()
        text = SpacedText(self.text(), self.font(), area.width(), self._side, wide=is_wide(self.font()))
        spare = area.height() - text.height_px
        top = 0.0 if self.alignment() & Qt.AlignmentFlag.AlignTop else spare / 2
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        text.paint(painter, area.left(), area.top() + max(0.0, top))

    @property
    def _by_line(self) -> bool:
        """Whether each line is placed here: where they stand apart, and from right to left, where QLabel shifts each
        line that wraps by the space at its end. A text that can be marked is left to Qt.
        """
        if not self.isRightToLeft() and not is_wide(self.font()):
            return False  # asked for each time a width is tried
        marked = self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
        return not marked and bool(self.text())

    @property
    def _side(self) -> Qt.AlignmentFlag:
        from PySide6.QtWidgets import QStyle  # PySide takes 5 ms to build its type

        return QStyle.visualAlignment(self.layoutDirection(), self.alignment())

    def _height_px(self, width: int) -> int:
        """Return what the lines take, and the margins: asked for some ten times in each layout, for a few widths."""
        from app.ui.widgets.spaced_text import SpacedText  # only where it is asked for: nothing new at first paint

        font = self.font()
        face = (self.text(), font.pixelSize(), font.bold(), font.letterSpacing(), self.alignment())

        def reckon(width: int) -> int:
            return SpacedText(self.text(), font, width, self._side, wide=is_wide(font)).height_px

        known = self._spaced.at(width, face, reckon)
        margins = self.contentsMargins()
        return known + margins.top() + margins.bottom()
