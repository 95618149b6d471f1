"""Pillow's decoders, each named (else a disguised EPS would start a foreign program), its warnings as errors."""

from __future__ import annotations

import io
import struct
import warnings

import numpy as np
from PIL import Image, UnidentifiedImageError

from xrayTrainer.imaging.decoders.picture import Picture, Pixels, look_up, over_white, widen_bits
from xrayTrainer.imaging.refusal import broken, unsupported

_GREY_MODES = {"L": 8, "I;16": 16, "I;16B": 16, "I;16L": 16, "I;16N": 16}


def decode_with_pillow(data: bytes, plugin: str, *, max_pixels: int, page: int = 0) -> Picture:
    """Decode one page of a file with one of Pillow's plugins.

    Parameters
    ----------
    plugin
        Pillow's name of the format: "JPEG", "GIF", ...
    max_pixels
        More than that raises, even where the header said otherwise.

    Raises
    ------
    RefusedFileError
        `scan.broken`, or `scan.unsupported` for a mode with no plain meaning (CIELab).
    """
    Image.MAX_IMAGE_PIXELS = max_pixels
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            with Image.open(io.BytesIO(data), formats=[plugin]) as image:
                if page:
                    image.seek(page)
                image.load()
                return _picture(image)
    except (UnidentifiedImageError, Image.DecompressionBombError, Warning) as error:
        raise broken() from error
    except (OSError, SyntaxError, ValueError, EOFError, KeyError, IndexError, TypeError, struct.error) as error:
        raise broken() from error


def _picture(image: Image.Image) -> Picture:
    if image.mode in ("P", "PA"):
        return _palette_picture(image)
    if image.mode == "1":
        return Picture([widen_bits(np.asarray(image), 1)], 8)
    if image.mode in _GREY_MODES:
        pixels = np.asarray(image)
        return Picture([pixels.astype(pixels.dtype.newbyteorder("="), copy=False)], _GREY_MODES[image.mode])
    if image.mode in ("LA", "La", "RGBA", "RGBa"):
        both = np.asarray(image)
        colours = both[..., 0] if image.mode[0] == "L" else both[..., :3]
        return _on_white(colours, both[..., -1], premultiplied=image.mode.endswith("a"))
    if image.mode in ("RGB", "RGBX"):
        return Picture([np.asarray(image)[..., :3]], 8)
    if image.mode in ("CMYK", "YCbCr"):
        notices = ["scan.notice.cmyk"] if image.mode == "CMYK" else []
        return Picture([np.asarray(image.convert("RGB"))], 8, notices=notices)
    raise unsupported({"LAB": "CIELab", "HSV": "HSV"}.get(image.mode, image.mode))


def _palette_picture(image: Image.Image) -> Picture:
    """Look indices up; a grey palette becomes grey; a transparent index goes white."""
    indices = np.asarray(image)
    alpha: Pixels | None = None
    if image.mode == "PA":
        indices, alpha = indices[..., 0], indices[..., 1]
    entries = np.array(image.getpalette("RGB") or [], np.uint8).reshape(-1, 3)
    if not len(entries):
        raise broken()
    table = np.zeros((256, 3), np.uint8)
    table[: len(entries)] = entries[:256]
    transparent = image.info.get("transparency")
    if isinstance(transparent, int):
        alpha = np.where(indices == transparent, 0, 255).astype(np.uint8)
    elif isinstance(transparent, bytes):
        opacity = np.full(256, 255, np.uint8)
        opacity[: len(transparent)] = np.frombuffer(transparent[:256], np.uint8)
        alpha = opacity[indices]
    pixels = look_up(table, indices)
    return Picture([pixels], 8) if alpha is None else _on_white(pixels, alpha)


def _on_white(pixels: Pixels, alpha: Pixels, *, premultiplied: bool = False) -> Picture:
    mixed, changed = over_white(pixels, alpha, premultiplied=premultiplied)
    return Picture([mixed], 8, notices=["scan.notice.alpha_on_white"] if changed else [])
