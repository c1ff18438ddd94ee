"""About and the licences behind it, by keyboard alone."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

from app.compose import _licences
from app.core.file_door import FileKind
from app.ui.pages.about import AboutPage
from app.ui.pages.home import HomePage
from app.ui.pages.licences import LicencesPage
from tests.flows.hands import choose, focused, name_of, press
from tests.flows.house import LICENCES, Lived
from tests.flows.scenes import about


def test_the_licences_are_read_to_their_end_and_left_again(lived: Lived) -> None:
    about(lived)
    choose("Licences of the parts")
    assert isinstance(lived.page, LicencesPage)
    text = focused()
    assert isinstance(text, QPlainTextEdit)
    assert name_of(text) == "Licences of the parts"
    assert text.toPlainText() == LICENCES
    assert text.isReadOnly()
    bar = text.verticalScrollBar()
    assert bar.value() == 0
    press(Qt.Key.Key_PageDown)
    assert bar.value() > 0
    press(Qt.Key.Key_End, with_=Qt.KeyboardModifier.ControlModifier)
    assert bar.value() >= bar.maximum() - 1
    press(Qt.Key.Key_Escape)
    assert isinstance(lived.page, AboutPage)
    press(Qt.Key.Key_Escape)
    assert isinstance(lived.page, HomePage)


def test_markup_in_a_licence_stays_text(lived: Lived) -> None:
    page = LicencesPage("<b>bold</b> &amp;", lived.house.front.measures)
    assert page.text.toPlainText() == "<b>bold</b> &amp;"


def test_a_checkout_has_no_licences_to_show(lived: Lived) -> None:
    page = AboutPage("1", "draft", False, lived.house.front.measures)
    assert [child.text() for child in page.findChildren(type(page._back))] == ["Back"]


def test_a_file_of_licences_that_is_missing_too_large_or_no_text_hurts_nothing(tmp_path: Path) -> None:
    file = tmp_path / "licences.txt"
    assert _licences(tmp_path) == ""
    file.mkdir()
    assert _licences(tmp_path) == ""
    file.rmdir()
    file.write_bytes(b"MIT \xff")
    assert _licences(tmp_path) == "MIT \ufffd"
    file.write_bytes(b"x" * (FileKind.LICENCES.value.most_bytes + 1))
    assert _licences(tmp_path) == ""
