"""Plots as SVG, by a few lines of our own: how something grows, how programs compare. Light and dark in one file."""

import json
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape

from app.paths import find_paths

_COLUMNS = 3
_CELL_W, _CELL_H = 300, 220
_LEFT, _TOP, _RIGHT, _BOTTOM = 66, 52, 16, 34
_BAR_W, _BAR_H, _BAR_GAP, _NAME_W = 920, 22, 14, 270
_ROLES = ("text", "muted", "accent", "hairline")


@dataclass(frozen=True, slots=True)
class Curve:
    """How one thing grows with the number of entries.

    sizes: rising. values: ours, one a size. beside: the plain counterpart, one a size, or nothing.
    """

    title: str
    unit: str
    sizes: tuple[int, ...]
    values: tuple[float, ...]
    beside: tuple[float, ...] = ()


def growth(curves: Sequence[Curve], words: str) -> str:
    """Return all curves as small plots of one kind, both axes logarithmic. words: what the whole shows."""
    rows = math.ceil(len(curves) / _COLUMNS)
    cells = (
        line
        for place, curve in enumerate(curves)
        for line in _cell(curve, place % _COLUMNS * _CELL_W, place // _COLUMNS * _CELL_H)
    )
    return _svg(_COLUMNS * _CELL_W, rows * _CELL_H, words, cells)


def bars(values: Sequence[tuple[str, float]], unit: str, words: str) -> str:
    """Return one bar for each value, in the order given; the first is the one that others are held against."""
    return _svg(_BAR_W, len(values) * (_BAR_H + _BAR_GAP) + _BAR_GAP, words, _bar_lines(values, unit))


def number(value: float) -> str:
    """Return a value with three figures that count, as in 0.123, 12.3 and 12,300."""
    if value == 0:
        return "0"
    places = max(0, 2 - math.floor(math.log10(abs(value))))
    return f"{value:,.{places}f}"


def _cell(curve: Curve, left: int, top: int) -> Iterator[str]:
    x0, x1 = left + _LEFT, left + _CELL_W - _RIGHT
    y0, y1 = top + _CELL_H - _BOTTOM, top + _TOP
    least, most = _decades((*curve.values, *curve.beside))
    first, last = math.log10(curve.sizes[0]), math.log10(curve.sizes[-1])

    def at(size: float, value: float) -> tuple[float, float]:
        x = x0 + (math.log10(size) - first) / (last - first) * (x1 - x0)
        y = y0 - (math.log10(max(value, 10**least)) - least) / (most - least) * (y0 - y1)
        return round(x, 1), round(y, 1)

    yield f'<text class="title" x="{left + 8}" y="{top + 20}">{escape(curve.title)}</text>'
    for power in range(least, most + 1):
        _, y = at(curve.sizes[0], 10.0**power)
        yield f'<path class="grid" d="M{x0} {y}H{x1}"/>'
        label = f"{10.0**power:g}" + (f" {curve.unit}" if power == most else "")
        yield f'<text class="end" x="{x0 - 6}" y="{y + 4}">{label}</text>'
    for size in curve.sizes:
        x, _ = at(size, 1)
        where = "end" if size == curve.sizes[-1] else "middle"
        yield f'<text class="{where}" x="{x}" y="{y0 + 18}">{_short(size)}</text>'
    for kind, values in (("beside", curve.beside), ("ours", curve.values)):
        points = [at(size, value) for size, value in zip(curve.sizes, values, strict=False)]
        if points:
            yield f'<polyline class="{kind}" points="{" ".join(f"{x},{y}" for x, y in points)}"/>'
        if kind == "ours":
            yield from (f'<circle cx="{x}" cy="{y}" r="3.5"/>' for x, y in points)


def _bar_lines(values: Sequence[tuple[str, float]], unit: str) -> Iterator[str]:
    longest = max(value for _, value in values)
    room = _BAR_W - _NAME_W - 110
    for place, (name, value) in enumerate(values):
        y = _BAR_GAP + place * (_BAR_H + _BAR_GAP)
        width = round(value / longest * room, 1)
        yield f'<text class="name" x="0" y="{y + 16}">{escape(name)}</text>'
        kind = "bar mine" if name.startswith("Lamplit") else "bar"
        yield f'<rect class="{kind}" x="{_NAME_W}" y="{y}" width="{width}" height="{_BAR_H}" rx="4"/>'
        yield f'<text class="name" x="{_NAME_W + width + 10}" y="{y + 16}">{number(value)} {escape(unit)}</text>'


def _svg(width: int, height: int, words: str, lines: Iterator[str]) -> str:
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img">'
    return "\n".join((head, f"<title>{escape(words)}</title>", f"<style>{_style()}</style>", *lines, "</svg>", ""))


def _style() -> str:
    light, dark = (_variables(theme) for theme in ("daylight", "lamplight"))
    return (
        f":root{{{light}}}@media (prefers-color-scheme: dark){{:root{{{dark}}}}}"
        "text{font:13px sans-serif;fill:var(--muted);text-anchor:middle}"
        ".title{font-weight:bold;fill:var(--text);text-anchor:start}.end{text-anchor:end}"
        ".name{fill:var(--text);text-anchor:start;font-size:15px}"
        ".grid{stroke:var(--hairline);stroke-width:1}polyline{fill:none;stroke-width:2}"
        ".ours{stroke:var(--accent)}.beside{stroke:var(--muted);stroke-dasharray:5 4}"
        "circle{fill:var(--accent)}.bar{fill:var(--hairline)}.mine{fill:var(--accent)}"
    )


def _variables(theme: str) -> str:
    file = find_paths().resources / "themes" / f"{theme}.json"
    colours = json.loads(file.read_text(encoding="utf-8"))["colour"]
    return "".join(f"--{role}:{colours[role]};" for role in _ROLES)


def _decades(values: Sequence[float]) -> tuple[int, int]:
    """Return the powers of ten between which all values lie, at least one apart."""
    known = [value for value in values if value > 0]
    least = math.floor(math.log10(min(known))) if known else 0
    return least, max(least + 1, math.ceil(math.log10(max(known))) if known else 1)


def _short(size: int) -> str:
    for unit, letter in ((1_000_000, "M"), (1_000, "k")):
        if size >= unit:
            return f"{size / unit:g}{letter}"
    return str(size)
