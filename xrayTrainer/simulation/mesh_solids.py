"""Closed triangle meshes: runs where rays leave them, less those where they enter."""

from __future__ import annotations

import numpy as np

from xrayTrainer.simulation.fan import Fan, Floats
from xrayTrainer.simulation.pixel_windows import Maps, Reach
from xrayTrainer.simulation.solids import Solids

_PARTS = 2


def mesh_paths(solids: Solids, fan: Fan, reach: Reach, i: int) -> Maps:
    """Return the path lengths through mesh number `i` of a scene's solids over its reach, cm."""
    mesh = solids.meshes[int(solids.rows["shape"][i, 0])]
    rows, cols = slice(reach.top[i], reach.bottom[i]), slice(reach.left[i], reach.right[i])
    x, slopes = _fine(fan.x, cols), _fine(fan.slopes, rows)
    depth, cross = fan.order
    run = mesh.vertices[:, depth] * fan.depth_sign - fan.source[0]
    points = np.column_stack([mesh.vertices[:, 0], run, mesh.vertices[:, cross] - fan.source[1]])
    total = np.zeros((len(slopes), len(x)))
    for face in mesh.faces:
        _add_face(total, points[face], fan.shear, x, slopes)
    lengths = np.clip(total, 0.0, None) * np.sqrt(1.0 + slopes**2 + fan.shear**2)[:, None]
    high, wide = rows.stop - rows.start, cols.stop - cols.start
    return np.asarray(lengths.reshape(high, _PARTS, wide, _PARTS).mean(axis=(1, 3)), dtype=np.float32)


def _fine(borders: Floats, part: slice) -> Floats:
    low, high = borders[part.start : part.stop], borders[part.start + 1 : part.stop + 1]
    steps = (np.arange(_PARTS) + 0.5) / _PARTS
    return np.asarray((low[:, None] + (high - low)[:, None] * steps).ravel())


def _add_face(total: Floats, corners: Floats, shear: float, x: Floats, slopes: Floats) -> None:
    """Add the run of each ray to a triangle, signed by its side.

    Points are (x, run, climb), rays (u + shear t, t, v t).  On which side of an edge a ray passes is found in the same
    way for both triangles that share it, to the last bit: so no ray slips between them or is counted twice.
    """
    at_x = corners[:, 0] - shear * corners[:, 1]
    at_slope = corners[:, 2] / corners[:, 1]
    cols = slice(*np.searchsorted(x, [at_x.min(), at_x.max()]))
    rows = slice(*np.searchsorted(-slopes, [-at_slope.max(), -at_slope.min()]))
    if cols.start >= cols.stop or rows.start >= rows.stop:
        return
    u, v = x[None, cols], slopes[rows, None]
    a, b, c = corners
    normal = np.cross(b - a, c - a)
    facing = normal[0] * shear + normal[1] + normal[2] * v
    inside = np.ones((rows.stop - rows.start, cols.stop - cols.start), dtype=np.bool_)
    for start, end in ((a, b), (b, c), (c, a)):
        turned = tuple(end) < tuple(start)
        p, q = (end, start) if turned else (start, end)
        across, back = np.cross(p, q), p - q
        left = (across[0] * shear + across[1] + across[2] * v) + u * (back[1] * v - back[2]) >= 0.0
        inside &= (left ^ turned) == (facing > 0)
    run = (normal @ a - normal[0] * u) / np.where(facing == 0.0, np.inf, facing)
    total[rows, cols] += np.where(inside, np.sign(facing) * run, 0.0)
