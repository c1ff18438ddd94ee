"""The page of figures: from what a run has kept, a document with tables and the plots beside it."""

import ast
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path

from tests.bench.plots import Curve, bars, growth, number
from tests.bench.rows import NOT_MEASURED, Row

_AT = re.compile(r"^(?P<what>.+), at (?P<size>[\d,]+)$")
_STILL = "window still at the longest: "
_PEERS = "peers"
_PEER_KINDS = (("start to first window", "start", "ms"), ("memory three seconds later", "memory", "MiB"))
_HERE = Path(__file__).parent
_HEAD = """\
# Measured

Made by `python3 dev.py bench --report` from one run; not to be edited by hand.

{machine}

Each figure stands beside its plain counterpart, measured in the same run and by turns: the same window bare, the
same SQL without the program above it. **Read the ratio.** Milliseconds belong to this machine, and two runs of it
differ. A limit is on the ratio where there is one, and a run fails when it is not kept.
"""
_PEERS_WORDS = """
## Beside other programs

Each was started by turns on a virtual screen without a window manager, in a home that it had seen once before, from
Debian's own package. The time is from just before the process is made until the screen has mapped its first window;
memory is that of all its processes three seconds later, what they share counted once. They do other things
than Lamplit; the figures say how heavy it is to have beside them, and no more.
"""
_GROWTH_WORDS = """
## How it grows

Check-ins from left to right, time upward, both by powers of ten. The line with dots is Lamplit, the dashed one the
same statements run bare in the same encrypted file.
"""


@dataclass(frozen=True, slots=True)
class Told:
    """One row of a run, with the group that it is from."""

    group: str
    row: Row


def write(measured: Mapping[str, object], document: Path) -> list[Path]:
    """Write the page to ``document`` and its plots into the folder ``benchmarks`` beside it; return what was written.

    measured: what ``--json`` keeps. Raises: KeyError, TypeError: it is no such thing.
    """
    rows = list(_rows(measured))
    folder = document.parent / "benchmarks"
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.svg"):
        old.unlink()
    written = []

    def plot(name: str, svg: str, words: str) -> str:
        (folder / f"{name}.svg").write_text(svg, encoding="utf-8")
        written.append(folder / f"{name}.svg")
        return f"![{words}](benchmarks/{name}.svg)\n"

    parts = [_HEAD.format(machine=_machine(measured["measured_on"]))]
    peers = [told.row for told in rows if told.group == _PEERS]
    if peers:
        parts.append(_PEERS_WORDS)
        for kind, name, unit in _PEER_KINDS:
            of_kind = [(row.name.removeprefix(f"{kind}: "), row.value) for row in peers if row.name.startswith(kind)]
            if of_kind:
                words = f"{kind.capitalize()}: " + "; ".join(f"{who} {number(value)} {unit}" for who, value in of_kind)
                parts.append(plot(name, bars(of_kind, unit, words), words))
        parts.append(_table(peers))
    curves = list(_curves(told.row for told in rows))
    still = [curve for curve in curves if curve.title.startswith(_STILL)]
    times = [curve for curve in curves if curve.beside]
    if times:
        words = "Small plots of reading and writing as the log grows; the figures are in the table below"
        parts += [_GROWTH_WORDS, plot("growth", growth(times, words), words)]
    if still:
        parts.append("\nThe longest time the window stood still meanwhile:\n")
        short = [Curve(curve.title.removeprefix(_STILL), curve.unit, curve.sizes, curve.values) for curve in still]
        words = "Small plots of the longest time the window stood still as the log grows"
        parts.append(plot("still", growth(short, words), words))
    for group in dict.fromkeys(told.group for told in rows):
        if group != _PEERS:
            parts.append(f"\n## {group.capitalize()}\n\n{_first_sentence(group)}\n")
            parts.append(_group([told.row for told in rows if told.group == group]))
    document.write_text("\n".join(part.strip("\n") + "\n" for part in parts), encoding="utf-8")
    return [document, *written]


def _group(rows: Sequence[Row]) -> str:
    """Return the rows of a group: what was measured at several sizes in one table, all else in another."""
    sizes = sorted({size for row in rows if (size := _size(row)) is not None})
    if len(sizes) < 2:
        return _table(rows)
    plain = [row for row in rows if _size(row) is None or row.limit is not None]
    return "\n".join(part for part in (_by_size(rows, sizes), _table(plain) if plain else "") if part)


def _by_size(rows: Sequence[Row], sizes: Sequence[int]) -> str:
    found: dict[tuple[str, str], dict[int, Row]] = {}
    for row in rows:
        if matched := _AT.match(row.name):
            found.setdefault((matched["what"], row.unit), {})[_size(row) or 0] = row
    lines = ["| at | " + " | ".join(f"{size:,}" for size in sizes) + " |", "|---|" + "--:|" * len(sizes)]
    for (what, unit), of_size in found.items():
        cells = (_value(of_size[size]) if size in of_size else "" for size in sizes)
        lines.append(f"| {what}, {unit} | " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n"


def _value(row: Row) -> str:
    return number(row.value) + (f" (× {row.ratio:.2f})" if row.ratio is not None else "")


def _table(rows: Sequence[Row]) -> str:
    """Return rows as a table; the columns for limits only where one of them has a limit."""
    limited = any(row.limit is not None for row in rows)
    headings = ("what", "measured", "beside it", "ratio", "limit", "kept")[: 6 if limited else 4]
    lines = [f"| {' | '.join(headings)} |", "|---|" + "--:|" * (len(headings) - 1)]
    for row in rows:
        beside = "" if row.reference is None else f"{number(row.reference)} {row.unit}"
        ratio = "" if row.ratio is None else f"{row.ratio:.2f}"
        limit = "" if row.limit is None else number(row.limit)
        kept = "" if row.limit is None else "not known" if row.ok is None else "yes" if row.ok else "**no**"
        measured = "" if NOT_MEASURED in row.name else f"{number(row.value)} {row.unit}"
        lines.append(f"| {' | '.join((row.name, measured, beside, ratio, limit, kept)[: len(headings)])} |")
    return "\n".join(lines) + "\n"


def _curves(rows: Iterator[Row]) -> Iterator[Curve]:
    """Yield what was measured in milliseconds at three sizes or more, in the order it came."""
    found: dict[str, dict[int, Row]] = {}
    for row in rows:
        matched = _AT.match(row.name)
        if matched and row.unit == "ms":
            found.setdefault(matched["what"], {})[_size(row) or 0] = row
    for what, of_size in found.items():
        if len(of_size) >= 3:
            ordered = [of_size[size] for size in sorted(of_size)]
            beside = tuple(row.reference for row in ordered if row.reference is not None)
            values = tuple(row.value for row in ordered)
            yield Curve(what, "ms", tuple(sorted(of_size)), values, beside if len(beside) == len(ordered) else ())


def _size(row: Row) -> int | None:
    matched = _AT.match(row.name)
    return int(matched["size"].replace(",", "")) if matched else None


def _rows(measured: Mapping[str, object]) -> Iterator[Told]:
    names = {one.name for one in fields(Row)}
    listed = measured["rows"]
    assert isinstance(listed, list)
    for entry in listed:
        yield Told(entry["group"], Row(**{name: value for name, value in entry.items() if name in names}))


def _machine(told: object) -> str:
    assert isinstance(told, dict)
    known = ", ".join(str(told[key]) for key in ("processor", "cores", "memory", "system") if told.get(key))
    commit = f" at commit {told['commit']}" if told.get("commit") else ""
    return f"Measured on {told.get('day', 'a day not noted')}{commit}, with Python {told['python']}, on: {known}."


def _first_sentence(group: str) -> str:
    """Return what a group says of itself first, without loading what it measures."""
    file = _HERE / f"group_{group}.py"
    if not file.is_file():
        return ""
    return (
        (ast.get_docstring(ast.parse(file.read_text(encoding="utf-8"))) or "").partition("\n\n")[0].replace("\n", " ")
    )
