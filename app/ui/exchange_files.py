"""Files of exchange at a chosen place: whole or not at all, and over another one only where that was agreed to."""

from __future__ import annotations

from pathlib import Path

from app.core.cards import Role
from app.core.exchange_hands import OwnCard
from app.ui.view_models.card_page import CardPageText
from app.ui.view_models.take_away_places import check_free


def write_exchange_file(path: Path, content: bytes, in_its_place: bool) -> None:
    """Write the file; for the worker thread. Raises: FolderIsNot, FileIsThere, EnvironmentFault."""
    from app.takeaway.files import write_file

    check_free(path, in_its_place=in_its_place)
    write_file(path, content, replace=in_its_place)


def draw_own_card(card: OwnCard) -> bytes:
    """Return one's own card as a page to print; for the GUI thread."""
    from app.ui.card_pdf import draw_card

    return draw_card(card, CardPageText().words(Role(card.role)))
