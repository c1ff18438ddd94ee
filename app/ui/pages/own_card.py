"""One's own card: a name, words to read out, a printed code, and a file of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.cards import Role
from app.ui import a11y
from app.ui.pages.page import PageWithBack
from app.ui.theme import Measures
from app.ui.view_models.own_card import CardForm, OwnCardModel, OwnCardProps
from app.ui.view_models.take_away_files import FilesModel
from app.ui.widgets.button_paint import ButtonKind
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.file_field import SaveField
from app.ui.widgets.option_row import OptionRow, PickMode, RowOption
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.printed_code import PrintedCode
from app.ui.widgets.reveal import Reveal
from app.ui.widgets.scroll import ColumnScroll
from app.ui.widgets.text_field import TextField
from app.ui.widgets.title_row import TitleRow, at_left
from app.ui.widgets.word_tiles import WordTiles

_NAME_MOST_CHARS = 60


class OwnCardPage(PageWithBack):
    """Top to bottom: the name, the words and the code, where the file goes."""

    def __init__(
        self,
        model: OwnCardModel,
        files: FilesModel,
        role: Role,
        measures: Measures,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._before = OwnCardProps()
        self._named = ""
        self._reveal = Reveal(self)
        self.title = TitleRow(self.tr("Your own card"), self.tr("Back"), measures)
        self.name = TextField(self._name_label(role), measures, max_chars=_NAME_MOST_CHARS)
        self.make = Button(self.tr("Make the card"), measures, ButtonKind.PRIMARY)
        self.card = Card(measures)
        self.whose = PlainLabel("", TextRole.HEADING)
        self.code = PrintedCode(self.tr("Your card as a printed code"))
        self.words = WordTiles(measures)
        self.digits = PlainLabel("", TextRole.SMALL, selectable=True)
        self.forms = OptionRow(self.tr("What kind of file?"), self._form_options(), measures, PickMode.ONE)
        self.save_field = SaveField(measures)
        self.save = Button(self.tr("Save it"), measures, ButtonKind.PRIMARY)
        self.replace = Button(self.tr("Put this one in its place"), measures)
        self.said = PlainLabel()
        self._saving = QWidget()
        self._scroll = ColumnScroll(measures)
        self._build(measures, role)
        self._join(model, files)
        self.save_field.render_props(files.props)
        self.render_props(model.props)

    def render_props(self, props: OwnCardProps) -> None:
        """Show the card, or ask for its name. Emits nothing."""
        before, self._before = self._before, props
        card = props.card
        self.card.setVisible(card is not None)
        self._saving.setVisible(card is not None)
        if card is not None:
            self.whose.setText(card.name)
            self.code.set_squares(card.code)
            self.words.set_words(card.words)
            self.digits.setText(" ".join(card.digits))
            if card.name != self._named:
                self._named = card.name
                self.name.line.setText(card.name)
        self.make.setText(self.tr("Make the card") if card is None else self.tr("Change the name"))
        self.forms.set_picked([props.form.value])
        if before.file_name != props.file_name or not self.save_field.name.text():
            self.save_field.set_name(props.file_name)
        there = self.tr("The file is here: {file}").format(file=props.saved) if props.saved else ""
        said = props.trouble or there
        if said and said != self.said.text():
            a11y.announce(self, said)
            self._reveal.show(self.said)
        self.said.setText(said)
        self.said.setVisible(bool(said))
        self.replace.setVisible(props.is_there)
        self._refresh()

    def enter(self) -> None:
        """Start at the top, at Back."""
        self._scroll.verticalScrollBar().setValue(0)
        self.title.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self, measures: Measures, role: Role) -> None:
        space = measures.space
        inner = self.card.column
        inner.setSpacing(space.m)
        inner.addWidget(self.whose)
        beside = QHBoxLayout()
        beside.setSpacing(space.l)
        beside.addWidget(self.code, 0, Qt.AlignmentFlag.AlignTop)
        squares = self.tr("The squares hold the card as the file does. The code reader of a phone makes text of them.")
        beside.addWidget(PlainLabel(squares, TextRole.MUTED), 1, Qt.AlignmentFlag.AlignTop)
        inner.addLayout(beside)
        inner.addWidget(PlainLabel(self.tr("The words of this card")))
        inner.addWidget(self.words)
        inner.addWidget(PlainLabel(self._reading(role), TextRole.MUTED))
        inner.addWidget(PlainLabel(self.tr("The same as digits, for a phone line that garbles words:"), TextRole.SMALL))
        inner.addWidget(self.digits)
        saving = QVBoxLayout(self._saving)
        saving.setContentsMargins(0, 0, 0, 0)
        saving.setSpacing(space.m)
        saving.addWidget(PlainLabel(self.tr("Hand it over"), TextRole.HEADING))
        saving.addWidget(PlainLabel(self.tr("A card holds no secret. It can go by stick, by mail, or on paper.")))
        saving.addWidget(self.forms)
        saving.addWidget(self.save_field)
        saving.addLayout(at_left(self.save, self.replace, gap_px=space.m))
        column = self._scroll.column
        column.addWidget(self.title)
        column.addWidget(PlainLabel(self._purpose(role)))
        column.addWidget(self.name)
        column.addLayout(at_left(self.make))
        column.addWidget(self.card)
        column.addWidget(self._saving)
        column.addWidget(self.said)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)

    def _join(self, model: OwnCardModel, files: FilesModel) -> None:
        model.props_changed.connect(self.render_props)
        files.props_changed.connect(self.save_field.render_props)
        self.title.back.clicked.connect(self.back)
        self.name.edited.connect(self._refresh)
        self.name.entered.connect(self._on_make)
        self.make.clicked.connect(self._on_make)
        self.forms.picked.connect(self._on_form)
        self.save_field.place_picked.connect(files.look_into)
        self.save_field.place_picked.connect(self._on_other_file)
        self.save_field.changed.connect(self._on_other_file)
        self.save.clicked.connect(lambda: self._begin(in_its_place=False))
        self.replace.clicked.connect(lambda: self._begin(in_its_place=True))

    def _refresh(self, *_text: object) -> None:
        props = self._before
        name = self.name.text().strip()
        self.make.setEnabled(bool(name) and name != self._named and not props.busy)
        ready = props.card is not None and self.save_field.path() is not None and not props.busy
        self.save.setEnabled(ready and not props.is_there)
        self.replace.setEnabled(ready)

    def _on_make(self) -> None:
        if self.make.isEnabled():
            self._model.name(self.name.text())

    def _on_form(self, form: str) -> None:
        self._model.choose_form(CardForm(form))

    def _on_other_file(self, *_which: object) -> None:
        self._model.other_file()
        self._refresh()

    def _begin(self, *, in_its_place: bool) -> None:
        path = self.save_field.path()
        if path is not None:
            self._model.save(path, in_its_place=in_its_place)

    def _name_label(self, role: Role) -> str:
        if role is Role.PATIENT:
            return self.tr("A name for the card: your own, or another that the two of you agree on")
        return self.tr("Your name, as the people you set exercises for know it")

    def _purpose(self, role: Role) -> str:
        if role is Role.PATIENT:
            return self.tr("Your therapist needs this card once. With it, they make files that nobody else can open.")
        return self.tr("The other person needs this card once. With it, Lamplit can tell that a file is from you.")

    def _reading(self, role: Role) -> str:
        if role is Role.PATIENT:
            return self.tr("When your therapist asks, you can read these words out, in the room or by phone.")
        return self.tr("You can read these words out, in the room or by phone. The other person types some of them.")

    def _form_options(self) -> tuple[RowOption, ...]:
        return (
            RowOption(CardForm.FILE.value, self.tr("A small file")),
            RowOption(CardForm.PDF.value, self.tr("A page to print (PDF)")),
        )
