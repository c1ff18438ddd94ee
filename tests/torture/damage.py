"""A log file that is cut short or has damaged pages: never taken for a new one, and what can be read comes over."""

from __future__ import annotations

import os
import random
import shutil
import tempfile
from dataclasses import replace
from pathlib import Path

from app.core.backup import BackupReason
from app.core.checkin import CheckIn
from app.core.errors import LamplitError
from app.core.ports import LogEntry
from app.store import faults
from app.store.order import first_id
from tests.store.make import NOW_MS, cheap_vault, open_slot_key, rich_check_in, uid, unsound
from tests.store.page_owners import Owners, on_damaged, page_owners
from tests.torture.rows import Share, Tried

PAGE = 4_096
ENTRIES_OF = {1: 2_000, 5: 4_000, 20: 12_000}
"""So that the damaged pages are a part of the log as they are of one of years: 20 of some 4,500."""
SHORT_ENTRIES = 400
_HOUR_MS = 3_600_000
_WITH_ITS_PAGE = "check-ins gone with their page"


def one_page(share: Share) -> Tried:
    """One damaged page."""
    return _pages(share, 1)


def five_pages(share: Share) -> Tried:
    """Five damaged pages."""
    return _pages(share, 5)


def twenty_pages(share: Share) -> Tried:
    """Twenty damaged pages."""
    return _pages(share, 20)


def _entry(number: int) -> CheckIn:
    return replace(
        rich_check_in(1, number, 0), at_ms=NOW_MS + number * _HOUR_MS, uid=uid(number * 7_919 % 1_000_003 + 1)
    )


def _original(folder: Path, entries: int) -> Path:
    vault = cheap_vault(folder)
    log = vault.create(None)
    log.add([LogEntry(_entry(number), None) for number in range(entries)])
    vault.tend_backups()
    log.close()
    return folder


def _pages(share: Share, bad: int) -> Tried:
    """Damage pages by chance, bring over what can be read; every check-in is there, nothing in one is made up."""
    tried, dice = Tried(), random.Random(f"pages/{bad}/{share.number}")
    entries = ENTRIES_OF[bad] // (4 if share.short else 1)
    with tempfile.TemporaryDirectory(prefix="lamplit-torture-") as name, _quiet():
        original = _original(Path(name) / "original", entries)
        written = {each.at_ms: each for each in map(_entry, range(entries))}
        owners = page_owners(original / "data.db", open_slot_key(original))
        partly = 0
        for _ in range(share.count):
            folder = shutil.copytree(original, Path(name) / "now")
            data = folder / "data.db"
            harmed = bytearray(data.read_bytes())
            pages = dice.sample(range(len(harmed) // PAGE), bad)
            for page in pages:
                harmed[page * PAGE + dice.randrange(PAGE)] ^= 1 << dice.randrange(8)
            data.write_bytes(harmed)
            tried.tried += 1
            partly += _one(tried, folder, bytes(harmed), written, frozenset(pages), owners)
            shutil.rmtree(folder)
        tried.told["check-ins lost a part"] = partly
        tried.told["check-ins in all"] = share.count * entries
    return tried


def _one(
    tried: Tried, folder: Path, harmed: bytes, written: dict[int, CheckIn], pages: frozenset[int], owners: Owners
) -> int:
    """Lost is what lies within reach, on pages that are not damaged, and yet did not come over whole."""
    vault = cheap_vault(folder)
    copies = {copy.path: copy.path.read_bytes() for copy in vault.backups()}
    try:
        counts = vault.salvage(None)
        log = vault.unlock(None)
    except LamplitError as error:
        tried.lost += len(written)
        tried.blame(f"pages {sorted(pages)}: {type(error).__name__}")
        return 0
    found = {entry.at_ms: entry.check_in for entry in log.page(None, 100_000).entries if entry.check_in}
    gone = written.keys() - found.keys()
    with_page = {at_ms for at_ms in gone if on_damaged(owners, first_id(at_ms), pages, "checkin")}
    tried.told[_WITH_ITS_PAGE] = tried.told.get(_WITH_ITS_PAGE, 0) + len(with_page)
    if lost := gone - with_page:
        tried.lost += len(lost)
        tried.blame(f"pages {sorted(pages)}: {len(lost)} check-ins on sound pages did not come over")
    for at_ms, there in found.items():
        row_id, whole = first_id(at_ms), written.get(at_ms)
        if whole is not None and there != whole and not on_damaged(owners, row_id, pages):
            tried.lost += 1
            tried.blame(f"pages {sorted(pages)}: a part of a check-in on sound pages did not come over")
    for at_ms, there in found.items():
        if at_ms not in written or not _is_part(there, written[at_ms]):
            tried.damaged += 1
            tried.blame(f"pages {sorted(pages)}: a check-in holds what was never written")
    wrong = unsound(log._connected())
    log.close()
    kept = [copy.path.read_bytes() for copy in vault.backups() if copy.reason is BackupReason.UNREADABLE]
    if wrong or kept != [harmed] or any(path.read_bytes() != data for path, data in copies.items()):
        tried.damaged += 1
        tried.blame(f"pages {sorted(pages)}: {wrong or 'the damaged file or a copy is not as it was'}")
    return counts.partly


def _is_part(there: CheckIn, whole: CheckIn) -> bool:
    return (
        there.note in {whole.note, None}
        and set(there.sensations) <= set(whole.sensations)
        and there.before in {whole.before, None}
        and there.after in {whole.after, None}
        and there.feeling in {whole.feeling, None}
    )


def cut(share: Share) -> Tried:
    """Cut the file to nothing, and to any length: refused or read as far as it is sound, never begun anew."""
    tried, dice = Tried(), random.Random(f"cut/{share.number}")
    tried.must_be_none("said wildly")
    with tempfile.TemporaryDirectory(prefix="lamplit-torture-") as name, _quiet():
        original = _original(Path(name) / "original", SHORT_ENTRIES)
        whole = (original / "data.db").read_bytes()
        for number in range(share.count):
            folder = shutil.copytree(original, Path(name) / "now")
            data = folder / "data.db"
            left = whole[: 0 if number == 0 else dice.choice((dice.randrange(len(whole)), PAGE * dice.randrange(99)))]
            data.write_bytes(left)
            tried.tried += 1
            vault = cheap_vault(folder)
            try:
                log = vault.unlock(None)
                log.page(None, 100_000)
                log.close()
                if len(left) < len(whole):
                    tried.damaged += 1
                    tried.blame(f"cut to {len(left)}: opened as if nothing was")
            except (faults.LogEmpty, faults.LogDamaged):
                pass
            except Exception as error:
                tried.must_be_none("said wildly", 1)
                tried.blame(f"cut to {len(left)}: {type(error).__name__}")
            tried.damaged += data.read_bytes() != left
            log = vault.restore(vault.backups()[0].path, None)
            tried.lost += SHORT_ENTRIES - log.count()
            log.close()
            shutil.rmtree(folder)
    return tried


class _quiet:  # noqa: N801
    """SQLCipher tells of each page that it refuses; thousands are meant here."""

    def __enter__(self) -> None:
        self._err = os.dup(2)
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, 2)
        os.close(nowhere)

    def __exit__(self, *_: object) -> None:
        os.dup2(self._err, 2)
        os.close(self._err)
