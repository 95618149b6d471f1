"""What hiders add: false walls, plates, shelves, shells of sheet, wrappings, bags; and lead around what must not shine.

Each function returns what `Placement.cover` wants: it gets the box that the goods fill and puts its parts around it.
"""

from __future__ import annotations

from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.hiding.nooks import Cover, Nook
from xrayTrainer.simulation.solids import Parts, Stuff

PLATE_CM = 0.3
"""Room that plates need beside the goods, cm."""

_STEEL = Stuff("steel", 7.85, 0.0)


def shell(parts: Parts, box: Box, thick: float, stuff: Stuff, inside: Stuff | None, *, lid: bool = True) -> None:
    """Put six sheets around a box, outside of it; without a lid five."""
    low, high = box.z0 - thick, box.z1 + (thick if lid else 0.0)
    parts.box(box.with_z(low, box.z0), stuff, inside=inside)
    if lid:
        parts.box(box.with_z(box.z1, high), stuff, inside=inside)
    tall = box.with_z(low, high)
    parts.box(tall.with_y(box.y0 - thick, box.y0), stuff, inside=inside)
    parts.box(tall.with_y(box.y1, box.y1 + thick), stuff, inside=inside)
    wide = tall.with_y(box.y0 - thick, box.y1 + thick)
    parts.box(wide.with_x(box.x0 - thick, box.x0), stuff, inside=inside)
    parts.box(wide.with_x(box.x1, box.x1 + thick), stuff, inside=inside)


def steel_case(nook: Nook, draws: Draws) -> Cover:
    """Return a welded case of sheet around the goods, with a flange."""
    thick = draws.uniform(0.12, 0.25)

    def cover(parts: Parts, box: Box) -> None:
        shell(parts, box, thick, _STEEL, nook.stuff)

    return cover


def bulkhead(nook: Nook, draws: Draws, *, towards: float = 1.0) -> Cover:
    """Return a false wall across the whole of a space: sheet or plywood on upright battens, on the side of the load."""
    plywood = draws.chance(0.5)
    thick = draws.uniform(0.9, 1.5) if plywood else draws.uniform(0.12, 0.2)
    stuff = Stuff("plywood") if plywood else _STEEL
    count = draws.integer(2, 4)
    room = nook.room
    face = room.with_x(room.x1 - thick, room.x1) if towards > 0 else room.with_x(room.x0, room.x0 + thick)
    built: list[bool] = []

    def cover(parts: Parts, box: Box) -> None:
        if built:
            return
        built.append(True)
        parts.box(face, stuff)
        back = face.moved(x=-towards * (thick + 1.5) / 2 - towards * thick / 2)
        for i in range(count + 1):
            y = room.y0 + 3.0 + (room.width - 6.0) * i / count
            batten = Box(back.centre[0] - 1.4, back.centre[0] + 1.4, y - 2.0, y + 2.0, room.z0, room.z1)
            if room.contains(batten) and not batten.overlaps(box) and not batten.overlaps(face):
                parts.box(batten, Stuff("wood") if plywood else Stuff("steel", 1.6, 0.0))

    return cover


def plate_below(nook: Nook, draws: Draws) -> Cover:
    """Return a sheet under the goods, a hand wider than they are, on which they lie."""
    reach = draws.uniform(3.0, 12.0)
    stuff, thick = draws.choice(((_STEEL, 0.1), (_STEEL, 0.15), (Stuff("plywood"), 0.3), (Stuff("aluminium"), 0.2)))

    def cover(parts: Parts, box: Box) -> None:
        room = nook.room
        x0, x1 = max(room.x0, box.x0 - reach), min(room.x1, box.x1 + reach)
        y0, y1 = max(room.y0, box.y0 - reach), min(room.y1, box.y1 + reach)
        parts.box(Box(x0, x1, y0, y1, box.z0 - thick, box.z0), stuff, inside=nook.stuff)

    return cover


def plate_before(nook: Nook, draws: Draws) -> Cover:
    """Return a sheet upright before the goods, on the side of the carrier's middle, and a ledge on which they stand."""
    reach, thick = draws.uniform(3.0, 10.0), draws.choice((0.08, 0.12, 0.15))

    def cover(parts: Parts, box: Box) -> None:
        room = nook.room
        x0, x1 = max(room.x0, box.x0 - reach), min(room.x1, box.x1 + reach)
        z0, z1 = box.z0 - PLATE_CM, min(room.z1, box.z1 + reach)
        y = (room.y0, room.y0 + thick) if room.centre[1] > 0 else (room.y1 - thick, room.y1)
        parts.box(Box(x0, x1, *y, z0 - thick, z1), _STEEL, inside=nook.stuff)
        parts.box(box.with_z(box.z0 - thick, box.z0), _STEEL, inside=nook.stuff)

    return cover


def wrapping(nook: Nook, draws: Draws) -> Cover:
    """Return a wrapping of tarpaulin, foil or carbon paper around the goods."""
    stuff = draws.choice(
        (Stuff("polyethylene", 0.9, 0.0), Stuff("textile", 0.5), Stuff("aluminium", 1.6, 0.0), Stuff("paper", 0.9, 0.0))
    )
    thick = draws.uniform(0.06, 0.16)

    def cover(parts: Parts, box: Box) -> None:
        shell(parts, box, thick, stuff, nook.stuff)

    return cover


def carton_around(nook: Nook, draws: Draws) -> Cover:
    """Return a carton around the goods."""

    def cover(parts: Parts, box: Box) -> None:
        shell(parts, box, PLATE_CM, Stuff("cardboard", 0.2), nook.stuff)

    return cover


def sports_bag(draws: Draws) -> Cover:
    """Return a bag of strong cloth around the goods: bottom board, zip, handles."""
    cloth = Stuff("synthetic_textile", draws.uniform(0.4, 0.7))

    def cover(parts: Parts, box: Box) -> None:
        shell(parts, box, PLATE_CM, cloth, None)
        zip_ = Box(box.x0 + 2, box.x1 - 2, box.centre[1] - 0.3, box.centre[1] + 0.3, box.z1 + 0.3, box.z1 + 0.5)
        parts.box(zip_, Stuff("brass", 4.0, 0.0))
        for share in (0.3, 0.7):
            x = box.x0 + box.length * share
            for y in (box.y0 - 0.7, box.y1 + 0.4):
                parts.box(Box(x - 1.2, x + 1.2, y, y + 0.3, box.z0 + 1, box.z1), cloth)

    return cover


def shield(nook: Nook, draws: Draws) -> Cover:
    """Return a case of lead or thick steel around the goods; it needs `SHIELD_CM` of room on each side."""
    lead = draws.chance(0.6)
    thick = draws.uniform(0.5, 1.2) if lead else draws.uniform(1.0, 1.8)

    def cover(parts: Parts, box: Box) -> None:
        shell(parts, box, thick, Stuff("lead", 11.3, 0.0) if lead else _STEEL, nook.stuff)

    return cover


SHIELD_CM = 1.9
