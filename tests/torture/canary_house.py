"""A person who types into every field of the real house: `python -m tests.torture.canary_house HOME HOW`.

Each field gets a word of its own. What was met is told on stdout, a line each, its parts between tabs: a word and its
field, a field, a page that was in front, a scene that was not reached. HOW says how it ends: "closes", "dies" while
something is being written, or "aborts", which leaves an image of the memory where the system is let.
"""

from __future__ import annotations

import os
import signal
import sys
from contextlib import suppress
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from app.core.shielding import forbid_core_dumps
from app.ui import a11y
from app.ui.fonts import load_fonts
from app.ui.log_keeper import LogState
from app.ui.pages.first_run import FirstRunPage
from app.ui.pages.unlock import UnlockPage
from tests.flows import scenes
from tests.flows.hands import buttons, choose
from tests.flows.house import MOVED_IN, Lived
from tests.flows.scenes import Scene
from tests.flows.until import until
from tests.torture.canary_fields import Field, called, fields_in, open_now
from tests.torture.canary_ways import FIRST, WAYS, unfold

ROOT = Path(__file__).resolve().parents[2]
_WORD = "zqcanary"
_LETTERS = "bcdfghjklmnpqrstvwxz"
_KEPT_BY = ("Keep", "Keep this", "Save", "Done")
_LAST = "check-in-more"


def main() -> None:
    """Live in the house."""
    home, how = Path(sys.argv[1]), sys.argv[2]
    forbid_core_dumps()
    application = QApplication([sys.argv[0], "-style", "fusion"])
    application.setApplicationName("lamplit")
    load_fonts(ROOT / "resources")
    a11y.install_roles()
    words = _Words()
    _move_in(home / "moved-in", words)
    lived = Lived(home / "lived", MOVED_IN).open()
    scenes.ready(lived)
    every = (FIRST, *scenes.IN_THE_HOUSE, *WAYS)
    last = next(scene for scene in every if scene.name == _LAST)
    for scene in [*(scene for scene in every if scene is not last), last]:
        _come_to_the_front(lived)
        scenes.go_home(lived)
        if not _reached(lived, scene):
            continue
        _type_everywhere(lived, words, scene.name)
        if scene is not last:
            with suppress(AssertionError):  # nothing to keep here
                choose(next((name for name in _KEPT_BY if name in buttons(lived.window)), _KEPT_BY[0]))
        lived.settle()
    lived.minutes(1)
    QTest.qWait(1_500)  # a draft is kept a moment after the last key
    lived.settle()
    _tell("kept", str(sum(_WORD in (said.note or "") for said in lived.check_ins())))
    _tell("lived")
    if how == "dies":
        os.kill(os.getpid(), signal.SIGKILL)
    if how == "aborts":
        os.abort()
    lived.close()


class _Words:
    """Words that stand nowhere else, each told with the field that it was typed into."""

    def __init__(self) -> None:
        self._count = 0

    def next(self) -> str:
        """Return a word that was not there before."""
        number, self._count = self._count, self._count + 1
        return _WORD + "".join(_LETTERS[number // 20**place % 20] for place in range(3))

    def type_into(self, field: Field, scene: str, word: str = "") -> None:
        """Type a word of its own, or this one, as keys; tell it if it stands there then."""
        text = word or self.next()
        field.setFocus()
        if isinstance(field, QLineEdit):
            field.selectAll()
        QTest.keyClicks(field, text)
        now = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
        if text in now:
            _tell("word", text, scene, called(field))


def _move_in(home: Path, words: _Words) -> None:
    """Go through the first run with a passphrase, and open the log by it."""
    phrase = words.next() + words.next()
    lived = Lived(home).open()
    page = lived.page
    assert isinstance(page, FirstRunPage)
    choose("Yes")
    choose("Choose a passphrase")
    _tell_of(lived)
    for field in fields_in(page):
        words.type_into(field, "first-run", phrase)
    choose("No, captions on screen")
    choose("Begin")
    until(lambda: lived.house.keeper.state is LogState.OPEN, "the log is made")
    lived.close()
    lived = Lived(home).open()
    page = lived.page
    assert isinstance(page, UnlockPage)
    _tell_of(lived)
    words.type_into(page.field.line, "unlock", phrase)
    choose("Open")
    until(lambda: lived.house.keeper.state is LogState.OPEN, "the log is open")
    lived.close()


def _reached(lived: Lived, scene: Scene) -> bool:
    try:
        scene.go(lived)
    except AssertionError as why:
        _tell("unreached", scene.name, " ".join(str(why).split())[:200])
        return False
    return True


def _type_everywhere(lived: Lived, words: _Words, scene: str) -> None:
    unfold(lived.page)
    _tell_of(lived)
    for field in reversed(fields_in(lived.page)):  # what is typed above may close what is below
        if open_now(field):
            words.type_into(field, scene)


def _tell_of(lived: Lived) -> None:
    """Tell which page is in front, and its fields."""
    _tell("page", type(lived.page).__name__)
    for name in {called(field) for field in fields_in(lived.page)}:
        _tell("field", name)


def _come_to_the_front(lived: Lived) -> None:
    """Have the keys again: what was typed on the page before may have hidden the window or opened another one."""
    lived.window.set_cover(None)
    lived.window.show()
    lived.window.activateWindow()
    until(lived.window.isActiveWindow, "the window is in front")


def _tell(*parts: str) -> None:
    print("\t".join(parts), flush=True)


if __name__ == "__main__":
    main()
