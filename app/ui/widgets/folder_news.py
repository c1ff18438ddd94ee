"""What came into the watched folder: while it is read, how far; afterwards what came and what was left."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.theme import Measures
from app.ui.view_models.desk_folder import FolderProps
from app.ui.widgets.button_paint import ButtonKind
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.plain_label import PlainLabel
from app.ui.widgets.progress_line import ProgressLine
from app.ui.widgets.title_row import at_left


class FolderNews(Card):
    """Shown while there is something to tell.

    Signals:
        stop_asked(); named_asked(): which files were left; put_away().
    """

    stop_asked = Signal()
    named_asked = Signal()
    put_away = Signal()

    def __init__(self, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(measures, parent)
        self.progress = ProgressLine(measures)
        self.words = PlainLabel()
        self.stop = Button(self.tr("Stop reading"), measures)
        self.named = Button(self.tr("Which were left"), measures)
        self.close_news = Button(self.tr("Put away"), measures, ButtonKind.QUIET)
        words = QVBoxLayout()
        words.addWidget(self.progress)
        words.addWidget(self.words)
        self.column.addLayout(words)
        self.column.addLayout(at_left(self.stop, self.named, self.close_news, gap_px=measures.space.s))
        self.stop.clicked.connect(self.stop_asked)
        self.named.clicked.connect(self.named_asked)
        self.close_news.clicked.connect(self.put_away)
        self.hide()

    def render_props(self, props: FolderProps) -> None:
        """Show what there is to tell, or nothing."""
        self.setVisible(props.tells)
        self.progress.setVisible(props.busy)
        self.stop.setVisible(props.busy)
        self.words.setVisible(not props.busy)
        self.named.setVisible(not props.busy and bool(props.left))
        self.close_news.setVisible(not props.busy)
        if props.busy:
            said = self.tr("Reading the folder: {done} of {count}").format(done=props.done, count=props.count)
            self.progress.show_progress(said, props.done, props.count)
        else:
            self.words.setText(folder_words(props))


def folder_words(props: FolderProps) -> str:
    """Return what came and what was left, in sentences."""
    translate = QCoreApplication.translate
    said = [props.trouble] if props.trouble else []
    if props.taken == 1:
        said.append(translate("FolderNews", "One page came in."))
    elif props.taken:
        said.append(translate("FolderNews", "{count} pages came in.").format(count=props.taken))
    if len(props.left) == 1:
        said.append(translate("FolderNews", "One file was left where it is."))
    elif props.left:
        said.append(translate("FolderNews", "{count} files were left where they are.").format(count=len(props.left)))
    if props.stopped:
        said.append(translate("FolderNews", "Reading was stopped. The rest is still there."))
    return " ".join(said)
