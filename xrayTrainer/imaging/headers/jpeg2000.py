"""JPEG 2000: boxes and the size marker of the codestream.

Source: ITU-T T.800, A.5.1 (SIZ) and annex I (boxes).
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

from xrayTrainer.imaging.formats import Header
from xrayTrainer.imaging.refusal import broken, unsupported

_MAX_BOXES = 1000
_CODESTREAM = b"\xff\x4f\xff\x51"


@dataclass(frozen=True, slots=True, kw_only=True)
class Jpeg2000Header(Header):
    """What SIZ says; `palette` tells that a palette box stands between the codestream and the colours."""

    palette: bool
    signed: bool


def read_jpeg2000_header(data: bytes) -> Jpeg2000Header:
    """Read image size, tile size, components and bits.

    Raises
    ------
    RefusedFileError
        `scan.broken` for lying boxes, `scan.unsupported` for unequal components.
    """
    if data.startswith(_CODESTREAM):
        return _read_size(data, palette=False)
    at = 0
    palette = False
    promised: tuple[int, int] | None = None
    for _ in range(_MAX_BOXES):
        kind, start, end = _box(data, at)
        if kind == b"jp2h":
            promised, palette = _read_header_boxes(data, start, end)
        elif kind == b"jp2c":
            header = _read_size(data[start : start + 8192], palette=palette)
            if promised != (header.width, header.height):
                raise broken()
            return header
        at = end
    raise broken()


def _box(data: bytes, at: int) -> tuple[bytes, int, int]:
    """Return a box's kind, the start of its content and its end."""
    if at + 8 > len(data):
        raise broken()
    length, kind = struct.unpack_from(">I4s", data, at)
    start = at + 8
    if length == 1:
        if at + 16 > len(data):
            raise broken()
        (length,) = struct.unpack_from(">Q", data, at + 8)
        start = at + 16
    elif length == 0:
        length = len(data) - at
    end = at + length
    if end < start or end > len(data):
        raise broken()
    return kind, start, end


def _read_header_boxes(data: bytes, at: int, end: int) -> tuple[tuple[int, int], bool]:
    size: tuple[int, int] | None = None
    palette = False
    while at < end:
        kind, start, stop = _box(data, at)
        if kind == b"ihdr":
            if stop - start < 14 or stop > end:
                raise broken()
            height, width = struct.unpack_from(">II", data, start)
            size = (width, height)
        elif kind == b"pclr":
            palette = True
        at = stop
    if size is None:
        raise broken()
    return size, palette


def _read_size(stream: bytes, *, palette: bool) -> Jpeg2000Header:
    if len(stream) < 42 or not stream.startswith(_CODESTREAM):
        raise broken()
    right, bottom, left, top, tile_width, tile_height = struct.unpack_from(">6I", stream, 8)
    (samples,) = struct.unpack_from(">H", stream, 40)
    parts = stream[42 : 42 + 3 * samples]
    if not samples or len(parts) < 3 * samples or not tile_width or not tile_height:
        raise broken()
    depths = set(parts[::3])
    depth = depths.pop()
    if depths:
        raise unsupported("JPEG 2000 (unequal components)")
    return Jpeg2000Header(
        width=right - left,
        height=bottom - top,
        samples=samples,
        bits=(depth & 0x7F) + 1,
        palette=palette,
        signed=bool(depth & 0x80),
    )
