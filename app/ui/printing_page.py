"""A shared page as a PDF. Its words are those of the screen; nothing is added to them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.ui.jobs import Failed, JobRunner
from app.ui.pdf_drawing import PdfDrawing
from app.ui.view_models.shared_summary import ExerciseSaid, Summary
from app.ui.view_models.take_away_places import check_free

if TYPE_CHECKING:  # neither is imported before a file is wanted
    from app.takeaway.page import TextPage


class PrintingPage(QObject):
    """Made with the desk; what draws is imported when a file is wanted."""

    def __init__(self, runner: JobRunner, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._language = language
        self._drawing: PdfDrawing | None = None

    def write(self, summary: Summary, path: Path, in_its_place: bool, done: Callable[[], None], failed: Failed) -> None:
        """Write the page: drawn here in short steps, saved on the worker thread."""

        def save(content: bytes) -> None:
            self._drawing = None

            def job() -> None:
                from app.takeaway.files import write_file

                check_free(path, in_its_place=in_its_place)
                write_file(path, content, replace=in_its_place)

            self._runner.run(job, lambda _none: done(), failed)

        def draw(_none: None) -> None:
            from app.ui.pdf import PdfMaking

            self._drawing = PdfDrawing(PdfMaking(self.text_page(summary)), save, self)

        self._runner.run(lambda: check_free(path, in_its_place=in_its_place), draw, failed)

    def text_page(self, summary: Summary) -> TextPage:
        """Return the page as paragraphs and one table."""
        from app.takeaway.page import Section, Table, TextPage

        heads = (self.tr("Exercise"), self.tr("How it was used"), self.tr("Before and after, in order"))
        rows = tuple((each.title, _use(each), _ratings(each)) for each in summary.exercises)
        name = self.tr("Exercises")
        first = _together((*summary.first, *(each for each in (summary.went_up, summary.aside) if each)))
        sections = (
            Section(self.tr("In their words"), _together(summary.own_lines)),
            Section(name, first, Table(name, heads, rows) if rows else None),
            Section(self.tr("Places in the body that were picked"), (summary.places,) if summary.places else ()),
            Section(self.tr("Notes"), summary.notes),
            Section(summary.limits[0], _together(summary.limits[1:])),
        )
        shown = tuple(each for each in sections if each.paragraphs or each.table)
        return TextPage(self._language, summary.heading, _together((summary.span, *summary.consent)), shown)


def _use(said: ExerciseSaid) -> str:
    return "  \u00b7  ".join((said.used, *said.presses))


def _ratings(said: ExerciseSaid) -> str:
    return "\n".join(line for line in (said.ratings, said.middle) if line)


def _together(lines: tuple[str, ...]) -> tuple[str, ...]:
    """Return lines as one paragraph, so that the page stays one page."""
    return ("\n".join(lines),) if lines else ()
