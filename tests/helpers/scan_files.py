"""Scan files made byte by byte: small writers that can be made to lie."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import ExplicitVRLittleEndian

PNG_MAGIC = b"\x89PNG\r\n\x1a\n"


def png_chunk(kind: bytes, body: bytes, *, length: int | None = None) -> bytes:
    """Return a chunk; `length` lies about the body's."""
    size = len(body) if length is None else length
    return struct.pack(">I", size) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png(
    width: int,
    height: int,
    *,
    bits: int = 8,
    colour_type: int = 0,
    data: bytes | None = None,
    before: Sequence[bytes] = (),
    after: Sequence[bytes] = (),
) -> bytes:
    """Return a PNG; `data` is the whole of IDAT (otherwise zeros), `before` and `after` are chunks round it."""
    samples = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}[colour_type]
    if data is None:
        data = zlib.compress(bytes((1 + (width * samples * bits + 7) // 8) * height))
    header = struct.pack(">IIBBBBB", width, height, bits, colour_type, 0, 0, 0)
    chunks = [png_chunk(b"IHDR", header), *before, png_chunk(b"IDAT", data), *after, png_chunk(b"IEND", b"")]
    return PNG_MAGIC + b"".join(chunks)


def png_rows(pixels: NDArray[np.generic]) -> bytes:
    """Return an IDAT body of unfiltered rows: (rows, cols[, samples]) of 8 or 16 bits."""
    big = pixels.astype(pixels.dtype.newbyteorder(">"))
    return zlib.compress(b"".join(b"\x00" + row.tobytes() for row in big))


def zeros_deflated(megabytes: int) -> bytes:
    """Return a zlib stream that inflates to so many MiB of zeros, made without deflating them all."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    block = packer.compress(bytes(1 << 20)) + packer.flush(zlib.Z_FULL_FLUSH)
    return b"\x78\xda" + block * megabytes + packer.flush(zlib.Z_FINISH) + b"\x00\x00\x00\x00"


def tiff_directory(tags: dict[int, tuple[int, Sequence[int]]], *, at: int, following: int = 0) -> bytes:
    """Return a little-endian directory that will lie at offset `at`, with long values behind it.

    `tags` gives type (3 SHORT, 4 LONG) and values by tag.
    """
    size = 2 + 12 * len(tags) + 4
    entries, values = b"", b""
    for tag, (kind, numbers) in sorted(tags.items()):
        packed = struct.pack(f"<{len(numbers)}{'H' if kind == 3 else 'I'}", *numbers)
        if len(packed) > 4:
            inline = struct.pack("<I", at + size + len(values))
            values += packed
        else:
            inline = packed.ljust(4, b"\x00")
        entries += struct.pack("<HHI", tag, kind, len(numbers)) + inline
    return struct.pack("<H", len(tags)) + entries + struct.pack("<I", following) + values


def grey_tags(width: int, height: int, *, offset: int, count: int, **more: int) -> dict[int, tuple[int, list[int]]]:
    """Return the tags of an 8-bit grey page of one strip; `more` overrides by name."""
    names = {"bits": 258, "compression": 259, "photometric": 262, "samples": 277, "rows_per_strip": 278, "planar": 284}
    tags: dict[int, tuple[int, list[int]]] = {
        256: (4, [width]),
        257: (4, [height]),
        258: (3, [8]),
        259: (3, [1]),
        262: (3, [1]),
        273: (4, [offset]),
        277: (3, [1]),
        278: (4, [height]),
        279: (4, [count]),
    }
    for name, value in more.items():
        tags[names[name]] = (3, [value])
    return tags


def tiff(
    tags: dict[int, tuple[int, Sequence[int]]], pixels: bytes, *, following: int = 0, pixels_at: int = 1024
) -> bytes:
    """Return a TIFF with one directory at 8 and its pixels at `pixels_at`."""
    head = b"II*\x00" + struct.pack("<I", 8) + tiff_directory(tags, at=8, following=following)
    if len(head) > pixels_at:
        raise ValueError("the directory runs into the pixels")
    return head.ljust(pixels_at, b"\x00") + pixels


def dicom(
    pixels: NDArray[np.generic], *, syntax: str = ExplicitVRLittleEndian, data: bytes | None = None, **words: object
) -> bytes:
    """Return a DICOM file of one picture; `data` replaces the pixel bytes, `words` set or (None) delete."""
    dataset = Dataset()
    dataset.SOPClassUID = "1.2.840.10008.5.1.4.1.1.7"
    dataset.SOPInstanceUID = "1.2.3"
    dataset.Rows, dataset.Columns = pixels.shape[:2]
    dataset.SamplesPerPixel = 1 if pixels.ndim == 2 else 3
    dataset.PhotometricInterpretation = "MONOCHROME2" if pixels.ndim == 2 else "RGB"
    if pixels.ndim == 3:
        dataset.PlanarConfiguration = 0
    dataset.BitsAllocated = dataset.BitsStored = 8 * pixels.dtype.itemsize
    dataset.HighBit = dataset.BitsStored - 1
    dataset.PixelRepresentation = int(pixels.dtype.kind == "i")
    body = pixels.tobytes() if data is None else data
    dataset.add_new("PixelData", "OW", body + bytes(len(body) % 2))
    if syntax not in ("1.2.840.10008.1.2", ExplicitVRLittleEndian):
        dataset["PixelData"].VR = "OB"
        dataset["PixelData"].is_undefined_length = True
    for name, value in words.items():
        if value is None:
            delattr(dataset, name)
        else:
            setattr(dataset, name, value)
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID, meta.MediaStorageSOPInstanceUID = dataset.SOPClassUID, dataset.SOPInstanceUID
    meta.TransferSyntaxUID = syntax
    dataset.file_meta = meta
    out = io.BytesIO()
    dataset.save_as(out, implicit_vr=syntax == "1.2.840.10008.1.2", little_endian=True, enforce_file_format=True)
    return out.getvalue()


def npy(header: str, data: bytes = b"", *, length: int | None = None) -> bytes:
    """Return a version 1.0 NPY file with this header, whatever it says."""
    text = header.encode("latin-1") + b"\n"
    return b"\x93NUMPY\x01\x00" + struct.pack("<H", len(text) if length is None else length) + text + data


def siz_codestream(width: int, height: int, *, samples: int = 1, depth: int = 7, tile: int | None = None) -> bytes:
    """Return the start of a JPEG 2000 codestream of this size, with nothing behind it."""
    tiles = (tile or width, tile or height)
    body = struct.pack(">H8IH", 0, width, height, 0, 0, *tiles, 0, 0, samples) + bytes((depth, 1, 1)) * samples
    return b"\xff\x4f\xff\x51" + struct.pack(">H", len(body) + 2) + body + b"\xff\xd9"


def jpeg_start(width: int, height: int, *, marker: int = 0xC0, bits: int = 8) -> bytes:
    """Return a JPEG up to its first scan, of this size, with nothing behind it."""
    frame = struct.pack(">BHHB", bits, height, width, 1) + b"\x01\x11\x00"
    return b"\xff\xd8\xff" + bytes((marker,)) + struct.pack(">H", len(frame) + 2) + frame + b"\xff\xda\x00\x02\xff\xd9"
