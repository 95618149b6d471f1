"""Goods in bulk in rail wagons: grain and cement in hoppers; coal, ore and sand in gondolas.

Bulk densities and angles of repose as handbooks of bulk handling give them: wheat 0.77 g/cm3 and 26 degrees, cement
1.2 to 1.4 and, aired, nearly flat, coal 0.80 to 0.90 and 38, crushed ore 1.8 to 2.2 and 40, moist sand 1.5 and 34.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.cargo.heap import Heap, bulk_hosts, cap, heaped, level_for
from xrayTrainer.simulation.carriers.rail_hopper_shape import SILL_HALF, SILL_HEAD, HopperShape
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import CARGO, Space
from xrayTrainer.simulation.places import Host, Stow, Void
from xrayTrainer.simulation.registry import number
from xrayTrainer.simulation.solids import Parts, Stuff

_FINE = 2.6
_LAYERS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class _Goods:
    """Loose goods: material, bulk density and its spread, repose, lumps, how far transport settles them, size of the
    cells of the surface, tariff code.

    Coal stands as wood of its own density: carbon, hydrogen and oxygen attenuate alike at these energies.
    """

    term: str
    material: str
    density: float
    spread: float
    texture: float
    repose_deg: float
    rough_cm: float
    settled: tuple[float, float]
    peaks: tuple[int, int]
    over_cm: float
    cell: tuple[float, int]
    hs: str


_GRAIN = _Goods(
    term="food.grain_bulk", material="grain", density=0.77, spread=0.03, texture=0.04, repose_deg=26.0, rough_cm=0.6,
    settled=(0.2, 0.85), peaks=(3, 4), over_cm=0.0, cell=(6.5, 5), hs="100199",
)  # fmt: skip
_CEMENT = _Goods(
    term="building.cement", material="cement", density=1.25, spread=0.04, texture=0.02, repose_deg=20.0, rough_cm=0.5,
    settled=(0.5, 0.95), peaks=(2, 4), over_cm=0.0, cell=(6.5, 5), hs="252329",
)  # fmt: skip
_COAL = _Goods(
    term="bulk.coal", material="coal", density=0.86, spread=0.05, texture=0.1, repose_deg=38.0, rough_cm=3.2,
    settled=(0.3, 0.8), peaks=(3, 7), over_cm=34.0, cell=(5.0, 6), hs="270112",
)  # fmt: skip
_ORE = _Goods(
    term="bulk.ore", material="ore", density=2.0, spread=0.05, texture=0.06, repose_deg=40.0, rough_cm=2.6,
    settled=(0.0, 0.35), peaks=(2, 4), over_cm=0.0, cell=(3.6, 7), hs="260300",
)  # fmt: skip
_SAND = _Goods(
    term="bulk.sand", material="soil", density=1.5, spread=0.05, texture=0.03, repose_deg=34.0, rough_cm=1.5,
    settled=(0.15, 0.7), peaks=(2, 5), over_cm=6.0, cell=(4.5, 6), hs="250590",
)  # fmt: skip


@CARGO.register("bulk_grain", version=1, term="food.grain_bulk", fits=("rail.hopper",))
def bulk_grain(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Fill a hopper with grain from its hatches. `fill`: share of what it may carry, 0.1 to 1."""
    return _in_hopper(parts, space, draws, params, _GRAIN)


@CARGO.register("bulk_cement", version=1, term="building.cement", fits=("rail.hopper",))
def bulk_cement(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Fill a hopper with cement, whose surface is nearly flat. `fill`: share of what it may carry, 0.1 to 1."""
    return _in_hopper(parts, space, draws, params, _CEMENT)


@CARGO.register("bulk_coal", version=1, term="bulk.coal", fits=("rail.gondola",))
def bulk_coal(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Heap coal in a gondola, often over its rim. `fill`: share of what it may carry, 0.1 to 1."""
    return _in_gondola(parts, space, draws, params, _COAL)


@CARGO.register("bulk_ore", version=1, term="bulk.ore", fits=("rail.gondola",))
def bulk_ore(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Heap crushed ore in a gondola: a few steep cones, far below the rim. `fill`: share of what it may carry."""
    return _in_gondola(parts, space, draws, params, _ORE)


@CARGO.register("bulk_sand", version=1, term="bulk.sand", fits=("rail.gondola",))
def bulk_sand(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Heap sand in a gondola. `fill`: share of what it may carry, 0.1 to 1."""
    return _in_gondola(parts, space, draws, params, _SAND)


def _stuff(goods: _Goods, draws: Draws) -> Stuff:
    return Stuff(goods.material, draws.child("density").around(goods.density, goods.spread), goods.texture)


def _volume(space: Space, stuff: Stuff, draws: Draws, params: Params, room: float) -> float:
    """Return the volume to load, cm3: what the wagon may carry or hold, times how full it is."""
    own = draws.child("fill")
    drawn = own.uniform(0.93, 1.0) if own.chance(0.75) else own.uniform(0.35, 0.9)
    fill = min(1.0, max(0.1, number(params, "fill", drawn)))
    return fill * min(space.payload_kg * 0.985 * 1000.0 / (stuff.density or 1.0), room)


def _surface(goods: _Goods, plan: Box, draws: Draws, ends_cm: float = 0.0) -> Heap:
    own = draws.child("surface")
    peaks = own.integer(*goods.peaks)
    settled = own.uniform(*goods.settled)
    return heaped(
        plan, own, peaks=peaks, repose_deg=goods.repose_deg, rough_cm=goods.rough_cm, settled=settled, cell=goods.cell,
        ends_cm=ends_cm,
    )  # fmt: skip


def _in_gondola(parts: Parts, space: Space, draws: Draws, params: Params, goods: _Goods) -> Stow:
    box = space.box
    stuff = _stuff(goods, draws)
    area = box.length * box.width
    volume = _volume(space, stuff, draws, params, area * (box.height + goods.over_cm * 0.5))
    slope = math.tan(math.radians(goods.repose_deg))
    heap = _surface(goods, box, draws, min(box.length / 4, 0.9 * volume / area / slope))
    level = level_for(heap, lambda z: area * (z - box.z0), volume, box.z0 - 200.0, box.z1 + 200.0)
    foot = max(box.z0, min(level + heap.lowest, box.z1) - 0.5)
    core = box.with_z(box.z0, foot)
    parts.box(core, stuff)
    rim = box.z1 + goods.over_cm
    cap(parts, heap, level, foot, rim, stuff)
    _lumps(parts, draws.child("lumps"), heap, level, rim, stuff, goods)
    hosts = bulk_hosts(heap, level, lambda _: box.z0, stuff, draws)
    return _stow(goods, space, level, hosts)


def _lumps(parts: Parts, draws: Draws, heap: Heap, level: float, rim: float, stuff: Stuff, goods: _Goods) -> None:
    """Put down single lumps that stand out of the surface of coarse goods."""
    if goods.rough_cm < 2.0:
        return
    loose = Stuff(stuff.material, (stuff.density or 1.0) * 1.5, 0.02)
    for _ in range(90):
        i, j = draws.integer(0, len(heap.relief) - 1), draws.integer(0, len(heap.relief[0]) - 1)
        x0, x1, y0, y1 = heap.cell(i, j)
        size = draws.uniform(2.5, 7.0)
        z = level + heap.relief[i][j] + size * 0.35
        edge = min(x0 - heap.plan.x0, heap.plan.x1 - x1, y0 - heap.plan.y0, heap.plan.y1 - y1)
        if z + size > rim or z < heap.plan.z0 + 1.0 or edge < 14.0:
            continue
        centre = ((x0 + x1) / 2, (y0 + y1) / 2 + draws.uniform(-8, 8), z)
        yaw, pitch, roll = (draws.uniform(0, 90) for _ in range(3))
        parts.tilted_box(centre, (size, size * 0.8, size * 0.7), loose, yaw=yaw, pitch=pitch, roll=roll)


def _in_hopper(parts: Parts, space: Space, draws: Draws, params: Params, goods: _Goods) -> Stow:
    shape = HopperShape.of(space.box)
    box = shape.box
    stuff = _stuff(goods, draws)
    heap = _surface(goods, box, draws)
    grid = _columns(shape)
    floors = [shape.floor((x0 + x1) / 2) for x0, x1 in grid[::8]]
    room = _under(shape, floors, box.z1 - 8.0)
    volume = _volume(space, stuff, draws, params, room * 0.98)
    level = level_for(heap, lambda z: _under(shape, floors, z), volume, box.z0 - 100.0, box.z1 + 100.0)
    foot = min(max(box.z0, level + heap.lowest - 0.5), box.z1 - 1.0)
    middle = max(shape.ridge, shape.side_head)
    reach = shape.end_foot + (middle - box.z0) / (shape.end_head - box.z0) * (box.length / 2 - shape.end_foot)
    reach = max((x1 for _, x1 in grid if x1 <= reach), default=0.0)  # where two stretches meet
    core = Box(-reach, reach, box.y0, box.y1, min(middle, foot), max(middle, foot))
    if foot > middle:
        parts.box(core, Stuff(stuff.material, stuff.density, 0.0))  # as smooth as what lies on the slopes
    for x0, x1 in grid:
        _column(parts, shape, (x0, x1), foot, middle if abs(x0 + x1) / 2 < reach else foot, stuff)
    _cap_in_hopper(parts, shape, heap, level, foot, stuff)
    hosts = bulk_hosts(heap, level, lambda x: max(middle, shape.floor(x)), stuff, draws)
    return _stow(goods, space, level, hosts)


def _columns(shape: HopperShape) -> tuple[tuple[float, float], ...]:
    """Return narrow stretches of the length: a slope made of them is as good as smooth."""
    count = math.ceil(shape.box.length / _FINE)
    step = shape.box.length / count
    return tuple((shape.box.x0 + i * step, shape.box.x0 + (i + 1) * step) for i in range(count))


def _under(shape: HopperShape, floors: Sequence[float], z: float) -> float:
    """Return the volume of the hopper below a height, cm3; `floors`: heights of its floor at even places."""
    total = 0.0
    step = shape.box.length / len(floors)
    for low in floors:
        if z <= low:
            continue
        bend = min(z, max(low, shape.side_head))
        total += step * (shape.half_width(low) + shape.half_width(bend)) * (bend - low)
        total += step * shape.box.width * max(0.0, z - bend)
    return total


def _column(parts: Parts, shape: HopperShape, x: tuple[float, float], foot: float, top: float, stuff: Stuff) -> None:
    """Fill one narrow stretch from its floor to a height, in layers where the sides slope, beside the centre sill."""
    low = shape.floor((x[0] + x[1]) / 2)
    high = min(top, foot)
    bend = min(high, shape.side_head)
    smooth = Stuff(stuff.material, stuff.density, 0.0)
    if bend > low:
        edges = [low + (bend - low) * i / _LAYERS for i in range(_LAYERS + 1)]
        if low < SILL_HEAD < bend:
            edges = sorted([*edges, SILL_HEAD])
        for z0, z1 in itertools.pairwise(edges):
            half = shape.half_width((z0 + z1) / 2)
            if z1 <= SILL_HEAD:
                parts.box(Box(x[0], x[1], -half, -SILL_HALF, z0, z1), smooth)
                parts.box(Box(x[0], x[1], SILL_HALF, half, z0, z1), smooth)
            else:
                parts.box(Box(x[0], x[1], -half, half, z0, z1), smooth)
    start = max(low, bend)
    if high > start:
        parts.box(Box(x[0], x[1], shape.box.y0, shape.box.y1, start, high), smooth)


def _cap_in_hopper(parts: Parts, shape: HopperShape, heap: Heap, level: float, foot: float, stuff: Stuff) -> None:
    """Put down what lies over the plane `foot`: less where the end slopes rise above it."""
    for i, row in enumerate(heap.relief):
        for j, relief in enumerate(row):
            x0, x1, y0, y1 = heap.cell(i, j)
            low = max(foot, shape.floor((x0 + x1) / 2))
            top = min(shape.box.z1 + 20.0, level + relief)
            half = shape.half_width(low)
            y0, y1 = max(y0, -half), min(y1, half)
            if top - low > 0.2 and y1 > y0 and x1 > x0:
                parts.box(Box(x0, x1, y0, y1, low, top), stuff)


def _stow(goods: _Goods, space: Space, level: float, hosts: tuple[Host, ...]) -> Stow:
    box = space.box
    over = box.with_z(min(box.z1, max(box.z0, level + 12.0)), box.z1)
    free: tuple[Void, ...] = ()
    if over.height > 15.0 and space.form != "hopper":
        free = (
            Void(id="over", box=over.shrunk(8.0, 8.0, 0.0), zone="load_top", methods=("load.on_top",), opens="lid"),
        )
    return Stow(cargo=goods.term, packages=1, package_kind="bulk", hosts=hosts, free=free, hs=goods.hs)
