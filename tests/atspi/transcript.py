"""What Orca says on the walks of both users, written into docs/orca-transcript.txt for someone to read.

Keys alone are pressed, as by a person who sees nothing. ``python3 dev.py orca`` runs it.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from app.core.preferences import Preferences
from app.paths import find_paths
from app.prefs.file import save_preferences
from tests.atspi import orca
from tests.atspi.reader import focus_window, missing, session_bus
from tests.exchange.homes import PatientHome
from tests.flows.virtual_screen import ROOT, screen

FILE = ROOT / "docs" / "orca-transcript.txt"
_PATIENCE_S = 60.0
_STILL_S = 1.5
_HEAD = """\
What Orca says on the walks of a patient and a therapist who see nothing and press keys alone.
A line with ">" is what the person does; the lines beneath it are what is said, one after the other, until the next key.
Key echo is off, so that the keys themselves are not said. Made by `python3 dev.py orca`, never by hand.
"""
Act = Callable[["Listener"], None]


@dataclass(slots=True)
class Listener:
    """Someone at the keyboard who hears; writes down both."""

    env: Mapping[str, str]
    ear: orca.Ear
    lines: list[str] = field(default_factory=list)

    def chapter(self, title: str) -> None:
        """Begin another part."""
        self.lines += ["", f"== {title}"]

    def does(self, what: str, *keys: str, hears: str) -> None:
        """Press keys, wait until something was said that fits, and then until nothing more is."""
        for key in keys:
            self._run("key", "--clearmodifiers", key)
        self.waits(what, hears=hears)

    def writes(self, text: str, hears: str = "") -> None:
        """Type a text."""
        self._run("type", "--delay", "40", text)
        self.waits(f"types \u201c{text}\u201d", hears=hears)

    def waits(self, what: str, *, hears: str) -> None:
        """Press nothing, and hear."""
        if hears:
            self.ear.hear(hears)
        self.lines.append(f"> {what}")
        self.lines += [_without_time(line) for line in self.ear.said(still_s=_STILL_S)]

    def _run(self, *words: str) -> None:
        subprocess.run(("xdotool", *words), env=dict(self.env), check=True, timeout=_PATIENCE_S)


def first_run(me: Listener) -> None:
    """Nobody else here, no voice."""
    me.chapter("The first run")
    me.waits("starts Lamplit", hears="^Yes")
    me.does("Right", "Right", hears="^No")
    me.does("Space", "space", hears="selected")
    me.does("Tab", "Tab", hears="aloud")
    me.does("Right", "Right", hears="captions")
    me.does("Space", "space", hears="selected")
    me.does("Tab", "Tab", hears="^Begin")
    me.does("Enter", "Return", hears="^Begin")


def exercise(me: Listener) -> None:
    """Slowed, asked what it is for, stopped."""
    me.chapter("An exercise, with Slower and Stop")
    me.does("Ctrl+E: all exercises", "ctrl+e", hears="Three things")
    me.does("Tab", "Tab", hears="One thing")
    me.does("Down", "Down", hears="Feet")
    me.does("Enter", "Return", hears="^Feet on the floor. Eyes")
    me.does("Space: Slower", "space", hears="Slower")
    me.waits("waits", hears="press one foot")
    me.does("?: How does this help?", "question", hears="You can leave it")
    me.does("Tab", "Tab", hears="studies")
    me.does("Space", "space", hears="mixed")
    me.does("Esc: Stop", "Escape", hears=".")
    me.does("Enter", "Return", hears="^Begin")


def check_in(me: Listener) -> None:
    """A number, a place on the outline, a word for it."""
    me.chapter("A check-in on the outline")
    me.does("Ctrl+K: check in", "ctrl+k", hears="^0")
    me.does("Right", "Right", hears="^1")
    me.does("4", "4", hears="selected")
    me.does("P: places", "p", hears="Nowhere")
    me.does("Tab", "Tab", hears="Head")
    me.does("Down", "Down", hears="Face")
    me.does("Down", "Down", hears="Jaw")
    me.does("Space", "space", hears="Not sure")
    me.does("Right", "Right", hears=".")
    me.does("Space", "space", hears="selected")
    me.does("Ctrl+Enter: Keep", "ctrl+Return", hears="^Kept")
    me.does("Enter", "Return", hears="^Begin")


def look_back(me: Listener) -> None:
    """The list, and one entry."""
    me.chapter("Looking back")
    me.does("Ctrl+L: look back", "ctrl+l", hears="Check-in")
    me.does("Down", "Down", hears="Feet")
    me.does("Up", "Up", hears="Check-in")
    me.does("Enter: opens it", "Return", hears=".")
    me.does("Tab", "Tab", hears=".")
    me.does("Esc", "Escape", hears="Check-in")
    me.does("Esc", "Escape", hears="^Begin")


def desk(me: Listener) -> None:
    """From the first start to a file for someone whose card lies in Documents."""
    me.chapter("The first start of someone who sets exercises")
    me.waits("starts Lamplit", hears="^Yes")
    me.does("Right", "Right", hears="^No")
    me.does("Space", "space", hears="selected")
    me.does("Tab", "Tab", hears="aloud")
    me.does("Right", "Right", hears="captions")
    me.does("Space", "space", hears="selected")
    me.does("Tab, twice more", "Tab", "Tab", "Tab", hears="for others")
    me.does("Space", "space", hears="(?i)checked|pressed")
    me.does("Shift+Tab, twice", "shift+Tab", "shift+Tab", hears="^Begin")
    me.does("Enter", "Return", hears="pseudonym")
    me.chapter("Someone is added, with their card")
    me.writes("Heron")
    me.does("Enter", "Return", hears="Their card")
    me.does("Enter", "Return", hears="heron")
    me.does("Enter", "Return", hears="Anyone can write")
    me.does("Shift+Tab", "shift+Tab", hears="Keep")
    me.does("Enter", "Return", hears="Go on")
    me.does("Enter", "Return", hears="Set exercises")
    me.chapter("Exercises are set")
    me.does("Enter", "Return", hears="a part of its title")
    me.writes("see th", hears="Three things")
    me.does("Enter", "Return", hears="number 1")
    me.writes("hands", hears="Hands")
    me.does("Enter", "Return", hears="number 2")
    me.does("Enter: no more", "Return", hears="Why this one")
    me.writes("Eyes first, then a cup.")
    me.does("Enter", "Return", hears="Tried in the room: Yes")
    me.does("Space", "space", hears="selected")
    me.does("Ctrl+Enter: Done", "ctrl+Return", hears="Make the file")
    me.chapter("The file")
    me.does("Enter", "Return", hears="The file is here")
    me.does("Enter", "Return", hears="Set exercises")


WALKS: tuple[tuple[Act, ...], ...] = ((first_run, exercise, check_in, look_back), (desk,))
"""Each in a house of its own."""


def transcript(folder: Path, walks: Sequence[Sequence[Act]] = WALKS) -> str:
    """Return what is said on the walks; `folder` is empty."""
    person = folder / "person"
    documents = person / "Documents"
    documents.mkdir(parents=True)
    (documents / "heron.lamplit-card").write_bytes(PatientHome(folder / "patient").card)
    with screen() as display, session_bus(display) as bus:
        # Orca is what wakes the window's side of the bus, as on a desk.
        env = {name: value for name, value in bus.items() if name != "QT_LINUX_ACCESSIBILITY_ALWAYS_ON"}
        env |= {"HOME": str(person), "LANG": "C.UTF-8"}
        with orca.listening(env, folder) as ear:
            me = Listener(env, ear)
            for number, acts in enumerate(walks):
                with _program(folder / f"home-{number}", env), _told_on_trouble(me):
                    for act in acts:
                        act(me)
                ear.said()
    return _HEAD + "\n".join(me.lines).replace(str(person), "~") + "\n"


@contextmanager
def _told_on_trouble(me: Listener) -> Iterator[None]:
    try:
        yield
    except AssertionError:
        sys.stderr.write("\n".join(me.lines[-40:]) + "\n")
        raise


@contextmanager
def _program(home: Path, env: Mapping[str, str]) -> Iterator[None]:
    save_preferences(find_paths(home).preferences, Preferences(small_changes=False))  # the same words each time
    with tempfile.TemporaryFile() as told:  # a pipe that nobody reads would fill, and the window stand still
        command = (sys.executable, "-m", "app", "--home", str(home))
        program = subprocess.Popen(command, cwd=ROOT, env=dict(env), stderr=told)
        try:
            focus_window(env)
            yield
            assert program.poll() is None
        finally:
            program.terminate()
            program.wait(_PATIENCE_S)
        told.seek(0)
        said = told.read().decode(errors="replace")
    assert "Traceback" not in said, said


def _without_time(line: str) -> str:
    """Return it as it would be said at ten on a first of January, with one name for every file that is made."""
    line = re.sub(r"\b[A-Z][a-z]+day, [A-Z][a-z]+ \d{1,2}, \d{4}", "Thursday, January 1, 2026", line)
    line = re.sub(r"\b\d{1,2} [A-Z][a-z]{2} \d{4}\b", "1 Jan 2026", line)
    line = re.sub(r"\b\d{1,2}:\d{2}\s[AP]M\b", "10:00 AM", line)
    return re.sub(r"[\w-]+\.lamplit(?!-)\b", "NAME.lamplit", line)


def main() -> int:
    """Write the file; returns 1 and says what is missing where the machine cannot."""
    lacking = [*missing(), *orca.missing()]
    if lacking:
        sys.stderr.write(f"not on this machine: {', '.join(lacking)}\n")
        return 1
    with tempfile.TemporaryDirectory(prefix="lamplit-orca-") as name:
        FILE.write_text(transcript(Path(name)), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
