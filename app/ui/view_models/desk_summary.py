"""A shared page while it is read: the therapist's marks at it, and the page as a file to print."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.core.errors import LamplitError
from app.core.people import Mark, ReceivedPage
from app.ui.jobs import Failed
from app.ui.labels import Labels
from app.ui.view_models.desk_jobs import DeskJobs, DeskTrouble
from app.ui.view_models.shared_summary import Summary, SummaryWords
from app.ui.view_models.take_away_places import FileIsThere

Print = Callable[[Summary, Path, bool, Callable[[], None], Failed], None]
"""Writes a page as a PDF; the flag says whether a file of that name may go."""


@dataclass(frozen=True, slots=True)
class SummaryProps:
    """What the page shows.

    Attributes:
        marks: by title; said: what was saved, or what could not be.
        busy: a file is being made; is_there: one of its name stands in the way.
    """

    summary: Summary | None = None
    marks: tuple[tuple[str, Mark], ...] = ()
    said: str = ""
    busy: bool = False
    is_there: bool = False


class SummaryModel(QObject):
    """Signals:
    props_changed(SummaryProps).
    """

    props_changed = Signal(object)

    def __init__(self, jobs: DeskJobs, labels: Labels, print_page: Print, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._print = print_page
        self._words = SummaryWords(labels, self)
        self._trouble = DeskTrouble(self)
        self._of = b""
        self._page_uid = b""
        self._props = SummaryProps()

    @property
    def props(self) -> SummaryProps:
        """What the page shows now."""
        return self._props

    def open(self, person_uid: bytes, name: str, received: ReceivedPage) -> None:
        """Show a page of a person."""
        self._of, self._page_uid = person_uid, received.uid
        self._tell(SummaryProps(self._words.summary(name, received), received.marks))

    def mark(self, title: str, mark: Mark) -> None:
        """Mark an exercise; the mark is kept at once."""
        marks = {**dict(self._props.marks), title: mark}
        kept = tuple(marks.items())
        self._tell(replace(self._props, marks=kept, said=""))
        uid, page_uid = self._of, self._page_uid
        self._jobs.change(lambda desk: desk.mark(uid, page_uid, kept), lambda _none: None, self._failed)

    def save(self, path: Path, *, in_its_place: bool = False) -> None:
        """Write the page as a PDF."""
        summary = self._props.summary
        if summary is None or self._props.busy:
            return
        self._tell(replace(self._props, busy=True, said="", is_there=False))

        def done() -> None:
            said = self.tr("The page is here: {path}").format(path=path)
            self._tell(replace(self._props, busy=False, said=said))

        self._print(summary, path, in_its_place, done, self._failed)

    def name_changed(self) -> None:
        """Another file is meant: what was said of the one before is over."""
        self._tell(replace(self._props, said="", is_there=False))

    def leave(self) -> None:
        """Let go of the page."""
        self._of = self._page_uid = b""
        self._props = SummaryProps()

    def _failed(self, error: LamplitError) -> None:
        is_there = isinstance(error, FileIsThere)
        self._tell(replace(self._props, busy=False, said=self._trouble.sentence(error), is_there=is_there))

    def _tell(self, props: SummaryProps) -> None:
        self._props = props
        self.props_changed.emit(props)
