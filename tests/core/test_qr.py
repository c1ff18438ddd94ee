"""Printed codes, held against those of another encoder."""

from __future__ import annotations

import hashlib

import pytest

from app.core.qr import ALPHABET, Squares, squares

# SHA-256 of the squares, as segno 1.6.6 (another encoder) made them for the same text, level M and mask.
OF_ANOTHER = {
    (12, 4): "da029dc055e655f4",
    (20, 4): "0c40774281852bdc",
    (21, 3): "890f55c328f6bdf7",
    (90, 2): "52fbe3c8f46062d3",
    (230, 6): "c9ad60a05890eb91",
    (480, 0): "ea5a7c08ea2a6079",
    (760, 0): "d0e3e292c1af8513",
}


def text_of(length: int) -> str:
    return (ALPHABET * 20)[:length].replace("0", "Q", 1)


def seen(code: Squares) -> str:
    return hashlib.sha256(b"".join(bytes(map(int, row)) for row in code)).hexdigest()[:16]


@pytest.mark.parametrize(("length", "mask"), OF_ANOTHER)
def test_the_squares_are_those_of_another_encoder(length: int, mask: int) -> None:
    assert seen(squares(text_of(length), mask)) == OF_ANOTHER[length, mask]


def test_the_mask_is_one_of_the_eight() -> None:
    text = text_of(90)
    assert squares(text) in [squares(text, mask) for mask in range(8)]


@pytest.mark.parametrize("text", ["lower case", "Ü", "A" * 5000])
def test_what_no_code_holds_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="printed code"):
        squares(text)
