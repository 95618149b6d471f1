"""Parcels and mail bags on the belt of a parcel scanner.

Parcels are boxes of corrugated cardboard (single wall 4 mm, double wall 7 mm; some 0.14 g/cm3 as a board with its air)
with flaps above and below, tape, a label and often a pouch with papers; some travel in a tray of polyethylene.  A mail
bag is a sack of plastic fabric with a drawn neck, a seal and a label holder.  The upper side of the belt is z = 0; belt
and plate are even along the travel, so that the calibration to air takes them out of the scan, and they are left out.
"""

from __future__ import annotations

from dataclasses import dataclass

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.carriers.bodywork import side_sheet, skin
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import CARRIERS
from xrayTrainer.simulation.places import Body, Hold, Void
from xrayTrainer.simulation.registry import number
from xrayTrainer.simulation.solids import Parts, Stuff

_SIZES = (
    (60.0, 40.0, 40.0),
    (58.0, 38.0, 30.0),
    (40.0, 30.0, 25.0),
    (35.0, 25.0, 15.0),
    (50.0, 30.0, 20.0),
    (45.0, 35.0, 35.0),
    (30.0, 22.0, 12.0),
    (70.0, 35.0, 28.0),
)
_FREIGHT = 0.0005
"""What a parcel may weigh for its room, kg/cm3."""


@dataclass(frozen=True, slots=True)
class _Parcel:
    """A parcel as built: its outside, its inside, thickness of its wall, its papers (None: none), its weight empty."""

    outside: Box
    inside: Box
    wall: float
    pouch: Box | None
    tare_kg: float


@CARRIERS.register("parcel", version=1, term="parcel")
def parcel(parts: Parts, draws: Draws, params: Params) -> Body:
    """Build one parcel on the belt. `size`: its longest side, cm, 20 to 90."""
    length, width, height = draws.child("size").choice(_SIZES)
    longest = number(params, "size", length * draws.child("scale").uniform(0.85, 1.2))
    scale = min(90.0, max(20.0, longest)) / length
    made = _row(parts, draws, [(length * scale, width * scale, height * scale)])
    return _body(made, ("hold",))


@CARRIERS.register("parcels", version=1, term="parcel")
def parcels(parts: Parts, draws: Draws, params: Params) -> Body:
    """Build several parcels behind each other, each a hold `parcel_1`, `parcel_2`...: `count`, 2 to 6."""
    count = int(min(6.0, max(2.0, number(params, "count", float(draws.child("count").integer(2, 5))))))
    sizes = []
    for i in range(count):
        own = draws.child("size", i)
        scale = own.uniform(0.85, 1.15)
        length, width, height = own.choice(_SIZES)
        sizes.append((length * scale, width * scale, height * scale))
    made = _row(parts, draws, sizes)
    return _body(made, tuple(f"parcel_{i + 1}" for i in range(count)))


def _row(parts: Parts, draws: Draws, sizes: list[tuple[float, float, float]]) -> list[_Parcel]:
    """Put parcels one after the other on the belt, some of them in trays."""
    gaps = [draws.child("gap", i).uniform(8.0, 26.0) for i in range(len(sizes))]
    x = -(sum(size[0] for size in sizes) + sum(gaps[1:])) / 2
    found = []
    for i, (length, width, height) in enumerate(sizes):
        own = draws.child("parcel", i)
        y = own.uniform(-6.0, 6.0) - width / 2
        lift = 0.0
        foot = Box.at(x=x, y=y, z=0.0, length=length, width=width, height=height)
        if length < 62.0 and width < 44.0 and own.chance(0.3):
            lift = _tray(parts, foot)
        found.append(_carton(parts, own.child("carton"), foot.moved(z=lift)))
        x += length + (gaps[i + 1] if i + 1 < len(sizes) else 0.0)
    return found


def _tray(parts: Parts, foot: Box) -> float:
    """Put down a tray of polyethylene around a parcel and return how high its floor lies."""
    wall, rim = 0.3, 9.0
    outer = Box(foot.x0 - 3.5, foot.x1 + 3.5, foot.y0 - 3.0, foot.y1 + 3.0, 0.0, rim)
    parts.box(outer, "polyethylene")
    inner = Box(outer.x0 + wall, outer.x1 - wall, outer.y0 + wall, outer.y1 - wall, wall, rim)
    parts.box(inner, "polyethylene", sign=-1)
    for y in (outer.y0 - 1.6, outer.y1):
        parts.box(Box(outer.x0, outer.x1, y, y + 1.6, rim - 0.35, rim), "polyethylene")
    for i in range(5):
        x = outer.x0 + outer.length * (i + 0.5) / 5
        parts.box(Box(x - 0.15, x + 0.15, inner.y0, inner.y1, wall, wall + 0.5), "polyethylene")
    return wall + 0.5


def _carton(parts: Parts, draws: Draws, outside: Box) -> _Parcel:
    """Put down a closed box: four walls, flaps above and below that meet in the middle, tape, label, pouch."""
    wall = draws.choice((0.4, 0.4, 0.7))
    board = Stuff("cardboard", draws.around(0.15, 0.08))
    parts.box(outside.with_z(outside.z0 + 2 * wall, outside.z1 - 2 * wall), board)
    inside = outside.shrunk(wall, wall, 2 * wall)
    parts.box(inside, board, sign=-1)
    for z, inner, outer in ((outside.z0, wall, 0.0), (outside.z1 - 2 * wall, 0.0, wall)):
        _flaps(parts, draws, outside, board, wall, z + inner, z + outer)
    tape = Stuff("polyethylene", 0.92)
    middle = outside.centre[1]
    for z0, z1 in ((outside.z1, outside.z1 + 0.012), (outside.z0 - 0.0, outside.z0 + 0.0001)):
        parts.box(Box(outside.x0, outside.x1, middle - 2.4, middle + 2.4, z0, z1), tape)
    x = outside.x0 + draws.uniform(2.0, max(2.1, outside.length / 3))
    y = outside.y0 + 1.5
    parts.box(Box(x, x + min(14.0, outside.length / 2), y, y + 9.0, outside.z1, outside.z1 + 0.03), "paper")
    pouch = None
    if draws.chance(0.6):
        pouch = _pouch(parts, outside, outside.x1 - min(20.0, outside.length * 0.4), middle + 2.5)
    if draws.chance(0.25):
        _straps(parts, draws, outside)
    kg = (outside.volume_cm3 - inside.volume_cm3) * 0.15 / 1000.0
    return _Parcel(outside, inside, wall, pouch, kg)


def _flaps(parts: Parts, draws: Draws, outside: Box, board: Stuff, wall: float, inner: float, outer: float) -> None:
    """Put down the two short flaps, which leave a gap between them, and over them the two long ones."""
    reach = outside.width / 2
    for x0, x1 in ((outside.x0, outside.x0 + reach), (outside.x1 - reach, outside.x1)):
        cut = Box(max(x0, outside.x0), min(x1, outside.x1), outside.y0, outside.y1, inner, inner + wall)
        if cut.length > outside.length / 2:
            cut = cut.with_x(*((x0, outside.centre[0]) if x0 == outside.x0 else (outside.centre[0], x1)))
        parts.box(cut, board)
    seam = draws.uniform(0.05, 0.5)
    middle = outside.centre[1]
    for y0, y1 in ((outside.y0, middle - seam), (middle + seam, outside.y1)):
        parts.box(Box(outside.x0, outside.x1, y0, y1, outer, outer + wall), board)


def _pouch(parts: Parts, outside: Box, x: float, y: float) -> Box | None:
    """Put down a pouch of film with folded papers on the lid and return the space in it."""
    long, wide = min(23.0, outside.x1 - x - 1.0), min(16.0, outside.y1 - y - 1.0)
    if long < 8.0 or wide < 6.0:
        return None
    foot = outside.z1 + 0.03
    parts.box(Box(x, x + long, y, y + wide, foot, foot + 0.008), "polyethylene")
    parts.box(Box(x + 0.5, x + long - 1, y + 0.5, y + wide - 1, foot + 0.008, foot + 0.07), "paper")
    parts.box(Box(x, x + long, y, y + wide, foot + 0.9, foot + 0.908), "polyethylene")
    return Box(x + 0.5, x + long - 1, y + 0.5, y + wide - 1, foot + 0.08, foot + 0.88)


def _straps(parts: Parts, draws: Draws, outside: Box) -> None:
    """Put down plastic bands around the box."""
    band = Stuff("polyethylene", 0.9)
    for share in (0.3, 0.7):
        x = outside.x0 + outside.length * share + draws.uniform(-2, 2)
        for y0, y1 in ((outside.y0 - 0.06, outside.y0), (outside.y1, outside.y1 + 0.06)):
            parts.box(Box(x, x + 1.2, y0, y1, outside.z0, outside.z1 + 0.06), band)
        parts.box(Box(x, x + 1.2, outside.y0, outside.y1, outside.z1, outside.z1 + 0.06), band)
        parts.box(Box.around((x + 0.6, outside.y0 - 0.2, outside.z0 + 6), (1.6, 0.25, 2.6)), Stuff("steel", 4.0))


def _body(made: list[_Parcel], names: tuple[str, ...]) -> Body:
    voids: list[Void] = []
    for name, one in zip(names, made, strict=True):
        box, inside = one.outside, one.inside
        board = Stuff("cardboard", 0.15)
        methods = ("air.parcel_walls",)
        side = Box(inside.x0, inside.x1, box.y1 - one.wall, box.y1, inside.z0, inside.z1)
        floor = Box(inside.x0, inside.x1, inside.y0, inside.y1, box.z0 + one.wall, box.z0 + 2 * one.wall)
        for place, space in (("wall", side), ("floor", floor)):
            voids.append(
                Void(id=f"{name}_{place}", box=space, zone="parcel.walls", methods=methods, opens="panel", inside=board)
            )
        if one.pouch is not None:
            papers = ("air.documents_pouch",)
            voids.append(Void(id=f"{name}_pouch", box=one.pouch, zone="parcel", methods=papers, opens="lid"))
    first, last = made[0].outside.x0 - 14.0, made[-1].outside.x1 + 14.0
    return Body(
        kind="parcel",
        extent=(first, last),
        holds=tuple(
            Hold(id=name, box=one.inside, doors="top", payload_kg=min(31.5, max(2.0, one.inside.volume_cm3 * _FREIGHT)))
            for name, one in zip(names, made, strict=True)
        ),
        voids=tuple(voids),
        tare_kg=sum(one.tare_kg for one in made),
        zones={"parcel": made[0].outside, "parcel.walls": made[0].outside, "parcel.contents": made[0].inside},
    )


@CARRIERS.register("mail_bag", version=1, term="mail_bag")
def mail_bag(parts: Parts, draws: Draws, params: Params) -> Body:
    """Build a mail bag that lies on the belt. `length`: of its body, cm, 50 to 100."""
    length = min(100.0, max(50.0, number(params, "length", draws.child("length").uniform(66.0, 92.0))))
    width, height = draws.child("width").uniform(46.0, 58.0), draws.child("height").uniform(26.0, 38.0)
    half = length / 2
    body = Box(-half, half, -width / 2, width / 2, 0.0, height)
    _cloth(parts, draws.child("cloth"), body)
    _seams(parts, draws, body)
    _neck(parts, draws, body)
    hold = Box(-half + 6, half - 8, -width / 2 + 6, width / 2 - 6, 0.6, height * 0.86)
    return Body(
        kind="mail_bag",
        extent=(-half - 14.0, half + 34.0),
        holds=(Hold(id="bag", box=hold, doors="x+", payload_kg=30.0),),
        voids=(),
        tare_kg=0.9,
        zones={"body": body, "doors": Box(half, half + 20, -10, 10, 0, 16)},
    )


def _cloth(parts: Parts, draws: Draws, body: Box) -> None:
    """Put down the fabric: it lies on the belt, hangs over the contents and runs together in the neck."""
    cloth, thick, high = Stuff("synthetic_textile", 0.55, 0.15), 0.14, body.height
    half, wide = body.length / 2, body.width / 2
    top = [(-half, 1.0), (-half + 1.0, 0.5 * high), (-half + 4.0, 0.9 * high)]
    for i in range(9):
        top.append((-half + 10.0 + (body.length - 24.0) * i / 8, high * draws.uniform(0.9, 1.0)))
    top += [(half - 5.0, 0.86 * high), (half + 1.0, 0.48 * high), (half + 6.0, 10.0)]
    skin(parts, top, wide * 0.93, thick, cloth)
    skin(parts, ((half - 2.0, 0.1), (half + 6.0, 2.6)), 12.0, thick, cloth)
    parts.box(Box(-half, half - 2.0, -wide, wide, 0.0, thick), cloth)
    for side in (-1.0, 1.0):
        side_sheet(parts, side * wide * 0.96, thick, top, (), thick=thick, stuff=cloth, step=4.0)


def _seams(parts: Parts, draws: Draws, body: Box) -> None:
    """Put down the hem, the doubled seams along both sides and folds of the fabric."""
    cloth = Stuff("synthetic_textile", 0.6)
    for side in (-1.0, 1.0):
        pieces = 8
        for i in range(pieces):
            x = body.x0 + 5 + (body.length - 10) * (i + 0.5) / pieces
            y = side * (body.width / 2 - 4.5 - draws.uniform(0.0, 2.5))
            size = ((body.length - 10) / pieces, 0.5, body.z1 * draws.uniform(0.3, 0.5))
            parts.tilted_box((x, y, body.z1 * 0.35), size, cloth, yaw=draws.uniform(-9, 9))
    for _ in range(7):
        x = draws.uniform(body.x0 + 10, body.x1 - 10)
        z = draws.uniform(2.0, body.z1 * 0.8)
        parts.tilted_box(
            (x, draws.uniform(-15, 15), z), (draws.uniform(8, 22), 6.0, 0.3), cloth, pitch=draws.uniform(-50, 50)
        )


def _neck(parts: Parts, draws: Draws, body: Box) -> None:
    """Put down the drawn neck with its cord, the seal, the label in its holder and the eyelets of the hem."""
    x, z = body.x1, 6.0
    cloth = Stuff("synthetic_textile", 0.45, 0.2)
    parts.cylinder((x + 1.5, 0, z + 1.5), 12.0, 9.0, Stuff("synthetic_textile", 0.2, 0.2), axis="x", head=0.35)
    parts.cylinder((x + 8.0, 0, z), 4.0, 4.0, cloth, axis="x")
    parts.tube((x + 8.0, 0, z), 4.5, 1.6, 0.5, Stuff("synthetic_textile", 0.9), axis="x")
    parts.cylinder((x + 15.0, 0, z), 4.2, 10.0, Stuff("synthetic_textile", 0.3, 0.2), axis="x", head=1.5)
    seal = (x + 9.0 + draws.uniform(-1, 1), -5.4, z - 1.0 + draws.uniform(0, 3))
    if draws.chance(0.5):
        parts.cylinder(seal, 0.9, 0.5, "lead", axis="y")
    else:
        parts.box(Box.around(seal, (3.2, 0.8, 1.8)), "polyethylene")
        parts.box(Box.around(seal, (0.5, 0.9, 0.9)), "steel")
    parts.box(Box.around((x + 4.0, -6.5, z - 3.4), (9.0, 0.25, 5.0)), "pvc")
    parts.box(Box.around((x + 4.0, -6.3, z - 3.4), (8.4, 0.06, 4.4)), "paper")
    for i in range(10):
        turn = (i - 4.5) * 1.35
        at = (x + 18.5 + draws.uniform(-1.2, 0.8), turn, z + 3.0 + draws.uniform(-4, 4))
        parts.tube(at, 0.9, 0.25, 0.35, "brass", axis="x")
