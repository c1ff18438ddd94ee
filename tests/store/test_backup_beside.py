"""What stands beside the entries leaves the copies too, and is corrected in them as in the log."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from app.core.cards import Role
from app.core.log_facts import ScaleWords
from app.core.people import Contact, Trust
from app.core.recording import Recording, SoundKind, line_key, pack_sound
from app.store.backup_copy import open_as_is
from app.store.desk import SqliteDesk
from app.store.exchange_log import ExchangeTables
from app.store.log import SqliteLog
from app.store.vault import Vault
from tests.exchange.homes import BODIES, LIBRARY, OWN_EXERCISE
from tests.store.foreign_files import rows
from tests.store.make import CHEAP, NOW_MS, check_in, open_slot_key, uid, unsound

DAY_MS = 86_400_000
KEY, OTHER = b"a" * 32, b"b" * 32


def take(text: str, sign: bytes) -> Recording:
    return Recording(OWN_EXERCISE.id, line_key(text), pack_sound(SoundKind.LINE, sign * 4_000))


class Home:
    """A log with something of each kind beside its entries, and a copy of it from the day before."""

    def __init__(self, folder: Path) -> None:
        self.now_ms = NOW_MS
        self.vault = Vault(folder / "vault", lambda: self.now_ms, CHEAP)
        self.log: SqliteLog = self.vault.create(None)
        self.log.save(check_in(1))
        self.desk: SqliteDesk = self.log.desk(folder / "desk", BODIES)
        self.kept: ExchangeTables = self.log.exchange(BODIES)
        self.log.keep_scale_words(ScaleWords("zebra still", "", ""))
        self.log.keep_struck_words(("zebra",))
        self.log.keep_last_session(19_000)
        self.kept.keep_own_name(Role.PATIENT, "Zebra")
        for key, name in ((KEY, "Dr. Zebra"), (OTHER, "Dr. Wren")):
            self.kept.save_contact(Contact(name, key, f"age1{key[:1].hex()}", Trust.NOT_CHECKED, NOW_MS))
        self.desk.add_person(uid(61), "Zebra", "zebra evenings")
        self.desk.save_own(replace(OWN_EXERCISE, title="Zebra, here"))
        self.desk.save_own(LIBRARY.sets[0])
        self.desk.keep_recordings(OWN_EXERCISE.id, (take("one", b"z"), take("two", b"y")))
        self.vault.tend_backups()
        (self.copy,) = (copy.path for copy in self.vault.backups())
        self.now_ms += DAY_MS

    def in_copy(self, table: str) -> list[tuple[object, ...]]:
        self.vault.forget_in_backups()
        with closing(open_as_is(self.copy, open_slot_key(self.vault._folder))) as db:
            assert unsound(db) == []
            return rows(db)[table]


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    made = Home(tmp_path)
    yield made
    made.log.close()


def test_what_is_deleted_leaves_the_copies(home: Home) -> None:
    home.kept.forget_contact(KEY)
    home.desk.delete_own(OWN_EXERCISE.id)
    home.desk.delete_person(uid(61))
    home.log.keep_struck_words(())
    home.log.keep_last_session(None)
    home.kept.keep_own_name(Role.PATIENT, "")
    assert [row[1] for row in home.in_copy("contact")] == ["Dr. Wren"]
    assert [row[0] for row in home.in_copy("own_content")] == [LIBRARY.sets[0].id]
    assert home.in_copy("own_recording") == []
    assert home.in_copy("person") == []
    named = {row[0] for row in home.in_copy("meta")}
    assert not named & {"struck_words", "last_session_day", "exchange_name_patient"}


def test_what_is_corrected_is_corrected_in_the_copies(home: Home) -> None:
    home.kept.save_contact(Contact("Dr. Heron", KEY, "age1x", Trust.IN_PERSON, NOW_MS))
    home.desk.change_person(uid(61), "Otter", "")
    home.desk.save_own(OWN_EXERCISE)
    home.log.keep_scale_words(ScaleWords("still", "", ""))
    home.log.keep_struck_words(("glove",))
    home.kept.keep_own_name(Role.PATIENT, "Heron")
    found = str([home.in_copy(table) for table in ("contact", "person", "own_content", "meta")])
    assert "Dr. Heron" in found
    assert "Otter" in found
    assert '"zero": "still"' in found
    assert "zebra" not in found.lower()


def test_a_recording_made_anew_leaves_no_earlier_one_in_the_copies(home: Home) -> None:
    home.desk.keep_recordings(OWN_EXERCISE.id, (take("one", b"x"), take("two", b"y")))
    assert [row[1] for row in home.in_copy("own_recording")] == [line_key("two")]
    home.vault.tend_backups()
    home.copy = home.vault.backups()[0].path  # of today, with the second take
    assert len(home.in_copy("own_recording")) == 2
    home.now_ms += 1_000
    home.desk.keep_recordings(OWN_EXERCISE.id, (take("two", b"y"),))
    assert [row[1] for row in home.in_copy("own_recording")] == [line_key("two")]


def test_what_came_after_a_copy_stays_out_of_it(home: Home) -> None:
    home.kept.save_contact(Contact("Dr. Otter", b"c" * 32, "age1c", Trust.NOT_CHECKED, NOW_MS))
    home.desk.add_person(uid(62), "Heron", "")
    home.desk.change_person(uid(62), "Egret", "")
    assert len(home.in_copy("contact")) == 2
    assert len(home.in_copy("person")) == 1


def test_an_older_copy_in_the_place_of_the_log_takes_nothing_from_the_younger_ones(home: Home) -> None:
    home.kept.save_contact(Contact("Dr. Otter", b"c" * 32, "age1c", Trust.NOT_CHECKED, NOW_MS))
    home.log.keep_scale_words(ScaleWords("later words", "", ""))
    home.log.close()
    before = {copy.path for copy in home.vault.backups()}
    log = home.vault.restore(home.copy, None)
    (home.copy,) = (copy.path for copy in home.vault.backups() if copy.path not in before)  # as it was before
    assert len(home.in_copy("contact")) == 3
    assert "later words" in str(home.in_copy("meta"))
    home.log = log


def test_a_copy_that_cannot_follow_goes_where_something_was_corrected(home: Home) -> None:
    home.log.keep_scale_words(ScaleWords("still", "", ""))
    damaged = bytearray(home.copy.read_bytes())
    damaged[4_096:] = os.urandom(len(damaged) - 4_096)
    home.copy.write_bytes(damaged)
    os.utime(home.copy, (NOW_MS / 1_000, NOW_MS / 1_000))
    home.vault.forget_in_backups()
    assert not home.copy.exists()
