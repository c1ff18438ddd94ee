"""A soft sound at the two ends of a quiet, for who wants to hear that it began and that it is over."""

from __future__ import annotations

from enum import StrEnum


class SoftSound(StrEnum):
    """Which sound; NONE is how a new installation has it."""

    NONE = "none"
    TONE = "tone"
    HUSH = "hush"
