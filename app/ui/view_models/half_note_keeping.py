"""A note that is being corrected, kept in the log meanwhile, so that a crash or a lock takes nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.core.half_note import HalfNote
from app.core.ports import Log, LogEntry
from app.ui.jobs import ignore
from app.ui.log_keeper import LogKeeper
from app.ui.view_models.writing_soon import Done, WritingSoon


class HalfNoteKeeping(WritingSoon[HalfNote]):
    """The text as typed so far, whole each time."""

    def __init__(self, keeper: LogKeeper, parent: QObject | None = None) -> None:
        def write(half: HalfNote, done: Done) -> None:
            keeper.with_log(lambda log: log.keep_half_note(half), done, done)

        def delete() -> None:
            keeper.with_log(lambda log: log.drop_half_note(), ignore, ignore)

        super().__init__(keeper, write, delete, parent)


def look_for_half_note(keeper: LogKeeper, found: Callable[[LogEntry], None]) -> None:
    """Find the entry whose note was being corrected when the log closed; silent where there is none."""

    def look(log: Log) -> LogEntry | None:
        half = log.half_note()
        return None if half is None else log.entry(half.uid)

    keeper.with_log(look, lambda entry: None if entry is None else found(entry), ignore)
