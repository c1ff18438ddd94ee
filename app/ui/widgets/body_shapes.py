"""The human outline as soft paths: a figure seen from the front and from behind, and a patch for each place.

Units are those of the drawing: the figure stands 400 high, its middle at x = 0, the crown at y = 0. Only the right half is
written down; the other is its mirror.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from enum import StrEnum
from functools import cache
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QTransform

from app.core.checkin import Place

_Pair = tuple[float, float]
_Points = Sequence[_Pair]

BOX = QRectF(-98, -10, 196, 420)
"""What one figure takes, with room around it for a finger that lands beside."""


class Side(StrEnum):
    """From where the figure is seen."""

    FRONT = "front"
    BACK = "back"


_HEAD = (((0, 0), (9, 1.6), (17.6, 8), (21.8, 19), (22, 30), (19.4, 42), (13, 53), (6, 58.6), (0, 60)),)
_EAR = (((21, 26), (24.4, 24.4), (25.6, 28.6), (24, 35.6), (20, 38.4)),)
_TRUNK = (
    ((11.4, 44), (11.2, 58), (12.4, 64.5), (19, 70.6), (31, 75.6), (43, 79.6), (50, 86), (52, 96)),
    ((52, 96), (44, 112), (41, 122), (38.4, 138), (35.6, 154), (35.4, 168), (38.2, 186), (41, 204), (41.8, 222)),
    ((41.8, 222), (40.6, 244), (36.6, 268), (33, 290), (33.6, 306), (35, 322), (33, 344), (28.6, 366), (27.4, 380)),
    ((27.4, 380), (30, 389), (36, 396), (36.2, 400), (31, 402), (21, 401.4), (15.4, 399), (14, 392), (14.6, 380)),
    ((14.6, 380), (13.4, 362), (10, 340), (8.4, 322), (9.8, 304), (9.6, 290), (7.2, 266), (4.6, 242), (2.6, 222)),
    ((2.6, 222), (1.6, 215), (0, 213)),
)
_ARM = (
    (
        *((24, 76), (36, 77.4), (48, 80), (57, 86.6), (62, 97), (64.4, 112), (66.8, 130), (69.8, 147), (73.8, 161)),
        *((77, 175), (79.2, 190), (80.6, 203), (82.6, 213), (86.4, 223), (88.8, 232), (88.8, 240)),
    ),
    ((88.8, 240), (80, 246), (72.6, 240)),
    ((72.6, 240), (70.6, 228), (70.2, 216), (67.6, 204), (62.4, 190), (57.8, 176), (54.6, 162), (51.2, 147)),
    ((51.2, 147), (47, 132), (42, 116), (36, 104), (24, 76)),
)
_FINGERS = (
    # from, to, width at the root, width at the tip
    ((75.6, 236), (76.2, 257), 5.0, 4.2),
    ((79.6, 237), (81.8, 261), 5.0, 4.2),
    ((83.4, 236.4), (86.8, 258.6), 5.0, 4.2),
    ((86.6, 234.6), (91.0, 252.4), 4.6, 3.8),
    ((71.8, 219), (67.4, 239), 5.6, 4.4),
)

_LEG = (
    *((14, 217), (24, 212.6), (33.6, 211), (37.8, 221), (37.2, 242), (33.8, 266), (30.4, 288), (30.8, 306)),
    *((31.8, 322), (30, 343), (26.4, 363), (24.2, 374), (17.8, 374), (16.6, 362), (13.4, 340), (11.6, 322)),
    *((12.8, 304), (12.4, 288), (10.2, 264), (7.6, 243), (6.6, 228)),
)
_FOOT = (
    *((17, 381.4), (21, 380), (25.2, 381.6), (28.2, 389.6), (33, 396), (31.4, 398.8), (24, 399), (18.4, 397.2)),
    *((16.8, 391),),
)
_FOREARM = (
    *((63, 158), (70.4, 160), (74, 174), (76.4, 190), (77.6, 203), (74, 207), (69.8, 204), (65, 190)),
    *((60.6, 177), (58, 165)),
)
_HAND = ((72.8, 214), (76.6, 211.6), (80, 213.4), (83.6, 223), (85.6, 231), (82, 235), (76, 235.6), (73.2, 227))
_TIPS = (
    *((74.6, 241), (79.4, 239.6), (86.6, 237.4), (88.6, 241), (89.4, 250), (86, 256.4), (81.6, 259.2)),
    *((76.6, 255.6), (74.6, 249)),
)

# The right half of what stands in the middle, from above to below.
_MIDDLE: dict[Side, dict[Place, _Points]] = {
    Side.FRONT: {
        Place.HEAD: ((0, 3), (9, 4.6), (15.6, 10), (17.8, 15.4), (14.6, 17.6), (7, 17), (0, 16.8)),
        Place.FACE: ((0, 19.6), (8, 19.8), (15, 20.4), (19.2, 22.6), (19.4, 30), (17.4, 36.6), (8, 37.6), (0, 37.8)),
        Place.JAW: ((0, 40.6), (8, 40.4), (15.4, 39.6), (16.4, 42.4), (13.4, 48.6), (8.4, 54), (4, 56.6), (0, 57.2)),
        Place.THROAT: (
            (0, 62.6),
            (5, 61.8),
            (8.4, 60.6),
            (9.8, 63.6),
            (12, 69),
            (15, 73),
            (12, 76),
            (6, 77.4),
            (0, 77.8),
        ),
        Place.CHEST: (
            *((0, 82), (10, 81.4), (22, 79.2), (34, 80.6), (42, 88), (43.6, 100), (39.6, 112), (34, 119)),
            *((24, 122), (12, 122), (0, 121)),
        ),
        Place.BREATH: (
            *((0, 125), (12, 126), (24, 126), (33, 123.2), (36.4, 126), (35.6, 136), (33.4, 147), (28, 149.6)),
            *((18, 147), (8, 143.4), (0, 142.4)),
        ),
        Place.STOMACH: (
            *((0, 146.6), (8, 147.6), (18, 151.4), (28, 154), (32.4, 158), (32.4, 168), (35, 184), (34.6, 196)),
            *((28, 204), (16, 207.6), (6, 209.4), (0, 209.6)),
        ),
    },
    Side.BACK: {
        Place.HEAD: ((0, 3), (9, 4.6), (16.4, 11), (19.2, 21), (19.2, 31), (16.4, 41), (10, 48.4), (0, 50)),
        Place.SHOULDERS: ((0, 74), (9, 75.4), (18, 79.6), (25, 87), (27, 97), (23, 109), (12, 115.6), (0, 117)),
        Place.BACK: (
            *((0, 121), (13, 119.6), (25, 113.4), (31, 107), (38, 109), (38, 122), (35.4, 137), (32.6, 154)),
            *((32.6, 168), (35, 184), (33, 195), (18, 199), (0, 200)),
        ),
    },
}
_PAIRS: dict[Place, _Points] = {
    Place.FOREARMS: _FOREARM,
    Place.HANDS: _HAND,
    Place.FINGERS: _TIPS,
    Place.LEGS: _LEG,
    Place.FEET: _FOOT,
}


_CREASES: dict[Side, tuple[_Points, ...]] = {
    Side.FRONT: (((-11.6, 54), (-6, 58.6), (0, 60), (6, 58.6), (11.6, 54)),),
    Side.BACK: (((-8, 54.6), (0, 56.4), (8, 54.6)),),
}


@cache
def patches(side: Side) -> dict[Place, tuple[QPainterPath, ...]]:
    """Return the patches of each place that is seen from a side, head to foot; of a pair the right one stands first."""
    found: dict[Place, tuple[QPainterPath, ...]] = {
        place: (_pebble([*half, *_flipped(half)[1:-1]]),) for place, half in _MIDDLE[side].items()
    }
    for place, points in _PAIRS.items():
        patch = _pebble(points)
        found[place] = (patch, mirror(patch))
    return found


@cache
def silhouette() -> tuple[QPainterPath, ...]:
    """Return the closed paths that make up the figure; they overlap, and are meant to be painted in one colour."""
    halves = [_path(_EAR), _path(_ARM), *(_finger(*each) for each in _FINGERS)]
    middle = [_mirrored(_HEAD), _mirrored(_TRUNK)]
    return tuple(middle + halves + [mirror(half) for half in halves])


@cache
def creases(side: Side) -> tuple[QPainterPath, ...]:
    """Return the few open lines within the figure that tell a chin from a nape."""
    lines = []
    for points in _CREASES[side]:
        line = QPainterPath(QPointF(*points[0]))
        _run_through(line, points)
        lines.append(line)
    return tuple(lines)


def mirror(path: QPainterPath) -> QPainterPath:
    """Return the path as seen in a mirror that stands along the middle."""
    return QTransform.fromScale(-1, 1).map(path)


def _finger(root: _Pair, tip: _Pair, root_width: float, tip_width: float) -> QPainterPath:
    """Return a finger with a round tip."""
    along = (tip[0] - root[0], tip[1] - root[1])
    length = math.hypot(*along)
    across = (-along[1] / length, along[0] / length)

    def at(share: float, aside: float) -> _Pair:
        return (root[0] + along[0] * share + across[0] * aside, root[1] + along[1] * share + across[1] * aside)

    half, end = root_width / 2, tip_width / 2
    last = 1 - end / length
    rim = (at(0, half), at(0.5, (half + end) / 2), at(last, end), at(1, 0))
    other = (at(1, 0), at(last, -end), at(0.5, -(half + end) / 2), at(0, -half))
    return _path(((*rim, *other[1:]),))


def _mirrored(half: Sequence[_Points]) -> QPainterPath:
    """Return a closed path of a half, written from the middle above to the middle below, and its mirror."""
    return _path([*half, *(_flipped(segment) for segment in reversed(half))])


def _flipped(points: _Points) -> list[_Pair]:
    return [(-x, y) for x, y in reversed(points)]


def _pebble(points: _Points) -> QPainterPath:
    """Return a closed path that is smooth all around."""
    count = len(points)
    ways = [_way(points[index - 1], points[(index + 1) % count]) for index in range(count)]
    path = QPainterPath(QPointF(*points[0]))
    for index in range(count):
        _bend(path, points[index], ways[index], points[(index + 1) % count], ways[(index + 1) % count])
    path.closeSubpath()
    return path


def _path(segments: Sequence[_Points]) -> QPainterPath:
    """Return a closed path: smooth within each segment, free to bend where two meet."""
    path = QPainterPath(QPointF(*segments[0][0]))
    for segment in segments:
        _run_through(path, segment)
    path.closeSubpath()
    return path


def _run_through(path: QPainterPath, points: _Points) -> None:
    if path.currentPosition() != QPointF(*points[0]):
        path.lineTo(*points[0])
    ways = [_way(points[max(0, i - 1)], points[min(len(points) - 1, i + 1)]) for i in range(len(points))]
    for (one, way), (other, next_way) in pairwise(zip(points, ways, strict=True)):
        _bend(path, one, way, other, next_way)


def _bend(path: QPainterPath, one: _Pair, way: _Pair, other: _Pair, next_way: _Pair) -> None:
    """Go on from one point to another, leaving along one way and arriving along the next."""
    third = math.dist(one, other) / 3
    path.cubicTo(
        one[0] + way[0] * third,
        one[1] + way[1] * third,
        other[0] - next_way[0] * third,
        other[1] - next_way[1] * third,
        *other,
    )


def _way(one: _Pair, other: _Pair) -> _Pair:
    length = math.dist(one, other) or 1.0
    return ((other[0] - one[0]) / length, (other[1] - one[1]) / length)
