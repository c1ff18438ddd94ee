"""Whatever becomes of a file on its way, reading it ends in entries or in one sentence, and soon."""

from __future__ import annotations

import json
import random
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.core.ports import LogEntry
from app.store.log import SqliteLog
from app.takeaway.faults import FileNotRead
from app.takeaway.log_file import in_order
from app.takeaway.read_log import ReadLog, read_log_file
from app.takeaway.records import to_entry, to_record
from tests.store.make import cheap_vault
from tests.takeaway.make import full_entry, log_bytes, many_entries, odd_entries

SEED = 20261124
MANY = 20_000
SOME = 400
ODD_VALUES: tuple[bytes, ...] = (
    *(b"null", b"true", b"[]", b"{}", b'""', b"-0", b"1e999", b"-1e-999", b"NaN", b"Infinity", b"0x1", b"01", b"1.0"),
    *(b"9" * 30, b"9" * 5000, b"-" + b"9" * 19, b'"\\ud800"', b'"\\udc00\\ud800"', b'"\\u0000"', b'"\\u202e"'),
    *(b"[" * 200, b'{"a":' * 200, b"[" * 9 + b"]" * 9, b"\xff", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\x00", b'"', b"\\"),
    *(b"// x\n", b",", b":", b"}", b"]", b"\xf0\x9f\x95\xaf", b"\xe2\x80\xae", b"1, 1", b'"uid": 1,', b'"note": "x",'),
)

Change = Callable[[random.Random, bytearray], None]


def _flip(dice: random.Random, data: bytearray) -> None:
    for _ in range(dice.randrange(1, 6)):
        data[dice.randrange(len(data))] ^= 1 << dice.randrange(8)


def _cut(dice: random.Random, data: bytearray) -> None:
    start = dice.randrange(len(data))
    del data[start : start + dice.choice([1, 7, 100, len(data)])]


def _double(dice: random.Random, data: bytearray) -> None:
    start = dice.randrange(len(data))
    part = data[start : start + dice.randrange(1, 600)]
    data[start:start] = part * dice.choice([1, 1, 2, 20])


def _put_in(dice: random.Random, data: bytearray) -> None:
    start = dice.randrange(len(data))
    data[start : start + dice.choice([0, 0, 1, 8])] = dice.choice(ODD_VALUES)


def _swap_value(dice: random.Random, data: bytearray) -> None:
    """Put an odd value where a value stands, so that the file is still JSON more often than not."""
    at = data.find(b": ", dice.randrange(len(data)))
    if at < 0:
        return
    ends = [end for sign in b",}]" if (end := data.find(sign, at)) >= 0]
    data[at + 2 : min(ends, default=at + 2)] = dice.choice(ODD_VALUES)


def _swap_type(dice: random.Random, data: bytearray) -> None:
    """Change one value of the tree, and write it as JSON again."""
    try:
        tree = json.loads(data)
    except (ValueError, RecursionError):
        return
    at: Any = tree
    for _ in range(dice.randrange(1, 8)):
        steps = list(at) if isinstance(at, dict) else list(range(len(at))) if isinstance(at, list) else []
        if not steps:
            break
        step = dice.choice(steps)
        if dice.random() < 0.3 or not isinstance(at[step], dict | list):
            at[step] = dice.choice([None, True, 0, -1, 11, 1 << 60, 2.5, "x", "\ud83d", [], {}, [[[]]], {"uid": "x"}])
            break
        at = at[step]
    data[:] = json.dumps(tree).encode()


CHANGES: tuple[Change, ...] = (_flip, _cut, _double, _put_in, _swap_value, _swap_type)


def mutated(dice: random.Random, originals: list[bytes]) -> bytes:
    """Return one of the files with one to three changes."""
    data = bytearray(dice.choice(originals))
    for _ in range(dice.choice([1, 1, 2, 3])):
        if data:
            dice.choice(CHANGES)(dice, data)
    return bytes(data)


def originals() -> list[bytes]:
    """Return files to spoil: three small ones and an empty one."""
    return [log_bytes([full_entry()]), log_bytes(odd_entries()), log_bytes(many_entries(12)), log_bytes([])]


def read_or_refused(data: bytes) -> ReadLog | None:
    """Return what is read, None for a file that was refused; any other error is the test's."""
    try:
        return read_log_file(data)
    except FileNotRead:
        return None


@pytest.mark.slow
@pytest.mark.timeout(300)  # some 20 s, and this is for a machine that does much else
def test_twenty_thousand_spoilt_files(record_property: Callable[[str, object], None]) -> None:
    dice = random.Random(SEED)
    whole = originals()
    kinds: Counter[str] = Counter()
    slowest_s = 0.0
    for _ in range(MANY):
        data = mutated(dice, whole)
        began_s = time.perf_counter()
        read = read_or_refused(data)
        slowest_s = max(slowest_s, time.perf_counter() - began_s)
        kinds["refused" if read is None else "some refused" if read.refused else "read"] += 1
        for entry in () if read is None else read.entries:
            assert to_entry(to_record(entry)) == entry
    assert min(kinds["refused"], kinds["some refused"], kinds["read"]) > MANY // 100, kinds
    figures = f"{dict(kinds)}, slowest {slowest_s * 1000:.1f} ms"
    record_property("mutated files", figures)
    sys.stdout.write(f"\n{MANY} spoilt files: {figures}\n")


def in_log(log: SqliteLog) -> list[LogEntry]:
    """Return all that is in the log, oldest first."""
    page = log.page(None, 10_000)
    assert page.next is None
    return in_order(page.entries)


def test_what_a_spoilt_file_leaves_in_the_log_is_whole_entries_or_nothing(tmp_path: Path) -> None:
    dice = random.Random(SEED + 1)
    whole = originals()
    vault = cheap_vault(tmp_path / "vault")
    log = vault.create(None)
    for _ in range(SOME):
        read = read_or_refused(mutated(dice, whole))
        if read is None or not read.entries:
            continue
        before = in_log(log)
        added = log.add(read.entries, bring_back=True)
        after = in_log(log)
        assert added.added + len(added.doubles) == len(read.entries)
        assert len(after) <= len(before) + added.added
        assert {id_of(entry) for entry in before} <= {id_of(entry) for entry in after}
        said = {entry.check_in.uid: entry.check_in for entry in after if entry.check_in}
        doubles = set(added.doubles)
        for entry in read.entries:
            if entry.check_in and entry.check_in.uid not in doubles:
                assert said[entry.check_in.uid] == entry.check_in
        if added.added:
            log.delete(next(iter({id_of(entry) for entry in after} - {id_of(entry) for entry in before}), b""))
    log.close()


def id_of(entry: LogEntry) -> bytes:
    """Return the uid that stands for an entry."""
    if entry.check_in is not None:
        return entry.check_in.uid
    assert entry.run is not None
    return entry.run.uid


def test_a_file_brought_into_an_empty_log_leaves_it_as_the_same_file(tmp_path: Path) -> None:
    left = [*odd_entries(), *many_entries(60)]
    log = cheap_vault(tmp_path / "one").create(None)
    other = cheap_vault(tmp_path / "two").create(None)
    assert log.add(read_log_file(log_bytes(left)).entries).added == len(left)
    first = log_bytes(in_log(log))
    read = read_log_file(first)
    assert read.refused == ()
    assert other.add(read.entries).added == len(left)
    assert log_bytes(in_log(other)) == first
    assert other.add(read.entries).doubles == tuple(id_of(entry) for entry in read.entries)
    assert log_bytes(in_log(other)) == first
    log.close()
    other.close()


def test_a_note_that_was_typed_comes_back_from_file_and_log_as_it_was(tmp_path: Path) -> None:
    log = cheap_vault(tmp_path / "one").create(None)
    for entry in odd_entries():
        if entry.run is not None:
            log.save_run(entry.run)
        if entry.check_in is not None:
            log.save(entry.check_in)
    typed = in_log(log)
    assert read_log_file(log_bytes(typed)).entries == tuple(typed) == tuple(in_order(odd_entries()))
    log.close()


def test_a_write_that_fails_leaves_nothing_of_the_file(tmp_path: Path) -> None:
    log = cheap_vault(tmp_path / "one").create(None)
    entries = many_entries(30)
    broken = [*entries[:20], full_entry(999, "x" * 30_000), *entries[20:]]  # more than a note holds, so the log refuses
    with pytest.raises(Exception, match="note"):
        log.add(broken)
    assert in_log(log) == []
    log.close()
