"""What becomes of a recording on its way: coded, trimmed, lent, looped beneath."""

from __future__ import annotations

import math
import random
from array import array

import pytest

from app.core.recording import HEAD_BYTES, RATE_HZ, SoundKind, pack_sound, sound_ms
from app.speech import mulaw
from app.speech.beneath import AT_ONCE_S, FADE_IN_S, FADE_OUT_S, QuietLoop, seamless
from app.speech.lending import Lending
from app.speech.lent import LentSounds
from app.speech.protocol import LINE_MAX_BYTES
from app.speech.sound_messages import PIECE_BYTES, Beneath, Lend
from app.speech.stream import Flood, ReplyLines
from app.speech.take import LOUDEST, ROOM_LEVEL, TakeFault, finished

HZ = RATE_HZ[SoundKind.LINE]
ROOM_HZ = RATE_HZ[SoundKind.ROOM]


def tone(seconds: float, loud: int, hz: float = 440.0, rate_hz: int = HZ) -> array[int]:
    return array("h", [round(loud * math.sin(2 * math.pi * hz * at / rate_hz)) for at in range(int(seconds * rate_hz))])


def noise(seconds: float, loud: int, rate_hz: int = HZ) -> array[int]:
    chance = random.Random(7)
    return array("h", [chance.randint(-loud, loud) for _ in range(int(seconds * rate_hz))])


def sound_of(samples: array[int], kind: SoundKind = SoundKind.LINE) -> bytes:
    return pack_sound(kind, mulaw.encode(samples))


def samples_of(sound: bytes) -> array[int]:
    return mulaw.decode(sound[HEAD_BYTES:])


# -- mu-law ------------------------------------------------------------------------------------------------------------


def test_the_codes_are_those_of_the_standard() -> None:
    # G.711, table 2a: decision values in 16 bits
    assert list(mulaw.decode(bytes([0x00, 0x0F, 0x10, 0x7E, 0x7F, 0x80, 0x8F, 0xFE, 0xFF]))) == [
        -32124,
        -16764,
        -15996,
        -8,
        0,
        32124,
        16764,
        8,
        0,
    ]


def test_every_code_comes_back_as_itself() -> None:
    codes = bytes(code for code in range(256) if code != 0x7F)  # the other zero

    assert mulaw.encode(mulaw.decode(codes)) == codes


def test_no_sample_is_further_off_than_its_step() -> None:
    samples = array("h", range(-32_768, 32_768))
    came = mulaw.decode(mulaw.encode(samples))

    off = max(abs(one - other) / (abs(one) + 132) for one, other in zip(samples, came, strict=True))
    assert off < 1 / 30


# -- a take ------------------------------------------------------------------------------------------------------------


def test_silence_around_a_line_goes_and_the_line_becomes_as_loud_as_it_may() -> None:
    heard = noise(1.5, 20) + tone(1.0, 2_000) + noise(2.0, 20)

    kept = samples_of(finished(SoundKind.LINE, heard))

    assert 1.0 < len(kept) / HZ < 1.3
    assert 0.95 * LOUDEST < max(kept) < 32_000


def test_a_pause_within_a_line_stays() -> None:
    heard = noise(0.5, 20) + tone(0.5, 8_000) + noise(1.0, 20) + tone(0.5, 8_000) + noise(0.5, 20)

    assert 2.0 < sound_ms(finished(SoundKind.LINE, heard)) / 1000 < 2.3


def test_a_loud_line_is_not_clipped() -> None:
    kept = samples_of(finished(SoundKind.LINE, tone(1.0, 32_767)))

    assert max(kept) < 32_000
    assert sum(1 for sample in kept if abs(sample) > 0.999 * max(kept)) < len(kept) // 8  # a sine, not a square


def test_a_microphone_that_is_off_centre_does_not_click() -> None:
    kept = samples_of(finished(SoundKind.LINE, array("h", [sample + 3_000 for sample in tone(1.0, 6_000)])))

    assert abs(kept[0]) < 50
    assert abs(sum(kept)) / len(kept) < 200


@pytest.mark.parametrize(
    ("kind", "heard", "code"),
    [
        (SoundKind.LINE, array("h"), "silent"),
        (SoundKind.LINE, array("h", bytes(64_000)), "silent"),
        (SoundKind.LINE, noise(2.0, 60), "silent"),
        (SoundKind.LINE, array("h", bytes(32_000)) + tone(0.05, 9_000) + array("h", bytes(32_000)), "too-short"),
        (SoundKind.ROOM, noise(3.0, 200, ROOM_HZ), "too-short"),
        (SoundKind.ROOM, array("h", bytes(2 * ROOM_HZ * 10)), "silent"),
    ],
)
def test_nothing_to_keep_is_told(kind: SoundKind, heard: array[int], code: str) -> None:
    with pytest.raises(TakeFault, match=code):
        finished(kind, heard)


@pytest.mark.parametrize("loud", [60, 600, 20_000])
def test_a_room_is_quiet_however_it_was_recorded(loud: int) -> None:
    kept = samples_of(finished(SoundKind.ROOM, noise(6.0, loud, ROOM_HZ)))

    level = math.sqrt(sum(sample * sample for sample in kept) / len(kept))
    assert level < 1.1 * ROOM_LEVEL
    assert loud == 60 or level > 0.9 * ROOM_LEVEL  # a very still room is not blown up


# -- beneath -----------------------------------------------------------------------------------------------------------


def test_a_loop_has_no_seam() -> None:
    # the worst for a seam: a tone whose end stands elsewhere than its beginning
    one = tone(7.03, 3_000, 97.0, ROOM_HZ)
    loop = seamless(one, ROOM_HZ)
    within = max(abs(one[at + 1] - one[at]) for at in range(len(one) - 1))
    plain = abs(one[0] - one[-1])

    twice = loop + loop
    jumps = [abs(twice[at + 1] - twice[at]) for at in range(len(twice) - 1)]

    assert plain > within  # looped as it is, it would click
    assert max(jumps) <= within * 1.5
    assert jumps[len(loop) - 1] <= within


def test_a_loop_of_noise_keeps_its_level_at_the_seam() -> None:
    loop = seamless(noise(10.0, 1_000, ROOM_HZ), ROOM_HZ)

    def level(samples: array[int]) -> float:
        return math.sqrt(sum(sample * sample for sample in samples) / len(samples))

    mixed, rest = level(loop[: 2 * ROOM_HZ]), level(loop[3 * ROOM_HZ :])
    assert 0.9 < mixed / rest < 1.1


def test_the_quiet_fades_in_and_out_without_a_jump() -> None:
    flat = array("h", [10_000] * ROOM_HZ)
    loop = QuietLoop(flat, ROOM_HZ, 0.5)
    heard = loop.take(int(ROOM_HZ * (FADE_IN_S + 1)))
    loop.end(FADE_OUT_S)
    ended = loop.take(ROOM_HZ * 5)
    every = array("h", [0]) + heard + ended + array("h", [0])

    assert max(heard) == 5_000
    assert heard.index(5_000) >= 0.5 * ROOM_HZ
    assert len(ended) == pytest.approx(FADE_OUT_S * ROOM_HZ, abs=2)
    assert FADE_OUT_S >= 0.5
    assert loop.over
    assert max(abs(every[at + 1] - every[at]) for at in range(len(every) - 1)) < 10


def test_the_quiet_that_ends_while_it_fades_in_goes_back_from_there() -> None:
    loop = QuietLoop(array("h", [10_000] * ROOM_HZ), ROOM_HZ, 1.0)
    heard = loop.take(int(ROOM_HZ * FADE_IN_S / 2))
    loop.end(FADE_OUT_S)
    ended = loop.take(ROOM_HZ * 5)

    assert abs(ended[0] - heard[-1]) < 10
    assert ended[-1] < 10


@pytest.mark.parametrize("fading_s", [0.0, 0.2, 0.6])
def test_the_quiet_that_is_cut_is_over_in_some_hundredths_and_does_not_click(fading_s: float) -> None:
    loop = QuietLoop(array("h", [10_000] * ROOM_HZ), ROOM_HZ, 0.5)
    heard = loop.take(int(ROOM_HZ * (FADE_IN_S + 1)))
    if fading_s:
        loop.end(FADE_OUT_S)
        heard = loop.take(int(ROOM_HZ * fading_s))
    loop.end(AT_ONCE_S)
    ended = loop.take(ROOM_HZ)
    loop.end(FADE_OUT_S)  # too late to matter
    every = heard[-1:] + ended + array("h", [0])

    assert AT_ONCE_S <= 0.06
    assert 0 < len(ended) <= AT_ONCE_S * ROOM_HZ
    assert loop.over
    assert not loop.take(ROOM_HZ)
    steps = [every[at] - every[at + 1] for at in range(len(every) - 1)]
    assert min(steps) >= 0
    assert max(steps) <= 5_000 / (AT_ONCE_S * ROOM_HZ) + 1  # the whole height never falls in one step


def test_the_quiet_that_is_cut_before_its_first_sample_is_not_heard() -> None:
    loop = QuietLoop(array("h", [10_000] * ROOM_HZ), ROOM_HZ, 1.0)
    loop.end(AT_ONCE_S)

    assert not loop.take(ROOM_HZ)
    assert loop.over


# -- lending -----------------------------------------------------------------------------------------------------------


def as_it_is(samples: bytes, from_hz: int, to_hz: int) -> bytes:
    return samples


def give(lent: LentSounds, text: str, sound: bytes, total: int | None = None) -> None:
    for at in range(0, len(sound), PIECE_BYTES):
        lent.take(Lend(text, at, len(sound) if total is None else total, sound[at : at + PIECE_BYTES]))


def test_a_lent_line_is_found_by_its_words() -> None:
    lent = LentSounds(as_it_is, HZ)
    samples = tone(4.0, 9_000)
    give(lent, "Staying here.", sound_of(samples))

    found = lent.find("Staying here.")

    assert found is not None
    assert array("h", found.samples) == mulaw.decode(mulaw.encode(samples))
    assert lent.find("Staying") is None
    assert lent.find("here.") is not None
    lent.forget_lines()
    assert lent.find("Staying here.") is None


def test_the_rest_of_a_line_begins_between_two_words() -> None:
    lent = LentSounds(as_it_is, HZ)
    word, pause = tone(0.5, 9_000), array("h", bytes(2 * HZ // 5))
    give(lent, "Look at the lamp.", sound_of(word + pause + word + pause + word + pause + word))

    found = lent.find("the lamp.")

    assert found is not None
    rest = array("h", found.samples)
    assert len(rest) / HZ == pytest.approx(1.3, abs=0.25)
    assert max(map(abs, rest[: HZ // 50])) < 50  # its first sound is a pause


def test_a_room_is_forgotten_when_it_ends() -> None:
    lent = LentSounds(as_it_is, HZ)
    give(lent, "", sound_of(noise(6.0, 300, ROOM_HZ), SoundKind.ROOM))
    assert len(lent.room) == 6 * ROOM_HZ
    lent.forget_lines()
    assert len(lent.room) == 6 * ROOM_HZ
    lent.forget_room()

    assert not lent.room


@pytest.mark.parametrize(
    "sound",
    [
        b"",
        b"x",
        b"LV1l",
        bytes(PIECE_BYTES * 2),
        sound_of(tone(0.1, 9_000))[:-1],
        sound_of(tone(6, 300), SoundKind.ROOM),
    ],
)
def test_what_is_no_recording_of_a_line_is_dropped(sound: bytes) -> None:
    lent = LentSounds(as_it_is, HZ)
    lent.take(Lend("Still here.", 0, len(sound), sound[:PIECE_BYTES]))
    give(lent, "Still here.", sound)

    assert lent.find("Still here.") is None


def test_a_piece_out_of_turn_ends_its_recording() -> None:
    lent = LentSounds(as_it_is, HZ)
    sound = sound_of(tone(5.0, 9_000))
    lent.take(Lend("Still here.", 0, len(sound), sound[:100]))
    lent.take(Lend("Still here.", 200, len(sound), sound[200:]))
    lent.take(Lend("Still here.", 100, len(sound), sound[100:]))

    assert lent.find("Still here.") is None


def test_the_line_that_is_said_goes_first_and_the_quiet_last() -> None:
    lending = Lending()
    one, two = sound_of(tone(4.0, 9_000)), sound_of(tone(1.0, 9_000))
    room = sound_of(noise(6.0, 300, ROOM_HZ), SoundKind.ROOM)
    lending.lend({"One.": one, "Two.": two})
    lending.rest_on(room, 0.5)
    began = lending.next()
    first = lending.first("Two.")
    rest = []
    while (piece := lending.next()) is not None:
        rest.append(piece)

    assert isinstance(began, Lend)
    assert (began.text, began.at) == ("One.", 0)
    assert [piece.text for piece in first if isinstance(piece, Lend)] == [
        "One.",
        "Two.",
    ]  # what is half sent ends first
    assert lending.first("Two.") == ()
    assert {piece.text for piece in rest if isinstance(piece, Lend)} == {""}
    assert isinstance(rest[-1], Beneath)
    assert b"".join(piece.data for piece in rest if isinstance(piece, Lend)) == room
    assert lending.rest_on(None, 0.5) == Beneath(0.0)
    lending.rest_on(room, 0.5)
    assert isinstance(lending.next(), Lend)  # it was forgotten over there, and goes again


def test_only_a_quiet_that_may_sound_is_ended() -> None:
    lending = Lending()
    assert lending.rest_on(None, 0.5) is None
    assert lending.rest_on(None, 0.5, at_once=True) is None

    lending.rest_on(sound_of(noise(6.0, 300, ROOM_HZ), SoundKind.ROOM), 0.5)
    while lending.next() is not None:
        pass
    assert lending.rest_on(None, 0.5) == Beneath(0.0)
    assert lending.rest_on(None, 0.5) is None
    assert lending.rest_on(None, 0.5, at_once=True) == Beneath(0.0, at_once=True)  # it still fades
    assert lending.rest_on(None, 0.5, at_once=True) is None


def test_a_line_that_is_half_sent_is_ended_before_it_is_said() -> None:
    lending = Lending()
    sound = sound_of(tone(12.0, 9_000))
    lending.lend({"One.": sound})
    begun = lending.next()
    first = lending.first("One.")

    assert isinstance(begun, Lend)
    assert b"".join(piece.data for piece in (begun, *first) if isinstance(piece, Lend)) == sound
    assert lending.first("One.") == ()


def test_another_worker_is_given_everything_anew() -> None:
    lending = Lending()
    lending.lend({"One.": sound_of(tone(0.5, 9_000))})
    lending.rest_on(sound_of(noise(6.0, 300, ROOM_HZ), SoundKind.ROOM), 0.5)

    def sent() -> list[object]:
        found = []
        while (piece := lending.next()) is not None:
            found.append(piece)
        return found

    before = sent()
    assert sent() == []
    lending.forget_sent()
    assert sent() == before


def test_the_same_sounds_are_not_lent_twice() -> None:
    lending = Lending()

    assert lending.lend({"One.": b"a"})
    assert not lending.lend({"One.": b"a"})
    assert lending.lend({})


def test_what_was_asked_for_is_no_flood() -> None:
    lines = ReplyLines(lambda: 0.0)
    piece = b"x" * (LINE_MAX_BYTES - 10) + b"\n"
    for _ in range(40):
        lines.expect(LINE_MAX_BYTES)
        assert len(lines.add(piece)) == 1

    for _ in range(4):
        lines.add(piece)
    with pytest.raises(Flood):
        lines.add(piece)
