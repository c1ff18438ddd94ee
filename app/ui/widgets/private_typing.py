"""What is typed in a field stays in it: nothing of it is learned by an input method, or offered again elsewhere."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

_PRIVATE = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText


def keep_to_itself(field: QWidget) -> None:
    """Ask input methods and keyboards on the screen to keep nothing of it. Composing goes on as ever."""
    field.setInputMethodHints(field.inputMethodHints() | _PRIVATE)
