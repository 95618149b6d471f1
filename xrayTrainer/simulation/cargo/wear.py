"""Things to wear: garments on hangers, shoes in boxes."""

from __future__ import annotations

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.cargo.loading import Goods, Tally, load_floor
from xrayTrainer.simulation.cargo.offer import offer
from xrayTrainer.simulation.cargo.stow import AIR, ROOMS, Spot, Unit, fill_of, from_far_end
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import CARGO, Space
from xrayTrainer.simulation.places import Host, Stow
from xrayTrainer.simulation.solids import Parts, Stuff


@CARGO.register("garments_on_hangers", version=1, term="textile.clothing", fits=ROOMS)
def garments_on_hangers(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Garments on hangers: bars across the carrier in two or three tiers, shoulders, hooks, hems of uneven length.

    Bars every 45 to 52 cm bear 25 to 60 garments each; a suit jacket weighs 0.7 to 1.2 kg and hangs 75 to 85 cm.
    """
    box = space.box
    tiers = max(1, int((box.height - 8.0) / draws.uniform(98, 128)))
    tall = (box.height - 8.0) / tiers
    pitch = draws.uniform(45, 52)
    reach = box.length * fill_of(params, draws.child("fill")) - 12.0
    hosts: list[Host] = []
    taken: list[Box] = []
    garments = 0
    for bay in range(max(1, int(reach / pitch))):
        own = draws.child("bay", bay)
        x = from_far_end(space, pitch * (bay + 0.5) + 2.0, pitch * (bay + 0.5) + 2.0)[0]
        for tier in range(tiers):
            bar = box.z1 - 6.0 - tall * tier - own.uniform(0.0, 5.0)
            parts.rod((x, box.y0 + 1, bar), (x, box.y1 - 1, bar), 1.3, Stuff("steel", 2.2, 0.0))
            count = own.integer(28, 52)
            garments += count
            length = _hanging(parts, (x, bar), (box.y0 + 4, box.y1 - 4), (count, min(tall - 8.0, 118.0)), own)
            around = Box(x - 24, x + 24, box.y0 + 4, box.y1 - 4, bar - 6 - length, bar)
            taken.append(around.with_y(box.y0, box.y1))
            row = int((reach - pitch * bay) / pitch)
            held = around.with_z(around.z0 + 8, bar - 20).shrunk(8, 20, 0)
            hosts.append(Host(kind="garments", box=held, stuff=None, row=row, depth=min(1.0, row / 5)))
    return offer(
        space, draws, cargo="textile.clothing", packages=garments, package_kind="piece", hs="620331", taken=taken,
        hosts=hosts,
    )  # fmt: skip


def _hanging(
    parts: Parts, bar: tuple[float, float], ends: tuple[float, float], load: tuple[int, float], draws: Draws
) -> float:
    """Put down the garments of one bar in bunches of their own cut, and return the length of the longest."""
    (x, z), (y0, y1), (count, longest) = bar, ends, load
    bunches = draws.integer(4, 7)
    wide, most = (y1 - y0) / bunches, 0.0
    long_cut = longest * draws.uniform(0.68, 1.0)
    for bunch in range(bunches):
        cut = long_cut * draws.uniform(0.84, 1.0)
        most = max(most, cut)
        half = draws.uniform(19.0, 23.5)
        thin = 0.9 * count / bunches / wide  # cloth of 0.9 g/cm2 a garment
        cloth = Stuff("textile", max(0.03, thin * draws.uniform(0.75, 1.2) * 0.3), 0.16)
        low, high = y0 + bunch * wide + 0.4, y0 + (bunch + 1) * wide - 0.4
        shift, skirt = draws.normal(0.0, 0.8), cut * draws.uniform(0.86, 0.97)
        shoulder = z - 6.0
        for side in (-1, 1):
            slope = (x + shift + side * half * 0.5, (low + high) / 2, shoulder - 5.5)
            parts.tilted_box(slope, (half * 1.02, high - low, 3.0), cloth, pitch=side * 20.0)
        body = Box(x + shift - half, x + shift + half, low, high, shoulder - skirt, shoulder - 9.0)
        parts.box(body, cloth)
        hem = Box(body.x0 + draws.uniform(1, 8), body.x1 - draws.uniform(1, 8), low, high, shoulder - cut, body.z0)
        parts.box(hem, cloth)
        inner = Stuff("textile", (cloth.density or 0.1) * 0.6, 0.16)
        for side in (-1, 1):  # sleeves: a second thickness at both sides
            arm = body.centre[0] + side * (half - 5.5)
            parts.box(Box(arm - 5.0, arm + 5.0, low, high, shoulder - min(62.0, cut * 0.8), shoulder - 9.0), inner)
        hooks = Stuff("steel", 0.1 * count / bunches, 0.0)
        parts.box(Box(x + shift - 0.3, x + shift + 0.3, low, high, shoulder, z - 1.3), hooks)
    return most + 6.0


@CARGO.register("shoes", version=1, term="textile.footwear", fits=(*ROOMS, *AIR))
def shoes(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Shoes in boxes in master cartons: thin box walls, and in each box a pair of soles, dark wedges over each other.

    Master cartons of 62 x 36 x 36 to 48 cm stand two deep; a sole is 28 cm long, 1.5 to 4 cm thick, rubber or foam.
    """
    rows, heel = draws.integer(3, 4), max(0.0, draws.uniform(-1.5, 3.2))
    unit = Unit(length=64.5, width=74.0, height=rows * 11.8 + 1.2, mass_kg=rows * 7.2)
    sole = Stuff("rubber", draws.uniform(0.5, 1.05), 0.02)

    def put(parts: Parts, spot: Spot, draws: Draws, tally: Tally) -> None:
        inner = parts.hollow_box(spot.box, 0.5, Stuff("cardboard", 0.15))
        for row in range(rows):
            z = inner.z0 + row * (inner.height / rows)
            for half in range(2):
                x0 = inner.x0 + half * inner.length / 2
                _pair(parts, (x0, inner.y0, z + 0.3), (inner.length / 2, inner.width), sole, heel, draws)
        tally.piece(spot.box, packages=2)
        tally.host("carton", spot, inner.shrunk(1.0), None)

    return load_floor(
        parts, space, draws, params, Goods("textile.footwear", "carton", "640399"), unit, put, missing=0.1, wander=0.4,
        stagger=0.3,
    )  # fmt: skip


def _pair(
    parts: Parts, corner: tuple[float, float, float], room: tuple[float, float], sole: Stuff, heel: float, draws: Draws
) -> None:
    """Put down the soles and the uppers of the pairs that lie one behind another in a row of boxes."""
    (x, y, z), (long, wide) = corner, room
    tilt = draws.uniform(4.0, 8.0) * draws.choice((-1, 1))
    length = min(long - 3.0, draws.uniform(26, 29))
    at = (x + long / 2, y + wide / 2, z + 3.2)
    parts.tilted_box(at, (length, wide * 0.62, 1.5), sole, pitch=tilt)
    back = at[0] + (length * 0.36 if tilt > 0 else -length * 0.36)
    low = z + 0.1
    if heel > 0.5:
        parts.box(Box(back - 3, back + 3, y + wide * 0.2, y + wide * 0.8, low, low + heel * 0.5), sole)
    upper = Stuff("leather", draws.uniform(0.16, 0.26), 0.1)
    toe = (at[0] - (back - at[0]) * 0.5, at[1], z + 6.4)
    parts.box(Box.around(toe, (length * 0.6, wide * 0.72, 3.8)), upper, pillow=2.0)
