"""One mark against one accepted outline: P, C, q, the guards, and whether it is found (scoring.md 1.3)."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import cv2
import numpy as np

from xrayTrainer.domain.regions import Ellipse, Outline, Point, Rect, Region
from xrayTrainer.scoring.clipping import Box
from xrayTrainer.scoring.cover import Cover
from xrayTrainer.scoring.distances import squared_distances
from xrayTrainer.scoring.profile import S1, Profile
from xrayTrainer.scoring.shapes import FARTHEST_PX, Part, Shape, clipped, outline_shape, region_part, thinner_than


@dataclass(frozen=True, slots=True, kw_only=True)
class PairMeasure:
    """What a mark and an outline have in common.

    Attributes
    ----------
    p
        Share of the mark on the target, 0..1; None for a mark that is read as a point.
    c
        Share of the target covered, 0..1; None for a point.
    q
        Overlap quality, 0..1: 2PC / (P + C), for a point 1 on the target and 0.5 at the end of the tolerance.
    t_px
        Tolerance, in scan pixels.
    centred
        Whether the mark's centroid lies within the tolerance of the target.
    guard
        Whether the mark is small enough to count.
    accepted
        Whether the outline is found by this mark.
    near
        Whether the mark is right but for being far too loose: guarded, covering or centred, P too small.
    distance_px
        Distance of a point to the target; None for a mark with area.
    """

    p: float | None
    c: float | None
    q: float
    t_px: float
    centred: bool
    guard: bool
    accepted: bool
    near: bool
    distance_px: float | None = None


class PreparedMark:
    """A mark cut to its picture, ready to be measured against many outlines.

    Parameters
    ----------
    region
        What was drawn, in scan pixels.
    width, height
        Size of the picture, in scan pixels.
    profile
        Parameters.
    """

    def __init__(self, region: Region, *, width: float, height: float, profile: Profile = S1) -> None:
        self.profile = profile
        self.picture = Box(0.0, 0.0, float(width), float(height))
        self.boxy = isinstance(region, Rect | Ellipse)
        self.point: tuple[float, float] | None = None
        self.part: Part | None = None
        self.clipped = False
        """Whether something of the mark lay outside of the picture."""
        if isinstance(region, Point):
            inside = 0 <= region.x <= width and 0 <= region.y <= height
            self.point = (region.x, region.y) if inside else None
            self.clipped = not inside
            return
        whole = region_part(region, point_radius_px=1.0)
        part = clipped(whole, self.picture)
        self.clipped = part is not whole
        if part is None:
            return
        if part.area <= 0 or thinner_than(part, profile.min_mark_px):
            self.point = part.centroid
        else:
            self.part = part

    @property
    def outside(self) -> bool:
        """Whether nothing of the mark lies inside of the picture."""
        return self.part is None and self.point is None

    @property
    def area(self) -> float:
        """Area in square scan pixels; 0 for a point."""
        return self.part.area if self.part is not None else 0.0

    @cached_property
    def shape(self) -> Shape:
        """The mark as a shape; only for a mark with area."""
        if self.part is None:
            raise ValueError("a point has no shape")
        return Shape((self.part,))

    @cached_property
    def cover(self) -> Cover:
        """The inside of the mark, ready to be counted."""
        return Cover(self.shape)

    @property
    def over_whole_picture(self) -> bool:
        """Whether the mark covers so much of the picture that it says nothing."""
        return self.area > self.profile.whole_image_frac * self.picture.area

    def share_in(self, areas: Shape) -> float:
        """Return the share of the mark, 0..1, inside `areas`; for a point 1 or 0."""
        if self.point is not None:
            return 1.0 if _distance_px(self.point, areas) <= 0 else 0.0
        return self.cover.share_within(areas, 0.0) if self.part is not None else 0.0


class PreparedOutline:
    """An accepted outline with its tolerance, ready to be measured against many marks.

    Parameters
    ----------
    outline
        Regions that together are the thing. A point among them becomes a circle as wide as the tolerance.
    t_px
        Tolerance, > 0, in scan pixels.
    whole_load
        The whole load is the thing: a mark may be as large as the picture.
    """

    def __init__(self, outline: Outline, *, t_px: float, whole_load: bool = False) -> None:
        self.t_px = min(t_px, FARTHEST_PX)
        self.whole_load = whole_load
        self.shape = outline_shape(outline, point_radius_px=self.t_px)
        self.reach = self.shape.box.grown(self.t_px)

    @cached_property
    def cover(self) -> Cover:
        """The inside of the outline, ready to be counted."""
        return Cover(self.shape)

    @cached_property
    def boxes_area(self) -> float:
        """Area of the union of the parts' boxes."""
        boxes = self.shape.boxes
        return boxes.box.area if len(boxes.parts) == 1 else Cover(boxes).area


def measure(mark: PreparedMark, outline: PreparedOutline) -> PairMeasure:
    """Return P, C, q and the verdict on one mark and one outline of the same view.

    P and C are within 0.02 of exact geometry.

    References
    ----------
    scoring.md 1.3 and 1.7.
    """
    if mark.point is not None:
        return _measure_point(mark.point, outline)
    guard = mark.part is not None and (outline.whole_load or _small_enough(mark, outline))
    if mark.part is None or not mark.part.box.meets(outline.reach):
        return PairMeasure(
            p=0.0, c=0.0, q=0.0, t_px=outline.t_px, centred=False, guard=guard, accepted=False, near=False
        )
    profile, t = mark.profile, outline.t_px
    p = mark.cover.share_within(outline.shape.boxes if mark.boxy else outline.shape, t)
    c = outline.cover.share_within(mark.shape, t)
    centred = _within(mark.part.centroid, outline.shape, t)
    found = guard and (c >= profile.tau_c or centred)
    return PairMeasure(
        p=p,
        c=c,
        q=2.0 * p * c / (p + c) if p + c > 0 else 0.0,
        t_px=t,
        centred=centred,
        guard=guard,
        accepted=found and p >= profile.tau_p,
        near=found and p < profile.tau_p,
    )


def best(measures: Sequence[PairMeasure]) -> int | None:
    """Return the number of the best of several: accepted, else near, else neither; then by q; then the first."""
    if not measures:
        return None
    return max(range(len(measures)), key=lambda i: (measures[i].accepted, measures[i].near, measures[i].q, -i))


def _measure_point(point: tuple[float, float], outline: PreparedOutline) -> PairMeasure:
    t = outline.t_px
    distance = _distance_px(point, outline.shape)
    accepted = distance <= t
    q = (1.0 if distance == 0 else 1.0 - 0.5 * distance / t) if accepted else 0.0
    return PairMeasure(
        p=None,
        c=None,
        q=q,
        t_px=t,
        centred=accepted,
        guard=True,
        accepted=accepted,
        near=False,
        distance_px=distance,
    )


def _small_enough(mark: PreparedMark, outline: PreparedOutline) -> bool:
    picture, profile = mark.picture.area, mark.profile
    if mark.area > profile.whole_image_frac * picture:
        return False
    if mark.area <= profile.max_mark_frac * picture:
        return True
    return mark.area <= profile.big_ratio * (outline.boxes_area if mark.boxy else outline.cover.area)


def _distance_px(point: tuple[float, float], shape: Shape) -> float:
    at = np.array([point])
    return math.sqrt(min(float(squared_distances(at, part)[0]) for part in shape.parts))


def _within(point: tuple[float, float], shape: Shape, t_px: float) -> bool:
    box = shape.box.grown(t_px)
    if not (box.x0 <= point[0] <= box.x1 and box.y0 <= point[1] <= box.y1):
        return False
    unsure = 0.01 + 1e-5 * max(box.x1 - box.x0, box.y1 - box.y0)
    beyond = [_nearly_beyond_px(point, part) - t_px for part in shape.parts]
    if any(by <= -unsure for by in beyond):
        return True
    if all(by > unsure for by in beyond):
        return False
    if any(not part.upright and part.surely_holds(point) for part in shape.parts):
        return True
    return _distance_px(point, shape) <= t_px


def _nearly_beyond_px(point: tuple[float, float], part: Part) -> float:
    """Return how far a point lies outside of a part (negative: inside), in single precision; NaN if not known."""
    if part.upright or part.holes or not part.round:
        return math.nan
    return -cv2.pointPolygonTest((part.outer - point).astype(np.float32), (0, 0), True)
