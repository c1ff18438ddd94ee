"""The shelf: everything is on it, order is all that changes, one press starts."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from app.core.assignment import Assignment
from app.core.people import KeptVersion
from app.core.preferences import Reach
from app.ui.pages.shelf import ShelfPage
from app.ui.theme import Measures
from app.ui.view_models.assigned_library import AssignedLibrary
from app.ui.view_models.shelf import derive_shelf_props
from app.ui.widgets.plain_label import PlainLabel
from tests.ui import pages, samples

pytestmark = pytest.mark.usefixtures("lamplight")
Key = Qt.Key
INWARD = {"urge-note", "one-sensation", "where-tight", "critic-tone"}
VISIBLE = {"one-breath", "feet-floor", "see-three", "name-it"}


def shelf(qtbot: QtBot, measures: Measures, *, looking_inward: bool) -> tuple[ShelfPage, list[str], list[str]]:
    page = ShelfPage(measures)
    page.render_props(samples.shelf_props(looking_inward=looking_inward))
    exercises: list[str] = []
    sets: list[str] = []
    page.exercise_chosen.connect(exercises.append)
    page.set_chosen.connect(sets.append)
    pages.bring_up(qtbot, page)
    return page, exercises, sets


def test_enter_starts_the_first_one(qtbot: QtBot, measures: Measures) -> None:
    page, exercises, _ = shelf(qtbot, measures, looking_inward=False)
    pages.press(Key.Key_Return)
    assert page.isVisible()
    assert exercises == ["see-three"]


def test_arrow_and_space_start_the_next(qtbot: QtBot, measures: Measures) -> None:
    page, exercises, _ = shelf(qtbot, measures, looking_inward=False)
    pages.press(Key.Key_Down, Key.Key_Space)
    assert page.first.button("hold-one").hasFocus()
    assert exercises == ["hold-one"]


def test_tab_goes_from_section_to_section(qtbot: QtBot, measures: Measures) -> None:
    page, exercises, sets = shelf(qtbot, measures, looking_inward=True)
    pages.press(Key.Key_Tab, Key.Key_Return)
    pages.press(Key.Key_Tab, Key.Key_End, Key.Key_Return)
    pages.press(Key.Key_Tab, Key.Key_Return)
    assert exercises == [page.others.ids()[0], page.inward.ids()[0]]
    assert sets == [page.sets.ids()[-1]]


def test_a_click_anywhere_in_a_row_starts_it(qtbot: QtBot, measures: Measures) -> None:
    page, exercises, _ = shelf(qtbot, measures, looking_inward=False)
    row = page.first.button("stay-with-me")
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=row.rect().bottomRight() - row.rect().center() / 20)
    assert exercises == ["stay-with-me"]


def test_a_row_says_its_title_and_its_purpose(qtbot: QtBot, measures: Measures) -> None:
    page, _, _ = shelf(qtbot, measures, looking_inward=False)
    row = QAccessible.queryAccessibleInterface(page.first.button("see-three"))
    exercise = samples.library().exercise("see-three")
    assert row.text(QAccessible.Text.Name) == exercise.title
    assert row.text(QAccessible.Text.Description) == exercise.purpose


def test_looking_inward_off_leaves_one_line_that_says_where_it_is(qtbot: QtBot, measures: Measures) -> None:
    page, _, _ = shelf(qtbot, measures, looking_inward=False)
    assert not page.inward.isVisible()
    lines = [
        label.text() for label in page.findChildren(PlainLabel) if label.isVisible() and "Settings" in label.text()
    ]
    assert len(lines) == 1


def test_rendering_the_same_again_keeps_the_focus(qtbot: QtBot, measures: Measures) -> None:
    page, _, _ = shelf(qtbot, measures, looking_inward=False)
    pages.press(Key.Key_Down)
    page.render_props(samples.shelf_props(looking_inward=False))
    assert page.first.button("hold-one").hasFocus()


@pytest.mark.parametrize("looking_inward", [True, False])
@pytest.mark.parametrize("first", [(), ("see-three",), ("critic-tone", "gone", "one-thing", "one-thing")])
def test_everything_outside_looking_inward_is_always_there(first: tuple[str, ...], looking_inward: bool) -> None:
    library = samples.library()
    props = derive_shelf_props(library, first, looking_inward=looking_inward)
    outward = [row.id for row in (*props.first, *props.others)]
    assert sorted(outward) == sorted({each.id for each in library.exercises} - INWARD)
    assert set(outward) >= VISIBLE
    assert [row.id for row in props.first] == [each for each in dict.fromkeys(first) if each in outward]
    assert (props.inward is not None) is looking_inward
    if props.inward is not None:
        assert {row.id for row in props.inward} == INWARD


def test_the_set_with_a_therapist_comes_with_looking_inward() -> None:
    library = samples.library()
    off = derive_shelf_props(library, (), looking_inward=False)
    on = derive_shelf_props(library, (), looking_inward=True)
    assert {row.id for row in on.sets} - {row.id for row in off.sets} == {
        each.id for each in library.sets if each.with_therapist
    }
    assert len(on.sets) == len(library.sets)


@pytest.mark.parametrize("looking_inward", [False, True])
@pytest.mark.parametrize("reach", list(Reach))
def test_how_far_in_changes_the_place_and_leaves_nothing_out(reach: Reach, looking_inward: bool) -> None:
    def laid_out(chosen: Reach) -> tuple[set[str], list[str]]:
        props = derive_shelf_props(
            samples.library(), ("see-three", "one-breath"), looking_inward=looking_inward, reach=chosen
        )
        below = [row.id for row in (*props.further_in, *props.further_in_sets)]
        above = [row.id for row in (*props.first, *props.others, *props.sets)]
        assert not set(above) & set(below)
        return {*above, *below}, below

    everything, below = laid_out(Reach.BODY)
    assert below == []
    now, below = laid_out(reach)
    assert now == everything
    assert ("one-breath" in below) is (reach in {Reach.OUT, Reach.HANDS})
    assert ("hold-one" in below) is (reach is Reach.OUT)
    assert "see-three" not in below


@pytest.mark.parametrize("looking_inward", [False, True])
def test_what_stands_aside_has_a_place_of_its_own(looking_inward: bool) -> None:
    aside = {"hold-one", "critic-tone"}
    props = derive_shelf_props(samples.library(), ("see-three",), looking_inward=looking_inward, aside=aside)
    assert {row.id for row in props.aside} == (aside if looking_inward else {"hold-one"})
    assert not aside & {row.id for row in (*props.first, *props.others, *props.further_in, *(props.inward or ()))}


def test_one_press_brings_it_back(qtbot: QtBot, measures: Measures) -> None:
    page = ShelfPage(measures)
    begun: list[str] = []
    back: list[str] = []
    page.exercise_chosen.connect(begun.append)
    page.brought_back.connect(back.append)
    page.render_props(derive_shelf_props(samples.library(), (), looking_inward=False, aside={"hold-one", "tiny-step"}))
    pages.bring_up(qtbot, page)
    held = page.aside["hold-one"]
    held.rows.focus_first()
    pages.press(Key.Key_Return, Key.Key_Tab, Key.Key_Space)
    assert begun == back == ["hold-one"]
    interface = QAccessible.queryAccessibleInterface(held.button)
    assert interface.text(QAccessible.Text.Description) == samples.library().exercise("hold-one").title
    page.render_props(derive_shelf_props(samples.library(), (), looking_inward=False, aside={"tiny-step"}))
    page.come_to("hold-one")
    assert page.others.button("hold-one").hasFocus()
    assert list(page.aside) == ["tiny-step"]
    page.render_props(derive_shelf_props(samples.library(), (), looking_inward=False))
    assert "Standing aside" not in [label.text() for label in page.findChildren(PlainLabel) if label.isVisible()]


def test_a_press_says_how_far_in(qtbot: QtBot, measures: Measures) -> None:
    page, _, _ = shelf(qtbot, measures, looking_inward=False)
    assert page.reach.picked_ids() == (Reach.BODY.value,)
    chosen: list[Reach] = []
    page.reach_chosen.connect(chosen.append)
    page.reach.button(Reach.HANDS.value).click()
    assert chosen == [Reach.HANDS]


def test_what_looks_inward_in_anothers_place_is_allowed_by_its_assignment() -> None:
    one = next(each for each in samples.library().sets if each.id == "looking-in")
    version = Assignment(bytes(16), 1, "Eyes first.", "", True, True, 10, None, one)
    today = AssignedLibrary(samples.library(), {one.id: KeptVersion(bytes(32), version, 5, 5)})

    assert today.inward_ids() == {"one-sensation", "where-tight"}


def test_a_set_that_begins_with_a_choice_has_a_row_for_each(qtbot: QtBot, measures: Measures) -> None:
    library = samples.library()
    one = library.set("before-a-tiny-step")
    items = (replace(one.items[0], instead=("hold-one",)), *one.items[1:])
    library = replace(library, sets=(replace(one, items=items), library.set("end-of-the-day")))
    page, _, sets = shelf(qtbot, measures, looking_inward=False)
    begun: list[tuple[str, str]] = []
    page.set_chosen_with.connect(lambda *both: begun.append(both))
    page.render_props(derive_shelf_props(library, (), looking_inward=False, other_way=lambda title, _of: (title, "")))

    titles = [page.sets.button(each).text() for each in page.sets.ids()]
    assert titles == ["Before a tiny step", "Hands on one thing", "End of the day"]
    for each in page.sets.ids():
        page.sets.button(each).click()
    assert sets == ["before-a-tiny-step", "end-of-the-day"]
    assert begun == [("before-a-tiny-step", "hold-one")]
    further = derive_shelf_props(library, (), looking_inward=False, reach=Reach.OUT)
    assert [(row.id, row.picked) for row in further.further_in_sets][:2] == [(one.id, ""), (one.id, "hold-one")]
