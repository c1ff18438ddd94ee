"""Recordings on their way: put in at the desk, sealed, let in through one door, kept beside the version."""

from __future__ import annotations

import json
import time
from dataclasses import replace
from pathlib import Path

import pytest

from app.assigning.body import NotTaken, form_of, from_body, to_body
from app.core.assigned import sounds, spent
from app.core.assignment import Assignment, exercises_heard
from app.core.editing_set import draft_of
from app.core.errors import UserError
from app.core.going_along import going_along
from app.core.recording import (
    COMPANY,
    MOST_S,
    RATE_HZ,
    ROOM_KEY,
    BadSound,
    Recording,
    SoundKind,
    TooMuchSound,
    line_key,
    pack_sound,
)
from app.core.series import next_version, withdrawal
from app.exchange.refusals import MadeByNewer, OpenedBefore
from tests.exchange.homes import KNOWN, LIBRARY, OWN_EXERCISE, PERSON, START, WORDS, DeskHome, assignment, day, pair

LINE = pack_sound(SoundKind.LINE, bytes(range(256)) * 40)
OTHER = pack_sound(SoundKind.LINE, bytes(range(255, -1, -1)) * 20)
ROOM = Recording("", ROOM_KEY, pack_sound(SoundKind.ROOM, bytes(range(256)) * 300))
OWN_LINE = OWN_EXERCISE.steps[1].line
STAY = LIBRARY.exercise(COMPANY).steps[0].line
OWN = Recording(OWN_EXERCISE.id, line_key(OWN_LINE), LINE)
COMING = Recording(COMPANY, line_key(STAY), OTHER)
SERIES = b"s" * 16


def record(desk: DeskHome, *recordings: Recording) -> None:
    for exercise_id in {each.exercise_id for each in recordings}:
        desk.desk.keep_recordings(exercise_id, [each for each in recordings if each.exercise_id == exercise_id])


def test_a_recording_goes_from_the_desk_to_the_patient(tmp_path: Path) -> None:
    patient, desk = pair(tmp_path)
    record(desk, OWN, COMING, ROOM)
    kept = patient.receiving.take(desk.sending.send(PERSON, assignment(SERIES), START.at_ms), START)
    patient.receiving.accept(kept, START.at_ms)

    versions = patient.kept.versions()
    assert versions[0].version == assignment(SERIES)
    found = sounds(LIBRARY.exercises, LIBRARY.sets, versions, START.day, patient.kept.recordings)
    assert found == {(each.exercise_id, each.line): each.sound for each in (OWN, COMING, ROOM)}


def test_what_is_left_out_stays_out_in_each_file_and_in_the_next_version(tmp_path: Path) -> None:
    patient, desk = pair(tmp_path)
    record(desk, OWN, COMING, ROOM)
    version = assignment(SERIES, own_voice=False)
    kept = patient.receiving.take(desk.sending.send(PERSON, version, START.at_ms), START)
    assert kept.version == assignment(SERIES)  # nothing in the file says so
    assert patient.kept.recordings(kept) == ()

    person = desk.desk.person(PERSON)
    assert person is not None
    (sent,) = person.sent
    assert sent.version == version
    assert isinstance(sent.version, Assignment)
    assert not draft_of(sent.version, START.day).own_voice
    small = desk.sending.again(PERSON, SERIES, version.seq, START.at_ms)
    assert len(small) < len(LINE)


def test_the_size_that_is_told_is_that_of_the_file(tmp_path: Path) -> None:
    _, desk = pair(tmp_path)
    long = replace(ROOM, sound=pack_sound(SoundKind.ROOM, bytes(range(256)) * 4_000))
    record(desk, OWN, COMING, long)
    version = assignment(SERIES)
    ids = exercises_heard(version)
    known = {**KNOWN, OWN_EXERCISE.id: OWN_EXERCISE}
    along = going_along(ids, desk.desk.recordings((*ids, "")), known)

    assert along.recorded == (OWN_EXERCISE.id, COMPANY)
    assert along.room
    assert along.file_bytes == pytest.approx(len(desk.sending.send(PERSON, version, START.at_ms)), rel=0.02)


def test_only_lines_that_are_still_said_go_along(tmp_path: Path) -> None:
    patient, desk = pair(tmp_path)
    edited = Recording(OWN_EXERCISE.id, line_key("Words that were there before."), LINE)
    elsewhere = Recording("hold-one", line_key(LIBRARY.exercise("hold-one").steps[0].line), LINE)
    record(desk, OWN, edited, elsewhere)

    kept = patient.receiving.take(desk.sending.send(PERSON, assignment(), START.at_ms), START)

    assert isinstance(kept.version, Assignment)
    assert kept.version.recordings == (OWN,)


def test_nothing_of_a_recording_is_kept_with_the_person_at_the_desk(tmp_path: Path) -> None:
    _, desk = pair(tmp_path)
    record(desk, OWN, ROOM)
    desk.sending.send(PERSON, assignment(SERIES), START.at_ms)
    person = desk.desk.person(PERSON)

    assert person is not None
    assert person.sent[0].version == assignment(SERIES)


def test_a_file_that_is_made_once_more_has_them_too(tmp_path: Path) -> None:
    patient, desk = pair(tmp_path)
    record(desk, OWN)
    desk.sending.send(PERSON, assignment(SERIES), START.at_ms)

    kept = patient.receiving.take(desk.sending.again(PERSON, SERIES, 1, START.at_ms), START)

    assert isinstance(kept.version, Assignment)
    assert kept.version.recordings == (OWN,)


def test_the_recording_that_came_last_counts_and_what_is_over_is_dropped(tmp_path: Path) -> None:
    patient, desk = pair(tmp_path)
    record(desk, COMING)
    first = assignment(SERIES)
    patient.receiving.accept(patient.receiving.take(desk.sending.send(PERSON, first, START.at_ms), START), START.at_ms)
    record(desk, replace(COMING, sound=LINE))
    second = next_version(first, first, day(3).day)
    kept = patient.receiving.take(desk.sending.send(PERSON, second, day(1).at_ms), day(1))
    patient.receiving.accept(kept, day(1).at_ms)

    def heard(number: int) -> dict[tuple[str, bytes], bytes]:
        every = patient.kept.versions()
        return sounds(LIBRARY.exercises, LIBRARY.sets, every, day(number).day, patient.kept.recordings)

    assert heard(1)[COMPANY, COMING.line] == OTHER
    assert heard(3)[COMPANY, COMING.line] == LINE
    assert spent(patient.kept.versions(), day(1).day) == ()

    over = spent(patient.kept.versions(), day(3).day)
    assert [each.version.seq for each in over] == [1]
    patient.kept.drop_recordings(over)
    assert heard(3)[COMPANY, COMING.line] == LINE
    assert patient.kept.recordings(patient.kept.versions()[0]) == ()

    patient.receiving.take(desk.sending.send(PERSON, withdrawal(second, day(4).day), day(4).at_ms), day(4))
    assert heard(4) == {}
    assert len(spent(patient.kept.versions(), day(4).day)) == 2


def test_an_exercise_that_gets_another_name_keeps_its_recording(tmp_path: Path) -> None:
    patient, desk = pair(tmp_path)
    taken = replace(OWN_EXERCISE, id="hold-one", heavier=("one-thing", "close", "help"))
    record(desk, replace(OWN, exercise_id="hold-one"))
    one = assignment(SERIES).exercise_set
    items = (replace(one.items[0], exercise="hold-one"),)
    version = assignment(SERIES, exercises=(taken,), exercise_set=replace(one, items=items))
    kept = patient.receiving.take(desk.sending.send(PERSON, version, START.at_ms), START)
    patient.receiving.accept(kept, START.at_ms)

    found = sounds(LIBRARY.exercises, LIBRARY.sets, patient.kept.versions(), START.day, patient.kept.recordings)

    ((name, line),) = found
    assert name.startswith("hold-one-x")
    assert line == OWN.line


def test_without_a_recording_the_file_has_the_form_it_always_had() -> None:
    assert "form" not in to_body(assignment())
    assert "recordings" not in to_body(assignment())
    assert to_body(assignment(recordings=(OWN,)))["form"] == 2


def changed(**fields: object) -> dict[str, object]:
    body = json.loads(json.dumps(to_body(assignment(SERIES, recordings=(OWN, ROOM)))))
    return {name: value for name, value in {**body, **fields}.items() if value is not None}


def sound(**fields: object) -> list[object]:
    body = changed()
    rows = body["recordings"]
    assert isinstance(rows, list)
    names = ("exercise", "line", "sound")
    return [[fields.get(name, value) for name, value in zip(names, rows[0], strict=True)]]


@pytest.mark.parametrize(
    ("body", "refusal"),
    [
        (changed(form=4), MadeByNewer),
        (changed(form=3), NotTaken),
        (changed(form=1), NotTaken),
        (changed(form=None), NotTaken),
        (changed(form="2"), NotTaken),
        (changed(recordings=None), NotTaken),
        (changed(recordings={}), NotTaken),
        (changed(recordings=[7]), NotTaken),
        (changed(recordings=[["a", "b"]]), NotTaken),
        (changed(recordings=[sound()[0]] * 161), NotTaken),
        (changed(recordings=[sound()[0]] * 2), BadSound),
        (changed(recordings=sound(line="zz" * 16)), NotTaken),
        (changed(recordings=sound(line="00")), NotTaken),
        (changed(recordings=sound(sound="!!!!")), NotTaken),
        (changed(recordings=sound(sound="A" * 4_000_000)), NotTaken),
        (changed(recordings=sound(sound="AAAA")), BadSound),
        (changed(recordings=sound(sound="")), BadSound),
        (changed(recordings=sound(exercise="critic-tone")), NotTaken),
        (changed(recordings=sound(exercise="../../x")), NotTaken),
        (changed(recordings=sound(exercise="")), BadSound),
        (changed(recordings=sound(exercise=None)), NotTaken),
    ],
)
def test_a_recording_of_another_form_is_refused(body: dict[str, object], refusal: type[UserError]) -> None:
    with pytest.raises(refusal):
        form_of(body, SERIES, 1)


def test_too_much_to_hear_is_told_at_the_desk_and_nothing_is_sent(tmp_path: Path) -> None:
    _, desk = pair(tmp_path)
    long = pack_sound(SoundKind.LINE, bytes(RATE_HZ[SoundKind.LINE] * MOST_S[SoundKind.LINE]))
    lines = [Recording(OWN_EXERCISE.id, line_key(step.line), long) for step in OWN_EXERCISE.steps]
    company = LIBRARY.exercise(COMPANY)
    more = [Recording(COMPANY, line_key(text), long) for text in (STAY, "Still here.", company.steps[1].line)]
    room = replace(ROOM, sound=pack_sound(SoundKind.ROOM, bytes(RATE_HZ[SoundKind.ROOM] * MOST_S[SoundKind.ROOM])))
    record(desk, *lines, *more, Recording(COMPANY, line_key(company.ending), long), room)

    with pytest.raises(TooMuchSound):
        desk.sending.send(PERSON, assignment(), START.at_ms)
    person = desk.desk.person(PERSON)
    assert person is not None
    assert person.sent == ()


def test_as_much_as_fits_arrives_soon(tmp_path: Path) -> None:
    patient, desk = pair(tmp_path)
    chance = bytes((number * 7919) % 251 for number in range(RATE_HZ[SoundKind.LINE] * MOST_S[SoundKind.LINE]))
    lines = [
        Recording(OWN_EXERCISE.id, line_key(step.line), pack_sound(SoundKind.LINE, chance))
        for step in OWN_EXERCISE.steps
    ]
    room = replace(ROOM, sound=pack_sound(SoundKind.ROOM, chance * 3))
    record(desk, *lines, room)
    data = desk.sending.send(PERSON, assignment(), START.at_ms)
    began_s = time.process_time()
    kept = patient.receiving.take(data, START)
    took_s = time.process_time() - began_s

    assert len(data) > 3_500_000
    assert took_s < 2.0  # of this process's own work; a tenth of that on a machine with nothing else to do
    assert len(patient.kept.recordings(kept)) == len(lines) + 1
    with pytest.raises(OpenedBefore):
        patient.receiving.take(data, START)
    again = from_body(to_body(assignment(recordings=tuple(lines))), SERIES, 1, WORDS, KNOWN)
    assert isinstance(again, Assignment)
