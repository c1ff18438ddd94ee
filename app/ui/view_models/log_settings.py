"""What Settings shows of the log: words for the scale, the last session, and what keeping less would delete."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, Signal

from app.core.errors import LamplitError, UserError
from app.core.log_facts import LogFacts, ScaleWords
from app.core.ports import Log
from app.ui.log_keeper import LogKeeper, LogState
from app.ui.view_models.log_care import LogCare


@dataclass(frozen=True, slots=True)
class WouldGo:
    """How many entries are older than so many days, before the choice is made."""

    days: int
    count: int


@dataclass(frozen=True, slots=True)
class LogSettingsProps:
    """What the sections on the log show.

    Attributes:
        open: whether the log is open; without it none of this can be set.
        known: whether the log has said its words and its day; before that nothing is set over them.
        words: the person's own; hints: what the app says at 0, 5 and 10 where they have none.
        session_day: the local date of the last session in days since 1970-01-01, or None; today: the same for now.
        would_go: what waits for a second press, or None.
        not_kept: why words or date were not kept, or empty; not_deleted: the same for keeping less.
    """

    open: bool = False
    known: bool = False
    words: ScaleWords = field(default_factory=ScaleWords)
    hints: tuple[str, str, str] = ("", "", "")
    session_day: int | None = None
    today: int = 0
    would_go: WouldGo | None = None
    not_kept: str = ""
    not_deleted: str = ""


class LogSettings(QObject):
    """Reads and keeps what is set inside the log. Nothing of it is held once the log is closed.

    Signals:
        props_changed(LogSettingsProps).
    """

    props_changed = Signal(object)

    def __init__(
        self,
        keeper: LogKeeper,
        care: LogCare,
        today: Callable[[], int],
        hints: tuple[str, str, str],
        parent: QObject | None = None,
    ) -> None:
        """Args: today: the local date in days since 1970-01-01; hints: what the app says at 0, 5 and 10."""
        super().__init__(parent)
        self._keeper = keeper
        self._care = care
        self._today = today
        self._props = LogSettingsProps(hints=hints)
        self._asked_days: int | None = None
        self._entered = False
        keeper.state_changed.connect(self._state_changed)

    @property
    def props(self) -> LogSettingsProps:
        """What the sections show now."""
        return self._props

    def know_hints(self, hints: tuple[str, str, str]) -> None:
        """Take other words at 0, 5 and 10, for the next time the page is shown."""
        self._props = replace(self._props, hints=hints)

    def enter(self) -> None:
        """Read what the log has, and follow it from now on."""
        self._asked_days, self._entered = None, True
        is_open = self._keeper.state is LogState.OPEN
        self._tell(LogSettingsProps(is_open, hints=self._props.hints, today=self._today()))
        if is_open:
            self._keeper.with_log(lambda log: log.facts(), self._know, self._not_read)

    def leave(self) -> None:
        """Let go of what was read."""
        self._asked_days, self._entered = None, False
        self._tell(LogSettingsProps(hints=self._props.hints))

    def keep_words(self, words: ScaleWords) -> None:
        """Keep the person's own words for the scale."""
        if self._props.known and words != self._props.words:
            self._tell(replace(self._props, words=words, not_kept=""))
            self._keep(lambda log: log.keep_scale_words(words))

    def keep_session(self, day: int | None) -> None:
        """Keep the date of the last session, or forget it."""
        if self._props.known and day != self._props.session_day:
            self._tell(replace(self._props, session_day=day, not_kept=""))
            self._keep(lambda log: log.keep_last_session(day))

    def ask_keeping(self, days: int | None) -> None:
        """Count what would go now if entries were kept so long; None to ask nothing any more."""
        self._asked_days = days
        self._tell(replace(self._props, would_go=None, not_deleted=""))
        if days is None:
            return

        def counted(count: int) -> None:
            if self._asked_days == days:
                self._tell(replace(self._props, would_go=WouldGo(days, count)))

        self._care.count(days, counted, self._not_deleted)

    def delete_old(self) -> None:
        """Delete what is older than is kept from now on."""
        self._asked_days = None
        self._tell(replace(self._props, would_go=None))
        self._care.delete_old(self._not_deleted)

    def _keep(self, job: Callable[[Log], None]) -> None:
        def refused(error: LamplitError) -> None:
            self._not_kept(error)
            if self._keeper.state is LogState.OPEN:
                self._keeper.with_log(lambda log: log.facts(), self._know, lambda _error: None)

        self._keeper.with_log(job, lambda _result: None, refused)

    def _know(self, facts: LogFacts) -> None:
        if self._keeper.state is LogState.OPEN and self._entered:
            day = facts.last_session_day
            self._tell(replace(self._props, known=True, words=facts.scale_words, session_day=day))

    def _not_read(self, error: LamplitError) -> None:
        self._say(error, self.tr("This could not be read from the log for now."))

    def _not_kept(self, error: LamplitError) -> None:
        self._say(error, self.tr("That could not be kept this time."))

    def _say(self, error: LamplitError, ours: str) -> None:
        if self._entered and self._keeper.state is LogState.OPEN:
            self._tell(replace(self._props, not_kept=str(error) if isinstance(error, UserError) else ours))

    def _not_deleted(self, error: LamplitError) -> None:
        sentence = str(error) if isinstance(error, UserError) else self.tr("That could not be done this time.")
        self._asked_days = None
        self._tell(replace(self._props, would_go=None, not_deleted=sentence))

    def _state_changed(self, _state: LogState) -> None:
        if self._entered:
            self.enter()

    def _tell(self, props: LogSettingsProps) -> None:
        if props != self._props:
            self._props = props
            self.props_changed.emit(props)
