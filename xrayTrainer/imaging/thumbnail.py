"""A small picture of a scan, for lists."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from xrayTrainer.imaging.scan import PixelMeaning, Scan
from xrayTrainer.imaging.tone import default_tone, grey_table


def thumbnail(scan: Scan, width: int, height: int) -> NDArray[np.uint8]:
    """Return a scan as small as it fits into a frame, in the tone in which it opens.

    Parameters
    ----------
    scan
        A view.
    width, height
        Of the frame, pixels, at least 1.

    Returns
    -------
    ndarray
        Shape (rows, columns, 3) uint8 R, G, B, with the proportions of the scan; never enlarged.
    """
    import cv2

    if width < 1 or height < 1:
        raise ValueError(f"frame of {width} x {height}")
    share = min(width / scan.width, height / scan.height, 1.0)
    size = max(1, round(scan.width * share)), max(1, round(scan.height * share))
    if scan.meaning is PixelMeaning.COLOUR:
        small = cv2.resize(scan.high, size, interpolation=cv2.INTER_AREA)
        return _as_bytes(small, scan.bits)
    small = cv2.resize(scan.high, size, interpolation=cv2.INTER_AREA)
    greys = grey_table(default_tone(scan), scan.bits)[small]
    return np.repeat(greys[:, :, None], 3, axis=2)


def _as_bytes(colours: NDArray[Any], bits: int) -> NDArray[np.uint8]:
    """Return colours of so many bits in 8."""
    shifted = colours >> (bits - 8) if bits > 8 else colours
    return np.ascontiguousarray(np.minimum(shifted, 255).astype(np.uint8))
