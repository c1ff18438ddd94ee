"""The lock: opening with the cost of a real passphrase, closing, and how soon the window is gone and the voice told."""

import math
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path

from nacl import bindings
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.core.errors import LamplitError
from app.paths import find_paths
from app.store.slots import KdfCost
from app.store.vault import Vault
from app.ui.application import complete_application, make_application
from app.ui.log_keeper import LogState
from app.ui.pages.unlock import UnlockPage
from tests.bench.rows import BenchFault, Row, compared, limited, told
from tests.flows.house import MOVED_IN, HouseVoice, Lived
from tests.flows.until import until
from tests.store.make import rich_check_in

UNLOCKS = 7
HIDES = 100
ENTRIES = 1_000
UNLOCK_MS = 1_500.0
MORE_THAN_ARGON = 1.5
LOCK_MS = 50.0
HIDE_MS = 100.0
LOCKED_MS = 1_000.0
PHRASE = "only for this measurement"


def rows() -> Iterator[Row]:
    """Measure the vault alone, then the real house, an exercise under way each time."""
    with tempfile.TemporaryDirectory(prefix="lamplit-bench-") as folder:
        yield from _unlocking(Path(folder))
    paths = find_paths()
    application = make_application(["lamplit"], paths.resources)
    complete_application(application, paths.resources)
    with tempfile.TemporaryDirectory(prefix="lamplit-bench-") as folder:
        yield from _hiding(Path(folder))


def _unlocking(folder: Path) -> Iterator[Row]:
    vault = Vault(folder / "log")
    with closing(vault.create(PHRASE)) as log:
        for number in range(ENTRIES):
            log.save(rich_check_in(1, number, 0))
    facts = vault.lock_facts()
    cost, salt = KdfCost(), bytes(16)
    ours, ours_cpu, bare, closes = [], [], [], []
    for _ in range(UNLOCKS):
        bare.append(
            _ms(
                lambda: bindings.crypto_pwhash_alg(
                    32, b"a", salt, cost.passes, cost.memory_kib * 1024, bindings.crypto_pwhash_ALG_ARGON2ID13
                )
            )
        )
        began_s, began_cpu_s = time.perf_counter(), time.process_time()
        log = vault.unlock(PHRASE)
        log.page(None, 50)
        ours.append((time.perf_counter() - began_s) * 1000)
        ours_cpu.append((time.process_time() - began_cpu_s) * 1000)
        closes.append(_ms(log.close))
    yield compared(
        f"unlock at {facts.memory_mib} MiB to the first page, p50, against Argon2id alone",
        statistics.median(ours),
        "ms",
        reference=statistics.median(bare),
        limit=MORE_THAN_ARGON,
    )
    # Processor time: what a machine with nothing else to do takes, for it works on one core without waiting
    yield limited(f"unlock, time of the processor, most of {UNLOCKS}", max(ours_cpu), "ms", limit=UNLOCK_MS)
    yield limited(f"closing the log, most of {UNLOCKS}", max(closes), "ms", limit=LOCK_MS)


class _Voice(HouseVoice):
    """Keeps when it was told to stop."""

    def __init__(self) -> None:
        super().__init__()
        self.stopped_s: float | None = None

    def stop(self) -> int:
        if self.stopped_s is None:
            self.stopped_s = time.perf_counter()
        return super().stop()


def _hiding(folder: Path) -> Iterator[Row]:
    voice = _Voice()
    lived = Lived(folder, MOVED_IN, voice=voice).open()
    done: list[bool] = []
    lived.house.keeper.lock.change_passphrase(None, PHRASE, lambda: done.append(True), _refused)
    until(lambda: done, "the passphrase")
    gone, silent, locked, locks, pages = [], [], [], [], []
    told_s: list[float] = []

    def closed(state: LogState) -> None:
        if state is LogState.LOCKED:
            told_s.append(time.perf_counter())

    lived.house.keeper.state_changed.connect(closed)
    for _ in range(HIDES):
        lived.house.flow.begin("see-three")
        QTest.qWait(2)
        handle = lived.window.windowHandle()
        for _press in range(2):
            QTest.keyClick(handle, Qt.Key.Key_Shift)
        QTest.keyPress(handle, Qt.Key.Key_Shift)
        voice.stopped_s = None
        began_s = time.perf_counter()
        QTest.keyRelease(handle, Qt.Key.Key_Shift)
        if lived.window.isVisible() or voice.stopped_s is None:
            raise BenchFault("three presses of Shift left the window or the voice")
        gone.append((time.perf_counter() - began_s) * 1000)
        silent.append((voice.stopped_s - began_s) * 1000)
        until(lambda: lived.house.keeper.state is LogState.LOCKED, "locked")
        locked.append((time.perf_counter() - began_s) * 1000)
        _come_back(lived)
        began_s = time.perf_counter()
        told_s.clear()
        lived.house.lock.guard.leave_now()
        until(lambda: lived.house.keeper.state is LogState.LOCKED, "locked by itself")
        locks.append((told_s[0] - began_s) * 1000)
        until(lambda: isinstance(lived.page, UnlockPage), "the page before a locked log")
        pages.append((time.perf_counter() - began_s) * 1000)
        _come_back(lived)
    lived.close()
    yield limited(f"third Shift to the window gone, p99 of {HIDES}", _p99(gone), "ms", limit=HIDE_MS)
    yield limited(f"third Shift to the voice told to stop, p99 of {HIDES}", _p99(silent), "ms", limit=HIDE_MS)
    yield limited(f"third Shift to the log locked, p99 of {HIDES}", _p99(locked), "ms", limit=LOCKED_MS)
    yield limited(f"lock by itself to the log closed, p99 of {HIDES}", _p99(locks), "ms", limit=LOCK_MS)
    yield told(f"lock by itself to the log closed, p50 of {HIDES}", statistics.median(locks), "ms")
    yield told(f"lock by itself to the page that says so, p99 of {HIDES}", _p99(pages), "ms")


def _come_back(lived: Lived) -> None:
    opened: list[bool] = []
    lived.house.keeper.open(PHRASE, lambda: opened.append(True), _refused)
    until(lambda: opened, "open again")
    lived.settle()
    lived.window.set_cover(None)
    lived.house.go_home()
    lived.minutes(90)  # so that no exercise rests
    lived.window.show()
    QTest.qWait(1)


def _refused(error: LamplitError) -> None:
    raise BenchFault(f"refused: {type(error).__name__}")


def _ms(work: Callable[[], object]) -> float:
    began_s = time.perf_counter()
    work()
    return (time.perf_counter() - began_s) * 1000


def _p99(times_ms: Sequence[float]) -> float:
    return sorted(times_ms)[math.ceil(0.99 * len(times_ms)) - 1]
