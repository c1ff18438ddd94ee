"""What one says as company, and the quiet of one's own room, recorded for all whom one sets something for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import a11y
from app.ui.pages.page import PageWithBack
from app.ui.theme import Measures
from app.ui.view_models.studio import ROOM, Studio, key_of
from app.ui.widgets.card import Card
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.record_row import RecordRow, join_row
from app.ui.widgets.scroll import ColumnScroll
from app.ui.widgets.tab_order import tab_as_laid_out
from app.ui.widgets.title_row import TitleRow


class OwnVoicePage(PageWithBack):
    """Each recording is kept as soon as it is made."""

    def __init__(
        self, studio: Studio, lines: tuple[str, ...], measures: Measures, parent: QWidget | None = None
    ) -> None:
        """Args: lines: what is said as company, in order."""
        super().__init__(parent)
        self._studio = studio
        self._rows: list[tuple[str, RecordRow]] = []
        self.title_row = TitleRow(self.tr("In your own voice"), self.tr("Back"), measures)
        self.said = PlainLabel()
        self.said.hide()
        self._scroll = ColumnScroll(measures)
        column = self._scroll.column
        column.addWidget(self.title_row)
        for sentence in (
            self.tr("What is recorded here goes along with everything you set, sealed like the rest."),
            self.tr("It is kept in your log, and in theirs once they take it on. Nothing else listens."),
        ):
            column.addWidget(PlainLabel(sentence))
        column.addWidget(PlainLabel(self.tr("Stay with me"), TextRole.HEADING))
        for line in lines:
            column.addWidget(self._card(line, self.tr("\u201c{line}\u201d").format(line=line), "", measures))
        column.addWidget(PlainLabel(self.tr("The quiet of your room"), TextRole.HEADING))
        about = self.tr("Up to three minutes with nobody speaking. It plays softly beneath those words.")
        column.addWidget(self._card(ROOM, self.tr("Your room"), about, measures))
        column.addWidget(self.said)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        tab_as_laid_out(self)
        self.title_row.back.clicked.connect(self.back)
        studio.props_changed.connect(self._render)
        self._render()

    @property
    def rows(self) -> tuple[RecordRow, ...]:
        """The rows, the room's last."""
        return tuple(row for _line, row in self._rows)

    def enter(self) -> None:
        """Start at the first line."""
        self._scroll.verticalScrollBar().setValue(0)
        self._rows[0][1].take.setFocus(Qt.FocusReason.OtherFocusReason)

    def tell(self, said: str) -> None:
        """Say a sentence, or nothing."""
        self.said.setText(said)
        self.said.setVisible(bool(said))
        if said:
            a11y.announce(self, said)

    def _card(self, line: str, name: str, about: str, measures: Measures) -> Card:
        card, row = Card(measures), RecordRow(measures)
        card.column.setSpacing(measures.space.m)
        card.column.addWidget(PlainLabel(name))
        if about:
            card.column.addWidget(PlainLabel(about, TextRole.SMALL))
        card.column.addWidget(row)
        row.set_about(name)
        join_row(row, self._studio, lambda: line)
        self._rows.append((line, row))
        return card

    def _render(self) -> None:
        for line, row in self._rows:
            row.render_props(self._studio.props, key_of(line))
