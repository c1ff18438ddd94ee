"""A check-in as it is being made: on its own, or as the one question in front of an exercise."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from app.core.checkin import CheckIn, Feeling, Rating, Sensation
from app.core.errors import LamplitError, UserError
from app.core.exercise import Phrases
from app.core.guards import Way, ways_on
from app.core.moment import Moment, WallClock
from app.core.uid import uid7
from app.ui.log_keeper import LogKeeper, Saved


class CheckInKind(StrEnum):
    """Where the question stands."""

    OWN = "own"
    BEFORE = "before"


class Stage(StrEnum):
    """How far it has come."""

    ASKING = "asking"
    SAVING = "saving"
    KEPT = "kept"
    HELD = "held"


@dataclass(frozen=True, slots=True)
class CheckInDraft:
    """What was said so far; nothing of it is in the log.

    Attributes:
        words_first: whether the words stand above the numbers; places: whether body places are offered.
        trouble: one calm sentence when it could not be kept, or empty.
    """

    uid: bytes
    begun: Moment
    kind: CheckInKind
    words_first: bool = False
    places: bool = True
    letter_keys: bool = True
    rating: Rating | None = None
    sensations: tuple[Sensation, ...] = ()
    feeling: Feeling | None = None
    note: str = ""
    stage: Stage = Stage.ASKING
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class CheckInProps:
    """What the page shows.

    Attributes:
        draft_uid: another one means another check-in: the page starts empty.
        scale: the words beneath 0, 5 and 10.
        can_keep: whether there is anything to keep.
    """

    draft_uid: bytes
    kind: CheckInKind
    stage: Stage
    question: str
    scale: tuple[str, str, str]
    place_question: str
    note_hint: str
    kept: str
    quiet: str
    words_first: bool
    places: bool
    letter_keys: bool
    rating: Rating | None
    can_keep: bool
    trouble: str
    ways: tuple[Way, ...]


def derive_check_in_props(draft: CheckInDraft, phrases: Phrases) -> CheckInProps:
    """Return what the page shows of a draft."""
    return CheckInProps(
        draft_uid=draft.uid,
        kind=draft.kind,
        stage=draft.stage,
        question=phrases.check_in,
        scale=(phrases.scale_0, phrases.scale_5, phrases.scale_10),
        place_question=phrases.check_in_place,
        note_hint=phrases.note_box,
        kept=phrases.check_in_kept,
        quiet=phrases.quiet_kept,
        words_first=draft.words_first,
        places=draft.places,
        letter_keys=draft.letter_keys,
        rating=draft.rating,
        can_keep=draft.stage is Stage.ASKING and has_something(draft),
        trouble=draft.trouble,
        ways=ways_on(draft.rating, None),
    )


def has_something(draft: CheckInDraft) -> bool:
    """Return whether anything was said; white space is nothing, 0 is something."""
    return bool(draft.rating or draft.sensations or draft.feeling or draft.note.strip())


def check_in_of(draft: CheckInDraft) -> CheckIn:
    """Return the check-in to write."""
    return CheckIn(
        uid=draft.uid,
        at_ms=draft.begun.at_ms,
        tz_min=draft.begun.tz_min,
        before=draft.rating,
        sensations=draft.sensations,
        feeling=draft.feeling,
        note=draft.note if draft.note.strip() else None,
    )


class CheckInModel(QObject):
    """Takes what the person says and, on Keep, hands it to the log.

    Signals:
        props_changed(CheckInProps).
        answered(Rating or None): in front of an exercise, the one answer; None for Skip.
        kept(CheckIn): it is in the log, or held until the log opens.
    """

    props_changed = Signal(object)
    answered = Signal(object)
    kept = Signal(object)

    def __init__(
        self,
        keeper: LogKeeper,
        phrases: Phrases,
        clock: WallClock,
        parent: QObject | None = None,
        new_uid: Callable[[int], bytes] = uid7,
    ) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._phrases = phrases
        self._clock = clock
        self._new_uid = new_uid
        now = clock()
        self._draft = CheckInDraft(new_uid(now.at_ms), now, CheckInKind.OWN)

    @property
    def props(self) -> CheckInProps:
        """What the page shows now."""
        return derive_check_in_props(self._draft, self._phrases)

    def begin(self, kind: CheckInKind, *, words_first: bool, places: bool, letter_keys: bool) -> None:
        """Begin another check-in, with nothing in it."""
        now = self._clock()
        self._draft = CheckInDraft(
            self._new_uid(now.at_ms), now, kind, words_first=words_first, places=places, letter_keys=letter_keys
        )
        self.props_changed.emit(self.props)

    def answer(self, rating: Rating | None) -> None:
        """Take a rating, or take it back; in front of an exercise the first one is handed on."""
        self._say(replace(self._draft, rating=rating))
        if self._draft.kind is CheckInKind.BEFORE and rating is not None:
            self.answered.emit(rating)

    def skip(self) -> None:
        """Leave the rating out."""
        self._say(replace(self._draft, rating=None))
        if self._draft.kind is CheckInKind.BEFORE:
            self.answered.emit(None)

    def set_sensations(self, sensations: tuple[Sensation, ...]) -> None:
        """Take the places and their words."""
        self._say(replace(self._draft, sensations=sensations))

    def set_feeling(self, feeling: Feeling | None) -> None:
        """Take a feeling word, or take it back."""
        self._say(replace(self._draft, feeling=feeling))

    def set_note(self, note: str) -> None:
        """Take the note as it stands."""
        self._say(replace(self._draft, note=note))

    def keep(self) -> None:
        """Write it to the log; says nothing and does nothing while there is nothing to keep."""
        if not self.props.can_keep:
            return
        draft = self._draft
        check_in = check_in_of(draft)
        self._change(replace(draft, stage=Stage.SAVING, trouble=""))

        def saved(where: Saved) -> None:
            if self._draft.uid == draft.uid:
                stage = Stage.KEPT if where is Saved.ON_DISK else Stage.HELD
                # Only the rating is still needed, for the order of the ways on.
                self._change(replace(self._draft, stage=stage, note="", sensations=(), feeling=None))
            self.kept.emit(check_in)

        def failed(error: LamplitError) -> None:
            if self._draft.uid == draft.uid:
                trouble = str(error) if isinstance(error, UserError) else self.tr("This could not be kept this time.")
                self._change(replace(self._draft, stage=Stage.ASKING, trouble=trouble))

        self._keeper.save(check_in, saved, failed)

    def let_go(self) -> None:
        """Forget what was said and not kept, also what a failed Keep left waiting."""
        if self._draft.stage is Stage.ASKING:
            self._keeper.drop(self._draft.uid)
        empty = CheckInDraft(self._draft.uid, self._draft.begun, self._draft.kind)
        self._draft = replace(empty, stage=self._draft.stage)

    def _say(self, draft: CheckInDraft) -> None:
        if self._draft.stage is Stage.ASKING:
            self._change(replace(draft, trouble=""))

    def _change(self, draft: CheckInDraft) -> None:
        before = self.props
        self._draft = draft
        if self.props != before:
            self.props_changed.emit(self.props)
