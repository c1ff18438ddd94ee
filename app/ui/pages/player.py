"""The player: a line, quiet, and Slower."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from app.core import letters
from app.core.further_out import ONE_THING
from app.core.letters import Act
from app.core.spoken import SpokenWord
from app.ui import a11y
from app.ui.labels import Labels
from app.ui.pages.page import Page
from app.ui.theme import Measures
from app.ui.view_models.player import Panel, PlayerProps
from app.ui.widgets.how_panel import HowPanel
from app.ui.widgets.key_bar import KeyBar, KeyButton
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.room_light import RoomLight
from app.ui.widgets.step_view import StepView
from app.ui.widgets.still_room import StillRoom
from app.ui.widgets.ways_panel import WaysPanel

_LOW_TARGETS = 8
"""A page lower than this many large buttons, at its text size, names the keys beside the labels."""

_QUIET_LIGHT = 0.55
_SWITCH, _STILL, _STOP, _BACK, _NUMB = "switch", "still", "stop", "back", "numb"


class PlayerPage(Page):
    """Renders PlayerProps.

    Signals: what the person asked for.
    """

    dims = True

    slower = Signal()
    stop = Signal()
    stay = Signal()
    how = Signal()
    not_helping = Signal()
    further_out = Signal()
    voice = Signal()
    help_from_person = Signal()
    forward = Signal()
    back = Signal()
    left_aside = Signal()
    picked = Signal(str)
    switch = Signal()
    switched = Signal(str)
    sit_quietly = Signal()
    mark_asked = Signal()
    certainty_asked = Signal()
    phrase_heard = Signal(str)
    word_kept = Signal(str)
    thing_named = Signal(str)
    places_picked = Signal(tuple)

    def __init__(
        self, breath: Callable[[], float | None], labels: Labels, measures: Measures, parent: QWidget | None = None
    ) -> None:
        """`breath` is asked once a frame during a breath."""
        super().__init__(parent)
        self._props = PlayerProps()
        self._letters: tuple[str, ...] = letters.USUAL
        self._follows = True
        self._still_asked = False
        self._title = PlainLabel(role=TextRole.SMALL)
        self._notice = PlainLabel(role=TextRole.SMALL)
        self._notice.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._room = RoomLight(_QUIET_LIGHT, self)
        self._step = StepView(breath, labels, measures)
        self._how = HowPanel(measures)
        self._ways = WaysPanel(measures)
        self._still = StillRoom(measures, passed_on=(Qt.Key.Key_Escape,))
        self._panels = QStackedWidget()
        for panel in (self._step, self._how, self._ways, self._still):
            self._panels.addWidget(panel)
        self._keys = KeyBar(measures)
        self._help = KeyButton(self.tr("Help from a person"), self.tr("F1"), measures)
        self._help.set_compact(True)
        self._help.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
        self._help.clicked.connect(self.help_from_person)
        self._body_px = measures.type_px.body
        self._low_px = measures.shape.big_target_px * _LOW_TARGETS
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addStretch()
        top.addWidget(self._help)
        column = QVBoxLayout(self)
        space = measures.space
        column.setContentsMargins(space.xl, space.l, space.xl, space.l)
        column.setSpacing(space.s)
        column.addLayout(top)
        column.addWidget(self._panels, 1)
        column.addWidget(self._notice)
        column.addWidget(self._keys)
        self._connect()

    def set_letters(self, signs: tuple[str, ...]) -> None:
        """Use these letters, or none where they rest; Space, Esc, arrows and F1 always work."""
        self._letters = signs
        self._keys.show_letters(signs)

    def set_still(self, still: bool) -> None:
        """Whether nothing moves."""
        self._step.set_still(still)
        self._still_asked = still

    def set_follows(self, on: bool) -> None:
        """Whether the word being said is marked, where anything may move at all."""
        self._follows = on

    def follow(self, text: str, words: tuple[SpokenWord, ...]) -> None:
        """Mark the words of the line as they are said, if that is wanted."""
        wanted = self._follows and not self._still_asked
        self._step.follow(text if wanted else "", words)

    def enter(self) -> None:
        """Put the focus on Slower."""
        self._keys.enter()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Hand the keyboard to Slower where what had it is put away; Qt would hand it on, to Stop."""
        held = QApplication.focusWidget()
        put_away = held is not None and self.isAncestorOf(held) and not (held.isVisible() and held.isEnabled())
        if self.isVisible() and put_away:
            self._keys.enter()
            return True
        return super().focusNextPrevChild(forward)

    def start_anew(self) -> None:
        """Forget what was typed and tapped in the exercise before."""
        self._step.clear()

    def render_props(self, props: PlayerProps) -> None:
        """Show the state of the exercise."""
        before, self._props = self._props, props
        self._title.setText(props.title)
        self._notice.setText(props.notice)
        self._place_notice()
        self._keys.show_voice(on=props.voice_on, there=props.voice_there)
        self._step.render_props(props)
        self._room.set_level(_QUIET_LIGHT if props.panel in (Panel.STEP, Panel.STILL) else 0.0)
        self._how.render_props(props)
        self._still.set_line(props.still)
        if props.panel in {Panel.NOT_HELPING, Panel.SWITCH}:
            self._ways.show_ways(props.not_helping, self._ways_of(props))
        self._show_panel(before.panel, props.panel)
        self._announce(props, before)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer the keys of the exercise; typing in a field is left alone."""
        key = a11y.as_read(event.key(), self.layoutDirection())
        act = {
            Qt.Key.Key_Escape: self.stop,
            Qt.Key.Key_F1: self.help_from_person,
            Qt.Key.Key_Space: self.slower,
            Qt.Key.Key_Right: self.forward,
            Qt.Key.Key_Left: self.back,
        }.get(key)
        if act is None and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            act = self._of_letter(event)
        if act is None or event.isAutoRepeat():
            super().keyPressEvent(event)
        else:
            act.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Save height where there is little."""
        super().resizeEvent(event)
        scale = self.font().pixelSize() / self._body_px
        compact = self.height() < self._low_px * scale
        self._keys.set_compact(compact)
        self._step.set_compact(compact)
        policy = self._notice.sizePolicy()
        policy.setRetainSizeWhenHidden(not compact)
        self._notice.setSizePolicy(policy)
        self._place_notice()
        self._title.setVisible(not compact)

    def _place_notice(self) -> None:
        """Show the notice; where there is little height, an answer that was asked for has its room."""
        gives_room = self._keys.compact and self._props.panel not in {Panel.STEP, Panel.STILL}
        self._notice.setVisible(bool(self._props.notice) and not gives_room)

    def _announce(self, props: PlayerProps, before: PlayerProps) -> None:
        if props.caption != before.caption:
            title = f"{props.title}." if props.title != before.title else ""
            beneath = (now for now, was in ((props.note, before.note), (props.notice, before.notice)) if now != was)
            a11y.announce(self, " ".join(filter(None, (title, props.caption, *beneath))))
        elif props.reply and props.reply != before.reply:
            a11y.announce(self, props.reply)

    def _of_letter(self, event: QKeyEvent) -> SignalInstance | None:
        sign = chr(event.key()) if event.key() < Qt.Key.Key_Escape else ""  # from Escape on they are no signs
        act = letters.act_of(self._letters, sign)
        if act is None:
            return None
        return {
            Act.SLOWER: self.slower,
            Act.STAY: self.stay,
            Act.FURTHER_OUT: self.further_out,
            Act.HOW: self.how,
            Act.NOT_HELPING: self.not_helping,
            Act.VOICE: self.voice,
        }[act]

    def _place_light(self) -> None:
        """Let the light lie behind the line."""
        self._room.setGeometry(self.rect())
        self._room.set_centre(self._step.mapTo(self, self._step.line_centre))
        self._room.lower()

    def _connect(self) -> None:
        for source, target in (
            (self._keys.slower, self.slower),
            (self._keys.stop, self.stop),
            (self._keys.stay, self.stay),
            (self._keys.further_out, self.further_out),
            (self._keys.how, self.how),
            (self._keys.not_helping, self.not_helping),
            (self._keys.voice, self.voice),
            (self._step.forward, self.forward),
            (self._step.picked, self.picked),
            (self._step.phrase_heard, self.phrase_heard),
            (self._step.word_kept, self.word_kept),
            (self._step.thing_named, self.thing_named),
            (self._step.places_picked, self.places_picked),
            (self._how.left, self.left_aside),
            (self._how.mark_asked, self.mark_asked),
            (self._how.certainty_asked, self.certainty_asked),
            (self._still.left, self.left_aside),
        ):
            source.connect(target)
        self._step.line_moved.connect(self._place_light)
        self._ways.picked.connect(self._way_picked)
        self._how.one_thing_asked.connect(self._lead_out)

    def _ways_of(self, props: PlayerProps) -> list[tuple[str, str]]:
        back = (_BACK, self.tr("Back to where I was"))
        if props.panel is Panel.SWITCH:
            return [*((target.id, target.title) for target in props.switch_to), back]
        ways = [(_SWITCH, self.tr("Switch"))] if props.switch_to else []
        numb = (_NUMB, self.tr("I'm going numb, or far away"))
        return [*ways, (_STILL, self.tr("Sit quietly")), (_STOP, self.tr("Stop")), numb, back]

    def _lead_out(self) -> None:
        self.switched.emit(ONE_THING)

    def _way_picked(self, way: str) -> None:
        if way == _BACK:
            self.left_aside.emit()
        elif way == _NUMB:
            self.switched.emit(ONE_THING)
        elif self._props.panel is Panel.SWITCH:
            self.switched.emit(way)
        else:
            {_SWITCH: self.switch, _STILL: self.sit_quietly, _STOP: self.stop}[way].emit()

    def _show_panel(self, before: Panel, now: Panel) -> None:
        panels = {Panel.HOW: self._how, Panel.NOT_HELPING: self._ways, Panel.SWITCH: self._ways}
        panel: QWidget = panels.get(now, self._still if now is Panel.STILL else self._step)
        self._panels.setCurrentWidget(panel)
        if before is now:
            return
        if isinstance(panel, HowPanel | WaysPanel | StillRoom):
            panel.enter()
        else:
            self._keys.enter()
