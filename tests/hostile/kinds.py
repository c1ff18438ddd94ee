"""Every kind of file that comes in: a good one, and the way it is read, for tests that spoil them.

A signed file is signed and sealed well by someone known: whoever sits at their computer could send it. So the bytes
that are spoilt are those inside, and, apart from that, the file as it travels.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.assigning.body import NotTaken
from app.assigning.body import from_body as assignment_of
from app.assigning.body import to_body as body_of
from app.assigning.page_body import PageNotTaken
from app.assigning.page_body import from_body as page_of
from app.assigning.page_body import to_body as body_of_page
from app.content.convert import to_exercise, to_set
from app.content.findings import Finding, Severity
from app.content.help_table import load_countries
from app.content.laws import exercise_breaches, set_breaches
from app.content.read import read_bytes
from app.content.schema import ExerciseFile, SetFile
from app.core.cards import Role
from app.core.errors import EnvironmentFault
from app.exchange.age import encrypt
from app.exchange.cards import make_card, read_card, write_card
from app.exchange.identity import Identity
from app.exchange.refusals import Refused
from app.exchange.sealed import Kind, open_sealed
from app.prefs.file import load_preferences
from app.store.keys import LogKey
from app.store.packed import unpack, write_packed
from app.store.sealing import seal as seal_slot
from app.store.slots import PASSPHRASE, KdfCost, KeyFile, OpenSlot, from_bytes, to_bytes
from app.takeaway.faults import FileNotRead
from app.takeaway.read_log import read_log_file
from tests.assigning.test_page_body import SHARED
from tests.exchange.homes import KNOWN, START, WORDS, assignment
from tests.takeaway.make import full_entry, log_bytes, odd_entries

ROOT = Path(__file__).resolve().parents[2]
CONTENT = ROOT / "exercises" / "en"
SENDER, READER = Identity.random(), Identity.random()
_SEALED = b"lamplit sealed 1\0"
_HEADER = b"LAMPLIT-SEALED 1\n"


class Left(Exception):
    """The file was not let in, calmly."""


@dataclass(frozen=True, slots=True)
class HostileKind:
    """One kind of file.

    Attributes:
        good: what is spoilt: a good file, or what stands inside a sealed one.
        read: returns what was let in. Raises Left; any other error is a fault of ours.
        text_after: what stands before a text of people in it; empty where there is none.
        wrap: makes the file that travels around what is inside; None where the bytes are the file.
    """

    name: str
    good: bytes
    read: Callable[[bytes], object]
    text_after: bytes = b""
    wrap: Callable[[bytes], bytes] | None = None


def _content(data: bytes) -> object:
    found = read_bytes(Path("x.toml"), data)
    if isinstance(found, Finding):
        raise Left
    content = found.content
    if isinstance(content, ExerciseFile):
        exercise = to_exercise(content)
        breaches, result = exercise_breaches(exercise, WORDS, KNOWN), exercise
    elif isinstance(content, SetFile):
        one = to_set(content)
        breaches, result = set_breaches(one, WORDS, KNOWN), one
    else:
        raise Left
    if any(breach.severity is Severity.ERROR for breach in breaches):
        raise Left
    return result


def _card(data: bytes) -> object:
    try:
        return read_card(data)
    except Refused:
        raise Left from None


def sign_card(body: bytes) -> bytes:
    """Return a card around any fields, signed by the sender."""
    import base64

    return b"LAMPLIT-CARD:1:" + base64.b32encode(SENDER.sign(b"lamplit card 1\0" + body) + body).rstrip(b"=")


def seal_text(text: bytes) -> bytes:
    """Return a sealed file around any message, signed by the sender for the reader."""
    return _HEADER + encrypt(SENDER.sign_pk + SENDER.sign(_SEALED + text) + text, READER.age_pk)


def _message(kind: Kind, body: dict[str, object]) -> bytes:
    table = {"kind": kind.value, "to": READER.age_pk, "series": "0" * 32, "seq": 1, "created_ms": START.at_ms}
    return json.dumps({**table, "last_day": None, "body": body}, ensure_ascii=False).encode()


def _sealed(kind: Kind) -> Callable[[bytes], object]:
    def read(data: bytes) -> object:
        try:
            opened = open_sealed(data, READER, kind, lambda key: key == SENDER.sign_pk, lambda *_: None, START.day)
            if kind is Kind.SHARED_PAGE:
                return page_of(opened.message.body)
            return assignment_of(opened.message.body, opened.message.series, opened.message.seq, WORDS, KNOWN)
        except (Refused, NotTaken, PageNotTaken):
            raise Left from None

    return read


def _log(data: bytes) -> object:
    try:
        return read_log_file(data)
    except FileNotRead:
        raise Left from None


def _with_file(read: Callable[[Path], object], ending: str) -> Callable[[bytes], object]:
    def from_bytes_of(data: bytes) -> object:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / f"a{ending}"
            path.write_bytes(data)
            return read(path)

    return from_bytes_of


def _preferences(path: Path) -> object:
    found, told = load_preferences(path)
    if told:
        raise Left
    return found


def _countries(path: Path) -> object:
    try:
        return load_countries(path)
    except EnvironmentFault:
        raise Left from None


def _key_file(data: bytes) -> object:
    from app.store.faults import KeyFileDamaged, LogTooNew

    try:
        return from_bytes(data)
    except (KeyFileDamaged, LogTooNew):
        raise Left from None


def _packed(path: Path) -> object:
    from app.store.faults import CopyCutShort, CopyDamaged, LogTooNew, NotACopy

    try:
        return unpack(path, path.with_suffix(".db"))
    except (NotACopy, CopyCutShort, CopyDamaged, LogTooNew):
        raise Left from None


def _packed_file() -> bytes:
    key = LogKey.random()
    cost = KdfCost(memory_kib=8 * 1024, passes=1)
    slot = seal_slot(key, "lantern on the sill", PASSPHRASE, bytes(16), cost)
    with tempfile.TemporaryDirectory() as folder:
        database, path = Path(folder) / "d", Path(folder) / "p"
        database.write_bytes(bytes(2 * 4096))
        write_packed(path, KeyFile(bytes(16), (slot,)), database)
        return path.read_bytes()


def kinds() -> tuple[HostileKind, ...]:
    """Return all kinds."""
    page = _message(Kind.SHARED_PAGE, body_of_page(SHARED))
    card = make_card(SENDER, Role.THERAPIST, "Room 4", 20_000)
    fields = json.dumps([card.role.value, card.name, card.sign_pk.hex(), card.age_pk, card.made_day]).encode()
    settings = {"clinic_number": "0123 456", "person_name": "Ana", "text_scale": 1.25, "pace": "slow"}
    return (
        HostileKind("exercise", (CONTENT / "see-three.toml").read_bytes(), _content, b'line = "'),
        HostileKind("set", (ROOT / "tests/fixtures/plain/a-plain-set.toml").read_bytes(), _content, b'title = "'),
        HostileKind("card", fields, _card, b"Room", wrap=sign_card),
        HostileKind("card as it travels", write_card(card, SENDER).encode(), _card),
        HostileKind(
            "assignment",
            _message(Kind.ASSIGNMENT, body_of(assignment(bytes(16)))),
            _sealed(Kind.ASSIGNMENT),
            b'"why": "',
            wrap=seal_text,
        ),
        HostileKind("shared page", page, _sealed(Kind.SHARED_PAGE), b"One line", wrap=seal_text),
        HostileKind("sealed as it travels", seal_text(page), _sealed(Kind.SHARED_PAGE)),
        HostileKind("log", log_bytes([full_entry(), *odd_entries()]), _log, b'"note": "'),
        HostileKind("packed log", _packed_file(), _with_file(_packed, ".lamplit")),
        HostileKind("key file", to_bytes(KeyFile(bytes(16), (OpenSlot(LogKey.random()),))), _key_file),
        HostileKind(
            "preferences",
            json.dumps(settings, indent=1).encode(),
            _with_file(_preferences, ".json"),
            b"Ana",
        ),
        HostileKind(
            "countries",
            (ROOT / "resources/help/countries.toml").read_bytes(),
            _with_file(_countries, ".toml"),
            b'name = "',
        ),
    )
