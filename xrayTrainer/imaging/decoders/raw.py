"""Raw files: pixels without a header, read as a person says they lie."""

from __future__ import annotations

import numpy as np

from xrayTrainer.imaging.decoders.picture import Picture, Pixels
from xrayTrainer.imaging.formats import Header, check_header
from xrayTrainer.imaging.limits import ReadLimits
from xrayTrainer.imaging.raw_layout import MOST_BANDS, RAW_BITS, BandOrder, RawLayout
from xrayTrainer.imaging.refusal import RefusedFileError


def value_type(layout: RawLayout) -> np.dtype[np.generic]:
    """Return the type of a value as it lies in the file."""
    letter = "f" if layout.bits == 32 else "i" if layout.signed else "u"
    return np.dtype(f"{'>' if layout.big_endian else '<'}{letter}{layout.value_bytes}")


def decode_raw(data: bytes, layout: RawLayout, limits: ReadLimits) -> Picture:
    """Return the bands of a raw file.

    Parameters
    ----------
    data
        The whole file.
    layout
        How its values lie.

    Returns
    -------
    Picture
        One band, or two energies, or one picture of R, G, B; what follows the pixels in the file is left.

    Raises
    ------
    RefusedFileError
        `scan.raw_layout` where a number makes no sense, `scan.raw_short` where the file ends too early, and the errors
        of the limits.
    """
    _check(data, layout, limits)
    count = layout.width * layout.height * layout.bands
    values: Pixels = np.frombuffer(data, value_type(layout), count, layout.offset)
    bands = [
        np.ascontiguousarray(band.astype(band.dtype.newbyteorder("="), copy=False)) for band in _bands(values, layout)
    ]
    if layout.bands == 3:
        return Picture([np.stack(bands, axis=2)], layout.bits)
    return Picture(bands[:2], layout.bits)


def _bands(values: Pixels, layout: RawLayout) -> list[Pixels]:
    rows, cols, bands = layout.height, layout.width, layout.bands
    if layout.order is BandOrder.PLANAR:
        planes = values.reshape(bands, rows, cols)
        return [planes[band] for band in range(bands)]
    if layout.order is BandOrder.BY_ROW:
        lines = values.reshape(rows, bands, cols)
        return [lines[:, band] for band in range(bands)]
    pixels = values.reshape(rows, cols, bands)
    return [pixels[:, :, band] for band in range(bands)]


def _check(data: bytes, layout: RawLayout, limits: ReadLimits) -> None:
    sound = layout.bits in RAW_BITS and 1 <= layout.bands <= MOST_BANDS and layout.offset >= 0
    if not sound or layout.width < 1 or layout.height < 1 or (layout.bands == 3 and layout.bits == 32):
        raise RefusedFileError("scan.raw_layout")
    check_header(
        Header(width=layout.width, height=layout.height, samples=layout.bands, bits=8 * layout.value_bytes), limits
    )
    if layout.needed_bytes > len(data):
        line = layout.width * layout.bands * layout.value_bytes
        rows = max(0, (len(data) - layout.offset) // line)
        raise RefusedFileError("scan.raw_short", width=layout.width, height=layout.height, rows=rows)
