"""Which word is being said, by the clock from the moment the sound began."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app.core.spoken import SpokenWord

_LATE_MS = 35
"""Word times lie 0 to 75 ms before the sound of the word; half of that shows it neither early nor late."""


class WordPointer(QObject):
    """Wakes once for each word, and not at all when nothing is said.

    Signals:
        pointed(SpokenWord or None): this word is said now; None for none.
    """

    pointed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: tuple[SpokenWord, ...] = ()
        self._next = 0
        self._began_s = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._step)

    def follow(self, words: tuple[SpokenWord, ...], shift: int) -> None:
        """Follow these from now on, each `shift` characters farther on; none ends it."""
        was = bool(self._words)
        self._words = tuple(word._replace(start=word.start + shift, end=word.end + shift) for word in words)
        self._next, self._began_s = 0, time.monotonic()
        self._timer.stop()
        if was:
            self.pointed.emit(None)
        if self._words:
            self._step()

    def _step(self) -> None:
        """Point at the last word that has begun; words that a busy window missed are passed over."""
        now_ms = (time.monotonic() - self._began_s) * 1000
        begun = self._next
        while begun < len(self._words) and self._words[begun].at_ms + _LATE_MS <= now_ms:
            begun += 1
        if begun > self._next:
            self._next = begun
            self.pointed.emit(self._words[begun - 1])
        if begun < len(self._words):
            self._timer.start(max(1, round(self._words[begun].at_ms + _LATE_MS - now_ms)))
