"""From pixels as a file stores them to a `Scan`: unsigned 8 or 16 bits, upright, one range for both energies."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from xrayTrainer.imaging.decoders.picture import Picture, Pixels, row_blocks, turn_upright, widen_bits
from xrayTrainer.imaging.refusal import RefusedFileError
from xrayTrainer.imaging.scan import PixelMeaning, Scan

_TOP = 65535
_COLOUR_STEP = 16
"""Of 255: what R, G and B of a grey pixel may differ by after lossy storing or tinting."""
_COLOURED_SHARE = 0.005
"""Part of a grey picture that may be in colour: the frame or the cursor of the window from which it was taken."""
_LUMA = (299, 587, 114)
"""Shares of R, G, B in the grey of a pixel, thousandths (ITU-R BT.601)."""


def finish_scan(picture: Picture, meaning: PixelMeaning | None) -> Scan:
    """Make a scan.

    Parameters
    ----------
    picture
        One or two bands of equal shape and type.
    meaning
        What the caller knows that grey means; None trusts the file, which mostly means `GREY`.

    Returns
    -------
    Scan
        8- and 16-bit values as they are.  Values of 1 to 7 bits fill 8 bits.  Signed values without a negative one
        stay, others are lifted by half their range.  Wider integers that fit 16 bits stay, others fill 0-65535
        linearly from the smallest to the largest of both bands. Floating values likewise, unless they are called
        transmission: then 0 to 1 is a transmitted fraction, and anything beyond 1 makes the picture a log
        attenuation, exp(-v) of which is taken.  A picture stored in colour whose pixels are grey is grey; one that is
        grey but for lossy storing and a coloured frame becomes grey with a notice, unless it is called transmission.

    Raises
    ------
    RefusedFileError
        `scan.not_finite` for NaN or infinity, `scan.colour_source` where a colour picture is called transmission.
    """
    _drop_colours(picture, exactly=meaning is PixelMeaning.TRANSMISSION)
    if picture.colour and meaning is PixelMeaning.TRANSMISSION:
        raise RefusedFileError("scan.colour_source")
    bands = picture.bands
    kind = bands[0].dtype.kind
    bits = picture.bits
    if kind == "f":
        bands, bits = _from_floats(bands, meaning, picture.notices), 16
    elif kind == "b" or bits < 8:
        bands, bits = [widen_bits(band, max(1, min(bits, 8))) for band in bands], 8
    else:
        bands, bits = _from_integers(bands, bits, picture.notices)
    ready = [np.ascontiguousarray(turn_upright(band, picture.orientation)) for band in bands]
    grey = meaning or picture.meaning or PixelMeaning.GREY
    said = PixelMeaning.COLOUR if picture.colour else grey
    notices = tuple(dict.fromkeys(picture.notices))
    return Scan(high=ready[0], low=ready[1] if len(ready) > 1 else None, bits=bits, meaning=said, notices=notices)


def _drop_colours(picture: Picture, *, exactly: bool) -> None:
    """Make a picture grey that is stored in colour and shows none: where `exactly`, no pixel may have any."""
    if not picture.colour or len(picture.bands) > 1 or picture.bands[0].dtype.kind != "u":
        return
    pixels = picture.bands[0]
    step = ((1 << picture.bits) - 1) * _COLOUR_STEP // 255
    tinted = coloured = 0
    allowed = _COLOURED_SHARE * pixels.shape[0] * pixels.shape[1]
    for rows in row_blocks(pixels):
        spread = np.ptp(pixels[rows], axis=2)
        tinted += int(np.count_nonzero(spread))
        coloured += int(np.count_nonzero(spread > step))
        if coloured > allowed or (exactly and tinted):
            return
    if not tinted:
        picture.bands = [np.ascontiguousarray(pixels[..., 0])]
        return
    grey = np.empty(pixels.shape[:2], pixels.dtype)
    for rows in row_blocks(pixels):
        grey[rows] = (pixels[rows].astype(np.uint32) @ np.array(_LUMA, np.uint32) + 500) // 1000
    picture.bands = [grey]
    picture.notices.append("scan.notice.colours_dropped")


def _from_integers(bands: list[Pixels], bits: int, notices: list[str]) -> tuple[list[Pixels], int]:
    low = min(int(band.min()) for band in bands)
    high = max(int(band.max()) for band in bands)
    width = 8 * bands[0].dtype.itemsize
    if width <= 16 and low >= 0:
        kept: list[Pixels] = [band.astype(np.uint8 if bits <= 8 else np.uint16, copy=False) for band in bands]
        return kept, max(bits, 8, high.bit_length())
    if width <= 16:
        notices.append("scan.notice.shifted")
        half = 1 << (bits - 1)
        if low < -half or high >= half:
            half, bits = 1 << (width - 1), width
        return [_lift(band, half, np.uint8 if bits <= 8 else np.uint16) for band in bands], max(bits, 8)
    if low >= 0 and high <= _TOP:
        return [band.astype(np.uint16) for band in bands], 16
    notices.append("scan.notice.scaled")
    return [_stretch(band, low, high) for band in bands], 16


def _lift(band: Pixels, half: int, kind: type[np.uint8] | type[np.uint16]) -> Pixels:
    lifted = np.empty(band.shape, kind)
    for rows in row_blocks(band):
        lifted[rows] = band[rows].astype(np.int64) + half
    return lifted


def _from_floats(bands: list[Pixels], meaning: PixelMeaning | None, notices: list[str]) -> list[Pixels]:
    low, high = np.inf, -np.inf
    for band in bands:
        for rows in row_blocks(band):
            part = band[rows]
            if not np.isfinite(part).all():
                raise RefusedFileError("scan.not_finite")
            low, high = min(low, float(part.min())), max(high, float(part.max()))
    if meaning is PixelMeaning.TRANSMISSION:
        if low >= 0 and high <= 1:
            notices.append("scan.notice.scaled")
            return [_stretch(band, 0.0, 1.0) for band in bands]
        notices.append("scan.notice.from_attenuation")
        return [_transmitted(band) for band in bands]
    notices.append("scan.notice.scaled")
    return [_stretch(band, low, high) for band in bands]


def _stretch(band: Pixels, low: float, high: float) -> NDArray[np.uint16]:
    """Map low..high to 0..65535, rounded; halves keep the difference of extreme values finite."""
    filled = np.zeros(band.shape, np.uint16)
    span = high / 2 - low / 2
    if span <= 0:
        return filled
    for rows in row_blocks(band):
        filled[rows] = np.rint((band[rows].astype(np.float64) / 2 - low / 2) / span * _TOP)
    return filled


def _transmitted(band: Pixels) -> NDArray[np.uint16]:
    """Turn log attenuation into transmission: exp(-v), 1 being 65535."""
    filled = np.empty(band.shape, np.uint16)
    for rows in row_blocks(band):
        filled[rows] = np.rint(np.exp(-np.maximum(band[rows].astype(np.float64), 0)) * _TOP)
    return filled
