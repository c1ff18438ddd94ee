"""A check-in by keyboard and mouse, down to what stands in the log."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.core.checkin import NOTE_MAX_CHARS, CheckIn, Feeling, Place, Quality, Rating, RatingWord, Sensation
from app.core.errors import UserError
from app.core.guards import Way
from app.core.moment import Moment
from app.core.preferences import Theme
from app.store.log import SqliteLog
from app.ui.labels import Labels
from app.ui.log_keeper import LogState
from app.ui.pages.check_in import CheckInPage
from app.ui.theme import Measures
from app.ui.view_models.check_in import CheckInModel
from app.ui.view_models.check_in_draft import Asking, CheckInDraft, CheckInKind, Said, Stage
from app.ui.widgets.number_row import NumberRow
from tests.ui import log_stage
from tests.ui.accessible import unnamed_controls

KEY = Qt.Key


@pytest.fixture
def stage(qapp: QApplication, tmp_path: Path) -> Iterator[log_stage.Stage]:
    stage = log_stage.Stage(tmp_path / "vault")
    yield stage
    stage.close()
    assert stage.bugs == []


@pytest.fixture
def model(stage: log_stage.Stage) -> CheckInModel:
    return CheckInModel(stage.keeper, stage.phrases, stage.clock)


@pytest.fixture
def page(qtbot: QtBot, lamplight: None, model: CheckInModel, measures: Measures) -> CheckInPage:
    page = CheckInPage(model, Labels(), measures)
    qtbot.addWidget(page)
    page.resize(980, 720)
    begin(model)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    page.enter()
    return page


def begin(model: CheckInModel, kind: CheckInKind = CheckInKind.OWN, *, words_first: bool = False) -> None:
    model.begin(kind, Asking(words_first=words_first, as_list=True))


def press(page: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(page.focusWidget() or page, key, modifier)


def only_check_in(stage: log_stage.Stage) -> CheckIn:
    (entry,) = stage.entries()
    assert entry.check_in is not None
    return entry.check_in


def test_nothing_is_picked_beforehand_and_nothing_can_be_kept(page: CheckInPage, model: CheckInModel) -> None:
    numbers = page.rating.findChild(NumberRow)
    assert numbers is not None
    assert not any(button.isChecked() for button in numbers.buttons)
    assert model.props.rating is None
    assert not page.keep.isEnabled()


@pytest.mark.parametrize("number", range(7))
def test_a_digit_and_enter_is_a_whole_check_in(
    page: CheckInPage, model: CheckInModel, stage: log_stage.Stage, number: int
) -> None:
    stage.open()
    told = log_stage.records(model.kept)
    press(page, Qt.Key(KEY.Key_0 + number))
    press(page, KEY.Key_Return)
    stage.jobs.drain()
    kept = only_check_in(stage)
    assert (kept.before, kept.after, kept.note, kept.sensations) == (Rating(number), None, None, ())
    assert kept.at_ms == log_stage.NOON.at_ms
    assert page.after_keep.line.text() == stage.phrases.check_in_kept
    assert told == [kept]


def test_one_and_then_zero_is_ten(page: CheckInPage, model: CheckInModel) -> None:
    press(page, KEY.Key_1)
    assert model.props.rating == Rating(1)
    press(page, KEY.Key_0)
    assert model.props.rating == Rating(10)


def test_a_mouse_tap_and_keep_is_a_whole_check_in(page: CheckInPage, stage: log_stage.Stage) -> None:
    stage.open()
    numbers = page.rating.findChild(NumberRow)
    assert numbers is not None
    QTest.mouseClick(numbers.buttons[6], Qt.MouseButton.LeftButton)
    QTest.mouseClick(page.keep, Qt.MouseButton.LeftButton)
    stage.jobs.drain()
    assert only_check_in(stage).before == Rating(6)


def test_a_second_tap_takes_the_answer_back(page: CheckInPage, model: CheckInModel) -> None:
    press(page, KEY.Key_4)
    press(page, KEY.Key_Space)
    assert model.props.rating is None
    assert not page.keep.isEnabled()


def test_arrows_walk_and_answer_nothing(page: CheckInPage, model: CheckInModel) -> None:
    press(page, KEY.Key_Right)
    press(page, KEY.Key_Right)
    focused = page.focusWidget()
    assert focused is not None
    assert focused.accessibleName() or focused.property("text") == "2"
    assert model.props.rating is None


def test_a_word_is_stored_as_a_word(page: CheckInPage, stage: log_stage.Stage) -> None:
    stage.open()
    press(page, KEY.Key_3)
    press(page, KEY.Key_Tab)
    press(page, KEY.Key_End)
    press(page, KEY.Key_Left)
    press(page, KEY.Key_Space)
    press(page, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    stage.jobs.drain()
    assert only_check_in(stage).before == Rating(word=RatingWord.NOT_SURE)


def test_skip_is_as_large_as_the_words_beside_it(page: CheckInPage) -> None:
    widths = [button.width() for button in page.rating._words.findChildren(QWidget) if button.isVisible()]
    assert max(widths) - min(widths) <= 1


def test_keep_and_close_are_of_one_size(page: CheckInPage) -> None:
    assert page.keep.size() == page.close_without.size()


def test_skip_leads_on_to_the_rest_and_answers_nothing(page: CheckInPage, model: CheckInModel) -> None:
    press(page, KEY.Key_S)
    assert page.more.places.isVisible()
    assert model.props.rating is None
    assert not page.keep.isEnabled()


def test_everything_together_is_kept_as_it_was_said(page: CheckInPage, stage: log_stage.Stage, qtbot: QtBot) -> None:
    stage.open()
    press(page, KEY.Key_6)
    for place in ("jaw", "chest"):
        page.more.places.tiles.row.button(place).click()
    press(page, KEY.Key_Tab)
    chest = page.more.places.cards.card(Place.CHEST)
    assert chest is not None
    chest.words.button("tight").click()
    page.more.words.feelings.button("shame").click()
    field = page.more.note.findChild(QPlainTextEdit)
    assert field is not None
    field.setFocus()
    qtbot.keyClicks(field, "7 s n: the lamp")
    press(page, KEY.Key_Return)
    qtbot.keyClicks(field, "and the door")
    press(page, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    stage.jobs.drain()
    kept = only_check_in(stage)
    assert kept.before == Rating(6)
    assert kept.sensations == (Sensation(Place.JAW), Sensation(Place.CHEST, Quality.TIGHT))
    assert kept.feeling is Feeling.SHAME
    assert kept.note == "7 s n: the lamp\nand the door"


def test_nowhere_and_places_exclude_each_other(page: CheckInPage, model: CheckInModel) -> None:
    page.add_more.click()
    page.more.places.tiles.row.button("chest").click()
    page.more.places.tiles.row.button("nowhere").click()
    assert page.more.places.sensations() == (Sensation(Place.NOWHERE),)
    page.more.places.tiles.row.button("jaw").click()
    assert page.more.places.sensations() == (Sensation(Place.JAW),)
    assert page.more.places.cards.card(Place.CHEST) is None
    assert page.more.places.cards.card(Place.NOWHERE) is None


def test_a_feeling_can_be_taken_back(page: CheckInPage, model: CheckInModel) -> None:
    page.add_more.click()
    page.more.words.feelings.button("relief").click()
    assert page.keep.isEnabled()
    page.more.words.feelings.button("relief").click()
    assert not page.keep.isEnabled()


def test_esc_leaves_the_note_first_and_the_page_after(page: CheckInPage, qtbot: QtBot) -> None:
    closed = log_stage.records(page.closed)
    page.add_more.click()
    field = page.more.note.findChild(QPlainTextEdit)
    assert field is not None
    field.setFocus()
    qtbot.keyClicks(field, "words")
    press(page, KEY.Key_Escape)
    assert closed == []
    assert page.more.note.text() == "words"
    assert page.focusWidget() is page.keep
    press(page, KEY.Key_Escape)
    assert closed == [None]


def test_what_was_not_kept_is_gone(page: CheckInPage, stage: log_stage.Stage, model: CheckInModel) -> None:
    stage.open()
    press(page, KEY.Key_6)
    page.more.note._field.setPlainText("words")
    page.close_without.click()
    assert stage.entries() == ()
    assert page.more.note.text() == ""
    begin(model)
    assert not page.keep.isEnabled()


def test_a_note_is_cut_where_the_box_ends_and_says_so(page: CheckInPage, model: CheckInModel) -> None:
    page.add_more.click()
    page.more.note._field.setPlainText("🪔" * (NOTE_MAX_CHARS + 5))
    assert len(page.more.note.text()) == NOTE_MAX_CHARS
    assert page.more.note._full.isVisible()


def test_a_locked_log_holds_the_check_in_and_says_so(page: CheckInPage, stage: log_stage.Stage) -> None:
    stage.keeper.create("five plain words of mine", lambda: None, lambda _error: None)
    stage.jobs.drain()
    stage.close()
    press(page, KEY.Key_5)
    press(page, KEY.Key_Return)
    stage.jobs.drain()
    assert "held" in page.after_keep.line.text()
    assert stage.keeper.pending == 1
    stage.keeper.open("five plain words of mine", lambda: None, lambda _error: None)
    stage.jobs.drain()
    assert stage.keeper.state is LogState.OPEN
    assert only_check_in(stage).before == Rating(5)


def test_a_failed_keep_says_why_and_can_be_pressed_again(
    page: CheckInPage, stage: log_stage.Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.open()
    sentence = "There is no room left on the disk, so this isn't kept yet."

    def full(_log: SqliteLog, _check_in: CheckIn) -> None:
        raise UserError(sentence)

    press(page, KEY.Key_5)
    with monkeypatch.context() as disk:
        disk.setattr(SqliteLog, "save", full)
        page.keep.click()
        stage.jobs.drain()
    assert page._trouble.text() == sentence
    assert page._trouble.isVisible()
    page.keep.click()
    stage.jobs.drain()
    assert only_check_in(stage).before == Rating(5)
    assert stage.keeper.pending == 0


def test_letting_go_of_a_failed_keep_leaves_nothing_waiting(
    page: CheckInPage, stage: log_stage.Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.open()

    def full(_log: SqliteLog, _check_in: CheckIn) -> None:
        raise UserError("no room")

    press(page, KEY.Key_5)
    with monkeypatch.context() as disk:
        disk.setattr(SqliteLog, "save", full)
        page.keep.click()
        stage.jobs.drain()
    page.close_without.click()
    assert stage.keeper.pending == 0
    assert stage.entries() == ()


def test_after_keeping_the_three_ways_stand_there(page: CheckInPage, stage: log_stage.Stage) -> None:
    stage.open()
    press(page, KEY.Key_5)
    press(page, KEY.Key_Return)
    stage.jobs.drain()
    chosen = log_stage.records(page.way_chosen)
    page.after_keep.ways.button(Way.ONE_THING.value).click()
    page.after_keep.ways.button(Way.HELP.value).click()
    assert chosen == [Way.ONE_THING, Way.HELP]
    page.after_keep.ways.button(Way.SIT_QUIETLY.value).click()
    assert page.still_room.isVisible()
    press(page, KEY.Key_A)
    assert page.after_keep.isVisible()


@pytest.mark.parametrize(("key", "answer"), [(KEY.Key_0, Rating(0)), (KEY.Key_8, Rating(8)), (KEY.Key_S, None)])
def test_in_front_of_an_exercise_one_key_goes_on(
    page: CheckInPage, model: CheckInModel, key: Qt.Key, answer: Rating | None
) -> None:
    begin(model, CheckInKind.BEFORE)
    page.enter()
    answers = log_stage.records(model.answered)
    press(page, key)
    assert answers == [answer]
    assert not page.keep.isVisible()
    assert not page.add_more.isVisible()


def test_the_key_that_led_in_front_of_an_exercise_gives_no_rating_when_it_comes_twice(
    page: CheckInPage, model: CheckInModel
) -> None:
    begin(model, CheckInKind.BEFORE)
    page.enter()
    answers = log_stage.records(model.answered)
    press(page, KEY.Key_Space)
    assert answers == [None]


def test_in_front_of_an_exercise_a_typed_one_waits_for_a_zero(
    page: CheckInPage, model: CheckInModel, qtbot: QtBot
) -> None:
    begin(model, CheckInKind.BEFORE)
    page.one_tap._ten.setInterval(20)
    page.enter()
    answers = log_stage.records(model.answered)
    press(page, KEY.Key_1)
    assert answers == []
    qtbot.waitUntil(lambda: answers == [Rating(1)])
    begin(model, CheckInKind.BEFORE)
    press(page, KEY.Key_1)
    press(page, KEY.Key_0)
    assert answers == [Rating(1), Rating(10)]


def test_words_stand_first_where_they_are_wanted(page: CheckInPage, model: CheckInModel) -> None:
    begin(model, words_first=True)
    page.enter()
    focused = page.focusWidget()
    assert focused is not None
    assert focused.objectName() == RatingWord.A_LITTLE.value


def test_letters_do_nothing_where_they_are_switched_off(page: CheckInPage, model: CheckInModel) -> None:
    model.begin(CheckInKind.OWN, Asking(letter_keys=False))
    press(page, KEY.Key_7)
    press(page, KEY.Key_S)
    assert model.props.rating is None
    assert not page.more.places.isVisible()


def test_no_control_is_without_a_name(page: CheckInPage) -> None:
    page.add_more.click()
    page.more.places.tiles.row.button("chest").click()
    assert unnamed_controls(page) == []


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_wider_than_the_smallest_window(
    page: CheckInPage, wear: Callable[[Theme, float], None], scale: float, qtbot: QtBot
) -> None:
    wear(Theme.DAYLIGHT, scale)
    page.add_more.click()
    page.resize(720, 560)
    qtbot.waitUntil(lambda: page.width() == 720)
    assert page.minimumSizeHint().width() <= 720
    numbers = page.rating.findChild(NumberRow)
    assert numbers is not None
    for button in numbers.buttons:
        assert min(button.size().toTuple()) >= 44
        assert button.mapTo(page, button.rect().topRight()).x() < 720
        assert button.fontMetrics().horizontalAdvance(button.text()) < button.width()


def test_white_space_is_nothing_and_zero_is_something() -> None:
    assert not Said(note=" \n").something
    assert Said(Rating(0)).something
    assert CheckInDraft(b"", Moment(0, 0)).stage is Stage.ASKING
