"""The two figures of the body outline, and the regions on them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from enum import Enum, auto

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QFont, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QTransform
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

from app.core.checkin import Place
from app.ui import a11y
from app.ui.labels import Labels, as_label
from app.ui.theme import Measures
from app.ui.widgets.body_outline_paint import (
    PatchLook,
    figure_size,
    paint_badge,
    paint_count,
    paint_figure,
    paint_patch,
    paint_ring,
)
from app.ui.widgets.body_region import BodyRegion, is_letter
from app.ui.widgets.body_region_map import Area, RegionMap
from app.ui.widgets.body_region_words import places_for
from app.ui.widgets.body_shapes import BOX, Side, patches
from app.ui.widgets.scroll import bring_into_view

SCALE = 1.25
"""px for one unit of the drawing at text size 1: the least at which the smallest place is 24 px high."""

_GROWTH = 0.35  # how much of the text's growth the figures follow
_REACH_PX = 18
_HEAD_START_PX = {Place.JAW: 2, Place.THROAT: 2, Place.FINGERS: 3}
_ASIDE_COSTS = 2.0
_WORD_MS = 1500


class OutlineMode(Enum):
    """What the outline is for."""

    PICK = auto()  # places are picked and left
    COUNTS = auto()  # each place shows how often it stands in the log


class BodyFigures(QWidget):
    """A figure from the front and one from behind, side by side, or under each other where it is narrow.

    Tab stops here once; arrows move to the nearest region that way, Home and End to the first and the last, letters to
    the place they begin.

    Signals:
        pressed(Place): a region was pressed; what is shown as picked stays as it was.
        noticed(Place or None): the place under the pointer, or else the one with the focus.
    """

    pressed = Signal(object)
    noticed = Signal(object)

    def __init__(
        self, name: str, labels: Labels, measures: Measures, mode: OutlineMode, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        a11y.set_role(self, QAccessible.Role.Grouping, name)
        self._labels = labels
        self._measures = measures
        self._mode = mode
        self._counts: dict[Place, int] = {}
        self._picked: frozenset[Place] = frozenset()
        self._hovered: Place | None = None
        self._held: Place | None = None
        self._map: RegionMap | None = None
        self._typed = ""
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_WORD_MS)
        self._typing.timeout.connect(self._forget_letters)
        self._layout = _Figures(self.height_at, self.arrange, self)
        self._regions = [self._make(place, side) for side in Side for place in patches(side)]
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._write_names()
        self._stop_at(self._open()[0] if self._open() else None)

    def regions(self) -> tuple[BodyRegion, ...]:
        """Return the regions that can be reached, head to foot, front before back."""
        return tuple(self._open())

    def region(self, place: Place) -> BodyRegion | None:
        """Return where a place is reached first, or None: not on the figure, or without a count."""
        return next((each for each in self._open() if each.place is place), None)

    def set_picked(self, places: Iterable[Place]) -> None:
        """Show these as picked on both sides, and all others not. Emits nothing."""
        self._picked = frozenset(places)
        for region in self._regions:
            region.setChecked(region.isCheckable() and region.place in self._picked)
        self.update()

    def set_counts(self, counts: Mapping[Place, int]) -> None:
        """Show a number at each place that has one above 0."""
        self._counts = {place: count for place, count in counts.items() if count > 0}
        self._write_names()
        opened = self._open()
        stop = next((each for each in opened if each.hasFocus()), opened[0] if opened else None)
        self._stop_at(stop)
        self.update()

    def focus_first(self) -> None:
        """Put the focus on the region where Tab would stop."""
        for region in self._open():
            if region.focusPolicy() & Qt.FocusPolicy.TabFocus:
                region.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def place_at(self, point: QPoint) -> Place | None:
        """Return the place a point in px belongs to, or None."""
        region = self.region_at(point)
        return None if region is None else region.place

    def region_at(self, point: QPoint) -> BodyRegion | None:
        """Return the region a point in px belongs to, or None."""
        if self._map is None or self._map.size != self.size():
            areas = [Area(self._patches_px(each), _HEAD_START_PX.get(each.place, 0)) for each in self._regions]
            self._map = RegionMap(self.size(), areas, round(_REACH_PX * self.drawing_scale() / SCALE))
        number = self._map.number_at(point)
        return None if number is None else self._regions[number]

    def drawing_scale(self) -> float:
        """Return px for one unit of the drawing, as it is now."""
        return self._scale_at(self.width())

    def origin(self, side: Side) -> QPointF:
        """Return where in px the crown of a figure is."""
        scale, width = self.drawing_scale(), self.width()
        wide, high = figure_size(scale)
        second = 1 if side is Side.BACK else 0
        if not self._beside(width):
            return QPointF(width / 2, high * second - BOX.top() * scale + self._title_px() * (second + 1))
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            second = 1 - second
        left = (width - 2 * wide - self._gap_px()) / 2 + second * (wide + self._gap_px())
        return QPointF(left - BOX.left() * scale, self._title_px() - BOX.top() * scale)

    def height_at(self, width: int) -> int:
        """Return the height in px that the figures need at a width in px."""
        _wide, high = figure_size(self._scale_at(width))
        rows = 1 if self._beside(width) else 2
        return round(rows * (high + self._title_px()))

    def sizeHint(self) -> QSize:
        """Both figures side by side."""
        wide, _high = figure_size(self._wanted_scale())
        width = round(2 * wide + self._gap_px())
        return QSize(width, self.height_at(width))

    def minimumSizeHint(self) -> QSize:
        """One figure wide, and not so small that a place could not be hit."""
        wide, high = figure_size(SCALE)
        return QSize(round(wide), round(high + self._title_px()))

    def arrange(self) -> None:
        """Put each region where its first patch is."""
        self._map = None
        for region in self._regions:
            region.setGeometry(self._patches_px(region)[0].boundingRect().toAlignedRect())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint both figures."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = self.drawing_scale()
        for side in Side:
            painter.save()
            painter.translate(self.origin(side))
            painter.scale(scale, scale)
            paint_figure(painter, side, scale, self.palette())
            for region in self._regions:
                if region.side is side:
                    paint_patch(painter, patches(side)[region.place], self._look(region), scale, self.palette())
            for region in self._open():
                if region.side is side and region.hasFocus():
                    paint_ring(painter, patches(side)[region.place], scale, self.palette())
                    paint_patch(painter, patches(side)[region.place], self._look(region), scale, self.palette())
            painter.restore()
        self._paint_titles(painter)
        self._paint_marks(painter)

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme and text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.PaletteChange):
            self.updateGeometry()
            self._layout.invalidate()
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say what is under the pointer."""
        self._hover(self._active_at(event.position().toPoint()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a region."""
        self._held = None
        if event.button() == Qt.MouseButton.LeftButton:
            self._held = self._active_at(event.position().toPoint())
        if self._held is None:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Press the region if the pointer is still on it."""
        held, self._held = self._held, None
        point = event.position().toPoint()
        if held is None or self._active_at(point) is not held:
            return
        under = self.region_at(point)
        region = under if under in self._open() else self.region(held)
        if region is not None:
            self._stop_at(region)
            region.setFocus(Qt.FocusReason.MouseFocusReason)
            region.click()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the pointer."""
        super().leaveEvent(event)
        self._hover(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the focus."""
        here = next((each for each in self._open() if each.hasFocus()), None)
        target = None if here is None else self._target(here, event)
        if here is None or (target is None and not is_letter(event)):
            super().keyPressEvent(event)
        elif target is not None:
            self.move_to(target)

    def move_to(self, region: BodyRegion) -> None:
        """Put the focus on a region and scroll it into view."""
        self._stop_at(region)
        region.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_view(region)

    def _target(self, here: BodyRegion, event: QKeyEvent) -> BodyRegion | None:
        opened = self._open()
        ways = {
            Qt.Key.Key_Left: QPointF(-1, 0),
            Qt.Key.Key_Right: QPointF(1, 0),
            Qt.Key.Key_Up: QPointF(0, -1),
            Qt.Key.Key_Down: QPointF(0, 1),
        }
        key = Qt.Key(event.key())
        if key in ways:
            return nearest(here, opened, ways[key]) or here
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            return opened[0 if key == Qt.Key.Key_Home else -1]
        return self._lettered(event.text()) if is_letter(event) else None

    def _lettered(self, letter: str) -> BodyRegion | None:
        """Return the region that the letters typed so far begin; a letter that fits no more begins anew."""
        words = {each.place: self._labels.place(each.place) for each in self._open()}
        found = places_for(self._typed + letter, words)
        self._typed = self._typed + letter if found else letter
        found = found or places_for(letter, words)
        self._typing.start()
        return self.region(found[0]) if found else None

    def _forget_letters(self) -> None:
        self._typed = ""

    def _make(self, place: Place, side: Side) -> BodyRegion:
        region = BodyRegion(place, side, self)
        region.setCheckable(self._mode is OutlineMode.PICK)
        region.clicked.connect(self._region_clicked)
        region.focus_moved.connect(self._focus_moved)
        self._layout.addWidget(region)
        return region

    def _region_clicked(self) -> None:
        region = self.sender()
        if isinstance(region, BodyRegion):
            region.setChecked(region.isCheckable() and region.place in self._picked)  # the owner says what is picked
            self.pressed.emit(region.place)

    def _focus_moved(self) -> None:
        self.update()
        self._tell()

    def _hover(self, place: Place | None) -> None:
        if place is self._hovered:
            return
        self._hovered = place
        self.setCursor(Qt.CursorShape.ArrowCursor if place is None else Qt.CursorShape.PointingHandCursor)
        self.update()
        self._tell()

    def _tell(self) -> None:
        focused = next((each.place for each in self._open() if each.hasFocus()), None)
        self.noticed.emit(focused if self._hovered is None else self._hovered)

    def _active_at(self, point: QPoint) -> Place | None:
        place = self.place_at(point)
        return place if place is not None and self.region(place) is not None else None

    def _open(self) -> list[BodyRegion]:
        if self._mode is OutlineMode.PICK:
            return self._regions
        return [each for each in self._regions if each.place in self._counts and each.side is main_side(each.place)]

    def _write_names(self) -> None:
        opened = self._open()
        for region in self._regions:
            region.setVisible(region in opened)
            region.setAccessibleName(self._name_of(region))

    def _name_of(self, region: BodyRegion) -> str:
        place = as_label(self._labels.place(region.place))
        if self._mode is OutlineMode.COUNTS:
            return self.named_count(region.place)
        if not all(region.place in patches(side) for side in Side):
            return place
        if region.side is Side.FRONT:
            return self.tr("{place}, front").format(place=place)
        return self.tr("{place}, back").format(place=place)

    def named_count(self, place: Place) -> str:
        """Return a place with its count, as it is said."""
        count, name = self._counts.get(place, 0), as_label(self._labels.place(place))
        if count == 1:
            return self.tr("{place}, in 1 check-in").format(place=name)
        return self.tr("{place}, in {count} check-ins").format(place=name, count=count)

    def _stop_at(self, stop: BodyRegion | None) -> None:
        """Make one region the only stop for Tab."""
        for region in self._regions:
            region.setFocusPolicy(Qt.FocusPolicy.StrongFocus if region is stop else Qt.FocusPolicy.ClickFocus)

    def _look(self, region: BodyRegion) -> PatchLook:
        picked = self._mode is OutlineMode.PICK and region.place in self._picked
        return PatchLook(hovered=region.place is self._hovered, focused=region.hasFocus(), picked=picked)

    def _paint_titles(self, painter: QPainter) -> None:
        painter.setFont(self._small_font())
        painter.setPen(self.palette().color(self.foregroundRole()).darker(100))
        wide, _high = figure_size(self.drawing_scale())
        for side, title in ((Side.FRONT, self.tr("Front")), (Side.BACK, self.tr("Back"))):
            crown = self.origin(side)
            top = crown.y() + BOX.top() * self.drawing_scale() - self._title_px()
            area = QRectF(crown.x() - wide / 2, top, wide, self._title_px())
            painter.setPen(self.palette().color(self.palette().ColorRole.PlaceholderText))
            painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter.value), title)

    def _paint_marks(self, painter: QPainter) -> None:
        font = self._small_font()
        for region in self._regions:
            shapes = self._patches_px(region)
            if self._mode is OutlineMode.PICK and region.place in self._picked:
                for shape in shapes:
                    paint_badge(painter, shape.boundingRect().center(), self.palette())
            elif self._mode is OutlineMode.COUNTS and region in self._open():
                count = str(self._counts[region.place])
                paint_count(painter, shapes[0].boundingRect().center(), count, font, self.palette())

    def _patches_px(self, region: BodyRegion) -> list[QPainterPath]:
        scale, origin = self.drawing_scale(), self.origin(region.side)
        to_px = QTransform.fromTranslate(origin.x(), origin.y()).scale(scale, scale)
        return [to_px.map(patch) for patch in patches(region.side)[region.place]]

    def _wanted_scale(self) -> float:
        growth = max(1.0, self.font().pixelSize() / self._measures.type_px.body) - 1
        return SCALE * (1 + _GROWTH * growth)

    def _scale_at(self, width: int) -> float:
        half = (width - self._gap_px()) / 2 if self._beside(width) else width
        return max(SCALE * 0.8, min(self._wanted_scale(), half / BOX.width()))

    def _beside(self, width: int) -> bool:
        return width >= 2 * figure_size(SCALE)[0] + self._gap_px()

    def _gap_px(self) -> int:
        return self._measures.space.l

    def _small_font(self) -> QFont:
        font = QFont(self.font())
        sizes = self._measures.type_px
        font.setPixelSize(max(sizes.small, round(font.pixelSize() * sizes.small / sizes.body)))
        return font

    def _title_px(self) -> int:
        return round(self._small_font().pixelSize() * 1.5)


def main_side(place: Place) -> Side:
    """Return the side on which a place is counted."""
    return Side.FRONT if place in patches(Side.FRONT) else Side.BACK


def nearest(here: BodyRegion, others: Iterable[BodyRegion], way: QPointF) -> BodyRegion | None:
    """Return the nearest region in a direction, or None; what lies aside counts as further off."""
    start = QPointF(here.geometry().center())
    best: tuple[float, BodyRegion] | None = None
    for other in others:
        step = QPointF(other.geometry().center()) - start
        ahead = QPointF.dotProduct(step, way)
        if other is here or ahead <= 0:
            continue
        aside = abs(QPointF.dotProduct(step, QPointF(way.y(), way.x())))
        cost = ahead + _ASIDE_COSTS * aside
        if best is None or cost < best[0]:
            best = (cost, other)
    return None if best is None else best[1]


class _Figures(QLayout):
    """Holds the regions in the order of Tab and leaves their places to the figures."""

    def __init__(self, height_at: Callable[[int], int], arrange: Callable[[], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._height_at = height_at
        self._arrange = arrange
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._height_at(width)

    def sizeHint(self) -> QSize:
        parent = self.parentWidget()
        return parent.sizeHint() if parent is not None else QSize()

    def minimumSize(self) -> QSize:
        parent = self.parentWidget()
        return parent.minimumSizeHint() if parent is not None else QSize()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange()
