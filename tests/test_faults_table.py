"""docs/FAULTS.md says what the code says, of every fault, with what the person can do."""

from __future__ import annotations

import pytest

from tests.faults_table import FILE, TO_DO, Line, document, fault_classes, lines, said_in_place


def test_the_table_is_what_the_code_says() -> None:
    assert FILE.read_text(encoding="utf-8") == document(), "make it anew: python -m tests.faults_table"


def test_every_fault_tells_what_can_be_done_and_nothing_else_is_told() -> None:
    assert {kind.__name__ for kind in fault_classes()} == set(TO_DO)


@pytest.mark.parametrize("line", list(lines()), ids=lambda line: line.fault)
def test_a_sentence_is_calm(line: Line) -> None:
    for text in (line.sentence, line.to_do):
        assert "!" not in text
        assert "|" not in text
        assert text.strip()
    assert not any(word in line.sentence.lower() for word in ("exception", "failed", "fatal", "traceback"))


def test_what_is_said_in_place_is_calm_too() -> None:
    sentences = [sentence for _, sentence in said_in_place()]
    assert len(sentences) > 5
    assert not any("!" in sentence or "|" in sentence for sentence in sentences)
