"""Frozen and chilled food: meat in cartons, sides of beef on hooks, fish in blocks."""

from __future__ import annotations

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.cargo.loading import Goods, Palletised, Tally, load_floor, load_pallets
from xrayTrainer.simulation.cargo.offer import offer
from xrayTrainer.simulation.cargo.stow import COLD, Spot, Unit, fill_of, from_far_end
from xrayTrainer.simulation.cargo.tiers import tiers
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import CARGO, Space
from xrayTrainer.simulation.places import Host, Stow
from xrayTrainer.simulation.solids import Parts, Stuff


@CARGO.register("meat_cartons", version=1, term="food.meat", fits=COLD)
def meat_cartons(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Frozen poultry or offcuts in cartons on the floor: rows of rounded lumps, frozen together.

    Cartons of 56 x 36 x 15 cm: 25 kg of offcuts, tight, or 13 to 18 kg of poultry with air between the birds, to the
    roof; columns lean, wedges open between stacks.
    """
    airy = draws.chance(0.5)
    lumps = draws.integer(3, 4) if airy else draws.integer(2, 3)
    density, share = draws.uniform(0.95, 1.05), draws.uniform(0.12, 0.3) if airy else 0.62
    loose, board = Stuff("meat", density * share, 0.1), Stuff("cardboard", 0.15)
    size = (draws.uniform(54, 58), draws.uniform(34, 37), draws.uniform(14, 16))
    mass = size[0] * size[1] * size[2] * density * (share + (1.0 - share) * (0.68 if airy else 0.84)) / 1000
    unit = Unit(length=size[0], width=size[1], height=size[2], mass_kg=mass)

    def put(parts: Parts, spot: Spot, draws: Draws, tally: Tally) -> None:
        inner = spot.box.shrunk(0.45)
        parts.box(spot.box, board)
        parts.box(inner, loose, inside=board)
        wide = inner.length / lumps
        for number in range(lumps):
            own = Stuff("meat", draws.around(density, 0.04), 0.05)
            x0 = inner.x0 + wide * number
            lump = Box(x0, x0 + wide, inner.y0, inner.y1, inner.z0, inner.z1 - draws.uniform(0.0, 0.8))
            round_ = draws.uniform(1.9, 2.6) if airy else draws.uniform(3.0, 4.5)
            parts.box(lump, own, pillow=round_, inside=loose)
        tally.piece(spot.box)
        tally.host("carton", spot, inner.shrunk(4.0, 2.0, 2.0), Stuff("meat", density * 0.85))

    return load_floor(
        parts, space, draws, params, Goods("food.meat", "carton", "020714" if airy else "020230"), unit, put, turn=True,
        gap=draws.uniform(0.4, 1.2), wander=draws.uniform(0.3, 0.7), lean=draws.uniform(0.1, 0.8), headroom=16.0,
        settle=0.035, most=1500,
    )  # fmt: skip


@CARGO.register("meat_carcasses", version=1, term="food.meat", fits=COLD)
def meat_carcasses(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Sides of beef on hooks from rails under the roof: heavy round above, ribs and spine below, hanging close.

    A side weighs 90 to 150 kg, is 200 to 240 cm long (quarters 110 to 140 cm) and hangs by its hind leg.
    """
    box = space.box
    quarters = draws.chance(0.4)
    rails = max(1, int(box.width / 55.0))
    pitch = draws.uniform(31.0, 40.0)
    rail_z = box.z1 - draws.uniform(9.0, 13.0)
    reach = box.length * fill_of(params, draws.child("fill")) - 12.0
    hosts: list[Host] = []
    taken: list[Box] = []
    mass = 0.0
    for rail in range(rails):
        y = box.y0 + box.width * (rail + 0.5) / rails
        ends = from_far_end(space, 1.0, reach + 4.0)
        parts.rod((ends[0], y, rail_z), (ends[1], y, rail_z), 1.6, "stainless_steel")
        taken.append(Box(*ends, y - 1.6, y + 1.6, rail_z - 1.6, rail_z + 1.6))
        own = draws.child("rail", rail)
        along = own.uniform(28.0, 28.0 + pitch)
        number = 0
        while along + 28.0 < reach:
            length = own.uniform(110, 135) if quarters else own.uniform(195, 230)
            length = min(length, (rail_z - box.z0 - 24.0) / 1.1)
            heft = length * 0.5
            if mass + heft > space.payload_kg * 0.97:
                break
            x = from_far_end(space, along, along)[0]
            side = own.child("side", number)
            hanging = _carcass(
                parts.at((x, y, rail_z), yaw=side.uniform(-35, 35), pitch=side.normal(0, 1.8)), length, side
            )
            mass, number = mass + heft, number + 1
            usable = Box.around((x, y, rail_z - 22 - length * 0.55), (12.0, 10.0, length * 0.3))
            row = int((reach - along) / 60)
            hosts.append(Host(kind="piece", box=usable, stuff=None, row=row, depth=min(1.0, row / 5)))
            taken.append(Box(x - hanging, x + hanging, y - 24, y + 24, rail_z - 22 - length, rail_z))
            along += pitch * own.weighted((own.uniform(0.86, 1.15), own.uniform(1.3, 2.0)), (6, 1))
    return offer(
        space, draws, cargo="food.meat", packages=len(hosts), package_kind="piece", hs="020120", taken=taken,
        hosts=hosts,
    )  # fmt: skip


def _carcass(parts: Parts, length: float, draws: Draws) -> float:
    """Put down half a carcass that hangs from the origin, and return its half width."""
    meat, fat = Stuff("meat", draws.uniform(1.0, 1.06), 0.07), Stuff("meat", 0.95, 0.1)
    bone = Stuff("bone", 1.5)
    parts.rod((0, 0, 1.0), (0.6, 0, -14.0), 0.55, "stainless_steel")
    parts.rod((0.6, 0, -14.0), (2.6, 0, -17.0), 0.55, "stainless_steel")
    wide = draws.uniform(14.0, 19.5)
    leg, flank, chest = length * draws.uniform(0.175, 0.205), length * draws.uniform(0.2, 0.23), length * 0.24
    z = -16.0
    parts.cylinder((0, 0, z - leg * 0.5), 4.5, leg, meat, head=0.6)
    z -= leg
    parts.ellipsoid((0.5, 0, z - leg * 0.75), (wide, 14.0, leg * 0.78), meat, pitch=draws.normal(0, 4))
    parts.rod((0.4, 2, z - 2), (1.2, 1.5, z - leg * 1.3), 2.0, bone, inside=meat)
    z -= leg * 1.42
    spine = z
    parts.ellipsoid((1.2, 1.0, z - flank * 0.55), (wide * 0.75, 8.5, flank * 0.66), fat, pitch=draws.normal(0, 3))
    z -= flank
    outer = (wide * 0.98, 12.0, chest * 0.75)
    centre = (0.8, 0.5, z - chest * 0.42)
    parts.ellipsoid(centre, outer, meat)
    parts.ellipsoid((centre[0] - 2.5, centre[1] - 2.0, centre[2]), (wide * 0.62, 5.5, chest * 0.5), meat, sign=-1)
    for rib in range(6):
        height = centre[2] + chest * 0.45 - rib * chest * 0.17
        parts.rod(
            (centre[0] - wide * 0.6, 6.4, height), (centre[0] + wide * 0.6, 6.9, height - 5.0), 0.7, bone, inside=meat
        )
    parts.rod((wide * 0.55, 6.5, spine - flank * 0.4), (wide * 0.62, 5.0, z - chest * 0.6), 1.6, bone)
    parts.ellipsoid((-1.0, 0, z - chest * 1.25), (wide * 0.62, 10.5, chest * 0.4), meat)
    return wide


@CARGO.register("fish_blocks", version=1, term="food.fish", fits=COLD)
def fish_blocks(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Fish frozen in plates, three or four to a master carton on pallets: flat dense slabs with thin gaps, very even.

    A plate freezer makes blocks of about 10 kg, 53 x 25 x 6 to 10 cm; cartons are strapped.
    """
    plates = draws.integer(2, 3)
    thick = draws.uniform(8.0, 10.5)
    tall = plates * (thick + 0.35) + 0.9

    def put(parts: Parts, load: Box, spot: Spot, draws: Draws, tally: Tally) -> None:
        across = load.width / max(1, int(load.width / 55.0))
        size = (26.2, across - 0.8, tall)
        for number, tier in enumerate(tiers(load, size, draws.child("tiers"), turn=False, settle=0.01, missing=0.05)):
            for place, box in enumerate(tier):
                own = draws.child(number, place)
                parts.box(box.with_z(box.z0, box.z0 + 0.4), Stuff("cardboard", 0.22))
                for plate in range(plates):
                    z = box.z0 + 0.45 + plate * (thick + 0.35)
                    ice = Stuff("meat", own.around(0.93, 0.02), 0.05)
                    slab = box.with_z(z, min(z + thick, box.z1)).shrunk(own.uniform(0.2, 0.6), 0.3, 0.0)
                    parts.box(slab, ice)
                tally.piece(box)
                tally.host("block", spot, box.shrunk(2.0, 2.0, 2.0), Stuff("meat", 0.9))

    how = Palletised(density=0.82, height=(120.0, 185.0), spread=0.97, posts=0.3)
    return load_pallets(parts, space, draws, params, Goods("food.fish", "carton", "030389"), how, put)
