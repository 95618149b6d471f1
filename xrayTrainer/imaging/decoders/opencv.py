"""OpenCV's decoders: from bytes (its paths fail on non-Latin names), and never with the default flags (8 bits)."""

from __future__ import annotations

import cv2
import numpy as np

from xrayTrainer.imaging.decoders.picture import Pixels
from xrayTrainer.imaging.refusal import broken

cv2.setNumThreads(1)


def decode_with_opencv(data: bytes, page: int = 0) -> Pixels:
    """Decode as stored: 8 or 16 bits, R, G, B (A) order.

    Raises
    ------
    RefusedFileError
        `scan.broken` where OpenCV makes nothing of it.
    MemoryError
        Where the memory limit does not suffice.
    """
    buffer = np.frombuffer(data, np.uint8)
    try:
        if page:
            _, pages = cv2.imdecodemulti(buffer, cv2.IMREAD_UNCHANGED, range=(page, page + 1))
            pixels = pages[0] if pages else None
        else:
            pixels = cv2.imdecode(buffer, cv2.IMREAD_UNCHANGED)
    except cv2.error as error:
        if "nsufficient memory" in str(error) or "bad_alloc" in str(error):
            raise MemoryError from error
        raise broken() from error
    if pixels is None or pixels.size == 0:
        raise broken()
    if pixels.ndim == 3 and pixels.shape[2] in (3, 4):
        code = cv2.COLOR_BGR2RGB if pixels.shape[2] == 3 else cv2.COLOR_BGRA2RGBA
        cv2.cvtColor(pixels, code, dst=pixels)
    return pixels
