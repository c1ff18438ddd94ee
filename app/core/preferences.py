"""What the person has set, apart from the log; readable before the log is unlocked, so nothing personal stands here."""

from enum import StrEnum
from typing import NamedTuple

from app.core import letters
from app.core.pace import Pace
from app.core.soft_sound import SoftSound


class Theme(StrEnum):
    """Which light the room has; SYSTEM follows the desktop, also in how much contrast it asks for."""

    SYSTEM = "system"
    LAMPLIGHT = "lamplight"
    DAYLIGHT = "daylight"
    HIGH_CONTRAST = "high-contrast"


class Reach(StrEnum):
    """How far in, from the room to the body. Naming a feeling stands with the breath, as in docs/CLINICAL.md 4."""

    OUT = "out"
    HANDS = "hands"
    BREATH = "breath"
    BODY = "body"


class Preferences(NamedTuple):
    """Every field has the value of a new installation.

    A NamedTuple because it is made before the first paint: a dataclass of so many fields takes 4 ms to define, and the
    module dataclasses 5 ms to import. Change one with _replace().

    Attributes:
        language: tag of the language of the app, such as zh-CN; None for the computer's. It holds from the next start.
        voice: None until the person has chosen at first run.
        voice_beside_reader: whether it reads aloud beside a screen reader too; None until the person was asked.
        voices: for a language's tag the engine's own name of the voice chosen for it; others have the first that suits.
        voice_device: stands for the device that sound goes to, without its name; None for the computer's own choice.
        voice_pitch: 0..100; voice_volume: 0..1; voice_speed: share of the words a minute of each pace, 0.7 to 1.3.
        voice_gap: extra silence between words, in hundredths of a second, 0 to 20.
        soft_sound: what is heard at the two ends of a quiet.
        follow_words: whether the word being said is marked in the caption.
        pace: where the next exercise starts; follows the last pace used.
        text_scale: 1.0 to 2.0; wide_spacing: more room between letters, words and lines.
        go_on: whether steps that wait go on by themselves after their quiet.
        by_ear: whether an exercise that has a wording for the ears begins with it.
        reach: how far in the person wants to go; what goes further stands below the rest of all exercises.
        check_ins: whether a second rating is offered after an exercise that a first one stands before.
        ask_before: whether the first one is asked for in front of an exercise; check_in_skips: skips in a row.
        words_first: ratings shown as words before numbers.
        log_locked: whether the log asked for a passphrase when last seen; decides the first page, nothing else.
        country: two-letter code for Help, or None.
        letter_keys: whether single letters work in an exercise and a check-in; letters: those of an exercise, by Act.
        hide_numbers, hide_pictures: whether the log shows no rating numbers, no outline and no dots.
        place_list: whether places in the body stand as a list where an outline could be shown.
        hide_notes: whether a note in the log is masked until it is pressed.
        write_and_close: whether the log can be written to and not looked through.
        look_backs_a_day: how often a day the log can be looked through, or None for no cap.
        corrections: whether a kept note can be corrected.
        lock_after_min: after how many minutes without a key or a click the log locks itself, or None for not by itself.
        shift_hides: whether three presses of Shift hide the window.
        out_of_captures: whether the system is asked to leave the window out of pictures of the screen.
        keep_days: after how many days an entry is deleted, or None for never.
        desk: whether exercises are set for others here; Home is the desk then.
        tray: whether an icon stands among those of the desktop.
        reminders: minutes of the local day at which a notice comes; reminders_paused: whether none comes for now.
        reminder_later_ms: when the next one comes in place of those before it, in UTC milliseconds, or None.
    """

    first_run_done: bool = False
    language: str | None = None
    voice: bool | None = None
    voice_beside_reader: bool | None = None
    voices: tuple[tuple[str, str], ...] = ()
    voice_device: str | None = None
    voice_pitch: int = 42
    voice_volume: float = 0.9
    voice_speed: float = 1.0
    voice_gap: int = 0
    follow_words: bool = True
    soft_sound: SoftSound = SoftSound.NONE
    pace: Pace = Pace.SLOW
    theme: Theme = Theme.SYSTEM
    text_scale: float = 1.0
    wide_spacing: bool = False
    still: bool = False
    go_on: bool = False
    small_changes: bool = True
    by_ear: bool = False
    looking_inward: bool = False
    reach: Reach = Reach.BODY
    check_ins: bool = True
    ask_before: bool = False
    check_in_skips: int = 0
    words_first: bool = False
    body_places: bool = True
    log_locked: bool = False
    country: str | None = None
    clinic_number: str = ""
    clinic_hours: str = ""
    person_name: str = ""
    person_phone: str = ""
    letter_keys: bool = True
    letters: tuple[str, ...] = letters.USUAL
    hide_numbers: bool = False
    hide_pictures: bool = False
    place_list: bool = False
    hide_notes: bool = False
    write_and_close: bool = False
    look_backs_a_day: int | None = None
    corrections: bool = True
    keep_days: int | None = None
    lock_after_min: int | None = 5
    shift_hides: bool = True
    out_of_captures: bool = False
    desk: bool = False
    tray: bool = False
    reminders: tuple[int, ...] = ()
    reminders_paused: bool = False
    reminder_later_ms: int | None = None
