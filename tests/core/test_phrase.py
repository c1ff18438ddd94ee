"""Which phrases are taken as a passphrase."""

from __future__ import annotations

import pytest

from app.core.phrase import PhraseFault, phrase_fault


@pytest.mark.parametrize("phrase", ["", "lamp", "lantern sil", "a\u0308" * 6 + "bc"])
def test_under_twelve_characters_is_short(phrase: str) -> None:
    assert phrase_fault(phrase) is PhraseFault.SHORT


@pytest.mark.parametrize(
    "phrase", ["1234", "281907", "28 19 07 44 31 90 12", "2026-11-26 00:11:02", "1" * 40, "١٢٣٤٥٦"]
)
def test_digits_alone_are_refused_at_any_length(phrase: str) -> None:
    assert phrase_fault(phrase) is PhraseFault.ONLY_DIGITS


@pytest.mark.parametrize(
    "phrase",
    [
        "Password2024!",
        "passwordpassword",
        "p a s s w o r d 1 2",
        "iloveyou12345",
        "I love you 2 2 2 2",
        "hunter2hunter2",
        "qwertyuiop[]",
        "1q2w3e4r5t1q2w3e4r5t1111aa"[:2] * 8,
        "aaaaaaaaaaaaaa",
        "abababababab",
        "correct horse battery staple",
        "ichliebedich",
        "Geheim123456",
        "hallo1234567",
        "Sonnenschein",
        "passw0rd1234",
        "P@$$w0rd1234",
        "tequieromucho",
        "c0ntra$eña 2026",
        "woaini520520",
        "habibi.habibi",
        "كلمة السر ٢٠٢٦",
        "我爱你我爱你我爱你我爱你",
        "............",
    ],
)
def test_what_is_tried_first_is_refused(phrase: str) -> None:
    assert phrase_fault(phrase) is PhraseFault.COMMON


@pytest.mark.parametrize(
    "phrase",
    [
        "lantern on the sill",
        "kettle by the door",
        "lantern kettle harbour meadow stone",
        "my dragon eats 3 pies",
        "über den Dächern",
        "寒い夜に灯る小さなランプの光",
    ],
)
def test_a_phrase_of_ones_own_is_taken(phrase: str) -> None:
    assert phrase_fault(phrase) is None
