"""Files of the log in the whole house: out, back, restored, and carried to another computer."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.core.checkin import CheckIn, Rating
from app.core.uid import uid7
from app.ui.log_keeper import LogState
from app.ui.pages.copies import CopiesPage
from app.ui.pages.home import HomePage
from app.ui.pages.new_laptop_arrive import ArrivePage
from app.ui.view_models.copies_look import LookStage
from app.ui.view_models.take_away import Form, Parts
from tests.flows import take_away_scenes as scenes
from tests.flows.conftest import Build
from tests.flows.hands import choose, press, wait_to_read, write
from tests.flows.house import Lived
from tests.flows.look_back_scenes import fill
from tests.flows.until import until
from tests.ui.accessible import unnamed_controls

FIVE_WORDS = scenes.FIVE_WORDS
MARKER = "saltwater"


def keep(lived: Lived, note: str, hours_ago: float = 0) -> CheckIn:
    """Write one check-in."""
    at_ms = lived.wall().at_ms - round(hours_ago * 3_600_000)
    check_in = CheckIn(uid7(at_ms), at_ms, 0, before=Rating(4), note=note)
    lived.house.keeper.save(check_in)
    lived.settle()
    return check_in


@pytest.fixture(name="another")
def _another(build: Build, tmp_path: Path) -> Iterator[Callable[[], Lived]]:
    """Build the house of another computer: a folder of its own, nothing in it."""
    made: list[Lived] = []

    def make() -> Lived:
        folder = tmp_path / "another"
        folder.mkdir(exist_ok=True)
        made.append(Lived(folder))
        return made[-1].open()

    yield make
    for lived in made:
        lived.close()


def test_the_file_has_what_the_preview_showed_and_a_struck_row_is_in_none(lived: Lived) -> None:
    until(lambda: lived.house.keeper.state is LogState.OPEN, "the log is open")
    fill(lived, 40)
    keep(lived, f"a note with {MARKER}")
    page = scenes.take_away(lived)
    model = lived.house.take_away.leaving
    page.list.setFocus()
    press(Qt.Key.Key_End, Qt.Key.Key_Space)
    assert "Rows that leave: 40" in page.left.text()
    for form in Form:
        page.forms.button(form.value).click()
        page.save_field.set_name(f"out.{form.value}")
        page.save.click()
        until(lambda: model.props.saved, f"the file {form.value} is written")
    files = sorted(each for each in lived.documents.iterdir() if each.name.startswith("out."))
    assert len(files) == len(Form)
    assert [file.name for file in files if MARKER.encode() in file.read_bytes()] == []
    entries = json.loads((lived.documents / "out.json").read_text())["entries"]
    uids = {(each["check_in"] or each["run"])["uid"] for each in entries}
    assert uids == {
        row.uid.hex() for number, row in enumerate(model.props.lines.rows) if model.props.lines.leaves(number)
    }


def test_nothing_of_it_stays_behind_when_the_page_is_left(lived: Lived) -> None:
    until(lambda: lived.house.keeper.state is LogState.OPEN, "the log is open")
    keep(lived, MARKER)
    scenes.take_away(lived)
    assert lived.house.take_away.leaving.props.parts == Parts(notes=True)
    press(Qt.Key.Key_Home, with_=Qt.KeyboardModifier.AltModifier)
    until(lambda: isinstance(lived.page, HomePage), "Home")
    props = lived.house.take_away.leaving.props
    assert not props.lines.rows
    assert not props.parts.notes


def test_no_list_of_folders_is_written_anywhere(lived: Lived, monkeypatch: pytest.MonkeyPatch) -> None:
    until(lambda: lived.house.keeper.state is LogState.OPEN, "the log is open")
    monkeypatch.setenv("HOME", str(lived.home / "person"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(lived.home / "person" / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(lived.home / "person" / "share"))
    keep(lived, MARKER)
    scenes.saved(lived)
    scenes.packed(lived)
    assert not (lived.home / "person").exists()
    assert {each.suffix for each in lived.documents.iterdir()} == {".csv", ".lamplit"}


def test_a_copy_is_reached_from_settings_and_takes_the_place_of_the_log(lived: Lived) -> None:
    until(lambda: lived.house.keeper.state is LogState.OPEN, "the log is open")
    before = keep(lived, "before the copy", 2)
    scenes.tend(lived)
    after = keep(lived, "after the copy", 1)
    choose("Settings")
    choose("Copies of the log")
    until(lambda: isinstance(lived.page, CopiesPage), "the copies")
    lived.settle()
    choose("Today")
    wait_to_read(lived, "Check-ins: 1 · Exercises: 0 · Notes: 1")
    assert [each.uid for each in lived.check_ins()] == [after.uid, before.uid]
    choose("Put this copy in the place of the log")
    wait_to_read(lived, "This copy is the log now. The log as it was stands among the copies.")
    lived.settle()
    assert [each.uid for each in lived.check_ins()] == [before.uid]
    rows = lived.house.take_away.copies.props.rows
    assert any("before a copy took its place" in row.about for row in rows)
    page = lived.page
    assert isinstance(page, CopiesPage)
    earlier = next(row for row in rows if "before a copy took its place" in row.about)
    page.list.chosen.emit(earlier.path)
    until(lambda: lived.house.take_away.look.props.stage is LookStage.SHOWN, "the log as it was is looked into")
    page.card.place.click()
    until(lambda: lived.house.take_away.look.props.stage is LookStage.PLACED, "the log as it was is back")
    assert [each.uid for each in lived.check_ins()] == [after.uid, before.uid]


def test_a_log_moves_to_another_computer_in_two_steps(lived: Lived, another: Callable[[], Lived]) -> None:
    until(lambda: lived.house.keeper.state is LogState.OPEN, "the log is open")
    fill(lived, 12)
    keep(lived, MARKER)
    wanted = lived.entries()
    choose("Settings")
    choose("Move to a new laptop")
    lived.settle()
    choose("Make one for me")
    choose("Make the file")
    file = lived.documents / "log.lamplit"
    until(file.exists, "the file is there")
    lived.settle()
    lived.close()
    there = another()
    there.documents.mkdir(exist_ok=True)
    file.rename(there.documents / file.name)
    choose("I have a file from before")
    until(lambda: isinstance(there.page, ArrivePage), "the page for a file from before")
    page = there.page
    assert isinstance(page, ArrivePage)
    until(lambda: page.open.files.isVisible(), "the file is found")
    choose(file.name)
    wait_to_read(there, "It opens with the passphrase that the log had when the copy was made.")
    write("five other words of theirs")
    press(Qt.Key.Key_Return)
    until(lambda: there.house.take_away.look.props.trouble, "the passphrase is another one")
    assert not (there.paths.vault / "data.db").exists()
    page.card.passphrase.line.clear()
    page.card.passphrase.line.setFocus()
    write(FIVE_WORDS)
    press(Qt.Key.Key_Return)
    wait_to_read(there, "Check-ins: 13 · Exercises: 4 · Notes: 5")
    choose("Use this log here")
    until(lambda: there.house.take_away.look.props.stage is LookStage.PLACED, "the log is here")
    choose("Go on")
    assert isinstance(there.page, HomePage)
    assert there.entries() == wanted
    assert there.preferences.now.first_run_done
    assert there.preferences.now.log_locked


def test_back_leads_through_the_pages_it_came_by(lived: Lived) -> None:
    until(lambda: lived.house.keeper.state is LogState.OPEN, "the log is open")
    choose("Settings")
    choose("Copies of the log")
    choose("Bring in a file")
    seen = [type(lived.page).__name__]
    for _ in range(3):
        press(Qt.Key.Key_Escape)
        seen.append(type(lived.page).__name__)
    assert seen == ["BringInPage", "CopiesPage", "SettingsPage", "HomePage"]


@pytest.mark.parametrize(
    "scene", [scenes.struck, scenes.saved, scenes.looked, scenes.packed, scenes.arriving, scenes.bringing]
)
def test_every_control_has_a_name_in_the_whole_window(lived: Lived, scene: Callable[[Lived], object]) -> None:
    until(lambda: lived.house.keeper.state is LogState.OPEN, "the log is open")
    fill(lived, 3)
    scene(lived)
    assert unnamed_controls(lived.window) == []
