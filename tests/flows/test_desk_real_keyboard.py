"""The program itself on a screen: a therapist's keyboard, from an empty desk to a file that the person can open."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from app.assigning import cards
from app.core.assignment import Assignment
from app.core.moment import wall_now
from app.core.people import Contact, Trust
from app.paths import find_paths
from app.prefs.file import save_preferences
from app.store.vault import Vault
from tests.exchange.homes import BODIES, PatientHome
from tests.flows.house import MOVED_IN
from tests.flows.test_real_keyboard import start
from tests.flows.virtual_screen import Person, missing, person, screen

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.timeout(600),
    pytest.mark.skipif(bool(missing()), reason=f"not on this machine: {', '.join(missing())}"),
]

MOST_ACTIONS = 25
MOST_SECONDS = 90.0
_PATIENCE_S = 90.0
_AT_REST_S = 0.5
_STEP_PX = 7
_CARET_SHARE = 0.0005
"""More points of the grid than a caret that comes and goes can take."""
_PAGE_SHARE = 0.01
"""A page has changed where more of the screen has than a caret and a ring take."""


@pytest.fixture
def someone(tmp_path: Path) -> Iterator[Person]:
    """A therapist in front of a screen that is otherwise empty, with one folder for documents."""
    (tmp_path / "person" / "Documents").mkdir(parents=True)
    with screen() as display, person(display) as there:
        yield replace(there, env=there.env | {"HOME": str(tmp_path / "person"), "LANG": "C.UTF-8"})


@dataclass(slots=True)
class Therapist:
    """Hands that count, a key or a text typed being one action each, and eyes that wait for a page."""

    at: Person
    shots: Path
    actions: list[str] = field(default_factory=list)

    def press(self, *keys: str) -> None:
        for key in keys:
            self.actions.append(key)
            self.at.press(key)

    def write(self, text: str) -> None:
        self.actions.append(f"types {text!r}")
        subprocess.run(("xdotool", "type", "--delay", "20", text), env=self.at.env, check=True, timeout=_PATIENCE_S)

    def to_page(self, act: Callable[[], None]) -> None:
        """Do something once what was typed is seen, and wait until most of another page has come and stands still."""
        self.rest()
        before = self.see()
        act()
        end_s = time.monotonic() + _PATIENCE_S
        while _share(before, self.see()) < _PAGE_SHARE:
            assert time.monotonic() < end_s, f"no other page after {self.actions}"
        self.rest()

    def rest(self) -> None:
        """Wait until nothing moves any more but a caret, which never rests."""
        end_s = time.monotonic() + _PATIENCE_S
        seen, since_s = self.see(), time.monotonic()
        while time.monotonic() - since_s < _AT_REST_S:
            assert time.monotonic() < end_s, f"no rest after {self.actions}"
            now = self.see()
            if _share(seen, now) > _CARET_SHARE:
                seen, since_s = now, time.monotonic()

    def see(self) -> QImage:
        file = self.shots / "seen.png"
        self.at.look(file)
        return QImage(str(file))


def _share(one: QImage, other: QImage) -> float:
    """Return how much of two pictures differs, from a grid of points."""
    points = [(x, y) for x in range(0, one.width(), _STEP_PX) for y in range(0, one.height(), _STEP_PX)]
    return sum(one.pixel(x, y) != other.pixel(x, y) for x, y in points) / len(points)


def as_it_arrives(file: Path, home: Path, patient: PatientHome) -> Assignment:
    """Return what a file of the desk in `home` is to the person for whom it was made; their house is closed then."""
    log = Vault(find_paths(home).vault).unlock(None)
    me = cards.own_identity(log.desk(find_paths(home).desk, BODIES))
    log.close()
    patient.kept.save_contact(Contact("Room 12", me.sign_pk, me.age_pk, Trust.IN_PERSON, 0))
    version = patient.receiving.take(file.read_bytes(), wall_now()).version
    patient.log.close()
    assert isinstance(version, Assignment)
    return version


def test_from_an_empty_desk_to_a_file_with_a_real_keyboard(
    someone: Person, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    home, documents = tmp_path / "home", tmp_path / "person" / "Documents"
    save_preferences(find_paths(home).preferences, MOVED_IN._replace(desk=True, voice=False))
    patient = PatientHome(tmp_path / "patient")
    (documents / "heron.lamplit-card").write_bytes(patient.card)
    program = start(someone, home)
    try:
        empty = someone.look()
        window = someone.find_window("Lamplit", program)
        someone.wait_for_change(empty, "the start")
        someone.focus(window)
        hands = Therapist(someone, tmp_path)
        begun_s = time.monotonic()

        hands.write("Heron")
        hands.to_page(lambda: hands.press("Return"))
        hands.to_page(lambda: hands.press("Return"))  # their card
        hands.rest()  # the newest card is found and stood at
        hands.to_page(lambda: hands.press("Return"))  # the file is read
        hands.press("Tab", "Tab")
        hands.to_page(lambda: hands.press("Return"))  # and kept
        hands.to_page(lambda: hands.press("Escape"))
        hands.to_page(lambda: hands.press("Return"))  # set exercises
        hands.write("see th")
        hands.press("Return")
        hands.write("hands")
        hands.press("Return", "Return")
        hands.write("Eyes first, then a cup.")
        hands.press("Return", "space")  # tried in the room
        hands.to_page(lambda: hands.press("ctrl+Return"))
        hands.to_page(lambda: hands.press("Return"))  # make the file
        took_s = time.monotonic() - begun_s
        (file,) = documents.glob("*.lamplit")

        someone.press("ctrl+q")
        _, said = program.communicate(timeout=_PATIENCE_S)
        assert program.returncode == 0
        assert b"Traceback" not in said
    finally:
        if program.poll() is None:
            someone.look(tmp_path / "last-seen.png")
            program.kill()
            program.communicate()

    record_property("actions", len(hands.actions))
    record_property("seconds", round(took_s, 1))
    assert len(hands.actions) <= MOST_ACTIONS, hands.actions
    assert took_s <= MOST_SECONDS
    version = as_it_arrives(file, home, patient)
    assert [item.exercise for item in version.exercise_set.items] == ["see-three", "hold-one"]
    assert version.why == "Eyes first, then a cup."
    assert version.tried_in_room
