"""The page of licences that lies in the bundle and is shown in About."""

from collections.abc import Sequence

from workshop.pack.parts import Part

FILE = "licences.txt"
_RULE = "-" * 72


def page(version: str, parts: Sequence[Part]) -> str:
    """Return the page: what there is, then each text once, with the names of those it is for."""
    names = "\n".join(f"{_name(part)}: {part.licence}{_inside(part)}" for part in parts)
    head = (
        f"Lamplit {version} is free software under the GNU General Public License, version 3 or later. What that says, "
        "and the code, can be had from whoever gave you this copy.\n\n"
        "It comes with these parts by others. Qt is under the GNU Lesser General Public License: its libraries are "
        "files of their own in the program's folder, and you may put others in their place.\n"
    )
    return f"{head}\n{names}\n{''.join(_texts(parts))}"


def _name(part: Part) -> str:
    return f"{part.name} {part.version}".rstrip()


def _inside(part: Part) -> str:
    return f" (in {part.inside})" if part.inside else ""


def _texts(parts: Sequence[Part]) -> list[str]:
    users: dict[str, list[str]] = {}
    for part in parts:
        for text in part.texts:
            users.setdefault(text.strip(), []).append(part.name)
    return [f"\n{_RULE}\n{', '.join(names)}\n{_RULE}\n\n{text}\n" for text, names in users.items()]
