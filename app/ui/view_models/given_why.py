"""What was said with the sentence "why this one" of a version that came: read when it is shown, heard on a press.

The sentence is its caption: where other words stand on the page than came, nothing is heard.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.core.assignment import Assignment
from app.core.exchange_ports import ExchangeLog
from app.core.people import KeptVersion
from app.core.recording import Recording, said_why
from app.ui.exchange_keeper import ExchangeKeeper
from app.ui.jobs import ignore
from app.ui.view_models.one_sound import OneSound


class GivenWhy(QObject):
    """Of one place where a version is shown.

    Signals:
        changed(): `heard` is another.
    """

    changed = Signal()

    def __init__(self, exchange: ExchangeKeeper, sound: OneSound, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._exchange = exchange
        self._sound = sound
        self._shown: tuple[bytes, bytes, int, str] | None = None
        self._said: Recording | None = None
        sound.ended.connect(self.changed)

    @property
    def heard(self) -> bool | None:
        """Whether it is heard just now; None where nothing was said."""
        return None if self._said is None else self._sound.plays

    def look(self, kept: KeptVersion | None) -> None:
        """Read what was said with a version as it is shown; None lets go of it."""
        version = None if kept is None else kept.version
        if kept is None or not isinstance(version, Assignment):
            self.leave()
            return
        shown = (kept.sign_pk, version.series, version.seq, version.why)
        if shown == self._shown:
            return
        self.leave()
        self._shown = shown

        def job(log: ExchangeLog) -> Recording | None:
            return said_why(log.recordings(kept), version.why)

        def done(said: Recording | None) -> None:
            if shown == self._shown and said is not None:
                self._said = said
                self.changed.emit()

        self._exchange.with_exchange(job, done, ignore)

    def press(self) -> None:
        """Hear it, or be silent."""
        if self._sound.plays:
            self.stop()
        elif self._said is not None and self._shown is not None:
            self._sound.play(self._shown[-1], self._said.sound)
            self.changed.emit()

    def stop(self) -> None:
        """Be silent."""
        if self._sound.plays:
            self._sound.stop()
            self.changed.emit()

    def leave(self) -> None:
        """Be silent, and let go of it."""
        self._sound.stop()
        told, self._shown, self._said = self._said is not None, None, None
        if told:
            self.changed.emit()
