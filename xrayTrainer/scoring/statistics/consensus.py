"""Where the marks of many people lie on each other: heat maps, and regions that many mark though the key has nothing.

Each person has one vote a cell, however many marks lie there. A region of consensus is made of cells with at least
max(3, 30 % of viewers) votes; cells that touch at a side or a corner belong together.

References
----------
scoring.md 4.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from xrayTrainer.domain.open_struct import OpenStruct
from xrayTrainer.domain.regions import Rect, Region
from xrayTrainer.scoring.profile import S1, Profile
from xrayTrainer.scoring.rates import Rate, rate

LONG_SIDE = 1024
"""Cells along the longer side of a scan, at most; a scan with fewer pixels has one cell a pixel."""

LEAST_VOTES, LEAST_SHARE = 3, 0.30

Grid: TypeAlias = NDArray[np.uint16]


class ConsensusRegion(OpenStruct, frozen=True, kw_only=True):
    """A place that many marked.

    Attributes
    ----------
    box
        Around it, in scan pixels.
    area_px2
        Its area, in square scan pixels.
    peak
        Votes among viewers at its strongest cell; its lower limit says how sure that is.
    better, others
        The same among the better half of viewers and the rest; None where halves are not known.
    """

    box: Rect
    area_px2: float
    peak: Rate
    better: Rate | None = None
    others: Rate | None = None

    @property
    def stands_out(self) -> bool:
        """Whether the better half marks it more often than the others: most likely a thing that the key lacks."""
        if self.better is None or self.others is None or self.better.value is None or self.others.value is None:
            return False
        return self.better.value > self.others.value


@dataclass(frozen=True, slots=True, eq=False)
class VoteMap:
    """Votes of viewers in the cells of a scan.

    Attributes
    ----------
    votes
        Shape (rows, cols): viewers with a mark over the cell's centre.
    viewers
        All viewers, also those who marked nothing.
    cell_px
        Side of a cell, in scan pixels.
    better_votes, better_viewers
        The same of the better half of viewers alone; None and 0 where halves are not known.
    """

    votes: Grid
    viewers: int
    cell_px: float
    better_votes: Grid | None = None
    better_viewers: int = 0


def vote_map(
    marks: Sequence[Sequence[Region]],
    *,
    width: float,
    height: float,
    better: Sequence[bool] | None = None,
    profile: Profile = S1,
) -> VoteMap:
    """Return the heat map of marks.

    Parameters
    ----------
    marks
        Regions of each viewer; none for a viewer who marked nothing.
    width, height
        Of the scan, in pixels, above 0.
    better
        Whether each viewer is of the better half (`better_half`).
    profile
        Its tolerance is the radius of a point.

    Raises
    ------
    ValueError
        If `better` is not of all viewers, or width or height is not above 0.
    """
    if better is not None and len(better) != len(marks):
        raise ValueError("better or not, of each viewer")
    if not (width > 0 and height > 0 and math.isfinite(width) and math.isfinite(height)):
        raise ValueError("a scan has width and height")
    cell_px = max(max(width, height) / LONG_SIDE, 1.0)
    shape = math.ceil(height / cell_px), math.ceil(width / cell_px)
    radius = profile.tolerance_px(width, height)
    votes = np.zeros(shape, dtype=np.uint16)
    of_better = None if better is None else np.zeros(shape, dtype=np.uint16)
    for i, regions in enumerate(marks):
        if not regions:
            continue
        mine = np.zeros(shape, dtype=bool)
        for region in regions:
            _draw(mine, region, cell_px=cell_px, point_radius_px=radius)
        votes += mine
        if of_better is not None and better is not None and better[i]:
            of_better += mine
    return VoteMap(votes, len(marks), cell_px, of_better, sum(map(bool, better or ())))


def consensus_regions(
    marks: Sequence[Sequence[Region]],
    *,
    width: float,
    height: float,
    better: Sequence[bool] | None = None,
    profile: Profile = S1,
) -> tuple[ConsensusRegion, ...]:
    """Return where so many false marks agree that the key may lack something, the strongest first.

    Parameters
    ----------
    marks
        False marks of each viewer in one view.
    width, height
        Of the scan, in pixels, above 0.
    better
        Whether each viewer is of the better half (`better_half`).
    profile
        Its tolerance is the radius of a point.

    Raises
    ------
    ValueError
        If `better` is not of all viewers, or width or height is not above 0.
    """
    whole = vote_map(marks, width=width, height=height, better=better, profile=profile)
    cells = whole.votes >= max(LEAST_VOTES, math.ceil(LEAST_SHARE * whole.viewers - 1e-9))
    if not cells.any():
        return ()
    import cv2

    number, labels, measured, _ = cv2.connectedComponentsWithStats(cells.astype(np.uint8), connectivity=8)
    found = [_region(whole, labels == i, measured[i], width, height) for i in range(1, number)]
    found.sort(key=lambda one: (-one.peak.count, not one.stands_out, one.box.y, one.box.x))
    return tuple(found)


def better_half(totals: Sequence[float]) -> tuple[bool, ...]:
    """Return of each viewer whether his total is above the median."""
    if not totals:
        return ()
    median = float(np.median(np.asarray(totals, dtype=np.float64)))
    return tuple(total > median for total in totals)


def _region(
    whole: VoteMap,
    cells: NDArray[np.bool_],
    measured: NDArray[np.int32],
    width: float,
    height: float,
) -> ConsensusRegion:
    side = whole.cell_px
    left, top, wide, high, count = (int(one) for one in measured)
    x, y = left * side, top * side
    place = int(np.argmax(np.where(cells, whole.votes, 0)))
    votes = int(whole.votes.flat[place])
    better = others = None
    if whole.better_votes is not None:
        able = int(whole.better_votes.flat[place])
        better = rate(able, whole.better_viewers)
        others = rate(votes - able, whole.viewers - whole.better_viewers)
    return ConsensusRegion(
        box=Rect(x=x, y=y, w=min(wide * side, width - x), h=min(high * side, height - y)),
        area_px2=count * side * side,
        peak=rate(votes, whole.viewers),
        better=better,
        others=others,
    )


def _draw(mine: NDArray[np.bool_], region: Region, *, cell_px: float, point_radius_px: float) -> None:
    """Set the cells whose centres lie in a region; for one that holds no centre, the cell of its own centre."""
    # OpenCV is loaded with these, and statistics of people have no use for it.
    from xrayTrainer.scoring.scanlines import spans
    from xrayTrainer.scoring.shapes import region_part

    rows, cols = mine.shape
    part = region_part(region, point_radius_px=point_radius_px)
    inside = spans(part.outer / cell_px, tuple(hole / cell_px for hole in part.holes), rows)
    start = np.clip(np.ceil(inside.start - 0.5), 0, cols).astype(np.intp)
    end = np.clip(np.ceil(inside.end - 0.5), 0, cols).astype(np.intp)
    if np.any(end > start):
        top, left = int(inside.row.min()), int(start.min())
        edges = np.zeros((int(inside.row.max()) - top + 1, int(end.max()) - left + 1), dtype=np.int32)
        np.add.at(edges, (inside.row - top, start - left), 1)
        np.add.at(edges, (inside.row - top, end - left), -1)
        drawn = np.cumsum(edges, axis=1)[:, :-1] > 0
        mine[top : top + drawn.shape[0], left : left + drawn.shape[1]] |= drawn
        return
    x, y = part.centroid
    col, row = math.floor(x / cell_px), math.floor(y / cell_px)
    if 0 <= row < rows and 0 <= col < cols:
        mine[row, col] = True
