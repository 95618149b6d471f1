"""Ranks of round things across the carrier: one by one where there are few, as one long piece where there are many.

A rank of n equal upright cylinders seen along it has the path lengths of one elliptic cylinder n times as deep. A load
of a container has a hundred thousand tins; so there a rank is one piece. On an air pallet, also seen from above,
each stands by itself.
"""

from __future__ import annotations

from xrayTrainer.simulation.generators import Space

_FEW_CM3 = 6.0e6


def stand_apart(space: Space) -> bool:
    """Return whether a space is so small that round things may be put down one by one."""
    return space.box.volume_cm3 < _FEW_CM3


def ranks(low: float, high: float, radius: float, *, apart: bool) -> list[tuple[float, float]]:
    """Return middle and half depth of the pieces that fill a rank from y to y, cm: round ones of `radius`, or one."""
    count = int((high - low) / (2 * radius) + 1e-6)
    if not apart or count < 2:
        return [((low + high) / 2, (high - low) / 2)]
    pitch = (high - low) / count
    return [(low + pitch * (number + 0.5), radius) for number in range(count)]
