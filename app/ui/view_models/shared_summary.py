"""A shared page in words: raw pairs in time order, and what such a page cannot say. Nothing is made of the pairs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from app.core.checkin import Rating
from app.core.middle import middle_of
from app.core.people import ReceivedPage
from app.core.shared_page import ExerciseLine, Field, Pair, SharedPage
from app.ui.labels import Labels, listed


@dataclass(frozen=True, slots=True)
class PairSaid:
    """One pair: its numbers, or None where a rating is a word or was skipped; `said` has both as they were given."""

    before: int | None
    after: int | None
    said: str


@dataclass(frozen=True, slots=True)
class ExerciseSaid:
    """One exercise of the page.

    Attributes:
        used: how often, ended, and at which steps it was stopped; presses: slower, and that it isn't helping.
        pairs: in time order; middle: of ten pairs or more, with all of them beside it, else empty.
    """

    title: str
    used: str
    presses: tuple[str, ...]
    pairs: tuple[PairSaid, ...]
    ratings: str
    middle: str


@dataclass(frozen=True, slots=True)
class Summary:
    """The page in words, in the order in which it is read."""

    heading: str
    span: str
    consent: tuple[str, ...]
    own_lines: tuple[str, ...]
    first: tuple[str, ...]
    exercises: tuple[ExerciseSaid, ...]
    went_up: str
    aside: str
    places: str
    notes: tuple[str, ...]
    limits: tuple[str, ...]


class SummaryWords(QObject):
    """Makes the words."""

    def __init__(self, labels: Labels, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._labels = labels

    def summary(self, name: str, received: ReceivedPage) -> Summary:
        """Return the page of a person."""
        page = received.page
        days = [self._labels.short_date(day) for day in (page.first_day, page.last_day, page.made_day)]
        span = self.tr("From {first} to {last}. Shared by the person on {made}.")
        return Summary(
            heading=self.tr("A page from {name}").format(name=name),
            span=span.format(first=days[0], last=days[1], made=days[2]),
            consent=self._consent(received),
            own_lines=page.own_lines,
            first=self._first(page),
            exercises=tuple(self._exercise(line) for line in page.exercises),
            went_up=self._went_up(page.exercises),
            aside=self._aside(page.exercises),
            places=" \u00b7 ".join(f"{self._labels.place(each.place)} {each.check_ins}" for each in page.places),
            notes=tuple(f"{self._labels.short_date(note.day)}: {note.text}" for note in page.notes),
            limits=self._limits(),
        )

    def _consent(self, received: ReceivedPage) -> tuple[str, ...]:
        names = {
            Field.EXERCISES.value: self.tr("exercises"),
            Field.RATINGS.value: self.tr("ratings"),
            Field.SLOWER.value: self.tr("slower"),
            Field.NOT_HELPING.value: self.tr("\u201cthis isn't helping\u201d"),
            Field.PLACES.value: self.tr("places"),
            Field.NOTES.value: self.tr("notes"),
        }
        fields = listed(names[each] for each in received.consent.fields if each in names)
        said = [self.tr("They chose to show: {fields}.").format(fields=fields)] if fields else []
        if received.consent.until_day is not None:
            until = self._labels.short_date(received.consent.until_day)
            said.append(self.tr("They ask that it is kept until {day} and no longer.").format(day=until))
        return tuple(said)

    def _first(self, page: SharedPage) -> tuple[str, ...]:
        said = []
        slower = [line.slower for line in page.exercises if line.slower is not None]
        if slower:
            said.append(self.tr("\u201cSlower\u201d in all: {count}").format(count=sum(slower)))
        if page.usual_pace is not None:
            said.append(self.tr("Usual pace: {pace}").format(pace=self._labels.pace(page.usual_pace)))
        shown = [line for line in page.exercises if line.not_helping is not None]
        if shown:
            named = [line.title for line in shown if line.not_helping]
            total = sum(line.not_helping or 0 for line in shown)
            where = f" ({listed(named)})" if named else ""
            said.append(self.tr("\u201cThis isn't helping\u201d: {count}").format(count=total) + where)
        return tuple(said)

    def _exercise(self, line: ExerciseLine) -> ExerciseSaid:
        steps = listed(str(step) for step in line.stopped_at)
        used = [self.tr("times: {count}").format(count=line.times), self.tr("ended: {count}").format(count=line.ended)]
        if steps:
            used.append(self.tr("stopped at step {steps}").format(steps=steps))
        presses = []
        if line.slower is not None:
            presses.append(self.tr("slower pressed: {count}").format(count=line.slower))
        if line.not_helping:
            presses.append(self.tr("\u201cthis isn't helping\u201d: {count}").format(count=line.not_helping))
        pairs = tuple(self._pair(pair) for pair in line.pairs)
        ratings = self.tr("no ratings here") if not pairs else "  \u00b7  ".join(pair.said for pair in pairs)
        return ExerciseSaid(
            line.title, "  \u00b7  ".join(used), tuple(presses), pairs, ratings, self._middle(line.pairs)
        )

    def _pair(self, pair: Pair) -> PairSaid:
        said = self.tr("{before}, then {after}").format(before=self._said(pair.before), after=self._said(pair.after))
        before, after = pair.before, pair.after
        return PairSaid(
            None if before is None else before.number,
            None if after is None else after.number,
            said + ("*" if pair.went_up else ""),
        )

    def _said(self, rating: Rating | None) -> str:
        return self.tr("skipped") if rating is None else self._labels.rating(rating)

    def _middle(self, pairs: Sequence[Pair]) -> str:
        middle = middle_of(pairs)
        if middle is None:
            return ""
        words = self.tr("Median, with every pair shown beside it: {before} before, {after} after")
        return words.format(before=middle[0], after=middle[1])

    def _went_up(self, lines: Sequence[ExerciseLine]) -> str:
        named = {line.title: sum(pair.went_up for pair in line.pairs) for line in lines}
        named = {title: count for title, count in named.items() if count}
        if not named:
            return ""
        where = listed(title if count == 1 else f"{title}: {count}" for title, count in named.items())
        total = sum(named.values())
        return self.tr("* went up by 2 or more, so often: {count} ({where})").format(count=total, where=where)

    def _aside(self, lines: Sequence[ExerciseLine]) -> str:
        named = listed(line.title for line in lines if line.aside)
        return self.tr("Set aside by Lamplit: {titles}").format(titles=named) if named else ""

    def _limits(self) -> tuple[str, ...]:
        return (
            self.tr("What this page cannot say: whether an exercise works."),
            self.tr(
                "These are few times, at chosen moments. High ratings tend to be followed by lower ones with no "
                "help at all."
            ),
            self.tr("A blank day says that Lamplit was not used; nothing else."),
        )
