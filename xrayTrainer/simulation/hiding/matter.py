"""What truly lies in a box of a scene: which solids meet it, how, and whether they fill it evenly.

A scene is a sum of solids.  Where each solid that meets a box holds all of it, what fills the box is their sum, the
same all through; where not, pieces lie there, or walls go through it.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.places import Body, Stow
from xrayTrainer.simulation.solids import SOLID, Kind, Sink, Stuff

Rows = NDArray[np.void]
Numbers = NDArray[np.intp]
Flags = NDArray[np.bool_]

TOUCH_CM = 0.02
"""Solids that reach no further into a box than this only touch it."""
_LEAST_DENSITY = 2e-3
_SAME = 0.004
_POINTS = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """What lies in a box.

    Attributes
    ----------
    stuff
        What it is, most of it by mass, with the mean density over the box; None: air.
    even
        Whether that fills the box all through, and nothing else does.
    """

    stuff: Stuff | None
    even: bool


class Matter:
    """The solids of some owners, for asking where they are.

    Parameters
    ----------
    sink
        All rows put down so far.
    owners
        Numbers of the owners whose solids are meant.

    Attributes
    ----------
    rows
        Their rows, dtype `SOLID`.
    first, last
        Shape (n, 3): the box around each, cm.
    gone
        Shape (n,): which of them were taken out.
    """

    def __init__(self, sink: Sink, owners: Collection[int]) -> None:
        self._sink = sink
        self.rows: Rows = np.array([row for row in sink.rows if row[1] in owners], dtype=SOLID)
        self.first, self.last = _ends(self.rows)
        self.gone: Flags = np.zeros(len(self.rows), dtype=np.bool_)

    def copied(self, sink: Sink) -> Matter:
        """Return the same matter in a copy of its sink: what is taken out there stays here."""
        twin = Matter(sink, ())
        twin.rows, twin.first, twin.last, twin.gone = self.rows, self.first, self.last, self.gone.copy()
        return twin

    def add(self, rows: Rows) -> None:
        """Count some more rows in, such as parts that were cut out: what they take away can't be taken again."""
        first, last = _ends(rows)
        self.rows = np.concatenate([self.rows, rows])
        self.first, self.last = np.concatenate([self.first, first]), np.concatenate([self.last, last])
        self.gone = np.concatenate([self.gone, np.zeros(len(rows), dtype=np.bool_)])

    def meeting(self, box: Box) -> Numbers:
        """Return which solids reach into a box, by the boxes around them."""
        low, high = corners_of(box)
        near = (self.first < high - TOUCH_CM) & (self.last > low + TOUCH_CM)
        return np.flatnonzero(near.all(axis=1) & ~self.gone)

    def holding(self, which: Numbers, box: Box) -> Flags:
        """Return which of some solids hold all of a box."""
        low, high = corners_of(box.shrunk(TOUCH_CM))
        picks = np.array(np.meshgrid((0, 1), (0, 1), (0, 1))).reshape(3, -1).T
        corners = np.where(picks == 1, high, low)
        return np.asarray(self._within(which, corners).all(axis=1))

    def content(self, box: Box) -> Content:
        """Return what fills a box."""
        which = self.meeting(box)
        holding = self.holding(which, box)
        found = self._densities(which, holding.astype(np.float64)[:, None])
        if not holding.all():
            points = _points_in(box)
            found = self._densities(which, self._within(which, points).astype(np.float64))
            sheets = np.isin(self.rows["kind"][which], (Kind.CORRUGATED, Kind.MESH)).any()
            if sheets or not self._is_full(which, holding, box, found):
                return Content(stuff=_most(found), even=False)
        present = {name: values for name, values in found.items() if np.abs(values).max() > _LEAST_DENSITY}
        if len(present) > 1:
            return Content(stuff=_most(found), even=False)
        return Content(stuff=_most(present), even=True)

    def _is_full(self, which: Numbers, holding: Flags, box: Box, found: dict[str, NDArray[np.float64]]) -> bool:
        """Return whether straight boxes side by side leave no gap in a box: all points agree, and the volumes."""
        straight = is_straight_box(self.rows[which])
        if not (straight | holding).all():
            return False
        low, high = corners_of(box)
        sides = np.minimum(self.last[which], high) - np.maximum(self.first[which], low)
        shares = np.where(holding, 1.0, np.clip(sides, 0.0, None).prod(axis=1) / max(box.volume_cm3, 1e-9))
        whole = self._densities(which, shares[:, None])
        for name, values in found.items():
            same = _SAME * abs(float(values[0])) + _LEAST_DENSITY / 20.0
            if np.ptp(values) > same or abs(float(whole[name][0]) - float(values[0])) > same:
                return False
        return True

    def _densities(self, which: Numbers, shares: NDArray[np.float64]) -> dict[str, NDArray[np.float64]]:
        """Return the density of each material at some points; `shares` (solids, points): which solids are there."""
        found: dict[str, NDArray[np.float64]] = {}
        for i, share in zip(which.tolist(), shares, strict=True):
            row = self.rows[i]
            for number, density in ((int(row["material"]), row["density"]), (int(row["host"]), -row["host_density"])):
                if number >= 0:
                    name = self._sink.material(number)
                    found[name] = found.get(name, np.zeros(shares.shape[1])) + float(density) * share
        return found

    def _within(self, which: Numbers, points: NDArray[np.float64]) -> Flags:
        """Return which points lie in which solids, shape (solids, points); sheets and meshes hold none."""
        rows = self.rows[which]
        own = np.einsum("npk,nak->npa", points[None] - rows["centre"][:, None], rows["axes"])
        u = np.abs(own) / rows["half"][:, None]
        found = np.zeros(u.shape[:2], dtype=np.bool_)
        kind = rows["kind"]
        boxes, round_, balls = (np.flatnonzero(kind == one) for one in (Kind.BOX, Kind.CYLINDER, Kind.ELLIPSOID))
        found[boxes] = (u[boxes] <= 1.0 + 1e-9).all(axis=2)
        for i in boxes[rows["shape"][boxes, 0] > 0]:
            found[i] &= _in_pillow(u[i], float(rows["shape"][i, 0]))
        along = own[round_, :, 2] / rows["half"][round_, None, 2]
        radius = 1.0 + (rows["shape"][round_, None, 0] - 1.0) * (along + 1.0) / 2.0
        inside = (u[round_, :, :2] ** 2).sum(axis=2) <= radius**2
        found[round_] = inside & (np.abs(along) <= 1.0 + 1e-9)
        found[balls] = (u[balls] ** 2).sum(axis=2) <= 1.0
        return found


def corners_of(box: Box) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the lowest and the highest corner of a box."""
    return np.array([box.x0, box.y0, box.z0]), np.array([box.x1, box.y1, box.z1])


def is_straight_box(rows: Rows) -> Flags:
    """Return which rows are plain boxes along the axes of the scene."""
    level = (rows["axes"] == np.eye(3)).all(axis=(1, 2))
    return np.asarray(level & (rows["kind"] == Kind.BOX) & (rows["shape"][:, 0] == 0.0))


def _in_pillow(u: NDArray[np.float64], power: float) -> Flags:
    """Return which points lie where a pillow is full in each view: it is as thick as the view that looks at it says."""
    rest = np.sqrt(np.clip(1.0 - np.clip(u, 0.0, 1.0) ** power, 0.0, 1.0))
    from_side = u[:, 1] <= rest[:, 0] * rest[:, 2]
    from_above = u[:, 2] <= rest[:, 0] * rest[:, 1]
    return np.asarray(from_side & from_above)


def _ends(rows: Rows) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the lowest and the highest corner of the box around each row, shape (n, 3)."""
    half = rows["half"].copy()
    half[:, :2] *= np.where(rows["kind"] == Kind.CYLINDER, np.maximum(rows["shape"][:, 0], 1.0), 1.0)[:, None]
    reach = np.abs(rows["axes"] * half[:, :, None]).sum(axis=1)
    return rows["centre"] - reach, rows["centre"] + reach


def _points_in(box: Box) -> NDArray[np.float64]:
    shares = (np.arange(_POINTS) + 0.5) / _POINTS
    low, high = corners_of(box)
    x, y, z = np.meshgrid(*(low[axis] + (high[axis] - low[axis]) * shares for axis in range(3)))
    return np.stack([x.ravel(), y.ravel(), z.ravel()], axis=1)


def _most(found: dict[str, NDArray[np.float64]]) -> Stuff | None:
    means = {name: float(values.mean()) for name, values in found.items()}
    if not means or max(means.values()) <= _LEAST_DENSITY:
        return None
    name = max(sorted(means), key=lambda one: means[one])
    return Stuff(name, means[name])


def measured_body(body: Body, matter: Matter) -> Body:
    """Return a carrier with what truly lies in those of its spaces that something fills."""
    voids = []
    for void in body.voids:
        if void.inside is not None:
            content = matter.content(void.box)
            void = replace(void, inside=content.stuff, even=content.even)
        voids.append(void)
    return replace(body, voids=tuple(voids))


def measured_stow(stow: Stow, matter: Matter) -> Stow:
    """Return a load with what truly lies in each of its hosts."""
    hosts = []
    for host in stow.hosts:
        content = matter.content(host.box)
        hosts.append(replace(host, stuff=content.stuff, even=content.even))
    return replace(stow, hosts=tuple(hosts))


def around(box: Box, added: Sequence[tuple[object, ...]]) -> Box:
    """Return the box about goods and the rows of what was put around them."""
    rows: Rows = np.array(list(added), dtype=SOLID)
    firsts, lasts = _ends(rows)
    low, high = corners_of(box)
    first, last = np.min(np.vstack([low, firsts]), axis=0), np.max(np.vstack([high, lasts]), axis=0)
    return Box(*(float(side) for pair in zip(first, last, strict=True) for side in pair))
