"""Axis-aligned boxes of space: holds, voids, hosts.

The frame of a scene: x along the travel, y away from the source of the side view, z up from the ground; centimetres.
y = 0 is the middle of the carrier.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Box:
    """From (x0, y0, z0) to (x1, y1, z1), centimetres; no side is negative."""

    x0: float
    x1: float
    y0: float
    y1: float
    z0: float
    z1: float

    def __post_init__(self) -> None:
        if self.x1 < self.x0 or self.y1 < self.y0 or self.z1 < self.z0:
            raise ValueError(f"a box turned inside out: {self}")

    @staticmethod
    def at(*, x: float, y: float, z: float, length: float, width: float, height: float) -> Box:
        """Return the box with its lowest corner at (x, y, z)."""
        return Box(x, x + length, y, y + width, z, z + height)

    @staticmethod
    def around(centre: tuple[float, float, float], size: tuple[float, float, float]) -> Box:
        """Return the box of the given size about a centre."""
        (x, y, z), (length, width, height) = centre, size
        return Box(x - length / 2, x + length / 2, y - width / 2, y + width / 2, z - height / 2, z + height / 2)

    @property
    def length(self) -> float:
        """Along x, cm."""
        return self.x1 - self.x0

    @property
    def width(self) -> float:
        """Along y, cm."""
        return self.y1 - self.y0

    @property
    def height(self) -> float:
        """Along z, cm."""
        return self.z1 - self.z0

    @property
    def volume_cm3(self) -> float:
        """Volume, cubic centimetres."""
        return self.length * self.width * self.height

    @property
    def centre(self) -> tuple[float, float, float]:
        """Middle of it."""
        return ((self.x0 + self.x1) / 2, (self.y0 + self.y1) / 2, (self.z0 + self.z1) / 2)

    @property
    def size(self) -> tuple[float, float, float]:
        """Length, width, height, cm."""
        return (self.length, self.width, self.height)

    def shrunk(self, x: float, y: float | None = None, z: float | None = None) -> Box:
        """Return the box less a margin on each side, at least empty; `y` and `z` are as `x` where not given."""
        y = x if y is None else y
        z = x if z is None else z
        x, y, z = min(x, self.length / 2), min(y, self.width / 2), min(z, self.height / 2)
        x0, y0, z0 = self.x0 + x, self.y0 + y, self.z0 + z
        return Box(x0, max(x0, self.x1 - x), y0, max(y0, self.y1 - y), z0, max(z0, self.z1 - z))

    def moved(self, x: float = 0.0, y: float = 0.0, z: float = 0.0) -> Box:
        """Return the box elsewhere."""
        return Box(self.x0 + x, self.x1 + x, self.y0 + y, self.y1 + y, self.z0 + z, self.z1 + z)

    def with_x(self, x0: float, x1: float) -> Box:
        """Return the box with another extent along x."""
        return Box(x0, x1, self.y0, self.y1, self.z0, self.z1)

    def with_y(self, y0: float, y1: float) -> Box:
        """Return the box with another extent along y."""
        return Box(self.x0, self.x1, y0, y1, self.z0, self.z1)

    def with_z(self, z0: float, z1: float) -> Box:
        """Return the box with another extent along z."""
        return Box(self.x0, self.x1, self.y0, self.y1, z0, z1)

    def contains(self, other: Box, slack: float = 1e-6) -> bool:
        """Return whether `other` lies inside, but for `slack` cm."""
        return (
            self.x0 - slack <= other.x0
            and other.x1 <= self.x1 + slack
            and self.y0 - slack <= other.y0
            and other.y1 <= self.y1 + slack
            and self.z0 - slack <= other.z0
            and other.z1 <= self.z1 + slack
        )

    def overlaps(self, other: Box, slack: float = 1e-6) -> bool:
        """Return whether the insides meet by more than `slack` cm on every axis."""
        return (
            min(self.x1, other.x1) - max(self.x0, other.x0) > slack
            and min(self.y1, other.y1) - max(self.y0, other.y0) > slack
            and min(self.z1, other.z1) - max(self.z0, other.z0) > slack
        )
