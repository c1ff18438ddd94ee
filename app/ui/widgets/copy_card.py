"""What is inside one copy of the log, and the way to put it in the place of the log."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import a11y
from app.ui.theme import Measures
from app.ui.view_models.copies_look import CopyLookProps, LookStage
from app.ui.widgets.button_paint import ButtonKind
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.passphrase_fields import MOST_CHARS
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.reveal import Reveal
from app.ui.widgets.text_field import TextField
from app.ui.widgets.title_row import at_left


class CopyCard(Card):
    """Hidden while no copy is looked into.

    Args:
        place: the words on the button that uses the copy; kept: what becomes of the log as it is; placed: what is said
            afterwards.

    Signals:
        passphrase_given(str), place_asked(), leave_asked().
    """

    passphrase_given = Signal(str)
    place_asked = Signal()
    leave_asked = Signal()

    def __init__(self, place: str, kept: str, placed: str, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(measures, parent)
        self._stage = LookStage.NONE
        self._placed = placed
        self._reveal = Reveal(self)
        self.name = PlainLabel("", TextRole.HEADING)
        self.contents = PlainLabel()
        self.span = PlainLabel("", TextRole.MUTED)
        self.passphrase = TextField(
            self.tr("Passphrase of this copy"), measures, max_chars=MOST_CHARS, secret=True, parent=self
        )
        self.open = Button(self.tr("Open the copy"), measures, ButtonKind.PRIMARY)
        self._opening = QWidget()
        self._opening.setLayout(at_left(self.open))
        self.kept = PlainLabel(kept, TextRole.SMALL)
        self.place = Button(place, measures)
        self.leave = Button(self.tr("Leave it"), measures)
        never_narrower = self.leave.sizePolicy()
        never_narrower.setHorizontalPolicy(QSizePolicy.Policy.Minimum)
        self.leave.setSizePolicy(never_narrower)
        self.said = PlainLabel()
        self._ways = QWidget()
        self._ways.setLayout(at_left(self.place, self.leave, gap_px=measures.space.m))
        for widget in (self.name, self.contents, self.span, self.passphrase, self._opening, self.said, self.kept):
            self.column.addWidget(widget)
        self.column.addWidget(self._ways)
        for holder in (self._opening, self._ways):
            inner = holder.layout()
            if inner is not None:
                inner.setContentsMargins(0, 0, 0, 0)
        self.passphrase.entered.connect(self._on_open)
        self.passphrase.edited.connect(self._refresh)
        self.open.clicked.connect(self._on_open)
        self.place.clicked.connect(self.place_asked)
        self.leave.clicked.connect(self.leave_asked)
        self.render_props(CopyLookProps())

    def render_props(self, props: CopyLookProps) -> None:
        """Show a copy, as far as it is known. Emits nothing."""
        before, self._stage = self._stage, props.stage
        stage = props.stage
        self.setVisible(stage is not LookStage.NONE or bool(props.trouble))
        self.name.setText(props.name)
        shows = stage in (LookStage.SHOWN, LookStage.PLACING)
        for label, text in ((self.contents, props.contents), (self.span, props.span)):
            label.setText(text)
            label.setVisible(bool(text) and shows)
        asks = stage is LookStage.ASKS
        self.passphrase.setVisible(asks)
        self._opening.setVisible(asks)
        self.kept.setVisible(shows)
        self._ways.setVisible(stage is not LookStage.NONE and stage is not LookStage.PLACED)
        self.place.setVisible(shows)
        self.place.setEnabled(stage is LookStage.SHOWN)
        self.leave.setEnabled(stage is not LookStage.PLACING)
        said = props.trouble or self._said(stage)
        if said and said != self.said.text():
            a11y.announce(self, said)
        self.said.setText(said)
        self.said.setVisible(bool(said))
        if stage is not LookStage.ASKS:
            self.passphrase.line.clear()
        self._refresh()
        if stage is not before:
            self._move_focus(stage)

    def _said(self, stage: LookStage) -> str:
        return {
            LookStage.OPENING: self.tr("Opening the copy."),
            LookStage.ASKS: self.tr("It opens with the passphrase that the log had when the copy was made."),
            LookStage.PLACING: self.tr("Putting it there."),
            LookStage.PLACED: self._placed,
        }.get(stage, "")

    def _move_focus(self, stage: LookStage) -> None:
        if stage is LookStage.NONE:
            return
        if stage is LookStage.ASKS:
            self.passphrase.line.setFocus(Qt.FocusReason.OtherFocusReason)
        elif stage is LookStage.SHOWN:
            self.leave.setFocus(Qt.FocusReason.OtherFocusReason)
        self._reveal.show(self)

    def _refresh(self, _text: str = "") -> None:
        self.open.setEnabled(bool(self.passphrase.text()))

    def _on_open(self) -> None:
        if self.passphrase.text():
            self.passphrase_given.emit(self.passphrase.text())
