"""Every line of the library, really rendered at each pace: it is speech, of likely length, and slower when asked."""

from __future__ import annotations

import math
import random
import shutil
import subprocess
from array import array

import pytest

from app.content.loader import load_library
from app.core.ears import for_ears, library_for_ears
from app.core.pace import WORDS_PER_MINUTE, Pace
from app.speech.gate import gate
from app.speech.render import Renderer
from app.speech.sound import Raw, Rendered, RenderFault, checked
from tests.speech.judge import envelope, is_speech, likeness
from tests.speech.library_texts import EXERCISES, filled, spoken_texts

RATE_HZ = 22_050
PACES = (Pace.NORMAL, Pace.SLOW, Pace.VERY_SLOW)


@pytest.fixture(scope="module")
def texts() -> list[str]:
    found = spoken_texts()
    assert len(found) > 150
    return found


@pytest.fixture(scope="module")
def library(renderer: Renderer, texts: list[str]) -> dict[tuple[str, Pace], Rendered]:
    return {
        (text, pace): renderer.render(gate(text).text, WORDS_PER_MINUTE[pace], None, 42)
        for text in texts
        for pace in PACES
    }


def test_no_line_of_the_loaded_library_is_missing_here(texts: list[str]) -> None:
    library = load_library(EXERCISES / "en").library
    steps = [
        step for exercise in library.exercises for some in (exercise.steps, for_ears(exercise).steps) for step in some
    ]
    lines = [line for step in steps for line in (step.line, *step.wordings, step.line_unpicked) if line]
    companions = [step.companion.line for step in steps if step.companion]
    both = [*library.exercises, *library_for_ears(library).exercises]
    endings = [text for exercise in both for text in (exercise.ending, exercise.purpose)]

    assert len(lines) > 60
    assert {filled(text) for text in (*lines, *companions, *endings)} <= set(texts)


def test_every_line_is_speech_and_not_silence(library: dict[tuple[str, Pace], Rendered]) -> None:
    wrong = [
        text
        for (text, pace), sound in library.items()
        if pace is Pace.SLOW and not is_speech(array("h", sound.samples), sound.rate_hz)
    ]

    assert wrong == []


def test_every_line_at_every_pace_is_loud_and_not_clipped(library: dict[tuple[str, Pace], Rendered]) -> None:
    for (_, pace), sound in library.items():
        samples = array("h", sound.samples)
        assert max(max(samples), -min(samples)) > 5_000
        if pace is Pace.SLOW:
            assert (samples.count(32_767) + samples.count(-32_768)) / len(samples) < 0.001


def test_every_line_takes_as_long_as_its_words(library: dict[tuple[str, Pace], Rendered]) -> None:
    wrong = []
    for (text, pace), sound in library.items():
        words = len(text.split())
        per_word_s = sound.length_ms / 1000 / words
        # a single word has no rhythm to share: it may take its second and a half
        if not 0.45 < per_word_s * WORDS_PER_MINUTE[pace] / 60 < (1.75 if words > 3 else 3.0):
            wrong.append((text, pace, round(per_word_s, 2)))

    assert wrong == []


def test_every_line_grows_as_the_pace_slows(library: dict[tuple[str, Pace], Rendered], texts: list[str]) -> None:
    for text in texts:
        normal, slow, very_slow = (library[text, pace].length_ms for pace in PACES)
        assert normal * 1.05 < slow, text
        assert slow * 1.05 < very_slow, text


def test_word_times_lie_in_the_line_and_in_order(library: dict[tuple[str, Pace], Rendered]) -> None:
    for (text, _), sound in library.items():
        spoken = gate(text).text
        assert sound.words
        assert [word.at_ms for word in sound.words] == sorted(word.at_ms for word in sound.words)
        assert sound.words[-1].at_ms < sound.length_ms
        for word in sound.words:
            assert 0 <= word.offset < len(spoken)
            assert spoken[word.offset].isalnum()


def test_no_line_ends_in_long_quiet(library: dict[tuple[str, Pace], Rendered]) -> None:
    for (text, _), sound in library.items():
        last = array("h", sound.samples)[-sound.rate_hz // 5 :]
        assert max(max(last), -min(last)) > 150, text


def test_what_is_no_speech_is_not_taken_for_it() -> None:
    dice = random.Random(1)
    tones = {
        "silence": array("h", [0] * RATE_HZ),
        "noise": array("h", [dice.randrange(-9000, 9000) for _ in range(RATE_HZ)]),
        "tone": array("h", [int(9000 * math.sin(n * 2 * math.pi * 150 / RATE_HZ)) for n in range(RATE_HZ)]),
        "beeps": array(
            "h",
            [int(9000 * math.sin(n * 2 * math.pi * 1000 / RATE_HZ)) * (n // 2205 % 2) for n in range(2 * RATE_HZ)],
        ),
        "cut": array("h", [9000] * 200),
        "empty": array("h"),
    }

    assert [name for name, samples in tones.items() if is_speech(samples, RATE_HZ)] == []


@pytest.mark.parametrize(
    ("samples", "code"),
    [
        (b"", "empty"),
        (b"\x00", "empty"),
        (array("h", [0] * RATE_HZ).tobytes(), "silent"),
        (array("h", [200] * RATE_HZ).tobytes(), "silent"),
        (array("h", [9000] * 300).tobytes(), "length"),
        (array("h", [9000] * RATE_HZ * 60).tobytes(), "length"),
    ],
)
def test_what_is_not_fit_to_be_heard_is_refused(samples: bytes, code: str) -> None:
    with pytest.raises(RenderFault, match=code):
        checked(Raw(samples, RATE_HZ, ()), "Look at the lamp on the table.", 105, fell_back=False)


def test_letters_the_voice_would_spell_out_are_refused(renderer: Renderer) -> None:
    with pytest.raises(RenderFault, match="length"):
        renderer.render("\u0634\u0644\u0648\u0646 \u0634\u063a\u0644 \u0628\u064a\u062a", 120, None, 42)


def test_an_unknown_voice_falls_back_and_says_so(renderer: Renderer) -> None:
    lost = renderer.render("Look at the lamp.", 105, "no-such-voice", 42)
    usual = renderer.render("Look at the lamp.", 105, None, 42)

    assert (lost.fell_back, usual.fell_back) == (True, False)
    assert abs(lost.length_ms - usual.length_ms) < 20


def test_more_silence_stands_between_words_and_only_there(renderer: Renderer) -> None:
    text = "You can look at one thing in the room."
    near, far = (renderer.render(text, 105, None, 42, "en", gap) for gap in (0, 10))
    assert [word.offset for word in near.words] == [word.offset for word in far.words]
    steps = [
        (after.at_ms - before.at_ms) - (near.words[number + 1].at_ms - near.words[number].at_ms)
        for number, (before, after) in enumerate(zip(far.words, far.words[1:], strict=False))
    ]
    assert min(steps) > 50
    assert renderer.render(text, 105, None, 42, "en", 0).length_ms == pytest.approx(near.length_ms, abs=30)


def test_a_voice_of_another_language_reads_no_line(renderer: Renderer) -> None:
    text = "You can look at one thing in the room."
    german = renderer.render(text, 105, "gmw/de", 42, "en")
    assert german.fell_back
    assert german.length_ms == pytest.approx(renderer.render(text, 105, None, 42, "en").length_ms, abs=30)


def test_the_rate_asked_for_is_kept_a_thousand_times(renderer: Renderer) -> None:
    dice = random.Random(2)
    text = "Here is a line."
    expected = {rate: renderer.render(text, rate, None, 42).length_ms for rate in range(80, 181, 5)}
    wrong = 0
    for _ in range(1000):
        rate = dice.choice(list(expected))
        wrong += abs(renderer.render(text, rate, None, 42).length_ms - expected[rate]) > 30

    assert wrong == 0


def test_sixty_thousand_characters_do_no_harm(renderer: Renderer) -> None:
    renderer.source.render("a word " * 8_600, 300, 42)

    assert renderer.render("Look at the lamp.", 105, None, 42).length_ms > 500


@pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="compares with the espeak-ng program, which is not here")
def test_the_words_are_those_of_an_independent_rendering(
    library: dict[tuple[str, Pace], Rendered], texts: list[str]
) -> None:
    chosen = [text for text in texts if 5 <= len(text.split()) <= 12][:: max(1, len(texts) // 12)]
    assert len(chosen) >= 5
    ours = {text: envelope(array("h", library[text, Pace.SLOW].samples), RATE_HZ) for text in chosen}
    theirs = {text: _by_program(text) for text in chosen}
    for text in chosen:
        alike = likeness(ours[text], theirs[text])
        others = [likeness(ours[text], theirs[other]) for other in chosen if other != text]
        assert alike > 0.85, text
        assert alike > max(others) + 0.08, text


def _by_program(text: str) -> list[float]:
    rate = WORDS_PER_MINUTE[Pace.SLOW]
    wav = subprocess.run(
        ["espeak-ng", "-v", "en-us", "-s", str(rate), "-p", "42", "--stdout", gate(text).text],
        check=True,
        capture_output=True,
    ).stdout
    return envelope(array("h", wav[44 : len(wav) // 2 * 2]), RATE_HZ)
