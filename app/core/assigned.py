"""What was assigned, on a day: how each version stands, and what is offered with what comes with Lamplit."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from app.core.assignment import Assignment, Withdrawal, version_on
from app.core.exercise import Exercise, ExerciseSet
from app.core.people import Contact, KeptVersion
from app.core.recording import WHY, Recording

NOBODY = b""
"""The signing key of a plain file from nobody known."""


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
    held = [(kept, kept.version) for kept in holding(every, day) if isinstance(kept.version, Assignment)]
    for kept, came in held:
        version = renamed(came, names.get(_series_key(kept), {}))
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


def taken_on_ms(exercises: Sequence[Exercise], every: Sequence[KeptVersion]) -> dict[str, int]:
    """Return when each exercise was last taken on in an assignment, by the id that a run in the log has."""
    names = _names(exercises, (), every)
    found: dict[str, int] = {}
    for kept in every:
        if kept.accepted_ms is not None and isinstance(kept.version, Assignment):
            for item in renamed(kept.version, names.get(_series_key(kept), {})).exercise_set.items:
                for exercise_id in item.choices:
                    found[exercise_id] = max(kept.accepted_ms, found.get(exercise_id, 0))
    return found


@dataclass(frozen=True, slots=True)
class TitledFrom:
    """A title that an exercise has from a local date on, once its version was taken on."""

    accepted_ms: int
    first_day: int
    title: str


def past_titles(exercises: Sequence[Exercise], every: Sequence[KeptVersion]) -> dict[str, tuple[TitledFrom, ...]]:
    """Return the titles of assigned exercises that had more than one, oldest first: old entries keep theirs."""
    names = _names(exercises, (), every)
    found: dict[str, list[TitledFrom]] = {}
    for kept in _accepted(every):
        if isinstance(kept.version, Assignment):
            version = renamed(kept.version, names.get(_series_key(kept), {}))
            for each in version.exercises:
                one = TitledFrom(kept.accepted_ms or 0, version.first_day, each.title)
                found.setdefault(each.id, []).append(one)
    return {each: tuple(ones) for each, ones in found.items() if len({one.title for one in ones}) > 1}


def sounds(
    exercises: Sequence[Exercise],
    sets: Sequence[ExerciseSet],
    every: Sequence[KeptVersion],
    day: int,
    came_with: Callable[[KeptVersion], Iterable[Recording]],
) -> dict[tuple[str, bytes], bytes]:
    """Return the sound of each line that was recorded for what holds today, by exercise as offered() names it.

    The one that came last counts. Args: came_with: returns the recordings of a version.
    """
    names = _names(exercises, sets, every)
    found: dict[tuple[str, bytes], bytes] = {}
    for kept in sorted(holding(every, day), key=lambda each: each.arrived_ms):
        ours = names.get(_series_key(kept), {})
        lines = (each for each in came_with(kept) if each.exercise_id != WHY)
        found |= {(ours.get(each.exercise_id, each.exercise_id), each.line): each.sound for each in lines}
    return found


def spent(every: Sequence[KeptVersion], day: int) -> tuple[KeptVersion, ...]:
    """Return the versions that are no longer offered and will not be again."""
    over = {Standing.REPLACED, Standing.OVER, Standing.WITHDRAWN}
    return tuple(each for each in every if isinstance(each.version, Assignment) and standing(each, every, day) in over)


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
