"""How hard a concealment is to find: measures of noise-free pictures, a score, and a band from 1 (easy) to 5.

All measures come from the crop of an exposure.  The score is the mean of its terms, each scaled by the mean and the
deviation that it has over generated cases; scale and borders of the bands lie in `assets/simulation/difficulty.json`,
so that a stored score can be told from one of another version.

References
----------
simulation.md section 5.
A. Schwaninger, S. Michel, A. Bolfing, "Towards a model for estimating image difficulty in X-ray screening", 2005;
"A statistical approach for image difficulty estimation in X-ray screening using image measurements", 2007.
A. Rose, J. Opt. Soc. Am. 38 (1948) 196-208.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import msgspec
import numpy as np
from numpy.typing import NDArray

from xrayTrainer.resources import assets
from xrayTrainer.simulation.channels import Picture
from xrayTrainer.simulation.covering import Mask
from xrayTrainer.simulation.exposure import RING_PX, Exposure, Patch
from xrayTrainer.simulation.masks import HiddenKey, displayed
from xrayTrainer.simulation.pixel_windows import bounds_of

LEAST_ROSE = 5.0
"""What has less signal than this many deviations of its noise can't be seen, however it is shown."""

Floats = NDArray[np.float64]
_DARKEST = 1e-12
_DARK_GREY = 65.0
_COARSE_PX = 4.0


@dataclass(frozen=True, slots=True, kw_only=True)
class HiddenMetrics:
    """Measures of one concealment in one view; A is the depth -ln T, 0 without and 1 with it.

    Attributes
    ----------
    view
        Id of the view.
    contrast
        Mean of A1 - A0 over its mask.
    contrast_share
        Mean of |1 - T1/T0|.
    cnr
        Mean of |T1 - T0| in deviations of a pixel's noise.
    rose
        Root of the sum of its squares over the mask.
    superposition
        Mean of A0 over its mask: what lies before and behind it.
    grey_difference
        Root mean square of the difference that it makes on the display, greys of 255.
    clutter
        Deviation of A0 from its smooth course, over mask and ring.
    contrast_to_clutter
        |contrast| in units of clutter and noise together.
    edge_ratio
        Gradient of A1 - A0 along its contour over that of A0 and noise around it.
    visible_share
        Part of the mask that shows with the best window.
    size_px
        Pixels of the mask.
    view_share
        Its area in this view over that of the largest face of the box around it, at most 1.
    colour_cue
        Difference of the ratio of the two depths between its place and its ring, in deviations; 0 with one energy.
    """

    view: str
    contrast: float
    contrast_share: float
    cnr: float
    rose: float
    superposition: float
    grey_difference: float
    clutter: float
    contrast_to_clutter: float
    edge_ratio: float
    visible_share: float
    size_px: int
    view_share: float
    colour_cue: float

    @property
    def possible(self) -> bool:
        """Whether an ideal observer would see it."""
        return self.rose >= LEAST_ROSE


@dataclass(frozen=True, slots=True, kw_only=True)
class ScanMetrics:
    """Measures of a whole scan without concealments.

    Attributes
    ----------
    opaque_share
        Part of the carrier's and cargo's pixels that are darker than grey 65 of 255.
    complexity
        Mean absolute high-pass of the display over them, greys.
    area_share
        Part of the scan that they take.
    """

    opaque_share: float
    complexity: float
    area_share: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Difficulty:
    """Score and band of a concealment over all views of it.

    Attributes
    ----------
    version
        Of scale and borders.
    score
        0 is usual; one deviation of generated cases is about 1.
    band
        1 to 5.
    impossible
        Whether no view shows enough of it.
    """

    version: int
    score: float
    band: int
    impossible: bool


class Term(msgspec.Struct, frozen=True):
    """Mean and deviation of one term of the score over generated cases."""

    mean: float
    deviation: float


class Scale(msgspec.Struct, frozen=True):
    """How terms become a score and a score a band: `difficulty.json`."""

    version: int
    cases: int
    terms: dict[str, Term]
    borders: tuple[float, float, float, float]


@functools.cache
def load_scale() -> Scale:
    """Return the shipped scale."""
    return msgspec.json.decode((assets() / "simulation" / "difficulty.json").read_bytes(), type=Scale)


def terms_of(metrics: HiddenMetrics) -> dict[str, float]:
    """Return the terms of the score, each larger for what is harder to find."""
    return {
        "noise": -float(np.log(max(metrics.cnr, 1e-3))),
        "clutter": -float(np.log(max(metrics.contrast_to_clutter, 1e-3))),
        "edge": -float(np.log(max(metrics.edge_ratio, 1e-3))),
        "size": -float(np.log(max(metrics.visible_share * metrics.size_px, 1.0))),
        "view": 1.0 - metrics.view_share,
        "colour": -float(np.log1p(metrics.colour_cue)),
    }


def difficulty_of(views: Sequence[HiddenMetrics], scale: Scale | None = None) -> Difficulty:
    """Return how hard a concealment is to find in the view that shows it best.

    Parameters
    ----------
    views
        Its measures in each view that sees it.
    scale
        The shipped one by default.
    """
    scale = scale or load_scale()
    possible = [one for one in views if one.possible]
    if not possible:
        return Difficulty(version=scale.version, score=9.0, band=5, impossible=True)
    score = min(_score(one, scale) for one in possible)
    band = 1 + int(np.searchsorted(scale.borders, score, side="right"))
    return Difficulty(version=scale.version, score=score, band=band, impossible=False)


def _score(metrics: HiddenMetrics, scale: Scale) -> float:
    terms = terms_of(metrics)
    return float(np.mean([(terms[name] - term.mean) / term.deviation for name, term in scale.terms.items()]))


def metrics_of(exposure: Exposure, key: HiddenKey) -> HiddenMetrics | None:
    """Return the measures of a concealment in an exposure; None where this view misses it."""
    patch = next(one for one in exposure.patches if one.id == key.id)
    if key.window is None or patch.window is None or not key.mask.any():
        return None
    clean, with_it = exposure.clean_crop("high", patch.window), patch.alone[0]
    mask, ring = key.mask, _ring(key.mask)
    noise = _noise(exposure, "high", clean)
    a0, change = _depth(clean), _depth(with_it) - _depth(clean)
    difference = np.abs(with_it.astype(np.float64) - clean)
    in_noise = difference[mask] / noise[mask]
    noise_depth = float((noise / np.maximum(clean, _DARKEST))[mask].mean())
    coarse = a0 - cv2.GaussianBlur(a0, (0, 0), _COARSE_PX, borderType=cv2.BORDER_REFLECT)
    clutter = float(coarse[mask | ring].std())
    contrast = float(change[mask].mean())
    grey = 255.0 * (displayed(with_it) - displayed(clean))[mask]
    return HiddenMetrics(
        view=exposure.view.id,
        contrast=contrast,
        contrast_share=float((difference / np.maximum(clean, _DARKEST))[mask].mean()),
        cnr=float(in_noise.mean()),
        rose=float(np.sqrt((in_noise**2).sum())),
        superposition=float(a0[mask].mean()),
        grey_difference=float(np.sqrt((grey**2).mean())),
        clutter=clutter,
        contrast_to_clutter=abs(contrast) / float(np.hypot(clutter, noise_depth)),
        edge_ratio=_edge_ratio(a0, change, mask, ring, noise_depth),
        visible_share=float(key.visible_best.sum() / mask.sum()),
        size_px=int(mask.sum()),
        view_share=_view_share(exposure, key, mask),
        colour_cue=_colour_cue(exposure, patch, mask, ring),
    )


def scan_metrics(exposure: Exposure) -> ScanMetrics:
    """Return the measures of the scan without concealments."""
    clean = exposure.noise_free("high", clean=True)
    taken = clean < 0.98
    if not taken.any():
        return ScanMetrics(opaque_share=0.0, complexity=0.0, area_share=0.0)
    grey = 255.0 * displayed(clean)
    fine = np.abs(grey - cv2.GaussianBlur(grey, (0, 0), _COARSE_PX, borderType=cv2.BORDER_REFLECT))
    return ScanMetrics(
        opaque_share=float((grey[taken] < _DARK_GREY).mean()),
        complexity=float(fine[taken].mean()),
        area_share=float(taken.mean()),
    )


def _depth(transmission: Picture) -> Floats:
    return np.asarray(-np.log(np.maximum(transmission.astype(np.float64), _DARKEST)))


def _noise(exposure: Exposure, channel: str, clean: Picture) -> Floats:
    """Return the deviation of each pixel's noise, as a share of the air field."""
    one, profile = exposure.channel(channel), exposure.profile
    signal = clean.astype(np.float64)
    gain2 = profile.row_gain**2 + profile.column_gain**2
    return np.asarray(np.sqrt((signal + one.scatter) / one.quanta + one.dark**2 + gain2 * signal**2))


def _ring(mask: Mask) -> Mask:
    """Return what lies within `RING_PX` of a mask, but for its own border."""
    flat = mask.astype(np.uint8)
    size = 2 * RING_PX + 1
    wide = cv2.dilate(flat, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size)))
    near = cv2.dilate(flat, np.ones((3, 3), dtype=np.uint8))
    ring: Mask = (wide > 0) & (near == 0)
    return ring


def _edge_ratio(a0: Floats, change: Floats, mask: Mask, ring: Mask, noise: float) -> float:
    flat = mask.astype(np.uint8)
    cross = cv2.getStructuringElement(cv2.MORPH_CROSS, (3, 3))
    contour = (flat > 0) & (cv2.erode(flat, cross) == 0)
    around = _steepness(a0)[ring].mean() if ring.any() else 0.0
    return float(_steepness(change)[contour].mean() / (around + noise / 2 + 1e-9))


def _steepness(values: Floats) -> Floats:
    if min(values.shape) < 2:
        return np.zeros_like(values)
    down, across = np.gradient(values)
    return np.asarray(np.hypot(down, across))


def _view_share(exposure: Exposure, key: HiddenKey, mask: Mask) -> float:
    """Return the area of the mask in its own depth over that of the largest face of the box around it."""
    owner = next(one.owner for one in exposure.expansion.hidden if one.recipe.id == key.id)
    lowest, highest = bounds_of(exposure.expansion.solids.of((owner,)))
    low, high = lowest.min(axis=0), highest.max(axis=0)
    x, y, z = high - low
    depth, _ = exposure.fan.order
    run = float((low + high)[depth]) / 2 * exposure.fan.depth_sign - exposure.fan.source[0]
    pixel = exposure.profile.pitch_cm * float(np.abs(np.diff(exposure.fan.slopes)).mean()) * run
    return float(min(1.0, mask.sum() * pixel / max(x * y, x * z, y * z)))


def _colour_cue(exposure: Exposure, patch: Patch, mask: Mask, ring: Mask) -> float:
    if "low" not in exposure.channels or patch.window is None or not ring.any():
        return 0.0
    clean = [exposure.clean_crop(name, patch.window) for name in exposure.channels]
    inside, deviation = _ratio(exposure, list(patch.alone), mask)
    outside, other = _ratio(exposure, clean, ring)
    noise = float(np.hypot(deviation, other))
    return abs(inside - outside) / noise if noise > 0 else 0.0


def _ratio(exposure: Exposure, pictures: list[Picture], where: Mask) -> tuple[float, float]:
    """Return the ratio of the depths of low and high energy, and its deviation over the colours' averaging area."""
    high, low = (np.maximum(picture[where].astype(np.float64), _DARKEST) for picture in pictures)
    a_high, a_low = float(-np.log(high).mean()), float(-np.log(low).mean())
    if a_high < 0.02:  # too thin for a colour
        return 1.0, 1.0
    shares = [
        float((_noise(exposure, name, picture)[where] / picture[where].clip(_DARKEST)).mean()) / depth
        for name, picture, depth in zip(exposure.channels, pictures, (a_high, a_low), strict=True)
    ]
    averaged = np.sqrt(min(30.0, float(where.sum())))
    return a_low / a_high, a_low / a_high * float(np.hypot(shares[0], shares[1])) / float(averaged)
