"""The second form of the log: recordings, one's own at the desk and those that came with an assignment.

Their sound stands beside what it belongs to and not in its JSON, so that nothing is read of it until it is played.
`line` is core.recording.line_key() of the words that were said. What came goes with the version that it came with.
"""

from __future__ import annotations

TABLES = (
    """CREATE TABLE own_recording(
  exercise_id TEXT NOT NULL,
  line BLOB NOT NULL CHECK(length(line) = 16),
  sound BLOB NOT NULL CHECK(length(sound) BETWEEN 11 AND 1440010),
  PRIMARY KEY(exercise_id, line)
) STRICT""",
    """CREATE TABLE assigned_recording(
  assignment_id INTEGER NOT NULL REFERENCES assignment(id) ON DELETE CASCADE,
  exercise_id TEXT NOT NULL,
  line BLOB NOT NULL CHECK(length(line) = 16),
  sound BLOB NOT NULL CHECK(length(sound) BETWEEN 11 AND 1440010),
  PRIMARY KEY(assignment_id, exercise_id, line)
) STRICT""",
)
