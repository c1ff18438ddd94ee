"""What a person agrees to when a page leaves: five plain sentences, and which form of them was read."""

from __future__ import annotations

from PySide6.QtCore import QObject

TEXT_VERSION = 1
"""Kept with each page, on both sides. Another wording of any sentence is another version."""


class ConsentText(QObject):
    """The sentences in the language of the window."""

    def sentences(self, name: str) -> tuple[str, ...]:
        """Return all five for a reader."""
        return (
            self.tr("The file can be opened by {name} and by nobody else.").format(name=name),
            self.tr(
                "{name} sees the lines above and nothing else of Lamplit: not when you use it, and not where."
            ).format(name=name),
            self.tr("Once shared, the page becomes part of the clinic's record, and the clinic's rules hold for it."),
            self.tr("A copy that was sent can't be called back."),
            self.tr("You can leave it, now or any other time, and the exercises stay as they are."),
        )
