"""Beside a screen reader our own voice rests, unless the person wants both; asked once."""

from __future__ import annotations

import pytest

from app.core.preferences import Preferences
from app.core.two_voices import asks_for_voices, own_voice_rests


@pytest.mark.parametrize(("answer", "rests"), [(None, True), (False, True), (True, False)])
def test_our_voice_rests_beside_a_reader_until_both_are_wanted(answer: bool | None, rests: bool) -> None:
    now = Preferences(voice=True, voice_beside_reader=answer)
    assert own_voice_rests(now, reader=True) is rests
    assert not own_voice_rests(now, reader=False)


def test_it_is_asked_once_and_of_those_alone_who_chose_a_voice() -> None:
    assert asks_for_voices(Preferences(voice=True), reader=True)
    assert not asks_for_voices(Preferences(voice=True), reader=False)
    assert not asks_for_voices(Preferences(voice=False), reader=True)
    assert not asks_for_voices(Preferences(voice=True, voice_beside_reader=False), reader=True)
