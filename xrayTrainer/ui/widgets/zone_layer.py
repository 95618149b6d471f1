"""Draws the zones of a carrier over a reference scan: thin outlines, names wherever there is room, one picked out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF

from xrayTrainer.domain.regions import Polygon
from xrayTrainer.ui.widgets.canvas import ScanCanvas
from xrayTrainer.ui.widgets.overlay import make_label, transform_of
from xrayTrainer.ui.widgets.shape_styles import STYLES, UNDER
from xrayTrainer.ui.widgets.shapes import Role

QUIET, PICKED = STYLES[Role.NEUTRAL].colour, STYLES[Role.MARK].colour
AIR = 3.0
"""Least distance between two names, in widget pixels."""
ALONG = (0.5, 0.2, 0.8, 0.35, 0.65, 0.04, 0.96)
"""Places along a zone that a name tries, in parts of its width."""


@dataclass(frozen=True, slots=True)
class NamedZone:
    """A zone as it is shown."""

    id: str
    name: str
    outline: Polygon


class ZoneLayer:
    """The layer of a canvas.

    Parameters
    ----------
    canvas
        Where it is painted.
    """

    def __init__(self, canvas: ScanCanvas) -> None:
        self._canvas = canvas
        self._zones: tuple[NamedZone, ...] = ()
        self._picked: str | None = None
        self._labels: dict[tuple[str, str, float], QPixmap] = {}
        self._placed_for: object = None
        self._placed: dict[str, QPointF] = {}
        canvas.add_layer(self)

    @property
    def zones(self) -> tuple[NamedZone, ...]:
        """The zones shown."""
        return self._zones

    @property
    def named(self) -> tuple[str, ...]:
        """Ids of the zones whose names are seen."""
        self._place()
        return tuple(self._placed)

    @property
    def idle(self) -> bool:
        """Whether it paints nothing just now."""
        return not self._zones

    def set_zones(self, zones: Sequence[NamedZone]) -> None:
        """Show other zones, largest first; none to show none."""
        new = tuple(zones)
        if new != self._zones:
            self._zones = new
            self._labels.clear()
            self._canvas.update()

    def set_picked(self, zone: str | None) -> None:
        """Pick a zone out."""
        if zone != self._picked:
            self._picked = zone
            self._canvas.update()

    def paint(self, painter: QPainter, canvas: ScanCanvas) -> None:
        """Paint outlines, then names."""
        if not self._zones:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        to_widget = transform_of(canvas)
        picked = next((zone for zone in self._zones if zone.id == self._picked), None)
        for zone in (*self._zones, *(() if picked is None else (picked,))):
            outline = to_widget.map(QPolygonF([QPointF(x, y) for x, y in zone.outline.points]))
            strong = zone is picked
            painter.setPen(_pen(UNDER, 4.0 if strong else 2.5, 255 if strong else 120))
            painter.drawPolygon(outline)
            painter.setPen(_pen(PICKED if strong else QUIET, 2.0 if strong else 1.0, 255 if strong else 190))
            painter.drawPolygon(outline)
        self._place()
        for zone in self._zones:
            place = self._placed.get(zone.id)
            if place is not None:
                painter.drawPixmap(place - QPointF(1, 1), self._label(zone, PICKED if zone is picked else QUIET))

    def _place(self) -> None:
        """Find room for the names: the one picked out first, then the smallest zones, which have the least."""
        canvas = self._canvas
        wanted = (self._zones, self._picked, canvas.placement, canvas.size().toTuple(), canvas.font())
        if wanted == self._placed_for:
            return
        self._placed_for, self._placed = wanted, {}
        to_widget, seen = transform_of(canvas), QRectF(canvas.rect())
        taken: list[QRectF] = []
        first = [zone for zone in self._zones if zone.id == self._picked]
        for zone in (*first, *(zone for zone in reversed(self._zones) if zone.id != self._picked)):
            outline = to_widget.map(QPolygonF([QPointF(x, y) for x, y in zone.outline.points]))
            box = outline.boundingRect() & seen
            if box.isEmpty():
                continue
            label = self._label(zone, QUIET)
            width, height = (side / label.devicePixelRatio() - 2 for side in (label.width(), label.height()))
            for place in _places(box, width, height):
                wish = QRectF(place.x(), place.y(), width, height)
                if seen.contains(wish) and not any(wish.intersects(other) for other in taken):
                    taken.append(wish.adjusted(-AIR, -AIR, AIR, AIR))
                    self._placed[zone.id] = place
                    break

    def _label(self, zone: NamedZone, colour: str) -> QPixmap:
        ratio = self._canvas.devicePixelRatioF()
        key = (zone.name, colour, ratio)
        if key not in self._labels:
            self._labels[key] = make_label(zone.name, None, colour, self._canvas.font(), ratio)
        return self._labels[key]


def _places(box: QRectF, width: float, height: float) -> Iterator[QPointF]:
    """Yield where a name might stand, best first: inside, then above and below."""
    middle = box.center().y() - height / 2
    rows = [middle]
    if box.height() > 2 * height:
        rows += [box.top() + AIR, box.bottom() - AIR - height]
    if box.height() > 6 * height:
        rows += [box.top() + share * (box.height() - height) for share in (0.25, 0.75)]
    for y in (*rows, box.top() - AIR - height, box.bottom() + AIR):
        if box.width() < width:
            yield QPointF(box.center().x() - width / 2, y)
            yield QPointF(box.left(), y)
            yield QPointF(box.right() - width, y)
            continue
        for share in ALONG:
            yield QPointF(box.left() + share * (box.width() - width), y)


def _pen(colour: str, width: float, alpha: int) -> QPen:
    shade = QColor(colour)
    shade.setAlpha(alpha)
    return QPen(shade, width)
