"""One step of a tone each: what the image tools of the workbench and of the atlas do to the picture."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import msgspec

from xrayTrainer.imaging.tone import Curve, Preset, Tone, auto_window
from xrayTrainer.ui.viewmodels.region_edit import Bounds
from xrayTrainer.ui.viewmodels.scan_picture import ScanPicture

LEVEL_STEP = 0.04
"""How far the level moves, in parts of the window's width."""
WIDTH_STEP = 1.15
AUTO_LEVEL_PIXELS = 1_000_000
"""The finest pyramid level with at most so many pixels is measured for the automatic window."""


def _moved(tone: Tone, share: float) -> Tone:
    return tone.with_window(level=tone.level + share * tone.width, width=tone.width)


def _widened(tone: Tone, factor: float) -> Tone:
    return tone.with_window(level=tone.level, width=tone.width * factor)


def _next_curve(tone: Tone) -> Tone:
    curves = list(Curve)
    return msgspec.structs.replace(tone, curve=curves[(curves.index(tone.curve) + 1) % len(curves)])


TONE_STEPS: Mapping[str, Callable[[Tone], Tone]] = {
    "invert": lambda tone: msgspec.structs.replace(tone, invert=not tone.invert),
    "preset_whole": lambda tone: tone.with_preset(Preset.WHOLE),
    "preset_light": lambda tone: tone.with_preset(Preset.LIGHT),
    "preset_dense": lambda tone: tone.with_preset(Preset.DENSE),
    "narrower": lambda tone: _widened(tone, 1 / WIDTH_STEP),
    "wider": lambda tone: _widened(tone, WIDTH_STEP),
    "darker": lambda tone: _moved(tone, LEVEL_STEP),
    "lighter": lambda tone: _moved(tone, -LEVEL_STEP),
    "curve": _next_curve,
}
"""By the last part of an action's id."""


def tone_alike(tone: Tone, opening: Tone, other: Tone) -> Tone:
    """Return the tone in which a second scan looks as the first one does in `tone`.

    Parameters
    ----------
    tone
        Of the first scan.
    opening, other
        Tones in which the first and the second opened: what was not changed stays as it opened, and a window is moved
        by the same share of the one at opening, since air is not equally bright on all scanners.
    """
    share = other.width / opening.width
    return msgspec.structs.replace(
        tone,
        window_low=other.window_low + share * (tone.window_low - opening.window_low),
        window_high=other.window_high + share * (tone.window_high - opening.window_high),
        curve=other.curve if tone.curve is opening.curve else tone.curve,
    )


def tone_for(picture: ScanPicture, tone: Tone, visible: Bounds, most_pixels: int = AUTO_LEVEL_PIXELS) -> Tone:
    """Return `tone` with the window on the values in a box of scan pixels, at most so many of them."""
    left, top, right, bottom = (max(0, round(edge)) for edge in visible)
    for number, level in enumerate(picture.pyramid.levels):
        part = level[top >> number : max(1, bottom >> number), left >> number : max(1, right >> number)]
        if part.size <= most_pixels or number == len(picture.pyramid.levels) - 1:
            return auto_window(tone, part, picture.bits)
    return tone
