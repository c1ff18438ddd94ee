"""Rendered lines kept in memory only, the least used ones going first."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

from app.core.languages import LAST
from app.speech.sound import Rendered

CACHE_MAX_BYTES = 32 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Wanted:
    """What makes one rendering differ from another."""

    text: str
    rate: int
    voice: str | None
    pitch: int
    language: str = LAST
    gap: int = 0


class RenderedCache:
    """Holds at most `most_bytes` of samples; nothing of it is ever written to a file."""

    def __init__(self, most_bytes: int = CACHE_MAX_BYTES) -> None:
        self._most_bytes = most_bytes
        self._bytes = 0
        self._kept: OrderedDict[Wanted, Rendered] = OrderedDict()

    def get(self, wanted: Wanted) -> Rendered | None:
        """Return a rendering, which counts as used now, or None."""
        rendered = self._kept.get(wanted)
        if rendered is not None:
            self._kept.move_to_end(wanted)
        return rendered

    def put(self, wanted: Wanted, rendered: Rendered) -> None:
        """Keep a rendering, unless it is larger than the whole cache."""
        if len(rendered.samples) > self._most_bytes:
            return
        old = self._kept.pop(wanted, None)
        self._bytes -= len(old.samples) if old is not None else 0
        self._kept[wanted] = rendered
        self._bytes += len(rendered.samples)
        while self._bytes > self._most_bytes:
            _, dropped = self._kept.popitem(last=False)
            self._bytes -= len(dropped.samples)

    def __len__(self) -> int:
        """Return how many renderings are kept."""
        return len(self._kept)
