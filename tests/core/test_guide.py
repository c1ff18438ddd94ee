"""The blocks of the guide."""

from __future__ import annotations

from app.core.guide import Block, Kind, Topic


def test_only_a_row_has_cells() -> None:
    assert Block(Kind.POINT, "one line").cells == ()
    assert Block(Kind.ROW, "a row", (("column", "cell"),)).cells == (("column", "cell"),)


def test_there_is_a_page_for_each_of_four_and_the_patient_comes_first() -> None:
    assert [topic.value for topic in Topic] == ["patients", "therapists", "clinics", "builders"]
