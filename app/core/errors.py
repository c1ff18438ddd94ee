"""The three kinds of trouble, so that every boundary knows what to do with one."""

from __future__ import annotations


class LamplitError(Exception):
    """Base of all errors raised on purpose."""


class UserError(LamplitError):
    """Something the person can act on. The message is one calm sentence that may be shown as it is."""


class PassphraseError(UserError):
    """The passphrase is another one, is missing, or cannot be taken. The log itself is as it was."""


class DamageError(UserError):
    """A part of the log's file can't be read. What can be read may be brought over into a new one."""


class EnvironmentFault(LamplitError):
    """Disk, voice or driver failed. The app goes on without it and says so once."""


class BugError(LamplitError):
    """A promise inside the program was broken. Loud in tests, never shown as text to the person."""
