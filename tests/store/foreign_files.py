"""Logs as they come from elsewhere: one with something in every table, and others changed by hand inside their seal."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from app.assigning.cards import own_identity
from app.assigning.foreign import LogFromElsewhere
from app.core.cards import Role
from app.core.log_facts import ScaleWords
from app.core.moment import Moment
from app.core.people import Contact, KeptVersion, ShareRecord, Trust
from app.core.steady_things import SteadyThing
from app.exchange.identity import Identity
from app.store.backup_copy import rekey
from app.store.database import open_file
from app.store.dbdriver import Database
from app.store.keys import LogKey
from app.store.packed import write_packed
from app.store.sealing import seal
from app.store.slots import PASSPHRASE, KeyFile, to_bytes
from app.store.vault import Vault
from tests.exchange.homes import BODIES, KNOWN, LIBRARY, OWN_EXERCISE, WORDS, assignment
from tests.store.fixtures import CHECK_INS, RECORDINGS, RUNS
from tests.store.make import CHEAP, NOW_MS, PHRASE, cheap_vault, check_in, open_slot_key, uid

THERAPIST = Identity.random()
Change = tuple[str, tuple[object, ...]]


def door() -> LogFromElsewhere:
    """Return what a log from elsewhere has to pass."""
    return LogFromElsewhere(lambda _language: WORDS, lambda: KNOWN)


def vault_with_door(folder: Path) -> Vault:
    """Return a vault as the window has it."""
    return Vault(folder, lambda: NOW_MS, CHEAP, door)


def fill(folder: Path) -> None:
    """Make a log without a passphrase that has rows in every table a copy carries."""
    log = cheap_vault(folder / "vault").create(None)
    for run in RUNS:
        log.save_run(run)
    for said in (*CHECK_INS, check_in(99)):
        log.save(said)
    log.delete(uid(99))
    log.keep_scale_words(ScaleWords("still", "", "all of it"))
    log.keep_struck_words(("glove", "Größe"))
    log.keep_last_session(19_000)
    log.count_opening(Moment(NOW_MS, 60))
    log.keep_brought_back("hold-one", NOW_MS)
    log.keep_asked(NOW_MS)
    log.keep_things((SteadyThing(uid(51), "a lamp"), SteadyThing(uid(52), "the blue cup", has_work=True)))
    kept = log.exchange(BODIES)
    own_identity(kept)
    kept.keep_own_name(Role.PATIENT, "Heron")
    kept.save_contact(Contact("Dr. Wren", THERAPIST.sign_pk, THERAPIST.age_pk, Trust.IN_PERSON, NOW_MS))
    came = assignment(b"s" * 16, recordings=RECORDINGS)
    kept.keep_version(KeptVersion(THERAPIST.sign_pk, came, NOW_MS, NOW_MS))
    kept.keep_share(ShareRecord(THERAPIST.sign_pk, NOW_MS, -3, 8, ("exercises", "notes"), 7, 1, 90))
    kept.end_sharing(b"o" * 32, ended=True)
    kept.keep_seen(frozenset({b"d" * 32}))
    kept.keep_folder(str(folder / "between-us"))
    desk = log.desk(folder / "desk", BODIES)
    desk.add_person(uid(61), "Otter", "evenings")
    desk.save_own(OWN_EXERCISE)
    desk.save_own(LIBRARY.sets[0])
    desk.keep_recordings("stay-with-me", RECORDINGS[1:])
    log.close()


def rows(db: Database) -> dict[str, list[tuple[object, ...]]]:
    """Return every row of every table, but those beneath the search index."""
    sql = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'note_fts_%' ORDER BY name"
    tables = [name for (name,) in db.execute(sql).fetchall()]
    return {name: sorted(db.execute(f"SELECT * FROM {name}").fetchall(), key=repr) for name in tables}  # noqa: S608


def by_hand(folder: Path, changes: Iterable[Change], path: Path, key: LogKey | None = None) -> Path:
    """Return a packed log (`*.lamplit`) or a copy (`*.db`) of the log in the folder, changed by who made it.

    Its passphrase is PHRASE: whoever makes such a file can tell it too.
    """
    database, key = folder / "vault" / "data.db", key or LogKey.random()
    rekey(database, open_slot_key(folder / "vault"), key)
    with closing(open_file(database, key)) as db:
        db.conn.execute("PRAGMA ignore_check_constraints=ON")
        for sql, values in changes:
            db.conn.execute(sql, values)
        db.conn.commit()
    key_file = KeyFile(bytes(16), (seal(key, PHRASE, PASSPHRASE, bytes(16), CHEAP),))
    if path.suffix == ".db":
        database.rename(path)
        path.with_suffix(".slots").write_bytes(to_bytes(key_file))
    else:
        write_packed(path, key_file, database)
    return path
