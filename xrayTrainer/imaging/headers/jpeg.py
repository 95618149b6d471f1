"""JPEG markers up to the first scan, for JPEG files and for the frames inside DICOM.

Source: ITU-T T.81 annex B; T.87 annex C (JPEG-LS).
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

from xrayTrainer.imaging.formats import Header
from xrayTrainer.imaging.headers.exif import exif_orientation
from xrayTrainer.imaging.refusal import broken

_NO_BODY = frozenset({0x01, *range(0xD0, 0xD9)})
_FRAMES = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}) | {0xF7}
_SCAN, _END, _APP1 = 0xDA, 0xD9, 0xE1
SOF_LOSSLESS = 0xC3
SOF_JPEG_LS = 0xF7


@dataclass(frozen=True, slots=True, kw_only=True)
class JpegHeader(Header):
    """The frame header; `process` is its marker (0xC0 baseline, 0xC2 progressive, 0xC3 lossless, 0xF7 JPEG-LS)."""

    process: int


def read_jpeg_header(data: bytes) -> JpegHeader:
    """Read the frame header and the orientation.

    Raises
    ------
    RefusedFileError
        `scan.broken` where no frame header stands before the first scan.
    """
    at = 2
    orientation = 1
    frame: tuple[int, int, int, int, int] | None = None
    while True:
        at = data.find(b"\xff", at)
        if at < 0 or at + 2 > len(data):
            raise broken()
        marker = data[at + 1]
        if marker in (0x00, 0xFF):
            at += 1
            continue
        if marker in (_SCAN, _END):
            break
        if marker in _NO_BODY:
            at += 2
            continue
        if at + 4 > len(data):
            raise broken()
        (length,) = struct.unpack_from(">H", data, at + 2)
        body = data[at + 4 : at + 2 + length]
        if marker in _FRAMES:
            if len(body) < 6 or frame is not None:
                raise broken()
            frame = (marker, *struct.unpack(">BHHB", body[:6]))
        elif marker == _APP1 and body.startswith(b"Exif\x00\x00"):
            orientation = exif_orientation(body)
        at += 2 + max(length, 2)
    if frame is None:
        raise broken()
    process, bits, height, width, samples = frame
    return JpegHeader(width=width, height=height, samples=samples, bits=bits, orientation=orientation, process=process)
