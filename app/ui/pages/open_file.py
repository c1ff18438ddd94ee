"""Opening one file by hand: what is wrong with it is said here, and it stays where it is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import a11y
from app.ui.pages.page import PageWithBack
from app.ui.theme import Measures
from app.ui.view_models.take_away_files import FilesModel
from app.ui.widgets.card import Card
from app.ui.widgets.file_field import OpenField
from app.ui.widgets.plain_label import PlainLabel
from app.ui.widgets.reveal import Reveal
from app.ui.widgets.scroll import ColumnScroll
from app.ui.widgets.title_row import TitleRow


class OpenFilePage(PageWithBack):
    """Signals: file_picked(Path)."""

    file_picked = Signal(object)

    def __init__(self, files: FilesModel, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reveal = Reveal(self)
        self.title = TitleRow(self.tr("Open a file"), self.tr("Back"), measures)
        self.card = Card(measures)
        self.said = PlainLabel()
        self.stays = PlainLabel(self.tr("The file stays where it is. Nothing here has changed."))
        self.open = OpenField(self.tr("No file of this kind is in this folder."), measures)
        self.card.column.addWidget(self.said)
        self.card.column.addWidget(self.stays)
        self.card.hide()
        self._scroll = ColumnScroll(measures)
        column = self._scroll.column
        column.addWidget(self.title)
        column.addWidget(PlainLabel(self.tr("A file from your therapist ends in .lamplit. A plain set ends in .toml.")))
        column.addWidget(self.card)
        column.addWidget(self.open)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        files.props_changed.connect(self.open.render_props)
        self.title.back.clicked.connect(self.back)
        self.open.place_picked.connect(files.look_into)
        self.open.file_picked.connect(self.file_picked)
        self.open.render_props(files.props)

    def refuse(self, sentence: str) -> None:
        """Say why a file was not opened."""
        self.said.setText(sentence)
        self.card.show()
        a11y.announce(self, f"{sentence} {self.stays.text()}")
        self._reveal.show(self.card)

    def enter(self) -> None:
        """Start at the top, at Back."""
        self._scroll.verticalScrollBar().setValue(0)
        self.title.back.setFocus(Qt.FocusReason.OtherFocusReason)
