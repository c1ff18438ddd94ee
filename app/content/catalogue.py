"""The library as one JSON file beside the files it was made from, so that starting needs neither TOML nor msgspec.

A language's catalogue also holds, whole and in their own language, the exercises that it lacks and one that stands in
for it has.

`python -m app.content.catalogue_file` writes it anew. One that was made from other files than stand beside it is passed
over.
"""

from __future__ import annotations

import dataclasses
import functools
import json
import types
import typing
import zlib
from collections.abc import Callable
from enum import Enum
from pathlib import Path

from app.content.front import KEY, front_of
from app.core.exercise import Library
from app.core.languages import fallbacks

NAME = "catalogue.json"
_FORMAT = 1


def open_library(directory: Path) -> Library:
    """Return the library of a language folder: from its catalogue where that is current, else from its files.

    Raises:
        EnvironmentFault: the folder has no fixed texts that can be read.
    """
    library = read_catalogue(directory)
    if library is not None:
        return library
    from app.content.loader import load_with_fallbacks  # 60 ms of imports that a current catalogue saves

    return load_with_fallbacks(directory).library


def read_catalogue(directory: Path) -> Library | None:
    """Return the library of a folder's catalogue, or None when there is none that is current and whole."""
    try:
        kept = json.loads((directory / NAME).read_bytes())
        if not isinstance(kept, dict) or kept.get("format") != _FORMAT or kept.get("made_from") != digest(directory):
            return None
        library = _maker(Library)(kept["library"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return library if isinstance(library, Library) else None


def catalogue_text(directory: Path, library: Library) -> str:
    """Return the text of the catalogue for a library that was loaded from the files of a folder."""
    kept = {
        KEY: front_of(library),
        "format": _FORMAT,
        "made_from": digest(directory),
        "library": dataclasses.asdict(library),
    }
    return json.dumps(kept, ensure_ascii=False, indent=1) + "\n"


def digest(directory: Path) -> str:
    """Return a checksum over names and bytes of the TOML files of a folder, of its sets, and of the languages that
    stand in for it; no guard against malice.
    """
    total = 0
    for tag in (directory.name, *fallbacks(directory.name)[1:]):
        language = directory.with_name(tag)
        for path in sorted(path for folder in (language, language / "sets") for path in folder.glob("*.toml")):
            total = zlib.crc32(path.relative_to(language).as_posix().encode() + b"\0", total)
            # Line ends differ between checkouts; they are no part of the content.
            total = zlib.crc32(path.read_bytes().replace(b"\r\n", b"\n") + b"\0", total)
    return f"{total:08x}"


_Maker = Callable[[object], object]
"""Makes a core value of a piece of JSON. Raises TypeError, KeyError or ValueError when it does not fit."""


@functools.cache
def _maker(wanted: object) -> _Maker:
    if isinstance(wanted, type) and dataclasses.is_dataclass(wanted):
        return _record_maker(wanted)
    origin = typing.get_origin(wanted)
    if origin is tuple:
        return _tuple_maker(typing.get_args(wanted))
    if origin in (typing.Union, types.UnionType):
        return _choice_maker(typing.get_args(wanted))
    if isinstance(wanted, type) and issubclass(wanted, Enum):
        return wanted
    if isinstance(wanted, type):
        return _plain_maker(wanted)
    raise TypeError


def _record_maker(wanted: type) -> _Maker:
    makers: dict[str, _Maker] = {}

    def make(value: object) -> object:
        if not isinstance(value, dict):
            raise TypeError
        if not makers:  # not before the first value: an Option holds Options
            makers.update({name: _maker(hint) for name, hint in typing.get_type_hints(wanted).items()})
        return wanted(**{name: makers[name](part) for name, part in value.items()})

    return make


def _tuple_maker(parts: tuple[object, ...]) -> _Maker:
    if len(parts) == 2 and parts[1] is ...:
        one = _maker(parts[0])
        return lambda value: tuple([one(item) for item in _list(value)])
    each = tuple(map(_maker, parts))
    return lambda value: tuple([make(item) for make, item in zip(each, _list(value), strict=True)])


def _choice_maker(choices: tuple[object, ...]) -> _Maker:
    makers = tuple(_maker(choice) for choice in choices if choice is not type(None))
    may_be_none = type(None) in choices

    def make(value: object) -> object:
        if value is None and may_be_none:
            return None
        for maker in makers:
            try:
                return maker(value)
            except (TypeError, KeyError, ValueError):
                continue
        raise TypeError

    return make


def _plain_maker(wanted: type) -> _Maker:
    def make(value: object) -> object:
        if type(value) is wanted:
            return value
        if wanted is float and type(value) is int:
            return float(value)
        raise TypeError

    return make


def _list(value: object) -> list[object]:
    if not isinstance(value, list):
        raise TypeError
    return value
