"""The fields of the window that take words, as a walk through the scenes finds them.

The row of words in every field holds them to what it met: it fails where one of these was not typed in, where a field
comes up that does not stand here, and where a page of the window was never in front.
"""

from __future__ import annotations

import importlib
import pkgutil

from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

import app.ui.pages
from app.ui.pages.page import Page, PageWithBack

Field = QLineEdit | QPlainTextEdit
_MOST_OF_A_KEY = 2
"""Signs that a field for the letter of a key takes; no word goes into it."""

FIELDS = frozenset(
    (
        "ArrivePage.card.passphrase.line",
        "ArrivePage.open.typed.line",
        "BringInPage.open.typed.line",
        "ByCodePage.code.line",
        "ByCodePage.fields.again.line",
        "ByCodePage.fields.first.line",
        "CheckInPage.more.note._field",
        "CheckInPage.more.places.outline._field._field.line",
        "CopiesPage.card.passphrase.line",
        "CopiesPage.open.typed.line",
        "DamagedLogPage.field.line",
        "DeskPage.finder.line",
        "DeskPage.name.line",
        "DeskPage.note.line",
        "EntryPage.box._field",
        "ExerciseEditorPage.ending.field",
        "ExerciseEditorPage.leave_out.field",
        "ExerciseEditorPage.lines.editors.small.field",
        "ExerciseEditorPage.lines.editors.words.field",
        "ExerciseEditorPage.purpose.field",
        "ExerciseEditorPage.title.field",
        "ExerciseFilePage.field.name.line",
        "ExerciseStartPage.copies.field.line",
        "ExerciseStartPage.open.typed.line",
        "FirstRunPage.fields.again.line",
        "FirstRunPage.fields.first.line",
        "FolderPage.where.typed.line",
        "ForgottenPage.fields.again.line",
        "ForgottenPage.fields.first.line",
        "GivePage.where.typed.line",
        "KnownCardPage.typed.line",
        "LibraryPage.by.line",
        "LibraryPage.file.name.line",
        "LibraryPage.title.line",
        "LibraryPage.where.typed.line",
        "LookBackPage.panel.words.line",
        "NewLaptopPage.fields.again.line",
        "NewLaptopPage.fields.first.line",
        "NewLaptopPage.save.name.line",
        "OpenFilePage.open.typed.line",
        "OwnCardPage.name.line",
        "OwnCardPage.save_field.name.line",
        "PersonPage.name_field.line",
        "PersonPage.note_field.line",
        "PickFolderPage.typed.line",
        "PlayerPage._step._field",
        "PreviewPage.stage._field",
        "RecoveryCodePage.fields.line",
        "RecoveryCodePage.passphrase.line",
        "SetEditorPage.note.field",
        "SetEditorPage.picker.field.line",
        "SetEditorPage.why.field",
        "SettingsPage.help.clinic_hours.line",
        "SettingsPage.help.clinic_number.line",
        "SettingsPage.help.person_name.line",
        "SettingsPage.help.person_phone.line",
        "SettingsPage.lock.fields.again.line",
        "SettingsPage.lock.fields.first.line",
        "SettingsPage.lock.old.line",
        "SettingsPage.scale.five.line",
        "SettingsPage.scale.ten.line",
        "SettingsPage.scale.zero.line",
        "SharePage.first.line",
        "SharePage.last.line",
        "SharePage.own.line",
        "SharePage.save_field.name.line",
        "ShutOffPage.fields.again.line",
        "ShutOffPage.fields.first.line",
        "ShutOffPage.old.line",
        "SteadyThingsPage.field.line",
        "SteadyThingsPage.rows.name.line",
        "StruckWordsPage.field.line",
        "SummaryPage.file.name.line",
        "TakeAwayPage.first.line",
        "TakeAwayPage.last.line",
        "TakeAwayPage.save_field.name.line",
        "TakeCardPage.open.typed.line",
        "TakeCardPage.pasted",
        "UnlockPage.field.line",
    )
)
"""As called() names them."""


def fields_in(page: QWidget) -> list[Field]:
    """Return every field that ever takes words, also those that can't be typed into now."""
    assert not page.findChildren(QTextEdit), "a field of a kind that is not looked for"
    every = [each for each in page.findChildren(QLineEdit) if not isinstance(each.parent(), QAbstractSpinBox)]
    lines = [each for each in every if each.maxLength() > _MOST_OF_A_KEY]
    texts = [each for each in page.findChildren(QPlainTextEdit) if not each.isReadOnly()]
    return [*lines, *texts]


def open_now(field: Field) -> bool:
    """Return whether a person can type into it at this moment."""
    return field.isVisible() and field.isEnabled() and not field.isReadOnly()


def called(field: Field) -> str:
    """Return how the code calls a field, from its page on; those of one list have one name."""
    path: list[str] = []
    held: QWidget = field
    owner = field.parentWidget()
    while owner is not None:
        name = _name_in(owner, held)
        if name is not None:
            path.append(name)
            held = owner
        if isinstance(owner, Page):
            return ".".join((type(owner).__name__, *reversed(path)))
        owner = owner.parentWidget()
    return ".".join(("no page", *reversed(path)))


def _name_in(owner: QWidget, widget: QWidget) -> str | None:
    """Return the attribute of an object that holds a widget, by itself or among others."""
    for name, value in vars(owner).items():
        several = value.values() if isinstance(value, dict) else value if isinstance(value, list | tuple) else (value,)
        if any(each is widget for each in several):
            return name
    return None


def pages() -> frozenset[str]:
    """Return the name of every page there is."""
    found: set[str] = set()
    for module in pkgutil.iter_modules(app.ui.pages.__path__):
        for value in vars(importlib.import_module(f"app.ui.pages.{module.name}")).values():
            if isinstance(value, type) and issubclass(value, Page) and value not in (Page, PageWithBack):
                found.add(value.__name__)
    return frozenset(found)
