"""A carton of corrugated board: four walls, flaps, and what a callback packs into it, up to a level.

Double-faced board is 4 mm thick and weighs 0.5 to 0.6 kg/m2; double-double-faced board is 7 mm thick. Cartons are
rarely filled to the brim: 88 to 99 % of their height.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.solids import Parts, Stuff

Pack: TypeAlias = Callable[[Parts, Box, Draws], None]
"""Packs goods into the space that a carton has for them."""

BOARD = Stuff("cardboard", 0.15)
"""Double-faced corrugated board."""


def carton(
    parts: Parts,
    box: Box,
    draws: Draws,
    content: Stuff | Pack | None,
    *,
    wall: float = 0.5,
    board: Stuff = BOARD,
    level: float | None = None,
) -> Box:
    """Put down a carton and return the space that its goods fill.

    Parameters
    ----------
    parts
        Where to.
    box
        Its outside, cm.
    draws
        Chance: fill level, and 3.5 % of density.
    content
        One stuff for all of it, a callback that packs it piece by piece, or None: empty.
    wall
        Thickness of the board, cm.
    board
        What it is made of.
    level
        Share of the inner height that is filled; None draws 0.88 to 0.99.
    """
    inner = parts.hollow_box(box, wall, board)
    if level is None:
        level = draws.uniform(0.88, 0.99)
    filled = inner.with_z(inner.z0, inner.z0 + inner.height * level)
    if isinstance(content, Stuff):
        parts.box(filled, varied(content, draws))
    elif content is not None:
        content(parts, filled, draws)
    return filled


def varied(stuff: Stuff, draws: Draws, share: float = 0.035) -> Stuff:
    """Return a stuff of which the density deviates by a share; one without a density of its own stays as it is."""
    if stuff.density is None:
        return stuff
    return Stuff(stuff.material, draws.around(stuff.density, share), stuff.texture)
