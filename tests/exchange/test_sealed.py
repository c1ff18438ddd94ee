"""Sealed files: what arrives, and the one refusal that each bad one gets."""

from __future__ import annotations

import json
import os
import random
from dataclasses import replace

import pytest

from app.core.file_door import FileKind
from app.exchange import refusals
from app.exchange.age import encrypt
from app.exchange.identity import Identity
from app.exchange.sealed import Kind, Message, Opened, open_sealed, seal

SENDER, READER, OTHER = (Identity.random() for _ in range(3))
TODAY = 20_000
SERIES = bytes(range(16))
MESSAGE = Message(Kind.ASSIGNMENT, SERIES, 3, 1_795_000_000_000, TODAY, {"title": "A lamp", "items": [1, 2]})
HEADER = b"LAMPLIT-SEALED 1\n"
DOMAIN = b"lamplit sealed 1\0"
MUTATIONS = int(os.environ.get("LAMPLIT_MUTATIONS", "5000"))


def opened(data: bytes, reader: Identity = READER, kind: Kind = Kind.ASSIGNMENT, last: int | None = None) -> Opened:
    return open_sealed(
        data,
        reader,
        kind,
        knows=lambda key: key in {SENDER.sign_pk, OTHER.sign_pk},
        last_seq=lambda key, series: last if (key, series) == (SENDER.sign_pk, SERIES) else None,
        today=TODAY,
    )


def sealed_text(text: bytes, signer: Identity = SENDER, claims: bytes | None = None) -> bytes:
    """Seal any bytes as if they were a message."""
    return HEADER + encrypt((claims or signer.sign_pk) + signer.sign(DOMAIN + text) + text, READER.age_pk)


def table(**changes: object) -> bytes:
    whole: dict[str, object] = {
        "kind": "assignment",
        "to": READER.age_pk,
        "series": SERIES.hex(),
        "seq": 3,
        "created_ms": 5,
        "last_day": None,
        "body": {},
    }
    return json.dumps(whole | changes).encode()


def test_what_was_sealed_arrives() -> None:
    assert opened(seal(MESSAGE, SENDER, READER.age_pk)) == Opened(MESSAGE, SENDER.sign_pk)
    endless = replace(MESSAGE, last_day=None, body={})
    assert opened(seal(endless, SENDER, READER.age_pk), last=2).message == endless


def test_for_someone_else() -> None:
    with pytest.raises(refusals.ForSomeoneElse):
        opened(seal(MESSAGE, SENDER, OTHER.age_pk))


def test_another_signer_behind_the_senders_name() -> None:
    with pytest.raises(refusals.NotSignedBySender):
        opened(sealed_text(table(), OTHER, claims=SENDER.sign_pk))


def test_a_key_that_is_none() -> None:
    with pytest.raises(refusals.NotSignedBySender):
        opened(sealed_text(table(), OTHER, claims=b"\xff" * 32))


def test_a_stranger() -> None:
    with pytest.raises(refusals.UnknownSender):
        opened(seal(MESSAGE, Identity.random(), READER.age_pk))


def test_taken_in_before() -> None:
    with pytest.raises(refusals.OpenedBefore):
        opened(seal(MESSAGE, SENDER, READER.age_pk), last=3)


def test_an_older_version() -> None:
    with pytest.raises(refusals.OlderVersion):
        opened(seal(MESSAGE, SENDER, READER.age_pk), last=4)


def test_forwarded_to_another_patient() -> None:
    to_other = seal(MESSAGE, SENDER, OTHER.age_pk)
    passed_on = HEADER + encrypt(OTHER.decrypt(to_other.partition(b"\n")[2]), READER.age_pk)
    with pytest.raises(refusals.Forwarded):
        opened(passed_on)


def test_past_its_last_day() -> None:
    with pytest.raises(refusals.Expired):
        opened(seal(replace(MESSAGE, last_day=TODAY - 1), SENDER, READER.age_pk))


def test_another_kind() -> None:
    with pytest.raises(refusals.WrongKind):
        opened(seal(MESSAGE, SENDER, READER.age_pk), kind=Kind.SHARED_PAGE)


@pytest.mark.parametrize("kept", [60, 200, 260, -1])
def test_cut_short(kept: int) -> None:
    with pytest.raises((refusals.Damaged, refusals.ForSomeoneElse)):
        opened(seal(MESSAGE, SENDER, READER.age_pk)[:kept])


def test_too_little_inside() -> None:
    with pytest.raises(refusals.Damaged):
        opened(HEADER + encrypt(b"short", READER.age_pk))


def test_too_big() -> None:
    with pytest.raises(refusals.TooBig):
        opened(HEADER + bytes(FileKind.SEALED.value.most_bytes))
    with pytest.raises(refusals.TooBig):
        seal(replace(MESSAGE, body={"x": "x" * FileKind.SEALED.value.most_bytes}), SENDER, READER.age_pk)


@pytest.mark.parametrize(
    ("data", "refusal"),
    [
        (b"", refusals.NotOurs),
        (b"PK\x03\x04", refusals.NotOurs),
        (b"LAMPLIT-SEALED x\n", refusals.NotOurs),
        (b"LAMPLIT-SEALED 1", refusals.NotOurs),
        (b"LAMPLIT-SEALED 2\nwhatever", refusals.MadeByNewer),
        (b"LAMPLIT-SEALED 1\n", refusals.Damaged),
    ],
)
def test_not_one_of_ours(data: bytes, refusal: type[refusals.Refused]) -> None:
    with pytest.raises(refusal):
        opened(data)


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"[]",
        b"{}",
        b"[" * 9_000,
        table(kind="something"),
        table(kind=["assignment"]),
        table(to=5),
        table(series="00"),
        table(series="zz" * 16),
        table(seq=True),
        table(seq=-1),
        table(seq=2.5),
        table(seq=1 << 60),
        table(created_ms="5"),
        table(last_day="soon"),
        table(body=[]),
        table(more=1),
        table()[:-1] + b',"seq":9}',
    ],
)
def test_signed_well_and_of_another_form(text: bytes) -> None:
    with pytest.raises(refusals.BadForm):
        opened(sealed_text(text))


def test_nothing_can_be_sealed_for_a_key_that_is_none() -> None:
    with pytest.raises(ValueError, match="not a key"):
        seal(MESSAGE, SENDER, "age1nobody")


@pytest.mark.slow
def test_no_mutation_of_a_good_file_is_taken() -> None:
    dice = random.Random(31)
    good = seal(MESSAGE, SENDER, READER.age_pk)
    refused = 0
    for _ in range(MUTATIONS):
        data = bytearray(good)
        for _ in range(dice.choice((1, 1, 2, 8))):
            place = dice.randrange(len(data))
            kind = dice.randrange(4)
            if kind == 0:
                data[place] ^= 1 << dice.randrange(8)
            elif kind == 1:
                del data[place : place + dice.randrange(1, 40)]
            elif kind == 2:
                data[place:place] = dice.randbytes(dice.randrange(1, 40))
            else:
                data[place:] = data[place:][::-1]
            if not data:
                break
        if bytes(data) == good:
            continue
        with pytest.raises(refusals.Refused):
            opened(bytes(data))
        refused += 1
    assert refused > MUTATIONS * 0.9


def test_secrets_do_not_show() -> None:
    for shown in (repr(SENDER), repr(SENDER.keys)):
        assert SENDER.keys.age_secret not in shown
        assert repr(SENDER.keys.seed) not in shown
    assert Identity(SENDER.keys).sign_pk == SENDER.sign_pk
    assert Identity(SENDER.keys).age_pk == SENDER.age_pk
