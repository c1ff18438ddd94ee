"""The two figures of the body outline, and the regions on them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Enum, auto

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.core.checkin import Place
from app.ui import a11y
from app.ui.labels import Labels, as_label
from app.ui.theme import Measures
from app.ui.widgets.body_outline_layout import FigureLayout
from app.ui.widgets.body_outline_paint import (
    PatchLook,
    paint_badge,
    paint_count,
    paint_creases,
    paint_figure,
    paint_patch,
    paint_ring,
)
from app.ui.widgets.body_outline_plan import SCALE, FigurePlan
from app.ui.widgets.body_region import BodyRegion
from app.ui.widgets.body_region_map import Area, RegionMap
from app.ui.widgets.body_region_steps import RegionSteps
from app.ui.widgets.body_shapes import Side, patches
from app.ui.widgets.scroll import bring_into_view

_REACH_PX = 18
_HEAD_START_PX = {Place.JAW: 5, Place.THROAT: 3, Place.FINGERS: 2}


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
        self._steps = RegionSteps(labels.place, self)
        self._layout = FigureLayout(self.height_at, self.arrange, self)
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
            plan = self._plan()
            areas = [
                Area(plan.patches(each.place, each.side), _HEAD_START_PX.get(each.place, 0)) for each in self._regions
            ]
            self._map = RegionMap(self.size(), areas, round(_REACH_PX * plan.scale / SCALE))
        number = self._map.number_at(point)
        return None if number is None else self._regions[number]

    def height_at(self, width: int) -> int:
        """Return the height in px that the figures need at a width in px."""
        return self._plan(width).height_px

    def sizeHint(self) -> QSize:
        """Both figures side by side."""
        width = self._plan().wanted_width_px
        return QSize(width, self.height_at(width))

    def minimumSizeHint(self) -> QSize:
        """One figure wide, and not so small that a place could not be hit."""
        width = self._plan().least_width_px(1)
        return QSize(width, self._plan(self._plan().least_width_px(2)).height_px)

    def arrange(self) -> None:
        """Put each region where its first patch is."""
        self._map = None
        plan = self._plan()
        for region in self._regions:
            first = plan.patches(region.place, region.side)[0]
            region.setGeometry(first.boundingRect().toAlignedRect())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint both figures, what is above them and what is on them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plan = self._plan()
        for side in Side:
            painter.save()
            painter.translate(plan.origin(side))
            painter.scale(plan.scale, plan.scale)
            self._paint_side(painter, side, plan.scale)
            painter.restore()
        painter.setFont(self._small_font())
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        for side, title in ((Side.FRONT, self.tr("Front")), (Side.BACK, self.tr("Back"))):
            painter.drawText(plan.title(side), int(Qt.AlignmentFlag.AlignCenter.value), title)
        self._paint_marks(painter, plan)

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
        target = None if here is None else self._steps.target(here, self._open(), event)
        if target is None:
            super().keyPressEvent(event)
        else:
            self.move_to(target)

    def move_to(self, region: BodyRegion) -> None:
        """Put the focus on a region and scroll it into view."""
        self._stop_at(region)
        region.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_view(region)

    def _make(self, place: Place, side: Side) -> BodyRegion:
        region = BodyRegion(place, side, self)
        region.setCheckable(self._mode is OutlineMode.PICK)
        if self._mode is OutlineMode.PICK:
            region.toggled.connect(self._region_toggled)  # a screen reader toggles without a click
        else:
            region.clicked.connect(self._region_clicked)
        region.focus_moved.connect(self._focus_moved)
        self._layout.addWidget(region)
        return region

    def _region_toggled(self, checked: bool) -> None:
        region = self.sender()
        if isinstance(region, BodyRegion) and checked is not (region.place in self._picked):
            region.setChecked(not checked)  # the owner says what is picked
            self.pressed.emit(region.place)

    def _region_clicked(self) -> None:
        region = self.sender()
        if isinstance(region, BodyRegion):
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
        return PatchLook(hovered=region.place is self._hovered, picked=picked)

    def _paint_side(self, painter: QPainter, side: Side, scale: float) -> None:
        """Paint a figure in the units of the drawing; the one with the focus last, so that its ring is whole."""
        palette, shapes = self.palette(), patches(side)
        here = [region for region in self._regions if region.side is side]
        paint_figure(painter, scale, palette)
        for region in here:
            paint_patch(painter, shapes[region.place], self._look(region), scale, palette)
        paint_creases(painter, side, scale, palette)
        for region in here:
            if region.hasFocus():
                paint_ring(painter, shapes[region.place], scale, palette)
                paint_patch(painter, shapes[region.place], self._look(region), scale, palette)

    def _paint_marks(self, painter: QPainter, plan: FigurePlan) -> None:
        opened = self._open()
        for region in self._regions:
            marks = plan.marks(region.place, region.side)
            if self._look(region).picked:
                for mark in marks:
                    paint_badge(painter, mark, self.palette())
            elif self._mode is OutlineMode.COUNTS and region in opened:
                count = str(self._counts[region.place])
                paint_count(painter, marks[0], count, self._small_font(), self.palette())

    def _plan(self, width: int | None = None) -> FigurePlan:
        small, body = self._small_font().pixelSize(), self._measures.type_px.body
        return FigurePlan(
            self.width() if width is None else width,
            self._measures.space.l,
            round(small * 1.5),
            self.font().pixelSize() / body,
            self.layoutDirection() == Qt.LayoutDirection.RightToLeft,
        )

    def _small_font(self) -> QFont:
        font = QFont(self.font())
        sizes = self._measures.type_px
        font.setPixelSize(max(sizes.small, round(font.pixelSize() * sizes.small / sizes.body)))
        return font


def main_side(place: Place) -> Side:
    """Return the side on which a place is counted."""
    return Side.FRONT if place in patches(Side.FRONT) else Side.BACK
