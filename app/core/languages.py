"""Which language is spoken: the ones there are, and what stands in for one that is not there."""

from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

LANGUAGES = {
    "en": "English",
    "es": "Español",
    "de": "Deutsch",
    "zh-CN": "简体中文",
    "ar": "العربية",
}
"""Every language with a folder in exercises/, by its tag, each named by itself."""

LAST = "en"
"""Behind every other language: whatever one lacks is there in this one."""

RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})

_ALSO_SPOKEN = {"zh": ("cmn",)}
_SAME = {"zh-Hans": "zh-CN", "zh-SG": "zh-CN"}


class Languages(NamedTuple):
    """What a window speaks and could speak.

    Attributes:
        worn: tag of the language that it is in.
        offered: tags of all whose words are here, that one among them.
    """

    worn: str = LAST
    offered: tuple[str, ...] = (LAST,)


ENGLISH_ALONE = Languages()


def fallbacks(tag: str) -> tuple[str, ...]:
    """Return a tag and what stands in for it, nearest first and LAST at the end: de-CH, de, en."""
    found = [*_shorter(tag)]
    return tuple(dict.fromkeys([*found, LAST]))


def choose_language(wanted: Sequence[str], offered: Collection[str] = LANGUAGES.keys()) -> str:
    """Return the first of the wanted languages that is offered, itself or in a wider form; LAST when none is.

    Args:
        wanted: tags such as de-CH, first the one wanted most.
    """
    for tag in wanted:
        for each in _shorter(tag):
            if each in offered:
                return each
    return LAST


def speaks(voice: str, tag: str) -> bool:
    """Return whether a voice of one language, as an engine names it (en_GB, cmn), reads texts of another."""
    spoken = voice.replace("_", "-").casefold().partition("-")[0]
    wanted = tag.partition("-")[0]
    return spoken in {wanted, *_ALSO_SPOKEN.get(wanted, ())}


def is_right_to_left(tag: str) -> bool:
    """Return whether a language is written from right to left."""
    return tag.partition("-")[0] in RIGHT_TO_LEFT


def _shorter(tag: str) -> Iterator[str]:
    parts = tag.replace("_", "-").split("-")
    for count in range(len(parts), 0, -1):
        each = "-".join(parts[:count])
        yield each
        if each in _SAME:
            yield _SAME[each]
