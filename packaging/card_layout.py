"""What stands where on the test card. Places are in pixels of the card (5 mm each), thickness in millimetres of steel.

From top to bottom: wires of falling thickness, line pairs of rising frequency, squares of falling contrast in three
sizes; an open field; a wedge of sixteen equal steps; a ruler. Tally marks number wires, groups, squares and steps: a
short bar is one, a tall one five.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from card_physics import Floats, rose_snr, transmission

Box = tuple[int, int, int, int]
"""x, y, width, height."""

WIDTH, HEIGHT = 1600, 900
MM_PER_PIXEL = 5.0

PLATE: Box = (40, 40, 1520, 820)
PLATE_MM = 10.0
FRAME_PX, FRAME_MM = 8, 50.0
CORNER_PX, CORNER_MM = 32, 100.0

WIRE_WINDOW: Box = (80, 112, 450, 208)
WIRE_PITCH_PX = 44
WIRES_MM = (16.0, 11.3, 8.0, 5.6, 4.0, 2.8, 2.0, 1.4, 1.0, 0.7)

PAIR_WINDOW: Box = (560, 112, 500, 208)
PAIR_PERIODS_PX = (24, 16, 12, 8, 6, 4, 3, 2)
PAIR_MM = 60.0
PAIR_LEAST_PX, PAIR_GAP_PX = 32, 13

SQUARE_ORIGIN = (1096, 116)
SQUARE_PITCH_PX = 72
SQUARES_MM = (4.0, 2.8, 2.0, 1.4, 1.0, 0.7)
SQUARE_SIDES_PX = (48, 24, 12)

FIELD: Box = (80, 356, 1440, 226)
GROOVE_PX, GROOVE_MM = 2, 5.0

WEDGE: Box = (80, 644, 1440, 176)
STEPS, STEP_MM = 16, 20.0

TALLY_MM = 40.0
TALLY_PITCH_PX, TALLY_WIDTH_PX, TALLY_SHORT_PX, TALLY_TALL_PX = 6, 3, 10, 20
RULER_Y, RULER_PITCH_PX = 830, 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Disc:
    """A flat disc of steel on a flat part of the card: middle and radius in pixels, steel before and behind in mm."""

    name: str
    zone: str
    cx: float
    cy: float
    radius: float
    ground_mm: float
    extra_mm: float

    @property
    def contrast(self) -> float:
        """Share by which the disc weakens what comes through its ground."""
        return 1.0 - transmission(self.ground_mm + self.extra_mm) / transmission(self.ground_mm)

    @property
    def snr(self) -> float:
        """Rose signal-to-noise ratio."""
        _, cover = self.cover()
        return rose_snr(cover, transmission(self.ground_mm), transmission(self.ground_mm + self.extra_mm))

    def cover(self) -> tuple[tuple[slice, slice], Floats]:
        """Return the rows and columns that the disc touches, and the share of each pixel in it (of 8 x 8 points)."""
        x0, x1 = math.floor(self.cx - self.radius), math.ceil(self.cx + self.radius)
        y0, y1 = math.floor(self.cy - self.radius), math.ceil(self.cy + self.radius)
        x = x0 + (np.arange((x1 - x0) * 8) + 0.5) / 8 - self.cx
        y = y0 + (np.arange((y1 - y0) * 8) + 0.5) / 8 - self.cy
        inside = (y[:, None] ** 2 + x[None, :] ** 2 <= self.radius**2).reshape(y1 - y0, 8, x1 - x0, 8)
        return (slice(y0, y1), slice(x0, x1)), inside.mean(axis=(1, 3))


def card(discs: tuple[Disc, ...]) -> Floats:
    """Return the ideal picture: shape (900, 1600), transmission 0..1, without scatter, blur and noise.

    Raises
    ------
    ValueError
        If a disc does not lie wholly on its ground.
    """
    picture = np.ones((HEIGHT, WIDTH))
    _frame(picture)
    _wires(picture)
    _line_pairs(picture)
    for box, steel_mm in squares():
        _paint(picture, box, PLATE_MM + steel_mm)
    _outline(picture, FIELD, GROOVE_PX, GROOVE_MM)
    for number in range(1, STEPS + 1):
        _paint(picture, step_box(number), STEP_MM * number)
    for bars in tallies():
        for bar in bars:
            _paint(picture, bar, TALLY_MM)
    _ruler(picture)
    for disc in discs:
        _add(picture, disc)
    return picture


def step_box(number: int) -> Box:
    """Return the place of a step of the wedge, 1 (thinnest) to 16."""
    x, y, width, height = WEDGE
    step = width // STEPS
    return (x + (number - 1) * step, y, step, height)


def squares() -> list[tuple[Box, float]]:
    """Return the squares of the contrast scale with their extra steel, by size and then by falling contrast."""
    made: list[tuple[Box, float]] = []
    x0, y = SQUARE_ORIGIN
    for side in SQUARE_SIDES_PX:
        for index, steel_mm in enumerate(SQUARES_MM):
            middle = x0 + index * SQUARE_PITCH_PX + SQUARE_SIDES_PX[0] // 2
            made.append(((middle - side // 2, y, side, side), steel_mm))
        y += side + 44
    return made


def tallies() -> list[list[Box]]:
    """Return the bars of every tally mark: above the wires, the groups of lines, the squares and the steps."""
    above_windows = WIRE_WINDOW[1] - 8
    marks = [_tally(int(_wire_middle(index)) - 8, above_windows, index + 1) for index in range(len(WIRES_MM))]
    marks += [_tally(x, above_windows, index + 1) for index, (x, _, _) in enumerate(_pair_groups())]
    x0 = SQUARE_ORIGIN[0]
    marks += [_tally(x0 + SQUARE_PITCH_PX * index, above_windows, index + 1) for index in range(len(SQUARES_MM))]
    marks += [_tally(step_box(number)[0] + 8, WEDGE[1] - 8, number) for number in range(1, STEPS + 1)]
    return marks


def box_round(boxes: list[Box]) -> Box:
    """Return the smallest box round some boxes."""
    left, top = min(box[0] for box in boxes), min(box[1] for box in boxes)
    right, bottom = max(box[0] + box[2] for box in boxes), max(box[1] + box[3] for box in boxes)
    return (left, top, right - left, bottom - top)


def _tally(x: int, bottom: int, number: int) -> list[Box]:
    heights = [TALLY_TALL_PX] * (number // 5) + [TALLY_SHORT_PX] * (number % 5)
    return [
        (x + TALLY_PITCH_PX * index, bottom - height, TALLY_WIDTH_PX, height) for index, height in enumerate(heights)
    ]


def _add(picture: Floats, disc: Disc) -> None:
    place, cover = disc.cover()
    plain, thicker = transmission(disc.ground_mm), transmission(disc.ground_mm + disc.extra_mm)
    if not bool((picture[place][cover > 0] == plain).all()):
        raise ValueError(f"disc {disc.name} does not lie on {disc.ground_mm} mm of steel alone")
    picture[place] += cover * (thicker - plain)


def _paint(picture: Floats, box: Box, steel_mm: float) -> None:
    x, y, width, height = box
    picture[y : y + height, x : x + width] = transmission(steel_mm)


def _outline(picture: Floats, box: Box, thickness: int, steel_mm: float) -> None:
    x, y, width, height = box
    _paint(picture, (x, y, width, thickness), steel_mm)
    _paint(picture, (x, y + height - thickness, width, thickness), steel_mm)
    _paint(picture, (x, y, thickness, height), steel_mm)
    _paint(picture, (x + width - thickness, y, thickness, height), steel_mm)


def _frame(picture: Floats) -> None:
    _paint(picture, PLATE, PLATE_MM)
    _outline(picture, PLATE, FRAME_PX, FRAME_MM)
    x, y, width, height = PLATE
    for cx in (x, x + width):
        for cy in (y, y + height):
            _paint(picture, (cx - CORNER_PX // 2, cy - CORNER_PX // 2, CORNER_PX, CORNER_PX), CORNER_MM)


def _wires(picture: Floats) -> None:
    """Stretch the wires from top to bottom of an opening in the plate, each a little off the pixel grid."""
    _, y, _, height = WIRE_WINDOW
    _paint(picture, WIRE_WINDOW, 0.0)
    for index, diameter_mm in enumerate(WIRES_MM):
        middle = _wire_middle(index)
        for column in range(int(middle) - 3, int(middle) + 4):
            picture[y : y + height, column] = _wire_column(column - middle, diameter_mm)


def _wire_middle(index: int) -> float:
    return WIRE_WINDOW[0] + 28 + WIRE_PITCH_PX * index + 0.3


def _wire_column(offset_px: float, diameter_mm: float) -> float:
    """Return the mean transmission of a column that begins `offset_px` right of a wire's middle, from 64 chords."""
    total = 0.0
    for sample in range(64):
        reach_mm = (offset_px + (sample + 0.5) / 64) * MM_PER_PIXEL
        chord_mm = 2.0 * math.sqrt(max(0.0, (diameter_mm / 2) ** 2 - reach_mm * reach_mm))
        total += transmission(chord_mm)
    return total / 64


def _pair_groups() -> list[tuple[int, int, int]]:
    """Return left edge, period and width of each group of four line pairs, coarse to fine."""
    made: list[tuple[int, int, int]] = []
    x = PAIR_WINDOW[0] + PAIR_GAP_PX
    for period in PAIR_PERIODS_PX:
        width = max(4 * period, PAIR_LEAST_PX)
        made.append((x, period, width))
        x += width + PAIR_GAP_PX
    return made


def _line_pairs(picture: Floats) -> None:
    """Draw four pairs of each period, once upright and once lying."""
    _paint(picture, PAIR_WINDOW, 0.0)
    top = PAIR_WINDOW[1]
    for x, period, width in _pair_groups():
        for pair in range(4):
            _paint(picture, (x + pair * period, top + 12, period // 2, 76), PAIR_MM)
            _paint(picture, (x, top + 104 + pair * period, width, period // 2), PAIR_MM)


def _ruler(picture: Floats) -> None:
    """Mark every 100 mm, and every 500 mm with a longer mark."""
    x, _, width, _ = WEDGE
    for mark in range(width // RULER_PITCH_PX + 1):
        _paint(picture, (x + RULER_PITCH_PX * mark - 1, RULER_Y, 2, 14 if mark % 5 == 0 else 7), TALLY_MM)
