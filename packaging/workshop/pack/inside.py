"""What is built into the files of a bundle: nothing tells it but marks in their bytes."""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path


def seen(folder: Path, rows: Iterable[Mapping[str, object]]) -> dict[str, str]:
    """Return those rows of packaging/licences/parts.toml whose mark is in a file of a bundle, with their versions.

    A row names the files to look into (`where`), what is to be found in one (`mark`), and maybe what tells the version
    there (`version`, its first group); all three are regular expressions. A version that is not told is empty.
    """
    marked = [{key: str(value) for key, value in row.items()} for row in rows if "mark" in row]
    found: dict[str, str] = {}
    for file in sorted(folder.rglob("*")):
        wanted = [row for row in marked if row["name"] not in found and re.search(row["where"], file.name)]
        if wanted and file.is_file() and not file.is_symlink():
            held = file.read_bytes()
            found |= {row["name"]: _version(held, row) for row in wanted if re.search(_pattern(row["mark"]), held)}
    return found


def _version(held: bytes, row: Mapping[str, str]) -> str:
    told = re.search(_pattern(row["version"]), held) if "version" in row else None
    return told[1].decode("ascii") if told else ""


def _pattern(text: str) -> bytes:
    return text.encode("latin-1")
