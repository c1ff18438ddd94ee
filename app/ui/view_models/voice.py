"""What the page of the voice shows, and which voices it suggests."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from app.core.languages import LAST
from app.core.preferences import Preferences
from app.ui.view_models.settings import NamedRow

SUGGESTED = 3

_FIRST_CHOICE = ("gmw/en-US", "gmw/en-GB-x-rp", "gmw/de", "roa/es", "roa/es-419", "sit/cmn", "sem/ar")
_HIGHER, _DEEPER = "+f3", "+m2"
"""Variants that eSpeak NG has of each of its voices."""


class Heard(Enum):
    """What the person answered to "Can you hear this?"."""

    NOT_ASKED = auto()
    YES = auto()
    NO = auto()


@dataclass(frozen=True, slots=True)
class VoiceProps:
    """The page of the voice.

    Attributes:
        suggested: up to three voices, the first for none chosen; every: all that speak the language, after the row for
            no choice.
        line: what each voice says to be tried.
        sounding: whether this computer has a device that can be heard.
        voice_id: the one that is chosen for the language, or None; language: its tag.
        devices: where the sound can go, after the row for no choice; device_gone: whether the chosen one is not here.
    """

    preferences: Preferences
    suggested: tuple[NamedRow, ...] = ()
    every: tuple[NamedRow, ...] = ()
    line: str = ""
    has_voice: bool = False
    sounding: bool = True
    heard: Heard = Heard.NOT_ASKED
    voice_id: str | None = None
    language: str = LAST
    devices: tuple[NamedRow, ...] = ()
    device_gone: bool = False


def suggest_voices(voices: Sequence[NamedRow], higher: str, deeper: str) -> tuple[NamedRow, ...]:
    """Return up to three of the installed voices that differ by ear, the likeliest first.

    Args:
        voices: those that speak the language. higher, deeper: words for a variant, with "{name}".

    Where fewer than three are installed and the engine has variants of a voice, these fill up the three.
    """
    order = {voice_id: number for number, voice_id in enumerate(_FIRST_CHOICE)}
    ranked = sorted(voices, key=lambda row: order.get(row.id, len(order)))
    if not ranked:
        return ()
    first = ranked[0]
    if "/" not in first.id:
        return tuple(ranked[:SUGGESTED])
    known = [row for row in ranked if row.id in order][: SUGGESTED - 1] or [first]
    variants = [
        NamedRow(first.id + _HIGHER, higher.format(name=first.label)),
        NamedRow(first.id + _DEEPER, deeper.format(name=first.label)),
    ]
    return tuple([*known, *variants][:SUGGESTED])
