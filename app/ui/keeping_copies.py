"""Where the window meets the copies of the log: listed, looked into, put in the place of the log, packed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from app.core.backup import BackupInfo, Vault
from app.core.log_query import LogContents
from app.ui.jobs import Failed
from app.ui.log_keeper import LogKeeper
from app.ui.view_models.take_away_places import check_free


class KeepingCopies:
    """All of it on the worker thread; answers come on the GUI thread."""

    def __init__(self, keeper: LogKeeper) -> None:
        self._keeper = keeper

    def list_copies(self, done: Callable[[Sequence[BackupInfo]], None], failed: Failed) -> None:
        """Tell which copies there are, newest first."""
        self._keeper.with_vault(lambda vault: vault.backups(), done, failed)

    def look(self, path: Path, passphrase: str | None, done: Callable[[LogContents], None], failed: Failed) -> None:
        """Tell what is in a copy; nothing is touched."""
        self._keeper.with_vault(lambda vault: vault.look_into(path, passphrase), done, failed)

    def place(self, path: Path, passphrase: str | None, done: Callable[[], None], failed: Failed) -> None:
        """Put a copy in the place of the log, or make the log of it where there is none."""
        self._keeper.replacing.restore(path, passphrase, done, failed)

    def pack(
        self, path: Path, passphrase: str | None, in_its_place: bool, done: Callable[[], None], failed: Failed
    ) -> None:
        """Write the log to one file; None for the passphrase that the log has."""

        def job(vault: Vault) -> None:
            check_free(path, in_its_place=in_its_place)
            vault.pack(path, passphrase)

        self._keeper.with_vault(job, lambda _none: done(), failed)
