"""Rigid motions by which an assembly is put together and set in its place."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TypeAlias

Vector: TypeAlias = tuple[float, float, float]
Axes: TypeAlias = tuple[Vector, Vector, Vector]
"""Rows of a rotation: the axes of the body, in the frame around it."""

STRAIGHT: Axes = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))


def turned(*, yaw: float = 0.0, pitch: float = 0.0, roll: float = 0.0) -> Axes:
    """Return the axes of a body turned by degrees: first `roll` about x, then `pitch` about y, then `yaw` about z.

    Positive yaw turns x towards y, positive pitch z towards x, positive roll y towards z. Right angles are exact.
    """
    (cy, sy), (cp, sp), (cr, sr) = _cos_sin(yaw), _cos_sin(pitch), _cos_sin(roll)
    return (
        (cy * cp, sy * cp, -sp),
        (cy * sp * sr - sy * cr, sy * sp * sr + cy * cr, cp * sr),
        (cy * sp * cr + sy * sr, sy * sp * cr - cy * sr, cp * cr),
    )


def axes_along(along: Vector, length: float) -> Axes:
    """Return axes of which the third runs along a direction of the given length."""
    c = (along[0] / length, along[1] / length, along[2] / length)
    helper = (1.0, 0.0, 0.0) if abs(c[0]) < 0.8 else (0.0, 1.0, 0.0)
    b = (c[1] * helper[2] - c[2] * helper[1], c[2] * helper[0] - c[0] * helper[2], c[0] * helper[1] - c[1] * helper[0])
    size = math.sqrt(b[0] ** 2 + b[1] ** 2 + b[2] ** 2)
    b = (b[0] / size, b[1] / size, b[2] / size)
    a = (b[1] * c[2] - b[2] * c[1], b[2] * c[0] - b[0] * c[2], b[0] * c[1] - b[1] * c[0])
    return (a, b, c)


def turned_axis(normal: int, axes: Axes) -> int:
    """Return along which axis of the scene one of a body's own axes runs, or runs most."""
    axis = axes[normal]
    return max(range(3), key=lambda i: abs(axis[i]))


def _cos_sin(degrees: float) -> tuple[float, float]:
    quarter, rest = divmod(degrees, 90.0)
    if rest == 0.0:
        return ((1.0, 0.0), (0.0, 1.0), (-1.0, 0.0), (0.0, -1.0))[int(quarter) % 4]
    angle = math.radians(degrees)
    return math.cos(angle), math.sin(angle)


@dataclass(frozen=True, slots=True)
class Frame:
    """Where an assembly stands: its origin, its axes, and whether it is mirrored along its own x (`flip`)."""

    origin: Vector = (0.0, 0.0, 0.0)
    axes: Axes = STRAIGHT
    flip: bool = False

    def point(self, p: Vector) -> Vector:
        """Return a point of the assembly in the frame around it."""
        x, y, z = (-p[0], p[1], p[2]) if self.flip else p
        a, b, c = self.axes
        ox, oy, oz = self.origin
        return (
            ox + x * a[0] + y * b[0] + z * c[0],
            oy + x * a[1] + y * b[1] + z * c[1],
            oz + x * a[2] + y * b[2] + z * c[2],
        )

    def direction(self, d: Vector) -> Vector:
        """Return a direction of the assembly in the frame around it."""
        x, y, z = (-d[0], d[1], d[2]) if self.flip else d
        a, b, c = self.axes
        return (
            x * a[0] + y * b[0] + z * c[0],
            x * a[1] + y * b[1] + z * c[1],
            x * a[2] + y * b[2] + z * c[2],
        )

    def around(self, inner: Frame) -> Frame:
        """Return the frame of something that stands at `inner` inside this assembly."""
        first, second, third = (self.direction(axis) for axis in inner.axes)
        if self.flip:  # a mirrored body is its own mirror image with its first axis turned round
            first = (-first[0], -first[1], -first[2])
        return Frame(self.point(inner.origin), (first, second, third), self.flip != inner.flip)
