"""What the gallery shows, part by part. For builders: its words are made up and are not translated."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from app.core.editing import LawMark
from app.core.steady_things import SteadyThing
from app.ui.gallery.posed import Pose, PosedBox, PosedButton, PosedField, PosedSlider, PosedToggle
from app.ui.theme import Measures
from app.ui.view_models.log_row import LogRow
from app.ui.widgets.breath_ring import BreathRing
from app.ui.widgets.button_paint import ButtonKind
from app.ui.widgets.buttons import Button
from app.ui.widgets.caption import Caption
from app.ui.widgets.card import Card
from app.ui.widgets.fold_button import FoldButton
from app.ui.widgets.key_bar import KeyBar
from app.ui.widgets.lamp import Lamp
from app.ui.widgets.law_note import LawNote
from app.ui.widgets.log_list import LogList
from app.ui.widgets.number_row import NumberRow
from app.ui.widgets.option_row import OptionRow, PickMode, RowOption
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.row_list import ListRow, RowList
from app.ui.widgets.state_note import NoteState, StateNote
from app.ui.widgets.thing_row import ThingRow
from app.ui.widgets.trouble_label import TroubleLabel
from app.ui.widgets.view_tabs import ViewTabs

_LIGHTS = (0.0, 0.25, 0.5, 1.0)
_SWATCH_PX = 36


@dataclass(frozen=True, slots=True)
class Section:
    """One part: its file name, its heading, and what it shows."""

    name: str
    title: str
    make: Callable[[Measures], QWidget]


class _Swatch(QWidget):
    """A patch of one palette role, outlined so that the window's own colour shows too."""

    def __init__(self, role: QPalette.ColorRole) -> None:
        super().__init__()
        self._role = role
        self.setFixedHeight(_SWATCH_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the patch."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Dark), 1.0))
        painter.setBrush(self.palette().color(self._role))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)


class _Bar(QWidget):
    """A bar as long as a distance."""

    def __init__(self, length_px: int) -> None:
        super().__init__()
        self.setFixedSize(length_px, 16)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bar."""
        QPainter(self).fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Accent))


def _column(measures: Measures, widgets: Sequence[QWidget]) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(measures.space.m)
    for widget in widgets:
        column.addWidget(widget)
    return holder


def _table(measures: Measures, heads: Sequence[str], rows: Sequence[tuple[str, Sequence[QWidget | None]]]) -> QWidget:
    """Return a grid: a name at the left of each row, a state above each column."""
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(measures.space.m)
    grid.setVerticalSpacing(measures.space.m)
    for number, head in enumerate(heads, 1):
        if head:
            grid.addWidget(PlainLabel(head, TextRole.SMALL), 0, number)
        grid.setColumnStretch(number, 1)
    for line, (name, widgets) in enumerate(rows, 1):
        grid.addWidget(PlainLabel(name, TextRole.SMALL), line, 0)
        for number, widget in enumerate(widgets, 1):
            if widget is not None:
                grid.addWidget(widget, line, number)
    return holder


def _colours(measures: Measures) -> QWidget:
    role = QPalette.ColorRole
    shown = (
        *(("window", role.Window), ("base", role.Base), ("raised", role.Button), ("hover", role.AlternateBase)),
        *(("text", role.WindowText), ("muted", role.PlaceholderText), ("accent", role.Accent)),
        *(("on accent", role.HighlightedText), ("hairline", role.Mid), ("edge", role.Dark)),
        *(("focus", role.BrightText), ("glow", role.Midlight)),
    )
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(measures.space.s)
    for number, (name, each) in enumerate(shown):
        row, column = divmod(number, 4)
        grid.addWidget(_column(measures, (_Swatch(each), PlainLabel(name, TextRole.SMALL))), row, column)
    return holder


def _type(measures: Measures) -> QWidget:
    text = "The cup stands on the sill"
    return _table(measures, ("",), [(role.value, (PlainLabel(text, role),)) for role in TextRole])


def _space(measures: Measures) -> QWidget:
    rows: list[tuple[str, Sequence[QWidget | None]]] = []
    for name, px in measures.space._asdict().items():
        rows.append((f"{name}  {px}", (_column(measures, (_Bar(px),)),)))
    return _table(measures, ("",), rows)


def _light(measures: Measures) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    for level in _LIGHTS:
        lamp = Lamp()
        lamp.setFixedHeight(150)
        lamp.set_level(level)
        word = PlainLabel(f"{level:.2f}", TextRole.SMALL)
        word.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        row.addWidget(_column(measures, (lamp, word)))
    return holder


def _button(measures: Measures, kind: ButtonKind, pose: Pose, *, enabled: bool = True, picked: bool = False) -> Button:
    button = PosedButton("Begin", measures, kind)
    button.pose = pose
    button.setEnabled(enabled)
    button.setCheckable(picked)
    button.setChecked(picked)
    return button


def _buttons(measures: Measures) -> QWidget:
    rows: list[tuple[str, Sequence[QWidget | None]]] = []
    for kind in ButtonKind:
        posed: list[QWidget | None] = [_button(measures, kind, pose) for pose in Pose]
        posed.append(_button(measures, kind, Pose.NORMAL, enabled=False))
        posed.append(_button(measures, kind, Pose.NORMAL, picked=True) if kind is ButtonKind.PLAIN else None)
        rows.append((kind.value, posed))
    return _table(measures, ("normal", "hover", "focus", "pressed", "off", "picked"), rows)


def _toggle(measures: Measures, *, on: bool, pose: Pose = Pose.NORMAL, enabled: bool = True) -> QWidget:
    toggle = PosedToggle("Read the lines aloud", measures, "Captions stand on screen either way.")
    toggle.pose = pose
    toggle.setChecked(on)
    toggle.setEnabled(enabled)
    return toggle


def _toggles(measures: Measures) -> QWidget:
    made = (
        _toggle(measures, on=False),
        _toggle(measures, on=True),
        _toggle(measures, on=True, pose=Pose.FOCUS),
        _toggle(measures, on=True, enabled=False),
    )
    return _column(measures, made)


def _field(text: str, pose: Pose, *, enabled: bool = True) -> QLineEdit:
    field = PosedField(text)
    field.pose = pose
    field.setAccessibleName("Field")
    field.setEnabled(enabled)
    field.setPlaceholderText("Nothing written")
    return field


def _box(measures: Measures, pose: Pose, *, enabled: bool = True) -> QWidget:
    box = PosedBox(measures)
    box.pose = pose
    box.setAccessibleName("List")
    box.addItem("Hill")
    box.setEnabled(enabled)
    return box


def _slider(pose: Pose) -> QWidget:
    slider = PosedSlider(Qt.Orientation.Horizontal)
    slider.pose = pose
    slider.setAccessibleName("Slider")
    slider.setValue(40)
    return slider


def _fields(measures: Measures) -> QWidget:
    focus, normal = Pose.FOCUS, Pose.NORMAL
    law = LawNote(measures)
    law.render_marks((LawMark("word", "", "This word may sting.", "Another one: cup.", hard=True),))
    rows: list[tuple[str, Sequence[QWidget | None]]] = [
        (
            "field",
            (
                *(_field("Lamp", normal), _field("Lamp", focus), _field("", normal)),
                _field("Lamp", normal, enabled=False),
            ),
        ),
        ("list", (_box(measures, normal), _box(measures, focus), None, _box(measures, normal, enabled=False))),
        ("slider", (_slider(normal), _slider(focus), None, None)),
    ]
    table = _table(measures, ("normal", "focus", "empty", "off"), rows)
    wrong = _column(measures, (PlainLabel("A field with something to change"), _field("Lamp", normal), law))
    trouble = TroubleLabel(measures)
    trouble.setText("That could not be kept this time. It is still here.")
    return _column(measures, (table, wrong, trouble))


def _picks(measures: Measures) -> QWidget:
    options = tuple(RowOption(word, word) for word in ("Hill", "Lake", "Field", "Wood"))
    one = OptionRow("Which", options, measures, PickMode.ONE)
    one.set_picked(["Lake"])
    many = OptionRow("Which ones", options, measures, PickMode.MANY)
    many.set_picked(["Hill", "Wood"])
    numbers = NumberRow("How much", measures, picks=True)
    numbers.set_scale("nothing much", "a fair bit", "as much as it gets")
    numbers.set_picked(4)
    tabs = ViewTabs("Views", measures)
    tabs.set_tabs((("list", "List"), ("body", "Body"), ("pairs", "Pairs")), "list")
    return _column(measures, (one, many, numbers, tabs))


def _rows(measures: Measures) -> QWidget:
    shelf = RowList("Exercises", measures)
    shelf.set_rows(
        (
            ListRow("a", "One thing in the room", "It gives your eyes something to rest on."),
            ListRow("b", "Hands on one thing", "Your hands meet something steady.", "This one was used today."),
        )
    )
    log = LogList("The log", measures)
    entry = ("Monday", "10:20", "Check-in", "", "6, then 5", ("Chest: tight",), "Rain on the window.")
    log.set_rows((LogRow(b"a", 1, *entry), LogRow(b"b", 1, *entry, "Hidden")), from_top=True)
    log.setFixedHeight(300)
    card = Card(measures)
    card.column.addWidget(PlainLabel("A card", TextRole.HEADING))
    card.column.addWidget(PlainLabel("Small and muted.", TextRole.SMALL))
    folded = PlainLabel("What was folded away.", TextRole.MUTED)
    card.column.addWidget(FoldButton("More", folded, measures))
    thing = ThingRow(measures)
    thing.show_thing(SteadyThing(bytes(16), "The reading lamp"))
    return _column(measures, (shelf, log, card, thing))


def _states(measures: Measures) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    words = {
        NoteState.EMPTY: "Nothing stands here.",
        NoteState.LOADING: "Opening the log.",
        NoteState.ERROR: "The log is closed. Exercises work without it.",
    }
    for state, sentence in words.items():
        note = StateNote(measures)
        note.show_state(state, sentence)
        if state is NoteState.ERROR:
            note.add(Button("To Settings", measures))
        note.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row.addWidget(note, 1, Qt.AlignmentFlag.AlignTop)
    return holder


def _player(measures: Measures) -> QWidget:
    line = Caption()
    line.setText("You can look at one thing in the room.")
    line.setFixedHeight(90)
    ring = BreathRing(lambda: None)
    ring.set_still(True)
    ring.setFixedHeight(150)
    keys = KeyBar(measures)
    keys.show_voice(on=False, there=True)
    return _column(measures, (line, ring, keys))


SECTIONS = (
    Section("colours", "Colours", _colours),
    Section("type", "Type", _type),
    Section("space", "Distances in px", _space),
    Section("light", "Light", _light),
    Section("buttons", "Buttons", _buttons),
    Section("toggles", "Switches", _toggles),
    Section("fields", "Fields", _fields),
    Section("picks", "Things to pick", _picks),
    Section("rows", "Rows and cards", _rows),
    Section("states", "Empty, on its way, not to be had", _states),
    Section("player", "The player", _player),
)
