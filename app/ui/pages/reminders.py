"""An icon on the desktop, and quiet reminders at times that the person sets; all of it off until then."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QLocale, Qt, QTime, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.preferences import Preferences
from app.core.reminders import MOST_TIMES, clean_times
from app.ui.pages.page import PageWithBack
from app.ui.theme import Measures
from app.ui.view_models.reminders import RemindersProps, offered_times
from app.ui.widgets.button_paint import ButtonKind
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.scroll import ColumnScroll
from app.ui.widgets.title_row import TitleRow, at_left
from app.ui.widgets.toggle import Toggle

_NONE = ""


class RemindersPage(PageWithBack):
    """Renders RemindersProps; each control saves at once.

    Signals:
        changed(Preferences): the whole new object.
        later_asked(): the next one in an hour; pause_asked(bool): none for now, or as set again.
    """

    changed = Signal(object)
    later_asked = Signal()
    pause_asked = Signal(bool)

    def __init__(self, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = Preferences()
        self.icon = Toggle(
            self.tr("An icon among those of the desktop"),
            measures,
            self.tr("It says Lamplit and nothing else. Hide takes it away too."),
        )
        self.no_tray = PlainLabel(self.tr("This desktop has no place for such an icon for now."))
        self.times = tuple(
            ChoiceBox(label, measures)
            for label in (self.tr("A time"), self.tr("A second time"), self.tr("A third time"))[:MOST_TIMES]
        )
        self.paused = Toggle(self.tr("Pause the reminders"), measures, self.tr("The times stay as they are."))
        self.later = Button(self.tr("The next one in an hour"), measures, ButtonKind.QUIET)
        self.next = PlainLabel("", TextRole.MUTED)
        self._scroll = ColumnScroll(measures)
        column = self._scroll.column
        column.setSpacing(measures.space.xl)
        title = TitleRow(self.tr("Icon and reminders"), self.tr("Back"), measures)
        title.back.clicked.connect(self.back)
        first, self._card = Card(measures), Card(measures)
        for card in (first, self._card):
            card.column.setSpacing(measures.space.l)
        first.column.addWidget(self.icon)
        first.column.addWidget(self.no_tray)
        self._card.column.addWidget(PlainLabel(self.tr("Reminders"), TextRole.HEADING))
        for sentence in (
            self.tr("At these times the desktop shows one word: Lamplit."),
            self.tr(
                "None comes while Lamplit is closed or hidden, or during an exercise. "
                "One that could not come stays away."
            ),
        ):
            self._card.column.addWidget(PlainLabel(sentence))
        for box in self.times:
            self._card.column.addWidget(box)
        self._card.column.addWidget(self.paused)
        self._card.column.addLayout(at_left(self.later))
        self._card.column.addWidget(self.next)
        for part in (title, first, self._card):
            column.addWidget(part)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        self.icon.clicked.connect(lambda on: self._save(self._preferences._replace(tray=on)))
        for number, box in enumerate(self.times):
            box.picked.connect(partial(self._on_time, number))
        self.paused.clicked.connect(self.pause_asked)
        self.later.clicked.connect(self.later_asked)

    def render_props(self, props: RemindersProps) -> None:
        """Show all values. Emits nothing."""
        now = self._preferences = props.preferences
        self.icon.setChecked(now.tray)
        self.icon.setEnabled(props.has_tray or now.tray)
        self.no_tray.setVisible(not props.has_tray)
        self._card.setVisible(now.tray and props.has_tray)
        rows = [(_NONE, self.tr("None")), *((str(each), _clock(each)) for each in offered_times(now.reminders))]
        for box, each in zip(self.times, (*now.reminders, *[None] * MOST_TIMES), strict=False):
            box.set_rows(rows, _NONE if each is None else str(each))
        self.paused.setChecked(now.reminders_paused)
        for widget in (self.paused, self.later):
            widget.setEnabled(bool(now.reminders))
        self.next.setText("" if props.next_min is None else self._next(props.next_min))
        self.next.setVisible(props.next_min is not None)

    def enter(self) -> None:
        """Start at the top."""
        self._scroll.verticalScrollBar().setValue(0)
        self.icon.setFocus(Qt.FocusReason.OtherFocusReason)

    def _next(self, minute: int) -> str:
        return self.tr("The next one comes at {time}.").format(time=_clock(minute))

    def _on_time(self, number: int, picked: str) -> None:
        times = list(self._preferences.reminders)
        if number < len(times):
            del times[number]
        if picked != _NONE:
            times.append(int(picked))
        self._save(self._preferences._replace(reminders=clean_times(times)))

    def _save(self, preferences: Preferences) -> None:
        if preferences != self._preferences:
            self._preferences = preferences
            self.changed.emit(preferences)


def _clock(minute: int) -> str:
    """Return a minute of the day as the language writes it."""
    return QLocale().toString(QTime(minute // 60, minute % 60), QLocale.FormatType.ShortFormat)
