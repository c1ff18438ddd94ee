"""What the pages of the lock show: the recovery code, shutting someone off, the ways past a forgotten passphrase."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class CodeStage(StrEnum):
    """How far a recovery code is."""

    ASKING = "asking"  # for the passphrase
    SHOWN = "shown"
    ASKED_BACK = "asked-back"  # three of its words
    KEPT = "kept"
    TAKEN_AWAY = "taken-away"


@dataclass(frozen=True, slots=True)
class CodeProps:
    """The page of the recovery code.

    Attributes:
        has_code: whether the log has one already.
        words: of the new one, while it is shown or asked back; places: which of them are asked back, from 0.
    """

    stage: CodeStage = CodeStage.ASKING
    has_code: bool = False
    words: tuple[str, ...] = ()
    places: tuple[int, ...] = ()
    busy: bool = False
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class ShutOffProps:
    """The page for when someone knows the passphrase.

    Attributes:
        done, total: parts of the work; total is 0 before it begins.
        over: whether it is done; copies_owed: whether copies of the log are still to follow.
        had_code: whether the log had a recovery code, which opens nothing any more.
    """

    busy: bool = False
    done: int = 0
    total: int = 0
    over: bool = False
    copies_owed: bool = False
    had_code: bool = False
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class ByCodeProps:
    """The page that opens the log by its recovery code."""

    busy: bool = False
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class ForgottenProps:
    """The page for a forgotten passphrase. `where` is the folder of the old log once a new one is begun."""

    busy: bool = False
    where: str = ""
    trouble: str = ""
