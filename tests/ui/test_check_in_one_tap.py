"""A check-in when it is too much: one tap, kept at once, and more can be added to it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.core.checkin import Feeling, Rating, RatingWord
from app.ui.labels import Labels
from app.ui.pages.check_in import CheckInPage
from app.ui.theme import Measures
from app.ui.view_models.check_in import CheckInModel
from app.ui.view_models.check_in_draft import Asking, CheckInKind, Stage
from tests.ui import log_stage
from tests.ui.check_in_hand import Hand, only_check_in

KEY = Qt.Key


@pytest.fixture
def stage(qapp: QApplication, tmp_path: Path) -> Iterator[log_stage.Stage]:
    stage = log_stage.Stage(tmp_path / "vault").open()
    yield stage
    stage.close()
    assert stage.bugs == []


@pytest.fixture
def model(stage: log_stage.Stage) -> CheckInModel:
    return CheckInModel(stage.keeper, stage.phrases, stage.clock)


@pytest.fixture
def page(qtbot: QtBot, lamplight: None, stage: log_stage.Stage, model: CheckInModel, measures: Measures) -> CheckInPage:
    page = CheckInPage(model, Labels(), measures)
    qtbot.addWidget(page)
    page.resize(980, 720)
    model.begin(CheckInKind.OWN, Asking())
    stage.jobs.drain()
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    page.enter()
    return page


@pytest.fixture
def hand(page: CheckInPage) -> Hand:
    return Hand(page)


@pytest.mark.parametrize("number", [7, 8, 9, 10])
def test_one_click_is_all_when_it_is_too_much(
    page: CheckInPage, hand: Hand, stage: log_stage.Stage, number: int
) -> None:
    hand.rate(number)
    assert only_check_in(stage).before == Rating(number)
    assert hand.clicks == 1
    assert page.after_keep.isVisible()
    assert page.after_keep.line.text() == stage.phrases.check_in_kept
    assert page.after_keep.add_more.isVisible()


def test_too_much_is_one_click_as_a_word_too(page: CheckInPage, hand: Hand, stage: log_stage.Stage) -> None:
    words = page.rating.findChildren(QPushButton, RatingWord.TOO_MUCH.value)
    hand.click(words[0])
    assert only_check_in(stage).before == Rating(word=RatingWord.TOO_MUCH)


def test_too_much_is_one_key(page: CheckInPage, hand: Hand, stage: log_stage.Stage) -> None:
    hand.press(KEY.Key_8)
    assert only_check_in(stage).before == Rating(8)
    assert hand.keys == 1


def test_six_is_not_kept_by_itself(page: CheckInPage, hand: Hand, stage: log_stage.Stage) -> None:
    hand.rate(6)
    stage.jobs.drain()
    assert stage.entries() == ()
    assert not page.add_more.isVisible()
    assert page.more.isVisible()


def test_the_second_press_of_a_double_click_lands_on_nothing(
    page: CheckInPage, hand: Hand, stage: log_stage.Stage, qtbot: QtBot
) -> None:
    closed = log_stage.records(page.closed)
    hand.rate(8)
    stage.jobs.drain()
    close = page.after_keep.close_page
    window, at = page.window().windowHandle(), close.mapTo(page.window(), close.rect().center())
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert closed == []
    transparent = Qt.WidgetAttribute.WA_TransparentForMouseEvents
    qtbot.waitUntil(lambda: not page.after_keep.testAttribute(transparent))
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert closed == [None]


def test_more_is_added_to_the_same_check_in(
    page: CheckInPage, hand: Hand, stage: log_stage.Stage, model: CheckInModel
) -> None:
    hand.press(KEY.Key_9)
    first = only_check_in(stage)
    stage.later(5)
    page.after_keep.add_more.click()
    assert not page.rating.isVisible()
    assert page.more.isVisible()
    assert not page.keep.isEnabled()
    hand.press(KEY.Key_3)
    assert model.props.rating == Rating(9)
    page.more.words.feelings.button(Feeling.SHAME.value).click()
    page.keep.click()
    whole = only_check_in(stage)
    assert (whole.uid, whole.at_ms, whole.before) == (first.uid, first.at_ms, Rating(9))
    assert whole.feeling is Feeling.SHAME
    assert page.after_keep.isVisible()
    assert not page.after_keep.add_more.isVisible()


def test_closing_without_adding_leaves_what_was_kept(page: CheckInPage, hand: Hand, stage: log_stage.Stage) -> None:
    hand.press(KEY.Key_9)
    page_kept = only_check_in(stage)
    page.after_keep.add_more.click()
    page.more.note._field.setPlainText("words")
    page.close_without.click()
    assert only_check_in(stage) == page_kept


def test_it_is_told_as_kept_once(page: CheckInPage, hand: Hand, stage: log_stage.Stage, model: CheckInModel) -> None:
    stages = []
    model.props_changed.connect(lambda props: stages.append(props.stage))
    hand.press(KEY.Key_7)
    stage.jobs.drain()
    assert stages.count(Stage.KEPT) == 1
