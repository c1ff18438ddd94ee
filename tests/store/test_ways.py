"""The other ways to a log: a recovery code, shutting someone off, a log put aside, another reader."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.core.errors import UserError
from app.core.lock import LockFacts
from app.core.ports import LogEntry
from app.store import faults
from app.store.backups import Backups
from app.store.slots import BEFORE, RECOVERY, KdfCost, KeyFileStore
from app.store.vault import Vault
from tests.store import shut_off
from tests.store.make import NOW_MS, OTHER_PHRASE, PHRASE, cheap_vault, check_in, uid
from tests.store.shut_off import CODE, OTHER_CODE

THIRD_PHRASE = "three coats in the hall"
ENTRY = LogEntry(check_in(1, note="lamp"), None)


@pytest.fixture
def vault(folder: Path) -> Vault:
    """A vault that PHRASE opens, with one entry."""
    made = cheap_vault(folder)
    log = made.create(PHRASE)
    log.save(check_in(1, note="lamp"))
    log.close()
    return made


def opens(vault: Vault, phrase: str) -> bool:
    try:
        log = vault.unlock(phrase)
    except faults.WrongPassphrase:
        return False
    assert log.entry(uid(1)) == ENTRY
    log.close()
    return True


def test_the_code_opens_the_log_and_sets_a_passphrase(vault: Vault) -> None:
    vault.set_recovery(PHRASE, CODE)
    assert vault.lock_facts().has_code
    with pytest.raises(faults.WrongCode):
        vault.unlock_by_code(OTHER_CODE, OTHER_PHRASE)
    assert opens(vault, PHRASE)
    log = vault.unlock_by_code(CODE, OTHER_PHRASE)
    assert log.entry(uid(1)) == ENTRY
    log.close()
    assert (opens(vault, PHRASE), opens(vault, OTHER_PHRASE)) == (False, True)
    vault.unlock_by_code(CODE, PHRASE).close()  # the paper it stands on stays of use
    assert opens(vault, PHRASE)


def test_the_code_is_no_passphrase_and_the_passphrase_no_code(vault: Vault) -> None:
    vault.set_recovery(PHRASE, CODE)
    with pytest.raises(faults.WrongPassphrase):
        vault.unlock(CODE)
    with pytest.raises(faults.WrongCode):
        vault.unlock_by_code(PHRASE, OTHER_PHRASE)


def test_a_code_can_be_taken_away_and_made_anew(vault: Vault, folder: Path) -> None:
    vault.set_recovery(PHRASE, CODE)
    vault.set_recovery(PHRASE, OTHER_CODE)
    with pytest.raises(faults.WrongCode):
        vault.unlock_by_code(CODE, OTHER_PHRASE)
    vault.set_recovery(PHRASE, None)
    assert not vault.lock_facts().has_code
    with pytest.raises(faults.NoRecoveryCode):
        vault.unlock_by_code(OTHER_CODE, OTHER_PHRASE)
    assert KeyFileStore(folder).read().sealed(RECOVERY) is None


def test_a_code_needs_the_passphrase_and_a_locked_log(vault: Vault, tmp_path: Path) -> None:
    with pytest.raises(faults.WrongPassphrase):
        vault.set_recovery(OTHER_PHRASE, CODE)
    unlocked = cheap_vault(tmp_path / "other")
    unlocked.create(None).close()
    with pytest.raises(faults.NoRecoveryCode):
        unlocked.set_recovery(PHRASE, CODE)


@pytest.mark.parametrize("bad", ["short", "2026 11 26 00 11", "Password2024!"])
def test_a_passphrase_that_is_not_taken_changes_nothing(vault: Vault, folder: Path, bad: str) -> None:
    vault.set_recovery(PHRASE, CODE)
    before = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    for attempt in (
        lambda: vault.unlock_by_code(CODE, bad),
        lambda: vault.shut_off(PHRASE, bad, None),
        lambda: vault.change_passphrase(PHRASE, bad),
    ):
        with pytest.raises(UserError):
            attempt()
    assert {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()} == before


def test_copies_open_by_the_code_of_today(folder: Path) -> None:
    shut_off.make(folder)
    vault = cheap_vault(folder)
    log = vault.unlock_by_code(CODE, OTHER_PHRASE)
    log.close()
    for copy in vault.backups():
        assert cheap_vault(folder).look_into(copy.path, OTHER_PHRASE).check_ins
        with pytest.raises(faults.WrongPassphrase):
            cheap_vault(folder).look_into(copy.path, PHRASE)


def test_who_is_shut_off_opens_neither_log_nor_copies(folder: Path) -> None:
    shut_off.make(folder)
    told: list[tuple[int, int]] = []
    assert cheap_vault(folder).shut_off(PHRASE, OTHER_PHRASE, OTHER_CODE, lambda *how: told.append(how))
    copies = len(cheap_vault(folder).backups())
    assert told[0][0] == 0
    assert told[1:] == [(1 + done, 1 + copies) for done in range(copies + 1)]
    assert shut_off.check(folder, cheap_vault) == "after"


def test_without_a_new_code_the_old_one_opens_nothing(vault: Vault) -> None:
    vault.set_recovery(PHRASE, CODE)
    vault.shut_off(PHRASE, OTHER_PHRASE, None)
    assert not vault.lock_facts().has_code
    with pytest.raises(faults.NoRecoveryCode):
        vault.unlock_by_code(CODE, PHRASE)


def test_copies_that_could_not_follow_do_so_at_the_next_opening(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shut_off.make(folder)

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "full")

    with monkeypatch.context() as patch:
        patch.setattr(Backups, "follow_key", full)
        assert not cheap_vault(folder).shut_off(PHRASE, OTHER_PHRASE, OTHER_CODE)
    assert cheap_vault(folder).lock_facts().copies_owed
    assert shut_off.check(folder, cheap_vault) == "after"
    assert not cheap_vault(folder).lock_facts().copies_owed


def test_shutting_off_again_leaves_no_copy_two_keys_behind(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shut_off.make(folder)
    with monkeypatch.context() as patch:
        patch.setattr(Backups, "follow_key", lambda *_, **__: (_ for _ in ()).throw(OSError(28, "full")))
        cheap_vault(folder).shut_off(PHRASE, THIRD_PHRASE, None)
    cheap_vault(folder).shut_off(THIRD_PHRASE, OTHER_PHRASE, OTHER_CODE)
    assert shut_off.check(folder, cheap_vault) == "after"


def test_the_old_key_lies_nowhere_in_clear(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shut_off.make(folder)
    old = cheap_vault(folder).key_for_readers(PHRASE)
    with monkeypatch.context() as patch:
        patch.setattr(Backups, "follow_key", lambda *_, **__: (_ for _ in ()).throw(OSError(28, "full")))
        cheap_vault(folder).shut_off(PHRASE, OTHER_PHRASE, None)
    assert KeyFileStore(folder).read().sealed(BEFORE) is not None
    for path in folder.rglob("*"):
        assert not path.is_file() or old[:64].encode() not in path.read_bytes()


def test_a_log_put_aside_is_whole_under_another_name(vault: Vault, folder: Path) -> None:
    path = vault.put_aside()
    assert path.parent == folder.parent
    assert not vault.exists()
    vault.create(OTHER_PHRASE).close()
    assert opens(cheap_vault(path), PHRASE)
    again = vault.put_aside()
    assert again != path
    os.rename(path, folder)  # noqa: PTH104
    assert opens(cheap_vault(folder), PHRASE)


def test_nothing_is_put_aside_where_nothing_is(folder: Path) -> None:
    with pytest.raises(faults.LogMissing):
        cheap_vault(folder).put_aside()


def test_a_lock_that_costs_less_than_is_asked_for_is_told_and_made_good_by_unlocking(
    vault: Vault, folder: Path, tmp_path: Path
) -> None:
    assert vault.lock_facts() == LockFacts(locked=True, memory_mib=8)
    asking = Vault(folder, lambda: NOW_MS, KdfCost(memory_kib=16 * 1024, passes=1))
    assert asking.lock_facts().weaker
    asking.unlock(PHRASE).close()
    assert asking.lock_facts() == LockFacts(locked=True, memory_mib=16)
    cheap_vault(folder).unlock(PHRASE).close()
    assert asking.lock_facts().memory_mib == 16
    unlocked = cheap_vault(tmp_path / "other")
    assert unlocked.lock_facts() == LockFacts()
    unlocked.create(None).close()
    assert unlocked.lock_facts() == LockFacts()
