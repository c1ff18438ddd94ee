"""Making, locking and unlocking the log."""

from __future__ import annotations

import itertools
import os
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.core.errors import UserError
from app.core.ports import LogEntry
from app.store import faults
from app.store.database import create_file, open_file
from app.store.keys import LogKey
from app.store.migrations import SCHEMA_VERSION
from app.store.slots import KeyFileStore, SealedSlot
from app.store.vault import Vault
from tests.store.make import CHEAP, OTHER_PHRASE, PHRASE, cheap_vault, check_in, open_slot_key, uid

ENTRY = LogEntry(check_in(1, note="lamp"), None)


@pytest.fixture
def vault(folder: Path) -> Vault:
    """A vault with nothing in it yet."""
    return cheap_vault(folder)


def filled(vault: Vault, passphrase: str | None) -> None:
    """Make the log with one entry in it."""
    log = vault.create(passphrase)
    log.save(check_in(1, note="lamp"))
    log.close()


def entry_through(vault: Vault, passphrase: str | None) -> LogEntry | None:
    """Return the one entry."""
    log = vault.unlock(passphrase)
    try:
        return log.entry(uid(1))
    finally:
        log.close()


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


@pytest.mark.parametrize("passphrase", [None, PHRASE, "ÄÖÜ ß 日本語 \U0001f56f\ud800 quiet"])
def test_what_was_made_opens_again(vault: Vault, passphrase: str | None) -> None:
    assert not vault.exists()
    assert not vault.is_locked_by_passphrase()
    filled(vault, passphrase)
    assert vault.exists()
    assert vault.is_locked_by_passphrase() == (passphrase is not None)
    assert entry_through(vault, passphrase) == ENTRY


def test_the_same_phrase_in_another_unicode_form_opens(vault: Vault) -> None:
    filled(vault, "Caf\u00e9 \u2167 by the sill")
    assert entry_through(vault, "Cafe\u0301 VIII by the sill") == ENTRY


def test_a_wrong_passphrase_and_none_are_told_apart(vault: Vault) -> None:
    filled(vault, PHRASE)
    with pytest.raises(faults.WrongPassphrase):
        vault.unlock(OTHER_PHRASE)
    with pytest.raises(faults.PassphraseNeeded):
        vault.unlock(None)


def test_a_short_passphrase_is_refused_and_leaves_nothing(vault: Vault, folder: Path) -> None:
    with pytest.raises(faults.PassphraseTooShort):
        vault.create("e\u0301" * 11)
    assert not folder.exists()


def test_nothing_readable_lies_in_the_folder(vault: Vault, folder: Path) -> None:
    filled(vault, PHRASE)
    content = b"".join(path.read_bytes() for path in folder.iterdir())
    assert b"lamp" not in content
    assert b"SQLite" not in content
    assert names(folder) <= {"data.db", "data.db-journal", "data.room", "vault.slots", "vault.slots.bak"}


@pytest.mark.skipif(os.name == "nt", reason="modes are a Unix matter")
@pytest.mark.parametrize("umask", [0o000, 0o022, 0o077])
def test_only_the_owner_may_read(vault: Vault, folder: Path, umask: int) -> None:
    before = os.umask(umask)
    try:
        log = vault.create(PHRASE)
        log.save(check_in(1))
        found = {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}
        vault.tend_backups()
        log.close()
        vault.change_passphrase(PHRASE, None)
        vault.change_passphrase(None, OTHER_PHRASE)
        found |= {stat.S_IMODE(path.stat().st_mode) for path in folder.rglob("*") if path.is_file()}
    finally:
        os.umask(before)
    assert found == {0o600}
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((folder / "backups").stat().st_mode) == 0o700


@pytest.mark.parametrize(
    "steps",
    [
        (PHRASE, OTHER_PHRASE),
        (None, PHRASE),
        (PHRASE, None),
        (None, PHRASE, OTHER_PHRASE, None, PHRASE),
    ],
)
def test_only_the_last_passphrase_opens(vault: Vault, steps: tuple[str | None, ...]) -> None:
    filled(vault, steps[0])
    for current, new in itertools.pairwise(steps):
        vault.change_passphrase(current, new)
    assert entry_through(vault, steps[-1]) == ENTRY
    assert vault.is_locked_by_passphrase() == (steps[-1] is not None)
    if steps[-1] is not None:
        for old in {None, PHRASE, OTHER_PHRASE} - {steps[-1]}:
            with pytest.raises((faults.WrongPassphrase, faults.PassphraseNeeded)):
                vault.unlock(old)


def test_a_first_passphrase_changes_the_key_that_lay_open(vault: Vault, folder: Path) -> None:
    filled(vault, None)
    lay_open = open_slot_key(folder)
    vault.change_passphrase(None, PHRASE)
    with pytest.raises(Exception, match="not a database"):
        open_file(folder / "data.db", lay_open)
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert all(lay_open.key.hex().encode() not in path.read_bytes() for path in files)


def test_a_change_needs_the_passphrase_of_now(vault: Vault) -> None:
    filled(vault, PHRASE)
    with pytest.raises(faults.WrongPassphrase):
        vault.change_passphrase(OTHER_PHRASE, None)
    with pytest.raises(faults.PassphraseTooShort):
        vault.change_passphrase(PHRASE, "short")
    assert entry_through(vault, PHRASE) == ENTRY


def test_a_change_keeps_slots_of_other_names(vault: Vault, folder: Path) -> None:
    from app.store.sealing import seal, unseal

    filled(vault, PHRASE)
    store = KeyFileStore(folder)
    file = store.read()
    slot = file.slots[0]
    assert isinstance(slot, SealedSlot)
    key = unseal(slot, PHRASE, file.file_id)
    store.write(file.settled_on((slot, seal(key, "twelve words apart", "recovery", file.file_id, CHEAP))))
    vault.change_passphrase(PHRASE, OTHER_PHRASE)
    kept = {slot.name: slot for slot in store.read().slots if isinstance(slot, SealedSlot)}
    assert unseal(kept["recovery"], "twelve words apart", file.file_id) == key
    with pytest.raises(faults.WrongPassphrase):
        vault.unlock("twelve words apart")


def test_a_log_that_is_there_is_never_made_anew(vault: Vault) -> None:
    filled(vault, None)
    with pytest.raises(faults.LogExists):
        vault.create(None)
    assert entry_through(vault, None) == ENTRY


@pytest.mark.parametrize("left", ["data.db", "vault.slots", "vault.slots.bak"])
def test_any_part_of_a_log_keeps_a_new_one_from_being_made(vault: Vault, folder: Path, left: str) -> None:
    filled(vault, None)
    for path in list(folder.iterdir()):
        if path.name != left:
            path.unlink()
    assert vault.exists()
    with pytest.raises(faults.LogExists):
        vault.create(None)
    with pytest.raises(faults.KeyFileMissing if left == "data.db" else faults.LogMissing):
        vault.unlock(None)
    assert names(folder) == {left}


def test_the_copy_of_the_key_file_stands_in_and_is_set_right(vault: Vault, folder: Path) -> None:
    for harm in (Path.unlink, lambda path: path.write_bytes(b"{}"), lambda path: path.write_bytes(b"")):
        if not vault.exists():
            filled(vault, PHRASE)
        harm(folder / "vault.slots")
        assert vault.is_locked_by_passphrase()
        assert entry_through(vault, PHRASE) == ENTRY
        assert (folder / "vault.slots").read_bytes() == (folder / "vault.slots.bak").read_bytes() != b""


def _cut(size: int) -> Callable[[Path], None]:
    return lambda path: os.truncate(path, size)


def _plain(path: Path) -> None:
    path.write_bytes(b"SQLite format 3\x00" + path.read_bytes()[16:])


def _flip_in_first_page(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[100] ^= 1
    path.write_bytes(content)


def _other_key(path: Path) -> None:
    path.unlink()
    create_file(path, LogKey.random())


@pytest.mark.parametrize(
    ("harm", "fault"),
    [
        (Path.unlink, faults.LogMissing),
        (_cut(0), faults.LogEmpty),
        (_cut(1), faults.LogDamaged),
        (_cut(16), faults.LogDamaged),
        (_cut(100), faults.LogDamaged),
        (_cut(4096), faults.LogDamaged),
        (_cut(40_000), faults.LogDamaged),
        (_plain, faults.LogNotEncrypted),
        (_flip_in_first_page, faults.LogDamaged),
        (_other_key, faults.LogDamaged),
    ],
)
def test_each_harm_to_the_log_file_has_its_own_sentence(
    vault: Vault, folder: Path, harm: Callable[[Path], None], fault: type[UserError]
) -> None:
    filled(vault, PHRASE)
    data = folder / "data.db"
    harm(data)
    left = data.read_bytes() if data.exists() else None
    with pytest.raises(fault) as caught:
        vault.unlock(PHRASE)
    assert str(folder) not in str(caught.value)
    assert (data.read_bytes() if data.exists() else None) == left


def test_sentences_are_one_calm_sentence_each() -> None:
    made = [faults.PassphraseTooShort(12), faults.NoteTooLong(20_000)]
    plain = [kind for kind in vars(faults).values() if isinstance(kind, type) and kind.__module__ == faults.__name__]
    made += [kind() for kind in plain if kind not in {faults.PassphraseTooShort, faults.NoteTooLong}]
    sentences = [str(one) for one in made]
    assert len(set(sentences)) == len(sentences) >= 18
    for sentence in sentences:
        assert sentence.endswith(".")
        assert sentence.count(". ") == 0
        assert not any(sign in sentence for sign in "!?/\\")


def test_a_newer_form_is_refused_and_left_alone(vault: Vault, folder: Path) -> None:
    filled(vault, None)
    key = open_slot_key(folder)
    for change, back in (
        (f"PRAGMA user_version={SCHEMA_VERSION + 1}", f"PRAGMA user_version={SCHEMA_VERSION}"),
        (
            "INSERT INTO _sqlite_migrations(migration_set, name, applied_at) VALUES ('log', 'm999_later', '')",
            "DELETE FROM _sqlite_migrations WHERE name = 'm999_later'",
        ),
    ):
        db = open_file(folder / "data.db", key)
        db.execute(change)
        with pytest.raises(faults.LogTooNew):
            vault.unlock(None)
        db.execute(back)
        db.close()
    assert entry_through(vault, None) == ENTRY


def test_a_foreign_encrypted_file_is_refused(vault: Vault, folder: Path) -> None:
    filled(vault, None)
    db = open_file(folder / "data.db", open_slot_key(folder))
    db.execute("PRAGMA application_id=7")
    db.close()
    with pytest.raises(faults.LogDamaged):
        vault.unlock(None)


def test_a_folder_that_is_not_there_is_said_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    vault = cheap_vault(tmp_path / "file" / "vault")
    assert not vault.exists()
    with pytest.raises(faults.LogUnreachable):
        vault.create(None)
    with pytest.raises(faults.LogMissing):
        vault.unlock(None)


@pytest.fixture
def memory_limited() -> Iterator[Callable[[int, str], subprocess.CompletedProcess[str]]]:
    """Run a program that may take so many MiB and no more."""
    resource = pytest.importorskip("resource")

    def run(most_mib: int, program: str) -> subprocess.CompletedProcess[str]:
        limit = f"import resource; resource.setrlimit(resource.RLIMIT_AS, ({most_mib << 20}, {most_mib << 20}))\n"
        whole = "import app.store.sealing\n" + limit + program
        return subprocess.run([sys.executable, "-c", whole], capture_output=True, text=True, check=False)

    assert resource
    return run  # type: ignore[return-value]


SEAL = """
from app.store.keys import LogKey
from app.store.sealing import seal, unseal
from app.store.slots import KdfCost
from app.store.faults import TooLittleMemory
key = LogKey.random()
try:
    slot = seal(key, "lantern on the sill", "passphrase", bytes(16), KdfCost())
    assert unseal(slot, "lantern on the sill", bytes(16)) == key
    print(slot.cost.memory_kib // 1024)
except TooLittleMemory as fault:
    print(fault)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="limits on memory are kept on Linux only")
@pytest.mark.parametrize(("most_mib", "said"), [(900, "256"), (220, "128"), (150, "64"), (80, "There is too little")])
def test_a_passphrase_costs_as_much_memory_as_there_is(
    memory_limited: Callable[[int, str], subprocess.CompletedProcess[str]], most_mib: int, said: str
) -> None:
    done = memory_limited(most_mib, SEAL)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith(said)
