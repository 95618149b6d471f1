"""Many scans on one sheet, each with a caption, to be looked at one by one."""

from __future__ import annotations

from collections.abc import Iterable

import cv2
import numpy as np
from numpy.typing import NDArray

from xrayTrainer.imaging.scan import Scan
from xrayTrainer.imaging.tone import default_tone, grey_table

Grey = NDArray[np.uint8]

_GAP = 8
_CAPTION = 22
_PAPER = 236


def sheet(scans: Iterable[tuple[str, Scan]], *, columns: int = 3, width: int = 900) -> Grey:
    """Return a sheet of scans in the tone in which they open.

    Parameters
    ----------
    scans
        Captions (plain ASCII) and scans.
    columns
        Scans beside each other.
    width
        Width of one scan on the sheet, pixels.

    Returns
    -------
    ndarray of uint8
        Shape (rows, cols).

    Raises
    ------
    ValueError
        If there is no scan.
    """
    tiles = [_tile(caption, scan, width) for caption, scan in scans]
    if not tiles:
        raise ValueError("a sheet without scans")
    rows = [tiles[start : start + columns] for start in range(0, len(tiles), columns)]
    return np.vstack([_row(row, columns, width) for row in rows])


def shown(scan: Scan) -> Grey:
    """Return a scan as it opens on the screen: shape (rows, cols), uint8."""
    table = grey_table(default_tone(scan), scan.bits)
    return np.asarray(table[scan.high])


def _tile(caption: str, scan: Scan, width: int) -> Grey:
    grey = shown(scan)
    height = max(1, round(grey.shape[0] * width / grey.shape[1]))
    small = cv2.resize(grey, (width, height), interpolation=cv2.INTER_AREA)
    strip = np.full((_CAPTION, width), _PAPER, np.uint8)
    cv2.putText(strip, caption, (4, _CAPTION - 7), cv2.FONT_HERSHEY_SIMPLEX, 0.45, 20, 1, cv2.LINE_AA)
    return np.vstack([strip, small])


def _row(tiles: list[Grey], columns: int, width: int) -> Grey:
    height = max(tile.shape[0] for tile in tiles) + _GAP
    row = np.full((height, columns * (width + _GAP)), _PAPER, np.uint8)
    for place, tile in enumerate(tiles):
        left = place * (width + _GAP)
        row[: tile.shape[0], left : left + width] = tile
    return row
