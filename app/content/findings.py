"""What is wrong in a content file, where it is, and what puts it in order."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from app.core.sentence import Blanks, filled


class Severity(StrEnum):
    """An error keeps a file out of the app; a warning is a question to its author."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Breach:
    """One law broken, at a place inside one exercise, set or other content.

    Attributes:
        rule: stable name of the law, such as "words-14".
        place: such as "steps[2].line", counted from 0 as in the file format's errors; "" for the whole.
        says: what is wrong, one sentence; advises: what to do, one sentence. Both may have blanks.
        blanks: what stands in them; a word of the person's, a figure, or advice that is in the language of the file.
    """

    rule: str
    place: str
    says: str
    advises: str
    severity: Severity = Severity.ERROR
    blanks: Blanks = ()

    @property
    def message(self) -> str:
        """What is wrong, in English."""
        return filled(self.says, self.blanks)

    @property
    def fix(self) -> str:
        """What to do, in English."""
        return filled(self.advises, self.blanks)


@dataclass(frozen=True, slots=True)
class Finding:
    """A breach in a file. `line` counts from 1; None where no line can be named."""

    file: Path
    line: int | None
    breach: Breach

    @property
    def is_error(self) -> bool:
        """Whether it keeps the file out."""
        return self.breach.severity is Severity.ERROR

    def __str__(self) -> str:
        """Return one line: file, line, place, rule, what is wrong, fix."""
        name = "".join(sign if sign.isprintable() else "?" for sign in str(self.file))
        where = name if self.line is None else f"{name}:{self.line}"
        place = f" {self.breach.place}:" if self.breach.place else ""
        kind = "" if self.is_error else " warning:"
        return f"{where}:{place} [{self.breach.rule}]{kind} {self.breach.message} Fix: {self.breach.fix}"


FileProblem = Finding
"""A finding that kept a file from being loaded."""
