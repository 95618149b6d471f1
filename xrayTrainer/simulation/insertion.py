"""Simulated goods in a measured scan (threat image projection), as if they had been there when it was measured.

The scan is turned into areal densities, the goods are added to them, and the scan is multiplied by what the model says
that this changes, before blur; scattered radiation stays as it was.  The darker signal then gets the noise that it
lacks.  Not one pixel changes where no ray meets the goods, but for the blur at their edges.

References
----------
T. W. Rogers et al., "Threat image projection (TIP) into X-ray images of cargo containers for training humans and
machines", IEEE ICCST 2016, 283-289.
J.-S. Lee, IEEE Transactions on Pattern Analysis and Machine Intelligence 2 (1980) 165-168 (smoothing that keeps edges).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from xrayTrainer.domain.errors import UserError
from xrayTrainer.imaging.scan import Band
from xrayTrainer.simulation import hiding  # noqa: F401 - its modules enter their generators
from xrayTrainer.simulation.areal import Maps, Window, areal_maps, window_of
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.calibration import Noise
from xrayTrainer.simulation.channels import regime_of, spectral_of
from xrayTrainer.simulation.covering import Mask
from xrayTrainer.simulation.detector import noise_tile, normal_field
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.fan import Fan, Plane
from xrayTrainer.simulation.generators import GOODS, GoodsMade
from xrayTrainer.simulation.inversion import Background, areal_densities, passing_share
from xrayTrainer.simulation.masks import DIFFERS
from xrayTrainer.simulation.mass import masses_kg
from xrayTrainer.simulation.physics.basis import basis_matrix
from xrayTrainer.simulation.pixel_windows import bounds_of
from xrayTrainer.simulation.solids import Parts, Sink, Solids

Floats = NDArray[np.float64]

_MARGIN_PX = 4
_SCATTER_REACH_PX = 144
_SCATTER_SHRINK = 8
_SCATTER_SIGMA = 6.0
_SMOOTHED_PX = 5
_LEAST_CHANGE = 1e-6
_DARKEST = 1e-9
_BLOCK_PIXELS = 8_192


@dataclass(frozen=True, slots=True, kw_only=True)
class ScanGeometry:
    """How a measured scan was taken, as far as goods in it need to know.

    Attributes
    ----------
    shape
        Rows and columns.
    mm_per_pixel
        Along the travel, and across it in the plane of depth 0.
    source_cm
        From the source to that plane.
    source_row
        Row whose rays run straight across, continuous.
    plane
        From where the view looks.
    shear
        Tangent of the angle of an angled view.
    """

    shape: tuple[int, int]
    mm_per_pixel: tuple[float, float]
    source_cm: float
    source_row: float
    plane: Plane = Plane.SIDE
    shear: float = 0.0

    def fan(self) -> Fan:
        """Return the rays: depth 0 is the plane of the pitch, cross coordinates are above the source."""
        rows, cols = self.shape
        along, across = self.mm_per_pixel[0] / 10.0, self.mm_per_pixel[1] / 10.0
        slopes = np.asarray((self.source_row - np.arange(rows + 1)) * (across / self.source_cm), dtype=np.float64)
        return Fan(
            self.plane,
            np.asarray(along * np.arange(cols + 1), dtype=np.float64),
            slopes,
            (-self.source_cm, 0.0),
            self.shear,
        )

    def box(self, at_px: tuple[float, float], size_cm: tuple[float, float, float], depth_cm: float) -> Box:
        """Return the box of a size (length, width, height) whose middle is seen at a place of the scan.

        Parameters
        ----------
        at_px
            x and y, continuous scan pixels.
        size_cm
            Along the travel, across it level, upwards.
        depth_cm
            Of its middle, beyond the plane of the pitch as the source sees it; below 0 before it.
        """
        along, across = self.mm_per_pixel[0] / 10.0, self.mm_per_pixel[1] / 10.0
        cross = (self.source_row - at_px[1]) * across * (self.source_cm + depth_cm) / self.source_cm
        x = at_px[0] * along + self.shear * (self.source_cm + depth_cm)
        y, z = (depth_cm, cross) if self.plane is Plane.SIDE else (cross, -depth_cm)
        return Box.around((x, y, z), size_cm)


@dataclass(frozen=True, slots=True, kw_only=True)
class PackedGoods:
    """Goods as solids: what was packed, by which generator, and its mass in kilograms."""

    solids: Solids
    made: GoodsMade
    generator: str
    term: str
    mass_kg: float


def pack_goods(name: str, box: Box, draws: Draws, amount: float | None = None) -> PackedGoods:
    """Pack goods into a box of air.

    Parameters
    ----------
    name
        Generator, with version or without.
    box
        What they may not leave.
    draws
        Which pieces, and how they lie.
    amount
        A share of what fits where below 1, else a number of things; None: as is usual.

    Raises
    ------
    UserError
        `scene.no_generator`, `insertion.does_not_fit`.
    """
    generator = GOODS.newest().get(name) or GOODS.get(name)
    sink = Sink(draws)
    params = {} if amount is None else {"amount": amount}
    made = generator.build(Parts(sink, 0), box, draws.child("goods", 0), params, None)
    solids = sink.solids()
    if made is None or len(solids) == 0:
        size = " x ".join(f"{side:g}" for side in box.size)
        raise UserError("insertion.does_not_fit", goods=generator.name, size=size)
    return PackedGoods(
        solids=solids,
        made=made,
        generator=generator.full_name,
        term=generator.term,
        mass_kg=float(masses_kg(solids).sum()),
    )


def reaches_beyond(solids: Solids, fan: Fan) -> bool:
    """Return whether some part of the solids lies outside of what the fan sees."""
    lowest, highest = bounds_of(solids)
    low, high = lowest.min(axis=0), highest.max(axis=0)
    corners = [fan.pixel(x, y, z) for x in (low[0], high[0]) for y in (low[1], high[1]) for z in (low[2], high[2])]
    return bool(np.isnan(np.array(corners)).any())


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasuredBand:
    """One energy of a measured scan.

    Attributes
    ----------
    values
        Shape (rows, cols), uint8 or uint16, high is air.
    top
        Largest value that may be written.
    air
        Value of the unattenuated beam.
    beam
        Id of the spectrum.
    noise
        How much of it there is.
    scatter
        Scattered radiation in the values, as a share of the air field.
    """

    values: Band
    top: int
    air: float
    beam: str
    noise: Noise
    scatter: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangedBand:
    """What goods change in one energy: crops of the window.

    Attributes
    ----------
    values
        The crop with the goods in it, in the type of the scan.
    before, after
        Signal without noise, in units of air, as far as it could be told from noise; scatter included.
    share
        Which share of the primary beam still comes through, before blur: 1 where no ray meets the goods.
    """

    values: Band
    before: Floats
    after: Floats
    share: Floats


@dataclass(frozen=True, slots=True, kw_only=True)
class Insertion:
    """Goods in a scan.

    Attributes
    ----------
    window
        Rows and columns outside of which nothing changes.
    bands
        The crops, high energy first.
    mask
        Crop: pixels of which some energy changes by more than `masks.DIFFERS`, before blur.
    """

    window: Window
    bands: tuple[ChangedBand, ...]
    mask: Mask


def insert(
    bands: Sequence[MeasuredBand],
    solids: Solids,
    fan: Fan,
    draws: Draws,
    *,
    blur_px: tuple[float, float],
    background: Background = Background.MIXED,
) -> Insertion | None:
    """Put solids into a measured scan.

    Parameters
    ----------
    bands
        One or two energies of the scan, high first.
    solids
        What is put in.
    fan
        The rays of the whole scan.
    draws
        Which noise.
    blur_px
        Focal spot and crosstalk: standard deviations along the travel and across it, pixels.
    background
        Of what matter the scan is taken to be where it has one energy.

    Returns
    -------
    Insertion or None
        None where no ray meets the solids.
    """
    window = window_of(solids, fan, margin=_MARGIN_PX)
    if window is None:
        return None
    regime = regime_of(bands[0].beam)
    added = areal_maps(solids, fan, basis_matrix(solids.materials, regime), noise_tile(), window)
    before = [_Before.of(band, window) for band in bands]
    shares = _shares(bands, before, added, fan, window, background)
    changed = tuple(
        _changed(band, one, share, window, draws.child(name), blur_px)
        for band, one, share, name in zip(bands, before, shares, ("high", "low"), strict=False)
    )
    mask: Mask = np.any([1.0 - share > DIFFERS for share in shares], axis=0)
    return Insertion(window=window, bands=changed, mask=mask)


@dataclass(frozen=True, slots=True)
class _Before:
    """A crop of the scan as it is, in units of air: what is primary of it, without noise, and what is scattered."""

    primary: Floats
    scatter: Floats

    @staticmethod
    def of(band: MeasuredBand, window: Window) -> _Before:
        (rows, cols), reach = window, _SCATTER_REACH_PX
        top, left = max(0, rows.start - reach), max(0, cols.start - reach)
        wide = band.values[top : rows.stop + reach, left : cols.stop + reach].astype(np.float64) / band.air
        inner = slice(rows.start - top, rows.stop - top), slice(cols.start - left, cols.stop - left)
        scatter = band.scatter * _out_of_focus(wide)[inner]
        return _Before(np.maximum(smoothed(wide, band.noise)[inner] - scatter, _DARKEST), scatter)


def smoothed(signal: Floats, noise: Noise) -> Floats:
    """Return a signal with less noise, and its edges kept: each pixel moves towards the mean around it, the nearer the
    less that the variance around it is above that of the noise.
    """
    size = (_SMOOTHED_PX, _SMOOTHED_PX)
    mean = cv2.blur(signal, size, borderType=cv2.BORDER_REFLECT)
    variance = cv2.blur((signal - mean) ** 2, size, borderType=cv2.BORDER_REFLECT)
    own = np.maximum(variance - noise.variance(np.asarray(mean)), 0.0)
    kept = np.divide(own, variance, out=np.ones_like(own), where=variance > 0)
    return np.asarray(mean + kept * (signal - mean))


def _out_of_focus(signal: Floats) -> Floats:
    """Return the field around each pixel as the detector model scatters it."""
    rows, cols = signal.shape
    small = (max(1, cols // _SCATTER_SHRINK), max(1, rows // _SCATTER_SHRINK))
    field = cv2.resize(np.clip(signal, 0.0, 1.0), small, interpolation=cv2.INTER_AREA)
    field = cv2.GaussianBlur(field, (0, 0), sigmaX=_SCATTER_SIGMA, borderType=cv2.BORDER_REPLICATE)
    return np.asarray(cv2.resize(field, (cols, rows), interpolation=cv2.INTER_LINEAR), dtype=np.float64)


def _shares(
    bands: Sequence[MeasuredBand],
    before: Sequence[_Before],
    added: Maps,
    fan: Fan,
    window: Window,
    background: Background,
) -> list[Floats]:
    """Return for each energy which share of the primary beam the goods let through: crops of the window."""
    spectra = [spectral_of(band.beam, fan) for band in bands]
    regime = regime_of(bands[0].beam)
    met = np.flatnonzero(np.abs(added).max(axis=0).ravel() > 0)
    rows = met // added.shape[2] + window[0].start
    shares = [np.ones(added.shape[1:]) for _ in bands]
    more = added.reshape(len(added), -1)
    for start in range(0, len(met), _BLOCK_PIXELS):
        part = met[start : start + _BLOCK_PIXELS]
        seen = rows[start : start + _BLOCK_PIXELS]
        measured = [one.primary.ravel()[part] for one in before]
        there = areal_densities(measured, spectra, seen, regime, background)
        goods = more[:, part].T.astype(np.float64)
        for share, spectral in zip(shares, spectra, strict=True):
            share.ravel()[part] = passing_share(there, goods, spectral, seen)
    return shares


def _changed(
    band: MeasuredBand, before: _Before, share: Floats, window: Window, draws: Draws, blur_px: tuple[float, float]
) -> ChangedBand:
    values = band.values[window]
    signal = before.primary + before.scatter
    after = before.primary * _blurred_share(before.primary, share, blur_px) + before.scatter
    factor = after / signal
    lacking = np.maximum(band.noise.variance(after) - factor**2 * band.noise.variance(signal), 0.0)
    noise = normal_field(draws.child("quanta"), values.size).reshape(values.shape)
    found = values * factor + band.air * np.sqrt(lacking) * noise
    # a detector that reads nothing goes on reading nothing
    touched = (factor < 1.0 - _LEAST_CHANGE) & values.any(axis=1, keepdims=True)
    written = np.clip(np.floor(found + 0.5), 0, band.top).astype(values.dtype)
    return ChangedBand(values=np.where(touched, written, values), before=signal, after=after, share=share)


def _blurred_share(primary: Floats, share: Floats, blur_px: tuple[float, float]) -> Floats:
    """Return the share that comes through once focal spot and crosstalk have blurred what was behind the goods."""
    along, across = blur_px
    if along == 0.0 and across == 0.0:
        return share
    both = [
        cv2.GaussianBlur(one, (5, 5), sigmaX=along, sigmaY=across, borderType=cv2.BORDER_REPLICATE)
        for one in (primary * share, primary)
    ]
    return np.asarray(np.clip(both[0] / both[1], 0.0, 1.0))
