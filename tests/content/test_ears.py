"""In the wording for the ears nothing of the library asks for something seen, in any language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.content.law_texts import texts_of
from app.content.loader import load_library
from app.core.ears import library_for_ears
from app.core.exercise import Fit, Library
from app.core.languages import LANGUAGES

EXERCISES = Path(__file__).parents[2] / "exercises"

SEEN = {
    "en": r"(?i)\b(eyes?|look\w*|see|seen|watch\w*|colou?rs?|shadow|corner|in view)\b",
    "de": r"(?i)\b(augen?|\w*(seh|schau)(e|en?|t)|\w*siehst?|angesehen|farben?|schatten|ecke|blick)\b",
    "es": r"(?i)\b(ojos?|mir(ar|a|o|as|abas|arl[ao]|ad[ao])|ver|veo|vista|color(es)?|sombra|esquina)\b",
    "zh-CN": "眼|看(?!重)|目光|抬头|颜色|影子",
    "ar": "عيني|نظر|أراها|ترى|لون|ظل",
}
FIGURES_OF_SPEECH = {
    "look-back studies.sentences[1]",  # from a distance: how one thinks of it
    "one-breath contraindications[2]",  # a step that turns outward
    "stay-with-me contraindications[0]",  # software does not watch
    *("one-breath studies.sentences[0]", "tiny-step studies.sentences[0]"),  # in Chinese a review looks at studies
}
"""What speaks of the eyes and asks nothing of them."""


def texts(library: Library, names: list[str]) -> Iterator[tuple[str, str]]:
    """Yield what a run can show of the exercises, without the names by which they are called."""
    for one in library.exercises:
        said = [(each.place, each.text) for each in texts_of(one)]
        said += [(f"contraindications[{i}]", each) for i, each in enumerate(one.contraindications)]
        for place, text in said:
            for name in names:
                text = text.replace(name, "")
            yield f"{one.id} {place}", text
    yield "look_up", library.phrases.look_up


@pytest.mark.parametrize("tag", LANGUAGES)
def test_it_asks_for_nothing_seen(tag: str) -> None:
    library, seen = load_library(EXERCISES / tag).library, re.compile(SEEN[tag])
    names = [name for one in library.exercises for name in (one.title, one.id)]
    heard = library_for_ears(library)
    asked = {place for place, text in texts(library, names) if seen.search(text)}
    left = {place: text for place, text in texts(heard, names) if seen.search(text)}
    assert len(asked) > 20
    assert left.keys() <= FIGURES_OF_SPEECH, left
    assert [one.title for one in heard.exercises if seen.search(one.title)] == []
    assert [one.purpose for one in heard.sets if one.suits.overwhelmed is Fit.YES and seen.search(one.purpose)] == []
