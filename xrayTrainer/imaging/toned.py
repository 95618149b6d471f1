"""Greys of whole pyramid levels, kept while the look stays: what moves is then stretched in 8 bits, tables done with.

For levels that are toned whole in a few milliseconds, well within one frame of a screen: each step of a zoom then costs
half.  While the view moves, a mean of greys stands for the grey of a mean; at rest it never does.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from xrayTrainer.imaging.layers import Layers
from xrayTrainer.imaging.toning import Toning

MOST_PIXELS = 16_000_000
"""Levels larger than this are not toned whole."""


class TonedLevels:
    """Greys of the levels of one scan in one look, made when they are first asked for.

    Parameters
    ----------
    layers
        What is drawn, with nothing to be filtered first.
    toning
        Its greys: tone and zone are in them, a palette is not.
    """

    def __init__(self, layers: Layers, toning: Toning) -> None:
        self._base = layers.base
        self._toning = toning
        self._made: dict[int, NDArray[np.uint8]] = {}

    def level(self, number: int) -> NDArray[np.uint8] | None:
        """Return the greys of a level: shape of the level; None for one that is too large."""
        made = self._made.get(number)
        if made is None:
            values = self._base.levels[number]
            if values.size > MOST_PIXELS:
                return None
            self._made[number] = made = self._toning.to_greys(values)
        return made
