"""TIFF: tifffile for what it decodes alone, OpenCV for 16-bit LZW, Pillow for the rest of 1 to 12 bits.

MINISWHITE is turned here: tifffile and OpenCV give 16-bit values as stored, Pillow has already turned 1 to 8 bits.
"""

from __future__ import annotations

import io

import numpy as np
import tifffile

from xrayTrainer.imaging.decoders.opencv import decode_with_opencv
from xrayTrainer.imaging.decoders.picture import (
    Picture,
    Pixels,
    invert,
    look_up,
    over_white,
    widen_bits,
)
from xrayTrainer.imaging.decoders.pillow import decode_with_pillow
from xrayTrainer.imaging.headers.tiff import TiffHeader, TiffPage
from xrayTrainer.imaging.refusal import broken, unsupported

_WHITE_IS_ZERO, _BLACK_IS_ZERO, _RGB, _PALETTE, _CMYK, _YCBCR = 0, 1, 2, 3, 5, 6
_PHOTOMETRIC_NAMES = {
    4: "TIFF (mask)",
    8: "CIELab",
    9: "ICCLab",
    10: "ITULab",
    32803: "CFA",
    32844: "LogL",
    32845: "LogLuv",
}
_TIFFFILE_COMPRESSIONS = (1, 8, 32773, 32946)
_COMPRESSION_NAMES = {
    34712: "JPEG 2000",
    34925: "LZMA",
    50000: "Zstandard",
    50001: "WebP",
    34887: "LERC",
    34676: "SGI Log",
}
_PILLOW_COMPRESSIONS = (1, 2, 3, 4, 5, 6, 7, 8, 32771, 32773, 32946)


def decode_tiff(data: bytes, header: TiffHeader, *, max_pixels: int, two_bands: bool, page: int = 0) -> Picture:
    """Decode a page, or the first two as high and low energy where they agree in size and type.

    Parameters
    ----------
    header
        Of that page.
    page
        Which one it is, counted from 0.
    two_bands
        Whether a second page may be the low energy; False where the low energy comes from a file of its own.

    Raises
    ------
    RefusedFileError
        `scan.broken`, `scan.unsupported`.
    """
    first, second = header.first, header.second
    picture = _decode_page(data, first, page, max_pixels)
    if (
        two_bands
        and header.pages == 2
        and second is not None
        and not second.reduced
        and second.pixel_kind == first.pixel_kind
        and not picture.colour
        and first.photometric != _PALETTE
    ):
        picture.bands += _decode_page(data, second, 1, max_pixels).bands
    elif header.pages > 1:
        picture.notices.append("scan.notice.first_page")
    return picture


def _decode_page(data: bytes, page: TiffPage, index: int, max_pixels: int) -> Picture:
    if page.photometric not in (_WHITE_IS_ZERO, _BLACK_IS_ZERO, _RGB, _PALETTE, _CMYK, _YCBCR):
        raise unsupported(_PHOTOMETRIC_NAMES.get(page.photometric, f"TIFF (photometric {page.photometric})"))
    if page.compression in _COMPRESSION_NAMES or page.compression not in _PILLOW_COMPRESSIONS:
        raise unsupported("TIFF " + _COMPRESSION_NAMES.get(page.compression, f"(compression {page.compression})"))
    plain = page.photometric in (_WHITE_IS_ZERO, _BLACK_IS_ZERO, _RGB, _PALETTE)
    whole = page.bits in (8, 16, 32, 64) or (page.bits == 1 and page.samples == 1)
    if page.compression in _TIFFFILE_COMPRESSIONS and plain and whole and page.fill_order == 1:
        return _by_tifffile(data, page, index)
    if page.bits == 16 and page.planar == 2 and page.samples > 1:
        # OpenCV mixes such planes up and says nothing; Pillow cuts them to 8 bits.
        raise unsupported(f"TIFF (16-bit colours in planes, compression {page.compression})")
    if page.bits == 16 and plain and page.photometric != _PALETTE and page.sample_format == 1:
        return _by_opencv(data, page, index)
    if page.bits <= 8 or page.bits == 12:
        return _by_pillow(data, page, index, max_pixels)
    raise unsupported(f"TIFF ({page.bits} bits, compression {page.compression}, photometric {page.photometric})")


def _by_tifffile(data: bytes, page: TiffPage, index: int) -> Picture:
    try:
        with tifffile.TiffFile(io.BytesIO(data)) as file:
            found = file.pages.get(index, cache=False)
            pixels: Pixels = found.asarray(maxworkers=1)
            colormap = getattr(found, "colormap", None) if page.photometric == _PALETTE else None
    except (MemoryError, RecursionError):
        raise
    except Exception as error:
        # Any exception of a decoder on foreign bytes means that the bytes are bad.
        raise broken() from error
    if page.planar == 2 and page.samples > 1:
        pixels = np.moveaxis(pixels, 0, -1)
    shape = (page.height, page.width) if page.samples == 1 else (page.height, page.width, page.samples)
    if pixels.shape != shape or pixels.dtype.kind not in "buif":
        raise broken()
    return _interpret(pixels.astype(pixels.dtype.newbyteorder("="), copy=False), page, colormap)


def _by_opencv(data: bytes, page: TiffPage, index: int) -> Picture:
    pixels = decode_with_opencv(data, index)
    if pixels.dtype != np.uint16:
        raise unsupported(f"TIFF (16 bits, compression {page.compression})")
    turned = page.width != page.height and pixels.shape[:2] == (page.width, page.height) and page.orientation > 4
    if pixels.shape[:2] != (page.height, page.width) and not turned:
        raise broken()
    samples = 1 if pixels.ndim == 2 else pixels.shape[2]
    if samples != page.samples:
        raise unsupported(f"TIFF ({page.samples} samples of 16 bits, compression {page.compression})")
    picture = _interpret(pixels, page, None)
    picture.orientation = 1
    return picture


def _by_pillow(data: bytes, page: TiffPage, index: int, max_pixels: int) -> Picture:
    """Decode by Pillow, which turns MINISWHITE of up to 8 bits and honours the orientation itself."""
    picture = decode_with_pillow(data, "TIFF", max_pixels=max_pixels, page=index)
    if page.bits == 12:
        picture.bits = 12
        if page.photometric == _WHITE_IS_ZERO:
            picture.bands = [invert(band, 12) for band in picture.bands]
    if page.photometric == _WHITE_IS_ZERO:
        picture.notices.append("scan.notice.inverted")
    return picture


def _interpret(pixels: Pixels, page: TiffPage, colormap: Pixels | None) -> Picture:
    """Apply palette, MINISWHITE and alpha."""
    picture = Picture([pixels], page.bits, orientation=page.orientation)
    colours = 3 if page.photometric == _RGB else 1
    if colormap is not None and pixels.ndim == 2 and pixels.dtype.kind in "bu" and colormap.ndim == 2:
        table = (np.asarray(colormap).T >> 8).astype(np.uint8)
        if int(pixels.max(initial=0)) >= len(table):
            raise broken()
        picture.bands, picture.bits = [look_up(table, pixels.astype(np.uint16))], 8
        return picture
    if colormap is not None or page.photometric == _PALETTE or page.samples < colours:
        raise broken()
    extra: Pixels | None = None
    if page.samples > colours:
        extra = pixels[..., colours]
        pixels = pixels[..., 0] if colours == 1 else pixels[..., :3]
    if page.photometric == _WHITE_IS_ZERO:
        pixels = invert(pixels, page.bits)
        picture.notices.append("scan.notice.inverted")
    if extra is not None:
        kind = page.extra_samples[0] if page.extra_samples else 0
        if kind in (1, 2) and pixels.dtype.kind == "u" and page.bits in (8, 16):
            pixels, mixed = over_white(pixels, extra, premultiplied=kind == 1)
            picture.notices += ["scan.notice.alpha_on_white"] * mixed
        else:
            picture.notices.append("scan.notice.samples_dropped")
    if pixels.dtype.kind == "b":
        pixels, picture.bits = widen_bits(pixels, 1), 8
    picture.bands = [pixels]
    return picture
