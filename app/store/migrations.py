"""The log's forms, oldest first. Append only: a released migration never changes.

Rules: ALTER TABLE ADD COLUMN or new tables; never sqlite-utils' transform(), which drops triggers, generated columns
and WITHOUT ROWID without a word. Each migration ends by setting user_version to its own number.
"""

from __future__ import annotations

import os

from app.store import m001, m002, m003
from app.store.dbdriver import Database, Migrations
from app.store.faults import LogTooNew

_SET_NAME = "log"
_DEVICE_BYTES = 16


def _m001_first_form(db: Database) -> None:
    for statement in (*m001.TABLES, *m001.INDEXES, *m001.TRIGGERS, *m001.SETTINGS):
        db.execute(statement)
    words = {"place": m001.PLACES, "quality": m001.QUALITIES, "feeling": m001.FEELINGS}
    for table, codes in words.items():
        for number, code in enumerate(codes, start=1):
            db.execute(f"INSERT INTO {table}(id, code) VALUES (?, ?)", (number, code))  # noqa: S608 (names are ours)
    for name, value in (("device", os.urandom(_DEVICE_BYTES)), ("hlc", 0)):
        db.execute("INSERT INTO meta(k, v) VALUES (?, ?)", (name, value))
    db.execute("PRAGMA user_version = 1")


def _m002_recordings(db: Database) -> None:
    for statement in m002.TABLES:
        db.execute(statement)
    db.execute("PRAGMA user_version = 2")


def _m003_half_done(db: Database) -> None:
    for statement in (*m003.TABLES, *m003.TRIGGERS):
        db.execute(statement)
    db.execute("PRAGMA user_version = 3")


_STEPS = (
    ("m001_first_form", _m001_first_form),
    ("m002_recordings", _m002_recordings),
    ("m003_half_done", _m003_half_done),
)
SCHEMA_VERSION = len(_STEPS)


def log_migrations() -> Migrations:
    """Return all migrations of the log, in order."""
    migrations = Migrations(_SET_NAME)
    for name, step in _STEPS:
        migrations(name=name)(step)
    return migrations


def refuse_newer(db: Database) -> None:
    """Raise LogTooNew where a later program changed the form: sqlite-utils looks for what is missing, not for more."""
    applied = {migration.name for migration in log_migrations().applied(db)}
    version = int(db.execute("PRAGMA user_version").fetchone()[0])
    if version > SCHEMA_VERSION or applied - {name for name, _ in _STEPS}:
        raise LogTooNew


def migrate(db: Database) -> None:
    """Bring the log to the present form, each step whole or not at all; writes nothing where there is nothing to do."""
    migrations = log_migrations()
    if migrations.pending(db):
        migrations.apply(db)
