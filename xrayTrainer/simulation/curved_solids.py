"""Ellipsoids, cylinders, frustums and turned boxes: path lengths ray by ray, in the rectangle that holds each.

In a body's own units every ray of row v passes at X along the travel from its middle: origin X ex + Z(v) ec, direction
ed + v ec, with fixed vectors ex, ec, ed.  So in each row the discriminant of a round body is a parabola in X, and the
mean path of a column has a closed form: edges, and walls far thinner than a pixel (one body less another), are exact
along the travel.  Across it, rows are halved or quartered.  Bodies for which there is no such form are sampled.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields

import numpy as np
from numpy.typing import NDArray

from xrayTrainer.simulation.compiled import Kernels
from xrayTrainer.simulation.fan import Fan, Floats
from xrayTrainer.simulation.mass import folded_length
from xrayTrainer.simulation.pixel_windows import Maps, Reach, ragged
from xrayTrainer.simulation.solids import Kind, Solids

Numbers = NDArray[np.intp]
_BOX, _CYLINDER, _ELLIPSOID, _CORRUGATED = (
    int(kind) for kind in (Kind.BOX, Kind.CYLINDER, Kind.ELLIPSOID, Kind.CORRUGATED)
)
_SMALL_ROWS = 24.0
_SMALL_PX = 400.0
_THIN_CM = 0.5
_FLAT = 1e-7
_ONE = np.float32(1.0)
_EIGHTH_TURN = np.float32(np.pi / 4.0)
_LEAST_SLOPE = 1e-6
_NARROW = 0.05
_SLICES = 4


@dataclass(frozen=True, slots=True)
class _Bodies:
    """Some solids in their own units; shapes (n,) or (n, 3).

    Attributes
    ----------
    number
        Their numbers in the table.
    kind, shape
        As in the table.
    ex, ec, ed
        What a step along the travel, across the view and in depth is to each.
    middle_x
        Where along the travel the rays go through its middle, cm.
    base, offset
        Depth of its middle from the source, and the source's cross coordinate above it, cm.
    parts
        In how many parts each row is taken, and, unless it is integrated, each column.
    """

    number: Numbers
    kind: NDArray[np.uint8]
    shape: Floats
    ex: Floats
    ec: Floats
    ed: Floats
    middle_x: Floats
    base: Floats
    offset: Floats
    parts: Numbers

    def of(self, which: NDArray[np.bool_]) -> _Bodies:
        """Return some of them."""
        return _Bodies(*(getattr(self, field.name)[which] for field in fields(self)))


def curved_paths(
    solids: Solids, fan: Fan, reach: Reach, which: Numbers, loops: Kernels | None = None
) -> Iterator[tuple[int, Maps]]:
    """Return for some solids the path lengths over their reach, cm, float32."""
    if len(which) == 0:
        return
    bodies, closed = _bodies(solids, fan, reach, which)
    yield from _integrated(bodies.of(closed), fan, reach, loops)
    for n in np.flatnonzero(~closed).tolist():
        i = int(which[n])
        rows, cols = slice(reach.top[i], reach.bottom[i]), slice(reach.left[i], reach.right[i])
        yield i, _sampled(bodies, n, fan, rows, cols)


def _bodies(solids: Solids, fan: Fan, reach: Reach, which: Numbers) -> tuple[_Bodies, NDArray[np.bool_]]:
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
        _Bodies(
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


def _unit(slopes: Floats, fan: Fan) -> Floats:
    """Return the length of a unit of depth along the rays."""
    return np.asarray(np.sqrt(1.0 + slopes**2 + fan.shear**2))


@dataclass(frozen=True, slots=True)
class _Chords:
    """The chord of each row through round bodies, as it changes along the travel.

    The half chord is ``tall sqrt(1 - w^2)`` at ``w = (x - middle) / wide`` from -1 to 1; ends cut it to from `low` to
    `high` of `tall`.
    """

    middle: Floats
    wide: Floats
    tall: Floats
    low: Floats
    high: Floats


def _integrated(bodies: _Bodies, fan: Fan, reach: Reach, loops: Kernels | None) -> Iterator[tuple[int, Maps]]:
    """Return the mean path of each pixel through ellipsoids, and cylinders upright or along the depth."""
    i = bodies.number
    if len(i) == 0:
        return
    first, last = reach.top[i] * bodies.parts, reach.bottom[i] * bodies.parts
    place, owner = ragged(first, last)
    parts = bodies.parts[owner]
    row, share = place // parts, (place % parts + 0.5) / parts
    slopes = fan.slopes[row] * (1.0 - share) + fan.slopes[row + 1] * share
    chords = _chords(bodies, owner, slopes)
    factor = (chords.tall * chords.wide * _unit(slopes, fan) / parts).astype(np.float32)
    steps = (1.0 / np.where(chords.wide > 0, chords.wide, np.inf)).astype(np.float32)
    starts = (chords.middle * steps).astype(np.float32)
    low, high = (np.clip(cap, -1.0, 1.0).astype(np.float32) for cap in (chords.low, chords.high))
    between = (np.clip(chords.high, -1.0, 1.0) - np.clip(chords.low, -1.0, 1.0)).astype(np.float32)
    widths = (1.0 / np.diff(fan.x)).astype(np.float32)
    ends = np.cumsum(last - first).tolist()
    capped = (bodies.kind == _CYLINDER).tolist()
    begin = 0
    for n, solid in enumerate(i.tolist()):
        rows, left, right = slice(begin, ends[n]), int(reach.left[solid]), int(reach.right[solid])
        x = (fan.x[left : right + 1] - bodies.middle_x[n]).astype(np.float32)
        if loops is not None:
            table = np.stack([steps[rows], starts[rows], low[rows], high[rows], factor[rows], between[rows]])
            yield solid, loops.integrated(table, x, widths[left:right], int(bodies.parts[n]), capped[n])
            begin = ends[n]
            continue
        w = np.multiply.outer(steps[rows], x)
        w -= starts[rows, None]
        np.minimum(w, _ONE, out=w)
        np.maximum(w, -_ONE, out=w)
        side = np.sign(w)
        np.abs(w, out=w)
        rest = _rest(w)
        whole = _up_to(w, rest, high[rows])
        whole += _up_to(w, rest, -low[rows]) if capped[n] else whole
        if capped[n]:
            narrow = np.flatnonzero(between[rows] < _NARROW)
            if len(narrow):
                whole[narrow] = _sliced(w[narrow], low[rows][narrow], between[rows][narrow])
        whole *= side
        mean = whole[:, 1:] - whole[:, :-1]
        mean *= factor[rows, None]
        mean *= widths[left:right]
        yield solid, _summed(mean, int(bodies.parts[n]))
        begin = ends[n]


def _chords(bodies: _Bodies, owner: Numbers, slopes: Floats) -> _Chords:
    """Return the chords of bodies for pairs of a body and a slope."""
    round_ = (bodies.kind == _ELLIPSOID)[owner]
    small = (np.abs(slopes) < _LEAST_SLOPE) & ~round_
    slopes = np.where(small, np.where(slopes < 0, -_LEAST_SLOPE, _LEAST_SLOPE), slopes)
    # of a cylinder only what lies across its axis counts
    flat = np.ones((len(bodies.kind), 3))
    flat[bodies.kind == _CYLINDER, 2] = 0.0
    ex, ec, ed = bodies.ex * flat, bodies.ec * flat, bodies.ed * flat
    z = slopes * bodies.base[owner] + bodies.offset[owner]
    d = ed[owner] + slopes[:, None] * ec[owner]
    step = np.cross(ed, ex)[owner] + slopes[:, None] * np.cross(ec, ex)[owner]
    past = z[:, None] * np.cross(ed, ec)[owner]
    a, curve = (d**2).sum(axis=1), (step**2).sum(axis=1)
    middle = -(step * past).sum(axis=1) / curve
    peak = np.clip(a - (past**2).sum(axis=1) + curve * middle**2, 0.0, None)
    tall = np.sqrt(peak) / a
    rise = bodies.ed[owner, 2] + slopes * bodies.ec[owner, 2]
    rise = np.where(rise == 0.0, 1e-12, rise)
    over = z * bodies.ec[owner, 2]
    centre = -z * (d * ec[owner]).sum(axis=1) / a
    one, other = (-1.0 - over) / rise - centre, (1.0 - over) / rise - centre
    scale = np.where(tall > 0, tall, 1.0)
    return _Chords(middle, np.sqrt(peak / curve), tall, np.minimum(one, other) / scale, np.maximum(one, other) / scale)


def _rest(v: Maps) -> Maps:
    """Return the integral of sqrt(1 - t^2) from v to 1, for v from 0 to 1; exact where it is small."""
    rest = (_ONE - v) * (_ONE + v)
    np.sqrt(rest, out=rest)
    rest *= v
    np.subtract(np.arccos(v), rest, out=rest)
    rest *= np.float32(0.5)
    return rest


def _up_to(v: Maps, rest: Maps, cap: Maps) -> Maps:
    """Return the integral from 0 to v of half a chord that an end cuts off at `cap` of its height, -1 to 1.

    Where the end cuts, that is a straight line; beyond, what is left of the half chord.  So nothing cancels, however
    much longer the chord would be than the body.
    """
    cut = np.flatnonzero(cap < _ONE)
    if len(cut) == 0:
        whole: Maps = np.subtract(_EIGHTH_TURN, rest)
        return whole
    size = np.abs(cap)[:, None]
    edge = np.sqrt((_ONE - size) * (_ONE + size))
    most = np.float32(0.5) * (np.arcsin(size) - edge * size)
    part = np.subtract(most, rest)
    np.maximum(part, np.float32(0.0), out=part)
    line = np.minimum(v, edge)
    line *= size
    part += line
    if cap[cut].min() < 0.0:
        part *= np.where(cap < 0.0, -_ONE, _ONE)[:, None]
    return np.asarray(part, dtype=np.float32)


def _sliced(v: Maps, low: Maps, between: Maps) -> Maps:
    """Return the integral from 0 to v of a half chord between two ends near each other, as slices of its height."""
    found = np.zeros_like(v)
    for part in range(_SLICES):
        cap = low + between * np.float32((part + 0.5) / _SLICES)
        edge = np.sqrt(np.maximum((_ONE - cap) * (_ONE + cap), np.float32(0.0)))
        found += np.minimum(v, edge[:, None])
    found *= (between / np.float32(_SLICES))[:, None]
    return found


def _summed(lengths: Maps, parts: int) -> Maps:
    """Return the sum of the parts of each row."""
    total = lengths[::parts] + lengths[1::parts]
    for part in range(2, parts):
        total += lengths[part::parts]
    return total


def _sampled(bodies: _Bodies, n: int, fan: Fan, rows: slice, cols: slice) -> Maps:
    """Return the path lengths through one body, as means of `parts` x `parts` rays a pixel."""
    parts = int(bodies.parts[n])
    slopes, x = _between(fan.slopes, rows, parts), _between(fan.x, cols, parts)
    body = _Body(
        kind=int(bodies.kind[n]),
        shape=bodies.shape[n],
        ex=bodies.ex[n],
        ec=bodies.ec[n],
        ed=bodies.ed[n],
        middle_x=float(bodies.middle_x[n]),
        base=float(bodies.base[n]),
        offset=float(bodies.offset[n]),
    )
    fine = _frustum(body, fan, slopes, x) if body.kind == _CYLINDER else _turned_box(body, fan, slopes, x)
    wide = _summed(fine, parts)
    total = wide[:, ::parts] + wide[:, 1::parts]
    for part in range(2, parts):
        total += wide[:, part::parts]
    total *= np.float32(1.0 / parts**2)
    return total


@dataclass(frozen=True, slots=True)
class _Body:
    """One of `_Bodies`."""

    kind: int
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


def _turned_box(body: _Body, fan: Fan, slopes: Floats, x: Floats) -> Maps:
    """Return the path lengths through a turned box, a pillow or a sheet seen aslant: shape (slopes, x)."""
    z = slopes * body.base + body.offset
    d = body.ed + slopes[:, None] * body.ec
    d = np.where(np.abs(d) < 1e-12, 1e-12, d)
    along = (x - body.middle_x).astype(np.float32)
    enter = np.full((len(slopes), len(x)), -np.inf, dtype=np.float32)
    leave = np.full((len(slopes), len(x)), np.inf, dtype=np.float32)
    for axis in range(3):
        step, start = -body.ex[axis] / d[:, axis], -z * body.ec[axis] / d[:, axis]
        deep = (1.0 / np.abs(d[:, axis])).astype(np.float32)[:, None]
        at = np.multiply.outer(step.astype(np.float32), along)
        at += start.astype(np.float32)[:, None]
        at -= deep
        np.maximum(enter, at, out=enter)
        at += np.float32(2.0) * deep
        np.minimum(leave, at, out=leave)
    lengths = np.subtract(leave, enter)
    np.maximum(lengths, np.float32(0.0), out=lengths)
    if body.kind == _CORRUGATED:
        thickness, pitch, normal = (float(v) for v in body.shape)
        deep_cm = 2.0 / float(np.abs((body.ex, body.ed, body.ec)).max(axis=0)[int(normal)])
        lengths *= np.float32(thickness * folded_length(pitch, deep_cm) / deep_cm)
    elif body.shape[0] > 0:
        lengths *= _pillow(body, np.asarray((enter + leave) / 2, dtype=np.float32), along, z, np.asarray(d))
    lengths *= _unit(slopes, fan).astype(np.float32)[:, None]
    return lengths


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
    lengths = np.where((a32 > 0) & (inside <= 0), 0.0, run) * _unit(slopes, fan)[:, None]
    return np.asarray(lengths, dtype=np.float32)
