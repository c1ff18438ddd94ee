"""Two installations that have nothing in common but a folder."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.assigning import share
from app.assigning.intake import look, take_folder
from app.core import next_one
from app.core.assigned import Standing, holding, offered, standing, titles
from app.core.assignment import Assignment
from app.core.checkin import CheckIn, Rating
from app.core.exchange_ports import ExchangeLog
from app.core.pace import Pace
from app.core.people import Mark
from app.core.run import Run, RunEnd
from app.core.series import next_version, withdrawal
from app.core.shared_page import USUAL_FIELDS, Field, summarise
from app.exchange import refusals
from app.exchange.age import encrypt
from app.exchange.folder import put
from app.exchange.identity import Identity
from app.exchange.sealed import Kind, Message, seal
from tests.exchange.homes import (
    LIBRARY,
    OWN_EXERCISE,
    PERSON,
    START,
    DeskHome,
    PatientHome,
    assignment,
    day,
    pair,
)

pytestmark = pytest.mark.exchange
STRUCK = "the red kettle on the stair"


@pytest.fixture
def homes(tmp_path: Path) -> Iterator[tuple[PatientHome, DeskHome]]:
    """A patient and a therapist who have each other's cards."""
    patient, desk = pair(tmp_path)
    yield patient, desk
    patient.log.close()
    desk.log.close()


def take_all(folder: Path, patient: PatientHome, days: int) -> list[str]:
    """Have the patient's app go through the folder; return the sentences of what was left."""
    report = take_folder(
        look(folder, patient.kept), patient.kept, lambda data: _ignore(patient.receiving.take(data, day(days)))
    )
    return [each.refusal for each in report.left]


def _ignore(_value: object) -> None:
    return


def offered_now(kept: ExchangeLog, days: int) -> list[str]:
    """Return the ids of the assigned sets that are offered on a day."""
    return list(offered(LIBRARY.exercises, LIBRARY.sets, kept.versions(), day(days).day).assigned)


def run_of(number: int, exercise_id: str, version: int, days: int) -> Run:
    return Run(
        uid=number.to_bytes(16, "big"),
        exercise_id=exercise_id,
        exercise_version=version,
        set_id="for-the-evening",
        started_ms=day(days).at_ms,
        tz_min=0,
        pace_start=Pace.NORMAL,
        pace_end=Pace.SLOW,
        slower=2,
        not_helping=0,
        step=3,
        steps=3,
        end=RunEnd.FINISHED,
    )


def test_the_whole_way_there_and_back(tmp_path: Path, homes: tuple[PatientHome, DeskHome]) -> None:
    patient, therapist = homes
    between = tmp_path / "between"
    between.mkdir()

    # The first version travels, waits, and is taken on
    first = assignment()
    put(between, therapist.sending.send(PERSON, first, START.at_ms))
    assert take_all(between, patient, 0) == []
    (kept,) = patient.kept.versions()
    assert kept.version == first
    assert standing(kept, patient.kept.versions(), START.day) is Standing.WAITING
    assert offered_now(patient.kept, 0) == []
    patient.receiving.accept(kept, START.at_ms)
    assert offered_now(patient.kept, 0) == ["for-the-evening"]

    # It is used
    runs = (run_of(1, OWN_EXERCISE.id, 1, 1), run_of(2, OWN_EXERCISE.id, 1, 2), run_of(3, "stay-with-me", 1, 2))
    for run in runs:
        patient.log.save_run(run)
    patient.log.save(CheckIn(b"c" * 16, day(1).at_ms, 0, runs[0].uid, before=Rating(7), after=Rating(6), note=STRUCK))
    before = [patient.log.entry(run.uid) for run in runs]

    # A new version, from a day on: until then, and where it isn't taken on, the first one counts
    changed = replace(OWN_EXERCISE, version=2, ending="The room is still here.")
    second = next_version(replace(first, exercises=(changed,), why="Slower now."), first, day(7).day)
    put(between, therapist.sending.send(PERSON, second, day(5).at_ms))
    assert take_all(between, patient, 5) == []
    newer = patient.kept.versions()[1]
    assert holding(patient.kept.versions(), day(8).day)[0].version == first
    patient.receiving.accept(newer, day(5).at_ms)
    every = patient.kept.versions()
    assert [holding(every, day(at).day)[0].version for at in (5, 6, 7)] == [first, first, second]
    assert standing(every[0], every, day(7).day) is Standing.REPLACED
    assert [patient.log.entry(run.uid) for run in runs] == before
    assert titles(LIBRARY.exercises, every)[OWN_EXERCISE.id] == OWN_EXERCISE.title

    # A page is shared, with a line struck out
    entries = patient.log.page(None, 50).entries
    page = summarise(
        entries,
        lambda name: titles(LIBRARY.exercises, every)[name],
        USUAL_FIELDS | {Field.NOTES},
        (START.day, day(7).day),
        day(7),
        ("The train was the hard part.", STRUCK),
    )
    assert STRUCK in [note.text for note in page.notes]
    leaving = share.prepare(
        patient.identity,
        patient.kept.contacts()[0],
        page,
        ("own-1", "note-0"),
        USUAL_FIELDS | {Field.NOTES},
        1,
        day(7),
    )
    put(between, leaving.data)
    share.note_share(patient.kept, leaving)
    (record,) = patient.kept.shares()
    plain = therapist.identity.decrypt(leaving.data.partition(b"\n")[2])
    assert b"The train was the hard part." in plain
    assert isinstance(json.loads(plain[96:]), dict)
    for word in (STRUCK, "kettle", "stair"):
        assert word.encode() not in plain
    with pytest.raises(refusals.ForSomeoneElse):
        Identity.random().decrypt(leaving.data.partition(b"\n")[2])

    # The desk reads it; its own assignments in the folder are for someone else
    report = take_folder(
        look(between, therapist.desk),
        therapist.desk,
        lambda data: _ignore(share.take_page(therapist.desk, therapist.identity, data, day(8))),
    )
    assert (report.taken, report.whole) == (1, True)
    assert [each.refusal for each in report.left] == [refusals.ForSomeoneElse.sentence] * 2
    person = therapist.desk.person(PERSON)
    assert person is not None
    (received,) = person.pages
    assert received.page == leaving.shown
    assert (received.consent.rows, received.consent.fields) == (record.rows, record.fields)
    assert look(between, therapist.desk) == ()

    # Marks become the next assignment
    marks = ((OWN_EXERCISE.title, Mark.SLOWER), (LIBRARY.exercise("stay-with-me").title, Mark.SET_ASIDE))
    therapist.desk.mark(PERSON, received.uid, marks)
    person = therapist.desk.person(PERSON)
    assert person is not None
    assert person.pages[0].marks == marks
    third = next_one.next_draft(second, marks, {each.id: each for each in LIBRARY.exercises}, day(8).day)
    assert isinstance(third, Assignment)
    assert (third.seq, third.exercise_set.pace) == (3, Pace.SLOW)
    assert [item.exercise for item in third.exercise_set.items] == [OWN_EXERCISE.id]
    put(between, therapist.sending.send(PERSON, third, day(8).at_ms))
    # The patient's own page lies there too, sealed for the other side: it is named and left
    assert take_all(between, patient, 8) == [refusals.ForSomeoneElse.sentence]
    patient.receiving.accept(patient.kept.versions()[2], day(8).at_ms)
    every = patient.kept.versions()
    assert [each.version for each in every] == [first, second, third]
    assert holding(every, day(8).day)[0].version == third
    assert [patient.log.entry(run.uid) for run in runs] == before

    # Withdrawn, it fades; the log stays
    put(between, therapist.sending.send(PERSON, withdrawal(third, day(9).day), day(9).at_ms))
    assert take_all(between, patient, 9) == []
    every = patient.kept.versions()
    assert holding(every, day(9).day) == ()
    assert standing(every[2], every, day(9).day) is Standing.WITHDRAWN
    assert [patient.log.entry(run.uid) for run in runs] == before
    person = therapist.desk.person(PERSON)
    assert person is not None
    assert [each.version.seq for each in person.sent] == [4, 3, 2, 1]


def sealed_by(sender: Identity, reader: str, **changes: object) -> bytes:
    from app.assigning.body import to_body

    version = assignment()
    whole = Message(Kind.ASSIGNMENT, version.series, 1, START.at_ms, version.last_day, to_body(version))
    return seal(replace(whole, **changes), sender, reader)  # type: ignore[arg-type]


def test_every_bad_file_gets_its_own_sentence_and_none_is_kept(homes: tuple[PatientHome, DeskHome]) -> None:
    patient, therapist = homes
    stranger = Identity.random()
    me = patient.identity.age_pk
    good = therapist.sending.send(PERSON, assignment(series=b"g" * 16, seq=4), START.at_ms)
    patient.receiving.take(good, START)
    to_other = sealed_by(therapist.identity, stranger.age_pk)
    forwarded = b"LAMPLIT-SEALED 1\n" + encrypt(stranger.decrypt(to_other.partition(b"\n")[2]), me)
    bad = {
        "wrong recipient": (to_other, refusals.ForSomeoneElse),
        "other signer": (sealed_by(stranger, me), refusals.UnknownSender),
        "replayed": (good, refusals.OpenedBefore),
        "forwarded": (forwarded, refusals.Forwarded),
        "expired": (sealed_by(therapist.identity, me, last_day=START.day - 1), refusals.Expired),
        "older": (sealed_by(therapist.identity, me, series=b"g" * 16, seq=3), refusals.OlderVersion),
        "cut off": (sealed_by(therapist.identity, me)[:-20], refusals.Damaged),
        "cut short": (sealed_by(therapist.identity, me)[:300], refusals.Refused),
        "a page": (sealed_by(therapist.identity, me, kind=Kind.SHARED_PAGE), refusals.WrongKind),
    }
    for name, (data, refusal) in bad.items():
        with pytest.raises(refusal):
            patient.receiving.take(data, START)
        assert len(patient.kept.versions()) == 1, name


def test_a_page_is_refused_at_the_desk_by_the_same_rules(homes: tuple[PatientHome, DeskHome]) -> None:
    patient, therapist = homes
    page = summarise((), str, USUAL_FIELDS, (START.day, START.day), START, ("One line.",))
    contact = patient.kept.contacts()[0]

    def shared(identity: Identity) -> bytes:
        return share.prepare(identity, contact, page, (), USUAL_FIELDS, 1, START).data

    first = share.prepare(patient.identity, contact, page, (), USUAL_FIELDS, 1, START, START.day + 90)
    share.note_share(patient.kept, first)
    second = shared(patient.identity)
    for data in (second, first.data):  # in whichever order they are found
        share.take_page(therapist.desk, therapist.identity, data, START)
    for data, refusal in (
        (second, refusals.OpenedBefore),
        (first.data, refusals.OpenedBefore),
        (shared(Identity.random()), refusals.UnknownSender),
        (sealed_by(patient.identity, therapist.identity.age_pk), refusals.WrongKind),
    ):
        with pytest.raises(refusal):
            share.take_page(therapist.desk, therapist.identity, data, START)
    person = therapist.desk.person(PERSON)
    assert person is not None
    assert len(person.pages) == 2
    assert first.record.until_day == START.day + 90
    therapist.desk.delete_person(PERSON)
    with pytest.raises(refusals.UnknownSender):
        share.take_page(therapist.desk, therapist.identity, shared(patient.identity), START)
