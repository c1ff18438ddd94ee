"""A place that does not do as a disk should: full, read-only, gone, in use by another window, of another time."""

from __future__ import annotations

import ctypes
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

from app.core.checkin import CheckIn
from app.core.errors import LamplitError
from app.core.ports import LogEntry
from app.store import faults
from app.store.log import SqliteLog
from app.store.vault import Vault
from tests.store.make import CHEAP, NOW_MS, cheap_vault, check_in, rich_check_in, uid, unsound
from tests.torture.rows import NotHere, Share, Tried

MIB = 1024 * 1024
_RDONLY, _REMOUNT = 1, 32
_DAY_MS = 86_400_000
_NOTE = "kettle lamp sill stair " * 80


@contextmanager
def _disk(size_bytes: int) -> Iterator[Path]:
    """Mount a small disk in memory; the process is in a name space of its own."""
    with tempfile.TemporaryDirectory(prefix="lamplit-torture-") as name:
        _mount(b"tmpfs", name, 0, f"size={size_bytes}")
        try:
            yield Path(name)
        finally:
            ctypes.CDLL(None).umount2(name.encode(), 2)


def _mount(kind: bytes, place: str, flags: int, options: str = "") -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.mount(kind, place.encode(), kind, ctypes.c_ulong(flags), options.encode() or None):
        raise NotHere(f"no disk can be mounted here ({os.strerror(ctypes.get_errno())})")


def _calm(tried: Tried, work: Callable[[], object], *expected: type[LamplitError]) -> bool:
    """Do it; a fault that is not said calmly, or not as expected, is counted. Returns whether it was done."""
    try:
        work()
    except expected:
        return False
    except Exception as error:
        tried.must_be_none("said wildly", 1)
        tried.blame(f"{type(error).__name__} {error if isinstance(error, LamplitError) else ''}")
        return False
    return True


def full_disk(share: Share) -> Tried:
    """Save until the disk is full; then read everything, delete, and save again."""
    tried = Tried()
    tried.must_be_none("said wildly")
    for size_mib in (2, 8):
        with _disk(size_mib * MIB) as root:
            vault = cheap_vault(root / "vault")
            log = vault.create(None)
            kept: list[int] = []
            while _calm(tried, lambda: log.save(_big(len(kept))), faults.DiskFull):
                kept.append(len(kept))
                tried.tried += 1
            tried.tried += 1
            _goes_on_full(tried, log, kept)
            _still_there(tried, vault, log, kept)
            tried.told[f"kept in {size_mib} MiB"] = len(kept)
    return tried


def no_room_at_all(share: Share) -> Tried:
    """No byte is left, because other files filled the disk: the log opens, is read, and things in it are deleted."""
    tried = Tried()
    tried.must_be_none("said wildly")
    for entries in (1, 20, 200):
        with _disk(8 * MIB) as root:
            vault = cheap_vault(root / "vault")
            log = vault.create(None)
            log.add([LogEntry(_big(number), None) for number in range(entries)])
            log.close()
            _fill(root / "films")
            log = vault.unlock(None)
            _calm(tried, lambda: log.save(_big(entries + 1)), faults.DiskFull)
            with suppress(LamplitError):
                vault.tend_backups()
            tried.tried += 3
            kept = list(range(entries))
            _goes_on_full(tried, log, kept)
            _still_there(tried, vault, log, kept)
    with _disk(8 * MIB) as root:
        _fill(root / "films")
        vault = cheap_vault(root / "vault")
        _calm(tried, lambda: vault.create(None), faults.DiskFull)
        tried.damaged += vault.exists()
        (root / "films").unlink()
        vault.create(None).close()
        tried.tried += 1
    return tried


def _big(number: int) -> CheckIn:
    return replace(check_in(number, NOW_MS + number * 60_000), note=f"{number} {_NOTE}")


def _fill(path: Path) -> None:
    with path.open("wb", buffering=0) as file, suppress(OSError):
        while True:
            file.write(bytes(4_096))


def _goes_on_full(tried: Tried, log: SqliteLog, kept: list[int]) -> None:
    """On a full disk everything can be read, and deleting works, in all its forms."""
    found = log.page(None, 10_000).entries
    tried.lost += len(kept) - len(found)
    tried.tried += 1
    for number in {kept[0], kept[-1]}:
        tried.tried += 1
        if _calm(tried, lambda: log.delete(uid(number))):
            kept.remove(number)
    for number in kept[:2]:
        tried.tried += 1
        if _calm(tried, lambda: (log.take_out((uid(number),)), log.delete_taken_out())):
            kept.remove(number)


def _still_there(tried: Tried, vault: Vault, log: SqliteLog, kept: list[int]) -> None:
    log.close()
    log = vault.unlock(None)
    found = {entry.check_in.uid for entry in log.page(None, 10_000).entries if entry.check_in}
    tried.lost += len({uid(number) for number in kept} - found)
    tried.damaged += len(found - {uid(number) for number in kept})
    wrong = unsound(log._connected())
    tried.damaged += bool(wrong)
    log.close()


def read_only(share: Share) -> Tried:
    """The folder takes no writes: the log opens and is read, every writing call says so, nothing is changed."""
    tried = Tried()
    tried.must_be_none("said wildly")
    with _disk(8 * MIB) as root:
        vault = cheap_vault(root / "vault")
        log = vault.create(None)
        for number in range(50):
            log.save(rich_check_in(1, number, 0))
        log.take_out((rich_check_in(1, 3, 0).uid,))
        log.close()
        before = {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}
        _mount(b"tmpfs", str(root), _REMOUNT | _RDONLY)
        log = vault.unlock(None)
        tried.lost += 49 - len(log.page(None, 100).entries)
        for work in (
            lambda: log.save(check_in(7)),
            lambda: log.delete(rich_check_in(1, 1, 0).uid),
            lambda: log.take_out((rich_check_in(1, 1, 0).uid,)),
            log.put_back,
            log.delete_taken_out,
            lambda: log.save_draft(check_in(8)),
            lambda: log.add([LogEntry(check_in(9), None)]),
            vault.tend_backups,
            lambda: vault.pack(root / "x.lamplit", "lantern on the sill"),
        ):
            tried.tried += 1
            if _calm(tried, work, faults.LogReadOnly):
                tried.damaged += 1
                tried.blame("a write came back as done")
        log.close()
        tried.tried += 1
        _calm(tried, lambda: vault.change_passphrase(None, "lantern on the sill"), faults.LogReadOnly)
        tried.damaged += {path: path.read_bytes() for path in before} != before
    return tried


def vanishing(share: Share) -> Tried:
    """The folder goes away amid saving and comes back: said so, nothing made anew in its place, nothing lost."""
    tried, dice = Tried(), random.Random(f"vanishing/{share.number}")
    tried.must_be_none("said wildly")
    with tempfile.TemporaryDirectory(prefix="lamplit-torture-") as name:
        root = Path(name)
        folder, away = root / "stick" / "vault", root / "away"
        vault = cheap_vault(folder)
        log = vault.create(None)
        kept: list[int] = []
        number = 0
        while tried.tried < share.count:
            for _ in range(dice.randrange(1, 4)):
                number += 1
                if _calm(tried, lambda: log.save(rich_check_in(1, number, 0))):
                    kept.append(number)
            tried.tried += 1
            whole = dice.random() < 0.5  # the stick, or the folder on it
            gone = folder.parent if whole else folder
            gone.rename(away)
            if dice.random() < 0.3:
                log.close()
                _calm(tried, lambda: vault.unlock(None), faults.LogMissing, faults.LogUnreachable)
            else:
                number += 1
                ok = _calm(
                    tried,
                    lambda: log.save(rich_check_in(1, number, 0)),
                    faults.LogMissing,
                    faults.LogUnreachable,
                    faults.LogReadOnly,
                    faults.DiskTrouble,
                )
                tried.lost += ok  # it would be nowhere once the folder is back
            tried.damaged += folder.exists()
            if gone.exists():
                shutil.rmtree(gone)
            away.rename(gone)
            log.close()
            log = vault.unlock(None)
        found = {entry.check_in.uid for entry in log.page(None, 100_000).entries if entry.check_in}
        tried.lost += len({rich_check_in(1, each, 0).uid for each in kept} - found)
        tried.damaged += bool(unsound(log._connected()))
        log.close()
        tried.told["acknowledged"] = len(kept)
    return tried


def clock_back(share: Share) -> Tried:
    """The clock jumps back and forth by up to years: what is kept stays, in order, and no copy goes by itself."""
    tried, dice = Tried(), random.Random(f"clock/{share.number}")
    tried.must_be_none("said wildly")
    now = [NOW_MS]
    with tempfile.TemporaryDirectory(prefix="lamplit-torture-") as name:
        vault = Vault(Path(name) / "vault", lambda: now[0], CHEAP)
        log = vault.create(None)
        kept: list[bytes] = []
        stamps = [0]
        for number in range(share.count):
            said = rich_check_in(1, number, 0)
            said = replace(said, at_ms=now[0], note=said.note)
            if _calm(tried, lambda: log.save(said)):
                kept.append(said.uid)
            if number % 5 == 0:
                before = {copy.path for copy in vault.backups()}
                _calm(tried, vault.tend_backups)
                newest = max((path.name for path in before), default="")
                tried.lost += bool(newest) and not any(
                    path.name == newest for path in (c.path for c in vault.backups())
                )
            stamps.append(log.read(lambda db: db.execute("SELECT v FROM meta WHERE k = 'hlc'").fetchone()[0]))
            tried.tried += 1
            jump = dice.choice((-1, -1, 1)) * dice.choice((1, 3_600_000, _DAY_MS, 400 * _DAY_MS, 8_000 * _DAY_MS))
            now[0] = max(0, now[0] + dice.randrange(1, 1_000) + jump)
        tried.damaged += stamps != sorted(set(stamps))
        entries = log.page(None, 100_000).entries
        tried.lost += len(set(kept) - {entry.check_in.uid for entry in entries if entry.check_in})
        times = [entry.at_ms for entry in entries]
        tried.damaged += times != sorted(times, reverse=True)
        tried.damaged += bool(unsound(log._connected()))
        log.close()
    return tried


def two_windows(share: Share) -> Tried:
    """Two processes write to one log at once, and one of them may be killed: neither harms what the other kept."""
    tried = Tried()
    tried.must_be_none("said wildly")
    with tempfile.TemporaryDirectory(prefix="lamplit-torture-") as name:
        folder = Path(name) / "vault"
        cheap_vault(folder).create(None).close()
        command = [sys.executable, "-m", "tests.torture.second_window", str(folder)]
        both = [
            subprocess.Popen(
                [*command, str(seed), str(share.count // 2)],
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                text=True,
            )
            for seed in (1, 2)
        ]
        told = [process.communicate()[0].split() for process in both]
        log = cheap_vault(folder).unlock(None)
        for seed, words in zip((1, 2), told, strict=True):
            saved = [int(word) for word in words if word.isdigit()]
            tried.tried += len(saved) + words.count("LogInUse")
            wild = [word for word in words if not word.isdigit() and word != "LogInUse"]
            tried.must_be_none("said wildly", len(wild))
            for number in saved:
                entry = log.entry(rich_check_in(seed, number, 0).uid)
                tried.lost += entry is None
                tried.damaged += entry is not None and entry.check_in != rich_check_in(seed, number, 0)
        tried.damaged += bool(unsound(log._connected()))
        log.close()
        tried.told["told to wait"] = sum(words.count("LogInUse") for words in told)
    return tried
