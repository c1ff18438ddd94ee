"""The page of licences that lies in the bundle and is shown in About."""

from collections.abc import Iterator, Sequence

from workshop.pack.part import Part

FILE = "licences.txt"
_RULE = "-" * 72


def page(version: str, parts: Sequence[Part]) -> str:
    """Return the page: what there is, then each text once, with the names of those it is for."""
    names = "\n".join(f"{_name(part)}: {part.licence}{_inside(part)}" for part in parts if not part.is_listed)
    head = (
        f"Lamplit {version} is free software under the GNU General Public License, version 3 or later. What that says, "
        "and the code, can be had from whoever gave you this copy.\n\n"
        "It comes with these parts by others. Qt is under the GNU Lesser General Public License: its libraries are "
        "files of their own in the program's folder, and you may put others in their place. Where there is a choice of "
        "licences, Lamplit goes by the one whose text stands below.\n"
    )
    return f"{head}\n{names}\n{''.join((*_listed(parts), *_alone(parts), *_texts(parts)))}"


def _name(part: Part) -> str:
    return f"{part.name} {part.version}".rstrip()


def _inside(part: Part) -> str:
    holders = f"; {part.holders}" if part.holders else ""
    return f" (in {part.inside}{holders})" if part.inside else holders


def _listed(parts: Sequence[Part]) -> Iterator[str]:
    """Yield what lists of wheels tell, in a paragraph for each licence: there are hundreds of them."""
    for holder in dict.fromkeys(part.inside for part in parts if part.is_listed):
        within = [part for part in parts if part.is_listed and part.inside == holder]
        yield f"\nIn {holder} are {len(within)} more, as its own list tells; some of them only help to build it.\n"
        for licence in sorted({part.licence for part in within}):
            same = (part for part in within if part.licence == licence)
            yield f"\n{licence}: {', '.join(_with_holders(part) for part in same)}.\n"


def _with_holders(part: Part) -> str:
    return f"{_name(part)} ({part.holders})" if part.holders else _name(part)


def _alone(parts: Sequence[Part]) -> Iterator[str]:
    names = ", ".join(part.name for part in parts if not part.texts)
    if names:
        yield (
            f"\nNamed by their licence alone, whose text stands in their source: {names}. What Python took over from "
            "others is told in its own documentation, under History and License.\n"
        )


def _texts(parts: Sequence[Part]) -> list[str]:
    users: dict[str, list[Part]] = {}
    for part in parts:
        for text in part.texts:
            users.setdefault(text.strip(), []).append(part)
    return [f"\n{_RULE}\n{', '.join(_for_whom(some))}\n{_RULE}\n\n{text}\n" for text, some in users.items()]


def _for_whom(parts: Sequence[Part]) -> Iterator[str]:
    yield from dict.fromkeys(part.name for part in parts if not part.is_listed)
    for holder in dict.fromkeys(part.inside for part in parts if part.is_listed):
        yield f"{sum(part.is_listed and part.inside == holder for part in parts)} in {holder}"
