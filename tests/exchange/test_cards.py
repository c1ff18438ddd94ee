"""Cards and fingerprints: short, readable by the other side only when whole, and typed back rather than nodded to."""

from __future__ import annotations

import base64
import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.cards import Role
from app.core.file_door import FileKind
from app.core.text_door import clean_line
from app.exchange import refusals
from app.exchange.cards import Card, make_card, read_card, write_card
from app.exchange.fingerprint import fingerprint, is_typed_back
from app.exchange.identity import Identity

MINE = Identity.random()
CARD = make_card(MINE, Role.THERAPIST, "Room 4", 20_000)
WORDS = (Path(__file__).parents[2] / "resources/words/en.txt").read_text("utf-8").split()


def signed(body: bytes, identity: Identity = MINE) -> bytes:
    """Return a card line around any body."""
    return b"LAMPLIT-CARD:1:" + base64.b32encode(identity.sign(b"lamplit card 1\0" + body) + body).rstrip(b"=")


@given(st.text(min_size=1, max_size=60), st.sampled_from(Role), st.integers(0, 40_000))
@settings(max_examples=100, deadline=None)
def test_a_card_comes_back_as_it_was_written(name: str, role: Role, day: int) -> None:
    if not clean_line(name):
        return
    card = make_card(MINE, role, name, day)
    line = write_card(card, MINE)
    assert read_card(line.encode()) == card
    assert line.isascii()


def test_a_card_fits_into_a_printed_code() -> None:
    longest = write_card(make_card(MINE, Role.PATIENT, "ж" * 60, 20_000), MINE)
    assert len(longest) < 900
    assert set(longest) <= set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")  # the compact form of a printed code


@pytest.mark.parametrize("name", ["", "   ", "\u202e", "x" * 61])
def test_a_card_needs_a_name(name: str) -> None:
    with pytest.raises(ValueError, match="a name on a card"):
        make_card(MINE, Role.PATIENT, name, 1)


def test_every_changed_letter_is_noticed() -> None:
    line = write_card(CARD, MINE)
    start = line.rindex(":") + 1
    for place in range(start, len(line)):
        for other in set("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567") - {line[place]}:
            with pytest.raises(refusals.CardDamaged):
                read_card((line[:place] + other + line[place + 1 :]).encode())


@pytest.mark.parametrize(
    ("data", "refusal"),
    [
        (b"", refusals.NotOurs),
        (b"\xff\xfe", refusals.NotOurs),
        (b"BEGIN:VCARD:x", refusals.NotOurs),
        (b"LAMPLIT-CARD:one:AAAA", refusals.NotOurs),
        (b"LAMPLIT-CARD:2:AAAA", refusals.MadeByNewer),
        (b"LAMPLIT-CARD:1:AAAA", refusals.CardDamaged),
        (b"LAMPLIT-CARD:1:1", refusals.CardDamaged),
        (b"L" * (FileKind.CARD.value.most_bytes + 1), refusals.TooBig),
    ],
)
def test_not_a_card(data: bytes, refusal: type[refusals.Refused]) -> None:
    with pytest.raises(refusal):
        read_card(data)


def fields(**changes: object) -> bytes:
    whole: dict[str, object] = {
        "role": "patient",
        "name": "Blue kettle",
        "sign": MINE.sign_pk.hex(),
        "age": MINE.age_pk,
        "day": 20_000,
    }
    return json.dumps(list((whole | changes).values())).encode()


def test_a_card_made_by_hand_is_read() -> None:
    assert read_card(signed(fields())) == Card(Role.PATIENT, "Blue kettle", MINE.sign_pk, MINE.age_pk, 20_000)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{}",
        b"[1]",
        fields(role="boss"),
        fields(name=5),
        fields(name=""),
        fields(name="a\nb"),
        fields(name="x" * 61),
        fields(sign="00"),
        fields(sign=Identity.random().sign_pk.hex()),
        fields(age="age1nobody"),
        fields(day="today"),
        fields(day=True),
        fields(day=1 << 40),
    ],
)
def test_a_card_signed_well_and_of_another_form(body: bytes) -> None:
    with pytest.raises(refusals.CardDamaged):
        read_card(signed(body))


def test_a_fingerprint_is_of_both_keys() -> None:
    mine = fingerprint(MINE.sign_pk, MINE.age_pk, WORDS)
    other = Identity.random()
    assert len(mine.words) == 8
    assert [len(group) for group in mine.digits] == [5] * 6
    assert mine == fingerprint(MINE.sign_pk, MINE.age_pk, WORDS)
    assert mine.words != fingerprint(other.sign_pk, MINE.age_pk, WORDS).words
    assert mine.digits != fingerprint(MINE.sign_pk, other.age_pk, WORDS).digits


def test_a_fingerprint_needs_enough_words() -> None:
    with pytest.raises(ValueError, match=r"2,048"):
        fingerprint(MINE.sign_pk, MINE.age_pk, WORDS[:2_047])


def test_words_are_typed_back() -> None:
    mine = fingerprint(MINE.sign_pk, MINE.age_pk, WORDS)
    assert is_typed_back(mine, (2, 5), (f" {mine.words[2].upper()} ", mine.words[5]))
    assert not is_typed_back(mine, (2, 5), (mine.words[5], mine.words[2]))
    assert not is_typed_back(mine, (2, 5), (mine.words[2],))
