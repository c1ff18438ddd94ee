"""What is felt at one place, and the rows that the log keeps of it."""

from __future__ import annotations

import pytest

from app.core.checkin import Place, Quality, Sensation
from app.ui.view_models.felt import Felt, felt_in, sensations_of

CHEST, JAW = Place.CHEST, Place.JAW


@pytest.mark.parametrize(
    ("felt", "rows"),
    [
        (Felt(CHEST), (Sensation(CHEST),)),
        (Felt(CHEST, Quality.TIGHT, 0), (Sensation(CHEST, Quality.TIGHT, 0),)),
        (
            Felt(CHEST, Quality.TIGHT, 6, Quality.HEAVY),
            (Sensation(CHEST, Quality.TIGHT, 6), Sensation(CHEST, Quality.HEAVY, under=True)),
        ),
        (Felt(JAW, under=Quality.NUMB), (Sensation(JAW), Sensation(JAW, Quality.NUMB, under=True))),
    ],
)
def test_a_place_is_one_row_and_what_is_under_it_a_second(felt: Felt, rows: tuple[Sensation, ...]) -> None:
    assert sensations_of(felt) == rows
    assert felt_in(rows) == (felt,)


def test_places_stay_in_their_order() -> None:
    said = (Felt(JAW, Quality.CLENCHED), Felt(CHEST, Quality.TIGHT, None, Quality.HEAVY))
    assert felt_in(row for felt in said for row in sensations_of(felt)) == said
