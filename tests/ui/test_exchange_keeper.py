"""Both sides of exchange over the one real log: on the worker thread, while it is open, and after it opened again."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.compose_exchange import ExchangeParts
from app.core.errors import LamplitError, UserError
from app.core.exchange_ports import Desk
from app.core.people import Contact, Trust
from app.core.ports import Log
from app.store.backup_copy import open_as_is
from app.ui.exchange_keeper import ExchangeKeeper
from app.ui.jobs import ignore
from tests.store.make import open_slot_key
from tests.ui.log_stage import ROOT, Stage, a_check_in, uid

CARD = Contact("Room 12", b"k" * 32, "age1x", Trust.IN_PERSON, 5)


class Sides:
    """The keeper over a vault, and how often a desk was made."""

    def __init__(self, folder: Path) -> None:
        self.stage = Stage(folder / "vault").open()
        parts = ExchangeParts(ROOT / "exercises" / "en", folder / "desk", ROOT / "resources")
        self.made: list[Log] = []

        def desk(log: Log) -> Desk:
            self.made.append(log)
            return parts.desk(log)

        self.keeper = ExchangeKeeper(self.stage.keeper, desk, parts.patient)
        self.told: list[str] = []
        self.keeper.desk_changed.connect(lambda: self.told.append("desk"))
        self.keeper.exchange_changed.connect(lambda: self.told.append("exchange"))


@pytest.fixture
def sides(qapp: QApplication, tmp_path: Path) -> Sides:
    return Sides(tmp_path)


def test_the_desk_is_written_and_read_off_the_gui_thread(sides: Sides) -> None:
    names: list[list[str]] = []

    sides.keeper.change_desk(lambda desk: desk.add_person(uid(1), "Heron", ""), ignore, pytest.fail)
    sides.keeper.with_desk(lambda desk: [row.name for row in desk.people()], names.append, pytest.fail)
    assert names == []
    sides.stage.jobs.drain()

    assert names == [["Heron"]]
    assert sides.told == ["desk"]
    assert len(sides.made) == 1


def test_the_patients_side_is_written_and_read(sides: Sides) -> None:
    found: list[object] = []

    sides.keeper.change_exchange(lambda log: log.save_contact(CARD), ignore, pytest.fail)
    sides.keeper.with_exchange(lambda log: log.contacts(), found.append, pytest.fail)
    sides.stage.jobs.drain()

    assert found == [(CARD,)]
    assert sides.told == ["exchange"]


def test_what_is_taken_away_leaves_the_copies_at_once(sides: Sides) -> None:
    folder = sides.stage.folder
    sides.stage.write(a_check_in(1))
    sides.keeper.change_desk(lambda desk: desk.add_person(uid(2), "Heron", "evenings"), ignore, pytest.fail)
    sides.keeper.change_exchange(lambda log: log.save_contact(CARD), ignore, pytest.fail)
    sides.stage.keeper.with_vault(lambda vault: vault.tend_backups(), ignore, pytest.fail)
    sides.stage.jobs.drain()
    (copy,) = (folder / "backups").glob("*.db")
    done: list[object] = []

    sides.keeper.take_from_desk(lambda desk: desk.delete_person(uid(2)), done.append, pytest.fail)
    sides.keeper.take_from_exchange(lambda log: log.forget_contact(CARD.sign_pk), done.append, pytest.fail)
    sides.stage.jobs.drain()

    assert len(done) == 2
    assert sides.told == ["desk", "exchange", "desk", "exchange"]
    with closing(open_as_is(copy, open_slot_key(folder))) as db:
        for table in ("person", "contact"):
            assert db.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)  # noqa: S608


def test_nothing_is_taken_away_behind_a_closed_log(sides: Sides) -> None:
    sides.stage.keeper.close()
    failures: list[LamplitError] = []
    sides.keeper.take_from_desk(lambda desk: desk.delete_person(uid(2)), ignore, failures.append)
    sides.stage.jobs.drain()
    assert [type(each) for each in failures] == [UserError]


def test_a_failed_change_is_told_too_since_a_part_of_it_may_stand(sides: Sides) -> None:
    failures: list[LamplitError] = []

    sides.keeper.change_desk(lambda desk: desk.add_person(uid(1), "", ""), ignore, failures.append)
    sides.stage.jobs.drain()

    assert [type(each).__mro__[1] for each in failures] == [UserError]
    assert sides.told == ["desk"]


def test_a_closed_log_is_a_calm_failure_and_an_opened_one_has_its_desk_again(sides: Sides) -> None:
    sides.keeper.change_desk(lambda desk: desk.add_person(uid(1), "Heron", ""), ignore, pytest.fail)
    sides.stage.keeper.close()
    sides.stage.jobs.drain()
    failures: list[LamplitError] = []
    sides.keeper.with_desk(lambda desk: desk.people(), ignore, failures.append)
    sides.stage.jobs.drain()
    assert [type(each) for each in failures] == [UserError]

    names: list[list[str]] = []
    sides.stage.keeper.open(None, lambda: None, pytest.fail)
    sides.keeper.with_desk(lambda desk: [row.name for row in desk.people()], names.append, pytest.fail)
    sides.stage.jobs.drain()

    assert names == [["Heron"]]
    assert len(sides.made) == 2
