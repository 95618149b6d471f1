"""The sums of `areal` as compiled loops, where Numba is installed (extra `fast`); the same picture but for rounding.

Each solid's paths go straight into the maps: nothing is kept in between.  `XRAYTRAINER_COMPILED=0` leaves it out.
"""

from __future__ import annotations

import functools
import importlib.util
import os
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from xrayTrainer.simulation.fan import Floats
from xrayTrainer.simulation.pixel_windows import Maps

VARIABLE = "XRAYTRAINER_COMPILED"
Numbers = NDArray[np.intp]


def is_wanted() -> bool:
    """Return whether Numba is installed, and not left out."""
    return os.environ.get(VARIABLE, "1") != "0" and importlib.util.find_spec("numba") is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ink:
    """The maps, and how the paths through each solid are put into them.

    Attributes
    ----------
    maps
        Shape (k, rows, cols), g/cm2 of the basis materials.
    corners
        Shape (n, 2): row and column of the maps where the reach of each solid begins.
    mixes
        Shape (n, k): g/cm3 of the basis materials, less what is displaced.
    sigmas
        Shape (n,): relative deviation of the texture of each, 0 for none.
    starts
        Shape (n, 2): row and column of the tile where its texture begins.
    tile
        The tile, four times side by side; 2 x 2 zeros for no texture.
    """

    maps: Maps
    corners: Numbers
    mixes: Maps
    sigmas: Maps
    starts: Numbers
    tile: Maps


class Kernels:
    """Compiled loops; made once by `kernels`."""

    def __init__(self) -> None:
        from xrayTrainer.simulation import compiled_loops

        self._loops = compiled_loops

    def straight(
        self, ink: Ink, which: Numbers, sections: Maps, ends: Numbers, covers: Maps, cover_ends: Numbers
    ) -> None:
        """Add sections times covers, those of one solid after the other."""
        self._loops.add_straight(*_parts(ink), which, sections, ends, covers, cover_ends)

    def lengths(self, ink: Ink, solid: int, lengths: Maps) -> None:
        """Add path lengths over the reach of a solid."""
        self._loops.add_lengths(*_parts(ink), solid, lengths)

    def round(
        self,
        ink: Ink,
        which: Numbers,
        parts: Numbers,
        middles: Floats,
        ends: Numbers,
        even: NDArray[np.bool_],
        table: Floats,
        x: Floats,
        edges: Numbers,
    ) -> None:
        """Add the means of round bodies.

        `ends`, `even` and `table` as in `round_solids.RoundRows`; `edges`: their columns of the fan.
        """
        self._loops.add_round(*_parts(ink), which, parts, middles, ends, even, np.ascontiguousarray(table.T), x, edges)

    def turned(
        self,
        ink: Ink,
        which: Numbers,
        parts: Numbers,
        middles: Floats,
        ends: Numbers,
        table: Maps,
        x: Floats,
        edges: Numbers,
    ) -> None:
        """Add the sampled paths of turned boxes; `table` as in `curved_solids`."""
        self._loops.add_turned(*_parts(ink), which, parts, middles, ends, table, x, edges)


@functools.cache
def kernels() -> Kernels | None:
    """Return the compiled loops, or None without Numba."""
    return Kernels() if is_wanted() else None


def _parts(ink: Ink) -> tuple[Any, ...]:
    return ink.maps, ink.corners, ink.mixes, ink.sigmas, ink.starts, ink.tile
