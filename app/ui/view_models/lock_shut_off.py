"""Shutting someone off who knows the passphrase, and how far that is."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app.core.backup import Vault
from app.core.errors import LamplitError, UserError
from app.core.lock import LockFacts
from app.ui.log_keeper import LogKeeper
from app.ui.view_models.lock_pages import ShutOffProps


class ShutOffModel(QObject):
    """Signals: props_changed(ShutOffProps); changed: the log has another passphrase."""

    props_changed = Signal(object)
    changed = Signal()
    _progressed = Signal(int, int)  # from the log's thread

    def __init__(self, keeper: LogKeeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._new = ""
        self.props = ShutOffProps()
        self._progressed.connect(self._on_progress)

    @property
    def new_passphrase(self) -> str:
        """The passphrase that was set last, until the page is left."""
        return self._new

    def enter(self) -> None:
        """Begin anew, unless it is still going."""
        if not self.props.busy:
            self.leave()
            self._keeper.lock.facts(self._know)

    def leave(self) -> None:
        """Forget what was set; work that is going goes on."""
        if not self.props.busy:
            self._new = ""
            self._tell(ShutOffProps())

    def begin(self, current: str, new: str) -> None:
        """Do it."""
        if self.props.busy:
            return
        self._new = new
        self._tell(replace(self.props, busy=True, trouble="", done=0, total=0))

        def work(vault: Vault) -> bool:
            return vault.shut_off(current, new, None, self._progressed.emit)

        self._keeper.lock.with_log_closed(work, current, new, self._finished, self._failed)

    def _know(self, facts: LockFacts) -> None:
        if not self.props.over:
            self._tell(replace(self.props, had_code=facts.has_code))

    def _finished(self, every_copy: bool) -> None:
        self._tell(replace(self.props, busy=False, over=True, copies_owed=not every_copy))
        self.changed.emit()

    def _failed(self, error: LamplitError) -> None:
        ours = self.tr("This could not be done this time.")
        self._tell(replace(self.props, busy=False, trouble=str(error) if isinstance(error, UserError) else ours))

    def _on_progress(self, done: int, total: int) -> None:
        if self.props.busy:
            self._tell(replace(self.props, done=done, total=total))

    def _tell(self, props: ShutOffProps) -> None:
        self.props = props
        self.props_changed.emit(props)
