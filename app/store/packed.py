"""One file that carries a log to another computer: `*.lamplit`.

    Lamplit packed log 1\\n
    8 bytes, big-endian: length of the key file   |  the key file (JSON), one sealed slot
    8 bytes, big-endian: length of the database   |  the database, encrypted by SQLCipher
    32 bytes: SHA-256 of everything before

The hash tells a copy that was cut or harmed on its way from a wrong passphrase; against a person who makes such a file
stand the limits here, the seal of the slot, SQLCipher's own seal on each page, and what backup_stage.py holds it to.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from app.store.backup_copy import require_room, write_stream
from app.store.faults import CopyCutShort, CopyDamaged, KeyFileDamaged, LogTooNew, NotACopy
from app.store.files import sync_folder
from app.store.slots import MOST_BYTES, PASSPHRASE, KeyFile, SealedSlot, from_bytes, to_bytes

ENDING = ".lamplit"
_MAGIC = b"Lamplit packed log 1\n"
_ANY_MAGIC = re.compile(rb"Lamplit packed log (\d{1,9})\n")
_LENGTH_BYTES = 8
_HASH_BYTES = hashlib.sha256().digest_size
_PAGE_BYTES = 4096
_MOST_PAGES = 1 << 22  # 16 GiB
_PART_BYTES = 1 << 20
_UNFINISHED = ".part"


@dataclass(frozen=True, slots=True)
class PackedHead:
    """What stands before the database in a packed log: ways to its key, and how large it is."""

    key_file: KeyFile
    database_bytes: int


def write_packed(path: Path, key_file: KeyFile, database: Path) -> None:
    """Write the file, for its owner only, in the place of one of that name; on failure nothing of it is left.

    Args: key_file: sealed slots alone; database: a closed log file under their key. Raises: NoRoomForCopy, OSError.
    """
    require_room(path.parent, database.stat().st_size)
    unfinished = path.with_name(path.name + _UNFINISHED)
    unfinished.unlink(missing_ok=True)
    try:
        write_stream(unfinished, _parts(to_bytes(key_file), database))
        unfinished.replace(path)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise
    with suppress(OSError):  # the bytes are on the disk; some sticks know no more
        sync_folder(path.parent)


def read_head(path: Path) -> PackedHead:
    """Return what stands before the database, after holding the file's length against it.

    Raises: NotACopy, CopyCutShort, CopyDamaged, LogTooNew, OSError.
    """
    with path.open("rb") as stream:
        return _read_head(stream, path.stat().st_size)


def unpack(path: Path, target: Path) -> PackedHead:
    """Write the database of a packed log to a new file, after the whole was held against its hash.

    Nothing is left of the new file on failure. Raises: what read_head() raises, NoRoomForCopy.
    """
    with path.open("rb") as stream:
        head = _read_head(stream, path.stat().st_size)
        require_room(target.parent, head.database_bytes)
        start = stream.tell()
        stream.seek(0)
        hashed = hashlib.sha256(_exactly(stream, start))
        try:
            write_stream(target, _hashing(stream, head.database_bytes, hashed))
            if _exactly(stream, _HASH_BYTES) != hashed.digest():
                raise CopyDamaged
        except BaseException:
            target.unlink(missing_ok=True)
            raise
    return head


def _parts(key_file: bytes, database: Path) -> Iterator[bytes]:
    hashed = hashlib.sha256()
    size = database.stat().st_size
    head = _MAGIC + len(key_file).to_bytes(_LENGTH_BYTES, "big") + key_file + size.to_bytes(_LENGTH_BYTES, "big")
    hashed.update(head)
    yield head
    with database.open("rb") as stream:
        yield from _hashing(stream, size, hashed)
    yield hashed.digest()


def _hashing(stream: BinaryIO, size: int, hashed: hashlib._Hash) -> Iterator[bytes]:
    while size:
        part = _exactly(stream, min(size, _PART_BYTES))
        hashed.update(part)
        size -= len(part)
        yield part


def _read_head(stream: BinaryIO, whole_bytes: int) -> PackedHead:
    start = stream.read(len(_MAGIC))
    if start != _MAGIC:
        newer = _ANY_MAGIC.match(start + stream.read(_LENGTH_BYTES))
        if newer is not None and int(newer[1]) > 1:
            raise LogTooNew
        if start and _MAGIC.startswith(start):
            raise CopyCutShort
        raise NotACopy
    key_bytes = int.from_bytes(_exactly(stream, _LENGTH_BYTES), "big")
    if not 0 < key_bytes <= MOST_BYTES:
        raise CopyDamaged
    try:
        key_file = from_bytes(_exactly(stream, key_bytes))
    except KeyFileDamaged:
        raise CopyDamaged from None
    sealed = tuple(slot for slot in key_file.slots if isinstance(slot, SealedSlot) and slot.name == PASSPHRASE)
    if len(sealed) != 1:  # each one costs as much to try as it says
        raise CopyDamaged
    pages, over = divmod(int.from_bytes(_exactly(stream, _LENGTH_BYTES), "big"), _PAGE_BYTES)
    if over or not 0 < pages <= _MOST_PAGES:
        raise CopyDamaged
    expected_bytes = stream.tell() + pages * _PAGE_BYTES + _HASH_BYTES
    if whole_bytes != expected_bytes:
        raise CopyCutShort if whole_bytes < expected_bytes else CopyDamaged
    return PackedHead(KeyFile(key_file.file_id, sealed), pages * _PAGE_BYTES)


def _exactly(stream: BinaryIO, size: int) -> bytes:
    content = stream.read(size)
    if len(content) != size:
        raise CopyCutShort
    return content
