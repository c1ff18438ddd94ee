"""How long an exercise takes at each pace: a sentence, and beneath it a bar of lines said and quiet between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.editing_timeline import PaceLength
from app.core.pace import Pace
from app.ui.labels import Labels, as_label
from app.ui.theme import Measures
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.sides import mirror

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_BAR_PX = 20
_LINE_PX = 3


class TimelineBars(QWidget):
    """One row for each timed pace, drawn to one scale. The bars say nothing that the sentences do not."""

    def __init__(self, labels: Labels, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels = labels
        self._measures = measures
        self._rows: list[tuple[PlainLabel, _Bar]] = []
        self.waits = PlainLabel(self.tr("Where it waits for you, each line stands until a press."), TextRole.SMALL)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(measures.space.s)
        self._column.addWidget(PlainLabel(self.tr("How long it takes"), TextRole.HEADING))
        self._key = PlainLabel(self.tr("Filled: a line is said. Empty: quiet."), TextRole.SMALL)
        self._column.addWidget(self._key)
        self._column.addWidget(self.waits)

    @property
    def sentences(self) -> tuple[str, ...]:
        """What it says of each pace."""
        return tuple(label.text() for label, _bar in self._rows)

    def render_lengths(self, lengths: tuple[PaceLength, ...], pace: Pace, at: tuple[int, int] | None) -> None:
        """Show these.

        Args: pace: the one that is chosen; at: exercise from 0 and line from 1 that stand on screen, or None.
        """
        while len(self._rows) < len(lengths):
            label, bar = PlainLabel(), _Bar()
            self._rows.append((label, bar))
            before = self._column.count() - 1
            self._column.insertWidget(before, bar)
            self._column.insertWidget(before, label)
        longest = max((each.total_s for each in lengths), default=0.0)
        for (label, bar), length in zip(self._rows, lengths, strict=False):
            label.setText(self._sentence(length, chosen=length.pace is pace))
            bar.render_length(length, longest, at if length.pace is pace else None)

    def _sentence(self, length: PaceLength, *, chosen: bool) -> str:
        said = self.tr("{pace}: {whole}, {quiet} of it quiet")
        if chosen:
            said = self.tr("{pace}, chosen: {whole}, {quiet} of it quiet")
        return said.format(
            pace=as_label(self._labels.pace(length.pace)),
            whole=self.duration(length.total_s),
            quiet=self.duration(length.quiet_s),
        )

    def duration(self, seconds: float) -> str:
        """Return a length as it is read."""
        minutes, rest = divmod(round(seconds), 60)
        if not minutes:
            return self.tr("{seconds} s").format(seconds=rest)
        return self.tr("{minutes} min {seconds} s").format(minutes=minutes, seconds=rest)


class _Bar(QWidget):
    """Each line filled, each quiet an empty frame; the one on screen stands on a line beneath it."""

    def __init__(self) -> None:
        super().__init__()
        self._length: PaceLength | None = None
        self._longest_s = 1.0
        self._at: tuple[int, int] | None = None
        self.setFixedHeight(_BAR_PX + 2 * _LINE_PX)

    def render_length(self, length: PaceLength, longest_s: float, at: tuple[int, int] | None) -> None:
        self._length, self._longest_s, self._at = length, max(longest_s, 1.0), at
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._length is None:
            return
        painter = QPainter(self)
        mirror(painter, self.layoutDirection(), self.width())
        palette, role = self.palette(), QPalette.ColorRole
        scale = (self.width() - 2) / self._longest_s
        whole = QRectF(1, 1, self._length.total_s * scale, _BAR_PX - 2)
        painter.setPen(QPen(palette.color(role.Dark), 1))
        painter.setBrush(palette.color(role.Base))
        painter.drawRect(whole)
        for each in self._length.stretches:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(role.Accent))
            left = 1 + each.start_s * scale
            painter.drawRect(QRectF(left, 1, max(2.0, each.said_s * scale), _BAR_PX - 2))
            if self._at == (each.exercise, each.step):
                wide = (each.said_s + each.quiet_s) * scale
                painter.setBrush(palette.color(role.Text))
                painter.drawRect(QRectF(left, _BAR_PX + _LINE_PX - 1, wide, _LINE_PX))
