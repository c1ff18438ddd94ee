"""One line in its light, what can be tapped beneath it, and nothing else."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from app.core.checkin import Sensation
from app.core.exercise import STEADY_THINGS, Option
from app.core.spoken import SpokenWord
from app.ui import a11y
from app.ui.labels import Labels, as_label
from app.ui.theme import Measures
from app.ui.view_models.player import PlayerProps
from app.ui.widgets.breath_ring import BreathRing
from app.ui.widgets.button_paint import ButtonKind
from app.ui.widgets.buttons import Button
from app.ui.widgets.caption import Caption
from app.ui.widgets.four_ways import FourWays
from app.ui.widgets.key_bar import KeyButton
from app.ui.widgets.option_row import OptionRow, RowOption
from app.ui.widgets.places_list import PlacesList
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.private_typing import keep_to_itself
from app.ui.widgets.scroll import ColumnScroll

_ISOLATE, _END_ISOLATE = "\u2068", "\u2069"
"""Around a name, so that one of the other writing direction turns nothing beside it round."""

_LINE_SHARE = 0.55
_LINE_SHARE_LEAST = 0.34


class StepView(QWidget):
    """The middle of the player.

    Signals:
        line_moved(): the line stands in another place now.
        forward(): the person moves on; picked(id): an option without further ones was tapped.
        phrase_heard(text): the voice is to say the phrase.
        word_kept(text), places_picked(tuple of Sensation): Keep was pressed beside the field or the places.
        thing_named(text): Keep was pressed beside the name of a thing.
    """

    forward = Signal()
    picked = Signal(str)
    word_kept = Signal(str)
    thing_named = Signal(str)
    places_picked = Signal(tuple)
    line_moved = Signal()
    phrase_heard = Signal(str)

    def __init__(
        self, breath: Callable[[], float | None], labels: Labels, measures: Measures, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._given: tuple[Option, ...] = ()  # the step's own options
        self._kept_as: str | None = None  # what becomes of the word, as its field says
        self._options: tuple[Option, ...] = ()  # those on screen: the step's, or what one of them unfolded
        self._ring = BreathRing(breath)
        self._ring.hide()
        self._caption = Caption()
        self._light = QWidget()
        self._light.installEventFilter(self)
        one_place = QGridLayout(self._light)
        one_place.setContentsMargins(0, 0, 0, 0)
        one_place.addWidget(self._ring, 0, 0)
        one_place.addWidget(self._caption, 0, 0)  # the line stands in the ring
        self._note = PlainLabel(role=TextRole.SMALL)
        self._note.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._row = OptionRow(self.tr("Tap one, or go on"), (), measures, most_columns=4)
        self._row.picked.connect(self._tapped)
        self._ways = FourWays(measures)
        self._ways.heard.connect(self.phrase_heard)
        self._unfold = Button("", measures, ButtonKind.BARE)
        self._unfold.clicked.connect(self._unfold_field)
        self._field = QLineEdit()
        keep_to_itself(self._field)
        self._keep = Button(self.tr("Keep"), measures)
        self._keep.clicked.connect(self._keep_word)
        self._places = PlacesList(self.tr("Places in the body"), labels, measures)
        self._places.set_numbers(False)  # a place and a word are much already amid an exercise
        self._places.sensations_changed.connect(self._offer_keeping_places)
        self._keep_places = Button(self.tr("Keep"), measures)
        self._keep_places.clicked.connect(self._take_places)
        self._scroll = ColumnScroll(measures)
        self._scroll.set_narrow()
        self._scroll.column.setSpacing(measures.space.m)
        self._scroll.set_clear()  # the light shows through
        for widget in (self._row, self._ways, self._unfold, self._field, self._keep, self._places, self._keep_places):
            self._scroll.column.addWidget(widget)
        self._on = KeyButton("", self.tr("→"), measures, ButtonKind.PLAIN)
        self._on.set_compact(True)
        self._on.clicked.connect(self.forward)
        column = QVBoxLayout(self)
        column.setContentsMargins(measures.space.xxl, 0, measures.space.xxl, 0)
        column.setSpacing(measures.space.s)
        column.addWidget(self._light, 1000)
        column.addWidget(self._note)
        column.addWidget(self._scroll, 1000)
        column.addStretch(1)
        column.addWidget(self._on, 0, Qt.AlignmentFlag.AlignHCenter)
        self._space_px = measures.space.s
        self._least_px = measures.shape.target_px
        self._compact = False

    @property
    def typing(self) -> bool:
        """Whether keys go into the field now."""
        return self._field.hasFocus()

    @property
    def line_centre(self) -> QPoint:
        """The middle of where the line stands, in this widget."""
        return self._light.geometry().center()

    @property
    def on_button(self) -> Button:
        """The button that moves on; seen only while something waits."""
        return self._on

    def set_still(self, still: bool) -> None:
        """Whether the ring keeps still."""
        self._ring.set_still(still)

    def follow(self, text: str, words: tuple[SpokenWord, ...]) -> None:
        """Mark the words of the line as they are said."""
        self._caption.follow(text, words)

    def render_props(self, props: PlayerProps) -> None:
        """Show a step."""
        self._caption.setText(props.reply or props.caption)
        note = self._things(props) or props.note
        self._note.setText(note)
        self._note.setVisible(bool(note) and not props.reply)
        if props.options != self._given:
            self._given = self._options = props.options
            self._show_options(props.options)
        self._ways.show_phrase(props.phrase, voice_there=props.reads)
        self._show_field(props)
        self._places.setVisible(props.places is not None)
        if props.places is None:
            self._places.clear()
            self._keep_places.hide()
        shown = bool(props.options or props.word or props.places or props.phrase)
        self._scroll.setVisible(shown)
        self._ring.setVisible(props.breathing)
        self._on.setText(self.tr("Back to the exercise") if props.leaves_aside else self.tr("Go on"))
        waited = not self._on.isHidden()
        self._on.setVisible((props.waits or props.leaves_aside) and not props.over)
        if props.waits and not waited and not self._on.isHidden():
            a11y.announce(self, self.tr("It waits for the key \u201c{key}\u201d.").format(key=self._on.text()))
        self._share_height()

    def clear(self) -> None:
        """Forget what was typed and tapped."""
        self._field.clear()
        self._places.clear()

    def set_compact(self, compact: bool) -> None:
        """Keep the place of what comes and goes, so that the line stays where it is; not where height is short."""
        self._compact = compact
        for widget in (self._on, self._note):
            policy = widget.sizePolicy()
            policy.setRetainSizeWhenHidden(not compact)
            widget.setSizePolicy(policy)
        self._share_height()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell when the layout has moved the line."""
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self.line_moved.emit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the line and the choices the height that the new size has for them."""
        super().resizeEvent(event)
        self._share_height()

    def _share_height(self) -> None:
        """Give the line its half, so that it stands in the same place at each step; less where choices need more."""
        around = [widget for widget in (self._note, self._on) if not self._compact or not widget.isHidden()]
        beneath = sum(widget.sizeHint().height() + self._space_px for widget in around)
        choices = 0
        if not self._scroll.isHidden() and (content := self._scroll.widget()) is not None:
            choices = max(1, content.heightForWidth(self._scroll.width())) + 2  # a pixel lost to rounding would scroll
            beneath += choices + self._space_px
        whole = self.height() - self._space_px
        usual = whole if self._compact and not around and not choices else round(whole * _LINE_SHARE)
        if self._compact:
            usual = max(usual, whole - beneath)
        least = max(
            round(whole * _LINE_SHARE_LEAST), self._caption.minimumSizeHint().height()
        )  # the line is always whole
        line = max(least, min(usual, whole - beneath))
        given = max(1, min(choices, whole - line - (beneath - choices)))
        if self._compact and given < min(choices, self._least_px) and not self._note.isHidden():
            self._note.hide()  # what can be tapped comes before a hint
            self._share_height()
            return
        # The most, not the least, so that the page can always be made lower.
        self._light.setMaximumHeight(max(0, line))
        self._scroll.setMaximumHeight(given)

    def _show_options(self, options: tuple[Option, ...]) -> None:
        self._row.set_options([RowOption(option.id, as_label(option.label)) for option in options])
        self._row.setVisible(bool(options))
        self._scroll.verticalScrollBar().setValue(0)

    def _tapped(self, option_id: str) -> None:
        option = next(option for option in self._options if option.id == option_id)
        if option.more:
            self._options = option.more
            self._show_options(option.more)
            self._share_height()
            self._row.focus_first()
        else:
            self.picked.emit(option_id)

    def _show_field(self, props: PlayerProps) -> None:
        if props.word is None:
            for widget in (self._unfold, self._field, self._keep):
                widget.hide()
            self._field.clear()
        elif self._field.isHidden():
            self._unfold.setText(as_label(props.word.label))
            self._field.setMaxLength(props.word.max_chars)
            self._field.setAccessibleName(as_label(props.word.label))
            self._kept_as = props.word.keep
            as_thing = props.word.keep == STEADY_THINGS
            self._keep.setProperty("offered", props.word.keep == "log" or (as_thing and props.takes_things))
            self._unfold.show()

    def _things(self, props: PlayerProps) -> str:
        """Return the person's own things by name: with them there is nothing to look for."""
        if not props.shows_things or not props.steady:
            return ""
        names = " · ".join(f"{_ISOLATE}{name}{_END_ISOLATE}" for name in props.steady)
        return self.tr("Yours: {things}").format(things=names)

    def _unfold_field(self) -> None:
        self._unfold.hide()
        self._field.show()
        self._keep.setVisible(bool(self._keep.property("offered")))
        self._share_height()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer_keeping_places(self, sensations: tuple[Sensation, ...]) -> None:
        self._keep_places.setVisible(bool(sensations))
        self._share_height()

    def _take_places(self) -> None:
        self.places_picked.emit(self._places.sensations())
        self._keep_places.hide()

    def _keep_word(self) -> None:
        if text := self._field.text().strip():
            (self.thing_named if self._kept_as == STEADY_THINGS else self.word_kept).emit(text)
        self._field.clear()
        self._field.hide()
        self._keep.hide()
