"""Finding the line of a place in a TOML text, for findings that name it; a guess where the text is unusual."""

from __future__ import annotations

import re
from dataclasses import dataclass

_HEADER = re.compile(r"\s*(\[\[?)\s*([^\]]+?)\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(r"""\s*([A-Za-z0-9_-]+|"[^"\n]*"|'[^'\n]*')\s*=\s*(.*)$""")
_STRING = re.compile(r'"(?:[^"\\\n]|\\.)*"|\'[^\'\n]*\'')
_LONGEST_LINE = 2000
_LAST_PART = re.compile(r"(\.[^.\[\]]*|\[\d+\])$|^[^.\[\]]*$")


@dataclass(frozen=True, slots=True)
class Lines:
    """Line numbers, from 1, of the places of one file."""

    by_place: dict[str, int]

    def of(self, place: str) -> int | None:
        """Return the line of a place such as "steps[2].line", or of the nearest thing around it; None for the whole."""
        while place:
            if place in self.by_place:
                return self.by_place[place]
            place = _LAST_PART.sub("", place, count=1)
        return None


def find_lines(text: str) -> Lines:
    """Return where the keys, tables and list elements of a TOML text stand."""
    places: dict[str, int] = {}
    counts: dict[str, int] = {}
    prefix = ""
    open_list: str | None = None
    depth = elements = 0
    in_text: str | None = None
    for number, line in enumerate(text.splitlines(), start=1):
        if len(line) > _LONGEST_LINE:
            continue
        if in_text is not None:
            in_text = None if in_text in line else in_text
            continue
        bare = _STRING.sub('""', line).split("#", 1)[0]
        if open_list is not None:
            if depth == 1 and bare.strip()[:1] in {"{", '"', "["}:
                places[f"{open_list}[{elements}]"] = number
                elements += 1
            depth += bare.count("[") - bare.count("]")
            open_list = open_list if depth > 0 else None
            continue
        header = _HEADER.match(bare)
        if header is not None:
            prefix = _enter(header[2], counts, is_array=header[1] == "[[")
            places.setdefault(prefix, number)
            if header[1] == "[[":
                places.setdefault(prefix.rsplit("[", 1)[0], number)
            continue
        key = _KEY.match(line)
        if key is None:
            continue
        place = f"{prefix}.{key[1].strip(chr(34) + chr(39))}" if prefix else key[1].strip(chr(34) + chr(39))
        places.setdefault(place, number)
        for mark in ('"""', "'''"):
            if key[2].count(mark) == 1:
                in_text = mark
        value = bare.split("=", 1)[-1]
        depth = value.count("[") - value.count("]")
        if in_text is None and depth > 0 and value.strip().startswith("["):
            open_list, elements = place, 0
    return Lines(places)


def _enter(name: str, counts: dict[str, int], *, is_array: bool) -> str:
    parts = [part.strip().strip("\"'") for part in name.split(".")]
    path = ""
    for i, part in enumerate(parts):
        path = f"{path}.{part}" if path else part
        if i == len(parts) - 1 and is_array:
            counts[path] = counts.get(path, 0) + 1
        if path in counts:
            path = f"{path}[{counts[path] - 1}]"
    return path
