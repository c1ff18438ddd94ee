"""The keys of the player, from every state it can be in."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from app.core.letters import Act
from app.core.run import RunEnd
from app.ui.pages.finish import FinishPage
from app.ui.pages.help import HelpPage
from app.ui.pages.home import HomePage
from app.ui.pages.player import PlayerPage
from app.ui.pages.settings import SettingsPage
from app.ui.pages.shelf import ShelfPage
from tests.flows.conftest import Build
from tests.flows.hands import CTRL, buttons, choose, focused, name_of, press, reach, reads, texts, write
from tests.flows.house import MOVED_IN, Lived

WORD = "A word, if you like"


def at_the_first_line(lived: Lived) -> None:
    choose("All exercises")
    choose(lived.library.exercise("see-three").title)


def after_slower(lived: Lived) -> None:
    at_the_first_line(lived)
    press(Qt.Key.Key_Space)
    assert reads(lived, lived.library.phrases.slower)


def when_it_waits(lived: Lived) -> None:
    at_the_first_line(lived)
    for _ in range(3):
        press(Qt.Key.Key_S)
    lived.later(60)
    assert "Go on" in buttons(lived.window)


def in_company(lived: Lived) -> None:
    at_the_first_line(lived)
    press(Qt.Key.Key_M)


def in_how(lived: Lived) -> None:
    at_the_first_line(lived)
    press(Qt.Key.Key_Question)
    assert reads(lived, lived.library.exercise("see-three").purpose)


def in_not_helping(lived: Lived) -> None:
    at_the_first_line(lived)
    press(Qt.Key.Key_N)
    assert reads(lived, lived.library.phrases.not_helping)


def in_switch(lived: Lived) -> None:
    in_not_helping(lived)
    choose("Switch")


def sitting_quietly(lived: Lived) -> None:
    in_not_helping(lived)
    choose("Sit quietly")


def when_paused(lived: Lived) -> None:
    at_the_first_line(lived)
    lived.clock.now_s += 60  # type: ignore[union-attr, attr-defined]
    lived.later(1)
    assert reads(lived, lived.library.phrases.paused)


def while_typing(lived: Lived) -> None:
    at_the_first_line(lived)
    press(Qt.Key.Key_Right)
    choose(WORD)
    write("smv")


def behind_a_sentence(lived: Lived) -> None:
    for _ in range(2):
        at_the_first_line(lived)
        press(Qt.Key.Key_Escape)
        press(Qt.Key.Key_Escape)
        assert isinstance(lived.page, HomePage)
    at_the_first_line(lived)
    assert reads(lived, lived.library.phrases.third_time)


def in_a_breath(lived: Lived) -> None:
    choose("All exercises")
    choose(lived.library.exercise("one-breath").title)
    for _ in range(40):
        if lived.house.player.page._step._ring.isVisible():
            return
        lived.later(1)
        if "Go on" in buttons(lived.window):
            press(Qt.Key.Key_Right)
    raise AssertionError("no breath came")


STATES: tuple[Callable[[Lived], None], ...] = (
    at_the_first_line,
    after_slower,
    when_it_waits,
    in_company,
    in_how,
    in_not_helping,
    in_switch,
    sitting_quietly,
    when_paused,
    while_typing,
    behind_a_sentence,
    in_a_breath,
)


@pytest.mark.parametrize("get_there", STATES, ids=lambda each: each.__name__)
def test_esc_ends_at_once_and_asks_nothing(lived: Lived, get_there: Callable[[Lived], None]) -> None:
    get_there(lived)
    assert isinstance(lived.page, PlayerPage)
    stops = lived.voice.stops
    press(Qt.Key.Key_Escape)
    assert not lived.house.sitting.under_way
    assert not isinstance(lived.page, PlayerPage)
    assert lived.voice.stops >= stops
    if isinstance(lived.page, FinishPage):
        assert reads(lived, lived.library.phrases.stopped)
        lived.settle()
        assert lived.runs()[0].end is RunEnd.STOPPED


def test_sitting_quietly_goes_on_at_any_key_to_the_same_step(lived: Lived) -> None:
    in_not_helping(lived)
    choose("Sit quietly")
    assert reads(lived, lived.library.phrases.quiet_kept)
    press(Qt.Key.Key_Space)
    assert reads(lived, lived.library.exercise("see-three").steps[0].line)
    assert lived.house.sitting.under_way


def test_letters_in_the_word_field_are_letters(lived: Lived) -> None:
    at_the_first_line(lived)
    press(Qt.Key.Key_Right)
    line = lived.library.exercise("see-three").steps[1].line
    assert reads(lived, line)
    choose(WORD)
    field = focused()
    write("some vane? S M N V O")
    press(Qt.Key.Key_Space, Qt.Key.Key_Left, Qt.Key.Key_Right)
    assert focused() is field
    assert field.property("text") == "some vane? S M N V O "
    assert reads(lived, line)
    press(Qt.Key.Key_Escape)
    lived.settle()
    assert lived.runs()[0].slower == lived.runs()[0].not_helping == 0


def test_a_word_half_typed_is_still_there_after_help(lived: Lived) -> None:
    while_typing(lived)
    field = focused()
    press(Qt.Key.Key_F1)
    assert isinstance(lived.page, HelpPage)
    press(Qt.Key.Key_Escape)
    assert isinstance(lived.page, PlayerPage)
    assert field.property("text") == "smv"


def test_a_word_kept_beside_a_step_is_in_the_log_with_its_run(lived: Lived) -> None:
    at_the_first_line(lived)
    press(Qt.Key.Key_Right)
    choose(WORD)
    write("window frame")
    choose("Keep")
    press(Qt.Key.Key_Right)
    choose(WORD)
    write("shadow")
    choose("Keep")
    press(Qt.Key.Key_Escape)
    lived.settle()
    (check_in,) = lived.check_ins()
    assert check_in.note == "window frame\nshadow"
    assert check_in.run_uid == lived.runs()[0].uid


def test_a_word_that_was_not_kept_is_nowhere(lived: Lived) -> None:
    at_the_first_line(lived)
    press(Qt.Key.Key_Right)
    choose(WORD)
    write("window frame")
    press(Qt.Key.Key_Escape)
    lived.settle()
    assert lived.check_ins() == ()


def test_places_tapped_in_an_exercise_are_in_the_log_once_they_are_kept(build: Build) -> None:
    lived = build(MOVED_IN._replace(looking_inward=True)).open()
    choose("All exercises")
    exercise = next(
        each
        for each in lived.library.exercises
        if any(type(step.input).__name__ == "PlacesField" for step in each.steps)
    )
    choose(exercise.title)
    for _ in range(60):
        if "Chest" in buttons(lived.window):
            break
        lived.later(1)
        if "Go on" in buttons(lived.window):
            press(Qt.Key.Key_Right)
    choose("Chest")
    lived.settle()
    assert lived.check_ins() == ()
    choose("Keep")
    press(Qt.Key.Key_Escape)
    lived.settle()
    (check_in,) = lived.check_ins()
    assert [sensation.place.value for sensation in check_in.sensations] == ["chest"]


def test_help_in_the_middle_silences_the_voice_and_leads_back_to_the_same_step(lived: Lived) -> None:
    at_the_first_line(lived)
    press(Qt.Key.Key_Right)
    line = lived.library.exercise("see-three").steps[1].line
    assert lived.voice.said[-1] == line
    stops = lived.voice.stops
    press(Qt.Key.Key_F1)
    assert isinstance(lived.page, HelpPage)
    assert lived.voice.stops == stops + 1
    said = len(lived.voice.said)
    lived.later(120)
    assert len(lived.voice.said) == said
    choose("Back")
    assert isinstance(lived.page, PlayerPage)
    assert reads(lived, line)
    assert name_of(focused()) == "Slower"
    assert lived.runs()[0].end is RunEnd.UNDER_WAY


def test_help_in_the_middle_offers_no_keys_of_the_exercise_in_the_menu(lived: Lived) -> None:
    at_the_first_line(lived)
    entries = lived.house.menus._exercise
    assert all(entry.isEnabled() for entry in entries)
    press(Qt.Key.Key_F1)
    assert not any(entry.isEnabled() for entry in entries)
    choose("Back")
    assert all(entry.isEnabled() for entry in entries)


def test_a_voice_lost_in_a_line_leaves_the_captions_and_one_notice(lived: Lived) -> None:
    at_the_first_line(lived)
    lost = lived.library.phrases.voice_lost
    assert lived.voice.said
    lived.voice.get_lost()
    assert reads(lived, lived.library.exercise("see-three").steps[0].line)
    assert texts(lived.window).count(lost) == 1
    said = len(lived.voice.said)
    lived.later(120)
    assert reads(lived, lived.library.exercise("see-three").steps[1].line)
    assert not reads(lived, lost)
    assert len(lived.voice.said) == said
    press(Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    choose("All exercises")
    choose(lived.library.exercise("hold-one").title)
    assert not reads(lived, lost)
    assert len(lived.voice.said) == said


def test_the_menu_leads_out_of_an_exercise_and_leaves_it_stopped(lived: Lived) -> None:
    at_the_first_line(lived)
    press(Qt.Key.Key_E, with_=CTRL)
    assert not lived.house.sitting.under_way
    assert "Back" in buttons(lived.window)
    lived.settle()
    assert lived.runs()[0].end is RunEnd.STOPPED


def test_the_voice_key_is_kept_for_next_time(lived: Lived) -> None:
    at_the_first_line(lived)
    press(Qt.Key.Key_V)
    assert lived.preferences.now.voice is False
    reach("Voice: off")
    press(Qt.Key.Key_V)
    assert lived.preferences.now.voice is True


def test_o_leads_from_touch_to_one_thing_in_the_room(lived: Lived) -> None:
    choose("All exercises")
    choose(lived.library.exercise("hold-one").title)
    press(Qt.Key.Key_O)
    one_thing = lived.library.exercise("one-thing")
    assert reads(lived, one_thing.steps[0].line)
    lived.settle()
    one, held = lived.runs()
    assert (one.exercise_id, held.exercise_id, held.end) == ("one-thing", "hold-one", RunEnd.STOPPED)


def test_o_leads_from_the_breath_to_its_outward_step(lived: Lived) -> None:
    in_a_breath(lived)
    press(Qt.Key.Key_O)
    assert reads(lived, lived.library.exercise("one-breath").steps[-1].line)
    assert not lived.house.player.page._step._ring.isVisible()
    assert lived.house.sitting.under_way


def test_o_is_company_where_one_looks_out_already_and_leads_back(lived: Lived) -> None:
    at_the_first_line(lived)
    choose("Further out")
    assert reads(lived, lived.library.exercise("stay-with-me").steps[0].line)
    press(Qt.Key.Key_O)  # beyond company lies nothing
    assert reads(lived, lived.library.exercise("stay-with-me").steps[0].line)
    choose("Back to the exercise")
    assert reads(lived, lived.library.exercise("see-three").steps[0].line)


def test_o_behind_a_sentence_begins_one_thing(lived: Lived) -> None:
    behind_a_sentence(lived)
    press(Qt.Key.Key_O)
    assert reads(lived, lived.library.exercise("one-thing").steps[0].line)


def test_the_menu_has_further_out(lived: Lived) -> None:
    choose("All exercises")
    choose(lived.library.exercise("hold-one").title)
    lived.house.menus.further_out.emit()
    assert reads(lived, lived.library.exercise("one-thing").steps[0].line)


def test_how_far_in_is_remembered(build: Build) -> None:
    lived = build(MOVED_IN).open()
    choose("All exercises")
    choose("Hands")
    assert name_of(focused()) == "Hands"
    title = lived.library.exercise("one-breath").title
    page = lived.page
    assert isinstance(page, ShelfPage)
    assert "one-breath" in page.further_in.ids()
    assert title in buttons(lived.window)
    lived.close()
    lived = build().open()
    choose("All exercises")
    page = lived.page
    assert isinstance(page, ShelfPage)
    assert page.reach.picked_ids() == ("hands",)
    choose(title)
    assert isinstance(lived.page, PlayerPage)


def test_letters_changed_in_settings_are_those_of_the_next_exercise(lived: Lived) -> None:
    lived.house.settings.enter()
    page = lived.page
    assert isinstance(page, SettingsPage)
    page.keys.unfold.click()
    line = page.keys.fields.fields[Act.STAY].line
    line.setFocus()
    line.selectAll()
    write("k")
    press(Qt.Key.Key_Escape)
    at_the_first_line(lived)
    press(Qt.Key.Key_M)
    assert reads(lived, lived.library.exercise("see-three").steps[0].line)
    press(Qt.Key.Key_K)
    assert reads(lived, lived.library.exercise("stay-with-me").steps[0].line)
    assert [each.text() for each in lived.window.menus[1].actions()][2] == "Stay with &me\tK"


def test_after_go_on_by_the_pointer_space_is_still_slower(build: Build) -> None:
    lived = build(MOVED_IN).open()
    choose("All exercises")
    choose(lived.library.exercise("one-thing").title)
    while "Go on" not in buttons(lived.window):
        lived.later(1)
    on = next(
        each for each in lived.window.findChildren(QAbstractButton) if each.isVisible() and each.text() == "Go on"
    )
    QTest.mouseClick(on, Qt.MouseButton.LeftButton)
    press(Qt.Key.Key_Space)
    assert reads(lived, lived.library.phrases.slower)
    assert isinstance(lived.page, PlayerPage)
