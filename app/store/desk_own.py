"""What a therapist made at the desk: exercises, sets and recordings. Copies let go of what is deleted or made anew."""

from __future__ import annotations

import json
from collections.abc import Sequence

from app.core.exchange_ports import Bodies
from app.core.exercise import Exercise, ExerciseSet
from app.core.recording import Recording, check_recordings
from app.store.access import Access
from app.store.backup_beside import recording_key
from app.store.dbdriver import Database
from app.store.exchange_common import ExchangeCommon
from app.store.stamps import bury, stamp_of

_KEEP_OWN = "INSERT OR REPLACE INTO own_content(id, kind, title, body) VALUES (?, ?, ?, ?)"
_OWN = "SELECT body FROM own_content WHERE kind = ?"
_RECORDINGS = "SELECT exercise_id, line, sound FROM own_recording WHERE exercise_id IN (SELECT value FROM json_each(?))"
_KEEP_RECORDING = "INSERT INTO own_recording(exercise_id, line, sound) VALUES (?, ?, ?)"
_RECORDED = "SELECT exercise_id, line, sound FROM own_recording WHERE exercise_id = ?"
_DROP_RECORDINGS = "DELETE FROM own_recording WHERE exercise_id = ?"


class DeskOwn(ExchangeCommon):
    """The part of the desk that is no person's."""

    def __init__(self, log: Access, bodies: Bodies) -> None:
        """Args: log: the open log; bodies: to text and back."""
        super().__init__(log)
        self._bodies = bodies

    def own_exercises(self) -> tuple[Exercise, ...]:
        """Return the exercises made here, by title."""
        found = (each for each in self._own("exercise") if isinstance(each, Exercise))
        return tuple(sorted(found, key=lambda each: (each.title.casefold(), each.id)))

    def own_sets(self) -> tuple[ExerciseSet, ...]:
        """Return the sets made here, by title."""
        found = (each for each in self._own("set") if isinstance(each, ExerciseSet))
        return tuple(sorted(found, key=lambda each: (each.title.casefold(), each.id)))

    def save_own(self, content: Exercise | ExerciseSet) -> None:
        """Write an exercise or set made here, or replace the one of its id."""
        kind = "exercise" if isinstance(content, Exercise) else "set"
        row = (content.id, kind, content.title, self._bodies.content_text(content))

        def save(db: Database) -> None:
            db.execute(_KEEP_OWN, row)
            stamp_of(db, "own_content", self._log.wall_ms())

        self._log.write(save)

    def delete_own(self, content_id: str) -> None:
        """Delete an exercise or set made here, with its recordings; what was sent keeps its own copy."""

        def delete(db: Database) -> None:
            kind = db.execute("SELECT kind FROM own_content WHERE id = ?", (content_id,)).fetchone()
            db.execute("DELETE FROM own_content WHERE id = ?", (content_id,))
            bury(db, content_id.encode(), self._log.wall_ms())
            if kind == ("exercise",):
                self._drop_recordings(db, content_id, ())

        self._log.write(delete)

    def recordings(self, exercise_ids: Sequence[str]) -> tuple[Recording, ...]:
        """Return what was recorded for these exercises; an empty id names the quiet of a room."""
        rows = self._log.read(lambda db: db.execute(_RECORDINGS, (json.dumps(list(exercise_ids)),)).fetchall())
        return tuple(Recording(*row) for row in rows)

    def keep_recordings(self, exercise_id: str, recordings: Sequence[Recording]) -> None:
        """Write what was recorded for an exercise in the place of what was. Raises BadSound, TooMuchSound."""
        rows = [(exercise_id, each.line, each.sound) for each in check_recordings(recordings)]

        def keep(db: Database) -> None:
            self._drop_recordings(db, exercise_id, rows)
            db.conn.executemany(_KEEP_RECORDING, rows)

        self._log.write(keep)

    def _drop_recordings(self, db: Database, exercise_id: str, but: Sequence[tuple[str, bytes, bytes]]) -> None:
        """Delete what was recorded for an exercise; copies let go of what is not kept as it was."""
        for row in db.execute(_RECORDED, (exercise_id,)).fetchall():
            if row not in but:
                bury(db, recording_key(row[0], row[1]), self._log.wall_ms())
        db.execute(_DROP_RECORDINGS, (exercise_id,))

    def _own(self, kind: str) -> list[Exercise | ExerciseSet]:
        rows = self._log.read(lambda db: db.execute(_OWN, (kind,)).fetchall())
        return [self._bodies.content_of(row[0]) for row in rows]
