"""How units are stowed in a space: in stacks, from the far end to the doors, in lines side by side that do not line up.

A *line* runs along the travel; a *stack* is a pile of units in a line; a *row* is counted from the doors inwards.
Stacks settle, shift layer by layer and lean; the last rows are lower or missing; what the floor may carry is obeyed,
by fewer layers, as a packer would. Loads of units of one size in containers: CTU Code, annex 7.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import Space
from xrayTrainer.simulation.registry import number

ROOMS = ("container.dry_20", "container.dry_40", "container.dry_40hc", "truck.rigid", "trailer.curtain", "trailer.box",
         "rail.covered", "van")  # fmt: skip
"""Carriers with walls and a roof, for dry goods."""

COLD = ("container.reefer", "trailer.reefer")
"""Carriers that keep goods cold."""

DECKS = ("container.open_top", "container.flat_rack", "rail.gondola", "rail.platform")
"""Carriers without a roof."""

_LEAST_SHARE = 0.905
"""Least height of a unit that settled, as a share of its own."""

AIR = ("air",)
"""Units of air cargo."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """What is stowed.

    Attributes
    ----------
    length, width, height
        Along the travel, across it, and up, cm.
    mass_kg
        Weight of one.
    lowest
        Height of the lowest ones as a share of `height`, where they differ.
    """

    length: float
    width: float
    height: float
    mass_kg: float
    lowest: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """How neatly they are stowed.

    Attributes
    ----------
    fill
        Share of the floor's length that is used.
    layers
        Most layers; 0: as many as fit under the roof.
    most
        Most units.
    gap
        Mean gap between neighbours along the travel, cm.
    side_gap
        Least gap between lines, cm.
    wander
        How far a layer shifts against the one under it, standard deviation, cm.
    lean
        How far each layer leans towards the doors, cm, the most of any stack.
    settle
        How much units of one load differ in height, standard deviation, share; stacks are pressed down by up to three
        times as much, the lower ones most.
    turn
        Whether some lines lie crosswise, where the width is better used so.
    stagger
        How far the first stacks of lines may differ in their place, as a share of a unit's length.
    missing
        Chance that a stack lacks its top.
    steps
        How many of the last rows are lower.
    headroom
        Least gap under the roof, cm.
    door_gap
        Free length at the doors, cm.
    """

    fill: float = 1.0
    layers: int = 0
    most: int = 4000
    gap: float = 0.6
    side_gap: float = 0.6
    wander: float = 0.3
    lean: float = 0.2
    settle: float = 0.014
    turn: bool = False
    stagger: float = 0.15
    missing: float = 0.06
    steps: int = 0
    headroom: float = 6.0
    door_gap: float = 8.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """Where one unit stands.

    Attributes
    ----------
    box
        Its outside, cm.
    row
        0-based number of its row from the doors inwards.
    line
        0-based number of its line from the near side.
    layer, layers
        0-based number of its layer, and how many layers its stack has.
    depth
        How deep in the stow: 0 at an outside face, 1 in the core.
    turned
        Whether it lies crosswise.
    """

    box: Box
    row: int
    line: int
    layer: int
    layers: int
    depth: float
    turned: bool = False


def fill_of(params: Params, draws: Draws, *, full: float = 0.7) -> float:
    """Return what share of the floor a load takes: asked for (`fill`, 0.05 to 1), or full in most cases."""
    drawn = draws.uniform(0.9, 1.0) if draws.chance(full) else draws.uniform(0.35, 0.88)
    return min(1.0, max(0.05, number(params, "fill", drawn)))


def manner_for(params: Params, draws: Draws, space: Space, **fixed: float | int | bool) -> Manner:
    """Return a manner drawn as loads differ, with what a generator fixes and what the recipe asks for.

    Where goods are not loaded from an end there is no gap at the doors and no step down to them.
    """
    tidy = draws.uniform(0.4, 1.6)
    drawn: dict[str, float | int | bool] = {
        "fill": fill_of(params, draws.child("fill")),
        "gap": 0.7 * tidy,
        "wander": 0.28 * tidy,
        "lean": draws.uniform(0.0, 0.5) * tidy,
        "missing": draws.uniform(0.0, 0.1) * tidy,
        "steps": draws.weighted((0, 1, 2, 3), (5, 2, 2, 1)),
        "headroom": draws.uniform(4.0, 14.0),
        "door_gap": draws.uniform(3.0, 25.0),
    }
    if space.doors not in ("x-", "x+"):
        drawn |= {"door_gap": draws.uniform(0.5, 3.0), "steps": 0, "headroom": draws.uniform(2.0, 6.0)}
    return Manner(**{**drawn, **fixed})  # type: ignore[arg-type]


def ceiling(space: Space, y0: float, y1: float) -> float:
    """Return the highest z that goods between two y may reach: the roof, or the contour of an air cargo unit."""
    if space.contour is None:
        return space.box.z1
    box = space.box
    (near, far), width = space.contour, max(box.width, 1e-9)
    ends = [near + (far - near) * (min(max(y, box.y0), box.y1) - box.y0) / width for y in (y0, y1)]
    return min(box.z1, *ends)


def headroom_of(space: Space) -> float:
    """Return how high goods may be that take the whole width, cm."""
    return ceiling(space, space.box.y0, space.box.y1) - space.box.z0


def lashed(space: Space) -> Space:
    """Return the space that a load may take: less the thickness of straps, where it stands open."""
    return space if space.form == "room" else replace(space, box=space.box.shrunk(0.5, 0.5, 0.0))


def from_far_end(space: Space, start: float, end: float) -> tuple[float, float]:
    """Return x0 and x1 of a stretch given by its distances from the end that is loaded first."""
    box = space.box
    return (box.x1 - end, box.x1 - start) if space.doors == "x-" else (box.x0 + start, box.x0 + end)


@dataclass(slots=True)
class _Stack:
    start: float
    length: float
    line: int
    y0: float
    width: float
    height: float
    turned: bool
    layers: int = 0
    tall: list[float] = field(default_factory=list)


def stowed(space: Space, unit: Unit, manner: Manner, draws: Draws) -> tuple[Spot, ...]:
    """Return where units stand; from the far end on, each stack from its foot up. Empty where not one fits."""
    stacks = _stacks(space, unit, manner, draws)
    _limit_height(space, unit, manner, draws, stacks)
    _limit_weight(space, unit, manner, stacks)
    return _placed(space, unit, manner, draws, [stack for stack in stacks if stack.layers > 0])


def _stacks(space: Space, unit: Unit, manner: Manner, draws: Draws) -> list[_Stack]:
    found: list[_Stack] = []
    reach = min(space.box.length * manner.fill, space.box.length - manner.door_gap)
    longest = max(unit.length, unit.width if manner.turn else 0.0)
    reach = min(space.box.length, max(reach, longest + 0.5))  # one at least, where it fits at all
    for line, (y0, turned) in enumerate(_lines(space, unit, manner, draws)):
        along, across = (unit.width, unit.length) if turned else (unit.length, unit.width)
        own = draws.child("line", line)
        cursor, loose = (
            own.uniform(0.0, max(0.0, min(along * manner.stagger, reach - along))),
            manner.gap * own.uniform(0.6, 1.4),
        )
        while cursor + along <= reach:
            height = unit.height * own.uniform(unit.lowest, 1.0)
            found.append(_Stack(cursor, along, line, y0, across, height, turned))
            cursor += along + loose * own.uniform(0.3, 1.7) + (manner.gap * 5 if own.chance(0.05) else 0.0)
    return found


def _lines(space: Space, unit: Unit, manner: Manner, draws: Draws) -> list[tuple[float, bool]]:
    """Return y and orientation of the lines, near side first; what is left of the width lies between them."""
    width, gap = space.box.width, manner.side_gap
    best, crosswise = 0.0, (0, 0)
    for turned in range(int(width / (unit.length + gap)) + 1 if manner.turn else 1):
        straight = int((width - turned * (unit.length + gap) + gap) / (unit.width + gap))
        use = straight * unit.width + turned * unit.length
        if straight >= 0 and use > best + 1e-9 + (3.0 if turned else 0.0):
            best, crosswise = use, (straight, turned)
    order = draws.shuffled([False] * crosswise[0] + [True] * crosswise[1])
    spare = width - best - gap * max(0, len(order) - 1)
    shares = [draws.uniform(0.1, 1.0) for _ in range(len(order) + 1)]
    scale = max(0.0, spare) / sum(shares)
    found, y = [], space.box.y0
    for share, turned in zip(shares, order, strict=False):
        y += share * scale
        found.append((y, turned))
        y += (unit.length if turned else unit.width) + gap
    return found


def _limit_height(space: Space, unit: Unit, manner: Manner, draws: Draws, stacks: Sequence[_Stack]) -> None:
    ends: dict[int, int] = {}
    for number_, stack in enumerate(stacks):
        ends[stack.line] = number_
    for number_, stack in enumerate(stacks):
        room = ceiling(space, stack.y0, stack.y0 + stack.width) - manner.headroom - space.box.z0
        fits = int(room / stack.height + 1e-9)
        if fits == 0 and ceiling(space, stack.y0, stack.y0 + stack.width) - space.box.z0 >= stack.height:
            fits = 1
        layers = min(fits, manner.layers or fits)
        from_doors = ends[stack.line] - number_
        if from_doors < manner.steps and layers > 1:
            layers -= max(0, round(layers * 0.22 * (manner.steps - from_doors) * draws.uniform(0.4, 1.2)))
        elif layers > 1 and draws.chance(manner.missing):
            layers -= 1
        stack.layers = max(1, layers) if fits else 0


def _limit_weight(space: Space, unit: Unit, manner: Manner, stacks: Sequence[_Stack]) -> None:
    allowed = min(manner.most, int(space.payload_kg * 0.975 / max(unit.mass_kg, 1e-6)))
    total = sum(stack.layers for stack in stacks)
    if total <= allowed or not stacks:
        return
    cap = max((stack.layers for stack in stacks), default=0)
    while cap > 0 and sum(min(stack.layers, cap) for stack in stacks) > allowed:
        cap -= 1
    spare = allowed - sum(min(stack.layers, cap) for stack in stacks)
    higher = sorted((i for i, stack in enumerate(stacks) if stack.layers > cap), key=lambda i: (stacks[i].start, i))
    step = len(higher) / spare if spare and cap == 0 else 1.0  # a single layer that is too heavy is spread out
    raised = {higher[int(i * step)] for i in range(min(spare, len(higher)))}
    for number_, stack in enumerate(stacks):
        stack.layers = min(stack.layers, cap + 1 if number_ in raised else cap)


def _placed(space: Space, unit: Unit, manner: Manner, draws: Draws, stacks: Sequence[_Stack]) -> tuple[Spot, ...]:
    found: list[Spot] = []
    lines = max((stack.line for stack in stacks), default=0)
    counts = {line: sum(1 for s in stacks if s.line == line) for line in {s.line for s in stacks}}
    at: dict[int, int] = {}
    before: dict[int, list[tuple[float, float, float]]] = {}
    for stack in stacks:
        own = draws.child("stack", stack.line, at.get(stack.line, 0))
        place = at[stack.line] = at.get(stack.line, 0) + 1
        row = counts[stack.line] - place
        piled = _pile(space, manner, own, stack, before.get(stack.line, []))
        before[stack.line] = piled
        for layer, (start, z0, z1) in enumerate(piled):
            slack = manner.side_gap * 0.45
            y0 = stack.y0 + own.uniform(-slack, slack)
            y0 = min(max(y0, space.box.y0), space.box.y1 - stack.width)
            x0, x1 = from_far_end(space, start, start + stack.length)
            side = min(stack.line, lines - stack.line) / 2 if lines else 1.0
            deep = min(1.0, row / 4.0, (len(piled) - 1 - layer + 0.5) / 3.0, 0.4 + side)
            box = Box(x0, x1, y0, y0 + stack.width, z0, z1)
            found.append(
                Spot(box=box, row=row, line=stack.line, layer=layer, layers=len(piled), depth=deep, turned=stack.turned)
            )
    return tuple(found)


def _pile(
    space: Space, manner: Manner, draws: Draws, stack: _Stack, before: Sequence[tuple[float, float, float]]
) -> list[tuple[float, float, float]]:
    """Return start along the travel, foot and head of each unit of a stack, clear of the stack before it.

    `before`: the same of that stack; all stacks of a line are equally long.
    """
    z, shift = space.box.z0, 0.0
    top = ceiling(space, stack.y0, stack.y0 + stack.width)
    lean = manner.lean * draws.uniform(-0.3, 1.0)
    pressed = 3.0 * min(manner.settle, 0.016) * draws.child("pressed").uniform()
    found: list[tuple[float, float, float]] = []
    for layer in range(stack.layers):
        height = stack.height * (1.0 + manner.settle * max(-2.0, min(2.0, draws.normal())))
        height *= 1.0 - pressed * (stack.layers - layer) / stack.layers
        height = min(max(height, stack.height * _LEAST_SHARE), top - z)
        if height < stack.height * 0.9:
            break
        if layer:
            shift += draws.normal(lean, manner.wander)
        start = stack.start + shift
        for other, low, high in before:
            if low < z + height and high > z:
                start = max(start, other + stack.length + 0.05)
        start = min(max(start, 0.0), space.box.length - stack.length)
        if any(low < z + height and high > z and other + stack.length > start + 1e-6 for other, low, high in before):
            break
        shift = start - stack.start
        found.append((start, z, z + height))
        z += height
    return found
