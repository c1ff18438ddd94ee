"""The ways around a passphrase, through the whole house: a code on paper, someone who knows it, a forgotten one."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.store.faults import WrongPassphrase
from app.store.vault import Vault
from app.ui.log_keeper import LogState
from app.ui.pages.by_code import ByCodePage
from app.ui.pages.first_run import FirstRunPage
from app.ui.pages.forgotten import ForgottenPage
from app.ui.pages.home import HomePage
from app.ui.pages.recovery_code import RecoveryCodePage
from app.ui.pages.settings import SettingsPage
from app.ui.pages.shut_off import ShutOffPage
from app.ui.pages.unlock import UnlockPage
from tests.flows import lock_scenes
from tests.flows.conftest import Build
from tests.flows.hands import choose, press, reach, reads, wait_to_read, write
from tests.flows.house import CHEAP, Lived
from tests.flows.lock_scenes import CODE, NEW_PHRASE, PHRASE
from tests.flows.scenes import keep_a_few_entries
from tests.flows.until import until


def type_both(phrase: str) -> None:
    reach("Passphrase")
    write(phrase)
    reach("The same once more")
    write(phrase)


def opens(home: Path, phrase: str) -> bool:
    try:
        Vault(home / "data" / "vault", cost=CHEAP).try_passphrase(phrase)
    except WrongPassphrase:
        return False
    return True


def test_a_code_is_shown_asked_back_and_then_opens_the_log(lived: Lived) -> None:
    keep_a_few_entries(lived)
    lock_scenes.lock(lived, with_code=False)
    choose("Settings")
    wait_to_read(lived, "There is no recovery code: a forgotten passphrase cannot be got back.")
    choose("Recovery code")
    page = lived.page
    assert isinstance(page, RecoveryCodePage)
    write("another phrase here")
    press(Qt.Key.Key_Return)
    wait_to_read(lived, "That passphrase doesn't open this log.")
    page.passphrase.line.selectAll()
    write(PHRASE)
    press(Qt.Key.Key_Return)
    until(page.written.isVisible, "the words")
    assert all(reads(lived, word) for word in CODE.split())
    choose("It is on paper")
    assert not any(reads(lived, word) for word in CODE.split())
    places = lived.house.ways.code.props.places
    for field in page.fields:
        field.line.setFocus()
        write("wrong")
    press(Qt.Key.Key_Return)
    assert reads(lived, "One of these is another word on the paper, or stands in another place.")
    for field, place in zip(page.fields, places, strict=True):
        field.line.selectAll()
        field.line.setFocus()
        write(CODE.split()[place].upper())
    press(Qt.Key.Key_Return)
    wait_to_read(lived, "The code opens the log from now on.")
    assert lived.house.ways.code.props.words == ()
    press(Qt.Key.Key_Space)
    assert isinstance(lived.page, SettingsPage)
    wait_to_read(lived, "A recovery code opens it too.")
    entries = lived.entries()
    closed: list[bool] = []
    lived.house.keeper.close(lambda: closed.append(True))
    until(lambda: closed, "closed")
    lived.house.entrance.open_unlock()
    until(lambda: isinstance(lived.page, UnlockPage) and lived.page.code.isVisible(), "the way by a code")
    choose("I have a recovery code")
    assert isinstance(lived.page, ByCodePage)
    write("acorn basket " * 6)
    type_both(NEW_PHRASE)
    choose("Open the log")
    wait_to_read(lived, "That code doesn't open this log.")
    lived.page.code.line.selectAll()
    write(", ".join(f"{number} {word}" for number, word in enumerate(CODE.split(), 1)))
    choose("Open the log")
    until(lambda: isinstance(lived.page, HomePage), "Home")
    assert lived.entries() == entries
    assert (opens(lived.home, PHRASE), opens(lived.home, NEW_PHRASE)) == (False, True)


def test_a_code_that_did_not_come_back_from_paper_opens_nothing(lived: Lived) -> None:
    lock_scenes.code_shown(lived)
    press(Qt.Key.Key_Escape)
    assert isinstance(lived.page, SettingsPage)
    assert lived.house.ways.code.props.words == ()
    facts = Vault(lived.home / "data" / "vault", cost=CHEAP)
    facts.unlock_by_code(CODE, PHRASE).close()  # the one from before still does


def test_a_code_can_be_taken_away(lived: Lived) -> None:
    lock_scenes.code_page(lived)
    write(PHRASE)
    choose("Take the code away")
    wait_to_read(lived, "No code opens the log now. The passphrase does.")
    choose("Back to Settings")
    wait_to_read(lived, "There is no recovery code: a forgotten passphrase cannot be got back.")


def test_someone_who_knows_it_is_locked_out_of_log_and_copies(lived: Lived) -> None:
    keep_a_few_entries(lived)
    lived.house.keeper.with_vault(lambda vault: vault.tend_backups(), lambda _: None, lock_scenes.refused)
    lock_scenes.lock(lived)
    entries = lived.entries()
    choose("Settings")
    choose("Someone knows the passphrase")
    page = lived.page
    assert isinstance(page, ShutOffPage)
    write("another phrase here")
    type_both(NEW_PHRASE)
    choose("Lock them out")
    wait_to_read(lived, "That passphrase doesn't open this log.")
    assert lived.house.keeper.state is LogState.OPEN
    page.old.line.selectAll()
    write(PHRASE)
    told: list[tuple[int, int]] = []
    lived.house.ways.shut_off.props_changed.connect(lambda props: told.append((props.done, props.total)))
    choose("Lock them out")
    wait_to_read(lived, "The old passphrase opens nothing here any more.")
    assert {(0, 4), (1, 4), (4, 4)} <= set(told), "how far it is was never told"
    assert reads(lived, "The old recovery code opens nothing now.")
    assert lived.entries() == entries
    assert (opens(lived.home, PHRASE), opens(lived.home, NEW_PHRASE)) == (False, True)
    vault = Vault(lived.home / "data" / "vault", cost=CHEAP)
    copies = vault.backups()
    assert len(copies) == 3
    assert all(vault.look_into(copy.path, NEW_PHRASE).check_ins for copy in copies)
    choose("Make a new recovery code")
    assert isinstance(lived.page, RecoveryCodePage)
    until(lived.page.written.isVisible, "the words, without asking for the passphrase again")


def test_a_forgotten_passphrase_leaves_the_old_log_where_it_says(lived: Lived) -> None:
    keep_a_few_entries(lived)
    lock_scenes.forgotten(lived)
    page = lived.page
    assert isinstance(page, ForgottenPage)
    press(Qt.Key.Key_Escape)
    assert isinstance(lived.page, UnlockPage)
    choose("It is forgotten")
    type_both(NEW_PHRASE)
    choose("Begin a new log")
    wait_to_read(lived, "A new log is begun. Nothing was deleted.")
    (aside,) = (lived.home / "data").glob("vault-put-aside-*")
    assert reads(lived, str(aside))
    assert lived.entries() == ()
    choose("Go on")
    assert isinstance(lived.page, HomePage)
    old = Vault(aside, cost=CHEAP).unlock(PHRASE)
    assert old.count() > 0
    old.close()
    assert opens(lived.home, NEW_PHRASE)


def test_no_code_is_offered_where_there_is_none(build: Build) -> None:
    lived = build().open()
    lock_scenes.lock(lived, with_code=False)
    lived.house.keeper.close()
    until(lambda: lived.house.keeper.state is LogState.LOCKED, "locked")
    lived.house.entrance.open_unlock()
    page = lived.page
    assert isinstance(page, UnlockPage)
    until(page.lost.isVisible, "what is left to do")
    lived.settle()
    assert not page.code.isVisible()


@pytest.mark.parametrize("bad", ["short", "2026 11 26 00 35", "Password2024!"])
def test_a_weak_passphrase_is_said_so_while_typing_and_never_taken(build: Build, bad: str) -> None:
    lived = build(None).open()
    page = lived.page
    assert isinstance(page, FirstRunPage)
    choose("Yes")
    choose("Choose a passphrase")
    type_both(bad)
    choose("No, captions on screen")
    assert not page.begin.isEnabled()
