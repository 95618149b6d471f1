"""The one thing we want of EXIF: which way is up.

Source: EXIF 2.32, tag 0x0112, in a TIFF block.
"""

from __future__ import annotations

import struct

_ORIENTATION = 0x0112


def exif_orientation(block: bytes) -> int:
    """Return the orientation, 1-8, that an EXIF block states.

    Parameters
    ----------
    block
        TIFF block, with or without the leading ``Exif\\0\\0``.

    Returns
    -------
    int
        1 (upright) where the block is damaged or silent: a bad EXIF block is no reason to refuse pixels.
    """
    if block.startswith(b"Exif\x00\x00"):
        block = block[6:]
    order = {b"II": "<", b"MM": ">"}.get(block[:2])
    if order is None or len(block) < 8:
        return 1
    (offset,) = struct.unpack_from(order + "I", block, 4)
    if offset + 2 > len(block):
        return 1
    (count,) = struct.unpack_from(order + "H", block, offset)
    for index in range(count):
        entry = offset + 2 + 12 * index
        if entry + 12 > len(block):
            break
        tag, kind, number, value = struct.unpack_from(order + "HHIH", block, entry)
        if tag == _ORIENTATION and kind == 3 and number == 1:
            return value if 1 <= value <= 8 else 1
    return 1
