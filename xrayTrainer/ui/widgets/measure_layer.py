"""Draws what is measured over the scan: crisp pale lines with a dark pass below, and the figure beside them.

The label stands beside its line where it lies on no panel, and never leaves the canvas.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import atan2, degrees, hypot

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPolygonF
from PySide6.QtWidgets import QWidget

from xrayTrainer.domain.regions import Point, Vertex
from xrayTrainer.ui.viewmodels.measure_shapes import Measure, MeasureKind
from xrayTrainer.ui.widgets.canvas import ScanCanvas
from xrayTrainer.ui.widgets.shape_painting import outlines_of, paint_outlines, paint_point, pen_of, transform_of
from xrayTrainer.ui.widgets.shape_styles import UNDER

FRESH, STALE = "#8ff0ff", "#a9b6c2"
"""Colours of the measurement at hand, and of the one before it."""
STALE_DASH = (4.0, 4.0)
GROUND, WORDS = "#e6101418", "#ffffff"
TICK, ARC, DOT = 7.0, 24.0, 4.5
LABEL_HEIGHT, PAD, AWAY = 22.0, 8.0, 8.0
SPOTS_ON_LINE = 21


@dataclass(frozen=True, slots=True)
class Drawn:
    """One measurement as it is drawn; `stale` is the one before the last."""

    measure: Measure
    label: str
    stale: bool = False


class MeasureLayer:
    """The layer of measurements."""

    def __init__(self, canvas: ScanCanvas) -> None:
        self._canvas = canvas
        self._drawn: tuple[Drawn, ...] = ()
        self._place: Vertex | None = None
        self._label_boxes: tuple[QRectF, ...] = ()
        canvas.add_layer(self)

    @property
    def label_boxes(self) -> tuple[QRectF, ...]:
        """Where the labels stood at the last painting, in widget pixels."""
        return self._label_boxes

    @property
    def idle(self) -> bool:
        """Whether it paints nothing just now."""
        return not self._drawn

    def show(self, drawn: Sequence[Drawn]) -> None:
        """Draw these, the one at hand last."""
        if tuple(drawn) != self._drawn:
            self._drawn = tuple(drawn)
            self._canvas.update()

    def show_place(self, place: Vertex | None) -> None:
        """Show one place of a profile, in scan pixels; None for none."""
        if place != self._place:
            self._place = place
            self._canvas.update()

    def paint(self, painter: QPainter, canvas: ScanCanvas) -> None:
        """Paint the layer."""
        if not self._drawn:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for drawn in self._drawn:
            _paint_measure(painter, canvas, drawn)
        if self._place is not None:
            at = canvas.scan_to_widget(*self._place)
            painter.setBrush(QColor(FRESH))
            painter.setPen(pen_of(UNDER, width=2.0))
            painter.drawEllipse(at, DOT, DOT)
        self._paint_labels(painter, canvas)
        painter.restore()

    def _paint_labels(self, painter: QPainter, canvas: ScanCanvas) -> None:
        face = QFont(canvas.font())
        face.setPixelSize(13)
        face.setWeight(QFont.Weight.DemiBold)
        painter.setFont(face)
        taken = [QRectF(child.geometry()) for child in _panels(canvas)]
        boxes: list[QRectF] = []
        for drawn in reversed(self._drawn):
            width = QFontMetricsF(face).horizontalAdvance(drawn.label) + 2 * PAD
            box = label_box(_spots(drawn.measure, canvas, width), width, QRectF(canvas.rect()), taken)
            if not drawn.label or box is None:
                continue
            taken.append(box)
            boxes.append(box)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(GROUND))
            painter.drawRoundedRect(box, LABEL_HEIGHT / 2, LABEL_HEIGHT / 2)
            painter.setPen(QColor(STALE if drawn.stale else WORDS))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), drawn.label)
        self._label_boxes = tuple(boxes)


def label_box(spots: Sequence[QPointF], width: float, room: QRectF, taken: Sequence[QRectF]) -> QRectF | None:
    """Return the box of a label about the best of its spots: inside of the room, on nothing that is taken.

    Parameters
    ----------
    spots
        Middles, best first; none where the line is out of sight.
    """
    best, lowest = None, 0.0
    for rank, spot in enumerate(spots):
        wanted = QRectF(spot.x() - width / 2, spot.y() - LABEL_HEIGHT / 2, width, LABEL_HEIGHT)
        box = _pushed_inside(wanted, room)
        cost = 0.1 * rank + hypot(box.x() - wanted.x(), box.y() - wanted.y())
        cost += sum(1000.0 for other in taken if other.intersects(box))
        if best is None or cost < lowest:
            best, lowest = box, cost
    return best


def _pushed_inside(box: QRectF, room: QRectF) -> QRectF:
    margin = 2.0
    x = min(max(box.x(), room.left() + margin), max(room.left() + margin, room.right() - margin - box.width()))
    y = min(max(box.y(), room.top() + margin), max(room.top() + margin, room.bottom() - margin - box.height()))
    return QRectF(x, y, box.width(), box.height())


def _panels(canvas: ScanCanvas) -> list[QWidget]:
    return [child for child in canvas.children() if isinstance(child, QWidget) and child.isVisible()]


def _spots(measure: Measure, canvas: ScanCanvas, width: float) -> list[QPointF]:
    """Return middles of places for the label of a measurement, best first."""
    room = QRectF(canvas.rect())
    if measure.kind is MeasureKind.REGION or len(measure.points) < 2:
        seen = canvas.box_to_widget(measure.box).intersected(room)
        if seen.isEmpty():
            return []
        across, middle = seen.center().x(), seen.center()
        up, down = seen.top() - AWAY - LABEL_HEIGHT / 2, seen.bottom() + AWAY + LABEL_HEIGHT / 2
        return [QPointF(across, up), QPointF(across, down), middle]
    places = [canvas.scan_to_widget(*point) for point in measure.points]
    if measure.kind is MeasureKind.ANGLE and len(places) == 3:
        return _spots_at_corner(places, room, width)
    line = QLineF(places[0], places[1])
    on_line = [line.pointAt(k / (SPOTS_ON_LINE - 1)) for k in range(SPOTS_ON_LINE)]
    inside = [place for place in on_line if room.contains(place)]
    if not inside:
        return []
    at = inside[len(inside) // 2]
    length = max(line.length(), 1e-6)
    normal = QPointF(-line.dy() / length, line.dx() / length)
    if normal.y() > 0:
        normal = -normal
    away = abs(normal.x()) * width / 2 + abs(normal.y()) * LABEL_HEIGHT / 2 + AWAY
    return [at + normal * away, at - normal * away]


def _spots_at_corner(places: Sequence[QPointF], room: QRectF, width: float) -> list[QPointF]:
    first, corner, last = places
    if not room.contains(corner):
        return []
    a, b = QLineF(corner, first).unitVector(), QLineF(corner, last).unitVector()
    middle = QPointF(a.dx() + b.dx(), a.dy() + b.dy())
    length = hypot(middle.x(), middle.y())
    way = middle / length if length > 0.05 else QPointF(-a.dy(), a.dx())
    reach = abs(way.x()) * width / 2 + abs(way.y()) * LABEL_HEIGHT / 2
    return [corner - way * (reach + AWAY), corner + way * (reach + ARC + AWAY)]


def _paint_measure(painter: QPainter, canvas: ScanCanvas, drawn: Drawn) -> None:
    colour, dash = (STALE, STALE_DASH) if drawn.stale else (FRESH, ())
    measure = drawn.measure
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if measure.region is not None:
        if isinstance(measure.region, Point):
            paint_point(painter, canvas.scan_to_widget(measure.region.x, measure.region.y), colour, strong=False)
            return
        to_widget = transform_of(canvas)
        outlines = [to_widget.map(outline) for outline in outlines_of(measure.region)]
        paint_outlines(painter, outlines, colour, dash or (7.0, 3.0), strong=False)
        return
    places = [canvas.scan_to_widget(*point) for point in measure.points]
    ticks = [] if measure.kind is MeasureKind.ANGLE else _ticks(places)
    # lines of one pixel, side by side: wider ones cost tenfold
    passes = [(pen_of(UNDER), shift) for shift in (-1.0, 1.0)] + [(pen_of(UNDER if dash else colour), 0.0)]
    for pen, shift in (*passes, (pen_of(colour, dash), 0.0)):
        painter.setPen(pen)
        painter.translate(shift, shift)
        painter.drawPolyline(QPolygonF(places))
        painter.drawLines(ticks)
        if measure.kind is MeasureKind.ANGLE:
            _paint_arc(painter, places)
        painter.translate(-shift, -shift)
    if measure.kind is MeasureKind.PROFILE:
        painter.setBrush(QColor(colour))
        painter.drawEllipse(places[0], DOT - 1, DOT - 1)
        painter.setBrush(Qt.BrushStyle.NoBrush)


def _ticks(places: Sequence[QPointF]) -> list[QLineF]:
    """Return the strokes across both ends of a line."""
    if len(places) < 2:
        return [QLineF(places[0] - QPointF(TICK, 0), places[0] + QPointF(TICK, 0))]
    line = QLineF(places[0], places[1])
    length = max(line.length(), 1e-6)
    across = QPointF(-line.dy() / length, line.dx() / length) * TICK
    return [QLineF(end - across, end + across) for end in (places[0], places[1])]


def _paint_arc(painter: QPainter, places: Sequence[QPointF]) -> None:
    if len(places) < 3:
        return
    corner = places[1]
    # Qt counts angles upwards from the right, in sixteenths of a degree
    sides = (QLineF(corner, places[0]), QLineF(corner, places[2]))
    start, end = (degrees(atan2(-side.dy(), side.dx())) for side in sides)
    sweep = (end - start + 180.0) % 360.0 - 180.0
    radius = min(ARC, *(0.8 * side.length() for side in sides))
    box = QRectF(corner.x() - radius, corner.y() - radius, 2 * radius, 2 * radius)
    painter.drawArc(box, round(start * 16), round(sweep * 16))
