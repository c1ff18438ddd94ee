"""Lay the documents out for the generator: one folder, links that lead to pages of it, pictures and colours beside."""

import json
import re
import shutil
from pathlib import Path, PurePosixPath

from workshop.site.pages import Section, sections_of

_LINK = re.compile(r"(!?)\[([^\]]*)\]\(([^)\s]+)\)")
_ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_TITLES = "sections.json"
_THEMES = (
    ("daylight", ""),
    ("lamplight", "@media (prefers-color-scheme: dark)"),
    ("high-contrast", "@media (prefers-contrast: more)"),
)
_OWN = Path(__file__).parents[2] / "site"


def lay_out(root: Path, into: Path) -> tuple[Section, ...]:
    """Make ``into`` anew with all that the generator reads; return what is in it.

    Raises: FileNotFoundError: a document or a picture is not where it should be.
    """
    shutil.rmtree(into, ignore_errors=True)
    shutil.copytree(_OWN, into)
    sections = sections_of(root)
    names = {page.source: page.name for section in sections for page in section.pages}
    for source, name in names.items():
        (into / f"{name}.md").write_text(_page(root, source, names, into), encoding="utf-8")
    titles = [[section.title, [[page.name, page.title] for page in section.pages]] for section in sections]
    (into / _TITLES).write_text(json.dumps(titles), encoding="utf-8")
    static = into / "lamplit" / "static"
    for font in sorted((root / "resources" / "fonts").glob("*.ttf")):
        shutil.copyfile(font, static / font.name)
    shutil.copyfile(root / "resources" / "icons" / "lamplit-dark.svg", static / "lamplit.svg")
    (static / "palette.css").write_text(palette(root), encoding="utf-8")
    return sections


def palette(root: Path) -> str:
    """Return the colours of the window's own themes as variables: light, dark, and where more contrast is asked for."""
    blocks = []
    for theme, when in _THEMES:
        told = json.loads((root / "resources" / "themes" / f"{theme}.json").read_text(encoding="utf-8"))
        colours = " ".join(f"--{name.replace('_', '-')}: {value};" for name, value in told["colour"].items())
        block = f":root {{ {colours} }}"
        blocks.append(f"{when} {{ {block} }}" if when else block)
    return "\n".join(blocks) + "\n"


def _page(root: Path, source: str, names: dict[str, str], into: Path) -> str:
    """Return the text of a document with each link leading to a page, a picture, or nowhere."""

    def moved(link: re.Match[str]) -> str:
        mark, text, target = link.groups()
        if _ELSEWHERE.match(target) or target.startswith("#"):
            return link[0]
        path, hash_sign, anchor = target.partition("#")
        wanted = _below_root(source, path)
        if mark:
            return f"![{text}]({_picture(root, wanted, into)})"
        if wanted in names:
            return f"[{text}]({names[wanted]}.md{hash_sign}{anchor})"
        if not (root / wanted).exists():
            raise FileNotFoundError(f"{source} links to {target}, which is not there")
        return text  # a file of the source, which is no page

    return _LINK.sub(moved, (root / source).read_text(encoding="utf-8"))


def _picture(root: Path, wanted: str, into: Path) -> str:
    place = PurePosixPath("pictures") / PurePosixPath(wanted).name
    (into / "pictures").mkdir(exist_ok=True)
    shutil.copyfile(root / wanted, into / place)
    return place.as_posix()


def _below_root(source: str, path: str) -> str:
    """Return where a link of a document leads, from the root of the repository."""
    parts: list[str] = []
    for part in (PurePosixPath(source).parent / path).parts:
        if part == "..":
            parts.pop()
        else:
            parts.append(part)
    return "/".join(parts)
