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
        voices, countries: first the row with an empty id, for no choice.
        has_voice: whether this computer has a voice at all.
        lock_note: one sentence on the last change of the passphrase, or empty; lock_failed: whether it was refused.
    """

    preferences: Preferences
    voices: tuple[NamedRow, ...]
    countries: tuple[NamedRow, ...]
    has_voice: bool
    lock: LockState
    lock_note: str = ""
    lock_failed: bool = False


def derive_settings_props(
    preferences: Preferences,
    voices: Sequence[NamedRow],
    countries: Sequence[NamedRow],
    lock: LockState,
    no_choice: tuple[str, str],
    lock_note: str = "",
    *,
    lock_failed: bool = False,
) -> SettingsProps:
    """Return what to show.

    Args:
        voices: as the engine names them; none where there is no voice. countries: of the Help table.
        no_choice: words for "no voice chosen" and "no country chosen".

    A voice or country that is set and not among the rows is shown by its own id, so that opening Settings changes
    nothing.
    """
    return SettingsProps(
        preferences=preferences,
        voices=_with_choice(voices, no_choice[0], preferences.voice_id),
        countries=_with_choice(sorted(countries, key=lambda row: row.label), no_choice[1], preferences.country),
        has_voice=bool(voices),
        lock=lock,
        lock_note=lock_note,
        lock_failed=lock_failed,
    )


def _with_choice(rows: Sequence[NamedRow], no_choice: str, current: str | None) -> tuple[NamedRow, ...]:
    known = (NamedRow("", no_choice), *rows)
    if current is None or any(row.id == current for row in known):
        return known
    return (*known, NamedRow(current, current))
