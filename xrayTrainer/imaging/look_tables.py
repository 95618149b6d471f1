"""From values to picture words: the tables of tone, zones, palettes, materials and differences.

References
----------
M. Okabe, K. Ito, Color Universal Design (2008): hues that colour-blind eyes tell apart, here for the four materials.
"""

from __future__ import annotations

import colorsys
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from xrayTrainer.imaging.look import ALL_CLASSES, ZONES, Colours, Look, MaterialClass
from xrayTrainer.imaging.material import STEP, UNKNOWN
from xrayTrainer.imaging.tone import TABLE_SIZE, grey_table

Greys = NDArray[np.uint8]
Words = NDArray[np.int32]

OUTSIDE_GREY, OUTSIDE_SHARE = 84, 0.16
"""Of what lies outside of a zone: a flat grey, and how much of its own grey still shows."""
HUES: dict[MaterialClass, tuple[int, int, int]] = {
    MaterialClass.ORGANIC: (230, 140, 0),
    MaterialClass.LIGHT: (0, 158, 115),
    MaterialClass.METAL: (30, 100, 200),
    MaterialClass.HEAVY: (180, 60, 150),
}
"""Red, green, blue at middle lightness."""
DARKER, LIGHTER = (230, 140, 0), (60, 140, 230)
"""Colours of a difference: more matter here, less matter here."""
DIFFERENCE_REACH = 0.5
"""Difference of square roots that has the full colour in a window of width 1."""
_MAPS = {Colours.CIVIDIS: cv2.COLORMAP_CIVIDIS, Colours.INFERNO: cv2.COLORMAP_INFERNO}


def grey_values(look: Look, bits: int, air: float) -> Greys:
    """Return the grey (0-255) of each of 65,536 values: tone and zone."""
    plain = grey_table(look.tone, bits)
    if look.zone is None:
        return plain
    top = (1 << bits) - 1
    transmission = np.minimum(np.arange(TABLE_SIZE), top) / (top * air)
    low, high = ZONES[look.zone]
    first, last = np.sqrt(low), np.sqrt(high)
    place = np.clip((np.sqrt(np.minimum(transmission, 1.0)) - first) / (last - first), 0.0, 1.0)
    if look.tone.gamma != 1.0:
        place = place ** (1.0 / look.tone.gamma)
    if look.tone.invert:
        place = 1.0 - place
    inside = (transmission >= low) & ((transmission < high) | (last >= 1.0))
    faint = OUTSIDE_GREY + OUTSIDE_SHARE * (plain.astype(np.float64) - OUTSIDE_GREY)
    return np.rint(np.where(inside, 255.0 * place, faint)).astype(np.uint8)


def has_palette(colours: Colours) -> bool:
    """Return whether greys are shown in a palette."""
    return colours in _MAPS


@lru_cache(maxsize=4)
def palette_words(colours: Colours) -> Words:
    """Return the picture word 0xffRRGGBB of each of 256 greys: in one of the palettes, or as they are."""
    if colours not in _MAPS:
        plain = np.uint32(0xFF000000) | np.arange(256, dtype=np.uint32) * np.uint32(0x010101)
        return plain.view(np.int32)
    rows = cv2.applyColorMap(np.arange(256, dtype=np.uint8).reshape(-1, 1), _MAPS[colours])[:, 0]
    return _words(rows[:, ::-1].astype(np.float64))


def material_words(look: Look) -> Words:
    """Return the picture words of pairs of material number and grey: entry 256 * number + grey."""
    return _material_table(look.classes)


@lru_cache(maxsize=16)
def _material_table(classes: frozenset[MaterialClass]) -> Words:
    numbers = np.arange(256)
    anchors = [STEP // 2 + STEP * k for k in range(len(HUES))]
    colours = np.stack([np.interp(numbers, anchors, [rgb[c] for rgb in HUES.values()]) for c in range(3)], axis=1)
    shown = np.repeat([kind in classes for kind in MaterialClass], STEP)
    stripped = classes != ALL_CLASSES
    table = np.empty((256, 256, 3))
    lightness = np.linspace(0.0, 1.0, 256)
    plain = np.repeat(lightness[:, np.newaxis], 3, axis=1)
    for number in numbers:
        hue, _, saturation = colorsys.rgb_to_hls(*(colours[number] / 255.0))
        if number == UNKNOWN and not stripped:
            ramp = plain
        elif shown[number] and number != UNKNOWN:
            reach = 0.72 * saturation * np.minimum(lightness, 1.0 - lightness)
            full = np.array(colorsys.hls_to_rgb(hue, 0.5, 1.0))  # of each channel: 0 the least, 1 the most there is
            ramp = plain + reach[:, np.newaxis] * (2.0 * full - 1.0)
        else:
            ramp = 0.55 + 0.45 * plain
        table[number] = ramp * 255.0
    return _words(table.reshape(-1, 3))


def difference_words(look: Look) -> Words:
    """Return the picture words of differences (32,768 is none): orange where there is more matter, blue where less."""
    reach = DIFFERENCE_REACH * min(look.tone.width, 2.0)
    share = np.clip((np.arange(TABLE_SIZE) - 32768) / 32768 / reach, -1.0, 1.0)
    ground = 250.0 if not look.tone.invert else 18.0
    table = np.empty((TABLE_SIZE, 3))
    for channel in range(3):
        ends = (DARKER[channel], LIGHTER[channel]) if not look.tone.invert else (LIGHTER[channel], DARKER[channel])
        table[:, channel] = np.interp(share, (-1.0, 0.0, 1.0), (ends[0], ground, ends[1]))
    return _words(table)


def _words(colours: NDArray[np.float64]) -> Words:
    """Return picture words of rows of red, green and blue."""
    rgb = np.clip(np.rint(colours), 0, 255).astype(np.uint32)
    words = np.uint32(0xFF000000) | rgb[:, 0] << np.uint32(16) | rgb[:, 1] << np.uint32(8) | rgb[:, 2]
    return words.view(np.int32)
