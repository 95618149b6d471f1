"""Engines, parts and batteries of vehicles.

A car's engine with gear box weighs 120 to 220 kg, a lorry's 700 to 1100; dismantlers ship them on pallets and on
stands, drained. A starter battery of 60 to 75 Ah measures 24 to 28 x 17.5 x 19 cm and weighs 14 to 19 kg, two thirds
of it lead.
"""

from __future__ import annotations

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.cargo import ironware as iron
from xrayTrainer.simulation.cargo.clutter import Clutter
from xrayTrainer.simulation.cargo.loading import Goods, Palletised, Tally, load_floor, load_pallets
from xrayTrainer.simulation.cargo.pallet import pallet
from xrayTrainer.simulation.cargo.stow import AIR, ROOMS, Spot, Unit, headroom_of
from xrayTrainer.simulation.carriers.engine import Engine, engine, gearbox
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import CARGO, Space
from xrayTrainer.simulation.places import Stow
from xrayTrainer.simulation.solids import Parts, Stuff

_STEEL = Stuff("steel", 7.85, 0.0)
_CASE = Stuff("polyethylene", 0.95, 0.0)


@CARGO.register("engines", version=1, term="vehicles.engines", fits=(*ROOMS, *AIR))
def engines(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Engines on pallets, most with their gear boxes, each of another make and turned another way, under film.

    Blocks, pistons, cranks, cam shafts, sumps, chargers; props of timber; what came off lies in boxes beside them.
    """
    unit = Unit(length=draws.uniform(104, 122), width=min(draws.uniform(78, 100), space.box.width - 4), height=96.0,
                mass_kg=330.0)  # fmt: skip
    tiers = 2 if headroom_of(space) > 200 and draws.chance(0.25) else 1

    def put(parts: Parts, spot: Spot, draws: Draws, tally: Tally) -> None:
        box = spot.box
        deck = pallet(parts, box, draws.child("base"))
        along, wide = (box.width, box.length) if spot.turned else (box.length, box.width)
        cylinders = draws.weighted((3, 4, 4, 6), (2, 6, 4, 2))
        geared = cylinders < 6 and draws.chance(0.8)
        behind = 6.6 if geared else 0.6
        bore = min(draws.uniform(7.4, 12.2), along / (1.2 * cylinders + 1.5 + behind), wide / 5.4)
        kind = Engine(cylinders=cylinders, bore=bore, stroke=bore * draws.uniform(0.98, 1.2), light=draws.chance(0.4))
        crank = deck + 1.55 * kind.stroke + draws.uniform(3, 6)
        back = draws.chance(0.5)
        long = kind.length + (1.0 + behind) * bore
        p = parts.at(
            (box.centre[0], box.centre[1], crank), yaw=(90.0 if spot.turned else 0.0) + (180.0 if back else 0.0)
        )
        p = p.at((1.0 * bore - long / 2, 0.0, 0.0))
        engine(p, kind, draws.child("engine"))
        if geared:
            gearbox(p.at((kind.length, 0.0, 0.0)), kind, draws.child("gears"))
        for share in (0.1, 0.85):
            x = kind.length * share
            p.box(Box(x - 4, x + 4, -1.3 * bore, 1.3 * bore, deck - crank, -1.55 * kind.stroke), Stuff("wood", 0.5))
        top = crank + kind.deck + 1.6 * bore
        below = spot.layer < spot.layers - 1
        if below:
            _stillage(parts, box.with_z(deck, box.z1))
        tally.piece(box.with_z(box.z0, box.z1 if below else max(deck + 1, min(box.z1, top))))
        inner = (kind.length * 0.5, 1.2 * bore, 0.6 * kind.stroke)
        middle = Box.around((box.centre[0], box.centre[1], crank - kind.stroke), inner)
        tally.host("engine", spot, middle.with_z(max(deck + 2, middle.z0), max(deck + 3, middle.z1)))

    return load_floor(
        parts, space, draws, params, Goods("vehicles.engines", "pallet", "840734"), unit, put, layers=tiers, most=26,
        gap=draws.uniform(3, 30), turn=True, settle=0.0, stagger=0.6, steps=0, headroom=8.0, wander=0.5,
    )  # fmt: skip


def _stillage(parts: Parts, box: Box) -> None:
    """Put down the frame over a pallet that carries the one above: four posts, rails around."""
    for x in (box.x0, box.x1 - 5):
        for y in (box.y0, box.y1 - 5):
            parts.box(Box(x, x + 5, y, y + 5, box.z0, box.z1 - 4), Stuff("steel", 1.9, 0.0))
    for y in (box.y0, box.y1 - 5):
        parts.box(Box(box.x0, box.x1, y, y + 5, box.z1 - 4, box.z1), Stuff("steel", 1.9, 0.0))
    for x in (box.x0, box.x1 - 5):
        parts.box(Box(x, x + 5, box.y0 + 5, box.y1 - 5, box.z1 - 4, box.z1), Stuff("steel", 1.9, 0.0))


_PARTS: tuple[tuple[iron.Ware, tuple[float, float, float], int], ...] = (
    (iron.gear_case, (58, 36, 36), 3), (iron.gear_shaft, (70, 15, 15), 3), (iron.disc, (33, 33, 16), 3),
    (iron.rims, (42, 42, 20), 4), (iron.springs, (38, 34, 13), 3), (iron.radiator, (68, 10, 44), 2),
    (iron.panel, (104, 15, 88), 3), (iron.tubes, (100, 34, 16), 2), (iron.motor, (30, 18, 18), 4),
)  # fmt: skip


@CARGO.register("vehicle_parts", version=1, term="vehicles.parts", fits=(*ROOMS, *AIR))
def vehicle_parts(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Parts in mesh boxes and bare on pallets: shafts, discs, rims, springs, doors, coolers, pipes, motors."""
    unit = Unit(length=draws.uniform(112, 122), width=min(112.0, space.box.width - 4), height=draws.uniform(84, 102),
                mass_kg=520.0, lowest=0.85)  # fmt: skip

    def put(parts: Parts, spot: Spot, draws: Draws, tally: Tally) -> None:
        box = spot.box
        deck = pallet(parts, box, draws.child("base"))
        room = box.with_z(deck, box.z1).shrunk(3.2, 3.2, 0.0)
        caged = draws.chance(0.5) or spot.layer < spot.layers - 1
        if caged:
            _cage(parts, box.with_z(deck, box.z1))
        pile, taste = Clutter(room, 6.0), [weight * draws.uniform(0.0, 2.0) for *_, weight in _PARTS]
        top, misses, count, weight = deck + 1.0, 0, 0, 0.0
        while misses < 5 and count < 24 and weight < 500:
            own = draws.child("part", count, misses)
            ware, size, _ = own.weighted(_PARTS, taste)
            scale = own.uniform(0.75, 1.15)
            long, wide, tall = (side * scale for side in size)
            lies_along = ware in (iron.panel, iron.radiator) or own.chance(0.7)
            piece = pile.drop((long, wide, tall) if lies_along else (wide, long, tall), own, tries=5)
            if piece is None:
                misses += 1
                continue
            ware(parts, piece, own)
            weight += piece.volume_cm3 * 0.9 / 1000
            pile.slump(piece, own.uniform(0.05, 0.25))
            top, count = max(top, piece.z1), count + 1
            if count == 4:
                tally.host("crate", spot, piece.shrunk(piece.length * 0.2, piece.width * 0.2, piece.height * 0.2))
        tally.piece(box if caged else box.with_z(box.z0, top), packages=1)

    return load_floor(
        parts, space, draws, params, Goods("vehicles.parts", "crate", "870899"), unit, put, layers=2, gap=2.5,
        turn=True, settle=0.0, stagger=0.5, missing=0.2, wander=0.5, headroom=20.0,
    )  # fmt: skip


def _cage(parts: Parts, box: Box) -> None:
    """Put down a mesh box: corner posts, rails, wires."""
    for x in (box.x0, box.x1 - 3):
        for y in (box.y0, box.y1 - 3):
            parts.box(Box(x, x + 3, y, y + 3, box.z0, box.z1), Stuff("steel", 2.4, 0.0))
    for y in (box.y0 + 1.2, box.y1 - 1.6):
        for k in range(1, 9):
            x = box.x0 + box.length * k / 9
            parts.box(Box(x, x + 0.45, y, y + 0.4, box.z0, box.z1 - 2), _STEEL)
        for k in range(1, 6):
            z = box.z0 + box.height * k / 6
            parts.box(Box(box.x0 + 3, box.x1 - 3, y, y + 0.4, z, z + 0.45), _STEEL)
        parts.box(Box(box.x0 + 3, box.x1 - 3, y, y + 0.4, box.z1 - 4, box.z1), Stuff("steel", 5.0, 0.0))
    for x in (box.x0 + 1.2, box.x1 - 1.6):
        parts.box(Box(x, x + 0.4, box.y0 + 3, box.y1 - 3, box.z0, box.z1), Stuff("steel", 0.7, 0.0))


@CARGO.register("car_batteries", version=1, term="vehicles.batteries", fits=ROOMS)
def car_batteries(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Starter batteries upright on pallets, two to four layers with card between: six black cells each, posts, acid."""
    long, wide, tall = draws.choice(((24.2, 17.5, 19.0), (27.8, 17.5, 19.0), (35.3, 17.5, 19.0), (51.3, 22.3, 22.3)))
    lead = draws.uniform(3.3, 3.9)

    def put(parts: Parts, load: Box, spot: Spot, draws: Draws, tally: Tally) -> None:
        columns, lines = max(1, int(load.length / (long + 0.5))), max(1, int(load.width / (wide + 0.3)))
        z = load.z0
        while z + tall + 1.6 <= load.z1:
            for column in range(columns):
                own = draws.child(column, int(z))
                x0 = load.x0 + (column + 0.5) * load.length / columns - long / 2 + own.uniform(-0.2, 0.2)
                rank = Box(x0, x0 + long, load.y0 + 0.5, load.y0 + 0.5 + lines * (wide + 0.3), z, z + tall)
                _batteries(parts, rank, lead, own, lines)
                tally.piece(rank.with_z(z, z + tall + 1.5), packages=lines)
                if lines > 1:
                    one = rank.with_y(rank.y0, rank.y0 + wide).shrunk(2.0, 1.0, 3.0)
                    tally.host("block", spot, one, Stuff("battery_lead", 2.4))
            card = load.with_z(z + tall + 1.5, z + tall + 1.58)
            parts.box(card, "cardboard")
            z += tall + 1.6

    how = Palletised(density=1.75, height=(2 * tall + 4, 4 * tall + 8), spread=0.75, kind="wood", posts=0.2)
    return load_pallets(parts, space, draws, params, Goods("vehicles.batteries", "piece", "850710"), how, put)


def _batteries(parts: Parts, rank: Box, lead: float, draws: Draws, lines: int) -> None:
    """Put down a rank of batteries across the pallet: case, six stacks of plates in acid, straps, posts."""
    inner = parts.hollow_box(rank, 0.35, _CASE)
    cell = inner.length / 6
    plates = Stuff("lead", lead * draws.uniform(0.97, 1.03), 0.02)
    acid = Stuff("water", 1.27, 0.0)
    level = inner.z0 + inner.height * draws.uniform(0.78, 0.86)
    parts.box(inner.with_z(inner.z0, level), acid)
    foot, top = inner.z0 + 1.0, inner.z0 + inner.height * 0.68
    for k in range(6):
        x = inner.x0 + k * cell
        stack = Box(x + 0.35, x + cell - 0.2, inner.y0 + 0.5, inner.y1 - 0.5, foot, top)
        parts.box(stack, plates, inside=acid)
    for k in (0, 5):
        x = inner.x0 + (k + 0.5) * cell
        for line in range(lines):
            y = rank.y0 + (line + draws.choice((0.22, 0.78))) * rank.width / lines
            parts.cylinder((x, y, rank.z1 + 0.7), 0.9, 1.4, Stuff("lead", 11.0, 0.0))
