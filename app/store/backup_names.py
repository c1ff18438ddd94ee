"""The copies in their folder: names, which there are, and which are kept.

A name is the local date, the reason where it isn't the daily one, and a number where there is more than one of a kind:
`2026-11-24.db`, `2026-11-24-before-restore-2.db`. Beside each lies its key file, `2026-11-24.slots`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path

from app.core.backup import BackupInfo, BackupReason

COPIES = "backups"
"""The folder of the copies, in that of the log."""
ENDING = ".db"
KEY_ENDING = ".slots"
UNFINISHED = ".new"
JOURNAL = "-journal"
_DAYS = 7
_WEEKS = 4
_EPOCH = date(1970, 1, 1)
_REASONS = "|".join(reason for reason in BackupReason if reason)
_NAME = re.compile(rf"(\d{{4}}-\d\d-\d\d)(?:-({_REASONS})(?:-\d{{1,4}})?)?\.db", re.ASCII)


def local_date(wall_ms: int) -> date:
    """Return the date that a calendar on this computer shows."""
    return datetime.fromtimestamp(wall_ms / 1000).astimezone().date()


def free_path(folder: Path, on: date, reason: BackupReason) -> Path:
    """Return the path for another copy. The daily one has one name a day; the others are numbered."""
    if reason is BackupReason.DAILY:
        return folder / f"{on.isoformat()}{ENDING}"
    stem = f"{on.isoformat()}-{reason}"
    number = 1
    while (path := folder / f"{stem}{'' if number == 1 else f'-{number}'}{ENDING}").exists():
        number += 1
    return path


def read_folder(folder: Path) -> tuple[BackupInfo, ...]:
    """Return the copies in a folder, newest first; none where there is no folder. OSError where it can't be read."""
    found = []
    for path in folder.iterdir() if folder.is_dir() else ():
        matched = _NAME.fullmatch(path.name)
        if matched is None:
            continue
        try:
            on = date.fromisoformat(matched[1])
        except ValueError:
            continue
        about = path.stat()
        made_ms = about.st_mtime_ns // 1_000_000
        reason = BackupReason(matched[2] or "")
        found.append(BackupInfo(path, (on - _EPOCH).days, made_ms, about.st_size, reason))
    return tuple(sorted(found, key=_age, reverse=True))


def to_prune(copies: Iterable[BackupInfo], today: date) -> tuple[BackupInfo, ...]:
    """Return the copies that are not kept.

    Kept are all of today, the newest of each of the last seven days that have one, and the newest of each of the last
    four weeks that have one. A log that could not be read goes by hand only, or with a deletion.
    """
    ours = sorted((copy for copy in copies if copy.reason is not BackupReason.UNREADABLE), key=_age, reverse=True)
    days: dict[int, BackupInfo] = {}
    weeks: dict[int, BackupInfo] = {}
    for copy in ours:
        days.setdefault(copy.day, copy)
        weeks.setdefault((copy.day + 3) // 7, copy)  # 1970-01-01 was a Thursday; a week begins on Monday
    kept = [*list(days.values())[:_DAYS], *list(weeks.values())[:_WEEKS]]
    now = (today - _EPOCH).days
    return tuple(copy for copy in ours if copy.day != now and copy not in kept)


def key_path(backup: Path) -> Path:
    """Return where the key file of a copy is."""
    return backup.with_suffix(KEY_ENDING)


def journal_of(path: Path) -> Path:
    """Return where SQLite keeps what it would take back."""
    return path.with_name(path.name + JOURNAL)


def _age(copy: BackupInfo) -> tuple[int, int, str]:
    return copy.day, copy.made_ms, copy.name
