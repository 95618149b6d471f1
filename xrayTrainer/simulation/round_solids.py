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
_QUARTER = np.pi / 4
"""Integral of sqrt(1 - t^2) from 0 to 1."""
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
    even
        Shape (n,): whether the first two numbers of the table are the same for all rows of a body: an upright cylinder.
    table
        Shape (12, rows), float64: step and start of ``w = step x - start``; factor from an integral over w to a mean
        over a row's share of a pixel; slope of the straight part and up to which ``abs(w)`` it reaches; then, each for
        the far and the near end, the signed size of its cut, up to where it cuts, and half the circle's integral there;
        and where the straight part, if it went on, would come to the whole integral.
    """

    ends: Numbers
    even: NDArray[np.bool_]
    table: Floats


def round_rows(bodies: Bodies, fan: Fan, reach: Reach) -> RoundRows:
    """Return the parts of rows of some round bodies over their reach."""
    i = bodies.number
    first, last = reach.top[i] * bodies.parts, reach.bottom[i] * bodies.parts
    place, owner = ragged(first, last)
    parts = bodies.parts[owner]
    row, share = place // parts, (place % parts + 0.5) / parts
    slopes = fan.slopes[row] * (1.0 - share) + fan.slopes[row + 1] * share
    chords, even = _chords(bodies, owner, slopes)
    far, near = (np.clip(cap, -1.0, 1.0) for cap in (chords.high, -chords.low))
    edges = [np.sqrt((1.0 - size) * (1.0 + size)) for size in (far, near)]
    mosts = [0.5 * _circle(edge) for edge in edges]
    step = 1.0 / np.where(chords.wide > 0, chords.wide, np.inf)
    factor = chords.tall * chords.wide * unit_of(slopes, fan) / parts
    straight = np.minimum(*edges)
    whole = sum(_cut_at(1.0, _QUARTER, *end) for end in zip((far, near), edges, mosts, strict=True))
    slope = far + near
    limit = np.where(slope > 0.0, whole / np.where(slope > 0.0, slope, 1.0), 1.0)
    table = np.stack([step, chords.middle * step, factor, slope, straight, far, near, *edges, *mosts, limit])
    return RoundRows(np.cumsum(last - first), even, table)


def round_paths(bodies: Bodies, rows: RoundRows, fan: Fan, reach: Reach) -> Iterator[tuple[int, Maps]]:
    """Return the mean path of each pixel through each body over its reach, cm, float32."""
    begin = 0
    for n, solid in enumerate(bodies.number.tolist()):
        left, right, parts = int(reach.left[solid]), int(reach.right[solid]), int(bodies.parts[n])
        borders = fan.x[left : right + 1]
        x, widths = borders - bodies.middle_x[n], 1.0 / np.diff(borders)
        end = int(rows.ends[n])
        means = _even_means if rows.even[n] else _means
        found = np.empty(((end - begin) // parts, right - left), dtype=np.float32)
        step = parts * max(1, _BLOCK // (parts * len(x)))
        for first in range(begin, end, step):
            table = rows.table[:, first : min(end, first + step)]
            top = (first - begin) // parts
            found[top : top + table.shape[1] // parts] = means(table, x, widths, parts)
        yield solid, found
        begin = end


def _means(table: Floats, x: Floats, widths: Floats, parts: int) -> Floats:
    """Return the mean of each pixel, from rows of a table and the borders of the columns."""
    whole = _integrals(table, x)
    mean = whole[:, 1:] - whole[:, :-1]
    mean *= table[2][:, None]
    mean *= widths
    return summed(mean, parts)


def _even_means(table: Floats, x: Floats, widths: Floats, parts: int) -> Floats:
    """Return the same where all rows have one chord, which its ends cut in some of them."""
    w = table[0, 0] * x
    w -= table[1, 0]
    np.minimum(w, 1.0, out=w)
    np.maximum(w, -1.0, out=w)
    circle = _circle(w)
    found = np.multiply.outer(table[2].reshape(-1, parts).sum(axis=1), (circle[1:] - circle[:-1]) * widths)
    cut = (table[5:7].min(axis=0) < 1.0).reshape(-1, parts).any(axis=1)
    if cut.any():
        some = table[:, cut.repeat(parts)]
        ends = _cut_at(np.abs(w), 0.5 * np.abs(circle), *some[5:11].reshape(3, 2, -1, 1))
        whole = np.copysign(ends[0] + ends[1], w)
        mean = whole[:, 1:] - whole[:, :-1]
        mean *= some[2][:, None]
        mean *= widths
        found[cut] = summed(mean, parts)
    return np.asarray(found)


def _integrals(table: Floats, x: Floats) -> Floats:
    """Return the integral from 0 to w of the chord, for rows of a table and borders of columns."""
    w = np.multiply.outer(table[0], x)
    w -= table[1][:, None]
    cut = table[5:7].min(axis=0) < 1.0
    if cut.all():
        return _cut(w, table)
    if cut.any():
        w[cut] = _cut(w[cut], table[:, cut])
        w[~cut] = _circle(np.clip(w[~cut], -1.0, 1.0))
        return np.asarray(w)
    np.minimum(w, 1.0, out=w)
    np.maximum(w, -1.0, out=w)
    return _circle(w)


def _cut(w: Floats, table: Floats) -> Floats:
    """Return the integral from 0 to w of chords that ends cut off; `w` is used up."""
    size = np.abs(w)
    bent = np.flatnonzero((size > table[4][:, None]) & (size < 1.0))
    row = bent // w.shape[1]
    v, bent_size = w.ravel()[bent], size.ravel()[bent]
    limit = table[11][:, None]
    np.minimum(w, limit, out=w)
    np.maximum(w, -limit, out=w)
    w *= table[3][:, None]
    ends = _cut_at(bent_size, 0.5 * _circle(bent_size), *np.take(table[5:11], row, axis=1).reshape(3, 2, -1))
    w.ravel()[bent] = np.copysign(ends[0] + ends[1], v)
    return w


def _cut_at(w: Floats | float, half: Floats | float, size: Floats, edge: Floats, most: Floats) -> Floats:
    """Return the integrals from 0 to w > 0, to which `half` belongs, of half chords that ends cut off at `size`."""
    found = np.subtract(half, most)
    np.maximum(found, 0.0, out=found)
    found *= np.where(size < 0.0, -1.0, 1.0)
    straight = np.minimum(w, edge)
    straight *= size
    found += straight
    return np.asarray(found)


def _circle(w: Floats) -> Floats:
    """Return the integral of 2 sqrt(1 - t^2) from 0 to w, for w from -1 to 1."""
    found = (1.0 - w) * (1.0 + w)
    np.sqrt(found, out=found)
    found *= w
    found += np.arcsin(w)
    return np.asarray(found)


def _chords(bodies: Bodies, owner: Numbers, slopes: Floats) -> tuple[_Chords, NDArray[np.bool_]]:
    """Return the chords of bodies for pairs of a body and a slope, and which bodies have the same at every slope.

    Everything is a polynomial of the slope, with coefficients of each body.
    """
    round_ = bodies.kind == _ELLIPSOID
    # of a cylinder only what lies across its axis counts
    flat = np.where(round_[:, None], 1.0, (1.0, 1.0, 0.0))
    ex, ec, ed = bodies.ex * flat, bodies.ec * flat, bodies.ed * flat
    step, climb, past = np.cross(ed, ex), np.cross(ec, ex), np.cross(ed, ec)
    products = (_dot(step, past), _dot(climb, past), _dot(past, past))
    half_length = np.where(round_, np.inf, 1.0)
    rest = (bodies.base, bodies.offset, bodies.ed[:, 2], bodies.ec[:, 2], half_length)
    table = np.stack([*_square(ed, ec), *_square(step, climb), *products, *rest])[:, owner]
    least, turn, lead, least_curve, turn_curve, lead_curve, s0, s1, past2, base, offset, deep, up, half_length = table
    small = (np.abs(slopes) < _LEAST_SLOPE) & (half_length == 1.0)
    v = np.where(small, np.where(slopes < 0, -_LEAST_SLOPE, _LEAST_SLOPE), slopes)
    z = v * base + offset
    a = least + lead * (v + turn) ** 2
    curve = least_curve + lead_curve * (v + turn_curve) ** 2
    middle = -z * (s0 + v * s1) / curve
    peak = np.maximum(a - past2 * z**2 + curve * middle**2, 0.0)
    tall = np.sqrt(peak) / a
    rise = deep + v * up
    rise = np.where(rise == 0.0, 1e-12, rise)
    at = z * (lead * (v + turn) / a - up / rise)
    ends, scale = half_length / np.abs(rise), np.where(tall > 0, tall, 1.0)
    chords = _Chords(middle, np.sqrt(peak / curve), tall, (at - ends) / scale, (at + ends) / scale)
    return chords, (ec == 0.0).all(axis=1)


def _square(one: Floats, other: Floats) -> tuple[Floats, Floats, Floats]:
    """Return `least`, `turn`, `lead` of ``|one + v other|^2 = least + lead (v + turn)^2``, exact where it is small."""
    lead = _dot(other, other)
    safe = np.where(lead > 0, lead, 1.0)
    across = np.cross(one, other)
    return np.where(lead > 0, _dot(across, across) / safe, _dot(one, one)), _dot(one, other) / safe, lead


def _dot(one: Floats, other: Floats) -> Floats:
    return np.asarray(np.einsum("ij,ij->i", one, other))


def summed(lengths: NDArray[_Real], parts: int) -> NDArray[_Real]:
    """Return the sum of the parts of each row."""
    total = np.add(lengths[::parts], lengths[1::parts])
    for part in range(2, parts):
        total += lengths[part::parts]
    return total
