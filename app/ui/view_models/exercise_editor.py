"""An exercise under the therapist's hands: each change held against the laws after a short pause, then kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal

from app.core.editing import LawMark, blank_exercise, copy_of, derived, own_id, settled
from app.core.errors import LamplitError, UserError
from app.core.exercise import Exercise
from app.core.sentence import Blanks
from app.ui.view_models.law_marks import ExerciseLaws
from app.ui.view_models.own_work import OwnWork

PAUSE_MS = 350
"""How long the person has not typed before the laws look."""

_UNNAMED = "own-draft"


@dataclass(frozen=True, slots=True)
class ExerciseEditorProps:
    """What the page shows.

    Attributes:
        marks: what is broken and not kept as it is; looked: whether they are those of this draft.
        leaving: whether it is asked what becomes of changes that are not saved.
        trouble: why it could not be saved, or nothing.
        is_own: whether it is kept here already; deleting: whether it is asked about deleting it.
    """

    draft: Exercise
    marks: tuple[LawMark, ...] = ()
    looked: bool = True
    changed: bool = False
    busy: bool = False
    leaving: bool = False
    trouble: str = ""
    is_own: bool = False
    deleting: bool = False

    @property
    def hard(self) -> tuple[LawMark, ...]:
        """What keeps it from being saved."""
        return tuple(mark for mark in self.marks if mark.hard)

    @property
    def may_save(self) -> bool:
        """Whether Save can be pressed."""
        return self.looked and not self.hard and not self.busy


class ExerciseEditorModel(QObject):
    """Holds one draft at a time.

    Signals:
        props_changed(ExerciseEditorProps).
        saved(Exercise): as it is kept now.
        deleted(): it is no longer kept here.
        left(): the person goes, and nothing is lost that they did not give up.
    """

    props_changed = Signal(object)
    saved = Signal(object)
    deleted = Signal()
    left = Signal()

    def __init__(
        self, laws: ExerciseLaws, own: OwnWork, make_uid: Callable[[], bytes], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._laws = laws
        self._own = own
        self._make_uid = make_uid
        self._known: Mapping[str, Exercise] = {}
        self._base: Exercise | None = None
        self._opened = blank_exercise(_UNNAMED, "en")
        self._is_new = True
        self._kept: set[tuple[str, str, Blanks]] = set()
        self._props = ExerciseEditorProps(self._opened)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.look)

    @property
    def props(self) -> ExerciseEditorProps:
        """What the page shows now."""
        return self._props

    @property
    def known(self) -> Mapping[str, Exercise]:
        """All exercises that can be named, by id."""
        return self._known

    def begin_blank(self, language: str, known: Mapping[str, Exercise]) -> None:
        """Begin from nothing."""
        self._begin(blank_exercise(_UNNAMED, language), None, known, is_new=True)

    def begin_copy(self, exercise: Exercise, known: Mapping[str, Exercise]) -> None:
        """Begin with a copy, of the library's or of a file's; it becomes an exercise of its own."""
        self._begin(copy_of(exercise, _UNNAMED), exercise, known, is_new=True)

    def begin_own(self, exercise: Exercise, known: Mapping[str, Exercise]) -> None:
        """Go on with one that was made here."""
        self._begin(exercise, exercise, known, is_new=False)

    def change(self, draft: Exercise) -> None:
        """Take a change; the laws look at it when the typing pauses."""
        if draft != self._props.draft:
            changed = draft != self._opened
            self._tell(replace(self._props, draft=draft, changed=changed, looked=False, trouble=""))
            self._pause.start()

    def touch(self) -> None:
        """Something that is kept with the draft is another: its recordings."""
        self._tell(replace(self._props, changed=True, trouble=""))

    def keep_wording(self, mark: LawMark) -> None:
        """Keep words that a soft law marks."""
        if not mark.hard:
            self._kept.add(_key(mark))
            self.look()

    def look(self) -> None:
        """Hold the draft against the laws, now."""
        self._pause.stop()
        found = self._laws(derived(self._props.draft, self._base), self._known)
        marks = tuple(mark for mark in found if _key(mark) not in self._kept)
        self._tell(replace(self._props, marks=marks, looked=True))

    def save(self) -> None:
        """Keep the draft, if no hard law is broken."""
        self.look()
        if not self._props.may_save:
            return
        exercise = self.finished()
        self._tell(replace(self._props, busy=True, leaving=False, trouble=""))

        def done() -> None:
            self._base, self._opened, self._is_new = exercise, exercise, False
            self._tell(replace(self._props, draft=exercise, busy=False, changed=False, is_own=True))
            self.saved.emit(exercise)

        def failed(error: LamplitError) -> None:
            ours = self.tr("The exercise could not be saved for now. It stands here as it is.")
            self._tell(replace(self._props, busy=False, trouble=str(error) if isinstance(error, UserError) else ours))

        self._own.save(exercise, done, failed)

    def ask_delete(self, *, asking: bool) -> None:
        """Ask about deleting what is kept here, or no longer."""
        self._tell(replace(self._props, deleting=asking and self._props.is_own))

    def delete(self) -> None:
        """Delete it; what was given out keeps its own copy."""
        if not self._props.is_own or self._props.busy:
            return
        self._tell(replace(self._props, busy=True, deleting=False))

        def done() -> None:
            self._forget()
            self.deleted.emit()

        def failed(_error: LamplitError) -> None:
            ours = self.tr("It could not be deleted for now.")
            self._tell(replace(self._props, busy=False, trouble=ours))

        self._own.delete(self._opened.id, done, failed)

    def finished(self) -> Exercise:
        """Return the draft as it would be kept: with an id of its own and the next version."""
        exercise = settled(self._props.draft, self._base)
        if self._is_new:
            return replace(exercise, id=own_id(exercise.title, self._make_uid()[-4:]), version=1)
        if exercise == self._opened:
            return exercise
        return replace(exercise, version=self._opened.version + 1)

    def ask_leave(self) -> None:
        """Go, or ask first what becomes of changes."""
        if self._props.changed:
            self._tell(replace(self._props, leaving=True))
        else:
            self.leave()

    def stay(self) -> None:
        """Go on writing."""
        self._tell(replace(self._props, leaving=False))

    def leave(self) -> None:
        """Go without the changes."""
        self._forget()
        self.left.emit()

    def _forget(self) -> None:
        self._pause.stop()
        self._begin(blank_exercise(_UNNAMED, "en"), None, {}, is_new=True, looks=False)

    def _begin(
        self,
        draft: Exercise,
        base: Exercise | None,
        known: Mapping[str, Exercise],
        *,
        is_new: bool,
        looks: bool = True,
    ) -> None:
        self._base, self._opened, self._is_new, self._known = base, draft, is_new, known
        self._kept = set()
        self._tell(ExerciseEditorProps(draft, is_own=not is_new))
        if looks:
            self.look()

    def _tell(self, props: ExerciseEditorProps) -> None:
        self._props = props
        self.props_changed.emit(props)


def _key(mark: LawMark) -> tuple[str, str, Blanks]:
    return mark.rule, mark.place, mark.blanks
