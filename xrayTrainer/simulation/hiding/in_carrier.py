"""Ways to hide in the structure of a carrier: walls, floors, roofs, tanks, wheels, beams, seats, railcars, ULDs.

A way is a row of a table: which spaces of the carrier it uses (they name it in `Void.methods`), what the hiders add,
what of it may be seen. The places themselves come from the carriers.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import METHODS, Placement, Site
from xrayTrainer.simulation.hiding import covers
from xrayTrainer.simulation.hiding.covers import PLATE_CM
from xrayTrainer.simulation.hiding.nooks import MOST_PLACES, Cover, Nook, ordered, placement, voids
from xrayTrainer.simulation.solids import Parts

MakeCover: TypeAlias = Callable[[Nook, Draws], Cover]


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """A way to hide in the structure.

    Attributes
    ----------
    term
        Id of the methods vocabulary.
    fits
        Carriers, ids or groups.
    cues
        What may be seen.
    cues_filled
        What may be seen instead where the space is not empty by itself (boards, foam, fuel).
    cover
        What the hiders add.
    margin
        Room for it beside the goods, cm along x, y and z.
    several
        How likely two such spaces are used together.
    zone
        Zone of a place that was made in the hold.
    """

    term: str
    fits: tuple[str, ...]
    cues: tuple[str, ...]
    cover: MakeCover | None = None
    cues_filled: tuple[str, ...] = ()
    margin: tuple[float, float, float] = (0.0, 0.0, 0.0)
    several: float = 0.0
    zone: str = "front_wall"


_ROAD = ("container", "truck", "trailer", "van")
_CHASSIS = ("container", "truck", "trailer")
_DRY = ("container.dry_20", "container.dry_40", "container.dry_40hc", "container.open_top")
_REEFER = ("container.reefer", "trailer.reefer")
_CASE = (0.5, 0.5, 0.5)
_THIN_WALL = 11.0
"""Up to here a hollow front wall needs no second wall, cm."""

WAYS = (
    Way(
        term="structure.front_wall",
        fits=("container", "truck.rigid", "rail.covered"),
        cues=("structure.second_line", "structure.inside_shorter"),
        cover=covers.bulkhead,
        margin=(0.2, 0.6, 0.0),
    ),
    Way(
        term="structure.trailer_front_wall",
        fits=("trailer.box", "trailer.curtain", "trailer.reefer"),
        cues=("structure.second_line", "structure.inside_shorter"),
        cover=covers.bulkhead,
        margin=(0.2, 0.6, 0.0),
    ),
    Way(
        term="structure.floor",
        fits=(*_DRY, "truck.rigid", "van", "bus"),
        cues=("structure.floor_thicker",),
        cues_filled=("density.step", "compare.reference"),
    ),
    Way(
        term="structure.cross_members",
        fits=(*_DRY, "container.flat_rack", "truck.rigid"),
        cues=("structure.between_beams",),
        cover=covers.plate_below,
        margin=(0.5, 1.0, 0.35),
        several=0.4,
    ),
    Way(
        term="structure.roof",
        fits=(*_DRY, "trailer.box", "trailer.curtain", "truck.rigid", "van", "bus", "rail.covered"),
        cues=("structure.roof_band",),
        cover=covers.plate_below,
        margin=(2.0, 2.0, 0.35),
    ),
    Way(
        term="structure.side_wall",
        fits=(*_DRY, "truck.rigid", "van", "rail.covered", "rail.gondola", "air.ake"),
        cues=("structure.wall_thicker", "structure.one_side_only"),
        cover=covers.plate_before,
        margin=(2.0, 0.2, 0.5),
    ),
    Way(
        term="structure.doors",
        fits=(*_DRY[:3], "container.reefer"),
        cues=("structure.door_uneven",),
        several=0.3,
    ),
    Way(
        term="structure.corner_posts",
        fits=_DRY,
        cues=("structure.beam_filled", "pattern.symmetry"),
        several=0.4,
    ),
    Way(
        term="structure.gooseneck",
        fits=_DRY[1:],
        cues=("structure.between_beams", "position.in_void"),
        cover=covers.plate_below,
        margin=(0.5, 0.5, 0.35),
    ),
    Way(term="structure.rails", fits=("container", "trailer", "rail"), cues=("structure.beam_filled",), several=0.3),
    Way(
        term="structure.reefer_evaporator",
        fits=_REEFER,
        cues=("position.in_void", "structure.unit_clutter"),
        cover=covers.wrapping,
        margin=(0.3, 0.3, 0.3),
    ),
    Way(term="structure.reefer_compressor", fits=_REEFER, cues=("structure.unit_clutter",)),
    Way(
        term="structure.reefer_panels",
        fits=_REEFER,
        cues=("structure.panel_uneven", "structure.one_side_only"),
        cover=covers.wrapping,
        margin=(0.3, 0.18, 0.3),
    ),
    Way(term="structure.reefer_floor", fits=_REEFER, cues=("structure.floor_thicker", "density.one_layer")),
    Way(
        term="structure.reefer_roof",
        fits=_REEFER,
        cues=("structure.roof_band",),
        cover=covers.plate_below,
        margin=(0.5, 0.5, 0.35),
    ),
    Way(term="structure.reefer_ducts", fits=_REEFER, cues=("position.in_void",)),
    Way(
        term="vehicle.fuel_tank",
        fits=("truck", "trailer", "van", "car", "bus", "container", "rail.locomotive"),
        cues=("vehicle.tank_partition",),
        cues_filled=("vehicle.tank_solid", "vehicle.tank_partition"),
        cover=covers.steel_case,
        margin=_CASE,
    ),
    Way(
        term="vehicle.spare_wheel",
        fits=(*_ROAD, "car", "bus"),
        cues=("vehicle.spare_dark",),
        several=0.6,
    ),
    Way(term="vehicle.tyres", fits=(*_ROAD, "car", "bus"), cues=("vehicle.tyre_dark",), several=0.4),
    Way(term="vehicle.battery_box", fits=(*_ROAD, "bus"), cues=("position.in_void", "density.other_material")),
    Way(term="vehicle.tool_box", fits=(*_ROAD, "bus"), cues=("position.in_void", "shape.soft_bags")),
    Way(term="vehicle.air_tanks", fits=(*_ROAD, "bus"), cues=("vehicle.cylinder_body",)),
    Way(
        term="vehicle.chassis_beams",
        fits=_CHASSIS,
        cues=("structure.beam_filled",),
        cover=covers.plate_below,
        margin=(0.5, 0.2, 0.35),
        several=0.4,
    ),
    Way(term="vehicle.cab", fits=("trailer", "truck", "van", "rail.locomotive"), cues=("vehicle.cavity_filled",)),
    Way(term="vehicle.bumper", fits=(*_ROAD, "car", "bus"), cues=("vehicle.cavity_filled",)),
    Way(
        term="vehicle.fifth_wheel",
        fits=("container", "trailer"),
        cues=("position.in_void",),
        cover=covers.steel_case,
        margin=_CASE,
    ),
    Way(
        term="vehicle.gas_cylinder",
        fits=("car", "van", "bus"),
        cues=("vehicle.cylinder_body", "density.dark_core"),
        cover=covers.wrapping,
        margin=(0.3, 0.3, 0.3),
    ),
    Way(
        term="vehicle.body_cavities",
        fits=("car", "van", "bus"),
        cues=("vehicle.cavity_filled", "pattern.symmetry"),
        several=0.5,
    ),
    Way(
        term="vehicle.seats",
        fits=("car", "van", "bus"),
        cues=("vehicle.cavity_filled", "density.dark_core"),
    ),
    Way(
        term="vehicle.dashboard",
        fits=("car", "van", "bus"),
        cues=("vehicle.cavity_filled",),
    ),
    Way(term="vehicle.engine_bay", fits=("car", "bus"), cues=("position.in_void",)),
    Way(
        term="vehicle.luggage_hold",
        fits=("bus",),
        cues=("structure.wall_thicker", "structure.inside_shorter"),
        cover=covers.plate_below,
        margin=(0.4, 0.4, PLATE_CM),
        zone="bus.luggage_hold",
    ),
    Way(
        term="rail.underframe",
        fits=("rail",),
        cues=("vehicle.under_railcar", "structure.between_beams"),
        cover=covers.steel_case,
        margin=_CASE,
        several=0.3,
        zone="wagon.underframe",
    ),
    Way(
        term="rail.lining",
        fits=("rail.covered",),
        cues=("structure.wall_thicker", "structure.one_side_only"),
        cover=covers.plate_before,
        margin=(2.0, 0.2, 0.5),
        zone="wagon.lining",
    ),
    Way(term="rail.hopper_walls", fits=("rail.hopper",), cues=("structure.wall_thicker",), zone="wagon.hopper"),
    Way(
        term="rail.tank",
        fits=("rail.tank", "container.tank", "trailer.tank"),
        cues=("position.in_void", "structure.second_line"),
        cover=covers.steel_case,
        margin=_CASE,
    ),
    Way(term="rail.locomotive", fits=("rail.locomotive",), cues=("position.in_void",)),
    Way(term="air.uld_base", fits=("air.ake", "air.pmc"), cues=("structure.floor_thicker",), zone="uld.base"),
    Way(
        term="air.pallet_base",
        fits=("air.pallet", "air.pmc"),
        cues=("shape.equal_packets", "density.one_layer"),
        zone="uld.base",
    ),
    Way(term="air.parcel_walls", fits=("parcel",), cues=("structure.wall_thicker",), zone="parcel.walls"),
    Way(
        term="air.documents_pouch", fits=("parcel", "air", "mail_bag"), cues=("density.one_layer",), zone="parcel.walls"
    ),
    Way(
        term="person.in_compartment",
        fits=("container", "trailer", "truck", "van", "bus", "rail.covered"),
        cues=("shape.human", "structure.second_line"),
        cover=covers.bulkhead,
        margin=(0.2, 0.4, 0.0),
    ),
)


def _nooks(way: Way, site: Site) -> list[Nook]:
    found = voids(site, way.term)
    if site.reserved is not None:
        made = Nook(box=site.reserved, room=site.reserved, zone=way.zone, opens="from_inside", hardness=0.4)
        return [made, *found] if way.term == "structure.trailer_front_wall" else [made]
    return found


def _room_for_goods(way: Way, nook: Nook) -> Box:
    box = nook.box.shrunk(*way.margin)
    if way.cover is covers.bulkhead and box.length > _THIN_WALL:  # the false wall stands on one side only
        box = box.with_x(box.x0, box.x1 - (4.2 if box.length > 16.0 else 1.7))
    return box


def _placed(way: Way, nook: Nook, others: Sequence[Nook], draws: Draws) -> Placement:
    cues = way.cues_filled if nook.full and way.cues_filled else way.cues
    group = [nook]
    if others and draws.chance(way.several):
        alike = [other for other in others if other.zone == nook.zone]
        group += alike[:1]
    added = way.cover
    if added is covers.bulkhead and nook.room.length <= _THIN_WALL:
        added = None  # the wall is hollow by itself
    made = [added(one, draws.child("cover", n)) for n, one in enumerate(group)] if added else []

    def cover(parts: Parts, box: Box) -> None:
        for one, put in zip(group, made, strict=False):
            if one.room.contains(box, 0.01):
                put(parts, box)

    boxes = [_room_for_goods(way, one) for one in group]
    return placement(nook, cues, boxes=boxes, cover=cover if made else None)


def way_to(way: Way) -> Callable[[Site, Draws, Params], tuple[Placement, ...]]:
    """Return the generator of a way."""

    def build(site: Site, draws: Draws, params: Params) -> tuple[Placement, ...]:
        nooks = ordered(_nooks(way, site), draws, params)[:MOST_PLACES]
        return tuple(
            _placed(way, nook, [other for other in nooks if other is not nook], draws.child("place", number))
            for number, nook in enumerate(nooks)
        )

    return build


for _way in WAYS:
    METHODS.register(_way.term.replace(".", "_"), version=1, term=_way.term, fits=_way.fits)(way_to(_way))
