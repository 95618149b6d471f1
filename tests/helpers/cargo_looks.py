"""How a cargo looks: figures of texture, edges and symmetry, for telling generators that differ from those that do not.

Figures are taken from the depth -ln T of the load alone, noise-free, inside the rectangle that it fills, so that size
and place of the load count little and its inner geometry much.
"""

from __future__ import annotations

import itertools

import cv2
import numpy as np
from numpy.typing import NDArray

from xrayTrainer.simulation import cargo, carriers  # noqa: F401 - they enter their generators
from xrayTrainer.simulation.areal import areal_maps
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.channels import spectral_of, transmission_of
from xrayTrainer.simulation.detector import noise_tile
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.fan import Fan, Plane
from xrayTrainer.simulation.generators import BuildCargo, Space
from xrayTrainer.simulation.physics.basis import basis_matrix
from xrayTrainer.simulation.registry import Generator
from xrayTrainer.simulation.solids import Parts, Sink

Floats = NDArray[np.float64]

ROOM = Box(-301, 301, -117, 117, 130, 399)
"""Half of a 40-foot high-cube container: long enough for several rows."""
PITCH_CM = 1.0
SCALES = (1.0, 2.0, 4.0, 8.0, 16.0)
"""Deviations of the blurs between which detail is measured, pixels."""


def depth_of(generator: Generator[BuildCargo], seed: int) -> Floats:
    """Return the depth of a load alone at 6 MV, shape (rows, cols), a pixel a centimetre."""
    sink = Sink(Draws(seed))
    fits = generator.fits
    form = "room"
    carrier = "container.dry_40hc"
    for term, other in (("rail.hopper", "hopper"), ("rail.tank", "tank"), ("parcel", "room"), ("mail_bag", "room")):
        if fits and all(fit.startswith(term) for fit in fits):
            form, carrier = other, term
    space = Space(box=ROOM, doors="x+", payload_kg=14_000.0, form=form, carrier=carrier)
    generator.build(Parts(sink, 0), space, Draws(seed).child("load"), {})
    solids = sink.solids()
    columns = np.arange(ROOM.x0 - 10, ROOM.x1 + 10 + PITCH_CM, PITCH_CM)
    heights = np.arange(ROOM.z1 + 10, ROOM.z0 - 25, -PITCH_CM)
    fan = Fan(Plane.SIDE, columns, (heights - 265.0) / 742.0, (-742.0, 265.0))
    maps = areal_maps(solids, fan, basis_matrix(solids.materials, "mev"), noise_tile())
    transmission = transmission_of(maps, spectral_of("mv6", fan))
    return np.asarray(-np.log(np.clip(transmission, 1e-9, 1.0)), dtype=np.float64)


def looks_of(depth: Floats) -> Floats:
    """Return the figures of a load, each about 0.1 to 3."""
    filled = depth > 0.02
    rows, cols = np.flatnonzero(filled.any(axis=1)), np.flatnonzero(filled.any(axis=0))
    part = depth[rows[0] : rows[-1] + 1, cols[0] : cols[-1] + 1]
    inside = part > 0.02
    level = max(float(part[inside].mean()), 1e-3)
    shape = [
        2.0 * np.log10(level),
        2.0 * float(inside.mean()),
        2.0 * part.shape[0] / (ROOM.height + 35.0),
        2.0 * float(part[inside].std()) / level,
    ]
    return np.array([*shape, *_detail(part, level), *_repeats(part), *_outline(inside)])


def _detail(part: Floats, level: float) -> list[float]:
    """Return how much detail there is at each scale, along the travel, across it and crosswise."""
    picture = (part / level).astype(np.float32)
    found: list[float] = []
    for small, large in itertools.pairwise(SCALES):
        for x, y in ((1.0, 0.0), (0.0, 1.0), (1.0, 1.0)):
            fine = cv2.GaussianBlur(picture, (0, 0), sigmaX=small * x or 0.01, sigmaY=small * y or 0.01)
            coarse = cv2.GaussianBlur(picture, (0, 0), sigmaX=large * x or 0.01, sigmaY=large * y or 0.01)
            found.append(float(np.log10((fine - coarse).std() + 1e-3)))
    return found


def _repeats(part: Floats) -> list[float]:
    """Return how strongly and how far apart the load repeats along and across, and how alike its halves are."""
    found: list[float] = []
    for axis in (0, 1):
        line = part.mean(axis=axis)
        line = line - cv2.blur(line.reshape(1, -1).astype(np.float32), (41, 1)).ravel()
        power = np.abs(np.fft.rfft(line * np.hanning(len(line)), 512)) ** 2
        power[:3] = 0.0
        whole = float(power.sum()) + 1e-12
        peak = int(power.argmax())
        found += [float(power.max()) / whole, 0.4 * np.log2(512.0 / max(peak, 1))]
    mirrored = part[:, ::-1]
    found.append(float(np.corrcoef(part.ravel(), mirrored.ravel())[0, 1]))
    half = part.shape[0] // 2
    upper, lower = part[:half].mean(), part[-half:].mean() if half else 0.0
    found.append(float(np.log10((lower + 0.01) / (upper + 0.01))))
    return found


def _outline(inside: NDArray[np.bool_]) -> list[float]:
    """Return how ragged the upper edge of the load is, and how it slopes."""
    top = np.where(inside.any(axis=0), inside.argmax(axis=0), inside.shape[0]).astype(np.float64)
    steps = np.abs(np.diff(top))
    return [float(np.log10(steps.mean() + 0.1)), float(np.log10(top.std() + 1.0))]
