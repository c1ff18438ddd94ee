"""The forms in which a log can leave, and the one way to write each of them."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from app.core.errors import BugError
from app.takeaway.chosen import TakeAway
from app.takeaway.csv_table import write_csv
from app.takeaway.fhir_bundle import write_fhir
from app.takeaway.files import new_file, write_file
from app.takeaway.html_page import write_html
from app.takeaway.log_file import Header, write_log
from app.takeaway.page import TextPage, make_page

WritePdf = Callable[[TextPage, Path], None]
"""Writes a page as PDF to a path where an empty file stands; may raise LamplitError."""


class Form(StrEnum):
    """The kinds of file."""

    JSON = "json"
    CSV = "csv"
    HTML = "html"
    FHIR = "fhir"
    PDF = "pdf"


def file_bytes(away: TakeAway, form: Form, header: Header) -> bytes:
    """Return the file in every form but PDF. Raises: TooMuch."""
    match form:
        case Form.JSON:
            return write_log(away.entries, header, away.scale_words, away.things)
        case Form.CSV:
            return write_csv(away)
        case Form.HTML:
            return write_html(make_page(away, header.made))
        case Form.FHIR:
            return write_fhir(away, header)
        case Form.PDF:
            raise BugError("a PDF is written by the window's own writer")


def save_file(
    away: TakeAway, form: Form, header: Header, path: Path, *, replace: bool = False, write_pdf: WritePdf | None = None
) -> None:
    """Write the file for the person alone, whole or not at all.

    Args: replace: whether a file of that name may go; write_pdf: needed for PDF.
    Raises: FileThere, FileNotWritten, TooMuch, and what write_pdf raises.
    """
    if form is not Form.PDF or write_pdf is None:
        write_file(path, file_bytes(away, form, header), replace=replace)
        return
    with new_file(path, replace=replace) as beside:
        write_pdf(make_page(away, header.made), beside)
