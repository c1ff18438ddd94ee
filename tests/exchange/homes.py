"""Two installations with homes, vaults and keys of their own, for the tests of what they hand each other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from app.assigning.cards import look_at, look_at_for_person, own_card, own_identity
from app.assigning.kept import KeptBodies
from app.assigning.receive import Receiving
from app.assigning.send import Sending, new_series
from app.content.loader import load_library
from app.content.read import ReadFile, read_file
from app.content.schema import WordsFile
from app.content.words import WordList, word_list
from app.core.assignment import Assignment
from app.core.cards import News, Role
from app.core.exercise import SetItem
from app.core.moment import Moment
from app.core.pace import Pace
from app.store.slots import KdfCost
from app.store.vault import Vault

DAY_MS = 86_400_000
START = Moment(20_780 * DAY_MS + 10 * 3_600_000, 0)
BODIES = KeptBodies()
_FOLDER = Path(__file__).parents[2] / "exercises" / "en"
LIBRARY = load_library(_FOLDER).library
KNOWN = {each.id: each for each in LIBRARY.exercises}
CHEAP = KdfCost(memory_kib=8 * 1024, passes=1)
PERSON = bytes(range(16))


def _words() -> WordList:
    read = read_file(_FOLDER / "banned.toml")
    assert isinstance(read, ReadFile)
    assert isinstance(read.content, WordsFile)
    return word_list(read.content)


WORDS = _words()


def day(number: int) -> Moment:
    """Return ten in the morning, so many days after the start."""
    return Moment(START.at_ms + number * DAY_MS, 0)


class PatientHome:
    """The patient's installation."""

    def __init__(self, folder: Path) -> None:
        self.vault = Vault(folder / "vault", lambda: START.at_ms, CHEAP)
        self.log = self.vault.create("lantern on the sill")
        self.kept = self.log.exchange(BODIES)
        self.identity = own_identity(self.kept)
        self.receiving = Receiving(self.kept, self.identity, WORDS, KNOWN)
        self.card = own_card(self.identity, Role.PATIENT, "Heron", START.day).encode()

    def take_card(self, data: bytes) -> None:
        """Take in a therapist's card."""
        read = look_at(data, self.identity, Role.THERAPIST, self.kept.contacts(), START.at_ms)
        assert read.news is News.NEW
        self.kept.save_contact(read.contact)


class DeskHome:
    """The therapist's installation, with one person at the desk."""

    def __init__(self, folder: Path, name: str = "Room 12") -> None:
        self.vault = Vault(folder / "vault", lambda: START.at_ms, CHEAP)
        self.log = self.vault.create(None)
        self.desk = self.log.desk(folder / "desk", BODIES)
        self.identity = own_identity(self.desk)
        self.sending = Sending(self.desk, self.identity, WORDS, KNOWN)
        self.card = own_card(self.identity, Role.THERAPIST, name, START.day).encode()

    def take_card(self, data: bytes, uid: bytes = PERSON) -> None:
        """Make a person and take in their card."""
        self.desk.add_person(uid, "Heron", "evenings")
        read = look_at_for_person(data, self.identity, None, START.at_ms)
        assert read.news is News.NEW
        self.desk.set_contact(uid, read.contact)


OWN_EXERCISE = replace(LIBRARY.exercise("see-three"), id="see-three-here", title="Three things, here", version=1)


def assignment(series: bytes | None = None, **changes: object) -> Assignment:
    """Return a first version with an exercise of the therapist's own and one of the library."""
    one = LIBRARY.sets[0]
    whole = Assignment(
        series=series or new_series(),
        seq=1,
        why="It points away from the fingers.",
        note="For the train home.",
        looking_inward=False,
        tried_in_room=True,
        first_day=START.day,
        last_day=START.day + 40,
        exercise_set=replace(
            one,
            id="for-the-evening",
            version=1,
            title="For the evening",
            pace=Pace.NORMAL,
            items=(SetItem(OWN_EXERCISE.id), SetItem("stay-with-me")),
        ),
        exercises=(OWN_EXERCISE,),
    )
    return replace(whole, **changes)  # type: ignore[arg-type]


def pair(tmp_path: Path) -> tuple[PatientHome, DeskHome]:
    """Return both installations with each other's cards."""
    patient, desk = PatientHome(tmp_path / "patient"), DeskHome(tmp_path / "therapist")
    patient.take_card(desk.card)
    desk.take_card(patient.card)
    return patient, desk


Put = Callable[[bytes], Path]
