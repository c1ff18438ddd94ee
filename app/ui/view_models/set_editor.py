"""An assignment under the therapist's hands: what is picked, what it waits for, and the one question about inward."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, Signal

from app.core import editing_set
from app.core.assignment import Assignment
from app.core.editing import LawMark, own_id
from app.core.editing_set import Missing, SetDraft
from app.core.exercise import Exercise, ExerciseSet, SetItem
from app.core.going_along import GoingAlong
from app.core.moment import WallClock
from app.core.recording import line_key, sound_ms
from app.core.sentence import Blanks
from app.ui.labels import either
from app.ui.view_models.law_marks import SetLaws, WordLaws

_TITLE_CHARS = 60


@dataclass(frozen=True, slots=True)
class SetEditorProps:
    """What the page shows.

    Attributes:
        titles: of what is picked, in order; one can be of several, of which the person picks one.
        inward: titles among them that look inward.
        marks: what the set breaks; why_marks, note_marks: words that may sting, without those that are kept.
        told: whether Done was pressed, so that what is missing is named.
        asks_inward: whether it is asked once more about what looks inward.
        leaving: whether it is asked what becomes of the changes.
        along: what is recorded for it, None where that is not known yet; along_titles: of what has recorded lines.
    """

    draft: SetDraft = field(default_factory=SetDraft)
    titles: tuple[str, ...] = ()
    inward: tuple[str, ...] = ()
    marks: tuple[LawMark, ...] = ()
    why_marks: tuple[LawMark, ...] = ()
    note_marks: tuple[LawMark, ...] = ()
    told: bool = False
    asks_inward: bool = False
    leaving: bool = False
    along: GoingAlong | None = None
    along_titles: tuple[str, ...] = ()

    @property
    def hard(self) -> tuple[LawMark, ...]:
        """What keeps it from being assigned."""
        return tuple(mark for mark in self.marks if mark.hard)

    @property
    def missing(self) -> tuple[Missing, ...]:
        """What it waits for."""
        return self.draft.missing


class SetEditorModel(QObject):
    """Signals:
    props_changed(SetEditorProps).
    ready(Assignment): it is whole; its series is empty and its number 0 until it is given out.
    left(): the person goes.
    """

    props_changed = Signal(object)
    ready = Signal(object)
    left = Signal()

    def __init__(
        self,
        set_laws: SetLaws,
        word_laws: WordLaws,
        wall: WallClock,
        make_uid: Callable[[], bytes],
        language: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._set_laws = set_laws
        self._word_laws = word_laws
        self._wall = wall
        self._make_uid = make_uid
        self._language = language
        self._exercises: Mapping[str, Exercise] = {}
        self._sets: Mapping[str, ExerciseSet] = {}
        self._opened = SetDraft()
        self._kept: set[tuple[str, Blanks]] = set()
        self._said: Mapping[bytes, bytes] = {}
        self._tail = make_uid()[-4:]
        self._props = SetEditorProps()

    @property
    def props(self) -> SetEditorProps:
        """What the page shows now."""
        return self._props

    @property
    def exercises(self) -> Mapping[str, Exercise]:
        """All exercises that can be picked, by id."""
        return self._exercises

    @property
    def sets(self) -> Mapping[str, ExerciseSet]:
        """All sets that can be picked, by id."""
        return self._sets

    @property
    def changed(self) -> bool:
        """Whether anything is another than when it was begun."""
        return self._props.draft != self._opened

    def begin(self, exercises: Mapping[str, Exercise], sets: Mapping[str, ExerciseSet]) -> None:
        """Begin with nothing picked, from today on."""
        self._begin(SetDraft(first_day=self._wall().day), exercises, sets)

    def begin_next(
        self,
        assignment: Assignment,
        exercises: Mapping[str, Exercise],
        sets: Mapping[str, ExerciseSet],
        said: Mapping[bytes, bytes] | None = None,
    ) -> None:
        """Begin with an assignment that was given, to make its next version; its own exercises can be picked too.

        Args: said: what was said with its sentence, as know_said() takes it.
        """
        known = {**exercises, **{each.id: each for each in assignment.exercises}}
        self._begin(editing_set.draft_of(assignment, self._wall().day), known, sets, said or {})

    def bring_back(self, draft: SetDraft) -> None:
        """Go on with a draft from before, after begin() or begin_next(); its first day is today at the earliest."""
        self.change(replace(draft, first_day=max(draft.first_day, self._wall().day)))

    def use(self, exercises: Mapping[str, Exercise], sets: Mapping[str, ExerciseSet]) -> None:
        """Take exercises that came since; the draft stays."""
        self._exercises, self._sets = exercises, sets
        self.change(self._props.draft)

    def pick(self, content_id: str) -> None:
        """Take an exercise or a set in."""
        draft = self._props.draft
        if content_id in self._exercises:
            self.change(editing_set.add_exercise(draft, content_id))
        elif content_id in self._sets:
            self.change(editing_set.add_set(draft, self._sets[content_id]))

    def take(self, index: int) -> None:
        """Take one of the exercises out."""
        self.change(editing_set.take_item(self._props.draft, index))

    def move(self, index: int, to: int) -> None:
        """Put one of the exercises elsewhere."""
        self.change(editing_set.move_item(self._props.draft, index, to))

    def join(self, index: int) -> None:
        """Put one of the exercises beside the one before it, for the person to pick one of them."""
        self.change(editing_set.join_item(self._props.draft, index))

    def part(self, index: int) -> None:
        """Put what can be picked from at a place one after the other."""
        self.change(editing_set.part_item(self._props.draft, index))

    def change(self, draft: SetDraft) -> None:
        """Take a change."""
        if draft.tried is not self._props.draft.tried:
            draft = replace(draft, inward_meant=False)
        draft = replace(draft, said_ms=self._said_ms(draft.why))
        titles = tuple(self._titles(item) for item in draft.items)
        inward = tuple(self._title(each) for each in editing_set.inward_ids(draft, self._exercises))
        marks = self._set_laws(self.exercise_set(draft), self._exercises) if draft.items else ()
        self._tell(
            replace(
                self._props,
                draft=draft,
                titles=titles,
                inward=inward,
                marks=tuple(mark for mark in marks if mark.rule != "set-three"),
                why_marks=self._words(draft.why),
                note_marks=self._words(draft.note),
                asks_inward=False,
            )
        )

    def know_recordings(self, along: GoingAlong | None) -> None:
        """Take what is recorded for what is picked; None where it may be another than before."""
        titles = () if along is None else tuple(self._title(each) for each in along.recorded)
        self._tell(replace(self._props, along=along, along_titles=titles))

    def know_said(self, sounds: Mapping[bytes, bytes]) -> None:
        """Take what was said with the sentence, by the key of its words."""
        self._said = dict(sounds)
        self.change(self._props.draft)

    def keep_wording(self, mark: LawMark) -> None:
        """Keep a word that may sting."""
        self._kept.add((mark.rule, mark.blanks))
        self.change(self._props.draft)

    def done(self) -> None:
        """Tell the assignment if it is whole; else what it waits for."""
        props = self._props
        if props.missing or props.hard:
            self._tell(replace(props, told=True))
        elif editing_set.asks_about_inward(props.draft, self._exercises):
            self._tell(replace(props, told=True, asks_inward=True))
        else:
            self.ready.emit(self.assignment())

    def mean_inward(self) -> None:
        """Keep in what looks inward, and go on."""
        self.change(replace(self._props.draft, inward_meant=True))
        self.done()

    def take_inward_out(self) -> None:
        """Take out what looks inward."""
        self.change(editing_set.take_inward_out(self._props.draft, self._exercises))

    def assignment(self) -> Assignment:
        """Return what the draft makes. Raises ValueError while it waits for something."""
        draft = self._props.draft
        return editing_set.to_assignment(draft, self.exercise_set(draft), self._exercises)

    def exercise_set(self, draft: SetDraft) -> ExerciseSet:
        """Return the set of a draft with at least one exercise."""
        titles = [self._titles(item) for item in draft.items]
        name = titles[0]
        if len(titles) > 1:
            both = self.tr("{first}, then {second}").format(first=titles[0], second=titles[1])
            more = self.tr("{first}, and more").format(first=titles[0])
            name = both if len(titles) == 2 else more
        begins = draft.items[0]
        if len(name) > _TITLE_CHARS:
            name = self._title(begins.exercise)
        first = self._exercises.get(begins.exercise)
        alone = first.purpose if first is not None and len(titles) == 1 else ""
        if alone and begins.instead:
            alone = self.tr("One of a few things. You can pick which.")
        purpose = alone or self.tr("A few things in a row, picked for you.")
        return editing_set.to_set(draft, own_id(name, self._tail), self._language, (name, purpose), self._exercises)

    def ask_leave(self) -> None:
        """Go, or ask first what becomes of changes."""
        if self.changed:
            self._tell(replace(self._props, leaving=True))
        else:
            self.leave()

    def stay(self) -> None:
        """Go on."""
        self._tell(replace(self._props, leaving=False))

    def leave(self) -> None:
        """Go without the changes."""
        self.forget()
        self.left.emit()

    def forget(self) -> None:
        """Let go of the draft."""
        self._begin(SetDraft(), {}, {})

    def _begin(
        self,
        draft: SetDraft,
        exercises: Mapping[str, Exercise],
        sets: Mapping[str, ExerciseSet],
        said: Mapping[bytes, bytes] | None = None,
    ) -> None:
        self._exercises, self._sets, self._kept = exercises, sets, set()
        self._tail = self._make_uid()[-4:]
        self._said = dict(said or {})
        draft = replace(draft, said_ms=self._said_ms(draft.why))
        self._opened = draft
        self._props = SetEditorProps(draft)
        self.change(draft)

    def _titles(self, item: SetItem) -> str:
        return either(self._title(each) for each in item.choices)

    def _title(self, exercise_id: str) -> str:
        exercise = self._exercises.get(exercise_id)
        return exercise_id if exercise is None else exercise.title

    def _said_ms(self, why: str) -> int:
        sound = self._said.get(line_key(why))
        return 0 if sound is None else sound_ms(sound)

    def _words(self, text: str) -> tuple[LawMark, ...]:
        return tuple(mark for mark in self._word_laws(text) if (mark.rule, mark.blanks) not in self._kept)

    def _tell(self, props: SetEditorProps) -> None:
        self._props = props
        self.props_changed.emit(props)
