"""A log of which a part can't be read, lived with: said once, mended by one press, the damaged file kept."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from app.core.backup import BackupReason
from app.core.ports import LogEntry
from app.store.vault import Vault
from app.ui.log_keeper import LogState
from app.ui.pages.copies import CopiesPage
from app.ui.pages.damaged_log import DamagedLogPage
from app.ui.pages.home import HomePage
from app.ui.pages.player import PlayerPage
from app.ui.pages.unlock import UnlockPage
from tests.flows.conftest import Build
from tests.flows.hands import choose, press, reach, reads, write
from tests.flows.house import CHEAP, MOVED_IN, Lived
from tests.flows.until import until
from tests.store.make import PAGE_BYTES, damage_pages, rich_check_in

PHRASE = "lantern on the sill"
ENTRIES = 200
HOUR_MS = 3_600_000


def fill(lived: Lived, passphrase: str | None = None) -> Vault:
    """Make a log with entries where this house will stand; it is closed."""
    vault = Vault(lived.paths.vault, lambda: lived.wall().at_ms, CHEAP)
    log = vault.create(passphrase)
    at_ms = lived.wall().at_ms - 5_000 * HOUR_MS
    said = (replace(rich_check_in(1, number, 0), at_ms=at_ms + number * HOUR_MS) for number in range(ENTRIES))
    log.add([LogEntry(each, None) for each in said])
    log.close()
    return vault


def page_of(lived: Lived) -> DamagedLogPage:
    page = lived.page
    assert isinstance(page, DamagedLogPage)
    return page


def test_a_log_that_does_not_open_is_mended_by_one_press(build: Build) -> None:
    lived = build()
    vault = fill(lived)
    data = lived.paths.vault / "data.db"
    harmed = damage_pages(data, [0])
    lived.minutes(5)
    lived.open()
    until(lambda: isinstance(lived.page, DamagedLogPage), "the page")
    assert reads(lived, "A part of the log can't be read")
    assert data.read_bytes() == harmed
    choose("Bring over what can be read")
    page = page_of(lived)
    until(page.go_on.isVisible, "it came over")
    assert reads(lived, f"Check-ins that came over: {ENTRIES}\nThe damaged file is kept among the copies.")
    choose("Go on")
    assert isinstance(lived.page, HomePage)
    lived.settle()
    assert len(lived.check_ins()) == ENTRIES
    unreadable = [copy for copy in vault.backups() if copy.reason is BackupReason.UNREADABLE]
    assert [copy.path.read_bytes() for copy in unreadable] == [harmed]


def test_damage_further_on_is_told_when_it_is_met_and_mended_without_closing(build: Build) -> None:
    lived = build()
    fill(lived)
    data = lived.paths.vault / "data.db"
    damage_pages(data, range(40, data.stat().st_size // PAGE_BYTES, 6))
    lived.open()
    until(lambda: isinstance(lived.page, DamagedLogPage), "the page")
    assert lived.house.keeper.state is LogState.OPEN
    choose("Bring over what can be read")
    until(page_of(lived).go_on.isVisible, "it came over")
    choose("Go on")
    lived.settle()
    assert len(lived.check_ins()) > ENTRIES // 2
    choose("Check in")
    choose("4")
    choose("Keep")
    until(lambda: lived.house.keeper.pending == 0, "it is kept")


def test_a_locked_log_asks_for_its_passphrase_once_more(build: Build) -> None:
    lived = build(MOVED_IN._replace(log_locked=True))
    fill(lived, PHRASE)
    damage_pages(lived.paths.vault / "data.db", [0])
    lived.open()
    assert isinstance(lived.page, UnlockPage)
    write(PHRASE)
    press(Qt.Key.Key_Return)
    until(lambda: isinstance(lived.page, DamagedLogPage), "the page")
    page = page_of(lived)
    assert not page.bring.isEnabled()
    reach("Passphrase")
    write("another phrase here")
    press(Qt.Key.Key_Return)
    until(lambda: reads(lived, "That passphrase doesn't open this log."), "the sentence")
    page.field.line.clear()
    reach("Passphrase")
    write(PHRASE)
    press(Qt.Key.Key_Return)
    until(page.go_on.isVisible, "it came over")
    assert page.field.text() == ""
    assert lived.house.keeper.state is LogState.OPEN


@pytest.mark.parametrize(("way", "leads_to"), [("Go on without the log", HomePage), ("Put a copy back", CopiesPage)])
def test_there_are_other_ways(build: Build, way: str, leads_to: type) -> None:
    lived = build()
    fill(lived)
    damage_pages(lived.paths.vault / "data.db", [0])
    lived.open()
    until(lambda: isinstance(lived.page, DamagedLogPage), "the page")
    choose(way)
    assert isinstance(lived.page, leads_to)


def test_nobody_is_taken_out_of_an_exercise(build: Build) -> None:
    lived = build().open()
    choose("All exercises")
    choose(lived.library.exercise("see-three").title)
    lived.house.keeper.damaged.emit()
    assert isinstance(lived.page, PlayerPage)


def test_nothing_that_can_be_read_is_said_so_and_the_file_stays(build: Build) -> None:
    lived = build()
    fill(lived)
    data = lived.paths.vault / "data.db"
    harmed = damage_pages(data, range(data.stat().st_size // PAGE_BYTES))
    lived.open()
    until(lambda: isinstance(lived.page, DamagedLogPage), "the page")
    choose("Bring over what can be read")
    until(
        lambda: reads(lived, "Nothing of this log can be read, so it is left as it is; a copy of it may be put back."),
        "said",
    )
    assert data.read_bytes() == harmed
    assert lived.house.keeper.state is LogState.FAULT


def test_bringing_over_tells_how_far_it_is_and_stops_at_once_with_the_log_as_it_was(build: Build) -> None:
    lived = build()
    fill(lived)
    data = lived.paths.vault / "data.db"
    harmed = damage_pages(data, range(40, data.stat().st_size // PAGE_BYTES, 6))
    lived.open()
    until(lambda: isinstance(lived.page, DamagedLogPage), "the page")
    page = page_of(lived)
    choose("Bring over what can be read")
    assert page.progress.isVisible()
    assert not page.bring.isVisible()
    assert page.stop.hasFocus()
    choose("Stop")
    until(lambda: reads(lived, "It is stopped. The log is as it was."), "the sentence")
    assert page.bring.hasFocus()
    assert lived.house.keeper.state is LogState.OPEN
    assert data.read_bytes() == harmed
    choose("Bring over what can be read")
    until(page.go_on.isVisible, "it came over")
    assert page.go_on.hasFocus()


def test_a_window_that_closes_does_not_wait_for_what_is_brought_over(build: Build) -> None:
    lived = build()
    fill(lived)
    data = lived.paths.vault / "data.db"
    harmed = damage_pages(data, [0, 60])
    lived.open()
    until(lambda: isinstance(lived.page, DamagedLogPage), "the page")
    choose("Bring over what can be read")
    lived.close()
    assert data.read_bytes() == harmed
    assert not [path for path in lived.paths.vault.iterdir() if path.suffix == ".pages"]
