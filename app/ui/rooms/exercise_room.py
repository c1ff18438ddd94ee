"""Where a therapist writes an exercise, says its lines, keeps it, and brings it from a file and into one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.core.assignment import recordings_that_fit
from app.core.errors import LamplitError
from app.core.exercise import Exercise
from app.core.recording import Recording
from app.ui.fittings import Fittings
from app.ui.pages.exercise_editor import ExerciseEditorPage
from app.ui.pages.exercise_editor_file import ExerciseFilePage
from app.ui.pages.exercise_editor_start import ExerciseStartPage
from app.ui.pages.page import Page
from app.ui.view_models.exercise_editor import ExerciseEditorModel
from app.ui.view_models.exercise_editor_files import ENDING, ExerciseFileModel
from app.ui.view_models.known_work import KnownWork
from app.ui.view_models.law_marks import ExerciseLaws
from app.ui.view_models.lent_voice import LentVoice
from app.ui.view_models.own_work import OwnWork
from app.ui.view_models.studio import Studio
from app.ui.view_models.take_away_files import FilesFor


class ExerciseRoom(QObject):
    """Makes each page when it is entered. One draft at a time, kept while something else is in front.

    Signals:
        left(): back to where the therapist came from.
        kept(id, words): one's own exercise is kept, and this is said of it.
        preview_wanted(Exercise, Recordings as a tuple): a draft is to be played, with what was said of its lines.
    """

    left = Signal()
    kept = Signal(str, str)
    preview_wanted = Signal(object, object)

    def __init__(
        self,
        fittings: Fittings,
        known: KnownWork,
        own: OwnWork,
        *,
        laws: ExerciseLaws,
        exercise_files: ExerciseFileModel,
        files: FilesFor,
        voice: LentVoice,
        make_uid: Callable[[], bytes],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = fittings.window
        self._known = known
        self._own = own
        self._exercise_files = exercise_files
        self._put, self._found = files(()), files((ENDING,))
        self._labels = fittings.labels
        self._measures = fittings.measures
        self.exercise = ExerciseEditorModel(laws, own, make_uid, self)
        self.studio = Studio(voice.voice, voice.give_back, voice.lose, self)
        self.exercise.saved.connect(self._saved)
        self.exercise.deleted.connect(self._leave_editor)
        self.exercise.left.connect(self._leave_editor)
        exercise_files.read.connect(self._begin_copy)
        fittings.window.page_left.connect(self._page_left)

    @property
    def holds_work(self) -> bool:
        """Whether an exercise is half done, which goes with the process."""
        return self.exercise.props.changed

    def open(self) -> None:
        """Go on with the exercise that was left half done, or choose what one begins with."""
        if self.exercise.props.changed:
            self._show_editor()
        else:
            self.open_start()

    def open_start(self, said: str = "") -> None:
        """Choose what an exercise begins with. Args: said: of the one before."""
        self._known.load(self._window.while_here(lambda: self._show_start(said)))

    def hush(self) -> None:
        """End what is heard of the lines, and drop what is being recorded for them."""
        self.studio.stop()

    def _show_start(self, said: str) -> None:
        self._exercise_files.begin()
        page = ExerciseStartPage(self._exercise_files, self._found, self._measures)
        page.show_exercises(self._known.made_here, self._known.of_library)
        page.tell(said)
        page.blank_asked.connect(lambda: self._begin(None))
        page.own_picked.connect(lambda each: self._begin_own(self._known.exercises()[each]))
        page.copy_picked.connect(lambda each: self._begin(self._known.exercises()[each]))
        page.back.connect(self.left)
        self._window.show_page(page, keep=False)
        self._found.begin()

    def _begin_copy(self, exercise: Exercise) -> None:
        self._begin(exercise)

    def _begin(self, base: Exercise | None) -> None:
        known = self._known.exercises()
        self.studio.begin({})
        if base is None:
            self.exercise.begin_blank(self._known.language, known)
        else:
            self.exercise.begin_copy(base, known)
        self._show_editor()

    def _begin_own(self, exercise: Exercise) -> None:
        def begin(found: tuple[Recording, ...]) -> None:
            self.studio.begin({each.line: each.sound for each in found})
            self.exercise.begin_own(exercise, self._known.exercises())
            self._show_editor()

        # without its recordings it is not opened: saving it would lose them
        unread = self.tr("This exercise can't be read for now.")
        here = self._window.while_here
        self._own.load_recordings((exercise.id,), here(begin), here(lambda _error: self._show_start(unread)))

    def _show_editor(self) -> None:
        page = ExerciseEditorPage(self.exercise, self._labels, self._measures, self.studio)
        page.preview_asked.connect(self._preview)
        page.export_asked.connect(self._export)
        self._window.show_page(page, keep=False)

    def _saved(self, exercise: Exercise) -> None:
        said = self.tr("\u201c{title}\u201d is kept.").format(title=exercise.title)
        without = self.tr("\u201c{title}\u201d is kept. Its recordings could not be.").format(title=exercise.title)

        def done() -> None:
            self._after_save(exercise, said)

        def failed(_error: LamplitError) -> None:
            self._after_save(exercise, without)

        self._own.save_recordings(exercise.id, self._recorded(exercise), done, failed)

    def _after_save(self, exercise: Exercise, said: str) -> None:
        self.studio.begin({})
        self.kept.emit(exercise.id, said)

    def _recorded(self, exercise: Exercise) -> tuple[Recording, ...]:
        """Return the recordings of lines that are still said; a line with other words has none."""
        every = (Recording(exercise.id, line, sound) for line, sound in self.studio.sounds.items())
        return recordings_that_fit(every, {exercise.id: exercise})

    def _preview(self, exercise: Exercise) -> None:
        self.preview_wanted.emit(exercise, self._recorded(exercise))

    def _export(self, exercise: Exercise) -> None:
        self._exercise_files.begin(exercise)
        self.studio.stop()
        page = ExerciseFilePage(self._exercise_files, self._put, self._measures)
        page.back.connect(self._window.lay_over(page))
        self._put.begin()

    def _leave_editor(self) -> None:
        self.studio.begin({})
        self.open_start()

    def _page_left(self, page: Page) -> None:
        if isinstance(page, ExerciseEditorPage):
            self.studio.stop()
