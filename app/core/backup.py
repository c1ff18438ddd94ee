"""The folder that the log lives in, and the copies that the log keeps of itself there."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from app.core.errors import UserError
from app.core.lock import LockFacts
from app.core.log_query import LogContents
from app.core.ports import Log
from app.core.progress import Told


class BackupReason(StrEnum):
    """Why a copy was made. The value is part of its file's name."""

    DAILY = ""
    NEW_FORM = "before-new-form"
    NEW_KEY = "before-new-key"
    RESTORE = "before-restore"
    UNREADABLE = "unreadable"  # the log as it lay there when a copy was put in its place, byte for byte


@dataclass(frozen=True, slots=True)
class BackupInfo:
    """One copy on this computer.

    Attributes:
        day: its local date as days since 1970-01-01; made_ms: when it was made, in UTC milliseconds.
    """

    path: Path
    day: int
    made_ms: int
    size_bytes: int
    reason: BackupReason

    @property
    def name(self) -> str:
        """The name of its file."""
        return self.path.name


@dataclass(frozen=True, slots=True)
class SalvageCounts:
    """How much of a damaged log came over into a new one.

    Attributes:
        check_ins, runs: in the new log; partly: check-ins of these of which a part is lost.
        lost: check-ins and runs of which nothing came over, or None where the log itself could not tell.
    """

    check_ins: int
    runs: int
    partly: int
    lost: int | None


class SalvageStopped(UserError):
    """Bringing over was ended before it was done."""

    def __init__(self) -> None:
        super().__init__("It is stopped. The log is as it was.")


class Vault(Protocol):
    """The encrypted file as it is before it is open, and its copies. Called on the thread of the log only.

    Raises PassphraseError where the passphrase is another one or missing, LamplitError where anything else is in the
    way; everything is as it was then.
    """

    def exists(self) -> bool:
        """Return whether there is a log."""

    def is_locked_by_passphrase(self) -> bool:
        """Return whether opening it asks for a passphrase."""

    def create(self, passphrase: str | None) -> Log:
        """Make a new, empty log and open it."""

    def try_passphrase(self, passphrase: str | None) -> None:
        """Raise what unlock() would raise for this passphrase; opens nothing."""

    def change_passphrase(self, current: str | None, new: str | None) -> None:
        """Let the closed log open with another passphrase, or with none; its copies too."""

    def unlock(self, passphrase: str | None) -> Log:
        """Open it."""

    def lock_facts(self) -> LockFacts:
        """Return how the log is locked; it may be open or closed."""

    def set_recovery(self, passphrase: str, code: str | None) -> None:
        """Let the log open by this code too, None for by none; it may be open or closed."""

    def unlock_by_code(self, code: str, passphrase: str) -> Log:
        """Open it by its recovery code, and by this passphrase from now on."""

    def shut_off(self, current: str, new: str, code: str | None, told: Told) -> bool:
        """Give the closed log and its copies a new key that the new passphrase and code alone lead to.

        Returns whether every copy has it; `told` hears of each part that is done, and of how many.
        """

    def check_new_passphrase(self, passphrase: str) -> None:
        """Raise where a passphrase is not one that is taken."""

    def put_aside(self) -> Path:
        """Give the log's folder another name and return it; there is no log then, and nothing is deleted."""

    def reopen(self) -> Log:
        """Open it as it was opened last."""

    def backups(self) -> tuple[BackupInfo, ...]:
        """Return the copies on this computer, newest first."""

    def tend_backups(self, uids: Collection[bytes] = ()) -> None:
        """Have the copies follow the open log, `uids` being what was deleted just now; make the copy of the day."""

    def forget_in_backups(self, uids: Collection[bytes] = ()) -> None:
        """Delete in every copy what was deleted in the open log."""

    def follow_saved(self, at_ms: int) -> None:
        """Have copies that are younger than a check-in of that time follow after it was saved."""

    def look_into(self, path: Path, passphrase: str | None) -> LogContents:
        """Return what is in a copy or a packed log. None for a copy that opens as the open log does, or by itself."""

    def restore(self, path: Path, passphrase: str | None) -> Log:
        """Put a copy or a packed log in the place of the closed log, keep that as a copy, and open it.

        The passphrase stays that of the log; where that can't be opened, or isn't there, it is that of the copy.
        """

    def salvage(self, passphrase: str | None, told: Told) -> SalvageCounts:
        """Put a new log of all that can be read in the place of a closed, damaged one, and keep that as a copy.

        `told` hears of each part that is done, and of how many; what it raises ends it, and nothing is changed then.
        """

    def pack(self, path: Path, passphrase: str | None) -> None:
        """Write the open log to one file that opens by this passphrase, None for that of the log."""
