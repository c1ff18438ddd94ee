"""The plain pages as tests and pictures need them: built, filled, shown and in front."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.core.languages import LANGUAGES, Languages
from app.core.lock import LockState
from app.ui.labels import Labels
from app.ui.pages.about import AboutPage
from app.ui.pages.first_run import FirstRunPage
from app.ui.pages.help import HelpPage
from app.ui.pages.page import Page
from app.ui.pages.settings import SettingsPage
from app.ui.pages.shelf import ShelfPage
from app.ui.pages.unlock import UnlockPage
from app.ui.theme import Measures
from app.ui.view_models.unlock import UnlockProps
from tests.ui import samples


def first_run(measures: Measures) -> FirstRunPage:
    page = FirstRunPage(measures, lambda: samples.FIVE_WORDS)
    page.render_props(samples.first_run_props())
    return page


def first_run_unfolded(measures: Measures) -> FirstRunPage:
    page = first_run(measures)
    page.others.button("yes").click()
    page.lock.button("now").click()
    page.fields.make_one.click()
    page.voice.button("no").click()
    return page


def unlock(measures: Measures) -> UnlockPage:
    page = UnlockPage(measures)
    page.render_props(UnlockProps("That passphrase does not open the log."))
    page.tell_held(True)
    return page


def help_page(measures: Measures) -> HelpPage:
    page = HelpPage(measures)
    page.render_props(samples.help_props())
    return page


def settings(measures: Measures) -> SettingsPage:
    page = SettingsPage(measures, lambda: samples.FIVE_WORDS, Labels(), Languages("en", tuple(LANGUAGES)))
    page.render_props(samples.settings_props())
    return page


def settings_unfolded(measures: Measures) -> SettingsPage:
    page = settings(measures)
    page.render_props(samples.settings_props(lock=LockState.LOCKED))
    page.lock.unfold.click()
    return page


def shelf(measures: Measures) -> ShelfPage:
    page = ShelfPage(measures)
    page.render_props(samples.shelf_props(looking_inward=True))
    return page


def about(measures: Measures) -> AboutPage:
    return AboutPage("9.9.9", "draft, not yet reviewed by a clinician", True, measures)


ALL: dict[str, Callable[[Measures], Page]] = {
    "first run": first_run,
    "first run, unfolded": first_run_unfolded,
    "unlock": unlock,
    "help": help_page,
    "settings": settings,
    "settings, unfolded": settings_unfolded,
    "shelf": shelf,
    "about": about,
}


def bring_up(qtbot: QtBot, page: Page, size: tuple[int, int] = (980, 700)) -> None:
    """Show a page in front with the focus where it wants it."""
    qtbot.addWidget(page)
    page.resize(*size)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.enter()


def press(*keys: Qt.Key) -> None:
    """Press keys wherever the focus is."""
    for key in keys:
        QTest.keyClick(focused(), key)


def type_text(text: str) -> None:
    """Type wherever the focus is."""
    QTest.keyClicks(focused(), text)


def focused() -> QWidget:
    """Return the widget with the focus."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget
