"""The check-in that is being made, kept in the log meanwhile, so that a crash or a lock takes nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.core.checkin import CheckIn
from app.core.ports import Log
from app.ui.jobs import ignore
from app.ui.log_keeper import LogKeeper
from app.ui.view_models.writing_soon import Done, WritingSoon


class DraftKeeping(WritingSoon[CheckIn]):
    """What was said so far, whole each time."""

    def __init__(self, keeper: LogKeeper, parent: QObject | None = None) -> None:
        def write(check_in: CheckIn, done: Done) -> None:
            keeper.with_log(lambda log: log.save_draft(check_in), done, done)

        def delete() -> None:
            keeper.with_log(lambda log: log.drop_draft(), ignore, ignore)

        super().__init__(keeper, write, delete, parent)

    def load(self, found: Callable[[CheckIn | None, CheckIn | None], None]) -> None:
        """Look for one from before. Silent when the log can't be read.

        Args: found: is given the draft and what is kept under the same uid; None and None where there is nothing to
            bring back, also where it was kept as it is.
        """

        def look(log: Log) -> tuple[CheckIn | None, CheckIn | None]:
            draft = log.draft()
            if draft is None:
                return None, None
            entry = log.entry(draft.uid)
            kept = None if entry is None else entry.check_in
            return (None, None) if kept == draft else (draft, kept)

        def looked(result: tuple[CheckIn | None, CheckIn | None]) -> None:
            if result[0] is not None:
                self.know_it_is_there()
            found(*result)

        self._keeper.with_log(look, looked, ignore)
