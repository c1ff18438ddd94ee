"""The form of the log, and files of earlier forms."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app.core.checkin import Feeling, Place, Quality
from app.core.log_query import LogFilter
from app.core.people import KeptVersion
from app.store import faults
from app.store.database import connect_to, immediate, open_file, settle, wrap
from app.store.dbdriver import IntegrityError
from app.store.log import SqliteLog
from app.store.migrations import SCHEMA_VERSION, log_migrations, migrate
from tests.exchange.homes import BODIES, assignment
from tests.store.fixtures import CHECK_INS, DELETED, FOLDER, RECORDINGS, RUNS, schema_of
from tests.store.make import cheap_vault, open_slot_key, plain_opener, rich_check_in, unsound

RELEASED = range(1, SCHEMA_VERSION + 1)


@pytest.fixture
def old_vault(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """A copy of the fixture of one schema version, as a vault."""
    folder = tmp_path / "old"
    folder.mkdir()
    shutil.copy(FOLDER / f"v{request.param}.db", folder / "data.db")
    shutil.copy(FOLDER / f"v{request.param}.slots", folder / "vault.slots")
    return folder


def test_a_new_log_has_the_form_that_was_agreed(log: SqliteLog) -> None:
    agreed = (FOLDER / f"schema_v{SCHEMA_VERSION}.sql").read_text(encoding="utf-8")
    assert schema_of(log._connected()) == agreed


@pytest.mark.parametrize("old_vault", RELEASED, indirect=True)
def test_a_log_of_every_form_opens_with_all_its_rows(old_vault: Path) -> None:
    log = cheap_vault(old_vault).unlock(None)
    try:
        assert log.runs_since(0) == RUNS
        for said in CHECK_INS:
            entry = log.entry(said.uid)
            assert entry is not None
            assert entry.check_in == said
        assert log.entry(DELETED) is None
        assert len(log.page(None, 100).entries) == len(CHECK_INS) + 1
        assert CHECK_INS[0] in [entry.check_in for entry in log.page(None, 50, LogFilter(words="GROßE der")).entries]
        db = log._connected()
        assert schema_of(db) == (FOLDER / f"schema_v{SCHEMA_VERSION}.sql").read_text(encoding="utf-8")
        assert db.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
        assert unsound(db) == []
    finally:
        log.close()


@pytest.mark.parametrize("old_vault", RELEASED[1:], indirect=True)
def test_recordings_of_every_form_that_has_them_are_there(old_vault: Path) -> None:
    log = cheap_vault(old_vault).unlock(None)
    try:
        kept = log.exchange(BODIES)
        (version,) = kept.versions()
        assert set(kept.recordings(version)) == set(RECORDINGS)
        assert log.desk(old_vault.parent / "desk", BODIES).recordings(("stay-with-me",)) == RECORDINGS[1:]
    finally:
        log.close()


@pytest.mark.parametrize("old_vault", [1], indirect=True)
def test_a_log_of_the_first_form_takes_recordings_once_it_is_open(old_vault: Path) -> None:
    log = cheap_vault(old_vault).unlock(None)
    try:
        kept = log.exchange(BODIES)
        kept.keep_version(KeptVersion(b"k" * 32, assignment(b"s" * 16, recordings=RECORDINGS), 1))
        (version,) = kept.versions()
        assert set(kept.recordings(version)) == set(RECORDINGS)
    finally:
        log.close()


def test_every_word_of_the_core_is_in_the_log(log: SqliteLog) -> None:
    db = log._connected()
    for table, words in (("place", Place), ("quality", Quality), ("feeling", Feeling)):
        stored = [row[0] for row in db.execute(f"SELECT code FROM {table} ORDER BY id").fetchall()]  # noqa: S608
        assert stored == [word.value for word in words]


def test_every_table_of_ours_is_strict(log: SqliteLog) -> None:
    rows = log._connected().execute("PRAGMA table_list").fetchall()
    loose = {name for schema, name, kind, _, _, strict in rows if schema == "main" and kind == "table" and not strict}
    assert loose <= {"sqlite_schema"}


@pytest.mark.parametrize(
    "broken",
    [
        "UPDATE checkin SET before_number = 11",
        "UPDATE checkin SET before_number = -1",
        "UPDATE checkin SET before_number = 'five'",
        "UPDATE checkin SET before_number = 5, before_word = 'a-lot'",
        "UPDATE checkin SET after_word = 'fine'",
        "UPDATE checkin SET uid = x'00'",
        "UPDATE checkin SET tz_min = 2000",
        "UPDATE checkin SET at_ms = at_ms + 1",
        "UPDATE checkin SET shape = 'better'",
        "UPDATE checkin SET feeling_id = 99",
        "UPDATE sensation SET intensity = 11",
        "UPDATE sensation SET place_id = 99",
        "UPDATE sensation SET quality_id = 99",
        "UPDATE sensation SET under = 2",
        "UPDATE note SET body = ''",
        "INSERT INTO note(checkin_id, day, body) VALUES (99, 0, 'a')",
        "INSERT INTO sensation(checkin_id, ord, place_id, again, day) VALUES (99, 0, 1, 0, 0)",
    ],
)
def test_the_file_itself_refuses_what_breaks_the_rules(log: SqliteLog, broken: str) -> None:
    log.save(rich_check_in(1, 1, 0))
    with pytest.raises(IntegrityError):
        log._connected().execute(broken)


def test_a_migration_that_fails_leaves_no_half_of_itself(tmp_path: Path) -> None:
    db = plain_opener(tmp_path / "log.db")()
    before = schema_of(db)
    migrations = log_migrations()

    def m002_half(db: object) -> None:
        db.execute("CREATE TABLE half(x TEXT) STRICT")  # type: ignore[attr-defined]
        db.execute("INSERT INTO half VALUES ('a')")  # type: ignore[attr-defined]
        raise RuntimeError

    migrations()(m002_half)
    with pytest.raises(RuntimeError):
        migrations.apply(db)
    assert schema_of(db) == before
    migrate(db)
    db.close()


def test_a_block_that_fails_is_taken_back_whole(tmp_path: Path) -> None:
    db = plain_opener(tmp_path / "log.db")()
    with pytest.raises(IntegrityError), immediate(db):
        db.execute("INSERT INTO meta(k, v) VALUES ('a', 1), ('device', x'00')")
    assert not db.conn.in_transaction
    assert db.execute("SELECT count(*) FROM meta WHERE k = 'a'").fetchone() == (0,)
    db.close()


def test_an_encrypted_file_that_holds_no_log_is_refused(folder: Path, log: SqliteLog) -> None:
    log.close()
    key = open_slot_key(folder)
    (folder / "data.db").unlink()
    connection = connect_to(folder / "data.db")
    connection.execute(f"PRAGMA key={key.sql_literal()}")
    settle(connection)
    wrap(connection).execute("CREATE TABLE something(x TEXT)")
    connection.close()
    with pytest.raises(faults.LogDamaged):
        open_file(folder / "data.db", key)
