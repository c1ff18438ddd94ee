"""What was shared, and with whom it can be."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject

from app.core.moment import Moment
from app.core.people import ShareRecord
from app.core.shared_page import Field
from app.ui.labels import Labels, day_and_hour, listed
from app.ui.view_models.given import GivenState


@dataclass(frozen=True, slots=True)
class SharedRow:
    """One page that left, in words."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SharedProps:
    """What the page shows.

    Attributes:
        rows: newest first; readers: signing key as hex, name, and whether sharing with them was ended.
    """

    readable: bool = False
    rows: tuple[SharedRow, ...] = ()
    readers: tuple[tuple[str, str, bool], ...] = ()


class SharedWords(QObject):
    """Makes the words."""

    def __init__(self, labels: Labels, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._labels = labels

    def props(self, state: GivenState, now: Moment) -> SharedProps:
        """Return what was shared, as the wall clock of today tells its days."""
        readers = tuple((each.sign_pk.hex(), each.name, each.sign_pk in state.ended) for each in state.contacts)
        return SharedProps(state.read, tuple(self._row(each, state, now) for each in state.shares), readers)

    def _row(self, record: ShareRecord, state: GivenState, now: Moment) -> SharedRow:
        names = {each.sign_pk: each.name for each in state.contacts}
        name = names.get(record.sign_pk)
        made = Moment(record.at_ms, now.tz_min)
        lines = [
            day_and_hour(self._labels.day(made, now), self._labels.hour(made)),
            self.tr("About the days from {first} to {last}").format(
                first=self._labels.date(record.first_day), last=self._labels.date(record.last_day)
            ),
            self.tr("Lines: {count}. Chosen: {fields}").format(count=record.rows, fields=self._fields(record)),
        ]
        if record.until_day is not None:
            lines.append(self.tr("Asked to be kept until {day}").format(day=self._labels.date(record.until_day)))
        title = self.tr("For {name}").format(name=name) if name else self.tr("For someone whose card is gone")
        return SharedRow(title, tuple(lines))

    def _fields(self, record: ShareRecord) -> str:
        words = {
            Field.EXERCISES.value: self.tr("exercises"),
            Field.RATINGS.value: self.tr("ratings"),
            Field.SLOWER.value: self.tr("Slower"),
            Field.NOT_HELPING.value: self.tr("“This isn't helping”"),
            Field.PLACES.value: self.tr("places"),
            Field.NOTES.value: self.tr("notes"),
        }
        return listed(words[each] for each in record.fields if each in words) or self.tr("own lines")
