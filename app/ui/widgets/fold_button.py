"""A button that unfolds a text beneath it and folds it away."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.ui import a11y
from app.ui.theme import Measures
from app.ui.widgets.buttons import Button
from app.ui.widgets.plain_label import PlainLabel


class FoldButton(Button):
    """Says in its label and to a screen reader whether the text is unfolded.

    Args:
        unfolds: shown and hidden; hidden at first.
    """

    def __init__(self, text: str, unfolds: QWidget, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(text, measures, parent=parent)
        self._unfolds = unfolds
        self.clicked.connect(self._turn)
        self.fold()

    def fold(self) -> None:
        """Fold the text away."""
        self._show(False)

    def _turn(self) -> None:
        self._show(self._unfolds.isHidden())
        if isinstance(self._unfolds, PlainLabel) and not self._unfolds.isHidden():
            a11y.announce(self, self._unfolds.text())  # Tab does not come to it

    def _show(self, shown: bool) -> None:
        self._unfolds.setVisible(shown)
        self.setAccessibleDescription(self.tr("unfolded") if shown else self.tr("folded"))
        self.update()

    def _label(self) -> str:
        mark = "+" if self._unfolds.isHidden() else "\N{MINUS SIGN}"
        return f"{super()._label()}  {mark}"
