"""Measuring on a scan: lengths with their error, angles, profiles along a line, and what lies in a region.

All places are continuous scan pixels.  Lengths need the pitch of the scan, matter needs the table of its scanner; where
one is missing, the figure is None, never a guess.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import acos, degrees, hypot

import cv2
import numpy as np
from numpy.typing import NDArray

from xrayTrainer.domain.regions import Region, bounds, rings
from xrayTrainer.imaging.beam_calibration import BeamCalibration
from xrayTrainer.imaging.look import MaterialClass
from xrayTrainer.imaging.scan import Band, Scan

Floats = NDArray[np.float64]
Pitch = tuple[float, float]

HAND_PX = 1.0
"""How far off, in scan pixels, an end is that a hand has set."""
LINE_WIDTH = 3
"""Scan pixels over which a profile is averaged across its line."""
MOST_SAMPLES = 4096
LONGEST = 32_000
"""Sources of more rows or columns than some 32,767 are refused by OpenCV: longer lines are sampled in parts."""
SHIFT = 4
"""Binary places of a pixel to which corners are rounded."""
FINER, MOST_FINE = 4, 8_000_000
"""Regions are rasterised so much finer than pixels, since OpenCV fills every cell that a border touches; up to so many
cells.
"""
RING_SHARE, LEAST_RING = 0.25, 4.0
"""Width of the ring around a region that stands for its surroundings: of the region's smaller side, and at least px."""
MOST_TOO_THICK = 0.02
"""Share of a region's pixels that may be too thick for a mass to be told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Length:
    """A length.

    Attributes
    ----------
    px
        In scan pixels.
    cm, error_cm
        In centimetres in the middle of the carrier, and how far that may be off: by the hand, and because the thing may
        lie nearer to the source or further from it. None without a pitch.
    """

    px: float
    cm: float | None = None
    error_cm: float | None = None


def length(
    start: tuple[float, float],
    end: tuple[float, float],
    pitch: Pitch | None,
    cross_error: float,
    hand_px: float = HAND_PX,
) -> Length:
    """Measure from one place to another.

    Parameters
    ----------
    pitch
        Millimetres of a pixel along the travel and across it, in the middle of the carrier.
    cross_error
        Share by which a length across the travel may be wrong; along the travel a pushbroom scanner has no such error.
    hand_px
        How far off each end may be, in scan pixels.
    """
    across, down = end[0] - start[0], end[1] - start[1]
    px = hypot(across, down)
    if pitch is None:
        return Length(px=px)
    x, y = across * pitch[0] / 10.0, down * pitch[1] / 10.0
    cm = hypot(x, y)
    part = abs(y) / cm if cm > 0 else 0.0
    hand = hand_px * (2.0**0.5) * max(pitch) / 10.0
    return Length(px=px, cm=cm, error_cm=hypot(part * abs(y) * cross_error, hand))


def angle(
    first: tuple[float, float], corner: tuple[float, float], last: tuple[float, float], pitch: Pitch | None
) -> float | None:
    """Return the angle at a corner in degrees, 0 to 180, in the carrier's own proportions; None for empty sides."""
    across, down = pitch if pitch is not None else (1.0, 1.0)
    a = ((first[0] - corner[0]) * across, (first[1] - corner[1]) * down)
    b = ((last[0] - corner[0]) * across, (last[1] - corner[1]) * down)
    sides = hypot(*a) * hypot(*b)
    if sides <= 0:
        return None
    return degrees(acos(min(1.0, max(-1.0, (a[0] * b[0] + a[1] * b[1]) / sides))))


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Profile:
    """Values along a line.

    Attributes
    ----------
    places
        Distance from the start, shape (n,): centimetres, or pixels without a pitch.
    transmission
        High energy as a share of air, shape (n,).
    low
        Low energy likewise, or None.
    steel_mm
        Steel equivalents, NaN where too thick; None without a table.
    """

    places: Floats
    transmission: Floats
    low: Floats | None
    steel_mm: Floats | None


def profile(
    scan: Scan,
    start: tuple[float, float],
    end: tuple[float, float],
    pitch: Pitch | None,
    table: BeamCalibration | None,
) -> Profile:
    """Sample a scan along a line, averaged over `LINE_WIDTH` pixels across it.

    Raises
    ------
    ValueError
        For a colour picture.
    """
    if scan.high.ndim != 2:
        raise ValueError("a colour picture has no transmission")
    across, down = end[0] - start[0], end[1] - start[1]
    px = hypot(across, down)
    count = int(np.clip(np.ceil(px) + 1, 2, MOST_SAMPLES))
    share = np.linspace(0.0, 1.0, count)
    normal = (-down / px, across / px) if px > 0 else (0.0, 1.0)
    shifts = np.arange(LINE_WIDTH) - (LINE_WIDTH - 1) / 2
    x = start[0] + share[:, None] * across + shifts[None, :] * normal[0] - 0.5
    y = start[1] + share[:, None] * down + shifts[None, :] * normal[1] - 0.5
    high = _sampled(scan.high, scan, x, y)
    return Profile(
        places=share * (length(start, end, pitch, 0.0).cm or px),
        transmission=high,
        low=None if scan.low is None else _sampled(scan.low, scan, x, y),
        steel_mm=None if table is None else table.steel(high),
    )


def _sampled(band: Band, scan: Scan, x: Floats, y: Floats) -> Floats:
    (left, right), (top, bottom) = _reach(x, scan.width), _reach(y, scan.height)
    if max(right - left, bottom - top) > LONGEST:
        half = len(x) // 2
        parts = (_sampled(band, scan, x[some], y[some]) for some in (slice(half), slice(half, None)))
        return np.concatenate(list(parts))
    found = cv2.remap(
        band[top:bottom, left:right],
        (x - left).astype(np.float32),
        (y - top).astype(np.float32),
        cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REPLICATE,
    )
    scale = ((1 << scan.bits) - 1) * scan.air
    mean: Floats = found.astype(np.float64).mean(axis=1) / scale
    return mean


def _reach(places: Floats, size: int) -> tuple[int, int]:
    """Return the half-open range of rows or columns, at least one, that samples at places between 0 and `size` read."""
    first = int(np.clip(np.floor(places.min()) - 1, 0, size - 1))
    return first, int(np.clip(np.ceil(places.max()) + 2, first + 1, size))


@dataclass(frozen=True, slots=True, kw_only=True)
class RegionFigures:
    """What lies in a region.

    Attributes
    ----------
    pixels
        Area in scan pixels.
    area_cm2
        Area in the middle of the carrier; None without a pitch.
    transmission
        Mean share of air.
    darkest
        Least share of air among its pixels.
    steel_mm
        Steel equivalent of the mean; NaN where too thick, None without a table.
    mass_kg
        By material class: matter in the beam over the region beyond that of its surroundings, kilograms, were it all of
        that class. None without pitch and table, or where the region is too thick or has no surroundings.
    """

    pixels: float
    area_cm2: float | None
    transmission: float
    darkest: float
    steel_mm: float | None
    mass_kg: dict[MaterialClass, float] | None


def region_figures(
    scan: Scan, region: Region, pitch: Pitch | None, table: BeamCalibration | None
) -> RegionFigures | None:
    """Measure a region; None where it holds no pixel of the scan.

    Raises
    ------
    ValueError
        For a colour picture.
    """
    if scan.high.ndim != 2:
        raise ValueError("a colour picture has no transmission")
    box = bounds(region)
    ring = round(max(LEAST_RING, RING_SHARE * min(box[2] - box[0], box[3] - box[1])))
    left, top = max(0, int(box[0]) - ring), max(0, int(box[1]) - ring)
    right, bottom = min(scan.width, int(box[2]) + ring + 2), min(scan.height, int(box[3]) + ring + 2)
    if right <= left or bottom <= top:
        return None
    inside = _raster(region, left, top, right - left, bottom - top)
    band = scan.high[top:bottom, left:right]
    counts = _counted(band, inside, scan)
    pixels = float(counts.sum())
    if not pixels:
        return None
    shares = np.arange(len(counts)) / (((1 << scan.bits) - 1) * scan.air)
    mean = float(counts @ shares) / pixels
    masses = None
    if table is not None and pitch is not None:
        around = _counted(band, _ring(region, left, top, inside, ring), scan)
        masses = _masses(counts, around, shares, pitch, table)
    return RegionFigures(
        pixels=pixels,
        area_cm2=None if pitch is None else pixels * pitch[0] * pitch[1] / 100.0,
        transmission=mean,
        darkest=float(shares[np.flatnonzero(counts)[0]]),
        steel_mm=None if table is None else float(table.steel(mean)),
        mass_kg=masses,
    )


def _counted(band: Band, mask: NDArray[np.bool_], scan: Scan) -> Floats:
    """Return how often each value occurs in a mask: all that is measured follows from it, however large the region."""
    size = 1 << (8 * scan.high.dtype.itemsize)
    counts = cv2.calcHist([np.ascontiguousarray(band)], [0], mask.view(np.uint8), [size], [0, size])
    found: Floats = counts.ravel().astype(np.float64)
    return found


def _raster(region: Region, left: int, top: int, cols: int, rows: int) -> NDArray[np.bool_]:
    """Return which pixels of a crop lie in a region; a point is its one pixel."""
    fine = FINER if rows * cols * FINER**2 <= MOST_FINE else 1
    mask = np.zeros((rows * fine, cols * fine), dtype=np.uint8)
    outlines = [
        np.rint(((np.array(ring) - (left, top)) * fine - 0.5) * (1 << SHIFT)).astype(np.int32)
        for ring in rings(region)
        if len(ring) > 2
    ]
    if outlines:
        cv2.fillPoly(mask, outlines, 255, shift=SHIFT)
        return cv2.resize(mask, (cols, rows), interpolation=cv2.INTER_AREA) >= 128
    x, y = bounds(region)[:2]
    point = np.zeros((rows, cols), dtype=np.bool_)
    if 0 <= int(x) - left < cols and 0 <= int(y) - top < rows:
        point[int(y) - top, int(x) - left] = True
    return point


def _ring(region: Region, left: int, top: int, inside: NDArray[np.bool_], width: int) -> NDArray[np.bool_]:
    """Return the pixels outside of a region that lie at most `width` from its outline."""
    near = np.zeros(inside.shape, dtype=np.uint8)
    for ring in rings(region):
        corners = np.rint((np.array(ring) - (left, top) - 0.5) * (1 << SHIFT)).astype(np.int32)
        cv2.polylines(near, [corners], True, 1, thickness=2 * width + 1, shift=SHIFT)
    found: NDArray[np.bool_] = near.view(np.bool_) & ~inside
    return found


def _masses(
    counts: Floats, around: Floats, shares: Floats, pitch: Pitch, table: BeamCalibration
) -> dict[MaterialClass, float] | None:
    if not around.any():
        return None
    ground_share = float(shares[np.searchsorted(np.cumsum(around), 0.5 * around.sum())])
    occurring = np.flatnonzero(counts)
    weights, here_shares = counts[occurring], shares[occurring]
    pixel_cm2 = pitch[0] * pitch[1] / 100.0
    found: dict[MaterialClass, float] = {}
    for kind in MaterialClass:
        here = table.areal_density(here_shares, kind)
        ground = table.areal_density(ground_share, kind)
        measured = ~np.isnan(here)
        if weights[~measured].sum() > MOST_TOO_THICK * weights.sum() or np.isnan(ground):
            return None
        found[kind] = float(weights[measured] @ (here - ground)[measured]) * pixel_cm2 / 1000.0
    return found
