"""What the desk is given from outside; named here so that a patient's window imports no more of it than this."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.core.desk_work import DeskServices
    from app.ui.view_models.exercise_editor_files import ReadExercise, WriteExercise
    from app.ui.view_models.law_marks import ExerciseLaws, SetLaws, WordLaws


@dataclass(frozen=True, slots=True)
class DeskMakers:
    """Attributes:
    services: called on the runner's thread.
    exercise_laws, set_laws, word_laws: called on the GUI thread; the first call reads the list of words.
    read_exercise, write_exercise: of files, on the runner's thread.
    """

    services: Callable[[], DeskServices]
    exercise_laws: ExerciseLaws
    set_laws: SetLaws
    word_laws: WordLaws
    read_exercise: ReadExercise
    write_exercise: WriteExercise
