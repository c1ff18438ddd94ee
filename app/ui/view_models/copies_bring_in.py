"""Entries of a file on their way into the log: what is in it is told first, what is here stays."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.core.errors import LamplitError, UserError
from app.core.log_facts import ScaleWords
from app.core.log_query import Added
from app.core.ports import LogEntry
from app.core.steady_things import Things
from app.ui.jobs import Failed


@dataclass(frozen=True, slots=True)
class FileRead:
    """What a file holds.

    Attributes:
        entries: those that can be taken in; doubles: how many of them stand in the log already.
        refused: a line for each entry that can't be taken in; unseen: how many notes hold signs nobody sees.
        things: steady things that are not here.
    """

    entries: tuple[LogEntry, ...]
    doubles: int = 0
    refused: tuple[str, ...] = ()
    unseen: int = 0
    scale_words: ScaleWords | None = None
    things: Things = ()


Read = Callable[[Path, Callable[[FileRead], None], Failed], None]
"""Reads a file and holds it against the log; writes nothing."""

Write = Callable[[FileRead, bool, Callable[[Added], None], Failed], None]
"""Adds what was read to the log, all or none; the second says whether what was deleted here once comes back too."""


class BringStage(Enum):
    """How far a file is."""

    NONE = auto()
    READING = auto()
    SHOWN = auto()
    WRITING = auto()
    DONE = auto()


@dataclass(frozen=True, slots=True)
class BringInProps:
    """A file in words.

    Attributes:
        facts: what is in it, or what became of it, a line each; refused: a line for each entry that stays out.
        can_write: whether there is an entry that the log does not have.
    """

    stage: BringStage = BringStage.NONE
    name: str = ""
    facts: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()
    can_write: bool = False
    trouble: str = ""


class BringInModel(QObject):
    """Signals: props_changed(BringInProps); brought_in(): the log has more in it now."""

    props_changed = Signal(object)
    brought_in = Signal()

    def __init__(self, read: Read, write: Write, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read = read
        self._write = write
        self._props = BringInProps()
        self._file: FileRead | None = None
        self._round = 0  # counts up whenever an older answer must no longer count

    @property
    def props(self) -> BringInProps:
        """What is known now."""
        return self._props

    def open(self, path: Path) -> None:
        """Read a file."""
        if self._props.stage is BringStage.WRITING:
            return
        self._round += 1
        round_ = self._round

        def show(file: FileRead) -> None:
            if round_ == self._round:
                self._file = file
                can_write = len(file.entries) > file.doubles or bool(file.things)
                shown = replace(self._props, stage=BringStage.SHOWN, facts=self.facts(file), refused=file.refused)
                self._tell(replace(shown, can_write=can_write))

        def failed(error: LamplitError) -> None:
            if round_ == self._round:
                ours = self.tr("This file cannot be read.")
                trouble = str(error) if isinstance(error, UserError) else ours
                self._tell(replace(self._props, stage=BringStage.NONE, trouble=trouble))

        self._file = None
        self._tell(BringInProps(BringStage.READING, path.name))
        self._read(path, show, failed)

    def leave(self) -> None:
        """Let go of the file; nothing was written."""
        if self._props.stage is not BringStage.WRITING:
            self._round += 1
            self._file = None
            self._tell(BringInProps())

    def write(self, *, bring_back: bool) -> None:
        """Add the entries to the log."""
        file = self._file
        if file is None or self._props.stage is not BringStage.SHOWN:
            return

        def done(added: Added) -> None:
            self._file = None
            self._tell(replace(self._props, stage=BringStage.DONE, facts=self.outcome(added), can_write=False))
            self.brought_in.emit()

        def failed(error: LamplitError) -> None:
            ours = self.tr("The entries could not be written. The log is as it was.")
            trouble = str(error) if isinstance(error, UserError) else ours
            self._tell(replace(self._props, stage=BringStage.SHOWN, trouble=trouble))

        self._tell(replace(self._props, stage=BringStage.WRITING, trouble=""))
        self._write(file, bring_back, done, failed)

    def facts(self, file: FileRead) -> tuple[str, ...]:
        """Return what is in a file, a line each."""
        lines = [self.tr("Not in the log yet: {count}").format(count=len(file.entries) - file.doubles)]
        if file.doubles:
            lines.append(self.tr("In the log already, left as they are: {count}").format(count=file.doubles))
        if file.refused:
            lines.append(self.tr("Cannot be taken in: {count}").format(count=len(file.refused)))
        if file.unseen:
            lines.append(self.tr("With a note that holds signs nobody sees: {count}").format(count=file.unseen))
        if file.things:
            lines.append(self.tr("Steady things, as far as there is room: {count}").format(count=len(file.things)))
        return tuple(lines)

    def outcome(self, added: Added) -> tuple[str, ...]:
        """Return what became of the entries, a line each."""
        lines = [self.tr("Added to the log: {count}").format(count=added.added)]
        if added.doubles:
            lines.append(self.tr("In the log already, left as they are: {count}").format(count=len(added.doubles)))
        if added.deleted_before:
            count = len(added.deleted_before)
            lines.append(self.tr("Deleted here once, left out: {count}").format(count=count))
        return tuple(lines)

    def _tell(self, props: BringInProps) -> None:
        self._props = props
        self.props_changed.emit(props)
