"""What can go wrong with the log, each with its own calm sentence. Nothing here imports the database."""

from __future__ import annotations

import errno

from app.core.errors import DamageError, EnvironmentFault, LamplitError, PassphraseError, UserError
from app.core.log_facts import SCALE_WORD_MAX_CHARS


class WrongPassphrase(PassphraseError):
    """The slot is sound and this passphrase doesn't open it."""

    def __init__(self) -> None:
        super().__init__("That passphrase doesn't open this log.")


class PassphraseNeeded(PassphraseError):
    """Nothing opens the log without a passphrase."""

    def __init__(self) -> None:
        super().__init__("This log opens with its passphrase.")


class PassphraseTooShort(PassphraseError):
    """A passphrase of one's own is under the least length."""

    def __init__(self, least_chars: int) -> None:
        super().__init__(f"A passphrase has {least_chars} characters or more here.")


class PassphraseOnlyDigits(PassphraseError):
    """A number of any length that is remembered is tried out in minutes."""

    def __init__(self) -> None:
        super().__init__("A passphrase has letters too; a number alone is quickly tried out.")


class PassphraseCommon(PassphraseError):
    """It is among those that are tried first."""

    def __init__(self) -> None:
        super().__init__("That one is on the lists of phrases that are tried first, so it is not taken.")


class WrongCode(PassphraseError):
    """The slot of the recovery code is sound and this code doesn't open it."""

    def __init__(self) -> None:
        super().__init__("That code doesn't open this log.")


class NoRecoveryCode(PassphraseError):
    """There is no slot for one."""

    def __init__(self) -> None:
        super().__init__("This log has no recovery code.")


class KeyFileDamaged(UserError):
    """Neither the key file nor its copy holds a sound slot."""

    def __init__(self) -> None:
        super().__init__("The key file of this log is damaged; nothing was changed.")


class KeyFileMissing(UserError):
    """A log file without the key file that opens it."""

    def __init__(self) -> None:
        super().__init__("The key file of this log is not in its place; nothing was changed.")


class LogMissing(UserError):
    """A key file without its log."""

    def __init__(self) -> None:
        super().__init__("The log file is not in its place; nothing was changed.")


class LogEmpty(UserError):
    """The log file was cut to nothing. SQLite would take it for a new log."""

    def __init__(self) -> None:
        super().__init__("The log file is empty, and nothing was written to it.")


class LogNotEncrypted(UserError):
    """A plain database lies in the log's place."""

    def __init__(self) -> None:
        super().__init__("The file in the log's place is not encrypted, so it is left as it is.")


class LogDamaged(DamageError):
    """The key is right, the file can't be read, also after it was opened anew."""

    def __init__(self) -> None:
        super().__init__("The log file can't be read; it is left as it is.")


class LogTooNew(UserError):
    """A later version of the program changed the log's form."""

    def __init__(self) -> None:
        super().__init__("This log belongs to a newer Lamplit; it is left as it is.")


class LogExists(UserError):
    """A new log was asked for where one is."""

    def __init__(self) -> None:
        super().__init__("There is a log in this folder already; nothing was changed.")


class LogInUse(UserError):
    """Another process held the file for longer than we wait."""

    def __init__(self) -> None:
        super().__init__("Another window is using this log at the moment.")


class DiskFull(UserError):
    """The write was taken back whole; reading and deleting go on."""

    def __init__(self) -> None:
        super().__init__("There is no room left on the disk, so this isn't kept yet.")


class LogReadOnly(UserError):
    """The file or its folder doesn't take writes."""

    def __init__(self) -> None:
        super().__init__("This log can be read here, but not written to.")


class NoteTooLong(UserError):
    """Nothing is cut without being asked."""

    def __init__(self, most_chars: int) -> None:
        super().__init__(f"A note holds up to {most_chars:,} characters, and this one is longer.")


class TooManyAtOnce(UserError):
    """More entries of one millisecond than the log has numbers for; only a file made by hand holds so many."""

    def __init__(self) -> None:
        super().__init__("There are too many entries of one moment, so this isn't kept.")


class ScaleWordTooLong(UserError):
    """Nothing is cut without being asked."""

    def __init__(self) -> None:
        super().__init__(f"A word of the scale holds up to {SCALE_WORD_MAX_CHARS} characters, and this one is longer.")


class TooManyStruckWords(UserError):
    """More words, or longer ones, than the page lets anyone strike out."""

    def __init__(self) -> None:
        super().__init__("There is no room for more words to strike out.")


class TooManyThings(UserError):
    """More things, or longer names, than the page takes."""

    def __init__(self) -> None:
        super().__init__("There is no room for more things of one's own.")


class NoRoomForCopy(UserError):
    """A copy of the log would fill the disk; nothing of it is left."""

    def __init__(self) -> None:
        super().__init__("There is too little room on the disk for a copy of the log, so none was made.")


class NotACopy(UserError):
    """A file that was never a copy of a log."""

    def __init__(self) -> None:
        super().__init__("This file is not a log that Lamplit packed.")


class CopyCutShort(UserError):
    """The end of a packed log is missing."""

    def __init__(self) -> None:
        super().__init__("This file is cut short, so nothing was taken from it.")


class CopyDamaged(UserError):
    """A copy that can't be read, or holds what no log of ours holds."""

    def __init__(self) -> None:
        super().__init__("This copy is damaged, so nothing was taken from it.")


class CopyMissing(UserError):
    """The copy that was meant is gone: pruned, or on a stick that was pulled out."""

    def __init__(self) -> None:
        super().__init__("This copy is not there any more.")


class CopyNeedsPassphrase(PassphraseError):
    """A file that leaves the computer is always locked."""

    def __init__(self) -> None:
        super().__init__("A file that leaves this computer needs a passphrase.")


class NothingToSalvage(UserError):
    """The first page is damaged, and with it the list of where everything is."""

    def __init__(self) -> None:
        super().__init__("Nothing of this log can be read, so it is left as it is; a copy of it may be put back.")


class NotDamaged(UserError):
    """A log of which every page can be read."""

    def __init__(self) -> None:
        super().__init__("This log can be read as it is, so it is left as it is.")


class LogNotOpen(UserError):
    """The key is not at hand."""

    def __init__(self) -> None:
        super().__init__("The log is not open.")


class LogUnreachable(EnvironmentFault):
    """The folder is gone or refuses: a stick pulled out, a drive not mounted."""

    def __init__(self) -> None:
        super().__init__("The folder of the log can't be reached for now.")


class DiskTrouble(EnvironmentFault):
    """The disk gave an error, also after the file was opened anew."""

    def __init__(self) -> None:
        super().__init__("The disk gave an error, so this isn't kept yet.")


class TooLittleMemory(UserError):
    """The key can't be worked out in the memory that is free."""

    def __init__(self) -> None:
        super().__init__("There is too little free memory to open the log for now.")


def fault_of_os(error: OSError) -> LamplitError:
    """Return the error to raise in place of the system's own, without the path that it names."""
    if error.errno in {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}:
        return DiskFull()
    if error.errno in {errno.EROFS, errno.EACCES, errno.EPERM}:
        return LogReadOnly()
    if error.errno in {errno.EIO, errno.EFBIG}:
        return DiskTrouble()
    return LogUnreachable()
