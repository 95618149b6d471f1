"""Labels of shapes: their picture, and where each stands so that it hides neither its shape nor another label.

Boxes are plain (left, top, right, bottom) in widget pixels: two hundred labels choose their places at once.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap

from xrayTrainer.domain.regions import Vertex
from xrayTrainer.ui.viewmodels.region_edit import Bounds
from xrayTrainer.ui.widgets.shape_styles import UNDER

LABEL_HEIGHT = 18.0
GAP = 4.0
BAR_COUNT = 3
SPOTS = 11
SMALL, HIDDEN = -1, -2
"""Spots of labels that find no other: a small number in the middle of the shape, or nothing."""
NEAR_SPOTS = (0, 1, 2, 3, 4, 5, SMALL)
"""Those that are tried where there are many labels."""
MOST_HIDDEN = 0.35
"""There, a label may lie on so much of other shapes, as a share of itself."""
SMALL_HEIGHT = 13.0
CELL = 96.0
"""Side of the cells, in widget pixels, in which labels look for others near them."""
LARGEST = 64
"""A box of more cells is too large to be stepped aside from."""


class Labelled(NamedTuple):
    """A shape that has a label: its id, the box round it, the widths of the label, the gap between the two."""

    id: str
    box: Bounds
    width: float
    gap: float = GAP
    small: float = 0.0


def label_at(item: Labelled, spot: int, area_width: float) -> Vertex:
    """Return the upper left corner of a label at a spot, pushed along so that it is not cut off at a side.

    Spots are, best first: above, below (both at the left, then at the right corner), at the sides (at the upper, then
    at the lower corner), one line further above and below, inside.
    """
    (left, top, right, bottom), width, gap = item.box, item.width, item.gap
    line = LABEL_HEIGHT + 2
    if spot < 4:
        x = left - 1 if spot < 2 else right + 1 - width
        y = bottom + gap if spot % 2 else top - gap - LABEL_HEIGHT
    elif spot < 8:
        x = right + gap if spot % 2 else left - gap - width
        y = top if spot < 6 else bottom - LABEL_HEIGHT
    elif spot < 10:
        x, y = left - 1, (bottom + gap + line if spot % 2 else top - gap - LABEL_HEIGHT - line)
    else:
        x, y = left - 1, max(top + gap, 2.0)
    return min(max(x, 2.0), max(2.0, area_width - width - 2)), y


def label_box(item: Labelled, spot: int, area_width: float) -> Bounds:
    """Return the box of a label at a spot; `SMALL` is the middle of the shape."""
    if spot == SMALL:
        left, top, right, bottom = item.box
        x, y = 0.5 * (left + right - item.small), 0.5 * (top + bottom - SMALL_HEIGHT)
        return x, y, x + item.small, y + SMALL_HEIGHT
    x, y = label_at(item, spot, area_width)
    return x, y, x + item.width, y + LABEL_HEIGHT


def choose_spots(items: Iterable[Labelled], area: tuple[float, float], boxes: Sequence[Bounds] = ()) -> dict[str, int]:
    """Return a spot for each label, so that it lies on no other label, stays on the canvas, and hides few shapes.

    Parameters
    ----------
    items
        The labels, those that choose first at the front.
    area
        Width and height of the canvas.
    boxes
        Boxes of the shapes, hidden only where there is no other way.
    """
    width, height = area
    chosen: dict[str, int] = {}
    taken, shapes = _Cells(), _Cells()
    for box in boxes:
        shapes.add(box)
    for item in items:
        best, lowest = 0, float("inf")
        for spot in range(SPOTS):
            rect = label_box(item, spot, width)
            cost = 0.02 * spot + (0.0 if rect[1] >= 2 and rect[3] <= height - 2 else 100.0)
            if cost < lowest:
                cost += 10.0 * taken.covered(rect)
            if cost < lowest:
                cost += shapes.covered(rect)
            if cost < lowest:
                best, lowest = spot, cost
            if lowest < 0.2:
                break
        chosen[item.id] = best
        taken.add(label_box(item, best, width))
    return chosen


def choose_crowded(items: Sequence[Labelled], area: tuple[float, float], pinned: frozenset[str]) -> dict[str, int]:
    """Return a spot for each label where there are many: none lies on another, or hides much of another's shape.

    A label that finds no such spot is `SMALL`, and where not even that has room, `HIDDEN`.

    Parameters
    ----------
    items
        The labels, those that choose first at the front.
    area
        Width and height of the canvas.
    pinned
        Ids of those that are shown in any case.
    """
    width, height = area
    chosen: dict[str, int] = {}
    taken, shapes = _Cells(), _Cells()
    for item in items:
        shapes.add(item.box)

    def fits(spot: int, box: Bounds) -> bool:
        if box[0] < 1 or box[1] < 1 or box[2] > width - 1 or box[3] > height - 1 or taken.meets(box):
            return False
        return spot == SMALL or shapes.covered(box) <= MOST_HIDDEN

    for item in items:
        boxes = ((spot, _with_rim(label_box(item, spot, width))) for spot in NEAR_SPOTS)
        spot, box = next((found for found in boxes if fits(*found)), (HIDDEN, item.box))
        if item.id in pinned and spot < 0:
            spot, box = 0, _with_rim(label_box(item, 0, width))
        chosen[item.id] = spot
        if spot != HIDDEN:
            taken.add(box)
    return chosen


def _with_rim(box: Bounds) -> Bounds:
    return box[0] - 1, box[1] - 1, box[2] + 1, box[3] + 1


class _Cells:
    """Boxes, found again by where they lie."""

    def __init__(self) -> None:
        self._cells: dict[tuple[int, int], list[Bounds]] = {}

    def add(self, box: Bounds) -> None:
        """Remember a box."""
        for cell in _cells_of(box):
            self._cells.setdefault(cell, []).append(box)

    def meets(self, box: Bounds) -> bool:
        """Return whether `box` lies on another."""
        left, top, right, bottom = box
        return any(
            left < x1 and x0 < right and top < y1 and y0 < bottom
            for cell in _cells_of(box)
            for x0, y0, x1, y1 in self._cells.get(cell, ())
        )

    def covered(self, box: Bounds) -> float:
        """Return which part of `box` others cover, each counted by itself."""
        left, top, right, bottom = box
        common = 0.0
        for cell in _cells_of(box):
            cell_left, cell_top = cell[0] * CELL, cell[1] * CELL
            # each cell counts what lies in it, so nothing counts twice
            a, b = max(left, cell_left), max(top, cell_top)
            c, d = min(right, cell_left + CELL), min(bottom, cell_top + CELL)
            for x0, y0, x1, y1 in self._cells.get(cell, ()):
                across, down = min(c, x1) - max(a, x0), min(d, y1) - max(b, y0)
                if across > 0 and down > 0:
                    common += across * down
        return common / ((right - left) * (bottom - top))


def _cells_of(box: Bounds) -> list[tuple[int, int]]:
    left, top, right, bottom = (int(edge // CELL) for edge in box)
    if (right - left + 1) * (bottom - top + 1) > LARGEST:
        return []
    return [(column, row) for column in range(left, right + 1) for row in range(top, bottom + 1)]


def make_label(text: str, bars: int | None, colour: str, base: QFont, ratio: float, *, small: bool = False) -> QPixmap:
    """Return the picture of a label: a rounded tag with a dark rim of one pixel."""
    height, least, beside = (SMALL_HEIGHT, SMALL_HEIGHT, 5) if small else (LABEL_HEIGHT, LABEL_HEIGHT, 10)
    font = QFont(base)
    font.setPixelSize(9 if small else 12)
    font.setWeight(QFont.Weight.DemiBold)
    bars_width = 0.0 if bars is None else BAR_COUNT * 5.0 + 5.0
    width = ceil(max(least, QFontMetricsF(font).horizontalAdvance(text) + bars_width + beside))
    label = QPixmap(ceil((width + 2) * ratio), ceil((height + 2) * ratio))
    label.setDevicePixelRatio(ratio)
    label.fill(Qt.GlobalColor.transparent)
    painter = QPainter(label)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = QRectF(1, 1, width, height)
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
