"""A page of the guide, as plain blocks of text."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Topic(StrEnum):
    """Whom a page is for; the name of its file."""

    PATIENTS = "patients"
    THERAPISTS = "therapists"
    CLINICS = "clinics"
    BUILDERS = "builders"


class Kind(StrEnum):
    """What a block is."""

    TITLE = "title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    POINT = "point"
    ROW = "row"  # of a table: its cells, the first of them the name of the row


@dataclass(frozen=True, slots=True)
class Block:
    """One block of plain text; `cells` holds those of a row with their column's heading, and is empty elsewhere."""

    kind: Kind
    text: str
    cells: tuple[tuple[str, str], ...] = ()
