"""How much of the line of detectors a scan shows: the carrier with some air about it, as consoles cut it out.

A car reaches a third of the height of a gantry for lorries.  The rows that see nothing but air over a carrier, under
it, and in a view from above beside it, are left off.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.expand import Expansion
from xrayTrainer.simulation.fan import Fan
from xrayTrainer.simulation.pixel_windows import bounds_of

_AIR_ROWS = (0.025, 0.07)
"""Rows of air beyond the carrier, as a share of the rows that see it."""
_LEAST_AIR = 10.0
_LEAST_ROWS = 16


def framed(fan: Fan, expansion: Expansion, draws: Draws) -> Fan:
    """Return the rays of a view without those that pass far over the carrier and its load, or beside them.

    Parameters
    ----------
    fan
        All rays of the view.
    expansion
        The scene; what is hidden in it has no say, so that a scan and its clean twin have the same rows.
    draws
        How much air is left.
    """
    low, high = _slopes(fan, expansion)
    rows = fan.shape[0]
    falling = -fan.slopes
    top, bottom = np.interp([-high, -low], falling, np.arange(rows + 1))
    shares = [draws.uniform(*_AIR_ROWS) for _ in range(2)]
    above, below = (max(_LEAST_AIR, share * (bottom - top)) for share in shares)
    first = int(np.clip(top - above, 0, rows - _LEAST_ROWS))
    last = int(np.clip(np.ceil(bottom + below), first + _LEAST_ROWS, rows))
    ends = (float(fan.slopes[0] + fan.slopes[1]) / 2, float(fan.slopes[-2] + fan.slopes[-1]) / 2)
    return replace(fan, slopes=fan.slopes[first : last + 1], whole=ends)


def _slopes(fan: Fan, expansion: Expansion) -> tuple[float, float]:
    """Return the lowest and the highest slope under which the carrier, its load and its zones are seen."""
    lowest, highest = bounds_of(expansion.clean)
    zones = expansion.body.zones.values()
    if zones:
        lowest = np.vstack([lowest, [(box.x0, box.y0, box.z0) for box in zones]])
        highest = np.vstack([highest, [(box.x1, box.y1, box.z1) for box in zones]])
    depth, cross = fan.order
    runs = np.stack([corner[:, depth] * fan.depth_sign - fan.source[0] for corner in (lowest, highest)])
    runs = np.maximum(runs, 1.0)
    low = (lowest[:, cross] - fan.source[1]) / runs
    high = (highest[:, cross] - fan.source[1]) / runs
    return float(low.min()), float(high.max())
