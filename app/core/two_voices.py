"""A screen reader and Lamplit's own voice: who reads aloud where both could."""

from __future__ import annotations

from app.core.preferences import Preferences


def own_voice_rests(now: Preferences, *, reader: bool) -> bool:
    """Tell whether an exercise starts without Lamplit's own voice; `reader`: whether a screen reader is on."""
    return reader and not now.voice_beside_reader


def asks_for_voices(now: Preferences, *, reader: bool) -> bool:
    """Tell whether the person is to be asked, which happens once: their voice rests, and they have not said so."""
    return reader and bool(now.voice) and now.voice_beside_reader is None
