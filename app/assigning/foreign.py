"""core.exchange_ports.ForeignDoor: what a log from elsewhere holds passes the doors that it would else have come by."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from app.assigning.body import NotTaken, hold_to_laws
from app.assigning.kept import KeptBodies, NotKept
from app.content.words import WordList
from app.core.assignment import Assignment, Withdrawal
from app.core.exercise import Exercise, ExerciseSet
from app.core.people import Keys
from app.exchange.age import is_public_key, is_secret

_NOT_OF_THE_FORM = "This assignment is not in the form that Lamplit reads."


class LogFromElsewhere:
    """What is asked of exchange where a log comes from elsewhere."""

    def __init__(self, words: Callable[[str], WordList], known: Callable[[], Mapping[str, Exercise]]) -> None:
        """Args: words: what the laws look for in a language; known: the exercises that every Lamplit has, by id.

        The language is the assignment's: what was taken in under one language of the window stays under another.
        """
        self._words = words
        self._known = known
        self._kept = KeptBodies()

    def version_of(self, text: str, series: bytes, seq: int) -> Assignment | Withdrawal:
        """Return the version that is kept under a text. Raises UserError for what is not of the form."""
        try:
            version = self._kept.version_of(text, series, seq)
        except NotKept:
            raise NotTaken(_NOT_OF_THE_FORM) from None
        if isinstance(version, Assignment) and version.recordings:  # the log keeps them apart
            raise NotTaken(_NOT_OF_THE_FORM)
        return version

    def keeps_laws(self, version: Assignment | Withdrawal) -> bool:
        """Return whether every law of the library holds in it."""
        if isinstance(version, Withdrawal):
            return True
        try:
            hold_to_laws(version, self._words(version.exercise_set.language), self._known())
        except NotTaken:
            return False
        return True

    def content_of(self, text: str) -> Exercise | ExerciseSet:
        """Return the exercise or set that is kept under a text. Raises UserError for what is not of the form."""
        try:
            return self._kept.content_of(text)
        except NotKept:
            raise NotTaken(_NOT_OF_THE_FORM) from None

    def are_keys(self, keys: Keys) -> bool:
        """Return whether these are keys of one's own."""
        return is_secret(keys.age_secret)

    def is_card_key(self, age_pk: str) -> bool:
        """Return whether one can seal for this."""
        return is_public_key(age_pk)
