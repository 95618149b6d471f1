"""What lies over a picture that is being prepared: the frame with its corners, blanked areas, a known length."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from xrayTrainer.imaging.preparation import Box, Corners, Place
from xrayTrainer.ui.widgets.canvas import ScanCanvas
from xrayTrainer.ui.widgets.shape_styles import UNDER
from xrayTrainer.ui.widgets.theme import Type, font

LINE = "#ffd166"
"""Stands out on greys and on the colours of consoles, for colour-blind eyes too; a dark line lies below it."""
CHOSEN = "#ffffff"
SHADE = QColor(10, 12, 14, 150)
HANDLE = 7.0
"""Half the side of a handle, widget pixels."""


class Mode(StrEnum):
    """What a press on the picture does."""

    PAN = "pan"
    CORNERS = "corners"
    BLANKS = "blanks"
    LENGTH = "length"
    AIR = "air"
    GOODS = "goods"


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """What is shown over the picture.

    Attributes
    ----------
    mode
        What a press does.
    corners
        The frame, in pixels of the picture shown.
    blanks
        Blanked areas.
    suggested
        Boxes that may be blanked; the first is at hand.
    line
        The line of known length.
    box
        Where air was taken, or where goods will lie.
    chosen
        Which corner, end of the line or blanked area arrow keys move; None: none.
    """

    mode: Mode = Mode.PAN
    corners: Corners | None = None
    blanks: tuple[tuple[Place, ...], ...] = ()
    suggested: tuple[Box, ...] = ()
    line: tuple[Place, Place] | None = None
    box: Box | None = None
    chosen: int | None = None


class OwnScansLayer:
    """Paints it."""

    def __init__(self, canvas: ScanCanvas) -> None:
        self._canvas = canvas
        self._drawn = Drawn()
        canvas.add_layer(self)

    @property
    def drawn(self) -> Drawn:
        """What is shown."""
        return self._drawn

    def show(self, drawn: Drawn) -> None:
        """Show something else."""
        if drawn != self._drawn:
            self._drawn = drawn
            self._canvas.update()

    @property
    def idle(self) -> bool:
        """Whether it paints nothing just now."""
        drawn = self._drawn
        return not (drawn.corners or drawn.blanks or drawn.suggested or drawn.line or drawn.box)

    def paint(self, painter: QPainter, canvas: ScanCanvas) -> None:
        """Paint in widget pixels."""
        if canvas.picture is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawn = self._drawn
        if drawn.corners is not None:
            self._paint_frame(painter, drawn.corners)
        for number, points in enumerate(drawn.blanks):
            self._outline(painter, [self._at(place) for place in points], chosen=number == drawn.chosen)
        for number, box in enumerate(drawn.suggested):
            self._paint_suggested(painter, canvas.box_to_widget(box), at_hand=number == 0)
        if drawn.line is not None:
            self._paint_line(painter, drawn.line)
        if drawn.box is not None:
            self._outline(painter, _corners(canvas.box_to_widget(drawn.box)), chosen=True)
        painter.restore()

    def _at(self, place: Place) -> QPointF:
        return self._canvas.scan_to_widget(*place)

    def _paint_frame(self, painter: QPainter, corners: Corners) -> None:
        points = [self._at(place) for place in corners]
        outside = QPainterPath()
        outside.addRect(QRectF(self._canvas.rect()))
        inside = QPainterPath()
        inside.addPolygon(QPolygonF(points))
        inside.closeSubpath()
        painter.fillPath(outside.subtracted(inside), SHADE)
        self._outline(painter, points, chosen=False)
        for number, point in enumerate(points):
            self._handle(painter, point, str(number + 1), chosen=number == self._drawn.chosen)

    def _handle(self, painter: QPainter, at: QPointF, label: str, *, chosen: bool) -> None:
        box = QRectF(at.x() - HANDLE, at.y() - HANDLE, 2 * HANDLE, 2 * HANDLE)
        painter.setPen(QPen(QColor(UNDER), 3))
        painter.setBrush(QColor(CHOSEN if chosen else LINE))
        painter.drawRect(box)
        painter.setPen(QColor(UNDER))
        painter.setFont(font(Type.CAPTION))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), label)

    def _outline(self, painter: QPainter, points: list[QPointF], *, chosen: bool) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((UNDER, 4.0), (CHOSEN if chosen else LINE, 2.0)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawPolygon(QPolygonF(points))

    def _paint_suggested(self, painter: QPainter, box: QRectF, *, at_hand: bool) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(UNDER), 4.0))
        painter.drawRect(box)
        painter.setPen(QPen(QColor(CHOSEN if at_hand else LINE), 2.0, Qt.PenStyle.DashLine))
        painter.drawRect(box)

    def _paint_line(self, painter: QPainter, line: tuple[Place, Place]) -> None:
        start, end = (self._at(place) for place in line)
        for colour, width in ((UNDER, 4.0), (LINE, 2.0)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawLine(start, end)
        for number, point in enumerate((start, end)):
            self._handle(painter, point, str(number + 1), chosen=number == self._drawn.chosen)


def _corners(box: QRectF) -> list[QPointF]:
    return [box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()]
