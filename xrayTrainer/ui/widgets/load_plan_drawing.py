"""The load plan as a small drawing, from the side and from above, with a badge at each place to open."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from xrayTrainer.ui.viewmodels.review_plan import PlanBox, PlanSketch
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.theme import Colours, Space, Type, colours_of, font

CAPTION = 18
BADGE = 18.0
LEAST_BOX = 5.0
"""A hidden thing is drawn at least so large, in pixels: it must be seen."""
HIGHEST = 130
USUAL_WIDTH = 340


class LoadPlanDrawing(QWidget):
    """Draws a `PlanSketch` to scale; both views have the same scale and stand below each other."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("review_plan_drawing")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._sketch: PlanSketch | None = None
        self._captions = ("", "")

    def show_sketch(self, sketch: PlanSketch | None) -> None:
        """Draw another plan."""
        self._sketch = sketch
        self._fit_height()
        self.update()

    def retranslate(self) -> None:
        """Set the fixed texts anew."""
        self._captions = (self.tr("From the side, front on the left"), self.tr("From above"))
        describe(self, self.tr("Load plan: what stands where, and the place to open"))
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(USUAL_WIDTH, self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as both views at the scale that the width gives."""
        self._fit_height()

    def _fit_height(self) -> None:
        sketch = self._sketch
        if sketch is not None:
            scale = self._scale(self.width() or USUAL_WIDTH)
            self.setFixedHeight(round(scale * (sketch.height_m + sketch.width_m)) + 2 * CAPTION + Space.M + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw both views."""
        sketch = self._sketch
        if sketch is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = self._scale(self.width())
        side = QRectF(1.0, CAPTION + 1.0, sketch.length_m * scale, sketch.height_m * scale)
        above = QRectF(1.0, side.bottom() + Space.M + CAPTION, side.width(), sketch.width_m * scale)
        for number, (area, caption) in enumerate(zip((side, above), self._captions, strict=True)):
            self._draw_view(painter, area, caption, scale, from_above=number == 1)

    def _scale(self, width: int) -> float:
        """Return pixels per metre."""
        sketch = self._sketch
        if sketch is None:
            return 1.0
        wide = (width - 2.0) / max(0.1, sketch.length_m)
        return min(wide, HIGHEST / max(0.1, sketch.height_m, sketch.width_m))

    def _draw_view(self, painter: QPainter, area: QRectF, caption: str, scale: float, *, from_above: bool) -> None:
        colours = colours_of(self)
        painter.setFont(font(Type.CAPTION))
        painter.setPen(QColor(colours.muted))
        line = QRectF(0, area.top() - CAPTION, self.width(), CAPTION - 2)
        painter.drawText(line, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), caption)
        painter.setPen(QPen(QColor(colours.control_border), 1.2))
        painter.setBrush(QColor(colours.card))
        painter.drawRect(area)
        sketch = self._sketch
        placed = [] if sketch is None else [(box, _rect(box, area, scale, from_above)) for box in sketch.boxes]
        for box, rect in placed:
            _draw_box(painter, box, rect, colours)
        taken: list[QRectF] = []
        for box, rect in reversed(placed):
            if box.badge:
                taken.append(_draw_badge(painter, box, rect, area, taken, colours))


def _rect(box: PlanBox, area: QRectF, scale: float, from_above: bool) -> QRectF:
    x, wide = area.left() + box.along[0] * scale, (box.along[1] - box.along[0]) * scale
    if from_above:
        rect = QRectF(x, area.top() + box.across[0] * scale, wide, (box.across[1] - box.across[0]) * scale)
    else:
        rect = QRectF(x, area.bottom() - box.up[1] * scale, wide, (box.up[1] - box.up[0]) * scale)
    if box.role == "concealment":
        grow_x, grow_y = max(0.0, LEAST_BOX - rect.width()) / 2, max(0.0, LEAST_BOX - rect.height()) / 2
        rect.adjust(-grow_x, -grow_y, grow_x, grow_y)
    return rect


def _draw_box(painter: QPainter, box: PlanBox, rect: QRectF, colours: Colours) -> None:
    if box.role == "space":
        painter.setPen(QPen(QColor(colours.border), 1.0, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
    elif box.role == "load":
        painter.setPen(QPen(QColor(colours.control_border), 1.0))
        painter.setBrush(QColor(colours.sunken))
    elif box.role == "look_alike":
        painter.setPen(QPen(QColor(colours.cleared), 1.5, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
    else:
        ground = QColor(colours.missed)
        ground.setAlphaF(0.45)
        painter.setPen(QPen(QColor(colours.missed), 1.5))
        painter.setBrush(ground)
    painter.drawRect(rect)


def _draw_badge(
    painter: QPainter, box: PlanBox, rect: QRectF, area: QRectF, taken: list[QRectF], colours: Colours
) -> QRectF:
    """Draw the badge at its box, aside of those that stand there already, and return its place."""
    middle = rect.center()
    spot = QRectF(middle.x() - BADGE / 2, middle.y() - BADGE / 2, BADGE, BADGE)
    if box.role == "concealment" and min(rect.width(), rect.height()) < BADGE + 6:
        lift = rect.top() - BADGE - 4
        spot.moveTop(lift if lift >= area.top() + 1 else rect.bottom() + 4)
    spot.moveLeft(min(max(spot.left(), area.left() + 2), area.right() - BADGE - 2))
    spot.moveTop(min(max(spot.top(), area.top() + 2), max(area.top() + 2, area.bottom() - BADGE - 2)))
    for _ in range(8):
        if not any(spot.intersects(other) for other in taken):
            break
        spot.translate(BADGE + 2, 0)
        if spot.right() > area.right():
            spot.moveLeft(area.left() + 2)
    hidden = box.role == "concealment"
    if hidden and not spot.adjusted(-3, -3, 3, 3).intersects(rect):
        painter.setPen(QPen(QColor(colours.missed), 1.5))
        painter.drawLine(spot.center(), QPointF(middle))
    ground = {"concealment": colours.missed, "look_alike": colours.cleared}.get(box.role, colours.card)
    edge = colours.control_border if box.role == "load" else ground
    painter.setPen(QPen(QColor(edge), 1.0))
    painter.setBrush(QColor(ground))
    painter.drawEllipse(spot)
    painter.setPen(QColor(colours.text if box.role == "load" else colours.card))
    painter.setFont(font(Type.CAPTION))
    painter.drawText(spot, int(Qt.AlignmentFlag.AlignCenter), box.badge)
    return spot
