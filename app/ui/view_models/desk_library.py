"""Libraries of sets that therapists hand each other: one's own as a folder, and another's brought in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.core.desk_work import LibraryFound
from app.core.errors import LamplitError
from app.core.exchange_ports import Desk
from app.core.exercise import Exercise, ExerciseSet
from app.ui.view_models.desk_jobs import DeskJobs, DeskTrouble
from app.ui.view_models.own_work import Own


@dataclass(frozen=True, slots=True)
class LibraryProps:
    """What the page shows.

    Attributes:
        own: what was made here; out: ids of it that do not go along.
        folders: library folders of the place that was looked into; looked: whether one was.
        found: what is in the library that was opened.
        wrote, took: what came of handing on and of bringing in, one sentence or empty.
    """

    own: Own = field(default_factory=Own)
    out: frozenset[str] = frozenset()
    folders: tuple[Path, ...] = ()
    looked: bool = False
    found: LibraryFound | None = None
    wrote: str = ""
    took: str = ""


class LibraryModel(QObject):
    """Signals:
    props_changed(LibraryProps).
    """

    props_changed = Signal(object)

    def __init__(self, jobs: DeskJobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._trouble = DeskTrouble(self)
        self._props = LibraryProps()

    @property
    def props(self) -> LibraryProps:
        """What the page shows now."""
        return self._props

    def enter(self) -> None:
        """Read what was made here."""
        self._tell(LibraryProps())
        self._read_own()

    def turn(self, content_id: str) -> None:
        """Take something along, or leave it out."""
        self._tell(replace(self._props, out=self._props.out ^ {content_id}, wrote=""))

    def going(self) -> tuple[Exercise | ExerciseSet, ...]:
        """Return what goes along."""
        return tuple(each for each in self._props.own.contents if each.id not in self._props.out)

    def write(self, folder: Path, title: str, by: str) -> None:
        """Write it as a signed folder."""
        contents: Sequence[Exercise | ExerciseSet] = self.going()
        if not contents or not title.strip() or not by.strip():
            return

        def job(desk: Desk) -> None:
            self._jobs.services().write_library(desk, folder, title, by, contents)

        def done(_none: None) -> None:
            self._tell(replace(self._props, wrote=self.tr("The library is here: {path}").format(path=folder)))

        def failed(error: LamplitError) -> None:
            self._tell(replace(self._props, wrote=self._trouble.sentence(error)))

        self._jobs.change(job, done, failed)

    def look_for(self, place: Path) -> None:
        """Look for library folders in a place."""

        def show(folders: tuple[Path, ...]) -> None:
            self._tell(replace(self._props, folders=folders, looked=True, found=None, took=""))

        self._jobs.read(lambda _desk: self._jobs.services().libraries_in(place), show, self._not_taken)

    def place_changed(self) -> None:
        """Another place is meant: what was found in the one before is over."""
        self._tell(replace(self._props, folders=(), looked=False, found=None, took=""))

    def open(self, folder: Path) -> None:
        """Look into a library; nothing of it is kept yet."""

        def show(found: LibraryFound) -> None:
            self._tell(replace(self._props, found=found, took=""))

        self._jobs.read(lambda desk: self._jobs.services().read_library(desk, folder), show, self._not_taken)

    def take(self) -> None:
        """Keep what was found. What is here under the same id stays as it is."""
        found = self._props.found
        if found is None:
            return

        def job(desk: Desk) -> tuple[int, int]:
            here = {each.id for each in Own(desk.own_exercises(), desk.own_sets()).contents}
            new = [each for each in found.contents if each.id not in here]
            for each in new:
                desk.save_own(each)
            return len(new), len(found.contents) - len(new)

        def done(counts: tuple[int, int]) -> None:
            new, there = counts
            said = [self.tr("Kept here: {count}.").format(count=new)]
            if there:
                said.append(self.tr("Here already, and left as they are: {count}.").format(count=there))
            self._tell(replace(self._props, found=None, took=" ".join(said)))
            self._read_own()

        self._jobs.change(job, done, self._not_taken)

    def leave_found(self) -> None:
        """Keep nothing of what was found."""
        self._tell(replace(self._props, found=None))

    def _read_own(self) -> None:
        def show(own: Own) -> None:
            self._tell(replace(self._props, own=own))

        self._jobs.read(lambda desk: Own(desk.own_exercises(), desk.own_sets()), show, self._not_taken)

    def _not_taken(self, error: LamplitError) -> None:
        self._tell(replace(self._props, found=None, took=self._trouble.sentence(error)))

    def _tell(self, props: LibraryProps) -> None:
        self._props = props
        self.props_changed.emit(props)
