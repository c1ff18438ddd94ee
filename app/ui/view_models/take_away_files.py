"""Which folders there are and which files stand in them, found off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QObject, Signal

from app.core.errors import LamplitError
from app.core.moment import Moment, WallClock
from app.ui.jobs import JobRunner
from app.ui.labels import Labels
from app.ui.view_models.take_away_places import FilePlace, FoundFile, Places, find_files


@dataclass(frozen=True, slots=True)
class FileRow:
    """A file in words; `path` names it wholly."""

    path: str
    name: str
    about: str


@dataclass(frozen=True, slots=True)
class FilesProps:
    """Folders to choose from, the chosen one, and its files of the kind that is looked for.

    Attributes:
        at: number of the chosen folder, or None before there is one.
        looked: whether `files` is what stands there.
    """

    places: tuple[FilePlace, ...] = ()
    at: int | None = None
    files: tuple[FileRow, ...] = ()
    looked: bool = False


def derive_file_row(file: FoundFile, labels: Labels, now: Moment) -> FileRow:
    """Return the words of one file: its name, the day it was written, its size."""
    day = labels.day(Moment(file.changed_ms, now.tz_min), now)
    return FileRow(str(file.path), file.path.name, f"{day} · {QLocale().formattedDataSize(file.size_bytes, 0)}")


class FilesModel(QObject):
    """Looks into one folder at a time.

    Args:
        endings: which files are looked for, as ".lamplit"; none where a file is only to be put there.

    Signals:
        props_changed(FilesProps).
    """

    props_changed = Signal(object)

    def __init__(
        self,
        find_places: Places,
        endings: tuple[str, ...],
        runner: JobRunner,
        labels: Labels,
        wall: WallClock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._find_places = find_places
        self._endings = endings
        self._runner = runner
        self._labels = labels
        self._wall = wall
        self._props = FilesProps()

    @property
    def props(self) -> FilesProps:
        """What is known now."""
        return self._props

    def begin(self) -> None:
        """Find the folders, and look into the first or the one chosen before."""
        before = self._chosen()

        def found(places: tuple[FilePlace, ...]) -> None:
            at = places.index(before) if before in places else (0 if places else None)
            self._tell(FilesProps(places, at))
            if at is not None:
                self.look_into(at)

        self._runner.run(self._find_places, found, self._not_found)

    def look_into(self, number: int) -> None:
        """Choose a folder by its number."""
        places, endings = self._props.places, self._endings
        if not 0 <= number < len(places):
            return
        self._tell(FilesProps(places, number, looked=not endings))
        if not endings:
            return
        folder = places[number].folder

        def show(files: tuple[FoundFile, ...]) -> None:
            if self._props.at == number and self._props.places is places:
                now = self._wall()
                rows = tuple(derive_file_row(file, self._labels, now) for file in files)
                self._tell(FilesProps(places, number, rows, looked=True))

        self._runner.run(lambda: find_files(folder, endings), show, self._not_found)

    def _chosen(self) -> FilePlace | None:
        return None if self._props.at is None else self._props.places[self._props.at]

    def _not_found(self, _error: LamplitError) -> None:
        self._tell(FilesProps(self._props.places, self._props.at, looked=True))

    def _tell(self, props: FilesProps) -> None:
        self._props = props
        self.props_changed.emit(props)


FilesFor = Callable[[tuple[str, ...]], FilesModel]
"""Returns a model that looks for files of these endings; none for where a file is only to be put."""
