"""Deleting, keeping less and holding the log back, in the whole house by keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.core.checkin import CheckIn, Rating
from app.core.log_facts import LogFacts
from app.core.uid import uid7
from app.ui.jobs import ignore
from app.ui.log_keeper import LogState
from app.ui.pages.entry import EntryPage
from app.ui.pages.look_back import LookBackPage
from app.ui.pages.settings import SettingsPage
from app.ui.view_models.deletion import UNDO_S, Told
from app.ui.view_models.look_back_props import Shown
from tests.flows import log_care_scenes
from tests.flows.conftest import Build
from tests.flows.hands import CTRL, choose, press, wait_to_read, write
from tests.flows.house import Lived
from tests.flows.look_back_scenes import fill, opened
from tests.flows.until import until
from tests.ui.fakes import FakeWall

KEY = Qt.Key
DAY_MS = 86_400_000


def log_open(lived: Lived) -> Lived:
    until(lambda: lived.house.keeper.state is LogState.OPEN, "the log is open")
    return lived


def delete_one(lived: Lived) -> None:
    page = opened(lived)
    page.views.focus_first()
    press(KEY.Key_Home, KEY.Key_Return)
    until(lambda: isinstance(lived.page, EntryPage) and bool(lived.page.title.title.text()), "the entry")
    choose("Delete this")
    until(lambda: lived.house.deletion.props.told is Told.UNDO, "the bar")


def time_passes(lived: Lived, seconds: float) -> None:
    lived.later(seconds)
    lived.house.deletion.wake()
    lived.settle()


def test_one_key_brings_back_what_was_deleted(lived: Lived) -> None:
    fill(log_open(lived), 3)
    before = lived.entries()
    delete_one(lived)
    assert len(lived.entries()) == 2
    assert isinstance(lived.page, LookBackPage)
    assert lived.page.notice.isVisible()
    press(KEY.Key_Z, with_=CTRL)
    lived.settle()
    assert lived.entries() == before
    time_passes(lived, UNDO_S + 1)
    assert lived.entries() == before


def test_leaving_the_page_takes_neither_the_undo_nor_the_end_of_it(lived: Lived) -> None:
    fill(log_open(lived), 3)
    delete_one(lived)
    lived.house.go_home()
    time_passes(lived, UNDO_S / 2)
    opened(lived)
    assert lived.page.notice.isVisible()
    lived.house.go_home()
    time_passes(lived, UNDO_S)
    assert lived.house.deletion.props.told is Told.NOTHING
    assert len(lived.entries()) == 2


def test_closing_the_window_within_the_ten_seconds_deletes(build: Build) -> None:
    lived = log_open(build().open())
    fill(lived, 3)
    delete_one(lived)
    lived.close()
    assert still_there(log_open(build().open())) == (2, 0)


def test_dying_within_the_ten_seconds_deletes_at_the_next_opening(build: Build) -> None:
    lived = log_open(build().open())
    fill(lived, 3)
    delete_one(lived)
    lived.crash()
    assert still_there(log_open(build().open())) == (2, 0)


def still_there(lived: Lived) -> tuple[int, int]:
    """Return how many entries there are, and how many could still be brought back."""
    lived.settle()
    brought: list[int] = []
    lived.house.keeper.put_back(brought.append, lambda _error: brought.append(-1))
    lived.settle()
    return len(lived.entries()), brought[0]


def test_everything_goes_from_settings_and_comes_back_there(lived: Lived) -> None:
    fill(log_open(lived), 3)
    lived.house.keeper.change_log(
        lambda log: log.keep_brought_back("hold-one", 1), lambda _done: None, lambda _no: None
    )
    choose("Settings")
    lived.settle()
    choose("Delete everything in the log")
    choose("Delete all of it")
    lived.settle()
    assert lived.entries() == ()
    facts: list[LogFacts] = []
    lived.house.keeper.with_log(lambda log: log.facts(), facts.append, ignore)
    lived.settle()
    assert facts[0].brought_back_ms == {}
    wait_to_read(lived, "3 entries deleted.")
    choose("Undo")
    lived.settle()
    assert len(lived.entries()) == 3


def test_write_and_close_shows_nothing_and_leads_to_settings(lived: Lived) -> None:
    fill(log_open(lived), 3)
    log_care_scenes.write_only(lived)
    page = lived.page
    assert isinstance(page, LookBackPage)
    assert page._model.props.rows == ()
    lived.house.keeper.save(CheckIn(uid7(lived.wall().at_ms), lived.wall().at_ms, 0, before=Rating(2)))
    lived.settle()
    assert page._model.props.rows == ()
    choose("Settings")
    assert isinstance(lived.page, SettingsPage)


def test_the_cap_holds_after_a_new_start_until_tomorrow(build: Build) -> None:
    wall = FakeWall()
    lived = log_open(build(wall=wall).open())
    fill(lived, 3)
    log_care_scenes.capped(lived)
    lived.close()
    again = log_open(build(wall=wall).open())
    assert opened(again)._model.props.shown is Shown.CAPPED
    again.house.go_home()
    again.minutes(24 * 60)
    assert opened(again)._model.props.shown is Shown.ROWS


def test_keeping_less_acts_at_the_second_press_and_at_each_opening(build: Build) -> None:
    wall = FakeWall()
    lived = log_open(build(wall=wall).open())
    for days in (1, 29, 40):
        at_ms = wall.at_ms - days * DAY_MS
        lived.house.keeper.save(CheckIn(uid7(at_ms), at_ms, 0, before=Rating(3)))
    lived.settle()
    choose("Settings")
    lived.settle()
    choose("After 30 days")
    lived.settle()
    assert len(lived.entries()) == 3
    choose("Use this")
    lived.settle()
    assert len(lived.entries()) == 2
    lived.close()
    wall.minutes(3 * 24 * 60)
    again = log_open(build(wall=wall).open())
    again.settle()
    assert still_there(again) == (1, 0)


def test_a_note_is_corrected_by_keyboard_alone(lived: Lived) -> None:
    log_open(lived)
    log_care_scenes.correcting(lived)
    press(KEY.Key_A, with_=CTRL)
    write("Dry by noon.")
    press(KEY.Key_Return, with_=CTRL)
    lived.settle()
    assert lived.check_ins()[0].note == "Dry by noon."
    wait_to_read(lived, "Dry by noon.")
