"""Takes the building machine's own folders out of programs and libraries: nobody may put a library in our way there."""

import struct
from collections.abc import Iterator
from pathlib import Path

_HEAD = struct.Struct("<16sHHIQQQIHHHHHH")
_SEGMENT = struct.Struct("<IIQQQQQQ")
_ENTRY = struct.Struct("<qQ")
_PT_LOAD, _PT_DYNAMIC = 1, 2
_DT_NULL, _DT_STRTAB, _DT_RPATH, _DT_RUNPATH = 0, 5, 15, 29


def drop_absolute_search_path(path: Path) -> bool:
    """Remove a search path for libraries that begins at the root of a disk. Return whether there was one.

    Only 64-bit little-endian files are looked at; those are all we build for.
    """
    with path.open("rb") as file:
        if file.read(6) != b"\x7fELF\x02\x01":
            return False
    data = bytearray(path.read_bytes())
    entries = list(_dynamic(data))
    strings = next((value for _, tag, value in entries if tag == _DT_STRTAB), None)
    if strings is None:
        return False
    table = _offset_in_file(data, strings)
    kept = [
        (tag, value)
        for _, tag, value in entries
        if tag not in (_DT_RPATH, _DT_RUNPATH) or not _string(data, table + value).startswith(b"/")
    ]
    if len(kept) == len(entries):
        return False
    kept += [(_DT_NULL, 0)] * (len(entries) - len(kept))
    for (offset, _, _), entry in zip(entries, kept, strict=True):
        _ENTRY.pack_into(data, offset, *entry)
    path.write_bytes(data)
    return True


def _dynamic(data: bytearray) -> Iterator[tuple[int, int, int]]:
    """Yield where an entry stands, its tag and its value, up to the first that ends the table."""
    for kind, offset, _, size in _segments(data):
        if kind == _PT_DYNAMIC:
            for place in range(offset, offset + size, _ENTRY.size):
                tag, value = _ENTRY.unpack_from(data, place)
                yield place, tag, value
                if tag == _DT_NULL:
                    return


def _segments(data: bytearray) -> Iterator[tuple[int, int, int, int]]:
    """Yield kind, place in the file, address in memory and length of each part that is loaded."""
    head = _HEAD.unpack_from(data)
    first, size, count = head[5], head[9], head[10]
    for number in range(count):
        kind, _, offset, address, _, length, _, _ = _SEGMENT.unpack_from(data, first + number * size)
        yield kind, offset, address, length


def _offset_in_file(data: bytearray, address: int) -> int:
    return next(
        address - start + offset
        for kind, offset, start, length in _segments(data)
        if kind == _PT_LOAD and start <= address < start + length
    )


def _string(data: bytearray, offset: int) -> bytes:
    return bytes(data[offset : data.index(b"\0", offset)])
