"""Which goods, hiding places, carriers and cargo go together, as data, and how often they are met in the region.

A person does not hide in a tin, a rifle not in a gasket. Places and goods are ranked by the room that they offer
or need; some goods keep to ways of their own.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import IntEnum
from typing import TypeVar

T = TypeVar("T")


class Room(IntEnum):
    """How much room a place offers or goods need."""

    SHEET = 0
    """Less than 2 cm: the walls of a parcel, a pouch, the skin of a ULD."""
    FLAT = 1
    """A gap of 2-4 cm: a wall's corrugation, the boards of a floor, a rail."""
    SMALL = 2
    """Some 10-15 cm: tyres, tanks, beams, tins."""
    MIDDLE = 3
    """A carton, a sack, a drum, the space between cross members."""
    LARGE = 4
    """A metre or more: behind a false wall, over a load."""
    ROOM = 5
    """A part of the hold."""


METHOD_ROOM: dict[str, Room] = {
    "structure.floor": Room.FLAT,
    "structure.side_wall": Room.FLAT,
    "structure.doors": Room.FLAT,
    "structure.corner_posts": Room.FLAT,
    "structure.rails": Room.FLAT,
    "structure.reefer_floor": Room.FLAT,
    "air.uld_base": Room.SHEET,
    "air.parcel_walls": Room.SHEET,
    "air.documents_pouch": Room.SHEET,
    "vehicle.chassis_beams": Room.FLAT,
    "vehicle.body_cavities": Room.FLAT,
    "rail.hopper_walls": Room.FLAT,
    "rail.lining": Room.SHEET,
    "structure.roof": Room.SMALL,
    "structure.cross_members": Room.SMALL,
    "structure.gooseneck": Room.SMALL,
    "structure.reefer_panels": Room.FLAT,
    "structure.reefer_roof": Room.SMALL,
    "structure.reefer_ducts": Room.SMALL,
    "structure.reefer_compressor": Room.SMALL,
    "structure.reefer_evaporator": Room.MIDDLE,
    "vehicle.tyres": Room.SMALL,
    "vehicle.spare_wheel": Room.SMALL,
    "vehicle.air_tanks": Room.SMALL,
    "vehicle.gas_cylinder": Room.SMALL,
    "vehicle.bumper": Room.FLAT,
    "vehicle.dashboard": Room.SMALL,
    "vehicle.engine_bay": Room.SMALL,
    "vehicle.seats": Room.SMALL,
    "vehicle.battery_box": Room.SMALL,
    "vehicle.fifth_wheel": Room.SMALL,
    "vehicle.fuel_tank": Room.MIDDLE,
    "vehicle.tool_box": Room.MIDDLE,
    "vehicle.cab": Room.MIDDLE,
    "vehicle.luggage_hold": Room.FLAT,
    "rail.underframe": Room.SMALL,
    "rail.tank": Room.MIDDLE,
    "rail.locomotive": Room.MIDDLE,
    "air.pallet_base": Room.SHEET,
    "load.false_pallet": Room.SMALL,
    "load.in_tins": Room.SMALL,
    "load.in_fruit": Room.SMALL,
    "load.in_tyres": Room.SMALL,
    "load.in_rolls": Room.FLAT,
    "load.inside_product": Room.SMALL,
    "load.in_machinery": Room.SMALL,
    "air.electronics": Room.SMALL,
    "load.among_boxes": Room.MIDDLE,
    "load.in_drums": Room.MIDDLE,
    "load.in_furniture": Room.MIDDLE,
    "load.in_sacks": Room.MIDDLE,
    "load.in_bulk": Room.MIDDLE,
    "load.deep": Room.MIDDLE,
    "load.under_load": Room.MIDDLE,
    "load.personal_effects": Room.MIDDLE,
    "air.box_in_box": Room.MIDDLE,
    "shield.box": Room.MIDDLE,
    "load.rip_on": Room.MIDDLE,
    "load.between_rows": Room.SMALL,
    "structure.front_wall": Room.MIDDLE,
    "structure.trailer_front_wall": Room.MIDDLE,
    "load.on_top": Room.LARGE,
    "load.cover_load": Room.ROOM,
    "load.empty_not_empty": Room.ROOM,
}

CLASS_ROOM: dict[str, Room] = {
    "narcotics.heroin": Room.SHEET,
    "narcotics.hashish": Room.SHEET,
    "narcotics.cocaine": Room.SMALL,
    "narcotics.opium": Room.FLAT,
    "narcotics.methamphetamine": Room.SHEET,
    "narcotics.amphetamine": Room.FLAT,
    "narcotics.marijuana": Room.MIDDLE,
    "narcotics.nps": Room.MIDDLE,
    "tobacco.cigarettes": Room.SMALL,
    "tobacco.heated": Room.MIDDLE,
    "tobacco.raw": Room.LARGE,
    "tobacco.nasvay": Room.SMALL,
    "alcohol.bottled": Room.MIDDLE,
    "alcohol.bulk": Room.MIDDLE,
    "valuables.cash": Room.SHEET,
    "valuables.gold": Room.FLAT,
    "valuables.jewellery": Room.SMALL,
    "weapons.handguns": Room.SMALL,
    "weapons.long_guns": Room.LARGE,
    "weapons.parts": Room.MIDDLE,
    "weapons.blades": Room.MIDDLE,
    "ammunition": Room.SMALL,
    "explosives": Room.SMALL,
    "explosives.fireworks": Room.MIDDLE,
    "medicines": Room.SMALL,
    "goods.phones": Room.SMALL,
    "goods.electronics": Room.MIDDLE,
    "dual_use.electronics": Room.LARGE,
    "dual_use.drones": Room.MIDDLE,
    "radioactive": Room.SMALL,
    "wildlife.ivory": Room.MIDDLE,
    "wildlife.saiga_horn": Room.MIDDLE,
    "wildlife.live_animals": Room.MIDDLE,
    "wildlife.plants": Room.MIDDLE,
    "food.animal": Room.SMALL,
    "food.plants": Room.MIDDLE,
    "people": Room.ROOM,
}
"""What goods need; those not named need a part of the hold."""

ONLY_BY: dict[str, tuple[str, ...]] = {
    "people": ("person",),
    "precursors": ("load.cover_load", "load.empty_not_empty", "load.among_boxes", "load.deep"),
    "waste": ("load.cover_load", "load.empty_not_empty"),
    "goods.fuel": ("load.empty_not_empty", "load.cover_load", "vehicle.tool_box"),
    "goods.textiles": ("load.cover_load", "load.empty_not_empty", "load.on_top", "vehicle.luggage_hold"),
    "goods.footwear": ("load.cover_load", "load.empty_not_empty", "load.on_top", "vehicle.luggage_hold"),
    "goods.vehicle_parts": ("load.cover_load", "load.empty_not_empty", "load.among_boxes", "load.deep"),
    "counterfeit": ("load.cover_load", "load.empty_not_empty", "load.among_boxes", "load.deep"),
    "tobacco.raw": ("load.cover_load", "load.empty_not_empty", "load.on_top"),
    "culture": ("load", "shield.box", "structure.front_wall", "structure.trailer_front_wall", "vehicle.luggage_hold"),
    "food.plants": ("load.cover_load", "load.empty_not_empty", "load.on_top", "vehicle.luggage_hold"),
    "wildlife.live_animals": (
        "load.among_boxes",
        "load.on_top",
        "load.personal_effects",
        "load.rip_on",
        "vehicle.luggage_hold",
        "vehicle.tool_box",
        "vehicle.cab",
        "air.box_in_box",
    ),
    "wildlife.plants": ("load", "air.box_in_box", "vehicle.luggage_hold"),
    "explosives.fireworks": ("load",),
    "narcotics.nps": ("load", "air", "vehicle.luggage_hold", "vehicle.tool_box", "vehicle.cab"),
    "radioactive": (
        "shield.box",
        "load.among_boxes",
        "load.deep",
        "load.in_machinery",
        "load.in_furniture",
        "load.personal_effects",
        "load.in_drums",
        "vehicle.tool_box",
        "vehicle.luggage_hold",
    ),
}
"""Classes, or groups of them, that keep to some methods or groups of them."""

DISSOLVED = "narcotics"
"""Class of what is dissolved in a liquid: some narcotic."""

ONLY_CLASSES: dict[str, tuple[str, ...]] = {
    "person": ("people",),
    "liquid": (DISSOLVED,),
    "shield.box": ("radioactive", "weapons.handguns", "narcotics", "valuables.gold", "explosives", "ammunition"),
    "load.rip_on": ("narcotics", "tobacco.nasvay", "valuables.cash", "goods.phones", "medicines", "wildlife"),
    "load.in_bulk": ("narcotics", "tobacco.cigarettes", "weapons", "ammunition", "explosives"),
    "load.in_fruit": ("narcotics", "valuables.cash"),
    "load.in_tins": ("narcotics", "valuables", "food.animal"),
    "load.cover_load": (
        "tobacco",
        "alcohol",
        "goods",
        "medicines",
        "counterfeit",
        "precursors",
        "waste",
        "food",
        "explosives.fireworks",
        "dual_use",
        "culture",
        "narcotics.marijuana",
    ),
    "load.empty_not_empty": (
        "tobacco",
        "alcohol",
        "goods",
        "medicines",
        "counterfeit",
        "precursors",
        "waste",
        "food",
        "explosives.fireworks",
        "narcotics",
        "culture",
    ),
    "vehicle.gas_cylinder": ("narcotics", "valuables.cash", "valuables.gold"),
    "vehicle.fuel_tank": ("narcotics", "valuables.cash", "weapons.handguns"),
    "vehicle.tyres": ("narcotics", "valuables.cash", "tobacco.cigarettes"),
    "vehicle.air_tanks": ("narcotics", "valuables"),
    "air.parcel_walls": ("narcotics", "valuables.cash"),
    "air.documents_pouch": ("narcotics", "valuables.cash"),
    "air.uld_base": ("narcotics", "valuables.cash"),
    "vehicle.engine_bay": ("narcotics", "valuables.cash", "weapons.handguns"),
}
"""Methods, or groups of them, that are used for some classes only."""

_CARTONS = (
    "packed",
    "food.fruit",
    "food.dried_fruit",
    "food.sweets",
    "food.tea",
    "food.meat",
    "food.fish",
    "household",
    "textile.footwear",
    "textile.clothing",
    "chemicals.medicines",
    "chemicals.paints",
    "plants",
    "mail",
    "building.tiles",
    "wood.books",
    "vehicles.parts",
    "vehicles.batteries",
)
_ON_PALLETS = (
    "packed.empties", "packed.cartons", "wood.boards", "wood.sawn", "wood.books", "building.bricks", "building.cement",
    "building.dry_mix", "building.tiles", "chemicals.medicines", "chemicals.paints", "food.bottles", "food.flour",
    "food.sweets", "food.tins", "household.cosmetics", "household.crockery", "liquids.canisters", "vehicles.batteries",
)  # fmt: skip
CARGO_FOR: dict[str, tuple[str, ...]] = {
    "load.among_boxes": _CARTONS,
    "load.deep": (*_CARTONS, "food.bottles", "food.tins", "food.oil", "liquids.drums"),
    "air.box_in_box": _CARTONS,
    "air.electronics": ("packed", "household", "mail", "machines"),
    "load.in_tins": ("food.tins", "food.oil", "chemicals.paints"),
    "load.in_fruit": ("food.fruit", "food.dried_fruit", "food.melons", "food.vegetables", "plants"),
    "load.in_tyres": ("vehicles.tyres",),
    "load.in_rolls": ("wood.paper_rolls", "textile.rolls", "textile.carpets", "metal.coils", "metal.cables"),
    "load.in_drums": ("liquids", "chemicals", "food.oil"),
    "load.in_furniture": ("household.furniture", "packed.personal_effects"),
    "load.in_machinery": ("machines", "vehicles", "household.white_goods", "household.electronics"),
    "load.in_sacks": (
        "food.grain",
        "food.flour",
        "food.sugar",
        "food.rice",
        "food.vegetables",
        "building",
        "chemicals",
        "textile.bales",
        "textile.cotton",
        "textile.wool",
        "household.detergents",
    ),
    "load.in_bulk": ("bulk", "food.grain_bulk", "metal.scrap", "chemicals.fertiliser"),
    "load.false_pallet": _ON_PALLETS,
    "load.personal_effects": ("packed.personal_effects", "packed.groupage", "mail"),
    "liquid.bottles": ("food.bottles",),
    "liquid.drums": ("liquids", "food.oil"),
}
"""Methods that need a kind of cargo."""

THROUGH_A_HATCH = ("container.tank", "trailer.tank", "rail.tank", "rail.hopper")
"""Carriers that are filled through a hatch: what does not go through it is not in them."""

NEEDS_NO_LOAD = (
    "structure", "vehicle", "rail", "air.uld_base", "air.parcel_walls", "air.documents_pouch", "air.pallet_base",
    "load.empty_not_empty", "person.in_compartment",
)  # fmt: skip
"""Methods that need nothing in the hold."""

WEIGHTS: dict[str, float] = {
    "tobacco.cigarettes": 5.0,
    "narcotics.heroin": 4.0,
    "narcotics.hashish": 4.0,
    "narcotics.opium": 2.0,
    "narcotics.methamphetamine": 2.0,
    "narcotics.cocaine": 1.5,
    "goods": 2.5,
    "alcohol": 1.5,
    "medicines": 1.5,
    "tobacco.nasvay": 1.5,
    "weapons.handguns": 1.5,
    "weapons.long_guns": 1.5,
    "people": 1.0,
    "valuables.cash": 1.2,
}
"""How often classes, or groups of them, are met in Central Asia, beside 1 for the others."""

METHOD_WEIGHTS: dict[str, float] = {
    "load.cover_load": 3.0,
    "load.among_boxes": 3.0,
    "load.empty_not_empty": 2.5,
    "structure.trailer_front_wall": 3.0,
    "structure.reefer_roof": 2.0,
    "load.in_tins": 2.0,
    "vehicle.gas_cylinder": 3.0,
    "rail.underframe": 3.0,
    "vehicle.fuel_tank": 2.0,
    "load.rip_on": 2.0,
    "load.in_sacks": 2.0,
    "structure.corner_posts": 0.6,
    "structure.rails": 0.5,
    "liquid": 0.5,
    "shield": 0.6,
}
"""How often methods, or groups of them, are met, beside 1 for the others."""


def go_together(method: str, class_: str, carrier: str, cargo: Sequence[str]) -> bool:
    """Return whether goods of a class may be hidden by a method in a carrier with such cargo.

    Parameters
    ----------
    method, class_, carrier, cargo
        Ids of the vocabularies; no cargo: an empty hold.
    """
    if (class_ == DISSOLVED) != _among(method, ("liquid",)):
        return False
    only = _of(ONLY_BY, class_)
    if only is not None and not _among(method, only):
        return False
    classes = _of(ONLY_CLASSES, method)
    if classes is not None and not _among(class_, classes):
        return False
    if method == "load.empty_not_empty":
        return not cargo and _fits_room(method, class_) and _fits_carrier(class_, carrier)
    if not cargo and not _among(method, NEEDS_NO_LOAD):
        return False
    if method == "load.under_load" and _among(carrier, THROUGH_A_HATCH):
        return False
    needed = _of(CARGO_FOR, method)
    if needed is not None and not any(_among(one, needed) for one in cargo):
        return False
    return _fits_room(method, class_) and _fits_carrier(class_, carrier)


def regional_weight(method: str, class_: str) -> float:
    """Return how often goods of a class are met by a method in the region, beside 1 for an ordinary pair."""
    return (_of(WEIGHTS, class_) or 1.0) * (_of(METHOD_WEIGHTS, method) or 1.0)


def _fits_room(method: str, class_: str) -> bool:
    if _among(method, ("person", "liquid")):
        return True
    needs = _of(CLASS_ROOM, class_)
    offers = METHOD_ROOM.get(method, Room.MIDDLE)
    return offers >= (Room.ROOM if needs is None else needs)


def _fits_carrier(class_: str, carrier: str) -> bool:
    """Return whether goods are of a size for a carrier: nothing large in a parcel or through a manhole."""
    if _among(carrier, THROUGH_A_HATCH):
        needs = _of(CLASS_ROOM, class_)
        return needs is not None and needs <= Room.MIDDLE
    if carrier in ("parcel", "mail_bag"):
        needs = _of(CLASS_ROOM, class_)
        return needs is not None and needs <= Room.SMALL
    return True


def _among(term: str, wanted: Sequence[str]) -> bool:
    return any(term == one or term.startswith(f"{one}.") for one in wanted)


def _of(table: Mapping[str, T], term: str) -> T | None:
    """Return the entry of a term, else of its group."""
    return table.get(term, table.get(term.partition(".")[0]))


CARRIER_PARAMS: dict[str, dict[str, float]] = {"vehicle.gas_cylinder": {"gas": 1.0}}
"""What a carrier has to be asked for so that a method finds its place: not every car has a gas cylinder."""
