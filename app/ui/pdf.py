"""A page as a PDF of real text, in the order it is read. Works with a QGuiApplication, so without a window too.

Qt 6.11 writes no tags into a PDF (there is no setting for it), so whoever listens to a page is better off with the
HTML file. What helps is there: text that can be read out and copied, one column, a title, the language.

The work is cut into short steps for the GUI thread: on another one Qt's fonts leave timers behind that complain.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextOption,
    QTextTableFormat,
)

from app.takeaway.page import Section, Table, TextPage

FAMILIES = ["Atkinson Hyperlegible", "sans-serif"]
_DPI = 300
_MARGIN_MM = 18.0
_BODY_PT, _HEADING_PT, _TITLE_PT, _SMALL_PT = 10.5, 13.0, 17.0, 8.5
_GAP_PT = 6.0
_WIDEST_TABLE = 3
_ROWS_A_STEP = 20
_SHORT_CHARS = 60
# What a document of Qt takes for its own marks, and what no font shows; a note can hold it.
_NOT_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufdd0-\ufdef\ufffc\ufffe\uffff]")


def write_pdf(page: TextPage, path: Path) -> None:
    """Write the page to a file that app.takeaway.files.new_file made. Raises: OSError."""
    making = PdfMaking(page)
    for _step in making.steps():
        pass
    path.write_bytes(making.content)


class PdfMaking:
    """A PDF that is being made."""

    def __init__(self, page: TextPage) -> None:
        self._page = page
        self._content = b""

    @property
    def content(self) -> bytes:
        """The file, once every step is done."""
        return self._content

    def steps(self) -> Iterator[None]:
        """Do the work, a few milliseconds at a time."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = _writer(buffer, self._page.title)
        document = _document(writer)
        yield from _fill(document, self._page)
        yield from _paint(document, writer)
        self._content = with_language(bytes(buffer.data().data()), self._page.language)


def with_language(pdf: bytes, language: str) -> bytes:
    """Return the file with its language, which Qt does not write, and with its title to be shown in place of its name.

    Both are added behind the end, as the format has it for a change: the catalogue once more, and where it is now.
    """
    end = pdf.rindex(b"startxref")
    trailer = pdf[pdf.rindex(b"trailer") : end]
    root, size = _number(rb"/Root (\d+) 0 R", trailer), _number(rb"/Size (\d+)", trailer)
    begins = re.search(rb"\n%d 0 obj\s*<<" % root, pdf)
    if begins is None:
        return pdf
    catalogue = pdf[begins.end() : pdf.index(b">>\nendobj", begins.end())]
    safe = re.sub("[^A-Za-z0-9-]", "", language).encode("ascii")
    added = b"/Lang (%s)\n/ViewerPreferences << /DisplayDocTitle true >>\n" % safe
    whole = pdf if pdf.endswith(b"\n") else pdf + b"\n"
    at = len(whole)
    whole += b"%d 0 obj\n<<%s%s>>\nendobj\n" % (root, catalogue, added)
    table = len(whole)
    whole += b"xref\n%d 1\n%010d 00000 n \n" % (root, at)
    rest = trailer[len(b"trailer") :].strip().removeprefix(b"<<").removesuffix(b">>").strip()
    before = _number(rb"startxref\s+(\d+)", pdf[end:])
    rest = re.sub(rb"/Size \d+", b"/Size %d" % size, rest)
    return whole + b"trailer\n<<\n%s\n/Prev %d\n>>\nstartxref\n%d\n%%%%EOF\n" % (rest, before, table)


def _number(pattern: bytes, text: bytes) -> int:
    found = re.search(pattern, text)
    return 0 if found is None else int(found.group(1))


def _writer(buffer: QBuffer, title: str) -> QPdfWriter:
    writer = QPdfWriter(buffer)
    writer.setTitle(_clean(title))
    writer.setCreator("Lamplit")
    writer.setResolution(_DPI)
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    size = QPageSize(QPageSize.PageSizeId.A4)
    portrait = QPageLayout.Orientation.Portrait
    writer.setPageLayout(QPageLayout(size, portrait, margins, QPageLayout.Unit.Millimeter))
    return writer


def _document(writer: QPdfWriter) -> QTextDocument:
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(_font(_BODY_PT))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    document.setDefaultTextOption(option)
    document.setDocumentMargin(0)
    document.documentLayout().setPaintDevice(writer)
    document.setPageSize(QSizeF(writer.width(), writer.height() - _px(3 * _SMALL_PT)))
    return document


def _fill(document: QTextDocument, page: TextPage) -> Iterator[None]:
    cursor = QTextCursor(document)
    cursor.setBlockFormat(_block(0, _GAP_PT, 1))
    cursor.insertText(_clean(page.title), _chars(_TITLE_PT, bold=True))
    for line in page.paragraphs:
        _paragraph(cursor, line)
    yield
    for section in page.sections:
        yield from _section(cursor, section)


def _section(cursor: QTextCursor, section: Section) -> Iterator[None]:
    cursor.insertBlock(_block(2 * _GAP_PT, _GAP_PT, 2, with_next=True))
    cursor.insertText(_clean(section.heading), _chars(_HEADING_PT, bold=True))
    for line in section.paragraphs:
        _paragraph(cursor, line)
    yield
    table = section.table
    if table is None:
        return
    if len(table.heads) <= _WIDEST_TABLE:
        _narrow_table(cursor, table)
        yield
        return
    # Side by side, so many columns leave a note a few letters a line; and what is read out goes across or down them.
    for number, row in enumerate(table.rows):
        _row_as_text(cursor, table, row)
        if number % _ROWS_A_STEP == _ROWS_A_STEP - 1:
            yield


def _paragraph(cursor: QTextCursor, text: str) -> None:
    cursor.insertBlock(_block(0, _GAP_PT))
    cursor.insertText(_lines(text), _chars(_BODY_PT))


def _narrow_table(cursor: QTextCursor, table: Table) -> None:
    form = QTextTableFormat()
    form.setHeaderRowCount(1)
    form.setBorder(0)
    form.setCellPadding(_px(2))
    form.setCellSpacing(0)
    form.setColumnWidthConstraints([QTextLength(QTextLength.Type.VariableLength, 0)] * len(table.heads))
    cursor.insertBlock(_block(0, 0))
    made = cursor.insertTable(len(table.rows) + 1, len(table.heads), form)
    for number, cells in enumerate((table.heads, *table.rows)):
        for column, text in enumerate(cells):
            made.cellAt(number, column).firstCursorPosition().insertText(
                _lines(text), _chars(_BODY_PT, bold=number == 0)
            )
    cursor.movePosition(QTextCursor.MoveOperation.End)


def _row_as_text(cursor: QTextCursor, table: Table, row: tuple[str, ...]) -> None:
    """Write a row down: its first cell as a small heading, then the others, each behind the heading of its column."""
    cursor.insertBlock(_block(_GAP_PT, 1, with_next=True))
    cursor.insertText(_lines(row[0]), _chars(_BODY_PT, bold=True))
    line: list[str] = []
    for head, text in zip(table.heads[1:], row[1:], strict=True):
        if not text:
            continue
        alone = "\n" in text or len(text) > _SHORT_CHARS
        if alone and line:
            _told(cursor, " · ".join(line))
            line = []
        line.append(f"{head}: {text}")
        if alone:
            _told(cursor, line.pop())
    if line:
        _told(cursor, " · ".join(line))


def _told(cursor: QTextCursor, text: str) -> None:
    cursor.insertBlock(_block(0, 1))
    cursor.insertText(_lines(text), _chars(_BODY_PT))


def _paint(document: QTextDocument, writer: QPdfWriter) -> Iterator[None]:
    pages, size = document.pageCount(), document.pageSize()
    yield
    context = QAbstractTextDocumentLayout.PaintContext()
    ink = QPalette()
    ink.setColor(QPalette.ColorRole.Text, QColor.fromRgbF(0.0, 0.0, 0.0))  # paper is white in every theme
    context.palette = ink
    painter = QPainter(writer)
    for number in range(pages):
        if number:
            writer.newPage()
        view = QRectF(QPointF(0, number * size.height()), size)
        painter.save()
        painter.translate(0, -view.top())
        painter.setClipRect(view)
        context.clip = view
        document.documentLayout().draw(painter, context)
        painter.restore()
        painter.setFont(_font(_SMALL_PT))
        painter.setPen(ink.color(QPalette.ColorRole.Text))
        foot = QRectF(0, size.height(), size.width(), writer.height() - size.height())
        painter.drawText(foot, int((Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom).value), str(number + 1))
        yield
    painter.end()


def _font(size_pt: float, *, bold: bool = False) -> QFont:
    font = QFont()
    font.setFamilies(FAMILIES)
    font.setPointSizeF(size_pt)
    font.setBold(bold)
    return font


def _chars(size_pt: float, *, bold: bool = False) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFont(_font(size_pt, bold=bold))
    return form


def _block(above_pt: float, below_pt: float, heading: int = 0, *, with_next: bool = False) -> QTextBlockFormat:
    form = QTextBlockFormat()
    form.setTopMargin(_px(above_pt))
    form.setBottomMargin(_px(below_pt))
    form.setHeadingLevel(heading)
    if with_next:
        form.setNonBreakableLines(True)
    return form


def _px(size_pt: float) -> float:
    return size_pt * _DPI / 72


def _lines(text: str) -> str:
    """Return text in one block: its line ends as Qt has them within a paragraph."""
    return _clean(text.replace("\r\n", "\n").replace("\r", "\n")).replace("\n", "\u2028")


def _clean(text: str) -> str:
    whole = text.encode("utf-8", "replace").decode("utf-8")
    return _NOT_TEXT.sub("\ufffd", whole)
