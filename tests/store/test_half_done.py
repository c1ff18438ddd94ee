"""What is half done: kept whole, in no copy, gone with what it is about."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.core.editing_set import HalfAssignment, SetDraft
from app.core.exercise import SetItem
from app.core.half_note import HalfNote
from app.core.pace import Pace
from app.core.recording import COMPANY, WHY, Recording, SoundKind, line_key, pack_sound
from app.store import faults
from app.store.backup_copy import open_as_is
from app.store.log import SqliteLog
from tests.exchange.homes import BODIES
from tests.store.make import cheap_vault, check_in, open_slot_key, uid

DRAFT = SetDraft(
    items=(SetItem("see-three", may_skip=True, instead=("hold-one",), wait_s=12.5), SetItem("name-it")),
    title="For the train",
    pace=Pace.VERY_SLOW,
    per_day=2,
    first_day=20_000,
    last_day=20_030,
    why="The window first. \U0001f56f",
    note="Two lines.\nOr one.",
    tried=False,
    inward_meant=True,
)


def test_a_note_comes_back_as_it_was_typed(folder: Path, log: SqliteLog) -> None:
    log.save(check_in(1, note="lamp"))
    assert log.half_note() is None
    log.keep_half_note(HalfNote(uid(1), "lamp on"))
    log.keep_half_note(HalfNote(uid(1), ""))
    log.keep_half_note(HalfNote(uid(1), "lamp on the sill \ud800"))
    log.close()
    again = cheap_vault(folder).unlock(None)
    assert again.half_note() == HalfNote(uid(1), "lamp on the sill \ufffd")
    again.drop_half_note()
    assert again.half_note() is None
    again.close()


def test_a_note_that_is_too_long_leaves_the_one_before(log: SqliteLog) -> None:
    log.keep_half_note(HalfNote(uid(1), "lamp"))
    with pytest.raises(faults.NoteTooLong):
        log.keep_half_note(HalfNote(uid(1), "a" * 20_001))
    assert log.half_note() == HalfNote(uid(1), "lamp")


def test_keeping_or_deleting_its_check_in_drops_it_and_no_other(log: SqliteLog) -> None:
    for end in (lambda: log.save(check_in(1, note="lamp on")), lambda: log.delete(uid(1))):
        log.save(check_in(1, note="lamp"))
        log.save(check_in(2))
        log.keep_half_note(HalfNote(uid(1), "lamp on"))
        log.delete(uid(2))
        log.save(check_in(3))
        assert log.half_note() is not None
        end()
        assert log.half_note() is None


def test_deleting_a_check_in_drops_what_was_being_added_to_it(log: SqliteLog) -> None:
    log.save(check_in(1))
    log.save_draft(check_in(1, note="more of it"))
    log.delete(uid(1))
    assert log.draft() is None


def test_an_assignment_comes_back_as_it_was(folder: Path, log: SqliteLog) -> None:
    desk = log.desk(folder.parent / "desk", BODIES)
    assert desk.half_done() is None
    half = HalfAssignment(DRAFT, (uid(5), uid(6)), b"s" * 16)
    desk.keep_half_done(half)
    assert desk.half_done() == half
    desk.keep_half_done(HalfAssignment(SetDraft()))
    assert desk.half_done() == HalfAssignment(SetDraft())
    desk.drop_half_done()
    assert desk.half_done() is None


def test_an_assignment_goes_with_any_person_it_is_for(folder: Path, log: SqliteLog) -> None:
    desk = log.desk(folder.parent / "desk", BODIES)
    for number in (5, 6, 7):
        desk.add_person(uid(number), f"Heron {number}", "")
    desk.keep_half_done(HalfAssignment(DRAFT, (uid(5), uid(6))))
    desk.delete_person(uid(7))
    assert desk.half_done() is not None
    desk.delete_person(uid(6))
    assert desk.half_done() is None


def test_no_copy_has_anything_that_is_half_done(folder: Path, log: SqliteLog) -> None:
    log.save(check_in(1, note="lamp"))
    log.keep_half_note(HalfNote(uid(1), "lamp on"))
    desk = log.desk(folder.parent / "desk", BODIES)
    desk.keep_half_done(HalfAssignment(DRAFT))
    sound = pack_sound(SoundKind.LINE, bytes(16_000))
    desk.keep_recordings(WHY, [Recording(WHY, line_key(DRAFT.why), sound)])
    desk.keep_recordings(COMPANY, [Recording(COMPANY, line_key("Staying here."), sound)])
    vault = cheap_vault(folder)
    vault.unlock(None).close()
    vault.tend_backups()
    (copy,) = vault.backups()
    db = open_as_is(copy.path, open_slot_key(folder))
    assert db.execute("SELECT count(*) FROM checkin").fetchone() == (1,)
    assert db.execute("SELECT count(*) FROM half_done").fetchone() == (0,)
    assert db.execute("SELECT exercise_id FROM own_recording").fetchall() == [(COMPANY,)]
    db.close()
