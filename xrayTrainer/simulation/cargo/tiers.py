"""Layers of equal units inside a box: on a pallet, in a crate, in a carton."""

from __future__ import annotations

from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.draws import Draws

_LOOSEST = 1.2
"""Widest gap between two units of a layer, cm: they stand together in the middle."""


def tiers(
    box: Box,
    size: tuple[float, float, float],
    draws: Draws,
    *,
    turn: bool = True,
    jitter: float = 0.3,
    settle: float = 0.012,
    layers: int = 0,
    missing: float = 0.0,
) -> list[list[Box]]:
    """Return units in layers, lowest first, each layer resting on the one under it and inside `box`.

    Parameters
    ----------
    box
        What they may fill, cm.
    size
        Length, width, height of a unit, cm.
    draws
        Chance.
    turn
        Whether layers alternate between the two ways in which units lie, so that they bind, where both fit equally
        well.
    jitter
        Standard deviation of their places, cm; they never overlap.
    settle
        Relative deviation of the height of a layer.
    layers
        Most layers; 0: as many as fit.
    missing
        Chance that a unit of the top layer is missing.
    """
    length, width, height = size
    straight = int(box.length / length) * int(box.width / width)
    turned = int(box.length / width) * int(box.width / length)
    found: list[list[Box]] = []
    z, most = box.z0, layers or 10_000
    while len(found) < most:
        tall = height * (1.0 + settle * max(-2.0, min(2.0, draws.normal())))
        if z + tall > box.z1 + 1e-6:
            break
        odd = len(found) % 2 == 1
        across = turned > straight or (turn and odd and turned >= straight * 0.9)
        along_x, along_y = (width, length) if across else (length, width)
        found.append(_tier(box, along_x, along_y, z, tall, draws, jitter))
        z += tall
    if found and missing > 0.0:
        found[-1] = [unit for unit in found[-1] if not draws.chance(missing)]
    return [tier for tier in found if tier]


def _tier(box: Box, along_x: float, along_y: float, z: float, tall: float, draws: Draws, jitter: float) -> list[Box]:
    columns, lines = int(box.length / along_x), int(box.width / along_y)
    if columns == 0 or lines == 0:
        return []
    loose_x = min(_LOOSEST, box.length / columns - along_x) / 2
    loose_y = min(_LOOSEST, box.width / lines - along_y) / 2
    pitch_x, pitch_y = along_x + 2 * loose_x, along_y + 2 * loose_y
    start_x, start_y = box.centre[0] - columns * pitch_x / 2, box.centre[1] - lines * pitch_y / 2
    found = []
    for i in range(columns):
        for j in range(lines):
            x = start_x + i * pitch_x + loose_x + _within(draws, jitter, loose_x)
            y = start_y + j * pitch_y + loose_y + _within(draws, jitter, loose_y)
            found.append(Box(x, x + along_x, y, y + along_y, z, z + tall))
    return found


def _within(draws: Draws, deviation: float, most: float) -> float:
    return min(most, max(-most, draws.normal(0.0, deviation)))
