"""Ellipsoids, and cylinders upright or along the depth: the mean path of each column in closed form.

In each row the discriminant of a round body is a parabola along the travel, so the mean over a pixel is a difference of
integrals of half circles.  They are taken in double precision: a wall is the difference of two bodies of nearly the
same size, and a scan has to be the same wherever it is made.  Between the curved ends of a chord the integral is a
straight line: most of a wheel costs one product a pixel.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from xrayTrainer.simulation.fan import Fan, Floats
from xrayTrainer.simulation.pixel_windows import Maps, Reach, ragged
from xrayTrainer.simulation.solids import Kind

Numbers = NDArray[np.intp]
_Real = TypeVar("_Real", np.float32, np.float64)
_CYLINDER, _ELLIPSOID = int(Kind.CYLINDER), int(Kind.ELLIPSOID)
_LEAST_SLOPE = 1e-6
_BLOCK = 24_576
"""Borders that are worked at a time: they stay in the cache."""


@dataclass(frozen=True, slots=True)
class Bodies:
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

    def of(self, which: NDArray[np.bool_]) -> Bodies:
        """Return some of them."""
        return Bodies(*(getattr(self, field.name)[which] for field in fields(self)))


def unit_of(slopes: Floats, fan: Fan) -> Floats:
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


@dataclass(frozen=True, slots=True)
class RoundRows:
    """The parts of rows of round bodies, one body after the other.

    Attributes
    ----------
    ends
        Shape (n,): where the rows of each body end.
    table
        Shape (9, rows), float64: step and start of ``w = step x - start``; factor from an integral over w to a mean
        over a row's share of a pixel; slope of the straight part and up to which ``abs(w)`` it reaches; then for the
        far and the near end the signed size of its cut, and up to where it cuts.
    """

    ends: Numbers
    table: Floats


def round_rows(bodies: Bodies, fan: Fan, reach: Reach) -> RoundRows:
    """Return the parts of rows of some round bodies over their reach."""
    i = bodies.number
    first, last = reach.top[i] * bodies.parts, reach.bottom[i] * bodies.parts
    place, owner = ragged(first, last)
    parts = bodies.parts[owner]
    row, share = place // parts, (place % parts + 0.5) / parts
    slopes = fan.slopes[row] * (1.0 - share) + fan.slopes[row + 1] * share
    chords = _chords(bodies, owner, slopes)
    round_ = (bodies.kind == _ELLIPSOID)[owner]
    far, near = (np.where(round_, 1.0, np.clip(cap, -1.0, 1.0)) for cap in (chords.high, -chords.low))
    edges = [np.sqrt((1.0 - size) * (1.0 + size)) for size in (far, near)]
    step = 1.0 / np.where(chords.wide > 0, chords.wide, np.inf)
    factor = chords.tall * chords.wide * unit_of(slopes, fan) / parts
    straight = np.minimum(*edges)
    table = np.stack([step, chords.middle * step, factor, far + near, straight, far, edges[0], near, edges[1]])
    return RoundRows(np.cumsum(last - first), table)


def round_paths(bodies: Bodies, rows: RoundRows, fan: Fan, reach: Reach) -> Iterator[tuple[int, Maps]]:
    """Return the mean path of each pixel through each body over its reach, cm, float32."""
    begin = 0
    for n, solid in enumerate(bodies.number.tolist()):
        left, right, parts = int(reach.left[solid]), int(reach.right[solid]), int(bodies.parts[n])
        x = fan.x[left : right + 1] - bodies.middle_x[n]
        widths = 1.0 / np.diff(fan.x[left : right + 1])
        end = int(rows.ends[n])
        found = np.empty(((end - begin) // parts, right - left), dtype=np.float32)
        step = parts * max(1, _BLOCK // (parts * len(x)))
        for first in range(begin, end, step):
            table = rows.table[:, first : min(end, first + step)]
            whole = _integrals(table, x)
            mean = whole[:, 1:] - whole[:, :-1]
            mean *= table[2][:, None]
            mean *= widths
            top = (first - begin) // parts
            found[top : top + table.shape[1] // parts] = summed(mean, parts)
        yield solid, found
        begin = end


def _integrals(table: Floats, x: Floats) -> Floats:
    """Return the integral from 0 to w of the chord, for rows of a table and borders of columns."""
    w = np.multiply.outer(table[0], x)
    w -= table[1][:, None]
    np.minimum(w, 1.0, out=w)
    np.maximum(w, -1.0, out=w)
    cut = np.minimum(table[5], table[7]) < 1.0
    if not cut.any():
        return _whole(w)
    if cut.all():
        return _cut(w, table)
    w[~cut] = _whole(w[~cut])
    w[cut] = _cut(w[cut], table[:, cut])
    return np.asarray(w)


def _whole(w: Floats) -> Floats:
    found = _half_circle(w)
    found *= 2.0
    return found


def _cut(w: Floats, table: Floats) -> Floats:
    """Return the integral from 0 to w of chords that ends cut off; `w` is used up."""
    _, _, _, slope, straight, far, far_edge, near, near_edge = table
    bent = np.flatnonzero(np.abs(w) > straight[:, None])
    row = bent // w.shape[1]
    v = w.ravel()[bent]
    w *= slope[:, None]
    circle = _half_circle(v)
    found = np.zeros_like(v)
    for size, edge in ((far, far_edge), (near, near_edge)):
        reach, most = edge[row], _half_circle(edge)[row]
        part = np.maximum(np.minimum(v, reach), -reach)
        part *= np.abs(size)[row]
        part += circle
        part -= np.maximum(np.minimum(circle, most), -most)
        part *= np.where(size < 0.0, -1.0, 1.0)[row]
        found += part
    w.ravel()[bent] = found
    return w


def _half_circle(w: Floats) -> Floats:
    """Return the integral of sqrt(1 - t^2) from 0 to w, for w from -1 to 1."""
    found = (1.0 - w) * (1.0 + w)
    np.sqrt(found, out=found)
    found *= w
    found += np.arcsin(w)
    found *= 0.5
    return np.asarray(found)


def _chords(bodies: Bodies, owner: Numbers, slopes: Floats) -> _Chords:
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
    a, curve = _dot(d, d), _dot(step, step)
    middle = -_dot(step, past) / curve
    peak = np.clip(a - _dot(past, past) + curve * middle**2, 0.0, None)
    tall = np.sqrt(peak) / a
    rise = bodies.ed[owner, 2] + slopes * bodies.ec[owner, 2]
    rise = np.where(rise == 0.0, 1e-12, rise)
    over = z * bodies.ec[owner, 2]
    centre = -z * _dot(d, ec[owner]) / a
    one, other = (-1.0 - over) / rise - centre, (1.0 - over) / rise - centre
    scale = np.where(tall > 0, tall, 1.0)
    return _Chords(middle, np.sqrt(peak / curve), tall, np.minimum(one, other) / scale, np.maximum(one, other) / scale)


def _dot(one: Floats, other: Floats) -> Floats:
    return np.asarray(np.einsum("ij,ij->i", one, other))


def summed(lengths: NDArray[_Real], parts: int) -> NDArray[_Real]:
    """Return the sum of the parts of each row."""
    total = np.add(lengths[::parts], lengths[1::parts])
    for part in range(2, parts):
        total += lengths[part::parts]
    return total
