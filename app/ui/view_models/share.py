"""Sharing a page: for whom, which days, which parts, every line of it, and the file. Only what is shown is in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.core.errors import LamplitError, UserError
from app.core.exchange_hands import PageToShare, PatientHands
from app.core.exchange_ports import ExchangeLog
from app.core.log_query import LogFilter
from app.core.moment import Moment, WallClock
from app.core.people import Contact
from app.core.ports import Log, LogEntry
from app.core.shared_page import OWN_LINE_MAX_CHARS, OWN_LINES, USUAL_FIELDS, Field, SharedPage, summarise
from app.core.text_door import clean_line
from app.ui.exchange_keeper import ExchangeKeeper
from app.ui.log_keeper import LogKeeper, LogState
from app.ui.view_models.given import Given
from app.ui.view_models.log_span import read_span
from app.ui.view_models.share_consent import TEXT_VERSION
from app.ui.view_models.share_lines import ShareWords
from app.ui.view_models.take_away_lines import PreviewLines
from app.ui.view_models.take_away_places import FileIsThere
from app.ui.view_models.take_away_span import SpanChoice, days_meant

MOST_ENTRIES = 20_000
KEEP_DAYS = (0, 90, 365)
"""How long a reader can be asked to keep a page, in days; 0 for no date."""

WriteFile = Callable[[Path, bytes, bool], None]


class ShareStage(Enum):
    """What stands on the page."""

    CLOSED = auto()  # the log is not open
    NOBODY = auto()  # there is nobody to share with
    LOADING = auto()
    DATES = auto()  # own dates, not both typed yet
    EMPTY = auto()  # nothing stands in these days, and no line of one's own
    TOO_MANY = auto()
    PAGE = auto()
    DONE = auto()


@dataclass(frozen=True, slots=True)
class ShareProps:
    """What the page shows.

    Attributes:
        readers: who can be chosen; reader: who is, or None.
        own_lines: as typed, three of them, empty ones too.
        lines: every line with those that are struck out; keep_days: how long the reader is asked to keep it, 0 for no
            date.
        folder: where a file can be put for the other side to find, or empty.
        settled: whether the lines are those of what is chosen and typed now; until then nothing can leave.
        is_there: whether a file of that name stands in the way; saved: where the file is.
    """

    stage: ShareStage = ShareStage.LOADING
    readers: tuple[Contact, ...] = ()
    reader: Contact | None = None
    span: SpanChoice = field(default_factory=SpanChoice)
    fields: frozenset[Field] = USUAL_FIELDS
    own_lines: tuple[str, ...] = ("",) * OWN_LINES
    lines: PreviewLines = field(default_factory=PreviewLines)
    page: SharedPage | None = None
    settled: bool = False
    keep_days: int = 0
    folder: str = ""
    busy: bool = False
    trouble: str = ""
    is_there: bool = False
    saved: str = ""

    @property
    def left(self) -> int:
        """How many lines leave."""
        return len(self.lines.rows) - len(self.lines.struck)


class ShareModel(QObject):
    """Signals: props_changed(ShareProps)."""

    props_changed = Signal(object)

    def __init__(
        self,
        keeper: LogKeeper,
        exchange: ExchangeKeeper,
        given: Given,
        hands: Callable[[], PatientHands],
        write: WriteFile,
        title_of: Callable[[str], str],
        words: ShareWords,
        wall: WallClock,
        parent: QObject | None = None,
    ) -> None:
        """`hands` and `write` are called on the worker thread."""
        super().__init__(parent)
        self._keeper = keeper
        self._exchange = exchange
        self._given = given
        self._hands = hands
        self._write = write
        self._title_of = title_of
        self._words = words
        self._wall = wall
        self._aside: frozenset[str] = frozenset()
        self._entries: list[LogEntry] = []
        self._days = (0, 0)
        self._round = 0
        self._here = False
        self._props = ShareProps()
        given.changed.connect(self._given_changed)
        keeper.state_changed.connect(self._log_state)

    @property
    def props(self) -> ShareProps:
        """What is shown now."""
        return self._props

    def know_set_aside(self, exercise_ids: frozenset[str]) -> None:
        """Take the ids of exercises that stand aside, for a page that is made from now on."""
        self._aside = exercise_ids

    def enter(self) -> None:
        """Begin anew: nothing of an earlier page stays."""
        self._here = True
        self._props = ShareProps()
        self._meet()
        self._load()

    def leave(self) -> None:
        """Forget what was read."""
        self._here = False
        self._round += 1
        self._entries = []
        self._props = ShareProps()

    def choose_reader(self, sign_pk: bytes) -> None:
        """Take whom it is for."""
        found = next((each for each in self._props.readers if each.sign_pk == sign_pk), None)
        self._change(replace(self._props, reader=found))

    def choose_span(self, span: SpanChoice) -> None:
        """Take other days; what was struck out counts no more."""
        if span != self._props.span and not self._props.busy:
            self._props = replace(self._props, span=span)
            self._load()

    def choose_fields(self, fields: frozenset[Field]) -> None:
        """Take other parts; lines that were struck out and are still there stay so."""
        if fields != self._props.fields and not self._props.busy:
            self._change(replace(self._props, fields=fields, settled=False))
            self._make()

    def write_own(self, lines: tuple[str, ...]) -> None:
        """Take the person's own lines, as typed."""
        if lines != self._props.own_lines and not self._props.busy:
            self._change(replace(self._props, own_lines=lines, settled=False))
            self._make()

    def keep_for(self, days: int) -> None:
        """Take how long the reader is asked to keep it."""
        self._change(replace(self._props, keep_days=days))

    def turn(self, number: int) -> None:
        """Strike a line out, or put it back."""
        if 0 <= number < len(self._props.lines.rows) and not self._props.busy:
            self._change(replace(self._props, lines=self._props.lines.turned(number)))

    def put_all_back(self) -> None:
        """Put every line back."""
        if not self._props.busy:
            self._change(replace(self._props, lines=PreviewLines(self._props.lines.rows)))

    def other_file(self) -> None:
        """Another file is meant now: what stood in the way of the last one counts no more."""
        if self._props.is_there or self._props.trouble:
            self._tell(replace(self._props, is_there=False, trouble=""))

    def share(self, path: Path | None, *, in_its_place: bool = False) -> None:
        """Agree to the five sentences and write the file: into the folder for None, else at a place of one's own."""
        props, now = self._props, self._wall()
        if props.reader is None or props.page is None or not props.settled or props.busy or not props.left:
            return
        until = now.day + props.keep_days if props.keep_days else None
        what = PageToShare(props.reader, props.page, self._struck(), props.fields, TEXT_VERSION, until)
        hands, write, folder = self._hands, self._write, Path(props.folder)

        def job(log: ExchangeLog) -> str:
            data, record = hands().seal(log, what, now)
            if path is None:
                there = hands().put(log, folder, data)
            else:
                write(path, data, in_its_place)
                there = path
            log.keep_share(record)
            return str(there)

        def done(there: str) -> None:
            self._entries = []
            self._tell(replace(self._props, stage=ShareStage.DONE, busy=False, saved=there))

        self._tell(replace(props, busy=True, trouble="", is_there=False))
        self._exchange.change_exchange(job, done, self._failed)

    # -- reading -----------------------------------------------------------------------------------------------------

    def _meet(self) -> None:
        state = self._given.state
        readers = tuple(each for each in state.contacts if each.sign_pk not in state.ended)
        known = self._props.reader
        reader = next((each for each in readers if known is not None and each.sign_pk == known.sign_pk), None)
        if reader is None and len(readers) == 1:
            reader = readers[0]
        self._props = replace(self._props, readers=readers, reader=reader, folder=state.folder)

    def _load(self) -> None:
        self._round += 1
        self._entries = []
        empty = replace(
            self._props, lines=PreviewLines(), page=None, settled=False, saved="", trouble="", is_there=False
        )
        if self._keeper.state is not LogState.OPEN or not self._given.state.read:
            self._tell(replace(empty, stage=ShareStage.CLOSED))
            return
        if not self._props.readers:
            self._tell(replace(empty, stage=ShareStage.NOBODY))
            return
        round_, choice, today = self._round, self._props.span, self._wall().day

        def first(log: Log) -> tuple[LogFilter | None, int]:
            which = days_meant(choice, today, log.facts().last_session_day)
            return which, 0 if which is None else log.count(which)

        def counted(found: tuple[LogFilter | None, int]) -> None:
            which, count = found
            if round_ != self._round:
                return
            if which is None:
                self._tell(replace(self._props, stage=ShareStage.DATES))
            elif count > MOST_ENTRIES:
                self._tell(replace(self._props, stage=ShareStage.TOO_MANY))
            else:
                self._days = (which.first_day if which.first_day is not None else -1, which.last_day or today)
                self._read(which)

        self._tell(replace(empty, stage=ShareStage.LOADING))
        self._keeper.with_log(first, counted, self._failed)

    def _read(self, which: LogFilter) -> None:
        round_ = self._round

        def there(entries: list[LogEntry]) -> None:
            self._entries = entries
            self._make()

        read_span(self._keeper, which, lambda: round_ == self._round, there, self._failed)

    def _make(self) -> None:
        """Make the page of what was read and chosen."""
        if self._props.stage in (ShareStage.CLOSED, ShareStage.NOBODY, ShareStage.DATES, ShareStage.TOO_MANY):
            return
        self._round += 1
        round_, entries, props, now = self._round, self._entries, self._props, self._wall()
        aside = self._aside
        own = tuple(text for line in props.own_lines if (text := clean_line(line)[:OWN_LINE_MAX_CHARS].strip()))
        first, last = self._days
        if first < 0:
            first = min((Moment(each.at_ms, _tz_min(each)).day for each in entries), default=last)

        def job(_log: Log) -> SharedPage:
            return summarise(entries, self._title_of, props.fields, (first, last), now, own, aside)

        def show(page: SharedPage) -> None:
            if round_ != self._round:
                return
            rows = self._words.lines(page)
            same_own = self._props.page is not None and self._props.page.own_lines == page.own_lines
            gone = {name for name in self._struck() if same_own or not name.startswith("own-")}
            struck = frozenset(number for number, row in enumerate(rows) if row.name in gone)
            stage = ShareStage.PAGE if rows else ShareStage.EMPTY
            self._tell(replace(self._props, stage=stage, page=page, settled=True, lines=PreviewLines(rows, struck)))

        self._keeper.with_log(job, show, self._failed)

    def _struck(self) -> frozenset[str]:
        return frozenset(uid.decode() for uid in self._props.lines.struck_uids())

    def _failed(self, error: LamplitError) -> None:
        ours = self.tr("The file could not be written there.")
        trouble = str(error) if isinstance(error, UserError) else ours
        is_there = isinstance(error, FileIsThere)
        self._tell(replace(self._props, busy=False, trouble=trouble, is_there=is_there))

    def _given_changed(self) -> None:
        if not self._here or self._props.stage is ShareStage.DONE or self._props.busy:
            return
        before = self._props.readers
        self._meet()
        if self._props.readers != before:
            self._load()
        else:
            self._tell(self._props)

    def _log_state(self, state: LogState) -> None:
        if self._here and state is not LogState.OPEN:
            self._props = ShareProps()
            self._load()  # what was read must not outlive the lock

    def _change(self, props: ShareProps) -> None:
        """Something else is meant now: what was said of the file before is no news any more."""
        self._tell(replace(props, trouble="", is_there=False))

    def _tell(self, props: ShareProps) -> None:
        self._props = props
        if self._here:
            self.props_changed.emit(props)


def _tz_min(entry: LogEntry) -> int:
    said = entry.check_in or entry.run
    return 0 if said is None else said.tz_min
