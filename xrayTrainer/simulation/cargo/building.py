"""Building materials in bags, pails, bricks and rolls.

A valve bag of 50 kg of cement measures about 60 x 40 x 14 cm; a pail of 20 kg of filler 30 cm across and 30 cm high; a
perforated brick 250 x 120 x 65 mm, a pack of bricks a metre by a metre; a roll of mineral wool 120 cm long and 45 to
60 cm thick, of 11 to 20 kg/m3 before it is pressed to a third to a fifth.
"""

from __future__ import annotations

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.cargo.loading import Goods, Palletised, Tally, load_pallets
from xrayTrainer.simulation.cargo.nesting import nested
from xrayTrainer.simulation.cargo.offer import offer
from xrayTrainer.simulation.cargo.pallet import ISO
from xrayTrainer.simulation.cargo.sack import sack
from xrayTrainer.simulation.cargo.stow import DECKS, ROOMS, Spot, ceiling, fill_of, from_far_end, headroom_of
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import CARGO, Space
from xrayTrainer.simulation.places import Stow
from xrayTrainer.simulation.solids import Parts, Stuff

_FILM = Stuff("polyethylene", 0.9, 0.0)


@CARGO.register("cement_bags", version=1, term="building.cement", fits=ROOMS)
def cement_bags(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Cement in valve bags on pallets: five to a layer as a pinwheel, mirrored from layer to layer, low and dark.

    A hood of film hangs loose over each pile; some piles have lost bags at the top.
    """
    density = draws.uniform(1.22, 1.4)

    def put(parts: Parts, load: Box, spot: Spot, draws: Draws, tally: Tally) -> None:
        own = Stuff("cement", draws.around(density, 0.02), 0.03)
        tall, z, layer = draws.uniform(12.5, 14.5), load.z0, 0
        settle = draws.uniform(0.0, 0.5)
        while z + tall <= load.z1:
            thick = tall * (1.0 - 0.012 * layer * settle)
            last = z + 2 * tall > load.z1
            for number, (x0, x1, y0, y1) in enumerate(_pinwheel(load, mirrored=layer % 2 == 1)):
                if last and draws.chance(0.12):
                    continue
                bag = Box(x0, x1, y0, y1, z, z + thick).shrunk(draws.uniform(0.1, 0.9), draws.uniform(0.1, 0.9), 0.0)
                one = draws.child(layer, number)
                usable = sack(parts, bag, one, own, roundness=one.uniform(6.0, 8.0), seams=False)
                tally.piece(bag)
                tally.host("sack", spot, usable, own)
            z, layer = z + thick, layer + 1
        if layer and draws.chance(0.7):
            top = Box(load.x0 + 1, load.x1 - 1, load.y0 + 1, load.y1 - 1, z, z + 0.06)
            parts.box(top, _FILM)
            tally.piece(top, packages=0)

    how = Palletised(density=density * 0.86, height=(80.0, 128.0), spread=0.9, base=ISO, kind="wood", posts=0.0)
    return load_pallets(parts, space, draws, params, Goods("building.cement", "bag", "252329"), how, put)


def _pinwheel(load: Box, *, mirrored: bool) -> list[tuple[float, float, float, float]]:
    """Return x0, x1, y0, y1 of five bags: two lengthwise along one side, three crosswise beside them."""
    long_x = load.length >= load.width
    along, across = (load.length, load.width) if long_x else (load.width, load.length)
    half, third, band = along / 2, along / 3, across * 0.4
    cells = [(i * half, (i + 1) * half, 0.0, band) for i in range(2)]
    cells += [(i * third, (i + 1) * third, band, across) for i in range(3)]
    if mirrored:
        cells = [(u0, u1, across - v1, across - v0) for u0, u1, v0, v1 in cells]
    if not long_x:
        cells = [(v0, v1, u0, u1) for u0, u1, v0, v1 in cells]
    return [(load.x0 + a, load.x0 + b, load.y0 + c, load.y0 + d) for a, b, c, d in cells]


@CARGO.register("filler_pails", version=1, term="building.dry_mix", fits=ROOMS)
def filler_pails(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Filler and plaster in tapered pails on pallets: paste up to a level of its own in each, lids, sheets of card."""
    density = draws.uniform(1.35, 1.75)
    foot, tall = draws.uniform(12.6, 13.6), draws.uniform(28.0, 34.0)
    shell = Stuff("polyethylene", 0.92, 0.0)

    def put(parts: Parts, load: Box, spot: Spot, draws: Draws, tally: Tally) -> None:
        paste = Stuff(draws.choice(("marble", "cement", "ceramic")), draws.around(density, 0.04), 0.02)
        wide = 2 * foot * 1.12 + 0.6
        columns, lines = max(1, int(load.length / wide)), max(1, int(load.width / wide))
        z = load.z0
        while z + tall <= load.z1:
            for i in range(columns):
                for j in range(lines):
                    x = load.x0 + (i + 0.5) * load.length / columns + draws.uniform(-0.2, 0.2)
                    y = load.y0 + (j + 0.5) * load.width / lines + draws.uniform(-0.2, 0.2)
                    _pail(parts, (x, y, z), (foot, tall - 0.4), paste, shell, draws)
                    side = foot * 0.66
                    box = Box(x - side, x + side, y - side, y + side, z + 1.0, z + tall * 0.72)
                    tally.host("canister", spot, box, paste)
            layer = load.with_z(z, z + tall)
            tally.piece(layer, packages=columns * lines)
            parts.box(layer.with_z(z + tall - 0.4, z + tall).shrunk(0.5, 0.5, 0.0), Stuff("cardboard", 0.3))
            z += tall

    how = Palletised(density=density * 0.62, height=(62.0, 130.0), spread=0.75, posts=0.0)
    return load_pallets(parts, space, draws, params, Goods("building.dry_mix", "canister", "321410"), how, put)


def _pail(
    parts: Parts, at: tuple[float, float, float], size: tuple[float, float], paste: Stuff, shell: Stuff, draws: Draws
) -> None:
    (x, y, z), (foot, tall) = at, size
    body, wall = tall - 1.8, 0.2
    parts.cylinder((x, y, z + body / 2), foot, body, shell, head=1.1)
    level = body * draws.uniform(0.82, 0.96)
    low, top, rim = (foot * (1.0 + 0.1 * height / body) - wall for height in (wall, wall + level, body))
    parts.cylinder((x, y, z + wall + level / 2), low, level, paste, head=top / low, inside=shell)
    free = body - wall - level
    if free > 0.3:
        parts.cylinder((x, y, z + wall + level + free / 2), top, free, shell, head=rim / top, sign=-1)
    parts.tube((x, y, z + body - 1.0), foot * 1.12, 2.2, 0.35, shell)
    parts.cylinder((x, y, z + tall - 0.9), foot * 1.06, 0.5, shell)


@CARGO.register("bricks", version=1, term="building.bricks", fits=(*ROOMS[:-1], *DECKS))
def bricks(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Perforated bricks in bonded packs on pallets, bound with steel bands: courses, joints, holes through all."""
    course = draws.choice((6.5, 8.8, 13.8, 21.9))
    solid = draws.uniform(1.15, 1.75)

    def put(parts: Parts, load: Box, spot: Spot, draws: Draws, tally: Tally) -> None:
        clay = Stuff("ceramic", draws.around(solid, 0.02), 0.03)
        z, number = load.z0, 0
        while z + course <= load.z1:
            holes = 2 if number % 2 == 0 else 1
            columns = max(1, int(load.length / 25.3)) * (3 - holes)
            pitch = min(load.length / columns, 25.3 * holes / 2)
            start = load.centre[0] - columns * pitch / 2
            for i in range(columns):
                x0 = start + i * pitch + draws.uniform(0.0, 0.2)
                _brick_row(parts, load.with_x(x0, x0 + pitch - 0.35).with_z(z, z + course - 0.05), clay, holes, draws)
            z, number = z + course, number + 1
        pack = load.with_z(load.z0, z)
        tally.piece(pack, packages=1)
        tally.host("block", spot, pack.shrunk(14.0, 14.0, 8.0), clay)
        _bands(parts, pack, draws)

    how = Palletised(density=solid * 0.95, height=(60.0, 110.0), spread=1.0, base=ISO, kind="wood", posts=0.0)
    return load_pallets(parts, space, draws, params, Goods("building.bricks", "pallet", "690410"), how, put)


def _brick_row(parts: Parts, row: Box, clay: Stuff, holes: int, draws: Draws) -> None:
    """Put down the bricks that stand behind each other across a pack, with the holes through them."""
    row = row.shrunk(0.0, draws.uniform(0.0, 1.2), 0.0)
    parts.box(row, clay)
    for hole in range(holes):
        at, wide = row.x0 + row.length * (hole + 0.5) / holes, draws.uniform(1.4, 1.9)
        parts.box(row.with_x(at - wide, at + wide).shrunk(0.0, row.width * 0.28, 0.0), clay, sign=-1)


def _bands(parts: Parts, pack: Box, draws: Draws) -> None:
    for share in (0.25, 0.75):
        x = pack.x0 + pack.length * share + draws.uniform(-3, 3)
        for y in (pack.y0 - 0.12, pack.y1):
            parts.box(Box(x, x + 2.0, y, y + 0.1, pack.z0, pack.z1), "steel")


@CARGO.register("insulation_rolls", version=1, term="building.insulation", fits=ROOMS)
def insulation_rolls(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Mineral wool in rolls, crosswise, each in the hollow of two below, up to the roof: wound in turns, light."""
    radius = draws.uniform(21.0, 30.0)
    density = draws.uniform(0.03, 0.075)
    lines = max(1, int(space.box.width / 122.0))
    reach = min(space.box.length - 4.0, max(2.2 * radius, space.box.length * fill_of(params, draws.child("fill"))))
    used = from_far_end(space, 0.0, reach)
    walls = (space.doors != "x-", space.doors == "x-")
    tally = Tally()
    for line in range(lines):
        own = draws.child("line", line)
        y0, y1 = (space.box.y0 + (line + i) * space.box.width / lines for i in (0, 1))
        top = min(ceiling(space, y0, y1) - space.box.z0 - 2.0, own.uniform(0.7, 1.0) * headroom_of(space))
        for number, at in enumerate(
            nested(reach, top, lambda d: radius * d.uniform(0.98, 1.0), own, loose=1.5, walls=walls)
        ):
            roll = own.child(number)
            wool = Stuff("glass", roll.around(density, 0.06), 0.06)
            width = (y1 - y0) * roll.uniform(0.93, 0.985)
            centre = (used[0] + at.along, (y0 + y1) / 2, space.box.z0 + at.up)
            _roll(parts, centre, (at.radius, width), wool, roll)
            deep = min(1.0, at.row / 3.0)
            spot = Spot(box=Box.around(centre, (2 * at.radius, width, 2 * at.radius)), row=number, line=line,
                        layer=at.row, layers=at.row + 1, depth=deep)  # fmt: skip
            tally.piece(spot.box)
            tally.host("roll", spot, Box.around(centre, (at.radius, width * 0.9, at.radius)), wool)
    return offer(
        space, draws, cargo="building.insulation", packages=tally.packages, package_kind="roll", hs="680610",
        taken=tally.taken, hosts=tally.hosts,
    )  # fmt: skip


def _roll(
    parts: Parts, centre: tuple[float, float, float], size: tuple[float, float], wool: Stuff, draws: Draws
) -> None:
    """Put down a roll across the travel: turns of wool, pressed harder where they meet, under a film."""
    radius, width = size
    soft = wool.density or 0.05
    parts.cylinder(centre, radius - 0.1, width, wool, axis="y")
    turns = draws.integer(4, 6)
    for turn in range(1, turns):
        share = 1.0 - turn / turns + draws.uniform(-0.04, 0.04)
        at = (centre[0] + draws.uniform(-0.8, 0.8), centre[1], centre[2] + draws.uniform(-0.8, 0.8))
        denser = Stuff("glass", soft * draws.uniform(1.5, 2.6), 0.02)
        parts.cylinder(at, radius * share, width, denser, axis="y", inside=wool)
        parts.cylinder(at, radius * (share - 0.07), width, wool, axis="y", inside=denser)
    parts.tube(centre, radius, width, 0.15, Stuff("polyethylene", 0.3, 0.0), axis="y")
