"""Cards, and what a therapist set, in the patient's real window on a real log; the therapist's hand is a service."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.assigning.cards import own_identity, words_of
from app.core.assigned import Standing, standing
from app.core.exercise import Fit, SetItem, Suits
from app.core.people import Trust
from app.core.series import next_version, withdrawal
from app.exchange import refusals
from app.exchange.cards import read_card
from app.exchange.sealed import Kind, Message, seal
from app.prefs.words import load_words
from app.ui.log_keeper import LogState
from app.ui.pages.accept import AcceptPage
from app.ui.pages.from_therapist import FromTherapistPage
from app.ui.pages.home import HomePage
from app.ui.pages.key_changed import KeyChangedPage
from app.ui.pages.known_card import KnownCardPage
from app.ui.pages.open_file import OpenFilePage
from app.ui.pages.own_card import OwnCardPage
from app.ui.pages.player import PlayerPage
from app.ui.pages.shelf import ShelfPage
from app.ui.pages.take_card import TakeCardPage
from app.ui.view_models.home import DEFAULT_SET
from tests.exchange.homes import OWN_EXERCISE
from tests.flows import therapist_scenes as scenes
from tests.flows.conftest import Build
from tests.flows.hands import buttons, choose, press, reach, reads, texts, wait_to_read, write
from tests.flows.house import MOVED_IN, Lived
from tests.flows.therapist_scenes import Therapist
from tests.flows.until import until

pytestmark = pytest.mark.exchange
KEY = Qt.Key
INWARD = "one-sensation"


@pytest.fixture(name="home")
def _home(lived: Lived) -> Lived:
    until(lambda: lived.house.patient.given.state.read, "the log is read")
    return lived


def sealed_for(lived: Lived, therapist: Therapist, **changes: object) -> bytes:
    return therapist.file(lived, scenes.today_version(lived, **changes))


def opened_by_hand(lived: Lived, data: bytes, name: str = "set.lamplit") -> str:
    """Open a file by hand; return the sentence it was refused with, or an empty text."""
    lived.documents.mkdir(exist_ok=True)
    (lived.documents / name).write_bytes(data)
    lived.house.patient.room.open_file()
    page = lived.page
    assert isinstance(page, OpenFilePage)
    page.open.file_picked.emit(lived.documents / name)
    until(lambda: lived.page is not page or page.card.isVisible(), "it is opened or refused")
    assert (lived.documents / name).read_bytes() == data
    return page.said.text() if lived.page is page else ""


def settled(lived: Lived) -> None:
    """Wait until what was written is read again."""
    lived.settle()
    lived.settle()


# -- cards ------------------------------------------------------------------------------------------------------------


def test_ones_own_card_is_made_by_keyboard_and_saved_as_file_and_page(home: Lived) -> None:
    press(KEY.Key_T, with_=Qt.KeyboardModifier.ControlModifier)
    choose("Your own card")
    page = home.page
    assert isinstance(page, OwnCardPage)
    settled(home)
    reach("A name for the card: your own, or another that the two of you agree on")
    write("Heron")
    press(KEY.Key_Return)
    until(lambda: page.card.isVisible(), "the card is there")
    choose("Save it")
    wait_to_read(home, f"The file is here: {home.documents / 'card.lamplit-card'}")
    card = read_card((home.documents / "card.lamplit-card").read_bytes())
    identity = scenes.with_log(home, lambda log: own_identity(log).sign_pk)
    assert (card.name, card.sign_pk) == ("Heron", identity)
    choose("A page to print (PDF)")
    choose("Save it")
    wait_to_read(home, f"The file is here: {home.documents / 'card.pdf'}")
    assert (home.documents / "card.pdf").read_bytes().startswith(b"%PDF")


def test_the_name_of_the_card_is_there_the_next_time(build: Build) -> None:
    first = build().open()
    until(lambda: first.house.patient.given.state.read, "the log is read")
    text = scenes.own(first)._before.card
    first.close()
    again = build().open()
    until(lambda: again.house.patient.given.state.read, "the log is read")
    assert scenes.own(again)._before.card == text


def test_a_card_is_taken_from_a_file_and_its_words_typed_back(home: Lived) -> None:
    therapist = Therapist()
    home.documents.mkdir(exist_ok=True)
    (home.documents / "room-12.lamplit-card").write_bytes(therapist.card(home.wall().day))
    press(KEY.Key_T, with_=Qt.KeyboardModifier.ControlModifier)
    choose("Take in a card")
    page = home.page
    assert isinstance(page, TakeCardPage)
    until(lambda: page.open.files.isVisible(), "the file is found")
    choose("room-12.lamplit-card")
    until(lambda: page.keep.isVisible(), "the card is read")
    assert home.house.patient.given.state.contacts == ()
    choose("Keep this card")
    until(lambda: page.check.isVisible(), "the card is kept")
    settled(home)
    assert [each.trust for each in home.house.patient.given.state.contacts] == [Trust.NOT_CHECKED]
    choose("Check the words of it")
    known = home.page
    assert isinstance(known, KnownCardPage)
    words = words_of(therapist.contact(), load_words(home.paths.resources))
    assert not set(words) & set(" ".join(texts(home.window)).split())
    choose("Face to face")
    for number, field in zip(known._model.props.places, known.typed, strict=True):
        reach(field.line.accessibleName())
        write(words[number - 1])
    choose("Hold them against the card")
    wait_to_read(home, "These are the words of the card. It counts as checked now.")
    settled(home)
    assert [each.trust for each in home.house.patient.given.state.contacts] == [Trust.IN_PERSON]


def test_other_words_change_nothing(home: Lived) -> None:
    scenes.typing_back(home)
    assert reads(home, "These are not the words of this card. Nothing changes.")
    assert [each.trust for each in home.house.patient.given.state.contacts] == [Trust.NOT_CHECKED]


def test_a_changed_key_stops_and_leads_back_with_nothing_kept(home: Lived) -> None:
    scenes.stopped(home)
    assert buttons(home.page) == ["Back, with nothing changed"]
    before = home.house.patient.given.state.contacts
    press(KEY.Key_Space)
    assert isinstance(home.page, TakeCardPage)
    settled(home)
    assert home.house.patient.given.state.contacts == before
    assert len(before) == 1


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"dear reader", refusals.NotOurs.sentence),
        (b"LAMPLIT-CARD:1:AAAA", refusals.CardDamaged.sentence),
        (b"LAMPLIT-CARD:9:AAAA", refusals.MadeByNewer.sentence),
        (b"x" * 9_000, refusals.TooBig.sentence),
    ],
)
def test_what_is_no_card_is_named(home: Lived, data: bytes, sentence: str) -> None:
    home.documents.mkdir(exist_ok=True)
    (home.documents / "bad.lamplit-card").write_bytes(data)
    page = scenes.asked_for_a_card(home)
    page.open.file_picked.emit(home.documents / "bad.lamplit-card")
    wait_to_read(home, sentence)


def test_a_card_broken_into_lines_by_a_mail_is_read(home: Lived) -> None:
    text = Therapist().card(home.wall().day).decode()
    page = scenes.asked_for_a_card(home)
    page.pasted.setPlainText("\n".join(text[at : at + 60] for at in range(0, len(text), 60)))
    page.look.click()
    until(lambda: page.keep.isVisible(), "the card is read")


def test_removing_a_card_asks_first(home: Lived) -> None:
    scenes.known(home)
    home.house.patient.enter()
    choose("Room 12")
    choose("Remove this card")
    choose("Keep the card")
    settled(home)
    assert home.house.patient.given.state.contacts
    choose("Remove this card")
    choose("Remove it")
    until(lambda: isinstance(home.page, FromTherapistPage), "back at the place")
    settled(home)
    assert home.house.patient.given.state.contacts == ()


# -- files ------------------------------------------------------------------------------------------------------------


def test_what_came_is_taken_on_by_keyboard_and_laid_out_on_home(home: Lived) -> None:
    therapist = scenes.known(home)
    (kept,) = scenes.came(home, scenes.today_version(home), by=therapist)
    assert reads(home, "Something new is here. It is from: Room 12 · Checked in person.")
    assert home.house.home.page._set_id == DEFAULT_SET
    choose("From your therapist: new")
    choose("For the evening")
    page = home.page
    assert isinstance(page, AcceptPage)
    assert page.take.size() == page.leave.size()
    assert reads(home, "Room 12 · Checked in person")
    choose("Take it on")
    until(lambda: isinstance(home.page, HomePage), "Home")
    settled(home)
    for text in ("From Room 12", kept.version.why, "For the evening", "Three things, here  ·  Stay with me"):
        assert reads(home, text)
    assert any(text.startswith("Up to 2 a day · until ") for text in texts(home.window))
    choose("Begin")
    assert isinstance(home.page, PlayerPage)
    home.later(3)
    press(KEY.Key_Escape)
    settled(home)
    run = home.runs()[0]
    assert (run.exercise_id, run.exercise_version, run.set_id) == (OWN_EXERCISE.id, 1, "for-the-evening")
    assert run.pace_start.value == "very-slow"


def test_a_set_that_begins_with_a_choice_begins_with_either_in_one_press(home: Lived) -> None:
    therapist = scenes.known(home)
    version = scenes.today_version(home)
    one = version.exercise_set
    items = (SetItem("hold-one", instead=(OWN_EXERCISE.id,)), *one.items[1:])
    (kept,) = scenes.came(home, replace(version, exercise_set=replace(one, items=items, per_day=0)), by=therapist)
    scenes.taken_on(home, kept)
    home.house.go_home()
    assert reads(home, "Hands on one thing or Three things, here  ·  Stay with me")
    choose("Or: Three things, here")
    assert isinstance(home.page, PlayerPage)
    home.later(3)
    press(KEY.Key_Escape)
    home.house.go_home()
    choose("All exercises")
    choose("Or: Three things, here")
    home.later(3)
    press(KEY.Key_Escape)
    home.house.go_home()
    choose("Begin")
    home.later(3)
    press(KEY.Key_Escape)
    settled(home)
    assert {(run.exercise_id, run.set_id) for run in home.runs()} == {
        (OWN_EXERCISE.id, one.id),
        ("hold-one", one.id),
    }


def test_what_may_stand_in_anothers_place_is_named_before_it_is_taken_on(home: Lived) -> None:
    therapist = scenes.known(home)
    version = scenes.today_version(home)
    one = version.exercise_set
    items = (one.items[0], replace(one.items[1], instead=("hold-one",)))
    scenes.came(home, replace(version, exercise_set=replace(one, items=items)), by=therapist)
    home.house.patient.enter()
    choose("For the evening")
    assert "Stay with me or Hands on one thing" in texts(home.window)


def test_left_it_waits_and_can_be_taken_on_later(home: Lived) -> None:
    therapist = scenes.known(home)
    scenes.came(home, scenes.today_version(home), by=therapist)
    home.house.patient.enter()
    choose("For the evening")
    choose("Not now")
    until(lambda: isinstance(home.page, FromTherapistPage), "back at the place")
    settled(home)
    assert reads(home, "From before")
    choose("For the evening")
    assert "Not now" not in buttons(home.page)
    choose("Take it on")
    until(lambda: isinstance(home.page, HomePage), "Home")
    settled(home)
    assert home.house.home.page._set_id == "for-the-evening"


def test_the_ceiling_is_said_and_holds_nobody_back(home: Lived) -> None:
    scenes.assigned_home(home)
    for _ in range(2):
        choose("Begin")
        home.later(3)
        press(KEY.Key_Escape)
        scenes_home(home)
    assert any(text.startswith("Used today: 2. It can wait until tomorrow") for text in texts(home.window))
    choose("Begin")
    assert isinstance(home.page, PlayerPage)


def scenes_home(lived: Lived) -> None:
    lived.house.go_home()
    lived.minutes(61)


def test_a_new_version_counts_from_its_day_and_the_log_stays(home: Lived) -> None:
    therapist = scenes.known(home)
    first = scenes.today_version(home)
    (kept,) = scenes.came(home, first, by=therapist)
    scenes.taken_on(home, kept)
    home.house.go_home()
    choose("Begin")
    home.later(3)
    press(KEY.Key_Escape)
    home.house.go_home()
    settled(home)
    before = home.entries()
    changed = replace(OWN_EXERCISE, version=2, title="Three things, elsewhere")
    again = replace(first, exercises=(changed,), why="Another place.")
    second = next_version(again, first, home.wall().day + 2)
    (kept,) = scenes.came(home, second, by=therapist)
    scenes.taken_on(home, kept)
    home.house.go_home()
    assert reads(home, first.why)
    home.minutes(2 * 24 * 60)
    home.house.go_home()
    assert reads(home, "Another place.")
    assert reads(home, "Three things, elsewhere  ·  Stay with me")
    assert home.entries() == before
    choose("Begin")
    home.later(3)
    press(KEY.Key_Escape)
    home.house.go_home()
    settled(home)
    choose("Look back")
    model = home.house.look_back.page.list.model()
    until(lambda: model.rowCount() >= 2, "the log")
    rows = [str(model.index(number, 0).data()) for number in range(model.rowCount())]
    assert [("elsewhere" in row, "Three things, here" in row) for row in rows if "Three things" in row] == [
        (True, False),
        (False, True),
    ]


def test_a_withdrawn_set_fades_with_one_sentence_and_the_log_keeps_its_words(home: Lived) -> None:
    therapist = scenes.known(home)
    first = scenes.today_version(home)
    (kept,) = scenes.came(home, first, by=therapist)
    scenes.taken_on(home, kept)
    home.house.go_home()
    choose("Begin")
    home.later(3)
    press(KEY.Key_Escape)
    home.house.go_home()
    settled(home)
    before = home.entries()
    scenes.came(home, withdrawal(first, home.wall().day), by=therapist)
    assert home.house.home.page._set_id == DEFAULT_SET
    assert reads(home, "“For the evening” was ended by who set it. What was done with it stays in the log.")
    assert home.entries() == before
    choose("Look back")
    until(lambda: home.page.findChild(type(home.house.look_back.page.list)).model().rowCount() > 0, "the log")
    model = home.house.look_back.page.list.model()
    assert "Three things, here" in str(model.index(0, 0).data()) + str(model.index(1, 0).data())


def test_the_exercise_under_way_ends_as_it_began_when_its_set_is_withdrawn(home: Lived) -> None:
    therapist = scenes.known(home)
    first = scenes.today_version(home)
    (kept,) = scenes.came(home, first, by=therapist)
    scenes.taken_on(home, kept)
    home.house.go_home()
    choose("Begin")
    home.later(2)
    scenes.came(home, withdrawal(first, home.wall().day), by=therapist)
    for _ in range(40):
        if not isinstance(home.page, PlayerPage):
            break
        home.later(60)
        press(KEY.Key_Right)
    choose("Next: Stay with me")
    assert isinstance(home.page, PlayerPage)


def test_inward_exercises_that_it_allows_stand_under_looking_inward(home: Lived) -> None:
    therapist = scenes.known(home)
    one = scenes.today_version(home, looking_inward=True)
    items = (replace(one.exercise_set.items[0], exercise=INWARD), *one.exercise_set.items)
    suits = Suits(Fit.YES, Fit.IF_PICKED, Fit.NO)
    carried = replace(one, exercise_set=replace(one.exercise_set, items=items, suits=suits, with_therapist=True))
    assert not home.preferences.now.looking_inward
    (kept,) = scenes.came(home, carried, by=therapist)
    home.house._open_shelf()
    shelf = home.page
    assert isinstance(shelf, ShelfPage)
    assert not shelf.inward.ids()
    scenes.taken_on(home, kept)
    home.house._open_shelf()
    shelf = home.page
    assert isinstance(shelf, ShelfPage)
    assert shelf.inward.ids() == (INWARD,)
    assert shelf.assigned.ids() == ("for-the-evening",)
    assert reads(home, "Some more turn to the body or to a tone of voice. The switch for them is in Settings.")


def test_each_file_that_is_not_taken_has_its_own_sentence(home: Lived) -> None:
    therapist, stranger = scenes.known(home), Therapist(name="Nobody")
    good = sealed_for(home, therapist)
    assert opened_by_hand(home, good[:-9]) == refusals.Damaged.sentence
    assert opened_by_hand(home, sealed_for(home, stranger)) == refusals.UnknownSender.sentence
    other = seal(Message(Kind.ASSIGNMENT, b"s" * 16, 1, 5, None, {}), therapist.identity, therapist.identity.age_pk)
    assert opened_by_hand(home, other) == refusals.ForSomeoneElse.sentence
    late = sealed_for(home, therapist, last_day=home.wall().day - 1, first_day=home.wall().day - 3)
    assert opened_by_hand(home, late) == refusals.Expired.sentence
    page = seal(Message(Kind.SHARED_PAGE, b"s" * 16, 1, 5, None, {}), therapist.identity, scenes.reader(home))
    assert opened_by_hand(home, page) == refusals.WrongKind.sentence
    assert home.house.patient.given.state.versions == ()
    second = replace(scenes.today_version(home), seq=2)
    data = therapist.file(home, second)
    assert opened_by_hand(home, data) == ""
    assert opened_by_hand(home, data) == refusals.OpenedBefore.sentence
    assert opened_by_hand(home, therapist.file(home, replace(second, seq=1))) == refusals.OlderVersion.sentence
    assert len(home.house.patient.given.state.versions) == 1


def test_a_plain_set_file_is_from_someone_unknown(home: Lived) -> None:
    plain = (home.paths.exercises / "en" / "sets" / "going-very-slowly.toml").read_text("utf-8")
    plain = plain.replace('"going-very-slowly"', '"from-a-stick"', 1)
    assert opened_by_hand(home, plain.encode(), "stick.toml") == ""
    assert isinstance(home.page, AcceptPage)
    assert reads(home, "Someone this app doesn't know")


def test_a_bad_file_in_the_folder_is_named_and_left_where_it_was(home: Lived) -> None:
    scenes.place(home)
    bad = home.home / "between" / "a-letter.lamplit"
    assert reads(home, "a-letter.lamplit")
    assert bad.read_bytes() == b"dear reader"
    assert len(list((home.home / "between").iterdir())) == 3
    choose("Look there no more")
    until(lambda: home.house.patient.given.state.folder == "", "the folder is let go of")
    assert not reads(home, "a-letter.lamplit")
    assert not home.house.patient.given._timer.isActive()


def test_a_file_of_someone_unknown_is_taken_once_their_card_is_here(home: Lived) -> None:
    therapist = Therapist()
    folder = home.home / "between"
    folder.mkdir()
    (folder / "set.lamplit").write_bytes(sealed_for(home, therapist))
    given = home.house.patient.given
    given.use_folder(str(folder))
    until(lambda: given.state.left, "the file is named")
    assert given.state.left[0].reason == refusals.UnknownSender.sentence
    scenes.with_log(home, lambda log: log.save_contact(therapist.contact()))
    until(lambda: given.state.versions, "the file is taken in")
    assert given.state.left == ()


def test_a_folder_chosen_while_another_is_looked_through_is_looked_through_at_once(home: Lived) -> None:
    therapist = scenes.known(home)
    old, new = home.home / "old", home.home / "new"
    for folder, name in ((old, "a-letter.lamplit"), (new, "set.lamplit")):
        folder.mkdir()
        (folder / name).write_bytes(b"dear reader" if folder == old else sealed_for(home, therapist))
    given = home.house.patient.given
    given._timer.setInterval(3_600_000)
    given.use_folder(str(old))
    until(lambda: given.state.left, "the file is named")
    home.house.exchange.exchange_changed.connect(given.look)  # through the old one: the new one is not read yet
    given.use_folder(str(new))
    until(lambda: given.state.versions, "the file is taken in")
    home.settle()
    assert given.state.left == ()


def test_a_folder_that_is_gone_is_said_calmly(home: Lived, tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    given = home.house.patient.given
    given.use_folder(str(folder))
    settled(home)
    folder.rmdir()
    home.house.patient.enter()
    wait_to_read(home, "The folder can't be read for now.")


def test_home_is_as_quiet_as_it_was_for_whoever_has_no_therapist_here(home: Lived) -> None:
    assert "From your therapist" not in buttons(home.window)
    assert home.house.home.page._assigned is None
    press(KEY.Key_T, with_=Qt.KeyboardModifier.ControlModifier)
    assert isinstance(home.page, FromTherapistPage)
    press(KEY.Key_Escape)
    assert isinstance(home.page, HomePage)


def test_nothing_of_it_is_known_while_the_log_is_locked(build: Build) -> None:
    lived = build(MOVED_IN).open()
    until(lambda: lived.house.patient.given.state.read, "the log is read")
    scenes.assigned_home(lived)
    done: list[bool] = []
    lived.house.keeper.lock.change_passphrase(None, "lantern on the sill", lambda: done.append(True), done.append)
    until(lambda: done == [True], "it is locked")
    lived.close()
    again = build(None).open()
    assert again.house.keeper.state is LogState.LOCKED
    again.house.patient.enter()
    assert reads(again, "This place is in the log, and the log is not open.")
    assert not again.house.patient.given.state.versions
    choose("Open the log")
    write("lantern on the sill")
    press(KEY.Key_Return)
    until(lambda: isinstance(again.page, FromTherapistPage), "the place, open")
    until(lambda: reads(again, "What is set now"), "what is set")


def test_several_versions_stand_in_the_order_they_came(home: Lived) -> None:
    therapist = scenes.known(home)
    first = scenes.today_version(home)
    came = scenes.came(home, first, replace(first, seq=2), by=therapist)
    every = home.house.patient.given.state.versions
    assert [each.version.seq for each in every] == [1, 2]
    assert {standing(each, every, home.wall().day) for each in came} == {Standing.WAITING}


def test_stop_pages_and_asked_pages_leave_by_escape(home: Lived) -> None:
    scenes.stopped(home)
    assert isinstance(home.page, KeyChangedPage)
    seen = []
    for _ in range(3):
        press(KEY.Key_Escape)
        seen.append(type(home.page).__name__)
    assert seen == ["TakeCardPage", "FromTherapistPage", "HomePage"]
