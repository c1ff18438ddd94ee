"""Room on the disk that is kept for deleting: taking something out of a log needs some, also where none is left."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from app.store.files import make_private_file

ROOM_BYTES = 256 * 1024
"""What SQLite writes down before it deletes an entry with a long note, some ten times over."""
NAME = "data.room"


class Room:
    """A file of nothing beside the log. Everything here may fail without harm."""

    def __init__(self, folder: Path) -> None:
        """Args: folder: of the log."""
        self._path = folder / NAME

    def hold(self) -> None:
        """Take the room, unless it is held; less of it where there is less, none where there is none."""
        with suppress(OSError):
            if self._path.exists():
                return
            make_private_file(self._path)
            for size in (ROOM_BYTES, ROOM_BYTES // 2, ROOM_BYTES // 4):
                with suppress(OSError):
                    # Bytes at random, because some disks keep no room for zeros
                    self._path.write_bytes(os.urandom(size))
                    return
            self._path.unlink()

    def give(self) -> bool:
        """Give the room back to the disk; return whether there was any."""
        try:
            self._path.unlink()
        except OSError:
            return False
        return True
