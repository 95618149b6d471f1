"""PNG chunks, walked without inflating pixels.

Source: PNG specification, third edition (W3C), sections 5 and 11.
"""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass

from xrayTrainer.imaging.formats import Header
from xrayTrainer.imaging.headers.exif import exif_orientation
from xrayTrainer.imaging.refusal import broken

_DEPTHS = {0: (1, 2, 4, 8, 16), 2: (8, 16), 3: (1, 2, 4, 8), 4: (8, 16), 6: (8, 16)}
_SAMPLES = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
_MAX_CHUNKS = 300_000
_MAX_PROFILE_BYTES = 1 << 17
_DEFLATE_BEST_RATIO = 1032
_KEPT = frozenset({b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"})


@dataclass(frozen=True, slots=True, kw_only=True)
class PngHeader(Header):
    """What a PNG says of itself.

    Attributes
    ----------
    colour_type
        0 grey, 2 colour, 3 palette, 4 grey and alpha, 6 colour and alpha.
    palette
        Bytes of PLTE: R, G, B of each entry.
    transparent
        Bytes of tRNS.
    kept
        Start and end of each chunk that the pixels need, in order; text, profiles and animation are left to lie.
    """

    colour_type: int
    palette: bytes
    transparent: bytes
    kept: tuple[tuple[int, int], ...]


@dataclass(slots=True)
class _Found:
    palette: bytes = b""
    transparent: bytes = b""
    orientation: int = 1
    frames: int = 1
    data_bytes: int = 0


def read_png_header(data: bytes) -> PngHeader:
    """Walk all chunks of a PNG file.

    Raises
    ------
    RefusedFileError
        `scan.broken` where a chunk's length lies, an order or a value is against the specification, or the pixels can
        not be whole.
    """
    if data[8:16] != b"\x00\x00\x00\rIHDR" or len(data) < 33:
        raise broken()
    width, height, bits, colour_type, compression, filtering, interlace = struct.unpack_from(">IIBBBBB", data, 16)
    if bits not in _DEPTHS.get(colour_type, ()) or compression or filtering or interlace > 1:
        raise broken()
    found = _Found()
    kept = _walk(data, found)
    row_bytes = (width * _SAMPLES[colour_type] * bits + 7) // 8
    if found.data_bytes * _DEFLATE_BEST_RATIO + 64 < row_bytes * height:
        raise broken()
    if colour_type == 3 and not found.palette:
        raise broken()
    return PngHeader(
        width=width,
        height=height,
        samples=3 + bool(found.transparent) if colour_type == 3 else _SAMPLES[colour_type],
        bits=8 if colour_type == 3 else bits,
        pages=found.frames,
        orientation=found.orientation,
        colour_type=colour_type,
        palette=found.palette,
        transparent=found.transparent,
        kept=tuple(kept),
    )


def _walk(data: bytes, found: _Found) -> list[tuple[int, int]]:
    kept: list[tuple[int, int]] = []
    at = 8
    for _ in range(_MAX_CHUNKS):
        if at + 12 > len(data):
            raise broken()
        (length,) = struct.unpack_from(">I", data, at)
        kind = data[at + 4 : at + 8]
        end = at + 12 + length
        if end > len(data):
            raise broken()
        if kind in _KEPT:
            if kept and kept[-1][1] == at:
                kept[-1] = (kept[-1][0], end)
            else:
                kept.append((at, end))
        _take(kind, data, at + 8, end - 4, found)
        if kind == b"IEND":
            return kept
        at = end
    raise broken()


def _take(kind: bytes, data: bytes, start: int, end: int, found: _Found) -> None:
    if kind == b"IDAT":
        found.data_bytes += end - start
    elif kind == b"PLTE":
        if end - start > 768 or (end - start) % 3:
            raise broken()
        found.palette = data[start:end]
    elif kind == b"tRNS":
        found.transparent = data[start : min(end, start + 256)]
    elif kind == b"eXIf":
        found.orientation = exif_orientation(data[start : min(end, start + _MAX_PROFILE_BYTES)])
    elif kind == b"acTL" and end - start >= 4:
        (found.frames,) = struct.unpack_from(">I", data, start)
        found.frames = max(1, found.frames)
    elif kind in (b"tEXt", b"zTXt") and end - start <= _MAX_PROFILE_BYTES:
        block = _raw_profile(kind, data[start:end])
        if block:
            found.orientation = exif_orientation(block)


def _raw_profile(kind: bytes, body: bytes) -> bytes:
    """Return the EXIF block that some tools hide as hexadecimal text, or nothing."""
    name, _, text = body.partition(b"\x00")
    if name != b"Raw profile type exif":
        return b""
    if kind == b"zTXt":
        try:
            text = zlib.decompressobj().decompress(text[1:], _MAX_PROFILE_BYTES)
        except zlib.error:
            return b""
    try:
        return bytes.fromhex(b"".join(text.split()[2:]).decode("ascii"))
    except ValueError:
        return b""
