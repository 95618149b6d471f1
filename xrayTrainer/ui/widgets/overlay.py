"""Draws shapes, the preview of a gesture and the keyboard cross over a scan.

Lines are one pixel wide and cosmetic, in two passes (dark, then bright), which costs a twentieth of wide ones
(viewer.md section 4) and reads on black and on white alike.  Finished shapes are kept in a picture and redrawn only
when something about them, or the view, has changed.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap, QPolygonF, QTransform

from xrayTrainer.domain.regions import Point, Region, Vertex, bounds
from xrayTrainer.ui.viewmodels.region_edit import handles, rings
from xrayTrainer.ui.widgets.canvas import ScanCanvas
from xrayTrainer.ui.widgets.gestures.base import Preview
from xrayTrainer.ui.widgets.shape_styles import STYLES, UNDER, UNFINISHED_DASH
from xrayTrainer.ui.widgets.shapes import Role, Shape

HANDLE_SIDE = 8.0
POINT_RADIUS = 7.0
LABEL_HEIGHT = 18.0
BAR_COUNT = 3
FEW_CORNERS = 12
"""Up to so many corners an outline has a wide dark ground; wide lines of many corners are slow to draw."""
CROSS_ARM = 42.0
OUTSIDE = 40.0
"""Shapes so far outside of the canvas may still reach into it with their labels."""
LABELS_KEPT = 500


class ShapeOverlay:
    """The layer of finished shapes, and of the one being drawn."""

    def __init__(self, canvas: ScanCanvas) -> None:
        self._canvas = canvas
        self._shapes: tuple[Shape, ...] = ()
        self._preview: Preview | None = None
        self._cross: Vertex | None = None
        self._hidden = False
        self._cache = QPixmap()
        self._cached_for: object = None
        self._outlines: dict[str, tuple[Region, tuple[QPolygonF, ...], QRectF]] = {}
        self._labels: dict[tuple[object, ...], QPixmap] = {}
        canvas.add_layer(self)

    @property
    def shapes(self) -> tuple[Shape, ...]:
        """The shapes of the view shown, bottom first."""
        return self._shapes

    def set_shapes(self, shapes: Sequence[Shape]) -> None:
        """Show other shapes."""
        new = tuple(shapes)
        if new != self._shapes:
            self._shapes = new
            self._canvas.update()

    def set_preview(self, preview: Preview | None) -> None:
        """Show what a gesture is making."""
        if preview != self._preview:
            self._preview = preview
            self._canvas.update()

    def set_cross(self, place: Vertex | None) -> None:
        """Show the keyboard cross at a place in scan pixels, or none."""
        if place != self._cross:
            self._cross = place
            self._canvas.update()

    def set_hidden(self, hidden: bool) -> None:
        """Hide the shapes for a moment, to see what is below them."""
        if hidden != self._hidden:
            self._hidden = hidden
            self._canvas.update()

    def paint(self, painter: QPainter, canvas: ScanCanvas) -> None:
        """Paint the layer."""
        if self._shapes and not self._hidden:
            painter.drawPixmap(0, 0, self._finished(canvas))
        preview = self._preview
        if preview is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if preview.region is not None:
                role = Role.DRAFT if preview.replaces is None else Role.MARK
                _paint_region(painter, canvas, preview.region, STYLES[role].colour)
                if preview.replaces is not None:
                    _paint_handles(painter, canvas, preview.region)
            _paint_line(painter, canvas, preview.line)
        if self._cross is not None:
            _paint_cross(painter, canvas.scan_to_widget(*self._cross))

    def _finished(self, canvas: ScanCanvas) -> QPixmap:
        live = self._preview.replaces if self._preview is not None else None
        ratio = canvas.devicePixelRatioF()
        wanted = (self._shapes, live, canvas.placement, canvas.size().toTuple(), ratio, canvas.font())
        if wanted != self._cached_for:
            size = canvas.size() * ratio
            if self._cache.size() != size:
                self._cache = QPixmap(size)
                self._cache.setDevicePixelRatio(ratio)
            self._cache.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._cache)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            seen = QRectF(canvas.rect()).adjusted(-OUTSIDE, -OUTSIDE, OUTSIDE, OUTSIDE)
            to_widget = transform_of(canvas)
            for shape in sorted(self._shapes, key=lambda shape: shape.selected):
                outlines, scan_box = self._outline(shape)
                box = to_widget.mapRect(scan_box)
                if shape.id != live and box.intersects(seen):
                    self._paint_shape(painter, canvas, shape, [to_widget.map(o) for o in outlines], box)
            painter.end()
            self._cached_for = wanted
        return self._cache

    def _paint_shape(
        self, painter: QPainter, canvas: ScanCanvas, shape: Shape, outlines: list[QPolygonF], box: QRectF
    ) -> None:
        style = STYLES[shape.role]
        dash = UNFINISHED_DASH if shape.dashed else style.dash
        if isinstance(shape.region, Point):
            at = canvas.scan_to_widget(shape.region.x, shape.region.y)
            _paint_point(painter, at, style.colour, strong=_is_strong(shape))
        else:
            _paint_outlines(painter, outlines, style.colour, dash, strong=_is_strong(shape))
        if shape.label:
            label = self._label(shape, style.colour, canvas)
            width = label.width() / label.devicePixelRatio() - 2
            painter.drawPixmap(label_box(canvas, shape, width, box).topLeft() - QPointF(1, 1), label)
        if shape.selected:
            _paint_handles(painter, canvas, shape.region)

    def _outline(self, shape: Shape) -> tuple[tuple[QPolygonF, ...], QRectF]:
        """Return the outlines and the box around them in scan pixels, made once for each region."""
        kept = self._outlines.get(shape.id)
        if kept is None or kept[0] is not shape.region:
            left, top, right, bottom = bounds(shape.region)
            # a box without any size meets nothing: a point gets a hair's breadth
            box = QRectF(left, top, max(right - left, 1e-3), max(bottom - top, 1e-3))
            kept = self._outlines[shape.id] = (shape.region, _outlines(shape.region), box)
        return kept[1], kept[2]

    def _label(self, shape: Shape, colour: str, canvas: ScanCanvas) -> QPixmap:
        """Return the picture of a label, made once for each text."""
        font, ratio = canvas.font(), canvas.devicePixelRatioF()
        key = (shape.label, shape.bars, colour, font.family(), ratio)
        if key not in self._labels:
            if len(self._labels) > LABELS_KEPT:
                self._labels.clear()
            self._labels[key] = make_label(shape.label, shape.bars, colour, font, ratio)
        return self._labels[key]


def _is_strong(shape: Shape) -> bool:
    return shape.selected or shape.grouped or shape.strong


def transform_of(canvas: ScanCanvas) -> QTransform:
    """Return the transform from scan pixels to widget pixels."""
    origin = canvas.scan_to_widget(0.0, 0.0)
    return QTransform(canvas.scale, 0, 0, canvas.scale, origin.x(), origin.y())


def _outlines(region: Region) -> tuple[QPolygonF, ...]:
    return tuple(QPolygonF([QPointF(x, y) for x, y in ring]) for ring in rings(region))


@lru_cache(maxsize=64)
def _pen(colour: str, dash: tuple[float, ...] = (), width: float = 1.0) -> QPen:
    pen = QPen(QColor(colour), width)
    pen.setCosmetic(True)
    if dash:
        pen.setDashPattern(list(dash))
    return pen


def _paint_region(painter: QPainter, canvas: ScanCanvas, region: Region, colour: str) -> None:
    """Paint the region of a preview."""
    if isinstance(region, Point):
        _paint_point(painter, canvas.scan_to_widget(region.x, region.y), colour, strong=False)
        return
    to_widget = transform_of(canvas)
    _paint_outlines(painter, [to_widget.map(outline) for outline in _outlines(region)], colour, (), strong=False)


def _paint_outlines(
    painter: QPainter, outlines: Sequence[QPolygonF], colour: str, dash: tuple[float, ...], *, strong: bool
) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for outline in outlines:
        if outline.size() <= FEW_CORNERS:
            painter.setPen(_pen(UNDER, width=5.0 if strong else 3.0))
            painter.drawPolygon(outline)
        else:
            painter.setPen(_pen(UNDER))
            for shift in (QPointF(1.5, 1.5), QPointF(-1.5, -1.5)) if strong else (QPointF(1, 1),):
                painter.drawPolygon(outline.translated(shift))
        painter.setPen(_pen(colour, dash, 2.0 if strong else 1.0))
        painter.drawPolygon(outline)


def _paint_point(painter: QPainter, at: QPointF, colour: str, *, strong: bool) -> None:
    for pen in (_pen(UNDER, width=4.0 if strong else 3.0), _pen(colour, width=2.0 if strong else 1.0)):
        painter.setPen(pen)
        painter.drawEllipse(at, POINT_RADIUS, POINT_RADIUS)
        for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            inner, outer = QPointF(dx * 3.0, dy * 3.0), QPointF(dx * (POINT_RADIUS + 4), dy * (POINT_RADIUS + 4))
            painter.drawLine(at + inner, at + outer)


def _paint_handles(painter: QPainter, canvas: ScanCanvas, region: Region) -> None:
    painter.setPen(_pen(UNDER))
    painter.setBrush(QBrush(QColor("#ffffff")))
    half = HANDLE_SIDE / 2
    for handle in handles(region):
        at = canvas.scan_to_widget(handle.x, handle.y)
        painter.drawRect(QRectF(at.x() - half, at.y() - half, HANDLE_SIDE, HANDLE_SIDE))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _paint_line(painter: QPainter, canvas: ScanCanvas, line: tuple[Vertex, ...]) -> None:
    if not line:
        return
    places = [canvas.scan_to_widget(x, y) for x, y in line]
    path = QPolygonF(places)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(UNDER))
    painter.drawPolyline(path.translated(1, 1))
    painter.setPen(_pen(STYLES[Role.DRAFT].colour))
    painter.drawPolyline(path)
    if len(line) > 40:
        return
    painter.setPen(_pen(UNDER))
    for k, at in enumerate(places[:-1] or places):
        painter.setBrush(QBrush(QColor(STYLES[Role.DRAFT].colour if k == 0 else "#ffffff")))
        painter.drawEllipse(at, 4.0 if k else 5.5, 4.0 if k else 5.5)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _paint_cross(painter: QPainter, at: QPointF) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for pen, shift in ((_pen(UNDER), 1.0), (_pen("#ffffff"), 0.0)):
        painter.setPen(pen)
        x, y = at.x() + shift, at.y() + shift
        for dx, dy in ((0, -1), (0, 1), (-1, 0), (1, 0)):
            inner, outer = QPointF(x + 6 * dx, y + 6 * dy), QPointF(x + CROSS_ARM * dx, y + CROSS_ARM * dy)
            painter.drawLine(inner, outer)
        painter.drawPoint(QPointF(x, y))


def label_box(canvas: ScanCanvas, shape: Shape, width: float, box: QRectF) -> QRectF:
    """Return where a label of `width` stands: outside the shape, above its left corner, else below, else inside.

    `box` is the widget rectangle of the shape.
    """
    gap = 4.0 + (POINT_RADIUS + 4 if isinstance(shape.region, Point) else 0.0)
    left = min(max(box.left() - 1, 2.0), max(2.0, canvas.width() - width - 2))
    above, below = box.top() - gap - LABEL_HEIGHT, box.bottom() + gap
    if above >= 2:
        top = above
    elif below + LABEL_HEIGHT <= canvas.height() - 2:
        top = below
    else:
        top = max(2.0, box.top() + gap)
    return QRectF(left, top, width, LABEL_HEIGHT)


def make_label(text: str, bars: int | None, colour: str, base: QFont, ratio: float) -> QPixmap:
    """Return the picture of a label: a rounded tag with a dark rim of one pixel."""
    font = QFont(base)
    font.setPixelSize(12)
    font.setWeight(QFont.Weight.DemiBold)
    bars_width = 0.0 if bars is None else BAR_COUNT * 5.0 + 5.0
    width = ceil(max(LABEL_HEIGHT, QFontMetricsF(font).horizontalAdvance(text) + bars_width + 10))
    label = QPixmap(ceil((width + 2) * ratio), ceil((LABEL_HEIGHT + 2) * ratio))
    label.setDevicePixelRatio(ratio)
    label.fill(Qt.GlobalColor.transparent)
    painter = QPainter(label)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = QRectF(1, 1, width, LABEL_HEIGHT)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(UNDER))
    painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), 5, 5)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(QColor(UNDER))
    painter.setFont(font)
    painter.drawText(box.adjusted(0, 0, -bars_width, 0), Qt.AlignmentFlag.AlignCenter, text)
    if bars is not None:
        _paint_bars(painter, QPointF(box.right() - bars_width, box.bottom() - 4), bars)
    painter.end()
    return label


def _paint_bars(painter: QPainter, foot: QPointF, level: int) -> None:
    """Draw how sure: one to three rising bars; an unrated mark has three hollow ones."""
    for k in range(BAR_COUNT):
        bar = QRectF(foot.x() + 5 * k, foot.y() - 3 * (k + 1), 3.5, 3.0 * (k + 1))
        if k < level:
            painter.fillRect(bar, QColor(UNDER))
        else:
            painter.setPen(QPen(QColor(UNDER), 0.8))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(bar.adjusted(0.4, 0.4, -0.4, 0))
