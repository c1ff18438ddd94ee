"""Recordings that came with what holds today: read when that changes, and held only while the log is open."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from app.core.assigned import sounds, spent
from app.core.exchange_ports import ExchangeLog
from app.core.exercise import Library
from app.core.moment import WallClock
from app.core.people import KeptVersion
from app.ui.exchange_keeper import ExchangeKeeper
from app.ui.jobs import ignore
from app.ui.view_models.given import Given

Sounds = Mapping[tuple[str, bytes], bytes]


class GivenVoice(QObject):
    """Signals:
    changed(): `sounds` are others.
    """

    changed = Signal()

    def __init__(
        self,
        library: Library,
        given: Given,
        exchange: ExchangeKeeper,
        wall: WallClock,
        parent: QObject | None = None,
    ) -> None:
        """`library` is what comes with Lamplit."""
        super().__init__(parent)
        self._library = library
        self._given = given
        self._exchange = exchange
        self._wall = wall
        self._sounds: Sounds = {}
        self._read: tuple[tuple[KeptVersion, ...], int] = ((), 0)
        given.changed.connect(self.look)

    @property
    def sounds(self) -> Sounds:
        """The sound of each line that has one, by exercise and line, and the quiet of a room."""
        return self._sounds

    def look(self) -> None:
        """Read them where something else holds than before; let go of all where the log is not open."""
        versions, day = self._given.state.versions, self._wall().day
        if (versions, day) == self._read:
            return
        self._read = (versions, day)
        if not versions:
            self._take({})
            return
        library = self._library

        def job(log: ExchangeLog) -> Sounds:
            log.drop_recordings(spent(versions, day))
            return sounds(library.exercises, library.sets, versions, day, log.recordings)

        def done(found: Sounds) -> None:
            if self._read == (versions, day):  # nothing else was asked for meanwhile, and the log was not locked
                self._take(found)

        self._exchange.with_exchange(job, done, ignore)

    def _take(self, found: Sounds) -> None:
        if found != self._sounds:
            self._sounds = found
            self.changed.emit()
