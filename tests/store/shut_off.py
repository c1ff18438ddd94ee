"""Shutting someone off, as a process that may be killed does it, and what must stand afterwards."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from app.store import faults
from app.store.backup_names import key_path
from app.store.slots import BEFORE, KeyFileStore, from_bytes
from app.store.vault import Vault
from tests.store.make import CHEAP, NOW_MS, OTHER_PHRASE, PHRASE, check_in, rich_check_in, unsound

CODE = "acorn basket candle door elbow forest garden hammer island jacket kettle lantern"
OTHER_CODE = "zebra yellow window valley umbrella table stone river quilt pepper orange needle"
COPIES = 3
_DAY_MS = 86_400_000


def make(folder: Path, entries: int = 60) -> None:
    """Make a vault that PHRASE and CODE open, with entries and COPIES copies of it."""
    now_ms = [NOW_MS - COPIES * _DAY_MS]
    vault = Vault(folder, lambda: now_ms[0], CHEAP)
    vault.create(PHRASE).close()
    vault.set_recovery(PHRASE, CODE)
    for day in range(COPIES):
        log = vault.unlock(PHRASE)
        log.save(check_in(1, note="lamp"))
        for number in range(day * entries // COPIES, (day + 1) * entries // COPIES):
            log.save(rich_check_in(1, number, 0))
        vault.tend_backups()
        log.close()
        now_ms[0] += _DAY_MS


def work(vault: Vault) -> None:
    """Do it; returns once it is done."""
    vault.shut_off(PHRASE, OTHER_PHRASE, OTHER_CODE)


def check(folder: Path, fresh: Callable[[Path], Vault], entries: int = 60) -> str:
    """Assert that one passphrase and one code open the log and all its copies. Returns "before" or "after".

    The log is opened as the next start does it, which finishes what was begun.
    """
    opening = [each for each in (PHRASE, OTHER_PHRASE) if _opens(fresh(folder), each)]
    assert len(opening) == 1, f"{len(opening)} of two passphrases open it"
    after = opening == [OTHER_PHRASE]
    vault = fresh(folder)
    log = vault.unlock(opening[0])
    assert log.count() == entries + 1
    assert unsound(log._connected()) == []
    vault.tend_backups()
    log.close()
    files = KeyFileStore(folder)
    file = files.read()
    assert file.sealed(BEFORE) is None
    assert file.pending == ()
    assert files.holds(file)
    copies = vault.backups()
    daily = [copy for copy in copies if not copy.reason]
    assert len(daily) >= COPIES, "a copy is gone"
    for copy in copies:
        assert from_bytes(key_path(copy.path).read_bytes()) == file
        for phrase in (PHRASE, OTHER_PHRASE):
            assert _looks(fresh(folder), copy.path, phrase) == (phrase == opening[0])
    codes = [code for code in (CODE, OTHER_CODE) if _opens_by_code(fresh(folder), code, opening[0])]
    assert codes == [OTHER_CODE if after else CODE]
    return "after" if after else "before"


def _opens(vault: Vault, phrase: str) -> bool:
    try:
        vault.unlock(phrase).close()
    except faults.WrongPassphrase:
        return False
    return True


def _opens_by_code(vault: Vault, code: str, phrase: str) -> bool:
    try:
        vault.unlock_by_code(code, phrase).close()
    except faults.WrongCode:
        return False
    return True


def _looks(vault: Vault, copy: Path, phrase: str) -> bool:
    try:
        vault.look_into(copy, phrase)
    except faults.WrongPassphrase:
        return False
    return True
