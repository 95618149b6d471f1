"""Heaps of loose goods: an uneven surface at the angle of repose, and the boxes that fill the room under it."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.places import Host
from xrayTrainer.simulation.solids import Parts, Stuff

_ROUND = 24.0
"""Radius by which the tops of cones are worn off, cm."""


@dataclass(frozen=True, slots=True)
class Heap:
    """A surface over a floor plan: heights above the level at the middle of cells, cm.

    `relief[i][j]` belongs to cell i along x and j along y.
    """

    plan: Box
    relief: tuple[tuple[float, ...], ...]

    @property
    def lowest(self) -> float:
        """Lowest relief, cm."""
        return min(min(row) for row in self.relief)

    @property
    def mean(self) -> float:
        """Mean relief, cm."""
        return sum(sum(row) for row in self.relief) / (len(self.relief) * len(self.relief[0]))

    def cell(self, i: int, j: int) -> tuple[float, float, float, float]:
        """Return x0, x1, y0, y1 of a cell; cells of one strip begin a little further than those of the strip before."""
        wide, deep = self.plan.length / (len(self.relief) - 1), self.plan.width / len(self.relief[0])
        y = self.plan.y0 + j * deep
        x = self.plan.x0 + (i - 1 + (j + 0.5) / len(self.relief[0])) * wide
        return max(x, self.plan.x0), min(x + wide, self.plan.x1), y, y + deep

    def surface(self, box: Box) -> float:
        """Return the lowest relief over the ground plan of a box, cm."""
        wide = self.plan.length / (len(self.relief) - 1)
        first = max(0, int((box.x0 - self.plan.x0) / wide) - 1)
        last = min(len(self.relief), int((box.x1 - self.plan.x0) / wide) + 3)
        found = [
            self.relief[i][j]
            for i in range(first, last)
            for j in range(len(self.relief[0]))
            if _meets(self.cell(i, j), box)
        ]
        return min(found, default=0.0)


def _meets(cell: tuple[float, float, float, float], box: Box) -> bool:
    x0, x1, y0, y1 = cell
    return x0 < box.x1 and x1 > box.x0 and y0 < box.y1 and y1 > box.y0


def heaped(
    plan: Box, draws: Draws, *, peaks: int, repose_deg: float, rough_cm: float, settled: float, cell: tuple[float, int],
    ends_cm: float = 0.0,
) -> Heap:  # fmt: skip
    """Return a surface of `peaks` cones in a row, flattened by `settled` 0..1, with lumps of `rough_cm`.

    `cell`: length of the cells along x, cm, and their number across. `ends_cm`: how far from its ends along x the heap
    begins to slope down to them.
    """
    step, strips = cell
    columns = max(4, round(plan.length / step))
    centres = []
    for i in range(peaks):
        x = plan.x0 + plan.length * (i + 0.5 + draws.uniform(-0.22, 0.22)) / peaks
        centres.append((x, draws.normal(0.0, plan.width * 0.06), draws.uniform(-18.0, 18.0)))
    slope = math.tan(math.radians(repose_deg)) * (1.0 - settled)
    waves = [(draws.uniform(0.01, 0.05), draws.uniform(0, 6.28), draws.uniform(0.2, 1.0)) for _ in range(5)]
    fall, runs = math.tan(math.radians(repose_deg)), [ends_cm * draws.uniform(0.6, 1.2) for _ in range(2)]
    rows = []
    for i in range(columns + 1):
        row = []
        for j in range(strips):
            x = plan.x0 + plan.length * (i - 0.5 + (j + 0.5) / strips) / columns
            wave = rough_cm * sum(size * math.sin(rate * x + phase) for rate, phase, size in waves)
            y = plan.y0 + plan.width * (j + 0.5) / strips
            top = max(lift * (1 - settled) - slope * math.hypot(x - cx, y - cy, _ROUND) for cx, cy, lift in centres)
            from_ends = x - plan.x0, plan.x1 - x
            top -= fall * max(0.0, *(run - far for run, far in zip(runs, from_ends, strict=True)))
            row.append(top + wave + draws.normal(0.0, rough_cm * 0.6))
        rows.append(tuple(row))
    return Heap(plan, tuple(rows))


def level_for(heap: Heap, floor_volume: Callable[[float], float], volume: float, low: float, high: float) -> float:
    """Return the level z between two heights at which heap and floor hold a volume, cm3."""
    area = heap.plan.length * heap.plan.width
    for _ in range(40):
        middle = (low + high) / 2
        if floor_volume(middle) + heap.mean * area > volume:
            high = middle
        else:
            low = middle
    return (low + high) / 2


def cap(parts: Parts, heap: Heap, level: float, foot: float, roof: float, stuff: Stuff) -> None:
    """Put down what lies over the plane `foot`, up to the surface or the roof."""
    for i, row in enumerate(heap.relief):
        for j, relief in enumerate(row):
            top = min(roof, level + relief)
            x0, x1, y0, y1 = heap.cell(i, j)
            if top - foot > 0.2 and x1 > x0:
                parts.box(Box(x0, x1, y0, y1, foot, top), stuff)


def bulk_hosts(
    heap: Heap, level: float, floor: Callable[[float], float], stuff: Stuff, draws: Draws, count: int = 14
) -> tuple[Host, ...]:
    """Return pieces of a heap in which something may lie buried, from shallow to deep.

    `floor` gives the height of the floor at x.
    """
    found: list[Host] = []
    plan = heap.plan
    for i in range(count * 3):
        own = draws.child("host", i)
        long, wide, high = own.uniform(36.0, 70.0), own.uniform(30.0, 50.0), own.uniform(14.0, 36.0)
        x, y = own.uniform(plan.x0 + 6, plan.x1 - 6 - long), own.uniform(plan.y0 + 40, plan.y1 - 40 - wide)
        box = Box.at(x=x, y=y, z=0.0, length=long, width=wide, height=high)
        top = min(plan.z1, level + heap.surface(box)) - 4.0
        low = max(floor(x), floor(x + long)) + 1.0
        if top - low < high:
            continue
        z = own.uniform(low, top - high)
        buried = min(1.0, (top - z - high) / 80.0)
        found.append(Host(kind="bulk", box=box.moved(z=z), stuff=stuff, row=len(found), depth=buried))
        if len(found) == count:
            break
    return tuple(found)
