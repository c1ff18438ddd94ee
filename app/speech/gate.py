"""What may be spoken of a text, and where each spoken character stood in it."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from dataclasses import dataclass

SPOKEN_MAX_CHARS = 500
_GIVEN_MAX_CHARS = 2_000

_TO_SPACE = frozenset("<>[]{}|\\")
"""Signs of markup and of the engine's phoneme brackets: a speech engine may take them for commands."""

_SILENT = frozenset({"Cf"})  # soft hyphen, joiners, direction marks: within a word, so nothing takes their place
_GAP = frozenset({"Cc", "Cs", "Co", "Cn", "So", "Sk", "Zs", "Zl", "Zp"})
_EMOJI_MARKS = frozenset(chr(code) for code in (*range(0xFE00, 0xFE10), 0x20E3))


@dataclass(frozen=True, slots=True)
class Gated:
    """A text fit to be spoken.

    Attributes:
        text: NFC, one line, single spaces, at most 500 characters; empty when there is nothing to say.
        offsets: for each character of `text`, where it stood in the given text.
        given_chars: length of the given text.
    """

    text: str
    offsets: tuple[int, ...]
    given_chars: int

    def given_at(self, offset: int) -> int:
        """Return where a character of the spoken text stood in the given one; past the end, the given length."""
        return self.offsets[offset] if offset < len(self.offsets) else self.given_chars


def gate(given: str) -> Gated:
    """Return what may be spoken of a text: no control or direction marks, emoji, markup or stray surrogates."""
    kept: list[tuple[str, int]] = []
    for offset, char in enumerate(given[:_GIVEN_MAX_CHARS]):
        kind = unicodedata.category(char)
        if kind in _SILENT or char in _EMOJI_MARKS:
            continue
        kept.append((" " if kind in _GAP or char in _TO_SPACE else char, offset))
    spaced = _single_spaces(_composed(kept))
    if len(spaced) > SPOKEN_MAX_CHARS:
        spaced = _cut_at_word(spaced)
    text = "".join(char for char, _ in spaced)
    if not any(char.isalnum() for char in text):
        return Gated("", (), len(given))
    return Gated(text, tuple(offset for _, offset in spaced), len(given))


def _composed(chars: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """Return NFC of the characters; what is composed from several stands where the first of them stood."""
    if unicodedata.is_normalized("NFC", "".join(char for char, _ in chars)):
        return chars
    composed: list[tuple[str, int]] = []
    cluster, start = "", 0
    for char, offset in chars:
        if cluster and (
            unicodedata.combining(char)
            or unicodedata.normalize("NFC", cluster + char)
            != unicodedata.normalize("NFC", cluster) + unicodedata.normalize("NFC", char)
        ):
            cluster += char
            continue
        composed.extend((one, start) for one in unicodedata.normalize("NFC", cluster))
        cluster, start = char, offset
    composed.extend((one, start) for one in unicodedata.normalize("NFC", cluster))
    return composed


def _single_spaces(chars: list[tuple[str, int]]) -> list[tuple[str, int]]:
    spaced: list[tuple[str, int]] = []
    for char, offset in chars:
        if char == " " and (not spaced or spaced[-1][0] == " "):
            continue
        spaced.append((char, offset))
    if spaced and spaced[-1][0] == " ":
        spaced.pop()
    return spaced


def _cut_at_word(chars: list[tuple[str, int]]) -> list[tuple[str, int]]:
    spaces = [index for index, (char, _) in enumerate(chars) if char == " "]
    before = bisect_left(spaces, SPOKEN_MAX_CHARS + 1)
    return chars[: spaces[before - 1]] if before else chars[:SPOKEN_MAX_CHARS]
