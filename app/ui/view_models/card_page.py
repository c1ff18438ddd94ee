"""The sentences of a card on paper."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLocale, QObject

from app.core.cards import Role


@dataclass(frozen=True, slots=True)
class CardPageWords:
    """What stands on the page beside name, code and words; language as a code: "en"."""

    language: str
    title: str
    purpose: str
    reading: str
    no_secret: str


class CardPageText(QObject):
    """Puts it in the language of the window."""

    def words(self, role: Role) -> CardPageWords:
        """Return the sentences for a card of this side."""
        of_patient = role is Role.PATIENT
        return CardPageWords(
            language=QLocale().bcp47Name() or "en",
            title=self.tr("A card for Lamplit"),
            purpose=self.tr("From a person who uses the exercises.")
            if of_patient
            else self.tr("From a person who sets exercises."),
            reading=self.tr("The words of this card, to be read out when asked:"),
            no_secret=self.tr(
                "A code reader turns the squares into text. Lamplit takes that text under “Take in a card”."
            ),
        )
