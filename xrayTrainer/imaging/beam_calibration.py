"""What the values of a scanner mean: steel, areal densities, and which materials two energies tell apart.

Tables over the optical depth of the high energy, made from the scanner's profile (`simulation.beam_table`) and used by
colours, measures and the line under the cursor.  No scanner, no table: then nothing is said about matter.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from xrayTrainer.imaging.look import MaterialClass

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class BeamCalibration:
    """Optical depths of known materials in one scanner.

    Attributes
    ----------
    depth
        Optical depth of the high energy, -ln T, rising from 0, shape (n,).
    steel_mm
        Thickness of steel that has it, shape (n,).
    areal
        By material class, g/cm2 of its reference material (polyethylene, aluminium, iron, lead), shape (4, n).
    low_depth
        Optical depth of the low energy behind the same, on the axis of the fan and at its edges, where the beam is
        softer: shape (2, 4, n); None for a scanner of one energy.
    cross_error
        By what share a length across the travel may be wrong, because a thing may lie nearer to the source or further
        from it within the carrier.
    deepest
        Optical depth beyond which the signal drowns in noise and scatter.
    """

    depth: Floats
    steel_mm: Floats
    areal: Floats
    low_depth: Floats | None
    cross_error: float
    deepest: float

    def steel(self, transmission: Floats | float) -> Floats:
        """Return the steel equivalents in mm of transmissions (0 to 1, air 1), NaN beyond what can be measured."""
        depth = optical_depth(transmission)
        found: Floats = np.interp(depth, self.depth, self.steel_mm)
        return np.where(depth > self.deepest, np.nan, found)

    def areal_density(self, transmission: Floats | float, material: MaterialClass) -> Floats:
        """Return g/cm2 of a material class that lets so much through, NaN beyond what can be measured."""
        depth = optical_depth(transmission)
        found: Floats = np.interp(depth, self.depth, self.areal[list(MaterialClass).index(material)])
        return np.where(depth > self.deepest, np.nan, found)


def optical_depth(transmission: Floats | float) -> Floats:
    """Return -ln T, at least 0; what lets nothing through counts as 1e-9."""
    return -np.log(np.clip(np.asarray(transmission, dtype=np.float64), 1e-9, 1.0))
