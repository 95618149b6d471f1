"""Which share of a shape lies within a tolerance of another, by counting.

A shape is drawn in a frame of its own, the other with its ring into the same frame, and cells are counted.  The few
shapes that no frame makes thick (long, thin and bent) are counted by evenly spread points instead, with exact distances
where a coarse picture can't tell.
"""

from __future__ import annotations

from functools import cached_property

import cv2
import numpy as np

from xrayTrainer.scoring.clipping import box_of, clip_loop
from xrayTrainer.scoring.distances import within
from xrayTrainer.scoring.frames import MAX_SIDE, Frame, frame_for, upright_frame
from xrayTrainer.scoring.raster import draw_inside, draw_within
from xrayTrainer.scoring.scanlines import Floats, shoelace, spread
from xrayTrainer.scoring.shapes import Part, Shape
from xrayTrainer.scoring.sketch import Weights

POINTS = 2000
"""Points spread over a part that no frame fits."""


class Cover:
    """The inside of a shape, ready to be counted: of each part what no earlier part has already."""

    def __init__(self, shape: Shape) -> None:
        self.shape = shape

    @cached_property
    def _counted(self) -> tuple[_Drawn | _Spread, ...]:
        parts = self.shape.parts
        return tuple(
            _counted(part, [other for other in parts[:number] if other.box.meets(part.box)])
            for number, part in enumerate(parts)
        )

    @cached_property
    def area(self) -> float:
        """Area in square scan pixels: of one part as exact as its own, of parts that overlap within about 1 %."""
        parts = self.shape.parts
        return parts[0].area if len(parts) == 1 else sum(counted.area for counted in self._counted)

    def share_within(self, other: Shape, t_px: float) -> float:
        """Return the share, 0..1, of this shape that lies within `t_px` of `other`."""
        if not self.shape.box.grown(t_px).meets(other.box):
            return 0.0
        if all(_wholly_within(part, other, t_px) for part in self.shape.parts):
            return 1.0
        exact = self._exact_share(other, t_px)
        if exact is not None:
            return exact
        counted = self._counted
        if len(counted) == 1:
            return counted[0].share_within(other, t_px)
        total = sum(piece.area for piece in counted)
        return sum(piece.area * piece.share_within(other, t_px) for piece in counted) / total if total > 0 else 0.0

    def _exact_share(self, other: Shape, t_px: float) -> float | None:
        """Return the share of an upright rectangle within a convex region's ring, without counting; None for others."""
        if len(self.shape.parts) > 1 or len(other.parts) > 1 or not self.shape.parts[0].upright:
            return None
        ring = other.rings(t_px)[0]
        if ring is None or not self.area:
            return None
        shared = clip_loop(ring.loop, self.shape.box)
        return min(abs(shoelace(shared)) / self.area, 1.0) if len(shared) >= 3 else 0.0


def _wholly_within(part: Part, other: Shape, t_px: float) -> bool:
    """Say whether a part's box lies within the ring of one upright rectangle of `other`."""
    x0, y0, x1, y1 = part.box
    for goal in other.parts:
        box = goal.box
        if goal.upright and box.grown(t_px).holds(part.box):
            beside, above = max(box.x0 - x0, x1 - box.x1, 0.0), max(box.y0 - y0, y1 - box.y1, 0.0)
            if beside * beside + above * above <= t_px * t_px:
                return True
    return False


class _Drawn:
    """A part as a mask in a frame."""

    def __init__(self, frame: Frame, mask: Weights, area: float) -> None:
        self._frame = frame
        self._mask = mask
        self._whole = cv2.sumElems(mask)[0]
        self.area = area

    def share_within(self, other: Shape, t_px: float) -> float:
        if not self._whole or not self._frame.reach.grown(t_px).meets(other.box):
            return 0.0
        drawn = draw_within(other, t_px, self._frame)
        return float(cv2.sumElems(cv2.multiply(drawn, self._mask))[0] / self._whole)


class _Spread:
    """A part as evenly spread points."""

    def __init__(self, points: Floats, area: float) -> None:
        self._points = points
        self.area = area

    def share_within(self, other: Shape, t_px: float) -> float:
        points = self._points
        if not len(points):
            return 0.0
        box = box_of(points)
        frame = upright_frame(box, MAX_SIDE)
        # Whatever OpenCV fills, it is off by less than two cells.
        margin = 2.0 / MAX_SIDE * max(box.x1 - box.x0, box.y1 - box.y0)
        column, row = np.minimum(frame.cells(points), MAX_SIDE - 1).astype(np.int64).T
        maybe = draw_within(other, t_px + margin, frame)[row, column] != 0
        surely = np.zeros_like(maybe)
        if t_px > margin:
            surely = draw_within(other, t_px - margin, frame)[row, column] != 0
        asked = points[maybe & ~surely]
        found = np.zeros(len(asked), dtype=np.bool_)
        for part in other.parts:
            found |= within(asked, part, t_px)
        return (int(np.count_nonzero(surely)) + int(np.count_nonzero(found))) / len(points)


def _counted(part: Part, earlier: list[Part]) -> _Drawn | _Spread:
    """Return what of a part lies in no earlier part, ready to be counted."""
    frame = frame_for(part)
    if frame is None:
        points = spread(part.outer, part.holes, area=part.area, count=POINTS)
        kept = np.ones(len(points), dtype=np.bool_)
        for other in earlier:
            kept &= ~within(points, other, 0.0)
        return _Spread(points[kept], part.area * float(kept.mean()) if len(points) else 0.0)
    mask = draw_inside(part, frame)
    if not earlier:
        return _Drawn(frame, mask, part.area)
    rest = mask * (1 - draw_within(Shape(earlier), 0.0, frame))
    return _Drawn(frame, rest, part.area * cv2.sumElems(rest)[0] / max(cv2.sumElems(mask)[0], 1.0))
