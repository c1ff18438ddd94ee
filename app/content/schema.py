"""The format of the files in exercises/: one kind each for an exercise, a set, the fixed texts and the shelf.

What these types cannot say (an outward step after an inward one, say) is in laws.py.
"""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

import msgspec
from msgspec import Meta

from app.core.exercise import Advance, Direction, Fit, Grade
from app.core.pace import Pace
from app.core.phrases import Phrases

MAX_STEPS = 24
MAX_ITEMS = 8
LONGEST_QUIET_S = 600
LONGEST_WAIT_S = 600

Id: TypeAlias = Annotated[
    str,
    Meta(
        pattern="^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
        max_length=40,
        description="Small letters and digits with single hyphens between, such as one-thing.",
    ),
]
Language: TypeAlias = Annotated[str, Meta(pattern="^[a-z]{2,3}(-[A-Z]{2})?$", description="Language: en, zh-CN.")]
Title: TypeAlias = Annotated[str, Meta(min_length=1, max_length=60)]
Line: TypeAlias = Annotated[str, Meta(min_length=1, max_length=160, description="A line, 14 words or fewer.")]
Sentence: TypeAlias = Annotated[str, Meta(min_length=1, max_length=240)]
Label: TypeAlias = Annotated[str, Meta(min_length=1, max_length=48)]
QuietS: TypeAlias = Annotated[float, Meta(ge=0, le=LONGEST_QUIET_S)]
Quiet: TypeAlias = Annotated[
    tuple[QuietS, QuietS, QuietS],
    Meta(description="Seconds of quiet after the line at normal, slow and very slow."),
]
WaitS: TypeAlias = Annotated[
    float, Meta(ge=1, le=LONGEST_WAIT_S, description="A wait in seconds, ten minutes at most.")
]
Turn: TypeAlias = Annotated[str, Meta(pattern="^[PT][0-9]{1,3}$", description="A turn of the source session.")]
Version: TypeAlias = Annotated[int, Meta(ge=1, le=9999, description="One more with every change of wording.")]


class _Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    pass


class LeafOption(_Part, frozen=True):
    """One thing to tap, under another one."""

    id: Id
    label: Label
    say: Label | None = None
    opens: Literal["help", "again"] | None = None


class OptionPart(_Part, frozen=True):
    """One thing to tap. `say` is what stands in the place of {pick} in later lines."""

    id: Id
    label: Label
    say: Label | None = None
    wait_s: WaitS | None = None
    opens: Literal["help", "again"] | None = None
    more: Annotated[tuple[LeafOption, ...], Meta(max_length=16)] = ()


class ChoiceInput(_Part, frozen=True, tag_field="kind", tag="choice"):
    """A row of options, one tap."""

    options: Annotated[tuple[OptionPart, ...], Meta(min_length=2, max_length=16)]


class WordInput(_Part, frozen=True, tag_field="kind", tag="word"):
    """A folded-away field. Without `keep` it cannot be kept."""

    label: Label
    max_chars: Annotated[int, Meta(ge=1, le=400)]
    keep: Literal["steady-things", "log"] | None = None


class PlacesInput(_Part, frozen=True, tag_field="kind", tag="places"):
    """Body places to tap."""

    most: Annotated[int, Meta(ge=1, le=3)] = 3


class CompanionPart(_Part, frozen=True):
    """A line said again during a chosen wait; `every` in seconds at normal, slow and very slow."""

    line: Line
    every: Annotated[
        tuple[
            Annotated[float, Meta(ge=20, le=600)],
            Annotated[float, Meta(ge=20, le=600)],
            Annotated[float, Meta(ge=20, le=600)],
        ],
        Meta(description="Seconds between two sayings at normal, slow and very slow."),
    ]


class StepEarsPart(_Part, frozen=True):
    """What a step says in the wording for the ears: a line in the place of its own, or a note alone."""

    line: Line | None = None
    wordings: Annotated[tuple[Line, ...], Meta(max_length=2)] = ()
    note: Annotated[str, Meta(min_length=1, max_length=120)] | None = None


class StepPart(_Part, frozen=True):
    """One line, its quiet, and what ends it."""

    line: Line
    direction: Direction
    advance: Advance
    quiet: Quiet
    wordings: Annotated[tuple[Line, ...], Meta(max_length=2, description="Other wordings of the same line.")] = ()
    line_unpicked: Line | None = None
    note: Annotated[str, Meta(min_length=1, max_length=120, description="Small text, never spoken.")] | None = None
    optional: Annotated[bool, Meta(description="Left out at very slow and when it waits.")] = False
    once_a_day: bool = False
    once: Annotated[bool, Meta(description="A step back passes over it.")] = False
    phrase: Annotated[bool, Meta(description="What stands after its colon can be said, heard, read or thought.")] = (
        False
    )
    things: Annotated[bool, Meta(description="The person's steady things may stand in the place of its note.")] = False
    input: ChoiceInput | WordInput | PlacesInput | None = None
    companion: CompanionPart | None = None
    ears: Annotated[
        StepEarsPart | None, Meta(description="Where it asks for something seen: the same for the ears.")
    ] = None


class EarsPart(_Part, frozen=True):
    """What is said of an exercise in the wording for the ears; what is left out stays as it is."""

    title: Title | None = None
    purpose: Sentence | None = None
    sentences: tuple[Sentence, Sentence] | None = None
    contraindications: Annotated[tuple[Sentence, ...], Meta(max_length=8)] = ()
    ending: Line | None = None


class SuitsPart(_Part, frozen=True):
    """Fit for three states of the person."""

    calm: Fit
    uneasy: Fit
    overwhelmed: Fit


class StudiesPart(_Part, frozen=True):
    """What studies say: two sentences of one's own and how far they reach."""

    grade: Grade
    sentences: tuple[Sentence, Sentence]


class GuardsPart(_Part, frozen=True):
    """Limits against ritual use."""

    rest_min: Annotated[int, Meta(ge=0, le=1440)] = 0
    per_day: Annotated[int, Meta(ge=0, le=24)] = 0
    third_time_note: bool = True
    after_rating: bool = True
    note: Annotated[str, Meta(max_length=400)] = ""


class ReviewPart(_Part, frozen=True):
    """Who has looked at the wording. `on` is a date, such as 2026-03-01."""

    status: Annotated[str, Meta(min_length=1, max_length=120)]
    by: Annotated[str, Meta(min_length=1, max_length=120)] | None = None
    on: Annotated[str, Meta(pattern="^[0-9]{4}-[0-9]{2}-[0-9]{2}$")] | None = None


class ExerciseFile(_Part, frozen=True, tag_field="kind", tag="exercise"):
    """One exercise."""

    id: Id
    version: Version
    language: Language
    title: Title
    purpose: Annotated[Sentence, Meta(description="What it does, in one sentence; no promise.")]
    studies: StudiesPart
    suits: SuitsPart
    steps: Annotated[tuple[StepPart, ...], Meta(min_length=1, max_length=MAX_STEPS)]
    ending: Line
    heavier: Annotated[
        tuple[Id, ...],
        Meta(min_length=1, max_length=6, description='Where to go when it gets heavier: ids, "close", "help".'),
    ]
    stores: Annotated[str, Meta(min_length=1, max_length=240)]
    review: ReviewPart
    source: Annotated[tuple[Turn, ...], Meta(max_length=24)] = ()
    looking_inward: bool = False
    contraindications: Annotated[tuple[Sentence, ...], Meta(max_length=8)] = ()
    guards: GuardsPart = GuardsPart()
    ears: EarsPart | None = None


class ItemPart(_Part, frozen=True):
    """One place in a set."""

    exercise: Id
    may_skip: bool = False
    instead: Annotated[tuple[Id, ...], Meta(max_length=4)] = ()
    wait_s: WaitS | None = None


class SetFile(_Part, frozen=True, tag_field="kind", tag="set"):
    """One set of exercises."""

    id: Id
    version: Version
    language: Language
    title: Title
    purpose: Sentence
    pace: Pace
    suits: SuitsPart
    items: Annotated[tuple[ItemPart, ...], Meta(min_length=1, max_length=MAX_ITEMS)]
    review: ReviewPart
    not_for: Annotated[str, Meta(max_length=240)] = ""
    check_in: bool = True
    with_therapist: bool = False
    per_day: Annotated[int, Meta(ge=0, le=24)] = 0
    purpose_ears: Annotated[Sentence | None, Meta(description="The purpose in the wording for the ears.")] = None


class ShelfFile(_Part, frozen=True, tag_field="kind", tag="shelf"):
    """The order in which exercises and sets stand on the shelf."""

    language: Language
    exercises: Annotated[tuple[Id, ...], Meta(max_length=500)]
    sets: Annotated[tuple[Id, ...], Meta(max_length=500)]


_PhraseList: TypeAlias = Annotated[tuple[Sentence, ...], Meta(min_length=1, max_length=12)]

if TYPE_CHECKING:

    class PhrasesFile(_Part, frozen=True):
        """The fixed texts of one language."""

        language: Language

else:
    # A field for every field of core's Phrases, so that the two cannot drift apart.
    PhrasesFile = msgspec.defstruct(
        "PhrasesFile",
        [("language", Language)]
        + [(field.name, Sentence if field.type == "str" else _PhraseList) for field in dataclasses.fields(Phrases)],
        frozen=True,
        forbid_unknown_fields=True,
        tag_field="kind",
        tag="phrases",
        namespace={"__doc__": "The fixed texts of one language."},
    )


class BannedWord(_Part, frozen=True):
    """A word kept out of everything a patient hears or reads. A * at its beginning or end stands for any letters."""

    word: Annotated[str, Meta(min_length=1, max_length=40)]
    instead: Annotated[str, Meta(min_length=1, max_length=160)]


class AllowedWords(_Part, frozen=True):
    """Words that one exercise may use all the same."""

    exercise: Id
    words: Annotated[tuple[str, ...], Meta(min_length=1, max_length=12)]


Words: TypeAlias = Annotated[tuple[Annotated[str, Meta(min_length=1, max_length=40)], ...], Meta(max_length=200)]


class WordsFile(_Part, frozen=True, tag_field="kind", tag="words"):
    """The words that the laws look for, in one language. A * at either end of a word stands for any letters."""

    language: Language
    banned: Annotated[tuple[BannedWord, ...], Meta(max_length=400)]
    allowed: Annotated[tuple[AllowedWords, ...], Meta(max_length=100)]
    why: Annotated[Words, Meta(description="Words that ask for a reason.")]
    shut_eyes: Annotated[Words, Meta(description="Words that ask for closed eyes.")]
    hand: Annotated[Words, Meta(description="Words for the hand, kept out of questions in touch steps.")]
    grip: Annotated[Words, Meta(description="Words kept out of touch steps altogether.")]
    promise: Annotated[Words, Meta(description="Words by which a purpose would promise something.")]
    inward: Annotated[Words, Meta(description="Words that point at the body or the breath.")]


ContentFile: TypeAlias = ExerciseFile | SetFile | PhrasesFile | ShelfFile | WordsFile
