"""What comes from a therapist, in the patient's window; the therapist's side is played by its services."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from app.assigning.body import to_body
from app.assigning.cards import own_card, own_identity
from app.core.assigned import Standing, standing
from app.core.assignment import Assignment, Withdrawal
from app.core.cards import Role
from app.core.exchange_ports import ExchangeLog
from app.core.moment import Moment
from app.core.pace import Pace
from app.core.people import Contact, KeptVersion, Trust
from app.core.recording import WHY, Recording, SoundKind, line_key, pack_sound
from app.exchange.folder import put
from app.exchange.identity import Identity
from app.exchange.sealed import Kind, Message, seal
from app.ui.pages.accept import AcceptPage
from app.ui.pages.from_therapist import FromTherapistPage
from app.ui.pages.key_changed import KeyChangedPage
from app.ui.pages.known_card import KnownCardPage
from app.ui.pages.own_card import OwnCardPage
from app.ui.pages.share import SharePage
from app.ui.pages.shared import SharedPage
from app.ui.pages.take_card import TakeCardPage
from app.ui.view_models.share import ShareStage
from tests.exchange.homes import assignment
from tests.flows.house import Lived
from tests.flows.take_away_scenes import scroll_to
from tests.flows.until import until

NAME = "Room 12"
PSEUDONYM = "Heron"


@dataclass
class Therapist:
    """Someone at another desk: keys, a name, and what they sent."""

    identity: Identity = field(default_factory=Identity.random)
    name: str = NAME

    def card(self, today: int) -> bytes:
        """Return their card."""
        return own_card(self.identity, Role.THERAPIST, self.name, today).encode()

    def contact(self, trust: Trust = Trust.IN_PERSON) -> Contact:
        """Return them as the patient's side keeps them."""
        return Contact(self.name, self.identity.sign_pk, self.identity.age_pk, trust, 0)

    def file(self, lived: Lived, version: Assignment | Withdrawal) -> bytes:
        """Return the file of a version for the person who lives there."""
        last = version.last_day if isinstance(version, Assignment) else None
        message = Message(Kind.ASSIGNMENT, version.series, version.seq, lived.wall().at_ms, last, to_body(version))
        return seal(message, self.identity, reader(lived))


def said(version: Assignment) -> Assignment:
    """Return a version whose sentence was said too."""
    sound = pack_sound(SoundKind.LINE, bytes(96_000))
    return replace(version, recordings=(Recording(WHY, line_key(version.why), sound),))


def with_log(lived: Lived, job: Callable[[ExchangeLog], object]) -> object:
    """Do something with the patient's side and return what came of it."""
    found: list[object] = []
    refused: list[object] = []
    lived.house.exchange.change_exchange(job, found.append, refused.append)
    until(lambda: found or refused, "the job is done")
    assert not refused, refused
    lived.settle()
    return found[0]


def reader(lived: Lived) -> str:
    """Return whom files are sealed for there."""
    return str(with_log(lived, lambda log: own_identity(log).age_pk))


def known(lived: Lived, trust: Trust = Trust.IN_PERSON) -> Therapist:
    """Have a therapist whose card is there."""
    therapist = Therapist()
    for each in lived.house.patient.given.state.contacts:
        with_log(lived, lambda log, key=each.sign_pk: log.forget_contact(key))
    with_log(lived, lambda log: log.save_contact(therapist.contact(trust)))
    return therapist


def today_version(lived: Lived, **changes: object) -> Assignment:
    """Return an assignment that holds from today for three weeks."""
    day = lived.wall().day
    one = assignment()
    exercise_set = replace(one.exercise_set, pace=Pace.VERY_SLOW, per_day=2)
    whole = replace(one, first_day=day, last_day=day + 21, exercise_set=exercise_set)
    return replace(whole, **changes)  # type: ignore[arg-type]


def came(lived: Lived, *versions: Assignment | Withdrawal, by: Therapist) -> tuple[KeptVersion, ...]:
    """Have versions lie in the folder, and wait until they are taken in."""
    folder = lived.home / "between"
    folder.mkdir(exist_ok=True)
    for version in versions:
        put(folder, by.file(lived, version))
    given = lived.house.patient.given
    if given.state.folder != str(folder):
        given.use_folder(str(folder))
    else:
        given.look()
    numbers = {(each.series, each.seq) for each in versions}
    until(
        lambda: numbers <= {(each.version.series, each.version.seq) for each in given.state.versions},
        f"the files are taken in: {given.state}",
    )
    lived.settle()
    return tuple(each for each in given.state.versions if (each.version.series, each.version.seq) in numbers)


def taken_on(lived: Lived, kept: KeptVersion) -> None:
    """Have a version taken on."""
    version = kept.version
    with_log(lived, lambda log: log.accept(kept.sign_pk, version.series, version.seq, lived.wall().at_ms))
    state = lived.house.patient.given.state
    now = next(each for each in state.versions if each.version == version)
    assert standing(now, state.versions, lived.wall().day) in (Standing.HOLDS, Standing.LATER)


def own(lived: Lived) -> OwnCardPage:
    """One's own card, named."""
    lived.house.patient.room.own_card.emit()
    page = lived.page
    assert isinstance(page, OwnCardPage)
    lived.settle()
    model = lived.house.patient.cards.own
    if model.props.card is None:
        page.name.line.setText(PSEUDONYM)
        model.name(PSEUDONYM)
    until(lambda: page.card.isVisible(), "the card is there")
    return page


def own_lower(lived: Lived) -> OwnCardPage:
    """Where its file goes."""
    page = own(lived)
    scroll_to(page, page.save)
    return page


def asked_for_a_card(lived: Lived) -> TakeCardPage:
    """Taking in a card, nothing read yet."""
    lived.house.patient.room.take_card.emit()
    page = lived.page
    assert isinstance(page, TakeCardPage)
    lived.settle()
    return page


def taking(lived: Lived) -> TakeCardPage:
    """A new card, looked at and not kept."""
    page = asked_for_a_card(lived)
    page.pasted.setPlainText(Therapist(name="Room 30").card(lived.wall().day).decode())
    page.look.click()
    until(lambda: page.keep.isVisible(), "the card is read")
    return page


def typing_back(lived: Lived) -> KnownCardPage:
    """Words are typed back, and are others."""
    known(lived, Trust.NOT_CHECKED)
    contact = lived.house.patient.given.state.contacts[0]
    lived.house.patient.room.person_asked.emit(contact.sign_pk)
    page = lived.page
    assert isinstance(page, KnownCardPage)
    page.how.button(str(Trust.IN_PERSON.value)).click()
    for typed, word in zip(page.typed, ("kettle", "meadow", "harbour"), strict=True):
        typed.line.setText(word)
        typed.edited.emit(word)
    page.check.click()
    until(lambda: page.said.isVisible(), "the answer is there")
    scroll_to(page, page.said)
    return page


def stopped(lived: Lived) -> KeyChangedPage:
    """A card with a known name and another key."""
    known(lived)
    page = asked_for_a_card(lived)
    page.pasted.setPlainText(Therapist().card(lived.wall().day).decode())
    page.look.click()
    until(lambda: isinstance(lived.page, KeyChangedPage), "the stop")
    stop = lived.page
    assert isinstance(stop, KeyChangedPage)
    return stop


def place(lived: Lived) -> FromTherapistPage:
    """The place with something new, something that holds and a file that was left."""
    therapist = known(lived)
    first = today_version(lived)
    (kept,) = came(lived, first, by=therapist)
    taken_on(lived, kept)
    (lived.home / "between" / "a-letter.lamplit").write_bytes(b"dear reader")
    came(lived, today_version(lived, why="It begins with the eyes."), by=therapist)
    lived.house.patient.enter()
    page = lived.page
    assert isinstance(page, FromTherapistPage)
    lived.settle()
    page.enter()
    return page


def place_for_the_first_time(lived: Lived) -> FromTherapistPage:
    """The place before anyone's card is there."""
    lived.house.patient.enter()
    page = lived.page
    assert isinstance(page, FromTherapistPage)
    lived.settle()
    return page


def accepting(lived: Lived) -> AcceptPage:
    """A second version is laid before the person."""
    therapist = known(lived)
    first = today_version(lived)
    (kept,) = came(lived, first, by=therapist)
    taken_on(lived, kept)
    slower = replace(first.exercise_set, pace=Pace.WAITS, items=first.exercise_set.items[::-1])
    second = replace(first, seq=2, exercise_set=slower, why="The order is turned round, and it waits for you now.")
    (kept,) = came(lived, said(second), by=therapist)
    lived.house.patient.room.open_version(kept, lived.house.go_home)
    page = lived.page
    assert isinstance(page, AcceptPage)
    until(page.hear.isVisible, "the sentence can be heard")
    return page


def accepting_lower(lived: Lived) -> AcceptPage:
    """The lower part of it."""
    page = accepting(lived)
    scroll_to(page, page.take)
    return page


def assigned_home(lived: Lived) -> None:
    """Home lays out what was assigned."""
    therapist = known(lived)
    (kept,) = came(lived, said(today_version(lived)), by=therapist)
    taken_on(lived, kept)
    lived.house.go_home()
    until(lambda: lived.house.patient.why_at_home.heard is not None, "the sentence can be heard")


def moment(lived: Lived) -> Moment:
    """Return the time there."""
    return lived.wall()


def folder_of(lived: Lived) -> Path:
    """Return the folder between the two."""
    return lived.home / "between"


def sharing(lived: Lived) -> SharePage:
    """A page about to be shared, a line of one's own on it and one struck out."""
    known(lived)
    lived.house.patient.share.open_share()
    page = lived.page
    assert isinstance(page, SharePage)
    model = lived.house.patient.share.model
    until(lambda: model.props.stage is ShareStage.PAGE and model.props.settled, f"the page is made: {model.props}")
    model.write_own(("The train was the hard part.", "", ""))
    page.own[0].line.setText("The train was the hard part.")
    until(lambda: model.props.settled, "the line is on it")
    model.turn(1)
    return page


def sharing_list(lived: Lived) -> SharePage:
    """The lines of it."""
    page = sharing(lived)
    scroll_to(page, page.list)
    page.list.setFocus()
    return page


def sharing_lower(lived: Lived) -> SharePage:
    """The five sentences."""
    page = sharing(lived)
    scroll_to(page, page.share)
    return page


def shared_now(lived: Lived) -> SharePage:
    """The page is made, into the folder."""
    page = sharing(lived)
    folder = lived.home / "between"
    folder.mkdir(exist_ok=True)
    lived.house.patient.given.use_folder(str(folder))
    until(lambda: lived.house.patient.share.model.props.folder, "the folder is known")
    until(page.share.isEnabled, "it can be shared")
    page.share.click()
    until(lambda: page.done.isVisible(), f"the page is shared: {lived.house.patient.share.model.props.trouble}")
    lived.settle()
    return page


def shared_list(lived: Lived) -> SharedPage:
    """What was shared."""
    shared_now(lived)
    lived.house.patient.room.shared.emit()
    page = lived.page
    assert isinstance(page, SharedPage)
    return page
