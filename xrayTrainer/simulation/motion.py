"""How a real scan is uneven: the carrier's speed changes, and boom and carrier sway.

Speed sets where the borders of the columns lie along the travel; sway moves each column up and down.  Both are slow, so
that straight rails wave by a few pixels, as they do on real scans.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.fan import Fan, Floats

Picture = NDArray[np.float32]

_SPEED_WAVES_CM = (90.0, 900.0)
_SWAY_WAVES_PX = (140.0, 1600.0)
_BLOCK_ROWS = 64


def slow_wave(places: Floats, periods: tuple[float, float], draws: Draws, parts: int = 5) -> Floats:
    """Return a sum of sine waves of drawn periods and phases, largest where the period is long; about -1 to 1."""
    shortest, longest = periods
    total = np.zeros(len(places))
    weight = 0.0
    for part in range(parts):
        period = longest * (shortest / longest) ** ((part + draws.uniform()) / parts)
        size = draws.uniform(0.5, 1.0) * (period / longest) ** 0.5
        weight += size
        total += size * np.sin(2.0 * math.pi * (places / period + draws.uniform()))
    return np.asarray(total / weight)


def uneven_columns(first_cm: float, count: int, pitch_cm: float, jitter: float, draws: Draws) -> Floats:
    """Return the borders of the columns along the travel, shape (count + 1,), cm.

    Parameters
    ----------
    first_cm
        Left border of the first column.
    count
        Number of columns.
    pitch_cm
        Mean width.
    jitter
        Relative deviation of the speed, 0 for an even one.
    draws
        Which unevenness.
    """
    widths = np.full(count, pitch_cm)
    if jitter > 0:
        wave = slow_wave(np.arange(count, dtype=np.float64) * pitch_cm, _SPEED_WAVES_CM, draws)
        widths *= np.clip(1.0 + 2.0 * jitter * (wave - wave.mean()), 0.5, 2.0)
    return np.asarray(first_cm + np.concatenate([[0.0], np.cumsum(widths)]))


def sway_of(columns: int, amplitude_px: float, draws: Draws) -> Floats:
    """Return how far each column is moved upwards in the scan, shape (columns,), pixels."""
    if amplitude_px == 0.0:
        return np.zeros(columns)
    return amplitude_px * slow_wave(np.arange(columns, dtype=np.float64), _SWAY_WAVES_PX, draws)


def reach_of(sway: Floats) -> int:
    """Return how many rows above and below a part of a scan have to be known to sway it."""
    return int(np.ceil(np.abs(sway).max(initial=0.0))) + 1 if sway.any() else 0


def swayed(picture: Picture, sway: Floats) -> Picture:
    """Return a picture with each column moved upwards, between pixels by linear interpolation.

    Parameters
    ----------
    picture
        Shape (rows, cols), float32.
    sway
        Shape (cols,), pixels; the uppermost and lowest rows are repeated where nothing was seen.
    """
    if not sway.any():
        return picture
    rows, cols = picture.shape
    whole = np.floor(sway).astype(np.intp)
    part = (sway - whole).astype(np.float32)
    found = np.empty_like(picture)
    turns = np.flatnonzero(np.diff(whole)) + 1
    for start, stop in zip([0, *turns.tolist()], [*turns.tolist(), cols], strict=True):
        up = int(whole[start])
        first, last = min(max(-up, 0), rows), max(min(rows - 1 - up, rows), 0)
        found[:first, start:stop], found[last:, start:stop] = picture[0, start:stop], picture[-1, start:stop]
        for top in range(first, last, _BLOCK_ROWS):
            bottom = min(last, top + _BLOCK_ROWS)
            upper, target = picture[top + up : bottom + up, start:stop], found[top:bottom, start:stop]
            np.subtract(picture[top + up + 1 : bottom + up + 1, start:stop], upper, out=target)
            target *= part[start:stop]
            target += upper
    return found


def swayed_pixel(fan: Fan, sway: Floats, point: tuple[float, float, float]) -> tuple[float, float]:
    """Return where a point of the scene lies in the swayed scan: continuous pixels; NaN where it is not seen."""
    column, row = fan.pixel(*point)
    if math.isnan(column):
        return column, row
    return column, row - float(sway[min(int(column), len(sway) - 1)])
