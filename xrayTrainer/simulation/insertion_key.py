"""The exact key of goods that were put into a measured scan: where they are, where they show, and how well.

It follows the key of simulated scenes (`masks`), and its measures those of simulation.md section 5; the scan itself,
freed of noise, takes the place of the clean twin.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from xrayTrainer.domain.regions import Outline
from xrayTrainer.simulation.covering import Mask, covering_polygons
from xrayTrainer.simulation.detector import AIR
from xrayTrainer.simulation.insertion import ChangedBand, Insertion, MeasuredBand
from xrayTrainer.simulation.masks import BEST_WINDOW, VISIBLE_GREY, displayed

Floats = NDArray[np.float64]

_COARSE_PX = 4.0
_DARKEST = 1e-9
_ROUNDING = 1.0 / 12.0
"""Variance of rounding to whole values."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InsertedKey:
    """Where inserted goods are.

    Attributes
    ----------
    visible_best
        Crop of the insertion's window: what shows with the best window and rises above the noise of a pixel.
    outlines
        Accepted alternatives: what shows and, where that is less than all, all of it. Empty where nothing shows.
    measures
        `contrast`, `contrast_share`, `cnr`, `rose`, `superposition`, `clutter`, `contrast_to_clutter`,
        `visible_share`, `size_px`: of the high energy, as in `difficulty.HiddenMetrics`.
    """

    visible_best: Mask
    outlines: tuple[Outline, ...]
    measures: Mapping[str, float]


def inserted_key(inserted: Insertion, high: MeasuredBand, *, calibrated: bool) -> InsertedKey:
    """Return the key of an insertion.

    Parameters
    ----------
    inserted
        What was changed.
    high
        The scan's high energy as it was.
    calibrated
        Whether values are transmissions, which open in the display tone; else they are greys, shown as they are.
    """
    band = inserted.bands[0]
    noise = np.sqrt(high.noise.variance(band.before) + _ROUNDING / high.air**2)
    recorded: Mask = (band.before - band.after) * high.air >= 1.0
    visible = _visible_best(band, noise, high.air, calibrated=calibrated) & inserted.mask & recorded
    rows, cols = inserted.window
    whole = covering_polygons(inserted.mask, left=cols.start, top=rows.start)
    seen = covering_polygons(visible, left=cols.start, top=rows.start)
    outlines: tuple[Outline, ...] = () if not seen else (seen,) if seen == whole else (seen, whole)
    return InsertedKey(
        visible_best=visible,
        outlines=outlines,
        measures=_measures(band, inserted.mask, visible, noise, recorded) if inserted.mask.any() else {},
    )


def _visible_best(band: ChangedBand, noise: Floats, air: float, *, calibrated: bool) -> Mask:
    before, after = band.before, band.after
    shown = [displayed((one * (air / AIR)).astype(np.float32)) if calibrated else one for one in (before, after)]
    steps = 255.0 * np.abs(shown[1] - shown[0])
    raised = np.abs(after - before) > noise
    found: Mask = (steps > VISIBLE_GREY) | ((steps > VISIBLE_GREY * BEST_WINDOW) & raised)
    return found


def _measures(band: ChangedBand, mask: Mask, visible: Mask, noise: Floats, recorded: Mask) -> dict[str, float]:
    before, after = np.maximum(band.before, _DARKEST), np.maximum(band.after, _DARKEST)
    depth = -np.log(before)
    contrast = float((-np.log(after) - depth)[mask].mean())
    # what does not come to one step of the scan's values is not in it
    in_noise = np.where(recorded, (before - after) / noise, 0.0)[mask]
    coarse = depth - cv2.GaussianBlur(depth, (0, 0), _COARSE_PX, borderType=cv2.BORDER_REFLECT)
    clutter = float(coarse.std())
    noise_depth = float((noise / before)[mask].mean())
    figures = {
        "contrast": contrast,
        "contrast_share": float((1.0 - after / before)[mask].mean()),
        "cnr": float(in_noise.mean()),
        "rose": float(np.sqrt((in_noise**2).sum())),
        "superposition": float(depth[mask].mean()),
        "clutter": clutter,
        "contrast_to_clutter": abs(contrast) / max(float(np.hypot(clutter, noise_depth)), _DARKEST),
        "visible_share": float(visible.sum() / mask.sum()),
        "size_px": float(mask.sum()),
    }
    return {name: float(f"{value:.5g}") for name, value in figures.items()}
