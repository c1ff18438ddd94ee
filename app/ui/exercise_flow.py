"""From a wish to an ending: the rating in front, the exercise, and what the finish page is told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app.core import guards
from app.core.checkin import CheckIn, Rating, Sensation
from app.core.exercise import Exercise, Library
from app.core.moment import Moment, WallClock
from app.core.preferences import Preferences
from app.core.run import Run, RunEnd
from app.core.set_ways import ways_after
from app.core.threshold import SetPlace
from app.ui.log_keeper import LogKeeper
from app.ui.sitting import Ended, Sitting
from app.ui.view_models.check_in_hour import CheckInHour
from app.ui.view_models.finish import EndedRun

_BELONGS_MIN = 30
"""A check-in made this long before an exercise at most is taken as the rating in front of it."""


class ExerciseFlow(QObject):
    """Keeps runs and their check-ins in the log, and asks for a rating only where the person wants to be asked.

    Signals:
        rating_wanted: show the one question in front of an exercise.
        started: show the player.
        finished: EndedRun, for the finish page.
        handed_over: this is one for a person; open Help.
        left: go Home: an exercise was left before its first line.
        preferences_changed: Preferences, when skips have been counted.
        check_ins_off: three skips in a row turned the question off.
    """

    rating_wanted = Signal()
    started = Signal()
    finished = Signal(object)
    handed_over = Signal()
    left = Signal()
    preferences_changed = Signal(object)
    check_ins_off = Signal()

    def __init__(
        self,
        library: Library,
        sitting: Sitting,
        keeper: LogKeeper,
        wall: WallClock,
        make_uid: Callable[[], bytes],
        preferences: Preferences,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._sitting = sitting
        self._keeper = keeper
        self._wall = wall
        self._make_uid = make_uid
        self._preferences = preferences
        self._wanted: Callable[[], None] | None = None
        self._before: CheckIn | None = None
        self._of_run: CheckIn | None = None
        self._run_uid: bytes | None = None
        self._next: tuple[SetPlace, ...] = ()
        self._hour = CheckInHour(keeper, wall, self)
        self._last_begun_ms: int | None = None
        sitting.run_changed.connect(self._keep_run)
        sitting.ended.connect(self._ended)

    @property
    def last_rating(self) -> Rating | None:
        """The rating that stands before the next exercise, as far as there is one."""
        return None if self._before is None else self._before.before

    def know_library(self, library: Library) -> None:
        """Take another library, for what is begun from now on."""
        self._library = library

    def set_preferences(self, preferences: Preferences) -> None:
        """Use these from now on."""
        self._preferences = preferences

    def begin(self, exercise_id: str) -> None:
        """Begin an exercise, after the one question where the person wants it."""
        exercise = self._library.exercise(exercise_id)
        self._ask_or_begin(exercise.guards.after_rating, lambda: self._sitting.begin(exercise_id))

    def begin_set(self, set_id: str, picked: str | None = None) -> None:
        """Begin a set, after the one question where the person wants it and the set allows it.

        Args: picked: id of what was picked in the place of its first exercise.
        """
        exercise_set = self._library.set(set_id)
        self._ask_or_begin(exercise_set.check_in, lambda: self._sitting.begin_set(set_id, picked))

    def begin_at_once(self, set_id: str) -> None:
        """Begin a set with nothing in front of it."""
        self._go(lambda: self._sitting.begin_set(set_id))

    def begin_next(self, which: int = 0) -> None:
        """Go on in the set, by one of the ways that the finish page was given."""
        place = self._next[which]
        self._go(lambda: self._sitting.go_on_in(place))

    def take_check_in(self, check_in: CheckIn) -> None:
        """A check-in was kept: the next exercise belongs to it, unless one was begun while it was being written."""
        self._hour.begin(self._wall().at_ms)
        if self._last_begun_ms is None or check_in.at_ms >= self._last_begun_ms:
            self._before = check_in

    def forget(self, uids: tuple[bytes, ...]) -> None:
        """Let go of what was deleted, or the next exercise would write it anew."""
        if self._before is not None and self._before.uid in uids:
            self._before = None
        if self._of_run is not None and (self._of_run.uid in uids or self._of_run.run_uid in uids):
            self._of_run = None

    def answer(self, rating: Rating | None) -> None:
        """Take the answer to the one question, None for Skip, and begin."""
        now = self._wall()
        skips = guards.skips_after(self._preferences.check_in_skips, rating)
        off = guards.turns_check_ins_off(skips)
        changed = self._preferences._replace(check_in_skips=0 if off else skips)
        changed = changed._replace(ask_before=False) if off else changed
        if changed != self._preferences:
            self.preferences_changed.emit(changed)
        if rating is not None:
            self._before = CheckIn(self._make_uid(), now.at_ms, now.tz_min, before=rating)
        if off:
            self.check_ins_off.emit()
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self._go(wanted)

    def keep_word(self, text: str) -> None:
        """Keep a word or line of the exercise as a note of its check-in."""
        note = text if self._of_run is None or not self._of_run.note else f"{self._of_run.note}\n{text}"
        self._write(replace(self._check_in_of_run(), note=note))

    def keep_places(self, sensations: tuple[Sensation, ...]) -> None:
        """Keep body places tapped in the exercise, where the person keeps places at all."""
        if self._preferences.body_places:
            self._write(replace(self._check_in_of_run(), sensations=sensations))

    def _ask_or_begin(self, may: bool, begin: Callable[[], None]) -> None:
        asks = may and self._preferences.ask_before and self._fresh_before() is None
        if asks and self._hour.over:
            self._wanted = begin
            self._hour.begin(self._wall().at_ms)
            self.rating_wanted.emit()
        else:
            self._go(begin)

    def _go(self, begin: Callable[[], None]) -> None:
        self._of_run = self._run_uid = None
        self.started.emit()
        begin()

    def _fresh_before(self) -> CheckIn | None:
        before = self._before
        if before is None or not 0 <= self._wall().at_ms - before.at_ms <= _BELONGS_MIN * 60_000:
            return None
        return before

    def _keep_run(self, run: Run) -> None:
        self._keeper.save(run)
        if run.uid != self._run_uid:
            self._run_uid, self._of_run = run.uid, None  # after a switch, what was said belongs to the run before
            before, self._before = self._fresh_before(), None
            self._last_begun_ms = run.started_ms
            if before is not None:
                self._write(replace(before, run_uid=run.uid))

    def _check_in_of_run(self) -> CheckIn:
        now: Moment = self._wall()
        return self._of_run or CheckIn(self._make_uid(), now.at_ms, now.tz_min, run_uid=self._run_uid)

    def _write(self, check_in: CheckIn) -> None:
        self._of_run = check_in
        self._keeper.save(check_in)

    def _ended(self, ended: Ended) -> None:
        known = {each.id for each in self._library.exercises}
        self._next = () if ended.place is None else ways_after(ended.place, known)
        if ended.handed_over:
            self.handed_over.emit()
        elif ended.run is None:
            self.left.emit()
        else:
            self.finished.emit(self._finish_of(ended.exercise, ended.run))

    def _finish_of(self, exercise: Exercise, run: Run) -> EndedRun:
        before = None if self._of_run is None else self._of_run.before
        following = tuple(self._library.exercise(each.exercise_id).title for each in self._next)
        return EndedRun(
            run_uid=run.uid,
            end=run.end,
            check_in=self._of_run,
            next_titles=following if run.end is RunEnd.FINISHED else (),
            ask_after=before is not None and exercise.guards.after_rating and self._preferences.check_ins,
            words_first=guards.shows_words_first(self._preferences.words_first, before),
            letter_keys=self._preferences.letter_keys,
            numbers=not self._preferences.hide_numbers,
        )
