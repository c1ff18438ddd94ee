"""The page as one HTML file that loads nothing and runs nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape

from app.takeaway.page import Section, Table, TextPage

_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_STYLE = """
:root { color-scheme: light; }
body { font: 1rem/1.5 sans-serif; color: CanvasText; background: Canvas; }
body { max-width: 64rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; }
h2 { font-size: 1.2rem; margin-top: 2rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid GrayText; padding: 0.3rem 0.6rem 0.3rem 0; text-align: start; vertical-align: top; }
th, td, p { white-space: pre-line; overflow-wrap: anywhere; unicode-bidi: isolate; }
tbody th { font-weight: normal; }
@media print {
  body { font-size: 10pt; margin: 0; padding: 0; max-width: none; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  h2 { break-after: avoid; }
}
"""
# What HTML has no place for; a note can hold it.
_NOT_IN_HTML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]")


def write_html(page: TextPage) -> bytes:
    """Return the file."""
    return "".join(_parts(page)).encode("utf-8", "replace")


def _parts(page: TextPage) -> Iterator[str]:
    title = _text(page.title)
    yield f'<!DOCTYPE html>\n<html lang="{_text(page.language)}">\n<head>\n<meta charset="utf-8">\n'
    yield f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    yield f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n"
    yield from _paragraphs(page.paragraphs)
    for section in page.sections:
        yield from _section(section)
    yield "</main>\n</body>\n</html>\n"


def _section(section: Section) -> Iterator[str]:
    yield f"<section>\n<h2>{_text(section.heading)}</h2>\n"
    yield from _paragraphs(section.paragraphs)
    if section.table is not None:
        yield from _table(section.table)
    yield "</section>\n"


def _paragraphs(lines: tuple[str, ...]) -> Iterator[str]:
    yield from (f'<p dir="auto">{_text(line)}</p>\n' for line in lines)


def _table(table: Table) -> Iterator[str]:
    yield f'<table aria-label="{_text(table.name)}">\n<thead>\n<tr>'
    yield from (f'<th scope="col">{_text(head)}</th>' for head in table.heads)
    yield "</tr>\n</thead>\n<tbody>\n"
    for row in table.rows:
        yield f'<tr><th scope="row">{_text(row[0])}</th>'
        yield from (f'<td dir="auto">{_text(cell)}</td>' for cell in row[1:])
        yield "</tr>\n"
    yield "</tbody>\n</table>\n"


def _text(text: str) -> str:
    return escape(_NOT_IN_HTML.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n")))
