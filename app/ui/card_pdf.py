"""A card as one page to print: whose it is, the printed code, and the words to read out."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QPdfWriter

from app.core.exchange_hands import OwnCard
from app.ui.pdf import FAMILIES, with_language
from app.ui.view_models.card_page import CardPageWords
from app.ui.widgets.printed_code import paint_squares

_DPI = 300
_MARGIN_MM = 20.0
_CODE_MM = 90.0
_BODY_PT, _TITLE_PT, _WORD_PT, _SMALL_PT = 12.0, 20.0, 14.0, 9.0
_GAP_PT = 14.0
_COLUMNS = 4


def draw_card(card: OwnCard, words: CardPageWords) -> bytes:
    """Return the PDF."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(words.title)
    writer.setCreator("Lamplit")
    writer.setResolution(_DPI)
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    size = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter))
    painter = QPainter(writer)
    sheet = _Sheet(painter, writer.width())
    sheet.line(words.title, _BODY_PT)
    sheet.line(card.name, _TITLE_PT, bold=True)
    sheet.line(words.purpose, _BODY_PT)
    side = _CODE_MM / 25.4 * _DPI
    paint_squares(painter, card.code, QRectF(0, sheet.top, side, side))
    sheet.top += side
    sheet.line(words.reading, _BODY_PT)
    sheet.words(card.words)
    sheet.line(" ".join(card.digits), _BODY_PT)
    sheet.line(words.no_secret, _SMALL_PT)
    painter.end()
    return with_language(bytes(buffer.data().data()), words.language)


class _Sheet:
    """Lines under each other, in pixels of the page."""

    def __init__(self, painter: QPainter, width: int) -> None:
        self._painter = painter
        self._width = width
        self.top = 0.0

    def line(self, text: str, size_pt: float, *, bold: bool = False) -> None:
        self._painter.setFont(_font(size_pt, bold=bold))
        room = QRectF(0, self.top, self._width, 100_000)
        flags = int((Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft).value)
        taken = self._painter.boundingRect(room, flags, text)
        self._painter.drawText(taken, flags, text)
        self.top = taken.bottom() + _px(_GAP_PT)

    def words(self, words: tuple[str, ...]) -> None:
        width, height = self._width / _COLUMNS, _px(_WORD_PT * 2.6)
        for number, word in enumerate(words):
            row, column = divmod(number, _COLUMNS)
            left, top = column * width, self.top + row * height
            self._painter.setFont(_font(_SMALL_PT))
            self._painter.drawText(QRectF(left, top, width, height), 0, str(number + 1))
            self._painter.setFont(_font(_WORD_PT, bold=True))
            self._painter.drawText(QRectF(left, top + _px(_SMALL_PT * 1.3), width, height), 0, word)
        self.top += height * -(-len(words) // _COLUMNS) + _px(_GAP_PT)


def _font(size_pt: float, *, bold: bool = False) -> QFont:
    font = QFont()
    font.setFamilies(FAMILIES)
    font.setPointSizeF(size_pt)
    font.setBold(bold)
    return font


def _px(size_pt: float) -> float:
    return size_pt * _DPI / 72
