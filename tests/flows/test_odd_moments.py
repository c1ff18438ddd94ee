"""What comes of pressing something at a moment nobody planned for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.core.pace import Pace
from app.core.run import RunEnd
from app.store.faults import DiskFull
from app.store.vault import Vault
from app.ui.jobs import ignore
from app.ui.log_keeper import LogState
from app.ui.pages.check_in import CheckInPage
from app.ui.pages.finish import FinishPage
from app.ui.pages.first_run import FirstRunPage
from app.ui.pages.home import HomePage
from app.ui.pages.player import PlayerPage
from tests.flows.conftest import Build
from tests.flows.hands import CTRL, choose, press, reach, reads, wait_to_read, write
from tests.flows.house import MOVED_IN, Lived
from tests.flows.until import until
from tests.ui.wiping import wipe

WORD = "A word, if you like"


def begin(lived: Lived, exercise: str = "see-three") -> None:
    choose("All exercises")
    choose(lived.library.exercise(exercise).title)


def check_in(lived: Lived, number: str) -> None:
    choose("Check in")
    choose(number)
    choose("Keep")
    wait_to_read(lived, lived.library.phrases.check_in_kept)
    choose("Close")


def finish(lived: Lived) -> None:
    for _ in range(60):
        if not isinstance(lived.page, PlayerPage):
            break
        press(Qt.Key.Key_Right)
        lived.later(3)
    assert isinstance(lived.page, FinishPage)


def test_a_deleted_check_in_does_not_come_back_with_the_next_exercise(lived: Lived) -> None:
    check_in(lived, "6")
    (kept,) = lived.check_ins()
    deleted: list[bool] = []
    wipe(lived.house.keeper, (kept.uid,), lambda: deleted.append(True), ignore)
    until(lambda: deleted, "it is deleted")
    begin(lived)
    press(Qt.Key.Key_Escape)
    lived.settle()
    assert lived.check_ins() == ()


def test_a_word_kept_after_a_switch_belongs_to_the_exercise_it_was_kept_in(lived: Lived) -> None:
    check_in(lived, "6")
    begin(lived, "hold-one")
    press(Qt.Key.Key_N)
    lived.house.sitting.switch_to("see-three")
    press(Qt.Key.Key_Right)
    lived.house.flow.keep_word("shadow")
    press(Qt.Key.Key_Escape)
    lived.settle()
    runs = {run.exercise_id: run.uid for run in lived.runs()}
    by_run = {each.run_uid: each for each in lived.check_ins()}
    assert by_run[runs["hold-one"]].note is None
    assert by_run[runs["see-three"]].note == "shadow"


def test_a_one_before_going_back_begins_nothing(build: Build) -> None:
    lived = build(MOVED_IN._replace(ask_before=True)).open()
    begin(lived)
    assert isinstance(lived.page, CheckInPage)
    press(Qt.Key.Key_1)
    press(Qt.Key.Key_Escape)
    assert isinstance(lived.page, HomePage)
    QTest.qWait(1200)
    assert isinstance(lived.page, HomePage)
    assert not lived.house.sitting.under_way


def test_about_is_no_way_around_the_first_page(build: Build) -> None:
    lived = build(None).open()
    assert isinstance(lived.page, FirstRunPage)
    for entry in lived.window.menus[2].actions():
        if entry.text() == "&About Lamplit":
            entry.trigger()
    assert isinstance(lived.page, FirstRunPage)


def test_the_words_stand_first_after_an_exercise_that_began_at_seven_or_more(lived: Lived) -> None:
    choose("Check in")
    choose("8")  # kept at that one tap
    wait_to_read(lived, lived.library.phrases.check_in_kept)
    choose("Close")
    begin(lived)
    finish(lived)
    page = lived.page
    assert isinstance(page, FinishPage)
    assert page._props.question
    assert page._props.words_first


def test_the_voice_key_leaves_the_wish_for_a_voice_when_the_voice_is_lost(lived: Lived) -> None:
    begin(lived)
    lived.voice.get_lost()
    press(Qt.Key.Key_V)
    assert lived.preferences.now.voice is True


def test_slower_behind_a_sentence_slows_what_it_leads_to(lived: Lived) -> None:
    for _ in range(2):
        begin(lived)
        press(Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    begin(lived)
    assert reads(lived, lived.library.phrases.third_time)
    press(Qt.Key.Key_Space)
    assert reads(lived, lived.library.phrases.slower)
    choose("Go on")
    lived.settle()
    assert lived.runs()[0].pace_start is Pace.VERY_SLOW


def test_behind_a_sentence_the_keys_for_help_answer_too(lived: Lived) -> None:
    for _ in range(2):
        begin(lived)
        press(Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    before = lived.runs()
    begin(lived)
    exercise = lived.house.sitting.exercise
    assert exercise is not None
    lived.house.player.how()
    assert reads(lived, exercise.purpose)
    choose("Back to where I was")
    assert reads(lived, lived.library.phrases.third_time)
    lived.house.player.not_helping()
    assert reads(lived, lived.library.phrases.not_helping)
    choose("Back to where I was")
    assert lived.house.sitting.under_way
    lived.house.player.stay()
    lived.settle()
    company = lived.house.sitting.exercise
    assert company is not None
    assert company.id == "stay-with-me"
    assert lived.runs()[1:] == before  # the one in front of which it stood was not begun, those before are as they were


def test_a_line_said_on_the_last_page_ends_with_the_page(lived: Lived) -> None:
    begin(lived)
    finish(lived)
    stops = lived.voice.stops
    choose(f"Say “{lived.library.phrases.small_step}”")
    assert lived.voice.said[-1] == lived.library.phrases.small_step
    choose("Close")
    assert lived.voice.stops > stops


def test_the_next_exercise_of_a_set_is_no_faster_than_the_set(lived: Lived) -> None:
    lived.house.flow.begin_set("after-something-went-wrong")
    finish(lived)
    page = lived.page
    assert isinstance(page, FinishPage)
    page.nexts[0].click()
    lived.settle()
    assert [run.pace_start for run in lived.runs()] == [Pace.VERY_SLOW, Pace.VERY_SLOW]


def test_a_sentence_for_home_is_read_when_a_threshold_is_left(lived: Lived) -> None:
    for _ in range(2):
        begin(lived)
        press(Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    begin(lived)
    lived.house.home.notice("One sentence.")
    press(Qt.Key.Key_Home, with_=Qt.KeyboardModifier.AltModifier)
    assert isinstance(lived.page, HomePage)
    assert reads(lived, "One sentence.")


def test_the_check_in_key_on_the_check_in_keeps_what_was_typed(lived: Lived) -> None:
    choose("Check in")
    choose("Add more")
    reach("A note")
    write("teapot")
    press(Qt.Key.Key_K, with_=CTRL)
    assert isinstance(lived.page, CheckInPage)
    lived.house.log._check_in.keep()
    lived.settle()
    (kept,) = lived.check_ins()
    assert kept.note == "teapot"


def test_a_lock_set_in_settings_is_known_at_the_next_start(lived: Lived) -> None:
    press(Qt.Key.Key_Comma, with_=CTRL)
    lived.house.settings._change_lock("", "lantern on the sill")
    lived.settle()
    assert lived.preferences.now.log_locked


def test_an_exercise_begun_and_left_before_the_log_was_open_is_in_the_log(build: Build) -> None:
    build().open().close()
    lived = build()
    lived.window.resize(980, 720)
    lived._start.furnish()
    house = lived.house
    assert house.keeper.state is LogState.OPENING
    house.flow.begin_at_once("too-much-right-now")
    lived.close()
    (run,) = build().open().runs()
    assert run.end is RunEnd.STOPPED


def test_a_log_that_cannot_be_made_is_tried_once_and_told(build: Build) -> None:
    lived = build()
    tries: list[None] = []

    def refuse(_vault: Vault, _passphrase: str | None) -> None:
        tries.append(None)
        raise DiskFull

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Vault, "create", refuse)
        lived._start.open()
        until(lambda: tries, "it was tried")
        QTest.qWait(200)
    assert len(tries) == 1
    assert reads(lived, str(DiskFull()))


def test_a_wish_for_a_passphrase_is_never_answered_by_a_log_without_one(build: Build) -> None:
    lived = build(MOVED_IN._replace(log_locked=True)).open()
    assert isinstance(lived.page, FirstRunPage)
    assert not lived.paths.vault.joinpath("data.db").exists()


def test_a_voice_that_is_tried_ends_when_its_page_is_left_by_a_key(lived: Lived) -> None:
    lived.house.voice_room.enter()
    lived.house.voice_room._try("")
    stops = lived.voice.stops
    press(Qt.Key.Key_E, with_=CTRL)
    assert lived.voice.stops == stops + 1
    press(Qt.Key.Key_L, with_=CTRL)
    assert lived.voice.stops == stops + 1
