"""The voice: which one, how it speaks, and whether it can be heard."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.chosen_voices import with_voice
from app.core.languages import LAST
from app.core.preferences import Preferences
from app.core.soft_sound import SoftSound
from app.ui.pages.page import PageWithBack
from app.ui.theme import Measures
from app.ui.view_models.voice import Heard, VoiceProps
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.option_row import OptionRow, PickMode, RowOption
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.scroll import ColumnScroll
from app.ui.widgets.slider_field import SliderField
from app.ui.widgets.title_row import TitleRow, at_left
from app.ui.widgets.toggle import Toggle
from app.ui.widgets.voice_try import VoiceTry

_YES, _NO = "yes", "no"


class VoicePage(PageWithBack):
    """Renders VoiceProps; each control saves at once.

    Signals:
        changed(Preferences): the whole new object.
        try_asked(id): this voice is to say its line; "" for the one that is set.
        heard_told(Heard): the answer to "Can you hear this?".
        soft_asked(SoftSound): this sound is to be heard.
    """

    changed = Signal(object)
    try_asked = Signal(str)
    heard_told = Signal(object)
    soft_asked = Signal(object)

    def __init__(self, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._measures = measures
        self._preferences = Preferences()
        self._language = LAST
        self.voice = Toggle(self.tr("Read the lines aloud"), measures, self.tr("Captions stand on screen either way."))
        self.beside = Toggle(
            self.tr("Lamplit's own voice beside a screen reader"),
            measures,
            self.tr("Without it the voice rests while one is on. In an exercise, Voice brings it back."),
        )
        self.follow = Toggle(
            self.tr("Mark the word being said"),
            measures,
            self.tr("A line stands beneath it. Not while the picture is kept still."),
        )
        self.suggested = VoiceTry(measures)
        self.every = ChoiceBox(self.tr("All voices of this computer for this language"), measures)
        self.none = PlainLabel(self.tr("There is no voice on this computer for this language."), TextRole.MUTED)
        self.speed = SliderField(self.tr("Speed"), (self.tr("slower"), self.tr("faster")), (70, 130), 5, measures)
        self.pitch = SliderField(self.tr("Pitch"), (self.tr("lower"), self.tr("higher")), (0, 100), 5, measures)
        self.gap = SliderField(
            self.tr("Silence between words"), (self.tr("as spoken"), self.tr("long")), (0, 20), 1, measures
        )
        self.loudness = SliderField(self.tr("Loudness"), (self.tr("quieter"), self.tr("louder")), (0, 100), 5, measures)
        self.device = ChoiceBox(self.tr("Where the sound goes"), measures)
        self.hear = Button(self.tr("Hear it as it is set"), measures)
        self.check = Button(self.tr("Say the line"), measures)
        self.answer = OptionRow(
            self.tr("Can you hear this?"),
            (RowOption(_YES, self.tr("I can hear it")), RowOption(_NO, self.tr("I hear nothing"))),
            measures,
            PickMode.ONE,
        )
        self.soft = OptionRow(
            self.tr("A soft sound"),
            (
                RowOption(SoftSound.NONE.value, self.tr("None")),
                RowOption(SoftSound.TONE.value, self.tr("A low tone")),
                RowOption(SoftSound.HUSH.value, self.tr("A hush")),
            ),
            measures,
            PickMode.ONE,
        )
        self.told = PlainLabel("", TextRole.MUTED)
        self._line = PlainLabel("", TextRole.MUTED)
        self._which, self._how, self._sound, self._ends = (Card(measures) for _ in range(4))
        self._scroll = ColumnScroll(measures)
        self._lay_out()
        self._connect()

    def render_props(self, props: VoiceProps) -> None:
        """Show all values. Emits nothing."""
        now = self._preferences = props.preferences
        self.voice.setChecked(bool(now.voice))
        self.beside.setChecked(bool(now.voice_beside_reader))
        self.follow.setChecked(now.follow_words)
        self.suggested.set_rows([(row.id, row.label) for row in props.suggested])
        self._language = props.language
        chosen = props.voice_id or (props.suggested[0].id if props.suggested else "")
        self.suggested.stand_at(chosen)
        self.every.set_rows([(row.id, row.label) for row in props.every], props.voice_id or "")
        self.device.set_rows([(row.id, row.label) for row in props.devices], now.voice_device or "")
        self.none.setVisible(not props.has_voice)
        self.soft.set_picked([now.soft_sound.value])
        for widget in (self.suggested, self.every, self._how, self._sound):
            widget.setVisible(props.has_voice)
        self.speed.set_value(round(now.voice_speed * 100))
        self.pitch.set_value(now.voice_pitch)
        self.gap.set_value(now.voice_gap)
        self.loudness.set_value(round(now.voice_volume * 100))
        self._line.setText(self.tr("Each says: {line}").format(line=props.line))
        self._line.setVisible(props.has_voice)
        self.answer.set_picked({Heard.YES: [_YES], Heard.NO: [_NO]}.get(props.heard, []))
        self.told.setText(self._words(props))
        self.told.setVisible(bool(self.told.text()))

    def enter(self) -> None:
        """Start at the top."""
        self._scroll.verticalScrollBar().setValue(0)
        self.voice.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        space = self._measures.space
        column = self._scroll.column
        column.setSpacing(space.xl)
        title = TitleRow(self.tr("The voice"), self.tr("Back"), self._measures)
        title.back.clicked.connect(self.back)
        first = Card(self._measures)
        hint = self.tr("Walls can be thin. With headphones the voice stays with you.")
        for widget in (self.voice, self.beside, self.follow, PlainLabel(hint, TextRole.SMALL)):
            first.column.addWidget(widget)
        heading = PlainLabel(self.tr("Which voice"), TextRole.HEADING)
        for each in (heading, self.none, self._line, self.suggested, self.every):
            self._which.column.addWidget(each)
        self._how.column.addWidget(PlainLabel(self.tr("How it speaks"), TextRole.HEADING))
        for slider in (self.speed, self.pitch, self.gap, self.loudness):
            self._how.column.addWidget(slider)
        self._how.column.addLayout(at_left(self.hear))
        self._sound.column.addWidget(PlainLabel(self.tr("Can you hear this?"), TextRole.HEADING))
        self._sound.column.addWidget(self.device)
        self._sound.column.addLayout(at_left(self.check))
        self._sound.column.addWidget(self.answer)
        self._sound.column.addWidget(self.told)
        self._ends.column.addWidget(PlainLabel(self.tr("A soft sound"), TextRole.HEADING))
        ends = self.tr("At the start and at the end of each quiet. Without it all else is the same.")
        self._ends.column.addWidget(PlainLabel(ends, TextRole.MUTED))
        self._ends.column.addWidget(self.soft)
        for card in (first, self._which, self._how, self._ends, self._sound):
            card.column.setSpacing(space.l)
        for part in (title, first, self._which, self._how, self._ends, self._sound):
            column.addWidget(part)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)

    def _connect(self) -> None:
        self.voice.clicked.connect(lambda on: self._save(self._preferences._replace(voice=on)))
        self.beside.clicked.connect(lambda on: self._save(self._preferences._replace(voice_beside_reader=on)))
        self.follow.clicked.connect(lambda on: self._save(self._preferences._replace(follow_words=on)))
        for source in (self.suggested.picked, self.every.picked):
            source.connect(self._pick_voice)
        self.device.picked.connect(lambda each: self._save(self._preferences._replace(voice_device=each or None)))
        self.suggested.heard.connect(self.try_asked)
        self.speed.moved.connect(lambda each: self._save(self._preferences._replace(voice_speed=each / 100)))
        self.pitch.moved.connect(lambda each: self._save(self._preferences._replace(voice_pitch=each)))
        self.gap.moved.connect(lambda each: self._save(self._preferences._replace(voice_gap=each)))
        self.loudness.moved.connect(lambda each: self._save(self._preferences._replace(voice_volume=each / 100)))
        self.soft.picked.connect(self._pick_soft)
        for button in (self.hear, self.check):
            button.clicked.connect(lambda: self.try_asked.emit(""))
        self.answer.picked.connect(lambda each: self.heard_told.emit(Heard.YES if each == _YES else Heard.NO))

    def _pick_voice(self, voice_id: str) -> None:
        voices = with_voice(self._preferences.voices, self._language, voice_id or None)
        self._save(self._preferences._replace(voices=voices))

    def _pick_soft(self, sound: str) -> None:
        self._save(self._preferences._replace(soft_sound=SoftSound(sound)))
        self.soft_asked.emit(SoftSound(sound))

    def _save(self, preferences: Preferences) -> None:
        if preferences != self._preferences:
            self._preferences = preferences
            self.changed.emit(preferences)

    def _words(self, props: VoiceProps) -> str:
        if not props.sounding:
            return self.tr("This computer has no sound device for now. The captions go on without it.")
        if props.device_gone:
            return self.tr(
                "The device that was chosen is not here for now. The computer's own choice stands in for it."
            )
        if props.heard is Heard.NO:
            return self.tr(
                "The sound of the computer may be off, low, or on its way to another device. "
                "The captions stand on screen either way."
            )
        return self.tr("Then the lines can be read aloud, or not, at any moment.") if props.heard is Heard.YES else ""
