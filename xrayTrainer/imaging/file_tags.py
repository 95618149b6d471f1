"""What a picture file says besides its pixels: names, places, times, serial numbers.  Runs in the worker process only.

It is listed so that a person sees what will not travel; what we write carries none of it, as `foreign_chunks` proves.
"""

from __future__ import annotations

import io
import struct
import warnings
import zlib
from collections.abc import Iterable, Iterator
from typing import Any, TypeAlias

from xrayTrainer.imaging.formats import ScanFormat

FileTag: TypeAlias = tuple[str, str]
"""Name and value, as the file has them."""

MOST_TAGS = 300
_MOST_CHARS = 160
_MOST_TEXT_BYTES = 1 << 16
_BARE = frozenset({b"IHDR", b"IDAT", b"IEND"})
_PIXEL_CHUNKS = _BARE | {b"PLTE", b"tRNS"}
_TIFF_STRUCTURE = frozenset(
    {
        "ImageWidth", "ImageLength", "BitsPerSample", "Compression", "PhotometricInterpretation", "StripOffsets",
        "SamplesPerPixel", "RowsPerStrip", "StripByteCounts", "PlanarConfiguration", "SampleFormat", "FillOrder",
        "TileWidth", "TileLength", "TileOffsets", "TileByteCounts", "Predictor", "ColorMap", "NewSubfileType",
        "ExtraSamples",
    }
)  # fmt: skip
_EXIF_BLOCKS = (0x8769, 0x8825)


def list_tags(data: bytes, kind: ScanFormat) -> tuple[FileTag, ...]:
    """Return what a file says besides its pixels, at most `MOST_TAGS` entries, each shortened.

    Parameters
    ----------
    data
        The whole file, whose header has been checked.
    kind
        Its format.

    Returns
    -------
    tuple of (name, value)
        What could be read; a damaged block ends the list and is no error.
    """
    found: list[FileTag] = []
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            for name, value in _tags(data, kind):
                found.append((_plain(name), _plain(value)))
                if len(found) >= MOST_TAGS:
                    break
    except MemoryError:
        raise
    except Exception:  # any exception of a parser on foreign bytes: what came before it stands
        return tuple(found)
    return tuple(found)


def foreign_chunks(png: bytes) -> tuple[str, ...]:
    """Return the names of all chunks of a PNG that hold anything but size and pixels.

    Raises
    ------
    ValueError
        Where it is no whole PNG.
    """
    return tuple(kind.decode("ascii", "replace") for kind, _body in _chunks(png) if kind not in _BARE)


def _tags(data: bytes, kind: ScanFormat) -> Iterable[tuple[object, object]]:
    if kind is ScanFormat.PNG:
        return _png_tags(data)
    if kind is ScanFormat.TIFF:
        return _tiff_tags(data)
    if kind in (ScanFormat.DICOM, ScanFormat.DICOS):
        return _dicom_tags(data)
    if kind is ScanFormat.NPY:
        return ()
    return _pillow_tags(data, kind)


def _chunks(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    if not png.startswith(b"\x89PNG\r\n\x1a\n"):
        raise ValueError("no PNG")
    at = 8
    while at + 12 <= len(png):
        (length,) = struct.unpack_from(">I", png, at)
        kind = png[at + 4 : at + 8]
        if at + 12 + length > len(png):
            raise ValueError("a chunk beyond the end")
        yield kind, png[at + 8 : at + 8 + length]
        if kind == b"IEND":
            if at + 12 + length != len(png):
                yield b"tail", png[at + 12 + length :]
            return
        at += 12 + length
    raise ValueError("no end")


def _png_tags(data: bytes) -> Iterator[tuple[object, object]]:
    for kind, body in _chunks(data):
        if kind in _PIXEL_CHUNKS:
            continue
        if kind in (b"tEXt", b"zTXt", b"iTXt"):
            name, _, text = body.partition(b"\x00")
            yield name, _png_text(kind, text)
        elif kind == b"tIME" and len(body) == 7:
            yield "tIME", "{:04}-{:02}-{:02} {:02}:{:02}:{:02}".format(*struct.unpack(">HBBBBB", body))
        elif kind == b"eXIf":
            yield from _exif_tags(body)
        else:
            yield kind, f"{len(body)} bytes"


def _png_text(kind: bytes, text: bytes) -> bytes:
    if kind == b"tEXt":
        return text
    packed = text[1:]
    if kind == b"iTXt":
        rest = text[2:].split(b"\x00", 2)[-1]
        if text[:1] != b"\x01":
            return rest
        packed = rest
    return zlib.decompressobj().decompress(packed, _MOST_TEXT_BYTES)


def _tiff_tags(data: bytes) -> Iterator[tuple[object, object]]:
    import tifffile

    with tifffile.TiffFile(io.BytesIO(data)) as file:
        for tag in file.pages.first.tags:
            if tag.name in _TIFF_STRUCTURE:
                continue
            if isinstance(tag.value, dict):
                yield from tag.value.items()
            else:
                yield tag.name, tag.value


def _dicom_tags(data: bytes) -> Iterator[tuple[object, object]]:
    import pydicom

    dataset = pydicom.dcmread(io.BytesIO(data), stop_before_pixels=True)
    for element in dataset:
        if element.tag.group == 0x0028:
            continue
        name = element.keyword or str(element.tag)
        yield name, f"{len(element.value)} x" if element.VR == "SQ" else element.value


def _pillow_tags(data: bytes, kind: ScanFormat) -> Iterator[tuple[object, object]]:
    from PIL import Image

    plugin = {ScanFormat.JPEG2000: "JPEG2000"}.get(kind, kind.value.upper())
    with Image.open(io.BytesIO(data), formats=[plugin]) as image:
        yield from _exif_of(image.getexif())
        for name, value in image.info.items():
            if name != "exif":
                yield name, value


def _exif_tags(block: bytes) -> Iterator[tuple[object, object]]:
    from PIL import Image

    exif = Image.Exif()
    exif.load(block)
    yield from _exif_of(exif)


def _exif_of(exif: Any) -> Iterator[tuple[object, object]]:
    from PIL.ExifTags import GPSTAGS, TAGS

    for tag, value in exif.items():
        if tag not in _EXIF_BLOCKS:
            yield TAGS.get(tag, hex(tag)), value
    for block, names in zip(_EXIF_BLOCKS, (TAGS, GPSTAGS), strict=True):
        for tag, value in exif.get_ifd(block).items():
            yield names.get(tag, hex(tag)), value


def _plain(value: object) -> str:
    """Return a value as one short line of printable text."""
    if isinstance(value, bytes):
        text = value[: 4 * _MOST_CHARS].decode("utf-8", "replace")
    else:
        text = str(value) if not isinstance(value, tuple | list) else ", ".join(map(str, value[:_MOST_CHARS]))
    line = "".join(letter if letter.isprintable() else " " for letter in text[: 4 * _MOST_CHARS])
    line = " ".join(line.split())
    return line if len(line) <= _MOST_CHARS else line[: _MOST_CHARS - 1] + "…"
