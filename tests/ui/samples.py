"""Props as the app would give them: the real library, made-up settings and numbers that cannot be rung."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from app.content.loader import load_library
from app.core.exercise import Library
from app.core.lock import LockState
from app.core.preferences import Preferences
from app.ui.view_models.first_run import FirstRunProps, derive_first_run_props
from app.ui.view_models.help import HelpProps, derive_help_props
from app.ui.view_models.settings import NamedRow, SettingsProps, derive_settings_props
from app.ui.view_models.shelf import ShelfProps, derive_shelf_props

ROOT = Path(__file__).resolve().parents[2]

FIVE_WORDS = "lantern maple pebble teacup otter"
NO_CHOICE = "Not chosen"
VOICES = (NamedRow("en-1", "English, one"), NamedRow("en-2", "English, two"))
COUNTRIES = (NamedRow("FR", "France"), NamedRow("IE", "Ireland"), NamedRow("GB", "United Kingdom"))


@cache
def library() -> Library:
    """The library of the checkout."""
    return load_library(ROOT / "exercises" / "en").library


def first_run_props() -> FirstRunProps:
    """The real lines."""
    return derive_first_run_props(library().phrases)


def help_props() -> HelpProps:
    """A page with every kind of number."""
    lines = (
        "If you might hurt yourself or someone else, or you are not safe: call 112 now.",
        "Ask your clinic for the current number.",
        "Your clinic: 555 0100, 9 to 5 on weekdays.",
        "Someone you chose: Sam, 555 0199.",
        "The app cannot call for you. Nobody is told that you opened this page.",
    )
    own = Preferences(
        clinic_number="555 0100", clinic_hours="9 to 5 on weekdays", person_name="Sam", person_phone="555 0199"
    )
    return derive_help_props("Help from a person", lines, "112", own, "Your clinic")


def settings_props(
    preferences: Preferences | None = None,
    lock: LockState = LockState.NOT_LOCKED,
    note: str = "",
    *,
    failed: bool = False,
) -> SettingsProps:
    """Settings as they come."""
    return derive_settings_props(preferences or Preferences(), COUNTRIES, lock, NO_CHOICE, note, lock_failed=failed)


def shelf_props(*, looking_inward: bool = False) -> ShelfProps:
    """The shelf with three exercises put first."""
    return derive_shelf_props(
        library(),
        ("see-three", "hold-one", "stay-with-me"),
        looking_inward=looking_inward,
        notes={"one-thing": "This one was used today."},
    )
