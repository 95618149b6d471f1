"""What a scanner profile reaches on virtual test objects in the manner of IEC 62523, section 7.

Steel penetration with a lead block, a steel wire in air and behind steel, the smallest step of steel, line pairs, and
material wedges.  Expected values from spectrum, dose, scatter, gain and blur; nothing is drawn.

References
----------
IEC 62523:2010, 7.1 to 7.5, as to kinds of objects; criteria are our own and stand with each figure.
A. Rose, J. Opt. Soc. Am. 38 (1948) 196-208: what is 5 deviations above the noise of its area is seen.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from scipy.optimize import brentq

from xrayTrainer.domain.scanner import Channel, ScannerProfile
from xrayTrainer.simulation.channels import regime_of
from xrayTrainer.simulation.fan import Plane
from xrayTrainer.simulation.physics.basis import basis_coefficients
from xrayTrainer.simulation.physics.nodes import STEEL_DENSITY, channel_nodes, depth

ROSE = 5.0
WIRE_PX = 40
STEP_PX = 100
WEDGE_PX = 30
WEDGE_SIGMA = 3.0
MODULATION = 0.2
"""Share of contrast that line pairs keep where they are still told apart."""
_WEDGES = ("polyethylene", "aluminium", "iron", "lead")
_WEDGE_G_CM2 = (5.0, 10.0, 20.0, 50.0, 100.0, 150.0)
_BEHIND_SHARE = 0.3
_MIDDLE_HEIGHT_CM = {Plane.SIDE: 0.0, Plane.TOP: -85.0}


@dataclass(frozen=True, slots=True, kw_only=True)
class Wedge:
    """How well two neighbouring materials are told apart by two energies: deviations, over `WEDGE_PX` pixels."""

    lighter: str
    heavier: str
    g_cm2: float
    deviations: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Acceptance:
    """What a profile reaches in its first view, on the axis of the fan.

    Attributes
    ----------
    scanner
        Profile by name and version.
    penetration_mm
        Steel behind which a lead block stands out of a pixel's noise by one deviation; None for backscatter.
    wire_air_mm
        Thinnest steel wire seen in air: 5 deviations over 40 pixels of its length.
    behind_mm
        Steel for the next two: 30 % of the penetration.
    wire_behind_mm
        Thinnest steel wire seen behind it.
    step_percent
        Smallest step of its thickness seen: 5 deviations over 100 pixels.
    line_pair_mm
        Width of the finest bars, along the travel and across it in the middle of the carrier, that keep 20 % of
        their contrast.
    wedges
        Of a scanner with two energies.
    """

    scanner: str
    penetration_mm: float | None
    wire_air_mm: float | None
    behind_mm: float | None
    wire_behind_mm: float | None
    step_percent: float | None
    line_pair_mm: tuple[float, float]
    wedges: tuple[Wedge, ...]


def acceptance(profile: ScannerProfile) -> Acceptance:
    """Return what a scanner reaches on the virtual test objects."""
    pixel = _pixel_mm(profile)
    line_pair = (_bar_mm(pixel[0], profile.blur_px[0]), _bar_mm(pixel[1], profile.blur_px[1]))
    if profile.modality != "transmission":
        return Acceptance(
            scanner=profile.name,
            penetration_mm=None,
            wire_air_mm=None,
            behind_mm=None,
            wire_behind_mm=None,
            step_percent=None,
            line_pair_mm=line_pair,
            wedges=(),
        )
    line = _Line(profile, profile.high)
    penetration = penetration_mm(profile)
    behind = _BEHIND_SHARE * penetration
    return Acceptance(
        scanner=profile.name,
        penetration_mm=penetration,
        wire_air_mm=_wire_mm(line, pixel[1], 0.0),
        behind_mm=behind,
        wire_behind_mm=_wire_mm(line, pixel[1], behind),
        step_percent=_step_percent(line, behind),
        line_pair_mm=line_pair,
        wedges=_wedges(profile),
    )


def penetration_mm(profile: ScannerProfile) -> float:
    """Return behind how much steel a thick lead block rises one deviation above the noise of a pixel."""
    line = _Line(profile, profile.high)

    def excess(steel_mm: float) -> float:
        signal = line.through(steel_mm)
        return float(np.log(signal / line.noise(signal)))

    return float(brentq(excess, 1.0, 900.0))


class _Line:
    """A channel's signal through steel, and its noise."""

    def __init__(self, profile: ScannerProfile, channel: Channel) -> None:
        self._nodes = channel_nodes(channel.beam)
        self._regime = regime_of(channel.beam)
        self._channel = channel
        self._gain = float(np.hypot(profile.row_gain, profile.column_gain))
        self.blur_px = profile.blur_px

    def through(self, steel_mm: float | np.ndarray) -> np.ndarray:
        """Return what goes through steel."""
        return self.of("iron", np.asarray(steel_mm) / 10.0 * STEEL_DENSITY)

    def of(self, material: str, g_cm2: float | np.ndarray) -> np.ndarray:
        """Return what goes through a material."""
        areal = np.asarray(g_cm2, dtype=np.float64)[..., None] * basis_coefficients(material, self._regime)
        return np.asarray(np.exp(-depth(areal, self._nodes)))

    def noise(self, signal: float | np.ndarray) -> np.ndarray:
        """Return the deviation of a pixel, scatter included."""
        channel = self._channel
        quantum = (np.asarray(signal) + channel.scatter) / channel.quanta
        return np.asarray(np.sqrt(quantum + channel.dark**2 + (self._gain * np.asarray(signal)) ** 2))


def _wire_mm(line: _Line, pixel_mm: float, behind_mm: float) -> float:
    """Return the thinnest wire along the travel that is seen."""
    offsets = (np.arange(64) + 0.5) / 64.0
    spread = _share_in_pixel(line.blur_px[1])
    base = line.through(behind_mm)

    def excess(wire_mm: float) -> float:
        chords = wire_mm * np.sqrt(1.0 - offsets**2)
        lost = float((base - line.through(behind_mm + chords)).mean()) * min(wire_mm / pixel_mm, 1.0) * spread
        return float(lost * np.sqrt(WIRE_PX) / line.noise(base)) - ROSE

    return _smallest(excess, 1e-3, 200.0)


def _step_percent(line: _Line, steel_mm: float) -> float:
    base = line.through(steel_mm)

    def excess(percent: float) -> float:
        lost = float(base - line.through(steel_mm * (1.0 + percent / 100.0)))
        return float(lost * np.sqrt(STEP_PX) / line.noise(base)) - ROSE

    return _smallest(excess, 1e-4, 100.0)


def _smallest(excess: Callable[[float], float], low: float, high: float) -> float:
    """Return where a rising function is 0; the end of the range that it doesn't leave."""
    if excess(low) >= 0:
        return low
    return float(brentq(excess, low, high)) if excess(high) > 0 else high


def _share_in_pixel(blur_px: float) -> float:
    """Return what of a line in the middle of a pixel blur leaves there."""
    from scipy.special import erf

    return 1.0 if blur_px == 0 else float(erf(0.5 / (blur_px * np.sqrt(2.0))))


def _bar_mm(pixel_mm: float, blur_px: float) -> float:
    """Return the width of the finest bars that keep `MODULATION`, at least a pixel's."""

    def kept(cycles_px: float) -> float:
        return float(np.sinc(cycles_px) * np.exp(-2.0 * (np.pi * blur_px * cycles_px) ** 2)) - MODULATION

    finest = 0.5 if kept(0.5) > 0 else float(brentq(kept, 1e-6, 0.5))
    return pixel_mm / (2.0 * finest)


def _pixel_mm(profile: ScannerProfile) -> tuple[float, float]:
    """Return the size of a pixel in the middle of the carrier."""
    view = profile.views[0]
    slope = (view.cross[1] - view.cross[0]) / (view.detector_depth - view.source[0]) / view.rows
    across = slope * (_MIDDLE_HEIGHT_CM[Plane(view.plane)] - view.source[0])
    return profile.pitch_cm * 10.0, across * 10.0


def _wedges(profile: ScannerProfile) -> tuple[Wedge, ...]:
    if profile.low is None:
        return ()
    high, low = _Line(profile, profile.high), _Line(profile, profile.low)
    found = []
    for g_cm2 in _WEDGE_G_CM2:
        ratios = [_ratio(high, low, material, g_cm2) for material in _WEDGES]
        for (lighter, one), (heavier, other) in zip(
            zip(_WEDGES, ratios, strict=True), zip(_WEDGES[1:], ratios[1:], strict=False), strict=False
        ):
            noise = float(np.hypot(one[1], other[1])) / np.sqrt(WEDGE_PX)
            found.append(
                Wedge(lighter=lighter, heavier=heavier, g_cm2=g_cm2, deviations=float(abs(one[0] - other[0]) / noise))
            )
    return tuple(found)


def _ratio(high: _Line, low: _Line, material: str, g_cm2: float) -> tuple[float, float]:
    """Return the ratio of the channels' depths through a wedge, and its deviation in a pixel."""
    t_high, t_low = float(high.of(material, g_cm2)), float(low.of(material, g_cm2))
    a_high, a_low = -np.log(t_high), -np.log(t_low)
    ratio = a_low / a_high
    noise = np.hypot(float(high.noise(t_high)) / t_high / a_high, float(low.noise(t_low)) / t_low / a_low)
    return float(ratio), float(ratio * noise)
