"""A page for a therapist, in the real window on a real log: what is seen leaves, and nothing else."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.assigning.page_body import Shared, from_body
from app.core.shared_page import USUAL_FIELDS, Field
from app.ui.pages.look_back import LookBackPage
from app.ui.pages.share import SharePage
from app.ui.pages.shared import SharedPage
from app.ui.view_models.share import ShareModel, ShareStage
from app.ui.view_models.share_consent import TEXT_VERSION, ConsentText
from tests.flows import therapist_scenes as scenes
from tests.flows.hands import buttons, choose, press, texts, wait_to_read
from tests.flows.house import Lived
from tests.flows.scenes import keep_a_few_entries, rise_twice
from tests.flows.therapist_scenes import Therapist
from tests.flows.until import until

pytestmark = pytest.mark.exchange
NOTE = "A letter with two spelling slips went out before lunch. Rain on the window since then."
KEY = Qt.Key


@pytest.fixture(name="home")
def _home(lived: Lived) -> Lived:
    until(lambda: lived.house.patient.given.state.read, "the log is read")
    keep_a_few_entries(lived)
    return lived


def model_of(lived: Lived) -> ShareModel:
    return lived.house.patient.share.model


def begun(lived: Lived) -> tuple[Therapist, SharePage]:
    """Begin a page from Look back, by keyboard."""
    therapist = scenes.known(lived)
    choose("Look back")
    until(lambda: "A page for your therapist" in buttons(lived.window), "the way to it")
    choose("A page for your therapist")
    page = lived.page
    assert isinstance(page, SharePage)
    settled(lived)
    return therapist, page


def settled(lived: Lived) -> None:
    until(lambda: model_of(lived).props.stage is ShareStage.PAGE and model_of(lived).props.settled, "the page is made")


def opened(therapist: Therapist, file: Path) -> tuple[Shared, bytes]:
    """Open a page as its reader does; return it with all the bytes that were sealed."""
    plain = therapist.identity.decrypt(file.read_bytes().partition(b"\n")[2])
    return from_body(json.loads(plain[96:])["body"]), plain


def line_names(lived: Lived) -> list[str]:
    return [row.uid.decode() for row in model_of(lived).props.lines.rows]


def test_what_leaves_is_what_was_seen_and_notes_stay_unless_chosen(home: Lived) -> None:
    before = home.entries()
    therapist, page = begun(home)
    assert model_of(home).props.fields == USUAL_FIELDS
    assert not page.fields[Field.NOTES].isChecked()
    choose("Share")
    until(lambda: page.done.isVisible(), "the page is shared")
    shared, plain = opened(therapist, home.documents / "page.lamplit")
    assert shared.page.notes == ()
    assert NOTE.encode() not in plain
    assert b"window frame" not in plain
    assert [line.title for line in shared.page.exercises] == [
        "Feet on the floor",
        "Hands on one thing",
        "Three things I can see",
    ]
    (record,) = scenes.with_log(home, lambda log: log.shares())  # type: ignore[misc]
    assert (record.sign_pk, record.text_version, record.rows) == (
        therapist.identity.sign_pk,
        TEXT_VERSION,
        len(shared.page.lines),
    )
    assert shared.consent.rows == record.rows
    assert home.entries() == before


def test_what_stands_aside_is_seen_and_leaves_with_its_line_where_ratings_are_shown(home: Lived) -> None:
    rise_twice(home, "hold-one")
    therapist, page = begun(home)
    rows = {row.title: row.lines for row in model_of(home).props.lines.rows}
    assert [title for title, lines in rows.items() if "stands aside" in lines] == ["Hands on one thing"]
    page.fields[Field.RATINGS].click()
    settled(home)
    assert not any("stands aside" in row.lines for row in model_of(home).props.lines.rows)
    page.fields[Field.RATINGS].click()
    settled(home)
    page.share.click()
    until(lambda: page.done.isVisible(), "the page is shared")
    shared, _plain = opened(therapist, home.documents / "page.lamplit")
    assert [line.title for line in shared.page.exercises if line.aside] == ["Hands on one thing"]


def test_struck_lines_are_nowhere_in_the_file(home: Lived) -> None:
    therapist, page = begun(home)
    page.fields[Field.NOTES].click()
    settled(home)
    names = line_names(home)
    note = next(number for number, row in enumerate(model_of(home).props.lines.rows) if NOTE in row.lines)
    exercise = names.index("exercise-0")
    for number in (note, exercise):
        page.list.turned.emit(number)
    title = model_of(home).props.lines.rows[exercise].title
    assert f"Lines on the page: {len(names) - 2}" in page.left.text()
    page.share.click()
    until(lambda: page.done.isVisible(), "the page is shared")
    shared, plain = opened(therapist, home.documents / "page.lamplit")
    assert len(shared.page.lines) == len(names) - 2
    for word in (NOTE, "spelling", title):
        assert word.encode() not in plain
    assert b"Bread in the oven" in plain


def test_a_line_that_is_still_being_typed_is_seen_before_it_leaves(home: Lived) -> None:
    therapist, page = begun(home)
    page.own[1].line.setText("The train was the hard part.")
    page.share.click()
    settled(home)
    assert not page.done.isVisible()
    assert line_names(home)[0] == "own-0"
    page.share.click()
    until(lambda: page.done.isVisible(), "the page is shared")
    shared, _plain = opened(therapist, home.documents / "page.lamplit")
    assert shared.page.own_lines == ("The train was the hard part.",)


def test_other_lines_of_ones_own_are_not_struck_by_a_strike_of_before(home: Lived) -> None:
    _therapist, page = begun(home)
    model_of(home).write_own(("one", "", ""))
    settled(home)
    page.list.turned.emit(0)
    assert 0 in model_of(home).props.lines.struck
    model_of(home).write_own(("another", "", ""))
    settled(home)
    assert not model_of(home).props.lines.struck


def test_it_goes_into_the_folder_and_is_not_read_there_as_one_that_came(home: Lived) -> None:
    scenes.shared_now(home)
    (file,) = (home.home / "between").iterdir()
    home.house.patient.given._anew = True
    home.house.patient.given.look()
    home.settle()
    home.settle()
    assert home.house.patient.given.state.left == ()
    digest = hashlib.sha256(file.read_bytes()).digest()
    assert digest in scenes.with_log(home, lambda log: log.seen())  # type: ignore[operator]


def test_a_file_that_is_there_is_not_written_over_unasked(home: Lived) -> None:
    home.documents.mkdir(exist_ok=True)
    (home.documents / "page.lamplit").write_bytes(b"mine")
    therapist, page = begun(home)
    page.share.click()
    wait_to_read(home, "A file of this name is there already.")
    assert (home.documents / "page.lamplit").read_bytes() == b"mine"
    assert scenes.with_log(home, lambda log: log.shares()) == ()
    choose("Put this one in its place")
    until(lambda: page.done.isVisible(), "the page is shared")
    opened(therapist, home.documents / "page.lamplit")


def test_a_folder_that_is_gone_leaves_no_record(home: Lived) -> None:
    _therapist, page = begun(home)
    page.save_field.name.line.setText(str(home.home / "nowhere" / "page.lamplit"))
    page.save_field.changed.emit()
    page.share.click()
    wait_to_read(home, "This folder is not there.")
    assert scenes.with_log(home, lambda log: log.shares()) == ()


def test_what_was_shared_is_listed_and_sharing_can_end(home: Lived) -> None:
    scenes.shared_list(home)
    wait_to_read(home, "For Room 12")
    assert any(text.startswith("Lines: ") for text in texts(home.window))
    assert any("can't be called back" in text for text in texts(home.window))
    choose("Share nothing more with Room 12")
    wait_to_read(home, "Sharing with Room 12 has ended.")
    home.house.look_back.enter()
    home.settle()
    assert "A page for your therapist" not in buttons(home.window)
    home.house.patient.share.open_share()
    home.settle()
    assert model_of(home).props.stage is ShareStage.NOBODY
    home.house.patient.share.open_shared(home.house.go_home)
    assert isinstance(home.page, SharedPage)
    wait_to_read(home, "Sharing with Room 12 has ended.")
    choose("Let pages go to Room 12 again")
    until(lambda: home.house.patient.can_share, "it is possible again")


def test_nothing_of_a_page_outlives_the_lock_or_the_way_back(home: Lived) -> None:
    begun(home)
    press(KEY.Key_Escape)
    assert isinstance(home.page, LookBackPage)
    assert not model_of(home).props.lines.rows
    home.house.patient.share.open_share()
    settled(home)
    home.house.keeper.close()
    until(lambda: not model_of(home).props.lines.rows, "what was read is let go of")
    assert model_of(home).props.page is None


def test_without_a_therapist_look_back_is_as_it_was(home: Lived) -> None:
    choose("Look back")
    home.settle()
    assert "A page for your therapist" not in buttons(home.window)


def test_each_wording_of_the_five_sentences_has_its_own_number(qapp: object) -> None:
    sentences = ConsentText().sentences("{name}")
    assert len(sentences) == 5
    seen = hashlib.sha256("\n".join(sentences).encode()).hexdigest()[:12]
    assert {1: "bf98abfb7654"}[TEXT_VERSION] == seen, "other words: give them a new TEXT_VERSION"
