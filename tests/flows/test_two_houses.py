"""Two installations with homes of their own and a folder between: cards, a set, its next version and its end."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.core.assigned import Standing, standing
from app.core.assignment import Assignment, Withdrawal
from app.core.checkin import CheckIn, Rating
from app.core.people import KeptVersion, Mark, ReceivedPage, ShareRecord, Trust
from app.core.shared_page import Field
from app.core.uid import uid7
from app.ui.log_keeper import LogState
from app.ui.pages.accept import AcceptPage
from app.ui.pages.desk import DeskPage
from app.ui.pages.desk_give import GivePage
from app.ui.pages.desk_person import PersonPage
from app.ui.pages.desk_summary import SummaryPage
from app.ui.pages.own_card import OwnCardPage
from app.ui.pages.set_editor import SetEditorPage
from app.ui.pages.share import SharePage
from app.ui.pages.take_card import TakeCardPage
from app.ui.view_models.share import ShareStage
from tests.flows import desk_scenes
from tests.flows.desk_scenes import page_of
from tests.flows.hands import buttons, choose, press, write
from tests.flows.house import MOVED_IN, Lived
from tests.flows.until import until
from tests.ui.fakes import FakeWall

pytestmark = [pytest.mark.exchange, pytest.mark.usefixtures("look_ready")]

LEAVES, STRUCK = "The tea was cold by four.", "the red kettle on the stair"


class Homes:
    """Who is at home where; one window stands at a time, as on two computers."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.between = folder / "between"
        self.between.mkdir()
        self.wall = FakeWall()
        self._open: Lived | None = None

    def therapist(self) -> Lived:
        """Open the therapist's house."""
        return self._enter("therapist", desk=True)

    def patient(self) -> Lived:
        """Open the patient's house."""
        return self._enter("patient", desk=False)

    def leave(self) -> None:
        """Close what is open."""
        if self._open is not None:
            self._open.close()
            self._open = None

    def _enter(self, name: str, *, desk: bool) -> Lived:
        self.leave()
        (self.folder / name).mkdir(exist_ok=True)
        self._open = Lived(self.folder / name, MOVED_IN._replace(desk=desk), wall=self.wall).open()
        lived = self._open
        until(lambda: lived.house.keeper.state is LogState.OPEN, "the log is open")
        return lived


@pytest.fixture(name="homes")
def _homes(qapp: QApplication, tmp_path: Path) -> Iterator[Homes]:
    both = Homes(tmp_path)
    yield both
    both.leave()


def make_card(lived: Lived, name: str, file: Path) -> None:
    """Make one's own card on its page and save it as a file."""
    page = page_of(lived, OwnCardPage)
    until(lambda: lived.house.window.page is page and page._model.props.loaded, "the card is looked for")
    page.name.line.setFocus()
    write(name)
    page.make.click()
    until(lambda: page._model.props.card is not None, "the card is made")
    page._model.save(file)
    until(file.exists, "the card is saved")


def take_card(lived: Lived, file: Path) -> None:
    """Take in the other's card."""
    page = page_of(lived, TakeCardPage)
    page.open.file_picked.emit(file)
    until(lambda: page.keep.isVisible(), "the card is read")
    page.keep.click()
    until(lambda: page.done.isVisible(), "the card is kept")


def give(lived: Lived, into: Path) -> None:
    """Make the file into the folder."""
    page = page_of(lived, GivePage)
    lived.settle()
    page.where.typed.line.setFocus()
    write(str(into))
    page.make.click()
    until(lambda: page.on.isVisible(), "the file is there")
    page.on.click()
    page_of(lived, PersonPage)


def the_first_set(homes: Homes) -> KeptVersion:
    """Exchange cards, set something, and have it taken on; the patient's house is open then."""
    cards = homes.folder
    # Cards
    patient = homes.patient()
    patient.house.patient.room.own_card.emit()
    make_card(patient, "Heron", cards / "patient.lamplit-card")
    therapist = homes.therapist()
    therapist.house.desk.room.own_card_wanted.emit()
    make_card(therapist, "Room 12", cards / "therapist.lamplit-card")
    therapist.house.go_home()
    desk = page_of(therapist, DeskPage)
    until(desk.name.line.hasFocus, "the field waits")
    write("Heron")
    desk.add.click()
    person = page_of(therapist, PersonPage)
    person.card_button.click()
    take_card(therapist, cards / "patient.lamplit-card")
    press(Qt.Key.Key_Escape)
    page_of(therapist, PersonPage).set.click()

    # A set
    editor = page_of(therapist, SetEditorPage)
    for each in ("see-three", "hold-one"):
        therapist.house.desk.editors.sets.assignment.pick(each)
    editor.why.field.setPlainText("The window first.")
    editor.tried.button("yes").click()
    editor.done.click()
    give(therapist, homes.between)

    patient = homes.patient()
    patient.house.patient.room.take_card.emit()
    take_card(patient, cards / "therapist.lamplit-card")
    given = patient.house.patient.given
    given.use_folder(str(homes.between))
    until(lambda: len(given.state.versions) == 1, "the set came")
    first = given.state.versions[0]
    assert isinstance(first.version, Assignment)
    assert given.state.contacts[0].trust is Trust.NOT_CHECKED
    patient.house.patient.room.open_version(first, patient.house.go_home)
    page = page_of(patient, AcceptPage)
    page.taken.emit()
    until(lambda: stands(patient, 0) is Standing.HOLDS, "it is taken on")
    return first


def test_what_is_set_at_a_desk_is_used_in_another_house_and_changed_from_there(homes: Homes) -> None:
    first = the_first_set(homes)
    assert isinstance(first.version, Assignment)

    # Its next version, from a day on
    homes.wall.minutes(3 * 24 * 60)
    therapist = homes.therapist()
    uid = desk_scenes.at_desk(therapist, lambda at: at.people()[0].uid)
    person = desk_scenes.open_person(therapist, uid)
    choose("New version of Three things I can see, then Hands on one thing")
    editor = page_of(therapist, SetEditorPage)
    therapist.house.desk.editors.sets.assignment.take(1)
    editor.tried.button("yes").click()
    editor.done.click()
    give(therapist, homes.between)

    patient = homes.patient()
    given = patient.house.patient.given
    until(lambda: len(given.state.versions) == 2, "the next version came")
    assert stands(patient, 0) is Standing.HOLDS
    assert given.state.versions[0].version == first.version
    patient.house.patient.room.open_version(given.state.versions[1], patient.house.go_home)
    page_of(patient, AcceptPage).taken.emit()
    until(lambda: stands(patient, 1) is Standing.HOLDS, "it is taken on")
    assert stands(patient, 0) is Standing.REPLACED

    # Its end
    therapist = homes.therapist()
    person = desk_scenes.open_person(therapist, uid)
    person.end_asked.emit(first.version.series)
    give(therapist, homes.between)
    patient = homes.patient()
    given = patient.house.patient.given
    until(lambda: len(given.state.versions) == 3, "the end came")
    assert isinstance(given.state.versions[2].version, Withdrawal)
    assert stands(patient, 1) is Standing.WITHDRAWN
    assert given.state.versions[0].version == first.version


def test_a_page_goes_back_and_its_marks_become_the_next_version(homes: Homes) -> None:
    first = the_first_set(homes)
    patient = homes.patient()
    until(lambda: stands(patient, 0) is Standing.HOLDS, "the set is there")
    patient.house.go_home()
    choose("Begin")
    patient.later(4)
    press(Qt.Key.Key_Escape)
    patient.house.go_home()
    at_ms = patient.wall().at_ms
    for number, note in enumerate((LEAVES, STRUCK)):
        patient.house.keeper.save(CheckIn(uid7(at_ms + number), at_ms + number, 0, before=Rating(5), note=note))
    patient.settle()
    before = patient.entries()
    assert [run.set_id for run in patient.runs()] == [first.version.exercise_set.id]  # type: ignore[union-attr]

    # A page, a line of it struck out
    choose("Look back")
    until(lambda: "A page for your therapist" in buttons(patient.window), "the way to it")
    choose("A page for your therapist")
    page = page_of(patient, SharePage)
    model = patient.house.patient.share.model
    until(lambda: model.props.stage is ShareStage.PAGE and model.props.settled, "the page is made")
    page.fields[Field.NOTES].click()
    until(lambda: model.props.settled, "the notes are on it")
    number = next(number for number, row in enumerate(model.props.lines.rows) if STRUCK in row.lines)
    page.list.turned.emit(number)
    there = set(homes.between.iterdir())
    page.share.click()
    until(lambda: page.done.isVisible(), "the page is shared")
    (file,) = set(homes.between.iterdir()) - there
    (record,) = patient.house.patient.given.state.shares or wait_for_shares(patient)

    # It is read and marked at the desk
    therapist = homes.therapist()
    uid = desk_scenes.at_desk(therapist, lambda at: at.people()[0].uid)
    therapist.house.desk.room.folder.choose(homes.between)
    therapist.house.desk.room.folder.look()

    def pages() -> tuple[ReceivedPage, ...]:
        person = desk_scenes.at_desk(therapist, lambda at: at.person(uid))
        return () if person is None else person.pages

    until(pages, "the page came")
    (received,) = pages()
    assert [note.text for note in received.page.notes] == [LEAVES]
    assert received.consent.rows == record.rows
    plain = desk_scenes.own_identity(therapist).decrypt(file.read_bytes().partition(b"\n")[2])
    assert STRUCK.encode() not in plain
    person = desk_scenes.open_person(therapist, uid)
    person.pages.button(person.pages.ids()[0]).click()
    summary = page_of(therapist, SummaryPage)
    therapist.settle()
    summary.cards[0].marks.button(Mark.SLOWER.value).click()
    therapist.settle()
    summary.next_asked.emit()
    editor = page_of(therapist, SetEditorPage)
    editor.tried.button("yes").click()
    editor.done.click()
    give(therapist, homes.between)

    # The next version; nothing of the log changed, and the first one is as it came
    patient = homes.patient()
    given = patient.house.patient.given
    until(lambda: len(given.state.versions) == 2, "the next version came")
    second = given.state.versions[1].version
    assert isinstance(second, Assignment)
    assert second.seq == 2
    patient.house.patient.room.open_version(given.state.versions[1], patient.house.go_home)
    page_of(patient, AcceptPage).taken.emit()
    until(lambda: given.state.versions[1].accepted_ms is not None, "it is taken on")
    assert given.state.versions[0].version == first.version
    assert patient.entries() == before
    assert not given.state.left


def wait_for_shares(lived: Lived) -> tuple[ShareRecord, ...]:
    """Wait until it is noted that a page left."""
    until(lambda: lived.house.patient.given.state.shares, "it is noted")
    return lived.house.patient.given.state.shares


def stands(lived: Lived, number: int) -> Standing | None:
    """Return how a version stands today, or None before it is read."""
    versions = lived.house.patient.given.state.versions
    return standing(versions[number], versions, lived.wall().day) if len(versions) > number else None
