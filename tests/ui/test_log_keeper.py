"""Nothing the person kept gets lost between the page and the disk."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace

import pytest

from app.core.checkin import CheckIn, Rating
from app.core.errors import BugError, EnvironmentFault, LamplitError, PassphraseError, UserError
from app.core.lock import LockFacts
from app.core.pace import Pace
from app.core.ports import Cursor, Log, LogEntry, LogPage
from app.core.run import Run, RunEnd
from app.ui.jobs import ManualJobRunner, ignore
from app.ui.log_held import Saved
from app.ui.log_keeper import LogKeeper, LogState


class DiskEdge:
    """The outermost edge: a log that notes the order of calls and fails when told to."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, object]] = []
        self.broken: Exception | None = None
        self.closed = False

    def save(self, check_in: CheckIn) -> None:
        self._note("save", check_in)

    def save_run(self, run: Run) -> None:
        self._note("save_run", run)

    def page(self, after: Cursor | None, limit: int) -> LogPage:
        return LogPage((), None)

    def search(self, text: str, limit: int) -> tuple[LogEntry, ...]:
        return ()

    def entry(self, uid: bytes) -> LogEntry | None:
        return None

    def delete(self, uid: bytes) -> None:
        self._note("delete", uid)

    def delete_taken_out(self) -> tuple[bytes, ...]:
        return ()

    def runs_since(self, start_ms: int) -> tuple[Run, ...]:
        return ()

    def close(self) -> None:
        self.closed = True

    def _note(self, name: str, what: object) -> None:
        if self.broken is not None:
            raise self.broken
        self.calls.append((name, what))


class VaultEdge:
    """A vault on that edge, with one passphrase or none."""

    def __init__(self, passphrase: str | None, exists: bool = True) -> None:
        self.passphrase = passphrase
        self.there = exists
        self.damaged = False
        self.weaker = False
        self.log = DiskEdge()

    def exists(self) -> bool:
        return self.there

    def is_locked_by_passphrase(self) -> bool:
        return self.passphrase is not None

    def create(self, passphrase: str | None) -> Log:
        self.there, self.passphrase = True, passphrase
        return self.log

    def unlock(self, passphrase: str | None) -> Log:
        if self.damaged:
            raise EnvironmentFault("the log cannot be read")
        if passphrase != self.passphrase:
            raise PassphraseError("That passphrase does not open the log.")
        return self.log

    def lock_facts(self) -> LockFacts:
        return LockFacts(locked=self.passphrase is not None, weaker=self.weaker)

    def tend_backups(self, uids: Collection[bytes] = ()) -> None:
        pass

    def forget_in_backups(self, uids: Collection[bytes] = ()) -> None:
        pass

    def follow_saved(self, at_ms: int) -> None:
        pass


@pytest.fixture
def jobs() -> ManualJobRunner:
    return ManualJobRunner(lambda _error: None)


@pytest.fixture
def make(qapp: object, jobs: ManualJobRunner) -> Callable[[VaultEdge], LogKeeper]:
    return lambda vault: LogKeeper(lambda: vault, jobs)


def check_in(number: int, note: str | None = None) -> CheckIn:
    return CheckIn(number.to_bytes(16, "big"), number, 0, before=Rating(number % 11), note=note)


def a_run(number: int) -> Run:
    uid = (1000 + number).to_bytes(16, "big")
    return Run(uid, "see-three", 1, None, number, 0, Pace.SLOW, Pace.SLOW, 0, 0, 1, 5, RunEnd.UNDER_WAY)


def nothing() -> None:
    pass


def test_begin_opens_a_log_that_asks_for_no_passphrase(
    make: Callable[[VaultEdge], LogKeeper], jobs: ManualJobRunner
) -> None:
    keeper = make(VaultEdge(None))
    states: list[LogState] = []
    keeper.state_changed.connect(states.append)
    keeper.begin()
    jobs.drain()
    assert states == [LogState.OPEN]


@pytest.mark.parametrize("weaker", [True, False])
def test_a_passphrase_that_is_guarded_less_is_told_when_it_is_set_and_not_when_it_opens(
    make: Callable[[VaultEdge], LogKeeper], jobs: ManualJobRunner, weaker: bool
) -> None:
    vault = VaultEdge(None, exists=False)
    vault.weaker = weaker
    keeper = make(vault)
    told: list[bool] = []
    keeper.lock.guarded_less.connect(lambda: told.append(True))
    keeper.create("words enough", nothing, ignore)
    jobs.drain()
    assert told == [True] * weaker
    keeper.close()
    jobs.drain()
    keeper.open("words enough", nothing, ignore)
    jobs.drain()
    assert keeper.state is LogState.OPEN
    assert told == [True] * weaker


@pytest.mark.parametrize(
    ("vault", "state"),
    [(VaultEdge("words"), LogState.LOCKED), (VaultEdge(None, exists=False), LogState.ABSENT)],
)
def test_begin_only_looks_at_any_other_log(
    make: Callable[[VaultEdge], LogKeeper], jobs: ManualJobRunner, vault: VaultEdge, state: LogState
) -> None:
    keeper = make(vault)
    keeper.begin()
    jobs.drain()
    assert keeper.state is state


def test_a_vault_that_cannot_be_looked_at_is_a_fault_and_what_is_saved_is_held(
    make: Callable[[VaultEdge], LogKeeper], jobs: ManualJobRunner
) -> None:
    vault = VaultEdge(None)
    vault.damaged = True
    keeper = make(vault)
    keeper.begin()
    saved: list[Saved] = []
    keeper.save(check_in(1), saved.append)
    jobs.drain()
    assert keeper.state is LogState.FAULT
    assert saved == [Saved.HELD]
    assert keeper.pending == 1


def test_another_passphrase_leaves_it_locked(make: Callable[[VaultEdge], LogKeeper], jobs: ManualJobRunner) -> None:
    keeper = make(VaultEdge("words"))
    keeper.begin()
    jobs.drain()
    failures: list[LamplitError] = []
    keeper.open("others", nothing, failures.append)
    assert keeper.state is LogState.OPENING
    jobs.drain()
    assert keeper.state is LogState.LOCKED
    assert isinstance(failures[0], UserError)


def test_what_was_done_while_locked_is_written_when_it_opens(
    make: Callable[[VaultEdge], LogKeeper], jobs: ManualJobRunner
) -> None:
    vault = VaultEdge("words")
    keeper = make(vault)
    keeper.begin()
    jobs.drain()
    saved: list[Saved] = []
    keeper.save(check_in(1), saved.append)
    keeper.save(a_run(2))
    keeper.save(replace(a_run(2), step=4))
    jobs.drain()
    assert saved == [Saved.HELD]
    assert keeper.pending == 2
    assert vault.log.calls == []
    keeper.open("words", nothing, ignore)
    jobs.drain()
    assert vault.log.calls == [("save_run", replace(a_run(2), step=4)), ("save", check_in(1))]
    assert keeper.pending == 0


def test_saving_while_it_opens_is_answered_once_it_is_known_where_it_went(
    make: Callable[[VaultEdge], LogKeeper], jobs: ManualJobRunner
) -> None:
    keeper = make(VaultEdge(None))
    saved: list[Saved] = []
    keeper.save(check_in(1), saved.append)
    assert saved == []
    keeper.begin()
    jobs.drain()
    assert saved == [Saved.ON_DISK]


def test_a_log_that_opens_is_told_of_first_then_written_then_its_copies_are_seen_to(
    make: Callable[[VaultEdge], LogKeeper], jobs: ManualJobRunner
) -> None:
    order: list[str] = []

    class Telling(VaultEdge):
        def tend_backups(self, uids: Collection[bytes] = ()) -> None:
            order.append("copies")

    keeper = make(Telling("words"))
    keeper.begin()
    jobs.drain()
    keeper.save(check_in(1))
    keeper.changed.connect(lambda: order.append("written"))
    keeper.state_changed.connect(
        lambda state: state is LogState.OPEN and keeper.with_log(lambda _log: order.append("asked"), ignore, ignore)
    )
    keeper.open("words", nothing, ignore)
    jobs.drain()
    assert order == ["asked", "written", "copies"]


def test_a_new_log_is_open_at_once(make: Callable[[VaultEdge], LogKeeper], jobs: ManualJobRunner) -> None:
    vault = VaultEdge(None, exists=False)
    keeper = make(vault)
    keeper.begin()
    jobs.drain()
    done: list[bool] = []
    keeper.create("words", lambda: done.append(True), ignore)
    jobs.drain()
    assert done == [True]
    assert keeper.state is LogState.OPEN


def test_what_could_not_be_written_is_held_and_goes_with_the_next(
    make: Callable[[VaultEdge], LogKeeper], jobs: ManualJobRunner
) -> None:
    vault = VaultEdge(None)
    keeper = make(vault)
    keeper.begin()
    jobs.drain()
    vault.log.broken = EnvironmentFault("disk full")
    failures: list[LamplitError] = []
    keeper.save(check_in(1), ignore, failures.append)
    jobs.drain()
    assert isinstance(failures[0], EnvironmentFault)
    assert keeper.pending == 1
    vault.log.broken = None
    keeper.save(check_in(2))
    jobs.drain()
    assert vault.log.calls == [("save", check_in(1)), ("save", check_in(2))]


def test_what_the_log_refuses_for_good_is_not_tried_for_ever(
    make: Callable[[VaultEdge], LogKeeper], jobs: ManualJobRunner
) -> None:
    vault = VaultEdge(None)
    keeper = make(vault)
    keeper.begin()
    jobs.drain()
    vault.log.broken = ValueError("x")
    failures: list[LamplitError] = []
    keeper.save(check_in(1), ignore, failures.append)
    jobs.drain()
    assert isinstance(failures[0], BugError)
    assert keeper.pending == 0


def test_the_latest_form_is_written_last_and_tells_everyone(
    make: Callable[[VaultEdge], LogKeeper], jobs: ManualJobRunner
) -> None:
    vault = VaultEdge(None)
    keeper = make(vault)
    keeper.begin()
    jobs.drain()
    saved: list[str] = []
    keeper.save(check_in(1, "one"), lambda _where: saved.append("one"))
    keeper.save(check_in(1, "two"), lambda _where: saved.append("two"))
    jobs.drain()
    assert vault.log.calls[-1] == ("save", check_in(1, "two"))
    assert saved == ["one", "two"]
    assert keeper.pending == 0


def test_what_was_dropped_is_never_written(make: Callable[[VaultEdge], LogKeeper], jobs: ManualJobRunner) -> None:
    vault = VaultEdge("words")
    keeper = make(vault)
    keeper.begin()
    jobs.drain()
    keeper.save(check_in(1))
    keeper.drop(check_in(1).uid)
    keeper.open("words", nothing, ignore)
    jobs.drain()
    assert vault.log.calls == []


def test_a_closed_log_is_read_by_nobody_and_holds_again(
    make: Callable[[VaultEdge], LogKeeper], jobs: ManualJobRunner
) -> None:
    vault = VaultEdge("words")
    keeper = make(vault)
    keeper.open("words", nothing, ignore)
    jobs.drain()
    keeper.save(check_in(1))
    keeper.close()
    jobs.drain()
    assert vault.log.closed
    assert vault.log.calls == [("save", check_in(1))]
    assert keeper.state is LogState.LOCKED
    failures: list[LamplitError] = []
    keeper.with_log(lambda log: log.page(None, 1), ignore, failures.append)
    jobs.drain()
    assert isinstance(failures[0], UserError)


def test_a_log_that_cannot_be_opened_says_why(make: Callable[[VaultEdge], LogKeeper], jobs: ManualJobRunner) -> None:
    class Damaged(VaultEdge):
        def unlock(self, passphrase: str | None) -> Log:
            raise UserError("The log file can't be read; it is left as it is.")

    keeper = make(Damaged(None))
    keeper.begin()
    jobs.drain()
    assert keeper.state is LogState.FAULT
    assert keeper.trouble == "The log file can't be read; it is left as it is."


def test_a_log_that_turns_out_to_need_a_passphrase_is_locked(
    make: Callable[[VaultEdge], LogKeeper], jobs: ManualJobRunner
) -> None:
    class HalfSet(VaultEdge):
        def is_locked_by_passphrase(self) -> bool:
            return False

    keeper = make(HalfSet("words"))
    keeper.begin()
    jobs.drain()
    assert keeper.state is LogState.LOCKED


def test_a_log_that_could_not_be_made_may_be_made_later(
    make: Callable[[VaultEdge], LogKeeper], jobs: ManualJobRunner
) -> None:
    class FullDisk(VaultEdge):
        full = True

        def create(self, passphrase: str | None) -> Log:
            if self.full:
                raise UserError("There is no room left on the disk, so this isn't kept yet.")
            return super().create(passphrase)

    vault = FullDisk(None, exists=False)
    keeper = make(vault)
    keeper.begin()
    keeper.save(check_in(1))
    jobs.drain()
    keeper.create(None, nothing, ignore)
    jobs.drain()
    assert keeper.state is LogState.ABSENT
    vault.full = False
    keeper.create(None, nothing, ignore)
    jobs.drain()
    assert vault.log.calls == [("save", check_in(1))]


def test_a_job_that_writes_tells_that_the_log_changed_before_it_is_done(
    make: Callable[[VaultEdge], LogKeeper], jobs: ManualJobRunner
) -> None:
    keeper = make(VaultEdge(None))
    keeper.begin()
    jobs.drain()
    told: list[object] = []
    keeper.changed.connect(lambda: told.append("changed"))
    keeper.change_log(lambda log: log.delete(b"a" * 16), told.append, ignore)
    jobs.drain()
    assert told == ["changed", None]


def test_a_job_on_the_folder_gets_the_vault_that_opened_the_log(qapp: object, jobs: ManualJobRunner) -> None:
    made: list[VaultEdge] = []

    def new_vault() -> VaultEdge:
        made.append(VaultEdge(None))
        return made[-1]

    keeper = LogKeeper(new_vault, jobs)
    keeper.begin()
    jobs.drain()
    given: list[object] = []
    keeper.with_vault(lambda vault: vault, given.append, ignore)
    jobs.drain()
    assert given == made
    keeper.close()
    keeper.with_vault(lambda vault: vault.exists(), given.append, ignore)
    jobs.drain()
    assert given[1:] == [True]
    assert len(made) == 2
