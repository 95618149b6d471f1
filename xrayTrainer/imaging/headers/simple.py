"""Headers of BMP, GIF and WebP.

Sources: Windows BITMAPINFOHEADER; GIF89a specification; WebP container specification (RFC 9649).
"""

from __future__ import annotations

import struct

from xrayTrainer.imaging.formats import Header
from xrayTrainer.imaging.headers.exif import exif_orientation
from xrayTrainer.imaging.refusal import broken, unsupported

_MAX_BLOCKS = 2_000_000


def read_bmp_header(data: bytes) -> Header:
    """Read size and bits of a BMP; raises `scan.broken` or `scan.unsupported`."""
    if len(data) < 26:
        raise broken()
    (size,) = struct.unpack_from("<I", data, 14)
    if size == 12:
        width, height, _, bits = struct.unpack_from("<HHHH", data, 18)
    elif size >= 40 and len(data) >= 54:
        width, height, _, bits = struct.unpack_from("<iiHH", data, 18)
    else:
        raise unsupported(f"BMP header {size}")
    if bits not in (1, 2, 4, 8, 16, 24, 32):
        raise broken()
    return Header(width=width, height=abs(height), samples=4 if bits > 8 else 3, bits=8)


def read_gif_header(data: bytes) -> Header:
    """Read the larger of screen and first frame, and count the frames; raises `scan.broken`."""
    if len(data) < 13:
        raise broken()
    width, height, flags = struct.unpack_from("<HHB", data, 6)
    at = 13 + (3 << ((flags & 7) + 1) if flags & 0x80 else 0)
    frames = 0
    for _ in range(_MAX_BLOCKS):
        kind = data[at : at + 1]
        if kind == b"\x2c":
            if at + 10 > len(data):
                raise broken()
            left, top, wide, high, flags = struct.unpack_from("<4HB", data, at + 1)
            width, height = max(width, left + wide), max(height, top + high)
            frames += 1
            at += 11 + (3 << ((flags & 7) + 1) if flags & 0x80 else 0)
        elif kind == b"\x21":
            at += 2
        else:
            break
        while at < len(data) and data[at]:
            at += data[at] + 1
        at += 1
    if not frames:
        raise broken()
    return Header(width=width, height=height, samples=4, bits=8, pages=frames)


def read_webp_header(data: bytes) -> Header:
    """Read canvas, frames and orientation of a WebP; raises `scan.broken`."""
    at = 12
    size: tuple[int, int] | None = None
    frames, orientation = 0, 1
    while at + 8 <= len(data):
        kind, length = struct.unpack_from("<4sI", data, at)
        body = at + 8
        if body + length > len(data):
            raise broken()
        if kind == b"VP8X" and length >= 10:
            size = (
                1 + int.from_bytes(data[body + 4 : body + 7], "little"),
                1 + int.from_bytes(data[body + 7 : body + 10], "little"),
            )
        elif kind in (b"VP8 ", b"VP8L"):
            size = size or _webp_bitstream_size(kind, data[body : body + 10])
        elif kind == b"ANMF":
            frames += 1
        elif kind == b"EXIF":
            orientation = exif_orientation(data[body : body + length])
        at = body + length + (length & 1)
    if size is None:
        raise broken()
    return Header(width=size[0], height=size[1], samples=4, bits=8, pages=max(1, frames), orientation=orientation)


def _webp_bitstream_size(kind: bytes, start: bytes) -> tuple[int, int]:
    if kind == b"VP8L":
        if len(start) < 5 or start[0] != 0x2F:
            raise broken()
        packed = int.from_bytes(start[1:5], "little")
        return 1 + (packed & 0x3FFF), 1 + (packed >> 14 & 0x3FFF)
    if len(start) < 10 or start[3:6] != b"\x9d\x01\x2a":
        raise broken()
    width, height = struct.unpack_from("<HH", start, 6)
    return width & 0x3FFF, height & 0x3FFF
