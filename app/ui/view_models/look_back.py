"""The log as a plain list, newest first, and what of it a search finds."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, QTimer, Signal

from app.core.errors import LamplitError, UserError
from app.core.exercise import Phrases
from app.core.guards import log_is_the_same
from app.core.log_query import LogFilter
from app.core.moment import Moment, WallClock
from app.core.ports import Cursor, Log, LogEntry, LogPage
from app.ui.labels import Labels, as_label
from app.ui.log_keeper import LogKeeper, LogState

PAGE_ENTRIES = 50
FOUND_MOST = 500
SEARCH_WAIT_MS = 150
_NOTE_CHARS = 160

Titles = Callable[[str], str | None]
"""Returns the title of an exercise, or None when the library has none of that id."""


@dataclass(frozen=True, slots=True)
class LogRow:
    """One entry in words; every text may be empty but day, hour and title.

    Attributes:
        day_number: days since 1970, to tell where another day begins.
        spoken: the whole row in one sentence, for a screen reader.
    """

    uid: bytes
    day_number: int
    day: str
    hour: str
    title: str
    end: str
    rating: str
    places: str
    note: str
    spoken: str


class Shown(StrEnum):
    """What stands in the middle of the page."""

    LIST = "list"
    EMPTY = "empty"
    NOT_FOUND = "not-found"
    LOADING = "loading"
    NO_LOG = "no-log"
    LOCKED = "locked"
    FAULT = "fault"


@dataclass(frozen=True, slots=True)
class LookBackProps:
    """What the page shows.

    Attributes:
        same: the sentence of the sixth opening, or empty; trouble: what went wrong, or empty.
        cut: whether a search found more than it shows.
    """

    shown: Shown
    rows: tuple[LogRow, ...]
    searching: bool
    has_more: bool
    same: str
    trouble: str
    cut: bool


def derive_row(entry: LogEntry, titles: Titles, labels: Labels, now: Moment) -> LogRow:
    """Return the words of one entry."""
    check_in, run = entry.check_in, entry.run
    tz_min = check_in.tz_min if check_in is not None else (run.tz_min if run is not None else 0)
    moment = Moment(entry.at_ms, tz_min)
    title = labels.check_in() if run is None else labels.exercise(titles(run.exercise_id))
    rating = "" if check_in is None else as_label(labels.ratings(check_in.before, check_in.after))
    said = () if check_in is None else check_in.sensations
    places = as_label(", ".join(labels.sensation(sensation) for sensation in said))
    feeling = "" if check_in is None or check_in.feeling is None else as_label(labels.feeling(check_in.feeling))
    parts = [part for part in (places, feeling) if part]
    note = "" if check_in is None or check_in.note is None else _first_words(check_in.note)
    end = "" if run is None else labels.run_end(run)
    row_places = " · ".join(parts)
    day, hour = labels.day(moment, now), labels.hour(moment)
    spoken = ". ".join(part for part in (f"{day}, {hour}", title, end, rating, *parts, note) if part)
    uid = check_in.uid if check_in is not None else (run.uid if run is not None else b"")
    return LogRow(uid, moment.day, day, hour, title, end, rating, row_places, note, spoken)


def _first_words(note: str) -> str:
    line = " ".join(note[: 2 * _NOTE_CHARS].split())
    return line if len(line) <= _NOTE_CHARS and len(note) <= 2 * _NOTE_CHARS else line[:_NOTE_CHARS].rstrip() + "…"


class LookBackModel(QObject):
    """Reads the log page by page, searches its notes as they are typed.

    Signals:
        props_changed(LookBackProps).
    """

    props_changed = Signal(object)

    def __init__(
        self,
        keeper: LogKeeper,
        phrases: Phrases,
        titles: Titles,
        labels: Labels,
        clock: WallClock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._phrases = phrases
        self._titles = titles
        self._labels = labels
        self._clock = clock
        self._openings: list[Moment] = []
        self._last_change_ms: int | None = None
        self._same = ""
        self._rows: tuple[LogRow, ...] = ()
        self._next: Cursor | None = None
        self._loaded = False
        self._loading = False
        self._round = 0  # counts up whenever older answers must no longer count
        self._words = ""
        self._found: tuple[LogRow, ...] | None = None
        self._trouble = ""
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(SEARCH_WAIT_MS)
        self._wait.timeout.connect(self._search_now)
        keeper.changed.connect(self._log_changed)
        keeper.state_changed.connect(self._state_changed)

    @property
    def props(self) -> LookBackProps:
        """What the page shows now."""
        rows = self._rows if self._found is None else self._found
        return LookBackProps(
            shown=self._shown(),
            rows=rows if self._keeper.state is LogState.OPEN else (),
            searching=bool(self._words),
            has_more=self._found is None and self._next is not None,
            same=self._same,
            trouble=self._trouble or self._keeper.trouble,
            cut=self._found is not None and len(self._found) >= FOUND_MOST,
        )

    def enter(self) -> None:
        """Count an opening of the log and show the list, up to date and with no search."""
        self._wait.stop()
        self._words, self._found = "", None
        now = self._clock()
        self._openings = [*(opening for opening in self._openings if opening.day == now.day), now]
        same = log_is_the_same(self._openings, self._last_change_ms, now)
        self._same = self._phrases.log_same if same else ""
        self.come_back()

    def come_back(self) -> None:
        """Bring the list up to date without counting an opening: back from one entry, or unlocked."""
        self._loaded = False
        self._load(max(PAGE_ENTRIES, len(self._rows)))
        if self._words:
            self._search_now()

    def show_older(self) -> None:
        """Read the next page, unless one is on its way."""
        if self._loading or self._next is None or self._found is not None:
            return
        self._loading = True
        after, round_ = self._next, self._round

        def add(page: LogPage) -> None:
            if round_ == self._round:
                self._loading = False
                self._rows += self._rows_of(page.entries)
                self._next = page.next
                self._tell()

        self._keeper.with_log(lambda log: log.page(after, PAGE_ENTRIES), add, self._failed)

    def search(self, words: str) -> None:
        """Search the notes once typing pauses; no words show the list again."""
        self._words = words.strip()
        if self._words:
            self._wait.start()
        else:
            self._wait.stop()
            self._round += 1
            self._loading = False
            self._found = None
            self._tell()

    def _search_now(self) -> None:
        self._wait.stop()
        words = self._words
        if not words:
            return

        def found(entries: tuple[LogEntry, ...]) -> None:
            if words == self._words:
                self._found = self._rows_of(entries)
                self._tell()

        self._keeper.with_log(
            lambda log: log.page(None, FOUND_MOST, LogFilter(words=words)).entries, found, self._failed
        )

    def _load(self, entries: int) -> None:
        self._round += 1
        self._loading = True
        self._trouble = ""
        round_ = self._round

        def show(page: LogPage) -> None:
            if round_ == self._round:
                self._loading = False
                self._loaded = True
                self._rows = self._rows_of(page.entries)
                self._next = page.next
                self._tell()

        def first_page(log: Log) -> LogPage:
            return log.page(None, entries)

        if self._keeper.state is LogState.OPEN:
            self._keeper.with_log(first_page, show, self._failed)
        else:
            self._loading = False
        self._tell()

    def _rows_of(self, entries: Iterable[LogEntry]) -> tuple[LogRow, ...]:
        now = self._clock()
        return tuple(derive_row(entry, self._titles, self._labels, now) for entry in entries)

    def _failed(self, error: LamplitError) -> None:
        self._loading = False
        self._trouble = str(error) if isinstance(error, UserError) else self.tr("The log can't be read for now.")
        self._tell()

    def _log_changed(self) -> None:
        self._last_change_ms = self._clock().at_ms
        self._same = ""

    def _state_changed(self, state: LogState) -> None:
        if state is LogState.OPEN:
            self.come_back()
            return
        # What was read must not outlive the lock.
        self._rows, self._found, self._next, self._loaded = (), None, None, False
        self._tell()

    def _shown(self) -> Shown:
        state = self._keeper.state
        if state is not LogState.OPEN:
            return {
                LogState.ABSENT: Shown.NO_LOG,
                LogState.LOCKED: Shown.LOCKED,
                LogState.FAULT: Shown.FAULT,
            }.get(state, Shown.LOADING)
        if self._found is not None:
            return Shown.LIST if self._found else Shown.NOT_FOUND
        if self._rows:
            return Shown.LIST
        return Shown.EMPTY if self._loaded else Shown.LOADING

    def _tell(self) -> None:
        self.props_changed.emit(self.props)
