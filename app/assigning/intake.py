"""Going through a folder: each new file is taken, or named with its reason and left where it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.core.exchange_ports import SeenStore
from app.exchange.folder import FileRead, new_files, take_in
from app.exchange.refusals import MadeByNewer, UnknownSender

_AT_ONCE = 50
_MAY_COME_RIGHT = frozenset({UnknownSender.sentence, MadeByNewer.sentence})
"""A card or an update can come yet: such a file is read again the next time."""


@dataclass(frozen=True, slots=True)
class Intake:
    """What became of a folder.

    Attributes:
        taken: how many files were taken in; left: those that were not, each with its reason.
        whole: whether the end was reached; False where it was cancelled.
    """

    taken: int
    left: tuple[FileRead, ...]
    whole: bool


def look(folder: Path, store: SeenStore) -> tuple[Path, ...]:
    """Return the files of a folder that were not read yet, those written first to the front. Raises: EnvironmentFault.

    Their names tell nothing, and of two versions of an assignment the first one is to be read first.
    """
    return tuple(sorted(new_files(folder, store.seen()), key=_written))


def may_come_right(read: FileRead) -> bool:
    """Return whether a file that was refused is read again the next time."""
    return not read.digest or read.refusal in _MAY_COME_RIGHT


def _written(path: Path) -> tuple[int, str]:
    try:
        return path.stat(follow_symlinks=False).st_mtime_ns, path.name
    except OSError:
        return 0, path.name


def take_folder(
    paths: tuple[Path, ...],
    store: SeenStore,
    take: Callable[[bytes], None],
    progress: Callable[[int, int], None] = lambda _done, _all: None,
    goes_on: Callable[[], bool] = lambda: True,
) -> Intake:
    """Take the files in, one by one; what was read is noted every 50 files, and when it ends in any way.

    Args: take: raises UserError with the sentence where it refuses; any other error ends it, with the rest unread.
        progress: is told how many are done, of how many; goes_on: asked before each file.
    """
    left: list[FileRead] = []
    read: set[bytes] = set()
    done = 0
    try:
        for each in take_in(paths, take, goes_on):
            done += 1
            if each.refusal:
                left.append(each)
            if each.digest and not may_come_right(each):
                read.add(each.digest)
            if len(read) >= _AT_ONCE:
                store.keep_seen(frozenset(read))
                read.clear()
            progress(done, len(paths))
    finally:
        if read:
            store.keep_seen(frozenset(read))
    return Intake(done - len(left), tuple(left), done == len(paths))
