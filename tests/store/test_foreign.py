"""A log from elsewhere: an honest one comes over whole, and no value in it does what no door would have let it do."""

from __future__ import annotations

import json
import os
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from app.assigning import body
from app.assigning.kept import NotKept
from app.core.assignment import Withdrawal
from app.core.errors import LamplitError
from app.core.log_query import LogFilter
from app.core.people import Trust
from app.core.recording import WHY
from app.store import faults
from app.store.backup_copy import open_as_is, opens
from app.store.keys import LogKey
from app.store.log import SqliteLog
from tests.exchange.homes import BODIES, assignment
from tests.store.fixtures import CHECK_INS, RECORDINGS, schema_of
from tests.store.foreign_files import Change, by_hand, fill, rows, vault_with_door
from tests.store.make import NOW_MS, OTHER_PHRASE, PHRASE, cheap_vault, open_slot_key, uid, unsound

FAR_MS = 1 << 46
BIDI = "\u202e"


@pytest.fixture
def there(tmp_path: Path) -> Path:
    """Where a log with something in every table is."""
    folder = tmp_path / "there"
    folder.mkdir()
    fill(folder)
    return folder


def bring(there: Path, *changes: Change, ending: str = ".lamplit") -> SqliteLog:
    """Open a log from elsewhere on a fresh computer."""
    path = by_hand(there, changes, there / f"log{ending}")
    return vault_with_door(there.parent / "here").unpack_as_new(path, PHRASE)


def one(log: SqliteLog, sql: str) -> object:
    return log.read(lambda db: db.execute(sql).fetchone())


@pytest.mark.parametrize("ending", [".lamplit", ".db"])
def test_an_honest_log_comes_over_whole_on_a_new_computer(there: Path, ending: str) -> None:
    with closing(open_as_is(there / "vault" / "data.db", open_slot_key(there / "vault"))) as db:
        before, form = rows(db), schema_of(db)
    log = bring(there, ending=ending)
    after = log.read(rows)
    assert log.read(unsound) == []
    assert log.read(schema_of) == form
    # What belongs to one computer, and what a log only claims
    before["meta"] = [row for row in before["meta"] if row[0] != "exchange_folder"]
    before["contact"] = [(*row[:4], int(Trust.NOT_CHECKED), *row[5:]) for row in before["contact"]]
    assert after == before
    assert all(
        after[table] for table in after.keys() - {"draft", "half_done", "loose_file"} - {"taken_check_in", "taken_run"}
    )
    assert log.count(LogFilter(words="größe")) == len(CHECK_INS) - 1
    log.close()


def test_ones_own_log_keeps_what_was_checked_where_it_is_put_back_at_home(tmp_path: Path) -> None:
    fill(tmp_path)
    vault = vault_with_door(tmp_path / "vault")
    vault.unlock(None).close()
    vault.change_passphrase(None, PHRASE)
    log = vault.unlock(PHRASE)
    vault.pack(tmp_path / "log.lamplit", None)
    log.close()
    log = vault_with_door(tmp_path / "vault").restore(tmp_path / "log.lamplit", PHRASE)
    assert one(log, "SELECT trust FROM contact") == (int(Trust.IN_PERSON),)
    log.close()


_SHARE = "UPDATE share_log SET {} = ?"
REFUSED: dict[str, Change] = {
    "a time no calendar has": ("UPDATE checkin SET at_ms = ?1, id = ?1 << 16 WHERE uid = ?2", (FAR_MS, uid(12))),
    "a run before all calendars": ("UPDATE run SET started_ms = ?1, id = ?1 << 16 WHERE uid = ?2", (-FAR_MS, uid(1))),
    "a check-in stamped at the end of time": ("UPDATE checkin SET hlc = ?", ((1 << 63) - 1,)),
    "a run stamped before time": ("UPDATE run SET hlc = ?", (-1,)),
    "a clock at the end of time": ("UPDATE meta SET v = ? WHERE k = 'hlc'", ((1 << 63) - 1,)),
    "a clock that is none": ("UPDATE meta SET v = ? WHERE k = 'hlc'", ("x",)),
    "no clock": ("DELETE FROM meta WHERE k = 'hlc'", ()),
    "a device that is none": ("UPDATE meta SET v = ? WHERE k = 'device'", (b"short",)),
    "a deletion at the end of time": ("UPDATE tombstone SET hlc = ?", ((1 << 63) - 1,)),
    "a run of more presses than anyone has": ("UPDATE run SET slower = ?", (1 << 40,)),
    "an exercise whose id is a path": ("UPDATE run SET exercise_id = ?", ("../../x",)),
    "an id with a sign nobody sees": ("UPDATE checkin SET exercise_id = ? WHERE run_uid IS NULL", ("see\x00three",)),
    "a set whose id is endless": ("UPDATE run SET set_id = ?", ("a" * 101,)),
    "one name for a check-in and a run": ("UPDATE run SET uid = ? WHERE uid = ?", (uid(12), uid(3))),
    "a sensation far down": ("UPDATE sensation SET ord = ord + ?", (1 << 40,)),
    "a note that is no text": ("UPDATE note SET body = CAST(? AS TEXT)", (b"\xff\xfe",)),
    "a place that is another": ("UPDATE place SET code = ? WHERE code = 'hands'", ("hand",)),
    "a place that nobody names": ("INSERT INTO place(id, code) VALUES (?, ?)", (1 << 40, "elsewhere")),
    "a day of the last session far away": ("UPDATE meta SET v = ? WHERE k = 'last_session_day'", (1 << 40,)),
    "a change far away": ("UPDATE meta SET v = ? WHERE k = 'changed_ms'", (FAR_MS,)),
    "scale words that are none": ("UPDATE meta SET v = ? WHERE k = 'scale_words'", ('["a"]',)),
    "a scale word more": ("UPDATE meta SET v = ? WHERE k = 'scale_words'", ('{"eleven": "a"}',)),
    "a scale word too long": ("UPDATE meta SET v = ? WHERE k = 'scale_words'", (json.dumps({"zero": "a" * 61}),)),
    "struck words that are none": ("UPDATE meta SET v = ? WHERE k = 'struck_words'", ("[" * 900 + "]" * 900,)),
    "struck words that are no list": ("UPDATE meta SET v = ? WHERE k = 'struck_words'", ("{}",)),
    "a struck word that is no text": ("UPDATE meta SET v = ? WHERE k = 'struck_words'", ("[1]",)),
    "openings that are none": (
        "UPDATE meta SET v = ? WHERE k = 'openings'",
        ('{"day": true, "count": 1, "last_ms": 1}',),
    ),
    "openings with something missing": ("UPDATE meta SET v = ? WHERE k = 'openings'", ("{}",)),
    "openings that are no JSON": ("UPDATE meta SET v = ? WHERE k = 'openings'", ("x",)),
    "brought back what has no such name": ("UPDATE meta SET v = ? WHERE k = 'brought_back_ms'", ('{"A b": 1}',)),
    "brought back at no time": ("UPDATE meta SET v = ? WHERE k = 'brought_back_ms'", ('{"hold-one": "x"}',)),
    "brought back that is no table": ("UPDATE meta SET v = ? WHERE k = 'brought_back_ms'", ("[]",)),
    "openings that are a blob": ("UPDATE meta SET v = ? WHERE k = 'openings'", (b"{}",)),
    "a name turned round": ("UPDATE meta SET v = ? WHERE k = 'exchange_name_patient'", (f"He{BIDI}ron",)),
    "an end of sharing with nobody": ("UPDATE meta SET v = ? WHERE k = 'exchange_ended_sharing'", ("xy",)),
    "an end of sharing with half a key": ("UPDATE meta SET v = ? WHERE k = 'exchange_ended_sharing'", ("ab",)),
    "a mark that is none": ("INSERT INTO meta(k, v) VALUES ('words_to_forget', ?)", ("x",)),
    "more steady things than there are": (
        "INSERT INTO steady_thing(uid, name, dev, hlc) SELECT randomblob(16), 'a' || value, zeroblob(16), 0"
        " FROM json_each('[1,2,3,4,5]')",
        (),
    ),
    "a steady thing too long": ("UPDATE steady_thing SET name = ?", ("a" * 41,)),
    "a steady thing of nothing": ("UPDATE steady_thing SET name = ?", (BIDI,)),
    "a steady thing at the end of time": ("UPDATE steady_thing SET hlc = ?", ((1 << 63) - 1,)),
    "keys that are none": ("UPDATE own_keys SET age_secret = ?", ("AGE-SECRET-KEY-1",)),
    "a card turned round": ("UPDATE contact SET name = ?", (f"Dr. {BIDI}Wren",)),
    "a card of two lines": ("UPDATE contact SET name = ?", ("Dr. Wren\nline two",)),
    "a card too long": ("UPDATE contact SET name = ?", ("a" * 61,)),
    "a card one cannot seal for": ("UPDATE contact SET age_pk = ?", ("age1x",)),
    "a card far away": ("UPDATE contact SET added_ms = ?", (FAR_MS,)),
    "an assignment that is a list": ("UPDATE assignment SET body = ?", ("[]",)),
    "an assignment nested deep": ("UPDATE assignment SET body = ?", ("[" * 500 + "]" * 500,)),
    "half an assignment": ("UPDATE assignment SET body = ?", ('{"what": "assignment"}',)),
    "an assignment that names a thing twice": (
        "UPDATE assignment SET body = ?",
        ('{"what": "withdrawal", "first_day": 5, "first_day": 6}',),
    ),
    "an assignment with sound in it": ("UPDATE assignment SET body = ?", ("BODY WITH SOUND",)),
    "an assignment of the last number": ("UPDATE assignment SET seq = ?", ((1 << 63) - 1,)),
    "an assignment that came far away": ("UPDATE assignment SET arrived_ms = ?", (FAR_MS,)),
    "an assignment taken on far away": ("UPDATE assignment SET accepted_ms = ?", (-FAR_MS,)),
    "an assignment left far away": ("UPDATE assignment SET accepted_ms = NULL, left_ms = ?", (FAR_MS,)),
    "sound that is none": ("UPDATE assigned_recording SET sound = ?", (b"not a sound at all",)),
    "own sound that is none": ("UPDATE own_recording SET sound = ?", (b"not a sound at all",)),
    "a page that left far away": (_SHARE.format("at_ms"), (FAR_MS,)),
    "a page from no day": (_SHARE.format("first_day"), (1 << 40,)),
    "a page until no day": (_SHARE.format("until_day"), (1 << 40,)),
    "a page of endless lines": (_SHARE.format("lines"), (1 << 40,)),
    "a page of no version": (_SHARE.format("text_version"), (0,)),
    "a page whose fields are none": (_SHARE.format("fields"), ("{}",)),
    "a person whose file is elsewhere": ("UPDATE person SET file = ?", ("/srv/thesis.odt",)),
    "a person whose file is up there": ("UPDATE person SET file = ?", ("../vault/data.db",)),
    "a person turned round": ("UPDATE person SET name = ?", (f"Ot{BIDI}ter",)),
    "a person with an endless note": ("UPDATE person SET note = ?", ("a" * 201,)),
    "a person last sent to far away": ("UPDATE person SET sent_ms = ?", (FAR_MS,)),
    "a person last heard of far away": ("UPDATE person SET shared_ms = ?", (FAR_MS,)),
    "own content that is none": ("UPDATE own_content SET body = ?", ('{"kind": "exercise"}',)),
    "own content that is a set of words": ("UPDATE own_content SET body = ?", ('{"kind": "words"}',)),
    "own content of another id": ("UPDATE own_content SET id = id || ?", ("x",)),
    "own content of another kind": ("UPDATE own_content SET kind = iif(kind = 'set', 'exercise', 'set')", ()),
    "a value that is endless": ("INSERT INTO meta(k, v) VALUES ('x', zeroblob(?))", (1 << 20,)),
    "a body that is endless": ("UPDATE own_content SET title = hex(zeroblob(?))", (1 << 20,)),
}


@pytest.mark.parametrize("what", REFUSED)
def test_a_value_that_no_door_lets_in_is_refused_and_leaves_nothing(there: Path, what: str) -> None:
    sql, values = REFUSED[what]
    if values == ("BODY WITH SOUND",):
        values = (json.dumps(body.to_body(assignment(b"s" * 16, recordings=RECORDINGS))),)
    with pytest.raises(faults.CopyDamaged):
        bring(there, (sql, values))
    here = there.parent / "here"
    assert [path.name for path in here.rglob("*")] == []


def test_what_no_check_of_the_form_lets_in_is_refused(there: Path) -> None:
    with pytest.raises(faults.CopyDamaged):
        bring(there, ("UPDATE contact SET trust = ?", (7,)))


def test_too_many_sensations_are_refused(there: Path) -> None:
    many = """INSERT INTO sensation(checkin_id, ord, place_id, again, day, places)
    WITH RECURSIVE n(i) AS (SELECT 100 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)
    SELECT (SELECT max(id) FROM checkin), i, 1, 1, 0, 0 FROM n"""
    with pytest.raises(faults.CopyDamaged):
        bring(there, (many, ()))


@pytest.mark.parametrize(
    ("change", "sql"),
    [
        (("UPDATE meta SET v = ? WHERE k = 'exchange_folder'", ("//203.0.113.5/share",)),
         "SELECT count(*) FROM meta WHERE k = 'exchange_folder'"),
        (("INSERT INTO meta(k, v) VALUES ('of a later time', ?)", (1,)),
         "SELECT count(*) FROM meta WHERE k = 'of a later time'"),
        (("INSERT INTO loose_file(file) VALUES (?)", ("/srv/thesis.odt",)), "SELECT count(*) FROM loose_file"),
        (("INSERT INTO draft(id, uid, body) VALUES (1, ?, '{}')", (uid(70),)), "SELECT count(*) FROM draft"),
        (("INSERT INTO half_done(kind, uid, body) VALUES ('note', ?, '{}')", (uid(70),)),
         "SELECT count(*) FROM half_done"),
        (("INSERT INTO own_recording SELECT ?, line, sound FROM own_recording", (WHY,)),
         "SELECT count(*) FROM own_recording WHERE exercise_id = '.why'"),
        (("UPDATE place SET snomed = ?", ("1",)), "SELECT count(*) FROM place WHERE snomed IS NOT NULL"),
    ],
)  # fmt: skip
def test_what_belongs_to_one_computer_or_is_half_done_goes(there: Path, change: Change, sql: str) -> None:
    log = bring(there, change)
    assert one(log, sql) == (0,)
    log.close()


def test_words_come_without_what_nobody_sees(there: Path) -> None:
    log = bring(
        there,
        ("UPDATE meta SET v = ? WHERE k = 'scale_words'", (json.dumps({"zero": f"st{BIDI}ill"}),)),
        ("UPDATE meta SET v = ? WHERE k = 'struck_words'", (json.dumps([f"glo{BIDI}ve"]),)),
        ("UPDATE steady_thing SET name = ? WHERE uid = ?", (f"a{BIDI} lamp\nhere", uid(51))),
        ("UPDATE own_content SET title = ? WHERE kind = 'set'", (f"Se{BIDI}t",)),
        ("UPDATE share_log SET fields = ?", ('["notes", "of a later time", ["x"]]',)),
    )
    facts = log.facts()
    assert (facts.scale_words.zero, facts.struck_words, facts.things[0].name) == ("still", ("glove",), "a lamp here")
    assert log.exchange(BODIES).shares()[0].fields == ("notes",)
    assert BIDI not in str(one(log, "SELECT title FROM own_content WHERE kind = 'set'"))
    log.close()


def test_what_follows_from_other_values_is_worked_out_anew(there: Path) -> None:
    with closing(open_as_is(there / "vault" / "data.db", open_slot_key(there / "vault"))) as db:
        before = rows(db)
    log = bring(
        there,
        ("UPDATE checkin SET day = 1 << 40, places = -1, exercise_id = 'other' WHERE run_uid IS NOT NULL", ()),
        ("UPDATE checkin SET day = -5, places = 1 << 40 WHERE run_uid IS NULL", ()),
        ("UPDATE run SET day = 7, alone = 1 - alone", ()),
        ("UPDATE sensation SET day = 3, places = 0, again = 1 - again", ()),
        ("UPDATE day_tally SET check_ins = 1 << 40", ()),
        ("DELETE FROM place_tally", ()),
        ("INSERT INTO note_fts(note_fts) VALUES ('delete-all')", ()),
        ("INSERT INTO note_fts(rowid, body) VALUES (5, 'a word that no note has')", ()),
    )
    after = log.read(rows)
    for table in ("checkin", "run", "sensation", "note", "day_tally", "place_tally"):
        assert after[table] == before[table], table
    assert log.read(unsound) == []
    assert (log.count(LogFilter(words="größe")), log.count(LogFilter(words="word"))) == (len(CHECK_INS) - 1, 0)
    assert log.count() == len(CHECK_INS) + 1
    log.close()


def test_a_card_that_came_with_a_log_counts_as_not_checked(there: Path) -> None:
    log = bring(there)
    (contact,) = log.exchange(BODIES).contacts()
    assert (contact.name, contact.trust) == ("Dr. Wren", Trust.NOT_CHECKED)
    log.close()


def test_an_assignment_that_breaks_a_law_is_left_out_with_its_recordings(there: Path) -> None:
    lawful = assignment(b"s" * 16)
    step = replace(lawful.exercises[0].steps[0], line="Well done, you did great.")
    steps = (step, *lawful.exercises[0].steps[1:])
    unlawful = replace(lawful, exercises=(replace(lawful.exercises[0], steps=steps),))
    end = json.dumps(body.to_body(Withdrawal(b"t" * 16, 2, 5)))
    log = bring(
        there,
        ("UPDATE assignment SET body = ?", (BODIES.version_text(unlawful),)),
        ("INSERT INTO assignment(sign_pk, series, seq, body, arrived_ms) VALUES (x'', ?, 2, ?, 0)", (b"t" * 16, end)),
    )
    assert [kept.version.series for kept in log.exchange(BODIES).versions()] == [b"t" * 16]
    assert one(log, "SELECT count(*) FROM assigned_recording") == (0,)
    log.close()


def test_a_vault_that_knows_no_door_takes_nothing_of_exchange(there: Path) -> None:
    path = by_hand(there, (), there / "log.lamplit")
    with pytest.raises(faults.CopyDamaged):
        cheap_vault(there.parent / "here").unpack_as_new(path, PHRASE)


def test_a_copy_from_elsewhere_gets_a_key_that_its_maker_does_not_know(there: Path, tmp_path: Path) -> None:
    key = LogKey.random()
    copy = by_hand(there, (), there / "copy.db", key)
    here = tmp_path / "here"
    vault_with_door(here).create(OTHER_PHRASE).close()
    vault_with_door(here).restore(
        copy, PHRASE
    ).close()  # the passphrase of today is not known: from now on it is PHRASE
    vault_with_door(here).unlock(PHRASE).close()
    assert not opens(here / "data.db", key)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes in folders here")
def test_a_pipe_in_place_of_a_journal_is_not_waited_for(there: Path) -> None:
    copy = by_hand(there, (), there / "copy.db")
    os.mkfifo(there / "copy.db-journal")
    assert vault_with_door(there.parent / "here").look_into(copy, PHRASE).check_ins == len(CHECK_INS)


def test_a_journal_beside_a_copy_names_no_other_file(there: Path) -> None:
    copy = by_hand(there, (), there / "copy.db")
    other = there / "three years of work.odt"
    other.write_bytes(b"not ours")
    name, magic = str(other).encode(), bytes.fromhex("d9d505f920a163d7")
    ends = name + len(name).to_bytes(4, "big") + sum(name).to_bytes(4, "big") + magic
    (there / "copy.db-journal").write_bytes(magic + bytes(504) + b"page" + ends)
    with pytest.raises(faults.CopyDamaged):
        vault_with_door(there.parent / "here").look_into(copy, PHRASE)
    assert other.read_bytes() == b"not ours"


@pytest.mark.parametrize("text", ["[]", "x", "[" * 500 + "]" * 500, "{}", '{"kind": "words"}', '{"a": 1, "a": 2}'])
def test_text_that_nothing_here_wrote_is_told_as_such(text: str) -> None:
    with pytest.raises(NotKept):
        BODIES.content_of(text)
    with pytest.raises(NotKept):
        BODIES.page_of(text)
    with pytest.raises(LamplitError):
        BODIES.version_of(text, bytes(16), 1)


def test_a_time_that_is_one_comes_over(there: Path) -> None:
    earliest = -(FAR_MS - 1)
    log = bring(
        there, ("UPDATE checkin SET at_ms = ?1, id = ?1 << 16, run_uid = NULL WHERE uid = ?2", (earliest, uid(12)))
    )
    entry = log.entry(uid(12))
    assert entry is not None
    assert entry.check_in is not None
    assert entry.check_in.at_ms == earliest
    assert log.count(LogFilter(first_day=NOW_MS // 86_400_000 - 400)) < log.count()
    log.close()
