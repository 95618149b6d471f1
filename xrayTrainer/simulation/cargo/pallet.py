"""Pallets: the wooden ones of 1200 x 800 and 1200 x 1000 mm with nine blocks, and ribbed plastic ones.

The wooden pallet is 144 mm high: deck boards 22 mm, three cross boards 22 mm under them, nine blocks of 78 mm, three
bottom boards 22 mm; it weighs 20 to 30 kg, of which its nails are about half a kilogram (EN 13698).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.solids import Parts, Stuff

PALLET_HEIGHT = 14.4
"""Height of a pallet, cm."""

EUR = (120.0, 80.0)
"""Length and width of the pool pallet, cm."""

ISO = (120.0, 100.0)
"""Length and width of the industrial pallet, cm."""

_BOARD = 2.2
_BLOCK = 7.8
_NAILS = Stuff("steel", 1.6)

Place = Callable[[float, float, float, float, float, float], Box]


def pallet(parts: Parts, foot: Box, draws: Draws, *, kind: Literal["wood", "plastic"] = "wood") -> float:
    """Put down a pallet under a load and return the z of its deck.

    Parameters
    ----------
    parts
        Where to.
    foot
        Box of the pallet with its load, cm: the pallet takes its ground plan and stands on its lowest z.
    draws
        Chance: moisture of the wood, width of the boards, a missing board.
    kind
        Nailed wood, or ribbed polyethylene.
    """
    if kind == "plastic":
        _plastic(parts, foot, draws)
    else:
        _wooden(parts, foot, draws)
    return foot.z0 + PALLET_HEIGHT


def hollows_of(foot: Box) -> tuple[Box, Box, Box, Box]:
    """Return the spaces between the blocks of a pallet, on both sides of its middles, cm."""
    length, width, at = _along(foot)
    low, high = _BOARD + 0.1, _BOARD + _BLOCK - 0.1
    near, far = (16.5, (length - 17.0) / 2), ((length + 17.0) / 2, length - 16.5)
    left, right = (12.5, (width - 15.0) / 2), ((width + 15.0) / 2, width - 12.5)
    return (
        at(*near, *left, low, high),
        at(*far, *left, low, high),
        at(*near, *right, low, high),
        at(*far, *right, low, high),
    )


def _along(foot: Box) -> tuple[float, float, Place]:
    """Return length, width, and what places a box by its distances along and across the pallet and above its foot."""
    if foot.length >= foot.width:
        return (
            foot.length,
            foot.width,
            lambda a, b, c, d, e, f: Box(foot.x0 + a, foot.x0 + b, foot.y0 + c, foot.y0 + d, foot.z0 + e, foot.z0 + f),
        )
    return (
        foot.width,
        foot.length,
        lambda a, b, c, d, e, f: Box(foot.x0 + c, foot.x0 + d, foot.y0 + a, foot.y0 + b, foot.z0 + e, foot.z0 + f),
    )


def _wooden(parts: Parts, foot: Box, draws: Draws) -> None:
    length, width, at = _along(foot)
    wood = Stuff("wood", draws.around(0.5, 0.07))
    damp = Stuff("wood", draws.around(0.58, 0.07))
    top = PALLET_HEIGHT
    widths = [14.5, 10.0, 14.5, 10.0, 14.5] if width < 90 else [14.5, 10.0, 10.0, 14.5, 10.0, 10.0, 14.5]
    space = (width - sum(widths)) / (len(widths) - 1)
    missing = draws.integer(1, len(widths) - 2) if draws.chance(0.06) else -1
    across = 0.0
    for number, broad in enumerate(widths):
        if number != missing:
            parts.box(at(0, length, across, across + broad, top - _BOARD, top), wood)
        across += broad + space
    places = (0.0, (length - 14.5) / 2, length - 14.5)
    for start in places:
        parts.box(at(start, start + 14.5, 0, width, top - 2 * _BOARD, top - _BOARD), wood)
    for side, broad in ((0.0, 10.0), ((width - 14.5) / 2, 14.5), (width - 10.0, 10.0)):
        parts.box(at(0, length, side, side + broad, 0, _BOARD), wood)
        for start in places:
            skew = draws.uniform(-0.6, 0.6) if 0 < start < length - 14.5 else 0.0
            block = at(start + skew, start + skew + 14.5, side, side + broad, _BOARD, _BOARD + _BLOCK)
            nails = Box.around(block.centre, (3.0, 3.0, 7.0))
            parts.box(block, damp)
            parts.box(nails, _NAILS, inside=damp)


def _plastic(parts: Parts, foot: Box, draws: Draws) -> None:
    length, width, at = _along(foot)
    ribs = Stuff("polyethylene", draws.around(0.42, 0.05), 0.05)
    wall = Stuff("polyethylene", 0.95)
    parts.box(at(0, length, 0, width, PALLET_HEIGHT - 0.5, PALLET_HEIGHT), wall)
    parts.box(at(0.5, length - 0.5, 0.5, width - 0.5, PALLET_HEIGHT - 3.6, PALLET_HEIGHT - 0.5), ribs)
    for side, broad in ((0.0, 12.0), ((width - 14.0) / 2, 14.0), (width - 12.0, 12.0)):
        parts.box(at(0, length, side, side + broad, 0, 1.6), ribs)
        for start in (0.0, (length - 16.0) / 2, length - 16.0):
            parts.hollow_box(at(start, start + 16.0, side, side + broad, 1.6, PALLET_HEIGHT - 3.6), 0.4, wall)
