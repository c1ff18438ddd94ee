"""The line of an exercise: large, in the middle, always whole, and marked where the voice is."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.core.spoken import SpokenWord
from app.ui.typography import is_wide
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.spaced_text import SpacedText
from app.ui.widgets.word_pointer import WordPointer

_SMALLEST_SHARE = 0.5
_MARK_PX = 3
_EDGE_PX = 2


class Caption(PlainLabel):
    """A label that takes the largest type that fits, from the caption size down to half of it.

    The word being said has a line beneath it; the text itself stays as it is.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(role=TextRole.CAPTION, parent=parent)
        self._laid: tuple[tuple[str, QSize, QFont], SpacedText] | None = None
        self._marked: SpokenWord | None = None
        self._pointer = WordPointer(self)
        self._pointer.pointed.connect(self._mark)
        self._laid_out_px = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def marked(self) -> str:
        """The word that has a line beneath it, or nothing."""
        word = self._marked
        return "" if word is None else self.text()[word.start : word.end]

    def follow(self, text: str, words: tuple[SpokenWord, ...]) -> None:
        """Mark the words of a text as they are said, from now on; a text that does not stand here marks nothing."""
        shift = self.text().find(text) if text else -1
        self._pointer.follow(words if shift >= 0 else (), shift)

    def minimumSizeHint(self) -> QSize:
        """Two lines of the smallest type, or as many as the text has in it at the width there is."""
        least = round(QFontMetrics(self.font()).lineSpacing() * _SMALLEST_SHARE * 2.5)
        if self._laid_out_px:
            font = QFont(self.font())
            font.setPixelSize(max(1, round(font.pixelSize() * _SMALLEST_SHARE)))
            least = max(least, self._laid_in(font, self._laid_out_px).height_px)
        return QSize(200, least)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for what the text needs at another width."""
        super().resizeEvent(event)
        if self.width() != self._laid_out_px:
            self._laid_out_px = self.width()
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """No more: the layout gives it what is left."""
        return self.minimumSizeHint()

    def setText(self, text: str) -> None:
        """Show another line; nothing is marked in it yet."""
        if text != self.text():
            self._pointer.follow((), 0)
        super().setText(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text centred; nothing where the ring around it moves and the text is not touched."""
        text = self._text()
        top = (self.height() - text.height_px) / 2
        wide = text.widest_px + 2 * _EDGE_PX
        taken = QRectF((self.width() - wide) / 2, top - _EDGE_PX, wide, text.height_px + 2 * _EDGE_PX + _MARK_PX)
        if not event.region().intersects(taken.toAlignedRect()):
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        text.paint(painter, 0.0, top)
        if self._marked is not None:
            accent = self.palette().color(QPalette.ColorRole.Accent)
            for place in text.places(self._marked.start, self._marked.end):
                foot = place.translated(QPointF(0.0, top)).bottomLeft()
                painter.fillRect(QRectF(foot.x(), foot.y() - 1, place.width(), _MARK_PX), accent)

    def _mark(self, word: SpokenWord | None) -> None:
        self._marked = word
        self.update()

    def _text(self) -> SpacedText:
        """Painted anew with each frame of a breath; laid out when text, size or type changed."""
        asked = (self.text(), self.size(), self.font())
        if self._laid is None or self._laid[0] != asked:
            self._laid = (asked, self._lay_out())
        return self._laid[1]

    def _lay_out(self) -> SpacedText:
        font = QFont(self.font())
        largest = font.pixelSize()
        smallest = max(1, round(largest * _SMALLEST_SHARE))
        for size_px in range(largest, smallest - 1, -2):
            font.setPixelSize(size_px)
            text = self._laid_in(font, self.width())
            if text.height_px <= self.height():
                break
        return self._laid_in(font, self.width(), balanced=True)

    def _laid_in(self, font: QFont, width_px: int, *, balanced: bool = False) -> SpacedText:
        middle = Qt.AlignmentFlag.AlignHCenter
        return SpacedText(self.text(), font, width_px, middle, wide=is_wide(font), balanced=balanced)
