"""Words for what the core calls by names of its own, and for days and hours as this computer writes them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import reduce

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject, QTime

from app.core.checkin import Feeling, Place, Quality, Rating, RatingWord, Sensation, Shape
from app.core.guards import Way
from app.core.moment import Moment
from app.core.pace import Pace
from app.core.run import Run, RunEnd

_EPOCH = date(1970, 1, 1).toordinal()
_MINUTE_MS = 60_000
_DAY_MS = 86_400_000


def as_label(text: str) -> str:
    """Return a word as it stands alone on a button: its first letter large."""
    return text[:1].upper() + text[1:]


def listed(parts: Iterable[str]) -> str:
    """Return the parts of a list beside each other, with the comma of the language."""
    several = tuple(parts)
    if len(several) < 2:
        return "".join(several)
    return QCoreApplication.translate("Labels", "{one}, {next}").format(one="", next="").join(several)


def either(parts: Iterable[str]) -> str:
    """Return what one can choose from in one sentence: this, or that."""
    both = QCoreApplication.translate("Labels", "{one} or {other}")
    return reduce(lambda one, other: both.format(one=one, other=other), parts)


def day_and_hour(day: str, hour: str) -> str:
    """Return a day and a time on it."""
    return QCoreApplication.translate("Labels", "{day}, {hour}").format(day=day, hour=hour)


class Labels(QObject):
    """Every word is lower case, to stand in a sentence; as_label() makes a button of it."""

    def __init__(self, locale: QLocale | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._locale = QLocale() if locale is None else locale
        # Asked for thousands of rows of the log; to translate each word anew would take longer than to read them.
        self._place_words: dict[Place, str] = {}
        self._quality_words: dict[Quality, str] = {}
        self._feeling_words: dict[Feeling, str] = {}

    def place(self, place: Place) -> str:
        """Return the word for a place in the body."""
        if not self._place_words:
            self._place_words = {
                Place.NOWHERE: self.tr("nowhere"),
                Place.CANT_TELL: self.tr("can't tell"),
                Place.WHOLE_BODY: self.tr("whole body"),
                Place.HEAD: self.tr("head"),
                Place.FACE: self.tr("face"),
                Place.JAW: self.tr("jaw"),
                Place.THROAT: self.tr("throat"),
                Place.SHOULDERS: self.tr("between the shoulders"),
                Place.CHEST: self.tr("chest"),
                Place.BREATH: self.tr("breath"),
                Place.STOMACH: self.tr("stomach"),
                Place.BACK: self.tr("back"),
                Place.FOREARMS: self.tr("forearms"),
                Place.HANDS: self.tr("hands"),
                Place.FINGERS: self.tr("fingers"),
                Place.LEGS: self.tr("legs"),
                Place.FEET: self.tr("feet"),
            }
        return self._place_words[place]

    def quality(self, quality: Quality) -> str:
        """Return the word for what is there."""
        if not self._quality_words:
            self._quality_words = {
                Quality.NOT_SURE: self.tr("not sure"),
                Quality.TIGHT: self.tr("tight"),
                Quality.CLENCHED: self.tr("clenched"),
                Quality.KNOT: self.tr("a knot"),
                Quality.HEAVY: self.tr("heavy"),
                Quality.PRESSURE: self.tr("pressure"),
                Quality.HOT: self.tr("hot"),
                Quality.CLAMMY: self.tr("clammy"),
                Quality.SHAKY: self.tr("shaky"),
                Quality.NUMB: self.tr("numb"),
                Quality.SHALLOW: self.tr("shallow"),
                Quality.QUICK: self.tr("quick"),
                Quality.STOPS: self.tr("stops"),
                Quality.DROPPING: self.tr("dropping"),
                Quality.LIGHTER: self.tr("lighter"),
                Quality.LOOSER: self.tr("looser"),
                Quality.LESS_SHARP: self.tr("less sharp"),
            }
        return self._quality_words[quality]

    def feeling(self, feeling: Feeling) -> str:
        """Return the word for a feeling."""
        if not self._feeling_words:
            self._feeling_words = {
                Feeling.SHAME: self.tr("shame"),
                Feeling.EMBARRASSED: self.tr("embarrassed"),
                Feeling.AWKWARD: self.tr("awkward"),
                Feeling.EXPOSED: self.tr("exposed"),
                Feeling.NERVOUS: self.tr("nervous"),
                Feeling.SCARED: self.tr("scared"),
                Feeling.FRUSTRATED: self.tr("frustrated"),
                Feeling.ANGRY: self.tr("angry at myself"),
                Feeling.WORN_OUT: self.tr("worn out"),
                Feeling.RELIEF: self.tr("relief"),
                Feeling.SOMETHING_ELSE: self.tr("something else"),
                Feeling.NOT_SURE: self.tr("not sure"),
            }
        return self._feeling_words[feeling]

    def shape(self, shape: Shape) -> str:
        """Return the words for what became of it."""
        return {
            Shape.CAME_BACK: self.tr("loosened, then came back"),
            Shape.MIXED: self.tr("lighter, and something else too"),
        }[shape]

    def rating_word(self, word: RatingWord) -> str:
        """Return the word of a rating in words."""
        return {
            RatingWord.A_LITTLE: self.tr("a little"),
            RatingWord.A_LOT: self.tr("a lot"),
            RatingWord.TOO_MUCH: self.tr("too much"),
            RatingWord.NOT_SURE: self.tr("not sure"),
        }[word]

    def rating(self, rating: Rating | None, *, hide_numbers: bool = False) -> str:
        """Return a rating as it was given, or that there is one in place of its number; empty for none."""
        if rating is None:
            return ""
        if rating.word is not None:
            return self.rating_word(rating.word)
        return self.tr("rated") if hide_numbers else str(rating.number)

    def ratings(self, before: Rating | None, after: Rating | None, *, hide_numbers: bool = False) -> str:
        """Return both ratings side by side, with nothing made of the two; empty when there is none."""
        first = self.rating(before, hide_numbers=hide_numbers)
        then = self.rating(after, hide_numbers=hide_numbers)
        if after is None or (hide_numbers and before is not None and before.word is None and after.word is None):
            return first
        if before is None:
            return self.tr("{after} afterwards").format(after=then)
        return self.tr("{before}, then {after}").format(before=first, after=then)

    def before_and_after(self, before: str, after: str) -> str:
        """Return two ratings, each with its name."""
        return self.tr("Before: {before}. After: {after}").format(before=before, after=after)

    def only_before(self, before: str) -> str:
        """Return a first rating with its name."""
        return self.tr("Before: {before}").format(before=before)

    def only_after(self, after: str) -> str:
        """Return a second rating with its name."""
        return self.tr("After: {after}").format(after=after)

    def hidden_note(self) -> str:
        """Return what stands in the place of a note that is masked."""
        return self.tr("a note, hidden")

    def sensation(self, sensation: Sensation) -> str:
        """Return a place with its word, if it has one."""
        if sensation.quality is None:
            return self.place(sensation.place)
        return self.tr("{place}: {quality}").format(
            place=self.place(sensation.place), quality=self.quality(sensation.quality)
        )

    def under(self) -> str:
        """Return the word for what lies under another sensation of the same place."""
        return self.tr("under it")

    def intensity(self, number: int) -> str:
        """Return how much of it, from 0 to 10."""
        return self.tr("{number} of 10").format(number=number)

    def run_end(self, run: Run) -> str:
        """Return what a row says of a run's end: nothing for one that ended or was stopped, which is the same."""
        if run.end is RunEnd.INTERRUPTED:
            return self.tr("Interrupted")
        return self.tr("Under way") if run.end is RunEnd.UNDER_WAY else ""

    def reached(self, run: Run) -> str:
        """Return how far a run went, for the opened entry; empty when it came to its end."""
        if run.end is RunEnd.STOPPED:
            return self.tr("Up to step {step}").format(step=run.step) if run.step else self.tr("Before the first step")
        return self.run_end(run)

    def pace(self, pace: Pace) -> str:
        """Return the word for a pace."""
        return {
            Pace.NORMAL: self.tr("steady"),
            Pace.SLOW: self.tr("slow"),
            Pace.VERY_SLOW: self.tr("very slow"),
            Pace.WAITS: self.tr("it waits for you"),
        }[pace]

    def paces(self, start: Pace, end: Pace) -> str:
        """Return the pace of a run, or both where it changed."""
        if start is end:
            return self.pace(start)
        return self.tr("{start}, then {end}").format(start=self.pace(start), end=self.pace(end))

    def check_in(self) -> str:
        """Return what an entry without an exercise is called."""
        return self.tr("Check-in")

    def exercise(self, title: str | None) -> str:
        """Return the title of an exercise, or what stands for one that the library no longer has."""
        return title or self.tr("An exercise no longer here")

    def way(self, way: Way) -> str:
        """Return the label of a way on."""
        return {
            Way.SIT_QUIETLY: self.tr("Sit quietly"),
            Way.ONE_THING: self.tr("One thing in the room"),
            Way.HELP: self.tr("Help from a person"),
        }[way]

    def day(self, moment: Moment, today: Moment) -> str:
        """Return the date on the wall at a moment; today and yesterday by name."""
        if moment.day == today.day:
            return self.tr("Today")
        if moment.day == today.day - 1:
            return self.tr("Yesterday")
        return self.full_day(moment)

    def full_day(self, moment: Moment) -> str:
        """Return the date on the wall, with the day of the week."""
        return self.date(moment.day)

    def date(self, day: int) -> str:
        """Return a date, given as days since 1970-01-01, with the day of the week."""
        when = date.fromordinal(_EPOCH + day)
        return self._locale.toString(QDate(when.year, when.month, when.day), QLocale.FormatType.LongFormat)

    def short_date(self, day: int) -> str:
        """Return a date, given as days since 1970-01-01, in as few signs as name it wholly."""
        when = date.fromordinal(_EPOCH + day)
        return self._locale.toString(QDate(when.year, when.month, when.day), "d MMM yyyy")

    def first_weekday(self) -> int:
        """Return the day a week begins with here, 1 for Monday to 7 for Sunday."""
        return int(self._locale.firstDayOfWeek().value)

    def hour(self, moment: Moment) -> str:
        """Return the time on the wall, without seconds."""
        past_midnight_ms = (moment.at_ms + moment.tz_min * _MINUTE_MS) % _DAY_MS
        return self._locale.toString(QTime.fromMSecsSinceStartOfDay(past_midnight_ms), QLocale.FormatType.ShortFormat)
