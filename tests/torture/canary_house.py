"""A person who types into every field of the real house: `python -m tests.torture.canary_house HOME HOW`.

Each field gets a word of its own; the words are told on stdout. HOW says how it ends: "closes", "dies" while something
is being written, or "aborts", which leaves an image of the memory where the system is let.
"""

from __future__ import annotations

import os
import signal
import sys
from contextlib import suppress
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from app.core.shielding import forbid_core_dumps
from app.ui import a11y
from app.ui.fonts import load_fonts
from tests.flows import scenes
from tests.flows.hands import buttons, choose, name_of
from tests.flows.house import MOVED_IN, Lived
from tests.flows.until import until

ROOT = Path(__file__).resolve().parents[2]
_WORD = "zqcanary"
_LETTERS = "bcdfghjklmnpqrstvwxz"
_KEPT_BY = ("Keep", "Keep this", "Save", "Done")
_LAST = "check-in-more"
_NOT_TYPED_IN = frozenset({"take-away-saved", "bring-in", "file-from-before", "new-laptop", "copies"})  # folders


def main() -> None:
    """Live in the house."""
    home, how = Path(sys.argv[1]), sys.argv[2]
    forbid_core_dumps()
    application = QApplication([sys.argv[0], "-style", "fusion"])
    application.setApplicationName("lamplit")
    load_fonts(ROOT / "resources")
    a11y.install_roles()
    lived = Lived(home, MOVED_IN).open()
    scenes.ready(lived)
    told: set[str] = set()
    every = [scene for scene in scenes.IN_THE_HOUSE if scene.name not in _NOT_TYPED_IN]
    last = next(scene for scene in every if scene.name == _LAST)
    for scene in [*(scene for scene in every if scene is not last), last]:
        _come_to_the_front(lived)
        scenes.go_home(lived)
        try:
            scene.go(lived)
        except AssertionError:
            print("unreached", scene.name, flush=True)
            continue
        for field in fields(lived.page):
            type_into(field, told, scene.name)
        if scene is not last:
            with suppress(AssertionError):  # nothing to keep here
                choose(next((name for name in _KEPT_BY if name in buttons(lived.window)), _KEPT_BY[0]))
        lived.settle()
    lived.minutes(1)
    QTest.qWait(1_500)  # a draft is kept a moment after the last key
    lived.settle()
    kept = sum(_WORD in (said.note or "") for said in lived.check_ins())
    print("kept", kept, flush=True)
    print("lived", flush=True)
    if how == "dies":
        os.kill(os.getpid(), signal.SIGKILL)
    if how == "aborts":
        os.abort()
    lived.close()


def _come_to_the_front(lived: Lived) -> None:
    """Have the keys again: what was typed on the page before may have hidden the window or opened another one."""
    lived.window.set_cover(None)
    lived.window.show()
    lived.window.activateWindow()
    until(lived.window.isActiveWindow, "the window is in front")


def fields(page: QWidget) -> list[QLineEdit | QPlainTextEdit]:
    """Return the fields that can be typed into now."""
    found: list[QLineEdit | QPlainTextEdit] = [*page.findChildren(QLineEdit), *page.findChildren(QPlainTextEdit)]
    return [each for each in found if each.isVisible() and each.isEnabled() and not each.isReadOnly()]


def type_into(field: QLineEdit | QPlainTextEdit, told: set[str], scene: str) -> None:
    """Type a word of its own, as keys."""
    number = len(told)
    word = _WORD + "".join(_LETTERS[number // 20**place % 20] for place in range(3))
    field.setFocus()
    if isinstance(field, QLineEdit):
        field.selectAll()
    QTest.keyClicks(field, word)
    now = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
    if word in now:
        told.add(word)
        print("word", word, scene, name_of(field).replace(" ", "-") or "field", flush=True)


if __name__ == "__main__":
    main()
