"""Small exercises of our own, so that engine tests do not hang on the library's wording."""

from __future__ import annotations

from dataclasses import dataclass, fields

from app.core.exercise import (
    Advance,
    Choice,
    Companion,
    Direction,
    Exercise,
    Fit,
    Grade,
    Guards,
    Option,
    Quiet,
    Review,
    Step,
    Studies,
    Suits,
)
from app.core.phrases import Phrases
from app.core.script import Script

TUPLES = {"first_run", "help_lines"}
PHRASES = Phrases(**{f.name: (f"{f.name}.",) if f.name in TUPLES else f"{f.name}." for f in fields(Phrases)})


@dataclass(slots=True)
class FakeClock:
    """A clock that tests move by hand."""

    now_s: float = 1000.0

    def __call__(self) -> float:
        return self.now_s


def step(
    line: str = "One two three four.",
    direction: Direction = Direction.OUTWARD,
    advance: Advance = Advance.TIMED,
    quiet: tuple[float, float, float] = (8, 16, 25),
    **more: object,
) -> Step:
    """Return a step; four words are two seconds at the normal pace."""
    return Step(line, direction, advance, Quiet(*quiet), **more)  # type: ignore[arg-type]


def breath() -> tuple[Step, Step]:
    return (
        step("In.", Direction.BREATH, Advance.BREATH_IN, (3, 4, 4)),
        step("And out.", Direction.BREATH, Advance.BREATH_OUT, (4, 5, 6)),
    )


COMPANY = Script(
    (
        step(
            "Staying here now.",
            Direction.COMPANY,
            Advance.CHOSEN,
            (0, 0, 0),
            companion=Companion("Still here.", Quiet(60, 90, 120)),
        ),
        step("Stay, or go.", Direction.COMPANY, Advance.WAITS, (10, 20, 30)),
    ),
    "Close this when you want.",
)

FEELINGS = Choice(
    (
        Option("shame", "Shame", say="shame"),
        Option("not-sure", "Not sure"),
        Option("more", "Something else", more=(Option("harm", "Hurt myself", opens="help"), Option("other", "Other"))),
    )
)


def exercise(*steps: Step, **more: object) -> Exercise:
    return Exercise(
        id="sample",
        version=1,
        language="en",
        title="Sample",
        source=("P22",),
        purpose="It gives the eyes a place.",
        studies=Studies(("One.", "Two."), Grade.NOT_KNOWN),
        suits=Suits(Fit.YES, Fit.YES, Fit.NO),
        looking_inward=False,
        contraindications=(),
        steps=steps or (step(),),
        ending="That is the end.",
        heavier=("close",),
        stores="nothing",
        guards=Guards(),
        review=Review("draft"),
        **more,  # type: ignore[arg-type]
    )
