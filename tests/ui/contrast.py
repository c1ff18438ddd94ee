"""How far two colours stand apart, and what text and ground of a picture are."""

from __future__ import annotations

from collections import Counter

from PySide6.QtGui import QColor, QImage

_SOLID_PX = 6
_INKED_SHARE = 0.45
_SAME_RATIO = 1.3
_WITH_EDGES = 2.5  # letters with their soft edges, beside their core alone


def luminance(colour: QColor) -> float:
    """Relative luminance of WCAG 2.2."""
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def extremes(image: QImage) -> tuple[QColor, QColor]:
    """Return the commonest colour and, of those that fill at least six pixels, the one farthest from it."""
    counts = Counter(image.pixel(x, y) for y in range(image.height()) for x in range(image.width()))
    ground = QColor(counts.most_common(1)[0][0])
    solid = [QColor(value) for value, count in counts.items() if count >= _SOLID_PX]
    return ground, max(solid, key=lambda colour: contrast(colour, ground))


def least_contrast(image: QImage) -> float:
    """Return how far text stands out where it does so least, on an even ground or in light that falls off.

    The text's colour is the one of those that fill six pixels that is farthest from the middle one. Where that does not
    fill a third of the picture the ground is uneven: then what counts is the ground that comes nearest to the text,
    after the pixels nearest to it that letters and their soft edges take.
    """
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    counts = Counter(memoryview(image.constBits()).cast("I"))
    colours = {value: QColor(value & 0xFFFFFF) for value, _count in counts.items()}
    pixels = image.width() * image.height()
    middle = _at_share(sorted(counts, key=lambda value: luminance(colours[value])), counts, pixels * 0.5)
    solid = [value for value, times in counts.items() if times >= _SOLID_PX]
    ink = max(solid, key=lambda value: contrast(colours[value], colours[middle]))
    if counts[middle] >= pixels / 3:
        return contrast(colours[ink], colours[middle])
    nearest_first = sorted(counts, key=lambda value: contrast(colours[ink], colours[value]))
    core = sum(counts[value] for value in counts if contrast(colours[ink], colours[value]) < _SAME_RATIO)
    inked = min(core * _WITH_EDGES, pixels * _INKED_SHARE)
    return contrast(colours[ink], colours[_at_share(nearest_first, counts, inked)])


def _at_share(values: list[int], counts: Counter[int], pixels: float) -> int:
    """Return the value at which so many pixels have been passed."""
    passed = 0
    for value in values:
        passed += counts[value]
        if passed > pixels:
            return value
    raise AssertionError("a picture without pixels")
