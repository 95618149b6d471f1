"""The fingerprint of decoded pixels, which stays the same whatever file they came in."""

from __future__ import annotations

import hashlib
import sys

from xrayTrainer.imaging.scan import Scan


def pixel_sha256(scan: Scan) -> str:
    """Return the SHA-256 of a scan's pixels, as 64 hexadecimal digits.

    For each band, high first and then low where there is one, the hash takes

    1. a line of ASCII: the type as NumPy writes it in little-endian order (``|u1`` or ``<u2``), a space, the shape
    with ``x`` between
       (``rows x cols`` or ``rows x cols x 3``, without the spaces), a line feed: ``<u2 620x2400\\n``;
    2. the values in row order (C order; R, G, B within a pixel), 16-bit values with the low byte first.
    """
    digest = hashlib.sha256()
    for band in (scan.high, scan.low):
        if band is None:
            continue
        kind = "|u1" if band.dtype.itemsize == 1 else "<u2"
        digest.update(f"{kind} {'x'.join(map(str, band.shape))}\n".encode("ascii"))
        for start in range(0, band.shape[0], 1024):
            rows = band[start : start + 1024]
            turned = rows.byteswap() if sys.byteorder == "big" and kind == "<u2" else rows
            digest.update(turned.tobytes())
    return digest.hexdigest()
