"""The check-in in each of its states, and the way to it from Home. Everything said is invented."""

from __future__ import annotations

from PySide6.QtTest import QTest

from app.core.checkin import CheckIn, Feeling, Place, Quality, Rating, Sensation, Shape
from app.core.uid import uid7
from app.ui.jobs import ignore
from app.ui.pages.check_in import CheckInPage
from app.ui.widgets.more_panel import MorePanel
from tests.flows.hands import choose, reach, wait_to_read
from tests.flows.house import Lived

_UNFOLDED_MS = 100


def fresh(lived: Lived) -> None:
    choose("Check in")


def rated(lived: Lived) -> None:
    choose("Check in")
    choose("4")


def three_places(lived: Lived) -> None:
    """Three places, each with a word; one has something under it and a number."""
    rated(lived)
    more = _more(lived)
    said = ((Place.CHEST, Quality.TIGHT), (Place.JAW, Quality.CLENCHED), (Place.HANDS, Quality.CLAMMY))
    for place, quality in said:
        outline = more.places.outline
        assert outline is not None
        region = outline.figures.region(place)
        assert region is not None
        region.click()
        card = more.places.cards.card(place)
        assert card is not None
        card.words.button(quality.value).click()
    card = more.places.cards.card(Place.CHEST)
    assert card is not None
    card.under_it.click()
    card.under.button(Quality.HEAVY.value).click()
    card.number_it.click()
    card.intensity.button("6").click()
    more.words.feelings.button(Feeling.SHAME.value).click()
    more.words.shapes.button(Shape.CAME_BACK.value).click()


def words_open(lived: Lived) -> None:
    """A place was tapped and its words are open."""
    rated(lived)
    outline = _more(lived).places.outline
    assert outline is not None
    region = outline.figures.region(Place.CHEST)
    assert region is not None
    region.click()


def as_list(lived: Lived) -> None:
    """The list in place of the outline."""
    rated(lived)
    choose("As a list")
    choose("Chest")
    lived.preferences.change(lived.preferences.now._replace(place_list=False))


def lower_part(lived: Lived) -> None:
    """The lower part of the page."""
    three_places(lived)
    QTest.qWait(_UNFOLDED_MS)  # or the page goes back to what unfolded last
    reach("A note")


def at_one_tap(lived: Lived) -> None:
    choose("Check in")
    choose("8")
    wait_to_read(lived, lived.library.phrases.check_in_kept)


def adding(lived: Lived) -> None:
    at_one_tap(lived)
    choose("Add more")


def from_before(lived: Lived) -> None:
    """What a crash left behind."""
    moment = lived.wall()
    sensations = (Sensation(Place.CHEST, Quality.TIGHT), Sensation(Place.CHEST, Quality.HEAVY, under=True))
    draft = CheckIn(
        uid7(moment.at_ms), moment.at_ms, moment.tz_min, before=Rating(4), sensations=sensations, note="Rain again."
    )
    lived.house.keeper.with_log(lambda log: log.save_draft(draft), ignore, ignore)
    lived.settle()
    choose("Check in")
    wait_to_read(lived, "This was here from before.")


def _more(lived: Lived) -> MorePanel:
    page = lived.page
    assert isinstance(page, CheckInPage)
    return page.more
