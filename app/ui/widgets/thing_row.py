"""One steady thing: its name, whether work hangs on it, and the way out."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from app.core.steady_things import THING_MAX_CHARS, SteadyThing
from app.ui import a11y
from app.ui.theme import Measures
from app.ui.widgets.button_paint import ButtonKind
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.text_field import TextField
from app.ui.widgets.title_row import at_left
from app.ui.widgets.toggle import Toggle


class ThingRow(Card):
    """Signals:
    renamed(text): the name was left with other letters in it; marked(bool): whether work hangs on it.
    taken_out(): it is to go.
    """

    renamed = Signal(str)
    marked = Signal(bool)
    taken_out = Signal()

    def __init__(self, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(measures, parent)
        self.name = TextField(self.tr("Its name"), measures, max_chars=THING_MAX_CHARS)
        self.work = Toggle(self.tr("It has work in it"), measures, self.tr("It stays here. No exercise shows it."))
        self.out = Button(self.tr("Take it out"), measures, ButtonKind.QUIET)
        self.column.addWidget(self.name)
        self.column.addWidget(self.work)
        self.column.addLayout(at_left(self.out))
        self.name.finished.connect(self.renamed)
        self.work.clicked.connect(self.marked)
        self.out.clicked.connect(self.taken_out)

    def show_thing(self, thing: SteadyThing) -> None:
        """Show it. Emits nothing; a name that is being typed is left alone."""
        a11y.set_role(self, QAccessible.Role.Grouping, thing.name)
        self.name.set_text(thing.name)
        self.work.setChecked(thing.has_work)
        self.work.setAccessibleName(self.tr("{name}: it has work in it").format(name=thing.name))
        self.out.setAccessibleName(self.tr("Take it out: {name}").format(name=thing.name))
