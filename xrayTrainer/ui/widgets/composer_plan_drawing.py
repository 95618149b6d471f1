"""Where a load plan lies in a widget, what is under the pointer there, and how it is drawn."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from xrayTrainer.ui.viewmodels.composer_plan import Grip, PlanBlock, PlanSheet
from xrayTrainer.ui.widgets.theme import Colours, Space, Type, font

CAPTION = 17
HEAD = 2 * CAPTION
"""What is written above a view: its name, and the metres."""
MARGIN = 6
EDGE = 7.0
"""How near to an end of a block a press takes that end, in pixels."""
LEAST_BOX = 7.0
"""A hidden thing is drawn at least so large, in pixels."""
BADGE = 18.0
MARK = 34.0
"""Least distance of two figures of the ruler, in pixels."""


class PlanFrame:
    """Where the two views of a plan lie: above each other, or beside each other where they are larger so.

    Parameters
    ----------
    sheet
        The plan.
    width, height
        Of the widget, in its pixels.

    Attributes
    ----------
    areas
        From the side, and from above.
    scale
        Pixels per metre, the same in both.
    """

    def __init__(self, sheet: PlanSheet, width: int, height: int) -> None:
        self._sheet = sheet
        wide, high = width - 2.0 * MARGIN, height - 2.0 * MARGIN
        length_m, width_m, height_m = (max(0.1, span[1] - span[0]) for span in (sheet.along, sheet.across, sheet.up))
        over = min(wide / length_m, (high - 2 * HEAD - Space.S) / (height_m + width_m))
        beside = min((wide - Space.L) / 2 / length_m, (high - HEAD) / max(height_m, width_m))
        self.scale = scale = max(1.0, over, beside)
        side = QRectF(MARGIN, MARGIN + HEAD, length_m * scale, height_m * scale)
        if over >= beside:
            above = QRectF(MARGIN, side.bottom() + Space.S + HEAD, side.width(), width_m * scale)
        else:
            above = QRectF(side.right() + Space.L, side.top(), side.width(), width_m * scale)
        self.areas = (side, above)

    def place_of(self, point: QPointF) -> tuple[float, float]:
        """Return the metres along and up of a point in the view from the side."""
        side = self.areas[0]
        along = (point.x() - side.left()) / self.scale + self._sheet.along[0]
        return along, (side.bottom() - point.y()) / self.scale + self._sheet.up[0]

    def box_of(self, block: PlanBlock, view: int) -> QRectF:
        """Return where a block lies in a view: 0 from the side, 1 from above."""
        sheet, scale, area = self._sheet, self.scale, self.areas[view]
        x, wide = area.left() + (block.along[0] - sheet.along[0]) * scale, block.length_m * scale
        low, high = block.across if view else block.up
        y = area.top() + (low - sheet.across[0]) * scale if view else area.bottom() - (high - sheet.up[0]) * scale
        rect = QRectF(x, y, wide, (high - low) * scale)
        if block.role in ("concealment", "look_alike"):
            grow_x, grow_y = max(0.0, LEAST_BOX - rect.width()) / 2, max(0.0, LEAST_BOX - rect.height()) / 2
            rect.adjust(-grow_x, -grow_y, grow_x, grow_y)
        return rect

    def under(self, point: QPointF) -> tuple[PlanBlock, Grip, int] | None:
        """Return the block under the pointer, the part of it, and the view; small things win over loads."""
        for view in (0, 1):
            for block in reversed(self._sheet.blocks):
                if block.role == "space":
                    continue
                slack = 3.0 if block.role != "load" else 0.0
                rect = self.box_of(block, view).adjusted(-slack, -slack, slack, slack)
                if rect.contains(point):
                    return block, grip_of(block, rect, point), view
        return None


def grip_of(block: PlanBlock, rect: QRectF, place: QPointF) -> Grip:
    """Return which part of a block a press takes; only loads that are long enough have ends."""
    if block.role != "load" or rect.width() < 3 * EDGE:
        return Grip.BODY
    if place.x() - rect.left() <= EDGE:
        return Grip.START
    return Grip.END if rect.right() - place.x() <= EDGE else Grip.BODY


def draw_frame(painter: QPainter, area: QRectF, caption: str, colours: Colours) -> None:
    """Draw the ground of a view, and what it is."""
    painter.setFont(font(Type.CAPTION))
    painter.setPen(QColor(colours.muted))
    line = QRectF(area.left(), area.top() - 2 * CAPTION, area.width(), CAPTION - 3)
    painter.drawText(line, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), caption)
    painter.setPen(QPen(QColor(colours.border), 1.0))
    painter.setBrush(QColor(colours.page))
    painter.drawRect(area)


def draw_metres(painter: QPainter, area: QRectF, sheet: PlanSheet, scale: float, colours: Colours) -> None:
    """Write the metres from the front of the first hold above a view."""
    spaces = sheet.spaces
    zero = spaces[0].along[0] if spaces else sheet.along[0]
    last = max((one.along[1] for one in spaces), default=sheet.along[1])
    step = next((one for one in (1, 2, 5, 10) if one * scale >= MARK), 20)
    painter.setFont(font(Type.CAPTION))
    painter.setPen(QColor(colours.muted))
    for metre in range(0, int(last - zero) + 1, step):
        x = area.left() + (zero + metre - sheet.along[0]) * scale
        painter.drawLine(QPointF(x, area.top() - 3), QPointF(x, area.top()))
        place = QRectF(x - MARK, area.top() - CAPTION - 1, 2 * MARK, CAPTION - 3)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), str(metre))


def draw_block(
    painter: QPainter, block: PlanBlock, rect: QRectF, colours: Colours, *, chosen: bool, faint: bool
) -> None:
    """Draw a block with its name; `faint` while it is being dragged away."""
    if block.role == "space":
        painter.setPen(QPen(QColor(colours.border), 1.0, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect)
        painter.setFont(font(Type.CAPTION))
        painter.setPen(QColor(colours.muted))
        painter.drawText(rect.adjusted(5, 2, -5, -2), int(Qt.AlignmentFlag.AlignLeft), block.name)
        return
    edge = {"load": colours.control_border, "look_alike": colours.cleared}.get(block.role, colours.missed)
    ground = QColor(colours.sunken if block.role == "load" else edge)
    ground.setAlphaF(0.35 if faint else 0.45 if block.role != "load" else 1.0)
    style = Qt.PenStyle.DashLine if block.role == "look_alike" else Qt.PenStyle.SolidLine
    painter.setPen(QPen(QColor(colours.accent if chosen else edge), 2.5 if chosen else 1.2, style))
    painter.setBrush(ground)
    painter.drawRect(rect)
    if block.role == "load":
        _draw_name(painter, block, rect, colours)
    else:
        _draw_badge(painter, block, rect, edge, colours)


def _draw_name(painter: QPainter, block: PlanBlock, rect: QRectF, colours: Colours) -> None:
    """Write the name, shortened to what there is room for; the badge alone where there is none."""
    small = font(Type.CAPTION)
    metrics = QFontMetrics(small)
    inner = rect.adjusted(6, 2, -6, -2)
    painter.setFont(small)
    painter.setPen(QColor(colours.text))
    flags = int(Qt.AlignmentFlag.AlignCenter)
    if inner.width() >= 44 and inner.height() >= metrics.height():
        text = metrics.elidedText(block.name, Qt.TextElideMode.ElideRight, int(inner.width()))
        painter.drawText(inner, flags, text)
    elif rect.width() >= 12 and rect.height() >= metrics.height() - 2:
        painter.drawText(rect, flags, block.badge)


def _draw_badge(painter: QPainter, block: PlanBlock, rect: QRectF, edge: str, colours: Colours) -> None:
    middle = rect.center()
    spot = QRectF(middle.x() - BADGE / 2, middle.y() - BADGE / 2, BADGE, BADGE)
    if min(rect.width(), rect.height()) < BADGE + 6:
        spot.moveBottom(rect.top() - 3)
        painter.setPen(QPen(QColor(edge), 1.5))
        painter.drawLine(spot.center(), rect.center())
    painter.setPen(QPen(QColor(edge), 1.0))
    painter.setBrush(QColor(edge))
    painter.drawEllipse(spot)
    painter.setPen(QColor(colours.card))
    painter.setFont(font(Type.CAPTION))
    painter.drawText(spot, int(Qt.AlignmentFlag.AlignCenter), block.badge)
