"""The voice that says nothing: chosen, or fallen back to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.core.ports import VoiceListener
from app.core.soft_sound import SoftSound


class SilentVoice:
    """Keeps still and tells nothing; whoever asks counts the reading time by itself."""

    def set_listener(self, listener: VoiceListener | None) -> None:
        """Take any listener; it hears nothing."""

    def set_language(self, tag: str) -> None:
        """Take any language."""

    def say(self, token: int, text: str, words_per_minute: int) -> None:
        """Say nothing."""

    def prefetch(self, lines: Sequence[tuple[str, int]]) -> None:
        """Prepare nothing."""

    def stop(self) -> int:
        """Return 0: nothing had begun."""
        return 0

    def lend(self, sounds: Mapping[str, bytes]) -> None:
        """Take any recordings; none is played."""

    def rest_on(self, room: bytes | None, *, at_once: bool = False) -> None:
        """Play no quiet."""

    def soft_sound(self, sound: SoftSound, *, begins: bool) -> None:
        """Play nothing."""

    def close(self) -> None:
        """End nothing."""
