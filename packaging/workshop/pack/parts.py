"""The parts of a bundle, each with its version, licence and the text of that."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, TypedDict

from workshop.layout import ROOT
from workshop.pack import brought
from workshop.pack.part import Part
from workshop.words import Stop

LICENCES = ROOT / "packaging" / "licences"


class Told(TypedDict):
    """A distribution as packaging/bundle/gather.py tells it; boms: the CycloneDX lists that its wheel brings."""

    name: str
    version: str
    licence: str
    texts: list[str]
    boms: list[dict[str, Any]]


class Gathered(TypedDict):
    """All that packaging/bundle/gather.py tells."""

    distributions: list[Told]
    versions: dict[str, str]
    python_licence: str


def rows(folder: Path = LICENCES) -> list[dict[str, Any]]:
    """Return our own rows of parts that tell nobody of themselves."""
    found: list[dict[str, Any]] = _table(folder)["part"]
    return found


def parts_from(gathered: Gathered, seen: Mapping[str, str], folder: Path = LICENCES) -> tuple[Part, ...]:
    """Return every part of a bundle. seen: marks found in it, by the name of their row, with versions.

    Raises: Stop: one has no licence or no text of it, and is named; or it is of another version than its text.
    """
    table = _table(folder)
    told = gathered["distributions"]
    found = [_distribution(each, table["licences"], table["texts"], folder) for each in told]
    texts = {name: tuple(_text(file, folder, "") for file in files) for name, files in table["ids"].items()}
    for each in told:
        for bom in each["boms"]:
            found += brought.parts_of(bom, each["name"], table["licences"], texts)
    by_name = {part.name: part for part in found if not part.is_listed}
    alone = set()
    for row in table["part"]:
        if (row["inside"] and row["inside"] not in by_name) or ("mark" in row and row["name"] not in seen):
            continue
        part = _row(row, gathered, seen.get(row["name"], ""), folder)
        if row.get("by_id_alone"):
            alone.add(part.name)
        elif not part.texts and part.inside:
            part = replace(part, texts=by_name[part.inside].texts)
        by_name[part.name] = part
    found = [*by_name.values(), *(part for part in found if part.is_listed)]
    wanting = [part.name for part in found if not part.licence or not (any(part.texts) or part.name in alone)]
    if wanting:
        raise Stop(f"packaging/licences/parts.toml lacks a licence or its text for: {', '.join(wanting)}")
    return tuple(sorted(found, key=lambda part: (part.name.lower(), part.version)))


def _row(row: Mapping[str, Any], gathered: Gathered, seen_version: str, folder: Path) -> Part:
    name = row["name"]
    version = gathered["versions"].get(name, "") or seen_version
    if not f"{version}.".startswith(f"{row.get('of_version', version)}."):
        raise Stop(f"packaging/licences has the text of {name} {row['of_version']}; in the bundle is {version}.")
    texts = tuple(_text(each, folder, gathered["python_licence"]) for each in row["texts"])
    return Part(name, version, row["licence"], texts, row["inside"], "", row.get("copyright", ""))


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


def _table(folder: Path) -> dict[str, Any]:
    return tomllib.loads((folder / "parts.toml").read_text(encoding="utf-8"))
