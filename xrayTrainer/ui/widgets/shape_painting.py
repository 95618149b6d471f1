"""Paints regions, points, handles and lines over a scan.

Lines of finished shapes are one pixel wide and cosmetic, those of one look painted together as one path: a dark pass
at either side, then the bright one.  Each shape by itself, or wider lines, cost tenfold.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPolygonF, QTransform

from xrayTrainer.domain.regions import Point, Region, Vertex
from xrayTrainer.ui.viewmodels.region_edit import handles, rings
from xrayTrainer.ui.viewmodels.snapping import NO_GUIDES, Guides
from xrayTrainer.ui.widgets.canvas import ScanCanvas
from xrayTrainer.ui.widgets.shape_styles import STYLES, UNDER
from xrayTrainer.ui.widgets.shapes import Role

HANDLE_SIDE = 8.0
POINT_RADIUS = 7.0
FEW_CORNERS = 12
"""Up to so many corners a strong outline has a wide dark ground; wide lines of many corners are slow to draw."""
CROSS_ARM = 42.0
HELD, HELD_RADIUS = "#ffc84a", 11.0
"""Of the handle that the keyboard holds."""
GUIDE, GUIDE_DASH = "#6fe3ff", (6.0, 4.0)
"""Of the lines that hold what is being drawn."""
FEW_SHAPES = 60
"""Up to so many shapes have a dark ground below and at both sides of their lines, more than that at one side."""


def transform_of(canvas: ScanCanvas) -> QTransform:
    """Return the transform from scan pixels to widget pixels."""
    origin = canvas.scan_to_widget(0.0, 0.0)
    return QTransform(canvas.scale, 0, 0, canvas.scale, origin.x(), origin.y())


def outlines_of(region: Region) -> tuple[QPolygonF, ...]:
    """Return the closed outlines of a region in scan pixels."""
    return tuple(QPolygonF([QPointF(x, y) for x, y in ring]) for ring in rings(region))


@lru_cache(maxsize=64)
def pen_of(colour: str, dash: tuple[float, ...] = (), width: float = 1.0) -> QPen:
    """Return a cosmetic pen."""
    pen = QPen(QColor(colour), width)
    pen.setCosmetic(True)
    if dash:
        pen.setDashPattern(list(dash))
    return pen


def paint_paths(
    painter: QPainter,
    to_widget: QTransform,
    path: QPainterPath,
    colour: str,
    dash: tuple[float, ...],
    *,
    few: bool,
    shaded: bool,
) -> None:
    """Paint many outlines of one look at once, with or without a dark edge; `path` is in scan pixels."""
    painter.save()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen_of(UNDER))
    for shift in ((1.0, 0.0, -1.0) if few else (1.0,)) if shaded else ():
        painter.setTransform(to_widget * QTransform.fromTranslate(shift, shift))
        painter.drawPath(path)
    painter.setTransform(to_widget)
    painter.setPen(pen_of(colour, dash))
    for _ in range(2 if few else 1):  # twice, since between two pixels a smooth line is faint
        painter.drawPath(path)
    painter.restore()


def paint_region(painter: QPainter, canvas: ScanCanvas, region: Region, colour: str) -> None:
    """Paint the region of a preview."""
    if isinstance(region, Point):
        paint_point(painter, canvas.scan_to_widget(region.x, region.y), colour, strong=False)
        return
    to_widget = transform_of(canvas)
    paint_outlines(painter, [to_widget.map(outline) for outline in outlines_of(region)], colour, (), strong=False)


def paint_outlines(
    painter: QPainter, outlines: Sequence[QPolygonF], colour: str, dash: tuple[float, ...], *, strong: bool
) -> None:
    """Paint the outlines of one shape, in widget pixels."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for outline in outlines:
        if outline.size() <= FEW_CORNERS:
            painter.setPen(pen_of(UNDER, width=5.0 if strong else 3.0))
            painter.drawPolygon(outline)
        else:
            painter.setPen(pen_of(UNDER))
            for shift in (QPointF(1.5, 1.5), QPointF(-1.5, -1.5)) if strong else (QPointF(1, 1),):
                painter.drawPolygon(outline.translated(shift))
        painter.setPen(pen_of(colour, dash, 2.0 if strong else 1.0))
        painter.drawPolygon(outline)


def paint_point(painter: QPainter, at: QPointF, colour: str, *, strong: bool) -> None:
    """Paint a point: a ring with four strokes."""
    for pen in (pen_of(UNDER, width=4.0 if strong else 3.0), pen_of(colour, width=2.0 if strong else 1.0)):
        painter.setPen(pen)
        painter.drawEllipse(at, POINT_RADIUS, POINT_RADIUS)
        for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            inner, outer = QPointF(dx * 3.0, dy * 3.0), QPointF(dx * (POINT_RADIUS + 4), dy * (POINT_RADIUS + 4))
            painter.drawLine(at + inner, at + outer)


def paint_handles(painter: QPainter, canvas: ScanCanvas, region: Region) -> None:
    """Paint the handles of a region, of one size at any zoom."""
    painter.setPen(pen_of(UNDER))
    painter.setBrush(QBrush(QColor("#ffffff")))
    half = HANDLE_SIDE / 2
    for handle in handles(region):
        at = canvas.scan_to_widget(handle.x, handle.y)
        painter.drawRect(QRectF(at.x() - half, at.y() - half, HANDLE_SIDE, HANDLE_SIDE))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def paint_held(painter: QPainter, at: QPointF) -> None:
    """Paint the handle that the keyboard holds: larger than others, with a ring."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    half = HANDLE_SIDE / 2 + 1
    painter.setBrush(QBrush(QColor(HELD)))
    painter.setPen(pen_of(UNDER))
    painter.drawRect(QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for pen in (pen_of(UNDER, width=4.0), pen_of("#ffffff", width=2.0)):
        painter.setPen(pen)
        painter.drawEllipse(at, HELD_RADIUS, HELD_RADIUS)


def paint_guides(painter: QPainter, canvas: ScanCanvas, guides: Guides) -> None:
    """Paint what a gesture is drawn onto: lines across the whole scan, or a ring round a corner."""
    picture = canvas.picture
    if picture is None or guides == NO_GUIDES:
        return
    ends = [((x, 0.0), (x, float(picture.height))) for x in guides.xs]
    ends += [((0.0, y), (float(picture.width), y)) for y in guides.ys]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for pen in (pen_of(UNDER), pen_of(GUIDE, GUIDE_DASH)):
        painter.setPen(pen)
        for start, end in ends:
            painter.drawLine(canvas.scan_to_widget(*start), canvas.scan_to_widget(*end))
    if guides.corner is not None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for pen in (pen_of(UNDER, width=4.0), pen_of(GUIDE, width=2.0)):
            painter.setPen(pen)
            painter.drawEllipse(canvas.scan_to_widget(*guides.corner), HELD_RADIUS, HELD_RADIUS)


def paint_line(painter: QPainter, canvas: ScanCanvas, line: tuple[Vertex, ...]) -> None:
    """Paint an open line with its corners."""
    if not line:
        return
    places = [canvas.scan_to_widget(x, y) for x, y in line]
    path = QPolygonF(places)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen_of(UNDER))
    painter.drawPolyline(path.translated(1, 1))
    painter.setPen(pen_of(STYLES[Role.DRAFT].colour))
    painter.drawPolyline(path)
    if len(line) > 40:
        return
    painter.setPen(pen_of(UNDER))
    for k, at in enumerate(places[:-1] or places):
        painter.setBrush(QBrush(QColor(STYLES[Role.DRAFT].colour if k == 0 else "#ffffff")))
        painter.drawEllipse(at, 4.0 if k else 5.5, 4.0 if k else 5.5)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def paint_cross(painter: QPainter, at: QPointF) -> None:
    """Paint the keyboard cross."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for pen, shift in ((pen_of(UNDER), 1.0), (pen_of("#ffffff"), 0.0)):
        painter.setPen(pen)
        x, y = at.x() + shift, at.y() + shift
        for dx, dy in ((0, -1), (0, 1), (-1, 0), (1, 0)):
            inner, outer = QPointF(x + 6 * dx, y + 6 * dy), QPointF(x + CROSS_ARM * dx, y + CROSS_ARM * dy)
            painter.drawLine(inner, outer)
        painter.drawPoint(QPointF(x, y))
