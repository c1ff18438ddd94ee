"""The window's side of recordings that are lent to the voice process: which it has, and what it is to be sent next."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from app.core.recording import sound_ms
from app.speech.gate import gate
from app.speech.sound_messages import PIECE_BYTES, Beneath, Lend, SoundRequest

_ROOM = ""
_ROOM_SHARE = 0.8
"""How loud the quiet of a room is, of the voice's volume."""


class Lending:
    """Sends in small pieces, so that a stop never waits behind more than one of them.

    A line that is about to be said goes first and whole; the others follow when nothing else is on its way.
    """

    def __init__(self) -> None:
        self._lines: dict[str, bytes] = {}
        self._room: bytes | None = None
        self._sent: set[str] = set()
        self._sent_room: bytes | None = None
        self._begins = False
        self._sounds = False
        self._volume = 0.0
        self._on_its_way: Iterator[Lend] = iter(())

    def lend(self, sounds: Mapping[str, bytes]) -> bool:
        """Take sounds by the words of their lines in place of those before; return whether there is anything new."""
        lines = {gate(text).text: sound for text, sound in sounds.items()}
        lines.pop(_ROOM, None)
        if lines == self._lines:
            return False
        self._lines = lines
        self._sent.clear()
        self._on_its_way = iter(())
        return True

    def forget_sent(self) -> None:
        """Begin anew with another worker, which has nothing."""
        self._sent.clear()
        self._sent_room = None
        self._begins = self._room is not None
        self._sounds = False
        self._on_its_way = iter(())

    def length_ms(self, text: str) -> int | None:
        """Return how long the recording of a text is at most, or None where there is none. Args: text: gated."""
        for line, sound in self._lines.items():
            if line == text or line.endswith(" " + text):
                return sound_ms(sound)
        return None

    def first(self, text: str) -> tuple[SoundRequest, ...]:
        """Return what has to be sent before a text is said."""
        line = next((line for line in self._lines if line == text or line.endswith(" " + text)), None)
        if line is None or not text:
            return ()
        rest = tuple(self._on_its_way)  # a recording that is half sent is ended first: it may be this one
        if line in self._sent:
            return rest
        self._sent.add(line)
        return (*rest, *_pieces(line, self._lines[line]))

    def next(self) -> SoundRequest | None:
        """Return the next piece of what is still to be sent: the lines, then a room's quiet, then that it begins."""
        piece = next(self._on_its_way, None)
        if piece is not None:
            return piece
        line = next((line for line in self._lines if line not in self._sent), None)
        if line is not None:
            self._sent.add(line)
            self._on_its_way = _pieces(line, self._lines[line])
            return next(self._on_its_way)
        if self._room is None or not self._begins:
            return None
        if self._room != self._sent_room:
            self._sent_room = self._room
            self._on_its_way = _pieces(_ROOM, self._room)
            return next(self._on_its_way)
        self._begins = False
        self._sounds = True
        return Beneath(min(1.0, self._volume * _ROOM_SHARE))

    def rest_on(self, room: bytes | None, volume: float, *, at_once: bool = False) -> SoundRequest | None:
        """Let the quiet of a room begin when all of it is sent, or return what ends it, where there is any to end.

        Args: at_once: end it without its long fade, also where that goes on already.
        """
        ends = room is None and (self._room is not None or (at_once and self._sounds))
        self._room, self._volume, self._begins = room, volume, room is not None
        if not ends:
            return None
        self._sent_room = None  # the other side lets go of it
        self._sounds = self._sounds and not at_once  # a long fade is still heard
        return Beneath(0.0, at_once)

    @property
    def room(self) -> bytes | None:
        """The quiet that plays now, or None."""
        return self._room


def _pieces(text: str, sound: bytes) -> Iterator[Lend]:
    for at in range(0, len(sound), PIECE_BYTES):
        yield Lend(text, at, len(sound), sound[at : at + PIECE_BYTES])
