"""An exercise, a set of exercises, and the library of both, as the engine and the pages see them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.core.pace import Pace
from app.core.phrases import Phrases


class Direction(StrEnum):
    """Where a step points the attention."""

    OUTWARD = "outward"  # eyes or ears on the room
    TOUCH = "touch"  # an object, never the hand that holds it
    ACTION = "action"  # something done with the hands
    COMPANY = "company"  # nothing asked
    THOUGHT = "thought"  # a plain line, a past act, a value
    NAMING = "naming"  # a feeling, a pull or a tone put into a word
    BREATH = "breath"
    BODY = "body"

    @property
    def inward(self) -> bool:
        """Whether a step of this direction is capped at every pace and owes an outward step after it."""
        return self in {Direction.NAMING, Direction.BREATH, Direction.BODY}


class Advance(StrEnum):
    """What ends a step."""

    TIMED = "timed"  # its quiet
    WAITS = "waits"  # the person; the quiet is used where the person lets steps go on by themselves
    BREATH_IN = "breath-in"  # the breath, which runs straight on into breath-out
    BREATH_OUT = "breath-out"
    CHOSEN = "chosen"  # the wait the person chose before; None means until they move on
    OPEN = "open"  # the person, with no limit and nothing asked


class Fit(StrEnum):
    """Whether an exercise suits a state."""

    YES = "yes"
    IF_PICKED = "if-picked"
    NO = "no"


class Grade(StrEnum):
    """How far studies reach."""

    SOME = "some"
    MIXED = "mixed"
    NOT_KNOWN = "not-known"


@dataclass(frozen=True, slots=True)
class Quiet:
    """Quiet after a line, in seconds, for the three timed paces."""

    normal_s: float
    slow_s: float
    very_slow_s: float

    def at(self, pace: Pace) -> float:
        """Return the seconds of quiet; at "it waits" the figure of very slow, for whoever lets steps go on."""
        if pace is Pace.NORMAL:
            return self.normal_s
        return self.slow_s if pace is Pace.SLOW else self.very_slow_s


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to tap.

    Attributes:
        say: what stands in the place of {pick} in later lines; None leaves out the lines that need it.
        wait_s: for a choice of wait, its length in seconds; None with opens_wait means open-ended.
        opens: "help" leads to Help from a person, "again" back to the step whose wait is chosen.
        more: options that open under this one.
    """

    id: str
    label: str
    say: str | None = None
    wait_s: float | None = None
    opens: str | None = None
    more: tuple[Option, ...] = ()


@dataclass(frozen=True, slots=True)
class Choice:
    """A row of options, one tap, never required: skip and "not sure" are among the options where they belong."""

    options: tuple[Option, ...]


STEADY_THINGS = "steady-things"
"""Where a WordField's word may be kept: among the person's steady things."""


@dataclass(frozen=True, slots=True)
class WordField:
    """A folded-away field for a word or a line. Gone at the end of the step unless Keep is pressed."""

    label: str
    max_chars: int
    keep: str | None = None  # "steady-things", "log", or None: it cannot be kept


@dataclass(frozen=True, slots=True)
class PlacesField:
    """Body places as a list or outline, at most `most` of them."""

    most: int = 3


Input = Choice | WordField | PlacesField


@dataclass(frozen=True, slots=True)
class Companion:
    """A line said again now and then during a chosen wait ("Still here.")."""

    line: str
    every: Quiet


@dataclass(frozen=True, slots=True)
class StepForEars:
    """What a step says in the wording for the ears.

    Attributes:
        line: with its wordings it stands in the place of the step's own, and no steady thing beneath it; None leaves
            these as they are.
        note: in the place of the step's own; None leaves that where the line stays, else there is none.
    """

    line: str | None = None
    wordings: tuple[str, ...] = ()
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """One line, its quiet, and what ends it.

    Attributes:
        wordings: other wordings of the same line, for small changes between runs; may be empty.
        line_unpicked: wording when nothing was picked for {pick}; None leaves the step out then.
        note: small text on screen, never spoken.
        optional: left out at very slow and "it waits".
        once_a_day: spoken on the first use of a day only; its note stands on every later step that has none.
        once: met once a run; a step back passes over it, and forward again too.
        phrase: what stands after its colon can be said, heard, read or thought.
        things: the person's steady things stand beneath it by name, in the place of its note; never spoken.
        ears: its wording for the ears; None where it asks for nothing seen.
    """

    line: str
    direction: Direction
    advance: Advance
    quiet: Quiet
    wordings: tuple[str, ...] = ()
    line_unpicked: str | None = None
    note: str | None = None
    optional: bool = False
    once_a_day: bool = False
    once: bool = False
    phrase: bool = False
    things: bool = False
    input: Input | None = None
    companion: Companion | None = None
    ears: StepForEars | None = None


@dataclass(frozen=True, slots=True)
class Suits:
    """Fit for each of three states of the person."""

    calm: Fit
    uneasy: Fit
    overwhelmed: Fit


@dataclass(frozen=True, slots=True)
class Studies:
    """What studies say: two honest sentences and a grade."""

    sentences: tuple[str, str]
    grade: Grade


@dataclass(frozen=True, slots=True)
class Guards:
    """Limits against ritual use; every one of them speaks, none of them locks.

    Attributes:
        rest_min: minutes until the next run is offered again; 0 for none.
        per_day: runs a day after which it is no longer put first; 0 for no limit.
        third_time_note: whether the third run of a day shows the note.
        after_rating: whether an "after" rating is asked.
        note: the guard in words, for therapists and authors.
    """

    rest_min: int = 0
    per_day: int = 0
    third_time_note: bool = True
    after_rating: bool = True
    note: str = ""


@dataclass(frozen=True, slots=True)
class Review:
    """Who has looked at the wording; status is shown as it stands."""

    status: str
    by: str | None = None
    on: str | None = None


@dataclass(frozen=True, slots=True)
class TextsForEars:
    """What is said of an exercise in the wording for the ears; None and empty leave what it says else."""

    title: str | None = None
    purpose: str | None = None
    sentences: tuple[str, str] | None = None
    contraindications: tuple[str, ...] = ()
    ending: str | None = None


@dataclass(frozen=True, slots=True)
class Exercise:
    """A whole exercise.

    Attributes:
        source: turns of the session it is drawn from ("P22"), or empty.
        looking_inward: stands on the shelf that the person or therapist switches on.
        heavier: where to go when it gets heavier: exercise ids, "close", "help".
        stores: what is kept, in words.
        ears: what is said of it in the wording for the ears, beside its steps' own.
    """

    id: str
    version: int
    language: str
    title: str
    source: tuple[str, ...]
    purpose: str
    studies: Studies
    suits: Suits
    looking_inward: bool
    contraindications: tuple[str, ...]
    steps: tuple[Step, ...]
    ending: str
    heavier: tuple[str, ...]
    stores: str
    guards: Guards
    review: Review
    ears: TextsForEars | None = None


@dataclass(frozen=True, slots=True)
class SetItem:
    """One place in a set.

    Attributes:
        instead: ids that may be picked in its place.
        wait_s: the wait chosen beforehand for its chosen step, in seconds; None leaves the choice open.
    """

    exercise: str
    may_skip: bool = False
    instead: tuple[str, ...] = ()
    wait_s: float | None = None

    @property
    def choices(self) -> tuple[str, ...]:
        """What may be done at this place: its own exercise, then what may be picked in its place."""
        return (self.exercise, *self.instead)


@dataclass(frozen=True, slots=True)
class ExerciseSet:
    """Exercises in an order, with a start pace.

    Attributes:
        per_day: most uses a day that are put first; 0 for no limit.
        check_in: whether a rating may be offered around it.
        with_therapist: switched on by the therapist, tried in the room first.
        purpose_ears: its purpose in the wording for the ears; None where it speaks of nothing seen.
    """

    id: str
    version: int
    language: str
    title: str
    purpose: str
    items: tuple[SetItem, ...]
    pace: Pace
    suits: Suits
    not_for: str
    review: Review
    check_in: bool = True
    with_therapist: bool = False
    per_day: int = 0
    purpose_ears: str | None = None


@dataclass(frozen=True, slots=True)
class Library:
    """All exercises and sets of one language, in the order of the shelf, and its fixed phrases."""

    language: str
    exercises: tuple[Exercise, ...]
    sets: tuple[ExerciseSet, ...]
    phrases: Phrases

    def exercise(self, exercise_id: str) -> Exercise:
        """Return one exercise. Raises KeyError when the library has none of that id."""
        for exercise in self.exercises:
            if exercise.id == exercise_id:
                return exercise
        raise KeyError(exercise_id)

    def set(self, set_id: str) -> ExerciseSet:
        """Return one set. Raises KeyError when the library has none of that id."""
        for exercise_set in self.sets:
            if exercise_set.id == set_id:
                return exercise_set
        raise KeyError(set_id)
