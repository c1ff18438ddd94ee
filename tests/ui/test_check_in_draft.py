"""What is said of a check-in lies in the log while it is made: through a crash and a lock, and gone once it is left."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.checkin import CheckIn, Feeling, Place, Quality, Rating, Sensation, Shape
from app.core.errors import UserError
from app.core.moment import Moment
from app.store.log import SqliteLog
from app.ui.labels import Labels
from app.ui.log_keeper import LogState
from app.ui.pages.check_in import CheckInPage
from app.ui.theme import Measures
from app.ui.view_models.check_in import CheckInModel
from app.ui.view_models.check_in_draft import Asking, CheckInKind, Said, Stage, together
from app.ui.view_models.draft_keeping import DraftKeeping
from tests.ui import log_stage

KEY_WORDS = "five plain words of mine"
TIGHT = (Sensation(Place.CHEST, Quality.TIGHT, 6), Sensation(Place.CHEST, Quality.HEAVY, under=True))


@pytest.fixture
def stage(qapp: QApplication, tmp_path: Path) -> Iterator[log_stage.Stage]:
    stage = log_stage.Stage(tmp_path / "vault")
    stage.keeper.create(KEY_WORDS, lambda: None, stage._fail)
    stage.jobs.drain()
    yield stage
    stage.close()
    assert stage.bugs == []


Begin = Callable[[], CheckInModel]


@pytest.fixture
def begin(stage: log_stage.Stage) -> Begin:
    """Open the check-in page of a program that has just been started."""

    def make() -> CheckInModel:
        model = CheckInModel(stage.keeper, stage.phrases, stage.clock)
        model.begin(CheckInKind.OWN, Asking())
        stage.jobs.drain()
        return model

    return make


def draft_in(stage: log_stage.Stage) -> CheckIn | None:
    found: list[CheckIn | None] = []
    stage.keeper.with_log(lambda log: log.draft(), found.append, stage._fail)
    stage.jobs.drain()
    return found[0]


def unlock(stage: log_stage.Stage) -> None:
    stage.keeper.open(KEY_WORDS, lambda: None, stage._fail)
    stage.jobs.drain()


def say_everything(model: CheckInModel) -> None:
    model.answer(Rating(4))
    model.set_sensations(TIGHT)
    model.set_feeling(Feeling.SHAME)
    model.set_shape(Shape.MIXED)
    model.set_note("rain on the window")


def die(stage: log_stage.Stage, model: CheckInModel) -> None:
    """Be gone without a word: what was handed to the log is done, and nothing more is said."""
    stage.jobs.drain()
    stage.keeper.state_changed.disconnect(model._log_state)
    stage.keeper.closing.disconnect(model._log_closing)


def test_each_tap_is_in_the_log_at_once(stage: log_stage.Stage, begin: Begin) -> None:
    model = begin()
    assert draft_in(stage) is None
    model.answer(Rating(4))
    model.set_sensations(TIGHT)
    stage.jobs.drain()
    draft = draft_in(stage)
    assert draft is not None
    assert (draft.before, draft.sensations) == (Rating(4), TIGHT)
    assert stage.entries() == ()


def test_typing_is_written_once_a_second_and_not_at_each_letter(
    stage: log_stage.Stage, begin: Begin, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = begin()
    written: list[str | None] = []

    def save_draft(_log: SqliteLog, check_in: CheckIn) -> None:
        written.append(check_in.note)

    monkeypatch.setattr(SqliteLog, "save_draft", save_draft)
    for length in range(1, 5):
        model.set_note("rain"[:length])
        stage.jobs.drain()
    assert written == []
    assert model._drafts._typing.isActive()
    model._drafts._typing.timeout.emit()
    stage.jobs.drain()
    assert written == ["rain"]


def test_one_write_at_a_time_and_the_newest_last(stage: log_stage.Stage) -> None:
    drafts = DraftKeeping(stage.keeper)
    for number in range(5):
        drafts.save(log_stage.a_check_in(1, before=Rating(number)))
    assert stage.jobs.drain() == 2
    draft = draft_in(stage)
    assert draft is not None
    assert draft.before == Rating(4)


def test_everything_comes_back_after_a_crash_with_its_time(stage: log_stage.Stage, begin: Begin) -> None:
    model = begin()
    say_everything(model)
    model._drafts.flush()
    die(stage, model)
    stage.later(90)
    again = begin()
    props = again.props
    assert props.restored
    assert props.unfolded
    assert props.start == Said(Rating(4), TIGHT, Feeling.SHAME, Shape.MIXED, "rain on the window")
    assert props.can_keep
    again.keep()
    stage.jobs.drain()
    (entry,) = stage.entries()
    assert entry.check_in is not None
    assert entry.check_in.at_ms == log_stage.NOON.at_ms
    assert entry.check_in.note == "rain on the window"
    assert draft_in(stage) is None


def test_the_page_shows_it_as_it_was(
    stage: log_stage.Stage, begin: Begin, qtbot: QtBot, lamplight: None, measures: Measures
) -> None:
    model = begin()
    say_everything(model)
    model._drafts.flush()
    die(stage, model)
    again = CheckInModel(stage.keeper, stage.phrases, stage.clock)
    page = CheckInPage(again, Labels(), measures)
    qtbot.addWidget(page)
    page.show()
    again.begin(CheckInKind.OWN, Asking())
    assert not page.from_before.isVisible()
    stage.jobs.drain()
    assert page.from_before.line.text() == "This was here from before."
    assert page.from_before.isVisible()
    assert page.more.places.sensations() == TIGHT
    assert page.more.words.feelings.picked_ids() == ("shame",)
    assert page.more.words.shapes.picked_ids() == ("mixed",)
    assert page.more.note.text() == "rain on the window"
    page.from_before.let_it_go.click()
    stage.jobs.drain()
    assert not page.from_before.isVisible()
    assert page.more.note.text() == ""
    assert page.more.places.sensations() == ()
    assert not page.keep.isEnabled()
    assert draft_in(stage) is None


def test_leaving_the_page_leaves_nothing(stage: log_stage.Stage, begin: Begin) -> None:
    model = begin()
    say_everything(model)
    stage.jobs.drain()
    model.leave()
    assert draft_in(stage) is None
    assert not begin().props.restored
    assert stage.entries() == ()


def test_taking_everything_back_leaves_nothing(stage: log_stage.Stage, begin: Begin) -> None:
    model = begin()
    model.answer(Rating(4))
    assert draft_in(stage) is not None
    model.answer(None)
    assert draft_in(stage) is None


def test_a_kept_check_in_leaves_no_draft(stage: log_stage.Stage, begin: Begin) -> None:
    model = begin()
    say_everything(model)
    model.keep()
    stage.jobs.drain()
    assert draft_in(stage) is None
    assert not begin().props.restored


def test_a_lock_takes_the_words_from_memory_and_the_key_brings_them_back(stage: log_stage.Stage, begin: Begin) -> None:
    model = begin()
    say_everything(model)  # the last letters still wait for their second
    stage.close()
    assert stage.keeper.state is LogState.LOCKED
    assert model._draft.said == Said()
    assert model.props.start == Said()
    unlock(stage)
    assert model.props.restored
    assert model.props.start.note == "rain on the window"
    assert model.props.start.sensations == TIGHT
    model.keep()
    stage.jobs.drain()
    assert len(stage.entries()) == 1


def test_a_check_in_kept_behind_the_lock_leaves_the_draft_alone(stage: log_stage.Stage, begin: Begin) -> None:
    model = begin()
    say_everything(model)
    stage.close()
    model.answer(Rating(9))
    assert model.props.stage is Stage.HELD
    unlock(stage)
    (entry,) = stage.entries()
    assert entry.check_in is not None
    assert entry.check_in.before == Rating(9)
    model.leave()
    assert begin().props.start.note == "rain on the window"


def test_a_lock_that_leads_to_another_page_keeps_the_draft(stage: log_stage.Stage, begin: Begin) -> None:
    model = begin()
    say_everything(model)
    stage.close()
    model.leave()
    unlock(stage)
    assert begin().props.start.note == "rain on the window"


def test_what_is_said_before_the_log_is_read_is_not_lost_either(stage: log_stage.Stage, begin: Begin) -> None:
    model = begin()
    model.answer(Rating(4))
    model.set_note("rain")
    model._drafts.flush()
    die(stage, model)
    again = CheckInModel(stage.keeper, stage.phrases, stage.clock)
    again.begin(CheckInKind.OWN, Asking())
    again.answer(Rating(2))
    again.set_note("sun")
    stage.jobs.drain()
    assert again.props.start == Said(Rating(2), note="rain\nsun")


def test_one_tap_before_the_log_is_read_leaves_the_draft_for_the_next_time(
    stage: log_stage.Stage, begin: Begin
) -> None:
    model = begin()
    model.set_note("rain")
    model._drafts.flush()
    die(stage, model)
    again = CheckInModel(stage.keeper, stage.phrases, stage.clock)
    again.begin(CheckInKind.OWN, Asking())
    again.answer(Rating(9))
    stage.jobs.drain()
    assert again.props.stage is Stage.KEPT
    again.leave()
    assert begin().props.start.note == "rain"


def test_what_was_being_added_comes_back_to_the_same_check_in(stage: log_stage.Stage, begin: Begin) -> None:
    model = begin()
    model.answer(Rating(9))
    stage.jobs.drain()
    run = log_stage.a_run(7)
    (entry,) = stage.entries()
    assert entry.check_in is not None
    stage.write(run, CheckIn(entry.check_in.uid, entry.at_ms, 60, run.uid, Rating(9), Rating(5)))
    model.add_more()
    model.set_feeling(Feeling.SCARED)
    die(stage, model)
    again = begin()
    assert again.props.restored
    assert again.props.adding
    again.keep()
    stage.jobs.drain()
    (whole,) = stage.entries()
    assert whole.check_in is not None
    assert whole.check_in.feeling is Feeling.SCARED
    assert (whole.check_in.run_uid, whole.check_in.after) == (run.uid, Rating(5))


def test_a_full_disk_disturbs_nobody_until_keep(
    stage: log_stage.Stage, begin: Begin, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_log: SqliteLog, _check_in: CheckIn) -> None:
        raise UserError("no room")

    model = begin()
    with monkeypatch.context() as disk:
        disk.setattr(SqliteLog, "save_draft", full)
        model.answer(Rating(4))
        stage.jobs.drain()
    assert model.props.trouble == ""
    assert model.props.can_keep
    model.set_feeling(Feeling.AWKWARD)
    draft = draft_in(stage)
    assert draft is not None
    assert draft.before == Rating(4)


def test_a_log_that_is_not_open_is_not_asked(qapp: QApplication, tmp_path: Path) -> None:
    stage = log_stage.Stage(tmp_path / "none")
    model = CheckInModel(stage.keeper, stage.phrases, stage.clock)
    model.begin(CheckInKind.OWN, Asking())
    model.answer(Rating(4))
    model.leave()
    assert stage.jobs.drain() == 0


def test_a_log_found_locked_at_the_start_takes_no_word_away(stage: log_stage.Stage) -> None:
    stage.close()
    later = log_stage.Stage(stage.folder)
    model = CheckInModel(later.keeper, later.phrases, later.clock)
    model.begin(CheckInKind.OWN, Asking())
    model.answer(Rating(4))
    later.keeper.begin()
    later.jobs.drain()
    assert later.keeper.state is LogState.LOCKED
    assert model.props.rating == Rating(4)


def test_in_front_of_an_exercise_there_is_no_draft(stage: log_stage.Stage) -> None:
    model = CheckInModel(stage.keeper, stage.phrases, stage.clock)
    model.begin(CheckInKind.BEFORE, Asking())
    stage.jobs.drain()
    model.answer(Rating(4))
    assert draft_in(stage) is None
    assert model.props.stage is Stage.ASKING


def test_two_halves_make_one() -> None:
    earlier = Said(Rating(4), TIGHT, Feeling.SHAME, None, "rain")
    assert together(earlier, Said()) == earlier
    assert together(earlier, Said(Rating(0), note="rain")) == Said(Rating(0), TIGHT, Feeling.SHAME, None, "rain")
    assert together(Said(), Said(shape=Shape.MIXED)) == Said(shape=Shape.MIXED)
    assert Moment(log_stage.NOON.at_ms, 60) == log_stage.NOON
