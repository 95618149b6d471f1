"""What a renderer draws from: the pyramid of the band that is shown, and that of material numbers beside it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from xrayTrainer.imaging.beam_calibration import BeamCalibration
from xrayTrainer.imaging.filters import aligned, difference, filtered, mirrored
from xrayTrainer.imaging.look import Difference, Energy, Processing
from xrayTrainer.imaging.material import material_numbers
from xrayTrainer.imaging.pyramid import Pyramid, build_pyramid, pick_pyramid
from xrayTrainer.imaging.scan import Band, PixelMeaning, Scan


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Layers:
    """Pyramids of one scan.

    Attributes
    ----------
    base
        Of the band that is shown.
    bits
        Significant bits of its values.
    air
        Value of air as a share of the largest value.
    material
        Of material numbers, where two energies and a calibration are there.
    signed
        Whether values are differences: 32,768 none, less darker, more lighter.
    preview
        Filters to apply to what is visible, while the whole scan is being worked through.
    """

    base: Pyramid
    bits: int
    air: float = 1.0
    material: Pyramid | None = None
    signed: bool = False
    preview: Processing | None = None


def layers_of(scan: Scan) -> Layers:
    """Return the layers of a scan as it was measured (some 10 ms for a large one)."""
    return Layers(base=build_pyramid(scan.high), bits=scan.bits, air=scan.air)


def with_material(
    layers: Layers, scan: Scan, calibration: BeamCalibration, off_axis: tuple[float, float] | None = None
) -> Layers:
    """Return layers with the material numbers of their scan (slow); parameters as of `material_numbers`."""
    return replace(layers, material=pick_pyramid(material_numbers(scan, calibration, off_axis)))


def preview_layers(plain: Layers, work: Processing) -> Layers:
    """Return layers that show a processing at once, as far as that can be done on what is visible."""
    return replace(plain, preview=work if work.filtered else None)


def processed_layers(
    scan: Scan,
    work: Processing,
    plain: Layers,
    reference: Scan | None = None,
    scale: tuple[float, float] | None = None,
) -> Layers:
    """Work through a scan (slow: some 100 ms for a large one).

    Parameters
    ----------
    scan
        The scan.
    work
        What is to be done. A low energy that is not there counts as the high one; without a reference its difference is
        left out.
    plain
        The layers of the scan as it was measured, whose material numbers are kept.
    reference
        What a difference from the atlas is taken from.
    scale
        Its scale, as `filters.aligned` takes it.

    Raises
    ------
    ValueError
        For a difference of a colour picture, which has no transmission.
    """
    band: Band = scan.low if work.energy is Energy.LOW and scan.low is not None else scan.high
    band = filtered(band, scan.bits, work)
    if work.difference is Difference.NONE or (work.difference is Difference.REFERENCE and reference is None):
        base = plain.base if band is scan.high else build_pyramid(band)
        return replace(plain, base=base, preview=None)
    if scan.meaning is PixelMeaning.COLOUR:
        raise ValueError("a colour picture has no transmission")
    if work.difference is Difference.MIRROR or reference is None:
        other = mirrored(band, scan.bits, scan.air)
    else:
        other = aligned(band, filtered(reference.high, reference.bits, work), scan.bits, scale)
    return replace(plain, base=build_pyramid(difference(band, other, scan.bits)), bits=16, signed=True, preview=None)
