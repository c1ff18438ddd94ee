"""Check-ins with a rating before and one after, side by side, with nothing made of the two."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.checkin import Rating
from app.core.moment import Moment
from app.core.ports import LogEntry
from app.ui.labels import Labels, as_label, day_and_hour
from app.ui.view_models.log_row import Titles, moment_of, title_of, uid_of


@dataclass(frozen=True, slots=True)
class PairRow:
    """One check-in.

    Attributes:
        before, after: numbers from 0 to 10, or None where the rating is a word.
        before_said, after_said: the rating as it was given.
        words: those of the two that are words, one on each line, for a column of their own; empty where there are none.
        spoken: the whole row in one sentence, for a screen reader.
    """

    uid: bytes
    day: str
    hour: str
    title: str
    before: int | None
    after: int | None
    before_said: str
    after_said: str
    words: str
    spoken: str


def derive_pair(entry: LogEntry, titles: Titles, labels: Labels, now: Moment) -> PairRow:
    """Return the pair of one entry that has both ratings; one that is missing stands as nothing."""
    check_in = entry.check_in
    before, after = (None, None) if check_in is None else (check_in.before, check_in.after)
    moment = moment_of(entry)
    day, hour = labels.day(moment, now), labels.hour(moment)
    title = title_of(entry, titles, labels)
    before_said, after_said = as_label(labels.rating(before)), as_label(labels.rating(after))
    said = labels.before_and_after(before_said, after_said)
    return PairRow(
        uid=uid_of(entry),
        day=day,
        hour=hour,
        title=title,
        before=None if before is None else before.number,
        after=None if after is None else after.number,
        before_said=before_said,
        after_said=after_said,
        words=_words(before, after, labels),
        spoken=f"{day_and_hour(day, hour)}. {title}. {said}",
    )


def _words(before: Rating | None, after: Rating | None, labels: Labels) -> str:
    first = "" if before is None or before.word is None else labels.only_before(labels.rating(before))
    then = "" if after is None or after.word is None else labels.only_after(labels.rating(after))
    return "\n".join(line for line in (first, then) if line)
