"""What the editors keep comes back from a real desk as it was."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication

from app.assigning.kept import KeptBodies
from app.core.editing import insert_step
from app.core.errors import LamplitError
from app.core.exchange_ports import Desk
from app.core.exercise import Exercise
from app.store.log import SqliteLog
from app.ui.jobs import Failed, ignore
from app.ui.view_models.exercise_editor import ExerciseEditorModel
from app.ui.view_models.own_work import DeskWork, Own
from app.ui.view_models.set_editor import SetEditorModel
from tests.ui.editor_stage import known, laws, make_uid, sets
from tests.ui.fakes import FakeWall
from tests.ui.log_stage import Stage

T = TypeVar("T")


class Kept:
    """The shelf over a vault in a folder."""

    def __init__(self, folder: Path) -> None:
        self.stage = Stage(folder / "vault")
        self.folder = folder / "desk"
        self.work = DeskWork(self._with_desk)

    def _with_desk(self, job: Callable[[Desk], T], done: Callable[[T], None], failed: Failed) -> None:
        def on_log(log: object) -> T:
            assert isinstance(log, SqliteLog)
            return job(log.desk(self.folder, KeptBodies()))

        self.stage.keeper.change_log(on_log, done, failed)

    def own(self) -> Own:
        found: list[Own] = []
        self.work.load(found.append, ignore)
        self.stage.jobs.drain()
        return found[0]


@pytest.fixture
def kept(qapp: QApplication, tmp_path: Path) -> Kept:
    shelf = Kept(tmp_path)
    shelf.stage.open()
    return shelf


@pytest.mark.parametrize("base", ["one-thing", "name-it", "stay-with-me", "one-breath"])
def test_an_exercise_is_kept_gone_on_with_and_deleted(kept: Kept, base: str) -> None:
    model = ExerciseEditorModel(laws().of_exercise, kept.work, make_uid)
    model.begin_copy(known()[base], known())
    saved: list[Exercise] = []
    model.saved.connect(saved.append)
    model.save()
    assert model.props.busy
    kept.stage.jobs.drain()
    assert kept.own().exercises == (saved[0],)

    model.begin_own(kept.own().exercises[0], known())
    longer = insert_step(model.props.draft, len(model.props.draft.steps))
    steps = (*longer.steps[:-1], replace(longer.steps[-1], line="You can look at the door."))
    model.change(replace(longer, steps=steps))
    model.save()
    kept.stage.jobs.drain()
    assert kept.own().exercises == (saved[1],)
    assert (saved[1].id, saved[1].version) == (saved[0].id, 2)

    model.delete()
    kept.stage.jobs.drain()
    assert kept.own() == Own()


def test_a_set_is_kept(kept: Kept) -> None:
    model = SetEditorModel(laws().of_set, laws().of_words, FakeWall(), make_uid, "en")
    model.begin(known(), sets())
    model.pick("end-of-the-day")
    one = model.exercise_set(model.props.draft)
    kept.work.save(one, lambda: None, ignore)
    kept.stage.jobs.drain()

    assert kept.own().sets == (one,)


def test_a_desk_that_is_not_open_loses_nothing(qapp: QApplication, tmp_path: Path) -> None:
    shelf = Kept(tmp_path)
    model = ExerciseEditorModel(laws().of_exercise, shelf.work, make_uid)
    model.begin_copy(known()["one-thing"], known())
    draft = model.props.draft
    troubles: list[LamplitError] = []
    shelf.work.load(ignore, troubles.append)
    model.save()
    shelf.stage.jobs.drain()

    assert troubles
    assert model.props.trouble
    assert model.props.draft == draft
    assert not model.props.is_own
