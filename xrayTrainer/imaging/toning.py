"""From resampled values to picture words in one look: greys by one table, colours by a second."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from xrayTrainer.imaging.layers import Layers
from xrayTrainer.imaging.look import Colours, Look
from xrayTrainer.imaging.look_tables import (
    difference_words,
    grey_values,
    has_palette,
    material_words,
    palette_words,
)


class Toning:
    """The tables of one look for one set of layers.

    Attributes
    ----------
    in_colours
        Whether it needs material numbers.
    has_greys
        Whether a pixel's grey says how it is shown: alone, or with its material number.
    plain
        Whether that grey is what is shown.
    """

    def __init__(self, layers: Layers, look: Look) -> None:
        self.in_colours = look.colours is Colours.MATERIAL and layers.material is not None and not layers.signed
        self.has_greys = not layers.signed and not layers.base.is_colour
        self._greys = np.zeros(0, np.uint8) if layers.signed else grey_values(look, layers.bits, layers.air)
        self._words: NDArray[np.int32] | None = None
        if layers.signed:
            self._words = difference_words(look)
        elif self.in_colours:
            self._words = material_words(look)
        elif has_palette(look.colours):
            self._words = palette_words(look.colours)
        self.plain = self.has_greys and self._words is None

    def to_greys(self, values: NDArray[Any], into: NDArray[np.uint8] | None = None) -> NDArray[np.uint8]:
        """Return the greys of values (any shape, uint8 or uint16), in an array of that shape where one is given."""
        size = 256 if values.dtype == np.uint8 else self._greys.size
        return cv2.LUT(values, self._greys[:size].reshape(1, -1), dst=into)  # type: ignore[return-value]

    def paint(
        self, values: NDArray[Any], numbers: NDArray[np.uint8], light: NDArray[np.uint8], into: NDArray[np.uint32]
    ) -> None:
        """Paint values.

        Parameters
        ----------
        values
            Shape (height, width), or (height, width, 3) of a colour picture.
        numbers
            Material numbers, read by a toning in colours alone: shape (height, width).
        light
            Room for greys: same shape as `values`.
        into
            Picture words 0xffRRGGBB: shape (height, width).
        """
        if values.ndim == 3:
            cv2.cvtColor(self.to_greys(values, light), cv2.COLOR_RGB2BGRA, dst=_bytes_of(into))
        elif self.has_greys:
            self.paint_greys(self.to_greys(values, light), numbers, into)
        elif self._words is not None:
            size = 256 if values.dtype == np.uint8 else self._words.size
            cv2.LUT(values, self._words[:size].reshape(1, -1), dst=into.view(np.int32))

    def paint_greys(self, greys: NDArray[np.uint8], numbers: NDArray[np.uint8], into: NDArray[np.uint32]) -> None:
        """Paint greys that were made before, of a toning that has greys; parameters as of `paint`."""
        if self._words is None:
            cv2.cvtColor(greys, cv2.COLOR_GRAY2BGRA, dst=_bytes_of(into))
        elif self.in_colours:
            pairs = cv2.merge([greys, numbers])
            cv2.LUT(pairs.view(np.uint16)[..., 0], self._words.reshape(1, -1), dst=into.view(np.int32))
        else:
            cv2.LUT(greys, self._words.reshape(1, -1), dst=into.view(np.int32))


def _bytes_of(picture: NDArray[np.uint32]) -> NDArray[np.uint8]:
    return picture.view(np.uint8).reshape(*picture.shape, 4)
