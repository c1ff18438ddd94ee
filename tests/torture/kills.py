"""kill -9 at chance moments: what was acknowledged stays, and one known passphrase opens the log."""

from __future__ import annotations

import random
import shutil
import signal
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from app.store.log import SqliteLog
from tests.store import shut_off
from tests.store.make import cheap_vault, check_in, opener, rich_check_in, unsound
from tests.store.test_kill import Writer, check_life, check_round, check_taken_out
from tests.torture.rows import Share, Tried

_ROUNDS_IN_A_LOG = 100


@contextmanager
def _stage() -> Iterator[tuple[Writer, Path]]:
    writer = Writer()
    try:
        with tempfile.TemporaryDirectory(prefix="lamplit-torture-") as folder:
            yield writer, Path(folder)
    finally:
        writer.close()


def save(share: Share) -> Tried:
    """Kill amid saving, correcting and deleting; each round is looked at again at the end of its log."""

    def looked_at(log: SqliteLog, seed: int, told: list[list[str]]) -> None:
        check_round(log, seed, told)

    return _rounds(share, "save", looked_at)


def take_out(share: Share) -> Tried:
    """Kill amid drafts, adding many, taking out of sight, putting back and deleting."""

    def looked_at(log: SqliteLog, seed: int, told: list[list[str]]) -> None:
        log.delete_taken_out()
        check_taken_out(log, seed, told)

    return _rounds(share, "take out", looked_at, again=False)


def _rounds(
    share: Share, work: str, looked_at: Callable[[SqliteLog, int, list[list[str]]], None], *, again: bool = True
) -> Tried:
    tried, dice = Tried(), random.Random(f"{work}/{share.number}")
    acknowledged = 0
    with _stage() as (writer, root):
        while tried.tried < share.count:
            folder = root / str(tried.tried)
            cheap_vault(folder).create(None).close()
            rounds: list[list[list[str]]] = []
            for seed in range(1, _ROUNDS_IN_A_LOG + 1):
                if tried.tried >= share.count:
                    break
                first = "draft" if work == "take out" else "saved"
                told, code = writer.work(
                    work,
                    folder,
                    seed=seed,
                    kill_after_s=dice.uniform(0, 0.12),
                    counted_from=first if seed % 4 else "child",
                )
                tried.tried += code == -signal.SIGKILL
                acknowledged += len(told)
                rounds.append(told)
                _look(tried, folder, [(seed, told)], looked_at)
            if again:
                _look(tried, folder, list(enumerate(rounds, 1)), looked_at)
            shutil.rmtree(folder)
    tried.told["acknowledged"] = acknowledged
    return tried


def _look(
    tried: Tried,
    folder: Path,
    rounds: list[tuple[int, list[list[str]]]],
    looked_at: Callable[[SqliteLog, int, list[list[str]]], None],
) -> None:
    db = opener(folder)()
    found = unsound(db)
    db.close()
    if found:
        tried.damaged += 1
        tried.blame(found)
    log = cheap_vault(folder).unlock(None)
    for seed, told in rounds:
        try:
            looked_at(log, seed, told)
        except AssertionError as error:
            tried.lost += 1
            tried.blame(f"round {seed}: {error}")
    log.close()


def passphrase(share: Share) -> Tried:
    """Kill while a log is made and its passphrase set, changed and taken away."""
    tried, dice = Tried(), random.Random(f"passphrase/{share.number}")
    with _stage() as (writer, root):
        began = time.perf_counter()
        writer.work("live", root / "whole")
        whole_s = time.perf_counter() - began
        while tried.tried < share.count:
            folder = root / "now"
            told, code = writer.work("live", folder, kill_after_s=dice.uniform(0, 1.1 * whole_s))
            tried.tried += code == -signal.SIGKILL
            _check(tried, lambda: check_life(folder, told))
            shutil.rmtree(folder, ignore_errors=True)
    return tried


def first_passphrase(share: Share) -> Tried:
    """Kill while the log is encrypted anew because it gets its first passphrase."""
    tried, dice = Tried(), random.Random(f"first/{share.number}")
    with _stage() as (writer, root):
        original = root / "original"
        log = cheap_vault(original).create(None)
        log.save(check_in(1, note="lamp"))
        for number in range(250):
            log.save(rich_check_in(1, number, 0))
        log.close()
        began = time.perf_counter()
        writer.work("encrypt anew", shutil.copytree(original, root / "whole"))
        whole_s = time.perf_counter() - began
        mid_write = 0
        while tried.tried < share.count:
            folder = shutil.copytree(original, root / "now")
            told, code = writer.work("encrypt anew", folder, kill_after_s=dice.uniform(0, 1.1 * whole_s))
            tried.tried += code == -signal.SIGKILL
            journal = folder / "data.db-journal"
            mid_write += journal.exists() and journal.stat().st_size > 0
            stood = [["stands", "0"], ["kept"], *told]
            _check(tried, lambda: check_life(folder, stood))
            shutil.rmtree(folder)
    tried.told["with pages half written"] = mid_write
    return tried


def new_key(share: Share) -> Tried:
    """Kill while someone is shut off: the log and its copies get a new key."""
    tried, dice = Tried(), random.Random(f"new key/{share.number}")
    with _stage() as (writer, root):
        original = root / "original"
        shut_off.make(original)
        began = time.perf_counter()
        writer.work("shut off", shutil.copytree(original, root / "whole"))
        whole_s = time.perf_counter() - began
        after = 0
        while tried.tried < share.count:
            folder = shutil.copytree(original, root / "now")
            told, code = writer.work("shut off", folder, kill_after_s=dice.uniform(0, 1.05 * whole_s))
            tried.tried += code == -signal.SIGKILL

            def look(folder: Path = folder, told: list[list[str]] = told) -> None:
                nonlocal after
                outcome = shut_off.check(folder, cheap_vault)
                after += outcome == "after"
                assert outcome == "after" or ["done"] not in told

            _check(tried, look)
            shutil.rmtree(folder)
    tried.told["behind the change"] = after
    return tried


def _check(tried: Tried, look: Callable[[], object]) -> None:
    """Look at a log; what is not as promised is damage, for then nobody can say what opens it."""
    try:
        look()
    except Exception as error:
        tried.damaged += 1
        tried.blame(f"{type(error).__name__}: {error}")
