"""The recipe by which a picture from outside becomes a scan, and where its places lie afterwards. No pixels.

Order: turn and mirror, straighten and cut by four corners, exchange bright and dark, bring air to its level, blank.
Corners are places in the turned picture, blanked areas places in the finished one; all in continuous pixels.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Place: TypeAlias = tuple[float, float]
Corners: TypeAlias = tuple[Place, Place, Place, Place]
"""Upper left, upper right, lower right, lower left."""
Box: TypeAlias = tuple[float, float, float, float]
"""Left, top, right, bottom."""

LEAST_SIDE = 8
"""Pixels that a side of a cut picture has at least."""


class Fill(StrEnum):
    """What a blanked area becomes."""

    SURROUNDINGS = "surroundings"
    """The middle level of what lies around it."""

    AIR = "air"
    """Air, or white."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Blank:
    """An area whose pixels are destroyed: a polygon in pixels of the finished picture."""

    points: tuple[Place, ...]
    fill: Fill = Fill.SURROUNDINGS


@dataclass(frozen=True, slots=True, kw_only=True)
class Preparation:
    """A recipe.

    Attributes
    ----------
    version
        Of the meaning of these fields.
    quarter_turns
        Clockwise, 0 to 3.
    mirrored
        Whether left and right are exchanged, after turning.
    corners
        What becomes the finished picture; None: all of it.
    inverted
        Whether bright and dark are exchanged: high has to be air.
    air
        Level of air as a share of the largest value, after that exchange; None: not known, values stay.
    blanks
        What is blanked out.
    """

    version: int = 1
    quarter_turns: int = 0
    mirrored: bool = False
    corners: Corners | None = None
    inverted: bool = False
    air: float | None = None
    blanks: tuple[Blank, ...] = ()


def turned_size(size: tuple[int, int], quarter_turns: int) -> tuple[int, int]:
    """Return (width, height) after turning."""
    return (size[1], size[0]) if quarter_turns % 2 else size


def whole(size: tuple[int, int]) -> Corners:
    """Return the corners of a picture of (width, height)."""
    width, height = size
    return (0.0, 0.0), (float(width), 0.0), (float(width), float(height)), (0.0, float(height))


def box_corners(box: Box) -> Corners:
    """Return the corners of a box."""
    left, top, right, bottom = box
    return (left, top), (right, top), (right, bottom), (left, bottom)


def upright_box(corners: Corners) -> tuple[int, int, int, int] | None:
    """Return the box of whole pixels (left, top, right, bottom) that corners make exactly, or None."""
    (x0, y0), (x1, y1), (x2, y2), (x3, y3) = corners
    if x0 != x3 or x1 != x2 or y0 != y1 or y2 != y3 or x1 <= x0 or y3 <= y0:
        return None
    if not all(float(value).is_integer() for value in (x0, y0, x1, y2)):
        return None
    return int(x0), int(y0), int(x1), int(y2)


def cut_size(corners: Corners) -> tuple[int, int]:
    """Return (width, height) of the picture that four corners become: the mean of opposite sides."""
    upper, right, lower, left = (math.dist(corners[i], corners[(i + 1) % 4]) for i in range(4))
    return max(1, round((upper + lower) / 2)), max(1, round((left + right) / 2))


def are_sound(corners: Corners) -> bool:
    """Return whether four corners go round clockwise without crossing, and are far enough apart."""
    for i in range(4):
        (x0, y0), (x1, y1), (x2, y2) = corners[i], corners[(i + 1) % 4], corners[(i + 2) % 4]
        if (x1 - x0) * (y2 - y1) - (y1 - y0) * (x2 - x1) <= 0:
            return False
    return min(cut_size(corners)) >= LEAST_SIDE


def tilted(corners: Corners, degrees: float) -> Corners:
    """Return corners turned clockwise about their middle by a small angle."""
    cx = sum(x for x, _y in corners) / 4
    cy = sum(y for _x, y in corners) / 4
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    a, b, c, d = ((cx + (x - cx) * cos - (y - cy) * sin, cy + (x - cx) * sin + (y - cy) * cos) for x, y in corners)
    return a, b, c, d


def finished_size(recipe: Preparation, size: tuple[int, int]) -> tuple[int, int]:
    """Return (width, height) of the finished picture made of one of (width, height)."""
    turned = turned_size(size, recipe.quarter_turns)
    return turned if recipe.corners is None else cut_size(recipe.corners)


def moved(recipe: Preparation, size: tuple[int, int], places: Sequence[Place]) -> tuple[Place, ...]:
    """Return where places of the picture as read lie in the finished one.

    Parameters
    ----------
    size
        (width, height) of the picture as read, upright.
    places
        Continuous pixels; the result may lie outside of the finished picture.
    """
    found = list(places)
    width, height = size
    for _ in range(recipe.quarter_turns % 4):
        found = [(height - y, x) for x, y in found]
        width, height = height, width
    if recipe.mirrored:
        found = [(width - x, y) for x, y in found]
    if recipe.corners is None:
        return tuple(found)
    box = upright_box(recipe.corners)
    if box is not None:
        return tuple((x - box[0], y - box[1]) for x, y in found)
    a, b, c, d, e, f, g, h = _homography(recipe.corners)
    done = []
    for x, y in found:
        below = g * x + h * y + 1.0
        below = below if abs(below) > 1e-9 else 1e-9
        done.append(((a * x + b * y + c) / below, (d * x + e * y + f) / below))
    return tuple(done)


def recut(old: Corners, new: Corners, places: Sequence[Place]) -> tuple[Place, ...]:
    """Return where places of a picture cut by `old` corners lie in the one cut by `new` corners."""
    import numpy as np

    back = np.linalg.inv(_matrix(old))
    way = _matrix(new) @ back
    found = []
    for x, y in places:
        u, v, below = (float(value) for value in way @ np.array([x, y, 1.0]))
        below = below if abs(below) > 1e-9 else 1e-9
        found.append((u / below, v / below))
    return tuple(found)


def _matrix(corners: Corners) -> NDArray[np.float64]:
    import numpy as np

    return np.array([*_homography(corners), 1.0]).reshape(3, 3)


def _homography(corners: Corners) -> tuple[float, ...]:
    """Return the eight numbers of the map from four corners to the finished picture (a direct linear solution)."""
    import numpy as np

    width, height = cut_size(corners)
    rows, right = [], []
    for (x, y), (u, v) in zip(corners, whole((width, height)), strict=True):
        rows += [[x, y, 1, 0, 0, 0, -x * u, -y * u], [0, 0, 0, x, y, 1, -x * v, -y * v]]
        right += [u, v]
    return tuple(float(value) for value in np.linalg.solve(np.array(rows, float), np.array(right, float)))
