"""One entry whole, its note being corrected, what was deleted, and the settings of the log."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.core.checkin import CheckIn, Feeling, Place, Quality, Rating, Sensation, Shape
from app.core.run import Run, RunEnd
from app.core.uid import uid7
from app.ui.pages.entry import EntryPage
from app.ui.pages.look_back import LookBackPage
from app.ui.pages.settings import SettingsPage
from app.ui.view_models.deletion import Told
from app.ui.view_models.look_back_props import Shown
from app.ui.widgets.scroll import bring_into_view
from tests.flows.hands import choose, press
from tests.flows.house import Lived
from tests.flows.look_back_scenes import opened
from tests.flows.until import until


def keep_one_with_everything(lived: Lived) -> None:
    """Write an entry that has every part there is; it is the newest."""
    at_ms = lived.wall().at_ms - 60_000
    pace = lived.preferences.now.pace
    run = Run(uid7(at_ms), "see-three", 1, None, at_ms, 0, pace, pace, 0, 0, 3, 5, RunEnd.STOPPED)
    check_in = CheckIn(
        uid7(at_ms),
        at_ms,
        0,
        run.uid,
        Rating(6),
        Rating(5),
        (
            Sensation(Place.CHEST, Quality.TIGHT, 6),
            Sensation(Place.CHEST, Quality.HEAVY, under=True),
            Sensation(Place.HANDS, Quality.CLAMMY),
        ),
        Feeling.SHAME,
        Shape.CAME_BACK,
        "Rain on the window since noon. The lamp by the door was on.",
    )
    for entry in (run, check_in):
        lived.house.keeper.save(entry)
    lived.settle()


def whole(lived: Lived) -> None:
    """Open the entry that has everything."""
    shown(lived)
    keep_one_with_everything(lived)
    page = opened(lived)
    page.views.focus_first()
    press(Qt.Key.Key_Home, Qt.Key.Key_Return)
    until(lambda: isinstance(lived.page, EntryPage) and lived.page.note.isVisible(), "the entry")


def correcting(lived: Lived) -> None:
    """Correct its note."""
    whole(lived)
    choose("Correct the note")


def masked(lived: Lived) -> None:
    """Open it with numbers and notes hidden."""
    now = lived.preferences.now
    lived.preferences.change(now._replace(hide_numbers=True, hide_notes=True))
    keep_one_with_everything(lived)
    page = opened(lived)
    page.views.focus_first()
    press(Qt.Key.Key_Home, Qt.Key.Key_Return)
    until(lambda: isinstance(lived.page, EntryPage) and lived.page.masked.isVisible(), "the entry")


def deleted(lived: Lived) -> None:
    """Delete it: Look back has the bar."""
    whole(lived)
    choose("Delete this")
    until(lambda: lived.house.deletion.props.told is Told.UNDO, "the bar")
    until(lambda: isinstance(lived.page, LookBackPage) and lived.page.list.isVisible(), "the list")


def settings_of_looking_back(lived: Lived) -> None:
    """Walk down Settings to what is kept out of sight."""
    page = _settings(lived)
    page.look_back.hide_numbers.setFocus()
    bring_into_view(page.look_back)


def settings_of_words(lived: Lived) -> None:
    """Further down, to the words for the scale."""
    page = _settings(lived)
    page.scale.zero.line.setFocus()
    page.scale.set_session.click()
    lived.settle()
    bring_into_view(page.scale)


def settings_of_keeping(lived: Lived) -> None:
    """Further down, to what would go if less was kept."""
    page = _settings(lived)
    page.keeping.keep.button("30").click()
    lived.settle()
    page.keeping.erase.click()
    bring_into_view(page.keeping)


def write_only(lived: Lived) -> None:
    """Look back on a log that is written in and closed."""
    lived.preferences.change(lived.preferences.now._replace(write_and_close=True))
    assert opened(lived)._model.props.shown is Shown.WRITE_ONLY


def capped(lived: Lived) -> None:
    """Look back once more than is set."""
    shown(lived)
    lived.preferences.change(lived.preferences.now._replace(look_backs_a_day=1))
    opened(lived)
    press(Qt.Key.Key_Escape)
    choose("Look back")
    page = lived.page
    assert isinstance(page, LookBackPage)
    until(lambda: page._model.props.shown is Shown.CAPPED, "the cap")


def shown(lived: Lived) -> None:
    """Hide nothing, and hold nothing back."""
    lived.preferences.change(
        lived.preferences.now._replace(
            hide_numbers=False, hide_notes=False, write_and_close=False, look_backs_a_day=None
        )
    )


def _settings(lived: Lived) -> SettingsPage:
    choose("Settings")
    lived.settle()
    page = lived.page
    assert isinstance(page, SettingsPage)
    return page
