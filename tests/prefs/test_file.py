"""The preferences file: what comes back, what a bad file does, who may read it."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.errors import EnvironmentFault
from app.core.file_door import FileKind
from app.core.languages import LANGUAGES
from app.core.pace import Pace
from app.core.preferences import Preferences, Theme
from app.prefs.file import _READERS, load_preferences, save_preferences

printable = st.text(st.characters(exclude_categories=("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")), max_size=200)
some_preferences = st.builds(
    Preferences,
    first_run_done=st.booleans(),
    voice=st.none() | st.booleans(),
    voice_beside_reader=st.none() | st.booleans(),
    voices=st.dictionaries(st.sampled_from(sorted(LANGUAGES)), printable).map(lambda each: tuple(sorted(each.items()))),
    voice_device=st.none() | st.text("0123456789abcdef", min_size=32, max_size=32),
    voice_pitch=st.integers(0, 100),
    voice_volume=st.floats(0, 1),
    voice_speed=st.floats(0.7, 1.3),
    voice_gap=st.integers(0, 20),
    pace=st.sampled_from(Pace),
    theme=st.sampled_from(Theme),
    text_scale=st.floats(1, 2),
    still=st.booleans(),
    check_in_skips=st.integers(0, 1000),
    country=st.none() | st.sampled_from(["GB", "US", "fr"]),
    language=st.none() | st.sampled_from(sorted(LANGUAGES)),
    clinic_number=printable,
    person_name=printable,
    clinic_hours=printable,
    person_phone=printable,
    hide_numbers=st.booleans(),
    look_backs_a_day=st.none() | st.integers(1, 20),
    keep_days=st.none() | st.integers(1, 36_500),
    lock_after_min=st.none() | st.integers(1, 30),
    shift_hides=st.booleans(),
    tray=st.booleans(),
    reminders=st.lists(st.integers(0, 1439), max_size=3, unique=True).map(lambda times: tuple(sorted(times))),
    reminders_paused=st.booleans(),
    reminder_later_ms=st.none() | st.integers(0, 1 << 53),
    desk=st.booleans(),
    letters=st.permutations(("S", "M", "O", "?", "N", "V", "K", "7", "\u0633")).map(lambda signs: tuple(signs[:6])),
)
any_json = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(1 << 63), (1 << 63) - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=("Cs",))),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)


def test_the_first_start_has_no_file_and_nothing_to_tell(tmp_path: Path) -> None:
    assert load_preferences(tmp_path / "none" / "preferences.json") == (Preferences(), ())


@given(some_preferences)
@settings(max_examples=60, deadline=None)
def test_what_was_saved_comes_back(preferences: Preferences) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "config" / "preferences.json"
        save_preferences(path, preferences)
        assert load_preferences(path) == (preferences, ())


@given(st.dictionaries(st.sampled_from(list(Preferences._fields)), any_json))
@settings(max_examples=150, deadline=None)
def test_any_values_give_sound_preferences_that_can_be_saved_again(table: dict[str, object]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "preferences.json"
        path.write_text(json.dumps(table), encoding="utf-8")
        preferences, told = load_preferences(path)
        assert told == ()
        save_preferences(path, preferences)
        assert load_preferences(path) == (preferences, ())


@given(st.binary(max_size=400))
@settings(max_examples=100, deadline=None)
def test_any_bytes_are_read_or_set_aside(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "preferences.json"
        path.write_bytes(data)
        preferences, told = load_preferences(path)
        aside = path.with_name("preferences.json.bad")
        assert aside.exists() is bool(told)
        assert preferences == Preferences() or not told


def test_a_wrong_field_costs_that_field_alone(tmp_path: Path) -> None:
    path = tmp_path / "preferences.json"
    table = {"text_scale": "big", "voice_pitch": True, "theme": "neon", "looking_inward": True, "later": {"a": 1}}
    path.write_text(json.dumps(table), encoding="utf-8")
    preferences, told = load_preferences(path)
    assert preferences == Preferences(looking_inward=True)
    assert told == ()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"[]",
        b"\xff\xfe",
        b"7",
        b"[" * 50_000,
        b'{"a": 1, "a": 2}',
        b'{"a": NaN}',
        b'{"a": "' + b"x" * FileKind.PREFERENCES.value.most_bytes + b'"}',
    ],
    ids=["empty", "cut off", "a list", "no text", "a number", "deep", "twice", "no number", "too large"],
)
def test_an_unreadable_file_is_kept_aside_and_told_once(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "preferences.json"
    path.write_bytes(data)
    preferences, told = load_preferences(path)
    assert preferences == Preferences()
    assert len(told) == 1
    assert path.with_name("preferences.json.bad").read_bytes() == data
    assert load_preferences(path) == (Preferences(), ())


@pytest.mark.parametrize("value", ["Infinity", "NaN", "1e999", "-1", "2.01"])
def test_a_text_size_out_of_range_is_passed_over(tmp_path: Path, value: str) -> None:
    path = tmp_path / "preferences.json"
    path.write_text(f'{{"text_scale": {value}}}', encoding="utf-8")
    assert load_preferences(path)[0].text_scale == 1.0


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX")
def test_only_the_owner_can_read_it(tmp_path: Path) -> None:
    path = tmp_path / "config" / "preferences.json"
    save_preferences(path, Preferences())
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_saving_leaves_one_file(tmp_path: Path) -> None:
    path = tmp_path / "preferences.json"
    for scale in (1.0, 1.5, 2.0):
        save_preferences(path, Preferences(text_scale=scale))
    assert [each.name for each in tmp_path.iterdir()] == ["preferences.json"]


def test_a_refusing_disk_is_a_fault_and_keeps_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "preferences.json"
    save_preferences(path, Preferences(text_scale=1.5))

    def full(_number: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(EnvironmentFault):
        save_preferences(path, Preferences(text_scale=2.0))
    monkeypatch.undo()
    assert load_preferences(path)[0].text_scale == 1.5
    assert [each.name for each in tmp_path.iterdir()] == ["preferences.json"]


def test_a_number_pasted_with_hard_spaces_stays(tmp_path: Path) -> None:
    path = tmp_path / "preferences.json"
    preferences = Preferences(clinic_number="555\N{NO-BREAK SPACE}0100")
    save_preferences(path, preferences)
    assert load_preferences(path) == (preferences, ())


def test_every_field_has_a_reader() -> None:
    assert set(_READERS) == set(Preferences._fields)


def test_reading_them_loads_no_msgspec() -> None:
    code = "import sys, app.prefs.file; sys.exit('msgspec' in sys.modules or 'PySide6' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
