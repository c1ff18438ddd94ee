"""What the worker thread does with the log, over a real vault: whatever fails, a log that was open is open after it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.backup import SalvageStopped
from app.core.errors import EnvironmentFault, PassphraseError, UserError
from app.core.progress import untold
from app.store.faults import NotDamaged
from app.store.vault import Vault
from app.ui.log_jobs import LogJobs
from tests.store.make import CHEAP, OTHER_PHRASE, PHRASE, check_in, damage_pages, run, uid


@pytest.fixture
def jobs(tmp_path: Path) -> Iterator[LogJobs]:
    made = LogJobs(lambda: Vault(tmp_path / "vault", cost=CHEAP))
    yield made
    made.close()


def fail(_vault: object) -> None:
    raise EnvironmentFault("the disk is gone")


def test_looking_opens_a_log_without_a_passphrase_and_no_other(jobs: LogJobs) -> None:
    assert jobs.look() == (False, False)
    jobs.obtain(lambda vault: vault.create(None))
    jobs.close()
    assert jobs.look() == (True, True)
    assert jobs.is_open
    jobs.while_closed(lambda vault: vault.change_passphrase(None, PHRASE), None, PHRASE)
    jobs.close()
    assert jobs.look() == (True, False)
    assert not jobs.is_open


def test_a_wrong_passphrase_is_found_out_before_the_log_is_closed(jobs: LogJobs) -> None:
    jobs.obtain(lambda vault: vault.create(PHRASE))
    log = jobs.log
    with pytest.raises(PassphraseError):
        jobs.while_closed(fail, OTHER_PHRASE, "a third one for it")
    assert jobs.log is log


def test_a_change_that_fails_leaves_the_log_open_by_the_passphrase_that_it_has(jobs: LogJobs) -> None:
    jobs.obtain(lambda vault: vault.create(PHRASE))
    jobs.write(check_in(1))

    def change_and_fail(vault: object) -> None:
        assert isinstance(vault, Vault)
        vault.change_passphrase(PHRASE, OTHER_PHRASE)
        fail(vault)

    with pytest.raises(EnvironmentFault):
        jobs.while_closed(fail, PHRASE, OTHER_PHRASE)
    assert jobs.log.count() == 1
    with pytest.raises(EnvironmentFault):
        jobs.while_closed(change_and_fail, PHRASE, OTHER_PHRASE)
    assert jobs.log.count() == 1
    jobs.obtain(lambda vault: vault.unlock(OTHER_PHRASE))


def test_what_comes_too_late_is_written_before_the_log_closes(jobs: LogJobs) -> None:
    jobs.obtain(lambda vault: vault.create(None))
    jobs.write_and_close([run(1), check_in(2, run_uid=uid(1))])
    assert not jobs.is_open
    jobs.look()
    assert jobs.log.count() == 1
    entry = jobs.log.entry(uid(2))
    assert entry is not None
    assert entry.run is not None


def test_a_closed_log_takes_nothing_and_closes_again(jobs: LogJobs) -> None:
    jobs.write_and_close([check_in(1)])
    with pytest.raises(UserError):
        jobs.write(check_in(1))
    with pytest.raises(UserError):
        jobs.delete_taken_out()
    assert jobs.tend_copies() == ((), None)


def test_a_copy_that_cannot_be_put_back_leaves_the_open_log_open(jobs: LogJobs, tmp_path: Path) -> None:
    jobs.obtain(lambda vault: vault.create(PHRASE))
    jobs.write(check_in(1))
    error, is_open, locked = jobs.restore(tmp_path / "none.db", None)
    assert isinstance(error, UserError)
    assert (is_open, locked) == (True, True)
    assert jobs.log.count() == 1


def test_a_log_that_is_not_damaged_is_left_as_it_was_open_or_closed(jobs: LogJobs) -> None:
    jobs.obtain(lambda vault: vault.create(PHRASE))
    jobs.write(check_in(1))
    with pytest.raises(NotDamaged):
        jobs.salvage(None, untold, threading.Event())
    assert jobs.log.count() == 1
    jobs.close()
    with pytest.raises(NotDamaged):
        jobs.salvage(PHRASE, untold, threading.Event())
    assert not jobs.is_open


def test_a_salvage_is_told_in_hundredths_and_ends_where_it_is_stopped(jobs: LogJobs, tmp_path: Path) -> None:
    jobs.obtain(lambda vault: vault.create(PHRASE))
    for number in range(1, 60):
        jobs.write(check_in(number))
    data, stop, told = tmp_path / "vault" / "data.db", threading.Event(), [-1]
    harmed = damage_pages(data, [40, 60])

    def hear(done: int, total: int) -> None:
        told.append(100 * done // total)
        if told[-1] >= 20:
            stop.set()

    with pytest.raises(SalvageStopped):
        jobs.salvage(None, hear, stop)
    assert told == sorted(set(told))
    assert 20 <= told[-1] < 50
    assert jobs.is_open
    assert data.read_bytes() == harmed
    assert jobs.salvage(None, untold, threading.Event()).check_ins > 0
