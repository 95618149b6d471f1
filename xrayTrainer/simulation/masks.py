"""The exact key of an exposure: where each concealment lies, where it can be seen, and whose each pixel is."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from xrayTrainer.domain.regions import Polygon
from xrayTrainer.imaging.tone import Curve, spread
from xrayTrainer.simulation.areal import Window, areal_maps, window_of
from xrayTrainer.simulation.channels import Picture, regime_of, spectral_of, transmission_of
from xrayTrainer.simulation.covering import Mask, covering_polygons
from xrayTrainer.simulation.exposure import Exposure, Patch
from xrayTrainer.simulation.motion import reach_of, swayed
from xrayTrainer.simulation.physics.basis import basis_matrix

DIFFERS = 0.001
"""A pixel is part of a concealment where it changes the transmission by more than this share."""
VISIBLE_GREY = 3.0
"""Greys of 255 that an eye tells apart on a display."""
BEST_WINDOW = 0.1
"""Part of the range of tones that a person's best window spreads over the display."""
_LEAST_AREAL = 0.05


@dataclass(frozen=True, slots=True, kw_only=True)
class HiddenKey:
    """Where one concealment is in one view.

    Attributes
    ----------
    id
        Id of the concealment.
    window
        Rows and columns of the scan that the masks are crops of; None where the view misses it.
    mask
        Amodal: all pixels that it changes, whatever lies in front of it.
    visible
        What of it shows at the tone in which a scan opens.
    visible_best
        What of it shows with the best window, or at the first tone, and rises above the noise of a pixel.
    outlines
        Polygons that cover `visible_best`; of `mask` where nothing shows.
    whole_outlines
        Polygons that cover `mask`.
    mass_kg
        Its mass, less what it displaced.
    """

    id: str
    window: Window | None
    mask: Mask
    visible: Mask
    visible_best: Mask
    outlines: tuple[Polygon, ...]
    whole_outlines: tuple[Polygon, ...]
    mass_kg: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ViewKey:
    """The key of one view: what is hidden, in the order of the scene."""

    view: str
    shape: tuple[int, int]
    hidden: tuple[HiddenKey, ...]

    def whole_mask(self) -> Mask:
        """Return all pixels that any concealment changes: shape (rows, cols)."""
        found = np.zeros(self.shape, dtype=np.bool_)
        for one in self.hidden:
            if one.window is not None:
                found[one.window] |= one.mask
        return found


def answer_key_of(exposure: Exposure) -> ViewKey:
    """Return masks and outlines of all concealments in an exposure."""
    masses = exposure.expansion.masses_kg
    hidden = tuple(_hidden_key(exposure, patch, masses[patch.id]) for patch in exposure.patches)
    return ViewKey(view=exposure.view.id, shape=exposure.fan.shape, hidden=hidden)


def hidden_key_of(exposure: Exposure, number: int) -> HiddenKey:
    """Return masks and outlines of one concealment in an exposure, by its place in the scene."""
    patch = exposure.patches[number]
    return _hidden_key(exposure, patch, exposure.expansion.masses_kg[patch.id])


def _hidden_key(exposure: Exposure, patch: Patch, mass_kg: float) -> HiddenKey:
    if patch.window is None:
        nothing = np.zeros((0, 0), dtype=np.bool_)
        return HiddenKey(
            id=patch.id,
            window=None,
            mask=nothing,
            visible=nothing,
            visible_best=nothing,
            outlines=(),
            whole_outlines=(),
            mass_kg=mass_kg,
        )
    rows, cols = patch.window
    mask = changed_mask(exposure, patch)
    visible, best = visible_masks(exposure, patch)
    visible &= mask
    best &= mask
    whole = covering_polygons(mask, left=cols.start, top=rows.start)
    return HiddenKey(
        id=patch.id,
        window=patch.window,
        mask=mask,
        visible=visible,
        visible_best=best,
        outlines=covering_polygons(best, left=cols.start, top=rows.start) or whole,
        whole_outlines=whole,
        mass_kg=mass_kg,
    )


def changed_mask(exposure: Exposure, patch: Patch) -> Mask:
    """Return where a concealment changes any channel by more than `DIFFERS`: a crop of the patch's window."""
    if patch.window is None:
        raise ValueError("this view misses the concealment")
    found = np.zeros(patch.alone[0].shape, dtype=np.bool_)
    for name, alone in zip(exposure.channels, patch.alone, strict=True):
        clean = exposure.clean_crop(name, patch.window)
        found |= np.abs(alone - clean) > DIFFERS * clean
    return found


def visible_masks(exposure: Exposure, patch: Patch) -> tuple[Mask, Mask]:
    """Return where a concealment shows at the first tone, and with the best window: crops of the patch's window.

    The best window spreads a tenth of the range of tones; a pixel counts then if it changes by more than its noise.
    """
    if patch.window is None:
        raise ValueError("this view misses the concealment")
    clean = exposure.clean_crop("high", patch.window)
    with_it = patch.alone[0]
    channel = exposure.channel("high")
    floor = channel.scatter * float(clean.mean())
    steps = 255.0 * np.abs(displayed(with_it + floor) - displayed(clean + floor))
    visible: Mask = steps > VISIBLE_GREY
    noise = np.sqrt((clean + floor) / channel.quanta + channel.dark**2 + (exposure.profile.row_gain * clean) ** 2)
    best: Mask = visible | ((steps > VISIBLE_GREY * BEST_WINDOW) & (np.abs(with_it - clean) > noise))
    return visible, best


def displayed(transmission: Picture) -> NDArray[np.float64]:
    """Return how bright a transmission shows, 0 to 1: its square root, in which noise is about even."""
    return spread(transmission.astype(np.float64), Curve.ROOT)


def owner_outlines(exposure: Exposure, owner: int) -> tuple[Polygon, ...]:
    """Return polygons that cover all rays through what one owner put down, whatever else lies there."""
    own = exposure.expansion.solids.of((owner,))
    reach = reach_of(exposure.sway)
    window = window_of(own, exposure.fan, margin=2 * reach + 2)
    if window is None:
        return ()
    beam = exposure.profile.high.beam
    maps = areal_maps(own, exposure.fan, basis_matrix(own.materials, regime_of(beam)), None, window)
    alone = transmission_of(maps, spectral_of(beam, exposure.fan), window[0].start)
    changed: Mask = np.abs(swayed(alone, exposure.sway[window[1]]) - 1.0) > DIFFERS
    return covering_polygons(changed, left=window[1].start, top=window[0].start)


def label_map(exposure: Exposure) -> NDArray[np.uint16]:
    """Return whose matter each pixel has most of, by g/cm2.

    Returns
    -------
    ndarray of uint16
        Shape (rows, cols): 0 where there is hardly anything, else 1 + the owner's number in the expansion.
    """
    solids, fan = exposure.expansion.solids, exposure.fan
    grams = np.ones((len(solids.materials), 1))
    most = np.full(fan.shape, _LEAST_AREAL, dtype=np.float32)
    labels = np.zeros(fan.shape, dtype=np.uint16)
    for owner in range(len(exposure.expansion.owners)):
        own = solids.of((owner,))
        window = window_of(own, fan)
        if window is None:
            continue
        rows = own.rows.copy()
        rows["host"], rows["host_density"] = -1, 0.0
        found = areal_maps(replace(own, rows=rows), fan, grams, None, window)[0]
        more = found > most[window]
        most[window][more] = found[more]
        labels[window][more] = owner + 1
    return swayed(labels.astype(np.float32), np.rint(exposure.sway)).astype(np.uint16)
