"""The therapist's side of the house: people with pseudonyms, the other side's cards, and pages they shared."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar
from weakref import WeakKeyDictionary

from app.assigning import cards, share
from app.assigning.library_folder import write_library
from app.assigning.send import new_series
from app.core.assignment import Assignment
from app.core.cards import Role
from app.core.checkin import Place, Rating, RatingWord
from app.core.editing import put_step
from app.core.errors import LamplitError
from app.core.exchange_ports import Desk
from app.core.exercise import SetItem
from app.core.log_query import PlaceCount
from app.core.moment import Moment
from app.core.pace import Pace
from app.core.people import Contact, KeptVersion, Trust
from app.core.recording import COMPANY, ROOM_KEY, Recording, SoundKind, line_key, lines_to_record, pack_sound
from app.core.shared_page import ExerciseLine, Field, Pair, SharedPage
from app.core.uid import uid7
from app.exchange.cards import read_card
from app.exchange.folder import put
from app.exchange.identity import Identity
from app.ui.jobs import ignore
from app.ui.pages.desk import DeskPage
from app.ui.pages.desk_folder import FolderPage
from app.ui.pages.desk_give import GivePage
from app.ui.pages.desk_library import LibraryPage
from app.ui.pages.desk_person import PersonPage
from app.ui.pages.desk_summary import SummaryPage
from app.ui.pages.exercise_editor import ExerciseEditorPage
from app.ui.pages.exercise_editor_start import ExerciseStartPage
from app.ui.pages.own_voice import OwnVoicePage
from app.ui.pages.page import Page
from app.ui.pages.preview_exercise import PreviewPage
from app.ui.pages.set_editor import SetEditorPage
from tests.flows.house import Lived
from tests.flows.take_away_scenes import scroll_to
from tests.flows.until import until

T = TypeVar("T")
PageKind = TypeVar("PageKind", bound=Page)
_DAY_MS = 86_400_000


def at_desk(lived: Lived, job: Callable[[Desk], T]) -> T:
    """Do something with the open desk and return what came of it."""
    done: list[T] = []
    failed: list[LamplitError] = []
    lived.house.exchange.change_desk(job, done.append, failed.append)
    until(lambda: done or failed, "the desk has answered")
    assert not failed, failed
    return done[0]


def page_of(lived: Lived, kind: type[PageKind]) -> PageKind:
    """Wait for a page of a kind and return it."""
    until(lambda: isinstance(lived.page, kind), f"{kind.__name__} in front, not {type(lived.page).__name__}")
    page = lived.page
    assert isinstance(page, kind)
    return page


def own_identity(lived: Lived) -> Identity:
    """Return the therapist's own keys."""
    return at_desk(lived, cards.own_identity)


def paired(lived: Lived, uid: bytes, other: Identity, name: str, trust: Trust = Trust.IN_PERSON) -> None:
    """Take in the card of a person of the desk."""
    text = cards.own_card(other, Role.PATIENT, name, lived.wall().day)
    card = read_card(text.encode())
    contact = Contact(card.name, card.sign_pk, card.age_pk, trust, lived.wall().at_ms)
    at_desk(lived, lambda desk: desk.set_contact(uid, contact))


def add_person(lived: Lived, name: str, note: str = "", other: Identity | None = None) -> bytes:
    """Add a person, with the card of somebody else's installation if one is given."""
    uid = uid7(lived.wall().at_ms)
    at_desk(lived, lambda desk: desk.add_person(uid, name, note))
    if other is not None:
        paired(lived, uid, other, name)
    return uid


def an_assignment(lived: Lived, days_ago: int, *items: str, title: str, until_in: int | None = 30) -> Assignment:
    """Return a first version that began some days ago."""
    one = lived.library.sets[0]
    day = lived.wall().day
    ids = items or ("see-three", "hold-one")
    return Assignment(
        series=new_series(),
        seq=1,
        why="The window first, since the cup was cool last time.",
        note="",
        looking_inward=False,
        tried_in_room=True,
        first_day=day - days_ago,
        last_day=None if until_in is None else day + until_in,
        exercise_set=replace(
            one,
            id="own-set",
            version=1,
            title=title,
            pace=Pace.VERY_SLOW,
            items=tuple(SetItem(each) for each in ids),
            with_therapist=False,
        ),
        exercises=tuple(lived.library.exercise(each) for each in ids),
    )


def a_page(lived: Lived, days_ago: int = 1) -> SharedPage:
    """Return a page with nine pairs, of which the first falls far, and words in the place of numbers."""
    day = lived.wall().day - days_ago

    def pairs(*numbers: tuple[int | RatingWord | None, int | RatingWord | None]) -> tuple[Pair, ...]:
        def rating(value: int | RatingWord | None) -> Rating | None:
            return None if value is None else Rating(word=value) if isinstance(value, RatingWord) else Rating(value)

        return tuple(Pair(rating(before), rating(after)) for before, after in numbers)

    titles = {each.id: each.title for each in lived.library.exercises}
    return SharedPage(
        made_day=day,
        first_day=day - 7,
        last_day=day,
        own_lines=("The train was the hard part.", "Evenings were longer than mornings."),
        exercises=(
            ExerciseLine(titles["see-three"], 5, 4, (3,), 6, 0, pairs((9, 2), (5, 5), (8, 7), (None, 6), (6, 6))),
            ExerciseLine(titles["hold-one"], 3, 2, (3,), 2, 0, pairs((6, 5), (7, 7), (6, 8))),
            ExerciseLine(titles["one-breath"], 1, 0, (4,), 3, 1, pairs((RatingWord.A_LOT, RatingWord.NOT_SURE))),
            ExerciseLine(titles["stay-with-me"], 5, 5, (), 0, 0, ()),
        ),
        usual_pace=Pace.VERY_SLOW,
        places=(
            PlaceCount(Place.CANT_TELL, 3),
            PlaceCount(Place.JAW, 2),
            PlaceCount(Place.SHOULDERS, 2),
            PlaceCount(Place.CHEST, 4),
        ),
    )


def seal_page(lived: Lived, other: Identity, page: SharedPage) -> bytes:
    """Return a page as the other side would seal it for this desk."""
    me = own_identity(lived)
    reader = Contact("Room 12", me.sign_pk, me.age_pk, Trust.IN_PERSON, 0)
    fields = frozenset(Field) - {Field.NOTES}
    return share.prepare(other, reader, page, (), fields, 1, lived.wall()).data


def shared(lived: Lived, other: Identity, page: SharedPage | None = None) -> None:
    """Have a page of a person come in."""
    data, me, now = seal_page(lived, other, page or a_page(lived)), own_identity(lived), lived.wall()
    at_desk(lived, lambda desk: share.take_page(desk, me, data, now))


def sent(lived: Lived, uid: bytes, assignment: Assignment, days_ago: int) -> None:
    """Note an assignment as sent some days ago."""
    now = lived.wall()
    kept = KeptVersion(own_identity(lived).sign_pk, assignment, now.at_ms - days_ago * _DAY_MS)
    at_desk(lived, lambda desk: desk.keep_sent(uid, kept))


def turn_on(lived: Lived) -> None:
    """Set exercises for others from now on."""
    lived.preferences.change(lived.preferences.now._replace(desk=True))


def peopled(lived: Lived) -> dict[str, tuple[bytes, Identity]]:
    """Put some invented people on the desk; return uid and the other side's keys, by pseudonym."""
    found: dict[str, tuple[bytes, Identity]] = {}
    for name, note in (
        ("Heron", "Tuesdays, late"),
        ("Otter", "train twice a week"),
        ("Juniper", "new in March"),
        ("Slate", "every second week"),
        ("Marram", ""),
        ("Quince", "writes with the left hand"),
    ):
        other = Identity.random()
        found[name] = (add_person(lived, name, note, None if name == "Juniper" else other), other)
    heron, other = found["Heron"]
    sent(lived, heron, an_assignment(lived, 33, title="For the evening"), 33)
    shared(lived, other)
    otter, _ = found["Otter"]
    sent(lived, otter, an_assignment(lived, 3, "one-thing", title="For the train", until_in=None), 3)
    return found


def go_desk(lived: Lived) -> DeskPage:
    """Stand before the list."""
    lived.house.go_home()
    return page_of(lived, DeskPage)


def open_person(lived: Lived, uid: bytes) -> PersonPage:
    """Stand before one person."""
    before = lived.page
    lived.house.desk.room.open_person(uid)
    until(lambda: lived.page is not before, "the person's page")
    return page_of(lived, PersonPage)


def folder(lived: Lived, name: str = "between") -> Path:
    """Return a folder beside the house, made if it is not there."""
    path = lived.home / name
    path.mkdir(exist_ok=True)
    return path


def moment(lived: Lived, days: int) -> Moment:
    """Return now, some days later."""
    now = lived.wall()
    return Moment(now.at_ms + days * _DAY_MS, now.tz_min)


def ready(lived: Lived) -> dict[str, tuple[bytes, Identity]]:
    """Stand before a desk with people; made once in a house."""
    made = _MADE.setdefault(lived, {})
    if not made:
        made.update(peopled(lived))
    return made


_MADE: WeakKeyDictionary[Lived, dict[str, tuple[bytes, Identity]]] = WeakKeyDictionary()


def the_list(lived: Lived) -> DeskPage:
    """The desk."""
    ready(lived)
    lived.house.desk.open()
    page = page_of(lived, DeskPage)
    until(lambda: page.list.model().rowCount() > 0, "the people")
    return page


def several(lived: Lived) -> DeskPage:
    """Two are picked to be given the same."""
    people = ready(lived)
    page = the_list(lived)
    page.several.click()
    for name in ("Heron", "Slate"):
        lived.house.desk.room.people.turn(people[name][0])
    return page


def adding(lived: Lived) -> DeskPage:
    """One more is being added."""
    page = the_list(lived)
    page.unfold.click()
    return page


def heron(lived: Lived) -> PersonPage:
    """A person, four weeks into a set."""
    return open_person(lived, ready(lived)["Heron"][0])


def deleting(lived: Lived) -> PersonPage:
    """It is asked once more before a person goes."""
    page = open_person(lived, ready(lived)["Slate"][0])
    page.unfold.click()
    page.delete.click()
    return page


def summary(lived: Lived) -> SummaryPage:
    """A page that was shared, one exercise marked."""
    page = heron(lived)
    page.pages.button(page.pages.ids()[0]).click()
    there = page_of(lived, SummaryPage)
    lived.settle()
    there.cards[0].marks.button("slower").click()
    return there


def summary_dots(lived: Lived) -> SummaryPage:
    """The same, at the exercises."""
    page = summary(lived)
    page.cards[1].marks.button("keep").setFocus()
    scroll_to(page, page.cards[0])
    return page


def set_editor(lived: Lived) -> SetEditorPage:
    """An assignment, a word of its note underlined."""
    page = open_person(lived, ready(lived)["Otter"][0])
    page.set.click()
    there = page_of(lived, SetEditorPage)
    model = lived.house.desk.editors.sets.assignment
    if not model.props.draft.items:
        for each in ("see-three", "hold-one"):
            model.pick(each)
    there.why.field.setPlainText("The window first, since you should try it on the train.")
    scroll_to(there, there.why)
    return there


def set_recorded(lived: Lived) -> SetEditorPage:
    """An assignment with the quiet of a room and a line of company, which make its file large."""
    there = set_editor(lived)
    sounds = {line_key(lines_to_record(lived.library.exercise(COMPANY))[0]): (COMPANY, SoundKind.LINE, 48_000)}
    sounds[ROOM_KEY] = ("", SoundKind.ROOM, 1_000_000)
    for line, (exercise_id, kind, count) in sounds.items():
        recording = Recording(exercise_id, line, pack_sound(kind, bytes(count)))
        lived.house.desk.editors.sets._own.save_recordings(exercise_id, [recording], lambda: None, ignore)
    lived.settle()
    lived.house.desk.editors.sets.assignment.know_recordings(None)
    until(lambda: not there.along.isHidden(), "what is recorded")
    there.say.take.click()
    lived.voice.microphone.hear(9_000, 0.2)
    there.say.take.click()
    lived.voice.microphone.bring(pack_sound(SoundKind.LINE, bytes(144_000)))
    scroll_to(there, there.along)
    return there


def own_voice(lived: Lived) -> OwnVoicePage:
    """Company in one's own voice: a line that is recorded, and one that is being recorded."""
    set_editor(lived).voice.click()
    until(lambda: isinstance(lived.page, OwnVoicePage), "one's own voice")
    there = page_of(lived, OwnVoicePage)
    if there.rows[0].hear.isHidden():
        there.rows[0].take.click()
        lived.voice.microphone.hear(1_000)
        lived.voice.microphone.bring(pack_sound(SoundKind.LINE, bytes(48_000)))
    there.rows[1].take.setFocus()
    there.rows[1].take.click()
    lived.voice.microphone.hear(9_000, 0.2)
    lived.settle()
    return there


def give(lived: Lived) -> GivePage:
    """Before the file is made."""
    there = set_editor(lived)
    there.why.field.setPlainText("The window first, since the train has one.")
    there.tried.button("yes").click()
    there.done.click()
    page = page_of(lived, GivePage)
    lived.settle()
    return page


def given(lived: Lived) -> GivePage:
    """The file is there."""
    page = give(lived)
    page.make.click()
    until(lambda: page.on.isVisible(), "the file is there")
    return page


def watched(lived: Lived) -> FolderPage:
    """A folder was read: a page came, two files were left."""
    people = ready(lived)
    post = folder(lived, "post")
    if not any(post.iterdir()):
        put(post, seal_page(lived, people["Otter"][1], a_page(lived)))
        put(post, b"LAMPLIT-SEALED 1\n" + b"x" * 300)
        put(post, seal_page(lived, Identity.random(), a_page(lived)))
    model = lived.house.desk.room.folder
    if model.props.path != str(post):
        model.choose(post)
    lived.house.desk.room.open_folder()
    model.look()
    until(lambda: len(model.props.left) > 1 and not model.props.busy, "the folder is read")
    lived.settle()
    return page_of(lived, FolderPage)


def libraries(lived: Lived) -> LibraryPage:
    """Another's library is looked into."""
    place = lived.documents
    place.mkdir(exist_ok=True)
    library = place / "window-seat"
    if not library.exists():
        one = replace(lived.library.exercise("see-three"), id="see-window", title="Three things at the window")
        write_library(library, "Window seat", "Room 12", (one,), Identity.random())
    lived.house.desk.reading.open_libraries()
    lived.settle()
    page = page_of(lived, LibraryPage)
    page.look.click()
    until(lambda: page.folders.ids(), "the library is found")
    page.folders.button(page.folders.ids()[-1]).click()
    until(lambda: page.card.isVisible(), "the library is open")
    return page


def own_exercise(lived: Lived) -> ExerciseEditorPage:
    """An exercise being written, with laws underlined."""
    ready(lived)
    lived.house.desk.open()
    page_of(lived, DeskPage).exercises_asked.emit()
    lived.settle()
    if isinstance(lived.page, ExerciseStartPage):
        lived.page.copies.picked.emit("one-thing")
    page = page_of(lived, ExerciseEditorPage)
    page.title.field.setPlainText("The cup on the desk")
    editor = lived.house.desk.editors.exercises.exercise
    stung = replace(editor.props.draft.steps[0], line="You should just feel how your hand holds the cup.")
    editor.change(put_step(editor.props.draft, 0, stung))
    until(lambda: editor.props.looked, "the laws have looked")
    return page


def preview(lived: Lived) -> PreviewPage:
    """An assignment played as the person will get it."""
    there = set_editor(lived)
    there.preview.click()
    return page_of(lived, PreviewPage)
