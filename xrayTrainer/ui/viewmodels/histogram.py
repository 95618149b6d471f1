"""How often each grey occurs in what is seen, along the tone curve: what the range slider lies on."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from xrayTrainer.imaging.tone import Curve, spread
from xrayTrainer.ui.viewmodels.region_edit import Bounds
from xrayTrainer.ui.viewmodels.scan_picture import ScanPicture

BINS = 160
MOST_PIXELS = 250_000
"""The finest pyramid level of which at most so many pixels are seen is counted."""


def histogram_of(picture: ScanPicture, curve: Curve, seen: Bounds) -> NDArray[np.float64]:
    """Return the shares of `BINS` equal steps of the curve's output in a box of scan pixels.

    Of a picture in colours all channels are counted together, since the window is applied to each of them.

    Returns
    -------
    ndarray of float64, shape (BINS,)
        Heights between 0 and 1: logarithm of the counts, since air outweighs all else. All 0 where nothing is seen.
    """
    left, top, right, bottom = (max(0, round(edge)) for edge in seen)
    levels = picture.pyramid.levels
    for number, level in enumerate(levels):
        part = level[top >> number : max(1, bottom >> number), left >> number : max(1, right >> number)]
        if part.size <= MOST_PIXELS or number == len(levels) - 1:
            break
    if part.size == 0:
        return np.zeros(BINS)
    most = (1 << picture.bits) - 1
    counts = np.bincount(part.ravel(), minlength=most + 1)
    values = np.flatnonzero(counts)
    places = spread(values / most, curve)
    found = np.bincount(np.minimum((places * BINS).astype(np.intp), BINS - 1), counts[values], minlength=BINS)
    heights: NDArray[np.float64] = np.log1p(found)
    return heights / max(float(heights.max()), 1e-9)
