"""Where a recording belongs, and the door for its sound."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.exercise import Companion
from app.core.recording import (
    COMPANY,
    HEAD_BYTES,
    MOST_RECORDINGS,
    MOST_S,
    MOST_SOUND_BYTES,
    RATE_HZ,
    ROOM_KEY,
    WHY,
    BadSound,
    Recording,
    SoundKind,
    TooMuchSound,
    check_recordings,
    line_key,
    lines_to_record,
    pack_sound,
    recorded_lines,
    said_why,
    sound_kind,
    sound_ms,
)
from tests.core.make import exercise, step

LINE = pack_sound(SoundKind.LINE, bytes(16_000))
ROOM = pack_sound(SoundKind.ROOM, bytes(8_000 * 6))


def test_a_sound_tells_what_it_is_and_how_long() -> None:
    assert (sound_kind(LINE), sound_ms(LINE)) == (SoundKind.LINE, 1_000)
    assert (sound_kind(ROOM), sound_ms(ROOM)) == (SoundKind.ROOM, 6_000)


@pytest.mark.parametrize("kind", SoundKind)
def test_the_longest_sound_is_taken_and_one_sample_more_is_not(kind: SoundKind) -> None:
    most = RATE_HZ[kind] * MOST_S[kind]

    assert sound_ms(pack_sound(kind, bytes(most))) == MOST_S[kind] * 1000
    for count in (0, most + 1):
        with pytest.raises(BadSound):
            pack_sound(kind, bytes(count))


@pytest.mark.parametrize(
    "sound",
    [
        b"",
        b"LV1",
        LINE[:HEAD_BYTES],
        LINE[:-1],
        LINE + b"\0",
        b"LV2" + LINE[3:],
        LINE[:3] + b"x" + LINE[4:],
        LINE[:3] + b"r" + LINE[4:],
        LINE[:4] + (48_000 & 0xFFFF).to_bytes(2, "big") + LINE[6:],
        LINE[:6] + b"\xff\xff\xff\xff" + LINE[10:],
    ],
    ids=["empty", "magic", "head", "cut", "longer", "newer", "kind", "other-kind", "rate", "count"],
)
def test_a_sound_of_another_form_is_refused(sound: bytes) -> None:
    with pytest.raises(BadSound):
        sound_kind(sound)


@given(st.binary(max_size=200))
def test_any_bytes_are_a_sound_or_refused(data: bytes) -> None:
    try:
        kind = sound_kind(data)
    except BadSound:
        return
    assert pack_sound(kind, data[HEAD_BYTES:]) == data


def test_a_line_is_known_by_its_words_however_they_are_spaced() -> None:
    assert line_key("Staying  here. ") == line_key("Staying here.")
    assert line_key("Staying here") != line_key("Staying here.")
    assert line_key("") != ROOM_KEY


def test_all_that_is_the_same_each_time_can_be_recorded() -> None:
    one = exercise(
        step("One thing.", wordings=("Some thing.",)),
        step("That's {pick}.", line_unpicked="A word, or none."),
        step("Staying here.", companion=Companion("Still here.", step("x").quiet)),
        step("One thing."),
    )

    assert lines_to_record(one) == (
        "One thing.",
        "Some thing.",
        "A word, or none.",
        "Staying here.",
        "Still here.",
        "That is the end.",
    )


def test_a_line_with_other_words_has_no_recording() -> None:
    one = exercise(step("One thing."), step("A second thing."))
    sounds = {(one.id, line_key("One thing.")): LINE, ("another", line_key("A second thing.")): LINE}

    assert recorded_lines((one,), sounds) == {"One thing.": LINE}
    assert recorded_lines((replace(one, steps=(step("One thing!"),)),), sounds) == {}


def test_recordings_that_belong_somewhere_are_taken() -> None:
    together = (Recording("a", line_key("x"), LINE), Recording("b", line_key("x"), LINE), Recording("", ROOM_KEY, ROOM))

    assert check_recordings(together) == together


@pytest.mark.parametrize(
    "wrong",
    [
        (Recording("a", b"short", LINE),),
        (Recording("", line_key("x"), LINE),),
        (Recording(COMPANY, ROOM_KEY, ROOM),),
        (Recording("", ROOM_KEY, LINE),),
        (Recording("a", line_key("x"), ROOM),),
        (Recording("a", line_key("x"), LINE[:-1]),),
        (Recording("a" * 65, line_key("x"), LINE),),
        (Recording("a", line_key("x"), LINE), Recording("a", line_key("x"), LINE)),
    ],
)
def test_recordings_that_do_not_belong_are_refused(wrong: tuple[Recording, ...]) -> None:
    with pytest.raises(BadSound):
        check_recordings(wrong)


@pytest.mark.parametrize(
    "much",
    [
        tuple(Recording("a", line_key(str(number)), LINE) for number in range(MOST_RECORDINGS + 1)),
        tuple(
            Recording("a", line_key(str(number)), pack_sound(SoundKind.LINE, bytes(480_000)))
            for number in range(MOST_SOUND_BYTES // 480_000 + 1)
        ),
    ],
    ids=["many", "long"],
)
def test_more_than_fits_into_one_file_is_refused(much: tuple[Recording, ...]) -> None:
    with pytest.raises(TooMuchSound):
        check_recordings(much)


def test_a_recording_shows_no_sound_where_it_is_printed() -> None:
    assert "sound" not in repr(Recording("a", line_key("x"), LINE))


def test_what_was_said_with_a_sentence_is_heard_with_that_sentence_alone() -> None:
    said = Recording(WHY, line_key("The lamp stands on your desk."), LINE)
    others = (Recording("one-thing", line_key("The lamp stands on your desk."), LINE), said)
    assert said_why(others, "The lamp stands on your desk.") is said
    assert said_why(others, "The cup stands on your desk.") is None
