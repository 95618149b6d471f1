"""Round things laid in the hollows of those below: logs, pipes, rolls of wool; seen along their axis."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from xrayTrainer.simulation.draws import Draws

_TRIES = 3


@dataclass(frozen=True, slots=True)
class Round:
    """A circle: how far along the floor its middle lies, how high over it, its radius, cm; and its row from below."""

    along: float
    up: float
    radius: float
    row: int


def nested(
    width: float,
    height: float,
    radius: Callable[[Draws], float],
    draws: Draws,
    *,
    loose: float = 0.4,
    most: int = 10_000,
    walls: tuple[bool, bool] = (True, True),
) -> list[Round]:
    """Return circles that fill a width up to a height, from below; each rests on the floor or on two others or a wall.

    Parameters
    ----------
    width, height
        What they may fill, cm.
    radius
        Draws the radius of the next one.
    draws
        Chance.
    loose
        Mean gap between those on the floor, cm.
    most
        Most circles.
    walls
        Whether there is something to lean on at the low and at the high end; where not, the pile slopes.
    """
    rows = [_floor(width, height, radius, draws, loose)]
    while len(rows[-1]) > 1 and sum(map(len, rows)) < most:
        above = _above(rows, (width, height), radius, draws, walls)
        if not above:
            break
        rows.append(above)
    return [one for row in rows for one in row][:most]


def _floor(width: float, height: float, radius: Callable[[Draws], float], draws: Draws, loose: float) -> list[Round]:
    found: list[Round] = []
    at = draws.uniform(0.0, loose)
    while True:
        r = radius(draws)
        if at + 2 * r > width or 2 * r > height:
            return found
        found.append(Round(at + r, r, r, 0))
        at += 2 * r + draws.uniform(0.4, 1.6) * loose


def _above(
    rows: list[list[Round]],
    size: tuple[float, float],
    radius: Callable[[Draws], float],
    draws: Draws,
    walls: tuple[bool, bool],
) -> list[Round]:
    """Return the row that lies in the hollows of the last one, and beside its outer ones where a wall holds it."""
    below, found = rows[-1], list[Round]()
    near = [one for row in rows[-3:] for one in row]
    for one, other in itertools.pairwise((None, *below, None)):
        for _ in range(_TRIES):
            r = radius(draws)
            if one is not None and other is not None:
                laid = _resting(one, other, r)
            elif other is not None:
                laid = _leaning(other, r, r) if walls[0] else None
            else:
                laid = _leaning(below[-1], size[0] - r, r) if walls[1] else None
            if laid is None or laid.along - r < -1e-6 or laid.along + r > size[0] + 1e-6 or laid.up + r > size[1]:
                continue
            if all(_apart(laid, other) for other in (*found, *near)):
                found.append(laid)
                break
    return found


def _leaning(one: Round, along: float, r: float) -> Round | None:
    """Return a circle on another one and a wall; None where it would fall past it or stand on its top."""
    reach, off = one.radius + r, abs(one.along - along)
    if off >= reach or off < 0.35 * reach:
        return None
    return Round(along, one.up + math.sqrt(reach * reach - off * off), r, one.row + 1)


def _apart(one: Round, other: Round) -> bool:
    return math.hypot(one.along - other.along, one.up - other.up) > one.radius + other.radius - 1e-6


def _resting(one: Round, other: Round, r: float) -> Round | None:
    """Return a circle on two others; None where it falls through between them."""
    a, b = one.radius + r, other.radius + r
    dx, dz = other.along - one.along, other.up - one.up
    d = math.hypot(dx, dz)
    if d >= a + b or d <= abs(a - b) or dx <= 0:
        return None
    t = (a * a - b * b + d * d) / (2 * d)
    h = math.sqrt(max(0.0, a * a - t * t))
    return Round(one.along + (t * dx - h * dz) / d, one.up + (t * dz + h * dx) / d, r, one.row + 1)


def heaped(
    width: float, height: float, radius: Callable[[Draws], float], draws: Draws, *, most: int = 400
) -> list[Round]:
    """Return circles of unlike size between two walls, each rolled into the lowest hollow that the others left.

    Parameters are as in `nested`.
    """
    found = _floor(width, height, radius, draws, 0.8)
    misses = 0
    while found and misses < 4 and len(found) < most:
        r = radius(draws)
        near = sorted(found[-max(6, int(2.6 * width / (2 * found[0].radius))) :], key=lambda one: one.along)
        hollows = sorted(_hollows(near, width, r), key=lambda one: one.up)
        lowest = next((one for one in hollows if all(_apart(one, other) for other in reversed(found))), None)
        if lowest is None or lowest.up + r > height:
            misses += 1
            continue
        found.append(lowest)
    return found


def _hollows(near: list[Round], width: float, r: float) -> Iterator[Round]:
    for i, one in enumerate(near):
        for other in near[i + 1 : i + 4]:
            laid = _resting(one, other, r)
            if laid is not None and r <= laid.along <= width - r:
                yield laid
        for along in (r, width - r):
            laid = _leaning(one, along, r)
            if laid is not None:
                yield laid
