"""Where a therapist writes exercises and puts assignments together, and plays both before they are given out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Qt, Signal

from app.core.assignment import Assignment, ids_heard, recordings_that_fit
from app.core.clock import Clock
from app.core.editing_set import SetDraft
from app.core.errors import LamplitError
from app.core.exercise import Exercise, ExerciseSet, Library
from app.core.going_along import going_along
from app.core.moment import WallClock
from app.core.pace import Pace
from app.core.ports import VoiceListener
from app.core.recording import COMPANY, ROOM_KEY, WHY, Recording, line_key, lines_to_record, said_why
from app.core.two_voices import own_voice_rests
from app.ui.labels import Labels
from app.ui.main_window import MainWindow
from app.ui.pages.exercise_editor import ExerciseEditorPage
from app.ui.pages.exercise_editor_file import ExerciseFilePage
from app.ui.pages.exercise_editor_start import ExerciseStartPage
from app.ui.pages.own_voice import OwnVoicePage
from app.ui.pages.page import Page, PageWithBack
from app.ui.pages.preview_exercise import PreviewPage
from app.ui.pages.set_editor import SetEditorPage
from app.ui.preference_keeper import PreferenceKeeper
from app.ui.theme import Measures
from app.ui.view_models.exercise_editor import ExerciseEditorModel
from app.ui.view_models.exercise_editor_files import ENDING, ExerciseFileModel
from app.ui.view_models.law_marks import ExerciseLaws, SetLaws, WordLaws
from app.ui.view_models.own_work import Own, OwnWork, known_exercises, known_sets
from app.ui.view_models.preview_exercise import PreviewModel
from app.ui.view_models.set_editor import SetEditorModel
from app.ui.view_models.studio import Studio, StudioVoice
from app.ui.view_models.take_away_files import FilesFor


@dataclass(frozen=True, slots=True)
class EditorLaws:
    """What drafts are held against; made from the library's own files, so handed in."""

    exercise: ExerciseLaws
    of_set: SetLaws
    words: WordLaws


@dataclass(frozen=True, slots=True)
class Sound:
    """What a preview plays with.

    Attributes:
        owner: who listens to the voice otherwise, and does again when a preview is over.
        reader: whether a screen reader is on.
    """

    voice: StudioVoice
    owner: VoiceListener
    clock: Clock
    reader: Callable[[], bool] = bool


class EditorRoom(QObject):
    """Makes each page when it is entered. One draft of each kind at a time, kept while a preview lies over it.

    Signals:
        left(): back to where the therapist came from.
        ready(Assignment): an assignment is whole; its series is empty and its number 0.
        exercise_saved(Exercise): one's own, as it is kept now.
        why_said(): something was said with the sentence of the draft, and is kept next: the draft goes before it.
    """

    left = Signal()
    ready = Signal(object)
    exercise_saved = Signal(object)
    why_said = Signal()

    def __init__(
        self,
        window: MainWindow,
        library: Library,
        laws: EditorLaws,
        own: OwnWork,
        exercise_files: ExerciseFileModel,
        files: FilesFor,
        sound: Sound,
        preferences: PreferenceKeeper,
        wall: WallClock,
        make_uid: Callable[[], bytes],
        labels: Labels,
        measures: Measures,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._library = library
        self._own = own
        self._kept = Own()
        self._exercise_files = exercise_files
        self._put, self._found = files(()), files((ENDING,))
        self._sound = sound
        self._preferences = preferences
        self._labels = labels
        self._measures = measures
        self._set_page: SetEditorPage | None = None
        self._over: Callable[[], None] | None = None  # the way back from what lies over a page
        self._top: Page | None = None
        self._asked: tuple[str, ...] = ()  # for which exercises it was last asked what is recorded
        self.exercise = ExerciseEditorModel(laws.exercise, own, make_uid, self)
        self.assignment = SetEditorModel(laws.of_set, laws.words, wall, make_uid, library.language, self)
        self.preview = PreviewModel(
            library, sound.voice, self._take_voice_back, self._lose_voice, sound.clock, wall, self
        )
        self.studio = Studio(sound.voice, self._take_voice_back, self._lose_voice, self)
        self.company = Studio(sound.voice, self._take_voice_back, self._lose_voice, self)
        self.said = Studio(sound.voice, self._take_voice_back, self._lose_voice, self)
        self.company.changed.connect(self._keep_company)
        self.said.changed.connect(self._keep_said)
        self.exercise.saved.connect(self._saved)
        self.exercise.deleted.connect(self._leave_exercise)
        self.exercise.left.connect(self._leave_exercise)
        self.assignment.left.connect(self._leave_set)
        self.assignment.ready.connect(self._ready)
        # queued: an answer that is there at once comes after the page has shown what it is about
        self.assignment.props_changed.connect(self._look_along, Qt.ConnectionType.QueuedConnection)
        exercise_files.read.connect(self._begin_copy)
        window.page_left.connect(self._page_left)

    @property
    def holds_work(self) -> bool:
        """Whether an exercise is half done, which goes with the process; an assignment goes when the log is locked."""
        return self.exercise.props.changed

    def open_set(self, before: SetDraft | None = None, names: tuple[str, ...] = ()) -> None:
        """Put an assignment together: the one that was left half done, or `before`, or from nothing.

        Args: names: of those it is for.
        """
        if self._set_page is not None and self.assignment.props.draft.items:
            self._window.show_page(self._set_page)
            return
        self._load(lambda: self._show_set(lambda: self.assignment.begin(*self._known()), before, names))

    def open_next(self, assignment: Assignment, before: SetDraft | None = None, names: tuple[str, ...] = ()) -> None:
        """Make the next version of an assignment, or go on with one."""

        def begin() -> None:
            said = said_why(assignment.recordings, assignment.why)
            sounds = {} if said is None else {said.line: said.sound}
            self.said.begin(sounds)
            self.assignment.begin_next(assignment, *self._known(), sounds)

        self._load(lambda: self._show_set(begin, before, names))

    def open_exercises(self) -> None:
        """Write an exercise: go on with the one that was left half done, or choose what it begins with."""
        self._drop_set_page()
        if self.exercise.props.changed:
            self._show_editor()
        else:
            self._load(self._show_start)

    def hush(self) -> None:
        """End what is heard here, and drop what is being recorded."""
        for studio in (self.studio, self.company, self.said):
            studio.stop()
        self.preview.stop()

    def forget_set(self) -> None:
        """Let go of the assignment: it was given out, or is not wanted."""
        self._drop_set_page()
        self.said.begin({})
        self.assignment.forget()

    def _load(self, then: Callable[[], None]) -> None:
        show = self._window.while_here(then)

        def done(own: Own) -> None:
            self._kept = own
            show()

        def failed(_error: LamplitError) -> None:
            show()  # the library is there without what was made here

        self._own.load(done, failed)

    def _known(self) -> tuple[dict[str, Exercise], dict[str, ExerciseSet]]:
        return known_exercises(self._library, self._kept), known_sets(self._library, self._kept)

    # -- assignments -------------------------------------------------------------------------------------------------

    def _show_set(self, begin: Callable[[], None], before: SetDraft | None, names: tuple[str, ...]) -> None:
        self._drop_set_page()
        self.said.begin({})
        begin()
        if before is not None:
            if not before.said_ms:
                self.said.begin({})
                self.assignment.know_said({})
            self.assignment.bring_back(before)
            if before.said_ms:
                self._bring_said_back()
        page = SetEditorPage(self.assignment, self.said, self._labels, self._measures)
        page.name_readers(names)
        page.preview_asked.connect(self._preview_set)
        page.keep_asked.connect(self._keep_set)
        page.new_exercise_asked.connect(self._open_from_set)
        page.voice_asked.connect(self._open_company)
        self._set_page = page
        self._window.show_page(page)

    def _bring_said_back(self) -> None:
        def found(recordings: tuple[Recording, ...]) -> None:
            sounds = {each.line: each.sound for each in recordings}
            if sounds:  # else it is the one of the version before
                self.said.begin(sounds)
                self.assignment.know_said(sounds)

        def failed(_error: LamplitError) -> None:
            """Do without; the row says that nothing is recorded."""

        self._own.load_recordings((WHY,), found, failed)

    def _keep_said(self) -> None:
        """Keep what was said with the sentence, the latest alone, until the assignment is given out or left."""
        self.said.keep_latest()
        self.assignment.know_said(self.said.sounds)
        self.why_said.emit()

        def failed(_error: LamplitError) -> None:
            if self._set_page is not None:
                self._set_page.tell(self.tr("That could not be kept for now."))

        kept = [Recording(WHY, line, sound) for line, sound in self.said.sounds.items()]
        self._own.save_recordings(WHY, kept, lambda: None, failed)

    def _ready(self, assignment: Assignment) -> None:
        line = line_key(assignment.why)
        said = self.said.sounds.get(line)
        with_why = () if said is None else (Recording(WHY, line, said),)
        self.ready.emit(replace(assignment, recordings=with_why))

    def _look_along(self) -> None:
        """Read what is recorded for what is picked, where that is not known."""
        props = self.assignment.props
        ids = ids_heard(props.draft.items)
        if not props.draft.items or ids == self._asked or (props.along is not None and props.along.ids == ids):
            return
        self._asked = ids

        def found(recordings: tuple[Recording, ...]) -> None:
            if self._asked == ids:
                self._asked = ()
                self.assignment.know_recordings(going_along(ids, recordings, self.assignment.exercises))

        def failed(_error: LamplitError) -> None:
            """Do without the line about it."""

        self._own.load_recordings((*ids, ""), found, failed)

    def _open_from_set(self) -> None:
        self._load(self._show_start)

    def _keep_set(self) -> None:
        one = self.assignment.exercise_set(self.assignment.props.draft)

        def done() -> None:
            if self._set_page is not None:
                self._set_page.tell(self.tr("The set is kept here, under \u201c{title}\u201d.").format(title=one.title))

        def failed(_error: LamplitError) -> None:
            if self._set_page is not None:
                self._set_page.tell(self.tr("The set could not be kept for now."))

        self._own.save(one, done, failed)

    def _leave_set(self) -> None:
        self._drop_set_page()
        self.left.emit()

    # -- exercises ---------------------------------------------------------------------------------------------------

    def _show_start(self, said: str = "") -> None:
        self._exercise_files.begin()
        page = ExerciseStartPage(self._exercise_files, self._found, self._measures)
        page.show_exercises(self._kept.exercises, self._library.exercises)
        page.tell(said)
        page.blank_asked.connect(lambda: self._begin_exercise(None))
        page.own_picked.connect(lambda each: self._begin_own(self._known()[0][each]))
        page.copy_picked.connect(lambda each: self._begin_exercise(self._known()[0][each]))
        page.back.connect(self._leave_start)
        self._window.show_page(page, keep=False)
        self._found.begin()

    def _begin_copy(self, exercise: Exercise) -> None:
        self._begin_exercise(exercise)

    def _begin_exercise(self, base: Exercise | None) -> None:
        known = self._known()[0]
        self.studio.begin({})
        if base is None:
            self.exercise.begin_blank(self._library.language, known)
        else:
            self.exercise.begin_copy(base, known)
        self._show_editor()

    def _begin_own(self, exercise: Exercise) -> None:
        def begin(found: tuple[Recording, ...]) -> None:
            self.studio.begin({each.line: each.sound for each in found})
            self.exercise.begin_own(exercise, self._known()[0])
            self._show_editor()

        # without its recordings it is not opened: saving it would lose them
        unread = self.tr("This exercise can't be read for now.")
        here = self._window.while_here
        self._own.load_recordings((exercise.id,), here(begin), here(lambda _error: self._show_start(unread)))

    def _show_editor(self) -> None:
        page = ExerciseEditorPage(self.exercise, self._labels, self._measures, self.studio)
        page.preview_asked.connect(self._preview_exercise)
        page.export_asked.connect(self._export)
        self._window.show_page(page, keep=False)

    def _saved(self, exercise: Exercise) -> None:
        self.exercise_saved.emit(exercise)
        said = self.tr("\u201c{title}\u201d is kept.").format(title=exercise.title)
        without = self.tr("\u201c{title}\u201d is kept. Its recordings could not be.").format(title=exercise.title)

        def done() -> None:
            self._after_save(exercise, said)

        def failed(_error: LamplitError) -> None:
            self._after_save(exercise, without)

        self._own.save_recordings(exercise.id, self._recorded(exercise), done, failed)

    def _after_save(self, exercise: Exercise, said: str) -> None:
        self.studio.begin({})
        if self._set_page is None:
            self._load(lambda: self._show_start(said))
        else:
            self._load(lambda: self._back_to_set(exercise.id))

    def _recorded(self, exercise: Exercise) -> tuple[Recording, ...]:
        """Return the recordings of lines that are still said; a line with other words has none."""
        every = (Recording(exercise.id, line, sound) for line, sound in self.studio.sounds.items())
        return recordings_that_fit(every, {exercise.id: exercise})

    def _leave_exercise(self) -> None:
        self.studio.begin({})
        self._load(self._show_start)

    def _leave_start(self) -> None:
        if self._set_page is None:
            self.left.emit()
        else:
            self._back_to_set("")

    def _back_to_set(self, exercise_id: str) -> None:
        page = self._set_page
        if page is not None:
            self.assignment.use(*self._known())
            self.assignment.know_recordings(None)
            page.show_choices()
            if exercise_id:
                self.assignment.pick(exercise_id)
            self._window.show_page(page)

    # -- company, and the quiet of the room ---------------------------------------------------------------------------

    def _open_company(self) -> None:
        lines = lines_to_record(self._library.exercise(COMPANY))

        def opened(found: tuple[Recording, ...]) -> None:
            self.company.begin({each.line: each.sound for each in found})
            self._lay_over(OwnVoicePage(self.company, lines, self._measures))

        def failed(_error: LamplitError) -> None:
            if self._set_page is not None:
                self._set_page.tell(self.tr("What was recorded can't be read for now."))

        self._own.load_recordings((COMPANY, ""), self._window.while_here(opened), failed)

    def _keep_company(self) -> None:
        def failed(_error: LamplitError) -> None:
            self._tell_company(self.tr("That could not be kept for now."))

        def done() -> None:
            self._tell_company("")
            self.assignment.know_recordings(None)

        sounds = self.company.sounds
        room = [Recording("", ROOM_KEY, sound) for line, sound in sounds.items() if line == ROOM_KEY]
        lines = [Recording(COMPANY, line, sound) for line, sound in sounds.items() if line != ROOM_KEY]
        self._own.save_recordings(COMPANY, lines, lambda: self._own.save_recordings("", room, done, failed), failed)

    def _tell_company(self, said: str) -> None:
        if isinstance(self._top, OwnVoicePage):
            self._top.tell(said)

    # -- what lies over a page ---------------------------------------------------------------------------------------

    def _export(self, exercise: Exercise) -> None:
        self._exercise_files.begin(exercise)
        self._lay_over(ExerciseFilePage(self._exercise_files, self._put, self._measures))
        self._put.begin()

    def _preview_exercise(self, exercise: Exercise) -> None:
        pace: Pace = self._preferences.now.pace
        ours = self._recorded(exercise)

        def play(company: tuple[Recording, ...]) -> None:
            self.preview.begin_exercise(exercise, pace, speaks=self._speaks)
            self._show_preview((*company, *ours))

        self._preview((COMPANY, ""), play)

    def _preview(self, ids: Sequence[str], play: Callable[[tuple[Recording, ...]], None]) -> None:
        """Read what is recorded, and play with it, or with the synthetic voice alone where it can't be read."""
        here = self._window.while_here(play)
        self._own.load_recordings(ids, here, lambda _error: here(()))

    def _show_preview(self, recordings: tuple[Recording, ...]) -> None:
        self.preview.know_sounds({(each.exercise_id, each.line): each.sound for each in recordings})
        self._lay_over(PreviewPage(self.preview, self._labels, self._measures))

    def _preview_set(self) -> None:
        draft = self.assignment.props.draft
        one = self.assignment.exercise_set(draft)

        def play(recordings: tuple[Recording, ...]) -> None:
            self.preview.begin_set(one, self.assignment.exercises, speaks=self._speaks)
            self._show_preview(recordings)

        self._preview((*(item.exercise for item in one.items), COMPANY, ""), play)

    @property
    def _speaks(self) -> bool:
        now = self._preferences.now
        return now.voice is not False and not own_voice_rests(now, reader=self._sound.reader())

    def _lay_over(self, page: PageWithBack) -> None:
        self.studio.stop()
        self.said.stop()
        self._top = page
        page.back.connect(self._go_back)
        self._over = self._window.lay_over(page)

    def _go_back(self) -> None:
        self.preview.leave()
        self.company.stop()
        over, self._over, self._top = self._over, None, None
        if over is not None:
            over()

    def _page_left(self, page: Page) -> None:
        if isinstance(page, ExerciseEditorPage):
            self.studio.stop()
        if page is self._set_page:
            self.said.stop()
        if page is self._top:  # something else came to the front, an exercise perhaps, and needs the voice
            self._over, self._top = None, None
            self.preview.leave()
            self.company.stop()

    def _drop_set_page(self) -> None:
        page, self._set_page = self._set_page, None
        if page is not None:
            self.assignment.props_changed.disconnect(page.render_props)
            self.said.props_changed.disconnect(page.render_said)
            page.setParent(None)
            page.deleteLater()

    def _take_voice_back(self) -> None:
        self._sound.voice.stop()
        self._sound.voice.set_listener(self._sound.owner)

    def _lose_voice(self) -> None:
        self._sound.owner.voice_lost("preview")
