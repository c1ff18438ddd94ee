"""Taking the log along, its copies and a new laptop, over logs of 0, 3 and 500 check-ins."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from app.core.ports import Log
from app.ui.jobs import ignore
from app.ui.pages.copies import CopiesPage
from app.ui.pages.copies_bring_in import BringInPage
from app.ui.pages.new_laptop import NewLaptopPage
from app.ui.pages.new_laptop_arrive import ArrivePage
from app.ui.pages.take_away import TakeAwayPage
from app.ui.view_models.copies_bring_in import BringStage
from app.ui.view_models.copies_look import LookStage
from app.ui.view_models.look_back_filter import Span
from app.ui.view_models.take_away import Form, Parts, Shown
from app.ui.view_models.take_away_span import SpanChoice
from tests.flows.house import Lived
from tests.flows.until import until

FIVE_WORDS = "lantern kettle harbour meadow stone"


def take_away(lived: Lived) -> TakeAwayPage:
    """Open the page with all days and notes, its preview read."""
    room = lived.house.take_away
    room.open_take_away()
    until(lambda: room.leaving.props.shown is not Shown.LOADING, "the log is read")
    room.leaving.choose_span(SpanChoice(Span.ALL))
    until(lambda: room.leaving.props.shown is not Shown.LOADING, "all of the log is read")
    room.leaving.choose_parts(Parts(notes=True))
    lived.settle()
    page = lived.page
    assert isinstance(page, TakeAwayPage)
    return page


def struck(lived: Lived) -> TakeAwayPage:
    """Some rows are struck out."""
    page = take_away(lived)
    for number in (0, 2):
        lived.house.take_away.leaving.turn(number)
    page.list.setFocus()
    scroll_to(page, page.list)
    return page


def saved(lived: Lived) -> TakeAwayPage:
    """A table was saved."""
    page = take_away(lived)
    page.forms.button(Form.CSV.value).click()
    page.save.click()
    until(lambda: lived.house.take_away.leaving.props.saved or page.replace.isVisible(), "the file is written")
    if page.replace.isVisible():
        page.replace.click()
        until(lambda: lived.house.take_away.leaving.props.saved, "the file is written again")
    scroll_to(page, page.outside)
    return page


def copies(lived: Lived) -> CopiesPage:
    """The copies, one of them made now."""
    tend(lived)
    lived.house.take_away.open_copies()
    lived.settle()
    page = lived.page
    assert isinstance(page, CopiesPage)
    return page


def looked(lived: Lived) -> CopiesPage:
    """What is in a copy is told."""
    page = copies(lived)
    room = lived.house.take_away
    if room.copies.props.rows:
        page.list.chosen.emit(room.copies.props.rows[0].path)
        until(lambda: room.look.props.stage is LookStage.SHOWN, "the copy was looked into")
    scroll_to(page, page.card)
    return page


def new_laptop(lived: Lived) -> NewLaptopPage:
    """The two steps."""
    lived.house.take_away.open_new_laptop()
    lived.settle()
    page = lived.page
    assert isinstance(page, NewLaptopPage)
    return page


def packed(lived: Lived) -> NewLaptopPage:
    """The file is there."""
    page = new_laptop(lived)
    page.fields.make_one.click()
    room = lived.house.take_away
    (page.pack if page.pack.isEnabled() else page.replace).click()
    until(lambda: not room.packing.props.busy, "the log is packed")
    if room.packing.props.is_there:
        page.replace.click()
        until(lambda: not room.packing.props.busy, "the log is packed anew")
    scroll_to(page, page.said)
    return page


def arriving(lived: Lived) -> ArrivePage:
    """A file from before, its passphrase asked for."""
    packed(lived)
    room = lived.house.take_away
    room.open_arrival()
    lived.settle()
    page = lived.page
    assert isinstance(page, ArrivePage)
    page.open.file_picked.emit(lived.documents / "log.lamplit")
    until(lambda: room.look.props.stage is LookStage.ASKS, "the passphrase is asked for")
    scroll_to(page, page.card)
    return page


def bringing(lived: Lived) -> BringInPage:
    """A file of this log, told."""
    page = take_away(lived)
    room = lived.house.take_away
    file = lived.documents / "log.json"
    if room.leaving.props.shown is Shown.ROWS and not file.exists():
        page.forms.button(Form.JSON.value).click()
        room.leaving.save(file)
        until(lambda: room.leaving.props.saved, "the file is written")
    room.open_bring_in()
    lived.settle()
    there = lived.page
    assert isinstance(there, BringInPage)
    if file.exists():
        there.open.file_picked.emit(file)
        until(lambda: room.bringing.props.stage is BringStage.SHOWN, "the file is read")
        scroll_to(there, there.card)
    return there


def tend(lived: Lived) -> None:
    """Have the copy of the day made."""
    lived.house.keeper.with_vault(lambda vault: vault.tend_backups(), ignore, ignore)
    lived.settle()


def opened(lived: Lived, job: Callable[[Log], object]) -> None:
    """Do something with the open log."""
    lived.house.keeper.change_log(job, ignore, ignore)
    lived.settle()


def scroll_to(page: QWidget, widget: QWidget) -> None:
    """Bring a part of a page into sight."""
    area = page.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    QApplication.processEvents()  # what was told or shown a moment ago has its place then
    area.ensureWidgetVisible(widget, 0, 40)
