"""Draws over a scan how near a mark must come: the ring of tolerance round the outlines of a key."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPainterPathStroker, QPen, QPolygonF

from xrayTrainer.domain.regions import Point, Region, rings
from xrayTrainer.ui.widgets.canvas import ScanCanvas
from xrayTrainer.ui.widgets.overlay import transform_of
from xrayTrainer.ui.widgets.shape_styles import UNDER

STRENGTH = 60


@dataclass(frozen=True, slots=True)
class Ring:
    """A region with the tolerance round it in scan pixels, in a colour."""

    region: Region
    tolerance_px: float
    colour: str


class RingLayer:
    """The layer of a canvas.

    Parameters
    ----------
    canvas
        Where it is painted.
    """

    def __init__(self, canvas: ScanCanvas) -> None:
        self._canvas = canvas
        self._rings: tuple[Ring, ...] = ()
        canvas.add_layer(self)

    @property
    def idle(self) -> bool:
        """Whether nothing is painted now."""
        return not self._rings

    @property
    def rings(self) -> tuple[Ring, ...]:
        """The rings shown."""
        return self._rings

    def set_rings(self, shown: Sequence[Ring]) -> None:
        """Show other rings."""
        new = tuple(shown)
        if new != self._rings:
            self._rings = new
            self._canvas.update()

    def paint(self, painter: QPainter, canvas: ScanCanvas) -> None:
        """Paint each outline made larger by its tolerance: faint, with a thin edge."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        to_widget = transform_of(canvas)
        for ring in self._rings:
            faint = QColor(ring.colour)
            faint.setAlpha(STRENGTH)
            broad = max(2.0, 2.0 * ring.tolerance_px * canvas.scale)
            if isinstance(ring.region, Point):
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(faint)
                at = canvas.scan_to_widget(ring.region.x, ring.region.y)
                painter.drawEllipse(at, broad / 2, broad / 2)
                continue
            path = QPainterPath()
            for points in rings(ring.region):
                path.addPolygon(to_widget.map(QPolygonF([QPointF(x, y) for x, y in points])))
                path.closeSubpath()
            stroker = QPainterPathStroker()
            stroker.setWidth(broad)
            stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            whole = stroker.createStroke(path).united(path).simplified()
            painter.setBrush(faint)
            for colour, width in ((QColor(UNDER), 2.6), (QColor(ring.colour), 1.2)):
                painter.setPen(QPen(colour, width))
                painter.drawPath(whole)
                painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.restore()
