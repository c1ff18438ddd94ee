"""An exercise into a file."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import a11y
from app.ui.pages.page import PageWithBack
from app.ui.theme import Measures
from app.ui.view_models.exercise_editor_files import ExerciseFileModel, ExerciseFileProps
from app.ui.view_models.take_away_files import FilesModel
from app.ui.widgets.button_paint import ButtonKind
from app.ui.widgets.buttons import Button
from app.ui.widgets.file_field import SaveField
from app.ui.widgets.plain_label import PlainLabel
from app.ui.widgets.scroll import ColumnScroll
from app.ui.widgets.tab_order import tab_as_laid_out
from app.ui.widgets.title_row import TitleRow, at_left


class ExerciseFilePage(PageWithBack):
    """A folder, a name, and Save."""

    def __init__(
        self, model: ExerciseFileModel, files: FilesModel, measures: Measures, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self.title_row = TitleRow(self.tr("Into a file"), self.tr("Back"), measures)
        self.field = SaveField(measures)
        self.save = Button(self.tr("Save it"), measures, ButtonKind.PRIMARY)
        self.replace = Button(self.tr("Put this one in its place"), measures)
        self.said = PlainLabel()
        scroll = ColumnScroll(measures)
        column = scroll.column
        column.addWidget(self.title_row)
        column.addWidget(PlainLabel(self.tr("The file is plain text, and nothing of a person is in it.")))
        column.addWidget(self.field)
        column.addLayout(at_left(self.save, self.replace, gap_px=measures.space.m))
        column.addWidget(self.said)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        tab_as_laid_out(self)
        self.field.place_picked.connect(files.look_into)
        self.field.place_picked.connect(lambda _number: model.other_file())
        self.field.changed.connect(model.other_file)
        files.props_changed.connect(self._show_places)
        self.save.clicked.connect(lambda: self._put(in_its_place=False))
        self.replace.clicked.connect(lambda: self._put(in_its_place=True))
        model.props_changed.connect(self.render_props)
        self.title_row.back.clicked.connect(self.back)
        self.field.render_props(files.props)
        self.field.set_name(model.name)
        self.render_props(model.props)

    def render_props(self, props: ExerciseFileProps) -> None:
        """Say what became of the file. Emits nothing."""
        there = self.tr("The file is here: {file}").format(file=props.saved) if props.saved else ""
        said = props.trouble or there
        if said and said != self.said.text():
            a11y.announce(self, said)
        self.said.setText(said)
        self.said.setVisible(bool(said))
        self.replace.setVisible(props.is_there)
        self.save.setEnabled(not props.busy and not props.is_there and self.field.path() is not None)

    def enter(self) -> None:
        """Start at the name."""
        self.field.name.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_places(self, props: object) -> None:
        self.field.render_props(props)  # type: ignore[arg-type]
        self.render_props(self._model.props)

    def _put(self, *, in_its_place: bool) -> None:
        path = self.field.path()
        if path is not None:
            self._model.put(path, in_its_place=in_its_place)
