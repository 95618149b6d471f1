"""A load on top of another: the floor that it gets, and what of the free room below it takes.

Packers lay boards over the highest pieces of the load below; they bear where pieces of about that height stand under
a good part of them, and of each quarter of them (CTU Code, annex 7: loads are stacked on firm, level layers).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from xrayTrainer.domain.errors import UserError
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.generators import Space
from xrayTrainer.simulation.hiding.matter import is_straight_box
from xrayTrainer.simulation.pixel_windows import bounds_of
from xrayTrainer.simulation.places import Stow, Void
from xrayTrainer.simulation.solids import Kind, Parts, Solids, Stuff

_BEARING = (
    "bag", "bale", "big_bag", "bundle", "canister", "carton", "crate", "drum", "ibc", "pallet", "plastic_crate", "roll",
    "tin",
)  # fmt: skip
_BOARDS_CM = 2.0
_LEVEL_CM = 12.0
"""Pieces that are lower by no more than this bear too: shims are laid under the boards."""
_LEAST_HEIGHT_CM = 30.0
_LEAST_LENGTH_CM = 30.0
_LEAST_VOID_CM = 10.0
_LEAST_DENSITY = 0.02
_TOP_SHARE = 0.5
_ALONG, _ACROSS = 24, 12
"""Points along and across a floor at which it is asked whether something bears it; even numbers."""
_BORNE = 0.2

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Stacked:
    """The space on another load, and the boards that are its floor."""

    space: Space
    boards: Box


def stacked_space(space: Space, below: Solids, package_kind: str, load: str) -> Stacked:
    """Return the part of a load's space that lies over the load below it.

    Parameters
    ----------
    space
        The stretch of the hold, from its floor on.
    below
        Solids of the load below.
    package_kind
        In what that one comes, as in `Stow`: boards are laid on packages alone, not on machines, heaps or wheels.
    load
        Id of the load that is stacked, for messages.

    Raises
    ------
    UserError
        `scene.cannot_stack` where what is below does not bear, or there is no room over it.
    """
    firsts, lasts = bounds_of(below)
    box = space.box
    there = (firsts[:, 0] < box.x1) & (lasts[:, 0] > box.x0) & (below.rows["density"] > 0)
    if package_kind not in _BEARING or not there.any():
        raise UserError("scene.cannot_stack", load=load)
    top = float(lasts[there, 2].max())
    bears = there & _flat_tops(below) & (lasts[:, 2] > top - _LEVEL_CM)
    floor = top + _BOARDS_CM
    if not bears.any() or box.z1 - floor < _LEAST_HEIGHT_CM:
        raise UserError("scene.cannot_stack", load=load)
    x0, x1 = max(box.x0, float(firsts[bears, 0].min())), min(box.x1, float(lasts[bears, 0].max()))
    y0, y1 = max(box.y0, float(firsts[bears, 1].min())), min(box.y1, float(lasts[bears, 1].max()))
    if space.contour is not None:  # its roof is known over the whole width alone
        y0, y1 = box.y0, box.y1
    if x1 - x0 < _LEAST_LENGTH_CM or y1 <= y0:
        raise UserError("scene.cannot_stack", load=load)
    over = Box(x0, x1, y0, y1, floor, box.z1)
    if not _stands(firsts[bears], lasts[bears], over):
        raise UserError("scene.cannot_stack", load=load)
    return Stacked(replace(space, box=over), over.with_z(top, floor))


def lay_boards(parts: Parts, boards: Box) -> None:
    """Put the boards down."""
    parts.box(boards, Stuff("plywood", 0.6))


def without_room_over(stow: Stow, boards: Box, top: float) -> Stow:
    """Return a load without the free room that something stacked on it takes.

    Parameters
    ----------
    boards
        Its floor.
    top
        The highest that it may reach, cm.
    """
    taken = boards.with_z(boards.z0, max(top, boards.z1))
    return replace(stow, free=tuple(part for void in stow.free for part in _left_of(void, taken)))


def _left_of(void: Void, taken: Box) -> Sequence[Void]:
    if not void.box.overlaps(taken):
        return (void,)
    box = void.box
    parts = (box.with_x(box.x0, max(box.x0, taken.x0)), box.with_x(min(box.x1, taken.x1), box.x1))
    return [
        replace(void, id=f"{void.id}_{number}", box=part)
        for number, part in enumerate(parts)
        if part.length >= _LEAST_VOID_CM
    ]


def _flat_tops(solids: Solids) -> NDArray[np.bool_]:
    """Return which solids end in a level top: straight boxes, and cylinders that stand upright."""
    rows = solids.rows
    upright = (rows["kind"] == Kind.CYLINDER) & (np.abs(rows["axes"][:, 2, 2]) > 1.0 - 1e-9)
    upright &= rows["shape"][:, 0] > _TOP_SHARE
    pillows = (rows["kind"] == Kind.BOX) & (rows["shape"][:, 0] > 0)
    flat = is_straight_box(rows) | pillows | upright
    return np.asarray(flat & (rows["density"] > _LEAST_DENSITY))


def _stands(firsts: Floats, lasts: Floats, over: Box) -> bool:
    """Return whether pieces bear enough of a floor, and some of each quarter of it."""
    x, y = np.meshgrid(
        over.x0 + over.length * (np.arange(_ALONG) + 0.5) / _ALONG,
        over.y0 + over.width * (np.arange(_ACROSS) + 0.5) / _ACROSS,
        indexing="ij",
    )
    points = np.stack([x.ravel(), y.ravel()], axis=1)[:, None]
    over_it: NDArray[np.bool_] = np.all((firsts[:, :2] < points) & (lasts[:, :2] > points), axis=2)
    borne = np.any(over_it, axis=1).reshape(_ALONG, _ACROSS)
    quarters = [part for half in np.split(borne, 2, axis=0) for part in np.split(half, 2, axis=1)]
    return bool(borne.mean() >= _BORNE and all(part.mean() >= _BORNE / 3 for part in quarters))
