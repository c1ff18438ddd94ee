"""What can go wrong with a file that leaves or comes back: calm sentences that hold nothing of the file."""

from __future__ import annotations

from app.core.errors import UserError


class FileNotRead(UserError):
    """The file as a whole is not one of ours; nothing of it was taken in."""


class FileThere(UserError):
    """A file of that name exists, and nobody said that it may be replaced."""

    def __init__(self) -> None:
        super().__init__("There is a file of that name already; it is left as it is.")


class TooMuch(UserError):
    """More than one file of this form holds; a reader would refuse it."""

    def __init__(self, most: int) -> None:
        super().__init__(f"One file holds up to {most:,} entries, so choose fewer days.")


class FileNotWritten(UserError):
    """The folder or the disk refused; what was there before is as it was."""

    def __init__(self) -> None:
        super().__init__("The file could not be written there.")


class RowRefused(ValueError):
    """One entry of a file can't be taken in. `place` is where in the entry, `reason` a sentence."""

    def __init__(self, place: str, reason: str) -> None:
        super().__init__(place)
        self.place = place
        self.reason = reason
