"""The parts of a part, as the CycloneDX list tells them that its wheel brings."""

import base64
import re
from collections.abc import Iterator, Mapping
from typing import Any

from workshop.pack.part import Part

_NAMES_NOBODY = ("Apache-2.0",)
"""Licences whose text holds for everyone without a line on whose copyright it is."""
_ADDRESS = re.compile(r" <[^>]*>")


def parts_of(
    bom: Mapping[str, Any], holder: str, licences: Mapping[str, str], texts: Mapping[str, tuple[str, ...]]
) -> Iterator[Part]:
    """Yield the components of a list.

    holder: the distribution that brought it. licences: by name, for components whose list tells none.
    texts: by SPDX id, the one to be preferred first; a component without any of them gets none.
    """
    for component in bom.get("components", ()):
        told = [row.get("license", {}) for row in component.get("licenses", ())]
        expressions = [row["expression"] for row in component.get("licenses", ()) if "expression" in row]
        ids = [each["id"] for each in told if "id" in each]
        licence = " AND ".join(expressions or ids) or licences.get(component["name"], "")
        own = tuple(_decoded(each["text"]) for each in told if "text" in each)
        taken = choose(licence, tuple(texts))
        yield Part(
            component["name"],
            component.get("version", ""),
            licence,
            own or tuple(text for each in taken for text in texts[each]),
            holder,
            component.get("purl", ""),
            "" if own or taken == _NAMES_NOBODY else _ADDRESS.sub("", component.get("author", "")),
            is_listed=True,
        )


def choose(expression: str, known: tuple[str, ...]) -> tuple[str, ...]:
    """Return which licences to go by: one of each choice, the earliest of `known`; none when one is not known."""
    taken = []
    for choice in expression.split(" AND "):
        offered = [each for each in known if each in choice.strip("()").split(" OR ")]
        if not offered:
            return ()
        taken.append(offered[0])
    return tuple(dict.fromkeys(taken))


def _decoded(text: Mapping[str, str]) -> str:
    if text.get("encoding") == "base64":
        return base64.b64decode(text["content"]).decode("utf-8")
    return text["content"]
