"""Move to a new laptop: one file from here, and what to do with it there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import a11y
from app.ui.pages.page import PageWithBack
from app.ui.theme import Measures
from app.ui.view_models.new_laptop import ENDING, NewLaptopModel, NewLaptopProps
from app.ui.view_models.take_away_files import FilesModel
from app.ui.widgets.button_paint import ButtonKind
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.file_field import SaveField
from app.ui.widgets.passphrase_fields import PassphraseFields
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.reveal import Reveal
from app.ui.widgets.scroll import ColumnScroll
from app.ui.widgets.title_row import TitleRow, at_left


class NewLaptopPage(PageWithBack):
    """Two steps under each other.

    Args:
        make_passphrase: returns five words at random.

    Signals:
        arrived_asked(): this is the new laptop; the file is here.
    """

    arrived_asked = Signal()

    def __init__(
        self,
        model: NewLaptopModel,
        files: FilesModel,
        make_passphrase: Callable[[], str],
        measures: Measures,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._reveal = Reveal(self)
        self.title = TitleRow(self.tr("Move to a new laptop"), self.tr("Back"), measures)
        self.here, self.there = Card(measures), Card(measures)
        self.closed = PlainLabel(self.tr("The log is not open, so there is nothing to pack for now."))
        self.lock = PlainLabel()
        self.fields = PassphraseFields(measures, make_passphrase)
        self.save = SaveField(measures)
        self.pack = Button(self.tr("Make the file"), measures, ButtonKind.PRIMARY)
        self.replace = Button(self.tr("Put this one in its place"), measures)
        self.said = PlainLabel()
        self.arrived = Button(self.tr("I have a file from before"), measures)
        self._packing = QWidget()
        self._scroll = ColumnScroll(measures)
        self._build(measures)
        self.save.set_name("log" + ENDING)
        model.props_changed.connect(self.render_props)
        files.props_changed.connect(self.save.render_props)
        self.save.place_picked.connect(files.look_into)
        self.save.place_picked.connect(self._on_other_file)
        self.save.changed.connect(self._on_other_file)
        self.fields.changed.connect(self._refresh)
        self.pack.clicked.connect(self._on_pack)
        self.replace.clicked.connect(self._on_replace)
        self.arrived.clicked.connect(self.arrived_asked)
        self.title.back.clicked.connect(self.back)
        self.save.render_props(files.props)
        self.render_props(model.props)

    def render_props(self, props: NewLaptopProps) -> None:
        """Show how far the packing is. Emits nothing."""
        self.closed.setVisible(not props.open)
        self._packing.setVisible(props.open)
        ours = self.tr("The file opens with a passphrase of its own. The log here stays as it is.")
        same = self.tr("The file opens with the passphrase of the log.")
        self.lock.setText(same if props.locked else ours)
        self.fields.setVisible(not props.locked)
        self.replace.setVisible(props.is_there)
        there = self.tr("The file is here: {file}").format(file=props.packed) if props.packed else ""
        said = props.trouble or there or (self.tr("Packing the log.") if props.busy else "")
        if said and said != self.said.text():
            a11y.announce(self, said)
            self._reveal.show(self.replace if props.is_there else self.said)
        self.said.setText(said)
        self.said.setVisible(bool(said))
        self._refresh()

    def enter(self) -> None:
        """Start at the top, at Back."""
        self._scroll.verticalScrollBar().setValue(0)
        self.fields.clear()
        self.title.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self, measures: Measures) -> None:
        packing = QVBoxLayout(self._packing)
        packing.setContentsMargins(0, 0, 0, 0)
        packing.setSpacing(measures.space.m)
        for widget in (self.lock, self.fields, self.save):
            packing.addWidget(widget)
        packing.addLayout(at_left(self.pack, self.replace, gap_px=measures.space.m))
        packing.addWidget(self.said)
        here, there = self.here.column, self.there.column
        here.addWidget(PlainLabel(self.tr("1. Here"), TextRole.HEADING))
        here.addWidget(PlainLabel(self.tr("This makes one locked file with the whole log in it.")))
        here.addWidget(self.closed)
        here.addWidget(self._packing)
        there.addWidget(PlainLabel(self.tr("2. On the new laptop"), TextRole.HEADING))
        there.addWidget(
            PlainLabel(
                self.tr(
                    "Take the file there, on a stick for one. Open Lamplit there, and choose “I have a file from "
                    "before”. What is inside is shown first."
                )
            )
        )
        there.addLayout(at_left(self.arrived))
        there.addWidget(PlainLabel(self.tr("This button is for when this is the new one."), TextRole.SMALL))
        column = self._scroll.column
        for each in (self.title, self.here, self.there):
            column.addWidget(each)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)

    def _refresh(self) -> None:
        props = self._model.props
        has_passphrase = props.locked or self.fields.passphrase() is not None
        ready = has_passphrase and self.save.path() is not None and not props.busy
        self.pack.setEnabled(ready and not props.is_there)
        self.replace.setEnabled(ready)

    def _on_other_file(self, *_which: object) -> None:
        self._model.other_file()
        self._refresh()

    def _on_pack(self) -> None:
        self._begin(in_its_place=False)

    def _on_replace(self) -> None:
        self._begin(in_its_place=True)

    def _begin(self, *, in_its_place: bool) -> None:
        path = self.save.path()
        if path is None:
            return
        if not path.name.endswith(ENDING):
            path = path.with_name(path.name + ENDING)
        passphrase = None if self._model.props.locked else self.fields.passphrase()
        self._model.pack(path, passphrase, in_its_place=in_its_place)
