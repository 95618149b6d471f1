"""Containers on a platform without a floor, made for them: one of 40 ft, or two of 20 ft with doors to the middle.

The platform is that of `rail_platform`, less boards and sides; castings stand on fittings 2 cm over the frame.
"""

from __future__ import annotations

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.carriers.container_frame import DRY_20, DRY_40, DRY_40HC, FLOOR, ContainerSize
from xrayTrainer.simulation.carriers.container_places import dry_voids, dry_zones
from xrayTrainer.simulation.carriers.containers import dry_container, front_gap
from xrayTrainer.simulation.carriers.rail_bodies import STEEL
from xrayTrainer.simulation.carriers.rail_frames import SILL, frame, running_gear, underframe_voids
from xrayTrainer.simulation.carriers.rail_platform import PLATFORM, deep_sills
from xrayTrainer.simulation.carriers.rail_zones import wagon_zones
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import CARRIERS
from xrayTrainer.simulation.places import Body, Hold
from xrayTrainer.simulation.registry import word
from xrayTrainer.simulation.solids import Parts, Stuff

_BASE = SILL[1] + 2.0
_WAGON_KG = 16_500.0


@CARRIERS.register("rail_container_40", version=1, term="container.dry_40")
def rail_container_40(parts: Parts, draws: Draws, params: Params) -> Body:
    """Build a container of 40 ft on a platform. `height`: `standard` or `high`."""
    drawn = draws.child("height").choice(("standard", "high"))
    size = DRY_40 if word(params, "height", drawn, ("standard", "high")) == "standard" else DRY_40HC
    return _carried(parts, draws, params, size, (-size.length / 2,), "container.dry_40")


@CARRIERS.register("rail_container_20", version=1, term="container.dry_20")
def rail_container_20(parts: Parts, draws: Draws, params: Params) -> Body:
    """Build two containers of 20 ft on a platform, the holds `hold` and `second`."""
    gap = 3.8
    return _carried(parts, draws, params, DRY_20, (-DRY_20.length - gap, gap), "container.dry_20")


def _carried(
    parts: Parts, draws: Draws, params: Params, size: ContainerSize, fronts: tuple[float, ...], kind: str
) -> Body:
    running_gear(parts, draws.child("gear"), PLATFORM)
    frame(parts, draws.child("frame"), PLATFORM)
    deep_sills(parts)
    holds = []
    for number, front in enumerate(fronts):
        own = draws.child("container", number)
        dry_container(parts.at((front, 0.0, _BASE)), size, own, params)
        _fittings(parts, front, size.length)
        x0, x1 = size.inner
        space = Box(x0 + front_gap(own, params), x1, -117.4, 117.4, FLOOR, size.headroom).moved(x=front, z=_BASE)
        name = "hold" if number == 0 else "second"
        holds.append(Hold(id=name, box=space, doors="x+", payload_kg=size.payload_kg))
    zones = wagon_zones(PLATFORM, holds[0].box, SILL[1])
    voids = (*dry_voids(size, fronts[0], _BASE, 3.0), *underframe_voids(PLATFORM, SILL[1]))
    return Body(
        kind=kind,
        extent=PLATFORM.extent,
        holds=tuple(holds),
        voids=voids,
        tare_kg=_WAGON_KG + len(fronts) * size.tare_kg,
        zones={**zones, **dry_zones(size, fronts[0], _BASE)},
    )


def _fittings(parts: Parts, front: float, length: float) -> None:
    """Put down the plates and pins on which the four lower castings stand, on their outriggers."""
    for x in (front + 9.0, front + length - 9.0):
        for side in (-1.0, 1.0):
            parts.box(Box.around((x, side * 113.0, _BASE - 1.0), (20.0, 22.0, 1.9)), STEEL)
            parts.box(Box.around((x, side * 113.0, SILL[1] - 6.0), (22.0, 30.0, 12.0)), Stuff("steel", 2.6))
            parts.cylinder((x, side * 113.0, _BASE + 2.5), 2.6, 5.0, STEEL)
