"""The patient's side: a file is taken in, shown with whom it is from, and taken on or not; the log stays as it is."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from app.assigning.body import NotTaken, from_body, to_body
from app.content.convert import to_exercise, to_set
from app.content.findings import Finding
from app.content.read import read_bytes
from app.content.schema import ExerciseFile, SetFile
from app.content.words import WordList
from app.core.assignment import Assignment, Withdrawal, version_on
from app.core.exchange_ports import ExchangeLog
from app.core.exercise import Exercise, ExerciseSet, Fit, Review, SetItem, Suits
from app.core.moment import Moment
from app.core.pace import Pace
from app.core.people import Contact, KeptVersion
from app.core.uid import UID_BYTES
from app.exchange.folder import is_sealed
from app.exchange.identity import Identity
from app.exchange.refusals import OpenedBefore
from app.exchange.sealed import Kind, open_sealed

NOBODY = b""
"""The signing key of a plain file from nobody known."""
_PLAIN = Path("set.toml")


class Standing(StrEnum):
    """How a version stands on a day."""

    WAITING = "waiting"  # came, and neither taken on nor left
    LEFT = "left"  # the person chose not to take it on
    LATER = "later"  # taken on, and begins on a day to come
    HOLDS = "holds"  # what is offered today
    REPLACED = "replaced"  # a later version counts
    OVER = "over"  # its last day has passed
    WITHDRAWN = "withdrawn"  # ended by who set it


@dataclass(frozen=True, slots=True)
class Offered:
    """What the person has to choose from today.

    Attributes:
        exercises, sets: what comes with Lamplit, then what was assigned.
        assigned: by id of an assigned set: the version it is from.
    """

    exercises: tuple[Exercise, ...]
    sets: tuple[ExerciseSet, ...]
    assigned: Mapping[str, KeptVersion]


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


def sender_of(kept: KeptVersion, contacts: Sequence[Contact]) -> Contact | None:
    """Return whom a version is from, or None for someone this app doesn't know."""
    return next((contact for contact in contacts if contact.sign_pk == kept.sign_pk), None)


def standing(kept: KeptVersion, every: Sequence[KeptVersion], day: int) -> Standing:
    """Return how a version stands on a local date among all that are kept."""
    version = kept.version
    if kept.accepted_ms is None:
        return Standing.WAITING if kept.left_ms is None else Standing.LEFT
    if isinstance(version, Withdrawal):
        return Standing.WITHDRAWN if version.first_day <= day else Standing.LATER
    if version.first_day > day:
        return Standing.LATER
    others = [each.version for each in _accepted(every) if _same_assignment(each, kept)]
    if version_on(tuple(others), day) == version:
        return Standing.HOLDS
    later = max((each for each in others if each.first_day <= day), key=lambda each: each.seq, default=version)
    if isinstance(later, Withdrawal):
        return Standing.WITHDRAWN
    return Standing.OVER if later.seq == version.seq else Standing.REPLACED


def holding(every: Sequence[KeptVersion], day: int) -> tuple[KeptVersion, ...]:
    """Return the versions that were taken on and count on a local date, in the order in which their series came."""
    return tuple(each for each in _accepted(every) if standing(each, every, day) is Standing.HOLDS)


def offered(
    exercises: Sequence[Exercise], sets: Sequence[ExerciseSet], every: Sequence[KeptVersion], day: int
) -> Offered:
    """Return what comes with Lamplit and what was assigned, for a local date.

    An id that is taken stays with whom it was first: what comes with Lamplit, then what came first. A later one of the
    same id and other words gets a name of its own, the same in all its versions, so that the log tells them apart.
    """
    names = _names(exercises, sets, every)
    all_exercises = {exercise.id: exercise for exercise in exercises}
    all_sets = {one.id: one for one in sets}
    assigned: dict[str, KeptVersion] = {}
    for kept in holding(every, day):
        if not isinstance(kept.version, Assignment):
            continue
        version = renamed(kept.version, names.get(_series_key(kept), {}))
        for exercise in version.exercises:
            all_exercises.setdefault(exercise.id, exercise)
        items = tuple(item for item in version.exercise_set.items if item.exercise in all_exercises)
        if items:
            all_sets[version.exercise_set.id] = replace(version.exercise_set, items=items)
            assigned[version.exercise_set.id] = kept
    return Offered(tuple(all_exercises.values()), tuple(all_sets.values()), assigned)


def titles(exercises: Sequence[Exercise], every: Sequence[KeptVersion]) -> dict[str, str]:
    """Return the title of every exercise that a run in the log may name, also of what is over or withdrawn."""
    names = _names(exercises, (), every)
    found: dict[str, str] = {}
    for kept in every:
        if isinstance(kept.version, Assignment):
            version = renamed(kept.version, names.get(_series_key(kept), {}))
            found.update({exercise.id: exercise.title for exercise in version.exercises})
    return {**found, **{exercise.id: exercise.title for exercise in exercises}}


def renamed(version: Assignment, names: Mapping[str, str]) -> Assignment:
    """Return an assignment with other ids for its set and for the exercises that came with it, wherever named."""
    came = {exercise.id for exercise in version.exercises}

    def of(content_id: str) -> str:
        return names.get(content_id, content_id) if content_id in came else content_id

    one = version.exercise_set
    items = tuple(replace(item, exercise=of(item.exercise), instead=tuple(map(of, item.instead))) for item in one.items)
    carried = tuple(
        replace(exercise, id=of(exercise.id), heavier=tuple(map(of, exercise.heavier)))
        for exercise in version.exercises
    )
    return replace(
        version, exercise_set=replace(one, id=names.get(_SET + one.id, one.id), items=items), exercises=carried
    )


_SET = "set "
"""Before the id of a set among names, since an exercise may have the same one."""
_LAMPLIT = b"built in"
"""In the place of a key, for what comes with Lamplit."""


def _names(
    exercises: Sequence[Exercise], sets: Sequence[ExerciseSet], every: Sequence[KeptVersion]
) -> dict[tuple[bytes, bytes], dict[str, str]]:
    """Return the ids that have to change, by assignment."""
    seen: dict[str, list[tuple[bytes, Exercise]]] = {each.id: [(_LAMPLIT, each)] for each in exercises}
    owners: dict[str, tuple[bytes, bytes]] = dict.fromkeys((*seen, *(_SET + one.id for one in sets)), (_LAMPLIT, b""))
    names: dict[tuple[bytes, bytes], dict[str, str]] = {}
    for kept in _accepted(every):
        if not isinstance(kept.version, Assignment):
            continue
        key = _series_key(kept)
        ours = names.setdefault(key, {})
        for exercise in kept.version.exercises:
            known = seen.setdefault(exercise.id, [])
            is_known = (kept.sign_pk, exercise) in known or (_LAMPLIT, exercise) in known
            if owners.setdefault(exercise.id, key) != key and not is_known:
                ours[exercise.id] = _own_name(exercise.id, key)
            known.append((kept.sign_pk, exercise))
        set_id = _SET + kept.version.exercise_set.id
        if owners.setdefault(set_id, key) != key:
            ours[set_id] = _own_name(kept.version.exercise_set.id, key)
    return names


def _own_name(content_id: str, key: tuple[bytes, bytes]) -> str:
    mark = hashlib.sha256(key[0] + key[1]).hexdigest()[:6]
    return f"{content_id[:32].rstrip('-')}-x{mark}"


def _series_key(kept: KeptVersion) -> tuple[bytes, bytes]:
    return kept.sign_pk, kept.version.series


def _same_assignment(one: KeptVersion, other: KeptVersion) -> bool:
    return _series_key(one) == _series_key(other)


def _accepted(every: Sequence[KeptVersion]) -> tuple[KeptVersion, ...]:
    return tuple(each for each in every if each.accepted_ms is not None)


def _plain_assignment(data: bytes, series: bytes, day: int) -> Assignment:
    read = read_bytes(_PLAIN, data)
    if isinstance(read, Finding):
        raise NotTaken(f"This file can't be read as a set. {read.breach.message}")
    if isinstance(read.content, SetFile):
        one = to_set(read.content)
        return Assignment(series, 1, one.purpose, "", False, False, day, None, one)
    if isinstance(read.content, ExerciseFile):
        exercise = to_exercise(read.content)
        return Assignment(
            *(series, 1, exercise.purpose, "", exercise.looking_inward, False, day, None),
            *(_set_of(exercise), (exercise,)),
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
