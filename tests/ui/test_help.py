"""Help from a person: numbers to read off, to mark and to copy."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.core.preferences import Preferences, Theme
from app.ui.pages.help import HelpPage
from app.ui.theme import Measures
from app.ui.view_models.help import HelpNumber, HelpProps, derive_help_props
from app.ui.view_models.settings import NamedRow
from app.ui.widgets.buttons import Button
from app.ui.widgets.plain_label import PlainLabel
from tests.ui import pages, samples

pytestmark = pytest.mark.usefixtures("lamplight")


@pytest.fixture
def page(qtbot: QtBot, measures: Measures) -> HelpPage:
    page = pages.help_page(measures)
    pages.bring_up(qtbot, page)
    return page


def labels(page: HelpPage) -> list[PlainLabel]:
    return [label for label in page.findChildren(PlainLabel) if label.isVisible()]


def test_every_sentence_stands_there_in_order(page: HelpPage) -> None:
    texts = [label.text() for label in labels(page)]
    assert [text for text in texts if text in samples.help_props().lines] == list(samples.help_props().lines)


def test_the_emergency_number_is_the_largest_text(page: HelpPage) -> None:
    sizes = {label.text(): label.font().pixelSize() for label in labels(page)}
    assert sizes["112"] == max(sizes.values())


def test_one_press_copies_the_emergency_number(page: HelpPage) -> None:
    QGuiApplication.clipboard().setText("before")
    pages.press(Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text() == "112"


def test_each_number_can_be_copied_and_marked(page: HelpPage) -> None:
    for number in ("112", "555 0100", "555 0199"):
        button = next(each for each in page.findChildren(Button) if each.text() == f"Copy {number}")
        button.click()
        assert QGuiApplication.clipboard().text() == number
        label = next(each for each in labels(page) if each.text() == number)
        assert label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard


def test_a_copied_number_can_be_copied_again_later(page: HelpPage) -> None:
    pages.press(Qt.Key.Key_Space)
    page.enter()
    assert [each.text() for each in page.findChildren(Button) if "112" in each.text()] == ["Copy 112"]


def test_back_by_keyboard(qtbot: QtBot, page: HelpPage) -> None:
    page.back_button.setFocus()
    with qtbot.waitSignal(page.back):
        pages.press(Qt.Key.Key_Return)


def test_without_a_country_there_is_no_number_and_the_page_still_leads_back(qtbot: QtBot, measures: Measures) -> None:
    page = HelpPage(measures)
    page.render_props(HelpProps("Help from a person", ("Ask your clinic for the current number.",)))
    pages.bring_up(qtbot, page)
    assert page.back_button.hasFocus()


def test_new_numbers_take_the_place_of_the_old(page: HelpPage) -> None:
    page.render_props(HelpProps("Help from a person", ("One line.",), "999"))
    texts = [label.text() for label in labels(page)]
    assert "999" in texts
    assert "112" not in texts


@pytest.mark.parametrize(
    ("own", "expected"),
    [
        (Preferences(), ()),
        (Preferences(clinic_number="1", clinic_hours="2"), (HelpNumber("Clinic", "1", "2"),)),
        (Preferences(person_name="Sam"), ()),
        (Preferences(person_phone=" 3 "), (HelpNumber("", "3"),)),
        (
            Preferences(clinic_number="1", person_name="Sam", person_phone="3"),
            (HelpNumber("Clinic", "1"), HelpNumber("Sam", "3")),
        ),
    ],
)
def test_props_hold_the_numbers_that_were_entered(own: Preferences, expected: tuple[HelpNumber, ...]) -> None:
    assert derive_help_props("Help", (), " 112 ", own, "Clinic") == HelpProps("Help", (), "112", expected)


def test_a_country_is_chosen_by_keys_that_go_through_the_list(qtbot: QtBot, measures: Measures) -> None:
    rows = (NamedRow("", "Not chosen"), NamedRow("AU", "Australia"), NamedRow("AT", "Austria"))
    numbers = {"AU": "000", "AT": "144"}
    page = HelpPage(measures)

    def show(country: str) -> None:
        own = Preferences(country=country or None)
        page.render_props(derive_help_props("Help", ("One line.",), numbers.get(country, ""), own, "Clinic", rows))

    show("")
    page.country_picked.connect(show)
    pages.bring_up(qtbot, page)
    page.country.box.setFocus()
    for number in numbers.values():
        pages.press(Qt.Key.Key_Down)
        assert page.country.box.hasFocus()
        assert number in [label.text() for label in labels(page)]


def test_the_list_of_countries_is_seen_at_once_with_large_letters(
    qtbot: QtBot, wear: Callable[[Theme, float], None], measures: Measures
) -> None:
    wear(Theme.LAMPLIGHT, 2.0)
    page = HelpPage(measures)
    rows = (NamedRow("", "Not chosen"), NamedRow("AU", "Australia"))
    lines = samples.help_props().lines
    page.render_props(derive_help_props("Help from a person", lines, "", Preferences(), "Clinic", rows))
    pages.bring_up(qtbot, page, (720, 500))  # the smallest window, under its menu
    box = page.country.box
    assert not box.visibleRegion().isEmpty()
    assert box.visibleRegion().boundingRect() == box.rect()


def test_where_a_country_was_chosen_before_it_is_not_asked_for(page: HelpPage) -> None:
    assert not page.country.isVisible()
