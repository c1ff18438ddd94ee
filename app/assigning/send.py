"""Sending from the desk: the next version of an assignment as a file for one person, kept as it was sent.

A version is kept as sent before its file is handed out: a number that may have left is never given to another version.
Where the file did not come to its place, again() makes it once more.

Recordings are kept once at the desk and not with each person: they are put in when the file is made, those whose line
is still said, and the quiet of the room; none where the therapist left them out. What was said with the sentence "why
this one" is for one person, kept with them, and goes along in any case.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from app.assigning.body import from_body, to_body
from app.content.words import WordList
from app.core.assignment import Assignment, Withdrawal, exercises_heard, recordings_that_fit
from app.core.errors import EnvironmentFault, UserError
from app.core.exchange_ports import Desk
from app.core.exercise import Exercise
from app.core.people import Contact, KeptVersion, Person
from app.core.recording import said_why
from app.core.uid import UID_BYTES
from app.exchange.identity import Identity
from app.exchange.sealed import Kind, Message, seal

NOT_IN_PLACE = "This file did not get to its place. It can be made once more."


class NoCardYet(UserError):
    """A person whose card was not taken in: nothing can be sealed for them."""

    def __init__(self) -> None:
        super().__init__("There is no card of this person yet. Exchange cards first.")


class OlderThanSent(UserError):
    """A version whose number was sent already, from another window for instance."""

    def __init__(self) -> None:
        super().__init__("A newer version was sent meanwhile. Open this person again.")


@dataclass(frozen=True, slots=True)
class SentTo:
    """What became of one person's file when a set went to many.

    Attributes:
        data: the file; empty where there is none. refusal: the sentence that says why, or empty.
    """

    uid: bytes
    name: str
    data: bytes
    refusal: str


class Sending:
    """The desk's sending, under the same laws that the other side asks."""

    def __init__(self, desk: Desk, identity: Identity, words: WordList, known: Mapping[str, Exercise]) -> None:
        """Args: words: what the laws look for; known: the exercises that every Lamplit has, by id."""
        self._desk = desk
        self._identity = identity
        self._words = words
        self._known = known

    def check(self, assignment: Assignment) -> None:
        """Raise NotTaken or TooMuchSound where the other side would not take this."""
        whole = self._heard(assignment)
        from_body(to_body(whole), whole.series, whole.seq, self._words, self._known)

    def send(self, uid: bytes, version: Assignment | Withdrawal, now_ms: int) -> bytes:
        """Keep a version as sent and return its file, for this person alone.

        Raises: NoCardYet, OlderThanSent, NotTaken, TooMuchSound, TooBig; what the desk raises. Nothing is kept then.
        """
        person, contact = self._reader(uid)
        if any(each.version.seq >= version.seq for each in person.sent if each.version.series == version.series):
            raise OlderThanSent
        if isinstance(version, Assignment):
            self.check(version)
        data = self._sealed(contact, version, now_ms)
        self._desk.keep_sent(uid, KeptVersion(self._identity.sign_pk, version, now_ms))
        return data

    def again(self, uid: bytes, series: bytes, seq: int, now_ms: int) -> bytes:
        """Return the file of a version that was sent before. Raises: NoCardYet, OlderThanSent, what the desk raises."""
        person, contact = self._reader(uid)
        for each in person.sent:
            if (each.version.series, each.version.seq) == (series, seq):
                return self._sealed(contact, self._desk.whole_sent(uid, each.version), now_ms)
        raise OlderThanSent

    def send_to_many(
        self,
        uids: Iterable[bytes],
        draft: Assignment,
        now_ms: int,
        deliver: Callable[[SentTo], None],
        goes_on: Callable[[], bool] = lambda: True,
    ) -> tuple[SentTo, ...]:
        """Send one set to each of a group, each in a series of their own; one who can't be sent to stops nobody else.

        Args: deliver: takes each file as it is made; what it raises stands in that person's line.
        """
        told: list[SentTo] = []
        for uid in uids:
            if not goes_on():
                break
            person = self._desk.person(uid)
            name = "" if person is None else person.row.name
            try:
                one = SentTo(uid, name, self.send(uid, replace(draft, series=new_series(), seq=1), now_ms), "")
                deliver(one)
            except UserError as refusal:
                one = SentTo(uid, name, b"", str(refusal))
            except EnvironmentFault:
                one = SentTo(uid, name, b"", NOT_IN_PLACE)
            told.append(one)
        return tuple(told)

    def _reader(self, uid: bytes) -> tuple[Person, Contact]:
        person = self._desk.person(uid)
        if person is None or person.contact is None:
            raise NoCardYet
        return person, person.contact

    def _sealed(self, contact: Contact, version: Assignment | Withdrawal, now_ms: int) -> bytes:
        last_day = version.last_day if isinstance(version, Assignment) else None
        whole = self._heard(version) if isinstance(version, Assignment) else version
        message = Message(Kind.ASSIGNMENT, version.series, version.seq, now_ms, last_day, to_body(whole))
        return seal(message, self._identity, contact.age_pk)

    def _heard(self, assignment: Assignment) -> Assignment:
        """Return an assignment with the recordings of the desk that belong to it, unless they are left out."""
        said = said_why(assignment.recordings, assignment.why)
        with_why = () if said is None else (said,)
        if not assignment.own_voice:
            return replace(assignment, recordings=with_why)
        found = self._desk.recordings((*exercises_heard(assignment), ""))
        known = {**self._known, **{exercise.id: exercise for exercise in assignment.exercises}}
        return replace(assignment, recordings=(*recordings_that_fit(found, known), *with_why))


def new_series() -> bytes:
    """Return a name for a new assignment that tells nothing."""
    return os.urandom(UID_BYTES)
