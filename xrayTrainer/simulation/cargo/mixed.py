"""Loads of many kinds: groupage, the goods of a household that moves, empty crates and pallets on their way back."""

from __future__ import annotations

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.cargo.appliances import refrigerator, washing_machine
from xrayTrainer.simulation.cargo.carton import Pack, carton, varied
from xrayTrainer.simulation.cargo.electronics import television
from xrayTrainer.simulation.cargo.furniture import Piece, cabinet, chairs, mattress, pile, sofa, table
from xrayTrainer.simulation.cargo.loading import Goods, Tally, load_floor
from xrayTrainer.simulation.cargo.pallet import PALLET_HEIGHT, pallet
from xrayTrainer.simulation.cargo.sack import sack
from xrayTrainer.simulation.cargo.stow import AIR, DECKS, ROOMS, Spot, Unit, headroom_of
from xrayTrainer.simulation.cargo.tiers import tiers
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import CARGO, Space
from xrayTrainer.simulation.places import Stow
from xrayTrainer.simulation.solids import Parts, Stuff

_STEEL = Stuff("steel", 7.85, 0.0)


@CARGO.register("groupage", version=1, term="packed.groupage", fits=(*ROOMS, *AIR))
def groupage(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Consignments of many senders: each place has other goods, on pallets, in crates, in sacks, drums or bare.

    Heights, densities and sizes change from place to place; light goods lie on heavy ones, gaps are wide.
    """
    high, wide = headroom_of(space) - 12, space.box.width / 2 - 4
    unit = Unit(length=draws.uniform(100, 122), width=wide, height=high, mass_kg=380.0)
    below: tuple[Piece, ...] = (_cartons, _cartons, _crate, _machine, _sacks, _pails)
    pieces: tuple[Piece, ...] = (_cartons, _cartons, _cartons, _cartons, _sacks, _rolls, cabinet)

    def put(parts: Parts, spot: Spot, draws: Draws, tally: Tally) -> None:
        top = spot.box.z0 + spot.box.height * draws.uniform(0.35, 1.0)
        standing = spot.box.with_z(spot.box.z0, top).shrunk(0.5, 0.5, 0.0)
        deck = standing
        if draws.chance(0.8):
            deck = standing.with_z(pallet(parts, standing, draws.child("base")), standing.z1)
        for number, (piece, box) in enumerate(pile(parts, deck, draws, pieces, below=below, most=5)):
            tally.piece(box)
            if number < 2:
                tally.host(_KINDS.get(piece, "furniture"), spot, box.shrunk(8.0, 8.0, box.height * 0.2))

    return load_floor(
        parts, space, draws, params, Goods("packed.groupage", "piece", "392690"), unit, put, layers=1, gap=3.5,
        stagger=0.6, steps=0, headroom=3.0,
    )  # fmt: skip


def _cartons(parts: Parts, box: Box, draws: Draws) -> float:
    """Put down some tiers of cartons of one size."""
    size = (draws.uniform(28, 58), draws.uniform(24, 44), draws.uniform(18, 42))
    found = tiers(box, size, draws, layers=draws.integer(1, 4), jitter=0.8, missing=draws.choice((0.0, 0.25)))
    if not found:
        return 0.0
    content = Stuff(draws.choice(("paper", "polyethylene", "textile", "electronics", "pvc", "soap")),
                    draws.uniform(0.08, 0.6), draws.uniform(0.03, 0.1))  # fmt: skip
    packs = draws.integer(1, 3)
    for number, tier in enumerate(found):
        for place, one in enumerate(tier):
            carton(parts, one, draws.child(number, place), _packs(content, packs))
    return max(one.z1 for tier in found for one in tier) - box.z0


def _packs(content: Stuff, most: int) -> Pack:
    """Return what packs a carton with up to so many packs side by side, none as high or as dense as the next."""

    def pack(parts: Parts, room: Box, draws: Draws) -> None:
        cuts = draws.integer(1, most)
        for number in range(cuts):
            x0, x1 = (room.x0 + room.length * (number + end) / cuts for end in (0, 1))
            own = varied(content, draws, 0.12)
            top = room.z1 - room.height * draws.uniform(0.0, 0.16)
            one = Box(x0 + draws.uniform(0.1, 0.8), x1 - draws.uniform(0.1, 0.8), room.y0, room.y1, room.z0, top)
            parts.box(one, own, pillow=draws.choice((0.0, 8.0, 14.0)))

    return pack


def _crate(parts: Parts, box: Box, draws: Draws) -> float:
    """Put down a crate of boards with a casting or a motor on a skid inside."""
    tall = draws.uniform(55, 110)
    if tall > box.height:
        return 0.0
    case = box.with_z(box.z0, box.z0 + tall).shrunk(draws.uniform(1, 12), draws.uniform(1, 14), 0.0)
    inner = parts.hollow_box(case, 2.0, Stuff("wood", 0.5))
    for y in (inner.y0 + 6, inner.y1 - 14):
        parts.box(inner.with_y(y, y + 8).with_z(inner.z0, inner.z0 + 6), Stuff("wood", 0.55))
    x, y, _ = inner.centre
    radius = min(inner.width, inner.height - 12) * draws.uniform(0.24, 0.36)
    z = inner.z0 + 6 + radius
    long = inner.length * draws.uniform(0.4, 0.62)
    parts.tube((x, y, z), radius, long, draws.uniform(1.0, 2.0), Stuff("iron", 7.2), axis="x", ends=1.5)
    parts.cylinder((x, y, z), radius * 0.55, long * 0.7, Stuff("iron", 6.6), axis="x")
    parts.cylinder((x + long * 0.5 + 7, y, z), 2.0, 13.5, _STEEL, axis="x")
    parts.box(Box(x - 9, x + 9, y - 6, y + 6, z + radius, min(z + radius + 9, inner.z1)), Stuff("aluminium", 1.2))
    return tall


def _machine(parts: Parts, box: Box, draws: Draws) -> float:
    """Put down a bare machine: base plate, gear case, motor, shafts, guard."""
    tall = draws.uniform(70, 120)
    if tall > box.height or box.z0 > box.z1 - tall - 1:
        return 0.0
    foot = box.shrunk(box.length * draws.uniform(0.08, 0.2), box.width * 0.18, 0.0)
    iron = Stuff("iron", 7.2)
    parts.box(foot.with_z(box.z0, box.z0 + 3.0), iron)
    column = foot.with_z(box.z0 + 3.0, box.z0 + tall * 0.72)
    body = column.with_x(column.x0 + 4, column.x0 + column.length * 0.45)
    inner = parts.hollow_box(body, 1.4, iron)
    for number in range(3):
        z = inner.z0 + inner.height * (number + 0.5) / 3
        gear = min(inner.length, inner.height / 3) * draws.uniform(0.3, 0.46)
        parts.cylinder((inner.centre[0], inner.centre[1], z), gear, 6.0, _STEEL, axis="y")
        parts.cylinder((inner.centre[0], inner.centre[1] + 10, z), 2.2, 13.0, _STEEL, axis="y")
    motor = (column.x0 + column.length * 0.74, column.centre[1], box.z0 + 3.0 + 17.0)
    parts.cylinder(motor, 15.0, column.length * 0.36, Stuff("iron", 4.4), axis="x")
    parts.tube(motor, 10.5, column.length * 0.4, 2.6, Stuff("copper", 3.4), axis="x")
    guard = column.with_z(box.z0 + tall * 0.72, box.z0 + tall).shrunk(3.0, 2.0, 0.0)
    parts.hollow_box(guard, 0.2, _STEEL)
    return tall


def _sacks(parts: Parts, box: Box, draws: Draws) -> float:
    """Put down some layers of sacks of powder or seed."""
    stuff = Stuff(draws.choice(("grain", "salt", "flour", "polyethylene")), draws.uniform(0.5, 1.1), 0.06)
    found = tiers(box, (58.0, 38.0, 13.0), draws, layers=draws.integer(2, 5), jitter=1.0, settle=0.05)
    for number, tier in enumerate(found):
        for place, one in enumerate(tier):
            sack(parts, one, draws.child(number, place), stuff, roundness=6.0)
    return found[-1][0].z1 - box.z0 if found else 0.0


def _pails(parts: Parts, box: Box, draws: Draws) -> float:
    """Put down pails of paint or grease in one or two layers."""
    found = tiers(box, (30.0, 30.0, 38.0), draws, layers=draws.integer(1, 2), jitter=0.4)
    stuff = Stuff(draws.choice(("vegetable_oil", "cement", "wax")), draws.uniform(0.9, 1.35), 0.02)
    for tier in found:
        for one in tier:
            x, y, _ = one.centre
            parts.tube((x, y, one.centre[2]), 14.2, one.height - 1.0, 0.06, _STEEL, ends=0.06)
            level = (one.height - 1.4) * draws.uniform(0.86, 0.95)
            parts.cylinder((x, y, one.z0 + 0.7 + level / 2), 14.1, level, stuff)
            parts.tube((x, y, one.z1 - 1.0), 14.9, 1.4, 0.6, Stuff("steel", 3.0, 0.0))
    return found[-1][0].z1 - box.z0 if found else 0.0


def _rolls(parts: Parts, box: Box, draws: Draws) -> float:
    """Put down a row of rolls that lie across."""
    radius = draws.uniform(9, 17)
    if 2 * radius > box.height:
        return 0.0
    stuff = Stuff(draws.choice(("synthetic_textile", "pvc", "paper")), draws.uniform(0.3, 0.8), 0.04)
    count = max(1, int(box.length / (2 * radius)))
    for number in range(count):
        at = (box.x0 + box.length * (number + 0.5) / count, box.centre[1], box.z0 + radius)
        parts.cylinder(at, radius, box.width - draws.uniform(1, 12), stuff, axis="y")
        parts.cylinder(at, 2.5, box.width - 13, stuff, axis="y", sign=-1)
    return 2 * radius


@CARGO.register("personal_effects", version=1, term="packed.personal_effects", fits=(*ROOMS, *AIR))
def personal_effects(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """A household that moves: furniture, suitcases, boxes, pots, a bicycle, appliances, carpets, no two piles alike."""
    high, wide = headroom_of(space) - 18, space.box.width / 2 - 5
    unit = Unit(length=draws.uniform(94, 112), width=wide, height=high, mass_kg=150.0, lowest=0.6)
    below: tuple[Piece, ...] = (cabinet, cabinet, sofa, table, _white, _white, _boxes, _rolls, _suitcases)
    pieces: tuple[Piece, ...] = (
        _boxes, _boxes, _boxes, _suitcases, _suitcases, _bedding, _bedding, chairs, _bicycle, _set, mattress, cabinet,
    )  # fmt: skip

    def put(parts: Parts, spot: Spot, draws: Draws, tally: Tally) -> None:
        for number, (piece, box) in enumerate(pile(parts, spot.box.shrunk(0.5, 0.5, 0.0), draws, pieces, below=below)):
            tally.piece(box)
            if number < 2:
                tally.host(_KINDS.get(piece, "furniture"), spot, box.shrunk(14.0, 14.0, box.height * 0.25))

    return load_floor(
        parts, space, draws, params, Goods("packed.personal_effects", "piece", "940360"), unit, put, layers=1, gap=3.0,
        stagger=0.7, steps=0, headroom=3.0,
    )  # fmt: skip


def _suitcases(parts: Parts, box: Box, draws: Draws) -> float:
    """Put down suitcases side by side: a shell, rods, wheels, clothes of uneven density and some hard things."""
    tall = draws.uniform(26, 31)
    if tall > box.height:
        return 0.0
    count = max(1, int(box.width / 48.0))
    for number in range(count):
        y = box.y0 + box.width * number / count
        long = min(box.length - 2, draws.uniform(62, 76))
        case = Box.at(x=box.x0 + draws.uniform(0, box.length - long), y=y + 1, z=box.z0, length=long,
                      width=box.width / count - 2, height=tall)  # fmt: skip
        inner = parts.hollow_box(case, 0.35, Stuff("polyethylene", 1.05, 0.0))
        clothes = Stuff("textile", draws.uniform(0.18, 0.32), 0.1)
        parts.box(inner.with_z(inner.z0 + 1.2, inner.z1), clothes, pillow=9.0)
        for side in (0.3, 0.7):
            rod = Box(inner.x0, inner.x1, inner.y0 + inner.width * side, inner.y0 + inner.width * side + 1.2,
                      inner.z0, inner.z0 + 1.2)  # fmt: skip
            parts.box(rod, Stuff("aluminium", 1.1, 0.0))
        for _ in range(3):
            at = (draws.uniform(inner.x0 + 10, inner.x1 - 10), inner.centre[1] + draws.uniform(-8, 8),
                  draws.uniform(inner.z0 + 7, inner.z1 - 7))  # fmt: skip
            hard = draws.choice((Stuff("steel", 1.1), Stuff("rubber", 0.8), Stuff("soap", 1.0), Stuff("paper", 0.8)))
            parts.ellipsoid(at, (draws.uniform(3, 9), 5.0, draws.uniform(1.5, 5)), hard, inside=clothes)
    return tall


def _boxes(parts: Parts, box: Box, draws: Draws) -> float:
    """Put down a tier of moving boxes with pots, books, crockery or clothes."""
    found = tiers(
        box, (draws.uniform(44, 54), draws.uniform(34, 42), draws.uniform(32, 42)), draws, layers=1, jitter=1.0
    )
    for tier in found:
        for one in tier:
            inner = parts.hollow_box(one, 0.5, Stuff("cardboard", 0.16))
            sort = draws.integer(0, 3)
            if sort == 0:
                _pots(parts, inner, draws)
            elif sort == 1:
                books = inner.with_z(inner.z0, inner.z0 + inner.height * draws.uniform(0.5, 0.9))
                parts.box(books.shrunk(1.0, 2.0, 0.0), Stuff("paper", draws.uniform(0.6, 0.8), 0.1))
            else:
                cloth = Stuff(draws.choice(("textile", "synthetic_textile")), draws.uniform(0.1, 0.26), 0.1)
                folded = inner.with_z(inner.z0, inner.z0 + draws.uniform(11.0, 15.0))
                parts.box(folded, cloth, pillow=8.0)
                top = folded.with_z(folded.z1, inner.z1 - draws.uniform(1, 9)).shrunk(draws.uniform(0, 4), 0.5, 0.0)
                parts.box(top, varied(cloth, draws, 0.3), pillow=draws.uniform(3.0, 7.0))
                if draws.chance(0.4):
                    lamp = (inner.centre[0] + draws.uniform(-12, 12), inner.centre[1], inner.z0 + 6)
                    parts.cylinder(lamp, draws.uniform(2.0, 4.5), 3.0, Stuff("iron", 3.0), axis="y", inside=cloth)
    return found[-1][0].z1 - box.z0 if found else 0.0


def _bedding(parts: Parts, box: Box, draws: Draws) -> float:
    """Put down soft bags and bundles of bedding and clothes, pressed flat by what lies on them."""
    tall = draws.uniform(22, 42)
    if tall > box.height:
        return 0.0
    count, z = draws.integer(2, 3), box.z0
    for number in range(count):
        wide = box.length / count
        x0 = box.x0 + number * wide
        high = tall * draws.uniform(0.8, 1.0)
        bag = Box(x0 + 0.5, x0 + wide - 0.5, box.y0 + draws.uniform(0, 9), box.y1 - draws.uniform(0, 9), z, z + high)
        soft = Stuff(draws.choice(("textile", "synthetic_textile")), draws.uniform(0.06, 0.2), 0.12)
        parts.box(bag, soft, pillow=draws.uniform(2.2, 4.0))
    return tall


def _pots(parts: Parts, inner: Box, draws: Draws) -> None:
    metal = draws.choice((_STEEL, Stuff("aluminium", 2.7, 0.0)))
    z, radius = inner.z0, min(inner.length, inner.width) * 0.42
    x, y, _ = inner.centre
    while z + 12 < inner.z1 and radius > 6:
        tall = draws.uniform(8.0, 12.0)
        parts.tube((x + draws.uniform(-2, 2), y, z + tall / 2), radius, tall, 0.18, metal, ends=0.25)
        z, radius = z + tall, radius * draws.uniform(0.8, 0.98)


def _bicycle(parts: Parts, box: Box, draws: Draws) -> float:
    """Put down one or two bicycles that stand along the carrier, rings of tyre and rim, frames of tube."""
    if box.height < 104 or box.length < 90:
        return 0.0
    steel = Stuff("steel", 2.2, 0.0)
    for number in range(draws.integer(1, 2)):
        y = box.y0 + 18 + number * 40 + draws.uniform(0, 12)
        wheel, left = 33.0, box.x0 + 33.5
        right, hub = box.x1 - 33.5, box.z0 + 33.5
        for x in (left, right):
            parts.tube((x, y, hub), wheel, 3.6, 2.4, Stuff("rubber", 0.55), axis="y")
            parts.tube((x, y, hub), wheel - 2.4, 2.2, 1.2, Stuff("aluminium", 1.4), axis="y")
            parts.cylinder((x, y, hub), 2.2, 9.0, Stuff("steel", 4.0), axis="y")
        crank = (left + (right - left) * 0.42, y, hub - 3)
        seat, head = (crank[0] - 9, y, hub + 50), (right - 9, y, hub + 46)
        for start, end in ((crank, seat), (crank, head), (seat, head), (seat, (left, y, hub)), (crank, (left, y, hub))):
            parts.rod(start, end, 1.5, steel)
        parts.rod(head, (right, y, hub), 1.3, steel)
        parts.tube(crank, 9.0, 0.6, 3.0, Stuff("steel", 5.0, 0.0), axis="y")
        parts.ellipsoid((seat[0] - 3, y, seat[2] + 6), (12.0, 6.0, 3.0), Stuff("rubber", 0.7))
        parts.rod((head[0] + 2, y - 24, head[2] + 8), (head[0] + 2, y + 24, head[2] + 8), 1.2, steel)
    return 104.0


def _white(parts: Parts, box: Box, draws: Draws) -> float:
    """Put down a washing machine, or a refrigerator where there is room for it."""
    if box.height >= 150 and box.width >= 68 and draws.chance(0.5):
        refrigerator(parts, Box.at(x=box.x0, y=box.y0, z=box.z0, length=62, width=66, height=148), draws)
        return 148.0
    if box.height < 90 or box.width < 62:
        return 0.0
    washing_machine(parts, Box.at(x=box.x0 + 4, y=box.y0 + 2, z=box.z0, length=63, width=58, height=89), draws)
    return 89.0


def _set(parts: Parts, box: Box, draws: Draws) -> float:
    """Put down one or two televisions in their cartons."""
    if box.height < 68 or box.length < 92:
        return 0.0
    for number in range(2):
        television(parts, Box.at(x=box.x0, y=box.y0 + 4 + 17 * number, z=box.z0, length=box.length - 1, width=15,
                                 height=64), draws.child(number))  # fmt: skip
    return 64.0


@CARGO.register("empties", version=1, term="packed.empties", fits=(*ROOMS, *DECKS))
def empties(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Empty crates and pallets on their way back: ladders of thin floors and walls, stacks of pallets with dark blocks.

    Plastic crates of 60 x 40 x 18 to 32 cm weigh 1.5 to 2.4 kg; pallets stand 12 to 16 high.
    """
    crates = draws.uniform(0.25, 1.0)
    unit = Unit(length=80.0, width=120.0, height=headroom_of(space) - 10, mass_kg=240.0, lowest=0.75)

    def put(parts: Parts, spot: Spot, draws: Draws, tally: Tally) -> None:
        if draws.chance(crates):
            deck = pallet(parts, spot.box, draws.child("base"))
            _empty_crates(parts, spot.box.with_z(deck, spot.box.z1), draws, tally, spot)
            return
        z, number = spot.box.z0, 0
        while z + PALLET_HEIGHT <= spot.box.z1 and number < 15:
            foot = spot.box.with_z(z, z + PALLET_HEIGHT).moved(x=draws.uniform(-0.3, 0.3))
            z = pallet(parts, foot, draws.child(number))
            number += 1
        tally.piece(spot.box.with_z(spot.box.z0, z), packages=number)
        tally.host("pallet", spot, spot.box.with_z(spot.box.z0, z).shrunk(20.0, 20.0, 30.0))

    return load_floor(
        parts, space, draws, params, Goods("packed.empties", "plastic_crate", "392310"), unit, put, layers=1, turn=True,
        gap=2.0, headroom=4.0, steps=0,
    )  # fmt: skip


def _empty_crates(parts: Parts, box: Box, draws: Draws, tally: Tally, spot: Spot) -> None:
    tall = draws.choice((18.5, 23.0, 31.0))
    plastic = Stuff("polyethylene", draws.uniform(0.5, 0.7), 0.0)
    columns = max(1, round(box.length / 40.0))
    wide, z = box.length / columns, box.z0
    while z + tall <= box.z1:
        shift = draws.uniform(-0.4, 0.4)
        parts.box(box.with_z(z, z + 0.45).moved(x=shift), plastic)
        parts.box(box.with_z(z + tall - 1.6, z + tall).moved(x=shift), Stuff("polyethylene", 0.03, 0.0))
        for column in range(columns):
            x0 = box.x0 + column * wide + shift
            for x in (x0, x0 + wide - 0.5):
                parts.box(Box(x, x + 0.5, box.y0, box.y1, z + 0.45, z + tall), plastic)
        for y in (box.y0, box.y1 - 0.5):
            parts.box(box.with_y(y, y + 0.5).with_z(z + 0.45, z + tall).moved(x=shift), plastic)
        crate = box.with_z(z, z + tall)
        tally.piece(crate, packages=columns * max(1, round(box.width / 60.0)))
        tally.host("crate", spot, crate.shrunk(3.0, 3.0, 2.0))
        z += tall


_KINDS: dict[Piece, str] = {
    _cartons: "carton", _boxes: "carton", _crate: "crate", _machine: "machine", _sacks: "sack", _bedding: "sack",
    _pails: "drum", _rolls: "roll", _suitcases: "suitcase", _white: "appliance", _set: "appliance",
}  # fmt: skip
"""Which host a piece is; the others are furniture."""
