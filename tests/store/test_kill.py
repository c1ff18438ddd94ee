"""SIGKILL at any moment: what was acknowledged stays, nothing is half there, one known passphrase opens."""

from __future__ import annotations

import contextlib
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.ports import LogEntry
from app.store import faults
from app.store.log import SqliteLog
from app.store.vault import Vault
from tests.store import shut_off
from tests.store.make import OTHER_PHRASE, PHRASE, cheap_vault, check_in, opener, rich_check_in, uid, unsound
from tests.store.writer import DRAFTS, LIFE

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="the writer forks"),
    pytest.mark.slow,
    pytest.mark.timeout(240),
]

SAVE_KILLS = int(os.environ.get("LAMPLIT_KILLS", "200"))
TAKE_OUT_KILLS = SAVE_KILLS // 2
LIFE_KILLS = 60
ENCRYPT_KILLS = 40
SHUT_OFF_KILLS = int(os.environ.get("LAMPLIT_SHUT_OFF_KILLS", "16"))
SHUT_OFF_STRIDE = int(os.environ.get("LAMPLIT_SHUT_OFF_STRIDE", "4"))
"""At 1, one kill before each step that touches a file; the usual run takes every fourth."""
ROOT = Path(__file__).parent.parent.parent


def kill(child: int) -> None:
    """Kill a child; one that has ended meanwhile needs no kill."""
    with contextlib.suppress(ProcessLookupError):
        os.kill(child, signal.SIGKILL)


class Writer:
    """The writing process, and what its children told."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.store.writer"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
        )

    def work(
        self,
        work: str,
        folder: Path,
        *,
        seed: int = 0,
        kill_after_s: float | None = None,
        counted_from: str = "child",
        die_at: int | None = None,
    ) -> tuple[list[list[str]], int]:
        """Have one child work, and kill it so long after its first line of a kind, if a time is given.

        Returns its lines, as words, and its exit code.
        """
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        order = {"work": work, "folder": str(folder), "seed": seed, "die_at": die_at}
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        told: list[list[str]] = []
        child = 0
        killer: threading.Timer | None = None
        while (words := self._process.stdout.readline().split())[0] != "ended":
            if words[0] == "child":
                child = int(words[1])
            else:
                told.append(words)
            if killer is None and kill_after_s is not None and words[0] == counted_from:
                killer = threading.Timer(kill_after_s, kill, (child,))
                killer.start()
        if killer is not None:
            killer.cancel()
            killer.join()
        return told, int(words[1])

    def close(self) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait()
        self._process.stdout.close()


@pytest.fixture(scope="module")
def writer() -> Iterator[Writer]:
    """The writing process."""
    made = Writer()
    yield made
    made.close()


def expected(told: list[list[str]]) -> tuple[dict[int, int], set[int]]:
    """Return the least version acknowledged of each number, and the numbers whose deletion was acknowledged."""
    versions = {int(words[1]): int(words[2]) for words in told if words[0] == "saved"}
    deleted = {int(words[1]) for words in told if words[0] == "deleted"}
    return versions, deleted


def check_round(log: SqliteLog, seed: int, told: list[list[str]]) -> None:
    """Assert that one killed writer's check-ins are there as acknowledged, and each whole."""
    versions, deleted = expected(told)
    under_way = max(versions, default=-1) + 1
    for number in range(under_way + 1):
        entry = log.entry(rich_check_in(seed, number, 0).uid)
        if number in deleted:
            assert entry is None
        elif entry is None:
            # the last save, or a deletion whose return was not told
            assert number == under_way or number + 5 == under_way - 1
        else:
            whole = [rich_check_in(seed, number, version) for version in (0, 1)]
            assert entry.check_in in whole[versions.get(number, 0) :]


def test_no_acknowledged_check_in_is_lost_and_none_is_half_saved(writer: Writer, folder: Path) -> None:
    dice = random.Random(7)
    cheap_vault(folder).create(None).close()
    rounds: list[list[list[str]]] = []
    kills = 0
    for seed in range(SAVE_KILLS):
        counted_from = "saved" if seed % 4 else "child"
        after_s = dice.uniform(0, 0.12)
        told, code = writer.work("save", folder, seed=seed, kill_after_s=after_s, counted_from=counted_from)
        kills += code == -signal.SIGKILL
        rounds.append(told)
        db = opener(folder)()
        assert unsound(db) == []
        db.close()
        log = cheap_vault(folder).unlock(None)
        check_round(log, seed, told)
        log.close()
    log = cheap_vault(folder).unlock(None)
    for seed, told in enumerate(rounds):
        check_round(log, seed, told)
    log.close()
    acknowledged = sum(len(told) for told in rounds)
    print(f"kills {kills}, acknowledged writes {acknowledged}, lost 0, half 0")  # noqa: T201
    assert kills == SAVE_KILLS
    assert acknowledged > SAVE_KILLS


def check_taken_out(log: SqliteLog, seed: int, told: list[list[str]]) -> None:
    """Assert that what one killed writer was told stands, and that at most the call under way went further.

    The writer's lines follow one order, so the last one says which call was under way.
    """
    doing, number = (told[-1][0], int(told[-1][1])) if told else ("", -3)
    base = number - number % 3
    last_group = base + 3 if doing in {"back", "deleted", "dropped", ""} else base
    for first in range(0, last_group + 3, 3):
        for place in range(3):
            said = rich_check_in(seed, first + place, 0)
            entry = log.entry(said.uid)
            assert entry in {None, LogEntry(said, None)}
            finished = first < base or (first == base and doing in {"back", "deleted", "dropped"})
            if finished:
                assert (entry is None) == (place == 1 and first % 2 == 0)
            elif first == base and doing in {"added", "out"} and place != 1:
                assert entry is not None
        there = [log.entry(rich_check_in(seed, first + place, 0).uid) is not None for place in range(3)]
        assert there[0] == there[2]  # an adding is whole or not there
    check_draft(log, seed, told)


def check_draft(log: SqliteLog, seed: int, told: list[list[str]]) -> None:
    """Assert that the draft is the last acknowledged one, or what the call under way was about to make of it."""
    drafts = [words for words in told if words[0] in {"draft", "dropped"}]
    last = drafts[-1] if drafts else ["dropped", "-3"]
    stands = None if last[0] == "dropped" else rich_check_in(seed, DRAFTS + int(last[1]), 1)
    possible = [stands]
    if not told or told[-1][0] in {"back", "deleted", "dropped"}:
        group = int(told[-1][1]) // 3 * 3 if told else -3
        possible.append(rich_check_in(seed, DRAFTS + group + 3, 1))
        if told and told[-1][0] != "dropped" and group % 5 == 4:
            possible[-1] = None
    draft = log.draft()
    assert draft in possible
    log.drop_draft()


def test_drafts_and_what_was_added_or_deleted_stand_as_acknowledged(writer: Writer, folder: Path) -> None:
    dice = random.Random(10)
    cheap_vault(folder).create(None).close()
    rounds: list[list[list[str]]] = []
    kills = 0
    for seed in range(1, TAKE_OUT_KILLS + 1):
        counted_from = "draft" if seed % 4 else "child"
        after_s = dice.uniform(0, 0.12)
        told, code = writer.work("take out", folder, seed=seed, kill_after_s=after_s, counted_from=counted_from)
        kills += code == -signal.SIGKILL
        log = cheap_vault(folder).unlock(None)
        log.delete_taken_out()
        rounds.append(told)
        check_taken_out(log, seed, told)
        assert unsound(log._connected()) == []
        assert log.count() == log.contents().check_ins == sum(1 for _ in every_entry(log))
        log.close()
    acknowledged = Counter(words[0] for told in rounds for words in told)
    print(f"kills {kills}, acknowledged {dict(acknowledged)}, lost 0, half 0, back from deletion 0")  # noqa: T201
    assert kills == TAKE_OUT_KILLS


def every_entry(log: SqliteLog) -> Iterator[LogEntry]:
    """Yield every entry of the log."""
    page = log.page(None, 500)
    yield from page.entries
    while page.next is not None:
        page = log.page(page.next, 500)
        yield from page.entries


def opening_passphrases(vault: Vault) -> list[str | None]:
    """Return which of the passphrases of LIFE open the vault; None alone where it needs none."""
    opening: list[str | None] = []
    for passphrase in (None, PHRASE, OTHER_PHRASE):
        try:
            vault.unlock(passphrase).close()
        except (faults.WrongPassphrase, faults.PassphraseNeeded):
            continue
        opening.append(passphrase)
        if passphrase is None:
            break
    return opening


def check_life(folder: Path, told: list[list[str]]) -> str:
    """Assert that the vault is as it stood or as it was about to stand, with its entry. Returns which."""
    vault = cheap_vault(folder)
    stands = max((int(words[1]) for words in told if words[0] == "stands"), default=None)
    if stands is None and not vault.exists():
        vault.create(PHRASE).close()  # the first run can be gone through again
        return "not made"
    possible = [LIFE[0]] if stands is None else list(LIFE[stands : stands + 2])
    opening = opening_passphrases(vault)
    assert len(opening) == 1
    assert opening[0] in possible
    log = vault.unlock(opening[0])
    if ["kept"] in told:
        assert log.entry(uid(1)) == LogEntry(check_in(1, note="lamp"), None)
    assert unsound(log._connected()) == []
    log.close()
    assert (folder / "vault.slots").read_bytes() == (folder / "vault.slots.bak").read_bytes()
    return "before" if opening[0] == possible[0] else "after"


def test_a_kill_at_any_time_of_a_vaults_life_leaves_one_passphrase(writer: Writer, tmp_path: Path) -> None:
    dice = random.Random(8)
    began = time.perf_counter()
    told, code = writer.work("live", tmp_path / "whole")
    whole_s = time.perf_counter() - began
    assert code == 0
    assert len(told) == len(LIFE) + 1

    counted: Counter[str] = Counter()
    for number in range(LIFE_KILLS):
        folder = tmp_path / str(number)
        told, _ = writer.work("live", folder, kill_after_s=dice.uniform(0, 1.5 * whole_s))
        counted[check_life(folder, told)] += 1
    print(f"kills {LIFE_KILLS} over {whole_s * 1000:.0f} ms: {dict(counted)}")  # noqa: T201
    assert counted["before"] + counted["not made"] >= LIFE_KILLS // 10  # how many come in time is chance, but not none


def test_a_kill_while_the_log_is_encrypted_anew_leaves_one_key(writer: Writer, tmp_path: Path) -> None:
    dice = random.Random(9)
    original = tmp_path / "original"
    log = cheap_vault(original).create(None)
    log.save(check_in(1, note="lamp"))
    for number in range(250):
        log.save(rich_check_in(1, number, 0))
    log.close()

    def work_on_a_copy(number: int, kill_after_s: float | None) -> tuple[Path, list[list[str]]]:
        folder = shutil.copytree(original, tmp_path / str(number))
        told, _ = writer.work("encrypt anew", folder, kill_after_s=kill_after_s)
        return folder, [["stands", "0"], ["kept"], *told]

    began = time.perf_counter()
    work_on_a_copy(-1, None)
    whole_s = time.perf_counter() - began
    counted: Counter[str] = Counter()
    mid_write = 0
    for number in range(ENCRYPT_KILLS):
        folder, told = work_on_a_copy(number, dice.uniform(0, 1.5 * whole_s))
        mid_write += (folder / "data.db-journal").exists() and (folder / "data.db-journal").stat().st_size > 0
        counted[check_life(folder, told)] += 1
        again = cheap_vault(folder).unlock(PHRASE)
        assert len(again.page(None, 500).entries) == 251
        again.close()
        shutil.rmtree(folder)
    print(f"kills {ENCRYPT_KILLS} over {whole_s * 1000:.0f} ms, {mid_write} with pages half written: {dict(counted)}")  # noqa: T201
    assert counted["before"] >= ENCRYPT_KILLS // 10


def test_a_kill_before_any_step_on_the_folder_leaves_one_passphrase(writer: Writer, tmp_path: Path) -> None:
    counted: Counter[str] = Counter()
    for step in range(1_000):
        folder = tmp_path / str(step)
        told, code = writer.work("live", folder, die_at=step)
        outcome = check_life(folder, told)
        if code == 0:
            break
        assert code == -signal.SIGKILL
        counted[outcome] += 1
    print(f"kills {step}, one before each step: {dict(counted)}")  # noqa: T201
    assert step > 40
    assert set(counted) == {"not made", "before", "after"}


def test_a_kill_while_someone_is_shut_off_leaves_one_passphrase_to_the_log_and_its_copies(
    writer: Writer, tmp_path: Path
) -> None:
    dice = random.Random(11)
    original = tmp_path / "original"
    shut_off.make(original)

    def work_on_a_copy(number: int, **how: float | int | None) -> tuple[str, int]:
        folder = shutil.copytree(original, tmp_path / str(number))
        told, code = writer.work("shut off", folder, **how)  # type: ignore[arg-type]
        outcome = shut_off.check(folder, cheap_vault)
        assert outcome == "after" or ["done"] not in told
        shutil.rmtree(folder)
        return outcome, code

    began = time.perf_counter()
    work_on_a_copy(-1)
    whole_s = time.perf_counter() - began
    counted: Counter[str] = Counter()
    for number in range(SHUT_OFF_KILLS):
        outcome, code = work_on_a_copy(number, kill_after_s=dice.uniform(0, whole_s / 2))
        counted[outcome if code else "done"] += 1
    for step in range(0, 1_000, SHUT_OFF_STRIDE):
        outcome, code = work_on_a_copy(10_000 + step, die_at=step)
        if code == 0:
            break
        assert code == -signal.SIGKILL
        counted[f"{outcome} at a step"] += 1
    print(f"kills {SHUT_OFF_KILLS} in time and some of {step} before a step: {dict(counted)}")  # noqa: T201
    assert step > 30
    assert counted["before at a step"]
    assert counted["after at a step"]
