"""One view of a built scene: the scan that a scanner makes of it, and its clean twin.

Areal densities of the clean scene are added up once; a concealment is added in its own crop.  What is not asked for is
not computed: a scan alone costs one pass.  Scan and clean twin share one field of noise.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Protocol

import msgspec
import numpy as np
from numpy.typing import NDArray

from xrayTrainer.imaging.scan import PixelMeaning, Scan
from xrayTrainer.simulation.areal import Window, areal_maps, window_of
from xrayTrainer.simulation.channels import Maps, Picture, Spectral, regime_of, spectral_of, transmission_of
from xrayTrainer.simulation.detector import AIR_SHARE, Detector, noise_tile
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.expand import Expansion, Role
from xrayTrainer.simulation.fan import Fan, Floats, Plane
from xrayTrainer.simulation.framing import framed
from xrayTrainer.simulation.motion import reach_of, sway_of, swayed, swayed_pixel, uneven_columns
from xrayTrainer.simulation.physics.basis import basis_matrix
from xrayTrainer.simulation.profiles import Channel, ScannerProfile, ScannerView, fan_of

RING_PX = 12
"""How far around a concealment its surroundings count."""
_MARGIN_CM = (25.0, 70.0)
_FULL_MARGIN_CM = 600.0
"""Length of a carrier from which on the margin is whole; shorter ones have less air about them."""
_LEAST_MARGIN = 0.6
_HALF_WIDTH_CM = 150.0
_NEAR_WALL_CM = -122.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Patch:
    """What one concealment changes in a view, noise-free, before scatter and blur.

    Attributes
    ----------
    id
        Id of the concealment.
    window
        Rows and columns of the scan: all that it changes, and a ring around it; None where the view misses it.
    alone
        For each channel the crop of the clean scan with this concealment alone, float32.
    """

    id: str
    window: Window | None
    alone: tuple[Picture, ...]


class Exposure:
    """A view of a scene; made by `expose`.

    Attributes
    ----------
    expansion
        The scene as built.
    profile, view
        The scanner and the view.
    fan
        The rays, without sway.
    sway
        Shape (cols,): how far each column is moved upwards, pixels.
    channels
        Names of the channels: `high`, and `low` where the scanner has two energies.
    patches
        What each concealment changes, in the order of `expansion.hidden`.
    """

    def __init__(
        self,
        expansion: Expansion,
        profile: ScannerProfile,
        view: ScannerView,
        fan: Fan,
        sway: Floats,
        pictures: _Pictures,
    ) -> None:
        self.expansion = expansion
        self.profile = profile
        self.view = view
        self.fan = fan
        self.sway = sway
        self.channels = ("high",) if profile.low is None else ("high", "low")
        self.patches = pictures.patches
        self._pictures = pictures

    @property
    def mm_per_pixel(self) -> tuple[float, float]:
        """Along the travel, and across it in the middle plane of the carrier; for backscatter at its near wall."""
        return _pitch(self.expansion, self.profile, self.fan)

    @cached_property
    def high(self) -> NDArray[np.uint16]:
        """The scan, high energy: shape (rows, cols), air is `detector.AIR`."""
        return self._measured("high", clean=False)

    @cached_property
    def low(self) -> NDArray[np.uint16] | None:
        """The scan, low energy; None for a scanner with one energy."""
        return self._measured("low", clean=False) if "low" in self.channels else None

    @cached_property
    def clean_high(self) -> NDArray[np.uint16]:
        """The clean twin, high energy."""
        return self._measured("high", clean=True)

    @cached_property
    def clean_low(self) -> NDArray[np.uint16] | None:
        """The clean twin, low energy; None for a scanner with one energy."""
        return self._measured("low", clean=True) if "low" in self.channels else None

    def scan(self, *, clean: bool = False) -> Scan:
        """Return the scan or its clean twin."""
        high, low = (self.clean_high, self.clean_low) if clean else (self.high, self.low)
        through = self.profile.modality == "transmission"
        if not through:
            return Scan(high, low, 16, PixelMeaning.GREY)
        return Scan(high, low, 16, PixelMeaning.TRANSMISSION, air=AIR_SHARE)

    def noise_free(self, channel: str, *, clean: bool = False) -> Picture:
        """Return the transmission before scatter, blur and noise: shape (rows, cols), float32, 1 in air."""
        number = self.channels.index(channel)
        picture = self._pictures.clean[number].copy()
        if not clean:
            for window, crops in self._pictures.changed:
                picture[window] = crops[number]
        return picture

    def clean_crop(self, channel: str, window: Window) -> Picture:
        """Return a part of the clean twin, noise-free, before scatter and blur."""
        return self._pictures.clean[self.channels.index(channel)][window]

    def channel(self, name: str) -> Channel:
        """Return one of the scanner's channels.

        Raises
        ------
        ValueError
            If it has none of this name.
        """
        found = {"high": self.profile.high, "low": self.profile.low}.get(name)
        if found is None:
            raise ValueError(f"{self.profile.name} has no channel {name}")
        return found

    def pixel(self, x: float, y: float, z: float) -> tuple[float, float]:
        """Return where a point of the scene lies in the scan: continuous pixels, x right, y down; NaN if unseen."""
        return swayed_pixel(self.fan, self.sway, (x, y, z))

    def _measured(self, name: str, *, clean: bool) -> NDArray[np.uint16]:
        detector = Detector(self.profile, self.fan.shape, _draws(self.expansion, self.profile).child(self.view.id))
        return detector.measure(self.noise_free(name, clean=clean), self.channel(name), name)


@dataclass(frozen=True, slots=True)
class _Pictures:
    """Noise-free pictures, swayed: the clean ones, and what all concealments together change in them."""

    clean: tuple[Picture, ...]
    changed: tuple[tuple[Window, tuple[Picture, ...]], ...]
    patches: tuple[Patch, ...]


def expose(
    expansion: Expansion,
    profile: ScannerProfile,
    view_id: str,
    *,
    kept: CleanMaps | None = None,
    coarseness: int = 1,
) -> Exposure:
    """Return one view of a built scene.

    Parameters
    ----------
    expansion
        The scene as built; its seed chooses noise, speed and sway.
    profile
        The scanner.
    view_id
        One of its views.
    kept
        What was added up for scenes before it; None adds all up anew.
    coarseness
        How many rows and columns make one of the picture: a draft costs less.

    Raises
    ------
    UserError
        `scene.no_view`.
    """
    fan, sway = scan_geometry(expansion, profile, view_id)
    if coarseness > 1:
        fan, sway, profile = _coarser(fan, sway, profile, coarseness)
    return Exposure(expansion, profile, profile.view(view_id), fan, sway, _render(expansion, profile, fan, sway, kept))


class CleanMaps(Protocol):
    """Remembers what clean scenes are made of; see `kept_maps.KeptMaps`."""

    def clean(
        self, expansion: Expansion, fan: Fan, sway: Floats, basis: Floats, spectra: Sequence[Spectral]
    ) -> tuple[Maps, tuple[Picture, ...]]:
        """Return areal maps and noise-free, swayed pictures of a clean scene; neither may be written to."""
        ...


def _coarser(fan: Fan, sway: Floats, profile: ScannerProfile, by: int) -> tuple[Fan, Floats, ScannerProfile]:
    """Return rays that stand for `by` rows and columns each, less what is left over, and their scanner."""
    rows, cols = (max(1, count // by) for count in fan.shape)
    coarse = replace(fan, x=fan.x[: cols * by + 1 : by], slopes=fan.slopes[: rows * by + 1 : by])
    low = None if profile.low is None else _calmer(profile.low, by)
    along, across = profile.blur_px
    scanner = msgspec.structs.replace(
        profile,
        high=_calmer(profile.high, by),
        low=low,
        pitch_cm=profile.pitch_cm * by,
        blur_px=(along / by, across / by),
    )
    return coarse, sway[: cols * by].reshape(cols, by).mean(axis=1) / by, scanner


def _calmer(channel: Channel, by: int) -> Channel:
    """Return a channel with the quanta of `by` times `by` pixels in each."""
    return msgspec.structs.replace(channel, quanta=channel.quanta * by**2)


def scan_geometry(expansion: Expansion, profile: ScannerProfile, view_id: str) -> tuple[Fan, Floats]:
    """Return the rays of a view and the sway of its columns, without rendering it; raises as `expose`."""
    draws = _draws(expansion, profile)
    fan = scan_fan(profile, profile.view(view_id), expansion.body.extent, draws)
    fan = framed(fan, expansion, draws.child(view_id, "frame"))
    return fan, sway_of(fan.shape[1], profile.wobble_px, draws.child(view_id, "sway"))


def pitch_of(expansion: Expansion, profile: ScannerProfile, view_id: str) -> tuple[float, float]:
    """Return the pitch of a view without rendering it, as `Exposure.mm_per_pixel`; raises as `expose`."""
    return _pitch(expansion, profile, scan_geometry(expansion, profile, view_id)[0])


def _pitch(expansion: Expansion, profile: ScannerProfile, fan: Fan) -> tuple[float, float]:
    holds = expansion.body.holds
    above = -holds[0].box.centre[2] if holds else -100.0
    depth = 0.0 if fan.plane is Plane.SIDE else above
    across = float(np.abs(np.diff(fan.slopes)).mean()) * (depth - fan.source[0])
    return profile.pitch_cm * 10.0, across * 10.0


def scan_shape(expansion: Expansion, profile: ScannerProfile, view_id: str) -> tuple[int, int]:
    """Return rows and columns of a view without rendering it; raises as `expose`."""
    return scan_geometry(expansion, profile, view_id)[0].shape


def scan_fan(profile: ScannerProfile, view: ScannerView, extent: tuple[float, float], draws: Draws) -> Fan:
    """Return the rays of a scan of a carrier from `extent[0]` to `extent[1]`, cm, with some air around it.

    Of a carrier that is longer than the scanner sees, the front is lost.
    """
    margin = draws.child("margin")
    share = min(1.0, max(_LEAST_MARGIN, (extent[1] - extent[0]) / _FULL_MARGIN_CM))
    first, last = extent[0] - share * margin.uniform(*_MARGIN_CM), extent[1] + share * margin.uniform(*_MARGIN_CM)
    lean = float(np.tan(np.radians(view.shear_deg)))
    runs = (-view.source[0] - _HALF_WIDTH_CM, -view.source[0] + _HALF_WIDTH_CM)
    shifts = sorted(-lean * run for run in runs)
    first, last = first + shifts[0], last + shifts[1]
    count = int(np.clip(np.ceil((last - first) / profile.pitch_cm), 16, profile.max_columns))
    first = max(first, last - count * profile.pitch_cm)
    borders = uneven_columns(first, count, profile.pitch_cm, profile.speed_jitter, draws.child("speed"))
    return fan_of(profile, view, (first, last), borders)


def _draws(expansion: Expansion, profile: ScannerProfile) -> Draws:
    return Draws(expansion.scene.seed).child("scan", profile.name)


def _render_backscatter(expansion: Expansion, profile: ScannerProfile, fan: Fan, sway: Floats) -> _Pictures:
    """Return the pictures of a backscatter scanner: what lies before a thing counts, so each crop is made anew."""
    from xrayTrainer.simulation.backscatter import backscatter_picture

    beam, solids, reach = profile.high.beam, expansion.solids, reach_of(sway)
    clean = swayed(backscatter_picture(expansion.clean, fan, beam), sway)
    others = [number for number, owner in enumerate(expansion.owners) if owner.role is not Role.CONCEALMENT]
    patches: list[Patch] = []
    changed: list[tuple[Window, tuple[Picture, ...]]] = []
    for hidden in expansion.hidden:
        window = window_of(solids.of((hidden.owner,)), fan, margin=RING_PX + 2 * reach + 2)
        if window is None:
            patches.append(Patch(id=hidden.recipe.id, window=None, alone=()))
            continue
        inner = _inner(window, reach, fan)
        part = slice(inner[0].start - window[0].start, inner[0].stop - window[0].start)
        crops = [
            np.ascontiguousarray(swayed(backscatter_picture(some, fan, beam, window), sway[window[1]])[part])
            for some in (solids.of([*others, hidden.owner]), solids)
        ]
        patches.append(Patch(id=hidden.recipe.id, window=inner, alone=(crops[0],)))
        changed.append((inner, (crops[1],)))
    return _Pictures((clean,), tuple(changed), tuple(patches))


def _render(expansion: Expansion, profile: ScannerProfile, fan: Fan, sway: Floats, kept: CleanMaps | None) -> _Pictures:
    if profile.modality == "backscatter":
        return _render_backscatter(expansion, profile, fan, sway)
    channels = [profile.high] if profile.low is None else [profile.high, profile.low]
    basis = basis_matrix(expansion.solids.materials, regime_of(profile.high.beam))
    there = (basis != 0.0).any(axis=0)  # few scenes hold the heaviest of the basis materials
    basis, spectra = basis[:, there], [spectral_of(channel.beam, fan).of(there) for channel in channels]
    if kept is None:
        maps = areal_maps(expansion.clean, fan, basis, noise_tile())
        clean = tuple(swayed(transmission_of(maps, spectral), sway) for spectral in spectra)
    else:
        maps, clean = kept.clean(expansion, fan, sway, basis, spectra)
    reach = reach_of(sway)
    added: list[tuple[str, Window | None, Maps]] = []
    patches: list[Patch] = []
    for hidden in expansion.hidden:
        own = expansion.solids.of((hidden.owner,))
        window = window_of(own, fan, margin=RING_PX + 2 * reach + 2)
        if window is None:
            patches.append(Patch(id=hidden.recipe.id, window=None, alone=()))
            continue
        more = areal_maps(own, fan, basis, noise_tile(), window)
        added.append((hidden.recipe.id, window, more))
        inner = _inner(window, reach, fan)
        both = maps[:, window[0], window[1]] + more
        patches.append(Patch(id=hidden.recipe.id, window=inner, alone=_crops(both, spectra, window, inner, sway)))
    if kept is not None and len(added) > 1:
        maps = maps.copy()
    changed = _changed(maps, added, patches, spectra, sway, reach, fan)
    return _Pictures(clean, changed, tuple(patches))


def _changed(
    maps: Maps,
    added: list[tuple[str, Window | None, Maps]],
    patches: list[Patch],
    spectra: list[Spectral],
    sway: Floats,
    reach: int,
    fan: Fan,
) -> tuple[tuple[Window, tuple[Picture, ...]], ...]:
    """Return the crops with all concealments in them; the maps get them all."""
    windows = [window for _, window, _ in added if window is not None]
    if len(windows) == 1:
        alone = next(patch for patch in patches if patch.window is not None)
        return ((_inner(windows[0], reach, fan), alone.alone),)
    for window, (_, _, more) in zip(windows, added, strict=True):
        maps[:, window[0], window[1]] += more
    found = []
    for window in windows:
        inner = _inner(window, reach, fan)
        found.append((inner, _crops(maps[:, window[0], window[1]], spectra, window, inner, sway)))
    return tuple(found)


def _inner(window: Window, reach: int, fan: Fan) -> Window:
    """Return the window less the rows that are there only to be swayed into it."""
    rows, cols = window
    top = rows.start + reach if rows.start > 0 else 0
    bottom = rows.stop - reach if rows.stop < fan.shape[0] else rows.stop
    return slice(top, max(top, bottom)), cols


def _crops(maps: Maps, spectra: list[Spectral], window: Window, inner: Window, sway: Floats) -> tuple[Picture, ...]:
    rows, cols = window
    part = slice(inner[0].start - rows.start, inner[0].stop - rows.start)
    return tuple(
        np.ascontiguousarray(swayed(transmission_of(maps, spectral, rows.start), sway[cols])[part])
        for spectral in spectra
    )
