"""The guide: what its pages are taken apart into, and how hard they are to read."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.content.guide import blocks_of, read_guide
from app.content.reading_grade import grade
from app.core.errors import EnvironmentFault
from app.core.guide import Block, Kind, Topic
from app.paths import find_paths

RESOURCES = find_paths().resources


def test_a_page_is_taken_apart_into_plain_blocks() -> None:
    text = "# One\n\nA **bold** `word`\nand a [link](x.md).\n\n## Two\n\n- a point\n  goes on\n- another\n"
    assert blocks_of(text) == (
        Block(Kind.TITLE, "One"),
        Block(Kind.PARAGRAPH, "A bold word and a link."),
        Block(Kind.HEADING, "Two"),
        Block(Kind.POINT, "a point goes on"),
        Block(Kind.POINT, "another"),
    )


def test_each_row_of_a_table_carries_the_headings_of_its_columns() -> None:
    text = "| what | done | left |\n|---|---|---|\n| fire | a door | a key |\n"
    assert blocks_of(text) == (Block(Kind.ROW, "fire", (("done", "a door"), ("left", "a key"))),)


def test_a_picture_on_a_line_of_its_own_is_passed_over_and_what_stands_by_it_is_not() -> None:
    picture = "![A lamp, lit](../a/lamp.png)"
    text = f"# One\n\n{picture}\n\nA lamp.\n{picture}\n\n- a point\n- another\n{picture}\n"
    assert [block.text for block in blocks_of(text)] == ["One", "A lamp.", "a point", "another"]


@pytest.mark.parametrize("topic", Topic)
def test_every_page_can_be_read_and_leaves_no_mark_behind(topic: Topic) -> None:
    blocks = read_guide(RESOURCES, topic)
    assert blocks[0].kind is Kind.TITLE
    assert sum(block.kind is Kind.TITLE for block in blocks) == 1
    texts = [*(block.text for block in blocks), *(cell for block in blocks for _, cell in block.cells)]
    assert all(texts)
    assert not any(mark in text for text in texts for mark in ("**", "](", "|", "#", "`"))


def test_what_a_patient_reads_is_of_the_sixth_grade_at_most() -> None:
    for block in read_guide(RESOURCES, Topic.PATIENTS):
        if len(block.text.split()) > 12:
            assert grade(block.text) <= 6.0, block.text


def test_a_page_that_is_not_there_is_told_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault):
        read_guide(tmp_path, Topic.PATIENTS)
