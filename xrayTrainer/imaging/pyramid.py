"""A scan and its halved copies, so that any zoom reads about as many pixels as it shows (viewer.md section 4)."""

from __future__ import annotations

from dataclasses import dataclass
from math import floor, log2

from xrayTrainer.imaging.scan import Band

SMALLEST_SIDE = 128
"""Halving stops when the longer side is at most twice this."""


@dataclass(frozen=True, slots=True)
class Pyramid:
    """Level 0 is the scan itself, each further level half as large, averaged over 2 x 2 pixels.

    Level k covers scan pixels [0, cols_k * 2**k) x [0, rows_k * 2**k): an odd last row or column is left out of the
    halved levels, which is less than one screen pixel at the zooms that use them.
    """

    levels: tuple[Band, ...]

    @property
    def width(self) -> int:
        """Columns of the scan."""
        return int(self.levels[0].shape[1])

    @property
    def height(self) -> int:
        """Rows of the scan."""
        return int(self.levels[0].shape[0])

    @property
    def is_colour(self) -> bool:
        """Whether the levels have three channels."""
        return self.levels[0].ndim == 3

    def level_for(self, scale: float) -> int:
        """Return the level to draw from at `scale` screen pixels per scan pixel: the smallest that is not enlarged."""
        if scale >= 1.0:
            return 0
        return min(floor(log2(1.0 / scale)), len(self.levels) - 1)


def build_pyramid(band: Band) -> Pyramid:
    """Halve a band until it is small.

    Parameters
    ----------
    band
        Shape (rows, cols) or (rows, cols, 3), uint8 or uint16.

    Raises
    ------
    ValueError
        When the band is empty or of another dtype.
    """
    import cv2

    if band.size == 0 or band.dtype.name not in ("uint8", "uint16") or band.ndim not in (2, 3):
        raise ValueError(f"no scan: shape {band.shape}, {band.dtype}")
    levels: list[Band] = [band]
    while max(levels[-1].shape[:2]) > 2 * SMALLEST_SIDE and min(levels[-1].shape[:2]) >= 2:
        last = levels[-1]
        rows, cols = last.shape[0] // 2 * 2, last.shape[1] // 2 * 2
        halved = cv2.resize(last[:rows, :cols], (cols // 2, rows // 2), interpolation=cv2.INTER_AREA)
        levels.append(halved)  # type: ignore[arg-type]
    return Pyramid(tuple(levels))


def pick_pyramid(codes: Band) -> Pyramid:
    """Halve an image of codes, of which no means can be taken: every second pixel stays; the levels as `build_pyramid`.

    Parameters
    ----------
    codes
        Shape (rows, cols), uint8.
    """
    levels: list[Band] = [codes]
    while max(levels[-1].shape[:2]) > 2 * SMALLEST_SIDE and min(levels[-1].shape[:2]) >= 2:
        last = levels[-1]
        levels.append(last[: last.shape[0] // 2 * 2 : 2, : last.shape[1] // 2 * 2 : 2].copy())
    return Pyramid(tuple(levels))
