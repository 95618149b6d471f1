"""Rolled and welded steel: channels, tubes, I-beams that taper, ladder frames with holes."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass

from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.carriers.axles import slope
from xrayTrainer.simulation.solids import Parts, Stuff

_STEP_CM = 8.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """Section of an I-beam: width and thickness of the flanges, thickness of the web, cm."""

    flange: float = 14.0
    top: float = 1.2
    bottom: float = 1.4
    web: float = 0.6


@dataclass(frozen=True, slots=True)
class Station:
    """Lower and upper edge of a beam at one place along it."""

    x: float
    low: float
    high: float


def span(a: float, b: float) -> tuple[float, float]:
    """Return two ends in rising order: what is measured from the middle to either side."""
    return (a, b) if a <= b else (b, a)


def i_beam(parts: Parts, y: float, stations: Sequence[Station], profile: Profile, stuff: str = "steel") -> None:
    """Put down a beam along x whose edges follow the stations; a sloped web is made of strips under the flanges."""
    f = profile
    for a, b in itertools.pairwise(stations):
        _flange(parts, y, (a.x, a.high - f.top / 2), (b.x, b.high - f.top / 2), f.flange, f.top, stuff)
        _flange(parts, y, (a.x, a.low + f.bottom / 2), (b.x, b.low + f.bottom / 2), f.flange, f.bottom, stuff)
        straight = a.low == b.low and a.high == b.high
        strips = 1 if straight else max(1, math.ceil((b.x - a.x) / _STEP_CM))
        for i in range(strips):
            s, e = i / strips, (i + 1) / strips
            m = (s + e) / 2
            low = a.low + (b.low - a.low) * m + f.bottom
            high = a.high + (b.high - a.high) * m - f.top
            if high > low:
                x0, x1 = a.x + (b.x - a.x) * s, a.x + (b.x - a.x) * e
                parts.box(Box(x0, x1, y - f.web / 2, y + f.web / 2, low, high), stuff)


def _flange(
    parts: Parts, y: float, a: tuple[float, float], b: tuple[float, float], wide: float, thick: float, stuff: str
) -> None:
    if a[1] == b[1]:
        parts.box(Box(a[0], b[0], y - wide / 2, y + wide / 2, a[1] - thick / 2, a[1] + thick / 2), stuff)
    else:
        slope(parts, (a[0], y, a[1]), (b[0], y, b[1]), wide, thick, stuff)


def edges_at(stations: Sequence[Station], x: float) -> tuple[float, float]:
    """Return the lower and upper edge of a beam at some x; beyond its ends that at the end."""
    if x <= stations[0].x:
        return stations[0].low, stations[0].high
    for a, b in itertools.pairwise(stations):
        if x <= b.x:
            s = (x - a.x) / (b.x - a.x) if b.x > a.x else 0.0
            return a.low + (b.low - a.low) * s, a.high + (b.high - a.high) * s
    return stations[-1].low, stations[-1].high


def channel_x(
    parts: Parts, box: Box, wall: float, *, open_to: float, stuff: str | Stuff = "steel", flange: float | None = None
) -> None:
    """Put down a channel along x that fills a box; `open_to` is -1 or +1: the side along y to which it is open."""
    flange = wall if flange is None else flange
    web = box.with_y(box.y1 - wall, box.y1) if open_to < 0 else box.with_y(box.y0, box.y0 + wall)
    arm = box.with_y(box.y0, box.y1 - wall) if open_to < 0 else box.with_y(box.y0 + wall, box.y1)
    parts.box(web, stuff)
    parts.box(arm.with_z(box.z0, box.z0 + flange), stuff)
    parts.box(arm.with_z(box.z1 - flange, box.z1), stuff)


def channel_y(parts: Parts, box: Box, wall: float, *, open_to: float, stuff: str | Stuff = "steel") -> None:
    """Put down a channel along y that fills a box; `open_to` is -1 or +1: the side along x to which it is open."""
    web = box.with_x(box.x1 - wall, box.x1) if open_to < 0 else box.with_x(box.x0, box.x0 + wall)
    arm = box.with_x(box.x0, box.x1 - wall) if open_to < 0 else box.with_x(box.x0 + wall, box.x1)
    parts.box(web, stuff)
    parts.box(arm.with_z(box.z0, box.z0 + wall), stuff)
    parts.box(arm.with_z(box.z1 - wall, box.z1), stuff)


def tube_y(parts: Parts, box: Box, wall: float, stuff: str | Stuff = "steel") -> Box:
    """Put down a rectangular tube along y, open at its ends, and return the space in it."""
    parts.box(box.with_z(box.z0, box.z0 + wall), stuff)
    parts.box(box.with_z(box.z1 - wall, box.z1), stuff)
    between = box.with_z(box.z0 + wall, box.z1 - wall)
    parts.box(between.with_x(box.x0, box.x0 + wall), stuff)
    parts.box(between.with_x(box.x1 - wall, box.x1), stuff)
    return between.with_x(box.x0 + wall, box.x1 - wall)


def tube_x(parts: Parts, box: Box, wall: float, stuff: str | Stuff = "steel") -> Box:
    """Put down a rectangular tube along x, open at its ends, and return the space in it."""
    parts.box(box.with_z(box.z0, box.z0 + wall), stuff)
    parts.box(box.with_z(box.z1 - wall, box.z1), stuff)
    between = box.with_z(box.z0 + wall, box.z1 - wall)
    parts.box(between.with_y(box.y0, box.y0 + wall), stuff)
    parts.box(between.with_y(box.y1 - wall, box.y1), stuff)
    return between.with_y(box.y0 + wall, box.y1 - wall)


def tube_z(parts: Parts, box: Box, wall: float, stuff: str | Stuff = "steel") -> Box:
    """Put down a rectangular tube along z, open at its ends, and return the space in it."""
    parts.box(box.with_x(box.x0, box.x0 + wall), stuff)
    parts.box(box.with_x(box.x1 - wall, box.x1), stuff)
    between = box.with_x(box.x0 + wall, box.x1 - wall)
    parts.box(between.with_y(box.y0, box.y0 + wall), stuff)
    parts.box(between.with_y(box.y1 - wall, box.y1), stuff)
    return between.with_y(box.y0 + wall, box.y1 - wall)
