"""Draws shapes, the preview of a gesture and the keyboard cross over a scan.

Finished shapes are kept in a picture somewhat larger than the canvas and painted anew only when something about them,
or the zoom, has changed: panning shifts the picture.  Labels step aside from each other when the scan comes to rest,
and fade where the pointer comes near, so that nothing stays hidden below them.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPixmap, QTransform

from xrayTrainer.domain.regions import Point, Vertex
from xrayTrainer.ui.viewmodels.region_edit import Bounds
from xrayTrainer.ui.widgets.canvas import ScanCanvas
from xrayTrainer.ui.widgets.gestures.base import Preview
from xrayTrainer.ui.widgets.label_layer import MARGIN, LabelLayer
from xrayTrainer.ui.widgets.shape_labels import LABEL_HEIGHT, make_label
from xrayTrainer.ui.widgets.shape_painting import (
    FEW_SHAPES,
    outlines_of,
    paint_cross,
    paint_guides,
    paint_handles,
    paint_held,
    paint_line,
    paint_outlines,
    paint_paths,
    paint_point,
    paint_region,
    transform_of,
)
from xrayTrainer.ui.widgets.shape_styles import STYLES, UNFINISHED_DASH
from xrayTrainer.ui.widgets.shapes import Role, Shape

__all__ = ["LABEL_HEIGHT", "ShapeOverlay", "make_label", "transform_of"]


class ShapeOverlay:
    """The layer of finished shapes, and of the one being drawn."""

    def __init__(self, canvas: ScanCanvas) -> None:
        self._canvas = canvas
        self._shapes: tuple[Shape, ...] = ()
        self._preview: Preview | None = None
        self._cross: Vertex | None = None
        self._held: Vertex | None = None
        self._hidden = False
        self._cache = QPixmap()
        self._cached_for: object = None
        self._cached_at = QPointF()
        self._zoom = 0.0
        self._paths: tuple[object, dict[tuple[str, tuple[float, ...]], QPainterPath]] = (None, {})
        self._labels = LabelLayer(canvas)
        canvas.add_layer(self)

    @property
    def shapes(self) -> tuple[Shape, ...]:
        """The shapes of the view shown, bottom first."""
        return self._shapes

    @property
    def label_boxes(self) -> dict[str, Bounds]:
        """Where the labels stand, by id of their shape, in widget pixels at the last painting."""
        return dict(self._labels.boxes)

    @property
    def faded(self) -> frozenset[str]:
        """Ids of the shapes whose labels have faded below the pointer."""
        return self._labels.faded

    @property
    def idle(self) -> bool:
        """Whether it paints nothing just now."""
        return (self._hidden or not (self._shapes or self._held)) and self._preview is None and self._cross is None

    def set_shapes(self, shapes: Sequence[Shape]) -> None:
        """Show other shapes."""
        new = tuple(shapes)
        if new != self._shapes:
            self._shapes = new
            self._labels.forget()
            self._canvas.update()

    def set_preview(self, preview: Preview | None) -> None:
        """Show what a gesture is making."""
        if preview != self._preview:
            self._preview = preview
            self._canvas.update()

    def set_cross(self, place: Vertex | None) -> None:
        """Show the keyboard cross at a place in scan pixels, or none."""
        self.set_pointer(place)
        if place != self._cross:
            self._cross = place
            self._canvas.update()

    def set_held(self, place: Vertex | None) -> None:
        """Show which handle the keyboard holds, by its place in scan pixels."""
        if place != self._held:
            self._held = place
            self._canvas.update()

    def set_hidden(self, hidden: bool) -> None:
        """Hide the shapes for a moment, to see what is below them."""
        if hidden != self._hidden:
            self._hidden = hidden
            self._canvas.update()

    def set_pointer(self, place: Vertex | None) -> None:
        """The pointer is at a place in scan pixels, or away: labels near it fade, or come where they had no room."""
        if self._labels.point(place, self._cached_at):
            self._canvas.update()

    def paint(self, painter: QPainter, canvas: ScanCanvas) -> None:
        """Paint the layer."""
        if self._shapes and not self._hidden:
            self._paint_finished(painter, canvas)
            self._labels.paint_hovered(painter)
        preview = self._preview
        if preview is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if preview.region is not None:
                role = Role.DRAFT if preview.replaces is None else Role.MARK
                for _, region in preview.followers:
                    paint_region(painter, canvas, region, STYLES[role].colour)
                paint_region(painter, canvas, preview.region, STYLES[role].colour)
                if preview.replaces is not None:
                    paint_handles(painter, canvas, preview.region)
            paint_line(painter, canvas, preview.line)
            paint_guides(painter, canvas, preview.guides)
        if self._held is not None and not self._hidden:
            paint_held(painter, canvas.scan_to_widget(*self._held))
        if self._cross is not None:
            paint_cross(painter, canvas.scan_to_widget(*self._cross))

    # the kept picture

    def _paint_finished(self, painter: QPainter, canvas: ScanCanvas) -> None:
        preview = self._preview
        live = frozenset[str]()
        if preview is not None and preview.replaces is not None:
            live = frozenset((preview.replaces, *(name for name, _ in preview.followers)))
        ratio, at = canvas.devicePixelRatioF(), canvas.scan_to_widget(0.0, 0.0)
        shift = at - self._cached_at
        if canvas.at_rest and (not shift.isNull() or self._labels.stale):
            self._labels.choose_anew()  # those cut off at an edge come back
            self._cached_for = None
        in_reach = max(abs(shift.x()), abs(shift.y())) <= MARGIN and _is_whole(shift * ratio)
        faded = self._labels.faded = self._labels.near(self._cached_at)
        wanted = (self._shapes, live, canvas.zoom, canvas.size().toTuple(), ratio, canvas.font(), faded)
        if not in_reach or wanted != self._cached_for:
            zooming = not canvas.at_rest and canvas.zoom != self._zoom
            self._zoom, self._cached_at, shift = canvas.zoom, at, QPointF()
            if zooming:  # the next frame has another zoom: a picture would be kept for nothing
                self._cached_for = None
                self._paint_all(painter, canvas, live, QTransform(), shaded=len(self._shapes) <= FEW_SHAPES)
                return
            self._draw_picture(canvas, live)
            self._cached_for = wanted
        painter.drawPixmap(shift - QPointF(MARGIN, MARGIN), self._cache)

    def _draw_picture(self, canvas: ScanCanvas, live: frozenset[str]) -> None:
        ratio = canvas.devicePixelRatioF()
        size = (QSizeF(canvas.size()) + QSizeF(2 * MARGIN, 2 * MARGIN)) * ratio
        if self._cache.size() != size.toSize():
            self._cache = QPixmap(size.toSize())
            self._cache.setDevicePixelRatio(ratio)
        self._cache.fill(Qt.GlobalColor.transparent)
        painter = QPainter(self._cache)
        self._paint_all(painter, canvas, live, QTransform.fromTranslate(MARGIN, MARGIN), shaded=True)
        painter.end()

    def _paint_all(
        self, painter: QPainter, canvas: ScanCanvas, live: frozenset[str], shift: QTransform, *, shaded: bool
    ) -> None:
        """Paint all shapes; the outlines of many do without their dark edge while the zoom changes."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        to_widget = transform_of(canvas)
        for (colour, dash), path in self._plain_paths(live).items():
            few = len(self._shapes) <= FEW_SHAPES
            paint_paths(painter, to_widget * shift, path, colour, dash, few=few, shaded=shaded)
        painter.setTransform(shift)
        shown = [shape for shape in self._shapes if shape.id not in live]
        for shape in shown:
            self._paint_alone(painter, canvas, shape, to_widget)
        self._labels.paint(painter, self._shapes, shown)
        for shape in shown:
            if shape.selected:
                paint_handles(painter, canvas, shape.region)
        painter.restore()

    def _plain_paths(self, live: frozenset[str]) -> dict[tuple[str, tuple[float, ...]], QPainterPath]:
        """Return the outlines of all shapes that are not strong, together by their look, in scan pixels."""
        if self._paths[0] != (self._shapes, live):
            found: dict[tuple[str, tuple[float, ...]], QPainterPath] = {}
            for shape in self._shapes:
                if shape.id not in live and not _is_strong(shape):
                    path = found.setdefault(_look(shape), QPainterPath())
                    for outline in outlines_of(shape.region):
                        path.addPolygon(outline)
                        path.closeSubpath()
            self._paths = ((self._shapes, live), found)
        return self._paths[1]

    def _paint_alone(self, painter: QPainter, canvas: ScanCanvas, shape: Shape, to_widget: QTransform) -> None:
        """Paint a point, or a strong shape."""
        colour, dash = _look(shape)
        if isinstance(shape.region, Point):
            at = canvas.scan_to_widget(shape.region.x, shape.region.y)
            paint_point(painter, at, colour, strong=_is_strong(shape))
        elif _is_strong(shape):
            outlines = [to_widget.map(outline) for outline in outlines_of(shape.region)]
            paint_outlines(painter, outlines, colour, dash, strong=True)


def _is_strong(shape: Shape) -> bool:
    return shape.selected or shape.grouped or shape.strong


def _look(shape: Shape) -> tuple[str, tuple[float, ...]]:
    style = STYLES[shape.role]
    return style.colour, UNFINISHED_DASH if shape.dashed else style.dash


def _is_whole(shift: QPointF) -> bool:
    """Return whether a shift goes by whole device pixels, near enough that lines stay sharp."""
    return abs(shift.x() - round(shift.x())) < 0.05 and abs(shift.y() - round(shift.y())) < 0.05
