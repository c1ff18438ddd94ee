"""An exercise out of a file, and into one, off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.core.errors import LamplitError, UserError
from app.core.exercise import Exercise
from app.ui.jobs import JobRunner
from app.ui.view_models.take_away_places import FileIsThere, check_free

ENDING = ".toml"

ReadExercise = Callable[[Path], Exercise]
"""Called on the worker thread; raises UserError with what keeps the file from being read."""

WriteExercise = Callable[[Path, Exercise], None]


@dataclass(frozen=True, slots=True)
class ExerciseFileProps:
    """What became of a file. `saved` names it; `is_there`: one of that name stands in the way."""

    busy: bool = False
    saved: str = ""
    trouble: str = ""
    is_there: bool = False


class ExerciseFileModel(QObject):
    """Signals:
    props_changed(ExerciseFileProps).
    read(Exercise): what the file holds.
    """

    props_changed = Signal(object)
    read = Signal(object)

    def __init__(
        self, runner: JobRunner, read: ReadExercise, write: WriteExercise, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._read = read
        self._write = write
        self._props = ExerciseFileProps()
        self._exercise: Exercise | None = None

    @property
    def props(self) -> ExerciseFileProps:
        """What the pages show now."""
        return self._props

    @property
    def name(self) -> str:
        """A name for the file of what is to be written."""
        return "" if self._exercise is None else f"{self._exercise.id}{ENDING}"

    def begin(self, exercise: Exercise | None = None) -> None:
        """Begin anew, with what is to be written."""
        self._exercise = exercise
        self._tell(ExerciseFileProps())

    def take(self, path: Path) -> None:
        """Read a file."""
        if not self._props.busy:
            self._tell(ExerciseFileProps(busy=True))
            self._runner.run(lambda: self._read(path), self._taken, self._failed)

    def put(self, path: Path, *, in_its_place: bool = False) -> None:
        """Write the exercise."""
        exercise = self._exercise
        if exercise is None or self._props.busy:
            return

        def job() -> None:
            check_free(path, in_its_place=in_its_place)
            self._write(path, exercise)

        self._tell(ExerciseFileProps(busy=True))
        self._runner.run(job, lambda _none: self._tell(ExerciseFileProps(saved=str(path))), self._failed)

    def other_file(self) -> None:
        """Another file is meant now."""
        self._tell(replace(self._props, is_there=False, trouble="", saved=""))

    def _taken(self, exercise: Exercise) -> None:
        self._tell(ExerciseFileProps())
        self.read.emit(exercise)

    def _failed(self, error: LamplitError) -> None:
        ours = self.tr("The file could not be written there.")
        said = str(error) if isinstance(error, UserError) else ours
        self._tell(ExerciseFileProps(trouble=said, is_there=isinstance(error, FileIsThere)))

    def _tell(self, props: ExerciseFileProps) -> None:
        self._props = props
        self.props_changed.emit(props)
