"""The language of the window: its words, its dates and numbers, and the side that it begins on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication

from app.core.errors import say_faults_in
from app.core.languages import LAST, is_right_to_left
from app.ui.typography import FONT_FAMILY

if TYPE_CHECKING:
    from PySide6.QtCore import QTranslator

FAULTS = "Faults"
"""The context of the sentences in docs/FAULTS.md: they are raised where there is no Qt."""

_LATIN_DIGITS = {"ar": QLocale(QLocale.Language.Arabic, QLocale.Country.UnitedArabEmirates)}
"""Phone numbers and ratings are written in Latin digits; dates and times are then to be so as well."""


def computer_languages() -> tuple[str, ...]:
    """Return the languages that this computer is set to, first the one wanted most. Asked before one is worn."""
    return tuple(QLocale().uiLanguages())


def locale_for(tag: str, computer: QLocale) -> QLocale:
    """Return how dates, times and numbers are written in a language, in the computer's country where it can be."""
    wanted = QLocale(tag.replace("-", "_"))
    if computer.language() == wanted.language():
        wanted = computer
    elif "-" not in tag:
        wanted = QLocale(wanted.language(), computer.territory())
    latin = _LATIN_DIGITS.get(tag)
    return latin if latin is not None and wanted.zeroDigit() != "0" else wanted


_FACES = {
    "zh-CN": ("Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei UI", "PingFang SC", "WenQuanYi Micro Hei"),
    # Not Noto Sans Arabic before these: its lines are half as high again.
    "ar": ("Noto Sans Arabic UI", "Segoe UI", "Geeza Pro", "DejaVu Sans", "Noto Sans Arabic"),
}
"""What writes the signs that our typeface has not, first the one wanted most. Left to itself a system may take the
forms of another language, or another weight.
"""


class WornLanguage:
    """A language put on the application; take_off() before another one is."""

    def __init__(self, application: QApplication, resources: Path, tag: str) -> None:
        """Put it on. In English nothing is read from the disk: the words in the code are its words."""
        self.tag = tag
        self._application = application
        self._translators: list[QTranslator] = []
        self._before = QLocale()
        QLocale.setDefault(locale_for(tag, self._before))
        if tag == LAST:
            return
        if tag in _FACES:
            from PySide6.QtGui import QFont

            QFont.insertSubstitutions(FONT_FAMILY, list(_FACES[tag]))
        self._load(qt_words(tag))
        self._load(own_words(resources, tag))
        say_faults_in(_fault_words)
        if is_right_to_left(tag):
            application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    def take_off(self) -> None:
        """Leave the application as it was."""
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
        self._translators.clear()
        from PySide6.QtGui import QFont

        QFont.removeSubstitutions(FONT_FAMILY)
        say_faults_in()
        QLocale.setDefault(self._before)
        if is_right_to_left(self.tag):
            self._application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def _load(self, file: Path) -> None:
        from PySide6.QtCore import QTranslator  # never in English

        translator = QTranslator()
        if translator.load(str(file)):
            QCoreApplication.installTranslator(translator)
            self._translators.append(translator)


def _fault_words(sentence: str) -> str:
    return QCoreApplication.translate(FAULTS, sentence)


def own_words(resources: Path, tag: str) -> Path:
    """Return the file with the words of our own window in a language."""
    return resources / "i18n" / f"lamplit_{tag.replace('-', '_')}.qm"


def qt_words(tag: str) -> Path:
    """Return Qt's file with the words of its own menus in a language; it may be missing."""
    from PySide6.QtCore import QLibraryInfo

    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return folder / f"qtbase_{tag.replace('-', '_')}.qm"
