"""What a therapist says with the sentence "why this one": for one person, sealed with it, its words the caption."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from app.assigning.body import NotTaken, form_of, to_body
from app.core.assigned import sounds
from app.core.assignment import Assignment
from app.core.editing_set import HalfAssignment, SetDraft
from app.core.errors import UserError
from app.core.recording import (
    MOST_S,
    RATE_HZ,
    WHY,
    BadSound,
    Recording,
    SoundKind,
    line_key,
    pack_sound,
    said_why,
)
from app.core.series import next_version
from app.exchange.refusals import MadeByNewer
from app.store.desk_faults import PersonUnknown
from app.store.keys import LogKey
from app.store.person_file import FORM, open_encrypted
from tests.exchange.homes import LIBRARY, OWN_EXERCISE, PERSON, START, assignment, pair

SERIES = b"s" * 16
SOUND = pack_sound(SoundKind.LINE, bytes(range(256)) * 40)
SAID = Recording(WHY, line_key(assignment().why), SOUND)
LINE = Recording(OWN_EXERCISE.id, line_key(OWN_EXERCISE.steps[1].line), SOUND)


def with_why(**changes: object) -> Assignment:
    return replace(assignment(SERIES, recordings=(SAID,)), **changes)  # type: ignore[arg-type]


def test_it_goes_along_and_is_found_by_its_sentence(tmp_path: Path) -> None:
    patient, desk = pair(tmp_path)
    kept = patient.receiving.take(desk.sending.send(PERSON, with_why(), START.at_ms), START)

    found = patient.kept.recordings(kept)
    assert found == (SAID,)
    assert isinstance(kept.version, Assignment)
    assert said_why(found, kept.version.why) == SAID
    assert said_why(found, "Other words.") is None
    assert patient.kept.versions()[0].version == assignment(SERIES)


def test_it_is_no_line_of_an_exercise(tmp_path: Path) -> None:
    patient, desk = pair(tmp_path)
    kept = patient.receiving.take(desk.sending.send(PERSON, with_why(), START.at_ms), START)
    patient.receiving.accept(kept, START.at_ms)

    assert sounds(LIBRARY.exercises, LIBRARY.sets, patient.kept.versions(), START.day, patient.kept.recordings) == {}


def test_it_goes_along_where_the_recorded_lines_are_left_out(tmp_path: Path) -> None:
    patient, desk = pair(tmp_path)
    desk.desk.keep_recordings(LINE.exercise_id, [LINE])
    kept = patient.receiving.take(desk.sending.send(PERSON, with_why(own_voice=False), START.at_ms), START)

    assert patient.kept.recordings(kept) == (SAID,)


def test_a_file_that_is_made_once_more_has_it_too(tmp_path: Path) -> None:
    patient, desk = pair(tmp_path)
    desk.desk.keep_recordings(LINE.exercise_id, [LINE])
    desk.sending.send(PERSON, with_why(), START.at_ms)

    kept = patient.receiving.take(desk.sending.again(PERSON, SERIES, 1, START.at_ms), START)

    assert set(patient.kept.recordings(kept)) == {LINE, SAID}


def test_the_next_version_has_none_of_it(tmp_path: Path) -> None:
    patient, desk = pair(tmp_path)
    patient.receiving.take(desk.sending.send(PERSON, with_why(), START.at_ms), START)
    person = desk.desk.person(PERSON)
    assert person is not None
    first = person.sent[0].version
    assert isinstance(first, Assignment)
    assert first.recordings == ()

    second = next_version(first, first, START.day)
    kept = patient.receiving.take(desk.sending.send(PERSON, second, START.at_ms), START)

    assert patient.kept.recordings(kept) == ()


def test_who_has_an_older_lamplit_is_told_so() -> None:
    assert to_body(with_why())["form"] == 3
    assert to_body(with_why(recordings=(LINE,)))["form"] == 2
    with pytest.raises(MadeByNewer):
        form_of({**to_body(with_why()), "form": 4}, SERIES, 1)


def changed(**fields: object) -> dict[str, object]:
    body = json.loads(json.dumps(to_body(with_why())))
    return {**body, **fields}


def row(exercise: str = WHY, line: str = SAID.line.hex(), sound: str | None = None) -> list[object]:
    body = changed()
    rows = body["recordings"]
    assert isinstance(rows, list)
    return [exercise, line, rows[0][2] if sound is None else sound]


TOO_LONG = b"LV1l" + (16_000).to_bytes(2, "big")


def _too_long() -> str:
    import base64

    count = RATE_HZ[SoundKind.LINE] * MOST_S[SoundKind.LINE] + 1
    return base64.b64encode(TOO_LONG + count.to_bytes(4, "big") + bytes(count)).decode()


def _room() -> str:
    import base64

    return base64.b64encode(pack_sound(SoundKind.ROOM, bytes(8_000))).decode()


@pytest.mark.parametrize(
    ("body", "refusal"),
    [
        (changed(form=2), NotTaken),
        (changed(recordings=[]), NotTaken),
        (changed(why="Other words than those that were said."), NotTaken),
        (changed(recordings=[row(line="cd" * 16)]), NotTaken),
        (changed(recordings=[row(), row(line="ab" * 16)]), NotTaken),
        (changed(recordings=[row(), row()]), BadSound),
        (changed(recordings=[row(exercise=".Why")]), NotTaken),
        (changed(recordings=[row(exercise="..")]), NotTaken),
        (changed(recordings=[row(sound=_too_long())]), BadSound),
        (changed(recordings=[row(sound=_room())]), BadSound),
        (changed(recordings=[row(sound="AAAA")]), BadSound),
        (changed(recordings=[row(sound="A" * 4_000_000)]), NotTaken),
    ],
)
def test_another_form_of_it_is_refused(body: dict[str, object], refusal: type[UserError]) -> None:
    with pytest.raises(refusal):
        form_of(body, SERIES, 1)


def test_what_lies_with_a_person_goes_with_them(tmp_path: Path) -> None:
    _, desk = pair(tmp_path)
    desk.sending.send(PERSON, with_why(), START.at_ms)
    assert desk.desk.whole_sent(PERSON, assignment(SERIES)) == with_why()

    desk.desk.delete_person(PERSON)

    with pytest.raises(PersonUnknown):
        desk.desk.whole_sent(PERSON, assignment(SERIES))


def test_a_person_of_before_is_read_as_they_are_and_brought_up_with_the_next_change(tmp_path: Path) -> None:
    _, desk = pair(tmp_path)
    desk.sending.send(PERSON, assignment(b"f" * 16), START.at_ms)
    (path,) = (each for each in tmp_path.rglob("*.db") if each.parent.name == "desk")
    key = LogKey.from_bytes(desk.log.read(lambda db: db.execute("SELECT file_key FROM person").fetchone())[0])

    def form(*statements: str) -> int:
        db = open_encrypted(path, key)
        for statement in statements:
            db.execute(statement)
        found: int = db.execute("PRAGMA user_version").fetchone()[0]
        db.close()
        return found

    assert form("DROP TABLE said", "PRAGMA user_version=1") == 1
    assert desk.desk.person(PERSON) is not None
    assert desk.desk.whole_sent(PERSON, assignment(b"f" * 16)) == assignment(b"f" * 16)
    assert form() == 1

    desk.sending.send(PERSON, with_why(), START.at_ms)

    assert form() == FORM
    assert desk.desk.whole_sent(PERSON, assignment(SERIES)) == with_why()


def test_what_is_being_said_lies_in_the_log_until_the_assignment_is_given_out(tmp_path: Path) -> None:
    _, desk = pair(tmp_path)
    one, other = HalfAssignment(SetDraft(why="One."), (PERSON,)), HalfAssignment(SetDraft(why="Two."), (b"o" * 16,))
    for end in (
        desk.desk.drop_half_done,
        lambda: desk.desk.keep_half_done(other),
        lambda: desk.desk.delete_person(PERSON),
    ):
        desk.desk.keep_half_done(one)
        desk.desk.keep_recordings(WHY, [SAID])
        desk.desk.keep_half_done(replace(one, draft=SetDraft(why="One more.")))
        assert desk.desk.recordings((WHY,)) == (SAID,)
        end()
        assert desk.desk.recordings((WHY,)) == ()
