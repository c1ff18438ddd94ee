"""The therapist's editors, joined: assignments, exercises, what both are played with, and what is recorded."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.core.exercise import ExerciseSet, Library
from app.ui.fittings import Fittings
from app.ui.jobs import JobRunner
from app.ui.rooms.exercise_room import ExerciseRoom
from app.ui.rooms.own_voice_room import OwnVoiceRoom
from app.ui.rooms.preview_room import PreviewRoom
from app.ui.rooms.set_room import SetRoom
from app.ui.view_models.desk_makers import DeskMakers
from app.ui.view_models.exercise_editor_files import ExerciseFileModel
from app.ui.view_models.known_work import KnownWork
from app.ui.view_models.lent_voice import LentVoice
from app.ui.view_models.own_work import OwnWork
from app.ui.view_models.take_away_files import FilesFor


class DeskEditors(QObject):
    """Signals: left(): back to where the therapist came from."""

    left = Signal()

    def __init__(
        self,
        fittings: Fittings,
        makers: DeskMakers,
        own: OwnWork,
        *,
        library: Library,
        runner: JobRunner,
        files: FilesFor,
        voice: LentVoice,
        make_uid: Callable[[], bytes],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        known = KnownWork(library, own)
        exercise_files = ExerciseFileModel(runner, makers.read_exercise, makers.write_exercise)
        self.sets = SetRoom(
            fittings,
            known,
            own,
            set_laws=makers.set_laws,
            word_laws=makers.word_laws,
            voice=voice,
            make_uid=make_uid,
            parent=self,
        )
        self.exercises = ExerciseRoom(
            fittings,
            known,
            own,
            laws=makers.exercise_laws,
            exercise_files=exercise_files,
            files=files,
            voice=voice,
            make_uid=make_uid,
            parent=self,
        )
        self.previews = PreviewRoom(fittings, library, own, voice, self)
        self.own_voice = OwnVoiceRoom(fittings.window, library, own, voice, fittings.measures, self)
        self._join()

    @property
    def holds_work(self) -> bool:
        """Whether an exercise is half done, which goes with the process; an assignment goes when the log is locked."""
        return self.exercises.holds_work

    def open_exercises(self) -> None:
        """Write an exercise: go on with the one that was left half done, or choose what it begins with."""
        self.sets.drop_page()
        self.exercises.open()

    def hush(self) -> None:
        """End what is heard here, and drop what is being recorded."""
        for room in (self.exercises, self.own_voice, self.sets, self.previews):
            room.hush()

    def _join(self) -> None:
        sets, exercises = self.sets, self.exercises
        sets.left.connect(self.left)
        sets.exercise_wanted.connect(exercises.open_start)
        sets.own_voice_wanted.connect(self.own_voice.open)
        sets.preview_wanted.connect(self._preview_set)
        exercises.left.connect(self._exercises_left)
        exercises.kept.connect(self._exercise_kept)
        exercises.preview_wanted.connect(self.previews.open_exercise)
        self.previews.opened.connect(exercises.hush)
        self.previews.opened.connect(sets.hush)
        self.own_voice.opened.connect(sets.hush)
        self.own_voice.kept.connect(sets.ask_what_is_recorded)
        self.own_voice.refused.connect(sets.tell)

    def _preview_set(self, one: ExerciseSet) -> None:
        self.previews.open_set(one, self.sets.assignment.exercises)

    def _exercises_left(self) -> None:
        if self.sets.under_way:
            self.sets.come_back()
        else:
            self.left.emit()

    def _exercise_kept(self, exercise_id: str, said: str) -> None:
        if self.sets.under_way:
            self.sets.take_in(exercise_id)
        else:
            self.exercises.open_start(said)
