"""The pictures that are kept are those that one command makes."""

from __future__ import annotations

from tests.flows.scenes import DAYLIGHT_TOO, IN_DOCUMENTS, IN_THE_HOUSE
from tests.flows.screenshots import DOCUMENTATION

_DOORS_AND_PAPER = {"first-run", "unlock", "desk-page-printed"}


def test_every_picture_of_the_documents_is_made_and_every_one_that_is_made_is_kept() -> None:
    made = IN_DOCUMENTS | {f"{name}-daylight" for name in DAYLIGHT_TOO} | _DOORS_AND_PAPER
    assert {file.stem for file in DOCUMENTATION.glob("*.png")} == made


def test_every_scene_of_the_documents_is_one_of_the_house() -> None:
    assert {scene.name for scene in IN_THE_HOUSE} >= IN_DOCUMENTS | DAYLIGHT_TOO
