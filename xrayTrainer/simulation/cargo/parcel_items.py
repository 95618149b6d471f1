"""Things that people send in parcels, each made into a box that it may not leave.

Each function returns what fills its box evenly, if something does: so that what is hidden in it displaces it.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TypeAlias

from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.solids import Parts, Stuff

MakeItem: TypeAlias = Callable[[Parts, Box, Draws], Stuff | None]


def _folded(parts: Parts, box: Box, draws: Draws) -> Stuff | None:
    """Put down a folded garment in its bag: layers of cloth, now and then a zip or buttons."""
    kind = draws.choice(("textile", "synthetic_textile"))
    cloth = Stuff(kind, draws.uniform(0.2, 0.42), 0.12)
    layers = draws.integer(2, 4)
    for i in range(layers):
        z0, z1 = box.z0 + box.height * i / layers, box.z0 + box.height * (i + 1) / layers
        inset = draws.uniform(0.0, 0.06) * min(box.length, box.width)
        parts.box(Box(box.x0 + inset, box.x1 - inset, box.y0 + inset, box.y1 - inset, z0, z1), cloth, pillow=8.0)
    if draws.chance(0.35) and box.length > 12.0 and box.width > 8.0:
        y = box.centre[1] + draws.uniform(-3, 3)
        zipper = Box(box.x0 + 3, box.x1 - 3, y - 0.25, y + 0.25, box.centre[2] - 0.12, box.centre[2] + 0.12)
        parts.box(zipper, Stuff("brass", 3.5), inside=cloth)
    elif draws.chance(0.5) and box.length > 8.0:
        for i in range(5):
            at = (box.x0 + box.length * (i + 1) / 6, box.centre[1], box.centre[2])
            parts.cylinder(at, 0.55, 0.3, "pet", inside=cloth)
    return cloth


def _shoes(parts: Parts, box: Box, draws: Draws) -> Stuff | None:
    """Put down a pair of shoes in a box of board, head to tail: sole, shank, upper, eyelets, paper in the toe."""
    board = Stuff("cardboard", 0.35)
    inner = parts.hollow_box(box, 0.15, board)
    long, wide = (inner.length, inner.width) if inner.length >= inner.width else (inner.width, inner.length)
    turned = inner.length < inner.width
    for number, side in enumerate((-1.0, 1.0)):
        centre = inner.centre
        offset = side * wide / 4
        origin = (centre[0] + offset, centre[1], inner.z0) if turned else (centre[0], centre[1] + offset, inner.z0)
        at = parts.at(origin, yaw=(90.0 if turned else 0.0) + (180.0 if number else 0.0))
        _shoe(at, long * 0.94, wide * 0.42, inner.height * 0.86, draws)
    return None


def _shoe(parts: Parts, long: float, wide: float, high: float, draws: Draws) -> None:
    sole = Stuff("rubber", draws.uniform(0.6, 1.0))
    parts.box(Box(-long / 2, long / 2, -wide / 2, wide / 2, 0.0, 1.3), sole)
    parts.box(Box(-long / 2, -long / 2 + long * 0.28, -wide / 2, wide / 2, 1.3, 2.4), sole)
    parts.box(Box(-long * 0.28, long * 0.08, -0.7, 0.7, 2.45, 2.6), "steel")
    upper = Stuff("leather", 0.75)
    toe, heel = long * 0.24, -long * 0.22
    parts.ellipsoid((toe, 0, 4.2), (long * 0.24, wide * 0.46, 2.7), upper)
    parts.ellipsoid((toe, 0, 4.2), (long * 0.23, wide * 0.43, 2.4), upper, sign=-1)
    parts.ellipsoid((toe, 0, 4.2), (long * 0.2, wide * 0.38, 2.0), Stuff("paper", 0.08, 0.2))
    parts.cylinder((heel, 0, (2.7 + high) / 2), long * 0.22, high - 2.7, upper, radius_across=wide * 0.44)
    parts.cylinder((heel, 0, (2.7 + high) / 2), long * 0.21, high - 2.7, upper, radius_across=wide * 0.4, sign=-1)
    for i in range(4):
        for y in (-1.4, 1.4):
            parts.cylinder((long * 0.02 + i * 1.6, y, 6.9 - i * 0.3), 0.3, 0.35, "brass")


def _belt(parts: Parts, box: Box, draws: Draws) -> Stuff | None:
    """Put down a rolled belt with its buckle."""
    radius = min(box.length, box.width) / 2 - 0.6
    centre = (box.centre[0], box.centre[1], box.centre[2])
    high = min(3.6, box.height)
    ring = radius
    while ring > 1.6:
        parts.tube(centre, ring, high, 0.35, "leather")
        ring -= draws.uniform(0.6, 0.8)
    at = (box.centre[0], box.y0 + 0.35, box.centre[2])
    parts.box(Box.around(at, (4.6, 0.4, high)), "zinc")
    parts.box(Box.around(at, (3.4, 0.4, high - 1.2)), "zinc", sign=-1)
    return None


def _book(parts: Parts, box: Box, draws: Draws) -> Stuff | None:
    """Put down a book: block of leaves between boards, spine."""
    leaves = Stuff("paper", draws.uniform(0.72, 1.05), 0.015)
    thin = min(box.size) * 0.06
    flat = min(range(3), key=lambda i: box.size[i])
    margins = [0.35, 0.35, 0.35]
    margins[flat] = thin
    parts.box(box, Stuff("cardboard", 0.7))
    parts.box(box.shrunk(*margins), leaves, inside=Stuff("cardboard", 0.7))
    return leaves


def _device(parts: Parts, box: Box, draws: Draws) -> Stuff | None:
    """Put down a device in its box: case, board with chips and shields, cell, screws, speaker or screen."""
    inner = parts.hollow_box(box, 0.12, Stuff("cardboard", 0.5))
    case = inner.shrunk(inner.length * 0.1, inner.width * 0.1, inner.height * 0.14).moved(z=-inner.height * 0.14)
    hollow = parts.hollow_box(case, 0.2, Stuff("pvc", 1.1))
    floor = hollow.z0
    board = hollow.with_z(floor + 0.3, floor + 0.46).shrunk(0.4, 0.4, 0.0)
    parts.box(board, Stuff("glass", 1.9))
    for _ in range(draws.integer(8, 14)):
        x, y = draws.uniform(board.x0, board.x1 - 1.5), draws.uniform(board.y0, board.y1 - 1.5)
        chip = Box.at(x=x, y=y, z=board.z1, length=draws.uniform(0.4, 1.4), width=draws.uniform(0.4, 1.4), height=0.16)
        if chip.z1 < hollow.z1:
            parts.box(chip, draws.choice((Stuff("electronics", 1.6), Stuff("copper", 3.0), Stuff("tin", 3.0))))
    cell_high = min(0.8, hollow.z1 - board.z1 - 0.5)
    if cell_high > 0.2:
        low = board.z1 + 0.2
        cell = Box(board.x0 + 0.4, board.centre[0], board.y0 + 0.4, board.y1 - 0.4, low, low + cell_high)
        parts.box(cell, Stuff("battery", 2.2))
    for x in (case.x0 + 0.6, case.x1 - 0.6):
        for y in (case.y0 + 0.6, case.y1 - 0.6):
            parts.cylinder((x, y, case.z0 + case.height * 0.4), 0.16, case.height * 0.6, "steel", inside=None)
    return None


def _charger(parts: Parts, box: Box, draws: Draws) -> Stuff | None:
    """Put down a charger: case, wound core, capacitors, plug pins."""
    inner = parts.hollow_box(box, 0.25, Stuff("pvc", 1.2))
    core = Box.around(inner.centre, (inner.length * 0.35, inner.width * 0.5, inner.height * 0.5))
    parts.box(core, Stuff("iron", 4.6))
    parts.box(core.shrunk(core.length * 0.25, 0.0, core.height * 0.2), Stuff("copper", 5.5), inside=Stuff("iron", 4.6))
    for share in (0.12, 0.88):
        at = (inner.x0 + share * inner.length, inner.centre[1], inner.centre[2])
        parts.cylinder(at, min(0.55, inner.width / 4), inner.height * 0.7, Stuff("aluminium", 1.6))
    return None


def _cable(parts: Parts, box: Box, draws: Draws) -> Stuff | None:
    """Put down a coil of cable with its plugs."""
    radius = min(box.length, box.width) / 2 - 0.5
    for i in range(4):
        lift = box.z0 + 0.35 + i * min(0.7, (box.height - 0.7) / 4)
        ring = radius - draws.uniform(0.0, 0.8)
        centre = (box.centre[0], box.centre[1], lift)
        parts.tube(centre, ring, 0.5, 0.5, Stuff("pvc", 1.2))
        parts.tube(centre, ring - 0.17, 0.16, 0.16, Stuff("copper", 8.9), inside=None)
    for x in (box.x0 + 1.6, box.x1 - 1.6):
        parts.box(Box.around((x, box.centre[1], box.z0 + 0.5), (2.4, 1.2, 0.8)), Stuff("zinc", 3.0))
    return None


def _toy_car(parts: Parts, box: Box, draws: Draws) -> Stuff | None:
    """Put down a toy car: shell, wheels on axles, motor with magnet, cells."""
    long, wide = box.length, box.width
    along = long >= wide
    at = parts.at((box.centre[0], box.centre[1], box.z0), yaw=0.0 if along else 90.0)
    if not along:
        long, wide = wide, long
    high = box.height
    wheel = min(1.9, high * 0.25)
    body = Box(-long / 2, long / 2, -wide / 2 + 0.9, wide / 2 - 0.9, wheel, high * 0.62)
    at.hollow_box(body, 0.22, Stuff("polyethylene", 1.0))
    at.hollow_box(Box(-long * 0.22, long * 0.18, body.y0, body.y1, body.z1, high), 0.2, Stuff("polyethylene", 1.0))
    for x in (-long * 0.32, long * 0.32):
        at.cylinder((x, 0, wheel), 0.15, wide - 0.2, "steel", axis="y")
        for y in (-wide / 2 + 0.45, wide / 2 - 0.45):
            at.tube((x, y, wheel), wheel, 0.8, wheel * 0.4, "rubber", axis="y")
    at.tube((-long * 0.3, 0, wheel + 1.6), 1.0, 2.6, 0.25, "steel", axis="y")
    at.cylinder((-long * 0.3, 0, wheel + 1.6), 0.7, 2.2, Stuff("copper", 5.0), axis="y")
    for i in range(draws.integer(2, 3)):
        at.cylinder((long * 0.05 + i * 1.5, 0, wheel + 1.4), 0.68, 4.6, Stuff("battery", 2.7), axis="y")
    return None


def _blocks(parts: Parts, box: Box, draws: Draws) -> Stuff | None:
    """Put down a bag of building blocks, thrown in."""
    for _ in range(46):
        size = draws.choice(((3.2, 1.6, 1.0), (1.6, 1.6, 1.0), (4.8, 1.6, 1.0), (3.2, 3.2, 1.0)))
        reach = math.sqrt(sum(s * s for s in size)) / 2
        if min(box.size) <= 2 * reach:
            continue
        centre = tuple(draws.uniform(a + reach, b - reach) for a, b in
                       ((box.x0, box.x1), (box.y0, box.y1), (box.z0, box.z1)))  # fmt: skip
        low = box.z0 + reach
        fallen = low + (centre[2] - low) * draws.uniform(0.0, 0.7)  # most lie at the bottom
        at = parts.at((centre[0], centre[1], fallen), yaw=draws.uniform(0, 360), pitch=draws.uniform(-60, 60))
        at.tilted_box((0, 0, 0), size, Stuff("polyethylene", 1.04))
        at.tilted_box((0, 0, -0.1), (size[0] - 0.3, size[1] - 0.3, 0.75), Stuff("polyethylene", 1.04), sign=-1)
    return None


def _doll(parts: Parts, box: Box, draws: Draws) -> Stuff | None:
    """Put down a stuffed or plastic doll: head, trunk, limbs, squeaker or voice box."""
    long, wide = max(box.length, box.width), min(box.length, box.width)
    at = parts.at((box.centre[0], box.centre[1], box.z0 + box.height / 2), yaw=0.0 if box.length >= box.width else 90.0)
    fill = draws.choice((Stuff("synthetic_textile", 0.08, 0.15), Stuff("pvc", 0.3)))
    thick = min(box.height / 2, wide / 2) * 0.95
    at.ellipsoid((-long * 0.36, 0, 0), (long * 0.13, thick * 0.8, thick * 0.8), fill)
    at.ellipsoid((-long * 0.06, 0, 0), (long * 0.19, thick * 0.8, thick * 0.7), fill)
    for side in (-1.0, 1.0):
        at.ellipsoid((long * 0.3, side * wide * 0.2, 0), (long * 0.18, wide * 0.12, thick * 0.4), fill)
        at.cylinder((-long * 0.44, side * wide * 0.1, thick * 0.5), 0.5, 0.3, "pet")
    if draws.chance(0.5):
        at.cylinder((-long * 0.05, 0, 0), 1.6, 1.4, Stuff("electronics", 1.4), inside=fill)
        at.cylinder((-long * 0.05, 0, -0.2), 0.8, 0.4, Stuff("iron", 6.0), inside=Stuff("electronics", 1.4))
    return None


def _drill(parts: Parts, box: Box, draws: Draws) -> Stuff | None:
    """Put down a cordless drill: motor, gears, chuck, handle, battery of cells."""
    long, high, wide = max(box.length, box.width), box.height, min(box.length, box.width)
    at = parts.at((box.centre[0], box.centre[1], box.z0), yaw=0.0 if box.length >= box.width else 90.0)
    axis = high - wide * 0.45
    radius = wide * 0.42
    at.tube((-long * 0.08, 0, axis), radius, long * 0.62, 0.3, Stuff("pvc", 1.2), axis="x", ends=0.3)
    at.tube((-long * 0.2, 0, axis), radius * 0.72, long * 0.26, 0.3, "steel", axis="x")
    at.cylinder((-long * 0.2, 0, axis), radius * 0.5, long * 0.22, Stuff("copper", 5.2), axis="x")
    at.cylinder((long * 0.08, 0, axis), radius * 0.75, long * 0.16, Stuff("steel", 4.8), axis="x")
    at.cylinder((long * 0.34, 0, axis), radius * 0.62, long * 0.2, Stuff("steel", 6.2), axis="x", head=0.6)
    handle = Box(-long * 0.3, -long * 0.12, -wide * 0.2, wide * 0.2, high * 0.24, axis - radius)
    at.hollow_box(handle, 0.3, Stuff("pvc", 1.2))
    pack = Box(-long * 0.42, long * 0.02, -wide * 0.4, wide * 0.4, 0.0, high * 0.24)
    inner = at.hollow_box(pack, 0.25, Stuff("pvc", 1.2))
    cells = draws.integer(4, 5)
    for i in range(cells):
        x = inner.x0 + inner.length * (i + 0.5) / cells
        at.cylinder((x, 0, inner.centre[2]), min(0.92, inner.height / 2, inner.length / cells / 2), inner.width * 0.9,
                    Stuff("battery", 2.5), axis="y")  # fmt: skip
    return None


def _hand_tool(parts: Parts, box: Box, draws: Draws) -> Stuff | None:
    """Put down a spanner, a screwdriver or a pair of pliers."""
    long, wide = max(box.length, box.width), min(box.length, box.width)
    thick = min(box.height, 1.2)
    at = parts.at((box.centre[0], box.centre[1], box.z0), yaw=0.0 if box.length >= box.width else 90.0)
    kind = draws.choice(("spanner", "screwdriver", "pliers"))
    if kind == "spanner":
        at.box(Box(-long * 0.4, long * 0.4, -wide * 0.18, wide * 0.18, 0.0, thick * 0.5), "steel")
        for x in (-long * 0.42, long * 0.42):
            at.tube((x, 0, thick * 0.4), min(wide * 0.45, long * 0.08), thick * 0.8, 0.6, "steel")
    elif kind == "screwdriver":
        at.cylinder(
            (-long * 0.28, 0, wide * 0.3), min(wide * 0.28, box.height / 2), long * 0.4, Stuff("pvc", 1.3), axis="x"
        )
        at.cylinder((long * 0.2, 0, wide * 0.3), 0.3, long * 0.56, "steel", axis="x")
    else:
        for side in (-1.0, 1.0):
            at.tilted_box(
                (-long * 0.14, side * wide * 0.2, thick / 2), (long * 0.66, 1.1, thick), "steel", yaw=side * -3
            )
        at.cylinder((long * 0.2, 0, thick / 2), 1.1, thick, "steel")
        at.box(Box(long * 0.24, long * 0.45, -0.9, 0.9, 0.0, thick), "steel")
    return None


def _round(box: Box) -> tuple[tuple[float, float, float], float]:
    return box.centre, min(box.length, box.width) / 2


def _tin(parts: Parts, box: Box, draws: Draws) -> Stuff | None:
    """Put down a tin of food: body, rims, contents with a little air."""
    centre, radius = _round(box)
    parts.tube(centre, radius, box.height, 0.022, "steel", ends=0.025)
    for z in (box.z0 + 0.15, box.z1 - 0.15):
        parts.tube((centre[0], centre[1], z), radius, 0.3, 0.08, "steel")
    food = Stuff(draws.choice(("meat", "vegetables", "milk", "fruit")), draws.uniform(0.95, 1.08), 0.05)
    high = (box.height - 0.2) * draws.uniform(0.9, 0.97)
    parts.cylinder((centre[0], centre[1], box.z0 + 0.1 + high / 2), radius - 0.1, high, food)
    return food


def _jar(parts: Parts, box: Box, draws: Draws) -> Stuff | None:
    """Put down a glass jar with a lid of tin plate, of honey, jam or cream."""
    centre, radius = _round(box)
    glass = box.height * 0.88
    parts.tube((centre[0], centre[1], box.z0 + glass / 2), radius, glass, 0.25, "glass", ends=0.3)
    lid = (centre[0], centre[1], box.z0 + glass + box.height * 0.06)
    parts.tube(lid, radius * 0.94, box.height * 0.12, 0.05, "steel", ends=0.04)
    food = Stuff(draws.choice(("sugar", "wax", "fruit")), draws.uniform(0.95, 1.3), 0.02)
    high = (glass - 0.6) * draws.uniform(0.85, 0.98)
    parts.cylinder((centre[0], centre[1], box.z0 + 0.3 + high / 2), radius - 0.26, high, food)
    return food


def _bottle(parts: Parts, box: Box, draws: Draws) -> Stuff | None:
    """Put down a bottle of shampoo, cream or spray: body, liquid, shoulder, cap or pump with its spring and ball."""
    centre = box.centre
    a, b = box.length / 2, box.width / 2
    body = box.height * 0.72
    wall = Stuff("polyethylene", 0.95)
    middle = (centre[0], centre[1], box.z0 + body / 2)
    parts.cylinder(middle, a, body, wall, radius_across=b)
    parts.cylinder(middle, a - 0.12, body - 0.24, wall, radius_across=b - 0.12, sign=-1)
    liquid = Stuff(draws.choice(("soap", "water", "milk")), draws.uniform(0.96, 1.04), 0.01)
    high = (body - 0.3) * draws.uniform(0.8, 0.97)
    parts.cylinder((centre[0], centre[1], box.z0 + 0.15 + high / 2), a - 0.14, high, liquid, radius_across=b - 0.14)
    cap = box.height - body
    parts.tube((centre[0], centre[1], box.z0 + body + cap / 2), min(a, b) * 0.6, cap, 0.14, wall, ends=0.12)
    if draws.chance(0.5):
        parts.tube((centre[0], centre[1], box.z0 + body + cap * 0.4), 0.35, cap * 0.5, 0.08, "steel")
        parts.cylinder((centre[0], centre[1], box.z0 + body + cap * 0.08), 0.22, 0.4, "steel")
    return liquid


ITEMS: Mapping[str, MakeItem] = MappingProxyType(
    {
        "folded": _folded,
        "shoes": _shoes,
        "belt": _belt,
        "book": _book,
        "device": _device,
        "charger": _charger,
        "cable": _cable,
        "toy_car": _toy_car,
        "blocks": _blocks,
        "doll": _doll,
        "drill": _drill,
        "hand_tool": _hand_tool,
        "tin": _tin,
        "jar": _jar,
        "bottle": _bottle,
    }
)
"""Makers of things by their name."""
