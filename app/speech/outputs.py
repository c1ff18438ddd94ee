"""Which device sound goes to: the chosen one while it is here, else the computer's own choice.

Looking for devices may hang with the audio server, so it is done on threads that may.
"""

from __future__ import annotations

import hashlib
import sys
import threading
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import miniaudio

from app.core.ports import DeviceChoice
from app.speech.sound_messages import DEVICE_ID_CHARS, DEVICE_NAME_CHARS, DEVICES_MOST

BACKENDS = [miniaudio.Backend.PULSEAUDIO, miniaudio.Backend.ALSA] if sys.platform == "linux" else []
"""Where sound goes on this system; empty for miniaudio's own order."""


@dataclass(frozen=True, slots=True)
class Output:
    """A device: what stands for it, and what miniaudio opens it by."""

    choice: DeviceChoice
    handle: object


class Outputs:
    """Known to everything here that plays."""

    def __init__(self, gone: Callable[[], None], find: Callable[[], Sequence[Output]] | None = None) -> None:
        """Args: gone: is told once for each choice that the chosen device is not here; find: looks for devices."""
        self._gone = gone
        self._find = find or find_outputs
        self._lock = threading.Lock()
        self._chosen: str | None = None
        self._told = False

    @property
    def chosen(self) -> str | None:
        """What stands for the chosen device, or None."""
        return self._chosen

    def choose(self, device: str | None) -> None:
        """Take another device, for whatever is opened from now on."""
        with self._lock:
            self._chosen, self._told = device, False

    def listed(self) -> tuple[DeviceChoice, ...]:
        """Return the devices that are here."""
        return tuple(each.choice for each in self._find())[:DEVICES_MOST]

    def handle(self) -> object | None:
        """Return what miniaudio opens the chosen device by; None for the computer's own, also where it stands in."""
        chosen = self._chosen
        if chosen is None:
            return None
        found = next((each.handle for each in self._find() if each.choice.id == chosen), None)
        if found is None:
            self._tell(chosen)
        return found

    def _tell(self, chosen: str) -> None:
        with self._lock:
            told, self._told = self._told, True
            still = chosen == self._chosen
        if still and not told:
            self._gone()


def find_outputs() -> tuple[Output, ...]:
    """Return the devices that miniaudio finds; none where it finds no server, or a name that it cannot tell."""
    try:
        found = miniaudio.Devices(BACKENDS or None).get_playbacks()
    except (miniaudio.MiniaudioError, ValueError):
        return ()
    met: Counter[str] = Counter()
    outputs = []
    for each in found:
        name = str(each["name"])
        met[name] += 1
        outputs.append(Output(DeviceChoice(stands_for(name, met[name]), name[:DEVICE_NAME_CHARS]), each["id"]))
    return tuple(outputs)


def stands_for(name: str, number: int) -> str:
    """Return what stands for a device: a hash, since the settings lie open; number: among those of one name, from 1."""
    return hashlib.sha256(f"{number}\0{name}".encode()).hexdigest()[:DEVICE_ID_CHARS]
