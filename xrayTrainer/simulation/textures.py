"""Which piece of the noise tile each solid has: what takes matter away has the texture of what it is cut out of.

Else the hollow of a drum, which is steel less steel, would keep the difference of two textures of half a metre of
steel.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.frames import Axes, Vector

_REMEMBERED = 64


@dataclass(frozen=True, slots=True)
class Place:
    """The middle of a solid and its reach along the axes of the scene, cm."""

    centre: Vector
    reach: Vector

    def holds(self, point: Vector) -> bool:
        """Return whether a point lies in the box around the solid."""
        return all(abs(a - b) <= r for a, b, r in zip(point, self.centre, self.reach, strict=True))


def reach_of(axes: Axes, half: Vector) -> Vector:
    """Return how far a body of half sizes `half` along its own axes reaches along those of the scene."""
    first, second, third = axes
    x, y, z = (abs(first[i]) * half[0] + abs(second[i]) * half[1] + abs(third[i]) * half[2] for i in range(3))
    return (x, y, z)


class Textures:
    """Gives textures out as solids come.

    Parameters
    ----------
    draws
        Which places in the noise tile.
    """

    def __init__(self, draws: Draws) -> None:
        self._draws = draws
        self._wholes: dict[tuple[int, int], deque[tuple[Place, int, float]]] = {}

    def copied(self) -> Textures:
        """Return the same state, which goes on by itself."""
        twin = Textures(self._draws.copied())
        twin._wholes = {key: deque(places, maxlen=_REMEMBERED) for key, places in self._wholes.items()}
        return twin

    def of(self, owner: int, material: int, place: Place, texture: float, sign: int) -> tuple[int, float]:
        """Return where in the noise tile a new solid's texture begins, and its relative deviation.

        Parameters
        ----------
        owner, material
            Whose it is, and of what.
        place
            Where it is.
        texture
            Deviation of its material.
        sign
            -1 where it takes its own material away: it is cut out of the last solid of the same owner and material
            around it.
        """
        wholes = self._wholes.setdefault((owner, material), deque(maxlen=_REMEMBERED))
        if sign < 0:
            for whole, tile, deviation in reversed(wholes):
                if whole.holds(place.centre):
                    return tile, deviation
        tile = self._draws.bits() >> 32 if texture > 0 else 0
        if sign > 0:
            wholes.append((place, tile, texture))
        return tile, texture
