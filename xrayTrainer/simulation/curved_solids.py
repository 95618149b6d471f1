"""Ellipsoids, cylinders, frustums and turned boxes: path lengths in the rectangle that holds each.

In a body's own units every ray of row v passes at X along the travel from its middle: origin X ex + Z(v) ec, direction
ed + v ec, with fixed vectors ex, ec, ed.  So in each row the discriminant of a round body is a parabola in X, and the
mean path of a column has a closed form (`round_solids`): edges, and walls far thinner than a pixel (one body less
another), are exact along the travel.  Across it, rows are halved or quartered.  Bodies for which there is no such form
are sampled.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from xrayTrainer.simulation.compiled import Ink, Kernels
from xrayTrainer.simulation.fan import Fan, Floats
from xrayTrainer.simulation.mass import folded_length
from xrayTrainer.simulation.pixel_windows import Maps, Reach, ragged
from xrayTrainer.simulation.round_solids import Bodies, round_paths, round_rows, summed, unit_of
from xrayTrainer.simulation.solids import Kind, Solids

Numbers = NDArray[np.intp]
_BOX, _CYLINDER, _ELLIPSOID, _CORRUGATED = (
    int(kind) for kind in (Kind.BOX, Kind.CYLINDER, Kind.ELLIPSOID, Kind.CORRUGATED)
)
_SMALL_ROWS = 24.0
_SMALL_PX = 400.0
_THIN_CM = 0.5
_FLAT = 1e-7


def curved_paths(solids: Solids, fan: Fan, reach: Reach, which: Numbers) -> Iterator[tuple[int, Maps]]:
    """Return for some solids the path lengths over their reach, cm, float32."""
    bodies, closed = bodies_of(solids, fan, reach, which)
    integrated = bodies.of(closed)
    yield from round_paths(integrated, round_rows(integrated, fan, reach), fan, reach)
    yield from _sampled(bodies.of(~closed), fan, reach)


def draw_curved(
    solids: Solids, fan: Fan, reach: Reach, which: Numbers, loops: Kernels, ink: Ink
) -> Iterator[tuple[int, Maps]]:
    """Put the paths through some solids into the maps by compiled loops; return those that have none, as above."""
    bodies, closed = bodies_of(solids, fan, reach, which)
    integrated = bodies.of(closed)
    rows = round_rows(integrated, fan, reach)
    edges = np.stack([reach.left, reach.right], axis=1)
    kinds = (integrated.number, integrated.parts, integrated.middle_x)
    loops.round(ink, *kinds, rows.ends, rows.even, rows.table, fan.x, edges)
    flat = _is_flat(bodies) & ~closed
    boxes = bodies.of(flat)
    slabs = _slabs(boxes, fan, reach)
    loops.turned(ink, boxes.number, boxes.parts, boxes.middle_x, slabs.ends, slabs.table, fan.x, edges)
    yield from _sampled(bodies.of(~flat & ~closed), fan, reach)


def bodies_of(solids: Solids, fan: Fan, reach: Reach, which: Numbers) -> tuple[Bodies, NDArray[np.bool_]]:
    """Return solids in their own units, and for which of them the mean path of a column has a closed form."""
    table = solids.rows[which]
    kind = table["kind"]
    depth, cross = fan.order
    own = table["axes"] / table["half"][:, :, None]
    ex, ec = own[:, :, 0], own[:, :, cross]
    ed = own[:, :, depth] * fan.depth_sign + fan.shear * ex
    base = table["centre"][:, depth] * fan.depth_sign - fan.source[0]
    rows = (reach.high - reach.low)[which] / base / abs(float(np.diff(fan.slopes).mean()))
    cols = (reach.last_x - reach.first_x)[which] / float(np.diff(fan.x).mean())
    # ends and middles of chords at the same depth all along the travel
    even = np.maximum(np.abs((ed * ex)[:, :2].sum(axis=1)), np.abs((ec * ex)[:, :2].sum(axis=1)))
    upright = (np.abs(ex[:, 2]) < _FLAT) & (even < _FLAT * (ex[:, :2] ** 2).sum(axis=1) + 1e-12)
    closed = (kind == _ELLIPSOID) | ((kind == _CYLINDER) & (table["shape"][:, 0] == 1.0) & upright)
    along_depth = (kind == _CYLINDER) & (np.abs(ed[:, 2]) > np.abs(ec[:, 2]))
    thin = (kind == _BOX) & (2.0 * table["half"].min(axis=1) < _THIN_CM)
    few = rows < np.where(along_depth, 2.0, 1.0) * _SMALL_ROWS
    parts = np.where(closed, np.where(few, 4, 2), np.where(rows * cols < _SMALL_PX, 3, 2))
    return (
        Bodies(
            number=which,
            kind=kind,
            shape=table["shape"],
            ex=ex,
            ec=ec,
            ed=ed,
            middle_x=table["centre"][:, 0] - fan.shear * base,
            base=base,
            offset=fan.source[1] - table["centre"][:, cross],
            parts=np.where(thin & ~closed, 4, parts),
        ),
        closed,
    )


def _is_flat(bodies: Bodies) -> NDArray[np.bool_]:
    """Return which bodies are bounded by three pairs of planes and nothing else."""
    return np.asarray((bodies.kind == _CORRUGATED) | ((bodies.kind == _BOX) & (bodies.shape[:, 0] == 0.0)))


@dataclass(frozen=True, slots=True)
class _Slabs:
    """The parts of rows of turned boxes, one box after the other.

    Attributes
    ----------
    ends
        Shape (n,): where the rows of each box end.
    table
        Shape (10, rows), float32: for each pair of planes, how the depth at which a ray crosses them changes along the
        travel, and the nearer and the farther of the two depths; then the length of a unit of depth along the ray.
    """

    ends: Numbers
    table: Maps


def _slabs(bodies: Bodies, fan: Fan, reach: Reach) -> _Slabs:
    """Return the parts of rows of turned boxes over their reach."""
    i = bodies.number
    first, last = reach.top[i] * bodies.parts, reach.bottom[i] * bodies.parts
    place, owner = ragged(first, last)
    parts = bodies.parts[owner]
    row, share = place // parts, (place % parts + 0.5) / parts
    slopes = fan.slopes[row] + (fan.slopes[row + 1] - fan.slopes[row]) * share
    d = bodies.ed[owner] + slopes[:, None] * bodies.ec[owner]
    d = np.where(np.abs(d) < 1e-12, 1e-12, d)
    z = slopes * bodies.base[owner] + bodies.offset[owner]
    start, deep = -z[:, None] * bodies.ec[owner] / d, 1.0 / np.abs(d)
    folds = np.array([_fold(bodies, n) for n in range(len(i))])
    table = np.concatenate([-bodies.ex[owner] / d, start - deep, start + deep], axis=1).T
    unit = unit_of(slopes, fan) * folds[owner] if len(i) else slopes
    return _Slabs(np.cumsum(last - first), np.vstack([table, unit]).astype(np.float32))


def _fold(bodies: Bodies, n: int) -> float:
    """Return how much of a turned box is matter: of a corrugated sheet, its mean."""
    if bodies.kind[n] != _CORRUGATED:
        return 1.0
    thickness, pitch, normal = (float(v) for v in bodies.shape[n])
    deep_cm = 2.0 / float(np.abs((bodies.ex[n], bodies.ed[n], bodies.ec[n])).max(axis=0)[int(normal)])
    return thickness * folded_length(pitch, deep_cm) / deep_cm


def _sampled(bodies: Bodies, fan: Fan, reach: Reach) -> Iterator[tuple[int, Maps]]:
    """Return the path lengths through each body, as means of `parts` x `parts` rays a pixel."""
    slabs = _slabs(bodies, fan, reach)
    begin = 0
    for n, i in enumerate(bodies.number.tolist()):
        parts, end = int(bodies.parts[n]), int(slabs.ends[n])
        slopes = _between(fan.slopes, slice(reach.top[i], reach.bottom[i]), parts)
        x = _between(fan.x, slice(reach.left[i], reach.right[i]), parts)
        body = _Body(
            shape=bodies.shape[n],
            ex=bodies.ex[n],
            ec=bodies.ec[n],
            ed=bodies.ed[n],
            middle_x=float(bodies.middle_x[n]),
            base=float(bodies.base[n]),
            offset=float(bodies.offset[n]),
        )
        if bodies.kind[n] == _CYLINDER:
            fine = _frustum(body, fan, slopes, x)
        else:
            fine = _turned_box(body, slabs.table[:, begin:end], slopes, x, pillow=bodies.kind[n] == _BOX)
        wide = summed(fine, parts)
        total = wide[:, ::parts] + wide[:, 1::parts]
        for part in range(2, parts):
            total += wide[:, part::parts]
        total *= np.float32(1.0 / parts**2)
        yield i, total
        begin = end


@dataclass(frozen=True, slots=True)
class _Body:
    """One of some bodies that are not integrated."""

    shape: Floats
    ex: Floats
    ec: Floats
    ed: Floats
    middle_x: float
    base: float
    offset: float


def _between(borders: Floats, part: slice, parts: int) -> Floats:
    """Return the middles of the parts of some rows or columns, from their borders."""
    low, high = borders[part.start : part.stop], borders[part.start + 1 : part.stop + 1]
    steps = (np.arange(parts) + 0.5) / parts
    return np.asarray((low[:, None] + (high - low)[:, None] * steps).ravel())


def _turned_box(body: _Body, slabs: Maps, slopes: Floats, x: Floats, *, pillow: bool) -> Maps:
    """Return the path lengths through a turned box, a pillow or a sheet seen aslant: shape (slopes, x)."""
    along = (x - body.middle_x).astype(np.float32)
    near, far = [], []
    for axis in range(3):
        level = not slabs[axis].any()  # the same all along
        at = np.float32(0.0) if level else np.multiply.outer(slabs[axis], along)
        near.append(at + slabs[3 + axis][:, None])
        far.append(at + slabs[6 + axis][:, None])
    enter = np.maximum(np.maximum(near[0], near[1]), near[2])
    leave = np.minimum(np.minimum(far[0], far[1]), far[2])
    lengths = np.subtract(leave, enter)
    np.maximum(lengths, np.float32(0.0), out=lengths)
    if pillow and body.shape[0] > 0:
        z = slopes * body.base + body.offset
        d = body.ed + slopes[:, None] * body.ec
        lengths *= _pillow(body, np.asarray((enter + leave) / 2, dtype=np.float32), along, z, np.asarray(d))
    lengths *= slabs[9][:, None]
    return np.asarray(lengths)


def _pillow(body: _Body, run: Maps, along: Maps, z: Floats, d: Floats) -> Maps:
    """Return how a pillow thins out: along its own first axis, and along the other that lies most across the view."""
    factor = np.ones_like(run)
    for axis in (0, 1 + int(abs(body.ec[2]) >= abs(body.ec[1]))):
        u = run * d[:, axis].astype(np.float32)[:, None]
        u += np.float32(body.ex[axis]) * along
        u += (z * body.ec[axis]).astype(np.float32)[:, None]
        np.abs(u, out=u)
        np.minimum(u, np.float32(1.0), out=u)
        factor *= np.sqrt(np.float32(1.0) - u ** np.float32(body.shape[0]))
    return factor


def _frustum(body: _Body, fan: Fan, slopes: Floats, x: Floats) -> Maps:
    """Return the path lengths through a cylinder or a frustum in any position: shape (slopes, x)."""
    grow = (float(body.shape[0]) - 1.0) / 2.0
    z = slopes * body.base + body.offset
    d = body.ed + slopes[:, None] * body.ec
    o = [
        (np.float32(body.ex[axis]) * (x - body.middle_x).astype(np.float32))[None, :]
        + (z * body.ec[axis]).astype(np.float32)[:, None]
        for axis in range(3)
    ]
    d32 = d.astype(np.float32)
    a = (d[:, :2] ** 2).sum(axis=1) - (grow * d[:, 2]) ** 2
    a32 = np.where(np.abs(a) < 1e-12, 1e-12, a).astype(np.float32)[:, None]
    radius = np.float32(1.0 + grow) + np.float32(grow) * o[2]
    b = o[0] * d32[:, 0:1] + o[1] * d32[:, 1:2] - np.float32(grow) * d32[:, 2:3] * radius
    c = o[0] ** 2 + o[1] ** 2 - radius**2
    inside = b * b - a32 * c
    root = np.sqrt(np.maximum(inside, np.float32(0.0))) / np.abs(a32)
    centre = -b / a32
    rise = np.where(np.abs(d32[:, 2:3]) < 1e-9, np.float32(1e-9), d32[:, 2:3])
    one, other = (-1.0 - o[2]) / rise, (1.0 - o[2]) / rise
    low, high = np.minimum(one, other), np.maximum(one, other)
    run = np.maximum(np.minimum(centre + root, high) - np.maximum(centre - root, low), 0.0)
    if (a32 < 0).any():  # steeper than the cone: inside before and behind the two crossings
        run = np.where(a32 > 0, run, np.where(inside > 0, (high - low) - run, high - low))
    lengths = np.where((a32 > 0) & (inside <= 0), 0.0, run) * unit_of(slopes, fan)[:, None]
    return np.asarray(lengths, dtype=np.float32)
