"""An assignment that is being put together, kept in the log meanwhile, so that a crash or a lock takes nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.core.editing_set import HalfAssignment
from app.ui.jobs import ignore
from app.ui.log_keeper import LogKeeper
from app.ui.view_models.own_work import WithDesk
from app.ui.view_models.writing_soon import Done, WritingSoon


class HalfAssignmentKeeping(WritingSoon[HalfAssignment]):
    """The latest form and whom it is for, whole each time.

    Args: tell: is called when there is one now, or none any more.
    """

    def __init__(
        self, keeper: LogKeeper, with_desk: WithDesk, tell: Callable[[bool], None], parent: QObject | None = None
    ) -> None:
        def write(half: HalfAssignment, done: Done) -> None:
            with_desk(lambda desk: desk.keep_half_done(half), done, done)

        def delete() -> None:
            with_desk(lambda desk: desk.drop_half_done(), ignore, ignore)

        super().__init__(keeper, write, delete, parent)
        self._with_desk = with_desk
        self._tell = tell
        self._latest: HalfAssignment | None = None
        keeper.closing.connect(self.flush)

    @property
    def latest(self) -> HalfAssignment | None:
        """What is half done now."""
        return self._latest

    def look(self) -> None:
        """Look for one from before. Silent when the log can't be read."""

        def looked(half: HalfAssignment | None) -> None:
            if half is not None:
                self.know_it_is_there()
            self._know(half)

        self._with_desk(lambda desk: desk.half_done(), looked, ignore)

    def take(self, half: HalfAssignment) -> None:
        """Take it as it is now; it is written within a second."""
        self.save_soon(half)
        self._know(half)

    def drop(self) -> None:
        """Forget it, in the log too: it was handed out, or is not wanted."""
        super().drop()
        self._know(None)

    def forget(self) -> None:
        """Forget it, and leave what lies in the log: that is locked."""
        super().forget()
        self._know(None)

    def _know(self, half: HalfAssignment | None) -> None:
        self._latest = half
        self._tell(half is not None)
