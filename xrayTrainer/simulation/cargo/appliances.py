"""White goods: refrigerators and washing machines, upright in cartons with foam corners."""

from __future__ import annotations

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.cargo.loading import Goods, Tally, load_floor
from xrayTrainer.simulation.cargo.stow import ROOMS, Spot, Unit
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import CARGO, Space
from xrayTrainer.simulation.places import Stow
from xrayTrainer.simulation.solids import Parts, Stuff

_STEEL = Stuff("steel", 7.85, 0.0)
_STYRENE = Stuff("polyurethane_foam", 0.03)


@CARGO.register("refrigerators", version=1, term="household.white_goods", fits=ROOMS)
def refrigerators(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Refrigerators upright in a tier or two: foamed walls, glass shelves, compressor and coil at the back.

    60 x 65 x 145 to 190 cm, 45 to 75 kg: walls of 4 to 6 cm foam between 0.5 mm steel and 1 mm plastic.
    """
    tall = draws.choice([tall for tall in (84.0, 125.0, 178.0, 188.0) if tall + 12 < space.box.height] or [84.0])
    unit = Unit(length=draws.uniform(61, 66), width=draws.uniform(68, 72), height=tall + 10, mass_kg=20 + tall * 0.28)
    facing = draws.chance(0.5)

    def put(parts: Parts, spot: Spot, draws: Draws, tally: Tally) -> None:
        usable = refrigerator(parts, spot.box, draws, turned=facing != (spot.line % 2 == 1))
        tally.piece(spot.box)
        tally.host("appliance", spot, usable)

    return load_floor(
        parts, space, draws, params, Goods("household.white_goods", "carton", "841821"), unit, put, gap=1.5,
        wander=0.4, settle=0.0, stagger=0.3, steps=0,
    )  # fmt: skip


def refrigerator(parts: Parts, box: Box, draws: Draws, *, turned: bool = False) -> Box:
    """Put down a refrigerator in its carton and return the space in it; its back is at low y, high y if turned."""
    inner = parts.hollow_box(box, 0.5, Stuff("cardboard", 0.16))
    for z in (inner.z0, inner.z1 - 4.0):
        parts.box(inner.with_z(z, z + 4.0), _STYRENE)
    case = inner.with_z(inner.z0 + 4.0, inner.z1 - 4.0).shrunk(2.0, 2.0, 0.0)
    shell = parts.hollow_box(case, 0.05, _STEEL)
    wall = draws.uniform(4.2, 5.8)
    foam, plastic = Stuff("polyurethane_foam", 0.036), Stuff("polyethylene", 1.04, 0.0)
    parts.box(shell, foam)
    split = shell.z0 + shell.height * draws.choice((0.3, 0.36, 0.7))
    niche = Box(shell.x0 + 3, shell.x1 - 3, *_at_back(case, turned, 0.4, 20.0), shell.z0 + 1, shell.z0 + 21)
    parts.box(niche, foam, sign=-1)
    rooms = []
    for low, high in ((max(shell.z0 + wall, niche.z1 + 2.0), split - wall / 2), (split + wall / 2, shell.z1 - wall)):
        if high - low < 15:
            continue
        room = shell.with_z(low, high).shrunk(wall, wall, 0.0)
        parts.box(room, foam, sign=-1)
        clear = parts.hollow_box(room, 0.1, plastic)
        rooms.append(clear)
        for number in range(1, max(2, int(clear.height / 28.0))):
            z = clear.z0 + clear.height * number / max(2, int(clear.height / 28.0))
            parts.box(clear.with_z(z, z + 0.4).shrunk(0.3, 4.0, 0.0), Stuff("glass", 2.5, 0.0))
    _compressor(parts, niche, draws)
    rods = draws.integer(9, 14)
    for number in range(rods):
        z = shell.z0 + 30 + (shell.height - 45) * number / rods
        coil = Box(case.x0 + 4, case.x1 - 4, *_at_back(case, turned, -0.9, -0.4), z, z + 0.5)
        parts.box(coil, Stuff("steel", 4.5, 0.0))
    return max(rooms, key=lambda room: room.volume_cm3) if rooms else case.shrunk(8.0)


def _at_back(case: Box, turned: bool, start: float, end: float) -> tuple[float, float]:
    """Return y0 and y1 of a stretch given by its distances from the back."""
    return (case.y1 - end, case.y1 - start) if turned else (case.y0 + start, case.y0 + end)


def _compressor(parts: Parts, niche: Box, draws: Draws) -> None:
    x, y, _ = niche.centre
    at = (x + draws.uniform(-3, 3), y, niche.z0 + 9.5)
    parts.ellipsoid(at, (11.0, 7.8, 8.8), _STEEL)
    parts.ellipsoid(at, (10.7, 7.5, 8.5), _STEEL, sign=-1)
    parts.cylinder((at[0], at[1], at[2] + 0.5), 5.6, 9.0, Stuff("iron", 6.0))
    parts.tube((at[0], at[1], at[2] - 3.2), 6.5, 3.5, 1.6, Stuff("copper", 4.5))
    parts.box(Box(niche.x0 + 1, niche.x1 - 1, y - 6, y + 6, niche.z0, niche.z0 + 0.2), _STEEL)
    parts.rod((at[0] - 10, y, at[2]), (niche.x0 + 2, y, niche.z1 - 2), 0.5, Stuff("copper", 5.0))


@CARGO.register("washing_machines", version=1, term="household.white_goods", fits=ROOMS)
def washing_machines(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Washing machines in two or three tiers: drum as a circle or a block, concrete weight, motor, door ring, dampers.

    60 x 50 to 60 x 85 cm, 58 to 72 kg, of which 20 to 28 kg are concrete.
    """
    deep = draws.uniform(50, 60)
    crosswise = draws.chance(0.35)
    size = (deep + 4, 64.0) if crosswise else (64.0, deep + 4)
    unit = Unit(length=size[0], width=size[1], height=89.5, mass_kg=67.0)

    def put(parts: Parts, spot: Spot, draws: Draws, tally: Tally) -> None:
        usable = washing_machine(parts, spot.box, draws, crosswise=crosswise)
        tally.piece(spot.box)
        tally.host("appliance", spot, usable)

    return load_floor(
        parts, space, draws, params, Goods("household.white_goods", "carton", "845011"), unit, put, gap=1.2,
        wander=0.3, settle=0.0, missing=0.08,
    )  # fmt: skip


def washing_machine(parts: Parts, box: Box, draws: Draws, *, crosswise: bool = False) -> Box:
    """Put down a washing machine in film with foam ends and return the space in its drum; its front looks to low y."""
    for z in (box.z0, box.z1 - 3.0):
        parts.box(box.with_z(z, z + 3.0).shrunk(1.0, 1.0, 0.0), _STYRENE)
    body = box.with_z(box.z0 + 3.0, box.z1 - 3.0)
    half = (body.width if crosswise else body.length) / 2 - 1.8
    deep = (body.length if crosswise else body.width) / 2 - 1.8
    at = parts.at((body.centre[0], body.centre[1], body.z0), yaw=90.0 if crosswise else 0.0)
    tall = body.height
    shell = Box(-half, half, -deep, deep, 0.0, tall)
    at.box(shell, _STEEL)
    at.box(shell.shrunk(0.07), _STEEL, sign=-1)
    drum = tall * 0.5 + draws.uniform(-0.8, 0.8)
    run = deep * 1.45
    at.tube((0.0, 2.0, drum), 27.0, run + 3.0, 0.35, Stuff("polyethylene", 1.0, 0.0), axis="y", ends=0.4)
    at.tube((0.0, 2.0, drum), 24.5, run, 0.06, Stuff("stainless_steel", 6.2, 0.0), axis="y", ends=0.06)
    at.cylinder((0.0, 2.0 + run / 2 + 2.4, drum), 12.5, 1.5, Stuff("aluminium", 1.6), axis="y")
    at.tube((0.0, -deep + 1.6, drum), 17.5, 2.0, 2.2, Stuff("polyethylene", 1.0), axis="y")
    at.cylinder((0.0, -deep + 2.8, drum), 14.5, 0.5, Stuff("glass", 2.5, 0.0), axis="y")
    at.tube((0.0, -deep + 5.6, drum), 16.0, 5.0, 0.5, "rubber", axis="y")
    concrete = Stuff("concrete", draws.around(2.3, 0.03))
    at.box(Box(-half + 6, half - 9, -deep + 6, deep - 8, tall - 9.5, tall - 4.0), concrete)
    for side in (-1, 1):
        at.box(Box(side * 13 - 6, side * 13 + 6, -deep + 8, -deep + 16, drum - 39 + 4.0, drum - 28.2), concrete)
        at.rod((side * 12, 4.0, drum - 28), (side * 22, 4.0, 3.0), 1.6, Stuff("steel", 2.6, 0.0))
        at.rod((side * 20, 4.0, drum + 19), (side * 24, 4.0, tall - 5), 0.5, Stuff("steel", 3.0, 0.0))
    motor = (draws.choice((-1, 1)) * 9.0, deep * 0.4, drum - 34.0)
    at.cylinder(motor, 5.8, 15.0, Stuff("iron", 4.6), axis="y")
    at.tube(motor, 4.2, 16.5, 1.5, Stuff("copper", 3.0), axis="y")
    at.cylinder((half - 12, -deep + 12, 6.0), 4.0, 10.0, Stuff("polyethylene", 1.3), axis="y")
    at.box(Box(-half + 1, -half + 24, -deep + 2, -deep + 25, tall - 20, tall - 10.5), Stuff("polyethylene", 0.15))
    at.box(Box(2, half - 4, -deep + 1.5, -deep + 4, tall - 19, tall - 11), Stuff("electronics", 0.5))
    inner = Box.around((body.centre[0], body.centre[1], body.z0 + drum), (26.0, 26.0, 30.0))
    return inner if min(body.size) > 30 else body.shrunk(10.0)
