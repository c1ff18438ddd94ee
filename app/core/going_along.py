"""What of the recordings at the desk goes along with an assignment, and how large its file becomes by them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.core.assignment import recordings_that_fit
from app.core.exercise import Exercise
from app.core.recording import MOST_SOUND_BYTES, Recording

LARGE_BYTES = 1_000_000
"""A file above this takes a while by mail or over a clinic's channel; its size is said."""


@dataclass(frozen=True, slots=True)
class GoingAlong:
    """What is recorded for the exercises of `ids`.

    Attributes:
        recorded: the ids among them of which lines are recorded, in order.
        room: whether the quiet of a room is; sound_bytes: of all of it.
    """

    ids: tuple[str, ...]
    recorded: tuple[str, ...] = ()
    room: bool = False
    sound_bytes: int = 0

    @property
    def file_bytes(self) -> int:
        """How large the file becomes, about: four signs stand in it for each three bytes of sound."""
        return self.sound_bytes * 4 // 3

    @property
    def is_too_much(self) -> bool:
        """Whether it does not fit into one file."""
        return self.sound_bytes > MOST_SOUND_BYTES


def going_along(ids: Sequence[str], recordings: Iterable[Recording], known: Mapping[str, Exercise]) -> GoingAlong:
    """Return what of these recordings goes along. Args: known: exercises by id, whose lines they are held against."""
    fit = recordings_that_fit(recordings, known)
    recorded = {each.exercise_id for each in fit}
    return GoingAlong(
        ids=tuple(ids),
        recorded=tuple(each for each in ids if each in recorded),
        room="" in recorded,
        sound_bytes=sum(len(each.sound) for each in fit),
    )
