"""Dry containers on a trailer: 20 ft, 40 ft and 40 ft high."""

from __future__ import annotations

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.carriers import container_frame as frame
from xrayTrainer.simulation.carriers import container_shell as shell
from xrayTrainer.simulation.carriers.container_frame import DRY_20, DRY_40, DRY_40HC, FLOOR, ContainerSize
from xrayTrainer.simulation.carriers.container_places import dry_voids, dry_zones
from xrayTrainer.simulation.carriers.skeletal import skeletal_trailer
from xrayTrainer.simulation.carriers.trailer_frame import Chassis
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import CARRIERS
from xrayTrainer.simulation.places import Body, Hold
from xrayTrainer.simulation.registry import number
from xrayTrainer.simulation.solids import Parts


def dry_container(parts: Parts, size: ContainerSize, draws: Draws, params: Params) -> None:
    """Put down a dry container in its own frame: front at x = 0, castings on z = 0."""
    frame.castings(parts, size)
    frame.posts(parts, size)
    frame.rails(parts, size)
    pitch = draws.uniform(28.5, 31.5)
    pockets = frame.pocket_boxes(size, 205.0) if not size.tunnel or draws.chance(0.15) else ()
    frame.cross_members(parts, size, draws.child("members"), pitch=pitch, pockets=pockets)
    frame.fork_pockets(parts, pockets)
    frame.floor(parts, size, draws.child("floor"))
    shell.side_walls(parts, size, draws.child("walls"))
    shell.roof(parts, size, draws.child("roof"))
    shell.front_wall(parts, size)
    shell.door_frame(parts, size)
    shell.doors(parts, size, draws.child("doors"))
    shell.rings(parts, size, draws.child("rings"))
    shell.vents(parts, size, draws.child("vents"))
    patched = draws.child("repairs")
    usual = patched.weighted((0, 1, 2, 3, 5), (3, 3, 2, 1, 1))
    shell.repairs(parts, size, patched, int(number(params, "repairs", usual)))
    shell.plates(parts, size, draws.child("plates"))


def front_gap(draws: Draws, params: Params) -> float:
    """Return how far from the front wall a load begins, cm: often close to it, at times a good step away."""
    one = draws.child("front_gap")
    usual = one.uniform(0.5, 3.0) if one.chance(0.55) else one.uniform(10.0, 30.0)
    return min(60.0, max(0.0, number(params, "front_gap", usual)))


def _on_trailer(parts: Parts, size: ContainerSize, draws: Draws, params: Params, kind: str) -> Body:
    chassis = skeletal_trailer(parts, size, draws.child("trailer"), params)
    dry_container(parts.at((chassis.front, 0.0, chassis.deck)), size, draws.child("container"), params)
    return body_of(size, chassis, draws, kind, front_gap(draws, params))


def body_of(size: ContainerSize, chassis: Chassis, draws: Draws, kind: str, gap: float) -> Body:
    """Return what a dry container on a chassis offers; its load keeps `gap` cm from the front wall."""
    front, base = chassis.front, chassis.deck
    x0, x1 = size.inner
    space = Box(x0 + gap, x1, -117.4, 117.4, FLOOR, size.headroom).moved(x=front, z=base)
    return Body(
        kind=kind,
        extent=chassis.extent,
        holds=(Hold(id="hold", box=space, doors="x+", payload_kg=size.payload_kg),),
        voids=(*dry_voids(size, front, base, gap), *chassis.voids),
        tare_kg=round(draws.child("tare").around(size.tare_kg, 0.006), -1),
        zones={**dry_zones(size, front, base), **chassis.zones},
    )


@CARRIERS.register("container_40hc", version=1, term="container.dry_40hc")
def container_40hc(parts: Parts, draws: Draws, params: Params) -> Body:
    """Build a 40 ft high dry container on a gooseneck trailer."""
    return _on_trailer(parts, DRY_40HC, draws, params, "container.dry_40hc")


@CARRIERS.register("container_40", version=1, term="container.dry_40")
def container_40(parts: Parts, draws: Draws, params: Params) -> Body:
    """Build a 40 ft dry container on a gooseneck trailer."""
    return _on_trailer(parts, DRY_40, draws, params, "container.dry_40")


@CARRIERS.register("container_20", version=1, term="container.dry_20")
def container_20(parts: Parts, draws: Draws, params: Params) -> Body:
    """Build a 20 ft dry container on a straight trailer."""
    return _on_trailer(parts, DRY_20, draws, params, "container.dry_20")
