"""Icons as Windows and macOS want them: one file with a PNG for each size."""

import struct
from collections.abc import Mapping

_MAC_KINDS = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08"}


def ico(pictures: Mapping[int, bytes]) -> bytes:
    """Return an .ico of PNGs by their size in px, at most 256."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    place = len(head) + 16 * len(pictures)
    rows, body = b"", b""
    for size, data in sorted(pictures.items()):
        rows += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), place + len(body))
        body += data
    return head + rows + body


def icns(pictures: Mapping[int, bytes]) -> bytes:
    """Return an .icns of PNGs by their size in px; sizes that it has no kind for are left out."""
    parts = b"".join(
        _MAC_KINDS[size] + struct.pack(">I", len(data) + 8) + data
        for size, data in sorted(pictures.items())
        if size in _MAC_KINDS
    )
    return b"icns" + struct.pack(">I", len(parts) + 8) + parts
