"""The therapist's editors, joined: assignments, exercises, what both are played with, and what is recorded."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.core.exercise import ExerciseSet, Library
from app.core.moment import WallClock
from app.ui.jobs import JobRunner
from app.ui.labels import Labels
from app.ui.main_window import MainWindow
from app.ui.preference_keeper import PreferenceKeeper
from app.ui.rooms.exercise_room import ExerciseRoom
from app.ui.rooms.own_voice_room import OwnVoiceRoom
from app.ui.rooms.preview_room import PreviewRoom
from app.ui.rooms.set_room import SetRoom
from app.ui.theme import Measures
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
        makers: DeskMakers,
        own: OwnWork,
        window: MainWindow,
        library: Library,
        runner: JobRunner,
        files: FilesFor,
        voice: LentVoice,
        preferences: PreferenceKeeper,
        wall: WallClock,
        make_uid: Callable[[], bytes],
        labels: Labels,
        measures: Measures,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        known = KnownWork(library, own)
        exercise_files = ExerciseFileModel(runner, makers.read_exercise, makers.write_exercise)
        self.sets = SetRoom(
            *(window, known, own, makers.set_laws, makers.word_laws, voice, wall, make_uid, labels, measures, self)
        )
        self.exercises = ExerciseRoom(
            *(window, known, own, makers.exercise_laws, exercise_files, files, voice, make_uid, labels, measures, self)
        )
        self.previews = PreviewRoom(window, library, own, voice, preferences, wall, labels, measures, self)
        self.own_voice = OwnVoiceRoom(window, library, own, voice, measures, self)
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
