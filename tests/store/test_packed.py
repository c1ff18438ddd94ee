"""One file that carries a log away: opens elsewhere, and is refused with a sentence when it is anything else."""

from __future__ import annotations

import hashlib
import os
import random
import stat
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from app.core.errors import LamplitError, UserError
from app.store import backup_copy, faults, packed
from app.store.database import open_file
from app.store.keys import LogKey
from app.store.packed import write_packed
from app.store.sealing import seal
from app.store.slots import PASSPHRASE, KeyFile, OpenSlot, to_bytes
from tests.store.make import CHEAP, OTHER_PHRASE, PHRASE, cheap_vault, check_in, uid

MUTATIONS = int(os.environ.get("LAMPLIT_MUTATIONS", "5000"))
MAGIC = b"Lamplit packed log 1\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A packed log with one check-in, from a log without a passphrase."""
    vault = cheap_vault(tmp_path / "old")
    log = vault.create(None)
    log.save(check_in(1, note="lamp"))
    log.save(check_in(2, note="taken out"))
    log.take_out((uid(2),))
    log.save_draft(check_in(3))
    path = tmp_path / "log.lamplit"
    vault.pack(path, PHRASE)
    log.close()
    return path


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*")) if folder.exists() else []


def test_it_opens_on_a_fresh_computer_by_its_passphrase(file: Path, tmp_path: Path) -> None:
    new = tmp_path / "new"
    assert cheap_vault(new).look_into(file, PHRASE).check_ins == 1
    assert not cheap_vault(new).exists()
    log = cheap_vault(new).unpack_as_new(file, PHRASE)
    assert log.draft() is None
    log.close()
    log = cheap_vault(new).unlock(PHRASE)
    entry = log.entry(uid(1))
    assert entry is not None
    assert entry.check_in == check_in(1, note="lamp")
    assert log.put_back() == 0
    log.close()
    with pytest.raises(faults.LogExists):
        cheap_vault(new).unpack_as_new(file, PHRASE)


def test_a_file_is_never_without_a_lock_and_for_its_owner_only(file: Path, tmp_path: Path) -> None:
    vault = cheap_vault(tmp_path / "old")
    with pytest.raises(faults.LogNotOpen):
        vault.pack(tmp_path / "other.lamplit", PHRASE)
    log = vault.unlock(None)
    with pytest.raises(faults.CopyNeedsPassphrase):
        vault.pack(tmp_path / "other.lamplit", None)
    with pytest.raises(faults.PassphraseTooShort):
        vault.pack(tmp_path / "other.lamplit", "short")
    log.close()
    assert not list(tmp_path.glob("other*"))
    assert b"lamp " not in file.read_bytes()
    assert b"SQLite" not in file.read_bytes()
    if os.name != "nt":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_log_with_a_passphrase_packs_under_it(tmp_path: Path) -> None:
    vault = cheap_vault(tmp_path / "old")
    log = vault.create(PHRASE)
    vault.pack(tmp_path / "x.lamplit", None)
    vault.pack(tmp_path / "y.lamplit", OTHER_PHRASE)
    log.close()
    cheap_vault(tmp_path / "x").unpack_as_new(tmp_path / "x.lamplit", PHRASE).close()
    cheap_vault(tmp_path / "y").unpack_as_new(tmp_path / "y.lamplit", OTHER_PHRASE).close()
    with pytest.raises(faults.WrongPassphrase):
        cheap_vault(tmp_path / "z").unpack_as_new(tmp_path / "y.lamplit", PHRASE)


def test_it_takes_the_place_of_a_log_that_keeps_its_passphrase(file: Path, tmp_path: Path) -> None:
    vault = cheap_vault(tmp_path / "here")
    log = vault.create(OTHER_PHRASE)
    log.save(check_in(7))
    log.close()
    log = vault.restore(file, PHRASE)
    assert log.contents().notes == 1
    log.close()
    log = cheap_vault(tmp_path / "here").unlock(OTHER_PHRASE)
    assert log.entry(uid(7)) is None
    log.close()
    log = vault.restore(vault.backups()[0].path, None)
    assert log.entry(uid(7)) is not None
    log.close()


def rehashed(content: bytes) -> bytes:
    return content[:-32] + hashlib.sha256(content[:-32]).digest()


@pytest.mark.parametrize(
    ("harm", "fault"),
    [
        (lambda _content: b"", faults.NotACopy),
        (lambda _content: b"%PDF-1.7 and so on", faults.NotACopy),
        (lambda content: content[:9], faults.CopyCutShort),
        (lambda content: content[:25], faults.CopyCutShort),
        (lambda content: content[:-1], faults.CopyCutShort),
        (lambda content: content[: len(content) // 2], faults.CopyCutShort),
        (lambda content: content + b"x", faults.CopyDamaged),
        (lambda content: content[:-40] + b"x" * 40, faults.CopyDamaged),
        (lambda content: rehashed(content[:-5_000] + b"x" * 5_000), faults.CopyDamaged),
        (lambda content: content.replace(b"log 1\n", b"log 2\n", 1), faults.LogTooNew),
        (lambda content: content.replace(b"log 1\n", b"log 12\n", 1), faults.LogTooNew),
        (lambda content: MAGIC + b"\xff" * 8 + content[29:], faults.CopyDamaged),
        (lambda content: content.replace(b'"m_kib"', b'"m_kob"', 1), faults.CopyDamaged),
    ],
)
def test_each_harm_has_its_own_sentence_and_leaves_nothing(
    file: Path, tmp_path: Path, harm: Callable[[bytes], bytes], fault: type[UserError]
) -> None:
    file.write_bytes(harm(file.read_bytes()))
    with pytest.raises(fault):
        cheap_vault(tmp_path / "new").unpack_as_new(file, PHRASE)
    assert names(tmp_path / "new") == []


def made_by_hand(tmp_path: Path, statements: tuple[str, ...], ending: str) -> Path:
    """Return a packed log, or a copy, as an ill-meaning person could make it, who tells the passphrase too."""
    vault = cheap_vault(tmp_path / "hand")
    vault.create(None).close()
    key = LogKey.random()
    database = tmp_path / "hand" / "data.db"
    (slot,) = vault._key_files.read().slots
    assert isinstance(slot, OpenSlot)
    backup_copy.rekey(database, slot.key, key)
    with closing(open_file(database, key)) as db:
        for statement in statements:
            db.conn.execute(statement)
        db.conn.commit()
    sealed = seal(key, PHRASE, PASSPHRASE, bytes(16), CHEAP)
    path = tmp_path / f"hand{ending}"
    if ending == ".lamplit":
        write_packed(path, KeyFile(bytes(16), (sealed,)), database)
    else:
        database.rename(path)
        path.with_suffix(".slots").write_bytes(to_bytes(KeyFile(bytes(16), (sealed,))))
    return path


@pytest.mark.parametrize("ending", [".lamplit", ".db"])
def test_a_file_made_by_hand_in_our_form_is_taken(tmp_path: Path, ending: str) -> None:
    path = made_by_hand(tmp_path, (), ending)
    cheap_vault(tmp_path / "new").unpack_as_new(path, PHRASE).close()


@pytest.mark.parametrize("ending", [".lamplit", ".db"])
@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER more AFTER INSERT ON note BEGIN DELETE FROM run; END",
        "CREATE TABLE more(x)",
        "CREATE VIEW more AS SELECT 1",
        "DROP TRIGGER note_removed",
        "PRAGMA application_id=7",
    ],
)
def test_a_file_of_another_form_is_refused(tmp_path: Path, statement: str, ending: str) -> None:
    path = made_by_hand(tmp_path, (statement,), ending)
    with pytest.raises(faults.CopyDamaged):
        cheap_vault(tmp_path / "new").unpack_as_new(path, PHRASE)
    assert names(tmp_path / "new") == []


def test_a_key_file_that_is_not_locked_is_no_key_file_here(file: Path, tmp_path: Path) -> None:
    database = tmp_path / "old" / "data.db"
    write_packed(file, KeyFile(bytes(16), (OpenSlot(LogKey.random()),)), database)
    with pytest.raises(faults.CopyDamaged):
        cheap_vault(tmp_path / "new").look_into(file, PHRASE)


def test_a_file_that_cannot_be_finished_leaves_what_was_there(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = file.read_bytes()

    def full(_descriptor: Path) -> None:
        raise OSError(28, "no space")

    vault = cheap_vault(tmp_path / "old")
    log = vault.unlock(None)
    monkeypatch.setattr(backup_copy, "to_disk", full)
    with pytest.raises(faults.NoRoomForCopy):
        vault.pack(file, PHRASE)
    log.close()
    assert file.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["log.lamplit", "old"]
    assert not (tmp_path / "old" / "data.db.packing").exists()


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_no_changed_file_is_taken_and_none_ends_in_anything_but_a_sentence(file: Path, tmp_path: Path) -> None:
    dice = random.Random(11)
    whole = file.read_bytes()
    head_bytes = packed.read_head(file).database_bytes
    start = len(whole) - head_bytes - 32
    vault = cheap_vault(tmp_path / "new")
    told: dict[str, int] = {}
    for number in range(MUTATIONS):
        content = bytearray(whole)
        within = start if number % 2 else len(content)
        for _ in range(dice.choice([1, 1, 2, 8])):
            at = dice.randrange(within)
            kind = dice.randrange(3)
            if kind == 0:
                content[at] ^= 1 << dice.randrange(8)
            elif kind == 1:
                del content[at : at + dice.choice([1, 1, 7, 4096])]
            else:
                content[at:at] = dice.randbytes(dice.choice([1, 8, 64]))
            within = min(within, len(content))
        changed = bytes(content) if number % 3 else rehashed(bytes(content))
        if changed == whole:
            continue
        file.write_bytes(changed)
        try:
            vault.look_into(file, PHRASE)
        except LamplitError as error:
            told[type(error).__name__] = told.get(type(error).__name__, 0) + 1
        else:
            # white space, or the name of a spare slot, can change without changing what is said
            assert to_bytes(packed.read_head(file).key_file), "taken"
            told["taken"] = told.get("taken", 0) + 1
        assert not (tmp_path / "new" / "data.db.staged").exists()
    print(f"{MUTATIONS} changed files: {told}")  # noqa: T201
    assert told.get("BugError", 0) == 0
    assert told.get("taken", 0) < MUTATIONS // 50
