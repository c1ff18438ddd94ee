"""Which mark of a law belongs to which part of the editor, and what that part is called."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject

from app.core.editing import LawMark
from app.core.exercise import Exercise, ExerciseSet
from app.core.sentence import filled

ExerciseLaws = Callable[[Exercise, Mapping[str, Exercise]], tuple[LawMark, ...]]
"""Returns what an exercise breaks; handed in, since the laws lie with the files."""

SetLaws = Callable[[ExerciseSet, Mapping[str, Exercise]], tuple[LawMark, ...]]

WordLaws = Callable[[str], tuple[LawMark, ...]]
"""Returns what may sting in a therapist's own sentence."""

_UNWRITTEN = frozenset({"empty-text", "nothing-said"})
"""Not shown where the person has yet to write; the list beneath names it."""

LAWS = "Laws"
"""The context of what laws say and advise: they are written where there is no Qt."""

_STEP = re.compile(r"^steps\[(\d+)\](.*)$")


def marks_at(marks: tuple[LawMark, ...], place: str) -> tuple[LawMark, ...]:
    """Return the marks of one text that is not a line."""
    return tuple(mark for mark in marks if mark.place == place and mark.rule not in _UNWRITTEN)


def line_marks(marks: tuple[LawMark, ...], index: int) -> tuple[LawMark, ...]:
    """Return the marks of a line, with all of its step that has no field of its own."""
    found = []
    for mark in marks:
        step = _STEP.match(mark.place)
        if step is None or int(step[1]) != index or mark.rule in _UNWRITTEN or step[2] in (".quiet", ".note"):
            continue
        found.append(mark if step[2] in ("", ".line", ".direction") else replace(mark, spans=()))
    return tuple(found)


def message_of(mark: LawMark) -> str:
    """Return what a law says of the words it marks, in the language of the window."""
    return filled(QCoreApplication.translate(LAWS, mark.message), mark.blanks)


def fix_of(mark: LawMark) -> str:
    """Return what it advises, in the language of the window; another wording is in that of the words."""
    return filled(QCoreApplication.translate(LAWS, mark.fix), mark.blanks)


class PlaceWords(QObject):
    """Names of the parts of an exercise."""

    def place(self, place: str) -> str:
        """Return the name of the part at a place."""
        step = _STEP.match(place)
        if step is not None:
            return self.tr("Line {number}").format(number=int(step[1]) + 1)
        known = {
            "title": self.tr("Title"),
            "purpose": self.tr("What it does"),
            "ending": self.tr("The end"),
            "heavier": self.tr("When it gets heavier"),
            "contraindications": self.tr("When to leave it out"),
            "steps": self.tr("The lines"),
        }
        return known.get(re.split(r"[.\[]", place, maxsplit=1)[0], self.tr("The exercise"))

    def sentence(self, mark: LawMark) -> str:
        """Return what is said of a mark in a list."""
        return self.tr("{place}: {message}").format(place=self.place(mark.place), message=message_of(mark))
