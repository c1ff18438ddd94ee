"""Bringing over what can be read of a damaged log, how far that is, and how it ended."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app.core.backup import SalvageCounts
from app.core.errors import LamplitError, UserError
from app.ui.log_keeper import LogKeeper, LogState
from app.ui.view_models.damaged_log import DamagedLogProps


class MendingModel(QObject):
    """Signals: props_changed(DamagedLogProps)."""

    props_changed = Signal(object)
    _progressed = Signal(int, int)  # from the log's thread

    def __init__(self, keeper: LogKeeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self.props = DamagedLogProps()
        self._progressed.connect(self._on_progress)

    def enter(self) -> None:
        """Begin anew, unless it is still going."""
        if not self.props.busy:
            asks = self._keeper.locked and self._keeper.state is not LogState.OPEN
            self._tell(DamagedLogProps(asks))

    def bring(self, passphrase: str) -> None:
        """Bring it over; the passphrase is empty where none is asked for."""
        if not self.props.busy:
            self._tell(DamagedLogProps(self.props.asks, busy=True))
            self._keeper.replacing.salvage(passphrase or None, self._came_over, self._failed, self._progressed.emit)

    def stop(self) -> None:
        """End it; the log is as it was then."""
        if self.props.busy:
            self._keeper.replacing.stop_salvage()
            self._tell(replace(self.props, stopping=True))

    def _came_over(self, counts: SalvageCounts) -> None:
        self._tell(DamagedLogProps(self.props.asks, counts=counts))

    def _failed(self, error: LamplitError) -> None:
        ours = self.tr("The log can't be read for now.")
        self._tell(DamagedLogProps(self.props.asks, trouble=str(error) if isinstance(error, UserError) else ours))

    def _on_progress(self, done: int, total: int) -> None:
        if self.props.busy:
            self._tell(replace(self.props, done=done, total=total))

    def _tell(self, props: DamagedLogProps) -> None:
        self.props = props
        self.props_changed.emit(props)
