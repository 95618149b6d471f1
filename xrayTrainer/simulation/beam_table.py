"""What a scanner's values mean, as the tables that tools of the workbench use: steel, areal densities, materials."""

from __future__ import annotations

import functools

import numpy as np

from xrayTrainer.domain.scanner import Channel, ScannerProfile, ScannerView
from xrayTrainer.imaging.beam_calibration import BeamCalibration
from xrayTrainer.imaging.look import MaterialClass
from xrayTrainer.simulation.channels import regime_of
from xrayTrainer.simulation.fan import Floats
from xrayTrainer.simulation.physics.basis import basis_coefficients
from xrayTrainer.simulation.physics.materials import material
from xrayTrainer.simulation.physics.nodes import channel_nodes
from xrayTrainer.simulation.profiles import profile_named

REFERENCES: dict[MaterialClass, str] = {
    MaterialClass.ORGANIC: "polyethylene",
    MaterialClass.LIGHT: "aluminium",
    MaterialClass.METAL: "iron",
    MaterialClass.HEAVY: "lead",
}
"""What stands for each class."""
STEEL_DENSITY = 7.85
"""g/cm3."""
HALF_CARRIER_CM = 120.0
"""How far from the middle of a carrier a thing may lie."""
SURE_SNR = 3.0
OFF_AXIS = 0.5
"""One scale of steel and areal densities serves the whole fan, whose edges are softer than its axis."""
_POINTS = 400
_MOST_DEPTH = 14.0


@functools.cache
def beam_calibration(scanner: str, view_id: str) -> BeamCalibration | None:
    """Return the tables of a view of a shipped scanner; None for backscatter.

    Raises
    ------
    UserError
        `scene.no_scanner`, `scene.no_view`.
    """
    profile = profile_named(scanner)
    view = profile.view(view_id)
    if profile.modality == "backscatter":
        return None
    depth = np.linspace(0.0, _MOST_DEPTH, _POINTS)
    areal = np.stack([_areal_of(profile.high, depth, name) for name in REFERENCES.values()])
    low = None
    if profile.low is not None:
        low = np.stack([_low_depths(profile.high, profile.low, depth, off_axis) for off_axis in (0.0, 1.0)])
    metal = areal[list(MaterialClass).index(MaterialClass.METAL)]
    for table in (depth, areal, metal) if low is None else (depth, areal, metal, low):
        table.flags.writeable = False
    return BeamCalibration(
        depth=depth,
        steel_mm=metal / STEEL_DENSITY * 10.0,
        areal=areal,
        low_depth=low,
        cross_error=_cross_error(view, profile),
        deepest=_deepest(profile.high),
    )


def _low_depths(high: Channel, low: Channel, depth: Floats, off_axis: float) -> Floats:
    """Return the low-energy depths behind each reference material, (4, n), at a place in the fan."""
    rows = []
    for name in REFERENCES.values():
        areal = _areal_of(high, depth, name, off_axis)
        rows.append(_depth_of(low, areal, name, off_axis))
    return np.stack(rows)


def _depth_of(channel: Channel, areal: Floats, name: str, off_axis: float = OFF_AXIS) -> Floats:
    """Return the optical depths of g/cm2 of a material in a channel."""
    nodes = channel_nodes(channel.beam, off_axis)
    rates = np.asarray(nodes.mu, dtype=np.float64) @ basis_coefficients(material(name), regime_of(channel.beam))
    exponents = np.outer(areal, rates)
    least = exponents.min(axis=1)
    found: Floats = least - np.log(np.exp(least[:, None] - exponents) @ np.asarray(nodes.weights, dtype=np.float64))
    return found


def _areal_of(channel: Channel, depth: Floats, name: str, off_axis: float = OFF_AXIS) -> Floats:
    """Return g/cm2 of a material that have given optical depths in a channel."""
    slope = float(_depth_of(channel, np.array([1e-3]), name, off_axis)[0]) / 1e-3
    trial = np.linspace(0.0, 2.5 * depth[-1] / slope, 4 * len(depth))
    reached = _depth_of(channel, trial, name, off_axis)
    while reached[-1] < depth[-1]:
        trial = trial * 1.5
        reached = _depth_of(channel, trial, name, off_axis)
    found: Floats = np.interp(depth, reached, trial)
    return found


def _deepest(channel: Channel) -> float:
    """Return the optical depth at which a single pixel's signal is three times its noise, or lost in scatter."""
    depth = np.linspace(0.0, _MOST_DEPTH, _POINTS)
    signal = np.exp(-depth)
    noise = np.sqrt((signal + channel.scatter) / channel.quanta + channel.dark**2)
    sure = (signal > SURE_SNR * noise) & (signal > channel.scatter)
    return float(depth[np.flatnonzero(sure)[-1]])


def _cross_error(view: ScannerView, profile: ScannerProfile) -> float:
    """Return by what share a length across the travel depends on where in the carrier it lies."""
    half = HALF_CARRIER_CM if "container" in profile.carriers or "rail" in profile.carriers else HALF_CARRIER_CM / 2
    return min(half, abs(view.detector_depth - view.source[0]) / 4) / abs(view.source[0])
