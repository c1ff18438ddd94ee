"""The site: every link between its documents leads somewhere, and a page that would load from elsewhere is found."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

from workshop.site import laying, looking, pages  # noqa: E402

COLOURS = {"window": "#000000", "on_accent": "#ffffff"}


def a_house(root: Path, **documents: str) -> Path:
    """Make a repository that has all documents of the site, those named with the given text."""
    for page in (page for section in pages.SECTIONS for page in section.pages):
        if page.source not in pages.MAY_BE_ABSENT:
            (root / page.source).parent.mkdir(parents=True, exist_ok=True)
            (root / page.source).write_text(documents.get(page.name, "# A page\n"), encoding="utf-8")
    (root / "resources" / "fonts").mkdir()
    (root / "resources" / "icons").mkdir()
    (root / "resources" / "icons" / "lamplit-dark.svg").write_text("<svg/>", encoding="utf-8")
    (root / "resources" / "themes").mkdir()
    for theme in ("daylight", "lamplight", "high-contrast"):
        text = json.dumps({"colour": COLOURS})
        (root / "resources" / "themes" / f"{theme}.json").write_text(text, encoding="utf-8")
    (root / "docs" / "screenshots").mkdir()
    (root / "docs" / "screenshots" / "home.png").write_bytes(b"a picture")
    return root


def test_every_link_of_our_documents_leads_to_a_page_a_picture_or_a_file(tmp_path: Path) -> None:
    sections = laying.lay_out(ROOT, tmp_path / "source")

    laid = {file.stem for file in (tmp_path / "source").glob("*.md")}
    assert laid == {page.name for section in sections for page in section.pages}
    shown = {file.name for file in (tmp_path / "source" / "pictures").iterdir()}
    assert {"home.png", "player-slow.png", "desk.png"} <= shown


def test_a_link_between_documents_becomes_one_between_pages(tmp_path: Path) -> None:
    text = "See [that](../ARCHITECTURE.md#rooms), [a file](../app/x.py) and [the world](https://example.org/).\n"
    root = a_house(tmp_path, commands=text)
    (root / "app").mkdir()
    (root / "app" / "x.py").touch()

    laying.lay_out(root, tmp_path / "source")

    laid = (tmp_path / "source" / "commands.md").read_text(encoding="utf-8")
    assert laid == "See [that](architecture.md#rooms), a file and [the world](https://example.org/).\n"


def test_a_picture_lies_beside_the_pages(tmp_path: Path) -> None:
    root = a_house(tmp_path, patients="![Home](../../docs/screenshots/home.png)\n")

    laying.lay_out(root, tmp_path / "source")

    assert (tmp_path / "source" / "patients.md").read_text(encoding="utf-8") == "![Home](pictures/home.png)\n"
    assert (tmp_path / "source" / "pictures" / "home.png").read_bytes() == b"a picture"


@pytest.mark.parametrize("link", ["[that](gone.md)", "![that](screenshots/gone.png)"])
def test_a_link_that_leads_nowhere_stops_it(link: str, tmp_path: Path) -> None:
    root = a_house(tmp_path, commands=f"{link}\n")
    with pytest.raises(FileNotFoundError, match="gone"):
        laying.lay_out(root, tmp_path / "source")


def test_the_pages_have_the_colours_of_the_window(tmp_path: Path) -> None:
    plain, dark, more = laying.palette(a_house(tmp_path)).splitlines()
    assert plain == ":root { --window: #000000; --on-accent: #ffffff; }"
    assert dark == f"@media (prefers-color-scheme: dark) {{ {plain} }}"
    assert more == f"@media (prefers-contrast: more) {{ {plain} }}"


def a_site(folder: Path, body: str, css: str = "") -> Path:
    folder.mkdir(exist_ok=True)
    page = f'<link rel="stylesheet" href="look.css"><p id="here">Words.</p>{body}'
    (folder / "index.html").write_text(page, encoding="utf-8")
    (folder / "other.html").write_text('<p id="there">Words.</p>', encoding="utf-8")
    (folder / "look.css").write_text(css, encoding="utf-8")
    (folder / "lamp.png").touch()
    return folder


@pytest.mark.parametrize(
    "body",
    [
        '<a href="other.html#there">that</a>',
        '<a href="#here">this</a>',
        '<a href="https://example.org/">the world</a>',
        '<img src="lamp.png" alt="A lamp">',
    ],
)
def test_a_page_that_holds_together_is_left_alone(body: str, tmp_path: Path) -> None:
    assert looking.look(a_site(tmp_path, body, 'p { background: url("lamp.png") }')) == []


@pytest.mark.parametrize(
    ("body", "css", "found"),
    [
        ('<a href="gone.html">that</a>', "", "links to gone.html, which is not there"),
        ('<a href="../outside.html">that</a>', "", "links to ../outside.html, which is not there"),
        ('<a href="other.html#gone">that</a>', "", "no such place"),
        ('<a href="#gone">that</a>', "", "no such place"),
        ('<img src="gone.png" alt="A lamp">', "", "loads gone.png, which is not there"),
        ('<img src="lamp.png">', "", "without words for it"),
        ('<img src="https://example.org/lamp.png" alt="A lamp">', "", "from elsewhere"),
        ('<img src="//example.org/lamp.png" alt="A lamp">', "", "from elsewhere"),
        ('<link rel="stylesheet" href="http://example.org/x.css">', "", "from elsewhere"),
        ('<p style="background: url(https://example.org/x.png)">', "", "from elsewhere"),
        ("", "@font-face { src: url(https://example.org/x.woff2) }", "from elsewhere"),
        ("", '@import "https://example.org/x.css";', "from elsewhere"),
        ("<script>1</script>", "", "holds <script>"),
        ('<p onclick="1">', "", "by onclick"),
    ],
)
def test_what_does_not_hold_together_is_told(body: str, css: str, found: str, tmp_path: Path) -> None:
    (tmp_path / "outside.html").touch()
    told = looking.look(a_site(tmp_path / "site", body, css))
    assert len(told) == 1
    assert found in told[0]


def test_what_no_page_uses_is_found(tmp_path: Path) -> None:
    site = a_site(tmp_path, '<img src="lamp.png" alt="A lamp">', "p { background: url(pattern.svg) }")
    for name in ("pattern.svg", "search.js", "objects.inv"):
        (site / name).touch()
    assert [file.name for file in looking.unused(site)] == ["objects.inv", "search.js"]
