"""Greys of whole pyramid levels, kept while the look stays: what moves is then stretched in 8 bits, tables done with.

For small levels only, where toning the level costs about as much as toning one picture of it.  While the view moves, a
mean of greys stands for the grey of a mean; at rest it never does.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from xrayTrainer.imaging.layers import Layers
from xrayTrainer.imaging.look import Look
from xrayTrainer.imaging.look_tables import grey_values

MOST_PIXELS = 4_000_000
"""Levels larger than this are not toned whole."""


class TonedLevels:
    """Greys of the levels of one scan in one look, made when they are first asked for.

    Parameters
    ----------
    layers
        What is drawn: one band, no differences, nothing to be filtered first.
    look
        Its tone and zone are in the greys, its palette is not.
    """

    def __init__(self, layers: Layers, look: Look) -> None:
        self._base = layers.base
        self._greys = grey_values(look, layers.bits, layers.air)
        self._made: dict[int, NDArray[np.uint8]] = {}

    @staticmethod
    def possible(layers: Layers) -> bool:
        """Return whether these layers have greys of their own."""
        return not layers.signed and not layers.base.is_colour and layers.preview is None

    def level(self, number: int) -> NDArray[np.uint8] | None:
        """Return the greys of a level: shape of the level; None for one that is too large."""
        made = self._made.get(number)
        if made is None:
            values = self._base.levels[number]
            if values.size > MOST_PIXELS:
                return None
            size = 256 if values.dtype == np.uint8 else self._greys.size
            made = cv2.LUT(values, self._greys[:size].reshape(1, -1))  # type: ignore[assignment]
            self._made[number] = made  # type: ignore[assignment]
        return made
