"""Text from elsewhere, cleaned at the door: nothing in it hides, turns the line round or commands a terminal or voice.

Kept are line feeds, and the two joiners that Persian and emoji need. Source of the list: Unicode's general categories,
and its report on security (UTR 36).
"""

from __future__ import annotations

import re
import unicodedata

_KEPT_FORMAT = {"\u200c", "\u200d"}
_DROPPED = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
_PLAIN = re.compile(r"[ -~\n\u00a1-\u00ac\u00ae-\u02ff\u0370-\u03ff\u0400-\u0482\u048a-\u052f]*")
_MOST_MARKS = 4


def clean_text(text: str) -> str:
    """Return the text in normal form C, without controls, direction marks, private signs or piles of accents."""
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    if _PLAIN.fullmatch(text):
        return text
    kept: list[str] = []
    marks = 0
    for sign in text:
        kind = unicodedata.category(sign)
        marks = marks + 1 if kind == "Mn" else 0
        if marks > _MOST_MARKS or (kind in _DROPPED and sign != "\n" and sign not in _KEPT_FORMAT):
            continue
        kept.append(sign)
    return unicodedata.normalize("NFC", "".join(kept))


def drop_unseen(text: str) -> str:
    """Return the text without controls, direction marks and private signs; the rest stays sign for sign."""
    return "".join(sign for sign in text if unicodedata.category(sign) not in _DROPPED or sign in _KEPT_FORMAT)


def clean_line(text: str) -> str:
    """Return the text cleaned, on one line, with single spaces and none outside."""
    return " ".join(clean_text(text).split())
