"""What is asked of the store for exchange: the patient's side lies in the log, the therapist's in the desk."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from app.core.assignment import Assignment, Withdrawal
from app.core.cards import Role
from app.core.editing_set import HalfAssignment
from app.core.exercise import Exercise, ExerciseSet
from app.core.people import Contact, Fade, KeptVersion, Keys, Mark, Person, PersonRow, ReceivedPage, ShareRecord
from app.core.recording import Recording
from app.core.shared_page import SharedPage


class Bodies(Protocol):
    """How what is kept becomes text for the store, and comes back; handed to the store, which knows no file format."""

    def version_text(self, version: Assignment | Withdrawal) -> str:
        """Return a version as JSON, without its series and number, and without its recordings."""

    def version_of(self, text: str, series: bytes, seq: int) -> Assignment | Withdrawal:
        """Return what version_text() wrote, also where the laws of the library have changed since."""

    def page_text(self, page: SharedPage) -> str:
        """Return a page as JSON."""

    def page_of(self, text: str) -> SharedPage:
        """Return what page_text() wrote."""

    def content_text(self, content: Exercise | ExerciseSet) -> str:
        """Return an exercise or set as JSON."""

    def content_of(self, text: str) -> Exercise | ExerciseSet:
        """Return what content_text() wrote."""


class ForeignDoor(Protocol):
    """Whether what a log from elsewhere holds could have come in by exchange; handed to the store, which knows no law.

    What is not of the form is a UserError.
    """

    def version_of(self, text: str, series: bytes, seq: int) -> Assignment | Withdrawal:
        """Return the version that is kept under a text."""

    def keeps_laws(self, version: Assignment | Withdrawal) -> bool:
        """Return whether every law of the library holds in it."""

    def content_of(self, text: str) -> Exercise | ExerciseSet:
        """Return the exercise or set that is kept under a text."""

    def are_keys(self, keys: Keys) -> bool:
        """Return whether these are keys of one's own."""

    def is_card_key(self, age_pk: str) -> bool:
        """Return whether one can seal for this."""


class KeyStore(Protocol):
    """Where one's own keys are; the log and the desk of one installation have the same ones."""

    def keys(self) -> Keys | None:
        """Return one's own keys, or None before keep_keys()."""

    def keep_keys(self, keys: Keys) -> None:
        """Keep one's own keys. Raises BugError where there are some already."""

    def own_name(self, role: Role) -> str:
        """Return the name on one's own card, or an empty text before there is one."""

    def keep_own_name(self, role: Role, name: str) -> None:
        """Keep the name on one's own card."""


class SeenStore(Protocol):
    """Where it is noted which files of the folder were read."""

    def seen(self) -> frozenset[bytes]:
        """Return digests of the files that were read in the folder."""

    def keep_seen(self, digests: frozenset[bytes]) -> None:
        """Add digests of files that were read."""


class ExchangeLog(Protocol):
    """The patient's side. Every call that writes returns after the data is safe on disk."""

    def keys(self) -> Keys | None:
        """Return one's own keys, or None before keep_keys()."""

    def keep_keys(self, keys: Keys) -> None:
        """Keep one's own keys. Raises BugError where there are some already."""

    def own_name(self, role: Role) -> str:
        """Return the name on one's own card, or an empty text before there is one."""

    def keep_own_name(self, role: Role, name: str) -> None:
        """Keep the name on one's own card."""

    def contacts(self) -> tuple[Contact, ...]:
        """Return everyone whose card was taken in, by name."""

    def save_contact(self, contact: Contact) -> None:
        """Write a contact, or its name and trust where its signing key is known."""

    def forget_contact(self, sign_pk: bytes) -> None:
        """Delete a contact; what they assigned stays, and is from nobody known from then on."""

    def versions(self) -> tuple[KeptVersion, ...]:
        """Return every version of every assignment, oldest first; without recordings, which are read for themselves."""

    def keep_version(self, kept: KeptVersion) -> None:
        """Write a version that arrived, with its recordings. Raises BugError for one that is there."""

    def recordings(self, kept: KeptVersion) -> tuple[Recording, ...]:
        """Return the recordings that came with a version."""

    def drop_recordings(self, kept: Sequence[KeptVersion]) -> None:
        """Delete the recordings that came with versions that are over; the versions stay."""

    def accept(self, sign_pk: bytes, series: bytes, seq: int, at_ms: int) -> None:
        """Note that the person took a version on, also one that was left before."""

    def leave(self, sign_pk: bytes, series: bytes, seq: int, at_ms: int) -> None:
        """Note that the person chose not to take a version on; nothing for one that was taken on."""

    def last_seq(self, sign_pk: bytes, series: bytes) -> int | None:
        """Return the highest number that is there of a sender's series."""

    def keep_share(self, record: ShareRecord) -> None:
        """Note that a page left."""

    def shares(self) -> tuple[ShareRecord, ...]:
        """Return when pages left and what was on them, newest first."""

    def ended_sharing(self) -> frozenset[bytes]:
        """Return the signing keys of those with whom sharing was ended."""

    def end_sharing(self, sign_pk: bytes, *, ended: bool) -> None:
        """Note that no page is shared with someone any more, or that it can be again."""

    def folder(self) -> str:
        """Return the folder that is looked through for files, or an empty text."""

    def keep_folder(self, path: str) -> None:
        """Keep the folder that is looked through; an empty text for none."""

    def seen(self) -> frozenset[bytes]:
        """Return digests of the files that were read in the folder."""

    def keep_seen(self, digests: frozenset[bytes]) -> None:
        """Add digests of files that were read."""


class Desk(Protocol):
    """The therapist's side: a list, and for each person a file of their own under a key of its own."""

    def keys(self) -> Keys | None:
        """Return one's own keys, or None before keep_keys()."""

    def keep_keys(self, keys: Keys) -> None:
        """Keep one's own keys. Raises BugError where there are some already."""

    def own_name(self, role: Role) -> str:
        """Return the name on one's own card, or an empty text before there is one."""

    def keep_own_name(self, role: Role, name: str) -> None:
        """Keep the name on one's own card."""

    def people(self) -> tuple[PersonRow, ...]:
        """Return everyone, by name; 500 of them within 100 ms."""

    def add_person(self, uid: bytes, name: str, note: str) -> None:
        """Begin a person's file. Raises UserError for a name that is empty or too long."""

    def change_person(self, uid: bytes, name: str, note: str) -> None:
        """Change pseudonym and note."""

    def person(self, uid: bytes) -> Person | None:
        """Return all there is of a person, or None; within 150 ms."""

    def delete_person(self, uid: bytes) -> None:
        """Delete a person wholly: their file, its key, and their row."""

    def set_contact(self, uid: bytes, contact: Contact) -> None:
        """Write a person's card. Raises UserError where another person has this card."""

    def forget_contact(self, uid: bytes) -> None:
        """Delete a person's card; what was sent and shared stays."""

    def person_of(self, sign_pk: bytes) -> bytes | None:
        """Return the uid of the person whose card has this signing key."""

    def keep_sent(self, uid: bytes, kept: KeptVersion) -> None:
        """Note a version that left for a person, with what was said with its sentence "why this one"."""

    def whole_sent(self, uid: bytes, version: Assignment | Withdrawal) -> Assignment | Withdrawal:
        """Return a version that left, with what was said with its sentence, which is read for itself."""

    def keep_page(self, uid: bytes, received: ReceivedPage, series: bytes, seq: int) -> None:
        """Keep a page that a person shared."""

    def last_seq(self, sign_pk: bytes, series: bytes) -> int | None:
        """Return the highest number that came of a sender's series."""

    def mark(self, uid: bytes, page_uid: bytes, marks: tuple[tuple[str, Mark], ...]) -> None:
        """Keep the marks at a page."""

    def keep_fade(self, uid: bytes, at_ms: int, fade: Fade) -> None:
        """Keep the answer to the question after four weeks."""

    def own_exercises(self) -> tuple[Exercise, ...]:
        """Return the exercises made here, by title."""

    def own_sets(self) -> tuple[ExerciseSet, ...]:
        """Return the sets made here, by title."""

    def save_own(self, content: Exercise | ExerciseSet) -> None:
        """Write an exercise or set made here, or replace the one of its id."""

    def delete_own(self, content_id: str) -> None:
        """Delete an exercise or set made here, with its recordings; what was sent keeps its own copy."""

    def keep_half_done(self, half: HalfAssignment) -> None:
        """Keep an assignment that is being put together; there is at most one. It goes with any person it is for."""

    def half_done(self) -> HalfAssignment | None:
        """Return the assignment that was being put together, or None."""

    def drop_half_done(self) -> None:
        """Forget the assignment that was being put together."""

    def recordings(self, exercise_ids: Sequence[str]) -> tuple[Recording, ...]:
        """Return what was recorded for these exercises; an empty id names the quiet of a room."""

    def keep_recordings(self, exercise_id: str, recordings: Sequence[Recording]) -> None:
        """Write what was recorded for an exercise in the place of what was. Raises UserError for too much of it."""

    def folder(self) -> str:
        """Return the folder that is looked through for files, or an empty text."""

    def keep_folder(self, path: str) -> None:
        """Keep the folder that is looked through; an empty text for none."""

    def seen(self) -> frozenset[bytes]:
        """Return digests of the files that were read in the folder."""

    def keep_seen(self, digests: frozenset[bytes]) -> None:
        """Add digests of files that were read."""
