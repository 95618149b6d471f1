"""Pixels as a decoder found them, before they become a `Scan`, and the steps that several decoders share."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from xrayTrainer.imaging.scan import PixelMeaning

Pixels: TypeAlias = NDArray[Any]

_BLOCK_VALUES = 1 << 20


@dataclass(slots=True)
class Picture:
    """One file's pixels.

    Attributes
    ----------
    bands
        One array, or two for high and low energy: (rows, cols), or (rows, cols, 3) in R, G, B order.
    bits
        Significant bits of unsigned integers.
    meaning
        What the file says that grey means, or None where it says nothing.
    orientation
        EXIF orientation still to be honoured, 1-8.
    notices
        Message codes of what was done.
    """

    bands: list[Pixels]
    bits: int
    meaning: PixelMeaning | None = None
    orientation: int = 1
    notices: list[str] = field(default_factory=list)

    @property
    def colour(self) -> bool:
        """Whether the pixels are R, G, B."""
        return self.bands[0].ndim == 3


def row_blocks(pixels: Pixels) -> list[slice]:
    """Return slices of rows of about a million values, so that arithmetic needs little memory beside the pixels."""
    per_row = max(1, pixels.size // max(1, pixels.shape[0]))
    step = max(1, _BLOCK_VALUES // per_row)
    return [slice(start, start + step) for start in range(0, pixels.shape[0], step)]


def widen_bits(values: Pixels, bits: int) -> NDArray[np.uint8]:
    """Scale values of 1, 2, 4 (or up to 7) bits to 0-255.

    Parameters
    ----------
    values
        Integers 0 .. 2**bits - 1, any shape.
    bits
        1 to 8.
    """
    top = (1 << bits) - 1
    table = np.array([(value * 255 + top // 2) // top for value in range(top + 1)], np.uint8)
    scaled: NDArray[np.uint8] = table[np.minimum(values, top).astype(np.uint8)]
    return scaled


def invert(pixels: Pixels, bits: int) -> Pixels:
    """Turn dark into bright: 2**bits - 1 - v for unsigned values, -1 - v for signed, -v for floating ones."""
    if pixels.dtype.kind == "f":
        return np.asarray(-pixels)
    if pixels.dtype.kind in "bi":
        return np.asarray(~pixels)
    top = pixels.dtype.type((1 << bits) - 1)
    return np.asarray(top - np.minimum(pixels, top))


def over_white(pixels: Pixels, alpha: Pixels, *, premultiplied: bool = False) -> tuple[Pixels, bool]:
    """Lay half-transparent pixels on white, which is air in a scan.

    Parameters
    ----------
    pixels
        Unsigned integers, (rows, cols) or (rows, cols, 3).
    alpha
        (rows, cols) of the same type; the type's largest value is opaque.
    premultiplied
        Whether the pixels were stored multiplied by alpha.

    Returns
    -------
    tuple of array and bool
        The pixels on white, rounded to nearest, and whether anything was transparent at all.
    """
    top = int(np.iinfo(pixels.dtype).max)
    if int(alpha.min(initial=top)) == top:
        return pixels, False
    result = np.empty_like(pixels)
    for rows in row_blocks(pixels):
        part = pixels[rows].astype(np.int64)
        cover = alpha[rows].astype(np.int64)
        cover = cover[..., None] if part.ndim == 3 else cover
        shown = part if premultiplied else (part * cover + top // 2) // top
        mixed = shown + (top - cover)
        result[rows] = np.clip(mixed, 0, top)
    return result, True


def look_up(palette: NDArray[Any], indices: Pixels) -> Pixels:
    """Turn indices into colours, or into grey where every entry that is used is grey.

    Parameters
    ----------
    palette
        (n, 3) in R, G, B.
    indices
        (rows, cols), 0 .. n - 1.
    """
    used = palette[np.bincount(indices.ravel(), minlength=len(palette)) > 0]
    return palette[:, 0][indices] if is_grey(used) else palette[indices]


def is_grey(colours: NDArray[Any]) -> bool:
    """Tell whether R, G and B (the last axis) are equal everywhere."""
    return bool(np.array_equal(colours[..., 0], colours[..., 1]) and np.array_equal(colours[..., 1], colours[..., 2]))


def turn_upright(pixels: Pixels, orientation: int) -> Pixels:
    """Honour an EXIF orientation, 1-8 (EXIF 2.32, tag 0x0112)."""
    swapped = pixels.swapaxes(0, 1)
    turned = {
        2: pixels[:, ::-1],
        3: pixels[::-1, ::-1],
        4: pixels[::-1],
        5: swapped,
        6: swapped[:, ::-1],
        7: swapped[::-1, ::-1],
        8: swapped[::-1],
    }
    return turned.get(orientation, pixels)
