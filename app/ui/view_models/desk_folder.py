"""The folder that is watched: what comes into it is taken in, a few files at a time, and what is left is named."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app.core.desk_work import FileLeft, TakenIn
from app.core.errors import LamplitError
from app.core.exchange_ports import Desk
from app.core.moment import WallClock
from app.ui.view_models.desk_jobs import DeskJobs, DeskTrouble

_LOOK_EVERY_MS = 20_000
_AT_ONCE = 20
"""So many files in one job: a person can be opened between two of them."""

_MOST_NAMED = 1_000


@dataclass(frozen=True, slots=True)
class FolderProps:
    """What is told of the folder.

    Attributes:
        path: empty while none is watched; read: whether that is known yet.
        count, done: how many files are new, and how many of them are read; busy: while they are being read.
        taken: how many pages came in since it was last put away; left: files that stayed, with their reasons.
        stopped: whether the therapist ended it before its end.
    """

    path: str = ""
    read: bool = False
    count: int = 0
    done: int = 0
    busy: bool = False
    taken: int = 0
    left: tuple[FileLeft, ...] = ()
    stopped: bool = False
    trouble: str = ""

    @property
    def tells(self) -> bool:
        """Whether there is something to tell that was not put away."""
        return self.busy or bool(self.taken or self.left or self.trouble or self.stopped)


class FolderModel(QObject):
    """Looks while the window is in front, and never anywhere else than into this folder.

    Args:
        in_front: whether the window is in front now.

    Signals:
        props_changed(FolderProps).
        taken_in(): pages came in.
    """

    props_changed = Signal(object)
    taken_in = Signal()

    def __init__(
        self, jobs: DeskJobs, wall: WallClock, in_front: Callable[[], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._wall = wall
        self._in_front = in_front
        self._trouble = DeskTrouble(self)
        self._stamp = ""
        self._looking = False
        self._again = False
        self._goes_on = False
        self._props = FolderProps()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look_in_turn)

    @property
    def props(self) -> FolderProps:
        """What is told now."""
        return self._props

    def begin(self) -> None:
        """Find out which folder is watched, and look into it."""

        def known(path: str) -> None:
            if path != self._props.path:
                self._stamp = ""
            self._tell(replace(self._props, path=path, read=True))
            self._timer.start()
            self.look()

        self._jobs.read(lambda desk: desk.folder(), known, self._failed)

    def end(self) -> None:
        """Look no more, and forget what was told."""
        self._timer.stop()
        self._goes_on = self._again = False
        self._stamp = ""
        self._tell(FolderProps())

    def choose(self, folder: Path | None) -> None:
        """Watch this folder from now on, or none."""
        path = "" if folder is None else str(folder)

        def job(desk: Desk) -> None:
            if folder is not None:
                self._jobs.services().stamp(folder)  # a folder that is not there is not taken
            desk.keep_folder(path)

        def kept(_none: None) -> None:
            self._stamp = ""
            self._tell(FolderProps(path=path, read=True))
            self.look()

        self._jobs.change(job, kept, self._failed)

    def look(self) -> None:
        """Look for new files now, also where a card that came since may let one in."""
        self._stamp = ""
        self._again = self._looking  # what looks now began before what is asked for
        self._look()

    def stop(self) -> None:
        """Read no more for now; what was not read is read another time."""
        self._goes_on = False

    def put_away(self) -> None:
        """Tell no more of what came and what was left."""
        if not self._props.busy:
            self._tell(FolderProps(path=self._props.path, read=True))

    def _look_in_turn(self) -> None:
        if self._in_front():
            self._look()

    def _look(self) -> None:
        path, before = self._props.path, self._stamp
        if not path or self._props.busy or self._looking:
            return
        self._looking = True

        def job(desk: Desk) -> tuple[str, tuple[Path, ...]]:
            services = self._jobs.services()
            stamp = services.stamp(Path(path))
            return stamp, () if stamp == before else services.look(desk, Path(path))

        def found(result: tuple[str, tuple[Path, ...]]) -> None:
            self._looking = False
            if self._again:
                self.look()
                return
            self._stamp, paths = result
            if self._props.path != path:
                return
            if self._props.trouble:
                self._tell(replace(self._props, trouble=""))
            if paths:
                self._goes_on = True
                self._tell(replace(self._props, busy=True, stopped=False, count=len(paths), done=0))
                self._take(paths)

        def failed(error: LamplitError) -> None:
            self._looking = False
            if self._again:
                self.look()
            else:
                self._failed(error)

        self._jobs.read(job, found, failed)

    def _take(self, paths: tuple[Path, ...]) -> None:
        if not paths or not self._goes_on:
            self._tell(replace(self._props, busy=False, stopped=bool(paths)))
            return
        part, rest, now, path = paths[:_AT_ONCE], paths[_AT_ONCE:], self._wall(), self._props.path

        def done(told: TakenIn) -> None:
            if self._props.path != path or not self._props.busy:
                return
            named = {each.name for each in self._props.left}
            new = tuple(each for each in told.left if each.name not in named)
            left = (*self._props.left, *new)[:_MOST_NAMED]
            now_done = self._props.done + len(part)
            self._tell(replace(self._props, done=now_done, taken=self._props.taken + told.taken, left=left))
            if told.taken:
                self.taken_in.emit()
            self._take(rest)

        def failed(error: LamplitError) -> None:
            self._tell(replace(self._props, busy=False))
            self._failed(error)

        self._jobs.read(lambda desk: self._jobs.services().take_in(desk, part, now), done, failed)

    def _failed(self, error: LamplitError) -> None:
        self._tell(replace(self._props, read=True, trouble=self._trouble.sentence(error)))

    def _tell(self, props: FolderProps) -> None:
        self._props = props
        self.props_changed.emit(props)
