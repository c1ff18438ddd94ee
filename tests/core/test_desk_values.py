"""What follows the last version, which versions belong together, and a middle where there are enough points for one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.core.assignment import Withdrawal
from app.core.checkin import Rating, RatingWord
from app.core.desk_work import LibraryFound
from app.core.middle import LEAST_PAIRS, middle_of
from app.core.people import KeptVersion
from app.core.series import next_version, series_of, withdrawal
from app.core.shared_page import Pair
from tests.exchange.homes import LIBRARY, OWN_EXERCISE, assignment

PAIRS = tuple(Pair(Rating(9 - number % 4), Rating(number % 5)) for number in range(LEAST_PAIRS))


def test_under_ten_pairs_nothing_is_made_of_them() -> None:
    assert middle_of(PAIRS[:-1]) is None
    assert middle_of((*PAIRS[:-1], Pair(Rating(word=RatingWord.A_LOT), Rating(1)))) is None
    assert middle_of((*PAIRS[:-1], Pair(None, Rating(1)))) is None


def test_from_ten_pairs_on_there_is_a_median_of_each_side() -> None:
    assert middle_of(PAIRS) == (8, 2)


def test_a_draft_becomes_what_follows() -> None:
    first = assignment(b"s" * 16)
    draft = replace(first, series=b"", seq=0, why="Slower now.")
    second = next_version(draft, first, 21_000)
    assert (second.series, second.seq, second.first_day, second.why) == (b"s" * 16, 2, 21_000, "Slower now.")
    assert withdrawal(second, 21_005) == Withdrawal(b"s" * 16, 3, 21_005)


@pytest.mark.parametrize("turned", [False, True])
def test_versions_are_gathered_by_assignment_the_one_sent_last_first(turned: bool) -> None:
    one, other = assignment(b"a" * 16), assignment(b"b" * 16)
    sent = [
        KeptVersion(b"k", one, 10),
        KeptVersion(b"k", other, 20),
        KeptVersion(b"k", next_version(one, one, 21_000), 30),
    ]
    groups = series_of(reversed(sent) if turned else sent)
    assert [[each.version.seq for each in group] for group in groups] == [[1, 2], [1]]
    assert groups[0][0].version.series == b"a" * 16


def test_a_found_library_names_its_sets_first() -> None:
    found = LibraryFound("Evenings", "Room 12", (), (OWN_EXERCISE,), (LIBRARY.sets[0],), ())
    assert found.contents == (LIBRARY.sets[0], OWN_EXERCISE)
