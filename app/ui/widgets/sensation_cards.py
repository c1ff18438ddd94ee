"""A card for each place that is picked, in the order of picking; the newest one is open."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.checkin import Place, Sensation
from app.ui.labels import Labels
from app.ui.theme import Measures
from app.ui.view_models.felt import Felt, felt_in, sensations_of
from app.ui.widgets.place_tiles import ALONE
from app.ui.widgets.sensation_card import SensationCard
from app.ui.widgets.tab_order import take_place_in_tab_order


class SensationCards(QWidget):
    """Cards under each other, one open at a time. "Nowhere" and "can't tell" have no card: there is nothing to add.

    Signals:
        sensations_changed(): a word or a number was said or taken back.
        answered(Place): something was picked in the card of this place.
    """

    sensations_changed = Signal()
    answered = Signal(object)

    def __init__(self, labels: Labels, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels = labels
        self._measures = measures
        self._numbers = True
        self._order: tuple[Place, ...] = ()
        self._cards: dict[Place, SensationCard] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(measures.space.l)
        self._column.addStretch(1)  # the room of what has just folded is nobody's

    def sensations(self) -> tuple[Sensation, ...]:
        """Return everything said, place after place."""
        felt = (self._cards[place].felt if place in self._cards else Felt(place) for place in self._order)
        return tuple(sensation for each in felt for sensation in sensations_of(each))

    def card(self, place: Place) -> SensationCard | None:
        """Return the card of a place, if it has one."""
        return self._cards.get(place)

    def set_numbers(self, numbers: bool) -> None:
        """Offer a number in each card, or none."""
        self._numbers = numbers
        for card in self._cards.values():
            card.set_numbers(numbers)

    def set_sensations(self, sensations: Iterable[Sensation]) -> None:
        """Show these, all folded. Emits nothing."""
        self._drop(list(self._cards))
        found = felt_in(sensations)
        self._order = tuple(felt.place for felt in found)
        for felt in found:
            self._add(felt)
        take_place_in_tab_order(self)

    def set_places(self, places: Sequence[Place]) -> SensationCard | None:
        """Have a card for each of these places and for no other. Returns the one that is new, opened."""
        self._order = tuple(places)
        self._drop([place for place in self._cards if place not in places])
        new: SensationCard | None = None
        for place in places:
            if place not in self._cards:
                new = self._add(Felt(place)) or new
        if new is not None:
            take_place_in_tab_order(self)
            new.open_words()
        return new

    def _add(self, felt: Felt) -> SensationCard | None:
        if felt.place in ALONE:
            return None
        card = SensationCard(felt, self._labels, self._measures, numbers=self._numbers, parent=self)
        card.felt_changed.connect(self.sensations_changed)
        card.answered.connect(lambda: self.answered.emit(felt.place))
        card.opened.connect(lambda: self._fold_all_but(felt.place))
        self._cards[felt.place] = card
        self._column.insertWidget(self._column.count() - 1, card)
        card.show()
        return card

    def _drop(self, places: Iterable[Place]) -> None:
        for place in places:
            card = self._cards.pop(place)
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()

    def _fold_all_but(self, place: Place) -> None:
        for other, card in self._cards.items():
            if other is not place:
                card.fold()
