"""SIGKILL at steps of everything that is done to copies: a readable log, and copies that are whole or absent."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from app.store import faults
from app.store.backup_copy import opens, prove
from app.store.backup_names import key_path
from app.store.keys import LogKey
from app.store.log import SqliteLog
from app.store.slots import KeyFileStore
from app.store.vault import Vault
from tests.store.backup_writer import DAY_MS, later_vault
from tests.store.make import CHEAP, NOW_MS, OTHER_PHRASE, PHRASE, check_in, open_slot_key, uid, unsound

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="the writer forks"),
    pytest.mark.slow,
    pytest.mark.timeout(300),
]
KILLS = int(os.environ.get("LAMPLIT_COPY_KILLS", "20"))
ROOT = Path(__file__).parent.parent.parent


class Writer:
    """The writing process."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.store.backup_writer"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            cwd=ROOT,
        )

    def work(self, work: str, folder: Path, die_at: int | None) -> tuple[list[list[str]], int]:
        """Have a child do one work. Returns what it told, and its exit code."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps({"work": work, "folder": str(folder), "die_at": die_at}) + "\n")
        self._process.stdin.flush()
        told: list[list[str]] = []
        while (words := self._process.stdout.readline().split())[0] != "ended":
            told.append(words)
        return told, int(words[1])

    def close(self) -> None:
        """End it."""
        self._process.communicate()


@pytest.fixture(scope="module")
def writer() -> Iterator[Writer]:
    """The writing process."""
    made = Writer()
    yield made
    made.close()


@pytest.fixture
def original(tmp_path: Path) -> Path:
    """A log with two entries and a copy of each of seven days; the oldest copy has the first entry alone."""
    now = [NOW_MS]
    folder = tmp_path / "original"
    vault = Vault(folder, lambda: now[0], CHEAP)
    log = vault.create(None)
    log.save(check_in(1, note="lamp"))
    vault.tend_backups()
    log.save(check_in(2, note="sill"))
    for _ in range(6):
        now[0] += DAY_MS
        vault.tend_backups()
    log.close()
    return folder


def opened(folder: Path, *passphrases: str | None) -> tuple[Vault, SqliteLog, str | None]:
    """Open the log by the one of these passphrases that opens it."""
    found = []
    for passphrase in passphrases:
        vault = later_vault(folder)
        try:
            found.append((vault, vault.unlock(passphrase), passphrase))
        except (faults.PassphraseNeeded, faults.WrongPassphrase):
            continue
        if passphrase is None:
            break
    assert len(found) == 1
    return found[0]


def check_copies(vault: Vault, folder: Path, passphrase: str | None) -> None:
    """Assert that, once tended, each copy is whole and opens by the passphrase of today, and nothing else is there."""
    vault.tend_backups()
    copies = vault.backups()
    assert copies
    expected = {copy.path for copy in copies} | {key_path(copy.path) for copy in copies}
    assert set((folder / "backups").iterdir()) == expected
    key_file = KeyFileStore(folder).read()
    for copy in copies:
        assert KeyFileStore(folder / "backups", (key_path(copy.path).name,)).read() == key_file
        with closing(vault._opener(vault._held())(copy.path)) as db:
            prove(db)
    for copy in (copies[0], copies[-1]):
        later_vault(folder).look_into(copy.path, passphrase)
    assert not list(folder.glob("data.db.*"))


def runs(writer: Writer, work: str, original: Path, tmp_path: Path) -> Iterator[tuple[Path, list[list[str]]]]:
    """Yield a folder for each kill, spread evenly over the steps of the work, and closer together at its end."""
    told, code = writer.work(work, shutil.copytree(original, tmp_path / "whole"), None)
    assert code == 0
    steps = int(told[-1][1])
    kills = 0
    places = [steps * number // KILLS for number in range(KILLS)] + [steps - 1 - 4 * number for number in range(5)]
    for place in places:
        folder = shutil.copytree(original, tmp_path / f"at-{place}", dirs_exist_ok=True)
        told, code = writer.work(work, folder, place)
        kills += code == -signal.SIGKILL
        yield folder, told
        shutil.rmtree(folder)
    print(f"{work}: {kills} kills over {steps} steps")  # noqa: T201
    assert kills >= len(places) * 9 // 10


def test_while_copies_are_made_and_pruned(writer: Writer, original: Path, tmp_path: Path) -> None:
    before = {path.name for path in (original / "backups").glob("*.db")}
    for folder, _ in runs(writer, "tend", original, tmp_path):
        vault, log, passphrase = opened(folder, None)
        assert log.contents().notes == 2
        for copy in vault.backups():
            assert opens(copy.path, open_slot_key(folder))
        check_copies(vault, folder, passphrase)
        after = {copy.name for copy in vault.backups()}
        assert len(after) == len(before)  # one is new, the oldest is gone
        assert len(after - before) == 1
        log.close()


def test_while_an_entry_is_deleted_everywhere(writer: Writer, original: Path, tmp_path: Path) -> None:
    for folder, told in runs(writer, "forget", original, tmp_path):
        vault, log, passphrase = opened(folder, None)
        gone = log.delete_taken_out()
        vault.tend_backups(gone)
        assert unsound(log._connected()) == []
        assert log.entry(uid(2)) is not None
        if ["taken"] in told:
            assert log.entry(uid(1)) is None
        left = 0 if log.entry(uid(1)) is None else 1
        for copy in vault.backups():
            with closing(vault._opener(vault._held())(copy.path)) as db:
                assert db.execute("SELECT count(*) FROM checkin WHERE uid = ?", (uid(1),)).fetchone() == (left,)
        check_copies(vault, folder, passphrase)
        log.close()


def test_while_a_copy_takes_the_place_of_the_log(writer: Writer, original: Path, tmp_path: Path) -> None:
    found = set()
    for folder, _ in runs(writer, "restore", original, tmp_path):
        vault, log, passphrase = opened(folder, None)
        found.add(log.contents().notes)
        notes = {vault.look_into(copy.path, None).notes for copy in vault.backups()}
        assert notes == {1, 2}
        assert unsound(log._connected()) == []
        check_copies(vault, folder, passphrase)
        log.close()
    assert found == {1, 2}


@pytest.mark.parametrize("work", ["set_passphrase", "change_passphrase"])
def test_while_the_passphrase_changes(writer: Writer, original: Path, tmp_path: Path, work: str) -> None:
    lay_open: LogKey = open_slot_key(original)
    if work == "change_passphrase":
        later_vault(original).change_passphrase(None, PHRASE)
    found = set()
    for folder, _ in runs(writer, work, original, tmp_path):
        vault, log, passphrase = opened(folder, None, PHRASE, OTHER_PHRASE)
        found.add(passphrase)
        assert log.contents().notes == 2
        check_copies(vault, folder, passphrase)
        if passphrase is not None:
            files = [path for path in folder.rglob("*") if path.is_file()]
            assert not any(lay_open.key.hex().encode() in path.read_bytes() for path in files)
            assert not any(opens(copy.path, lay_open) for copy in vault.backups())
        log.close()
    assert found == ({None, PHRASE} if work == "set_passphrase" else {PHRASE, OTHER_PHRASE})


def test_while_the_log_is_packed(writer: Writer, original: Path, tmp_path: Path) -> None:
    for folder, _ in runs(writer, "pack", original, tmp_path):
        packed = folder.with_suffix(".lamplit")
        if packed.exists():
            assert later_vault(tmp_path / "elsewhere").look_into(packed, PHRASE).notes == 2
            packed.unlink()
        vault, log, passphrase = opened(folder, None)
        check_copies(vault, folder, passphrase)
        log.close()


def test_while_a_packed_log_becomes_a_new_one(writer: Writer, tmp_path: Path) -> None:
    made = tmp_path / "made"
    vault = later_vault(made / "old")
    log = vault.create(None)
    log.save(check_in(1, note="lamp"))
    vault.pack(made / "x.lamplit", PHRASE)
    log.close()
    found = set()
    for folder, _ in runs(writer, "unpack", made, tmp_path):
        vault = later_vault(folder / "new")
        found.add(vault.exists())
        if not vault.exists():
            vault.unpack_as_new(folder / "x.lamplit", PHRASE).close()
        vault, log, _passphrase = opened(folder / "new", PHRASE)
        assert log.contents().notes == 1
        log.close()
    assert found == {True, False}
