"""The patient's side: a file is taken in, shown with whom it is from, and taken on or not; the log stays as it is."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path

from app.assigning.body import NotTaken, from_body, to_body
from app.content.convert import to_exercise, to_set
from app.content.findings import Finding
from app.content.read import read_bytes
from app.content.schema import ExerciseFile, SetFile
from app.content.words import WordList
from app.core.assigned import NOBODY
from app.core.assignment import Assignment, Withdrawal
from app.core.exchange_ports import ExchangeLog
from app.core.exercise import Exercise, ExerciseSet, Fit, Review, SetItem, Suits
from app.core.moment import Moment
from app.core.pace import Pace
from app.core.people import KeptVersion
from app.core.uid import UID_BYTES
from app.exchange.folder import is_sealed
from app.exchange.identity import Identity
from app.exchange.refusals import OpenedBefore
from app.exchange.sealed import Kind, open_sealed

_PLAIN = Path("set.toml")


class Receiving:
    """Taking files in, and what was taken on."""

    def __init__(self, log: ExchangeLog, identity: Identity, words: WordList, known: Mapping[str, Exercise]) -> None:
        """Args: words: what the laws look for; known: the exercises that come with Lamplit, by id."""
        self._log = log
        self._identity = identity
        self._words = words
        self._known = known

    def take(self, data: bytes, now: Moment) -> KeptVersion:
        """Keep what a sealed assignment or a plain set or exercise file brings; it is not taken on yet.

        A withdrawal needs no yes: it counts at once. Nothing is kept of what is refused.
        Raises: every refusal of open_sealed(), NotTaken; what the log raises.
        """
        kept = self._sealed(data, now) if is_sealed(data) else self._plain(data, now)
        self._log.keep_version(kept)
        return kept

    def accept(self, kept: KeptVersion, now_ms: int) -> None:
        """Take a version on."""
        self._log.accept(kept.sign_pk, kept.version.series, kept.version.seq, now_ms)

    def leave(self, kept: KeptVersion, now_ms: int) -> None:
        """Leave a version; it can be taken on later."""
        self._log.leave(kept.sign_pk, kept.version.series, kept.version.seq, now_ms)

    def _sealed(self, data: bytes, now: Moment) -> KeptVersion:
        opened = open_sealed(data, self._identity, Kind.ASSIGNMENT, self._knows, self._log.last_seq, now.day)
        message = opened.message
        version = from_body(message.body, message.series, message.seq, self._words, self._known)
        accepted = now.at_ms if isinstance(version, Withdrawal) else None
        return KeptVersion(opened.sender_pk, version, now.at_ms, accepted)

    def _knows(self, sign_pk: bytes) -> bool:
        return any(contact.sign_pk == sign_pk for contact in self._log.contacts())

    def _plain(self, data: bytes, now: Moment) -> KeptVersion:
        series = hashlib.sha256(data).digest()[:UID_BYTES]  # the same file twice is the same thing
        if self._log.last_seq(NOBODY, series) is not None:
            raise OpenedBefore
        version = _plain_assignment(data, series, now.day)
        return KeptVersion(NOBODY, from_body(to_body(version), series, 1, self._words, self._known), now.at_ms)


def _plain_assignment(data: bytes, series: bytes, day: int) -> Assignment:
    read = read_bytes(_PLAIN, data)
    if isinstance(read, Finding):
        raise NotTaken(f"This file can't be read as a set. {read.breach.message}")
    if isinstance(read.content, SetFile):
        one = to_set(read.content)
        return Assignment(
            series,
            seq=1,
            why=one.purpose,
            note="",
            looking_inward=False,
            tried_in_room=False,
            first_day=day,
            last_day=None,
            exercise_set=one,
        )
    if isinstance(read.content, ExerciseFile):
        exercise = to_exercise(read.content)
        return Assignment(
            series,
            seq=1,
            why=exercise.purpose,
            note="",
            looking_inward=exercise.looking_inward,
            tried_in_room=False,
            first_day=day,
            last_day=None,
            exercise_set=_set_of(exercise),
            exercises=(exercise,),
        )
    raise NotTaken("This file holds neither a set nor an exercise.")


def _set_of(exercise: Exercise) -> ExerciseSet:
    return ExerciseSet(
        id=exercise.id,
        version=1,
        language=exercise.language,
        title=exercise.title,
        purpose=exercise.purpose,
        items=(SetItem(exercise.id),),
        pace=Pace.SLOW,
        suits=Suits(Fit.IF_PICKED, Fit.IF_PICKED, Fit.NO) if exercise.looking_inward else exercise.suits,
        not_for="",
        review=Review("draft"),
        with_therapist=exercise.looking_inward,
    )
