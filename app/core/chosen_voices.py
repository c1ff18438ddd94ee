"""Which voice speaks which language: each language keeps the one that was chosen for it."""

from __future__ import annotations

Voices = tuple[tuple[str, str], ...]
"""Pairs of a language's tag and the engine's own name of a voice."""


def voice_for(voices: Voices, language: str) -> str | None:
    """Return the voice chosen for a language; None for the first that suits it."""
    return dict(voices).get(language)


def with_voice(voices: Voices, language: str, voice_id: str | None) -> Voices:
    """Return the choices with another voice for a language, or with none."""
    others = tuple(pair for pair in voices if pair[0] != language)
    return others if voice_id is None else tuple(sorted((*others, (language, voice_id))))
