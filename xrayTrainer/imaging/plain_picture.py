"""A picture of anything but a scan, as it may be kept: small enough, 8 bits, and nothing with it but its pixels."""

from __future__ import annotations

import cv2
import numpy as np

from xrayTrainer.imaging.png import png_bytes
from xrayTrainer.imaging.scan import Scan


def plain_png(scan: Scan, most_side: int) -> bytes:
    """Return a decoded picture as PNG.

    Parameters
    ----------
    scan
        The picture; its main band counts.
    most_side
        Longest side, pixels, above 0; a larger picture is made smaller.
    """
    picture = np.ascontiguousarray(scan.high >> max(0, scan.bits - 8), dtype=np.uint8)
    rows, cols = picture.shape[:2]
    factor = most_side / max(rows, cols)
    if factor < 1:
        size = max(1, round(cols * factor)), max(1, round(rows * factor))
        picture = np.ascontiguousarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)
    return png_bytes(picture)
