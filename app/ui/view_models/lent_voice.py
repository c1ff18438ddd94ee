"""The voice, lent to the therapist's editors, and given back to whoever listens to it otherwise."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.core.clock import Clock
from app.core.ports import VoiceListener
from app.ui.view_models.studio import StudioVoice


@dataclass(frozen=True, slots=True)
class LentVoice:
    """What a preview plays with, and what lines are recorded and listened to by.

    Attributes:
        owner: who listens to the voice otherwise, and does again when it is given back.
        reader: whether a screen reader is on.
    """

    voice: StudioVoice
    owner: VoiceListener
    clock: Clock
    reader: Callable[[], bool] = bool

    def give_back(self) -> None:
        """Let its owner listen to it again."""
        self.voice.stop()
        self.voice.set_listener(self.owner)

    def lose(self) -> None:
        """Tell its owner that it was lost meanwhile."""
        self.owner.voice_lost("preview")
