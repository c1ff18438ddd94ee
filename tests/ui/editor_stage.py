"""The editors as the house has them: the real library and its laws; only voice, clock and the desk's shelf stand in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.content.law_marks import LawMarks, load_law_marks
from app.core.errors import EnvironmentFault
from app.core.exercise import Exercise, ExerciseSet
from app.core.recording import Recording
from app.core.uid import uid7
from app.ui.jobs import Failed
from app.ui.view_models.own_work import Own
from tests.ui import samples


@cache
def laws() -> LawMarks:
    """The laws of the checkout's library."""
    return load_law_marks(samples.ROOT / "exercises" / "en")


def known() -> dict[str, Exercise]:
    """The library's exercises by id."""
    return {each.id: each for each in samples.library().exercises}


def sets() -> dict[str, ExerciseSet]:
    """The library's sets by id."""
    return {each.id: each for each in samples.library().sets}


def make_uid() -> bytes:
    """A new name."""
    return uid7(1_900_000_000_000)


class Shelf:
    """What is kept here, in memory: the desk is another's, and answers at once."""

    def __init__(self) -> None:
        self.kept: dict[str, Exercise | ExerciseSet] = {}
        self.recorded: dict[str, tuple[Recording, ...]] = {}
        self.full = False

    def load(self, done: Callable[[Own], None], failed: Failed) -> None:
        exercises = tuple(each for each in self.kept.values() if isinstance(each, Exercise))
        done(Own(exercises, tuple(each for each in self.kept.values() if isinstance(each, ExerciseSet))))

    def save(self, content: Exercise | ExerciseSet, done: Callable[[], None], failed: Failed) -> None:
        if self.full:
            failed(EnvironmentFault("the disk is full"))
            return
        self.kept[content.id] = content
        done()

    def delete(self, content_id: str, done: Callable[[], None], failed: Failed) -> None:
        del self.kept[content_id]
        self.recorded.pop(content_id, None)
        done()

    def load_recordings(
        self, exercise_ids: Sequence[str], done: Callable[[tuple[Recording, ...]], None], failed: Failed
    ) -> None:
        done(tuple(each for name in exercise_ids for each in self.recorded.get(name, ())))

    def save_recordings(
        self, exercise_id: str, recordings: Sequence[Recording], done: Callable[[], None], failed: Failed
    ) -> None:
        if self.full:
            failed(EnvironmentFault("the disk is full"))
            return
        self.recorded[exercise_id] = tuple(recordings)
        done()


def focused() -> QWidget:
    """Whatever has the keys."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def type_keys(text: str) -> None:
    """Type into whatever has the focus."""
    QTest.keyClicks(focused(), text)


def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press one key."""
    QTest.keyClick(focused(), key, held)


def in_front(page: QWidget, size: tuple[int, int] = (980, 720)) -> None:
    """Show a page with the keys in it."""
    page.resize(*size)
    page.show()
    page.activateWindow()
    QTest.qWaitForWindowActive(page)


def own_file(folder: Path, text: str) -> Path:
    """Write a file of somebody's."""
    path = folder / "somebody.toml"
    path.write_text(text, encoding="utf-8")
    return path
