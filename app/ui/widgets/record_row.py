"""Record, Listen and Remove for one line, with a level and the time left."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.recording import ROOM_KEY, TakeEnd
from app.ui import a11y
from app.ui.theme import Measures
from app.ui.view_models.studio import Act, Studio, StudioProps, key_of
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow_row import FlowRow
from app.ui.widgets.level_bar import LevelBar
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.reveal import Reveal

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class RecordRow(QWidget):
    """One press records, the next one ends it; Esc drops a recording that goes on.

    Signals:
        record(), listen(): begin, or end what was begun; remove(); dropped().
    """

    record = Signal()
    listen = Signal()
    remove = Signal()
    dropped = Signal()

    def __init__(self, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = ""
        self._act = Act.IDLE
        self._reveal = Reveal(self)
        self.take = Button(self.tr("Record"), measures)
        self.hear = Button(self.tr("Listen"), measures)
        self.drop = Button(self.tr("Remove"), measures)
        self.level = LevelBar()
        self.state = PlainLabel("", TextRole.SMALL)
        buttons = FlowRow(measures.space.s)
        for button in (self.take, self.hear, self.drop):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures.space.s)
        column.addLayout(buttons)
        column.addWidget(self.level)
        column.addWidget(self.state)
        self.take.clicked.connect(self.record)
        self.hear.clicked.connect(self.listen)
        self.drop.clicked.connect(self._on_remove)

    def set_about(self, about: str) -> None:
        """Tell a screen reader which line the buttons are about."""
        for button in (self.take, self.hear, self.drop):
            button.setAccessibleDescription(about)

    def render_props(self, props: StudioProps, key: bytes) -> None:
        """Show what there is of the line of this key. Emits nothing."""
        act = props.act if props.key == key else Act.IDLE
        length_ms = props.lengths.get(key)
        taking = act in (Act.OPENING, Act.RECORDING)
        self.take.setText(self._take_label(props, taking=taking, again=length_ms is not None))
        self.hear.setText(self.tr("Stop") if act is Act.PLAYING else self.tr("Listen"))
        idle = act in (Act.IDLE, Act.PLAYING)
        self.hear.setVisible(length_ms is not None and idle)
        self.drop.setVisible(length_ms is not None and act is Act.IDLE)
        self.level.setVisible(act is Act.RECORDING)
        self.level.set_level(props.level)
        self._say(self._state(props, key, act, length_ms), aloud=act is not self._act)
        begins = act is not self._act and act is not Act.IDLE
        self._act = act
        if begins:
            self._reveal.show(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc ends what goes on here, and nothing of it is kept."""
        if event.key() == Qt.Key.Key_Escape and self._act is not Act.IDLE:
            self.dropped.emit()
        else:
            super().keyPressEvent(event)

    def _take_label(self, props: StudioProps, *, taking: bool, again: bool) -> str:
        if taking:
            return self.tr("End the recording")
        if props.no_microphone:
            return self.tr("No microphone is here")
        return self.tr("Record again") if again else self.tr("Record")

    def _state(self, props: StudioProps, key: bytes, act: Act, length_ms: int | None) -> str:
        if act is Act.OPENING:
            return self.tr("The microphone is being opened.")
        if act is Act.RECORDING:
            left_s = max(0, -(-(props.most_ms - props.ms) // 1000))
            return self.tr("Recording. {seconds} s left.").format(seconds=left_s)
        if act is Act.BRINGING:
            return self.tr("It is being made ready.")
        if props.key == key and props.trouble is not None:
            return self._trouble(props.trouble)
        if length_ms is None:
            return ""
        said = self.tr("Your room, {seconds} s.") if key == ROOM_KEY else self.tr("In your own voice, {seconds} s.")
        return said.format(seconds=max(1, round(length_ms / 1000)))

    def _trouble(self, end: TakeEnd) -> str:
        return {
            TakeEnd.NO_MICROPHONE: self.tr("No microphone was found. Everything else works without one."),
            TakeEnd.LOST: self.tr("The microphone went away. Nothing was recorded."),
            TakeEnd.SILENT: self.tr("Nothing was heard. The microphone may be off."),
            TakeEnd.TOO_SHORT: self.tr("That was too short to keep."),
        }[end]

    def _say(self, said: str, *, aloud: bool) -> None:
        self.state.setText(said)
        self.state.setVisible(bool(said))
        if said and (aloud or not self._said):
            a11y.announce(self.state, said)
        self._said = said

    def _on_remove(self) -> None:
        self.take.setFocus(Qt.FocusReason.OtherFocusReason)  # this button goes with what it removes
        self.remove.emit()


def join_row(row: RecordRow, studio: Studio, text: Callable[[], str]) -> None:
    """Let a row do what it says. Args: text: returns the line as it stands, or an empty text for a room's quiet."""
    row.record.connect(lambda: studio.record(text()))
    row.listen.connect(lambda: studio.listen(text()))
    row.remove.connect(lambda: studio.remove(text()))
    row.dropped.connect(studio.stop)


def render_row(row: RecordRow, studio: Studio | None, line: str) -> None:
    """Show a row for a line that can be recorded: one with words, the same each time."""
    row.setVisible(studio is not None and bool(line.strip()) and "{" not in line)
    if studio is not None:
        row.render_props(studio.props, key_of(line))
