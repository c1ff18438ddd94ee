"""Looking back: three views of the same part of the log, narrowed by what the person sets."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from app.core.checkin import Place
from app.core.errors import LamplitError, UserError
from app.core.log_facts import LogFacts
from app.core.log_query import LogFilter, PlaceCount
from app.core.moment import WallClock
from app.core.ports import Log, LogEntry
from app.ui.jobs import ignore
from app.ui.labels import Labels
from app.ui.log_keeper import LogKeeper, LogState
from app.ui.view_models.body_counts import BodyCount, derive_counts
from app.ui.view_models.log_reader import LogReader, PagedRows
from app.ui.view_models.log_row import Hidden, LogRow, Titles, derive_row, unmasked
from app.ui.view_models.look_back_filter import Calendar, Narrowing, Span, days_of, filter_of
from app.ui.view_models.look_back_props import LookBackProps, Shown, View
from app.ui.view_models.look_back_words import LookBackWords
from app.ui.view_models.pairs import PairRow, derive_pair

SEARCH_WAIT_MS = 150


class LookBackModel(QObject):
    """Reads what is in sight and no more of it; forgets it when the log is locked.

    Signals:
        props_changed(LookBackProps).
    """

    props_changed = Signal(object)

    def __init__(
        self, keeper: LogKeeper, titles: Titles, labels: Labels, clock: WallClock, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._titles = titles
        self._labels = labels
        self._clock = clock
        self._words = LookBackWords(labels, self)
        self._reader = LogReader(keeper, self._failed)
        self._list = PagedRows(self._reader, self._log_row, self._rows_came)
        self._pairs = PagedRows(self._reader, self._pair_row, self._tell)
        self._counts: tuple[BodyCount, ...] | None = None
        self._counts_question = 0
        self._view = View.LIST
        self._as_table = False
        self._hidden = Hidden()
        self._narrowing = Narrowing()
        self._exercises: tuple[str, ...] = ()
        self._last_session_day: int | None = None
        self._choosing = False
        self._chosen: frozenset[bytes] = frozenset()
        self._same = ""
        self._trouble = ""
        self._seen = False
        self._held_back: Shown | None = None
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(SEARCH_WAIT_MS)
        self._wait.timeout.connect(self._read_anew)
        keeper.changed.connect(self._log_changed)
        keeper.state_changed.connect(self._state_changed)

    @property
    def props(self) -> LookBackProps:
        """What the page shows now."""
        open_ = self._keeper.state is LogState.OPEN
        return LookBackProps(
            shown=self._shown(),
            view=self._view,
            as_table=self._as_table or self._hidden.pictures,
            rows=self._list.rows if open_ else (),
            pairs=self._pairs.rows if open_ else (),
            counts=self._counts or () if open_ else (),
            question=self._question(),
            narrowing=self._narrowing,
            narrowed=self._words.narrowed(self._narrowing, days_of(self._narrowing, self._calendar()), self._titles),
            exercises=tuple((each, self._labels.exercise(self._titles(each))) for each in self._exercises),
            today=self._clock().day,
            last_session_day=self._last_session_day,
            hidden=self._hidden,
            choosing=self._choosing,
            chosen=self._chosen,
            same=self._same,
            trouble=self._trouble or self._keeper.trouble,
        )

    # -- coming and going --------------------------------------------------------------------------------------------

    def enter(self) -> None:
        """Show the plain list from the newest on, with nothing narrowed. Counts no opening: the room does."""
        self._held_back = None
        self._forget()
        self._read_anew()

    def clear(self) -> None:
        """Let go of what was read, and read nothing yet."""
        self._held_back = None
        self._forget()
        self._tell()

    def hold_back(self, shown: Shown) -> None:
        """Read nothing and say so, until someone enters anew. Args: shown: WRITE_ONLY or CAPPED."""
        self._held_back = shown
        self._forget()
        self._tell()

    def come_back(self) -> None:
        """Bring what was left up to date: back from one entry, or unlocked."""
        self._read_again()

    def set_seen(self, *, seen: bool) -> None:
        """Say whether the page is in sight: what changes in the log is read at once, or when one comes back."""
        self._seen = seen

    def set_same(self, sentence: str) -> None:
        """Show the sentence of many openings, or none; it goes when the log changes."""
        self._same = sentence
        self._tell()

    def set_hidden(self, hidden: Hidden) -> None:
        """Keep these things out of sight."""
        if hidden == self._hidden:
            return
        self._hidden = hidden
        if hidden.numbers:
            self._pairs.forget()
            if self._view is View.PAIRS:
                self._view = View.LIST
        self._read_again()

    # -- what is looked at -------------------------------------------------------------------------------------------

    def show_view(self, view: View) -> None:
        """Look at the same rows in another way; pairs are not there while numbers are hidden."""
        if view is self._view or (view is View.PAIRS and self._hidden.numbers):
            return
        self._view = view
        self._choosing, self._chosen = False, frozenset()
        self._read_again()

    def show_as_table(self, as_table: bool) -> None:
        """Show tables in place of rows and pictures."""
        self._as_table = as_table
        self._tell()

    def show_older(self) -> None:
        """Read the next page of what is in sight, unless one is on its way."""
        if self._view is View.LIST:
            self._list.read_older()
        elif self._view is View.PAIRS:
            self._pairs.read_older()

    def show_place(self, place: Place) -> None:
        """List the entries of a place."""
        self._view = View.LIST
        self.narrow(replace(self._narrowing, place=place))

    def unmask(self, uid: bytes) -> None:
        """Show the note of one row, until the rows are read again."""
        self._list.rows = tuple(unmasked(row) if row.uid == uid else row for row in self._list.rows)
        self._tell()

    # -- narrowing ---------------------------------------------------------------------------------------------------

    def narrow(self, narrowing: Narrowing) -> None:
        """Narrow to this; words are looked for once typing pauses."""
        narrowing = replace(narrowing, words=narrowing.words.strip())
        if narrowing == self._narrowing:
            return
        typed = replace(narrowing, words=self._narrowing.words) == self._narrowing
        self._narrowing = narrowing
        if typed and narrowing.words:
            self._reader.drop_older()  # nobody waits for it any more
            self._stop()
            self._wait.start()
            self._tell()
        else:
            self._read_anew()

    def search(self, words: str) -> None:
        """Look for words in the notes, beside what is narrowed already."""
        self.narrow(replace(self._narrowing, words=words))

    def show_all(self) -> None:
        """Narrow to nothing."""
        self.narrow(Narrowing())

    def know_choices(self) -> None:
        """Learn which exercises are in the log, and the day of the last session."""

        def read(log: Log) -> tuple[tuple[str, ...], LogFacts]:
            return log.exercise_ids(), log.facts()

        def know(known: tuple[tuple[str, ...], LogFacts]) -> None:
            if self._keeper.state is LogState.OPEN:
                self._exercises, self._last_session_day = known[0], known[1].last_session_day
                self._tell()
                if self._narrowing.span is Span.SINCE_SESSION:
                    self._read_anew()

        self._keeper.with_log(read, know, self._failed)

    def keep_last_session(self, day: int) -> None:
        """Keep the local date of the last session, in days since 1970-01-01."""
        self._last_session_day = day
        self._keeper.with_log(lambda log: log.keep_last_session(day), ignore, self._failed)
        self._read_anew()

    # -- choosing ----------------------------------------------------------------------------------------------------

    def choose_several(self, *, choosing: bool) -> None:
        """Begin to mark rows of the list, or end it and mark none."""
        self._choosing = choosing and self._view is View.LIST
        self._chosen = frozenset()
        self._tell()

    def turn(self, uid: bytes) -> None:
        """Mark a row, or leave it; the first one begins the choosing."""
        if self._view is View.LIST:
            self._choosing = True
            self._chosen = self._chosen ^ {uid}
            self._tell()

    def chosen(self) -> tuple[bytes, ...]:
        """Return the uids of the marked rows, newest first."""
        return tuple(row.uid for row in self._list.rows if row.uid in self._chosen)

    def present_filter(self) -> LogFilter:
        """Return the part of the log that is in sight in the list."""
        return self._list.which

    # -- reading -----------------------------------------------------------------------------------------------------

    def _read_anew(self) -> None:
        self._read(anew=True)

    def _read_again(self) -> None:
        self._read(anew=self._wait.isActive())

    def _read(self, *, anew: bool) -> None:
        self._wait.stop()
        self._reader.drop_older()
        self._stop()
        self._trouble = ""
        if self._keeper.state is LogState.OPEN and self._held_back is None:
            which = filter_of(self._narrowing, self._calendar())
            if self._view is View.LIST:
                self._list.read(which, anew=anew or which != self._list.which)
            elif self._view is View.PAIRS:
                pairs = replace(which, paired=True)
                self._pairs.read(pairs, anew=anew or pairs != self._pairs.which)
            else:
                self._reader.ask(lambda log: log.place_counts(which), self._counts_came)
        self._tell()

    def _stop(self) -> None:
        self._list.stop()
        self._pairs.stop()

    def _counts_came(self, counts: tuple[PlaceCount, ...]) -> None:
        self._counts = derive_counts(counts, self._labels)
        self._counts_question += 1
        self._tell()

    def _rows_came(self) -> None:
        marked = self._chosen
        self._chosen = marked.intersection(row.uid for row in self._list.rows)
        if marked and not self._chosen:
            self._choosing = False  # what was chosen is gone
        self._tell()

    def _log_row(self, entry: LogEntry) -> LogRow:
        return derive_row(entry, self._titles, self._labels, self._clock(), self._hidden)

    def _pair_row(self, entry: LogEntry) -> PairRow:
        return derive_pair(entry, self._titles, self._labels, self._clock())

    def _calendar(self) -> Calendar:
        return Calendar(self._clock().day, self._labels.first_weekday(), self._last_session_day)

    def _failed(self, error: LamplitError) -> None:
        self._stop()
        self._trouble = str(error) if isinstance(error, UserError) else self.tr("The log can't be read for now.")
        self._tell()

    def _log_changed(self) -> None:
        self._same = ""
        if self._seen:
            self._read_again()

    def _state_changed(self, state: LogState) -> None:
        if state is LogState.OPEN:
            self.come_back()
            return
        self._forget()  # what was read must not outlive the lock
        self._exercises, self._last_session_day = (), None
        self._tell()

    def _forget(self) -> None:
        self._wait.stop()
        self._reader.drop_older()
        self._list.forget()
        self._pairs.forget()
        self._counts = None
        self._view = View.LIST
        self._narrowing = Narrowing()
        self._choosing, self._chosen = False, frozenset()

    # -- showing -----------------------------------------------------------------------------------------------------

    def _question(self) -> int:
        questions = {
            View.LIST: self._list.question,
            View.PAIRS: self._pairs.question,
            View.BODY: self._counts_question,
        }
        return questions[self._view]

    def _shown(self) -> Shown:
        state = self._keeper.state
        if self._held_back is not None:
            return self._held_back
        if state is not LogState.OPEN:
            return {
                LogState.ABSENT: Shown.NO_LOG,
                LogState.LOCKED: Shown.LOCKED,
                LogState.FAULT: Shown.FAULT,
            }.get(state, Shown.OPENING)
        loaded, some = {
            View.LIST: (self._list.loaded, bool(self._list.rows)),
            View.PAIRS: (self._pairs.loaded, bool(self._pairs.rows)),
            View.BODY: (self._counts is not None, bool(self._counts)),
        }[self._view]
        if some:
            return Shown.ROWS
        if not loaded:
            return Shown.READING
        return Shown.NOT_FOUND if self._narrowing != Narrowing() else Shown.EMPTY

    def _tell(self) -> None:
        self.props_changed.emit(self.props)
