"""A computer whose memory is short while a passphrase is set or the log is opened. The shortage is the system's."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from importlib import import_module
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.store.faults import TooLittleMemory
from app.store.slots import PASSPHRASE, KdfCost, KeyFileStore
from app.ui.log_keeper import LogState
from app.ui.pages.home import HomePage
from app.ui.pages.settings import SettingsPage
from app.ui.pages.unlock import UnlockPage
from tests.flows.conftest import Build
from tests.flows.hands import choose, press, reads, wait_to_read, write
from tests.flows.house import Lived
from tests.flows.lock_scenes import refused
from tests.flows.test_lock_and_loss import PHRASE, locked_at_first_run
from tests.flows.until import until

FULL = KdfCost()
SAID = "The passphrase is set. There was little free memory, so guessing it goes quicker than usual."
STANDS = "This computer had little free memory when the passphrase was set, so it is guarded less."
_ROOM_FOR_HALF_MIB = 230
_ROOM_FOR_NONE_MIB = 40

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="limits on memory are kept on Linux only")


@contextmanager
def short_of_memory(free_mib: int) -> Iterator[None]:
    """Let this process have so many MiB more than it has now, and no more."""
    import resource

    for part in ("log", "sealing", "vault"):  # what is loaded takes room, too, and is there before memory gets short
        import_module(f"app.store.{part}")
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    resource.setrlimit(resource.RLIMIT_AS, (pages * resource.getpagesize() + (free_mib << 20), hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))


def guarded_mib(home: Path) -> int:
    """Return what one try of the passphrase costs, as it stands in the key file."""
    slot = KeyFileStore(home / "data" / "vault").read().sealed(PASSPHRASE)
    assert slot is not None
    return slot.cost.memory_kib // 1024


def opened(build: Build, meanwhile: AbstractContextManager[None] | None = None) -> Lived:
    lived = build(cost=FULL).open()
    with meanwhile or nullcontext():
        type_it(lived)
        until(lambda: lived.house.keeper.state is LogState.OPEN, "the log is open")
    return lived


def type_it(lived: Lived) -> None:
    assert isinstance(lived.page, UnlockPage)
    write(PHRASE)
    press(Qt.Key.Key_Return)


def what_settings_say(lived: Lived) -> str:
    lived.settle()
    choose("Settings")
    page = lived.page
    assert isinstance(page, SettingsPage)
    until(page.lock._more.isVisible, "what there is to know of the lock")
    return page.lock._more.text()


def test_a_passphrase_set_when_memory_was_short_is_said_to_be_weaker_and_is_guarded_fully_later(
    build: Build, tmp_path: Path
) -> None:
    lived = locked_at_first_run(build, FULL, short_of_memory(_ROOM_FOR_HALF_MIB))
    wait_to_read(lived, SAID)
    assert STANDS in what_settings_say(lived)
    lived.close()
    assert guarded_mib(tmp_path) == 128

    lived = opened(build, short_of_memory(_ROOM_FOR_HALF_MIB))
    assert STANDS in what_settings_say(lived)
    lived.close()
    assert guarded_mib(tmp_path) == 128

    lived = opened(build)
    assert STANDS not in what_settings_say(lived)
    lived.close()
    assert guarded_mib(tmp_path) == 256

    opened(build).close()


def test_a_new_passphrase_is_guarded_as_well_as_there_is_memory_then(build: Build, tmp_path: Path) -> None:
    lived = locked_at_first_run(build, FULL, short_of_memory(_ROOM_FOR_HALF_MIB))
    assert STANDS in what_settings_say(lived)
    changed: list[bool] = []
    lived.house.keeper.lock.change_passphrase(PHRASE, "kettle by the door", lambda: changed.append(True), refused)
    until(lambda: changed, "the passphrase is changed")
    lived.close()
    assert guarded_mib(tmp_path) == 256


def test_a_log_that_memory_is_too_short_for_says_so_and_opens_once_there_is_more(build: Build, tmp_path: Path) -> None:
    locked_at_first_run(build, FULL).close()
    lived = build(cost=FULL).open()
    with short_of_memory(_ROOM_FOR_NONE_MIB):
        type_it(lived)
        wait_to_read(lived, str(TooLittleMemory()))
    assert isinstance(lived.page, UnlockPage)
    press(Qt.Key.Key_Return)
    until(lambda: isinstance(lived.page, HomePage), "Home")
    assert lived.house.keeper.state is LogState.OPEN
    assert not reads(lived, str(TooLittleMemory()))
    assert guarded_mib(tmp_path) == 256
