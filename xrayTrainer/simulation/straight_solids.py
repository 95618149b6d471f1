"""Straight solids seen at a right angle to the travel: section times cover.

The mean path of a row's rays through the rectangle that a box is in section has a closed form: the integral of
min(cross/t, v) over the depth t of the box, at the slopes v of the row's borders.  So edges and sheets far thinner than
a pixel are exact.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from xrayTrainer.simulation.fan import Fan, Floats
from xrayTrainer.simulation.mass import folded_length
from xrayTrainer.simulation.pixel_windows import Maps, Reach, ragged
from xrayTrainer.simulation.solids import Kind, Solids

Numbers = NDArray[np.intp]
_BOX, _CYLINDER, _CORRUGATED = (int(kind) for kind in (Kind.BOX, Kind.CYLINDER, Kind.CORRUGATED))
_ROUND_SAMPLES = 8
_FOLD_SAMPLES = 8


def is_straight(solids: Solids, fan: Fan) -> NDArray[np.bool_]:
    """Return which solids are rank 1 in this view: straight boxes and sheets, and round bars along the travel."""
    table = solids.rows
    if fan.shear != 0.0:  # only what is flat and faces the view
        return np.asarray((table["kind"] == _CORRUGATED) & (table["shape"][:, 2] == fan.order[0]))
    axes, kind = table["axes"], table["kind"]
    level = (axes[:, 0, 0] == 1.0) & (axes[:, 1, 1] == 1.0) & (axes[:, 2, 2] == 1.0)
    bars = (kind == _CYLINDER) & (np.abs(axes[:, 2, 0]) == 1.0) & (table["shape"][:, 0] == 1.0)
    boxes = ((kind == _BOX) | (kind == _CORRUGATED)) & level
    return np.asarray(boxes | bars)


@dataclass(frozen=True, slots=True)
class Straight:
    """Some straight solids: the mean path of each row, cm, and the cover of each column, 0 to 1, one after the other.

    Attributes
    ----------
    which
        Shape (n,): their numbers in the table.
    sections, covers
        float32.
    ends, cover_ends
        Shape (n,): where those of each end.
    """

    which: Numbers
    sections: Maps
    ends: Numbers
    covers: Maps
    cover_ends: Numbers

    def each(self) -> Iterator[tuple[int, Maps, Maps]]:
        """Return each solid with its section and its cover."""
        begin, cover_begin = 0, 0
        for i, end, cover_end in zip(self.which.tolist(), self.ends.tolist(), self.cover_ends.tolist(), strict=True):
            yield i, self.sections[begin:end], self.covers[cover_begin:cover_end]
            begin, cover_begin = end, cover_end


def straight_of(solids: Solids, fan: Fan, reach: Reach, which: Numbers) -> Straight:
    """Return sections and covers of some straight solids."""
    kind = solids.rows["kind"][which]
    ends = np.cumsum((reach.bottom - reach.top)[which])
    sections = np.zeros(int(ends[-1]) if len(ends) else 0, dtype=np.float32)
    row, owner = ragged(reach.top[which], reach.bottom[which])
    bars = (kind == _CYLINDER)[owner]
    sections[~bars] = _box_sections(fan, reach, which[kind != _CYLINDER])
    if bars.any():
        sections[bars] = _bar_sections(solids, fan, which[owner[bars]], row[bars])
    covers, cover_ends = _covers(fan, reach, which)
    _shape_pillows(solids, fan, reach, which, sections, covers)
    found = Straight(which, sections, ends, covers, cover_ends)
    for i, section, cover in found.each():
        if solids.rows["kind"][i] == _CORRUGATED:
            _press(solids.rows[i], section, cover, fan, slice(reach.left[i], reach.right[i] + 1))
    return found


def _box_sections(fan: Fan, reach: Reach, which: Numbers) -> Maps:
    """Return the mean path through each box for each row that it reaches, one box after the other."""
    border, owner = ragged(reach.top[which], reach.bottom[which] + 1)
    i = which[owner]
    slopes = fan.slopes[border]
    slopes = np.where(slopes == 0.0, 1e-12, slopes)
    near, far = reach.near[i], reach.far[i]
    whole = _below(reach.high[i], slopes, near, far) - _below(reach.low[i], slopes, near, far)
    last = np.flatnonzero(np.diff(owner, append=-1))
    inner = np.ones(len(owner), dtype=np.bool_)
    inner[last] = False
    first = np.flatnonzero(inner)
    middle = (slopes[first] + slopes[first + 1]) / 2
    mean = (whole[first] - whole[first + 1]) / (slopes[first] - slopes[first + 1])
    return np.asarray(np.maximum(mean, 0.0) * np.sqrt(1.0 + middle**2), dtype=np.float32)


def _below(cross: Floats, slopes: Floats, near: Floats, far: Floats) -> Floats:
    """Return the integral over depth of min(cross/t, slope)."""
    at = np.clip(cross / slopes, near, far)
    rest = slopes * (at - near) + cross * np.log(far / at)
    down = slopes < 0
    rest[down] = (cross * np.log(far / near) + slopes * (far - near) - rest)[down]
    return rest


def _bar_sections(solids: Solids, fan: Fan, i: Numbers, row: Numbers) -> Maps:
    """Return the mean path through a round bar along the travel, for each pair of a bar and a row."""
    table = solids.rows[i]
    depth, cross = fan.order
    across = table["axes"][:, :2] / table["half"][:, :2, None]
    base = table["centre"][:, depth] * fan.depth_sign - fan.source[0]
    offset = fan.source[1] - table["centre"][:, cross]
    total = np.zeros(len(i))
    for step in range(_ROUND_SAMPLES):
        share = (step + 0.5) / _ROUND_SAMPLES
        slopes = fan.slopes[row] * (1.0 - share) + fan.slopes[row + 1] * share
        d = across[:, :, depth] * fan.depth_sign + slopes[:, None] * across[:, :, cross]
        o = (slopes * base + offset)[:, None] * across[:, :, cross]
        a = (d**2).sum(axis=1)
        past = d[:, 0] * o[:, 1] - d[:, 1] * o[:, 0]
        total += 2.0 * np.sqrt(np.clip(a - past**2, 0.0, None) * (1.0 + slopes**2)) / a
    return np.asarray(total / _ROUND_SAMPLES, dtype=np.float32)


def _covers(fan: Fan, reach: Reach, which: Numbers) -> tuple[Maps, Numbers]:
    """Return how much of each column each solid covers, one solid after the other, and where each one's end."""
    col, owner = ragged(reach.left[which], reach.right[which])
    i = which[owner]
    lean = fan.shear * (reach.near[i] + reach.far[i]) / 2
    left, right = fan.x[col] + lean, fan.x[col + 1] + lean
    cover = np.clip(
        (np.minimum(right, reach.last_x[i]) - np.maximum(left, reach.first_x[i])) / (right - left), 0.0, 1.0
    )
    return cover.astype(np.float32), np.cumsum((reach.right - reach.left)[which])


def _shape_pillows(solids: Solids, fan: Fan, reach: Reach, which: Numbers, sections: Maps, covers: Maps) -> None:
    """Round the sections and covers of pillows off, in place."""
    table = solids.rows
    soft = (table["kind"] == _BOX) & (table["shape"][:, 0] > 0)
    if not soft[which].any():
        return
    row, owner = ragged(reach.top[which], reach.bottom[which])
    part = np.flatnonzero(soft[which][owner])
    i = which[owner[part]]
    slopes = (fan.slopes[row[part]] + fan.slopes[row[part] + 1]) / 2
    safe = np.where(slopes == 0.0, 1e-12, slopes)
    one, other = reach.low[i] / safe, reach.high[i] / safe
    enter = np.maximum(reach.near[i], np.minimum(one, other))
    leave = np.minimum(reach.far[i], np.maximum(one, other))
    middle = slopes * (enter + leave) / 2
    u = (middle - (reach.low[i] + reach.high[i]) / 2) / ((reach.high[i] - reach.low[i]) / 2)
    sections[part] *= _pillow(u, table["shape"][i, 0])
    col, owner = ragged(reach.left[which], reach.right[which])
    part = np.flatnonzero(soft[which][owner])
    i = which[owner[part]]
    x = (fan.x[col[part]] + fan.x[col[part] + 1]) / 2
    covers[part] *= _pillow((x - table["centre"][i, 0]) / table["half"][i, 0], table["shape"][i, 0])


def _pillow(u: Floats, power: Floats) -> Maps:
    return np.sqrt(np.clip(1.0 - np.abs(u) ** power, 0.0, 1.0)).astype(np.float32)


def _press(row: np.void, section: Maps, cover: Maps, fan: Fan, borders: slice) -> None:
    """Make section and cover those of a corrugated sheet: its folds where the view looks at its face, else their mean.

    The profile is that of a container's side wall: of 278 mm, 72 outer face, 68 slope, 70 inner face, 68 slope.
    """
    thickness, pitch, normal = (float(v) for v in row["shape"])
    deep = 2.0 * float(row["half"][int(normal)])
    if int(normal) != fan.order[0]:
        cover *= np.float32(thickness * folded_length(pitch, deep) / deep)
        return
    run = pitch * 68.0 / 278.0
    stretch = np.hypot(run, deep) / run
    left = fan.x[borders][:-1]
    x = left[:, None] + np.diff(fan.x[borders])[:, None] * ((np.arange(_FOLD_SAMPLES) + 0.5) / _FOLD_SAMPLES)
    phase = np.mod((x - float(row["centre"][0])) / pitch, 1.0) * 278.0
    in_fold = ((phase > 72.0) & (phase < 140.0)) | (phase > 210.0)
    section *= np.float32(thickness / deep)
    cover *= np.where(in_fold, stretch, 1.0).mean(axis=1).astype(np.float32)
