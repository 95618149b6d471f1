"""Files that a scan reader must refuse: each name with its bytes and the code of the sentence."""

from __future__ import annotations

import io
import pickle
import struct
import zlib
from collections.abc import Callable, Mapping

import numpy as np
from helpers.scan_files import (
    PNG_MAGIC,
    dicom,
    grey_tags,
    jpeg_start,
    npy,
    png,
    png_chunk,
    png_rows,
    siz_codestream,
    tiff,
    tiff_directory,
    zeros_deflated,
)
from PIL import Image
from pydicom.encaps import encapsulate

SMALL = np.arange(12, dtype=np.uint16).reshape(3, 4)


def saved(kind: str, image: Image.Image | None = None, **options: object) -> bytes:
    """Return a picture as Pillow writes it."""
    out = io.BytesIO()
    (image or Image.effect_noise((64, 48), 60)).save(out, kind, **options)
    return out.getvalue()


def many_pages(count: int) -> bytes:
    """Return a TIFF whose chain of directories has so many pages of one pixel."""
    size = len(tiff_directory(grey_tags(1, 1, offset=8, count=1), at=0))
    out = b"II*\x00" + struct.pack("<I", 16) + bytes(8)
    for index in range(count):
        at = 16 + index * size
        last = index + 1 == count
        out += tiff_directory(grey_tags(1, 1, offset=8, count=1), at=at, following=0 if last else at + size)
    return out


def _tiff_without_strips() -> bytes:
    tags = {tag: value for tag, value in grey_tags(4, 3, offset=1024, count=12).items() if tag not in (273, 279)}
    return tiff(tags, bytes(12))


def _tiled(width: int, height: int, *, counts: list[int] | None = None) -> bytes:
    tags = {tag: value for tag, value in grey_tags(4, 3, offset=0, count=0).items() if tag not in (273, 278, 279)}
    return tiff(tags | {322: (4, [width]), 323: (4, [height]), 324: (4, [1024]), 325: (4, counts or [256])}, bytes(256))


def _nested_dicom() -> bytes:
    """Return a DICOM with sequences three thousand deep."""
    whole = dicom(SMALL)
    group = whole.index(b"\x08\x00\x16\x00")
    opening = b"\x08\x00\x40\x11SQ\x00\x00\xff\xff\xff\xff\xfe\xff\x00\xe0\xff\xff\xff\xff"
    return whole[:group] + opening * 3000 + whole[group:]


def _rle_frame(megabytes: int) -> bytes:
    body = b"\x81\x00" * (megabytes * 8192)
    return encapsulate([struct.pack("<16I", 1, 64, *([0] * 14)) + body])


def _strip_bomb() -> bytes:
    body = zeros_deflated(6000)
    return tiff(grey_tags(1000, 1000, offset=1024, count=len(body), compression=8), body)


PNG_LYING = PNG_MAGIC + png_chunk(b"IHDR", struct.pack(">IIBBBBB", 2, 2, 8, 0, 0, 0, 0))
EPS = b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 10 10\nshowpage\n"

NASTY: Mapping[str, tuple[Callable[[], bytes], str]] = {
    # Nothing, and something else.
    "empty": (lambda: b"", "scan.empty"),
    "text": (lambda: b"not a picture", "scan.unknown_format"),
    "eps_named_png": (lambda: EPS, "scan.unknown_format"),
    "pdf": (lambda: b"%PDF-1.7\n", "scan.unknown_format"),
    "zip": (lambda: b"PK\x03\x04" + bytes(40), "scan.unknown_format"),
    "svg": (lambda: b"<svg xmlns='http://www.w3.org/2000/svg'/>", "scan.unknown_format"),
    "bare_pickle": (lambda: pickle.dumps(np.zeros(4)), "scan.unknown_format"),
    # PNG.
    "png_bomb_32000_squared": (lambda: png(32000, 32000, bits=1, data=zeros_deflated(123)), "scan.too_many_pixels"),
    "png_side_70000": (lambda: png(70000, 1), "scan.side_too_long"),
    "png_lying_chunk": (lambda: PNG_LYING + png_chunk(b"tEXt", b"", length=0x7FFFFFFF), "scan.broken"),
    "png_lying_data": (lambda: PNG_LYING + png_chunk(b"IDAT", b"", length=0xFFFFFFFF), "scan.broken"),
    "png_zero_wide": (lambda: png(0, 4), "scan.broken"),
    "png_three_bits": (lambda: png(4, 4, bits=3), "scan.broken"),
    "png_without_palette": (lambda: png(4, 4, colour_type=3), "scan.broken"),
    "png_half_the_rows": (lambda: png(64, 64, data=zlib.compress(bytes(65 * 32))), "scan.broken"),
    "png_data_for_nothing": (lambda: png(5000, 5000, data=zlib.compress(bytes(100))), "scan.broken"),
    "png_cut": (lambda: saved("PNG")[:-40], "scan.broken"),
    "png_without_end": (lambda: saved("PNG")[:-12], "scan.broken"),
    "png_bad_sum": (
        lambda: png(4, 3, data=png_rows(SMALL.astype(np.uint8)))[:-20] + b"XXXX" + saved("PNG")[-16:],
        "scan.broken",
    ),
    "png_thousands_of_frames": (
        lambda: png(4, 4, before=[png_chunk(b"acTL", struct.pack(">II", 1 << 31, 0))]),
        "scan.too_many_pages",
    ),
    # TIFF.
    "tiff_deflate_bomb": (_strip_bomb, "scan.memory"),
    "tiff_thousands_of_pages": (lambda: many_pages(5000), "scan.too_many_pages"),
    "tiff_zero_tiles": (lambda: _tiled(0, 0), "scan.broken"),
    "tiff_empty_tile": (lambda: _tiled(16, 16, counts=[0]), "scan.broken"),
    "tiff_huge_tile": (lambda: _tiled(1 << 20, 1 << 20), "scan.unsupported"),
    "tiff_truncated_strip": (lambda: tiff(grey_tags(40, 30, offset=1024, count=1200), bytes(600)), "scan.broken"),
    "tiff_strip_outside": (lambda: tiff(grey_tags(4, 3, offset=1 << 30, count=12), bytes(12)), "scan.broken"),
    "tiff_without_strips": (_tiff_without_strips, "scan.broken"),
    "tiff_too_few_strips": (
        lambda: tiff(grey_tags(4, 300, offset=1024, count=1200, rows_per_strip=1), bytes(1200)),
        "scan.broken",
    ),
    "tiff_damaged_deflate": (
        lambda: tiff(grey_tags(4, 3, offset=1024, count=12, compression=8), b"\x78\x9c" + bytes(10)),
        "scan.broken",
    ),
    "tiff_directory_outside": (lambda: b"II*\x00\xff\xff\xff\x7f", "scan.broken"),
    "tiff_endless_directory": (lambda: b"II*\x00\x08\x00\x00\x00\xff\xff", "scan.broken"),
    "bigtiff_endless_directory": (lambda: b"II+\x00\x08\x00\x00\x00" + struct.pack("<QQ", 16, 1 << 63), "scan.broken"),
    "tiff_volume": (
        lambda: tiff(grey_tags(4, 3, offset=1024, count=12) | {32997: (4, [900])}, bytes(12)),
        "scan.unsupported",
    ),
    "tiff_cielab": (lambda: tiff(grey_tags(4, 3, offset=1024, count=12, photometric=8), bytes(12)), "scan.unsupported"),
    "tiff_strange_compression": (
        lambda: tiff(grey_tags(4, 3, offset=1024, count=12, compression=50000), bytes(12)),
        "scan.unsupported",
    ),
    "tiff_too_many_pixels": (lambda: tiff(grey_tags(50000, 50000, offset=1024, count=1), b"x"), "scan.broken"),
    "tiff_too_many_deflated_pixels": (
        lambda: tiff(grey_tags(50000, 50000, offset=1024, count=1, compression=8), b"x"),
        "scan.too_many_pixels",
    ),
    # NPY.
    "npy_pickled": (lambda: npy("{'descr': '|O', 'fortran_order': False, 'shape': (2, 2), }"), "scan.npy_objects"),
    "npy_structured": (
        lambda: npy("{'descr': [('a', '<u2')], 'fortran_order': False, 'shape': (2, 2), }"),
        "scan.unsupported",
    ),
    "npy_huge_shape": (
        lambda: npy("{'descr': '<f8', 'fortran_order': False, 'shape': (50000, 50000), }", bytes(64)),
        "scan.too_many_pixels",
    ),
    "npy_two_huge_bands": (
        lambda: npy("{'descr': '<f8', 'fortran_order': False, 'shape': (2, 30000, 3000), }", bytes(64)),
        "scan.decoded_too_large",
    ),
    "npy_endless_shape": (
        lambda: npy("{'descr': '<f8', 'fortran_order': False, 'shape': (10**99, 10**99), }"),
        "scan.broken",
    ),
    "npy_short": (
        lambda: npy("{'descr': '<u2', 'fortran_order': False, 'shape': (10, 10), }", bytes(64)),
        "scan.broken",
    ),
    "npy_code": (lambda: npy("__import__('os').getcwd()"), "scan.broken"),
    "npy_deep": (lambda: npy("(" * 3000), "scan.broken"),
    "npy_lying_header": (lambda: npy("{}", length=65535), "scan.broken"),
    "npy_volume": (
        lambda: npy("{'descr': '<u2', 'fortran_order': False, 'shape': (9, 9, 9), }", bytes(1458)),
        "scan.unsupported",
    ),
    "npy_text": (lambda: npy("{'descr': '<U4', 'fortran_order': False, 'shape': (2, 2), }"), "scan.unsupported"),
    "npy_nan": (
        lambda: npy("{'descr': '<f4', 'fortran_order': False, 'shape': (1, 1), }", struct.pack("<f", float("nan"))),
        "scan.not_finite",
    ),
    # The others.
    "jpeg_65000_squared": (lambda: jpeg_start(65000, 65000), "scan.side_too_long"),
    "jpeg_20000_squared": (lambda: jpeg_start(20000, 20000), "scan.too_many_pixels"),
    "jpeg_12_bit": (lambda: jpeg_start(8, 8, marker=0xC1, bits=12), "scan.unsupported"),
    "jpeg_ls": (lambda: jpeg_start(8, 8, marker=0xF7), "scan.unsupported"),
    "jpeg_without_frame": (lambda: b"\xff\xd8\xff\xe0\x00\x04ab\xff\xd9", "scan.broken"),
    "jpeg_cut": (lambda: saved("JPEG")[:-200], "scan.broken"),
    "jpeg_2000_endless": (lambda: siz_codestream(0xFFFFFFFF, 0xFFFFFFFF), "scan.side_too_long"),
    "jpeg_2000_no_tiles": (lambda: siz_codestream(64, 64, tile=0)[:28] + bytes(8) + b"\xff" * 40, "scan.broken"),
    "jpeg_2000_signed": (lambda: siz_codestream(8, 8, depth=0x8F), "scan.unsupported"),
    "jpeg_2000_without_data": (lambda: siz_codestream(64, 64), "scan.broken"),
    "bmp_endless": (
        lambda: b"BM" + bytes(8) + struct.pack("<IIiiHH", 54, 40, 1 << 30, 1 << 30, 1, 24) + bytes(24),
        "scan.side_too_long",
    ),
    "bmp_without_data": (
        lambda: b"BM" + bytes(8) + struct.pack("<IIiiHH", 54, 40, 900, 900, 1, 24) + bytes(24),
        "scan.broken",
    ),
    "gif_65535_squared": (
        lambda: b"GIF89a" + struct.pack("<HH", 65535, 65535) + saved("GIF")[10:],
        "scan.side_too_long",
    ),
    "gif_cut": (lambda: saved("GIF")[:-300], "scan.broken"),
    "webp_lying_length": (lambda: saved("WEBP")[:200], "scan.broken"),
    # DICOM.
    "dicom_deflated": (lambda: dicom(SMALL, syntax="1.2.840.10008.1.2.1.99"), "scan.transfer_syntax"),
    "dicom_mpeg": (
        lambda: dicom(SMALL, syntax="1.2.840.10008.1.2.4.100", data=encapsulate([b"moving"])),
        "scan.transfer_syntax",
    ),
    "dicom_without_pixels": (lambda: dicom(SMALL, PixelData=None), "scan.no_image"),
    "dicom_without_rows": (lambda: dicom(SMALL, Rows=None), "scan.no_image"),
    "dicom_rows_lie": (lambda: dicom(SMALL, Rows=300), "scan.broken"),
    "dicom_60000_rows": (lambda: dicom(SMALL, Rows=60000, Columns=60000), "scan.too_many_pixels"),
    "dicom_frames_lie": (lambda: dicom(SMALL, NumberOfFrames=1 << 30), "scan.too_many_pages"),
    "dicom_nested": (_nested_dicom, "scan.broken"),
    "dicom_frame_of_another_size": (
        lambda: dicom(SMALL, syntax="1.2.840.10008.1.2.4.90", data=encapsulate([siz_codestream(50000, 50000)])),
        "scan.broken",
    ),
    "dicom_rle_bomb": (
        lambda: dicom(SMALL.astype(np.uint8), syntax="1.2.840.10008.1.2.5", data=_rle_frame(40)),
        "scan.broken",
    ),
    "dicom_cut": (lambda: dicom(SMALL)[:-10], "scan.broken"),
    "dicom_cut_in_meta": (lambda: dicom(SMALL)[:150], "scan.broken"),
}
