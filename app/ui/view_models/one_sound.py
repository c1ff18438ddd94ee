"""One recording, played in the place of its words by itself; then the voice goes back to whom it belongs to."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.core.ports import Voice
from app.core.spoken import SpokenWord

_WORDS_PER_MINUTE = 105


class OneSound(QObject):
    """Plays one at a time.

    Args:
        give_back: called when the voice is needed no more; whoever has it otherwise listens to it again.
        voice_lost: called when the voice was lost while it was lent.

    Signals:
        ended(): it was heard to its end, or the voice was lost; not for stop().
    """

    ended = Signal()

    def __init__(
        self,
        voice: Voice,
        give_back: Callable[[], None],
        voice_lost: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._voice = voice
        self._give_back = give_back
        self._voice_lost = voice_lost
        self._token = 0
        self._plays = False

    @property
    def plays(self) -> bool:
        """Whether one is heard."""
        return self._plays

    def play(self, words: str, sound: bytes) -> None:
        """Play a recording of these words."""
        self._token += 1
        self._plays = True
        self._voice.set_listener(self)
        self._voice.lend({words: sound})
        self._voice.say(self._token, words, _WORDS_PER_MINUTE)

    def stop(self) -> None:
        """Be silent at once."""
        if self._plays:
            self._token += 1
            self._plays = False
            self._voice.lend({})
            self._give_back()

    # -- a voice's listener ------------------------------------------------------------------------------------------

    def line_started(self, token: int, words: tuple[SpokenWord, ...]) -> None:
        """Nothing waits for that."""

    def line_ended(self, token: int) -> None:
        """It was heard to its end."""
        if token == self._token and self._plays:
            self.stop()
            self.ended.emit()

    def only_recordings(self) -> None:
        """That is what is listened to here."""

    def voice_lost(self, reason: str) -> None:  # noqa: ARG002  # the port's
        """No voice any more."""
        self._plays = False
        self._give_back()
        self._voice_lost()
        self.ended.emit()
