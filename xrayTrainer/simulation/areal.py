"""Areal densities: what each ray of a view passes through, in g/cm2 of the basis materials.

The reference path is numpy and OpenCV; `compiled` has the same sums as loops.  Straight boxes and bars along the travel
are rank 1: the mean path through their section times the part of each column that they cover (`straight_solids`).  All
other solids are integrated or sampled in the rectangle that holds them (`curved_solids`, `mesh_solids`).
"""

from __future__ import annotations

from collections.abc import Iterator

import cv2
import numpy as np
from numpy.typing import NDArray

from xrayTrainer.simulation.compiled import Ink, kernels
from xrayTrainer.simulation.curved_solids import curved_paths, draw_curved
from xrayTrainer.simulation.fan import Fan, Floats
from xrayTrainer.simulation.mesh_solids import mesh_paths
from xrayTrainer.simulation.pixel_windows import Maps, Reach, Window, reach_in
from xrayTrainer.simulation.solids import Kind, Solids
from xrayTrainer.simulation.straight_solids import is_straight, straight_of

__all__ = ["Maps", "Window", "areal_maps", "window_of"]

_NO_TILE = np.zeros((2, 2), dtype=np.float32)
_SEEN_TEXTURE = 0.02
"""g/cm2: textures that change no ray by more are left out; quantum noise is several times that."""
_CLIPPED_SIGMA = 0.18
"""Stronger textures are kept from falling below nothing."""
_BLOCK_PIXELS = 65_536
"""Pixels that are worked at a time: they stay in the cache."""
_BLOCK_SIDE = 1024
"""Longest side of a block: that of the noise tile, which lies there twice."""


def areal_maps(
    solids: Solids,
    fan: Fan,
    basis: Floats,
    tile: NDArray[np.float32] | None = None,
    window: Window | None = None,
    *,
    fast: bool = True,
) -> Maps:
    """Return the areal density of each basis material along each ray.

    Parameters
    ----------
    solids
        What is there.
    fan
        The rays.
    basis
        Shape (materials, k): what a g/cm2 of each material counts in g/cm2 of the basis materials.
    tile
        `noise_tile()` for the texture of goods; None renders them smooth.
    window
        Rows and columns that are wanted; all of them by default. They are the same as in the whole picture.
    fast
        Whether compiled loops may be used where there are any; False: the reference path.

    Returns
    -------
    ndarray of float32
        Shape (k, rows, cols), g/cm2.
    """
    rows, cols = (slice(0, n) for n in fan.shape) if window is None else window
    maps = np.zeros((basis.shape[1], rows.stop - rows.start, cols.stop - cols.start), dtype=np.float32)
    reach = reach_in(solids, fan, (rows, cols))
    loops = kernels() if fast else None
    canvas = _Canvas(solids, basis, tile, reach, maps, (rows.start, cols.start))
    straight = is_straight(solids, fan)
    meshes = ~straight & reach.met & (solids.rows["kind"] == Kind.MESH)
    curved = np.flatnonzero(~straight & reach.met & ~meshes)
    ruled = straight_of(solids, fan, reach, np.flatnonzero(straight & reach.met))
    if loops is None:
        for i, section, cover in ruled.each():
            canvas.add_product(i, section, cover)
        rest = curved_paths(solids, fan, reach, curved)
    else:
        loops.straight(canvas.ink, ruled.which, ruled.sections, ruled.ends, ruled.covers, ruled.cover_ends)
        rest = draw_curved(solids, fan, reach, curved, loops, canvas.ink)
    for i, lengths in rest:
        canvas.add(i, lengths)
    for i in np.flatnonzero(meshes).tolist():
        canvas.add(i, mesh_paths(solids, fan, reach, i))
    return maps


def window_of(solids: Solids, fan: Fan, margin: int = 0) -> Window | None:
    """Return rows and columns that hold all rays through some solids, and a margin; None when no ray meets them."""
    rows, cols = fan.shape
    reach = reach_in(solids, fan, (slice(0, rows), slice(0, cols)))
    if not reach.met.any():
        return None
    top, bottom = int(reach.top[reach.met].min()), int(reach.bottom[reach.met].max())
    left, right = int(reach.left[reach.met].min()), int(reach.right[reach.met].max())
    return (
        slice(max(0, top - margin), min(rows, bottom + margin)),
        slice(max(0, left - margin), min(cols, right + margin)),
    )


class _Canvas:
    """Adds paths through solids to the maps, as matter of their material, with its texture."""

    def __init__(
        self,
        solids: Solids,
        basis: Floats,
        tile: NDArray[np.float32] | None,
        reach: Reach,
        maps: Maps,
        origin: tuple[int, int],
    ) -> None:
        table = solids.rows
        mixes = basis[table["material"]] * table["density"][:, None]
        hosted = table["host"] >= 0
        mixes[hosted] -= basis[table["host"][hosted]] * table["host_density"][hosted, None]
        seen = np.abs(table["density"]) * table["texture"] * _longest_path(solids, reach) > _SEEN_TEXTURE
        tile = _NO_TILE if tile is None else tile
        size = tile.shape[0] // 2
        place = table["tile"].astype(np.intp)
        self.ink = Ink(
            maps=maps,
            corners=np.stack([reach.top - origin[0], reach.left - origin[1]], axis=1),
            mixes=mixes.astype(np.float32),
            sigmas=np.where(seen & (size > 1), table["texture"], 0.0).astype(np.float32),
            starts=np.stack([place + reach.top, place // size + reach.left], axis=1) % size,
            tile=tile,
        )

    def add_product(self, i: int, section: Maps, cover: Maps) -> None:
        """Add the path lengths section times cover through solid `i`, cm, over its reach."""
        sigma = float(self.ink.sigmas[i])
        for rows, cols in _blocks(len(section), len(cover)):
            part = section[rows, None]
            if sigma > 0:
                lengths = self._piece(i, rows, cols) * (part * sigma)
                lengths += part
                if sigma > _CLIPPED_SIGMA:
                    np.maximum(lengths, 0.0, out=lengths)
                lengths *= cover[cols]
            else:
                lengths = part * cover[cols]
            self._put(i, lengths, rows.start, cols.start)

    def add(self, i: int, lengths: Maps) -> None:
        """Add the path lengths through solid `i`, cm, over its reach."""
        sigma = float(self.ink.sigmas[i])
        for rows, cols in _blocks(*lengths.shape):
            part = lengths[rows, cols]
            if sigma > 0:
                factor = self._piece(i, rows, cols) * sigma
                factor += 1.0
                if sigma > _CLIPPED_SIGMA:
                    np.maximum(factor, 0.0, out=factor)
                factor *= part
                part = factor
            self._put(i, part, rows.start, cols.start)

    def _put(self, i: int, lengths: Maps, row: int, col: int) -> None:
        """Add path lengths from a row and column of the reach of solid `i` on."""
        top, left = self.ink.corners[i].tolist()
        high, wide = lengths.shape
        for part, mix in enumerate(self.ink.mixes[i].tolist()):
            if mix != 0.0:
                target = self.ink.maps[part, top + row : top + row + high, left + col : left + col + wide]
                cv2.scaleAdd(lengths, mix, target, target)

    def _piece(self, i: int, rows: slice, cols: slice) -> Maps:
        """Return the piece of the noise tile that lies over a block of the reach of solid `i`."""
        tile = self.ink.tile
        size = tile.shape[0] // 2
        top, left = self.ink.starts[i].tolist()
        top, left = (top + rows.start) % size, (left + cols.start) % size
        return tile[top : top + rows.stop - rows.start, left : left + cols.stop - cols.start]


def _blocks(high: int, wide: int) -> Iterator[tuple[slice, slice]]:
    """Return blocks of a rectangle that stay in the cache, and are no larger than the noise tile."""
    across = min(wide, _BLOCK_SIDE)
    down = min(_BLOCK_SIDE, max(1, _BLOCK_PIXELS // across))
    for left in range(0, wide, across):
        for top in range(0, high, down):
            yield slice(top, min(high, top + down)), slice(left, min(wide, left + across))


def _longest_path(solids: Solids, reach: Reach) -> Floats:
    """Return an upper bound of the path through each solid, cm: its depth, or for a sheet four times its thickness."""
    table = solids.rows
    sheets = table["kind"] == Kind.CORRUGATED
    return np.asarray(np.where(sheets, np.minimum(reach.depth, 4.0 * table["shape"][:, 0]), reach.depth))
