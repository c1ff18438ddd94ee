"""The words that leave with a log: one table, in plain English until someone hands in another."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from app.core.checkin import Feeling, Place, Quality, Rating, RatingWord, Shape
from app.core.moment import Moment
from app.core.pace import Pace
from app.core.run import Run, RunEnd
from app.takeaway.days import iso_hour, local_time

_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)


def english_day(moment: Moment) -> str:
    """Return the local date as 24 November 2026; empty outside the calendar."""
    local = local_time(moment)
    return "" if local is None else f"{local.day} {_MONTHS[local.month - 1]} {local.year}"


_PLACES = {
    **{place: place.value for place in Place},
    Place.CANT_TELL: "can't tell",
    Place.WHOLE_BODY: "whole body",
    Place.SHOULDERS: "between the shoulders",
}
_QUALITIES = {
    **{quality: quality.value for quality in Quality},
    Quality.NOT_SURE: "not sure",
    Quality.KNOT: "a knot",
    Quality.LESS_SHARP: "less sharp",
}
_FEELINGS = {feeling: feeling.value.replace("-", " ") for feeling in Feeling}
_SHAPES = {Shape.CAME_BACK: "loosened and came back", Shape.MIXED: "mixed"}
_RATINGS = {word: word.value.replace("-", " ") for word in RatingWord}
_PACES = {Pace.NORMAL: "steady", Pace.SLOW: "slow", Pace.VERY_SLOW: "very slow", Pace.WAITS: "it waits for you"}


@dataclass(frozen=True, slots=True)
class Words:
    """Every word of a preview, a page and a table that is not the person's own. Fields in braces are filled by name.

    Attributes:
        language: code for the page, such as en.
        day, hour: a moment's local date and time, in words.
        exercises: title of an exercise or a set by its id; one that is missing goes by its id.
    """

    language: str = "en"
    day: Callable[[Moment], str] = english_day
    hour: Callable[[Moment], str] = iso_hour
    exercises: Mapping[str, str] = field(default_factory=dict)
    places: Mapping[Place, str] = field(default_factory=lambda: _PLACES)
    qualities: Mapping[Quality, str] = field(default_factory=lambda: _QUALITIES)
    feelings: Mapping[Feeling, str] = field(default_factory=lambda: _FEELINGS)
    shapes: Mapping[Shape, str] = field(default_factory=lambda: _SHAPES)
    ratings: Mapping[RatingWord, str] = field(default_factory=lambda: _RATINGS)
    paces: Mapping[Pace, str] = field(default_factory=lambda: _PACES)

    check_in: str = "Check-in"
    then: str = "{before}, then {after}"
    afterwards: str = "{after} afterwards"
    under: str = "under it"
    intensity: str = "{number} of 10"
    ended: str = "came to its end"
    stopped_at: str = "up to step {step} of {steps}"
    stopped_first: str = "before the first step"
    interrupted: str = "interrupted"
    under_way: str = "under way"
    in_set: str = "in the set {set}"
    slower: str = "Slower pressed: {count}"
    not_helping: str = "This isn't helping pressed: {count}"

    title: str = "From the log"
    title_day: str = "From the log, {day}"
    title_days: str = "From the log, {first} to {last}"
    made: str = "Made on {day}."
    none: str = "There is nothing in it for these days."
    scale_words: str = "Words for the scale: 0 {zero}, 5 {five}, 10 {ten}."
    things: str = "Steady things, in a JSON file: {names}."
    scale_zero: str = "nothing much"
    scale_five: str = "a fair bit"
    scale_ten: str = "as much as it gets"
    head_exercises: str = "Exercises"
    head_places: str = "Places in the body"
    head_entries: str = "Each entry"
    head_limits: str = "What this page cannot say"
    limits: tuple[str, ...] = (
        "It cannot say whether an exercise does anything. The moments here are few, and they were chosen.",
        "A high number is often followed by a lower one, with or without an exercise.",
        "A day without an entry is a day without an entry. Nothing more can be read from it.",
    )
    col_day: str = "Day"
    col_hour: str = "Time"
    col_exercise: str = "Exercise"
    col_times: str = "Times"
    col_ended: str = "Where it ended"
    col_pace: str = "Pace"
    col_slower: str = "Slower pressed"
    col_not_helping: str = "This isn't helping"
    col_pairs: str = "Before, then after"
    col_place: str = "Place"
    col_named: str = "Check-ins that name it"
    col_what: str = "What"
    col_body: str = "In the body"
    col_feeling: str = "Feeling"
    col_note: str = "Note"
    item_before: str = "Rating before"
    item_after: str = "Rating after"
    item_sensation: str = "Sensation"
    item_quality: str = "Quality"
    item_intensity: str = "Intensity"
    item_shape: str = "What became of it"
    person: str = "The person who keeps this log"

    def exercise(self, exercise_id: str) -> str:
        """Return the title of an exercise or a set."""
        return self.exercises.get(exercise_id) or exercise_id

    def rating(self, rating: Rating | None) -> str:
        """Return a rating as it was given; empty for none."""
        if rating is None:
            return ""
        return str(rating.number) if rating.word is None else self.ratings[rating.word]

    def pair(self, before: str, after: str) -> str:
        """Return two ratings side by side, with nothing made of the two; empty for none."""
        if not after:
            return before
        return self.then.format(before=before, after=after) if before else self.afterwards.format(after=after)

    def reached(self, run: Run) -> str:
        """Return where a run ended."""
        if run.end is RunEnd.FINISHED:
            return self.ended
        if run.end is RunEnd.UNDER_WAY:
            return self.under_way
        if run.end is RunEnd.INTERRUPTED:
            return self.interrupted
        return self.stopped_at.format(step=run.step, steps=run.steps) if run.step else self.stopped_first

    def pace(self, run: Run) -> str:
        """Return the pace of a run, or both where it changed."""
        start, end = self.paces[run.pace_start], self.paces[run.pace_end]
        return start if run.pace_start is run.pace_end else self.then.format(before=start, after=end)


ENGLISH = Words()
