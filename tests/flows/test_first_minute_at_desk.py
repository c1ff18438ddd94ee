"""A therapist's first minute: what the desk says from the first press on, while the log is made behind it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from app.ui.log_keeper import LogState
from app.ui.pages.desk import DeskPage
from app.ui.pages.first_run import FirstRunPage
from tests.flows.conftest import Build
from tests.flows.house import MOVED_IN, Lived
from tests.flows.until import until

NOT_OPEN = "The log is not open."


class Painted(QObject):
    """Every text of a label that was painted."""

    def __init__(self, application: QApplication) -> None:
        super().__init__()
        self.texts: set[str] = set()
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.Paint and isinstance(watched, QLabel):
            self.texts.add(watched.text())
        return False


def desk_with_its_log(lived: Lived) -> DeskPage:
    until(lambda: lived.house.keeper.state is LogState.OPEN, "the log is made")
    lived.settle()
    until(lambda: isinstance(lived.page, DeskPage) and lived.page.name.line.hasFocus(), "a pseudonym is asked for")
    page = lived.page
    assert isinstance(page, DeskPage)
    return page


def test_the_desk_of_the_first_run_waits_for_a_pseudonym(build: Build, qapp: QApplication) -> None:
    lived = build(None)
    painted = Painted(qapp)
    lived.open()
    first = lived.page
    assert isinstance(first, FirstRunPage)
    for row, answer in ((first.others, "no"), (first.voice, "no")):
        row.button(answer).click()
    first.for_others.click()
    first.begin.click()
    page = desk_with_its_log(lived)

    assert NOT_OPEN not in painted.texts
    assert page.message.text() in painted.texts


def test_settings_that_lost_their_log_begin_with_a_new_one(build: Build, qapp: QApplication) -> None:
    lived = build(MOVED_IN._replace(desk=True))
    painted = Painted(qapp)
    lived.open()
    page = desk_with_its_log(lived)

    assert NOT_OPEN not in painted.texts
    assert page.message.text() in painted.texts


class Hurried(QObject):
    """Types a name and Enter as soon as the desk has the keyboard, which is before anybody is read."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.typed = False
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, DeskPage) and not self.typed:
            self.typed = True
            QTest.keyClicks(watched, "Heron")
            QTest.keyClick(watched, Qt.Key.Key_Return)
        return False


def test_what_is_typed_before_the_people_are_read_stands_in_the_field_that_comes(
    build: Build, qapp: QApplication
) -> None:
    lived = build(MOVED_IN._replace(desk=True))
    hurried = Hurried(qapp)
    lived.open()
    page = desk_with_its_log(lived)

    assert hurried.typed
    assert page.name.text() == "Heron"
    QTest.keyClick(page.name.line, Qt.Key.Key_Return)
    until(lambda: lived.page is not page, "the page of Heron comes")
