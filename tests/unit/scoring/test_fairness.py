"""The table of fairness (scoring.md 1.6), with simulated marks of careful, sloppy and cheating hands."""

from __future__ import annotations

import math
import random
from collections.abc import Callable

import pytest
from helpers.scoring_cases import HEIGHT, WIDTH, rect

from xrayTrainer.domain.regions import Freehand, Polygon, Rect, Region
from xrayTrainer.scoring.pairs import PreparedMark, PreparedOutline, measure
from xrayTrainer.scoring.profile import S1

MARKS = 150
Hand = Callable[[random.Random, Rect], Rect]


def careful(rng: random.Random, box: Rect) -> Rect:
    """Each side is placed with the error of a steady hand: 4 px on the screen at fit-to-window, or 5 % of the side."""
    return _with_errors(rng, box, max(4.0, 0.05 * box.w), max(4.0, 0.05 * box.h))


def sloppy(rng: random.Random, box: Rect) -> Rect:
    """Each side is off by a fifth of the target's side."""
    return _with_errors(rng, box, max(6.0, 0.2 * box.w), max(6.0, 0.2 * box.h))


def _with_errors(rng: random.Random, box: Rect, sx: float, sy: float) -> Rect:
    x0, x1 = sorted((box.x - abs(rng.gauss(0, sx)), box.x + box.w + abs(rng.gauss(0, sx))))
    y0, y1 = sorted((box.y - abs(rng.gauss(0, sy)), box.y + box.h + abs(rng.gauss(0, sy))))
    return rect(x0, y0, max(x1 - x0, 4), max(y1 - y0, 4))


def times(factor: float) -> Hand:
    """A box so many times as wide and high, roughly round the target."""

    def hand(rng: random.Random, box: Rect) -> Rect:
        w, h = box.w * factor, box.h * factor
        cx = box.x + box.w / 2 + rng.gauss(0, 0.05 * w)
        cy = box.y + box.h / 2 + rng.gauss(0, 0.05 * h)
        return rect(cx - w / 2, cy - h / 2, w, h)

    return hand


def whole(_rng: random.Random, _box: Rect) -> Rect:
    return rect(0, 0, WIDTH, HEIGHT)


def blind(rng: random.Random, _box: Rect) -> Rect:
    return rect(rng.uniform(0, WIDTH - 60), rng.uniform(0, HEIGHT - 60), 60, 60)


def box_target(_rng: random.Random, box: Rect) -> Region:
    return box


def diagonal(_rng: random.Random, box: Rect) -> Region:
    x, y, a = box.x, box.y, box.w
    return Polygon(points=((x, y), (x + 4, y), (x + a, y + a - 4), (x + a, y + a), (x + a - 4, y + a), (x, y + 4)))


def blob(rng: random.Random, box: Rect) -> Region:
    return Freehand(
        points=tuple(
            (
                box.x + box.w / 2 * (1 + rng.uniform(0.8, 1) * math.cos(a / 8)),
                box.y + box.h / 2 * (1 + rng.uniform(0.8, 1) * math.sin(a / 8)),
            )
            for a in range(50)
        )
    )


def share_accepted(side: float, target: Callable[[random.Random, Rect], Region], hand: Hand) -> float:
    rng = random.Random(f"{side} {target.__name__} {getattr(hand, '__qualname__', '')}")
    t = S1.tolerance_px(WIDTH, HEIGHT)
    accepted = 0
    for _ in range(MARKS):
        box = rect(rng.uniform(100, WIDTH - 100 - side), rng.uniform(100, HEIGHT - 100 - side), side, side)
        outline = PreparedOutline((target(rng, box),), t_px=t)
        accepted += measure(PreparedMark(hand(rng, box), width=WIDTH, height=HEIGHT), outline).accepted
    return accepted / MARKS


@pytest.mark.parametrize(
    ("side", "target", "hand", "least", "most"),
    [
        (12, box_target, careful, 0.97, 1.0),
        (12, box_target, times(5), 0.0, 0.10),
        (40, diagonal, careful, 0.97, 1.0),
        (40, blob, sloppy, 0.90, 1.0),
        (150, box_target, careful, 0.97, 1.0),
        (150, box_target, times(2), 0.0, 0.10),
        (150, box_target, times(3), 0.0, 0.0),
        (12, box_target, whole, 0.0, 0.0),
        (150, box_target, whole, 0.0, 0.0),
        (40, blob, blind, 0.0, 0.02),
    ],
)
def test_that_honest_marks_hit_and_cheating_ones_do_not(
    side: float, target: Callable[[random.Random, Rect], Region], hand: Hand, least: float, most: float
) -> None:
    assert least <= share_accepted(side, target, hand) <= most
