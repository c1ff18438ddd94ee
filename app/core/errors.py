"""The three kinds of trouble, so that every boundary knows what to do with one."""

from __future__ import annotations

from collections.abc import Callable


def _as_written(sentence: str) -> str:
    return sentence


_say: Callable[[str], str] = _as_written


def say_faults_in(words: Callable[[str], str] = _as_written) -> None:
    """Have the sentence of every UserError put into other words; without any, say them as they are written.

    One switch for the whole program: what shows a fault is in many places, what raises it in many more, and none of
    them is to know of languages. `words` may be called on any thread.
    """
    global _say
    _say = words


class LamplitError(Exception):
    """Base of all errors raised on purpose."""


class UserError(LamplitError):
    """Something the person can act on. The message is one calm sentence that may be shown as it is; str() gives it in
    the language that say_faults_in() was told.
    """

    def __str__(self) -> str:
        return _say(super().__str__())


class PassphraseError(UserError):
    """The passphrase is another one, is missing, or cannot be taken. The log itself is as it was."""


class DamageError(UserError):
    """A part of the log's file can't be read. What can be read may be brought over into a new one."""


class EnvironmentFault(LamplitError):
    """Disk, voice or driver failed. The app goes on without it and says so once."""


class BugError(LamplitError):
    """A promise inside the program was broken. Loud in tests, never shown as text to the person."""
