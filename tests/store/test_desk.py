"""The desk: a list, files of their own, and deleting one person wholly, at whatever instant a crash comes."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from app.assigning.kept import KeptBodies
from app.core.assignment import Withdrawal
from app.core.errors import BugError
from app.core.people import Contact, Fade, KeptVersion, Keys, Mark, ReceivedPage, ShareRecord, Trust
from app.core.recording import BadSound, Recording, line_key
from app.core.shared_page import SharedPage
from app.store import desk_faults, person_file
from app.store.backup_copy import open_as_is
from app.store.database import connect_to, settle, wrap
from app.store.dbdriver import Database
from app.store.desk import SqliteDesk
from app.store.keys import LogKey
from app.store.log import SqliteLog
from tests.exchange.homes import LIBRARY, OWN_EXERCISE, assignment
from tests.store.fixtures import RECORDINGS
from tests.store.make import NOW_MS, cheap_vault, check_in, open_slot_key, plain_opener, uid, unsound

BODIES = KeptBodies()
SERIES = b"s" * 16
MARKER = "zebrasecret"


@pytest.fixture
def desk(folder: Path, log: SqliteLog) -> SqliteDesk:
    """An empty desk."""
    return log.desk(folder.parent / "desk", BODIES)


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir()) if folder.is_dir() else []


def contact(number: int, name: str = "Heron") -> Contact:
    return Contact(name, number.to_bytes(32, "big"), f"age1{number}", Trust.READ_OUT, NOW_MS)


def received(number: int, line: str = "One line.", of: int = 1) -> ReceivedPage:
    consent = ShareRecord(contact(of).sign_pk, NOW_MS + number, 1, 8, ("exercises", "places"), 1, 1, 90)
    return ReceivedPage(uid(number), SharedPage(8, 1, 8, (line,)), consent)


def fill(desk: SqliteDesk, number: int, name: str, line: str = "One line.") -> None:
    """Give a person a card, two versions and a page."""
    desk.add_person(uid(number), name, f"{line} note")
    desk.set_contact(uid(number), contact(number, name))
    desk.keep_sent(uid(number), KeptVersion(b"k" * 32, assignment(SERIES, why=f"{line} why"), NOW_MS))
    desk.keep_sent(uid(number), KeptVersion(b"k" * 32, Withdrawal(SERIES, 2, 20_000), NOW_MS + 5))
    desk.keep_page(uid(number), received(number, line, number), SERIES, 7)


def test_a_card_can_be_taken_away_and_what_was_exchanged_stays(desk: SqliteDesk) -> None:
    fill(desk, 1, "Heron")
    desk.forget_contact(uid(1))
    person = desk.person(uid(1))
    assert person is not None
    assert (person.contact, person.row.has_card) == (None, False)
    assert (len(person.sent), len(person.pages)) == (2, 1)
    assert desk.person_of(contact(1).sign_pk) is None
    desk.add_person(uid(2), "Otter", "")
    desk.set_contact(uid(2), contact(1))  # it is nobody else's any more
    assert desk.person_of(contact(1).sign_pk) == uid(2)


def test_all_of_a_person_comes_back_newest_first(desk: SqliteDesk) -> None:
    fill(desk, 1, "Heron")
    desk.keep_page(uid(1), received(2), SERIES, 8)
    desk.mark(uid(1), uid(2), (("A lamp", Mark.SWAP),))
    desk.keep_fade(uid(1), NOW_MS, Fade.WIDEN)
    person = desk.person(uid(1))
    assert person is not None
    assert person.contact == contact(1)
    assert person.sent == (
        KeptVersion(b"k" * 32, Withdrawal(SERIES, 2, 20_000), NOW_MS + 5),
        KeptVersion(b"k" * 32, assignment(SERIES, why="One line. why"), NOW_MS),
    )
    assert person.pages == (replace(received(2), marks=(("A lamp", Mark.SWAP),)), received(1))
    assert person.fades == ((NOW_MS, Fade.WIDEN),)
    assert (person.row.sent_ms, person.row.shared_ms) == (NOW_MS + 5, NOW_MS + 2)
    assert desk.people() == (person.row,)
    assert desk.last_seq(contact(1).sign_pk, SERIES) == 8
    assert desk.last_seq(contact(1).sign_pk, b"o" * 16) is None
    assert desk.last_seq(contact(9).sign_pk, SERIES) is None


def test_the_list_is_by_name_and_a_name_has_its_length(desk: SqliteDesk) -> None:
    for number, name in enumerate(("wren", "Heron", "  Äon \u202e ")):
        desk.add_person(uid(number), name, "")
    assert [row.name for row in desk.people()] == ["Heron", "wren", "Äon"]
    desk.change_person(uid(0), "Avocet", "mornings")
    assert (desk.people()[0].name, desk.people()[0].note) == ("Avocet", "mornings")
    for name in ("", " \u200e ", "x" * 61):
        with pytest.raises(desk_faults.PersonNameWrong):
            desk.add_person(uid(9), name, "")
    with pytest.raises(desk_faults.PersonNoteTooLong):
        desk.change_person(uid(0), "Avocet", "x" * 201)
    assert len(desk.people()) == 3


def test_a_card_belongs_to_one_person(desk: SqliteDesk) -> None:
    desk.add_person(uid(1), "Heron", "")
    desk.add_person(uid(2), "Wren", "")
    desk.set_contact(uid(1), contact(1))
    desk.set_contact(uid(1), replace(contact(1), trust=Trust.IN_PERSON))
    with pytest.raises(desk_faults.CardOfAnother):
        desk.set_contact(uid(2), contact(1))
    assert desk.person_of(contact(1).sign_pk) == uid(1)
    desk.set_contact(uid(1), contact(3))
    assert desk.person_of(contact(1).sign_pk) is None


def test_a_version_that_left_is_never_written_over(desk: SqliteDesk) -> None:
    fill(desk, 1, "Heron")
    with pytest.raises(BugError):
        desk.keep_sent(uid(1), KeptVersion(b"k" * 32, assignment(SERIES, why="Other words."), NOW_MS))
    with pytest.raises(BugError):
        desk.keep_page(uid(1), received(3), SERIES, 7)
    person = desk.person(uid(1))
    assert person is not None
    assert (len(person.sent), len(person.pages)) == (2, 1)


def test_each_person_has_an_encrypted_file_under_a_key_of_its_own(folder: Path, desk: SqliteDesk) -> None:
    fill(desk, 1, "Heron")
    fill(desk, 2, "Wren")
    paths = sorted((folder.parent / "desk").iterdir())
    assert len(paths) == 2
    assert all(b"SQLite" not in path.read_bytes() and b"One line" not in path.read_bytes() for path in paths)
    if os.name != "nt":
        assert {path.stat().st_mode & 0o777 for path in paths} == {0o600}
    key = open_slot_key(folder)
    for path in paths:
        with pytest.raises(desk_faults.PersonFileDamaged), person_file.opened(path, key):
            pass


def test_a_file_that_is_gone_torn_or_of_a_later_form_is_told(folder: Path, log: SqliteLog, desk: SqliteDesk) -> None:
    fill(desk, 1, "Heron")
    (path,) = (folder.parent / "desk").iterdir()
    row = log.read(lambda db: db.execute("SELECT file_key FROM person").fetchone())
    db = person_file.open_encrypted(path, LogKey.from_bytes(row[0]))
    db.execute("PRAGMA user_version=3")
    db.close()
    with pytest.raises(desk_faults.PersonFileTooNew):
        desk.person(uid(1))
    path.write_bytes(b"x" * 8_192)
    with pytest.raises(desk_faults.PersonFileDamaged):
        desk.person(uid(1))
    path.unlink()
    with pytest.raises(desk_faults.PersonFileMissing):
        desk.person(uid(1))
    assert [each.name for each in desk.people()] == ["Heron"]
    desk.delete_person(uid(1))
    assert desk.people() == ()


def test_deleting_one_person_leaves_the_others(folder: Path, desk: SqliteDesk) -> None:
    fill(desk, 1, "Heron")
    fill(desk, 2, "Wren")
    desk.delete_person(uid(1))
    desk.delete_person(uid(1))
    assert [row.name for row in desk.people()] == ["Wren"]
    assert desk.person(uid(1)) is None
    assert len(files(folder.parent / "desk")) == 1
    with pytest.raises(desk_faults.PersonUnknown):
        desk.mark(uid(1), uid(1), ())
    other = desk.person(uid(2))
    assert other is not None
    assert len(other.pages) == 1


def plain_person(path: Path, _key: LogKey) -> Database:
    connection = connect_to(path)
    settle(connection)
    return wrap(connection)


def make_plain_person(path: Path, key: LogKey) -> None:
    db = plain_person(path, key)
    person_file.prepare(db)
    db.close()


def test_no_byte_of_a_deleted_person_is_left(tmp_path: Path) -> None:
    """On files that are not encrypted, so that a byte can be looked for."""
    path = tmp_path / "log.db"
    log = SqliteLog(plain_opener(path), path, lambda: NOW_MS)
    desk = SqliteDesk(log, tmp_path / "desk", BODIES, make_plain_person, plain_person)
    for number in range(20, 60):
        fill(desk, number, f"Person {number}", "A plain line")
    fill(desk, 1, MARKER, f"{MARKER} line")
    needles = (MARKER.encode(), b"ebrasec", contact(1).sign_pk)

    def traces() -> int:
        found = [each for each in tmp_path.rglob("*") if each.is_file()]
        return sum(each.read_bytes().count(needle) for each in found for needle in needles)

    assert traces() > 4
    desk.delete_person(uid(1))
    assert traces() == 0
    assert len(files(tmp_path / "desk")) == 40
    assert len(desk.people()) == 40
    assert unsound_rows(log) == []
    log.close()
    assert traces() == 0


def unsound_rows(log: SqliteLog) -> list[object]:
    return log.read(unsound)


class Died(Exception):
    """The process ended here."""


@pytest.mark.parametrize("gone", [True, False], ids=["the file went first", "the row went first"])
def test_a_crash_while_deleting_leaves_a_file_that_goes_at_the_next_opening(
    folder: Path, log: SqliteLog, desk: SqliteDesk, monkeypatch: pytest.MonkeyPatch, gone: bool
) -> None:
    fill(desk, 1, "Heron")
    remove = person_file.remove

    def die(path: Path) -> None:
        if gone:
            remove(path)
        raise Died

    monkeypatch.setattr(person_file, "remove", die)
    with pytest.raises(Died):
        desk.delete_person(uid(1))
    monkeypatch.undo()
    assert desk.people() == ()
    again = log.desk(folder.parent / "desk", BODIES)
    assert (again.people(), files(folder.parent / "desk")) == ((), [])
    assert log.read(lambda db: db.execute("SELECT count(*) FROM loose_file").fetchone()) == (0,)


@pytest.mark.parametrize("made", [True, False], ids=["after the file", "before the file"])
def test_a_crash_while_making_a_person_leaves_nothing(folder: Path, log: SqliteLog, made: bool) -> None:
    def die(path: Path, key: LogKey) -> None:
        if made:
            person_file.create(path, key)
        raise Died

    desk = SqliteDesk(log, folder.parent / "desk", BODIES, die)
    with pytest.raises(Died):
        desk.add_person(uid(1), "Heron", "")
    assert len(files(folder.parent / "desk")) == made
    again = log.desk(folder.parent / "desk", BODIES)
    assert (again.people(), files(folder.parent / "desk")) == ((), [])


@pytest.mark.parametrize("inside", [True, False], ids=["a way out of the folder", "a whole path"])
def test_a_name_from_elsewhere_leads_to_no_other_file(
    folder: Path, log: SqliteLog, desk: SqliteDesk, tmp_path: Path, inside: bool
) -> None:
    desk.add_person(uid(1), "Heron", "")
    others = tmp_path / "three years of work.db"
    others.write_bytes(b"not ours")
    named = os.path.relpath(others, folder.parent / "desk") if inside else str(others)
    log.write(lambda db: db.execute("INSERT INTO loose_file(file) VALUES (?)", (named,)))
    log.desk(folder.parent / "desk", BODIES)
    log.write(lambda db: db.execute("UPDATE person SET file = ?", (named,)))
    with pytest.raises(desk_faults.PersonFileMissing):
        desk.person(uid(1))
    desk.delete_person(uid(1))
    assert others.read_bytes() == b"not ours"
    assert not others.with_name(f"{others.name}-journal").exists()
    assert log.read(lambda db: db.execute("SELECT count(*) FROM loose_file").fetchone()) == (0,)


@pytest.mark.parametrize(
    ("column", "text"),
    [
        ("fields", "{}"),
        ("fields", "[" * 500 + "]" * 500),
        ("marks", '["title"]'),
        ("marks", '[["title", "burn"]]'),
        ("marks", '[[["title"], "keep"]]'),
    ],
)
def test_a_persons_file_with_other_values_is_damaged(
    folder: Path, log: SqliteLog, desk: SqliteDesk, column: str, text: str
) -> None:
    fill(desk, 1, "Heron")
    file, key = log.read(lambda db: db.execute("SELECT file, file_key FROM person").fetchone())
    db = person_file.open_encrypted(folder.parent / "desk" / file, LogKey.from_bytes(key))
    db.conn.execute(f"UPDATE page SET {column} = ?", (text,))  # noqa: S608
    db.conn.commit()
    db.close()
    with pytest.raises(desk_faults.PersonFileDamaged):
        desk.person(uid(1))


def test_a_file_that_cannot_go_now_goes_later(
    folder: Path, log: SqliteLog, desk: SqliteDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(desk, 1, "Heron")

    def held(_path: Path) -> None:
        raise PermissionError

    monkeypatch.setattr(person_file, "remove", held)
    desk.delete_person(uid(1))
    monkeypatch.undo()
    assert (desk.people(), len(files(folder.parent / "desk"))) == ((), 1)
    log.desk(folder.parent / "desk", BODIES)
    assert files(folder.parent / "desk") == []


def test_a_deleted_person_goes_from_the_copies_too(tmp_path: Path) -> None:
    vault = cheap_vault(tmp_path / "vault")
    log = vault.create(None)
    log.save(check_in(1))
    desk = log.desk(tmp_path / "desk", BODIES)
    fill(desk, 1, "Heron")
    fill(desk, 2, "Wren")
    vault.tend_backups()
    (copy,) = vault.backups()
    desk.delete_person(uid(1))
    vault.forget_in_backups((uid(1),))
    db = open_as_is(copy.path, open_slot_key(tmp_path / "vault"))
    assert db.execute("SELECT name FROM person").fetchall() == [("Wren",)]
    db.close()
    log.close()


def test_what_was_made_here_is_kept_replaced_and_deleted(desk: SqliteDesk) -> None:
    one = assignment().exercise_set
    desk.save_own(OWN_EXERCISE)
    desk.save_own(one)
    desk.save_own(replace(OWN_EXERCISE, version=2))
    assert desk.own_exercises() == (replace(OWN_EXERCISE, version=2),)
    assert desk.own_sets() == (one,)
    desk.delete_own(OWN_EXERCISE.id)
    assert (desk.own_exercises(), desk.own_sets()) == ((), (one,))


@pytest.mark.parametrize("exercise", LIBRARY.exercises, ids=lambda each: each.id)
def test_every_exercise_of_the_library_can_be_kept(exercise: object) -> None:
    assert BODIES.content_of(BODIES.content_text(exercise)) == exercise  # type: ignore[arg-type]


def test_keys_folder_and_digests_are_those_of_the_installation(log: SqliteLog, desk: SqliteDesk) -> None:
    patient = log.exchange(BODIES)
    keys = Keys(b"k" * 32, "AGE-SECRET-KEY-1")
    assert desk.keys() is None
    desk.keep_keys(keys)
    assert patient.keys() == keys
    with pytest.raises(BugError):
        patient.keep_keys(keys)
    assert desk.folder() == ""
    desk.keep_folder("/media/stick")
    assert patient.folder() == "/media/stick"
    desk.keep_folder("")
    assert desk.folder() == ""
    desk.keep_seen(frozenset({b"a" * 32, b"b" * 32}))
    desk.keep_seen(frozenset({b"a" * 32}))
    assert patient.seen() == {b"a" * 32, b"b" * 32}


def test_recordings_are_kept_by_exercise_and_replaced_whole(desk: SqliteDesk) -> None:
    room, company = RECORDINGS
    desk.keep_recordings("", (room,))
    desk.keep_recordings("stay-with-me", (company,))
    other = replace(company, line=line_key("Other words."))

    assert set(desk.recordings(("stay-with-me", ""))) == set(RECORDINGS)
    desk.keep_recordings("stay-with-me", (other,))
    assert desk.recordings(("stay-with-me",)) == (other,)
    desk.keep_recordings("stay-with-me", ())
    assert desk.recordings(("stay-with-me", "nowhere", "")) == (room,)


def test_recordings_that_are_none_change_nothing(desk: SqliteDesk) -> None:
    desk.keep_recordings("stay-with-me", RECORDINGS[1:])
    with pytest.raises(BadSound):
        desk.keep_recordings("stay-with-me", (Recording("stay-with-me", line_key("x"), b"?"),))

    assert desk.recordings(("stay-with-me",)) == RECORDINGS[1:]


def test_an_exercise_goes_with_its_recordings(desk: SqliteDesk) -> None:
    own = replace(RECORDINGS[1], exercise_id=OWN_EXERCISE.id)
    desk.save_own(OWN_EXERCISE)
    desk.keep_recordings(OWN_EXERCISE.id, (own,))
    desk.keep_recordings("stay-with-me", RECORDINGS[1:])
    desk.delete_own(OWN_EXERCISE.id)

    assert desk.recordings((OWN_EXERCISE.id,)) == ()
    assert desk.recordings(("stay-with-me",)) == RECORDINGS[1:]
