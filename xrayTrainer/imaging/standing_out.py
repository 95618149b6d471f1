"""How much what an outline encloses differs from what lies round it, in a measured scan."""

from __future__ import annotations

import math
from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from xrayTrainer.domain.regions import Region, bounds, rings

LEAST_PIXELS = 25
"""Of outline and of ring: fewer say nothing."""

_RING_SHARE = 0.35
_SHIFT = 4


def standing_out(pixels: NDArray[np.generic], regions: Sequence[Region]) -> float | None:
    """Return how far regions stand out from the ring round them, in deviations of a pixel; None for tiny ones.

    That is the larger of two things: the difference of the means, in deviations, and the logarithm of the ratio of the
    deviations, so that a thing of the same brightness and another grain stands out too.  Values are square roots, in
    which the noise of quanta is even.

    Parameters
    ----------
    pixels
        Scan, (rows, cols) or (rows, cols, 3), of any unsigned type.
    regions
        What together is one thing, scan pixels.
    """
    boxes = [bounds(region) for region in regions]
    if not boxes:
        return None
    width = max(3, round(_RING_SHARE * float(np.sqrt(max((b[2] - b[0]) * (b[3] - b[1]) for b in boxes)))))
    rows, cols = pixels.shape[:2]
    left = max(0, int(min(box[0] for box in boxes)) - width)
    top = max(0, int(min(box[1] for box in boxes)) - width)
    right = min(cols, int(max(box[2] for box in boxes)) + width + 1)
    bottom = min(rows, int(max(box[3] for box in boxes)) + width + 1)
    if right <= left or bottom <= top:
        return None
    crop = np.sqrt(pixels[top:bottom, left:right].astype(np.float32))
    if crop.ndim == 3:
        crop = crop.mean(axis=2)
    mask = np.zeros(crop.shape, dtype=np.uint8)
    for region in regions:
        corners = [(np.array(ring) - (left, top) - 0.5) * (1 << _SHIFT) for ring in rings(region)]
        outlines = [np.rint(ring).astype(np.int32) for ring in corners]
        if outlines and all(len(outline) > 2 for outline in outlines):
            cv2.fillPoly(mask, outlines, 1, shift=_SHIFT)
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * width + 1, 2 * width + 1))
    inside = mask.astype(np.bool_)
    ring = cv2.dilate(mask, kernel).astype(np.bool_) & ~inside
    if inside.sum() < LEAST_PIXELS or ring.sum() < LEAST_PIXELS:
        return None
    return _difference(crop[inside], crop[ring])


def _difference(inside: NDArray[np.float32], ring: NDArray[np.float32]) -> float:
    least = 1e-3 * max(1.0, float(ring.mean()))
    deviations = max(float(inside.std()), least), max(float(ring.std()), least)
    usual = math.sqrt((deviations[0] ** 2 + deviations[1] ** 2) / 2)
    means = abs(float(inside.mean()) - float(ring.mean())) / usual
    return max(means, abs(math.log(deviations[0] / deviations[1])))
