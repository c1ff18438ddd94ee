"""A screen reader may toggle a button without clicking it; this makes a click of it, so that whoever listens hears."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton as _Base
else:
    _Base = object


class ToldToggle(_Base):
    """Goes in front of a Qt button class. One that is born checkable calls tell_toggles() once it is made.

    Qt's accessible "Toggle" changes the state past both setChecked() and click() of Python, which is how it is known.
    """

    _quiet = False
    _told = False

    def tell_toggles(self) -> None:
        """Begin to emit clicked for each toggle from outside."""
        if not self._told:
            self._told = True
            self.toggled.connect(self._on_toggled)

    def setCheckable(self, checkable: bool) -> None:
        """Let it be toggled or not, as Qt does; most buttons never are, and listen to nothing."""
        if checkable:
            self.tell_toggles()
        super().setCheckable(checkable)

    def setChecked(self, checked: bool) -> None:
        """Set the state, as Qt does; emits no clicked."""
        was, self._quiet = self._quiet, True
        super().setChecked(checked)
        self._quiet = was

    def nextCheckState(self) -> None:
        """Change the state for a click, which emits clicked by itself."""
        was, self._quiet = self._quiet, True
        super().nextCheckState()
        self._quiet = was

    def _on_toggled(self, checked: bool) -> None:
        # Of an exclusive group, one is left because another was picked: that one tells.
        if not self._quiet and (checked or not self.autoExclusive()):
            self.clicked[bool].emit(checked)  # type: ignore[index]  # the stubs know no overloads
