"""PNG by OpenCV, which keeps 16-bit colour, from the chunks that pixels need and no other."""

from __future__ import annotations

import numpy as np

from xrayTrainer.imaging.decoders.opencv import decode_with_opencv
from xrayTrainer.imaging.decoders.picture import Picture, Pixels, is_grey, over_white, widen_bits
from xrayTrainer.imaging.headers.png import PngHeader
from xrayTrainer.imaging.refusal import broken

_GREY, _PALETTE, _GREY_ALPHA = 0, 3, 4


def decode_png(data: bytes, header: PngHeader) -> Picture:
    """Decode the (first) image of a PNG file.

    Text, profiles and animation never reach the library: only IHDR, PLTE, tRNS, IDAT and IEND do.

    Raises
    ------
    RefusedFileError
        `scan.broken` where the pixels are cut or damaged.
    """
    view = memoryview(data)
    pixels = decode_with_opencv(b"".join([view[:8], *(view[start:end] for start, end in header.kept)]))
    if pixels.shape[:2] != (header.height, header.width):
        raise broken()
    bits = 16 if pixels.dtype == np.uint16 else 8
    picture = Picture([pixels], bits, orientation=header.orientation)
    alpha: Pixels | None = None
    if pixels.ndim == 3 and pixels.shape[2] == 4:
        alpha, pixels = pixels[..., 3], pixels[..., :3]
    if pixels.ndim == 3 and (
        header.colour_type in (_GREY, _GREY_ALPHA) or (header.colour_type == _PALETTE and is_grey(pixels))
    ):
        pixels = pixels[..., 0]
    elif header.colour_type == _GREY and header.transparent:
        alpha = _key_alpha(pixels, header)
    if alpha is not None:
        pixels, mixed = over_white(pixels, alpha)
        picture.notices += ["scan.notice.alpha_on_white"] * mixed
    if header.pages > 1:
        picture.notices.append("scan.notice.first_frame")
    picture.bands = [pixels]
    return picture


def _key_alpha(pixels: Pixels, header: PngHeader) -> Pixels:
    """Return the alpha of a grey picture in which tRNS names one transparent value."""
    if len(header.transparent) < 2:
        raise broken()
    key = int.from_bytes(header.transparent[:2], "big") & ((1 << header.bits) - 1)
    if header.bits < 8:
        key = int(widen_bits(np.array([key]), header.bits)[0])
    top = np.iinfo(pixels.dtype).max
    return np.where(pixels == key, 0, top).astype(pixels.dtype)
