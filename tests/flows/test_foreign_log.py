"""A log from elsewhere in the joined house: what it says it is, without what its maker would have had it do."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.core.errors import LamplitError
from app.core.people import Trust
from app.exchange import folder
from tests.flows.conftest import Build
from tests.flows.house import MOVED_IN, Lived
from tests.flows.until import until
from tests.store.foreign_files import Change, by_hand, fill
from tests.store.make import PHRASE


def brought_in(lived: Lived, tmp_path: Path, *changes: Change) -> list[LamplitError]:
    """Put a log of another maker in the place of the one that is there; returns what kept it from that."""
    there = tmp_path / "there"
    there.mkdir()
    fill(there)
    path = by_hand(there, changes, there / "log.lamplit")
    done: list[bool] = []
    failed: list[LamplitError] = []
    lived.house.keeper.replacing.restore(path, PHRASE, lambda: done.append(True), failed.append)
    until(lambda: done or failed, "it is in its place, or not")
    lived.settle()
    return failed


def test_no_folder_is_looked_into_that_the_person_did_not_choose(
    build: Build, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Path] = []
    listing = folder.listing

    def heard(path: Path) -> frozenset[tuple[str, int, int]]:
        asked.append(path)
        return listing(path)

    monkeypatch.setattr("app.assigning.hands.listing", heard)
    lived = build().open()
    change = ("UPDATE meta SET v = ? WHERE k = 'exchange_folder'", (str(tmp_path / "share"),))
    assert brought_in(lived, tmp_path, change) == []
    given = lived.house.patient.given
    until(lambda: given.state.contacts, "what was given is read")
    lived.settle()
    assert asked == []
    assert [(each.name, each.trust) for each in given.state.contacts] == [("Dr. Wren", Trust.NOT_CHECKED)]
    assert not given.state.trouble


def test_no_file_goes_that_a_log_names(build: Build, tmp_path: Path) -> None:
    other = tmp_path / "three years of work.odt"
    other.write_bytes(b"not ours")
    lived = build(MOVED_IN._replace(desk=True)).open()
    assert brought_in(lived, tmp_path, ("INSERT INTO loose_file(file) VALUES (?)", (str(other),))) == []
    lived.house.go_home()
    lived.settle()
    assert other.read_bytes() == b"not ours"


def test_what_cannot_have_come_in_by_a_door_is_refused_with_a_sentence(build: Build, tmp_path: Path) -> None:
    lived = build().open()
    (error,) = brought_in(lived, tmp_path, ("UPDATE assignment SET body = ?", ("[]",)))
    assert str(error)
    assert lived.entries() == ()
