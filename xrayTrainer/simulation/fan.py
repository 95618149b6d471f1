"""The rays of one view: a fan in each plane across the travel, one plane a column (pushbroom).

Column i sees the plane x = x_i, row j the ray of slope v_j: rays run from the source in the `depth` direction and climb
in the `cross` direction.  A second angle shears the planes: x = x_i + shear * (depth - source depth).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


class Plane(StrEnum):
    """From where a view looks."""

    SIDE = "side"
    """Source beside the carrier: depth is y, rows run from above to below."""
    TOP = "top"
    """Source above the carrier: depth is -z, rows run from the far side (y high) to the near side."""


@dataclass(frozen=True, slots=True)
class Fan:
    """The rays of a view.

    Attributes
    ----------
    plane
        From where it looks.
    x
        Shape (cols + 1,): borders of the columns along the travel, cm, rising.
    slopes
        Shape (rows + 1,): borders of the rows as slopes cross/depth, falling from the first row on.
    source
        Depth and cross coordinate of the source, cm, in the frame of the plane.
    shear
        Tangent of the angle between the planes of rays and the right angle to the travel.
    whole
        Slopes of the two ends of the whole line of detectors, where only a part of its rows is shown.
    """

    plane: Plane
    x: Floats
    slopes: Floats
    source: tuple[float, float]
    shear: float = 0.0
    whole: tuple[float, float] | None = None

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""
        return len(self.slopes) - 1, len(self.x) - 1

    @property
    def order(self) -> tuple[int, int]:
        """Which scene axes are depth and cross."""
        return (1, 2) if self.plane is Plane.SIDE else (2, 1)

    @property
    def depth_sign(self) -> float:
        """+1 where depth runs with its scene axis, -1 against it."""
        return 1.0 if self.plane is Plane.SIDE else -1.0

    def pixel(self, x: float, y: float, z: float) -> tuple[float, float]:
        """Return where a point of the scene lies in the scan: continuous pixels, x right, y down."""
        depth, cross = (y, z) if self.plane is Plane.SIDE else (-z, y)
        run = depth - self.source[0]
        slope = (cross - self.source[1]) / run
        at = x - self.shear * run
        column = np.interp(at, self.x, np.arange(len(self.x)), left=np.nan, right=np.nan)
        row = np.interp(-slope, -self.slopes, np.arange(len(self.slopes)), left=np.nan, right=np.nan)
        return float(column), float(row)
