"""What Settings shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.core.lock import LockState
from app.core.preferences import Preferences


@dataclass(frozen=True, slots=True)
class NamedRow:
    """One row of a folding list."""

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class SettingsProps:
    """All of Settings.

    Attributes:
        countries: first the row with an empty id, for no choice.
        lock_note: one sentence on the last change of the passphrase, or empty; lock_failed: whether it was refused.
    """

    preferences: Preferences
    countries: tuple[NamedRow, ...]
    lock: LockState
    lock_note: str = ""
    lock_failed: bool = False


def derive_settings_props(
    preferences: Preferences,
    countries: Sequence[NamedRow],
    lock: LockState,
    no_choice: str,
    lock_note: str = "",
    *,
    lock_failed: bool = False,
) -> SettingsProps:
    """Return what to show.

    Args:
        countries: of the Help table, in order; no_choice: words for none chosen.

    A country that is set and not among the rows is shown by its own id, so that opening Settings changes
    nothing.
    """
    return SettingsProps(
        preferences=preferences,
        countries=country_rows(countries, no_choice, preferences.country),
        lock=lock,
        lock_note=lock_note,
        lock_failed=lock_failed,
    )


def country_rows(countries: Sequence[NamedRow], no_choice: str, current: str | None = None) -> tuple[NamedRow, ...]:
    """Return the rows of a list of countries: first that for none, last one that is set and not known."""
    known = (NamedRow("", no_choice), *countries)
    if current is None or any(row.id == current for row in known):
        return known
    return (*known, NamedRow(current, current))
