"""Settings of how long the log keeps entries, and the way to delete all of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.preferences import Preferences
from app.ui import a11y
from app.ui.theme import Measures
from app.ui.view_models.deletion import Deletion
from app.ui.view_models.log_settings import LogSettingsProps, WouldGo
from app.ui.widgets.button_paint import ButtonKind
from app.ui.widgets.buttons import Button
from app.ui.widgets.equal_grid import EqualGrid
from app.ui.widgets.notice_area import NoticeArea
from app.ui.widgets.option_row import RowOption
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.reveal import Reveal
from app.ui.widgets.settings_section import SettingsSection
from app.ui.widgets.title_row import at_left
from app.ui.widgets.undo_bar import UndoBar

_NEVER = "never"


class KeepingSection(SettingsSection):
    """Nothing goes by itself unless that is chosen; a choice that deletes says how much, and waits for a second press.

    Signals:
        keeping_asked(days or None): count what would go, or ask nothing any more.
        all_asked(): everything in the log is to go.
    """

    keeping_asked = Signal(object)
    all_asked = Signal()

    def __init__(self, measures: Measures) -> None:
        super().__init__(measures)
        self._log = LogSettingsProps()
        self._reveal = Reveal(self)
        self.heading.setText(self.tr("How long entries are kept"))
        self.keep = self.add_choice(
            self.tr("When entries go by themselves"),
            (
                RowOption(_NEVER, self.tr("They stay")),
                RowOption("30", self.tr("After 30 days")),
                RowOption("90", self.tr("After 90 days")),
                RowOption("365", self.tr("After a year")),
            ),
            self.tr("They go when the log opens, from the copies kept here too."),
        )
        self.closed = PlainLabel(self.tr("The log is closed for now. These can be set once it is open."))
        self.would_go = PlainLabel()
        self.use = Button(self.tr("Use this"), measures)
        self.leave = Button(self.tr("Leave it as it was"), measures)
        self._both = _pair(self.use, self.leave, measures)
        self.erase = Button(self.tr("Delete everything in the log"), measures, ButtonKind.QUIET)
        self.reach = PlainLabel(
            self.tr("Copies on a stick, files taken out, pages shared and what a disk keeps are not reached."),
            TextRole.SMALL,
        )
        self.things_too = PlainLabel(self.tr("Steady things go with it, with no undo."), TextRole.SMALL)
        self.erase_it = Button(self.tr("Delete all of it"), measures)
        self.keep_it = Button(self.tr("Keep it"), measures)
        self._second = _pair(self.erase_it, self.keep_it, measures)
        self._second.hide()
        self.notice = NoticeArea(measures.space.s)
        self.trouble = PlainLabel()
        for widget in (self.closed, self.would_go, self._both):
            self.column.addWidget(widget)
        erase = QVBoxLayout()
        erase.setSpacing(measures.space.s)
        erase.addLayout(at_left(self.erase))
        erase.addWidget(self._second)
        for label in (self.reach, self.things_too):
            erase.addWidget(label)
        self.column.addLayout(erase)
        for widget in (self.notice, self.trouble):
            self.column.addWidget(widget)
        self.keep.picked.connect(self._on_keep)
        self.use.clicked.connect(self._on_use)
        self.leave.clicked.connect(self._on_leave)
        self.erase.clicked.connect(self._on_erase)
        self.erase_it.clicked.connect(self._on_erase_it)
        self.keep_it.clicked.connect(self._fold)
        self.show_log(self._log)

    def offer_undo(self, deletion: Deletion) -> None:
        """Show what was deleted, with the way back while there is one."""
        self.notice.put(UndoBar(deletion, self.measures, self.notice))

    def show_preferences(self, preferences: Preferences) -> None:
        """Show these values. Emits nothing."""
        super().show_preferences(preferences)
        self._pick()

    def show_log(self, props: LogSettingsProps) -> None:
        """Show what the log lets one set, and what a choice would delete."""
        before, self._log = self._log, props
        for widget in (self.keep, self.erase):
            widget.setEnabled(props.open)
        self.closed.setVisible(not props.open)
        waits = props.would_go
        if waits is None and (self.use.hasFocus() or self.leave.hasFocus()):
            self.keep.focus_first()
        self.would_go.setText("" if waits is None else self._sentence(waits))
        self.would_go.setVisible(waits is not None)
        self._both.setVisible(waits is not None)
        self.trouble.setText(props.not_deleted)
        self.trouble.setVisible(bool(props.not_deleted))
        if not props.open:
            self._unfold(False)
        self._pick()
        if waits is not None and waits != before.would_go:
            a11y.announce(self, self.would_go.text())
            self._reveal.show(self._both)
        elif props.not_deleted and props.not_deleted != before.not_deleted:
            a11y.announce(self, props.not_deleted)

    def _pick(self) -> None:
        waits = self._log.would_go
        days = self.preferences.keep_days if waits is None else waits.days
        self.keep.set_picked([_NEVER if days is None else str(days)])

    def _sentence(self, waits: WouldGo) -> str:
        if waits.count == 0:
            return self.tr("No entry is older than that now.")
        if waits.count == 1:
            return self.tr("1 entry is older than that. It goes now, with no undo.")
        return self.tr("{count} entries are older than that. They go now, with no undo.").format(count=waits.count)

    def _on_keep(self, choice: str) -> None:
        days = None if choice == _NEVER else int(choice)
        asks = days is not None and days != self.preferences.keep_days
        self.keeping_asked.emit(days if asks else None)
        if days is None:
            self.save(self.preferences._replace(keep_days=None))

    def _on_use(self) -> None:
        if self._log.would_go is not None:
            self.save(self.preferences._replace(keep_days=self._log.would_go.days))

    def _on_leave(self) -> None:
        self.keeping_asked.emit(None)
        self._pick()

    def _on_erase(self) -> None:
        self._unfold(True)
        self.keep_it.setFocus(Qt.FocusReason.OtherFocusReason)
        self._reveal.show(self._second)

    def _on_erase_it(self) -> None:
        self._fold()
        self.all_asked.emit()

    def _fold(self) -> None:
        self.erase.show()
        self.erase.setFocus(Qt.FocusReason.OtherFocusReason)
        self._unfold(False)

    def _unfold(self, second: bool) -> None:
        """Show the second press in the place of the first."""
        self._second.setVisible(second)
        self.erase.setVisible(not second)


def _pair(first: Button, second: Button, measures: Measures) -> QWidget:
    both = QWidget()
    grid = EqualGrid(measures.space.m, 2, stretch=False, parent=both)
    grid.addWidget(first)
    grid.addWidget(second)
    return both
