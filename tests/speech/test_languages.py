"""Lines of every language, really rendered by a voice of that language: speech, of likely length, in its own words."""

from __future__ import annotations

import shutil
import subprocess
from array import array

import pytest

from app.core.languages import LANGUAGES, LAST
from app.core.pace import WORDS_PER_MINUTE, Pace
from app.core.spoken import spoken_words
from app.speech.gate import gate
from app.speech.render import VOICES_OF, Renderer
from app.speech.sound import Rendered, RenderFault
from tests.speech.judge import envelope, is_speech, likeness
from tests.speech.library_texts import EXERCISES, spoken_texts

RATE_HZ = 22_050
OTHERS = [tag for tag in LANGUAGES if tag != LAST]
SAMPLE = 24
SECONDS_A_WORD = {"de": (0.5, 1.6), "es": (0.5, 1.6), "zh-CN": (0.9, 2.3), "ar": (0.9, 2.3)}
"""Of the 60 / rate that a word has: an Arabic one holds two or three English ones, a mark in Chinese is a pause."""


def sample(tag: str) -> list[str]:
    texts = [text for text in spoken_texts(EXERCISES / tag) if spoken_words(text) > 3 and "the table" not in text]
    return texts[:: max(1, len(texts) // SAMPLE)]


@pytest.fixture(scope="module")
def said(renderer: Renderer) -> dict[tuple[str, str], Rendered]:
    rate = WORDS_PER_MINUTE[Pace.SLOW]
    return {
        (tag, text): renderer.render(gate(text).text, rate, None, 42, tag) for tag in OTHERS for text in sample(tag)
    }


@pytest.mark.parametrize("tag", OTHERS)
def test_each_line_is_speech_of_likely_length(tag: str, said: dict[tuple[str, str], Rendered]) -> None:
    shortest, longest = SECONDS_A_WORD[tag]
    wrong = []
    for text in sample(tag):
        sound = said[tag, text]
        share = sound.length_ms / 1000 / spoken_words(text) * WORDS_PER_MINUTE[Pace.SLOW] / 60
        if not is_speech(array("h", sound.samples), sound.rate_hz) or not shortest < share < longest:
            wrong.append((text, round(share, 2)))
    assert wrong == []


@pytest.mark.parametrize("tag", OTHERS)
def test_no_voice_of_another_language_stands_in(tag: str, said: dict[tuple[str, str], Rendered]) -> None:
    assert not any(sound.fell_back for (language, _), sound in said.items() if language == tag)


@pytest.mark.parametrize("tag", OTHERS)
def test_slower_is_slower_in_every_language(tag: str, renderer: Renderer) -> None:
    text = gate(sample(tag)[2]).text
    lengths = [renderer.render(text, WORDS_PER_MINUTE[pace], None, 42, tag).length_ms for pace in Pace]
    assert lengths[0] * 1.05 < lengths[1]
    assert lengths[1] * 1.05 < lengths[2]


def test_a_language_nobody_here_speaks_is_refused_and_not_read_in_english(renderer: Renderer) -> None:
    with pytest.raises(RenderFault, match="no-voice"):
        renderer.render("Look at the lamp.", 105, None, 42, "qq")
    assert renderer.render("Look at the lamp.", 105, None, 42).length_ms > 500


def test_a_voice_that_is_gone_leaves_one_of_the_same_language(renderer: Renderer) -> None:
    text = gate(sample("de")[0]).text
    usual = renderer.render(text, 105, None, 42, "de")
    lost = renderer.render(text, 105, "no-such-voice", 42, "de")
    assert (lost.fell_back, usual.fell_back) == (True, False)
    assert abs(lost.length_ms - usual.length_ms) < 0.02 * usual.length_ms


@pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="compares with the espeak-ng program, which is not here")
@pytest.mark.parametrize("tag", OTHERS)
def test_the_words_are_those_of_an_independent_rendering(tag: str, said: dict[tuple[str, str], Rendered]) -> None:
    chosen = sorted(sample(tag), key=len)[-8:]
    theirs = {text: _by_program(text, tag) for text in chosen}
    for text in chosen:
        ours = envelope(array("h", said[tag, text].samples), RATE_HZ)
        alike = likeness(ours, theirs[text])
        others = [likeness(ours, theirs[other]) for other in chosen if other != text]
        assert alike > 0.85, text
        assert alike > max(others) + 0.08, text


def _by_program(text: str, tag: str) -> list[float]:
    rate = round(WORDS_PER_MINUTE[Pace.SLOW] * (1.5 if tag == "zh-CN" else 1))
    voice = VOICES_OF.get(tag, (tag,))[0]
    wav = subprocess.run(
        ["espeak-ng", "-v", voice, "-s", str(rate), "-p", "42", "--stdout", gate(text).text],
        check=True,
        capture_output=True,
    ).stdout
    return envelope(array("h", wav[44 : len(wav) // 2 * 2]), RATE_HZ)
