"""The third form of the log: what is half done elsewhere than in a check-in, kept for when the log locks.

One row a kind. `uid` names the check-in whose note is being corrected, and nothing for an assignment. A deleted
check-in takes with it what was being made of it.
"""

from __future__ import annotations

TABLES = (
    """CREATE TABLE half_done(
  kind TEXT NOT NULL PRIMARY KEY CHECK(kind IN ('note', 'assignment')),
  uid BLOB CHECK(length(uid) = 16),
  body TEXT NOT NULL CHECK(json_valid(body)),
  CHECK((kind = 'note') = (uid IS NOT NULL))
) STRICT, WITHOUT ROWID""",
)

TRIGGERS = (
    """CREATE TRIGGER half_done_goes AFTER DELETE ON checkin BEGIN
  DELETE FROM half_done WHERE uid = old.uid;
  DELETE FROM draft WHERE uid = old.uid;
END""",
)
