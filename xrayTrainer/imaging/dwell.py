"""How long each part of a scan was on the screen, from the viewing record."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from xrayTrainer.domain.viewing import Glance, Viewing

CELLS = 96
"""Cells along the longer side of a dwell map."""
OVERVIEW_SHARE = 0.6
"""A window that shows more of the scan than this is an overview: no part of it was looked at more closely."""


def dwell_map(
    viewing: Viewing,
    view: str,
    size: tuple[int, int],
    *,
    overview: bool = False,
    cells: int = CELLS,
    until_ms: float | None = None,
) -> NDArray[np.float32]:
    """Return for how long each part of a view was on the screen.

    Parameters
    ----------
    viewing
        The record.
    view
        Id of the view.
    size
        Width and height of the scan, pixels.
    overview
        Whether looks at more than `OVERVIEW_SHARE` of the scan count too.
    cells
        Cells along the longer side, at least 1.
    until_ms
        Leave out what came later.

    Returns
    -------
    ndarray
        Shape (rows, columns) float32, seconds, from 0; a cell of which a part was on the screen has that share.
    """
    width, height = size
    if width < 1 or height < 1 or cells < 1:
        raise ValueError(f"scan of {width} x {height}, {cells} cells")
    columns = max(1, round(cells * width / max(width, height)))
    rows = max(1, round(cells * height / max(width, height)))
    windows, seconds = _closer_looks(viewing, view, size, overview=overview, until_ms=until_ms)
    if not len(seconds):
        return np.zeros((rows, columns), dtype=np.float32)
    left, top, right, bottom = windows
    across = _shares(left / width * columns, right / width * columns, columns)
    down = _shares(top / height * rows, bottom / height * rows, rows)
    found: NDArray[np.float32] = ((down * seconds[:, None]).T @ across).astype(np.float32)
    return found


def _closer_looks(
    viewing: Viewing, view: str, size: tuple[int, int], *, overview: bool, until_ms: float | None
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the windows of the looks that count, shape (4, looks), scan pixels, and how long each was on, seconds."""
    kept = [
        (look.x, look.y, look.scale, look.width, look.height, look.t_ms, lasted_ms)
        for look, lasted_ms in viewing.spans()
        if look.view == view
    ]
    x, y, scale, across, down, since_ms, lasted = np.asarray(kept, dtype=np.float64).reshape(-1, 7).T
    half_width, half_height = 0.5 * across / scale, 0.5 * down / scale
    windows = np.stack([x - half_width, y - half_height, x + half_width, y + half_height])
    if until_ms is not None:
        lasted = np.minimum(lasted, until_ms - since_ms)
    width, height = size
    wide = np.maximum(0.0, np.minimum(windows[2], width) - np.maximum(windows[0], 0.0))
    high = np.maximum(0.0, np.minimum(windows[3], height) - np.maximum(windows[1], 0.0))
    counts = (lasted > 0) & (overview | (wide * high / (width * height) <= OVERVIEW_SHARE))
    return windows[:, counts], lasted[counts] / 1000.0


def seen_share(look: Glance, size: tuple[int, int]) -> float:
    """Return the share of the scan that was on the screen, 0 to 1."""
    width, height = size
    left, top, right, bottom = look.window
    wide = max(0.0, min(right, width) - max(left, 0.0))
    high = max(0.0, min(bottom, height) - max(top, 0.0))
    return wide * high / (width * height)


def _shares(low: NDArray[np.float64], high: NDArray[np.float64], cells: int) -> NDArray[np.float64]:
    """Return which share of each cell [i, i+1) lies between two places: shape (pairs of places, cells)."""
    edges = np.arange(cells, dtype=np.float64)[None, :]
    reach = np.minimum(edges + 1.0, high[:, None]) - np.maximum(edges, low[:, None])
    shares: NDArray[np.float64] = np.clip(reach, 0.0, 1.0)
    return shares
