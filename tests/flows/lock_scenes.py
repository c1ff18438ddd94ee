"""The lock from all its sides: the door with its other ways, the recovery code, the plain page, Settings."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.core.errors import LamplitError
from app.ui.guard import Covering
from app.ui.log_keeper import LogState
from app.ui.pages.by_code import ByCodePage
from app.ui.pages.forgotten import ForgottenPage
from app.ui.pages.recovery_code import RecoveryCodePage
from app.ui.pages.settings import SettingsPage
from app.ui.pages.shut_off import ShutOffPage
from app.ui.pages.unlock import UnlockPage
from app.ui.view_models.lock_pages import CodeStage, ForgottenProps
from tests.flows.hands import choose, press, reach, write
from tests.flows.house import Lived
from tests.flows.until import until

PHRASE = "lantern on the sill"
NEW_PHRASE = "kettle by the door"
CODE = "acorn basket candle door elbow forest garden hammer island jacket kettle lantern"


def refused(error: LamplitError) -> None:
    raise AssertionError(f"refused: {type(error).__name__}")


def lock(lived: Lived, *, with_code: bool = True) -> None:
    """Give the open log a passphrase, and a recovery code."""
    made: list[bool] = []
    if not lived.house.keeper.locked:
        lived.house.keeper.lock.change_passphrase(None, PHRASE, lambda: made.append(True), refused)
        until(lambda: made, "the passphrase")
    code = CODE if with_code else None
    done: list[object] = []
    lived.house.keeper.with_vault(lambda vault: vault.set_recovery(PHRASE, code), done.append, refused)
    until(lambda: done, "the code")
    lived.preferences.change(lived.preferences.now._replace(log_locked=True))


def open_again(lived: Lived, phrase: str = PHRASE) -> None:
    """Give the passphrase to the keeper, as the page before a locked log does."""
    opened: list[bool] = []
    lived.house.keeper.open(phrase, lambda: opened.append(True), refused)
    until(lambda: opened, "open again")


def settings(lived: Lived) -> None:
    """Open Settings at the lock."""
    lock(lived)
    choose("Settings")
    page = lived.page
    assert isinstance(page, SettingsPage)
    until(page.lock._more.isVisible, "what there is to know of the lock")
    reach("Change the passphrase")


def hiding(lived: Lived) -> None:
    """Open Settings at the part on hiding."""
    choose("Settings")
    reach("Shift three times hides it too")


def code_page(lived: Lived) -> RecoveryCodePage:
    """Open the page of the recovery code."""
    settings(lived)
    choose("Recovery code")
    page = lived.page
    assert isinstance(page, RecoveryCodePage)
    until(page.take_away.isVisible, "what there is to know of the code")
    return page


def code_shown(lived: Lived) -> None:
    """Have a recovery code shown."""
    page = code_page(lived)
    reach("Passphrase as it is now")
    write(PHRASE)
    press(Qt.Key.Key_Return)
    until(page.written.isVisible, "the words")


def code_asked_back(lived: Lived) -> None:
    """Be asked for three of its words."""
    code_shown(lived)
    choose("It is on paper")
    assert lived.house.ways.code.props.stage is CodeStage.ASKED_BACK


def shut_off(lived: Lived) -> None:
    """Stand before shutting someone off."""
    settings(lived)
    choose("Someone knows the passphrase")
    assert isinstance(lived.page, ShutOffPage)


def door(lived: Lived) -> UnlockPage:
    """Stand before the locked log."""
    lock(lived)
    closed: list[bool] = []
    lived.house.keeper.close(lambda: closed.append(True))
    until(lambda: closed and lived.house.keeper.state is LogState.LOCKED, "locked")
    lived.house.entrance.open_unlock()
    page = lived.page
    assert isinstance(page, UnlockPage)
    until(page.code.isVisible, "the way by a code")
    return page


def by_code(lived: Lived) -> None:
    """Type the code at the door."""
    door(lived)
    choose("I have a recovery code")
    page = lived.page
    assert isinstance(page, ByCodePage)
    write(CODE)


def forgotten(lived: Lived) -> None:
    """Stand before a new log."""
    door(lived)
    choose("It is forgotten")
    assert isinstance(lived.page, ForgottenPage)


def put_aside(lived: Lived) -> None:
    """Be told where the old log is; a sample of a path stands for the folder of the test."""
    forgotten(lived)
    page = lived.page
    assert isinstance(page, ForgottenPage)
    page.render_props(ForgottenProps(where="~/.local/share/lamplit/vault-put-aside-2026-11-26"))


def covered(lived: Lived) -> None:
    """Have the plain page in front of everything."""
    lived.house.lock.cover_up(Covering.GOING)


def covered_held(lived: Lived) -> None:
    """Have it there while the log can't be locked yet."""
    lived.house.lock.cover_up(Covering.HELD)


def covered_help(lived: Lived) -> None:
    """Read Help on it."""
    covered_held(lived)
    lived.house.help.cover(lived.house.help.uncover)


def ways_back(lived: Lived) -> None:
    """Open the log again after a scene at the door."""
    lived.house.help.uncover()
    lived.window.set_cover(None)
    if lived.house.keeper.state is LogState.LOCKED:
        open_again(lived)
