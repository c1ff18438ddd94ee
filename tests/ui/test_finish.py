"""The end of a run: nothing is needed to leave, and nothing is asked twice."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.core.checkin import CheckIn, Rating, RatingWord
from app.core.guards import Way
from app.core.log_facts import ScaleWords
from app.core.preferences import Theme
from app.core.run import RunEnd
from app.ui.labels import Labels
from app.ui.pages.finish import FinishPage
from app.ui.theme import Measures
from app.ui.view_models.finish import EndedRun, FinishModel, FinishState, derive_finish_props
from app.ui.widgets.buttons import Button
from app.ui.widgets.number_row import NumberRow
from app.ui.widgets.plain_label import PlainLabel
from tests.ui import log_stage
from tests.ui.accessible import unnamed_controls

KEY = Qt.Key
RUN = log_stage.uid(1001)


@pytest.fixture
def stage(qapp: QApplication, tmp_path: Path) -> Iterator[log_stage.Stage]:
    stage = log_stage.Stage(tmp_path / "vault").open()
    stage.write(log_stage.a_run(1001))
    yield stage
    stage.close()
    assert stage.bugs == []


@pytest.fixture
def model(stage: log_stage.Stage) -> FinishModel:
    return FinishModel(stage.keeper, stage.phrases, stage.clock)


@pytest.fixture
def page(qtbot: QtBot, lamplight: None, model: FinishModel, measures: Measures) -> FinishPage:
    page = FinishPage(model, Labels(), measures)
    qtbot.addWidget(page)
    page.resize(980, 720)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    return page


def before(rating: Rating | None) -> CheckIn:
    return CheckIn(log_stage.uid(5), log_stage.NOON.at_ms, 60, RUN, before=rating)


def ended(rating: Rating | None = None, *, ask: bool = True, following: tuple[str, ...] = ()) -> EndedRun:
    check_in = None if rating is None else before(rating)
    return EndedRun(RUN, RunEnd.FINISHED, check_in, following, ask_after=ask)


def press(page: QWidget, key: Qt.Key) -> None:
    QTest.keyClick(page.focusWidget() or page, key)


def visible_texts(page: QWidget) -> list[str]:
    widgets = [*page.findChildren(PlainLabel), *page.findChildren(Button)]
    return [widget.text() for widget in widgets if widget.isVisible() and widget.text()]


def test_a_stopped_run_has_two_ways_out_and_nothing_else(
    page: FinishPage, model: FinishModel, stage: log_stage.Stage
) -> None:
    model.begin(EndedRun(RUN, RunEnd.STOPPED, before(Rating(5)), ("Next one",), ask_after=True))
    assert sorted(visible_texts(page)) == sorted([stage.phrases.stopped, "Close", "Sit quietly"])


def test_a_finished_run_offers_its_small_line_and_no_more(
    page: FinishPage, model: FinishModel, stage: log_stage.Stage
) -> None:
    model.begin(ended(ask=False))
    texts = visible_texts(page)
    assert texts[0] == stage.phrases.end
    assert sorted(texts[1:]) == ["Close", f"Say “{stage.phrases.small_step}”", "Sit quietly"]


def test_in_a_set_the_next_one_is_a_third_button(page: FinishPage, model: FinishModel) -> None:
    model.begin(ended(following=("Hands on one thing",)))
    asked = log_stage.records(page.next_asked)
    assert [each.text() for each in page.nexts if each.isVisible()] == ["Next: Hands on one thing"]
    page.nexts[0].click()
    assert asked == [0]


def test_what_may_come_instead_or_after_a_skip_is_as_large(page: FinishPage, model: FinishModel, qtbot: QtBot) -> None:
    titles = ("That's shame", "Where is it tight?", "Stay with me")
    model.begin(ended(following=titles))
    page.enter()
    asked = log_stage.records(page.next_asked)
    qtbot.waitUntil(lambda: {each.height() for each in (page.close_page, *page.nexts)} == {page.close_page.height()})
    assert len({each.width() for each in page.nexts}) == 1
    for number, title in enumerate(titles):
        for _ in range(1 if number else 3):  # Close and sitting quietly come first
            press(page, KEY.Key_Tab)
        button = page.focusWidget()
        assert isinstance(button, Button)
        assert button.text() == f"Next: {title}"
        press(page, KEY.Key_Return)
    assert asked == [0, 1, 2]
    model.begin(EndedRun(log_stage.uid(1002), RunEnd.FINISHED, None, titles[:1]))
    assert [each.isVisible() for each in page.nexts] == [True, False, False]


def test_a_space_that_was_meant_for_slower_closes_nothing(page: FinishPage, model: FinishModel) -> None:
    model.begin(ended(Rating(4)))
    page.enter()
    closed = log_stage.records(page.closed)
    for _ in range(3):
        press(page, KEY.Key_Space)
    assert closed == []
    press(page, KEY.Key_Tab)
    press(page, KEY.Key_Space)
    assert closed == [None]


@pytest.mark.parametrize("key", [KEY.Key_Escape, KEY.Key_Return])
def test_one_key_closes_and_nothing_is_asked_first(page: FinishPage, model: FinishModel, key: Qt.Key) -> None:
    model.begin(ended(Rating(4)))
    page.enter()
    closed = log_stage.records(page.closed)
    press(page, key)
    assert closed == [None]


def test_the_second_rating_stands_beside_the_first(
    page: FinishPage, model: FinishModel, stage: log_stage.Stage
) -> None:
    model.begin(ended(Rating(6)))
    answered = log_stage.records(model.after_answered)
    press(page, KEY.Key_5)
    stage.jobs.drain()
    (entry,) = stage.entries()
    assert entry.check_in is not None
    assert (entry.check_in.before, entry.check_in.after, entry.check_in.run_uid) == (Rating(6), Rating(5), RUN)
    assert answered == [Rating(5)]


def test_a_second_rating_alone_is_a_check_in_of_its_run(
    page: FinishPage, model: FinishModel, stage: log_stage.Stage
) -> None:
    model.begin(ended())
    page.rating._words.button(RatingWord.A_LITTLE.value).click()
    stage.jobs.drain()
    (entry,) = stage.entries()
    assert entry.run is not None
    assert entry.check_in is not None
    assert entry.check_in.before is None
    assert entry.check_in.after == Rating(word=RatingWord.A_LITTLE)


def test_it_is_asked_once(page: FinishPage, model: FinishModel, stage: log_stage.Stage) -> None:
    model.begin(ended(Rating(6)))
    press(page, KEY.Key_5)
    press(page, KEY.Key_9)
    model.answer(Rating(9))
    stage.jobs.drain()
    assert not page.rating.isVisible()
    (entry,) = stage.entries()
    assert entry.check_in is not None
    assert entry.check_in.after == Rating(5)


def test_skip_ends_the_question_and_writes_nothing(
    page: FinishPage, model: FinishModel, stage: log_stage.Stage
) -> None:
    model.begin(ended(Rating(6)))
    answered = log_stage.records(model.after_answered)
    press(page, KEY.Key_S)
    stage.jobs.drain()
    assert answered == [None]
    assert not page.rating.isVisible()
    assert not page.ways.isVisible()
    assert [entry.check_in for entry in stage.entries()] == [None]


def test_a_rise_is_named_and_puts_the_room_first(page: FinishPage, model: FinishModel, stage: log_stage.Stage) -> None:
    model.begin(ended(Rating(4)))
    press(page, KEY.Key_6)
    assert page.went_up.text() == stage.phrases.went_up
    assert page.went_up.isVisible()
    assert page.focusWidget() is page.ways.button(Way.ONE_THING.value)


@pytest.mark.parametrize(("first", "key"), [(Rating(4), KEY.Key_5), (Rating(9), KEY.Key_2), (None, KEY.Key_9)])
def test_anything_else_has_the_same_ways_and_no_word_about_it(
    page: FinishPage, model: FinishModel, first: Rating | None, key: Qt.Key
) -> None:
    model.begin(ended(first))
    press(page, key)
    assert not page.went_up.isVisible()
    assert all(page.ways.button(way.value).isVisible() for way in Way)
    assert not page.sit.isVisible()


def test_ways_lead_away_and_sitting_quietly_stays_here(page: FinishPage, model: FinishModel) -> None:
    model.begin(ended(Rating(4)))
    press(page, KEY.Key_4)
    chosen = log_stage.records(page.way_chosen)
    for way in (Way.ONE_THING, Way.HELP, Way.SIT_QUIETLY):
        page.ways.button(way.value).click()
    assert chosen == [Way.ONE_THING, Way.HELP]
    assert page.still_room.isVisible()


def test_any_key_comes_back_from_sitting_quietly(page: FinishPage, model: FinishModel) -> None:
    model.begin(ended(ask=False))
    for key in (KEY.Key_A, KEY.Key_Escape, KEY.Key_Down):
        page.sit.click()
        assert page.still_room.isVisible()
        press(page, KEY.Key_Shift)
        assert page.still_room.isVisible()
        press(page, key)
        assert not page.still_room.isVisible()


def test_the_small_step_is_said_once_and_folds_away(
    page: FinishPage, model: FinishModel, stage: log_stage.Stage, qtbot: QtBot
) -> None:
    model.begin(ended(ask=False))
    page._fold.setInterval(20)
    said = log_stage.records(model.small_step_said)
    place = page.close_page.pos()
    page.small_step.click()
    assert said == [stage.phrases.small_step]
    assert page.small_step_line.isVisible()
    model.say_small_step()
    qtbot.waitUntil(lambda: not page.small_step_line.isVisible())
    assert said == [stage.phrases.small_step]
    assert not page.small_step.isVisible()
    assert page.close_page.pos() == place


def test_close_stays_where_it_is_when_the_question_goes(page: FinishPage, model: FinishModel, qtbot: QtBot) -> None:
    model.begin(ended(Rating(4)))
    qtbot.waitUntil(lambda: page.rating.height() > 0)
    place = page.close_page.mapTo(page, page.close_page.rect().topLeft())
    press(page, KEY.Key_S)
    qtbot.wait(60)
    assert page.close_page.mapTo(page, page.close_page.rect().topLeft()) == place


def test_a_locked_log_is_told_in_small(page: FinishPage, model: FinishModel, stage: log_stage.Stage) -> None:
    stage.close()
    model.begin(ended(Rating(4)))
    press(page, KEY.Key_4)
    stage.jobs.drain()
    assert "held" in page.notice.text()
    assert page.notice.isVisible()


def test_a_run_that_ends_behind_a_locked_log_is_said_to_be_held_until_it_opens(
    page: FinishPage, model: FinishModel, stage: log_stage.Stage
) -> None:
    stage.close()
    model.begin(ended(ask=False))
    assert "held" in page.notice.text()
    assert page.notice.isVisible()
    stage.keeper.open(None, lambda: None, stage._fail)
    stage.jobs.drain()
    assert not page.notice.isVisible()
    model.begin(ended(ask=False))
    assert not page.notice.isVisible()


def test_a_stop_behind_a_locked_log_says_no_more_than_its_word(
    page: FinishPage, model: FinishModel, stage: log_stage.Stage
) -> None:
    stage.close()
    model.begin(EndedRun(RUN, RunEnd.STOPPED))
    assert sorted(visible_texts(page)) == sorted([stage.phrases.stopped, "Close", "Sit quietly"])


def test_no_control_is_without_a_name(page: FinishPage, model: FinishModel) -> None:
    model.begin(ended(Rating(4), following=("Hands on one thing",)))
    assert unnamed_controls(page) == []


def test_it_fits_the_smallest_window_at_the_largest_text(
    page: FinishPage, model: FinishModel, wear: Callable[[Theme, float], None]
) -> None:
    wear(Theme.LAMPLIGHT, 2.0)
    model.begin(ended(Rating(4), following=("Hands on one thing",)))
    page.resize(720, 560)
    assert page.minimumSizeHint().width() <= 720


def test_no_question_without_leave_and_never_after_stopping(stage: log_stage.Stage) -> None:
    for end in (RunEnd.STOPPED, RunEnd.INTERRUPTED):
        props = derive_finish_props(FinishState(EndedRun(RUN, end, ask_after=True)), stage.phrases)
        assert (props.question, props.small_step, props.next_titles) == ("", "", ())
    assert derive_finish_props(FinishState(ended(ask=False)), stage.phrases).question == ""


def test_the_persons_own_words_and_no_numbers_stand_here_too(
    page: FinishPage, model: FinishModel, stage: log_stage.Stage
) -> None:
    stage.open()
    words = ScaleWords("like a Sunday", "", "cannot sit")
    stage.keeper.with_log(lambda log: log.keep_scale_words(words), lambda _none: None, stage._fail)
    model.begin(EndedRun(RUN, RunEnd.FINISHED, before(Rating(5)), ask_after=True, numbers=False))
    stage.jobs.drain()
    row = page.rating.findChild(NumberRow)
    assert row is not None
    assert row.isHidden()
    assert model.props.scale == ("like a Sunday", stage.phrases.scale_5, "cannot sit")
    assert row.buttons[10].accessibleDescription() == "cannot sit"
    model.answer(Rating(4))
    stage.jobs.drain()
    assert not model.props.question
