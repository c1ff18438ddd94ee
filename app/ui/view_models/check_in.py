"""A check-in as it is being made: on its own, or as the one question in front of an exercise."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from app.core.checkin import CheckIn, Feeling, Rating, Sensation, Shape
from app.core.errors import LamplitError, UserError
from app.core.guards import Way, ways_on
from app.core.log_facts import LogFacts, ScaleWords
from app.core.moment import Moment, WallClock
from app.core.phrases import Phrases
from app.core.uid import uid7
from app.ui.jobs import ignore
from app.ui.log_held import Saved
from app.ui.log_keeper import LogKeeper, LogState
from app.ui.view_models.check_in_aside import CheckInAside
from app.ui.view_models.check_in_draft import (
    Asking,
    CheckInDraft,
    CheckInKind,
    Said,
    Stage,
    can_add,
    can_keep,
    check_in_of,
    is_too_much,
    said_in,
    together,
)
from app.ui.view_models.draft_keeping import DraftKeeping


@dataclass(frozen=True, slots=True)
class CheckInProps:
    """What the page shows.

    Attributes:
        serial: another one means that the page starts anew, with `start` in it.
        scale: the words beneath 0, 5 and 10.
        unfolded: whether more than the rating is shown; adding: whether the rating is kept already and stays as it is.
        restored: whether it was there from before.
        can_keep: whether there is anything to keep; can_add: whether more can be added to what is kept.
    """

    serial: int
    start: Said
    kind: CheckInKind
    stage: Stage
    asking: Asking
    question: str
    scale: tuple[str, str, str]
    place_question: str
    note_hint: str
    kept: str
    quiet: str
    rating: Rating | None
    unfolded: bool
    adding: bool
    restored: bool
    can_keep: bool
    can_add: bool
    trouble: str
    ways: tuple[Way, ...]


def derive_check_in_props(draft: CheckInDraft, phrases: Phrases, words: ScaleWords) -> CheckInProps:
    """Return what the page shows of a draft; the person's own words for the scale where they wrote any."""
    return CheckInProps(
        serial=draft.serial,
        start=draft.start,
        kind=draft.kind,
        stage=draft.stage,
        asking=draft.asking,
        question=phrases.check_in,
        scale=words.beside(phrases.scale_0, phrases.scale_5, phrases.scale_10),
        place_question=phrases.check_in_place,
        note_hint=phrases.note_box,
        kept=phrases.check_in_kept,
        quiet=phrases.quiet_kept,
        rating=draft.said.rating,
        unfolded=draft.unfolded,
        adding=draft.kept is not None,
        restored=draft.restored,
        can_keep=can_keep(draft),
        can_add=draft.stage in (Stage.KEPT, Stage.HELD) and can_add(draft),
        trouble=draft.trouble,
        ways=ways_on(draft.said.rating, None),
    )


class CheckInModel(QObject):
    """Takes what the person says and, on Keep or at the one tap of too much, hands it to the log.

    Meanwhile it lies in the log as a draft, which goes when the page is left and stays through a crash or a lock.

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
        self._words = ScaleWords()
        self._drafts = DraftKeeping(keeper, self)
        self._aside = CheckInAside(keeper, self)  # before the log is looked into for a draft: it may become one
        self._opening = 0  # tells answers for a page that was left from those for the one in front
        self._open = False
        self._looked = False
        now = clock()
        self._draft = CheckInDraft(new_uid(now.at_ms), now)
        keeper.state_changed.connect(self._log_state)
        keeper.closing.connect(self._log_closing)

    def know_phrases(self, phrases: Phrases) -> None:
        """Take other phrases, for the next time the page is shown."""
        self._phrases = phrases

    @property
    def props(self) -> CheckInProps:
        """What the page shows now."""
        return derive_check_in_props(self._draft, self._phrases, self._words)

    @property
    def under_way(self) -> bool:
        """Whether one of its own stands open and is not kept yet."""
        return self._open and self._draft.kind is CheckInKind.OWN and self._draft.stage is Stage.ASKING

    def begin(self, kind: CheckInKind, asking: Asking) -> None:
        """Begin another check-in; one from before that was never left comes back, as soon as the log can be read."""
        self._open = True
        self._looked = False
        self._start(kind, asking)
        if self._keeper.state is LogState.OPEN:
            self._look()

    def answer(self, rating: Rating | None) -> None:
        """Take a rating, or take it back. 7 and more is kept at once; in front of an exercise any answer leads on."""
        draft = self._draft
        if draft.kept is not None:
            return
        own = draft.kind is CheckInKind.OWN
        too_much = is_too_much(rating)
        unfolds = own and draft.asking.places and rating is not None and not too_much
        self._say(replace(draft.said, rating=rating), unfolded=draft.unfolded or unfolds)
        if not own and rating is not None:
            self.answered.emit(rating)
        elif own and too_much:
            self.keep()

    def skip(self) -> None:
        """Leave the rating out."""
        if self._draft.kept is not None:
            return
        own = self._draft.kind is CheckInKind.OWN
        self._say(replace(self._draft.said, rating=None), unfolded=own)
        if not own:
            self.answered.emit(None)

    def unfold(self) -> None:
        """Show the rest."""
        self._change(replace(self._draft, unfolded=True))

    def add_more(self) -> None:
        """Add to what was kept at one tap; its time and rating stay."""
        if self.props.can_add:
            draft = self._draft
            kept = check_in_of(draft)
            self._change(
                replace(
                    draft,
                    stage=Stage.ASKING,
                    serial=draft.serial + 1,
                    start=draft.said,
                    unfolded=True,
                    kept=kept,
                    added=True,
                )
            )

    def set_sensations(self, sensations: tuple[Sensation, ...]) -> None:
        """Take the places and their words."""
        self._say(replace(self._draft.said, sensations=sensations))

    def set_feeling(self, feeling: Feeling | None) -> None:
        """Take a feeling word, or take it back."""
        self._say(replace(self._draft.said, feeling=feeling))

    def set_shape(self, shape: Shape | None) -> None:
        """Take what became of it, or take it back."""
        self._say(replace(self._draft.said, shape=shape))

    def set_note(self, note: str) -> None:
        """Take the note as it stands."""
        self._say(replace(self._draft.said, note=note), typing=True)

    def show_places(self, *, as_list: bool) -> None:
        """Show the places as a list or as an outline."""
        self._change(replace(self._draft, asking=replace(self._draft.asking, as_list=as_list)))

    def keep(self) -> None:
        """Write it to the log; says nothing and does nothing while there is nothing to keep."""
        if not can_keep(self._draft):
            return
        draft = self._draft
        check_in = check_in_of(draft)
        self._change(replace(draft, stage=Stage.SAVING, trouble=""))
        looked = self._looked
        if looked:
            self._drafts.forget()

        def saved(where: Saved) -> None:
            if self._draft.uid == draft.uid:
                stage = Stage.KEPT if where is Saved.ON_DISK else Stage.HELD
                said = self._draft.said if can_add(self._draft) else Said(self._draft.said.rating)
                self._change(replace(self._draft, stage=stage, said=said, start=Said(), kept=None, restored=False))
            if looked and where is Saved.ON_DISK:
                self._drafts.kept()
            self.kept.emit(check_in)

        def failed(error: LamplitError) -> None:
            if self._draft.uid == draft.uid:
                trouble = str(error) if isinstance(error, UserError) else self.tr("This could not be kept this time.")
                self._change(replace(self._draft, stage=Stage.ASKING, trouble=trouble, unfolded=True))

        self._keeper.save(check_in, saved, failed)

    def let_draft_go(self) -> None:
        """Forget what was there from before, and begin with nothing."""
        self._drafts.drop()
        self._start(self._draft.kind, self._draft.asking)

    def set_aside(self) -> None:
        """Hold what was said without the log, before the page gives way to its door."""
        if self.under_way and self._draft.said.something:
            self._aside.take(check_in_of(self._draft))

    def leave(self) -> None:
        """Forget what was said and not kept: the page is left. A draft in a log that is locked stays there."""
        if not self._open:
            return
        draft = self._draft
        if draft.stage is Stage.ASKING and draft.kind is CheckInKind.OWN:
            if draft.kept is None:
                self._keeper.drop(draft.uid)  # what a failed Keep left waiting
            elif draft.trouble:
                self._keeper.save(draft.kept)
            if self._looked:
                self._drafts.drop()
        self._drafts.forget()
        self._opening += 1
        self._open = False
        self._draft = CheckInDraft(draft.uid, draft.begun, draft.kind, draft.asking, draft.serial, stage=draft.stage)

    def _start(self, kind: CheckInKind, asking: Asking) -> None:
        now = self._clock()
        self._opening += 1
        self._change(CheckInDraft(self._new_uid(now.at_ms), now, kind, asking, self._draft.serial + 1))

    def _look(self) -> None:
        """Ask the log for the words of the scale, and for a draft from before."""
        opening = self._opening

        def know(facts: LogFacts) -> None:
            before, self._words = self.props, facts.scale_words
            if self.props != before:
                self.props_changed.emit(self.props)

        def found(draft: CheckIn | None, kept: CheckIn | None) -> None:
            if opening == self._opening and self.under_way:
                self._looked = True
                if draft is not None:
                    self._bring_back(draft, kept)
                elif self._draft.said.something:
                    self._drafts.save(check_in_of(self._draft))

        self._keeper.with_log(lambda log: log.facts(), know, ignore)
        if self._draft.kind is CheckInKind.OWN:
            self._drafts.load(found)

    def _bring_back(self, draft: CheckIn, kept: CheckIn | None) -> None:
        said = together(said_in(draft), self._draft.said)
        self._change(
            replace(
                self._draft,
                uid=draft.uid,
                begun=Moment(draft.at_ms, draft.tz_min),
                serial=self._draft.serial + 1,
                start=said,
                said=said,
                unfolded=said.more or self._draft.asking.places,
                kept=kept,
                added=kept is not None,
                restored=True,
            )
        )

    def _log_closing(self) -> None:
        if self.under_way:
            self._drafts.flush()

    def _log_state(self, state: LogState) -> None:
        if state is LogState.LOCKED and self.under_way and self._looked:
            # Nothing of it stays readable behind a lock; the draft brings it back, also beside what is said meanwhile.
            self._drafts.forget()
            self._looked = False
            self._start(self._draft.kind, self._draft.asking)
        elif state is LogState.OPEN and self._open and self._draft.stage is Stage.ASKING:
            self._look()

    def _say(self, said: Said, *, typing: bool = False, unfolded: bool | None = None) -> None:
        if self._draft.stage is not Stage.ASKING:
            return
        unfolds = self._draft.unfolded if unfolded is None else unfolded
        changed = said != self._draft.said
        self._change(replace(self._draft, said=said, unfolded=unfolds, trouble=""))
        if changed and self._looked and self._draft.kind is CheckInKind.OWN:
            if not said.something:
                self._drafts.drop()
            elif typing:
                self._drafts.save_soon(check_in_of(self._draft))
            else:
                self._drafts.save(check_in_of(self._draft))

    def _change(self, draft: CheckInDraft) -> None:
        before = self.props
        self._draft = draft
        if self.props != before:
            self.props_changed.emit(self.props)
