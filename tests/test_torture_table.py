"""The table of what is tried: a row that can have no place on a system says so, and counts as neither way."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.torture import __main__ as torture
from tests.torture.table import ROWS

CLOCK = next(row for row in ROWS if row.how == "places:clock_back")


def test_a_row_that_finds_no_place_is_told_as_not_tried(capsys: pytest.CaptureFixture[str]) -> None:
    assert torture.try_all([replace(CLOCK, inside=("false",))], short=True) == 0
    said = capsys.readouterr().out
    assert "this system gives no place for it (false)" in said
    assert "0 passed, 0 failed, 1 skipped" in said


@pytest.mark.parametrize(("inside", "can"), [((), True), (("env",), True), (("false",), False)])
def test_a_row_begins_where_its_place_can_be_had(inside: tuple[str, ...], can: bool) -> None:
    assert torture.can_begin(replace(CLOCK, inside=inside)) is can
