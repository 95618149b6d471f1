"""Pictures out: 8- and 16-bit PNG."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

_LEVEL = 6


def png_bytes(picture: NDArray[np.uint8] | NDArray[np.uint16]) -> bytes:
    """Return a picture as PNG.

    Parameters
    ----------
    picture
        Shape (rows, cols) grey, or (rows, cols, 3) in R, G, B order; uint8 or uint16.

    Raises
    ------
    ValueError
        For any other shape or type.
    """
    if picture.dtype not in (np.uint8, np.uint16) or picture.ndim not in (2, 3):
        raise ValueError(f"no PNG of {picture.dtype} {picture.shape}")
    ordered = picture if picture.ndim == 2 else picture[:, :, ::-1]
    done, data = cv2.imencode(".png", ordered, [cv2.IMWRITE_PNG_COMPRESSION, _LEVEL])
    if not done:
        raise ValueError("the picture could not be packed")
    return bytes(data)
