"""NumPy arrays: no pickle, no copy of the file, size checked against the shape."""

from __future__ import annotations

import numpy as np

from xrayTrainer.imaging.decoders.picture import Picture, Pixels
from xrayTrainer.imaging.headers.npy import NpyHeader
from xrayTrainer.imaging.refusal import broken


def decode_npy(data: bytes, header: NpyHeader) -> Picture:
    """Return the array's one or two bands.

    Raises
    ------
    RefusedFileError
        `scan.broken` where the file is shorter than its shape.
    """
    count = int(np.prod(header.shape, dtype=np.int64))
    if header.data_offset + count * header.dtype.itemsize > len(data):
        raise broken()
    flat: Pixels = np.frombuffer(data, header.dtype, count, header.data_offset)
    pixels = flat.reshape(header.shape, order="F" if header.fortran_order else "C")
    if header.bands == 2:
        return Picture([pixels[0], pixels[1]], header.bits)
    if pixels.ndim == 3 and pixels.shape[2] == 1:
        pixels = pixels[..., 0]
    return Picture([pixels], header.bits)
