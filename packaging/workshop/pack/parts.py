"""The parts of a bundle, each with its version, licence and the text of that."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict

from workshop.layout import ROOT
from workshop.words import Stop

LICENCES = ROOT / "packaging" / "licences"


class Told(TypedDict):
    """A distribution as packaging/bundle/gather.py tells it."""

    name: str
    version: str
    licence: str
    texts: list[str]


class Gathered(TypedDict):
    """All that packaging/bundle/gather.py tells."""

    distributions: list[Told]
    versions: dict[str, str]
    python_licence: str


@dataclass(frozen=True, slots=True)
class Part:
    """Something that comes with Lamplit and was made by others.

    inside: the distribution that brought it; empty for one that comes by itself.
    licence: an SPDX expression.
    purl: its name in the registry of Python packages; empty for anything else.
    """

    name: str
    version: str
    licence: str
    texts: tuple[str, ...]
    inside: str = ""
    purl: str = ""


def parts_from(gathered: Gathered, folder: Path = LICENCES) -> tuple[Part, ...]:
    """Return every part of a bundle. Raises: Stop: one has no licence or no text of it, and is named."""
    table = tomllib.loads((folder / "parts.toml").read_text(encoding="utf-8"))
    names = {told["name"] for told in gathered["distributions"]}
    found = [_distribution(told, table["licences"], table["texts"], folder) for told in gathered["distributions"]]
    for row in table["part"]:
        if row["inside"] and row["inside"] not in names:
            continue
        texts = tuple(_text(name, folder, gathered["python_licence"]) for name in row["texts"])
        version = gathered["versions"].get(row["name"], "")
        found.append(Part(row["name"], version, row["licence"], texts, row["inside"]))
    told = {part.name for part in found if any(part.texts)}
    wanting = [part.name for part in found if not part.licence or not {part.name, part.inside} & told]
    if wanting:
        raise Stop(f"packaging/licences/parts.toml lacks a licence or its text for: {', '.join(wanting)}")
    return tuple(sorted(found, key=lambda part: part.name.lower()))


def _distribution(told: Told, licences: Mapping[str, str], texts: Mapping[str, Sequence[str]], folder: Path) -> Part:
    name = told["name"]
    own = tuple(told["texts"]) or tuple(_text(each, folder, "") for each in texts.get(name, ()))
    purl = f"pkg:pypi/{name.lower().replace('_', '-')}@{told['version']}"
    return Part(name, told["version"], told["licence"] or licences.get(name, ""), own, "", purl)


def _text(name: str, folder: Path, python: str) -> str:
    if name == "python":
        return python
    beside = folder / name
    return (beside if beside.is_file() else ROOT / name).read_text(encoding="utf-8")
