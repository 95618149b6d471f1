"""What air cargo stands on in the scanner: a bed of rollers whose upper side is z = 0."""

from __future__ import annotations

from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.solids import Parts, Stuff

_BEYOND = 160.0


def roller_bed(parts: Parts, half: float, width: float, *, pitch: float = 20.0, radius: float = 3.0) -> None:
    """Put down rollers and the beams at their ends; the bed goes on beyond `half` cm, where the scan ends."""
    far = half + _BEYOND
    count = int(2 * far / pitch)
    for i in range(count):
        x = (i - (count - 1) / 2) * pitch
        parts.tube((x, 0, -radius), radius, width, 0.25, "aluminium", axis="y")
        parts.cylinder((x, 0, -radius), 0.6, width + 8.0, "steel", axis="y")
    for side in (-1.0, 1.0):
        y0, y1 = sorted((side * (width / 2 + 0.6), side * (width / 2 + 1.0)))
        parts.box(Box(-far, far, y0, y1, -radius - 8.0, -0.6), "steel")
        y0, y1 = sorted((side * (width / 2 + 1.0), side * (width / 2 + 5.0)))
        parts.box(Box(-far, far, y0, y1, -radius - 8.0, -radius - 7.6), "steel")


def belt(parts: Parts, half: float, width: float) -> None:
    """Put down a rubber belt on a slider plate, between two rails; its upper side is z = 0."""
    far = half + _BEYOND
    parts.box(Box(-far, far, -width / 2, width / 2, -0.45, 0.0), Stuff("rubber", 1.1))
    parts.box(Box(-far, far, -width / 2, width / 2, -0.7, -0.45), Stuff("plywood", 0.7))
    for side in (-1.0, 1.0):
        y0, y1 = sorted((side * (width / 2 + 0.5), side * (width / 2 + 3.0)))
        parts.box(Box(-far, far, y0, y1, -6.0, 4.0), Stuff("aluminium", 0.6))
