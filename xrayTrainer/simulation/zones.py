"""Where the zones of a carrier lie in a scan: for the atlas, for questions, and for the zone that a mark lies in."""

from __future__ import annotations

import itertools
import math
from collections.abc import Mapping

import cv2
import numpy as np

from xrayTrainer.domain.regions import Polygon
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.expand import Expansion
from xrayTrainer.simulation.exposure import scan_geometry
from xrayTrainer.simulation.fan import Fan, Floats
from xrayTrainer.simulation.motion import swayed_pixel
from xrayTrainer.simulation.profiles import ScannerProfile


def zone_outlines(expansion: Expansion, profile: ScannerProfile, view_id: str) -> Mapping[str, Polygon]:
    """Return the outline of each zone of the carrier in a view, by its id, as far as the scan shows it.

    An outline is the convex hull of the eight corners of the zone's box, seen through the fan.

    Raises
    ------
    UserError
        `scene.no_view`.
    """
    fan, sway = scan_geometry(expansion, profile, view_id)
    found = {zone: _outline(box, fan, sway) for zone, box in expansion.body.zones.items()}
    return {zone: outline for zone, outline in found.items() if outline is not None}


def _outline(box: Box, fan: Fan, sway: Floats) -> Polygon | None:
    clipped = _within(box, fan)
    if clipped is None:
        return None
    corners = itertools.product((clipped.x0, clipped.x1), (clipped.y0, clipped.y1), (clipped.z0, clipped.z1))
    seen = [point for point in (swayed_pixel(fan, sway, corner) for corner in corners) if not math.isnan(point[1])]
    if len(seen) < 3:
        return None
    hull = cv2.convexHull(np.array(seen, dtype=np.float32)).reshape(-1, 2)
    rows, cols = fan.shape
    points = tuple((min(max(float(x), 0.0), float(cols)), min(max(float(y), 0.0), float(rows))) for x, y in hull)
    return Polygon(points=points) if len(set(points)) >= 3 else None


def _within(box: Box, fan: Fan) -> Box | None:
    """Return the part of a box whose travel the scan covers."""
    first, last = max(box.x0, float(fan.x[0]) + 1e-6), min(box.x1, float(fan.x[-1]) - 1e-6)
    return box.with_x(first, last) if first < last else None
