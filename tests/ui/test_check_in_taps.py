"""How little a check-in asks for: counted in clicks and in keys, on the real widgets."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.checkin import Place, Quality, Rating, RatingWord, Sensation, Shape
from app.core.log_facts import ScaleWords
from app.core.preferences import Theme
from app.ui.labels import Labels
from app.ui.pages.check_in import CheckInPage
from app.ui.theme import Measures
from app.ui.view_models.check_in import CheckInModel
from app.ui.view_models.check_in_draft import Asking, CheckInKind
from app.ui.widgets.number_row import NumberRow
from tests.ui import log_stage
from tests.ui.accessible import unnamed_controls
from tests.ui.check_in_hand import Hand, card_of, only_check_in, outline_of, spot

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


def test_the_whole_check_in_is_four_clicks(page: CheckInPage, hand: Hand, stage: log_stage.Stage) -> None:
    hand.rate(4)
    outline = outline_of(page)
    hand.click(outline.figures, spot(outline, Place.CHEST))
    hand.click(card_of(page, Place.CHEST).words.button(Quality.TIGHT.value))
    hand.click(page.keep)
    kept = only_check_in(stage)
    assert (kept.before, kept.sensations) == (Rating(4), (Sensation(Place.CHEST, Quality.TIGHT),))
    assert hand.clicks == 4


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


def test_a_digit_typed_in_a_card_rates_nothing(page: CheckInPage, hand: Hand, model: CheckInModel) -> None:
    hand.rate(4)
    page.more.places.set_sensations((Sensation(Place.CHEST, Quality.TIGHT),))
    chest = card_of(page, Place.CHEST)
    chest.head.setFocus()
    hand.press(KEY.Key_8)
    assert model.props.rating == Rating(4)
    chest.number_it.click()
    chest.intensity.focus_first()
    hand.press(KEY.Key_1)
    hand.press(KEY.Key_0)
    assert chest.intensity.button("10").hasFocus()
    assert chest.felt.intensity is None
    hand.press(KEY.Key_Space)
    assert chest.felt.intensity == 10
    assert model.props.rating == Rating(4)
