"""The key file under damage."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from app.store import faults, slots
from app.store.keys import LogKey
from app.store.sealing import seal, unseal
from app.store.slots import KdfCost, KeyFile, KeyFileStore, OpenSlot, SealedSlot
from tests.store.make import CHEAP, PHRASE

KEY = LogKey.random()
FILE_ID = bytes(range(16))
SEALED = seal(KEY, PHRASE, slots.PASSPHRASE, FILE_ID, CHEAP)


@pytest.fixture
def store(tmp_path: Path) -> KeyFileStore:
    """A key file with one sealed slot, and its copy."""
    made = KeyFileStore(tmp_path)
    made.write(KeyFile(FILE_ID, (SEALED,)))
    return made


def test_comes_back_as_it_was(store: KeyFileStore) -> None:
    for file in (
        KeyFile(FILE_ID, (SEALED,)),
        KeyFile(FILE_ID, (OpenSlot(KEY),), pending=(SEALED,)),
        KeyFile(FILE_ID, (SEALED, OpenSlot(KEY))),
    ):
        store.write(file)
        assert store.read() == file
        assert store.holds(file)


def test_any_one_flipped_byte_gives_the_right_key_or_damage(store: KeyFileStore, tmp_path: Path) -> None:
    (tmp_path / "vault.slots.bak").unlink()
    main = tmp_path / "vault.slots"
    content = main.read_bytes()
    outcomes: dict[str, int] = {}
    for place in range(len(content)):
        for flip in (0x01, 0x80):
            main.write_bytes(content[:place] + bytes([content[place] ^ flip]) + content[place + 1 :])
            try:
                slot = store.read().slots[0]
                assert isinstance(slot, SealedSlot)
                assert unseal(slot, PHRASE, store.read().file_id) == KEY
                outcome = "opens"
            except (faults.KeyFileDamaged, faults.LogTooNew) as fault:
                outcome = type(fault).__name__
            outcomes[outcome] = outcomes.get(outcome, 0) + 1
    assert outcomes["KeyFileDamaged"] > len(content)
    assert set(outcomes) <= {"opens", "KeyFileDamaged", "LogTooNew"}


def test_with_its_copy_any_one_flipped_byte_is_harmless(store: KeyFileStore, tmp_path: Path) -> None:
    main = tmp_path / "vault.slots"
    content = main.read_bytes()
    version_at = content.index(b'"v": 1') + 5
    for place in set(range(len(content))) - {version_at}:
        main.write_bytes(content[:place] + bytes([content[place] ^ 0x04]) + content[place + 1 :])
        assert store.read() == KeyFile(FILE_ID, (SEALED,))


def test_a_damaged_slot_does_not_block_the_other(store: KeyFileStore, tmp_path: Path) -> None:
    store.write(KeyFile(FILE_ID, (OpenSlot(KEY), SEALED)))
    for name in ("vault.slots", "vault.slots.bak"):
        raw = json.loads((tmp_path / name).read_bytes())
        raw["slots"][0]["key"] = "00" * 48
        (tmp_path / name).write_text(json.dumps(raw))
    assert store.read().slots == (SEALED,)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe",
        b"null",
        b"[]",
        b"7",
        b"{}",
        b'{"v": 1, "id": 5, "slots": [], "pending": []}',
        b'{"v": 1, "id": "zz", "slots": [], "pending": []}',
        b'{"v": 1, "id": "00", "slots": {}, "pending": []}',
        b'{"v": 1, "id": "00", "slots": [null, 3, {}], "pending": []}',
        b'{"v": "1", "id": "00", "slots": [], "pending": []}',
        b"[" * 60_000,
        b" " * (slots.MOST_BYTES + 1),
    ],
)
def test_whatever_else_lies_there_is_damage(store: KeyFileStore, tmp_path: Path, content: bytes) -> None:
    for name in ("vault.slots", "vault.slots.bak"):
        (tmp_path / name).write_bytes(content)
    with pytest.raises(faults.KeyFileDamaged):
        store.read()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_is_damage_and_holds_nothing_up(store: KeyFileStore, tmp_path: Path) -> None:
    before = store.read()
    (tmp_path / "vault.slots").unlink()
    os.mkfifo(tmp_path / "vault.slots")
    assert store.read() == before, "its copy is whole"
    (tmp_path / "vault.slots.bak").unlink()
    os.mkfifo(tmp_path / "vault.slots.bak")
    with pytest.raises(faults.KeyFileDamaged):
        store.read()


def test_a_later_format_is_not_taken_for_damage(store: KeyFileStore, tmp_path: Path) -> None:
    for name in ("vault.slots", "vault.slots.bak"):
        (tmp_path / name).write_bytes((tmp_path / name).read_bytes().replace(b'"v": 1', b'"v": 2'))
    with pytest.raises(faults.LogTooNew):
        store.read()


@pytest.mark.parametrize(
    ("memory_kib", "passes"), [(1 << 40, 3), (1024 * 1024 + 1, 3), (1024, 3), (65536, 0), (65536, 11), (-1, 3)]
)
def test_a_cost_outside_the_limits_is_never_paid(
    store: KeyFileStore, tmp_path: Path, memory_kib: int, passes: int
) -> None:
    with pytest.raises(ValueError, match="limits"):
        KdfCost(memory_kib, passes)
    raw = json.loads((tmp_path / "vault.slots").read_bytes())
    fields = {name: value for name, value in raw["slots"][0].items() if name != "sum"}
    fields["kdf"] |= {"m_kib": memory_kib, "t": passes}
    raw["slots"] = [slots._with_sum(FILE_ID, fields)]
    for name in ("vault.slots", "vault.slots.bak"):
        (tmp_path / name).write_text(json.dumps(raw))
    with pytest.raises(faults.KeyFileDamaged):
        store.read()


def test_a_slot_of_another_file_does_not_open(store: KeyFileStore) -> None:
    with pytest.raises(faults.WrongPassphrase):
        unseal(SEALED, PHRASE, bytes(16))


def test_no_key_shows_in_a_representation() -> None:
    shown = repr(KeyFile(FILE_ID, (OpenSlot(KEY),))) + repr(KEY)
    assert KEY.key.hex() not in shown
    assert repr(KEY.key) not in shown
