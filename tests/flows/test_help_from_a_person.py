"""Help in the middle of an exercise, before anyone set a country: the number is two keys away, and the way back one."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.ui.pages.help import HelpPage
from tests.flows.conftest import Build
from tests.flows.hands import press, reach, reads
from tests.flows.scenes import begin


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
