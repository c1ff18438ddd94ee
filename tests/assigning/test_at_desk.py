"""The services of the desk over a real store and real folders."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.assigning import share
from app.assigning.at_desk import AtDesk, FolderInUse, FolderMissing
from app.assigning.send import NOT_IN_PLACE, NoCardYet
from app.core.assignment import Assignment
from app.core.errors import UserError
from app.core.shared_page import USUAL_FIELDS, summarise
from app.exchange import refusals
from app.exchange.folder import SUFFIX
from app.prefs.words import load_words
from tests.exchange.homes import KNOWN, OWN_EXERCISE, PERSON, START, WORDS, DeskHome, PatientHome, assignment, pair

CARD_WORDS = load_words(Path(__file__).parents[2] / "resources")


@pytest.fixture
def homes(tmp_path: Path) -> Iterator[tuple[PatientHome, DeskHome]]:
    """A patient and a therapist who have each other's cards."""
    patient, desk = pair(tmp_path)
    yield patient, desk
    patient.log.close()
    desk.log.close()


@pytest.fixture
def at_desk() -> AtDesk:
    """The services."""
    return AtDesk(lambda: WORDS, lambda: KNOWN, lambda: CARD_WORDS)


@pytest.fixture
def between(tmp_path: Path) -> Path:
    """A folder."""
    folder = tmp_path / "between"
    folder.mkdir()
    return folder


def test_a_draft_begins_a_series_and_its_file_is_no_news_to_the_desk(
    homes: tuple[PatientHome, DeskHome], at_desk: AtDesk, between: Path
) -> None:
    patient, desk = homes
    draft = replace(assignment(), series=b"", seq=0)
    path = at_desk.give(desk.desk, PERSON, draft, between, START)
    kept = patient.receiving.take(path.read_bytes(), START)
    assert isinstance(kept.version, Assignment)
    assert (len(kept.version.series), kept.version.seq) == (16, 1)
    assert at_desk.look(desk.desk, between) == ()  # it is the desk's own, and for someone else

    again = at_desk.give_again(desk.desk, PERSON, kept.version.series, 1, between, START)
    with pytest.raises(refusals.OpenedBefore):
        patient.receiving.take(again.read_bytes(), START)


def test_a_folder_that_is_not_there_is_told_before_anything_is_kept(
    homes: tuple[PatientHome, DeskHome], at_desk: AtDesk, tmp_path: Path
) -> None:
    _, desk = homes
    nowhere = tmp_path / "nowhere"
    for ask in (
        lambda: at_desk.give(desk.desk, PERSON, assignment(), nowhere, START),
        lambda: at_desk.give_again(desk.desk, PERSON, b"s" * 16, 1, nowhere, START),
        lambda: at_desk.give_to_many(desk.desk, (PERSON,), assignment(), nowhere, START),
        lambda: at_desk.stamp(nowhere),
        lambda: at_desk.look(desk.desk, nowhere),
        lambda: at_desk.libraries_in(nowhere),
        lambda: at_desk.read_library(desk.desk, nowhere),
        lambda: at_desk.write_library(desk.desk, nowhere / "inside", "A", "B", ()),
    ):
        with pytest.raises(FolderMissing):
            ask()
    person = desk.desk.person(PERSON)
    assert person is not None
    assert person.sent == ()


def test_one_without_a_card_stops_nobody_else(
    homes: tuple[PatientHome, DeskHome], at_desk: AtDesk, between: Path
) -> None:
    _, desk = homes
    desk.desk.add_person(b"n" * 16, "No card", "")
    told = at_desk.give_to_many(desk.desk, (b"n" * 16, PERSON), assignment(), between, START)
    assert [(each.name, each.refusal) for each in told] == [("No card", str(NoCardYet())), ("Heron", "")]
    assert len(list(between.iterdir())) == 1


def test_a_file_that_does_not_get_to_its_place_is_told_so_and_can_be_made_again(
    homes: tuple[PatientHome, DeskHome], at_desk: AtDesk, between: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    patient, desk = homes

    def full(_folder: Path, _data: bytes) -> Path:
        from app.core.errors import EnvironmentFault

        raise EnvironmentFault("no room")

    with monkeypatch.context() as disk:
        disk.setattr("app.assigning.at_desk.put", full)
        with pytest.raises(UserError, match=NOT_IN_PLACE):
            at_desk.give(desk.desk, PERSON, assignment(b"s" * 16), between, START)
    path = at_desk.give_again(desk.desk, PERSON, b"s" * 16, 1, between, START)
    assert patient.receiving.take(path.read_bytes(), START).version.seq == 1


def test_the_stamp_tells_a_file_that_came_and_nothing_else(at_desk: AtDesk, between: Path) -> None:
    empty = at_desk.stamp(between)
    (between / "notes.txt").write_text("nothing of ours", "utf-8")
    assert at_desk.stamp(between) == empty
    (between / f"a{SUFFIX}").write_bytes(b"x")
    one = at_desk.stamp(between)
    assert one != empty
    assert at_desk.stamp(between) == one
    (between / f"a{SUFFIX}").write_bytes(b"xy")
    assert at_desk.stamp(between) != one


def test_pages_are_taken_in_and_what_is_none_is_named_and_left(
    homes: tuple[PatientHome, DeskHome], at_desk: AtDesk, between: Path
) -> None:
    patient, desk = homes
    page = summarise((), str, USUAL_FIELDS, (START.day, START.day), START, ("One line.",))
    reader = patient.kept.contacts()[0]
    data = share.prepare(patient.identity, reader, page, (), USUAL_FIELDS, 1, START).data
    (between / f"a{SUFFIX}").write_bytes(data)
    (between / f"b{SUFFIX}").write_bytes(data[:-9])
    paths = at_desk.look(desk.desk, between)
    told = at_desk.take_in(desk.desk, paths, START)
    assert told.taken == 1
    assert [(each.name, each.reason) for each in told.left] == [(f"b{SUFFIX}", refusals.Damaged.sentence)]
    assert len(list(between.iterdir())) == 2
    assert at_desk.look(desk.desk, between) == ()
    person = desk.desk.person(PERSON)
    assert person is not None
    assert [each.page.own_lines for each in person.pages] == [("One line.",)]


def test_a_library_goes_out_and_comes_back_with_words_that_stand_for_its_key(
    homes: tuple[PatientHome, DeskHome], at_desk: AtDesk, between: Path
) -> None:
    _, desk = homes
    one = replace(assignment().exercise_set, items=assignment().exercise_set.items)
    at_desk.write_library(desk.desk, between / "evenings", "Evenings", "Room 12", (OWN_EXERCISE, one))
    with pytest.raises(FolderInUse):
        at_desk.write_library(desk.desk, between / "evenings", "Evenings", "Room 12", (OWN_EXERCISE, one))
    assert at_desk.libraries_in(between) == (between / "evenings",)
    assert at_desk.libraries_in(between / "evenings") == (between / "evenings",)
    found = at_desk.read_library(desk.desk, between / "evenings")
    assert (found.title, found.by, found.left) == ("Evenings", "Room 12", ())
    assert found.contents == (one, OWN_EXERCISE)
    assert len(found.words) == 8
