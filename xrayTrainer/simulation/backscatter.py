"""Backscatter pictures: what comes back from the near side of a carrier under a pencil beam; an approximation.

Matter is put into slabs of depth, and the beam marches through them: in each slab it scatters once by the Compton
effect, straight back, and leaves the way it came.  There is no multiple scatter and no shadow of the detectors' own.
So organic goods near the wall are bright, air and metal dark, and what lies deep is lost.

References
----------
simulation.md 4.4.  J. Callerame, Advances in X-ray Analysis 49 (2006) 13-20 (what such scanners show).
"""

from __future__ import annotations

import functools
from dataclasses import replace
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from xrayTrainer.simulation.areal import areal_maps
from xrayTrainer.simulation.detector import noise_tile
from xrayTrainer.simulation.fan import Fan, Floats
from xrayTrainer.simulation.physics.attenuation import Quantity
from xrayTrainer.simulation.physics.basis import BASIS, basis_attenuation, basis_matrix
from xrayTrainer.simulation.physics.nodes import channel_nodes
from xrayTrainer.simulation.pixel_windows import Maps, Window, reach_in
from xrayTrainer.simulation.solids import Solids

Picture = NDArray[np.float32]

SLABS_CM = (
    *(-160.0, -130.0, -126.0, -122.0, -119.0, -116.0, -113.0, -110.0, -106.0, -102.0, -97.0),
    *(-92.0, -86.0, -80.0, -70.0, -60.0, -45.0, -25.0, 0.0, 40.0, 160.0),
)
"""Borders of the slabs, depth in the scene: fine where the near wall and what leans on it are."""

NEAR_WALL_CM = -122.0
BRIGHT = 0.8
"""Value of a thick block of polyethylene at the near wall, of that of air in transmission."""
_REST_KEV = 511.0


def backscatter_picture(solids: Solids, fan: Fan, beam_id: str, window: Window | None = None) -> Picture:
    """Return what comes back, noise-free: shape (rows, cols) of the window, 0 for nothing.

    Parameters
    ----------
    solids
        What is there.
    fan
        The rays of the pencil beam.
    beam_id
        Key of its spectrum.
    window
        Rows and columns that are wanted; all of them by default.
    """
    rows, cols = (slice(0, n) for n in fan.shape) if window is None else window
    shape = (rows.stop - rows.start, cols.stop - cols.start)
    inward, outward, scattering, weights = _coefficients(beam_id)
    lost = np.zeros((len(weights), *shape), dtype=np.float32)
    found = np.zeros(shape, dtype=np.float32)
    basis = basis_matrix(solids.materials, "kv")
    reach = reach_in(solids, fan, (rows, cols))
    for near, far in pairwise(SLABS_CM):
        slab = _slab(solids, reach.near + fan.source[0], reach.far + fan.source[0], near, far)
        if len(slab) == 0:
            continue
        maps = areal_maps(slab, fan, basis, noise_tile(), (rows, cols))
        distance = (near + far) / 2 - fan.source[0]
        closeness = ((NEAR_WALL_CM - fan.source[0]) / distance) ** 2
        _march(maps, (inward + outward, scattering, weights * np.float32(closeness)), lost, found)
    return np.asarray(found * np.float32(BRIGHT / _reference(beam_id)))


def _march(
    maps: Maps, coefficients: tuple[NDArray[np.float32], ...], lost: NDArray[np.float32], found: Picture
) -> None:
    """Add what one slab scatters back to `found`, and what it takes from the beam, there and back, to `lost`."""
    both, scattering, weights = coefficients
    for row in np.flatnonzero(maps.any(axis=(0, 2))):
        full = np.flatnonzero(maps[:, row].any(axis=0))
        part = slice(int(full[0]), int(full[-1]) + 1)
        matter = maps[:, row, part]
        taken = np.maximum(both @ matter, np.float32(0.0))
        scattered = np.maximum(scattering @ matter, np.float32(0.0))
        thick = np.maximum(taken, np.float32(1e-6))
        scattered *= -np.expm1(-thick) / thick
        scattered *= np.exp(-lost[:, row, part])
        found[row, part] += weights @ scattered
        lost[:, row, part] += taken


@functools.cache
def _coefficients(beam_id: str) -> tuple[NDArray[np.float32], ...]:
    """Return attenuation on the way in and out, Compton scattering, shapes (n, k), and weights of the energies (n,)."""
    nodes = channel_nodes(beam_id)
    back = nodes.energies_kev / (1.0 + 2.0 * nodes.energies_kev / _REST_KEV)
    scattering = basis_attenuation(nodes.energies_kev, Quantity.INCOHERENT)
    return tuple(
        values.astype(np.float32)
        for values in (nodes.mu, basis_attenuation(back), scattering, nodes.weights * back / back.max())
    )


@functools.cache
def _reference(beam_id: str) -> float:
    """Return what a thick block of polyethylene sends back."""
    inward, outward, scattering, weights = _coefficients(beam_id)
    organic = BASIS.index("polyethylene")
    return float((weights * scattering[:, organic] / (inward + outward)[:, organic]).sum())


def _slab(solids: Solids, first: Floats, last: Floats, near: float, far: float) -> Solids:
    """Return the solids with the share of their matter that lies between two depths."""
    overlap = np.minimum(last, far) - np.maximum(first, near)
    share = np.clip(overlap / np.maximum(last - first, 1e-6), 0.0, 1.0)
    inside = share > 0
    rows = solids.rows[inside].copy()
    rows["density"] *= share[inside]
    rows["host_density"] *= share[inside]
    return replace(solids, rows=rows)
