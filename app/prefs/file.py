"""Preferences in one small JSON file.

The standard library's json reads it: it is imported at every start, and msgspec would add about 17 ms of processor time
for some twenty flat fields.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Callable, Mapping
from enum import StrEnum
from pathlib import Path

from app.core.errors import EnvironmentFault
from app.core.file_door import FileKind, NotLetIn, json_value, read_plain
from app.core.languages import LANGUAGES
from app.core.letters import are_letters
from app.core.pace import Pace
from app.core.preferences import Preferences, Reach, Theme
from app.core.soft_sound import SoftSound

MAX_TEXT_CHARS = 200
DEVICE_DIGITS = 32
_HEX = frozenset("0123456789abcdef")

_SET_ASIDE = (
    "The settings could not be read, so they are as in a new installation. The old file is kept beside the new."
)
_NOT_OPENED = "The settings could not be opened, so they are as in a new installation for now."

_Reader = Callable[[object], object]


def load_preferences(path: Path) -> tuple[Preferences, tuple[str, ...]]:
    """Read the preferences; never raises for what a file may hold.

    A field that is missing or of a wrong type or range has its first value; keys nobody knows are passed over. A file
    that the door of all files does not let in is renamed to end in ".bad".

    Returns: the preferences and the sentences to show, each once: none for a first start or a sound file.
    """
    try:
        data = read_plain(path, FileKind.PREFERENCES)
    except FileNotFoundError:
        return Preferences(), ()
    except (OSError, NotLetIn):
        return Preferences(), (_NOT_OPENED,)
    table = _object(data)
    if table is None:
        with contextlib.suppress(OSError):
            path.replace(path.with_name(path.name + ".bad"))
        return Preferences(), (_SET_ASIDE,)
    return _preferences(table), ()


def save_preferences(path: Path, preferences: Preferences) -> None:
    """Write the preferences so that a crash leaves the old file or the new one, readable by the owner alone.

    The folder is made, mode 0700, if it is missing. Raises EnvironmentFault when the disk refuses.
    """
    import tempfile  # to save, never to start

    data = json.dumps(preferences._asdict(), ensure_ascii=False, indent=1).encode("utf-8", "replace")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        number, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)  # mkstemp makes it mode 0600
        try:
            with os.fdopen(number, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            Path(name).replace(path)
        except BaseException:
            with contextlib.suppress(OSError):
                Path(name).unlink()
            raise
        _sync_folder(path.parent)
    except OSError as error:
        raise EnvironmentFault("the settings could not be written") from error


def _sync_folder(folder: Path) -> None:
    """Make the rename last through a power cut, where folders can be synced at all (not on Windows)."""
    if os.name != "posix":
        return
    number = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)


def _object(data: bytes) -> dict[str, object] | None:
    try:
        value = json_value(data, FileKind.PREFERENCES)
    except NotLetIn:
        return None
    return value if isinstance(value, dict) else None


def _preferences(table: dict[str, object]) -> Preferences:
    first = Preferences()
    kept: dict[str, object] = {}
    for name, read in _READERS.items():
        if name in table:
            with contextlib.suppress(ValueError):
                kept[name] = read(table[name])
    return first._replace(**kept)  # type: ignore[arg-type]  # each reader returns its field's type


def _flag(value: object) -> bool:
    if isinstance(value, bool):
        return value
    raise ValueError


def _flag_or_none(value: object) -> bool | None:
    return None if value is None else _flag(value)


def _text(value: object) -> str:
    """Without signs that nobody sees; a hard space, as pasted numbers have it, is text."""
    if isinstance(value, str) and len(value) <= MAX_TEXT_CHARS:
        if not value.isprintable():
            from app.core.text_door import drop_unseen  # for the few texts there are, if any

            return drop_unseen(value)
        return value
    raise ValueError


def _voices(value: object) -> tuple[tuple[str, str], ...]:
    """Pairs of a language and a voice, each language once."""
    if not isinstance(value, list):
        raise ValueError
    kept: dict[str, str] = {}
    for pair in value:
        if not isinstance(pair, list) or len(pair) != 2:
            raise ValueError
        tag, voice = map(_text, pair)
        if tag not in LANGUAGES:
            raise ValueError
        kept[tag] = voice
    return tuple(sorted(kept.items()))


def _device(value: object) -> str | None:
    if value is None or (isinstance(value, str) and len(value) == DEVICE_DIGITS and not set(value) - _HEX):
        return value
    raise ValueError


def _country(value: object) -> str | None:
    if value is None or (isinstance(value, str) and len(value) == 2 and value.isascii() and value.isalpha()):
        return value
    raise ValueError


def _language(value: object) -> str | None:
    if value is None or (isinstance(value, str) and value in LANGUAGES):
        return value
    raise ValueError


def _letters(value: object) -> tuple[str, ...]:
    if isinstance(value, list) and are_letters(value):
        return tuple(value)
    raise ValueError


def _number(low: float, high: float) -> _Reader:
    def read(value: object) -> float:
        if isinstance(value, int | float) and not isinstance(value, bool) and low <= value <= high:
            return float(value)
        raise ValueError

    return read


def _whole(low: int, high: int) -> _Reader:
    def read(value: object) -> int:
        if isinstance(value, int) and not isinstance(value, bool) and low <= value <= high:
            return value
        raise ValueError

    return read


def _whole_or_none(low: int, high: int) -> _Reader:
    read = _whole(low, high)
    return lambda value: None if value is None else read(value)


def _one_of(words: type[StrEnum]) -> _Reader:
    def read(value: object) -> StrEnum:
        if isinstance(value, str):
            return words(value)
        raise ValueError

    return read


def _times(value: object) -> tuple[int, ...]:
    """Minutes of the day, in order."""
    if not isinstance(value, list):
        raise ValueError
    if not value:
        return ()
    from app.core.reminders import clean_times  # for the few who set any

    if not all(type(each) is int for each in value):
        raise ValueError
    return clean_times(value)


_READERS: Mapping[str, _Reader] = {
    "first_run_done": _flag,
    "language": _language,
    "log_locked": _flag,
    "voice": _flag_or_none,
    "voice_beside_reader": _flag_or_none,
    "voices": _voices,
    "voice_device": _device,
    "voice_pitch": _whole(0, 100),
    "voice_volume": _number(0.0, 1.0),
    "voice_speed": _number(0.7, 1.3),
    "voice_gap": _whole(0, 20),
    "follow_words": _flag,
    "soft_sound": _one_of(SoftSound),
    "pace": _one_of(Pace),
    "theme": _one_of(Theme),
    "text_scale": _number(1.0, 2.0),
    "wide_spacing": _flag,
    "still": _flag,
    "go_on": _flag,
    "small_changes": _flag,
    "by_ear": _flag,
    "looking_inward": _flag,
    "reach": _one_of(Reach),
    "check_ins": _flag,
    "ask_before": _flag,
    "check_in_skips": _whole(0, 1_000_000),
    "words_first": _flag,
    "body_places": _flag,
    "country": _country,
    "clinic_number": _text,
    "clinic_hours": _text,
    "person_name": _text,
    "person_phone": _text,
    "letter_keys": _flag,
    "letters": _letters,
    "hide_numbers": _flag,
    "hide_pictures": _flag,
    "place_list": _flag,
    "hide_notes": _flag,
    "write_and_close": _flag,
    "look_backs_a_day": _whole_or_none(1, 20),
    "corrections": _flag,
    "keep_days": _whole_or_none(1, 36_500),
    "lock_after_min": _whole_or_none(1, 30),
    "shift_hides": _flag,
    "out_of_captures": _flag,
    "desk": _flag,
    "tray": _flag,
    "reminders": _times,
    "reminders_paused": _flag,
    "reminder_later_ms": _whole_or_none(0, 1 << 53),
}
