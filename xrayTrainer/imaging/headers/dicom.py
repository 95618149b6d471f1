"""DICOM: the meta group alone, so that the transfer syntax is known before anything is inflated or parsed.

Source: DICOM PS3.10 section 7.1, PS3.5 section 7.1.2.
"""

from __future__ import annotations

import struct

from xrayTrainer.imaging.refusal import broken

_LONG_VR = frozenset({b"OB", b"OD", b"OF", b"OL", b"OV", b"OW", b"SQ", b"SV", b"UC", b"UN", b"UR", b"UT", b"UV"})
_MAX_META_BYTES = 1 << 16
_TRANSFER_SYNTAX = (0x0002, 0x0010)


def read_transfer_syntax(data: bytes) -> str:
    """Return the transfer syntax UID of the meta group.

    Raises
    ------
    RefusedFileError
        `scan.broken` where the group is damaged or names none.
    """
    at = 132
    while at + 8 <= min(len(data), _MAX_META_BYTES):
        group, element, vr, length = struct.unpack_from("<HH2sH", data, at)
        if group != 0x0002:
            break
        at += 8
        if vr in _LONG_VR:
            if at + 4 > len(data):
                break
            (length,) = struct.unpack_from("<I", data, at)
            at += 4
        if at + length > len(data):
            break
        if (group, element) == _TRANSFER_SYNTAX:
            return data[at : at + length].rstrip(b"\x00 ").decode("ascii", "replace")
        at += length
    raise broken()
