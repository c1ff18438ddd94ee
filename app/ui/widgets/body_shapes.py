"""The human outline as soft paths: a figure seen from the front and from behind, and a patch for each place.

Units are those of the drawing: the figure stands 400 high, its middle at x = 0, the crown at y = 0. Only the right
half is written down; the other is its mirror.
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

BOX = QRectF(-96, -10, 192, 420)
"""What one figure takes, with room around it for a finger that lands beside."""


class Side(StrEnum):
    """From where the figure is seen."""

    FRONT = "front"
    BACK = "back"


_HEAD = ((0, 0), (9, 1.6), (17.6, 8), (21.8, 19), (22, 30), (19.4, 42), (13, 53), (6, 58.8), (0, 60.2))
_EAR = (((21, 26), (24.4, 24.4), (25.6, 28.6), (24, 35.6), (20, 38.4)),)
_TRUNK = (
    *((11.2, 44), (11, 58), (12.2, 64.5), (18.6, 70.6), (30, 75.6), (41, 79.6), (47, 86), (48, 96), (42, 112)),
    *((39.6, 122), (37.4, 138), (35, 154), (34.8, 168), (37.8, 186), (40.8, 204), (41.8, 222), (40.6, 244)),
    *((36.6, 268), (33.2, 290), (33.8, 306), (35, 322), (33, 344), (28.8, 366), (27, 379), (29.6, 388.6)),
    *((35.6, 394.6), (36, 399.4), (31, 401.4), (22, 401.2), (15.6, 399.6), (14, 392), (14.8, 379), (13.4, 362)),
    *((10.2, 340), (8.6, 322), (9.8, 304), (9.4, 290), (7.2, 266), (4.6, 242), (2.8, 224), (1.6, 216), (0, 213)),
)
_ARM = (
    (
        *((21, 76), (33, 77.4), (45, 80), (54, 86.6), (59, 97), (61.4, 112), (63.8, 130), (66.8, 147), (70.8, 161)),
        *((74, 175), (76.2, 190), (77.6, 203), (79.6, 213), (83.4, 222), (85.8, 229), (86.2, 235)),
    ),
    ((86.2, 235), (77, 241), (69.6, 235)),
    ((69.6, 235), (67.8, 226), (67.2, 215), (64.6, 204), (59.4, 190), (54.8, 176), (51.6, 162), (48.2, 147)),
    ((48.2, 147), (44, 132), (39, 116), (33, 104), (21, 76)),
)
_FINGERS = (
    # from, to, width at the root, width at the tip
    ((72.2, 230), (72.6, 254.6), 5.2, 4.4),
    ((76.4, 231), (78.2, 260), 5.2, 4.4),
    ((80.4, 230), (83.8, 257.6), 5.2, 4.4),
    ((83.6, 227), (88.6, 250.4), 4.8, 4.0),
    ((69.4, 217), (63.8, 238), 6.0, 4.6),
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
    *((60, 157), (67, 159), (70.8, 173), (73, 188), (74, 199), (70.6, 203), (66, 200), (61.4, 188)),
    *((57.4, 176), (54.8, 164)),
)
_HAND = ((69, 210.6), (72.6, 207.4), (76.4, 209.4), (80.6, 219), (83, 227), (79, 230), (73, 230.4), (70.4, 224))
_TIPS = (
    *((71.2, 234.6), (76.6, 234), (83.6, 231.6), (85.8, 235), (86.6, 246), (83.2, 254.4), (78.2, 257)),
    *((73.4, 253), (70.9, 244)),
)

# The right half of what stands in the middle, from above to below.
_MIDDLE: dict[Side, dict[Place, _Points]] = {
    Side.FRONT: {
        Place.HEAD: (
            *((0, 2.8), (9, 4.4), (16.4, 10.6), (19.4, 19), (19.6, 25), (17, 24.6), (13.4, 19.4), (7, 16.4), (0, 15.6)),
        ),
        Place.FACE: ((0, 18.6), (6.4, 19.4), (12, 22.4), (15.4, 28), (15, 34), (11, 37.4), (5, 38.2), (0, 38.4)),
        Place.JAW: (
            *((0, 41.2), (7, 41.1), (13, 40.2), (16.4, 39.4), (17.6, 40.8), (16.2, 44.4), (12.8, 49.6), (8, 54.2)),
            *((4, 56.6), (0, 57.2)),
        ),
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
            *((0, 82), (10, 81.4), (22, 79.4), (33, 80.8), (40, 87), (41.6, 99), (38.6, 111), (34, 118.6)),
            *((24, 121.8), (12, 122), (0, 121.2)),
        ),
        Place.BREATH: (
            *((0, 125), (12, 126), (24, 125.8), (33, 123.4), (36, 125.4), (34.8, 136), (32.6, 148), (30, 150.4)),
            *((20, 147.4), (9, 143.4), (0, 142.4)),
        ),
        Place.STOMACH: (
            *((0, 146.6), (9, 147.6), (19, 151.4), (29, 154.6), (32, 158), (32.2, 168), (34.6, 182), (36.6, 196)),
            *((33.6, 202), (22, 206), (10, 209), (0, 209.6)),
        ),
    },
    Side.BACK: {
        Place.HEAD: ((0, 3), (9, 4.6), (16.4, 11), (19.2, 21), (19.2, 31), (16.4, 41), (10, 48.4), (0, 50)),
        Place.SHOULDERS: (
            *((0, 75), (9, 76), (19, 78.6), (27, 82.4), (30.6, 90), (29, 101), (23, 111), (12, 116.2), (0, 117.4)),
        ),
        Place.BACK: (
            *((0, 121.4), (12, 120.6), (24, 117.4), (32, 112.8), (37, 113.8), (36.8, 122), (34.6, 137), (32, 154)),
            *((32.4, 168), (34.8, 183), (37, 196), (34, 202), (18, 205), (0, 206)),
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


_ON_THE_BROW = QPointF(0, 9)  # the patch is an arch: its middle lies close to the face
_CHIN = ((-11.4, 54), (-6, 58.8), (0, 60.2), (6, 58.8), (11.4, 54))
_BETWEEN_FINGERS = (((74.3, 237), (75.2, 254)), ((78.4, 236), (80.4, 256)), ((82.2, 234.4), (85.3, 251.6)))


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
    middle = [_pebble([*_HEAD, *_flipped(_HEAD)[1:-1]]), _path((_TRUNK, _flipped(_TRUNK)))]
    return tuple(middle + halves + [mirror(half) for half in halves])


@cache
def creases(side: Side) -> tuple[QPainterPath, ...]:
    """Return the few open lines within the figure: between the fingers, and the chin at the front."""
    lines = [_line(points) for points in _BETWEEN_FINGERS]
    lines += [mirror(line) for line in lines]
    return (*lines, _line(_CHIN)) if side is Side.FRONT else tuple(lines)


def marks(place: Place, side: Side) -> tuple[QPointF, ...]:
    """Return where each patch of a place carries its tick or its number."""
    if place is Place.HEAD and side is Side.FRONT:
        return (_ON_THE_BROW,)
    return tuple(patch.boundingRect().center() for patch in patches(side)[place])


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


def _line(points: _Points) -> QPainterPath:
    line = QPainterPath(QPointF(*points[0]))
    _run_through(line, points)
    return line


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
