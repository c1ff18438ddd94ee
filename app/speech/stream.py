"""Cuts what a worker writes into lines, and notices one that writes without end."""

from __future__ import annotations

from collections.abc import Callable

from app.speech.protocol import LINE_MAX_BYTES

_WINDOW_S = 1.0
_WINDOW_MAX_BYTES = 4 * LINE_MAX_BYTES


class Flood(ValueError):
    """More came than any worker has to say."""


class ReplyLines:
    """Collects bytes of one worker.

    Args: clock: seconds, never going back.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._rest = b""
        self._window_start_s = clock()
        self._window_bytes = 0
        self._expected = 0

    def expect(self, count: int) -> None:
        """Let through so many bytes that were asked for, beside what comes unasked."""
        self._expected += count

    def add(self, data: bytes) -> list[bytes]:
        """Return the lines that are whole now.

        Raises Flood above 256 KiB a second that nobody asked for, or 64 KiB without a line end.
        """
        now_s = self._clock()
        if now_s - self._window_start_s > _WINDOW_S:
            self._window_start_s, self._window_bytes = now_s, 0
        asked = min(self._expected, len(data))
        self._expected -= asked
        self._window_bytes += len(data) - asked
        *lines, self._rest = (self._rest + data).split(b"\n")
        if self._window_bytes > _WINDOW_MAX_BYTES or len(self._rest) > LINE_MAX_BYTES:
            raise Flood
        return lines
