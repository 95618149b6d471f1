"""A scan file as a measured scan: its bands with air, beam and noise, and how it was taken.

Scans of 16 bits count as transmission. Pictures of 8 bits are greys of unknown calibration: goods are put into them as
if they were transmission, in one grey, and a notice says so.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from xrayTrainer.domain.errors import Param, UserError
from xrayTrainer.imaging.scan import Band, PixelMeaning, Scan
from xrayTrainer.simulation.calibration import QuantumNoise, air_value, grey_noise_of, is_clipped, quanta_of
from xrayTrainer.simulation.channels import regime_of
from xrayTrainer.simulation.fan import Plane
from xrayTrainer.simulation.insertion import MeasuredBand, ScanGeometry
from xrayTrainer.simulation.physics.spectra import BEAMS
from xrayTrainer.simulation.profiles import Channel, ScannerProfile, profile_named

BEAM_IDS = tuple(beam.id for beam in BEAMS.values() if beam.scintillator is not None)
"""Beams that are measured behind the carrier."""
NOMINAL_BEAM = "mv6"
"""For greys, of whose beam nothing is known."""

_QUANTA, _DARK = 1e5, 2e-6
_SCATTER = {"mev": 2e-4, "kv": 3e-4}
"""As the shipped scanners have it (simulation.md 1.2)."""
_SOURCE_CM = 740.0
_COLOUR_STEP = 16
_COLOURED_SHARE = 0.05
"""Part of a picture that may be in colour: frames and labels of the window from which it was taken."""
_PITCH_MM = (0.05, 100.0)


@dataclass(frozen=True, slots=True)
class Notice:
    """Something that a person should know: a message code and its values."""

    code: str
    params: Mapping[str, Param] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class ScannerWish:
    """What is known of the scanner.

    Attributes
    ----------
    profile
        Name with version of a shipped profile that is like it.
    view
        Id of its view, the first by default; without a profile `top` where it looks from above.
    beam, low_beam
        Ids of beams, instead of the profile's.
    mm_per_pixel
        Along the travel and across it, in the middle plane of the carrier; None takes the profile's.
    air
        Values of the unattenuated beam, high and low; what is not given is found.
    """

    profile: str | None = None
    view: str | None = None
    beam: str | None = None
    low_beam: str | None = None
    mm_per_pixel: tuple[float, float] | None = None
    air: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """A measured scan.

    Attributes
    ----------
    bands
        One or two energies, high first.
    geometry
        How it was taken.
    blur_px
        Focal spot and crosstalk.
    view
        Id of the view.
    calibrated
        Whether values are transmissions.
    shift
        By how many bits values are moved up, so that they fill 16 bits.
    cut_off
        Bands of which the brightest values are cut off.
    notices
        What a person should know.
    """

    bands: tuple[MeasuredBand, ...]
    geometry: ScanGeometry
    blur_px: tuple[float, float]
    view: str
    calibrated: bool
    shift: int
    cut_off: tuple[MeasuredBand, ...]
    notices: tuple[Notice, ...]

    def stretched(self, band: Band) -> Band:
        """Return a band as it is written."""
        return band << np.uint16(self.shift) if self.shift else band


def measured_scan(scan: Scan, wish: ScannerWish, *, file: str) -> Measured:
    """Return a scan with all that is needed to put goods into it.

    Parameters
    ----------
    scan
        As read.
    wish
        What is known of the scanner.
    file
        Name of the file, for messages.

    Raises
    ------
    UserError
        `insertion.*`, `scene.no_scanner`, `scene.no_view`.
    """
    profile = None if wish.profile is None else profile_named(wish.profile)
    if profile is not None and profile.modality != "transmission":
        raise UserError("insertion.backscatter", scanner=profile.name)
    notices: list[Notice] = []
    values = _bands_of(scan, file, notices)
    calibrated = values[0].dtype == np.uint16
    if calibrated:
        channels = _channels(profile, wish, len(values), file)
        bands = [
            _calibrated(band, scan.bits, channel, _given(wish.air, number), file, notices)
            for number, (band, channel) in enumerate(zip(values, channels, strict=True))
        ]
    else:
        if len(values) > 1:
            raise UserError("insertion.low_not_calibrated", file=file)
        notices.append(Notice("insertion.notice.grey", {"file": file}))
        bands = [_grey(values[0], wish, profile)]
    return Measured(
        bands=tuple(bands),
        geometry=_geometry(values[0].shape[:2], profile, wish, file),
        blur_px=(0.45, 0.55) if profile is None else profile.blur_px,
        view=_view_id(profile, wish),
        calibrated=calibrated,
        shift=_shift(scan.bits, notices, file) if calibrated else 0,
        cut_off=tuple(band for band in bands if calibrated and is_clipped(band.values)),
        notices=tuple(notices),
    )


def _given(values: Sequence[float], number: int) -> float | None:
    return values[number] if number < len(values) else None


def _bands_of(scan: Scan, file: str, notices: list[Notice]) -> list[Band]:
    """Return the bands in grey; a colour file counts as grey where it shows no colours."""
    if scan.meaning is not PixelMeaning.COLOUR:
        return [band for band in (scan.high, scan.low) if band is not None]
    if scan.high.dtype != np.uint8:
        raise UserError("insertion.colour", file=file)
    colours = scan.high.astype(np.int16)
    if float((np.ptp(colours, axis=2) > _COLOUR_STEP).mean()) > _COLOURED_SHARE:
        raise UserError("insertion.colour", file=file)
    notices.append(Notice("insertion.notice.colours_dropped", {"file": file}))
    return [scan.high[:, :, 1].astype(np.uint8)]


def _channels(profile: ScannerProfile | None, wish: ScannerWish, count: int, file: str) -> list[Channel]:
    own = [None, None] if profile is None else [profile.high, profile.low]
    found: list[Channel] = []
    for channel, beam in zip(own[:count], (wish.beam, wish.low_beam)[:count], strict=True):
        if beam is None and channel is None:
            raise UserError("insertion.no_low_beam" if found else "insertion.no_beam", file=file)
        if beam is not None and beam not in BEAM_IDS:
            raise UserError("insertion.unknown_beam", beam=beam, known=", ".join(BEAM_IDS))
        if channel is None or (beam is not None and beam != channel.beam):
            channel = Channel(beam=str(beam), quanta=_QUANTA, scatter=_SCATTER[regime_of(str(beam))], dark=_DARK)
        found.append(channel)
    beams = [channel.beam for channel in found]
    if len(beams) > 1 and (beams[0] == beams[1] or regime_of(beams[0]) != regime_of(beams[1])):
        raise UserError("insertion.beams_do_not_go_together", high=beams[0], low=beams[1])
    return found


def _calibrated(
    values: Band, bits: int, channel: Channel, air: float | None, file: str, notices: list[Notice]
) -> MeasuredBand:
    if air is None:
        if is_clipped(values):
            raise UserError("insertion.clipped", file=file)
        air = air_value(values)
        if air is None:
            raise UserError("insertion.no_air", file=file)
    elif not 0 < air <= 4 * 65_535:
        raise UserError("insertion.bad_air", file=file)
    quanta = quanta_of(values, air)
    if quanta is None:
        quanta = channel.quanta
        assumed = Notice("insertion.notice.noise_assumed", {"file": file, "quanta": round(quanta)})
        notices.extend([assumed] if assumed not in notices else [])
    return MeasuredBand(
        values=values,
        top=(1 << bits) - 1,
        air=air,
        beam=channel.beam,
        noise=QuantumNoise(quanta, channel.dark if np.isfinite(quanta) else 0.0),
        scatter=channel.scatter,
    )


def _grey(values: Band, wish: ScannerWish, profile: ScannerProfile | None) -> MeasuredBand:
    """Return a grey picture as if it were transmission; without a peak of air its brightest values count as air."""
    air = _given(wish.air, 0) or air_value(values) or max(float(np.percentile(values, 99.5)), 1.0)
    own = NOMINAL_BEAM if profile is None else profile.high.beam
    beam = own if wish.beam is None else wish.beam
    if beam not in BEAM_IDS:
        raise UserError("insertion.unknown_beam", beam=beam, known=", ".join(BEAM_IDS))
    return MeasuredBand(values=values, top=255, air=air, beam=beam, noise=grey_noise_of(values, air), scatter=0.0)


def _shift(bits: int, notices: list[Notice], file: str) -> int:
    if bits >= 16:
        return 0
    notices.append(Notice("insertion.notice.widened", {"file": file, "bits": bits}))
    return 16 - bits


def _view_id(profile: ScannerProfile | None, wish: ScannerWish) -> str:
    if profile is None:
        return "top" if wish.view == "top" else "side"
    return profile.views[0].id if wish.view is None else profile.view(wish.view).id


def _geometry(shape: tuple[int, int], profile: ScannerProfile | None, wish: ScannerWish, file: str) -> ScanGeometry:
    """Return the geometry of a scan.

    A scan with fewer rows than the profile's detectors, at its pitch, is taken to be cut off above the carrier, as
    consoles and our own scans are: carriers stand on the ground.
    """
    pitch = wish.mm_per_pixel
    if profile is None:
        if pitch is None:
            raise UserError("insertion.no_pitch", file=file)
        source_cm, source_row, plane, shear = _SOURCE_CM, shape[0] / 2.0, Plane(_view_id(None, wish)), 0.0
    else:
        view = profile.view(_view_id(profile, wish))
        source_cm, plane = -view.source[0], Plane(view.plane)
        low, high = view.cross
        shear = float(np.tan(np.radians(view.shear_deg)))
        height_mm = (high - low) * source_cm / (view.detector_depth - view.source[0]) * 10.0
        if pitch is None:
            pitch = (profile.pitch_cm * 10.0, height_mm / view.rows)
        rows = max(shape[0], round(height_mm / pitch[1]))
        source_row = (high - view.source[1]) / (high - low) * rows - (rows - shape[0])
    if not all(_PITCH_MM[0] <= one <= _PITCH_MM[1] for one in pitch):
        raise UserError("insertion.bad_pitch", low=_PITCH_MM[0], high=_PITCH_MM[1])
    return ScanGeometry(
        shape=(int(shape[0]), int(shape[1])),
        mm_per_pixel=pitch,
        source_cm=source_cm,
        source_row=source_row,
        plane=plane,
        shear=shear,
    )
