"""The file in which a log travels: JSON, one entry a line, oldest first, as resources/takeaway/log.schema.json says.

The names of the header are those of IEEE 1752.1. Signs that cannot be seen stand as escapes, so that an editor shows
them and none of them turns a line round.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.core.file_door import FileKind
from app.core.log_facts import ScaleWords
from app.core.moment import Moment
from app.core.ports import LogEntry
from app.core.steady_things import SteadyThing
from app.takeaway.days import exact_time
from app.takeaway.faults import TooMuch
from app.takeaway.records import Record, to_record

FORMAT = "lamplit-log"
VERSION = 1
SCHEMA_VERSION = "1.0"
MODALITY = "self-reported"
MOST_ENTRIES = 250_000
MOST_BYTES = FileKind.LOG.value.most_bytes

_SEEN_AS_THEY_ARE = frozenset("\u00a0\u200c\u200d")


@dataclass(frozen=True, slots=True)
class Header:
    """What a file says of itself. uid: 16 bytes, new for each file; made: when it was written."""

    uid: bytes
    made: Moment


def header_record(header: Header) -> Record:
    """Return the header as it stands in the file."""
    return {
        "uuid": hyphened(header.uid),
        "schema_id": {"namespace": "lamplit", "name": "log", "version": SCHEMA_VERSION},
        "source_creation_date_time": exact_time(header.made),
        "modality": MODALITY,
    }


def write_log(
    entries: Sequence[LogEntry],
    header: Header,
    words: ScaleWords | None = None,
    things: Sequence[SteadyThing] = (),
) -> bytes:
    """Return the file: the same entries give the same lines, whatever their order was.

    Args: words: the person's own words for the scale, which go with the ratings; None or empty for none.
        things: the person's steady things.
    Raises: TooMuch.
    """
    if len(entries) > MOST_ENTRIES:
        raise TooMuch(MOST_ENTRIES)
    whole = "".join(_parts(entries, header, words, things)).encode("utf-8")
    if len(whole) > MOST_BYTES:
        raise TooMuch(MOST_ENTRIES)
    return whole


def in_order(entries: Sequence[LogEntry]) -> list[LogEntry]:
    """Return entries oldest first; those of one millisecond in the order of their uids."""
    return sorted(entries, key=lambda entry: (entry.at_ms, uid_of(entry)))


def uid_of(entry: LogEntry) -> bytes:
    """Return the uid that stands for the entry: that of its check-in, or of its run where there is none."""
    if entry.check_in is not None:
        return entry.check_in.uid
    return entry.run.uid if entry.run is not None else b""


def hyphened(uid: bytes) -> str:
    """Return 16 bytes as a UUID is written."""
    digits = uid.hex()
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))


def _parts(
    entries: Sequence[LogEntry], header: Header, words: ScaleWords | None, things: Sequence[SteadyThing]
) -> Iterator[str]:
    yield f'{{\n"format": "{FORMAT}",\n"version": {VERSION},\n"header": {_line(header_record(header))},\n'
    if words is not None and words != ScaleWords():
        yield f'"scale_words": {_line({"zero": words.zero, "five": words.five, "ten": words.ten})},\n'
    if things:
        listed: list[Record] = [
            {"uid": each.uid.hex(), "name": each.name, "has_work": each.has_work} for each in things
        ]
        yield f'"steady_things": [{", ".join(map(_line, listed))}],\n'
    yield '"entries": ['
    between = "\n"
    for entry in in_order(entries):
        yield f"{between}{_line(to_record(entry))}"
        between = ",\n"
    yield "\n]\n}\n"


def _line(record: Record) -> str:
    line = json.dumps(record, ensure_ascii=False)
    return line if line.isprintable() else "".join(_shown(sign) for sign in line)


def _shown(sign: str) -> str:
    # Only signs of texts come here: what json itself writes can be seen.
    return sign if sign.isprintable() or sign in _SEEN_AS_THEY_ARE else json.dumps(sign)[1:-1]
