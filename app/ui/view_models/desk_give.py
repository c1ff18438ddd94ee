"""Handing out: a version as a file for one person, or one set as a file for each of several."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.core.assignment import Assignment, Withdrawal
from app.core.desk_work import GivenLine
from app.core.errors import LamplitError
from app.core.exchange_ports import Desk
from app.core.moment import WallClock
from app.ui.labels import Labels
from app.ui.view_models.desk_jobs import DeskJobs, DeskTrouble

_AT_ONCE = 10
"""So many files in one job: between two jobs the therapist can stop it, and others have their turn."""


class GiveStage(Enum):
    """How far it is."""

    READY = auto()
    BUSY = auto()
    DONE = auto()


@dataclass(frozen=True, slots=True)
class GiveProps:
    """What the page shows.

    Attributes:
        to: names of those it is for; title, days: of what is given.
        done, count: how many files are told of so far, of how many.
        lines: a line for each person of several; path: where the one file is.
    """

    stage: GiveStage = GiveStage.READY
    to: tuple[str, ...] = ()
    title: str = ""
    days: str = ""
    ends: bool = False
    done: int = 0
    lines: tuple[str, ...] = ()
    path: str = ""
    trouble: str = ""

    @property
    def count(self) -> int:
        """How many files there are to be."""
        return len(self.to)


class GiveModel(QObject):
    """Signals:
    props_changed(GiveProps).
    given(): at least one file is there.
    """

    props_changed = Signal(object)
    given = Signal()

    def __init__(self, jobs: DeskJobs, labels: Labels, wall: WallClock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._labels = labels
        self._wall = wall
        self._trouble = DeskTrouble(self)
        self._to: tuple[tuple[bytes, str], ...] = ()
        self._version: Assignment | Withdrawal | None = None
        self._again = False
        self._goes_on = False
        self._props = GiveProps()

    @property
    def props(self) -> GiveProps:
        """What the page shows now."""
        return self._props

    def begin(self, to: Sequence[tuple[bytes, str]], version: Assignment | Withdrawal, *, again: bool = False) -> None:
        """Stand before handing out.

        Args: to: uid and name of each; version: without a series it begins one for each; again: it was sent before.
        """
        self._to, self._version, self._again = tuple(to), version, again
        names = tuple(name for _uid, name in self._to)
        if isinstance(version, Withdrawal):
            days = self.tr("It ends on {day}.").format(day=self._labels.short_date(version.first_day))
            self._tell(GiveProps(to=names, days=days, ends=True))
        else:
            self._tell(GiveProps(to=names, title=version.exercise_set.title, days=self._days(version)))

    def make(self, folder: Path) -> None:
        """Make the file or files."""
        version = self._version
        if version is None or not self._to or self._props.stage is GiveStage.BUSY:
            return
        self._tell(replace(self._props, stage=GiveStage.BUSY, trouble="", lines=(), done=0, path=""))
        self._goes_on = True
        if len(self._to) > 1 and isinstance(version, Assignment):
            self._next_of_many(version, folder)
        else:
            self._make_one(version, folder)

    def stop(self) -> None:
        """Make no more files; those that are there stay."""
        self._goes_on = False

    def leave(self) -> None:
        """Let go of it."""
        self._goes_on = False
        self._to, self._version, self._props = (), None, GiveProps()

    def _make_one(self, version: Assignment | Withdrawal, folder: Path) -> None:
        uid, now, again = self._to[0][0], self._wall(), self._again

        def job(desk: Desk) -> Path:
            services = self._jobs.services()
            if again:
                return services.give_again(desk, uid, version.series, version.seq, folder, now)
            return services.give(desk, uid, version, folder, now)

        def done(path: Path) -> None:
            self._tell(replace(self._props, stage=GiveStage.DONE, done=1, path=str(path)))
            self.given.emit()

        self._jobs.change(job, done, self._failed)

    def _next_of_many(self, version: Assignment, folder: Path) -> None:
        begun = self._props.done
        part = [uid for uid, _name in self._to[begun : begun + _AT_ONCE]]
        if not part or not self._goes_on:
            rest = tuple(self.tr("{name}: no file was made.").format(name=name) for _uid, name in self._to[begun:])
            self._tell(replace(self._props, stage=GiveStage.DONE, lines=(*self._props.lines, *rest)))
            if begun:
                self.given.emit()
            return
        now = self._wall()

        def job(desk: Desk) -> tuple[GivenLine, ...]:
            return self._jobs.services().give_to_many(desk, part, version, folder, now)

        def done(told: tuple[GivenLine, ...]) -> None:
            if self._version is not version:
                return  # left meanwhile
            lines = (*self._props.lines, *(self._line(each) for each in told))
            self._tell(replace(self._props, done=begun + len(part), lines=lines))
            self._next_of_many(version, folder)

        self._jobs.change(job, done, self._failed)

    def _failed(self, error: LamplitError) -> None:
        if self._version is None:
            return
        stage = GiveStage.DONE if self._props.done else GiveStage.READY
        self._tell(replace(self._props, stage=stage, trouble=self._trouble.sentence(error)))

    def _line(self, given: GivenLine) -> str:
        if given.refusal:
            return self.tr("{name}: {reason}").format(name=given.name, reason=given.refusal)
        return self.tr("{name}: the file is there.").format(name=given.name)

    def _days(self, version: Assignment) -> str:
        first = self._labels.short_date(version.first_day)
        if version.last_day is None:
            return self.tr("From {first}.").format(first=first)
        last = self._labels.short_date(version.last_day)
        return self.tr("From {first} until {last}.").format(first=first, last=last)

    def _tell(self, props: GiveProps) -> None:
        self._props = props
        self.props_changed.emit(props)
