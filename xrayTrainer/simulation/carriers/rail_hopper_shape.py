"""The inside of a hopper wagon: sloped ends, ridges between the mouths, sloped lower sides.

All follows from the box of a hold of the form `hopper`: its lowest plane is that of the mouths, which stand in a row
along the wagon, one for some 4.3 m of length; its head is full length and width.  So one load fills a hopper whole.
"""

from __future__ import annotations

from dataclasses import dataclass

from xrayTrainer.simulation.boxes import Box

MOUTH_HALF = 30.0
"""Half the length of a mouth, cm."""
SILL_HALF = 20.5
"""Half the width of the centre sill that runs through the hopper, cm."""
SILL_HEAD = 119.5
"""Height of the cap on it, z."""
_BAY = 430.0
_END_RISE = 0.93
_RIDGE_SLOPE = 0.95
_SIDE_RISE = 0.30
_MOUTH_SHARE = 0.5


@dataclass(frozen=True, slots=True)
class HopperShape:
    """Inside of a hopper, cm: its box, and the middle of each mouth, x."""

    box: Box
    centres: tuple[float, ...]

    @staticmethod
    def of(box: Box) -> HopperShape:
        """Return the shape of a hopper by its whole box."""
        mouths = max(1, round(box.length / _BAY))
        pitch = 0.68 * box.length / mouths
        return HopperShape(box, tuple(box.centre[0] + pitch * (i - (mouths - 1) / 2) for i in range(mouths)))

    @property
    def end_foot(self) -> float:
        """From the middle to where an end slope begins, cm."""
        return self.centres[-1] - self.box.centre[0] + MOUTH_HALF

    @property
    def end_head(self) -> float:
        """Height at which the end slopes reach the end walls, z."""
        return self.box.z0 + _END_RISE * self.box.height

    @property
    def ridge(self) -> float:
        """Height of the ridges between two mouths, z; the lowest plane where there is one mouth."""
        if len(self.centres) == 1:
            return self.box.z0
        gap = (self.centres[1] - self.centres[0]) / 2 - MOUTH_HALF
        return self.box.z0 + gap * _RIDGE_SLOPE

    @property
    def side_head(self) -> float:
        """Height up to which the sides slope, z."""
        return self.box.z0 + _SIDE_RISE * self.box.height

    def floor(self, x: float) -> float:
        """Return the height of the floor at x, z, above the mouths and slopes."""
        out = abs(x - self.box.centre[0])
        if out >= self.end_foot:
            share = (out - self.end_foot) / (self.box.length / 2 - self.end_foot)
            return self.box.z0 + share * (self.end_head - self.box.z0)
        near = min(abs(x - centre) for centre in self.centres)
        return self.box.z0 + max(0.0, near - MOUTH_HALF) * _RIDGE_SLOPE

    def half_width(self, z: float) -> float:
        """Return half the width inside at a height, cm."""
        full = self.box.width / 2
        share = (z - self.box.z0) / (self.side_head - self.box.z0)
        return full * min(1.0, _MOUTH_SHARE + (1.0 - _MOUTH_SHARE) * max(0.0, share))
