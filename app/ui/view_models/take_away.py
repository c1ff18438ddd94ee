"""What leaves the log as a file: which days, which form, which rows. Only what the preview shows is written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum, StrEnum, auto
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from app.core.errors import LamplitError, UserError
from app.core.log_facts import LogFacts, ScaleWords
from app.core.log_query import LogFilter
from app.core.moment import WallClock
from app.core.ports import Log, LogEntry
from app.core.steady_things import Things
from app.ui.jobs import Failed
from app.ui.log_keeper import LogKeeper, LogState
from app.ui.view_models.log_span import read_span
from app.ui.view_models.take_away_lines import PreviewEntry, PreviewLines
from app.ui.view_models.take_away_places import FileIsThere
from app.ui.view_models.take_away_span import SpanChoice, day_text, days_meant

MOST_ROWS = 250_000


class Form(StrEnum):
    """What kind of file; the value is how its name ends."""

    PDF = "pdf"
    HTML = "html"
    CSV = "csv"
    JSON = "json"
    FHIR = "fhir.json"


@dataclass(frozen=True, slots=True)
class Parts:
    """Which parts of an entry leave, beside its day and its exercise."""

    notes: bool = False
    ratings: bool = True


class Prepared(Protocol):
    """What leaves, ready to be shown and to be written."""

    @property
    def preview(self) -> Sequence[PreviewEntry]:
        """Every entry with all the words that leave, oldest first."""

    @property
    def scale_line(self) -> str:
        """The person's own words for the scale, which leave too; empty for none."""

    @property
    def things_line(self) -> str:
        """The person's steady things, which leave where notes do; empty for none."""


Prepare = Callable[[Sequence[LogEntry], frozenset[bytes], Parts, ScaleWords, Things], Prepared]
"""Takes out what was struck out and the parts that stay; called on the worker thread."""


@dataclass(frozen=True, slots=True)
class Leaving:
    """Everything a file is made from.

    Attributes:
        struck: uids of the entries that stay; in_its_place: whether a file of that name may go.
    """

    entries: Sequence[LogEntry]
    struck: frozenset[bytes]
    parts: Parts
    scale_words: ScaleWords
    things: Things
    form: Form
    path: Path
    in_its_place: bool


Write = Callable[[Leaving, Callable[[], None], Failed], None]
"""Writes the file; one of the two is called later, on the GUI thread."""


class Shown(Enum):
    """What stands on the page."""

    LOADING = auto()
    ROWS = auto()
    EMPTY = auto()
    TOO_MANY = auto()
    DATES = auto()  # own dates, not both typed yet
    CLOSED = auto()


@dataclass(frozen=True, slots=True)
class TakeAwayProps:
    """What the page shows.

    Attributes:
        form: None until one is picked; name: a name for the file, which goes with it.
        left: how many rows leave.
        is_there: whether a file of that name stands in the way; saved: where the file is.
    """

    shown: Shown = Shown.LOADING
    span: SpanChoice = field(default_factory=SpanChoice)
    form: Form | None = None
    parts: Parts = field(default_factory=Parts)
    lines: PreviewLines = field(default_factory=PreviewLines)
    scale_line: str = ""
    things_line: str = ""
    name: str = ""
    busy: bool = False
    is_there: bool = False
    saved: str = ""
    trouble: str = ""

    @property
    def left(self) -> int:
        """How many rows leave."""
        return len(self.lines.rows) - len(self.lines.struck)


class TakeAwayModel(QObject):
    """Reads the days that are meant, holds what was struck out, writes the file.

    Signals:
        props_changed(TakeAwayProps).
    """

    props_changed = Signal(object)

    def __init__(
        self,
        keeper: LogKeeper,
        prepare: Prepare,
        write: Write,
        wall: WallClock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._prepare = prepare
        self._write = write
        self._wall = wall
        self._props = TakeAwayProps()
        self._entries: list[LogEntry] = []
        self._scale_words = ScaleWords()
        self._things: Things = ()
        self._round = 0  # counts up whenever older answers must no longer count
        keeper.state_changed.connect(self._state_changed)

    @property
    def props(self) -> TakeAwayProps:
        """What the page shows now."""
        return self._props

    def enter(self, *, ratings: bool = True) -> None:
        """Begin anew: this month, no notes, nothing struck out. `ratings` says whether numbers are to be seen."""
        self._props = TakeAwayProps(parts=Parts(ratings=ratings), span=SpanChoice())
        self._load()

    def leave(self) -> None:
        """Forget what was read."""
        self._round += 1
        self._entries = []
        self._things = ()
        self._props = TakeAwayProps()

    def choose_span(self, span: SpanChoice) -> None:
        """Take other days; what was struck out counts no more."""
        if span != self._props.span and not self._props.busy:
            self._props = replace(self._props, span=span)
            self._load()

    def choose_form(self, form: Form) -> None:
        """Take another kind of file."""
        self._change(replace(self._props, form=form, name=self._name(form)))

    def choose_parts(self, parts: Parts) -> None:
        """Take notes and ratings along, or leave them here. Rows that were struck out stay so."""
        if parts != self._props.parts and not self._props.busy:
            self._change(replace(self._props, parts=parts))
            if self._props.shown is Shown.ROWS:
                self._prepare_now()

    def turn(self, number: int) -> None:
        """Strike a row out, or put it back."""
        if 0 <= number < len(self._props.lines.rows) and not self._props.busy:
            self._change(replace(self._props, lines=self._props.lines.turned(number)))

    def put_all_back(self) -> None:
        """Put every row back."""
        if not self._props.busy:
            self._change(replace(self._props, lines=PreviewLines(self._props.lines.rows)))

    def other_file(self) -> None:
        """Another file is meant now: what stood in the way of the last one counts no more."""
        if self._props.is_there or self._props.trouble:
            self._tell(replace(self._props, is_there=False, trouble=""))

    def save(self, path: Path, *, in_its_place: bool = False) -> None:
        """Write the rows that are left."""
        props = self._props
        form = props.form
        if form is None or props.busy or props.shown is not Shown.ROWS:
            return
        leaving = Leaving(
            entries=tuple(self._entries),
            struck=props.lines.struck_uids(),
            parts=props.parts,
            scale_words=self._scale_words,
            things=self._things,
            form=form,
            path=path,
            in_its_place=in_its_place,
        )

        def done() -> None:
            self._tell(replace(self._props, busy=False, saved=str(path)))

        def failed(error: LamplitError) -> None:
            ours = self.tr("The file could not be written there.")
            trouble = str(error) if isinstance(error, UserError) else ours
            is_there = isinstance(error, FileIsThere)
            self._tell(replace(self._props, busy=False, trouble=trouble, is_there=is_there))

        self._tell(replace(props, busy=True, saved="", trouble="", is_there=False))
        self._write(leaving, done, failed)

    # -- reading -----------------------------------------------------------------------------------------------------

    def _load(self) -> None:
        self._round += 1
        self._entries = []
        self._things = ()
        empty = replace(self._props, lines=PreviewLines(), scale_line="", things_line="")
        empty = replace(empty, saved="", trouble="", is_there=False)
        if self._keeper.state is not LogState.OPEN:
            closed = self._keeper.state is not LogState.OPENING
            self._tell(replace(empty, shown=Shown.CLOSED if closed else Shown.LOADING))
            return
        round_, choice, today = self._round, self._props.span, self._wall().day

        def first(log: Log) -> tuple[LogFilter | None, int, LogFacts]:
            facts = log.facts()
            which = days_meant(choice, today, facts.last_session_day)
            return which, 0 if which is None else log.count(which), facts

        def counted(found: tuple[LogFilter | None, int, LogFacts]) -> None:
            if round_ != self._round:
                return
            which, count, facts = found
            self._scale_words, self._things = facts.scale_words, facts.things
            if which is None:
                self._tell(replace(self._props, shown=Shown.DATES))
            elif count == 0 or count > MOST_ROWS:
                self._tell(replace(self._props, shown=Shown.TOO_MANY if count else Shown.EMPTY))
            else:
                self._read(which)

        self._tell(replace(empty, shown=Shown.LOADING))
        self._keeper.with_log(first, counted, self._failed)

    def _read(self, which: LogFilter) -> None:
        round_ = self._round

        def there(entries: list[LogEntry]) -> None:
            self._entries = entries
            self._prepare_now()

        read_span(self._keeper, which, lambda: round_ == self._round, there, self._failed)

    def _prepare_now(self) -> None:
        self._round += 1
        round_, entries, parts = self._round, self._entries, self._props.parts
        words, things = self._scale_words, self._things

        def job(_log: Log) -> tuple[Sequence[PreviewEntry], str, str]:
            prepared = self._prepare(entries, frozenset(), parts, words, things)
            return prepared.preview, prepared.scale_line, prepared.things_line

        def show(found: tuple[Sequence[PreviewEntry], str, str]) -> None:
            if round_ != self._round:
                return
            rows, scale_line, things_line = found
            struck = self._props.lines.struck  # the order of the rows does not depend on their parts
            lines = PreviewLines(rows, struck)
            beside = replace(self._props, scale_line=scale_line, things_line=things_line)
            self._tell(replace(beside, shown=Shown.ROWS, lines=lines))

        self._keeper.with_log(job, show, self._failed)

    def _failed(self, error: LamplitError) -> None:
        ours = self.tr("The log can't be read for now.")
        self._tell(replace(self._props, trouble=str(error) if isinstance(error, UserError) else ours))

    def _state_changed(self, state: LogState) -> None:
        if state is LogState.OPEN:
            if self._props.shown in (Shown.CLOSED, Shown.LOADING):
                self._load()
            return
        # What was read must not outlive the lock.
        self._load()

    def _name(self, form: Form) -> str:
        return f"log-{day_text(self._wall().day)}.{form.value}"

    def _change(self, props: TakeAwayProps) -> None:
        """Something else is to be written now: the file of before is no news any more."""
        self._tell(replace(props, saved="", trouble="", is_there=False))

    def _tell(self, props: TakeAwayProps) -> None:
        self._props = props
        self.props_changed.emit(props)
