"""Where a therapist puts an assignment together, and says why this one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal

from app.core.assignment import Assignment, ids_heard
from app.core.editing_set import SetDraft
from app.core.errors import LamplitError
from app.core.exercise import Exercise, ExerciseSet
from app.core.going_along import going_along
from app.core.recording import WHY, Recording, line_key, said_why
from app.ui.fittings import Fittings
from app.ui.pages.page import Page
from app.ui.pages.set_editor import SetEditorPage
from app.ui.view_models.known_work import KnownWork
from app.ui.view_models.law_marks import SetLaws, WordLaws
from app.ui.view_models.lent_voice import LentVoice
from app.ui.view_models.own_work import OwnWork
from app.ui.view_models.set_editor import SetEditorModel
from app.ui.view_models.studio import Studio


class SetRoom(QObject):
    """One draft at a time, kept with its page while something else is in front.

    Signals:
        left(): back to where the therapist came from.
        ready(Assignment): an assignment is whole; its series is empty and its number 0.
        why_said(): something was said with the sentence of the draft, and is kept next: the draft goes before it.
        exercise_wanted(): one is to be written for it.
        own_voice_wanted(): what lies beside every exercise is to be recorded.
        preview_wanted(ExerciseSet): what is picked is to be played.
    """

    left = Signal()
    ready = Signal(object)
    why_said = Signal()
    exercise_wanted = Signal()
    own_voice_wanted = Signal()
    preview_wanted = Signal(object)

    def __init__(
        self,
        fittings: Fittings,
        known: KnownWork,
        own: OwnWork,
        *,
        set_laws: SetLaws,
        word_laws: WordLaws,
        voice: LentVoice,
        make_uid: Callable[[], bytes],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = fittings.window
        self._known = known
        self._own = own
        self._labels = fittings.labels
        self._measures = fittings.measures
        self._page: SetEditorPage | None = None
        self._asked: tuple[str, ...] = ()  # for which exercises it was last asked what is recorded
        self.assignment = SetEditorModel(set_laws, word_laws, fittings.wall, make_uid, known.language, self)
        self.said = Studio(voice.voice, voice.give_back, voice.lose, self)
        self.said.changed.connect(self._keep_said)
        self.assignment.left.connect(self._leave)
        self.assignment.ready.connect(self._ready)
        # queued: an answer that is there at once comes after the page has shown what it is about
        self.assignment.props_changed.connect(self._look_along, Qt.ConnectionType.QueuedConnection)
        fittings.window.page_left.connect(self._page_left)

    @property
    def under_way(self) -> bool:
        """Whether an assignment is being put together, in front or beneath what was opened from it."""
        return self._page is not None

    def open(self, before: SetDraft | None = None, names: tuple[str, ...] = ()) -> None:
        """Put an assignment together: the one that was left half done, or `before`, or from nothing.

        Args: names: of those it is for.
        """
        if self._page is not None and self.assignment.props.draft.items:
            self._window.show_page(self._page)
            return
        self._load(lambda: self._show(lambda: self.assignment.begin(*self._all_known()), before, names))

    def open_next(self, assignment: Assignment, before: SetDraft | None = None, names: tuple[str, ...] = ()) -> None:
        """Make the next version of an assignment, or go on with one."""

        def begin() -> None:
            said = said_why(assignment.recordings, assignment.why)
            sounds = {} if said is None else {said.line: said.sound}
            self.said.begin(sounds)
            self.assignment.begin_next(assignment, *self._all_known(), sounds)

        self._load(lambda: self._show(begin, before, names))

    def come_back(self) -> None:
        """Bring the assignment to the front again."""
        self._come_back("")

    def take_in(self, exercise_id: str) -> None:
        """Come back with an exercise that was written for it."""
        self._load(lambda: self._come_back(exercise_id))

    def drop_page(self) -> None:
        """Let go of the page: what is opened next does not lead back to it."""
        page, self._page = self._page, None
        if page is not None:
            self.assignment.props_changed.disconnect(page.render_props)
            self.said.props_changed.disconnect(page.render_said)
            page.setParent(None)
            page.deleteLater()

    def forget(self) -> None:
        """Let go of the assignment: it was given out, or is not wanted."""
        self.drop_page()
        self.said.begin({})
        self.assignment.forget()

    def ask_what_is_recorded(self) -> None:
        """Read anew what is recorded for what is picked."""
        self.assignment.know_recordings(None)

    def hush(self) -> None:
        """End what is heard of the sentence, and drop what is being recorded for it."""
        self.said.stop()

    def tell(self, said: str) -> None:
        """Say something on the page."""
        if self._page is not None:
            self._page.tell(said)

    def _load(self, then: Callable[[], None]) -> None:
        self._known.load(self._window.while_here(then))

    def _all_known(self) -> tuple[dict[str, Exercise], dict[str, ExerciseSet]]:
        return self._known.exercises(), self._known.sets()

    def _show(self, begin: Callable[[], None], before: SetDraft | None, names: tuple[str, ...]) -> None:
        self.drop_page()
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
        page.preview_asked.connect(self._preview)
        page.keep_asked.connect(self._keep)
        page.new_exercise_asked.connect(self.exercise_wanted)
        page.voice_asked.connect(self.own_voice_wanted)
        self._page = page
        self._window.show_page(page)

    def _come_back(self, exercise_id: str) -> None:
        page = self._page
        if page is not None:
            self.assignment.use(*self._all_known())
            self.assignment.know_recordings(None)
            page.show_choices()
            if exercise_id:
                self.assignment.pick(exercise_id)
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
            self.tell(self.tr("That could not be kept for now."))

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

    def _preview(self) -> None:
        self.preview_wanted.emit(self.assignment.exercise_set(self.assignment.props.draft))

    def _keep(self) -> None:
        one = self.assignment.exercise_set(self.assignment.props.draft)

        def done() -> None:
            self.tell(self.tr("The set is kept here, under \u201c{title}\u201d.").format(title=one.title))

        def failed(_error: LamplitError) -> None:
            self.tell(self.tr("The set could not be kept for now."))

        self._own.save(one, done, failed)

    def _leave(self) -> None:
        self.drop_page()
        self.left.emit()

    def _page_left(self, page: Page) -> None:
        if page is self._page:
            self.said.stop()
