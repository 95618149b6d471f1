"""What a recipe does to pixels: arrays in, arrays out. What is blanked is gone: nothing of it is left in the result."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from xrayTrainer.imaging.preparation import Blank, Box, Corners, Fill, Place, Preparation, cut_size, upright_box, whole
from xrayTrainer.imaging.scan import Band, PixelMeaning, Scan

AIR_STANDS_AT = 60_000 / 65_535
"""Where air comes to lie, as a share of the largest value, as in simulated scans: its noise needs room above it."""

_RING_PX = 6


def prepared(scan: Scan, recipe: Preparation) -> Scan:
    """Return the finished scan.

    Parameters
    ----------
    scan
        As read.
    recipe
        What is done to it; its corners must be sound (`preparation.are_sound`).

    Returns
    -------
    Scan
        Of the same bits, unless air was brought to its level: then values fill 16 bits, air at `AIR_STANDS_AT`, and
        they are transmissions.
    """
    bands = [_shaped(band, recipe) for band in (scan.high, scan.low) if band is not None]
    if recipe.inverted:
        top = (1 << scan.bits) - 1
        bands = [_inverted(band, top) for band in bands]
    bits, meaning = scan.bits, scan.meaning
    if recipe.air is not None and meaning is not PixelMeaning.COLOUR:
        top = (1 << bits) - 1
        bands = [_levelled(band, recipe.air * top) for band in bands]
        bits, meaning = 16, PixelMeaning.TRANSMISSION
    if recipe.blanks:
        top = (1 << bits) - 1
        air = AIR_STANDS_AT if recipe.air is not None else 1.0
        bands = [blanked(band, recipe.blanks, air=round(air * top)) for band in bands]
    low = bands[1] if len(bands) > 1 else None
    return Scan(high=bands[0], low=low, bits=bits, meaning=meaning, notices=scan.notices)


def _shaped(band: Band, recipe: Preparation) -> Band:
    turned: Any = np.rot90(band, -(recipe.quarter_turns % 4))
    if recipe.mirrored:
        turned = turned[:, ::-1]
    if recipe.corners is not None:
        return straightened(np.ascontiguousarray(turned), recipe.corners)
    upright: Band = np.ascontiguousarray(turned)
    return upright


def straightened(band: Band, corners: Corners) -> Band:
    """Return what lies between four corners as an upright picture.

    Parameters
    ----------
    band
        Shape (rows, cols) or (rows, cols, 3), uint8 or uint16.
    corners
        Continuous pixels. A box of whole pixels is cut out exactly; else values between pixels are mixed linearly, and
        what lies outside of the picture becomes its nearest edge.
    """
    box = upright_box(corners)
    rows, cols = band.shape[:2]
    if box is not None and box[0] >= 0 and box[1] >= 0 and box[2] <= cols and box[3] <= rows:
        cut: Any = np.ascontiguousarray(band[box[1] : box[3], box[0] : box[2]])
        whole_pixels: Band = cut
        return whole_pixels
    size = cut_size(corners)
    # OpenCV counts from the middle of the first pixel.
    source = np.array(corners, np.float32) - 0.5
    target = np.array(whole(size), np.float32) - 0.5
    way = cv2.getPerspectiveTransform(source, target)
    flat: Any = cv2.warpPerspective(band, way, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    straight: Band = flat
    return straight


def _inverted(band: Band, top: int) -> Band:
    most: Any = band.dtype.type(top)
    result: Band = most - np.minimum(band, most)
    return result


def _levelled(band: Band, air: float) -> Band:
    """Bring values to 16 bits so that air stands at its place; what is brighter still is cut at the top."""
    factor = AIR_STANDS_AT * 65_535.0 / max(air, 1.0)
    table: Any = np.minimum(np.rint(np.arange(1 << (8 * band.dtype.itemsize)) * factor), 65_535).astype(np.uint16)
    levelled: Band = table[band]
    return levelled


def blanked(band: Band, blanks: tuple[Blank, ...], *, air: int) -> Band:
    """Return a picture in which areas are blanked: each becomes one level, and nothing of its pixels is left.

    Parameters
    ----------
    band
        Shape (rows, cols) or (rows, cols, 3), uint8 or uint16.
    blanks
        Areas; parts outside of the picture are left.
    air
        Value that stands for air.
    """
    result = band.copy()
    taken = np.zeros(band.shape[:2], np.uint8)
    covers = [_cover(blank.points, band.shape[:2]) for blank in blanks]
    for window, mask in covers:
        taken[window] |= mask
    for blank, (window, mask) in zip(blanks, covers, strict=True):
        if not mask.any():
            continue
        level = air if blank.fill is Fill.AIR else _level_around(band, window, taken, air)
        result[window][mask > 0] = level
    return result


def _cover(points: tuple[Place, ...], shape: tuple[int, ...]) -> tuple[tuple[slice, slice], NDArray[np.uint8]]:
    """Return the window of an area and its mask there: each pixel that the area touches."""
    rows, cols = shape
    xs, ys = [x for x, _y in points], [y for _x, y in points]
    left, top = max(0, int(np.floor(min(xs)))), max(0, int(np.floor(min(ys))))
    right, bottom = min(cols, int(np.ceil(max(xs)))), min(rows, int(np.ceil(max(ys))))
    if right <= left or bottom <= top:
        return (slice(0, 0), slice(0, 0)), np.zeros((0, 0), np.uint8)
    mask = np.zeros((bottom - top, right - left), np.uint8)
    corners = np.array([[(x - left - 0.5) * 16, (y - top - 0.5) * 16] for x, y in points])
    # One outline thick, so that pixels on the edge go too.
    outline = np.rint(corners).astype(np.int32)
    cv2.fillPoly(mask, [outline], 255, cv2.LINE_8, 4)
    cv2.polylines(mask, [outline], True, 255, 1, cv2.LINE_8, 4)
    return (slice(top, bottom), slice(left, right)), mask


def _level_around(band: Band, window: tuple[slice, slice], taken: NDArray[np.uint8], air: int) -> Any:
    """Return the middle level of what lies around a window and is not blanked itself."""
    rows = slice(max(0, window[0].start - _RING_PX), window[0].stop + _RING_PX)
    cols = slice(max(0, window[1].start - _RING_PX), window[1].stop + _RING_PX)
    around = band[rows, cols][taken[rows, cols] == 0]
    if not len(around):
        return air
    return np.median(around, axis=0).astype(band.dtype)


def level_in(scan: Scan, box: Box) -> float | None:
    """Return the middle value inside a box as a share of the largest value; None outside of the scan or in colour."""
    if scan.meaning is PixelMeaning.COLOUR:
        return None
    left, top, right, bottom = (round(side) for side in box)
    inside = scan.high[max(0, top) : max(0, bottom), max(0, left) : max(0, right)]
    if not inside.size:
        return None
    return float(np.median(inside)) / ((1 << scan.bits) - 1)


def grey_bytes(scan: Scan) -> NDArray[np.uint8]:
    """Return the main band as 8-bit grey, for looking at it by a program."""
    band: Any = scan.high
    if band.ndim == 3:
        band = band.mean(axis=2).astype(band.dtype)
    if scan.bits > 8:
        band = np.minimum(band >> (scan.bits - 8), 255)
    grey: NDArray[np.uint8] = band.astype(np.uint8)
    return grey
