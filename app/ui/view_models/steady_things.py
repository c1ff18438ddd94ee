"""The person's steady things: read when the log opens, let go of when it closes, kept in it and nowhere else."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from app.core.errors import LamplitError, UserError
from app.core.log_facts import LogFacts
from app.core.steady_things import MOST_THINGS, SteadyThing, Things, clean_name, may_stand
from app.ui.jobs import ignore
from app.ui.log_keeper import LogKeeper, LogState


@dataclass(frozen=True, slots=True)
class ThingsProps:
    """What the page shows.

    Attributes:
        open: whether the log is open; without it nothing can be named.
        full: whether there is room for no further thing; trouble: why a change was not kept, or empty.
    """

    open: bool = False
    things: Things = ()
    full: bool = False
    trouble: str = ""


class SteadyThings(QObject):
    """Lives as long as the window.

    Signals:
        changed(): `things` are others, or whether one more can be named.
        props_changed(ThingsProps).
    """

    changed = Signal()
    props_changed = Signal(object)

    def __init__(self, keeper: LogKeeper, make_uid: Callable[[], bytes], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._make_uid = make_uid
        self._props = ThingsProps()
        keeper.state_changed.connect(self._log_state)

    @property
    def things(self) -> Things:
        """The things, in the order in which they were named."""
        return self._props.things

    @property
    def takes(self) -> bool:
        """Whether one more can be named."""
        return self._props.open and not self._props.full

    @property
    def props(self) -> ThingsProps:
        """What the page shows now."""
        return self._props

    def know(self) -> None:
        """Read them anew: something from elsewhere may have come into the log."""
        if self._keeper.state is LogState.OPEN:
            self._read()

    def name(self, text: str) -> None:
        """Name one more; one that is called so already stays as it is."""
        name = clean_name(text)
        if self.takes and may_stand(name, self.things):
            self._keep((*self.things, SteadyThing(self._make_uid(), name)))

    def rename(self, uid: bytes, text: str) -> None:
        """Call a thing otherwise; without a name, or by that of another, it keeps its own."""
        name = clean_name(text)
        if may_stand(name, [each for each in self.things if each.uid != uid]):
            self._keep(replace(each, name=name) if each.uid == uid else each for each in self.things)

    def mark_work(self, uid: bytes, has_work: bool) -> None:
        """Say whether work hangs on a thing."""
        self._keep(replace(each, has_work=has_work) if each.uid == uid else each for each in self.things)

    def take_out(self, uid: bytes) -> None:
        """Let go of a thing: nothing of it is left in the log or its copies."""
        self._keep(each for each in self.things if each.uid != uid)

    def take_all_out(self) -> None:
        """Let go of all of them."""
        self._keep(())

    def _keep(self, wanted: Iterable[SteadyThing]) -> None:
        before, things = self.things, tuple(wanted)
        if not self._props.open or things == before:
            return
        self._tell(things, "")

        def refused(error: LamplitError) -> None:
            ours = self.tr("That could not be kept this time.")
            trouble = str(error) if isinstance(error, UserError) else ours
            self._tell(before, trouble)
            self._read(trouble)  # where only a copy is behind, the log has it already

        self._keeper.change_and_follow(lambda log: log.keep_things(things), refused)

    def _log_state(self, state: LogState) -> None:
        if state is LogState.OPEN:
            self._read()
        else:
            self._show(ThingsProps())

    def _read(self, trouble: str = "") -> None:
        def know(facts: LogFacts) -> None:
            if self._keeper.state is LogState.OPEN:
                self._tell(facts.things, trouble)

        self._keeper.with_log(lambda log: log.facts(), know, ignore)

    def _tell(self, things: Things, trouble: str) -> None:
        self._show(ThingsProps(open=True, things=things, full=len(things) >= MOST_THINGS, trouble=trouble))

    def _show(self, props: ThingsProps) -> None:
        before, self._props = self._props, props
        if (props.things, props.open, props.full) != (before.things, before.open, before.full):
            self.changed.emit()
        if props != before:
            self.props_changed.emit(props)
