"""Another passphrase for the log: the answer comes first, then it is told that the change is over."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.core.errors import PassphraseError
from app.ui.log_keeper import LogState
from tests.store.make import OTHER_PHRASE, PHRASE
from tests.ui.test_log_keeper_copies import Room


@pytest.fixture
def room(qapp: object, tmp_path: Path) -> Room:
    """A keeper that tells when a change of the passphrase is over, and whether one is still going then."""
    made = Room(tmp_path / "vault")
    made.keeper.lock.changed.connect(lambda: made.told.append(("over", made.keeper.lock.changing)))
    return made


@pytest.mark.parametrize("before", [None, PHRASE], ids=["the first", "another"])
def test_a_change_is_answered_and_then_over_and_the_log_stays_open(room: Room, before: str | None) -> None:
    room.make(before)
    room.keeper.lock.change_passphrase(before, OTHER_PHRASE, room.done, room.failed)
    assert room.keeper.lock.changing
    assert room.drain() == ["done", ("over", False)]
    assert room.keeper.state is LogState.OPEN
    assert room.keeper.locked
    room.start(OTHER_PHRASE)
    assert room.count() == 3


def test_a_change_that_is_refused_is_answered_and_then_over_too(room: Room) -> None:
    room.make(PHRASE)
    room.keeper.lock.change_passphrase("a third one for it", OTHER_PHRASE, room.done, room.failed)
    error, *rest = room.drain()
    assert isinstance(error, PassphraseError)
    assert rest == [("over", False)]
    assert room.keeper.state is LogState.OPEN
    assert room.count() == 3
