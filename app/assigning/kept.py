"""Assignments, pages, exercises and sets as the text under which the store keeps them."""

from __future__ import annotations

import json
from dataclasses import replace

import msgspec

from app.assigning import body
from app.content.convert import to_exercise, to_set
from app.content.read import read_tree
from app.content.schema import ExerciseFile, SetFile
from app.content.write import to_tree
from app.core.assignment import Assignment, Withdrawal
from app.core.errors import BugError
from app.core.exercise import Exercise, ExerciseSet
from app.core.file_door import FileKind, NotLetIn, json_value
from app.core.shared_page import SharedPage

_LEFT_OUT = "recordings_left_out"
"""Stands in what the desk keeps of a version, and in no file."""


class NotKept(BugError):
    """A text that nothing here wrote."""


class KeptBodies:
    """core.exchange_ports.Bodies. Laws are not asked again: what was let in once can be read for ever.

    A text that no method here wrote raises NotKept, or what body.form_of() raises.
    """

    def version_text(self, version: Assignment | Withdrawal) -> str:
        """Return a version as JSON, without its series and number, and without its recordings."""
        if not isinstance(version, Assignment):
            return _text(body.to_body(version))
        tree = body.to_body(replace(version, recordings=()))
        return _text(tree if version.own_voice else {**tree, _LEFT_OUT: True})

    def version_of(self, text: str, series: bytes, seq: int) -> Assignment | Withdrawal:
        """Return what version_text() wrote."""
        tree = _tree(text)
        left_out = tree.pop(_LEFT_OUT, False)
        version = body.form_of(tree, series, seq)
        return replace(version, own_voice=False) if left_out and isinstance(version, Assignment) else version

    def page_text(self, page: SharedPage) -> str:
        """Return a page as JSON; the consent that came with it is kept beside it."""
        return msgspec.json.encode(page).decode()

    def page_of(self, text: str) -> SharedPage:
        """Return what page_text() wrote."""
        try:
            return msgspec.convert(_tree(text), SharedPage, strict=True)
        except (msgspec.ValidationError, OverflowError):
            raise NotKept("a page was kept in a form that is not read") from None

    def content_text(self, content: Exercise | ExerciseSet) -> str:
        """Return an exercise or set as JSON."""
        return _text(to_tree(content))

    def content_of(self, text: str) -> Exercise | ExerciseSet:
        """Return what content_text() wrote."""
        content = read_tree(_tree(text))
        if isinstance(content, ExerciseFile):
            return to_exercise(content)
        if isinstance(content, SetFile):
            return to_set(content)
        raise NotKept("content was kept in a form that is not read")


def _tree(text: str) -> dict[str, object]:
    try:
        tree = json_value(text.encode(), FileKind.KEPT)
    except NotLetIn:
        raise NotKept("what was kept is no JSON that is read") from None
    if not isinstance(tree, dict):
        raise NotKept("what was kept is no table")
    return tree


def _text(tree: object) -> str:
    return json.dumps(tree, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
