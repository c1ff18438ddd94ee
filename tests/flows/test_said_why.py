"""A therapist says "why this one": recorded beside the sentence, for one person, heard where the sentence stands."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.core.assignment import Assignment, Withdrawal
from app.core.exchange_ports import Desk, ExchangeLog
from app.core.people import KeptVersion
from app.core.recording import WHY, Recording, SoundKind, TakeEnd, line_key, pack_sound
from app.ui.log_keeper import LogState
from app.ui.pages.accept import AcceptPage
from app.ui.pages.desk_give import GivePage
from app.ui.pages.desk_person import PersonPage
from app.ui.pages.home import HomePage
from app.ui.pages.player import PlayerPage
from app.ui.pages.set_editor import SetEditorPage
from tests.flows import desk_scenes, therapist_scenes
from tests.flows.conftest import Build
from tests.flows.desk_scenes import at_desk, page_of
from tests.flows.hands import CTRL, buttons, choose, press, write
from tests.flows.house import MOVED_IN, Lived
from tests.flows.test_desk import OtherSide, desk, heron, only_file
from tests.flows.until import until

__all__ = ["desk"]  # the fixture
pytestmark = pytest.mark.exchange
KEY = Qt.Key
SOUND = pack_sound(SoundKind.LINE, bytes(range(256)) * 60)
OTHER = pack_sound(SoundKind.LINE, bytes(range(255, -1, -1)) * 90)
SENTENCE = "Eyes first, then a cup."
HEAR = "Hear it in their voice"


@pytest.fixture(name="home")
def _home(build: Build) -> Lived:
    lived = build(MOVED_IN).open()
    until(lambda: lived.house.patient.given.state.read, "the log is read")
    return lived


def came(lived: Lived) -> tuple[KeptVersion, str]:
    """Have an assignment with something said come in."""
    version = therapist_scenes.today_version(lived, why=SENTENCE)
    said = Recording(WHY, line_key(SENTENCE), SOUND)
    (kept,) = therapist_scenes.came(lived, replace(version, recordings=(said,)), by=therapist_scenes.known(lived))
    return kept, SENTENCE


def accepting(lived: Lived) -> AcceptPage:
    kept, _ = came(lived)
    lived.house.patient.room.open_version(kept, lived.house.go_home)
    page = page_of(lived, AcceptPage)
    until(lambda: page.hear.isVisible(), "it can be heard")
    return page


def assigned_home(lived: Lived) -> HomePage:
    kept, _ = came(lived)
    therapist_scenes.taken_on(lived, kept)
    lived.house.go_home()
    until(lambda: HEAR in buttons(lived.window), "it can be heard at Home")
    return page_of(lived, HomePage)


# -- the person --------------------------------------------------------------------------------------------------------


def test_it_is_heard_on_the_page_that_asks_whether_to_take_it_on(home: Lived) -> None:
    page = accepting(home)
    owner = home.voice.listener

    choose(HEAR)
    assert home.voice.lent == {SENTENCE: SOUND}
    assert home.voice.said[-1] == SENTENCE
    assert page.hear.text() == "Stop"
    assert page.why.text() == f"“{SENTENCE}”"

    home.voice.end_line()
    assert (home.voice.lent, home.voice.listener) == ({}, owner)
    assert page.hear.text() == HEAR

    choose(HEAR)
    stops = home.voice.stops
    choose("Stop")
    assert home.voice.stops > stops
    assert page.hear.text() == HEAR


def test_it_is_silent_when_the_page_is_left(home: Lived) -> None:
    accepting(home)
    choose(HEAR)
    press(KEY.Key_Escape)

    assert isinstance(home.page, HomePage)
    assert home.voice.lent == {}
    assert home.voice.stops > 0


def test_it_is_heard_at_home_above_the_set(home: Lived) -> None:
    assigned_home(home)
    choose(HEAR)
    assert home.voice.lent == {SENTENCE: SOUND}
    assert "Stop" in buttons(home.window)
    home.voice.end_line()
    assert HEAR in buttons(home.window)


def test_an_exercise_begun_meanwhile_has_the_voice_for_itself(home: Lived) -> None:
    assigned_home(home)
    owner = home.voice.listener
    choose(HEAR)
    choose("Begin")

    assert isinstance(home.page, PlayerPage)
    assert home.voice.listener is owner
    assert SENTENCE not in home.voice.lent
    assert home.voice.said[-1] != SENTENCE
    stops = home.voice.stops
    home.settle()
    assert home.voice.stops == stops  # the first line goes on


def test_hiding_is_silence(home: Lived) -> None:
    assigned_home(home)
    choose(HEAR)
    home.house.lock.guard.hide()

    assert home.voice.lent == {}
    assert home.house.patient.why_at_home.heard is False


def test_the_lock_lets_go_of_it(home: Lived) -> None:
    assigned_home(home)
    choose(HEAR)
    home.house.keeper.close()
    until(lambda: not home.house.patient.given.state.read, "the log is locked")

    assert home.voice.lent == {}
    assert home.house.patient.why_at_home.heard is None
    assert HEAR not in buttons(home.window)


def test_where_a_word_of_the_sentence_is_struck_out_nothing_is_heard(home: Lived) -> None:
    home.house.own.struck.strike_out("cup")
    home.settle()
    kept, _ = came(home)
    home.house.patient.room.open_version(kept, home.house.go_home)
    page = page_of(home, AcceptPage)
    home.settle()

    assert "cup" not in page.why.text()
    assert not page.hear.isVisible()


# -- the desk ----------------------------------------------------------------------------------------------------------


def set_for_heron(lived: Lived) -> SetEditorPage:
    """Stand in the sentence of an assignment that is otherwise whole."""
    uid, _ = heron(lived)
    lived.house.desk.room.open_person(uid)
    page_of(lived, PersonPage)
    choose("Set exercises")
    page = page_of(lived, SetEditorPage)
    write("see th")
    press(KEY.Key_Return, KEY.Key_Return)
    write(SENTENCE)
    press(KEY.Key_Return, KEY.Key_Space)
    page.why.field.setFocus()
    return page


def say(lived: Lived, page: SetEditorPage, sound: bytes = SOUND) -> None:
    press(KEY.Key_Tab)
    assert page.say.take.hasFocus()
    press(KEY.Key_Space)
    lived.voice.microphone.hear(2_000)
    press(KEY.Key_Space)
    lived.voice.microphone.bring(sound)
    lived.settle()


def in_the_log(lived: Lived) -> tuple[Recording, ...]:
    lived.settle()
    return at_desk(lived, lambda each: each.recordings((WHY,)))


def test_it_is_recorded_by_keys_and_goes_along_to_one_person(desk: Lived, tmp_path: Path) -> None:
    other = OtherSide(tmp_path / "other", desk)
    other.knows(desk)
    page = set_for_heron(desk)
    desk_scenes.paired(desk, desk.house.desk.room.aimed_at[0][0], other.identity, "Heron")
    say(desk, page)
    assert page.say.state.text() == "In your own voice, 1 s."
    press(KEY.Key_Tab)
    press(KEY.Key_Space)
    assert desk.voice.lent == {SENTENCE: SOUND}
    desk.voice.end_line()

    press(KEY.Key_Return, with_=CTRL)
    give = page_of(desk, GivePage)
    until(give.make.isEnabled, "the file can be made")
    give.make.click()
    until(lambda: give.on.isVisible(), "the file is there")
    desk.settle()

    kept = other.receiving.take(only_file(desk.documents), desk.wall())
    assert isinstance(kept.version, Assignment)
    assert [(each.exercise_id, each.sound) for each in kept.version.recordings] == [(WHY, SOUND)]
    assert in_the_log(desk) == ()
    assert [len(log_of(other).recordings(each)) for each in log_of(other).versions()] == [1]


def log_of(other: OtherSide) -> ExchangeLog:
    return other.kept


def test_the_sentence_with_other_words_leaves_it_out_until_they_are_back(desk: Lived) -> None:
    page = set_for_heron(desk)
    say(desk, page)
    page.why.field.setPlainText("Other words.")
    assert page.other_words.isVisible()
    assert desk.house.desk.editors.sets.assignment.props.draft.said_ms == 0

    page.why.field.setPlainText(SENTENCE)
    assert not page.other_words.isVisible()
    assert page.say.hear.isVisible()

    page.why.field.setPlainText("Other words.")
    page.why.field.setFocus()
    say(desk, page, OTHER)
    assert not page.other_words.isVisible()
    assert [each.sound for each in in_the_log(desk)] == [OTHER]


def test_done_waits_for_a_recording_that_goes_on(desk: Lived) -> None:
    page = set_for_heron(desk)
    press(KEY.Key_Tab)
    press(KEY.Key_Space)
    desk.voice.microphone.hear(2_000)
    press(KEY.Key_Return, with_=CTRL)

    assert desk.page is page
    assert page.waits.text() == "Still open: The recording goes on."
    assert page.say.take.hasFocus()
    press(KEY.Key_Space)
    desk.voice.microphone.bring(SOUND)
    press(KEY.Key_Return, with_=CTRL)
    page_of(desk, GivePage)


def test_without_a_microphone_the_button_says_so_and_the_rest_works(desk: Lived) -> None:
    page = set_for_heron(desk)
    press(KEY.Key_Tab)
    press(KEY.Key_Space)
    desk.voice.microphone.fail(TakeEnd.NO_MICROPHONE)

    assert page.say.take.text() == "No microphone is here"
    assert page.say.state.text() == "No microphone was found. Everything else works without one."
    press(KEY.Key_Return, with_=CTRL)
    page_of(desk, GivePage)


def test_it_comes_back_after_a_lock_and_goes_with_what_is_not_wanted(desk: Lived) -> None:
    page = set_for_heron(desk)
    say(desk, page)
    desk.house.keeper.close()
    until(lambda: desk.house.keeper.state is LogState.LOCKED, "the log is locked")
    assert not desk.house.desk.editors.sets.said.sounds
    desk.house.keeper.open(None, lambda: None, lambda _error: None)
    until(lambda: desk.house.keeper.state is LogState.OPEN, "the log is open")
    desk.house.go_home()
    until(lambda: desk.house.desk.room.people.props.half_done, "half of it is there")
    choose("Go on with the assignment that is half done")
    again = page_of(desk, SetEditorPage)
    until(lambda: again.say.hear.isVisible(), "what was said is there")
    assert again.why.text() == SENTENCE

    press(KEY.Key_Escape)
    again.leave_bar.go.click()
    assert in_the_log(desk) == ()


def next_version_of_what_was_said(lived: Lived) -> SetEditorPage:
    """Stand before the next version of an assignment whose sentence was said."""
    uid, _ = heron(lived)
    first = desk_scenes.an_assignment(lived, 3, title="For the train")
    said = Recording(WHY, line_key(first.why), SOUND)
    desk_scenes.sent(lived, uid, replace(first, recordings=(said,)), 3)
    desk_scenes.open_person(lived, uid)
    choose("New version of For the train")
    page = page_of(lived, SetEditorPage)
    assert page.say.state.text() == "In your own voice, 1 s."
    assert not lived.house.desk.editors.sets.assignment.changed
    return page


def test_the_next_version_has_it_again_while_the_sentence_stays(desk: Lived) -> None:
    page = next_version_of_what_was_said(desk)
    page.tried.button("yes").click()
    press(KEY.Key_Return, with_=CTRL)
    give = page_of(desk, GivePage)
    until(give.make.isEnabled, "the file can be made")
    give.make.click()
    until(lambda: give.on.isVisible(), "the file is there")
    ((uid, _name),) = desk.house.desk.room._to
    desk.settle()

    def newest(each: Desk) -> Assignment | Withdrawal:
        person = each.person(uid)
        assert person is not None
        return each.whole_sent(uid, person.sent[0].version)

    version = at_desk(desk, newest)
    assert isinstance(version, Assignment)
    assert (version.seq, [each.sound for each in version.recordings]) == (2, [SOUND])


def test_one_that_was_removed_from_the_next_version_stays_removed_after_a_lock(desk: Lived) -> None:
    page = next_version_of_what_was_said(desk)
    page.say.drop.click()
    desk.settle()
    desk.house.keeper.close()
    until(lambda: desk.house.keeper.state is LogState.LOCKED, "the log is locked")
    desk.house.keeper.open(None, lambda: None, lambda _error: None)
    until(lambda: desk.house.keeper.state is LogState.OPEN, "the log is open")
    desk.house.go_home()
    until(lambda: desk.house.desk.room.people.props.half_done, "half of it is there")
    choose("Go on with the assignment that is half done")
    again = page_of(desk, SetEditorPage)
    desk.settle()

    assert again.say.take.text() == "Record"
    assert again.say.hear.isHidden()


def test_hiding_drops_what_is_being_recorded(desk: Lived) -> None:
    page = set_for_heron(desk)
    press(KEY.Key_Tab)
    press(KEY.Key_Space)
    desk.voice.microphone.hear(2_000)
    desk.house.lock.guard.hide()

    assert desk.voice.microphone.listener is None
    assert not desk.house.desk.editors.sets.said.sounds
    assert page.say.take.text() == "Record"
