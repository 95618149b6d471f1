"""Draws shapes, the preview of a gesture and the keyboard cross over a scan.

Lines are one pixel wide and cosmetic, in two passes (dark, then bright), which costs a twentieth of wide ones
(viewer.md section 4) and reads on black and on white alike.  Finished shapes are kept in a picture and redrawn only
when something about them, or the view, has changed.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap, QPolygonF

from xrayTrainer.domain.regions import Point, Region, Vertex
from xrayTrainer.ui.viewmodels.region_edit import bounds, handles, rings
from xrayTrainer.ui.widgets.canvas import ScanCanvas
from xrayTrainer.ui.widgets.gestures.base import Preview
from xrayTrainer.ui.widgets.shape_styles import STYLES, UNDER, UNFINISHED_DASH
from xrayTrainer.ui.widgets.shapes import Role, Shape

HANDLE_SIDE = 8.0
POINT_RADIUS = 7.0
LABEL_HEIGHT = 18.0
BAR_COUNT = 3


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
                _paint_region(painter, canvas, preview.region, STYLES[role].colour, ())
                if preview.replaces is not None:
                    _paint_handles(painter, canvas, preview.region)
            _paint_line(painter, canvas, preview.line)
        if self._cross is not None:
            _paint_cross(painter, canvas.scan_to_widget(*self._cross), canvas)

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
            for shape in sorted(self._shapes, key=lambda shape: shape.selected):
                if shape.id != live:
                    _paint_shape(painter, canvas, shape)
            painter.end()
            self._cached_for = wanted
        return self._cache


def _paint_shape(painter: QPainter, canvas: ScanCanvas, shape: Shape) -> None:
    style = STYLES[shape.role]
    dash = UNFINISHED_DASH if shape.dashed else style.dash
    _paint_region(painter, canvas, shape.region, style.colour, dash, strong=shape.selected)
    if shape.label:
        _paint_label(painter, canvas, shape, style.colour)
    if shape.selected:
        _paint_handles(painter, canvas, shape.region)


def _pen(colour: str, dash: tuple[float, ...] = (), width: float = 1.0) -> QPen:
    pen = QPen(QColor(colour), width)
    pen.setCosmetic(True)
    if dash:
        pen.setDashPattern(list(dash))
    return pen


def _paint_region(
    painter: QPainter,
    canvas: ScanCanvas,
    region: Region,
    colour: str,
    dash: tuple[float, ...],
    *,
    strong: bool = False,
) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if isinstance(region, Point):
        _paint_point(painter, canvas.scan_to_widget(region.x, region.y), colour, strong=strong)
        return
    for ring in rings(region):
        outline = QPolygonF([canvas.scan_to_widget(x, y) for x, y in ring])
        painter.setPen(_pen(UNDER))
        for shift in (QPointF(1, 1), QPointF(-1, -1)) if not strong else (QPointF(1.5, 1.5), QPointF(-1.5, -1.5)):
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


def _paint_cross(painter: QPainter, at: QPointF, canvas: ScanCanvas) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for pen, shift in ((_pen(UNDER), 1.0), (_pen("#ffffff"), 0.0)):
        painter.setPen(pen)
        x, y = at.x() + shift, at.y() + shift
        painter.drawLine(QPointF(x, 0), QPointF(x, y - 9))
        painter.drawLine(QPointF(x, y + 9), QPointF(x, canvas.height()))
        painter.drawLine(QPointF(0, y), QPointF(x - 9, y))
        painter.drawLine(QPointF(x + 9, y), QPointF(canvas.width(), y))
        painter.drawPoint(QPointF(x, y))


def label_box(canvas: ScanCanvas, shape: Shape, width: float) -> QRectF:
    """Return where a label of `width` stands: outside the shape, above its left corner, else below, else inside."""
    box = canvas.box_to_widget(bounds(shape.region))
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


def _paint_label(painter: QPainter, canvas: ScanCanvas, shape: Shape, colour: str) -> None:
    font = QFont(canvas.font())
    font.setPixelSize(12)
    font.setWeight(QFont.Weight.DemiBold)
    metrics = QFontMetricsF(font)
    text_width = metrics.horizontalAdvance(shape.label)
    bars_width = 0.0 if shape.bars is None else BAR_COUNT * 5.0 + 5.0
    box = label_box(canvas, shape, max(LABEL_HEIGHT, text_width + bars_width + 10))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(UNDER))
    painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), 5, 5)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(QColor(UNDER))
    painter.setFont(font)
    painter.drawText(
        QRectF(box.left(), box.top(), box.width() - bars_width, box.height()), Qt.AlignmentFlag.AlignCenter, shape.label
    )
    if shape.bars is not None:
        _paint_bars(painter, QPointF(box.right() - bars_width, box.bottom() - 4), shape.bars)
    painter.setBrush(Qt.BrushStyle.NoBrush)


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
