"""A plain page over everything: a lamp, one line, Help from a person, and as a rule any key goes on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import a11y
from app.ui.theme import Measures
from app.ui.widgets.button_paint import ButtonKind
from app.ui.widgets.buttons import Button
from app.ui.widgets.lamp import Lamp
from app.ui.widgets.plain_label import PlainLabel, TextRole

_LAMP_PX = 200
_LEVEL = 0.5


class Cover(QWidget):
    """Shows nothing of what is beneath it, to eyes or to a screen reader. Takes the focus, and no key by itself.

    Signals: help_asked(): Help from a person.
    """

    help_asked = Signal()

    def __init__(self, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._line = PlainLabel()
        self._how = PlainLabel(self.tr("Press any key, or click."), TextRole.MUTED)
        self.help = Button(self.tr("Help from a person"), measures, ButtonKind.QUIET, key_hint=self.tr("F1"))
        self.help.clicked.connect(self.help_asked)
        lamp = Lamp()
        lamp.setFixedHeight(_LAMP_PX)
        lamp.set_level(_LEVEL)
        space = measures.space
        column = QVBoxLayout(self)
        column.setContentsMargins(space.xxl, space.xxl, space.xxl, space.xxl)
        column.setSpacing(space.l)
        column.addStretch(2)
        column.addWidget(lamp)
        for label in (self._line, self._how):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addStretch(3)
        column.addWidget(self.help, 0, Qt.AlignmentFlag.AlignHCenter)

    def say(self, line: str, *, goes_on: bool) -> None:
        """Set what it says, empty for nothing but how to go on; and whether a key goes on just now."""
        self._line.setText(line)
        self._line.setVisible(bool(line))
        self._how.setVisible(goes_on)
        name = " ".join(part for part in (line, self._how.text() if goes_on else "") if part)
        a11y.set_role(self, QAccessible.Role.StaticText, name)
