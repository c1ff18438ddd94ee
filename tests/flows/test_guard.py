"""Locking by itself and hiding at once, through the whole house."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.away import BEAT_S, GAP_S
from app.core.checkin import CheckIn, Rating
from app.core.errors import LamplitError
from app.core.half_note import HalfNote
from app.core.run import RunEnd
from app.core.uid import uid7
from app.house_desk_editors import DeskEditors
from app.ui.guard import Covering
from app.ui.instance import Instance
from app.ui.log_keeper import LogState
from app.ui.pages.check_in import CheckInPage
from app.ui.pages.desk import DeskPage
from app.ui.pages.entry import EntryPage
from app.ui.pages.finish import FinishPage
from app.ui.pages.home import HomePage
from app.ui.pages.player import PlayerPage
from app.ui.pages.unlock import UnlockPage
from app.ui.widgets.hide_button import HideButton
from tests.core.make import FakeClock
from tests.flows.conftest import Build
from tests.flows.hands import buttons, choose, press, reach, texts, wait_to_read, write
from tests.flows.house import MOVED_IN, Lived
from tests.flows.until import until

pytestmark = pytest.mark.qt_log_ignore("does not support", extend=True)  # raising and grabbing, offscreen
PHRASE = "lantern on the sill"
SHIFT = Qt.Key.Key_Shift


def key(lived: Lived, *keys: Qt.Key) -> None:
    """Press keys as the system hands them to the window."""
    handle = lived.window.windowHandle()
    for each in keys:
        QTest.keyClick(handle, each)


def refused(error: LamplitError) -> None:
    raise AssertionError(type(error).__name__)


def open_again(lived: Lived) -> None:
    """Give the passphrase to the keeper, as the page before a locked log does."""
    opened: list[bool] = []
    lived.house.keeper.open(PHRASE, lambda: opened.append(True), refused)
    until(lambda: opened, "open again")


def locked_house(build: Build) -> Lived:
    """A house with a passphrase, its log open."""
    lived = build().open()
    made: list[bool] = []
    lived.house.keeper.lock.change_passphrase(None, PHRASE, lambda: made.append(True), refused)
    until(lambda: made, "the passphrase is set")
    lived.preferences.change(lived.preferences.now._replace(log_locked=True))
    return lived


def away(lived: Lived, minutes: float) -> None:
    """Let time pass in front of the window, looked at as the timer does."""
    assert isinstance(lived.clock, FakeClock)
    for _ in range(int(minutes * 60 / BEAT_S)):
        lived.later(BEAT_S)
        lived.house.lock.guard.look()


def until_locked(lived: Lived) -> None:
    until(lambda: lived.house.keeper.state is LogState.LOCKED, "the log is locked")
    lived.settle()


def begin(lived: Lived, exercise_id: str = "see-three") -> None:
    choose("All exercises")
    choose(lived.library.exercise(exercise_id).title)
    assert isinstance(lived.page, PlayerPage)


# -- locking by itself ---------------------------------------------------------------------------------------------


def test_five_minutes_away_lock_the_log_and_the_process_gives_way(build: Build) -> None:
    lived = locked_house(build)
    away(lived, 4.5)
    assert lived.house.keeper.state is LogState.OPEN
    away(lived, 0.6)
    until_locked(lived)
    assert isinstance(lived.page, UnlockPage)
    assert lived.gave_way == [False]
    assert lived.voice.closed
    assert lived.window.isVisible()


def test_a_key_or_the_mouse_puts_it_off(build: Build) -> None:
    lived = locked_house(build)
    for touch in (lambda: key(lived, Qt.Key.Key_A), lambda: QTest.mouseMove(lived.window.windowHandle(), QPoint(9, 9))):
        away(lived, 4.5)
        touch()
    away(lived, 4.5)
    assert lived.house.keeper.state is LogState.OPEN
    assert lived.gave_way == []


def test_without_a_passphrase_there_is_nothing_to_lock(build: Build) -> None:
    lived = build().open()
    away(lived, 30)
    lived.settle()
    assert lived.house.keeper.state is LogState.OPEN
    assert isinstance(lived.page, HomePage)


@pytest.mark.parametrize(("minutes", "after"), [(1, 1.2), (30, 30.2)])
def test_the_minutes_are_those_of_settings(build: Build, minutes: int, after: float) -> None:
    lived = locked_house(build)
    lived.preferences.change(lived.preferences.now._replace(lock_after_min=minutes))
    away(lived, minutes - 0.2)
    assert lived.house.keeper.state is LogState.OPEN
    away(lived, after - minutes + 0.2)
    until_locked(lived)


def test_switched_off_it_stays_open_for_a_day(build: Build) -> None:
    lived = locked_house(build)
    lived.preferences.change(lived.preferences.now._replace(lock_after_min=None))
    away(lived, 24 * 60)
    lived.settle()
    assert lived.house.keeper.state is LogState.OPEN


def test_a_sleeping_computer_and_a_locked_screen_lock_at_once(build: Build) -> None:
    lived = locked_house(build)
    away(lived, 0.5)
    lived.later(GAP_S + 5)
    lived.house.lock.guard.look()
    until_locked(lived)
    open_again(lived)
    lived.house.lock.guard.leave_now()
    until_locked(lived)


def test_a_draft_is_kept_through_the_lock(build: Build) -> None:
    lived = locked_house(build)
    choose("Check in")
    lived.settle()
    choose("6")
    reach("A note")
    write("teapot")
    away(lived, 5.1)
    until_locked(lived)
    lived.close()
    again = build().open()
    write(PHRASE)
    press(Qt.Key.Key_Return)
    until(lambda: isinstance(again.page, HomePage), "Home")
    choose("Check in")
    wait_to_read(again, "This was here from before.")
    drafts: list[CheckIn | None] = []
    again.house.keeper.with_log(lambda log: log.draft(), drafts.append, refused)
    until(lambda: drafts, "the draft")
    assert drafts[0] is not None
    assert (drafts[0].before, drafts[0].note) == (Rating(6), "teapot")


@pytest.mark.parametrize("answer", ["Skip", "3", None], ids=["skipped", "answered", "of its own"])
def test_the_hour_without_a_question_goes_on_through_the_lock(build: Build, answer: str | None) -> None:
    lived = locked_house(build)
    lived.preferences.change(lived.preferences.now._replace(ask_before=True))
    if answer is None:
        choose("Check in")
        choose("3")
        choose("Keep")
        lived.settle()
        choose("Close")
    else:
        choose("All exercises")
        choose(lived.library.exercise("see-three").title)
        assert isinstance(lived.page, CheckInPage)
        choose(answer)
        press(Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    lived.settle()
    lived.house.lock.guard.leave_now()
    until_locked(lived)
    lived.close()
    again = build(wall=lived.wall).open()
    open_by_keys(again)
    again.minutes(59)
    begin(again, "hold-one")
    press(Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    again.minutes(1)
    choose("All exercises")
    choose(again.library.exercise("hold-one").title)
    assert isinstance(again.page, CheckInPage)


def reading_an_entry(lived: Lived) -> EntryPage:
    """Open an entry with a note."""
    said = CheckIn(uid7(lived.wall().at_ms), lived.wall().at_ms, 0, before=Rating(3), note="teapot")
    lived.house.keeper.save(said)
    lived.settle()
    choose("Look back")
    lived.settle()
    lived.house.look_back._open_entry(said.uid)
    page = lived.page
    assert isinstance(page, EntryPage)
    until(lambda: "teapot" in page.note.text() and page.correct.isVisible(), "the entry")
    return page


def correcting(lived: Lived) -> EntryPage:
    """Open an entry and begin to correct its note by keys."""
    page = reading_an_entry(lived)
    choose("Correct the note")
    press(Qt.Key.Key_End)
    write(" on the sill")
    return page


def half_note(lived: Lived) -> HalfNote | None:
    found: list[HalfNote | None] = []
    lived.house.keeper.with_log(lambda log: log.half_note(), found.append, refused)
    until(lambda: found, "what is half done")
    return found[0]


def unlocked(build: Build) -> Lived:
    """The house of a new process, its log opened by keys."""
    again = build().open()
    write(PHRASE)
    press(Qt.Key.Key_Return)
    until(lambda: isinstance(again.page, HomePage), "Home")
    return again


@pytest.mark.parametrize("hidden", [False, True], ids=["away", "hidden"])
def test_a_note_that_is_being_corrected_is_kept_through_the_lock(build: Build, hidden: bool) -> None:
    lived = locked_house(build)
    page = correcting(lived)
    if hidden:
        lived.house.lock.guard.hide()
    else:
        away(lived, 5.1)
    until_locked(lived)
    assert (page.box.text(), page.note.text()) == ("", ""), "nothing of it stays readable behind the lock"
    lived.close()
    again = unlocked(build)
    until(lambda: "was being corrected" in " ".join(texts(again.window)), "a word about it on Home")
    assert "teapot" not in " ".join(texts(again.window))
    choose("Look back")
    again.settle()
    (entry,) = again.entries()
    assert entry.check_in is not None
    assert entry.check_in.note == "teapot"
    again.house.look_back._open_entry(entry.check_in.uid)
    there = again.page
    assert isinstance(there, EntryPage)
    until(there.box.isVisible, "the note as it was left")
    assert there.box.text() == "teapot on the sill"
    assert there.restored.isVisible()
    choose("Keep")
    again.settle()
    (entry,) = again.entries()
    assert entry.check_in is not None
    assert entry.check_in.note == "teapot on the sill"
    assert half_note(again) is None


def test_a_crash_takes_at_most_a_second_of_a_correction(build: Build) -> None:
    lived = locked_house(build)
    page = correcting(lived)
    assert page._model._half._typing.interval() == 1_000
    written = HalfNote(page._model._uid, "teapot on the sill")
    until(lambda: half_note(lived) == written, "what was typed is in the log")


@pytest.mark.parametrize("way", ["Leave it as it was", "Back"])
def test_a_correction_that_is_left_is_gone_from_the_log_too(build: Build, way: str) -> None:
    lived = locked_house(build)
    correcting(lived)
    until(lambda: half_note(lived) is not None, "the correction is in the log")
    choose(way)
    lived.settle()
    assert half_note(lived) is None


def test_the_log_is_closed_before_the_window_does_anything_else(build: Build) -> None:
    lived = locked_house(build)
    lived.house.lock.guard.leave_now()
    assert not lived.house.keeper._jobs.is_open
    until_locked(lived)


# -- in the middle of an exercise ----------------------------------------------------------------------------------


def test_an_exercise_goes_on_behind_a_plain_page_and_its_record_waits(build: Build) -> None:
    lived = locked_house(build)
    begin(lived)
    lived.settle()
    line = texts(lived.page)
    said = len(lived.voice.said)
    lived.house.lock.guard.leave_now()
    until_locked(lived)
    assert lived.house.sitting.under_way
    assert lived.gave_way == []
    assert lived.window.covered
    shown = texts(lived.window)
    assert shown == ["Something is still going here.", "Press any key, or click."]
    assert not set(shown) & set(line)
    lived.voice.end_line()
    lived.later(60)
    press_in_page = lived.house.sitting.forward
    press_in_page()
    assert len(lived.voice.said) > said, "the voice went on"
    key(lived, Qt.Key.Key_S)
    assert not lived.window.covered
    assert isinstance(lived.page, PlayerPage)
    assert lived.page.isVisible()
    key(lived, Qt.Key.Key_Escape)
    assert isinstance(lived.page, FinishPage)
    assert lived.house.keeper.pending == 1
    assert lived.gave_way == [], "what waits would go with the process"
    open_again(lived)
    lived.settle()
    assert lived.house.keeper.pending == 0
    (run,) = lived.runs()
    assert run.end is RunEnd.STOPPED


def test_the_key_that_calls_back_does_nothing_else(build: Build) -> None:
    lived = locked_house(build)
    begin(lived)
    lived.house.lock.guard.leave_now()
    until_locked(lived)
    key(lived, Qt.Key.Key_Escape)
    assert lived.house.sitting.under_way, "Esc stopped an exercise that nobody saw"
    lived.house.lock.guard.cover_wanted.emit(Covering.GOING)
    override = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    QApplication.sendEvent(lived.window.windowHandle(), override)
    assert override.isAccepted(), "a shortcut would act behind the cover"
    QTest.mouseClick(lived.window.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(40, 200))
    assert not lived.window.covered
    assert isinstance(lived.page, PlayerPage)


def test_an_exercise_that_ends_behind_the_page_is_not_said_to_go_on(build: Build) -> None:
    lived = locked_house(build)
    begin(lived)
    lived.house.lock.guard.leave_now()
    until_locked(lived)
    lived.house.sitting.stop()
    assert texts(lived.window) == ["Press any key, or click."]


HELD = "This is held until the log is open. It goes if Lamplit is closed first."
SOMETHING_HELD = "Something is held until the log is open. It goes if Lamplit is closed first."


def company_to_its_end(lived: Lived) -> None:
    """Stay with hands off until the log has locked and the company has ended by itself; then come back."""
    begin(lived, "stay-with-me")
    away(lived, 6)
    until_locked(lived)
    assert lived.house.sitting.under_way
    away(lived, 9)
    lived.settle()
    assert not lived.house.sitting.under_way
    assert texts(lived.window) == ["Press any key, or click."], "nothing of it is told to whoever walks by"
    key(lived, Qt.Key.Key_Space)
    assert isinstance(lived.page, FinishPage)


def open_by_keys(lived: Lived) -> None:
    """Type the passphrase at the page before the locked log."""
    write(PHRASE)
    press(Qt.Key.Key_Return)
    until(lambda: isinstance(lived.page, HomePage), "Home")
    lived.settle()


def test_company_that_ends_behind_the_page_is_kept_as_it_ended(build: Build) -> None:
    lived = locked_house(build)
    company_to_its_end(lived)
    assert HELD in texts(lived.window)
    choose("Close")
    assert isinstance(lived.page, UnlockPage)
    assert SOMETHING_HELD in texts(lived.window)
    assert lived.gave_way == []
    open_by_keys(lived)
    assert lived.house.keeper.pending == 0
    away(lived, 5.1)
    until_locked(lived)
    assert SOMETHING_HELD not in texts(lived.window), "nothing is held any more"
    assert lived.gave_way == [False]
    lived.close()
    (run,) = unlocked(build).runs()
    assert (run.exercise_id, run.end, run.step) == ("stay-with-me", RunEnd.FINISHED, run.steps)


def test_the_door_stands_once_and_never_before_the_next_exercise(build: Build) -> None:
    lived = locked_house(build)
    company_to_its_end(lived)
    choose("Close")
    assert isinstance(lived.page, UnlockPage)
    choose("Go on without the log")
    assert isinstance(lived.page, HomePage)
    begin(lived)
    press(Qt.Key.Key_Escape)
    assert isinstance(lived.page, FinishPage)
    choose("Close")
    assert isinstance(lived.page, HomePage), "gone on without the log is gone on without it"
    choose("Look back")
    choose("Open the log")
    assert SOMETHING_HELD in texts(lived.window)
    write(PHRASE)
    press(Qt.Key.Key_Return)
    until(lambda: lived.house.keeper.pending == 0, "what was held is written")
    assert [run.end for run in lived.runs()] == [RunEnd.STOPPED, RunEnd.FINISHED]


def test_too_much_goes_past_the_door(build: Build) -> None:
    lived = locked_house(build)
    company_to_its_end(lived)
    lived.house.go_home()
    assert isinstance(lived.page, UnlockPage)
    choose("Go on without the log")
    lived.house.home.page.too_much.emit()
    assert isinstance(lived.page, PlayerPage)


def test_a_stop_gets_its_word_alone_and_then_the_door(build: Build) -> None:
    lived = locked_house(build)
    begin(lived)
    lived.house.lock.guard.leave_now()
    until_locked(lived)
    key(lived, Qt.Key.Key_Space)
    assert isinstance(lived.page, PlayerPage), "the door never stands in an exercise"
    press(Qt.Key.Key_Escape)
    assert texts(lived.window) == [lived.library.phrases.stopped]
    press(Qt.Key.Key_Escape)
    assert isinstance(lived.page, UnlockPage)
    open_by_keys(lived)
    (run,) = lived.runs()
    assert run.end is RunEnd.STOPPED


def test_after_harm_was_told_no_door_stands_in_the_way(build: Build) -> None:
    lived = locked_house(build)
    lived.preferences.change(lived.preferences.now._replace(looking_inward=True))
    begin(lived, "urge-note")
    lived.house.lock.guard.leave_now()
    until_locked(lived)
    key(lived, Qt.Key.Key_Space)
    for _ in range(100):
        if any("omething else" in each for each in buttons(lived.window)):
            break
        lived.later(1)
    choose("Something else")
    choose("Hurt myself")
    assert lived.house.help.in_front
    press(Qt.Key.Key_Escape)
    assert isinstance(lived.page, HomePage)
    lived.house.go_home()
    assert isinstance(lived.page, UnlockPage), "the door comes with the next way home"


def test_leaving_before_the_first_line_leads_to_the_door(build: Build) -> None:
    lived = locked_house(build)
    for _ in range(3):
        lived.house.go_home()
        begin(lived)
        press(Qt.Key.Key_Escape)
    lived.house.go_home()
    begin(lived)
    assert lived.library.phrases.third_time in texts(lived.window)
    lived.house.lock.guard.leave_now()
    until_locked(lived)
    key(lived, Qt.Key.Key_Space)
    lived.house.menus.home.emit()
    assert isinstance(lived.page, UnlockPage)
    assert SOMETHING_HELD not in texts(lived.window), "nothing is held: no line was shown"
    assert lived.gave_way == [False]


def test_the_door_leads_on_to_the_desk_where_that_is_home(build: Build) -> None:
    lived = locked_house(build)
    lived.preferences.change(lived.preferences.now._replace(desk=True))
    lived.house.open_own_side()
    company_to_its_end(lived)
    choose("Close")
    assert isinstance(lived.page, UnlockPage)
    write(PHRASE)
    press(Qt.Key.Key_Return)
    until(lambda: isinstance(lived.page, DeskPage), f"the desk, not {type(lived.page).__name__}")
    lived.settle()
    assert lived.house.keeper.pending == 0


def test_what_is_held_goes_with_the_window_as_it_was_said(build: Build) -> None:
    lived = locked_house(build)
    company_to_its_end(lived)
    assert HELD in texts(lived.window)
    lived.close()
    (run,) = unlocked(build).runs()
    assert run.end is RunEnd.INTERRUPTED


# -- hiding ---------------------------------------------------------------------------------------------------------


def test_three_shifts_take_the_window_away_and_lock(build: Build) -> None:
    lived = locked_house(build)
    begin(lived)
    stops = lived.voice.stops
    key(lived, SHIFT, SHIFT)
    assert lived.window.isVisible()
    key(lived, SHIFT)
    assert not lived.window.isVisible()
    assert lived.voice.stops > stops
    until(lambda: lived.gave_way == [True], "the process gives way, hidden")
    assert lived.house.keeper.state is LogState.LOCKED
    assert not lived.house.sitting.under_way
    assert lived.house.keeper.pending == 0
    lived.close()
    again = build().open()
    write(PHRASE)
    press(Qt.Key.Key_Return)
    until(lambda: again.house.keeper.state is LogState.OPEN, "open")
    assert [run.end for run in again.runs()] == [RunEnd.STOPPED]


def test_what_comes_back_is_a_plain_page(build: Build) -> None:
    lived = locked_house(build)
    lived.close()
    back = build()
    back._start.open(hidden=True)
    until(lambda: back._start.house is not None, "the rooms")
    until(lambda: back.house.keeper.state is LogState.LOCKED, "the log has been looked for")
    assert not back.window.isVisible()
    back.instance.called.emit()
    until(lambda: back.window.isVisible(), "the window was called for")
    assert texts(back.window) == ["Press any key, or click."]
    key(back, Qt.Key.Key_Space)
    assert isinstance(back.page, UnlockPage)
    assert back.page.isVisible()


def test_a_start_while_the_hidden_one_still_makes_its_rooms_is_heard(build: Build) -> None:
    lived = locked_house(build)
    lived.close()
    back = build()
    second = Instance(back.paths.instance_lock)
    assert not second.take()
    second.call_first()
    back._start.open(hidden=True)
    until(lambda: back._start.house is not None, "the rooms")
    assert back.window.isVisible()
    assert texts(back.window) == ["Press any key, or click."]


def test_without_a_passphrase_it_hides_all_the_same(build: Build) -> None:
    lived = build().open()
    begin(lived)
    key(lived, SHIFT, SHIFT, SHIFT)
    assert not lived.window.isVisible()
    until(lambda: not lived.house.sitting.under_way, "stopped")
    lived.settle()
    assert lived.gave_way == []
    lived.window.come_forward()
    assert texts(lived.window) == ["Press any key, or click."]
    key(lived, Qt.Key.Key_Space)
    assert not lived.window.covered
    assert lived.runs()[0].end is RunEnd.STOPPED


def test_the_button_and_the_menu_hide_too(build: Build) -> None:
    lived = build().open()
    button = lived.window.findChild(HideButton)
    assert isinstance(button, HideButton)
    assert button.isVisible()
    button.click()
    assert not lived.window.isVisible()
    QApplication.processEvents()
    lived.window.come_forward()
    key(lived, Qt.Key.Key_Space)
    lived.house.menus.hide.emit()
    assert not lived.window.isVisible()


def test_typing_capitals_hides_nothing(build: Build) -> None:
    lived = build().open()
    choose("Check in")
    choose("6")
    reach("A note")
    handle = lived.window.windowHandle()
    for letter in (Qt.Key.Key_A, Qt.Key.Key_B, Qt.Key.Key_C, Qt.Key.Key_D):
        QTest.keyPress(handle, SHIFT)
        QTest.keyClick(handle, letter, Qt.KeyboardModifier.ShiftModifier)
        QTest.keyRelease(handle, SHIFT)
    assert lived.window.isVisible()


def test_switched_off_three_shifts_do_nothing(build: Build) -> None:
    lived = build(MOVED_IN._replace(shift_hides=False)).open()
    key(lived, SHIFT, SHIFT, SHIFT)
    assert lived.window.isVisible()


def test_an_open_list_goes_with_the_window(build: Build) -> None:
    lived = build().open()
    menu = lived.window.menus[0]
    menu.popup(lived.window.mapToGlobal(QPoint(5, 5)))
    until(menu.isVisible, "the menu")
    lived.house.lock.guard.hide()
    assert not menu.isVisible()
    assert QApplication.activePopupWidget() is None


def test_the_title_says_the_name_alone(build: Build) -> None:
    lived = locked_house(build)
    begin(lived)
    assert lived.window.windowTitle() == "Lamplit"


def test_an_exercise_that_is_half_written_keeps_the_process(build: Build, monkeypatch: pytest.MonkeyPatch) -> None:
    lived = locked_house(build)
    assert not lived.house.desk.editors.holds_work
    monkeypatch.setattr(DeskEditors, "holds_work", True)
    lived.house.lock.guard.leave_now()
    until_locked(lived)
    assert isinstance(lived.page, UnlockPage)
    assert lived.gave_way == []
