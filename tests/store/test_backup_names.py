"""Which copies there are, and which are kept."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from app.core.backup import BackupInfo, BackupReason
from app.store.backup_names import free_path, read_folder, to_prune

TODAY = date(2026, 11, 24)
EPOCH = date(1970, 1, 1)


def copy_of(on: date, reason: BackupReason = BackupReason.DAILY, made_ms: int = 0) -> BackupInfo:
    """Return a copy of that day."""
    return BackupInfo(free_path(Path("none"), on, reason), (on - EPOCH).days, made_ms, 1, reason)


def test_seven_days_and_four_weeks_are_kept() -> None:
    copies = [copy_of(TODAY - timedelta(days=ago)) for ago in range(60)]
    gone = to_prune(copies, TODAY)
    left = [TODAY - timedelta(days=ago) for ago in range(60) if copies[ago] not in gone]
    assert left[:7] == [TODAY - timedelta(days=ago) for ago in range(7)]
    assert left[7:] == [date(2026, 11, 15), date(2026, 11, 8)]  # Sundays: the week of today and the one before stand


def test_days_without_a_copy_do_not_count() -> None:
    copies = [copy_of(TODAY - timedelta(days=30 * ago)) for ago in range(12)]
    assert to_prune(copies, TODAY) == tuple(copies[7:])


def test_all_of_today_is_kept_and_the_newest_of_a_day_before() -> None:
    yesterday = TODAY - timedelta(days=1)
    copies = [copy_of(on, reason, at) for on in (TODAY, yesterday) for at, reason in enumerate(BackupReason)]
    left = [copy.reason for copy in copies if copy not in to_prune(copies, TODAY) and copy.day != copies[0].day]
    assert left == [BackupReason.RESTORE, BackupReason.UNREADABLE]


def test_names_are_read_back_and_others_are_left_alone(tmp_path: Path) -> None:
    assert read_folder(tmp_path / "none") == ()
    names = {"2026-11-24.db", "2026-11-24-before-restore.db", "2026-11-24-before-restore-2.db"}
    other = {"2026-13-24.db", "2026-11-24.slots", "2026-11-24.db.new", "2026-11-24-before-breakfast.db", "data.db"}
    for name in names | other:
        (tmp_path / name).touch()
    found = read_folder(tmp_path)
    assert {copy.name for copy in found} == names
    assert {copy.day for copy in found} == {(TODAY - EPOCH).days}
    assert free_path(tmp_path, TODAY, BackupReason.RESTORE).name == "2026-11-24-before-restore-3.db"
