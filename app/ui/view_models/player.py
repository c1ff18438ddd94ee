"""What the player shows, folded from the events of the session."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from app.core.events import Aside, Event, Kind
from app.core.exercise import Advance, Choice, Exercise, Grade, Option, PlacesField, Step, WordField
from app.core.pace import Pace
from app.core.phrases import Phrases
from app.core.said_phrase import phrase_of


class Panel(StrEnum):
    """What stands in the middle of the room."""

    STEP = "step"
    HOW = "how"
    NOT_HELPING = "not-helping"
    SWITCH = "switch"
    STILL = "still"  # sitting quietly


@dataclass(frozen=True, slots=True)
class SwitchTarget:
    """Another exercise to go to: its id and title."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class PlayerProps:
    """Everything on the page.

    Attributes:
        caption: the line; reply: a word of the app that stands in its place for a moment ("Slower."), or "".
        note: small text beneath the line, never spoken; notice: one quiet notice about the voice, or "".
        options: what can be tapped; word: the label of a folded-away field, or None; places: a choice of places.
        phrase: what can be said, heard, read or thought at this step, or "".
        steady: names of the person's steady things; shows_things: whether they stand in the place of the note now.
        takes_things: whether one more can be named.
        waits: whether only the person moves it now; leaves_aside: whether moving on leads back to the exercise.
        breathing: whether the breath ring stands; voice_on, voice_there: reading aloud, and whether it can be had.
        reads: whether any text can be read aloud, and not only what is recorded be played.
        leave_out: when the exercise is better left out.
        answer_leads_out: whether the way to one thing in the room stands beneath the answer.
        said_mark: presses of "Am I doing it right?", which rests after two.
    """

    title: str = ""
    caption: str = ""
    reply: str = ""
    note: str = ""
    notice: str = ""
    panel: Panel = Panel.STEP
    options: tuple[Option, ...] = ()
    word: WordField | None = None
    places: PlacesField | None = None
    phrase: str = ""
    steady: tuple[str, ...] = ()
    shows_things: bool = False
    takes_things: bool = False
    waits: bool = False
    leaves_aside: bool = False
    breathing: bool = False
    over: bool = False
    voice_on: bool = False
    voice_there: bool = True
    reads: bool = True
    pace: Pace = Pace.SLOW
    purpose: str = ""
    how_tail: str = ""
    studies: tuple[str, ...] = ()
    grade: Grade = Grade.NOT_KNOWN
    leave_out: tuple[str, ...] = ()
    answer: str = ""
    answer_leads_out: bool = False
    said_mark: int = 0
    not_helping: str = ""
    still: str = ""
    switch_to: tuple[SwitchTarget, ...] = ()


_MOVING = frozenset({Kind.LINE, Kind.REST, Kind.QUIET, Kind.WAIT, Kind.BREATH, Kind.BACK, Kind.END, Kind.LOOK_UP})


def opening_props(
    exercise: Exercise, phrases: Phrases, targets: tuple[SwitchTarget, ...], *, voice_on: bool, voice_there: bool
) -> PlayerProps:
    """Return the props before the first line."""
    return PlayerProps(
        title=exercise.title,
        voice_on=voice_on,
        voice_there=voice_there,
        purpose=exercise.purpose,
        how_tail=phrases.how_helps_tail,
        studies=exercise.studies.sentences,
        leave_out=exercise.contraindications,
        grade=exercise.studies.grade,
        not_helping=phrases.not_helping,
        still=phrases.quiet_kept,
        switch_to=targets,
    )


PANELS = {Aside.HOW: Panel.HOW, Aside.NOT_HELPING: Panel.NOT_HELPING}
"""The panel that each aside opens, where it opens one."""


def fold(props: PlayerProps, event: Event, step: Step | None, line: str) -> PlayerProps:
    """Return the props after one event.

    Args:
        step, line: what the session shows after the event.
    """
    props = replace(props, pace=event.pace)
    if event.kind in _MOVING:
        props = replace(props, reply="", panel=Panel.STEP, breathing=False, waits=False)
    if event.kind in {Kind.LINE, Kind.BREATH, Kind.END, Kind.BACK}:
        props = _show_step(props, step, line, leaves_aside=event.aside is Aside.STAY)
        return replace(props, breathing=event.kind is Kind.BREATH)
    if event.kind in {Kind.LOOK_UP, Kind.COMPANION}:
        return replace(props, caption=event.text or props.caption, reply="")
    if event.kind is Kind.WAIT:
        return replace(props, waits=True)
    if event.kind is Kind.SLOWER:
        return replace(props, reply=event.text or "", breathing=False)
    if event.kind is Kind.PICKED:
        return replace(props, notice=event.text or "")
    if event.kind is Kind.PAUSED:
        props = replace(props, panel=Panel.STEP, caption=event.text or "", note="", reply="", leaves_aside=False)
        return replace(_without_input(props), waits=True, breathing=False)
    if event.kind is Kind.ASIDE:
        panel = props.panel if event.aside is None else PANELS.get(event.aside, props.panel)
        return replace(props, panel=panel, reply="", answer="", answer_leads_out=False)
    if event.kind in {Kind.FINISHED, Kind.STOPPED, Kind.HELP}:
        return replace(_without_input(props), over=True, waits=False, breathing=False, reply="")
    return props


def _show_step(props: PlayerProps, step: Step | None, line: str, *, leaves_aside: bool) -> PlayerProps:
    field = None if step is None else step.input
    if leaves_aside and step is not None and step.advance is Advance.CHOSEN:
        field = None  # company that was called for stays; it asks no length
    return replace(
        props,
        caption=line,
        note="" if step is None or step.note is None else step.note,
        options=field.options if isinstance(field, Choice) else (),
        word=field if isinstance(field, WordField) else None,
        places=field if isinstance(field, PlacesField) else None,
        leaves_aside=leaves_aside,
        phrase=phrase_of(line) if step is not None and step.phrase else "",
        shows_things=step is not None and step.things,
    )


def _without_input(props: PlayerProps) -> PlayerProps:
    return replace(props, options=(), word=None, places=None, phrase="", shows_things=False)
