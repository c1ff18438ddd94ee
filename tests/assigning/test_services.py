"""Cards, sending, receiving, the next draft and going through a folder, over the real store."""

from __future__ import annotations

import os
import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.assigning import cards
from app.assigning.body import NotTaken
from app.assigning.intake import look, take_folder
from app.assigning.receive import Receiving
from app.assigning.send import NOT_IN_PLACE, NoCardYet, OlderThanSent, SentTo
from app.content.write import to_toml
from app.core.assigned import NOBODY, Standing, offered, sender_of, standing
from app.core.assignment import Assignment, Withdrawal
from app.core.cards import News, Role
from app.core.editing_set import SetDraft, to_assignment, to_set
from app.core.errors import EnvironmentFault, UserError
from app.core.exercise import SetItem
from app.core.people import Contact, KeptVersion, Trust
from app.core.series import series_of
from app.core.set_ways import ways_after
from app.core.threshold import SetPlace
from app.exchange import refusals
from app.exchange.identity import Identity
from app.prefs.words import load_words
from tests.exchange.homes import (
    KNOWN,
    LIBRARY,
    OWN_EXERCISE,
    PERSON,
    START,
    WORDS,
    DeskHome,
    PatientHome,
    assignment,
    pair,
)

PHRASES = load_words(Path(__file__).parents[2] / "resources")


@pytest.fixture
def homes(tmp_path: Path) -> Iterator[tuple[PatientHome, DeskHome]]:
    """A patient and a therapist who have each other's cards."""
    patient, desk = pair(tmp_path)
    yield patient, desk
    patient.log.close()
    desk.log.close()


def card(identity: Identity, name: str, role: Role = Role.THERAPIST) -> bytes:
    return cards.own_card(identity, role, name, START.day).encode()


def test_an_identity_is_made_once(homes: tuple[PatientHome, DeskHome]) -> None:
    patient, _ = homes
    assert cards.own_identity(patient.kept).sign_pk == patient.identity.sign_pk


def test_a_card_is_new_the_same_or_of_a_changed_key() -> None:
    me, therapist, other = (Identity.random() for _ in range(3))

    def read(data: bytes, *known: Contact) -> cards.CardRead:
        return cards.look_at(data, me, Role.THERAPIST, known, START.at_ms)

    new = read(card(therapist, "Room 12"))
    assert (new.news, new.contact.trust, new.known) == (News.NEW, Trust.NOT_CHECKED, None)
    trusted = replace(new.contact, trust=Trust.IN_PERSON)
    same = read(card(therapist, "Room 12 upstairs"), trusted)
    assert (same.news, same.contact) == (News.SAME, replace(trusted, name="Room 12 upstairs"))
    changed = read(card(other, "room 12"), trusted)
    assert (changed.news, changed.known, changed.contact.trust) == (News.CHANGED_KEY, trusted, Trust.NOT_CHECKED)
    for half in (replace(trusted, age_pk=other.age_pk), replace(trusted, sign_pk=other.sign_pk)):
        assert read(card(therapist, "Someone else"), half).news is News.CHANGED_KEY
    with pytest.raises(cards.OwnCard):
        read(card(me, "Me"))
    with pytest.raises(cards.CardOfThisSide):
        read(card(therapist, "Heron", Role.PATIENT))
    with pytest.raises(refusals.CardDamaged):
        read(card(therapist, "Room 12")[:-4])


def test_at_the_desk_any_other_key_is_a_changed_one() -> None:
    me, patient, other = (Identity.random() for _ in range(3))
    first = cards.look_at_for_person(card(patient, "Heron", Role.PATIENT), me, None, 5)
    assert first.news is News.NEW
    second = cards.look_at_for_person(card(other, "Wren", Role.PATIENT), me, first.contact, 6)
    assert (second.news, second.known) == (News.CHANGED_KEY, first.contact)
    again = cards.look_at_for_person(card(patient, "Heron", Role.PATIENT), me, first.contact, 7)
    assert again.news is News.SAME


def test_words_are_typed_back_and_no_others_do() -> None:
    therapist = Identity.random()
    contact = Contact("Room 12", therapist.sign_pk, therapist.age_pk, Trust.NOT_CHECKED, 5)
    words = cards.words_of(contact, PHRASES)
    places = cards.places_to_type(random.Random(3))
    assert len(words) == 8
    assert len(set(places)) == cards.TYPED_WORDS
    typed = [f" {words[place].upper()} " for place in places]
    assert cards.checked(contact, PHRASES, places, typed, Trust.READ_OUT).trust is Trust.READ_OUT
    for wrong in ([*typed[:-1], "lamp-post"], typed[:-1], []):
        with pytest.raises(cards.WordsDiffer):
            cards.checked(contact, PHRASES, places, wrong, Trust.READ_OUT)
    with pytest.raises(cards.WordsDiffer):
        cards.checked(contact, PHRASES, (), (), Trust.READ_OUT)


def test_what_cannot_be_sent_is_not_kept(homes: tuple[PatientHome, DeskHome]) -> None:
    _, therapist = homes
    send = therapist.sending.send
    first = assignment()
    data = send(PERSON, first, START.at_ms)
    therapist.desk.add_person(b"n" * 16, "Wren", "")
    step = replace(OWN_EXERCISE.steps[0], line="Well done, you did great.")
    praising = replace(OWN_EXERCISE, steps=(step, *OWN_EXERCISE.steps[1:]))
    for uid, version, refusal in (
        (b"n" * 16, first, NoCardYet),
        (b"?" * 16, first, NoCardYet),
        (PERSON, first, OlderThanSent),
        (PERSON, assignment(exercises=(praising,)), NotTaken),
        (PERSON, assignment(why=""), NotTaken),
    ):
        with pytest.raises(refusal):
            send(uid, version, START.at_ms)
    person = therapist.desk.person(PERSON)
    assert person is not None
    assert [each.version for each in person.sent] == [first]
    again = therapist.sending.again(PERSON, first.series, 1, START.at_ms)
    assert again != data
    with pytest.raises(OlderThanSent):
        therapist.sending.again(PERSON, first.series, 9, START.at_ms)


def test_an_own_exercise_that_stands_in_anothers_place_alone_is_at_the_other_side_too(
    homes: tuple[PatientHome, DeskHome],
) -> None:
    patient, therapist = homes
    items = (SetItem("one-thing"), SetItem("hold-one", instead=(OWN_EXERCISE.id,)))
    draft = SetDraft(items, why="One of these two.", tried=True, first_day=START.day)
    known = {**KNOWN, OWN_EXERCISE.id: OWN_EXERCISE}
    one = to_set(draft, "one-of-two", "en", ("One of these two", "Two things."), known)
    made = replace(to_assignment(draft, one, known), series=b"s" * 16, seq=1)

    kept = patient.receiving.take(therapist.sending.send(PERSON, made, START.at_ms), START)
    patient.kept.accept(kept.sign_pk, kept.version.series, 1, START.at_ms)

    now = offered(LIBRARY.exercises, LIBRARY.sets, patient.kept.versions(), START.day)
    assert OWN_EXERCISE in now.exercises
    here = next(each for each in now.sets if each.id in now.assigned)
    ways = ways_after(SetPlace(here, 0), {each.id for each in now.exercises})
    assert [each.exercise_id for each in ways] == ["hold-one", OWN_EXERCISE.id]


def test_one_set_to_many_and_a_stop_in_between(homes: tuple[PatientHome, DeskHome]) -> None:
    patient, therapist = homes
    second, third = b"2" * 16, b"3" * 16
    other = Identity.random()
    therapist.desk.add_person(second, "No card", "")
    therapist.desk.add_person(third, "Wren", "")
    contact = Contact("Wren", other.sign_pk, other.age_pk, Trust.READ_OUT, 5)
    therapist.desk.set_contact(third, contact)
    files: list[SentTo] = []
    told = therapist.sending.send_to_many((PERSON, second, third), assignment(), START.at_ms, files.append)
    assert [bool(each.data) for each in told] == [True, False, True]
    assert (told[1].name, told[1].refusal) == ("No card", str(NoCardYet()))
    patient.receiving.take(files[0].data, START)
    with pytest.raises(refusals.ForSomeoneElse):
        patient.receiving.take(files[1].data, START)

    def full(_one: SentTo) -> None:
        raise EnvironmentFault("no room")

    told = therapist.sending.send_to_many((third,), assignment(), START.at_ms, full)
    assert (told[0].data, told[0].refusal) == (b"", NOT_IN_PLACE)
    person = therapist.desk.person(third)
    assert person is not None
    assert len({each.version.series for each in person.sent}) == 2
    assert [len(versions) for versions in series_of(person.sent)] == [1, 1]
    assert therapist.sending.send_to_many((PERSON,), assignment(), 5, files.append, lambda: False) == ()


def test_a_plain_file_is_from_nobody_known_and_waits(homes: tuple[PatientHome, DeskHome]) -> None:
    patient, _ = homes
    one = replace(LIBRARY.sets[0], id="from-a-stick", title="From a stick")
    kept = patient.receiving.take(to_toml(one).encode(), START)
    assert (kept.sign_pk, kept.accepted_ms) == (NOBODY, None)
    assert sender_of(kept, patient.kept.contacts()) is None
    assert isinstance(kept.version, Assignment)
    assert kept.version.exercise_set == one
    with pytest.raises(refusals.OpenedBefore):
        patient.receiving.take(to_toml(one).encode(), START)
    alone = patient.receiving.take(to_toml(OWN_EXERCISE).encode(), START)
    assert isinstance(alone.version, Assignment)
    assert alone.version.exercises == (OWN_EXERCISE,)
    for bad in (b"", b"kind = ", b"\x00" * 40, b'kind = "words"', to_toml(OWN_EXERCISE).encode()[:-60]):
        with pytest.raises(UserError):
            patient.receiving.take(bad, START)
    assert len(patient.kept.versions()) == 2


def accepted(version: Assignment | Withdrawal, key: bytes = b"k" * 32) -> KeptVersion:
    return KeptVersion(key, version, START.at_ms, START.at_ms)


def test_how_versions_stand() -> None:
    first = assignment(first_day=10, last_day=20)
    later = accepted(replace(first, seq=2, first_day=15, last_day=16))
    end = accepted(Withdrawal(first.series, 3, 18))
    one = accepted(first)
    every = (one, later, end)
    assert [standing(one, every, at) for at in (9, 10, 15, 17, 18)] == [
        Standing.LATER,
        Standing.HOLDS,
        Standing.REPLACED,
        Standing.REPLACED,
        Standing.WITHDRAWN,
    ]
    assert [standing(later, every, at) for at in (14, 15, 17, 18)] == [
        Standing.LATER,
        Standing.HOLDS,
        Standing.OVER,
        Standing.WITHDRAWN,
    ]
    assert [standing(end, every, at) for at in (17, 18)] == [Standing.LATER, Standing.WITHDRAWN]
    waiting = replace(one, accepted_ms=None)
    assert standing(waiting, (waiting,), 10) is Standing.WAITING
    assert standing(replace(waiting, left_ms=5), (waiting,), 10) is Standing.LEFT
    # Another sender's versions of the same series change nothing
    foreign = accepted(Withdrawal(first.series, 9, 1), b"o" * 32)
    assert standing(one, (one, foreign), 10) is Standing.HOLDS


def test_an_assigned_exercise_never_takes_the_place_of_one_that_is_here() -> None:
    sly = replace(LIBRARY.exercise("see-three"), title="Another thing", version=9)
    twice = replace(OWN_EXERCISE, title="Another therapist's")
    one = assignment(exercises=(sly,))
    one = replace(one, exercise_set=replace(one.exercise_set, id=LIBRARY.sets[0].id, items=(SetItem(sly.id),)))
    mine = assignment()
    theirs = assignment(exercises=(twice,))
    every = (accepted(one), accepted(mine), accepted(theirs, b"o" * 32))
    now = offered(LIBRARY.exercises, LIBRARY.sets, every, START.day)
    by_id = {exercise.id: exercise for exercise in now.exercises}
    sets = {each.id: each for each in now.sets}
    assert by_id["see-three"] == LIBRARY.exercise("see-three")
    assert sets[LIBRARY.sets[0].id] == LIBRARY.sets[0]
    assert by_id[OWN_EXERCISE.id] == OWN_EXERCISE
    assert len(by_id) == len(now.exercises) == len(LIBRARY.exercises) + 3
    assert sorted(now.assigned) == sorted(sets.keys() - {each.id for each in LIBRARY.sets})
    for set_id, kept in now.assigned.items():
        assert isinstance(kept.version, Assignment)
        title = kept.version.exercises[0].title
        assert by_id[sets[set_id].items[0].exercise].title == title
    assert all(len(each) <= 40 for each in (*by_id, *sets))
    # In its next version it has the same name
    newer = replace(one, seq=2, exercises=(replace(sly, version=10),))
    again = offered(LIBRARY.exercises, LIBRARY.sets, (*every, accepted(newer)), START.day)
    assert {each.id for each in again.exercises} == by_id.keys()


def test_a_folder_is_gone_through_with_a_stop_and_read_again_where_a_card_may_come(
    tmp_path: Path, homes: tuple[PatientHome, DeskHome]
) -> None:
    patient, therapist = homes
    folder = tmp_path / "folder"
    folder.mkdir()
    for number in range(4):
        (folder / f"{number}.lamplit").write_bytes(therapist.sending.send(PERSON, assignment(), START.at_ms))
    (folder / "5-bad.lamplit").write_bytes(b"LAMPLIT-SEALED 1\nnothing")
    patient.kept.forget_contact(therapist.identity.sign_pk)

    def take(data: bytes) -> None:
        patient.receiving.take(data, START)

    report = take_folder(look(folder, patient.kept), patient.kept, take)
    assert (report.taken, len(report.left), report.whole) == (0, 5, True)
    assert {each.refusal for each in report.left[:4]} == {refusals.UnknownSender.sentence}
    assert report.left[4].name == "5-bad.lamplit"
    patient.take_card(therapist.card)
    done: list[tuple[int, int]] = []
    report = take_folder(
        look(folder, patient.kept), patient.kept, take, lambda *both: done.append(both), lambda: len(done) < 3
    )
    assert (report.taken, report.left, report.whole) == (3, (), False)
    assert done == [(1, 4), (2, 4), (3, 4)]
    assert len(look(folder, patient.kept)) == 1
    assert len(list(folder.iterdir())) == 5


def test_receiving_takes_what_the_laws_let_in_and_nothing_else(homes: tuple[PatientHome, DeskHome]) -> None:
    patient, therapist = homes
    data = therapist.sending.send(PERSON, assignment(), START.at_ms)
    fewer = {name: each for name, each in KNOWN.items() if name != "stay-with-me"}
    elsewhere = Receiving(patient.kept, patient.identity, WORDS, fewer)
    with pytest.raises(NotTaken):
        elsewhere.take(data, START)
    assert patient.kept.versions() == ()
    patient.receiving.take(data, START)


def test_versions_are_read_in_the_order_in_which_they_were_written(
    tmp_path: Path, homes: tuple[PatientHome, DeskHome]
) -> None:
    patient, therapist = homes
    first = assignment()
    for number in range(1, 6):
        path = tmp_path / f"{9 - number}.lamplit"
        path.write_bytes(therapist.sending.send(PERSON, replace(first, seq=number), START.at_ms))
        os.utime(path, (number, number))

    def take(data: bytes) -> None:
        patient.receiving.take(data, START)

    assert take_folder(look(tmp_path, patient.kept), patient.kept, take).left == ()
    assert [each.version.seq for each in patient.kept.versions()] == [1, 2, 3, 4, 5]
