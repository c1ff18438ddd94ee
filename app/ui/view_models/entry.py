"""One entry of the log, with everything in it; its note can be corrected, and it can be deleted."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app.core.checkin import NOTE_MAX_CHARS, CheckIn
from app.core.errors import LamplitError, UserError
from app.core.half_note import HalfNote
from app.core.ports import Log, LogEntry
from app.ui.labels import Labels
from app.ui.log_held import Saved
from app.ui.log_keeper import LogKeeper, LogState
from app.ui.view_models.deletion import Deletion
from app.ui.view_models.entry_props import EntryProps, Looking, NoteNow, derive_entry_props
from app.ui.view_models.half_note_keeping import HalfNoteKeeping
from app.ui.view_models.log_row import Titles


class EntryModel(QObject):
    """Reads one entry, corrects its note and has it deleted. A rating is never corrected.

    Signals:
        props_changed(EntryProps).
        deleted(): the entry is out of sight.
    """

    props_changed = Signal(object)
    deleted = Signal()

    def __init__(
        self,
        keeper: LogKeeper,
        titles: Titles,
        labels: Labels,
        deletion: Deletion,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._titles = titles
        self._labels = labels
        self._deletion = deletion
        self._looking = Looking()
        self._uid = b""
        self._entry: LogEntry | None = None
        self._note = NoteNow()
        self._deleting = False
        self._trouble = ""
        self._half = HalfNoteKeeping(keeper, self)
        self._left: HalfNote | None = None  # from before, until its note is in sight
        keeper.closing.connect(self._half.flush)
        keeper.state_changed.connect(self._log_state)

    @property
    def props(self) -> EntryProps:
        """What the page shows now."""
        return derive_entry_props(
            self._entry,
            self._titles,
            self._labels,
            self._looking,
            self._note,
            deleting=self._deleting,
            trouble=self._trouble,
        )

    def begin(self, uid: bytes) -> None:
        """Read the entry of a check-in or run."""
        self._clear(uid)

        def look(log: Log) -> tuple[LogEntry | None, HalfNote | None]:
            return log.entry(uid), log.half_note()

        def read(found: tuple[LogEntry | None, HalfNote | None]) -> None:
            if self._uid == uid:
                self._entry, half = found
                self._trouble = "" if self._entry is not None else self.tr("This entry is no longer in the log.")
                check_in = None if self._entry is None else self._entry.check_in
                if half is not None and check_in is not None and half.uid == check_in.uid:
                    self._half.know_it_is_there()
                    self._left = half
                self._bring_back()
                self._tell()

        self._tell()
        self._keeper.with_log(look, read, self._failed)

    def forget(self) -> None:
        """Let go of what was read; of a note that was being corrected too, unless the log is locked."""
        if self._note.editing and not self._note.keeping:
            self._half.drop()
        self._clear(b"")
        self._tell()

    def look(self, looking: Looking) -> None:
        """Show entries like this from now on; a note that is being corrected stays open."""
        self._looking = looking
        self._tell()

    def show_note(self) -> None:
        """Show a note that is masked."""
        self._note = replace(self._note, shown=True)
        self._bring_back()
        self._tell()

    def correct(self) -> None:
        """Open the note to be corrected."""
        if self.props.can_correct:
            self._note, self._trouble = replace(self._note, editing=True), ""
            self._tell()

    def leave_note(self) -> None:
        """Leave the note as it was."""
        if self._note.editing and not self._note.keeping:
            self._half.drop()
            self._note, self._trouble = replace(self._note, editing=False, typed=None), ""
            self._tell()

    def type_note(self, text: str) -> None:
        """Take the note as it is typed so far."""
        half = self._half_of(text)
        if half is not None and self._note.editing and not self._note.keeping:
            self._half.save_soon(half)

    def keep_note(self, text: str) -> None:
        """Keep the note like this; an empty one is removed. Nothing else of the check-in changes."""
        check_in = None if self._entry is None else self._entry.check_in
        if check_in is None or not self._note.editing or self._note.keeping:
            return
        note = text[:NOTE_MAX_CHARS] if text.strip() else None
        if note == check_in.note:
            self.leave_note()
            return
        corrected = replace(check_in, note=note)
        self._half.forget()
        self._note, self._trouble = replace(self._note, keeping=True), ""
        self._tell()
        self._keeper.save(corrected, lambda saved: self._kept(corrected, saved), lambda _error: self._lost(corrected))

    def delete(self) -> None:
        """Take it out of sight; the bar brings it back for a while."""
        if self._entry is None or self._deleting:
            return
        uid = self._uid
        self._deleting, self._trouble = True, ""
        self._tell()

        def gone() -> None:
            if self._uid == uid:
                self._clear(b"")
                self.deleted.emit()

        def refused(_error: LamplitError) -> None:  # the bar says it
            if self._uid == uid:
                self._deleting = False
                self._tell()

        self._deletion.delete((uid,), gone, refused)

    def _kept(self, corrected: CheckIn, saved: Saved) -> None:
        if saved is Saved.HELD:  # the log closed meanwhile: it is not open to be corrected
            self._lost(corrected)
        elif self._is_open(corrected) and self._entry is not None:
            self._entry = replace(self._entry, check_in=corrected)
            self._half.kept()
            self._note = NoteNow(shown=self._note.shown)
            self._tell()

    def _lost(self, corrected: CheckIn) -> None:
        self._keeper.drop(corrected.uid)  # or it would be written later, when nobody expects it
        if self._is_open(corrected):
            self._note = replace(self._note, keeping=False)
            half = self._half_of(corrected.note or "")
            if half is not None:
                self._half.save(half)
            self._trouble = self.tr("The note could not be kept this time. It is as it was; what you typed is here.")
            self._tell()

    def _bring_back(self) -> None:
        """Open a note that was being corrected as it was left, once it may be seen."""
        left = self._left
        if left is not None and self.props.can_correct:
            self._left = None
            self._note = replace(self._note, editing=True, typed=left.text)

    def _half_of(self, text: str) -> HalfNote | None:
        check_in = None if self._entry is None else self._entry.check_in
        return None if check_in is None else HalfNote(check_in.uid, text[:NOTE_MAX_CHARS])

    def _log_state(self, state: LogState) -> None:
        if state is LogState.LOCKED:  # nothing of it stays readable behind the lock
            self._half.forget()
            self._clear(b"")
            self._tell()

    def _is_open(self, check_in: CheckIn) -> bool:
        return self._entry is not None and self._entry.check_in is not None and self._entry.check_in.uid == check_in.uid

    def _failed(self, error: LamplitError) -> None:
        self._trouble = str(error) if isinstance(error, UserError) else self.tr("That did not work this time.")
        self._tell()

    def _clear(self, uid: bytes) -> None:
        self._uid = uid
        self._entry = None
        self._note = NoteNow()
        self._left = None
        self._deleting = False
        self._trouble = ""

    def _tell(self) -> None:
        self.props_changed.emit(self.props)
