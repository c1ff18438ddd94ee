"""The pages of the guide: the few marks of Markdown that they use, taken apart so that the window can show plain text.

The guide is written in English so far.
"""

from __future__ import annotations

import re
from pathlib import Path

from app.core.errors import EnvironmentFault
from app.core.guide import Block, Kind, Topic

_RULE = re.compile(r"\|[\s|:-]+\|")
_PICTURE = re.compile(r"!\[[^\]]*\]\([^)]+\)")
_LINK = re.compile(r"\[([^\]]+)\]\([^)]+\)")


def read_guide(resources: Path, topic: Topic) -> tuple[Block, ...]:
    """Return a page of the guide. Raises: EnvironmentFault: its file can't be read."""
    try:
        return blocks_of((resources / "guide" / f"{topic}.md").read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError):
        raise EnvironmentFault("The guide can't be read.") from None


def blocks_of(text: str) -> tuple[Block, ...]:
    """Return the blocks of a page: # and ## headings, paragraphs, points with -, and tables.

    A picture on a line of its own is passed over: it is for readers outside of the window.
    """
    blocks: list[Block] = []
    columns: tuple[str, ...] = ()
    for chunk in re.split(r"\n\s*\n", text.strip()):
        lines = [line for line in chunk.splitlines() if not _PICTURE.fullmatch(line.strip())]
        if not lines:
            continue
        chunk = "\n".join(lines)
        if lines[0].startswith("|"):
            columns = _cells(lines[0])
            blocks += (_row(columns, _cells(line)) for line in lines[1:] if not _RULE.fullmatch(line.strip()))
        elif lines[0].startswith("#"):
            marks, _, title = lines[0].partition(" ")
            blocks.append(Block(Kind.TITLE if marks == "#" else Kind.HEADING, _plain(title)))
        elif lines[0].startswith("- "):
            points = re.split(r"\n(?=- )", chunk)
            blocks += (Block(Kind.POINT, _plain(point.removeprefix("- "))) for point in points)
        else:
            blocks.append(Block(Kind.PARAGRAPH, _plain(chunk)))
    return tuple(blocks)


def _row(columns: tuple[str, ...], cells: tuple[str, ...]) -> Block:
    return Block(Kind.ROW, cells[0], tuple(zip(columns[1:], cells[1:], strict=True)))


def _cells(line: str) -> tuple[str, ...]:
    return tuple(_plain(cell) for cell in line.strip().strip("|").split("|"))


def _plain(text: str) -> str:
    joined = " ".join(part.strip() for part in text.splitlines())
    return _LINK.sub(r"\1", joined).replace("**", "").replace("`", "").strip()
