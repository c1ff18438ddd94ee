"""A voice that can be chosen and tuned, as the pages that do so need it."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import SignalInstance

from app.core.chosen_voices import Voices
from app.core.ports import Microphone, Voice


class TunedVoice(Voice, Protocol):
    """A voice that can say which voices there are."""

    voices_listed: SignalInstance
    devices_listed: SignalInstance
    device_gone: SignalInstance

    @property
    def microphone(self) -> Microphone:
        """What records."""

    def request_voices(self) -> None:
        """Ask; voices_listed brings a tuple of VoiceChoice."""

    def request_devices(self) -> None:
        """Ask; devices_listed brings a tuple of DeviceChoice. device_gone tells that the chosen one is not here."""

    def set_device(self, device: str | None) -> None:
        """Choose the device that sound goes to, by its id; None for the computer's own choice."""

    def warm_up(self) -> None:
        """Be ready for the first line."""

    def set_voices(self, voices: Voices) -> None:
        """Choose the voices of the lines that follow, by their language."""

    def set_voice_id(self, voice_id: str | None) -> None:
        """Choose the voice of the next line alone, until set_voices() or set_language() is called."""

    def set_pitch(self, pitch: int) -> None:
        """Choose the pitch of the next line, 0..100."""

    def set_volume(self, volume: float) -> None:
        """Choose the volume of the next line, 0..1."""

    def set_speed(self, share: float) -> None:
        """Choose the speed of the next line, a share of the words a minute that are asked for."""

    def set_gap(self, hundredths: int) -> None:
        """Choose how many hundredths of a second more stand between words from the next line on."""
