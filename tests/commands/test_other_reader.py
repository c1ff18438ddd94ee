"""No lock-in: a reader of other makers opens the log by the key that `lamplit log key` shows."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import apsw
import pytest

from app.paths import find_paths
from app.store.vault import Vault
from tests.store.make import CHEAP, NOW_MS, OTHER_PHRASE, PHRASE, check_in
from tests.store.shut_off import CODE

ROOT = Path(__file__).resolve().parents[2]
NOTE = "rain on the window"


@pytest.fixture(params=[PHRASE, None], ids=["locked", "not locked"])
def home(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A home with one entry in its log."""
    log = Vault(find_paths(tmp_path).vault, lambda: NOW_MS, CHEAP).create(request.param)
    log.save(check_in(1, note=NOTE))
    log.close()
    return tmp_path


def shown_key(home: Path, phrase: str = PHRASE) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "app", "log", "key", "--passphrase-stdin"],
        input=phrase + "\n",
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env={**os.environ, "LAMPLIT_HOME": str(home)},
    )


def notes_by_another_reader(file: Path, key: str) -> list[str]:
    """Read the notes as docs/opening-the-log.md says."""
    connection = apsw.Connection(str(file), flags=apsw.SQLITE_OPEN_READONLY)
    try:
        connection.pragma("cipher", "sqlcipher")
        connection.pragma("legacy", 4)
        connection.pragma("key", f"x'{key}'")
        assert connection.pragma("integrity_check") == "ok"
        return [body for (body,) in connection.execute("SELECT body FROM note")]
    finally:
        connection.close()


def test_another_reader_opens_a_copy_of_the_log_by_the_shown_key(home: Path, tmp_path: Path) -> None:
    done = shown_key(home)
    assert done.returncode == 0, done.stderr
    key = done.stdout.strip()
    assert len(bytes.fromhex(key)) == 48
    assert "Whoever has this key" in done.stderr
    assert key not in done.stderr
    copy = Path(shutil.copyfile(find_paths(home).vault / "data.db", tmp_path / "copy.db"))
    assert notes_by_another_reader(copy, key) == [NOTE]
    wrong = f"{int(key[0], 16) ^ 1:x}{key[1:]}"
    with pytest.raises(apsw.NotADBError):
        notes_by_another_reader(copy, wrong)
    with pytest.raises(sqlite3.DatabaseError):
        sqlite3.connect(copy).execute("SELECT * FROM note")


def test_the_key_is_shown_after_the_passphrase_alone(home: Path) -> None:
    if not Vault(find_paths(home).vault).is_locked_by_passphrase():
        return
    done = shown_key(home, "another phrase here")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "lamplit log: That passphrase doesn't open this log.\n"


def test_a_key_that_was_shown_opens_nothing_once_someone_is_shut_off(tmp_path: Path) -> None:
    vault = Vault(find_paths(tmp_path).vault, lambda: NOW_MS, CHEAP)
    log = vault.create(PHRASE)
    log.save(check_in(1, note=NOTE))
    log.close()
    key = shown_key(tmp_path).stdout.strip()
    vault.shut_off(PHRASE, OTHER_PHRASE, CODE)
    with pytest.raises(apsw.NotADBError):
        notes_by_another_reader(find_paths(tmp_path).vault / "data.db", key)


def test_the_document_says_what_the_test_does() -> None:
    text = (ROOT / "docs" / "opening-the-log.md").read_text(encoding="utf-8")
    for line in ('pragma("cipher", "sqlcipher")', 'pragma("legacy", 4)', 'pragma("key", f"x\'{key}\'")'):
        assert line in text
