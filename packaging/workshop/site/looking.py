"""Look at a finished site: no link leads nowhere, no page loads anything from elsewhere or runs anything."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

# What a browser fetches by itself. <a href> is no such thing: a person has to press it.
_LOADED = {"img": ("src", "srcset"), "link": ("href",), "source": ("src", "srcset"), "iframe": ("src",)}
_NEVER = frozenset({"script", "iframe", "object", "embed", "form", "video", "audio"})
_CSS_URL = re.compile(r"url\(\s*['\"]?([^'\")]+)|@import\s+['\"]([^'\"]+)")


class _Read(HTMLParser):
    """What one page has in it.

    ids: places that a link can lead to.
    links, loaded: targets as they are written, of what is pressed and of what is fetched.
    wrong: what stands in the page and may not.
    """

    def __init__(self) -> None:
        super().__init__()
        self.ids: set[str] = set()
        self.links: list[str] = []
        self.loaded: list[str] = []
        self.wrong: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = dict(attrs)
        if name := told.get("id"):
            self.ids.add(name)
        if tag == "a" and (target := told.get("href")):
            self.links.append(target)
        self.loaded += [value for name in _LOADED.get(tag, ()) if (value := told.get(name))]
        self.loaded += [found for value in (told.get("style"),) if value for found in _urls(value)]
        if tag in _NEVER:
            self.wrong.append(f"holds <{tag}>")
        if tag == "img" and not told.get("alt"):
            self.wrong.append(f"shows {told.get('src')} without words for it")
        self.wrong += [f"runs something by {name}" for name in told if name.startswith("on")]


def look(site: Path) -> list[str]:
    """Return a sentence for everything that is wrong with the pages in ``site``."""
    pages = {file: _read(file) for file in sorted(site.rglob("*.html"))}
    wrong = []
    for file, page in pages.items():
        told = [*page.wrong, *_wrong_links(site, file, page, pages), *_wrong_loads(site, file, page.loaded)]
        wrong += [f"{file.relative_to(site).as_posix()} {sentence}." for sentence in told]
    for file in sorted(site.rglob("*.css")):
        told = list(_wrong_loads(site, file, _urls(file.read_text(encoding="utf-8"))))
        wrong += [f"{file.relative_to(site).as_posix()} {sentence}." for sentence in told]
    return wrong


def unused(site: Path) -> list[Path]:
    """Return the files that no page of ``site`` leads to or loads, and that no style sheet of these names."""
    pages = {file: _read(file) for file in sorted(site.rglob("*.html"))}
    used = {file.resolve() for file in pages}
    for file, page in pages.items():
        used |= {target for name in page.loaded if (target := _inside(file, name))}
    for sheet in [file for file in used if file.suffix == ".css" and file.is_file()]:
        used |= {target for name in _urls(sheet.read_text(encoding="utf-8")) if (target := _inside(sheet, name))}
    return [file for file in sorted(site.rglob("*")) if file.is_file() and file.resolve() not in used]


def _wrong_links(site: Path, file: Path, page: _Read, pages: dict[Path, _Read]) -> Iterator[str]:
    for link in page.links:
        target = _inside(file, link)
        if target is None:
            continue
        anchor = unquote(urlsplit(link).fragment)
        read = next((other for path, other in pages.items() if path.resolve() == target), None)
        if not target.is_file() or not target.is_relative_to(site.resolve()):
            yield f"links to {link}, which is not there"
        elif anchor and (read is None or anchor not in read.ids):
            yield f"links to {link}, and there is no such place in that page"


def _wrong_loads(site: Path, file: Path, targets: list[str]) -> Iterator[str]:
    for name in targets:
        target = _inside(file, name)
        if name.startswith("data:"):
            continue
        if target is None:
            yield f"loads {name} from elsewhere"
        elif not target.is_file() or not target.is_relative_to(site.resolve()):
            yield f"loads {name}, which is not there"


def _inside(file: Path, target: str) -> Path | None:
    """Return the file that ``target`` leads to from ``file``; None when it leads out of the site."""
    parts = urlsplit(target)
    if parts.scheme or parts.netloc:
        return None
    return (file.parent / unquote(parts.path)).resolve() if parts.path else file.resolve()


def _read(file: Path) -> _Read:
    page = _Read()
    page.feed(file.read_text(encoding="utf-8"))
    return page


def _urls(css: str) -> list[str]:
    return [first or second for first, second in _CSS_URL.findall(css)]
