"""A text as a printed code: QR, alphanumeric, error correction M (about 15 % of it may be unreadable).

Written out here because the libraries for it load modules that open connections, or a picture library.
Source: ISO/IEC 18004; held in tests against codes that another encoder made.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
"""What can stand in a code."""

QUIET_SQUARES = 4
"""Light squares that a reader needs around a code."""

Squares = tuple[tuple[bool, ...], ...]
"""Rows of squares from the top, True for a dark one."""

_MODE_ALPHANUMERIC = 0b0010
_LEVEL_M = 0b00
# By version, from 1: codewords of error correction in a block, and how many blocks there are.
_ECC = (
    *(10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26),
    *(26, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28),
)
_BLOCKS = (
    *(1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16),
    *(17, 17, 18, 20, 21, 23, 25, 26, 28, 29, 31, 33, 35, 37, 38, 40, 43, 45, 47, 49),
)
_MASKS: tuple[Callable[[int, int], bool], ...] = (
    lambda row, column: (row + column) % 2 == 0,
    lambda row, _column: row % 2 == 0,
    lambda _row, column: column % 3 == 0,
    lambda row, column: (row + column) % 3 == 0,
    lambda row, column: (row // 2 + column // 3) % 2 == 0,
    lambda row, column: row * column % 2 + row * column % 3 == 0,
    lambda row, column: (row * column % 2 + row * column % 3) % 2 == 0,
    lambda row, column: ((row + column) % 2 + row * column % 3) % 2 == 0,
)


def squares(text: str, mask: int | None = None) -> Squares:
    """Return the code of a text in the smallest version that holds it, without the light squares around it.

    Args: mask: 0 to 7; None for the one that reads best. Raises ValueError for another character or too long a text.
    """
    version = _version_for(text)
    sheet = _Sheet(version)
    sheet.fill(_interleaved(_codewords(text, version), version))
    return min((sheet.masked(each) for each in range(8)), key=_penalty) if mask is None else sheet.masked(mask)


def _raw_squares(version: int) -> int:
    """Return how many squares hold data, error correction and what is left over."""
    count = (16 * version + 128) * version + 64
    if version >= 2:
        aligned = version // 7 + 2
        count -= (25 * aligned - 10) * aligned - 55
    return count - 36 if version >= 7 else count


def _data_codewords(version: int) -> int:
    return _raw_squares(version) // 8 - _ECC[version - 1] * _BLOCKS[version - 1]


def _count_bits(version: int) -> int:
    return 9 if version < 10 else 11 if version < 27 else 13


def _version_for(text: str) -> int:
    if any(sign not in ALPHABET for sign in text):
        raise ValueError("a character that a printed code has not")
    for version in range(1, 41):
        needed = 4 + _count_bits(version) + len(text) // 2 * 11 + len(text) % 2 * 6
        if needed <= _data_codewords(version) * 8 and len(text) < 1 << _count_bits(version):
            return version
    raise ValueError("too long for a printed code")


def _codewords(text: str, version: int) -> list[int]:
    bits = [f"{_MODE_ALPHANUMERIC:04b}", f"{len(text):0{_count_bits(version)}b}"]
    values = [ALPHABET.index(sign) for sign in text]
    bits += [f"{first * 45 + second:011b}" for first, second in zip(values[::2], values[1::2], strict=False)]
    if len(values) % 2:
        bits.append(f"{values[-1]:06b}")
    most = _data_codewords(version)
    whole = "".join(bits)[: most * 8]
    whole += "0" * min(4, most * 8 - len(whole))
    whole += "0" * (-len(whole) % 8)
    words = [int(whole[at : at + 8], 2) for at in range(0, len(whole), 8)]
    return words + [0xEC if number % 2 == 0 else 0x11 for number in range(most - len(words))]


def _interleaved(words: Sequence[int], version: int) -> list[int]:
    ecc, count = _ECC[version - 1], _BLOCKS[version - 1]
    short = len(words) // count
    longer = len(words) % count
    divisor = _generator(ecc)
    blocks: list[Sequence[int]] = []
    at = 0
    for number in range(count):
        size = short + (1 if number >= count - longer else 0)
        blocks.append(words[at : at + size])
        at += size
    corrections = [_remainder(block, divisor) for block in blocks]
    data = [block[row] for row in range(short + 1) for block in blocks if row < len(block)]
    return data + [each[row] for row in range(ecc) for each in corrections]


def _times(one: int, other: int) -> int:
    """Multiply in the field of 256 elements of the standard."""
    product = 0
    for bit in range(7, -1, -1):
        product = (product << 1) ^ (product >> 7) * 0x11D
        product ^= (other >> bit & 1) * one
    return product


def _generator(degree: int) -> list[int]:
    terms = [0] * (degree - 1) + [1]
    root = 1
    for _ in range(degree):
        for at in range(degree):
            terms[at] = _times(terms[at], root) ^ (terms[at + 1] if at + 1 < degree else 0)
        root = _times(root, 2)
    return terms


def _remainder(data: Sequence[int], divisor: Sequence[int]) -> list[int]:
    left = [0] * len(divisor)
    for word in data:
        factor = word ^ left.pop(0)
        left.append(0)
        left = [term ^ _times(each, factor) for term, each in zip(left, divisor, strict=True)]
    return left


class _Sheet:
    """The squares of one code: those of its form first, then what it says."""

    def __init__(self, version: int) -> None:
        self._version = version
        self._size = version * 4 + 17
        self._dark = [[False] * self._size for _ in range(self._size)]
        self._of_form = [[False] * self._size for _ in range(self._size)]
        for number in range(self._size):
            self._put(6, number, dark=number % 2 == 0)
            self._put(number, 6, dark=number % 2 == 0)
        for row, column in ((3, 3), (3, self._size - 4), (self._size - 4, 3)):
            self._finder(row, column)
        places = self._aligned()
        last = len(places) - 1
        for at, row in enumerate(places):
            for beside, column in enumerate(places):
                if (at, beside) not in {(0, 0), (0, last), (last, 0)}:
                    self._square_in_square(row, column, 2)
        self._write_format(0)
        self._write_version()

    def fill(self, words: Sequence[int]) -> None:
        """Write the codewords into what the form leaves free, upwards and downwards in turn."""
        bits = iter([word >> bit & 1 == 1 for word in words for bit in range(7, -1, -1)])
        for row, column in self._free():
            self._dark[row][column] = next(bits, False)

    def masked(self, mask: int) -> Squares:
        """Return the squares under one mask, with the note of which it is."""
        self._write_format(mask)
        turns = _MASKS[mask]
        return tuple(
            tuple(
                dark if self._of_form[row][column] else dark != turns(row, column) for column, dark in enumerate(line)
            )
            for row, line in enumerate(self._dark)
        )

    def _free(self) -> Iterator[tuple[int, int]]:
        upwards = True
        for right in range(self._size - 1, 0, -2):
            pair = right if right > 6 else right - 1
            rows = range(self._size - 1, -1, -1) if upwards else range(self._size)
            for row in rows:
                for column in (pair, pair - 1):
                    if not self._of_form[row][column]:
                        yield row, column
            upwards = not upwards

    def _put(self, row: int, column: int, *, dark: bool) -> None:
        self._dark[row][column] = dark
        self._of_form[row][column] = True

    def _finder(self, row: int, column: int) -> None:
        for down in range(-4, 5):
            for across in range(-4, 5):
                if 0 <= row + down < self._size and 0 <= column + across < self._size:
                    self._put(row + down, column + across, dark=max(abs(down), abs(across)) not in (2, 4))

    def _square_in_square(self, row: int, column: int, reach: int) -> None:
        for down in range(-reach, reach + 1):
            for across in range(-reach, reach + 1):
                self._put(row + down, column + across, dark=max(abs(down), abs(across)) != 1)

    def _aligned(self) -> list[int]:
        if self._version == 1:
            return []
        count = self._version // 7 + 2
        step = (self._version * 8 + count * 3 + 5) // (count * 4 - 4) * 2
        return [6, *reversed([self._size - 7 - number * step for number in range(count - 1)])]

    def _write_format(self, mask: int) -> None:
        data = _LEVEL_M << 3 | mask
        left = data
        for _ in range(10):
            left = left << 1 ^ (left >> 9) * 0x537
        bits = (data << 10 | left) ^ 0x5412
        on = [bits >> number & 1 == 1 for number in range(15)]
        first = [
            *((row, 8) for row in range(6)),
            (7, 8),
            (8, 8),
            (8, 7),
            *((8, 14 - number) for number in range(9, 15)),
        ]
        second = [
            *((8, self._size - 1 - number) for number in range(8)),
            *((self._size - 15 + number, 8) for number in range(8, 15)),
        ]
        for places in (first, second):
            for number, (row, column) in enumerate(places):
                self._put(row, column, dark=on[number])
        self._put(self._size - 8, 8, dark=True)

    def _write_version(self) -> None:
        if self._version < 7:
            return
        left = self._version
        for _ in range(12):
            left = left << 1 ^ (left >> 11) * 0x1F25
        bits = self._version << 12 | left
        for number in range(18):
            across, down = self._size - 11 + number % 3, number // 3
            self._put(down, across, dark=bits >> number & 1 == 1)
            self._put(across, down, dark=bits >> number & 1 == 1)


def _penalty(code: Squares) -> int:
    lines = (*code, *zip(*code, strict=True))
    size = len(code)
    total = sum(_of_line(line) for line in lines)
    for row in range(size - 1):
        for column in range(size - 1):
            corner = code[row][column]
            if corner == code[row][column + 1] == code[row + 1][column] == code[row + 1][column + 1]:
                total += 3
    dark = sum(map(sum, code))
    return total + 10 * (abs(dark * 20 - size * size * 10) // (size * size))


def _of_line(line: Sequence[bool]) -> int:
    text = "".join("1" if dark else "0" for dark in line)
    total = sum(40 for at in range(len(text) - 10) if text[at : at + 11] in ("10111010000", "00001011101"))
    run = 1
    for before, sign in pairwise(text):
        run = run + 1 if sign == before else 1
        total += 3 if run == 5 else 1 if run > 5 else 0
    return total
