"""How parts of the log that live outside it work with its connection: through its own guards, never past them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

from app.store.dbdriver import Database

Result = TypeVar("Result")


class Access(Protocol):
    """What an open log lends: trouble is told calmly, a failed read is tried over a fresh connection."""

    def read(self, work: Callable[[Database], Result]) -> Result:
        """Do the work and return its result."""

    def write(self, work: Callable[[Database], Result]) -> Result:
        """Do the work in one transaction, all of it or nothing; it is on the disk when this returns."""

    def wall_ms(self) -> int:
        """Return the wall time in UTC milliseconds."""
