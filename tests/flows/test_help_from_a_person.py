"""Help in the middle of an exercise: the number is near, and where an exercise ends in it, that is said."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from app.ui.pages.help import HelpPage
from tests.flows.conftest import Build
from tests.flows.hands import choose, focused, press, reach, reads
from tests.flows.house import MOVED_IN, Lived
from tests.flows.scenes import begin
from tests.flows.until import until

FOR_A_PERSON = "This one is for a person. Help is open."


@pytest.fixture
def reader() -> Iterator[None]:
    """A screen reader runs."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def tap_hurt_myself(lived: Lived) -> None:
    begin(lived, "urge-note")
    lived.later(30)
    choose("Something else")
    choose("Hurt myself")


def test_the_emergency_number_is_there_once_a_country_is_picked_on_the_page_itself(build: Build) -> None:
    lived = build().open()
    begin(lived, "see-three")
    player = lived.page
    press(Qt.Key.Key_F1)
    page = lived.page
    assert isinstance(page, HelpPage)
    assert not reads(lived, "000")
    reach("Not chosen")
    press(Qt.Key.Key_Down)
    assert reads(lived, "000")
    assert lived.preferences.now.country == "AU"
    press(Qt.Key.Key_Escape)
    assert lived.page is player
    press(Qt.Key.Key_F1)
    assert reads(lived, "000")
    assert isinstance(lived.page, HelpPage)
    assert not lived.page.country.isVisible()


def test_after_the_pull_to_hurt_oneself_help_says_first_that_this_one_is_for_a_person(build: Build) -> None:
    lived = build(MOVED_IN._replace(looking_inward=True, country="AU")).open()
    tap_hurt_myself(lived)
    assert isinstance(lived.page, HelpPage)
    assert reads(lived, FOR_A_PERSON)
    assert reads(lived, "000")
    press(Qt.Key.Key_Escape)
    assert lived.page is lived.house.home.page
    press(Qt.Key.Key_F1)
    assert isinstance(lived.page, HelpPage)
    assert not reads(lived, FOR_A_PERSON)


@pytest.mark.usefixtures("reader")
def test_a_screen_reader_says_it_too(build: Build) -> None:
    lived = build(MOVED_IN._replace(looking_inward=True, country="AU")).open()
    tap_hurt_myself(lived)
    until(lambda: FOR_A_PERSON in focused().accessibleDescription(), "the sentence is said")
