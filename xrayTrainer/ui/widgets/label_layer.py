"""The labels of the shapes over a scan: which stand where, which fade below the pointer, and which wait for it.

Where shapes crowd, a label that finds no room is a small number in the middle of its shape, or nothing; it is shown in
full while its shape is selected or the pointer is over it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPixmap

from xrayTrainer.domain.regions import Point, Region, Vertex, bounds
from xrayTrainer.ui.viewmodels.region_edit import Bounds
from xrayTrainer.ui.widgets.canvas import ScanCanvas
from xrayTrainer.ui.widgets.shape_labels import (
    GAP,
    HIDDEN,
    SMALL,
    Labelled,
    choose_crowded,
    choose_spots,
    label_box,
    make_label,
)
from xrayTrainer.ui.widgets.shape_painting import FEW_SHAPES, POINT_RADIUS
from xrayTrainer.ui.widgets.shape_styles import STYLES
from xrayTrainer.ui.widgets.shapes import EDGE_REACH, Shape

MARGIN = 160.0
"""The picture of the finished shapes goes so far beyond the canvas, in widget pixels."""
LABELS_KEPT = 500
FADE_REACH = 22.0
"""A label fades when the pointer comes so near to it, in widget pixels."""
FADED = 0.12


class _Entry(NamedTuple):
    item: Labelled
    picture: QPixmap
    small: QPixmap | None


class _View(NamedTuple):
    """Where the scan lies, in widget pixels, asked of the canvas once for all labels."""

    scale: float
    left: float
    top: float
    width: float
    height: float
    ratio: float
    family: str


class LabelLayer:
    """Labels over one canvas."""

    def __init__(self, canvas: ScanCanvas) -> None:
        self._canvas = canvas
        self._bounds_of: dict[str, tuple[Region, Bounds]] = {}
        self._pictures: dict[tuple[object, ...], QPixmap] = {}
        self._spots: dict[str, int] = {}
        self._waiting: tuple[Shape, ...] = ()
        self._chosen_for: tuple[tuple[Shape, ...], float] | None = None
        self._pointer: Vertex | None = None
        self.boxes: dict[str, Bounds] = {}
        self.faded: frozenset[str] = frozenset()

    def forget(self) -> None:
        """The shapes are others: nothing stands yet."""
        self.boxes, self._waiting = {}, ()

    def choose_anew(self) -> None:
        """Let all labels look for a place at the next painting."""
        self._chosen_for = None

    @property
    def stale(self) -> bool:
        """Whether places were chosen for another zoom, or for none."""
        return self._chosen_for is None or self._chosen_for[1] != self._canvas.zoom

    # the pointer

    def point(self, place: Vertex | None, painted_at: QPointF) -> bool:
        """Move the pointer to a place in scan pixels, or away; return whether labels change by it."""
        before = self.hovered
        self._pointer = place
        return self.near(painted_at) != self.faded or self.hovered is not before

    def near(self, painted_at: QPointF) -> frozenset[str]:
        """Return the ids of the labels near the pointer; `painted_at` is where the scan stood when they were drawn."""
        if self._pointer is None:
            return frozenset()
        # what was panned since the last painting has moved along
        shift = self._canvas.scan_to_widget(0.0, 0.0) - painted_at
        at = self._canvas.scan_to_widget(*self._pointer) - shift
        x, y, reach = at.x(), at.y(), FADE_REACH
        return frozenset(
            name
            for name, (x0, y0, x1, y1) in self.boxes.items()
            if x0 - reach < x < x1 + reach and y0 - reach < y < y1 + reach
        )

    @property
    def hovered(self) -> Shape | None:
        """The smallest shape under the pointer whose label has found no room."""
        if self._pointer is None:
            return None
        (x, y), slack = self._pointer, EDGE_REACH / self._canvas.scale
        best, least = None, float("inf")
        for shape in self._waiting:
            x0, y0, x1, y1 = self._bounds(shape)
            area = (x1 - x0) * (y1 - y0)
            if x0 - slack <= x <= x1 + slack and y0 - slack <= y <= y1 + slack and area < least:
                best, least = shape, area
        return best

    def paint_hovered(self, painter: QPainter) -> None:
        """Paint the label for which the pointer has come."""
        shape = self.hovered
        entry = None if shape is None else self._entry(shape, self._view(), crowded=False)
        if entry is not None:
            area = self._canvas.width(), self._canvas.height()
            left, top, *_ = label_box(entry.item, choose_spots([entry.item], area)[entry.item.id], area[0])
            painter.drawPixmap(QPointF(left - 1, top - 1), entry.picture)

    # painting

    def paint(self, painter: QPainter, shapes: tuple[Shape, ...], shown: Sequence[Shape]) -> None:
        """Paint the labels of `shown`, the shapes that no gesture moves."""
        crowded = len(shapes) > FEW_SHAPES
        view = self._view()
        # while only the zoom changes labels keep their side: they choose anew when it has come to rest
        anew = self._chosen_for is None or self._chosen_for[0] != shapes
        first = sorted(shown, key=lambda shape: (not shape.selected, not shape.grouped))
        if not anew:
            first = [shape for shape in first if self._spots.get(shape.id, 0) != HIDDEN]
        entries = [entry for shape in first if (entry := self._entry(shape, view, crowded=crowded)) is not None]
        if anew:
            self._choose(shown, view, [entry.item for entry in entries], crowded=crowded)
            self._waiting = tuple(shape for shape in shown if self._spots.get(shape.id, 0) < 0)
            self._chosen_for = (shapes, self._canvas.zoom)
        self.boxes = {}
        for entry in reversed(entries):
            spot = self._spots.get(entry.item.id, 0)
            picture = entry.small if spot == SMALL else entry.picture
            if spot == HIDDEN or picture is None:
                continue
            box = self.boxes[entry.item.id] = label_box(entry.item, spot, view.width)
            painter.setOpacity(FADED if entry.item.id in self.faded else 1.0)
            painter.drawPixmap(QPointF(box[0] - 1, box[1] - 1), picture)
        painter.setOpacity(1.0)

    def _choose(self, shown: Sequence[Shape], view: _View, items: Sequence[Labelled], *, crowded: bool) -> None:
        area = view.width, view.height
        if crowded:
            chosen = frozenset(shape.id for shape in shown if shape.selected or shape.grouped)
            self._spots = choose_crowded(items, area, chosen)
            return
        boxes = [box for shape in shown if (box := self._box(shape, view)) is not None]
        self._spots = choose_spots(items, area, boxes)

    def _view(self) -> _View:
        canvas, origin = self._canvas, self._canvas.scan_to_widget(0.0, 0.0)
        ratio, family = canvas.devicePixelRatioF(), canvas.font().family()
        return _View(canvas.scale, origin.x(), origin.y(), canvas.width(), canvas.height(), ratio, family)

    def _entry(self, shape: Shape, view: _View, *, crowded: bool) -> _Entry | None:
        """Return the label of a shape near the canvas."""
        box = self._box(shape, view)
        if box is None or not shape.label:
            return None
        full, small = self._picture(shape, view), self._picture(shape, view, small=True) if crowded else None
        gap = GAP + (POINT_RADIUS + 4 if isinstance(shape.region, Point) else 0.0)
        widths = [0.0 if one is None else one.width() / view.ratio - 2 for one in (full, small)]
        return _Entry(Labelled(shape.id, box, widths[0], gap, widths[1]), full, small)

    def _box(self, shape: Shape, view: _View) -> Bounds | None:
        """Return the box round a shape in widget pixels, None far from the canvas."""
        scale, dx, dy, width, height, _, _ = view
        x0, y0, x1, y1 = self._bounds(shape)
        left, right = x0 * scale + dx, x1 * scale + dx
        if right < -MARGIN or left > width + MARGIN:
            return None
        top, bottom = y0 * scale + dy, y1 * scale + dy
        if bottom < -MARGIN or top > height + MARGIN:
            return None
        return left, top, right, bottom

    def _bounds(self, shape: Shape) -> Bounds:
        """Return the box round a shape in scan pixels, made once for each region."""
        kept = self._bounds_of.get(shape.id)
        if kept is None or kept[0] is not shape.region:
            kept = self._bounds_of[shape.id] = (shape.region, bounds(shape.region))
        return kept[1]

    def _picture(self, shape: Shape, view: _View, *, small: bool = False) -> QPixmap:
        """Return the picture of a label, made once for each text."""
        key = (shape.label, None if small else shape.bars, shape.role, view.family, view.ratio, small)
        if key not in self._pictures:
            if len(self._pictures) > LABELS_KEPT:
                self._pictures.clear()
            bars, colour = None if small else shape.bars, STYLES[shape.role].colour
            self._pictures[key] = make_label(shape.label, bars, colour, self._canvas.font(), view.ratio, small=small)
        return self._pictures[key]
