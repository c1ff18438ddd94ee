"""How far a long piece of work is, where it has parts."""

from __future__ import annotations

from app.core.progress import part_of, untold


def test_parts_of_any_length_fill_one_whole_in_turn() -> None:
    heard: list[float] = []
    for number, length in enumerate((2, 5)):
        part = part_of(lambda done, total: heard.append(done / total), number, 2)
        for done in range(length + 1):
            part(done, length)
    assert heard == [0.0, 0.25, 0.5, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0]


def test_parts_have_parts() -> None:
    heard: list[tuple[int, int]] = []
    part_of(part_of(lambda done, total: heard.append((done, total)), 1, 2), 1, 2)(1, 1)
    assert heard == [(4, 4)]


def test_nobody_needs_to_be_told() -> None:
    untold(1, 2)
