"""Volumes and masses of solids, in closed form."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from xrayTrainer.simulation.solids import Kind, Solids

Floats = NDArray[np.float64]


def volumes_cm3(solids: Solids) -> Floats:
    """Return the volume of each solid, cubic centimetres; for a sheet that of its metal, for a pillow what it holds."""
    rows = solids.rows
    half, shape, kind = rows["half"], rows["shape"], rows["kind"]
    boxes = 8.0 * half.prod(axis=1)
    found = np.zeros(len(rows))
    plain = kind == Kind.BOX
    found[plain] = boxes[plain]
    for power in np.unique(shape[plain & (shape[:, 0] > 0), 0]):
        found[plain & (shape[:, 0] == power)] *= pillow_fill(float(power)) ** 2
    head = shape[:, 0]
    frustums = 2.0 * math.pi * half.prod(axis=1) * (1.0 + head + head**2) / 3.0
    found[kind == Kind.CYLINDER] = frustums[kind == Kind.CYLINDER]
    found[kind == Kind.ELLIPSOID] = boxes[kind == Kind.ELLIPSOID] * (math.pi / 6.0)
    for i in np.flatnonzero(kind == Kind.CORRUGATED):
        normal = int(shape[i, 2])
        thickness, pitch = float(shape[i, 0]), float(shape[i, 1])
        face = boxes[i] / (2.0 * half[i, normal])
        found[i] = face * thickness * folded_length(pitch, 2.0 * float(half[i, normal]))
    for i in np.flatnonzero(kind == Kind.MESH):
        found[i] = solids.meshes[int(shape[i, 0])].volume_cm3
    return found


def pillow_fill(power: float) -> float:
    """Return the mean of sqrt(1 - u^power) over 0..1: B(1/power, 3/2) / power."""
    a = 1.0 / power
    return math.gamma(a) * math.gamma(1.5) / math.gamma(a + 1.5) / power


def folded_length(pitch_cm: float, deep_cm: float) -> float:
    """Return how much longer a container's corrugated sheet is than the wall that it makes."""
    run = pitch_cm * 68.0 / 278.0
    return 1.0 + 2.0 * (math.hypot(run, deep_cm) - run) / pitch_cm


def masses_kg(solids: Solids) -> Floats:
    """Return what each solid adds to the mass of the scene, kilograms: below 0 where it takes matter away."""
    rows = solids.rows
    return np.asarray(volumes_cm3(solids) * (rows["density"] - rows["host_density"]) / 1000.0)


def own_mass_kg(solids: Solids, which: Sequence[int]) -> float:
    """Return what some solids, by their numbers, weigh by themselves, whatever they displace, kilograms."""
    rows = solids.rows[list(which)].copy()
    rows["host_density"] = 0.0
    return float(masses_kg(replace(solids, rows=rows)).sum())
