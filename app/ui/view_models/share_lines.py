"""The lines of a page that is about to be shared, each in words, each to be struck out by itself."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject

from app.core.checkin import Rating
from app.core.shared_page import ExerciseLine, Pair, SharedPage
from app.ui.labels import Labels, as_label, listed


@dataclass(frozen=True, slots=True)
class ShareLine:
    """One line; the form is that of a row of a preview. `uid` is its name in SharedPage.lines."""

    uid: bytes
    title: str
    lines: tuple[str, ...]
    day: str = ""
    hour: str = ""

    @property
    def name(self) -> str:
        """What it is struck out by."""
        return self.uid.decode()


class ShareWords(QObject):
    """Makes the words of a page."""

    def __init__(self, labels: Labels, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._labels = labels

    def lines(self, page: SharedPage) -> tuple[ShareLine, ...]:
        """Return every line of a page, in the order in which it is read."""
        said: list[tuple[str, tuple[str, ...]]] = [(self.tr("In your words"), (line,)) for line in page.own_lines]
        said += [(line.title, self._exercise(line)) for line in page.exercises]
        if page.usual_pace is not None:
            said.append((self.tr("Usual pace"), (self._labels.pace(page.usual_pace),)))
        said += [
            (as_label(self._labels.place(each.place)), (self.tr("picked: {count}").format(count=each.check_ins),))
            for each in page.places
        ]
        said += [(self._labels.date(note.day), tuple(note.text.split("\n"))) for note in page.notes]
        return tuple(
            ShareLine(name.encode(), title, lines) for name, (title, lines) in zip(page.lines, said, strict=True)
        )

    def _exercise(self, line: ExerciseLine) -> tuple[str, ...]:
        said = [self.tr("stands aside")] if line.aside else []  # first: what is long is cut in the list
        said += [
            self.tr("times: {count}").format(count=line.times),
            self.tr("ended: {count}").format(count=line.ended),
        ]
        if line.stopped_at:
            steps = listed(str(step) for step in line.stopped_at)
            said.append(self.tr("stopped at step {steps}").format(steps=steps))
        if line.slower is not None:
            said.append(self.tr("slower pressed: {count}").format(count=line.slower))
        if line.not_helping:
            said.append(self.tr("“this isn't helping”: {count}").format(count=line.not_helping))
        said += [self._pair(pair) for pair in line.pairs]
        return tuple(said)

    def _pair(self, pair: Pair) -> str:
        before, after = self._rating(pair.before), self._rating(pair.after)
        return self.tr("{before}, then {after}").format(before=before, after=after)

    def _rating(self, rating: Rating | None) -> str:
        return self.tr("skipped") if rating is None else self._labels.rating(rating)
