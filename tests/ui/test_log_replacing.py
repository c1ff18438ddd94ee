"""Another log in the place of the log: what is held gets to the right one, and what is the matter stays said."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.core.backup import SalvageCounts
from app.core.errors import EnvironmentFault, LamplitError, UserError
from app.core.ports import Log
from app.core.progress import Told, untold
from app.ui.jobs import ManualJobRunner, ignore
from app.ui.log_keeper import LogKeeper, LogState
from tests.ui.test_log_keeper import DiskEdge, VaultEdge, check_in, nothing

FILE = Path("a copy")
HARM = "A part of the log can't be read."
LEFT = "It is left as it was."


class TwoLogs(VaultEdge):
    """A vault that has another log to put in the place of its own."""

    def __init__(self, passphrase: str | None = None) -> None:
        super().__init__(passphrase)
        self.other = DiskEdge()
        self.refuses = False

    def restore(self, _path: Path, _passphrase: str | None) -> Log:
        return self._put_other()

    def salvage(self, _passphrase: str | None, _told: Told) -> SalvageCounts:
        self._put_other()
        return SalvageCounts(0, 0, 0, 0)

    def reopen(self) -> Log:
        return self.log

    def _put_other(self) -> Log:
        if self.refuses:
            raise UserError(LEFT)
        self.log = self.other
        return self.log


class Harmed(TwoLogs):
    """A vault whose log does not open."""

    def unlock(self, passphrase: str | None) -> Log:
        raise UserError(HARM)


def raise_harm() -> Log:
    raise UserError(HARM)


@pytest.fixture
def jobs(qapp: object) -> ManualJobRunner:
    return ManualJobRunner()


def hold_one(keeper: LogKeeper, jobs: ManualJobRunner, vault: TwoLogs) -> None:
    """Have the disk refuse an entry, and take the next one."""
    keeper.begin()
    jobs.drain()
    vault.log.broken = EnvironmentFault("disk full")
    keeper.save(check_in(1))
    jobs.drain()
    vault.log.broken = None
    assert keeper.pending == 1


@pytest.mark.parametrize("mends", [True, False], ids=["mended", "by a copy"])
def test_what_is_held_waits_for_a_mended_log_and_not_for_a_copy(jobs: ManualJobRunner, mends: bool) -> None:
    vault = TwoLogs()
    before, keeper = vault.log, LogKeeper(lambda: vault, jobs)
    hold_one(keeper, jobs, vault)
    if mends:
        keeper.replacing.salvage(None, ignore, ignore, untold)
    else:
        keeper.replacing.restore(FILE, None, nothing, ignore)
    jobs.drain()
    written = [("save", check_in(1))]
    assert (before.calls, vault.other.calls) == (([], written) if mends else (written, []))


@pytest.mark.parametrize("mends", [True, False], ids=["mended", "by a copy"])
@pytest.mark.parametrize("opens", [True, False])
def test_a_log_that_was_open_is_said_to_be_only_where_it_opens_again(
    jobs: ManualJobRunner, mends: bool, opens: bool
) -> None:
    vault = TwoLogs()
    keeper = LogKeeper(lambda: vault, jobs)
    failures: list[LamplitError] = []
    keeper.begin()
    jobs.drain()
    assert keeper.state is LogState.OPEN
    vault.refuses = True
    if not opens:
        vault.reopen = raise_harm  # type: ignore[method-assign]
    if mends:
        keeper.replacing.salvage(None, ignore, failures.append, untold)
    else:
        keeper.replacing.restore(FILE, None, nothing, failures.append)
    jobs.drain()
    assert keeper.state is (LogState.OPEN if opens else LogState.FAULT)
    assert [str(each) for each in failures] == [LEFT]


@pytest.mark.parametrize("mends", [True, False], ids=["mended", "by a copy"])
def test_what_is_the_matter_stays_said_until_another_log_is_open(jobs: ManualJobRunner, mends: bool) -> None:
    vault = Harmed()
    keeper = LogKeeper(lambda: vault, jobs)
    failures: list[LamplitError] = []

    def replace() -> tuple[str, LogState, str]:
        if mends:
            keeper.replacing.salvage(None, ignore, failures.append, untold)
        else:
            keeper.replacing.restore(FILE, None, nothing, failures.append)
        meanwhile, state = keeper.trouble, keeper.state
        assert state is LogState.OPENING
        jobs.drain()
        return meanwhile, keeper.state, keeper.trouble

    keeper.begin()
    jobs.drain()
    vault.refuses = True
    assert replace() == (HARM, LogState.FAULT, HARM)
    assert len(failures) == 1
    vault.refuses = False
    vault.unlock = lambda _passphrase: vault.log  # type: ignore[method-assign]  # what came over opens
    assert replace() == (HARM, LogState.OPEN, "")
