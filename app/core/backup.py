"""Copies that the log keeps of itself, and what can be done with them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


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
