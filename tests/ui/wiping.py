"""Deleting entries as a page does it: out of sight first, then wholly."""

from __future__ import annotations

from collections.abc import Callable

from app.ui.jobs import Failed
from app.ui.log_keeper import LogKeeper


def wipe(keeper: LogKeeper, uids: tuple[bytes, ...], done: Callable[[], None], failed: Failed) -> None:
    """Delete entries; nobody wants them back meanwhile."""
    keeper.take_out(uids, lambda _count: keeper.finish_deleting(done, failed), failed)
