"""My steady things, through the whole house: named, shown where an exercise turns to one thing, and gone wholly."""

from __future__ import annotations

from contextlib import closing

from PySide6.QtCore import Qt

from app.core.pace import Pace
from app.core.steady_things import MOST_THINGS
from app.store.database import open_file
from app.store.steady_things import read_things
from app.ui.pages.home import HomePage
from app.ui.pages.player import PlayerPage
from app.ui.pages.settings import SettingsPage
from app.ui.pages.steady_things import SteadyThingsPage
from tests.flows import take_away_scenes
from tests.flows.conftest import Build
from tests.flows.hands import buttons, choose, press, reach, reads, texts, write
from tests.flows.house import Lived
from tests.flows.until import until
from tests.store.make import open_slot_key

NAME = "quietlantern"


def open_page(lived: Lived) -> SteadyThingsPage:
    """Walk to the page from Home."""
    until(lambda: lived.house.own.things.props.open, "the things are read")
    choose("Settings")
    choose("Name steady things")
    page = lived.page
    assert isinstance(page, SteadyThingsPage)
    return page


def home_again(lived: Lived) -> None:
    press(Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    assert isinstance(lived.page, HomePage)
    lived.settle()


def name(lived: Lived, *names: str) -> None:
    """Name things, from Home and back there."""
    open_page(lived)
    for each in names:
        write(each)
        press(Qt.Key.Key_Return)
    home_again(lived)


def begin(lived: Lived, exercise: str) -> None:
    lived.house.home.exercise_chosen.emit(exercise)
    if lived.house.sitting._waiting is not None:
        press(Qt.Key.Key_Right)
    assert isinstance(lived.page, PlayerPage)


def shown(lived: Lived) -> str:
    """Return the line that names the person's things, or nothing."""
    return next((text for text in texts(lived.window) if text.startswith("Yours: ")), "")


def in_files(lived: Lived, word: str) -> bool:
    return any(path.is_file() and word.encode() in path.read_bytes() for path in lived.home.rglob("*"))


def test_a_named_thing_stands_beneath_the_line_and_is_never_spoken(lived: Lived) -> None:
    name(lived, NAME, "cup", "CUP", "   ")
    begin(lived, "one-thing")
    assert shown(lived) == f"Yours: \u2068{NAME}\u2069 · \u2068cup\u2069"
    lived.later(3)
    press(Qt.Key.Key_Right)
    lived.later(60)
    assert shown(lived) == ""
    assert not [said for said in lived.voice.said if NAME in said]
    press(Qt.Key.Key_Escape)
    lived.house.go_home()
    begin(lived, "see-three")
    assert shown(lived) == ""


def test_without_a_thing_the_note_stands(lived: Lived) -> None:
    until(lambda: lived.house.own.things.props.open, "the things are read")
    begin(lived, "one-thing")
    assert reads(lived, "Plain things work too: a corner, a shadow.")
    lived.house.own.things.name(NAME)
    assert NAME in shown(lived)  # also amid an exercise
    assert not reads(lived, "Plain things work too: a corner, a shadow.")


def test_one_can_be_changed_marked_and_taken_out_by_keyboard(lived: Lived) -> None:
    name(lived, "lamp", "cup")
    page = open_page(lived)
    lamp, cup = page.rows.values()
    lamp.name.line.setFocus()
    lamp.name.line.selectAll()
    write("reading lamp")
    press(Qt.Key.Key_Tab)
    assert [each.name for each in lived.house.own.things.things] == ["reading lamp", "cup"]
    reach("cup: it has work in it")
    press(Qt.Key.Key_Space)
    assert [each.has_work for each in lived.house.own.things.things] == [False, True]
    cup.name.line.setFocus()
    cup.name.line.selectAll()
    write("Reading Lamp")
    press(Qt.Key.Key_Tab)
    assert cup.name.text() == "cup"  # a name stands once
    home_again(lived)
    begin(lived, "one-thing")
    assert shown(lived) == "Yours: \u2068reading lamp\u2069"
    press(Qt.Key.Key_Escape)
    lived.house.go_home()
    open_page(lived)
    choose("Take it out: reading lamp")
    choose("Take it out: cup")
    assert reads(lived, "Nothing is named.")
    home_again(lived)
    begin(lived, "one-thing")
    assert shown(lived) == ""


def test_there_is_room_for_a_few(lived: Lived) -> None:
    page = open_page(lived)
    for number in range(MOST_THINGS):
        write(f"thing {number}")
        press(Qt.Key.Key_Return)
    assert not page.field.isEnabled()
    assert reads(lived, "There is no room for more. One can be taken out first.")
    choose("Take it out: thing 0")
    assert page.field.isEnabled()


def test_a_thing_can_be_kept_amid_hands_on_one_thing(lived: Lived) -> None:
    until(lambda: lived.house.own.things.props.open, "the things are read")
    begin(lived, "hold-one")
    choose("Its name, if you like")
    write(NAME)
    choose("Keep")
    lived.settle()
    assert NAME in shown(lived)
    assert [each.name for each in lived.house.own.things.things] == [NAME]
    assert all(check_in.note is None for check_in in lived.check_ins())


def test_without_an_open_log_nothing_is_shown_or_kept(lived: Lived) -> None:
    name(lived, NAME)
    lived.house.keeper.close()
    lived.settle()
    begin(lived, "hold-one")
    assert shown(lived) == ""
    choose("Its name, if you like")
    assert "Keep" not in buttons(lived.window)
    press(Qt.Key.Key_Escape)
    lived.house.go_home()
    lived.house.own.things_room.enter()
    page = lived.page
    assert isinstance(page, SteadyThingsPage)
    assert not page.rows
    assert not page.field.isEnabled()
    assert reads(lived, "These stand in the log, and can be set once it is open.")


def test_a_thing_called_by_a_struck_word_is_left_out(lived: Lived) -> None:
    name(lived, "green lamp", "cup")
    lived.house.own.struck.strike_out("lamp")
    begin(lived, "one-thing")
    assert shown(lived) == "Yours: \u2068cup\u2069"
    assert [each.name for each in lived.house.own.things.things] == ["green lamp", "cup"]


def test_they_are_there_after_a_restart_and_in_no_file_in_clear(build: Build) -> None:
    lived = build().open()
    name(lived, NAME)
    assert not in_files(lived, NAME)
    lived.close()
    assert not in_files(lived, NAME)
    lived = build().open()
    until(lambda: [each.name for each in lived.house.own.things.things] == [NAME], "the things are read")
    lived.preferences.change(lived.preferences.now._replace(pace=Pace.WAITS))
    begin(lived, "one-thing")
    assert NAME in shown(lived)


def test_a_copy_lets_go_of_one_that_is_taken_out(lived: Lived) -> None:
    name(lived, NAME, "cup")
    begin(lived, "see-three")
    press(Qt.Key.Key_Escape)
    lived.house.go_home()
    take_away_scenes.tend(lived)
    assert in_the_copy(lived) == (NAME, "cup")
    open_page(lived)
    choose(f"Take it out: {NAME}")
    lived.settle()
    assert in_the_copy(lived) == ("cup",)


def test_deleting_everything_in_the_log_lets_go_of_them_too(lived: Lived) -> None:
    name(lived, NAME)
    begin(lived, "see-three")
    press(Qt.Key.Key_Escape)
    lived.house.go_home()
    take_away_scenes.tend(lived)
    choose("Settings")
    page = lived.page
    assert isinstance(page, SettingsPage)
    page.keeping.erase.click()
    page.keeping.erase_it.click()
    lived.settle()
    assert lived.house.own.things.things == ()
    lived.settle()
    assert in_the_copy(lived) == ()


def in_the_copy(lived: Lived) -> tuple[str, ...]:
    """Return the names in the one copy of the log."""
    (copy,) = (lived.paths.vault / "backups").glob("*.db")
    with closing(open_file(copy, open_slot_key(lived.paths.vault))) as db:
        return tuple(each.name for each in read_things(db))
