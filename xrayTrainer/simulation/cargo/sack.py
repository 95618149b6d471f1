"""A filled sack: a pillow that bulges, with its two sewn ends.

A woven sack of 50 kg of grain measures about 95 x 55 x 18 cm as it lies; its ends are flat, folded over and sewn.
"""

from __future__ import annotations

from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.mass import pillow_fill
from xrayTrainer.simulation.solids import Parts, Stuff

_SEAM = Stuff("polyethylene", 0.55)


def sack(parts: Parts, box: Box, draws: Draws, content: Stuff, *, roundness: float = 6.0, seams: bool = True) -> Box:
    """Put down a filled sack and return the space in it that is full all through.

    Parameters
    ----------
    parts
        Where to.
    box
        What it fills as it lies, cm; its longer ground side runs between its sewn ends.
    draws
        Chance: how far it is filled, where its ends lie.
    content
        What it holds, with its bulk density.
    roundness
        Power of the pillow: 4 is slack and round, 9 tight and square.
    seams
        Whether the sewn ends are put down.
    """
    lies_along = box.length >= box.width
    end = draws.uniform(1.5, 3.5) if seams else 0.0
    body = box.shrunk(end if lies_along else 0.0, 0.0 if lies_along else end, 0.0)
    parts.box(body, content, pillow=roundness)
    if seams:
        z = box.z0 + box.height * draws.uniform(0.25, 0.45)
        _seams(parts, box, end, z, lies_along)
    return body.shrunk(body.length * 0.18, body.width * 0.12, body.height * 0.18)


def _seams(parts: Parts, box: Box, end: float, z: float, lies_along: bool) -> None:
    strip = box.with_z(z, z + 0.4)
    if lies_along:
        inset = strip.shrunk(0.0, box.width * 0.1, 0.0)
        parts.box(inset.with_x(box.x0, box.x0 + end), _SEAM)
        parts.box(inset.with_x(box.x1 - end, box.x1), _SEAM)
    else:
        inset = strip.shrunk(box.length * 0.1, 0.0, 0.0)
        parts.box(inset.with_y(box.y0, box.y0 + end), _SEAM)
        parts.box(inset.with_y(box.y1 - end, box.y1), _SEAM)


def sack_mass_kg(size: tuple[float, float, float], density: float, roundness: float = 6.0) -> float:
    """Return what a sack of outer `size` cm holds, kilograms."""
    return size[0] * size[1] * size[2] * pillow_fill(roundness) ** 2 * density / 1000.0
