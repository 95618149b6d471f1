"""Areal densities: what each ray of a view passes through, in g/cm2 of the basis materials.

The reference path, numpy alone.  Straight boxes seen at a right angle are rank 1: the path through their section times
the part of each column that they cover, so edges are exact for nothing.  All other solids are cut ray by ray in the
rectangle that holds them, `OVERSAMPLING` rays a pixel and axis.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from xrayTrainer.simulation.fan import Fan
from xrayTrainer.simulation.mass import folded_length
from xrayTrainer.simulation.solids import Kind, Solids

Floats = NDArray[np.float64]
Maps = NDArray[np.float32]

OVERSAMPLING = 2
_SUB_ROWS = 4


Window: TypeAlias = tuple[slice, slice]
"""Rows and columns of a scan."""


def areal_maps(
    solids: Solids,
    fan: Fan,
    basis: Floats,
    tile: NDArray[np.float32] | None = None,
    window: Window | None = None,
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
        Square noise tile, deviation 1, a power of two wide, for the texture of goods; None renders them smooth.
    window
        Rows and columns that are wanted; all of them by default. They are the same as in the whole picture.

    Returns
    -------
    ndarray of float32
        Shape (k, rows, cols), g/cm2.
    """
    origin = (0, 0)
    if window is not None:
        rows, cols = window
        origin = (rows.start, cols.start)
        fan = replace(fan, x=fan.x[cols.start : cols.stop + 1], slopes=fan.slopes[rows.start : rows.stop + 1])
    maps = np.zeros((basis.shape[1], *fan.shape), dtype=np.float32)
    for row in solids.rows:
        found = path_lengths(row, solids, fan)
        if found is None:
            continue
        rows, cols, lengths = found
        if tile is not None and row["texture"] > 0:
            lengths *= _texture(
                tile,
                int(row["tile"]),
                float(row["texture"]),
                lengths.shape,
                (origin[0] + rows.start, origin[1] + cols.start),
            )
        mix = basis[row["material"]] * row["density"]
        if row["host"] >= 0:
            mix = mix - basis[row["host"]] * row["host_density"]
        for k in np.flatnonzero(mix):
            maps[k, rows, cols] += lengths * np.float32(mix[k])
    return maps


def path_lengths(row: np.void, solids: Solids, fan: Fan) -> tuple[slice, slice, Maps] | None:
    """Return rows, columns and path lengths in cm through one solid; None when no ray meets it."""
    box = _bounds(row)
    if fan.shear == 0.0 and row["kind"] in (Kind.BOX, Kind.CORRUGATED) and _is_straight(row):
        return _straight(row, box, fan)
    window = _window(box, fan)
    if window is None:
        return None
    rows, cols = window
    x = _fine(fan.x, cols)
    slopes = _fine(fan.slopes, rows)
    lengths = _mesh(row, solids, fan, x, slopes) if row["kind"] == Kind.MESH else _cut(row, fan, x, slopes)
    n = OVERSAMPLING
    high, wide = rows.stop - rows.start, cols.stop - cols.start
    return rows, cols, lengths.reshape(high, n, wide, n).mean(axis=(1, 3)).astype(np.float32)


def window_of(solids: Solids, fan: Fan, margin: int = 0) -> Window | None:
    """Return rows and columns that hold all rays through some solids, and a margin; None when no ray meets them."""
    found = [window for row in solids.rows if (window := _window(_bounds(row), fan)) is not None]
    if not found:
        return None
    rows, cols = fan.shape
    return (
        slice(max(0, min(r.start for r, _ in found) - margin), min(rows, max(r.stop for r, _ in found) + margin)),
        slice(max(0, min(c.start for _, c in found) - margin), min(cols, max(c.stop for _, c in found) + margin)),
    )


def _is_straight(row: np.void) -> bool:
    axes = row["axes"]
    return bool(axes[0, 0] == 1.0 and axes[1, 1] == 1.0 and axes[2, 2] == 1.0)


def _bounds(row: np.void) -> Floats:
    """Return shape (3, 2): the box around a solid along the axes of the scene."""
    half, axes = row["half"], row["axes"]
    if row["kind"] == Kind.ELLIPSOID:
        reach = np.sqrt(((axes * half[:, None]) ** 2).sum(axis=0))
    elif row["kind"] == Kind.CYLINDER:
        wide = max(1.0, float(row["shape"][0]))
        reach = np.sqrt(((axes[:2] * half[:2, None] * wide) ** 2).sum(axis=0)) + np.abs(axes[2] * half[2])
    else:
        reach = np.abs(axes * half[:, None]).sum(axis=0)
    centre = row["centre"]
    return np.stack([centre - reach, centre + reach], axis=1)


def _seen(box: Floats, fan: Fan) -> tuple[float, float, float, float]:
    """Return depth from the source (near, far) and cross range above it (low, high) of a box."""
    depth, cross = fan.order
    ends = box[depth] * fan.depth_sign
    near, far = float(ends.min()) - fan.source[0], float(ends.max()) - fan.source[0]
    return near, far, float(box[cross, 0]) - fan.source[1], float(box[cross, 1]) - fan.source[1]


def _rows(near: float, far: float, low: float, high: float, fan: Fan) -> slice | None:
    if far <= 0:
        return None
    near = max(near, 1.0)
    top, bottom = max(high / near, high / far), min(low / near, low / far)
    first = int(np.searchsorted(-fan.slopes, -top, side="right")) - 1
    last = int(np.searchsorted(-fan.slopes, -bottom, side="left"))
    first, last = max(first, 0), min(last, len(fan.slopes) - 1)
    return slice(first, last) if first < last else None


def _columns(low: float, high: float, fan: Fan) -> slice | None:
    first = int(np.searchsorted(fan.x, low, side="right")) - 1
    last = int(np.searchsorted(fan.x, high, side="left"))
    first, last = max(first, 0), min(last, len(fan.x) - 1)
    return slice(first, last) if first < last else None


def _window(box: Floats, fan: Fan) -> tuple[slice, slice] | None:
    near, far, low, high = _seen(box, fan)
    rows = _rows(near, far, low, high, fan)
    lean = sorted((fan.shear * near, fan.shear * far))
    cols = _columns(float(box[0, 0]) - lean[1], float(box[0, 1]) - lean[0], fan)
    return None if rows is None or cols is None else (rows, cols)


def _fine(borders: Floats, part: slice) -> Floats:
    """Return the middles of the sub-columns or sub-rows of a part, from its borders."""
    low, high = borders[part.start : part.stop], borders[part.start + 1 : part.stop + 1]
    steps = (np.arange(OVERSAMPLING) + 0.5) / OVERSAMPLING
    return np.asarray((low[:, None] + (high - low)[:, None] * steps).ravel())


def _straight(row: np.void, box: Floats, fan: Fan) -> tuple[slice, slice, Maps] | None:
    """Rank 1: the chord through the section of a straight box, times the cover of the columns."""
    near, far, low, high = _seen(box, fan)
    rows = _rows(near, far, low, high, fan)
    cols = _columns(float(box[0, 0]), float(box[0, 1]), fan)
    if rows is None or cols is None:
        return None
    near = max(near, 1.0)
    borders = fan.slopes[rows.start : rows.stop + 1]
    steps = (np.arange(_SUB_ROWS) + 0.5) / _SUB_ROWS
    slopes = borders[:-1, None] + np.diff(borders)[:, None] * steps
    safe = np.where(np.abs(slopes) < 1e-12, 1e-12, slopes)
    one, other = low / safe, high / safe
    enter = np.maximum(near, np.minimum(one, other))
    leave = np.minimum(far, np.maximum(one, other))
    chord = np.clip(leave - enter, 0.0, None) * np.sqrt(1.0 + slopes**2)
    left, right = fan.x[cols.start : cols.stop], fan.x[cols.start + 1 : cols.stop + 1]
    cover = (np.minimum(right, box[0, 1]) - np.maximum(left, box[0, 0])) / (right - left)
    if row["kind"] == Kind.CORRUGATED:
        chord, cover = _pressed(row, chord, cover, fan, cols)
    elif row["shape"][0] > 0:
        power = float(row["shape"][0])
        middle = slopes * (enter + leave) / 2
        chord = chord * _pillow((middle - (low + high) / 2) / ((high - low) / 2), power)
        across = ((left + right) / 2 - row["centre"][0]) / row["half"][0]
        cover = cover * _pillow(across, power)
    return rows, cols, np.outer(chord.mean(axis=1), cover).astype(np.float32)


def _pillow(u: Floats, power: float) -> Floats:
    return np.sqrt(np.clip(1.0 - np.abs(u) ** power, 0.0, 1.0))


def _pressed(row: np.void, chord: Floats, cover: Floats, fan: Fan, cols: slice) -> tuple[Floats, Floats]:
    """Return chord and cover of a corrugated sheet: its folds where the view looks at its face, else their mean.

    The profile is that of a container's side wall: of 278 mm, 72 outer face, 68 slope, 70 inner face, 68 slope.
    """
    thickness, pitch, normal = (float(v) for v in row["shape"])
    deep = 2.0 * float(row["half"][int(normal)])
    mean = folded_length(pitch, deep)
    run = pitch * 68.0 / 278.0
    stretch = np.hypot(run, deep) / run
    if int(normal) != fan.order[0]:
        return chord, cover * (thickness * mean / deep)
    samples = 8
    left, right = fan.x[cols.start : cols.stop], fan.x[cols.start + 1 : cols.stop + 1]
    x = left[:, None] + (right - left)[:, None] * ((np.arange(samples) + 0.5) / samples)
    phase = np.mod((x - float(row["centre"][0])) / pitch, 1.0) * 278.0
    in_fold = ((phase > 72.0) & (phase < 140.0)) | (phase > 210.0)
    return chord * (thickness / deep), cover * np.where(in_fold, stretch, 1.0).mean(axis=1)


def _rays(row: np.void, fan: Fan, x: Floats, slopes: Floats) -> tuple[Floats, Floats, Floats, Floats]:
    """Return, in the body's own units, origins (cols, 3) and directions (rows, 3) of the rays, from a run of `base` on.

    Also `base`, the run where the rays start, and the length of a unit of run for each row.
    """
    depth, cross = fan.order
    sign = fan.depth_sign
    base = float(row["centre"][depth]) * sign - fan.source[0]
    directions = np.zeros((len(slopes), 3))
    directions[:, 0] = fan.shear
    directions[:, depth] = sign
    directions[:, cross] = slopes
    origins = np.zeros((len(x), 3))
    origins[:, 0] = x
    origins[:, depth] = fan.source[0] * sign
    origins[:, cross] = fan.source[1]
    axes, half = row["axes"], row["half"]
    o = (origins - row["centre"]) @ axes.T / half
    d = directions @ axes.T / half
    return o, d, np.asarray(base), np.sqrt(1.0 + slopes**2 + fan.shear**2)


def _cut(row: np.void, fan: Fan, x: Floats, slopes: Floats) -> Floats:
    """Return the path lengths through an ellipsoid, a frustum or a turned box, shape (slopes, x)."""
    o, d, _, unit = _rays(row, fan, x, slopes)
    if row["kind"] == Kind.BOX:
        enter = np.full((len(slopes), len(x)), -np.inf)
        leave = np.full((len(slopes), len(x)), np.inf)
        for axis in range(3):
            enter, leave = _slab(o[None, :, axis], d[:, None, axis], enter, leave)
        return np.asarray(np.clip(leave - enter, 0.0, None) * unit[:, None])
    flat = row["kind"] == Kind.ELLIPSOID
    grow = 0.0 if flat else (float(row["shape"][0]) - 1.0) / 2.0
    middle = 1.0 + grow
    terms = 3 if flat else 2
    a = (d[:, :terms] ** 2).sum(axis=1) - (grow * d[:, 2]) ** 2
    b = d[:, :terms] @ o[:, :terms].T
    c = (o[:, :terms] ** 2).sum(axis=1)
    if flat:
        c = c - 1.0
    else:
        radius = middle + grow * o[:, 2]
        b = b - grow * d[:, 2][:, None] * radius[None, :]
        c = c - radius**2
    return _between(a, b, c, None if flat else (o[:, 2], d[:, 2])) * unit[:, None]


def _between(a: Floats, b: Floats, c: Floats, ends: tuple[Floats, Floats] | None) -> Floats:
    """Return the run of each ray inside a quadric a t^2 + 2 b t + c <= 0, and between its two ends."""
    inside = b * b - a[:, None] * c[None, :]
    root = np.sqrt(np.clip(inside, 0.0, None))
    steep = np.where(np.abs(a) < 1e-14, 1e-14, a)[:, None]
    first, last = (-b - root) / steep, (-b + root) / steep
    enter, leave = np.minimum(first, last), np.maximum(first, last)
    if ends is None:
        return np.where(inside > 0, leave - enter, 0.0)
    o, d = ends
    low, high = _slab(o[None, :], d[:, None], np.full_like(b, -np.inf), np.full_like(b, np.inf))
    run = np.clip(np.minimum(leave, high) - np.maximum(enter, low), 0.0, None)
    whole = np.clip(high - low, 0.0, None)
    return np.where(a[:, None] > 0, np.where(inside > 0, run, 0.0), np.where(inside > 0, whole - run, whole))


def _slab(o: Floats, d: Floats, enter: Floats, leave: Floats) -> tuple[Floats, Floats]:
    safe = np.where(np.abs(d) < 1e-14, 1e-14, d)
    one, other = (-1.0 - o) / safe, (1.0 - o) / safe
    return np.maximum(enter, np.minimum(one, other)), np.minimum(leave, np.maximum(one, other))


def _mesh(row: np.void, solids: Solids, fan: Fan, x: Floats, slopes: Floats) -> Floats:
    """Return the path lengths through a closed mesh: runs where rays leave it, less those where they enter."""
    mesh = solids.meshes[int(row["shape"][0])]
    depth, cross = fan.order
    seen = np.stack(
        [mesh.vertices[:, depth] * fan.depth_sign - fan.source[0], mesh.vertices[:, cross] - fan.source[1]], axis=1
    )
    points = np.column_stack([mesh.vertices[:, 0], seen])  # x, run, climb: rays are (x + shear t, t, slope t)
    at_x = points[:, 0] - fan.shear * points[:, 1]
    at_slope = points[:, 2] / points[:, 1]
    total = np.zeros((len(slopes), len(x)))
    for face in mesh.faces:
        a, b, c = points[face]
        normal = np.cross(b - a, c - a)
        cols = slice(*np.searchsorted(x, [at_x[face].min(), at_x[face].max()]))
        rows = slice(*np.searchsorted(-slopes, [-at_slope[face].max(), -at_slope[face].min()]))
        if cols.start >= cols.stop or rows.start >= rows.stop:
            continue
        u, v = x[None, cols], slopes[rows, None]
        facing = normal[0] * fan.shear + normal[1] + normal[2] * v
        run = (normal @ a - normal[0] * u) / np.where(facing == 0.0, np.inf, facing)
        hit = np.stack(np.broadcast_arrays(u + fan.shear * run, run, v * run), axis=-1)
        inside = facing != 0.0
        for start, end in ((a, b), (b, c), (c, a)):
            inside = inside & (np.cross(end - start, hit - start) @ normal >= 0.0)
        total[rows, cols] += np.where(inside, np.sign(facing) * run, 0.0)
    return np.clip(total, 0.0, None) * np.sqrt(1.0 + slopes**2 + fan.shear**2)[:, None]


def _texture(
    tile: NDArray[np.float32], place: int, sigma: float, shape: tuple[int, int], first: tuple[int, int]
) -> Maps:
    """Return a piece of the noise tile as a factor of path lengths, repeated where it is larger than the tile."""
    size = tile.shape[0]
    top, left = place % size, (place // size) % size
    rows = (np.arange(shape[0]) + top + first[0]) % size
    cols = (np.arange(shape[1]) + left + first[1]) % size
    return np.asarray(np.clip(1.0 + np.float32(sigma) * tile[np.ix_(rows, cols)], 0.0, None))
