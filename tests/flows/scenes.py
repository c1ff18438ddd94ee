"""The places of the house that pictures are taken of, and the way to each. Everything in the log is invented."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from app.core.backup import SalvageCounts
from app.core.checkin import CheckIn, Feeling, Place, Quality, Rating, RatingWord, Sensation
from app.core.guide import Topic
from app.core.pace import Pace
from app.core.ports import DeviceChoice, VoiceChoice
from app.core.preferences import Theme
from app.core.run import Run, RunEnd
from app.core.spoken import SpokenWord
from app.core.steady_things import SteadyThing
from app.core.uid import uid7
from app.ui.log_keeper import LogState
from app.ui.pages.damaged_log import DamagedLogPage
from app.ui.pages.finish import FinishPage
from app.ui.pages.home import HomePage
from app.ui.pages.look_back import LookBackPage
from app.ui.pages.player import PlayerPage
from app.ui.pages.reminders import RemindersPage
from app.ui.pages.steady_things import SteadyThingsPage
from app.ui.pages.struck_words import StruckWordsPage
from app.ui.pages.voice import VoicePage
from app.ui.view_models.damaged_log import DamagedLogProps
from app.ui.view_models.reminders import RemindersProps
from app.ui.view_models.steady_things import ThingsProps
from app.ui.view_models.struck_words import StruckProps
from tests.flows import (
    check_in_scenes,
    desk_scenes,
    lock_scenes,
    log_care_scenes,
    take_away_scenes,
    therapist_scenes,
)
from tests.flows.hands import buttons, choose, press, reach, wait_to_read
from tests.flows.house import Lived
from tests.flows.targets import TARGET_PX
from tests.flows.tongue import names
from tests.flows.until import until

VOICES = (
    VoiceChoice("gmw/en-GB-x-rp", "English (Received Pronunciation)", "en-gb-x-rp"),
    VoiceChoice("gmw/en-GB-scotland", "English (Scotland)", "en-gb-scotland"),
    VoiceChoice("gmw/en-US", "English (America)", "en-us"),
    VoiceChoice("gmw/de", "German", "de"),
)
THINGS = (
    SteadyThing(b"1" * 16, "the reading lamp"),
    SteadyThing(b"2" * 16, "blue cup"),
    SteadyThing(b"3" * 16, "badge of the ward", has_work=True),
)
_DAY_MS = 86_400_000
_HOUR_MS = 3_600_000


@dataclass(frozen=True, slots=True)
class Scene:
    """A picture's name, and the way to it from Home."""

    name: str
    go: Callable[[Lived], None]


def keep_a_few_entries(lived: Lived) -> None:
    """Write a handful of neutral entries of the last days."""
    now_ms = lived.wall().at_ms

    def at(days: int, hours: float) -> int:
        return now_ms - days * _DAY_MS - round(hours * _HOUR_MS)

    def run(at_ms: int, exercise: str, pace: Pace, slower: int, step: int, end: RunEnd) -> Run:
        steps = len(lived.library.exercise(exercise).steps)
        return Run(uid7(at_ms), exercise, 1, None, at_ms, 0, pace, pace, slower, 0, step, steps, end)

    looked = run(at(0, 3), "see-three", Pace.SLOW, 1, 5, RunEnd.FINISHED)
    held = run(at(1, 2), "hold-one", Pace.VERY_SLOW, 0, 2, RunEnd.STOPPED)
    for entry in (
        looked,
        CheckIn(uid7(at(0, 3)), at(0, 3), 0, looked.uid, Rating(6), Rating(5), note="window frame\nshadow of the cup"),
        held,
        CheckIn(
            uid7(at(1, 5)),
            at(1, 5),
            0,
            before=Rating(word=RatingWord.A_LOT),
            sensations=(Sensation(Place.CHEST, Quality.TIGHT), Sensation(Place.HANDS)),
            feeling=Feeling.NERVOUS,
            note="A letter with two spelling slips went out before lunch. Rain on the window since then.",
        ),
        run(at(2, 1), "feet-floor", Pace.SLOW, 2, 4, RunEnd.FINISHED),
        CheckIn(uid7(at(2, 8)), at(2, 8), 0, before=Rating(0), note="Bread in the oven, radio on low."),
        CheckIn(uid7(at(4, 4)), at(4, 4), 0, before=Rating(word=RatingWord.NOT_SURE)),
    ):
        lived.house.keeper.save(entry)
    lived.settle()


def go_home(lived: Lived) -> None:
    """Leave whatever there is for Home."""
    lock_scenes.ways_back(lived)
    lived.house.go_home()
    assert isinstance(lived.page, HomePage)
    lived.minutes(90)  # so that no exercise rests


def begin(lived: Lived, exercise: str, pace: Pace = Pace.SLOW) -> None:
    """Begin an exercise at a pace; a sentence in front of it is gone on from."""
    lived.preferences.change(lived.preferences.now._replace(pace=pace))
    lived.house._open_shelf()
    lived.house.home.exercise_chosen.emit(exercise)
    assert isinstance(lived.page, PlayerPage)
    if lived.house.sitting._waiting is not None:
        press(Qt.Key.Key_Right)


def at_pace(pace: Pace, step: int) -> Callable[[Lived], None]:
    """Return the way to a step of see-three at a pace."""

    def go(lived: Lived) -> None:
        begin(lived, "see-three", pace)
        for _ in range(step - 1):
            lived.later(1)
            press(Qt.Key.Key_Right)
        lived.later(40 if pace is Pace.WAITS else 3)

    return go


def slower(lived: Lived) -> None:
    begin(lived, "see-three")
    lived.later(2)
    press(Qt.Key.Key_Space)


def breath(lived: Lived) -> None:
    begin(lived, "one-breath", Pace.SLOW)
    for _ in range(400):
        if (lived.house._driver.breath_level() or 0.0) > 0.7:
            return
        lived.later(0.5)
        if names("Go on") & {*buttons(lived.window)}:
            press(Qt.Key.Key_Right)
    raise AssertionError("no breath came")


def how(lived: Lived) -> None:
    begin(lived, "see-three")
    press(Qt.Key.Key_Question)
    choose("What studies say")
    choose("Am I doing it right?")


def not_helping(lived: Lived) -> None:
    begin(lived, "see-three")
    press(Qt.Key.Key_N)


def sit_quietly(lived: Lived) -> None:
    not_helping(lived)
    choose("Sit quietly")


def stay(lived: Lived) -> None:
    begin(lived, "see-three")
    press(Qt.Key.Key_M)
    lived.later(3)


def word(lived: Lived) -> None:
    begin(lived, "see-three")
    press(Qt.Key.Key_Right)
    choose("A word, if you like")


def choice(lived: Lived) -> None:
    begin(lived, "name-it")
    for _ in range(60):
        if lived.house.player.page._step._row.isVisible():
            return
        lived.later(1)
        if names("Go on") & {*buttons(lived.window)}:
            press(Qt.Key.Key_Right)
    raise AssertionError("no choice came")


def phrase(lived: Lived) -> None:
    choice(lived)
    choose("Awkward")
    for _ in range(20):
        if lived.house.player.page._step._ways.isVisible():
            break
        lived.later(1)
    choose("Say it")


def rise_twice(lived: Lived, exercise: str) -> None:
    """Have two runs in the log after which the rating was higher by three, and have that known."""
    for hours in (5, 3):
        at_ms = lived.wall().at_ms - hours * _HOUR_MS
        run = Run(uid7(at_ms), exercise, 1, None, at_ms, 0, Pace.SLOW, Pace.SLOW, 0, 0, 3, 3, RunEnd.FINISHED)
        for entry in (run, CheckIn(uid7(at_ms), at_ms, 0, run.uid, Rating(3), Rating(6))):
            lived.house.keeper.save(entry)
    lived.house.log.rated.emit()
    lived.settle()


def standing_aside(lived: Lived) -> None:
    """All exercises, one of which stands aside."""
    rise_twice(lived, "value-one")
    lived.house._open_shelf()
    reach("Bring it back")


def third_time(lived: Lived) -> None:
    lived.house._open_shelf()
    for _ in range(2):
        begin(lived, "pause-send")
        press(Qt.Key.Key_Escape)
    lived.house._open_shelf()
    lived.house.home.exercise_chosen.emit("pause-send")


def help_page(lived: Lived) -> None:
    press(Qt.Key.Key_F1)


def help_with_country(lived: Lived) -> None:
    """Pick one on the page itself."""
    help_page(lived)
    reach("Not chosen")
    press(Qt.Key.Key_Down)


def guide(topic: Topic) -> Callable[[Lived], None]:
    """Return the way to a topic of the guide."""
    return lambda lived: lived.house.guide.open(topic)


def to_the_end(lived: Lived) -> None:
    for _ in range(60):
        if isinstance(lived.page, FinishPage):
            return
        lived.later(3)
        press(Qt.Key.Key_Right)
    raise AssertionError("no end came")


def finish(lived: Lived) -> None:
    begin(lived, "see-three")
    to_the_end(lived)


def finish_in_a_set(lived: Lived) -> None:
    """Go through the first of a set whose second may be skipped."""
    lived.house.flow.begin_set("before-a-tiny-step")
    to_the_end(lived)


def rated(lived: Lived) -> None:
    """Check in, go through an exercise, stand before the second question."""
    choose("Check in")
    choose("3")
    choose("Keep")
    wait_to_read(lived, lived.library.phrases.check_in_kept)
    begin(lived, "see-three")
    to_the_end(lived)


def went_up(lived: Lived) -> None:
    rated(lived)
    choose("5")


def stopped(lived: Lived) -> None:
    begin(lived, "see-three")
    press(Qt.Key.Key_Escape)


def kept(lived: Lived) -> None:
    check_in_scenes.rated(lived)
    choose("Keep")
    wait_to_read(lived, lived.library.phrases.check_in_kept)


def look_back(lived: Lived) -> None:
    choose("Look back")
    page = lived.page
    assert isinstance(page, LookBackPage)
    until(lambda: page.list.isVisible() and page.list.model().rowCount() > 3, "the entries")
    page.enter()


def entry(lived: Lived) -> None:
    look_back(lived)
    page = lived.page
    assert isinstance(page, LookBackPage)
    model = page.list.model()
    said = names("Nervous")
    rows = (model.index(row, 0).data() for row in range(model.rowCount()))
    number = next(row for row, text in enumerate(rows) if any(name in text for name in said))
    page.list.setCurrentIndex(model.index(number, 0))
    press(Qt.Key.Key_Return)
    wait_to_read(lived, "Note")


def reach_hands(lived: Lived) -> None:
    """See what goes further in stand lower down."""
    choose("All exercises")
    choose("Hands")
    QTest.qWait(60)  # the rows are made anew, and stand at full height once the page is laid out

    def lowest() -> int:
        return min(row.height() for row in lived.page.findChildren(QAbstractButton) if row.isVisible())

    until(lambda: lowest() >= TARGET_PX, "the rows stand at full height")


def struck_words_none(lived: Lived) -> None:
    """Come to the page of words that sting."""
    lived.house.own.struck_room.enter()


def struck_words(lived: Lived) -> None:
    """See some that are struck out; none of them stays for the pictures after this one."""
    lived.house.own.struck_room.enter()
    page = lived.page
    assert isinstance(page, StruckWordsPage)
    page.render_props(StruckProps(open=True, words=("enough", "proud", "kind", "let it go", "progress")))
    page.enter()


def steady_things_none(lived: Lived) -> None:
    """Come to the page of steady things."""
    lived.house.own.things_room.enter()


def steady_things(lived: Lived) -> None:
    """See some that are named; none of them stays for the pictures after this one."""
    lived.house.own.things_room.enter()
    page = lived.page
    assert isinstance(page, SteadyThingsPage)
    page.render_props(ThingsProps(open=True, things=THINGS))
    page.enter()


def player_things(lived: Lived) -> None:
    """See them beneath a line."""
    begin(lived, "one-thing")
    lived.house.sitting.know_things(tuple(each.name for each in THINGS if not each.has_work), takes=True)
    lived.later(3)


def player_by_ear(lived: Lived) -> None:
    """Come to a line for the ears; what was set goes back at once, and holds from the next exercise on."""
    before = lived.preferences.now
    lived.preferences.change(before._replace(by_ear=True))
    begin(lived, "one-thing")
    lived.preferences.change(before)
    lived.later(3)


def reminders_no_place(lived: Lived) -> None:
    """Come to the page of the icon and the reminders, on a desktop without a place for icons."""
    lived.house.reminders.room.enter()


def reminders(lived: Lived) -> None:
    """See two that are set; none of them stays for the pictures after this one."""
    reminders_no_place(lived)
    page = lived.page
    assert isinstance(page, RemindersPage)
    now = lived.preferences.now._replace(tray=True, reminders=(9 * 60, 18 * 60 + 30))
    page.render_props(RemindersProps(now, has_tray=True, next_min=18 * 60 + 30))
    page.enter()


def voice_devices(lived: Lived) -> None:
    """See where the sound can go, the one that was chosen not among them."""
    lived.preferences.change(lived.preferences.now._replace(voice_device="ab" * 16))
    lived.voice.devices = (DeviceChoice("cd" * 16, "Built-in"), DeviceChoice("ef" * 16, "HDMI"))
    voice(lived)
    page = lived.page
    assert isinstance(page, VoicePage)
    take_away_scenes.scroll_to(page, page.told)


def damaged_log(lived: Lived) -> None:
    """Come to where a log is mended; this one is sound."""
    lived.house.mend.open()


def mending_log(lived: Lived) -> None:
    """See how far it is."""
    damaged_log(lived)
    page = lived.page
    assert isinstance(page, DamagedLogPage)
    page.render_props(DamagedLogProps(busy=True, done=38, total=100))


def mended_log(lived: Lived) -> None:
    """See how much came over."""
    damaged_log(lived)
    page = lived.page
    assert isinstance(page, DamagedLogPage)
    page.render_props(DamagedLogProps(counts=SalvageCounts(1_204, 310, 41, 2)))


def settings(lived: Lived) -> None:
    choose("Settings")


def about(lived: Lived) -> None:
    lived.house.menus.about.emit()


def licences(lived: Lived) -> None:
    about(lived)
    choose("Licences of the parts")


def voice(lived: Lived) -> None:
    settings(lived)
    lived.voice.offer(VOICES)
    choose("Which voice, and how it sounds")


def voice_unheard(lived: Lived) -> None:
    voice(lived)
    choose("Say the line")
    choose("I hear nothing")


def following(lived: Lived) -> None:
    """A line that is being said, its fourth word marked."""
    begin(lived, "see-three")
    line = lived.house.player.page._step._caption.text()
    starts = [0, *(place + 1 for place, letter in enumerate(line) if letter == " ")]
    ends = [*(start - 1 for start in starts[1:]), len(line)]
    late_ms = 3_600_000
    words = [SpokenWord(0 if n < 4 else late_ms, *span) for n, span in enumerate(zip(starts, ends, strict=True))]
    driver = lived.house._driver
    driver.line_started(driver._token, tuple(words))
    page = lived.house.player.page
    until(lambda: page._step._caption.marked != "", "a word is marked")


def _go(way: Callable[[Lived], object], lived: Lived) -> None:
    way(lived)


IN_THE_HOUSE = (
    Scene("home", lambda _lived: None),
    Scene("all-exercises", lambda _lived: choose("All exercises")),
    Scene("look-back", look_back),
    Scene("entry", entry),
    Scene("settings", settings),
    Scene("about", about),
    Scene("licences", licences),
    Scene("voice", voice),
    Scene("voice-unheard", voice_unheard),
    Scene("player-following", following),
    Scene("take-away", lambda lived: _go(take_away_scenes.struck, lived)),
    Scene("take-away-saved", lambda lived: _go(take_away_scenes.saved, lived)),
    Scene("copies", lambda lived: _go(take_away_scenes.looked, lived)),
    Scene("bring-in", lambda lived: _go(take_away_scenes.bringing, lived)),
    Scene("new-laptop", lambda lived: _go(take_away_scenes.packed, lived)),
    Scene("file-from-before", lambda lived: _go(take_away_scenes.arriving, lived)),
    Scene("player-normal", at_pace(Pace.NORMAL, 1)),
    Scene("player-slow", at_pace(Pace.SLOW, 2)),
    Scene("player-very-slow", at_pace(Pace.VERY_SLOW, 3)),
    Scene("player-waits", at_pace(Pace.WAITS, 2)),
    Scene("player-slower", slower),
    Scene("player-breath", breath),
    Scene("player-word", word),
    Scene("player-choice", choice),
    Scene("player-phrase", phrase),
    Scene("player-how", how),
    Scene("player-not-helping", not_helping),
    Scene("player-sit-quietly", sit_quietly),
    Scene("player-stay", stay),
    Scene("player-third-time", third_time),
    Scene("help", help_page),
    Scene("help-country", help_with_country),
    Scene("guide", guide(Topic.PATIENTS)),
    Scene("guide-clinics", guide(Topic.CLINICS)),
    Scene("guide-builders", guide(Topic.BUILDERS)),
    Scene("finish", finish),
    Scene("stopped", stopped),
    Scene("check-in-fresh", check_in_scenes.fresh),
    Scene("check-in", check_in_scenes.rated),
    Scene("check-in-word", check_in_scenes.words_open),
    Scene("check-in-list", check_in_scenes.as_list),
    Scene("check-in-more", check_in_scenes.three_places),
    Scene("check-in-feeling", check_in_scenes.lower_part),
    Scene("check-in-one-tap", check_in_scenes.at_one_tap),
    Scene("check-in-adding", check_in_scenes.adding),
    Scene("check-in-from-before", check_in_scenes.from_before),
    Scene("check-in-kept", kept),
    Scene("finish-and-now", rated),
    Scene("finish-went-up", went_up),
    Scene("entry-whole", log_care_scenes.whole),
    Scene("entry-correcting", log_care_scenes.correcting),
    Scene("entry-hidden", log_care_scenes.masked),
    Scene("settings-look-back", log_care_scenes.settings_of_looking_back),
    Scene("settings-words", log_care_scenes.settings_of_words),
    Scene("settings-keeping", log_care_scenes.settings_of_keeping),
    Scene("from-therapist-first", lambda lived: _go(therapist_scenes.place_for_the_first_time, lived)),
    Scene("own-card", lambda lived: _go(therapist_scenes.own, lived)),
    Scene("own-card-lower", lambda lived: _go(therapist_scenes.own_lower, lived)),
    Scene("take-card", lambda lived: _go(therapist_scenes.asked_for_a_card, lived)),
    Scene("take-card-read", lambda lived: _go(therapist_scenes.taking, lived)),
    Scene("card-words", lambda lived: _go(therapist_scenes.typing_back, lived)),
    Scene("key-changed", lambda lived: _go(therapist_scenes.stopped, lived)),
    Scene("from-therapist", lambda lived: _go(therapist_scenes.place, lived)),
    Scene("accept", lambda lived: _go(therapist_scenes.accepting, lived)),
    Scene("accept-lower", lambda lived: _go(therapist_scenes.accepting_lower, lived)),
    Scene("share", lambda lived: _go(therapist_scenes.sharing, lived)),
    Scene("share-lines", lambda lived: _go(therapist_scenes.sharing_list, lived)),
    Scene("share-lower", lambda lived: _go(therapist_scenes.sharing_lower, lived)),
    Scene("shared-now", lambda lived: _go(therapist_scenes.shared_now, lived)),
    Scene("shared", lambda lived: _go(therapist_scenes.shared_list, lived)),
    Scene("assigned-home", lambda lived: _go(therapist_scenes.assigned_home, lived)),
    Scene("desk", lambda lived: _go(desk_scenes.the_list, lived)),
    Scene("desk-adding", lambda lived: _go(desk_scenes.adding, lived)),
    Scene("desk-several", lambda lived: _go(desk_scenes.several, lived)),
    Scene("desk-person", lambda lived: _go(desk_scenes.heron, lived)),
    Scene("desk-deleting", lambda lived: _go(desk_scenes.deleting, lived)),
    Scene("desk-set", lambda lived: _go(desk_scenes.set_editor, lived)),
    Scene("desk-set-recorded", lambda lived: _go(desk_scenes.set_recorded, lived)),
    Scene("desk-own-voice", lambda lived: _go(desk_scenes.own_voice, lived)),
    Scene("desk-preview", lambda lived: _go(desk_scenes.preview, lived)),
    Scene("desk-give", lambda lived: _go(desk_scenes.give, lived)),
    Scene("desk-given", lambda lived: _go(desk_scenes.given, lived)),
    Scene("desk-exercise", lambda lived: _go(desk_scenes.own_exercise, lived)),
    Scene("desk-page", lambda lived: _go(desk_scenes.summary, lived)),
    Scene("desk-page-marks", lambda lived: _go(desk_scenes.summary_dots, lived)),
    Scene("desk-folder", lambda lived: _go(desk_scenes.watched, lived)),
    Scene("desk-library", lambda lived: _go(desk_scenes.libraries, lived)),
    Scene("look-back-write-only", log_care_scenes.write_only),
    Scene("look-back-capped", log_care_scenes.capped),
    Scene("look-back-deleted", log_care_scenes.deleted),
    Scene("all-exercises-hands", reach_hands),
    Scene("struck-words-none", struck_words_none),
    Scene("struck-words", struck_words),
    Scene("steady-things-none", steady_things_none),
    Scene("steady-things", steady_things),
    Scene("player-things", player_things),
    Scene("reminders-no-place", reminders_no_place),
    Scene("reminders", reminders),
    Scene("voice-devices", voice_devices),
    Scene("all-exercises-aside", standing_aside),
    Scene("damaged-log", damaged_log),
    Scene("damaged-log-mending", mending_log),
    Scene("damaged-log-mended", mended_log),
    Scene("finish-in-a-set", finish_in_a_set),
    Scene("player-by-ear", player_by_ear),
    Scene("settings-hiding", lock_scenes.hiding),
    Scene("settings-lock", lock_scenes.settings),
    Scene("recovery-code", lambda lived: _go(lock_scenes.code_page, lived)),
    Scene("recovery-code-shown", lock_scenes.code_shown),
    Scene("recovery-code-asked-back", lock_scenes.code_asked_back),
    Scene("someone-knows", lock_scenes.shut_off),
    Scene("unlock-with-code", lambda lived: _go(lock_scenes.door, lived)),
    Scene("unlock-by-code", lambda lived: _go(lock_scenes.by_code, lived)),
    Scene("unlock-forgotten", lambda lived: _go(lock_scenes.forgotten, lived)),
    Scene("covered", lock_scenes.covered),
    Scene("covered-held", lock_scenes.covered_held),
    Scene("covered-help", lock_scenes.covered_help),
    Scene("unlock-put-aside", lambda lived: _go(lock_scenes.put_aside, lived)),
)
"""In this order: what a scene leaves in the log is seen by the later ones alone."""


def parts(of: Sequence[Scene], size: int) -> tuple[tuple[Scene, ...], ...]:
    """Return scenes so many at a time: one house serves each part, and a test of a part ends soon."""
    return tuple(tuple(of[at : at + size]) for at in range(0, len(of), size))


def name_of_part(part: Sequence[Scene]) -> str:
    """Return how a test calls a part."""
    return f"{part[0].name}..{part[-1].name}"


IN_DOCUMENTS = frozenset(
    [
        "accept",
        "all-exercises",
        "assigned-home",
        "check-in",
        "check-in-kept",
        "check-in-more",
        "desk",
        "desk-exercise",
        "desk-page",
        "desk-page-marks",
        "desk-person",
        "desk-preview",
        "desk-set",
        "desk-several",
        "entry",
        "finish",
        "finish-and-now",
        "finish-went-up",
        "help",
        "home",
        "key-changed",
        "look-back",
        "player-breath",
        "player-choice",
        "player-how",
        "player-normal",
        "player-not-helping",
        "player-sit-quietly",
        "player-slow",
        "player-slower",
        "player-stay",
        "player-things",
        "player-third-time",
        "player-very-slow",
        "player-waits",
        "player-word",
        "reminders",
        "settings",
        "share",
        "steady-things",
        "stopped",
    ]
)
"""Scenes whose pictures are kept with the documents."""
DAYLIGHT_TOO = frozenset({"home"})
LIGHTS = (Theme.LAMPLIGHT, Theme.DAYLIGHT, Theme.HIGH_CONTRAST)


def ready(lived: Lived) -> None:
    """Wait until the log is open and a few entries stand in it."""
    until(lambda: lived.house.keeper.state is LogState.OPEN, "the log is open")
    keep_a_few_entries(lived)
