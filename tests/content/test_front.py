"""What Home says at the first paint is what the library says a moment later."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.content.catalogue import NAME, read_catalogue
from app.content.front import read_front

EXERCISES = Path(__file__).resolve().parents[2] / "exercises"
FOLDERS = sorted(path.parent for path in EXERCISES.glob("*/catalogue.json"))


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_the_beginning_of_a_catalogue_says_what_its_library_says(folder: Path) -> None:
    library = read_catalogue(folder)
    assert library is not None
    for each in library.sets:
        steps = tuple(library.exercise(item.exercise).title for item in each.items)
        assert read_front(folder / NAME, each.id) == (library.phrases.welcome, each.title, each.purpose, steps)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        '{"front": ',
        '{"front": []}',
        '{"front": {"welcome": "Hello.", "sets": {}}}',
        '{"front": {"welcome": "Hello.", "sets": {"one": {"title": "One"}}}}',
    ],
)
def test_a_catalogue_without_it_has_no_front(tmp_path: Path, text: str) -> None:
    (tmp_path / NAME).write_text(text, encoding="utf-8")
    assert read_front(tmp_path / NAME, "one") is None


def test_no_catalogue_has_no_front(tmp_path: Path) -> None:
    assert read_front(tmp_path / NAME, "one") is None
