"""Finds parts of a picture of a console: the screen, burnt-in text, several views. Suggestions, no more."""

from __future__ import annotations

import math
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from xrayTrainer.imaging.preparation import Box, Corners, Place, are_sound
from xrayTrainer.imaging.prepare import grey_bytes
from xrayTrainer.imaging.scan import Scan

MOST_BOXES = 40
_LARGEST = 2_000_000
_LETTER = (7, 60)
"""Least and most height of letters, pixels of the picture looked at."""
_STROKE = 11
"""Strokes of letters are thinner than this, pixels."""
_LEAST_STROKE, _LEAST_LEVEL = 22, 30
"""By how much strokes stand out at least, and the level that parts them from their ground, of 255."""
_CROSSINGS = 1.5
"""Edges crossed along a line of text, for each height of a letter."""
_TIMES_GROUND = 6.0
"""That level, as a multiple of the unevenness of the ground (median absolute deviation)."""
_MARGIN = 3.0
_SEPARATOR_STEP = 4
_LEAST_SCREEN, _MOST_SCREEN = 0.15, 0.97
"""Part of a photo that a screen takes."""
_LEAST_PART = 48


def text_boxes(scan: Scan) -> tuple[Box, ...]:
    """Return boxes in which text seems to be burnt in, in reading order.

    Letters are strong edges close to each other, in a line, on an even ground; goods seldom are all of that.

    Parameters
    ----------
    scan
        The finished picture.

    Returns
    -------
    tuple of boxes
        Continuous pixels, with a little margin; at most `MOST_BOXES`.
    """
    grey: Any = grey_bytes(scan)
    share = min(1.0, (_LARGEST / grey.size) ** 0.5)
    if share < 1.0:
        grey = cv2.resize(grey, None, fx=share, fy=share, interpolation=cv2.INTER_AREA)
    found: list[Box] = []
    # Bright strokes on a darker ground, then dark ones on a brighter.
    for kind in (cv2.MORPH_TOPHAT, cv2.MORPH_BLACKHAT):
        strokes: Any = cv2.morphologyEx(grey, kind, np.ones((_STROKE, _STROKE), np.uint8))
        found += _lines(grey, strokes)
    boxes = [
        tuple(value / share + margin for value, margin in zip(box, (-_MARGIN, -_MARGIN, _MARGIN, _MARGIN), strict=True))
        for box in _joined(found)
    ]
    boxes.sort(key=lambda box: (round(box[1] / 20), box[0]))
    return tuple(_kept_inside(box, scan) for box in boxes[:MOST_BOXES])


def _lines(grey: NDArray[np.uint8], strokes: NDArray[np.uint8]) -> list[Box]:
    """Return the lines of text that thin strokes make.

    Parameters
    ----------
    grey
        The picture.
    strokes
        By how much each pixel stands out as part of a thin stroke.
    """
    strong = (strokes >= _LEAST_STROKE).astype(np.uint8)
    lines = cv2.morphologyEx(strong, cv2.MORPH_CLOSE, np.ones((1, 17), np.uint8))
    lines = cv2.morphologyEx(lines, cv2.MORPH_OPEN, np.ones((5, 5), np.uint8))
    count, _labels, figures, _middles = cv2.connectedComponentsWithStats(lines, connectivity=8)
    found: list[Box] = []
    for number in range(1, count):
        left, top, width, height, area = (int(value) for value in figures[number])
        if not _LETTER[0] <= height <= _LETTER[1] or width < 1.8 * height or area < 0.5 * width * height:
            continue
        around = (slice(max(0, top - 4), top + height + 4), slice(max(0, left - 4), left + width + 4))
        ground = grey[around][cv2.dilate(strong[around], np.ones((3, 3), np.uint8)) == 0]
        if _is_text(strokes[top : top + height, left : left + width], ground):
            found.append((left, top, left + width, top + height))
    return found


def _is_text(strokes: NDArray[np.uint8], ground: NDArray[np.uint8]) -> bool:
    """Tell whether strokes are many in a row, and stand out from a ground that is even beside them."""
    if len(ground) < 30:
        return False
    level, letters = cv2.threshold(strokes, 0, 1, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    crossings = np.abs(np.diff(letters.astype(np.int8), axis=1)).sum(axis=1)
    height, width = strokes.shape
    levels = ground.astype(np.float64)
    unevenness = float(np.median(np.abs(levels - np.median(levels))))
    many = float(np.median(crossings)) >= _CROSSINGS * width / height
    return many and level >= _LEAST_LEVEL and level >= _TIMES_GROUND * max(unevenness, 1.0)


def _joined(boxes: list[Box]) -> list[Box]:
    """Join boxes of one line of text that nearly touch."""
    rest = sorted(boxes)
    done: list[Box] = []
    for box in rest:
        for index, other in enumerate(done):
            height = max(box[3] - box[1], other[3] - other[1])
            same_line = min(box[3], other[3]) - max(box[1], other[1]) > 0.5 * height
            if same_line and box[0] - other[2] < 1.2 * height and other[0] - box[2] < 1.2 * height:
                done[index] = (
                    min(box[0], other[0]), min(box[1], other[1]), max(box[2], other[2]), max(box[3], other[3])
                )  # fmt: skip
                break
        else:
            done.append(box)
    return done


def _kept_inside(box: tuple[float, ...], scan: Scan) -> Box:
    left, top, right, bottom = box
    return max(0.0, left), max(0.0, top), min(float(scan.width), right), min(float(scan.height), bottom)


def screen_corners(scan: Scan) -> Corners | None:
    """Return the corners of a bright screen, or of a bright scan, in a photo; None where there is no such thing.

    Parameters
    ----------
    scan
        The picture as turned.
    """
    grey: Any = grey_bytes(scan)
    share = min(1.0, (_LARGEST / 4 / grey.size) ** 0.5)
    if share < 1.0:
        grey = cv2.resize(grey, None, fx=share, fy=share, interpolation=cv2.INTER_AREA)
    _level, bright = cv2.threshold(cv2.GaussianBlur(grey, (5, 5), 0), 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    side = max(3, round(0.02 * max(grey.shape))) | 1
    closed = cv2.morphologyEx(bright, cv2.MORPH_CLOSE, np.ones((side, side), np.uint8))
    contours, _tree = cv2.findContours(closed, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    if not contours:
        return None
    largest = cv2.convexHull(max(contours, key=cv2.contourArea))
    area = float(cv2.contourArea(largest))
    if not _LEAST_SCREEN * grey.size <= area <= _MOST_SCREEN * grey.size:
        return None
    for slack in (0.01, 0.02, 0.04, 0.06):
        found: Any = cv2.approxPolyDP(largest, slack * cv2.arcLength(largest, True), True)
        if len(found) == 4 and abs(float(cv2.contourArea(found)) - area) < 0.06 * area:
            return _clockwise([(float(x) / share, float(y) / share) for x, y in found.reshape(-1, 2) + 0.5])
    return None


def _clockwise(places: list[Place]) -> Corners | None:
    """Return four places as corners, the upper left first."""
    cx, cy = (sum(place[axis] for place in places) / 4 for axis in (0, 1))
    around = sorted(places, key=lambda place: math.atan2(place[1] - cy, place[0] - cx))
    first = min(range(4), key=lambda n: around[n][0] + around[n][1])
    a, b, c, d = around[first:] + around[:first]
    return (a, b, c, d) if are_sound((a, b, c, d)) else None


def split_views(scan: Scan) -> tuple[Box, ...]:
    """Return the boxes of several views in one picture, which even bars across all of it keep apart; () for one view.

    Parameters
    ----------
    scan
        The picture as turned.

    Returns
    -------
    tuple of boxes
        Whole pixels, from the top or from the left, two to four.
    """
    grey = grey_bytes(scan)
    for axis in (1, 0):
        even = np.ptp(grey, axis=axis) <= _SEPARATOR_STEP
        parts = _parts(even)
        if 2 <= len(parts) <= 4:
            if axis == 1:
                return tuple((0.0, float(start), float(scan.width), float(end)) for start, end in parts)
            return tuple((float(start), 0.0, float(end), float(scan.height)) for start, end in parts)
    return ()


def _parts(even: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """Return start and end of each stretch that is not even, where it is long enough to be a view."""
    edges = np.flatnonzero(np.diff(np.concatenate(([0], (~even).astype(np.int8), [0]))))
    stretches = [(int(start), int(end)) for start, end in zip(edges[::2], edges[1::2], strict=True)]
    joined: list[tuple[int, int]] = []
    for start, end in stretches:
        if joined and start - joined[-1][1] < 4:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return [(start, end) for start, end in joined if end - start >= _LEAST_PART]
