"""A place by the letters typed: on the figure and in the field."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.core.checkin import Place
from app.ui.labels import Labels
from app.ui.theme import Measures
from app.ui.widgets.body_outline import BodyOutline
from app.ui.widgets.body_region_words import folded, places_for
from app.ui.widgets.plain_label import PlainLabel

WORDS = {place: Labels().place(place) for place in Place}


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", ()),
        ("  ", ()),
        ("che", (Place.CHEST,)),
        (" CHÉ ", (Place.CHEST,)),
        ("sho", (Place.SHOULDERS,)),
        ("b", (Place.SHOULDERS, Place.BREATH, Place.BACK, Place.WHOLE_BODY)),
        ("can\u2019t", (Place.CANT_TELL,)),
        ("between  the", (Place.SHOULDERS,)),
        ("hest", ()),
        ("elbow", ()),
    ],
)
def test_letters_find_the_start_of_a_name_then_of_a_word(typed: str, found: tuple[Place, ...]) -> None:
    assert places_for(typed, WORDS) == found


def test_names_with_accents_are_found_without_them() -> None:
    assert places_for("zo", {Place.STOMACH: "żołądek", Place.HEAD: "głowa"}) == (Place.STOMACH,)
    assert folded("  Épaule  DROITE ") == "epaule droite"


def outline_and_field(qtbot: QtBot, measures: Measures) -> tuple[BodyOutline, QLineEdit]:
    outline = BodyOutline("Where in the body", Labels(), measures)
    qtbot.addWidget(outline)
    outline.resize(640, 800)
    outline.show()
    return outline, outline.findChildren(QLineEdit)[0]


def says(outline: BodyOutline) -> list[str]:
    return [label.text() for label in outline.findChildren(PlainLabel)]


@pytest.mark.usefixtures("lamplight")
def test_enter_in_the_field_picks_and_leaves(qtbot: QtBot, measures: Measures) -> None:
    outline, line = outline_and_field(qtbot, measures)
    told: list[tuple[Place, ...]] = []
    outline.picks_changed.connect(told.append)
    QTest.keyClicks(line, "nowh")
    assert "Nowhere. Enter picks it." in says(outline)
    assert line.accessibleDescription() == "Nowhere. Enter picks it."
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert line.text() == ""
    QTest.keyClicks(line, "nowh")
    assert "Nowhere. Enter leaves it out." in says(outline)
    QTest.keyClick(line, Qt.Key.Key_Enter)
    assert told == [(Place.NOWHERE,), ()]


@pytest.mark.usefixtures("lamplight")
def test_up_and_down_go_through_what_the_letters_may_mean(qtbot: QtBot, measures: Measures) -> None:
    outline, line = outline_and_field(qtbot, measures)
    QTest.keyClicks(line, "f")
    seen = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        QTest.keyClick(line, key)
        seen.append(line.accessibleDescription().split(".")[0])
    assert seen == ["Forearms", "Fingers", "Feet", "Face", "Feet"]
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert outline.picked() == (Place.FEET,)


@pytest.mark.usefixtures("lamplight")
def test_a_name_that_is_not_there_picks_nothing(qtbot: QtBot, measures: Measures) -> None:
    outline, line = outline_and_field(qtbot, measures)
    QTest.keyClicks(line, "elbow")
    assert "No place has that name here." in says(outline)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert outline.picked() == ()
    assert line.text() == "elbow"
    outline.clear()
    assert line.text() == ""
