"""Which language is spoken, what stands in for it, and how long a line is in any script."""

from __future__ import annotations

import pytest

from app.core.errors import UserError, say_faults_in
from app.core.languages import LANGUAGES, choose_language, fallbacks, is_right_to_left, speaks
from app.core.pace import Pace, line_s
from app.core.script import rest_of
from app.core.spoken import spoken_words


@pytest.mark.parametrize(
    ("tag", "chain"),
    [
        ("en", ("en",)),
        ("de-CH", ("de-CH", "de", "en")),
        ("de_CH", ("de-CH", "de", "en")),
        ("zh-CN", ("zh-CN", "zh", "en")),
        ("zh-Hans-SG", ("zh-Hans-SG", "zh-Hans", "zh-CN", "zh", "en")),
    ],
)
def test_what_stands_in_is_nearest_first_and_english_last(tag: str, chain: tuple[str, ...]) -> None:
    assert fallbacks(tag) == chain


@pytest.mark.parametrize(
    ("wanted", "chosen"),
    [
        ((), "en"),
        (("C",), "en"),
        (("fr-FR", "fr"), "en"),
        (("fr-FR", "de-AT", "en"), "de"),
        (("de-CH",), "de"),
        (("zh-Hans-CN", "zh-CN", "zh"), "zh-CN"),
        (("zh-Hant-TW", "zh-TW", "zh"), "en"),
        (("ar-EG",), "ar"),
    ],
)
def test_the_first_wanted_language_that_there_is_is_chosen(wanted: tuple[str, ...], chosen: str) -> None:
    assert choose_language(wanted) == chosen


def test_arabic_alone_begins_on_the_right() -> None:
    assert [tag for tag in LANGUAGES if is_right_to_left(tag)] == ["ar"]


@pytest.mark.parametrize(
    ("voice", "tag", "able"),
    [
        ("en-gb", "en", True),
        ("en_US", "en", True),
        ("enm", "en", False),
        ("de", "en", False),
        ("cmn", "zh-CN", True),
        ("zh_CN", "zh-CN", True),
        ("yue", "zh-CN", False),
        ("", "en", False),
    ],
)
def test_a_voice_reads_its_own_language(voice: str, tag: str, able: bool) -> None:
    assert speaks(voice, tag) is able


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("Look at the lamp.", 4),
        ("Grüß die Straße.", 3),
        ("你可以看房间里的一样东西。", 6),
        ("吸。", 1),
        ("你好 lamp 吧 ……", 3),
        ("يمكنك النظر إلى شيء.", 4),
    ],
)
def test_two_characters_without_spaces_are_one_word(text: str, words: int) -> None:
    assert spoken_words(text) == words


def test_a_line_without_spaces_takes_its_time() -> None:
    assert line_s("你可以看房间里的一样东西。", Pace.NORMAL) == 3.0


def test_a_line_without_spaces_is_taken_up_after_its_last_mark() -> None:
    line = "眼睛可以睁着，看着一样东西。"
    assert rest_of(line, 9) == "看着一样东西。"
    assert rest_of(line, 3) == line


def test_a_fault_is_said_in_the_words_that_were_put_on_and_as_written_without() -> None:
    say_faults_in(str.upper)
    try:
        assert str(UserError("The log is not open.")) == "THE LOG IS NOT OPEN."
    finally:
        say_faults_in()
    assert str(UserError("The log is not open.")) == "The log is not open."
