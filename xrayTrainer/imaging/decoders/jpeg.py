"""JPEG and JPEG 2000 files.

JPEG goes through Pillow: OpenCV fills cut files with grey and says nothing.  JPEG 2000 goes through Pillow up to
16-bit grey and 8-bit colour, through OpenCV for deeper colour, which Pillow would cut to 8 bits; both are exact for
lossless files.
"""

from __future__ import annotations

import numpy as np

from xrayTrainer.imaging.decoders.jpeg_lossless import decode_lossless_jpeg
from xrayTrainer.imaging.decoders.opencv import decode_with_opencv
from xrayTrainer.imaging.decoders.picture import Picture, widen_bits
from xrayTrainer.imaging.decoders.pillow import decode_with_pillow
from xrayTrainer.imaging.headers.jpeg import SOF_JPEG_LS, SOF_LOSSLESS, JpegHeader
from xrayTrainer.imaging.headers.jpeg2000 import Jpeg2000Header
from xrayTrainer.imaging.refusal import broken, unsupported


def decode_jpeg(data: bytes, header: JpegHeader, *, max_pixels: int) -> Picture:
    """Decode a JPEG file.

    Raises
    ------
    RefusedFileError
        `scan.broken`; `scan.unsupported` for JPEG-LS and for lossy JPEG of more than 8 bits.
    """
    if header.process == SOF_LOSSLESS:
        return Picture([decode_lossless_jpeg(data)], header.bits, orientation=header.orientation)
    if header.process == SOF_JPEG_LS:
        raise unsupported("JPEG-LS")
    if header.bits != 8:
        raise unsupported(f"{header.bits}-bit JPEG")
    picture = decode_with_pillow(data, "JPEG", max_pixels=max_pixels)
    picture.orientation = header.orientation
    return picture


def decode_jpeg2000(data: bytes, header: Jpeg2000Header, *, max_pixels: int) -> Picture:
    """Decode a JPEG 2000 file or bare codestream.

    Raises
    ------
    RefusedFileError
        `scan.broken`; `scan.unsupported` for more than 16 bits.
    """
    if header.bits > 16 or header.samples > 4 or header.signed:
        raise unsupported(f"JPEG 2000 ({header.samples} x {header.bits} bits)")
    if header.bits > 8 and header.samples >= 3:
        pixels = decode_with_opencv(data)
        if pixels.shape != (header.height, header.width, 3) or header.samples != 3 or pixels.dtype != np.uint16:
            raise unsupported(f"JPEG 2000 ({header.samples} x {header.bits} bits)")
        return Picture([pixels], header.bits)
    picture = decode_with_pillow(data, "JPEG2000", max_pixels=max_pixels)
    pixels = picture.bands[0]
    if pixels.shape[:2] != (header.height, header.width):
        raise broken()
    if pixels.dtype == np.uint16 and header.bits < 16:
        # Pillow shifts values up to fill 16 bits.
        picture.bands, picture.bits = [pixels >> (16 - header.bits)], header.bits
    elif pixels.ndim == 2 and header.bits < 8 and not header.palette:
        picture.bands = [widen_bits(pixels >> (8 - header.bits), header.bits)]
    return picture
