"""The first form of the log, as statements. Frozen once released: changes are new migrations.

Times are UTC milliseconds; `day` is the local date as days since 1970-01-01; `tz_min` is the offset of local time in
minutes. Nothing given is NULL; 0 and "not sure" are answers of their own. Every table is STRICT.

The id of a check-in or run is its time with a number among those of the same millisecond (order.py), so that every
index ends in the order in which the log is shown, and the search index too. Tables with such ids are WITHOUT ROWID:
the inner pages of a rowid table go on naming rows that were deleted, which would tell their times.

`again` marks a sensation whose place an earlier one of the same check-in named; `alone` a run without a check-in.
`places` has one bit for each place that the check-in names, 1 << place_id, also in each of its sensations, so that
places are counted from whichever index a filter reads. `day_tally` and `place_tally` hold sums that would else need a
reading of everything; triggers keep them, and drop a day on which nothing is left. Rows named in `taken_check_in` and
`taken_run` are out of sight and about to be deleted.

`dev` and `hlc` say which device wrote a row last and when in the order of all devices; `tombstone` keeps a hash of a
deleted row's uid, because the uid itself tells the time it was made.

What was assigned or shared is kept as JSON, whole and never changed. Of a person of the desk, the row in `person` is
all that stands here; the rest is in the file it names, under the key it holds.
"""

from __future__ import annotations

PLACES = (
    "nowhere",
    "cant-tell",
    "whole-body",
    "head",
    "face",
    "jaw",
    "throat",
    "between-shoulders",
    "chest",
    "breath",
    "stomach",
    "back",
    "forearms",
    "hands",
    "fingers",
    "legs",
    "feet",
)
QUALITIES = (
    "not-sure",
    "tight",
    "clenched",
    "knot",
    "heavy",
    "pressure",
    "hot",
    "clammy",
    "shaky",
    "numb",
    "shallow",
    "quick",
    "stops",
    "dropping",
    "lighter",
    "looser",
    "less-sharp",
)
FEELINGS = (
    "shame",
    "embarrassed",
    "awkward",
    "exposed",
    "nervous",
    "scared",
    "frustrated",
    "angry-at-myself",
    "worn-out",
    "relief",
    "something-else",
    "not-sure",
)

# Words are rows, not CHECKs: a new word is an INSERT in a later migration, a new CHECK would rebuild the table.
TABLES = (
    """CREATE TABLE meta(
  k TEXT NOT NULL PRIMARY KEY,
  v ANY NOT NULL
) STRICT""",
    """CREATE TABLE place(
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE CHECK(code <> ''),
  snomed TEXT
) STRICT""",
    """CREATE TABLE quality(
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE CHECK(code <> '')
) STRICT""",
    """CREATE TABLE feeling(
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE CHECK(code <> '')
) STRICT""",
    """CREATE TABLE run(
  id INTEGER NOT NULL PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  exercise_id TEXT NOT NULL CHECK(exercise_id <> ''),
  exercise_version INTEGER NOT NULL,
  set_id TEXT,
  assignment_uid BLOB CHECK(length(assignment_uid) = 16),
  started_ms INTEGER NOT NULL,
  tz_min INTEGER NOT NULL CHECK(tz_min BETWEEN -1440 AND 1440),
  day INTEGER NOT NULL,
  pace_start TEXT NOT NULL CHECK(pace_start IN ('normal', 'slow', 'very-slow', 'waits')),
  pace_end TEXT NOT NULL CHECK(pace_end IN ('normal', 'slow', 'very-slow', 'waits')),
  slower INTEGER NOT NULL CHECK(slower >= 0),
  not_helping INTEGER NOT NULL CHECK(not_helping >= 0),
  step INTEGER NOT NULL CHECK(step >= 0),
  steps INTEGER NOT NULL CHECK(steps >= 0),
  ended TEXT NOT NULL CHECK(ended IN ('under-way', 'finished', 'stopped', 'interrupted')),
  alone INTEGER NOT NULL DEFAULT 1 CHECK(alone IN (0, 1)),
  dev BLOB NOT NULL CHECK(length(dev) = 16),
  hlc INTEGER NOT NULL,
  CHECK(id >> 16 = started_ms)
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE checkin(
  id INTEGER NOT NULL PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  at_ms INTEGER NOT NULL,
  tz_min INTEGER NOT NULL CHECK(tz_min BETWEEN -1440 AND 1440),
  day INTEGER NOT NULL,
  run_uid BLOB CHECK(length(run_uid) = 16),
  exercise_id TEXT,
  before_number INTEGER CHECK(before_number BETWEEN 0 AND 10),
  before_word TEXT CHECK(before_word IN ('a-little', 'a-lot', 'too-much', 'not-sure')),
  after_number INTEGER CHECK(after_number BETWEEN 0 AND 10),
  after_word TEXT CHECK(after_word IN ('a-little', 'a-lot', 'too-much', 'not-sure')),
  feeling_id INTEGER REFERENCES feeling(id),
  shape TEXT CHECK(shape IN ('loosened-and-came-back', 'mixed')),
  places INTEGER NOT NULL DEFAULT 0,
  paired INTEGER NOT NULL,
  dev BLOB NOT NULL CHECK(length(dev) = 16),
  hlc INTEGER NOT NULL,
  CHECK(id >> 16 = at_ms),
  CHECK(before_number IS NULL OR before_word IS NULL),
  CHECK(after_number IS NULL OR after_word IS NULL),
  CHECK(paired = (
    coalesce(before_number, before_word) IS NOT NULL AND coalesce(after_number, after_word) IS NOT NULL
  ))
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE sensation(
  checkin_id INTEGER NOT NULL REFERENCES checkin(id) ON DELETE CASCADE,
  ord INTEGER NOT NULL CHECK(ord >= 0),
  place_id INTEGER NOT NULL REFERENCES place(id),
  quality_id INTEGER REFERENCES quality(id),
  intensity INTEGER CHECK(intensity BETWEEN 0 AND 10),
  under INTEGER NOT NULL DEFAULT 0 CHECK(under IN (0, 1)),
  again INTEGER NOT NULL CHECK(again IN (0, 1)),
  day INTEGER NOT NULL,
  places INTEGER NOT NULL,
  PRIMARY KEY(checkin_id, ord)
) STRICT, WITHOUT ROWID""",
    # octet_length, because length() ends at the first NUL of a text
    """CREATE TABLE note(
  checkin_id INTEGER NOT NULL PRIMARY KEY REFERENCES checkin(id) ON DELETE CASCADE,
  day INTEGER NOT NULL,
  body TEXT NOT NULL CHECK(octet_length(body) BETWEEN 1 AND 80000)
) STRICT, WITHOUT ROWID""",
    # A prefix index of one letter too: without it the first letter typed would read half of the index
    """CREATE VIRTUAL TABLE note_fts USING fts5(
  body, content='note', content_rowid='checkin_id', columnsize=0, prefix='1 2 3',
  tokenize="unicode61 remove_diacritics 2"
)""",
    """CREATE TABLE day_tally(
  day INTEGER NOT NULL PRIMARY KEY,
  check_ins INTEGER NOT NULL DEFAULT 0 CHECK(check_ins >= 0),
  notes INTEGER NOT NULL DEFAULT 0 CHECK(notes >= 0),
  runs INTEGER NOT NULL DEFAULT 0 CHECK(runs >= 0)
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE place_tally(
  place_id INTEGER NOT NULL REFERENCES place(id),
  day INTEGER NOT NULL,
  check_ins INTEGER NOT NULL CHECK(check_ins >= 0),
  PRIMARY KEY(place_id, day)
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE draft(
  id INTEGER PRIMARY KEY CHECK(id = 1),
  uid BLOB NOT NULL CHECK(length(uid) = 16),
  body TEXT NOT NULL CHECK(json_valid(body))
) STRICT""",
    """CREATE TABLE taken_check_in(
  id INTEGER NOT NULL PRIMARY KEY REFERENCES checkin(id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE taken_run(
  id INTEGER NOT NULL PRIMARY KEY REFERENCES run(id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE tombstone(
  uid_hash BLOB NOT NULL PRIMARY KEY CHECK(length(uid_hash) = 16),
  dev BLOB NOT NULL CHECK(length(dev) = 16),
  hlc INTEGER NOT NULL
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE steady_thing(
  id INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  name TEXT NOT NULL CHECK(octet_length(name) BETWEEN 1 AND 800),
  has_work INTEGER NOT NULL DEFAULT 0 CHECK(has_work IN (0, 1)),
  dev BLOB NOT NULL CHECK(length(dev) = 16),
  hlc INTEGER NOT NULL
) STRICT""",
    """CREATE TABLE own_keys(
  id INTEGER PRIMARY KEY CHECK(id = 1),
  seed BLOB NOT NULL CHECK(length(seed) = 32),
  age_secret TEXT NOT NULL CHECK(age_secret <> '')
) STRICT""",
    """CREATE TABLE contact(
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL CHECK(name <> ''),
  sign_pk BLOB NOT NULL UNIQUE CHECK(length(sign_pk) = 32),
  age_pk TEXT NOT NULL UNIQUE CHECK(age_pk <> ''),
  trust INTEGER NOT NULL CHECK(trust IN (0, 1, 2)),
  added_ms INTEGER NOT NULL
) STRICT""",
    # sign_pk is empty for what came from nobody known; a contact may go and what they sent stays
    """CREATE TABLE assignment(
  id INTEGER PRIMARY KEY,
  sign_pk BLOB NOT NULL CHECK(length(sign_pk) IN (0, 32)),
  series BLOB NOT NULL CHECK(length(series) = 16),
  seq INTEGER NOT NULL CHECK(seq >= 0),
  body TEXT NOT NULL CHECK(json_valid(body)),
  arrived_ms INTEGER NOT NULL,
  accepted_ms INTEGER,
  left_ms INTEGER,
  UNIQUE(sign_pk, series, seq),
  CHECK(accepted_ms IS NULL OR left_ms IS NULL)
) STRICT""",
    """CREATE TABLE share_log(
  id INTEGER PRIMARY KEY,
  sign_pk BLOB NOT NULL CHECK(length(sign_pk) = 32),
  at_ms INTEGER NOT NULL,
  first_day INTEGER NOT NULL,
  last_day INTEGER NOT NULL,
  fields TEXT NOT NULL CHECK(json_valid(fields)),
  lines INTEGER NOT NULL CHECK(lines >= 0),
  text_version INTEGER NOT NULL,
  until_day INTEGER
) STRICT""",
    """CREATE TABLE seen_file(
  digest BLOB NOT NULL PRIMARY KEY CHECK(length(digest) = 32)
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE person(
  id INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  name TEXT NOT NULL CHECK(name <> ''),
  note TEXT NOT NULL,
  sign_pk BLOB UNIQUE CHECK(length(sign_pk) = 32),
  sent_ms INTEGER,
  shared_ms INTEGER,
  file TEXT NOT NULL UNIQUE CHECK(file <> ''),
  file_key BLOB NOT NULL CHECK(length(file_key) = 48)
) STRICT""",
    # A file that is being made or being deleted: what a crash leaves of it is removed
    """CREATE TABLE loose_file(
  file TEXT NOT NULL PRIMARY KEY CHECK(file <> '')
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE own_content(
  id TEXT NOT NULL PRIMARY KEY CHECK(id <> ''),
  kind TEXT NOT NULL CHECK(kind IN ('exercise', 'set')),
  title TEXT NOT NULL,
  body TEXT NOT NULL CHECK(json_valid(body))
) STRICT, WITHOUT ROWID""",
)

INDEXES = (
    "CREATE INDEX checkin_run ON checkin(run_uid) WHERE run_uid IS NOT NULL",
    "CREATE INDEX checkin_exercise ON checkin(exercise_id, id, day, places) WHERE exercise_id IS NOT NULL",
    "CREATE INDEX checkin_paired ON checkin(paired, id, day, places) WHERE paired = 1",
    # What filters ask of a check-in that another index found, without its whole row
    "CREATE INDEX checkin_brief ON checkin(id, day, places, exercise_id, paired)",
    "CREATE INDEX sensation_place ON sensation(place_id, checkin_id, places, quality_id, day)",
    "CREATE INDEX sensation_quality ON sensation(quality_id, checkin_id, places, day) WHERE quality_id IS NOT NULL",
    "CREATE INDEX run_exercise ON run(exercise_id, id, alone, day)",
    "CREATE INDEX run_alone ON run(id, day) WHERE alone = 1",
    "CREATE INDEX run_under_way ON run(id) WHERE ended = 'under-way'",
)

TRIGGERS = (
    """CREATE TRIGGER note_added AFTER INSERT ON note BEGIN
  INSERT INTO note_fts(rowid, body) VALUES (new.checkin_id, new.body);
  UPDATE day_tally SET notes = notes + 1 WHERE day = new.day;
END""",
    """CREATE TRIGGER note_removed AFTER DELETE ON note BEGIN
  INSERT INTO note_fts(note_fts, rowid, body) VALUES ('delete', old.checkin_id, old.body);
  UPDATE day_tally SET notes = notes - 1 WHERE day = old.day;
  DELETE FROM day_tally WHERE day = old.day AND check_ins + notes + runs = 0;
END""",
    """CREATE TRIGGER note_changed AFTER UPDATE ON note BEGIN
  INSERT INTO note_fts(note_fts, rowid, body) VALUES ('delete', old.checkin_id, old.body);
  INSERT INTO note_fts(rowid, body) VALUES (new.checkin_id, new.body);
END""",
    """CREATE TRIGGER check_in_added AFTER INSERT ON checkin BEGIN
  INSERT INTO day_tally(day, check_ins) VALUES (new.day, 1) ON CONFLICT DO UPDATE SET check_ins = check_ins + 1;
  UPDATE run SET alone = 0 WHERE uid = new.run_uid AND alone = 1;
END""",
    """CREATE TRIGGER check_in_removed AFTER DELETE ON checkin BEGIN
  UPDATE day_tally SET check_ins = check_ins - 1 WHERE day = old.day;
  DELETE FROM day_tally WHERE day = old.day AND check_ins + notes + runs = 0;
  UPDATE run SET alone = 1 WHERE uid = old.run_uid AND NOT EXISTS (SELECT 1 FROM checkin WHERE run_uid = old.run_uid);
END""",
    """CREATE TRIGGER check_in_tied AFTER UPDATE OF run_uid ON checkin WHEN old.run_uid IS NOT new.run_uid BEGIN
  UPDATE run SET alone = 1 WHERE uid = old.run_uid AND NOT EXISTS (SELECT 1 FROM checkin WHERE run_uid = old.run_uid);
  UPDATE run SET alone = 0 WHERE uid = new.run_uid;
END""",
    """CREATE TRIGGER run_added AFTER INSERT ON run BEGIN
  UPDATE run SET alone = 0 WHERE id = new.id AND EXISTS (SELECT 1 FROM checkin WHERE run_uid = new.uid);
  UPDATE checkin SET exercise_id = new.exercise_id WHERE run_uid = new.uid;
  INSERT INTO day_tally(day, runs) VALUES (new.day, 1) ON CONFLICT DO UPDATE SET runs = runs + 1;
END""",
    """CREATE TRIGGER run_removed AFTER DELETE ON run BEGIN
  UPDATE day_tally SET runs = runs - 1 WHERE day = old.day;
  DELETE FROM day_tally WHERE day = old.day AND check_ins + notes + runs = 0;
END""",
    """CREATE TRIGGER run_renamed AFTER UPDATE OF exercise_id ON run WHEN old.exercise_id <> new.exercise_id BEGIN
  UPDATE checkin SET exercise_id = new.exercise_id WHERE run_uid = new.uid;
END""",
    """CREATE TRIGGER sensation_added AFTER INSERT ON sensation WHEN new.again = 0 BEGIN
  INSERT INTO place_tally(place_id, day, check_ins) VALUES (new.place_id, new.day, 1)
  ON CONFLICT DO UPDATE SET check_ins = check_ins + 1;
END""",
    """CREATE TRIGGER sensation_removed AFTER DELETE ON sensation WHEN old.again = 0 BEGIN
  UPDATE place_tally SET check_ins = check_ins - 1 WHERE place_id = old.place_id AND day = old.day;
  DELETE FROM place_tally WHERE place_id = old.place_id AND day = old.day AND check_ins = 0;
END""",
)

# Kept by the index itself: a deleted word leaves no trace in it (SQLite 3.42 and later)
SETTINGS = ("INSERT INTO note_fts(note_fts, rank) VALUES ('secure-delete', 1)",)
