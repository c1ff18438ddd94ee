"""How little a check-in asks for: counted in clicks and in keys, on the real widgets."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.core.checkin import CheckIn, Feeling, Place, Quality, Rating, RatingWord, Sensation, Shape
from app.core.log_facts import ScaleWords
from app.core.preferences import Theme
from app.ui.labels import Labels
from app.ui.pages.check_in import CheckInPage
from app.ui.theme import Measures
from app.ui.view_models.check_in import CheckInModel
from app.ui.view_models.check_in_draft import Asking, CheckInKind, Stage
from app.ui.widgets.body_outline import BodyOutline
from app.ui.widgets.number_row import NumberRow
from app.ui.widgets.sensation_card import SensationCard
from tests.ui import log_stage
from tests.ui.accessible import unnamed_controls

KEY = Qt.Key


class Hand:
    """Clicks and presses keys as a person does, and counts."""

    def __init__(self, page: CheckInPage) -> None:
        self.page = page
        self.clicks = 0
        self.keys = 0

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        assert widget.isVisible(), "nothing there to click on"
        self.clicks += 1
        where = at or widget.rect().center()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.keys += 1
        QTest.keyClick(self.page.focusWidget() or self.page, key, held)

    def rate(self, number: int) -> None:
        row = self.page.rating.findChild(NumberRow)
        assert row is not None
        self.click(row.buttons[number])


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


def outline_of(page: CheckInPage) -> BodyOutline:
    outline = page.more.places.outline
    assert outline is not None
    QApplication.processEvents()  # it is laid out once the page has heard that it unfolded
    return outline


def card_of(page: CheckInPage, place: Place) -> SensationCard:
    card = page.more.places.cards.card(place)
    assert card is not None
    return card


def spot(outline: BodyOutline, place: Place) -> QPoint:
    """A point of the figure that belongs to a place."""
    region = outline.figures.region(place)
    assert region is not None
    box = region.geometry()
    for down in range(1, box.height(), 3):
        for across in range(1, box.width(), 3):
            point = box.topLeft() + QPoint(across, down)
            if outline.figures.place_at(point) is place:
                return point
    raise AssertionError(f"no point of the figure is {place}")


def only_check_in(stage: log_stage.Stage) -> CheckIn:
    stage.jobs.drain()
    (entry,) = stage.entries()
    assert entry.check_in is not None
    return entry.check_in


def test_the_whole_check_in_is_four_clicks(page: CheckInPage, hand: Hand, stage: log_stage.Stage) -> None:
    hand.rate(4)
    outline = outline_of(page)
    hand.click(outline.figures, spot(outline, Place.CHEST))
    hand.click(card_of(page, Place.CHEST).words.button(Quality.TIGHT.value))
    hand.click(page.keep)
    kept = only_check_in(stage)
    assert (kept.before, kept.sensations) == (Rating(4), (Sensation(Place.CHEST, Quality.TIGHT),))
    assert hand.clicks == 4


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


def test_the_whole_check_in_by_keys(page: CheckInPage, hand: Hand, stage: log_stage.Stage) -> None:
    hand.press(KEY.Key_4)
    hand.press(KEY.Key_P)
    hand.press(KEY.Key_Right)
    hand.press(KEY.Key_Right)
    hand.press(KEY.Key_Space)  # the whole body
    came_from = page.more.places.outline
    hand.press(KEY.Key_Right)
    hand.press(KEY.Key_Space)  # its second word
    focused = page.focusWidget()
    assert came_from is not None
    assert focused is not None
    assert came_from.isAncestorOf(focused)
    hand.press(KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    kept = only_check_in(stage)
    assert (kept.before, kept.sensations) == (Rating(4), (Sensation(Place.WHOLE_BODY, Quality.TIGHT),))
    assert hand.keys <= 8


def test_several_places_with_a_word_each_one_under_it_and_a_number(
    page: CheckInPage, hand: Hand, stage: log_stage.Stage
) -> None:
    hand.rate(5)
    outline = outline_of(page)
    for place, quality in ((Place.CHEST, Quality.TIGHT), (Place.HANDS, Quality.CLAMMY), (Place.FACE, Quality.HOT)):
        hand.click(outline.figures, spot(outline, place))
        hand.click(card_of(page, place).words.button(quality.value))
    chest = card_of(page, Place.CHEST)
    hand.click(chest.under_it)
    hand.click(chest.under.button(Quality.HEAVY.value))
    hand.click(chest.number_it)
    hand.click(chest.intensity.button("6"))
    assert chest.head.text() == "Chest: tight, under it heavy, 6 of 10"
    page.more.words.shapes.button(Shape.MIXED.value).click()
    page.keep.click()
    kept = only_check_in(stage)
    assert kept.sensations == (
        Sensation(Place.CHEST, Quality.TIGHT, 6),
        Sensation(Place.CHEST, Quality.HEAVY, under=True),
        Sensation(Place.HANDS, Quality.CLAMMY),
        Sensation(Place.FACE, Quality.HOT),
    )
    assert kept.shape is Shape.MIXED


def test_the_outline_and_the_list_are_one_choice(page: CheckInPage, hand: Hand) -> None:
    wanted = log_stage.records(page.list_wanted)
    hand.rate(3)
    outline = outline_of(page)
    hand.click(outline.figures, spot(outline, Place.CHEST))
    page.more.twin.click()
    tiles = page.more.places.tiles
    assert tiles.isVisible()
    assert not outline.isVisible()
    assert tiles.picked() == (Place.CHEST,)
    tiles.row.button(Place.JAW.value).click()
    page.more.twin.click()
    assert outline.isVisible()
    assert outline.picked() == (Place.CHEST, Place.JAW)
    assert wanted == [True, False]
    assert page.more.places.sensations() == (Sensation(Place.CHEST), Sensation(Place.JAW))


def test_no_outline_is_made_where_pictures_are_hidden(page: CheckInPage, model: CheckInModel) -> None:
    model.begin(CheckInKind.OWN, Asking(pictures=False, as_list=True))
    Hand(page).rate(2)
    assert page.more.places.outline is None
    assert page.more.places.tiles.isVisible()
    assert not page.more.twin.isVisible()


def test_without_numbers_there_are_words_and_no_digit_answers(page: CheckInPage, model: CheckInModel) -> None:
    model.begin(CheckInKind.OWN, Asking(numbers=False))
    hand = Hand(page)
    hand.press(KEY.Key_4)
    assert model.props.rating is None
    row = page.rating.findChild(NumberRow)
    assert row is not None
    assert not row.isVisible()
    page.enter()
    focused = page.focusWidget()
    assert focused is not None
    assert focused.objectName() == RatingWord.A_LITTLE.value
    hand.press(KEY.Key_P)
    outline = outline_of(page)
    hand.click(outline.figures, spot(outline, Place.CHEST))
    card_of(page, Place.CHEST).words.button(Quality.TIGHT.value).click()
    assert not card_of(page, Place.CHEST).number_it.isVisible()


def test_without_places_the_rest_waits_behind_add_more(page: CheckInPage, model: CheckInModel) -> None:
    model.begin(CheckInKind.OWN, Asking(places=False))
    Hand(page).rate(3)
    assert not page.more.isVisible()
    page.add_more.click()
    assert page.more.words.isVisible()
    assert not page.more.places.isVisible()


def test_the_persons_own_words_stand_beneath_the_scale(
    page: CheckInPage, stage: log_stage.Stage, model: CheckInModel
) -> None:
    def keep_words(words: ScaleWords) -> None:
        stage.keeper.with_log(lambda log: log.keep_scale_words(words), lambda _none: None, stage._fail)

    assert model.props.scale == (stage.phrases.scale_0, stage.phrases.scale_5, stage.phrases.scale_10)
    keep_words(ScaleWords("like a Sunday", "", "cannot sit"))
    model.begin(CheckInKind.OWN, Asking())
    stage.jobs.drain()
    assert model.props.scale == ("like a Sunday", stage.phrases.scale_5, "cannot sit")
    row = page.rating.findChild(NumberRow)
    assert row is not None
    assert row.buttons[10].accessibleDescription() == "cannot sit"


def test_it_is_told_as_kept_once(page: CheckInPage, hand: Hand, stage: log_stage.Stage, model: CheckInModel) -> None:
    stages = []
    model.props_changed.connect(lambda props: stages.append(props.stage))
    hand.press(KEY.Key_7)
    stage.jobs.drain()
    assert stages.count(Stage.KEPT) == 1


def test_every_control_of_a_full_check_in_has_a_name(page: CheckInPage, hand: Hand) -> None:
    hand.rate(5)
    outline = outline_of(page)
    for place in (Place.CHEST, Place.JAW):
        hand.click(outline.figures, spot(outline, place))
        card_of(page, place).words.button(Quality.TIGHT.value).click()
    card_of(page, Place.CHEST).under_it.click()
    assert unnamed_controls(page) == []


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("as_list", [True, False])
def test_a_full_check_in_is_never_wider_than_the_smallest_window(
    page: CheckInPage,
    model: CheckInModel,
    wear: Callable[[Theme, float], None],
    scale: float,
    as_list: bool,
    qtbot: QtBot,
) -> None:
    wear(Theme.DAYLIGHT, scale)
    model.begin(CheckInKind.OWN, Asking(as_list=as_list))
    page.resize(720, 560)
    Hand(page).rate(5)
    page.more.places.set_sensations((Sensation(Place.SHOULDERS, Quality.LESS_SHARP, 10),))
    card = card_of(page, Place.SHOULDERS)
    card.under_it.click()
    qtbot.waitUntil(lambda: page.width() == 720)
    assert page.minimumSizeHint().width() <= 720
    for widget in (card.head, card.under_it, card.number_it):
        assert widget.mapTo(page, widget.rect().topRight()).x() < 720
