"""The rule of scoring.md 1.3 by exact geometry (shapely), and random regions: the oracle of the raster's tests.

Nothing here comes from the program but the types of regions.
"""

from __future__ import annotations

import math
import random
from dataclasses import dataclass

import numpy as np
import shapely
import shapely.ops
from shapely.affinity import rotate, scale, translate
from shapely.geometry import LinearRing, Polygon, box
from shapely.geometry.base import BaseGeometry

from xrayTrainer.domain.regions import Ellipse, Freehand, Point, Rect, Region
from xrayTrainer.domain.regions import Polygon as PolygonRegion

QUARTER = 32
"""Segments by which shapely rounds a quarter of a circle."""


def winding_fill(points: tuple[tuple[float, float], ...]) -> BaseGeometry:
    """Return all faces of a closed line round which it winds (non-zero)."""
    simple = Polygon(points)
    if simple.is_valid:
        return simple
    faces = shapely.ops.polygonize(shapely.unary_union(LinearRing(points)))
    loop = np.array(points)
    return shapely.unary_union([face for face in faces if _winding(loop, face.representative_point()) != 0])


def _winding(loop: np.ndarray, at: shapely.Point) -> int:
    angles = np.arctan2(loop[:, 1] - at.y, loop[:, 0] - at.x)
    turns = np.diff(np.append(angles, angles[0]))
    turns = (turns + math.pi) % (2 * math.pi) - math.pi
    return round(float(turns.sum()) / (2 * math.pi))


def geometry(region: Region, *, point_radius_px: float = 1.0) -> BaseGeometry:
    """Return a region as a geometry."""
    match region:
        case Rect():
            return box(region.x, region.y, region.x + region.w, region.y + region.h)
        case Ellipse():
            circle = shapely.Point(0, 0).buffer(1.0, quad_segs=256)
            turned = rotate(scale(circle, region.rx, region.ry, origin=(0, 0)), region.angle, origin=(0, 0))
            return translate(turned, region.cx, region.cy)
        case PolygonRegion():
            whole = winding_fill(region.points)
            for hole in region.holes:
                whole = whole.difference(winding_fill(hole))
            return whole
        case Freehand():
            return winding_fill(region.points)
        case Point():
            return shapely.Point(region.x, region.y).buffer(point_radius_px, quad_segs=64)


def outline_geometry(outline: tuple[Region, ...], *, t_px: float) -> BaseGeometry:
    return shapely.unary_union([geometry(region, point_radius_px=t_px) for region in outline])


def within(parts: list[BaseGeometry], t_px: float, quarter: int = QUARTER) -> BaseGeometry:
    """Return all points within `t_px` of any part.

    Each part is widened for itself: GEOS now and then returns far too much for the buffer of a union.
    """
    single = [piece for part in parts for piece in shapely.get_parts(part)]
    return shapely.union_all([piece.buffer(t_px, quad_segs=quarter) for piece in single])


@dataclass(frozen=True, slots=True)
class Exact:
    """P, C and q of a mark and an outline."""

    p: float
    c: float
    q: float


def exact(
    mark: Region, outline: tuple[Region, ...], *, t_px: float, width: float, height: float, quarter: int = QUARTER
) -> Exact:
    """Return the exact measures of a mark with area."""
    m = geometry(mark).intersection(box(0, 0, width, height))
    k = outline_geometry(outline, t_px=t_px)
    if m.area == 0:
        return Exact(0.0, 0.0, 0.0)
    parts = [geometry(region, point_radius_px=t_px) for region in outline]
    reference = [box(*part.bounds) for part in parts] if isinstance(mark, Rect | Ellipse) else parts
    p = m.intersection(within(reference, t_px, quarter)).area / m.area
    c = k.intersection(within([m], t_px, quarter)).area / k.area
    return Exact(p, c, 2 * p * c / (p + c) if p + c > 0 else 0.0)


# --- random regions --------------------------------------------------------------------------------------------------

KINDS = ("rect", "ellipse", "convex", "star", "blob", "crossing", "holes", "thin", "bent", "parts")


def random_region(rng: random.Random, kind: str, cx: float, cy: float, w: float, h: float) -> Region:
    """Return a region of a kind, about `w` x `h`, around a centre."""
    match kind:
        case "rect":
            return Rect(x=cx - w / 2, y=cy - h / 2, w=w, h=h)
        case "ellipse":
            return Ellipse(cx=cx, cy=cy, rx=w / 2, ry=h / 2, angle=rng.choice((0.0, rng.uniform(-180, 180))))
        case "convex":
            angles = sorted(rng.uniform(0, 2 * math.pi) for _ in range(rng.randint(3, 12)))
            if max(b - a for a, b in zip(angles, [*angles[1:], angles[0] + 2 * math.pi], strict=True)) > 2.8:
                angles = [i * 2 * math.pi / 5 + rng.uniform(0, 0.5) for i in range(5)]
            return PolygonRegion(points=tuple((cx + w / 2 * math.cos(a), cy + h / 2 * math.sin(a)) for a in angles))
        case "star":
            return PolygonRegion(points=_round(rng, cx, cy, w, h, rng.randint(8, 30), 0.45))
        case "blob":
            return Freehand(points=_round(rng, cx, cy, w, h, rng.randint(60, 220), 0.06))
        case "crossing":
            number = rng.randint(5, 14)
            return Freehand(
                points=tuple((cx + rng.uniform(-w, w) / 2, cy + rng.uniform(-h, h) / 2) for _ in range(number))
            )
        case "holes":
            outer = _round(rng, cx, cy, w, h, 24, 0.2)
            holes = tuple(
                _round(rng, cx + rng.uniform(-w, w) / 6, cy + rng.uniform(-h, h) / 6, w / 4, h / 4, 9, 0.2)
                for _ in range(rng.randint(1, 2))
            )
            return PolygonRegion(points=outer, holes=holes)
        case "thin":
            long, thick, turn = max(w, h), max(3.2, min(w, h) / 12), rng.uniform(0, math.pi)
            return _turned_box(cx, cy, long, thick, turn)
        case "bent":
            return _bent(rng, cx, cy, max(w, h), max(3.2, min(w, h) / 12))
        case _:
            raise ValueError(kind)


def random_outline(rng: random.Random, kind: str, cx: float, cy: float, w: float, h: float) -> tuple[Region, ...]:
    """Return an outline; of kind `parts`: two or three regions, apart or overlapping."""
    if kind != "parts":
        return (random_region(rng, kind, cx, cy, w, h),)
    return tuple(
        random_region(
            rng,
            rng.choice(("rect", "ellipse", "star", "blob")),
            cx + rng.uniform(-w, w) / 2,
            cy + rng.uniform(-h, h) / 2,
            w * rng.uniform(0.3, 1),
            h * rng.uniform(0.3, 1),
        )
        for _ in range(rng.randint(2, 3))
    )


def _round(
    rng: random.Random, cx: float, cy: float, w: float, h: float, number: int, rough: float
) -> tuple[tuple[float, float], ...]:
    start = rng.uniform(0, 2 * math.pi)
    points = []
    for i in range(number):
        a = start + 2 * math.pi * i / number
        r = 0.5 * (1 - rng.uniform(0, 2 * rough))
        points.append((cx + w * r * math.cos(a), cy + h * r * math.sin(a)))
    return tuple(points)


def _turned_box(cx: float, cy: float, long: float, thick: float, turn: float) -> PolygonRegion:
    c, s = math.cos(turn), math.sin(turn)
    corners = ((-long, -thick), (long, -thick), (long, thick), (-long, thick))
    return PolygonRegion(points=tuple((cx + (x * c - y * s) / 2, cy + (x * s + y * c) / 2) for x, y in corners))


def _bent(rng: random.Random, cx: float, cy: float, size: float, thick: float) -> Region:
    """Return a thin ring segment, or a thin angle with straight legs."""
    r = size / 2
    thick = min(thick, r / 2)
    if rng.random() < 0.3:
        a, b = size, size * rng.uniform(0.3, 1)
        x, y = cx - a / 2, cy - b / 2
        return PolygonRegion(
            points=((x, y), (x + a, y), (x + a, y + thick), (x + thick, y + thick), (x + thick, y + b), (x, y + b))
        )
    start, sweep = rng.uniform(0, 6.28), rng.uniform(1.5, 5.5)
    angles = [start + sweep * i / 40 for i in range(41)]
    outer = [(cx + r * math.cos(a), cy + r * math.sin(a)) for a in angles]
    inner = [(cx + (r - thick) * math.cos(a), cy + (r - thick) * math.sin(a)) for a in reversed(angles)]
    return Freehand(points=tuple(outer + inner))


@dataclass(frozen=True, slots=True)
class Pair:
    """A mark and an outline of a picture that overlap or touch the ring."""

    mark: Region
    outline: tuple[Region, ...]
    mark_kind: str
    key_kind: str
    width: int
    height: int
    t_px: float


def random_pair(rng: random.Random) -> Pair:
    """Return a pair whose boxes, grown by the tolerance, meet: sides 6-2000 px, every kind of region."""
    width, height = rng.choice(((640, 480), (1200, 600), (2000, 800), (4000, 1500), (2400, 620)))
    t = min(max(0.004 * math.hypot(width, height), 3.0), 15.0)
    while True:
        key_kind, mark_kind = rng.choice(KINDS), rng.choice(KINDS[:-1])
        w, h = _side(rng, width), _side(rng, height)
        cx, cy = rng.uniform(0.5 * w, width - 0.5 * w), rng.uniform(0.5 * h, height - 0.5 * h)
        outline = random_outline(rng, key_kind, cx, cy, w, h)
        k = outline_geometry(outline, t_px=t)
        if k.area < 4:
            continue
        grow = math.exp(rng.gauss(0, 0.5))
        mw, mh = (min(max(side * grow * math.exp(rng.gauss(0, 0.2)), 6), 2000) for side in (w, h))
        mark = random_region(rng, mark_kind, cx + rng.gauss(0, 0.4) * (w + t), cy + rng.gauss(0, 0.4) * (h + t), mw, mh)
        m = geometry(mark).intersection(box(0, 0, width, height))
        if m.is_empty or m.area < 16 or m.minimum_rotated_rectangle.area < 16 or _least_width(m) < 3.05:
            continue
        if m.distance(k) <= t:
            return Pair(mark, outline, mark_kind, key_kind, width, height, t)


def _side(rng: random.Random, limit: float) -> float:
    return math.exp(rng.uniform(math.log(6), math.log(min(2000, 0.9 * limit))))


def _least_width(m: BaseGeometry) -> float:
    hull = np.array(m.convex_hull.exterior.coords)[:-1]
    steps = np.roll(hull, -1, axis=0) - hull
    steps /= np.hypot(*steps.T)[:, None]
    across = hull[:, 0, None] * steps[:, 1] - hull[:, 1, None] * steps[:, 0]
    return float((across.max(axis=0) - across.min(axis=0)).min())
