"""Which rows and columns of a scan each solid reaches."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from xrayTrainer.simulation.fan import Fan, Floats
from xrayTrainer.simulation.solids import Kind, Solids

Maps: TypeAlias = NDArray[np.float32]
Window: TypeAlias = tuple[slice, slice]
"""Rows and columns of a scan."""

NEAREST_CM = 1.0
"""Nothing nearer to the source than this is seen."""


@dataclass(frozen=True, slots=True)
class Reach:
    """The rectangle of pixels that holds each solid, and its box as the fan sees it.

    Attributes
    ----------
    top, bottom, left, right
        Shape (n,): first and past-the-last row and column, cut to a window.
    met
        Shape (n,): whether any ray of the window meets it.
    near, far
        Shape (n,): depth of its box from the source, cm.
    low, high
        Shape (n,): cross range of its box above the source, cm.
    first_x, last_x
        Shape (n,): its box along the travel, cm.
    """

    top: NDArray[np.intp]
    bottom: NDArray[np.intp]
    left: NDArray[np.intp]
    right: NDArray[np.intp]
    met: NDArray[np.bool_]
    near: Floats
    far: Floats
    low: Floats
    high: Floats
    first_x: Floats
    last_x: Floats

    @property
    def depth(self) -> Floats:
        """Depth of each solid's box, cm."""
        return self.far - self.near


def bounds_of(solids: Solids) -> tuple[Floats, Floats]:
    """Return the lowest and highest corner of each solid's box along the axes of the scene, shapes (n, 3)."""
    table = solids.rows
    half, axes, kind, centre = table["half"], table["axes"], table["kind"], table["centre"]
    along = np.abs(axes * half[:, :, None])
    reach = along.sum(axis=1)
    ellipsoids = kind == Kind.ELLIPSOID
    reach[ellipsoids] = np.sqrt((along[ellipsoids] ** 2).sum(axis=1))
    round_ = kind == Kind.CYLINDER
    wide = np.maximum(1.0, table["shape"][round_, 0])[:, None]
    reach[round_] = np.sqrt((along[round_, :2] ** 2).sum(axis=1)) * wide + along[round_, 2]
    return centre - reach, centre + reach


def reach_in(solids: Solids, fan: Fan, window: Window) -> Reach:
    """Return which pixels of a window each solid reaches."""
    lowest, highest = bounds_of(solids)
    depth, cross = fan.order
    one, other = (corner[:, depth] * fan.depth_sign - fan.source[0] for corner in (lowest, highest))
    near, far = np.minimum(one, other), np.maximum(one, other)
    low, high = lowest[:, cross] - fan.source[1], highest[:, cross] - fan.source[1]
    seen = far > NEAREST_CM
    near = np.maximum(near, NEAREST_CM)
    beyond = np.maximum(far, NEAREST_CM)
    falling = -fan.slopes
    top = np.searchsorted(falling, -np.maximum(high / near, high / beyond), side="right") - 1
    bottom = np.searchsorted(falling, -np.minimum(low / near, low / beyond), side="left")
    lean = fan.shear * np.stack([near, beyond])
    left = np.searchsorted(fan.x, lowest[:, 0] - lean.max(axis=0), side="right") - 1
    right = np.searchsorted(fan.x, highest[:, 0] - lean.min(axis=0), side="left")
    rows, cols = window
    top, bottom = np.maximum(top, rows.start), np.minimum(bottom, rows.stop)
    left, right = np.maximum(left, cols.start), np.minimum(right, cols.stop)
    met = seen & (top < bottom) & (left < right)
    return Reach(top, bottom, left, right, met, near, far, low, high, lowest[:, 0], highest[:, 0])


def ragged(first: NDArray[np.intp], last: NDArray[np.intp]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return first, first + 1 ... last - 1 of each pair one after the other, and of which pair each is."""
    counts = last - first
    owner = np.repeat(np.arange(len(first)), counts)
    starts = np.cumsum(counts) - counts
    return np.arange(len(owner)) - np.repeat(starts - first, counts), owner
