"""What this is, under which licence, and how far it has been looked at."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.pages.page import PageWithBack
from app.ui.theme import Measures
from app.ui.widgets.buttons import Button
from app.ui.widgets.plain_label import PlainLabel
from app.ui.widgets.scroll import ColumnScroll
from app.ui.widgets.title_row import TitleRow


class AboutPage(PageWithBack):
    """A few plain sentences.

    Signals:
        licences(): the licences of the parts are wanted.
    """

    licences = Signal()

    def __init__(
        self, version: str, review: str, has_licences: bool, measures: Measures, parent: QWidget | None = None
    ) -> None:
        """`review`: how far the exercises are reviewed, as files say it; `has_licences`: whether they are here."""
        super().__init__(parent)
        scroll = ColumnScroll(measures)
        title = TitleRow(self.tr("Lamplit {version}").format(version=version), self.tr("Back"), measures)
        self._back = title.back
        self._back.clicked.connect(self.back)
        scroll.column.addWidget(title)
        for text in (
            self.tr("Short, slow exercises between therapy sessions. It goes alongside therapy and is no treatment."),
            self.tr("The exercises: {review}.").format(review=self._said(review)),
            self.tr(
                "Hide, at the top, takes the window away at once. Shift three times does the same, or Ctrl+H. "
                "Starting Lamplit once more brings it back, with a plain page first."
            ),
            self.tr("Nothing leaves this computer. The app has no part that could send anything."),
            self.tr("Free software under the GNU General Public License, version 3 or later."),
            self.tr("Typeface: Atkinson Hyperlegible, SIL Open Font License 1.1."),
            self.tr("Speech: eSpeak NG, where it is installed. Window: Qt. Log: SQLCipher."),
        ):
            scroll.column.addWidget(PlainLabel(text))
        if has_licences:
            parts = Button(self.tr("Licences of the parts"), measures)
            parts.clicked.connect(self.licences)
            scroll.column.addWidget(parts, 0, Qt.AlignmentFlag.AlignLeft)
        scroll.column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def _said(self, review: str) -> str:
        """Return in the language of the window what the files say in English; what no file of ours says, as it is."""
        return {
            "draft, not yet reviewed by a clinician": self.tr("draft, not yet reviewed by a clinician"),
            "translation not yet reviewed": self.tr("translation not yet reviewed"),
        }.get(review, review)

    def enter(self) -> None:
        """Put the focus on the way back."""
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)
