"""Names for rows."""

from __future__ import annotations

import uuid

import pytest

from app.core.uid import UID_BYTES, made_ms, uid7


def zeros(count: int) -> bytes:
    return bytes(count)


def ones(count: int) -> bytes:
    return b"\xff" * count


@pytest.mark.parametrize("random_bytes", [zeros, ones])
def test_is_a_version_7_uuid_of_the_given_moment(random_bytes: object) -> None:
    made = uuid.UUID(bytes=uid7(1_795_000_000_123, random_bytes))  # type: ignore[arg-type]
    assert made.variant == uuid.RFC_4122
    assert made.version == 7
    assert made.int >> 80 == 1_795_000_000_123


def test_keeps_every_random_bit_that_the_format_leaves_free() -> None:
    made = int.from_bytes(uid7(0, ones), "big") ^ int.from_bytes(uid7(0, zeros), "big")
    assert made.bit_count() == 74


def test_later_moments_sort_later() -> None:
    assert uid7(1_000, ones) < uid7(1_001, zeros)


@pytest.mark.parametrize(("wall_ms", "stamp"), [(-5, bytes(6)), (1 << 60, b"\xff" * 6)])
def test_a_clock_far_off_counts_as_the_nearest_edge(wall_ms: int, stamp: bytes) -> None:
    assert uid7(wall_ms)[:6] == stamp


def test_two_of_the_same_moment_differ() -> None:
    made = {uid7(1_795_000_000_123) for _ in range(1_000)}
    assert len(made) == 1_000
    assert {len(uid) for uid in made} == {UID_BYTES}


def test_a_name_tells_when_it_was_made() -> None:
    assert made_ms(uid7(1_900_000_000_123)) == 1_900_000_000_123
