"""The log as a list: newest first, page by page, searched as one types, with no sums."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.core.checkin import Feeling, Place, Quality, Rating, RatingWord, Sensation
from app.core.moment import Moment
from app.core.ports import LogEntry
from app.core.preferences import Theme
from app.core.run import RunEnd
from app.ui.jobs import ignore
from app.ui.labels import Labels
from app.ui.log_keeper import LogState
from app.ui.pages.look_back import LookBackPage
from app.ui.theme import Measures
from app.ui.view_models.log_reader import PAGE_ENTRIES
from app.ui.view_models.log_row import LogRow, derive_row
from app.ui.view_models.look_back import LookBackModel
from app.ui.view_models.look_back_props import Shown
from app.ui.widgets.log_list import LogList
from tests.ui import log_stage
from tests.ui.accessible import unnamed_controls
from tests.ui.wiping import wipe

KEY = Qt.Key
BRITISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


@pytest.fixture
def stage(qapp: QApplication, tmp_path: Path) -> Iterator[log_stage.Stage]:
    stage = log_stage.Stage(tmp_path / "vault")
    yield stage
    stage.close()
    assert stage.bugs == []


@pytest.fixture
def model(stage: log_stage.Stage) -> LookBackModel:
    return LookBackModel(stage.keeper, log_stage.titles, Labels(BRITISH), stage.clock)


@pytest.fixture
def page(qtbot: QtBot, lamplight: None, model: LookBackModel, measures: Measures) -> LookBackPage:
    page = LookBackPage(model, Labels(BRITISH), measures)
    qtbot.addWidget(page)
    page.resize(980, 720)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    return page


def enter(model: LookBackModel, stage: log_stage.Stage) -> None:
    model.enter()
    stage.jobs.drain()


def press(page: QWidget, key: Qt.Key, with_: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(page.focusWidget() or page, key, with_)


def row_of(entry: LogEntry, now: Moment = log_stage.NOON) -> LogRow:
    return derive_row(entry, log_stage.titles, Labels(BRITISH), now)


def titles_in(model: LookBackModel) -> list[str]:
    return [row.title for row in model.props.rows]


def test_a_row_says_what_was_said_and_makes_nothing_of_it(qapp: QApplication) -> None:
    check_in = log_stage.a_check_in(
        1,
        before=Rating(7),
        after=Rating(5),
        run_uid=log_stage.uid(9),
        sensations=(Sensation(Place.CHEST, Quality.TIGHT), Sensation(Place.HANDS)),
        feeling=Feeling.SHAME,
        note="The lamp.\n\nThe door.",
    )
    row = row_of(LogEntry(check_in, log_stage.a_run(9)))
    assert (row.day, row.hour, row.title) == ("Today", "13:00", "Three things I can see")
    assert row.rating == "7, then 5"
    assert row.places == "Chest: tight, hands · Shame"
    assert row.note == "The lamp. The door."
    assert row.spoken == (
        "Today, 13:00. Three things I can see. 7, then 5. Chest: tight, hands. Shame. The lamp. The door."
    )


@pytest.mark.parametrize(
    ("end", "step", "words"),
    [
        (RunEnd.FINISHED, 5, ""),
        (RunEnd.STOPPED, 2, ""),
        (RunEnd.STOPPED, 0, ""),
        (RunEnd.INTERRUPTED, 3, "Interrupted"),
    ],
)
def test_a_row_marks_no_run_as_unfinished_and_says_what_was_interrupted(
    qapp: QApplication, end: RunEnd, step: int, words: str
) -> None:
    assert row_of(LogEntry(None, log_stage.a_run(1, end=end, step=step))).end == words


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        (Rating(0), None, "0"),
        (None, Rating(10), "10 afterwards"),
        (Rating(word=RatingWord.TOO_MUCH), Rating(word=RatingWord.A_LITTLE), "Too much, then a little"),
        (None, None, ""),
    ],
)
def test_ratings_stand_side_by_side(
    qapp: QApplication, before: Rating | None, after: Rating | None, words: str
) -> None:
    assert row_of(LogEntry(log_stage.a_check_in(1, before=before, after=after), None)).rating == words


def test_an_exercise_that_is_gone_still_has_its_row(qapp: QApplication) -> None:
    row = derive_row(LogEntry(None, log_stage.a_run(1)), lambda _id, _then=None: None, Labels(BRITISH), log_stage.NOON)
    assert row.title == "An exercise no longer here"


def test_only_the_first_words_of_a_long_note_stand_in_the_row(qapp: QApplication) -> None:
    row = row_of(LogEntry(log_stage.a_check_in(1, note="word " * 4000), None))
    assert row.note.endswith("…")
    assert len(row.note) <= 161


def test_days_are_the_days_on_the_wall(qapp: QApplication) -> None:
    def day(hours_ago: float) -> str:
        return row_of(LogEntry(log_stage.a_check_in(1, hours_ago), None)).day

    assert [day(12.9), day(13.1), day(37.1)] == ["Today", "Yesterday", "Sunday, 1 March 2026"]


def test_entries_come_newest_first(page: LookBackPage, model: LookBackModel, stage: log_stage.Stage) -> None:
    stage.open().write(
        log_stage.a_check_in(1, 5, before=Rating(1)),
        log_stage.a_run(2, 1),
        log_stage.a_check_in(3, 30, before=Rating(3)),
    )
    enter(model, stage)
    assert [row.uid for row in model.props.rows] == [log_stage.uid(2), log_stage.uid(1), log_stage.uid(3)]
    assert page.list.isVisible()


def test_an_empty_log_says_what_will_stand_there(
    page: LookBackPage, model: LookBackModel, stage: log_stage.Stage
) -> None:
    stage.open()
    enter(model, stage)
    assert model.props.shown is Shown.EMPTY
    assert page.message.isVisible()
    assert not page.words.isVisible()
    page.enter()
    assert page.focusWidget() is page.title.back


def test_the_focus_goes_to_the_list_once_it_is_read(
    page: LookBackPage, model: LookBackModel, stage: log_stage.Stage
) -> None:
    stage.open().write(log_stage.a_check_in(1, before=Rating(1)))
    model.enter()
    page.enter()
    assert page.focusWidget() is page.title.back
    stage.jobs.drain()
    assert page.focusWidget() is page.list


def test_opening_the_log_again_shows_the_whole_list(
    page: LookBackPage, model: LookBackModel, stage: log_stage.Stage, qtbot: QtBot
) -> None:
    stage.open().write(log_stage.a_check_in(1, note="lamp"))
    enter(model, stage)
    page.narrow.click()
    stage.jobs.drain()
    qtbot.keyClicks(page.words, "zzz")
    qtbot.waitUntil(lambda: stage.jobs.drain() > 0)
    enter(model, stage)
    assert page.words.text() == ""
    assert titles_in(model) == ["Check-in"]


def test_older_pages_come_as_one_walks_down(page: LookBackPage, model: LookBackModel, stage: log_stage.Stage) -> None:
    stage.open().write(*(log_stage.a_check_in(n, n, before=Rating(0)) for n in range(1, 3 * PAGE_ENTRIES)))
    enter(model, stage)
    assert len(model.props.rows) == PAGE_ENTRIES
    page.enter()
    press(page, KEY.Key_End)
    stage.jobs.drain()
    assert len(model.props.rows) == 2 * PAGE_ENTRIES
    assert page.list.currentIndex().row() == PAGE_ENTRIES - 1
    press(page, KEY.Key_End)
    stage.jobs.drain()
    assert len(model.props.rows) == 3 * PAGE_ENTRIES - 1
    press(page, KEY.Key_End)
    stage.jobs.drain()
    assert len(model.props.rows) == 3 * PAGE_ENTRIES - 1
    assert len({row.uid for row in model.props.rows}) == 3 * PAGE_ENTRIES - 1


def test_enter_and_a_click_open_an_entry(page: LookBackPage, model: LookBackModel, stage: log_stage.Stage) -> None:
    stage.open().write(log_stage.a_check_in(1, 1, before=Rating(1)), log_stage.a_check_in(2, 2, before=Rating(2)))
    enter(model, stage)
    page.enter()
    asked = log_stage.records(page.entry_asked)
    press(page, KEY.Key_Down)
    press(page, KEY.Key_Return)
    first = page.list.visualRect(page.list.model().index(0, 0)).center()
    QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=first)
    assert asked == [log_stage.uid(2), log_stage.uid(1)]


def test_notes_are_found_as_they_are_typed(
    page: LookBackPage, model: LookBackModel, stage: log_stage.Stage, qtbot: QtBot
) -> None:
    stage.open().write(
        log_stage.a_check_in(1, 1, note="The café by the door"),
        log_stage.a_check_in(2, 2, note="A lamp"),
    )
    enter(model, stage)
    press(page, KEY.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.words.hasFocus()
    stage.jobs.drain()
    qtbot.keyClicks(page.words, "caf")
    qtbot.waitUntil(lambda: stage.jobs.drain() > 0)
    assert [row.uid for row in model.props.rows] == [log_stage.uid(1)]
    press(page, KEY.Key_Escape)
    stage.jobs.drain()
    assert len(model.props.rows) == 2
    assert page.words.text() == ""


def test_typing_asks_the_log_once_it_pauses(model: LookBackModel, stage: log_stage.Stage, qtbot: QtBot) -> None:
    stage.open().write(log_stage.a_check_in(1, note="lamp"))
    enter(model, stage)
    for words in ("l", "la", "lam"):
        model.search(words)
    ran: list[int] = []

    def drained() -> bool:
        ran.append(stage.jobs.drain())
        return sum(ran) > 0

    qtbot.waitUntil(drained)
    qtbot.wait(200)
    assert sum(ran) + stage.jobs.drain() == 1


def test_words_that_stand_nowhere_are_told_and_can_be_mended(
    page: LookBackPage, model: LookBackModel, stage: log_stage.Stage, qtbot: QtBot
) -> None:
    stage.open().write(log_stage.a_check_in(1, note="lamp"))
    enter(model, stage)
    page.narrow.click()
    stage.jobs.drain()
    qtbot.keyClicks(page.words, "zzz")
    qtbot.waitUntil(lambda: stage.jobs.drain() > 0)
    assert model.props.shown is Shown.NOT_FOUND
    assert page.words.text() == "zzz"


def test_the_sentence_of_many_openings_goes_when_the_log_changes(
    page: LookBackPage, model: LookBackModel, stage: log_stage.Stage
) -> None:
    stage.open().write(log_stage.a_check_in(1, before=Rating(1)))
    enter(model, stage)
    assert not page.same.isVisible()
    model.set_same(stage.phrases.log_same)
    assert page.same.isVisible()
    assert page.same.text() == stage.phrases.log_same
    stage.write(log_stage.a_check_in(2, before=Rating(1)))
    assert not page.same.isVisible()


def test_a_locked_log_shows_nothing_of_what_was_read(
    page: LookBackPage, model: LookBackModel, stage: log_stage.Stage
) -> None:
    stage.open().write(log_stage.a_check_in(1, note="private"))
    enter(model, stage)
    stage.close()
    assert stage.keeper.state is LogState.LOCKED
    assert model.props.rows == ()
    assert page.list.model().rowCount() == 0
    asked = log_stage.records(page.unlock_asked)
    page.enter()
    press(page, KEY.Key_Return)
    assert asked == [None]


def test_the_list_fills_when_the_log_opens(model: LookBackModel, stage: log_stage.Stage) -> None:
    stage.keeper.save(log_stage.a_check_in(1, before=Rating(1)))
    model.enter()
    assert model.props.shown is Shown.OPENING
    stage.open()
    assert stage.keeper.state is LogState.OPEN
    model.come_back()
    stage.jobs.drain()
    assert len(model.props.rows) == 1


def test_deleting_leaves_the_place_in_the_list(
    page: LookBackPage, model: LookBackModel, stage: log_stage.Stage
) -> None:
    stage.open().write(*(log_stage.a_check_in(n, n, before=Rating(0)) for n in range(1, 9)))
    enter(model, stage)
    page.list.setCurrentIndex(page.list.model().index(3, 0))
    wipe(stage.keeper, (log_stage.uid(4),), lambda: None, ignore)
    stage.jobs.drain()
    model.come_back()
    stage.jobs.drain()
    assert log_stage.uid(4) not in {row.uid for row in model.props.rows}
    assert page.list.currentIndex().row() == 3


def test_nothing_on_the_page_counts_or_sums(page: LookBackPage, model: LookBackModel, stage: log_stage.Stage) -> None:
    stage.open().write(*(log_stage.a_check_in(n, n, note="plain") for n in range(1, 4)))
    enter(model, stage)
    shown = " ".join(row.spoken for row in model.props.rows)
    assert "Check-in" in shown
    assert not {"in all", "average", "total", "→", "%"} & set(shown.split())


def test_rows_are_named_items_of_a_named_list(page: LookBackPage, model: LookBackModel, stage: log_stage.Stage) -> None:
    stage.open().write(log_stage.a_check_in(1, before=Rating(7)))
    enter(model, stage)
    QAccessible.setActive(True)
    listed = QAccessible.queryAccessibleInterface(page.list)
    assert listed.role() == QAccessible.Role.List
    assert listed.text(QAccessible.Text.Name) == "Entries, newest first"
    names = [listed.child(index).text(QAccessible.Text.Name) for index in range(listed.childCount())]
    assert "Today, 13:00. Check-in. 7" in names
    assert unnamed_controls(page) == []


def test_ten_thousand_rows_are_taken_and_walked_at_once(qtbot: QtBot, lamplight: None, measures: Measures) -> None:
    rows = tuple(
        row_of(LogEntry(log_stage.a_check_in(n, n / 3, before=Rating(n % 11), note="the lamp " * 9), None))
        for n in range(10_000)
    )
    listed = LogList("Entries", measures)
    qtbot.addWidget(listed)
    listed.resize(680, 600)
    listed.show()
    qtbot.waitExposed(listed)
    began = time.perf_counter()
    for end in range(50, 10_001, 50):
        listed.set_rows(rows[:end])
    listed.setFocus()
    QTest.keyClick(listed, KEY.Key_End)
    QApplication.processEvents()
    took_s = time.perf_counter() - began
    assert listed.currentIndex().row() == 9_999
    assert took_s < 20  # 200 page loads: a tenth of a second each, far above what it takes


def test_it_fits_the_smallest_window_at_the_largest_text(
    page: LookBackPage, model: LookBackModel, stage: log_stage.Stage, wear: Callable[[Theme, float], None]
) -> None:
    wear(Theme.DAYLIGHT, 2.0)
    stage.open().write(log_stage.a_check_in(1, note="lamp"))
    enter(model, stage)
    page.resize(720, 560)
    assert page.minimumSizeHint().width() <= 720
    assert page.minimumSizeHint().height() <= 560
