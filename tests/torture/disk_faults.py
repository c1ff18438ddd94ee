"""A disk that fails at the nth system call of a save, a deletion, a copy, a change of form: by strace's injection."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from app.core.errors import LamplitError
from app.store import migrations
from app.store.backup_copy import open_as_is, prove
from app.store.migrations import log_migrations
from tests.store.backup_writer import later_vault
from tests.store.make import cheap_vault, check_in, open_slot_key, opener, rich_check_in, unsound
from tests.torture.faulty_writer import ENTRIES, NEW, SEED, add_next_form
from tests.torture.rows import NotHere, Share, Tried

FAULTS = (
    *(("pwrite64", "EIO"), ("pwrite64", "ENOSPC"), ("fsync", "EIO"), ("fdatasync", "EIO"), ("ftruncate", "EIO")),
    *(("pread64", "EIO"), ("unlink", "EACCES"), ("rename", "EIO"), ("rename", "ENOSPC")),
)
_SHORT_AT = (1, 2, 5)


def save(share: Share) -> Tried:
    """While saving."""
    return _work("save", share)


def delete(share: Share) -> Tried:
    """While deleting."""
    return _work("delete", share)


def backup(share: Share) -> Tried:
    """While a copy is made."""
    return _work("backup", share)


def migrate(share: Share) -> Tried:
    """While a log is brought to the next form."""
    return _work("migrate", share)


class _Faulty:
    """The writing process, and strace around its children."""

    def __init__(self, scratch: Path) -> None:
        self._trace = scratch / "trace"
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.torture.faulty_writer"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )

    def work(self, work: str, folder: Path, call: str, error: str, when: str) -> tuple[list[list[str]], bool]:
        """Have a child work. Returns what it told, and whether a call failed."""
        told: list[list[str]] = []
        self._say(json.dumps({"work": work, "folder": str(folder)}))
        ready = self._hear()
        assert ready[0] == "ready", ready
        inject = f"inject={call}:error={error}:when={when}"
        with subprocess.Popen(
            ["strace", "-f", "-p", ready[1], "-o", str(self._trace), "-e", f"trace={call}", "-e", inject],
            stderr=subprocess.PIPE,
            text=True,
        ) as tracer:
            assert tracer.stderr is not None
            if "attached" not in (line := tracer.stderr.readline()):
                raise NotHere(f"strace can not attach: {line.strip()[:80]}")
            self._say("go")
            while (words := self._hear())[0] != "ended":
                told.append(words)
            tracer.wait()
        if words[1] != "0":
            told.append(["uncaught", f"ended-with-{words[1]}"])
        return told, "(INJECTED)" in self._trace.read_text(encoding="utf-8", errors="replace")

    def close(self) -> None:
        """End it."""
        self._process.communicate()

    def _say(self, line: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(line + "\n")
        self._process.stdin.flush()

    def _hear(self) -> list[str]:
        assert self._process.stdout is not None
        return self._process.stdout.readline().split() or ["ended", "gone"]


@contextmanager
def _stage(work: str) -> Iterator[tuple[_Faulty, Path, Path]]:
    if sys.platform != "linux" or shutil.which("strace") is None:
        raise NotHere("strace is not here; it makes system calls fail")
    with tempfile.TemporaryDirectory(prefix="lamplit-torture-") as name:
        root = Path(name)
        original = root / "original"
        vault = cheap_vault(original)
        log = vault.create(None)
        for number in range(ENTRIES):
            log.save(rich_check_in(SEED, number, 0))
        if work in {"delete", "backup"}:
            vault.tend_backups()
        log.close()
        faulty = _Faulty(root)
        try:
            yield faulty, original, root / "now"
        finally:
            faulty.close()


def _work(work: str, share: Share) -> Tried:
    tried = Tried()
    tried.must_be_none("said wildly")
    with _stage(work) as (faulty, original, folder):
        if work == "migrate":
            add_next_form()  # for looking at what became of it, once the log of the form before is made
        for call, error in FAULTS:
            for at in _SHORT_AT if share.short else range(1, share.count + 1):
                for lasting in ("", "+") if at % 2 else ("",):
                    shutil.rmtree(folder, ignore_errors=True)
                    shutil.copytree(original, folder)
                    told, injected = faulty.work(work, folder, call, error, f"{at}{lasting}")
                    if not injected:
                        break
                    tried.tried += 1
                    where = f"{call} {error} at {at}{lasting}"
                    for words in told:
                        if words[0] in {"bug", "uncaught"}:
                            tried.must_be_none("said wildly", 1)
                            tried.blame(f"{where}: {' '.join(words)}")
                    _look(tried, work, folder, told, where)
                else:
                    continue
                break
    return tried


def _look(tried: Tried, work: str, folder: Path, told: list[list[str]], where: str) -> None:
    done = {(words[0], int(words[1])) for words in told if words[0] not in {"refused", "bug", "uncaught"}}
    try:
        vault = later_vault(folder) if work == "backup" else cheap_vault(folder)
        log = vault.unlock(None)
    except LamplitError as error:
        tried.damaged += 1
        tried.blame(f"{where}: {type(error).__name__} afterwards")
        return
    log.delete_taken_out()
    for number in range(ENTRIES):
        entry = log.entry(rich_check_in(SEED, number, 0).uid)
        gone = work == "delete" and (("deleted", number) in done or (number == 3 and ("deleted", 2) in done))
        may_go = work == "delete" and number < 4
        whole = [rich_check_in(SEED, number, version) for version in (0, 1)]
        if entry is None:
            tried.lost += not may_go
        elif gone or entry.check_in not in (whole[1:] if ("corrected", number) in done else whole):
            tried.damaged += 1
            tried.blame(f"{where}: entry {number}")
    for number in range(3):
        entry = log.entry(rich_check_in(SEED, NEW + number, 0).uid)
        tried.lost += entry is None and ("saved", number) in done
        tried.damaged += entry is not None and entry.check_in != rich_check_in(SEED, NEW + number, 0)
    log.save(check_in(77))
    found = unsound(log._connected())
    log.close()
    if work == "migrate":
        with closing(opener(folder)()) as db:
            found += [] if not log_migrations().pending(db) else ["still of the form before"]
            assert db.execute("PRAGMA user_version").fetchone()[0] == migrations.SCHEMA_VERSION
    key = open_slot_key(folder)
    for copy in vault.backups():
        with closing(open_as_is(copy.path, key)) as db:
            prove(db)
    if found:
        tried.damaged += 1
        tried.blame(f"{where}: {found}")
