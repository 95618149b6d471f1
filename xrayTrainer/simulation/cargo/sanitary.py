"""Sanitary ware: toilets, cisterns, basins and shower trays of porcelain 6 to 12 mm thick, hollow, in cartons."""

from __future__ import annotations

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.cargo.loading import Goods, Tally, load_floor
from xrayTrainer.simulation.cargo.stow import ROOMS, Spot, Unit
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import CARGO, Space
from xrayTrainer.simulation.places import Stow
from xrayTrainer.simulation.solids import Parts, Stuff

_CHINA = Stuff("ceramic", 2.3, 0.0)


@CARGO.register("sanitary_ware", version=1, term="building.sanitary", fits=ROOMS)
def sanitary_ware(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Toilets with their cisterns, basins on columns, in cartons with foam: thin bowls, bends, curved hollow bodies."""
    size = (draws.uniform(66, 72), 39.0, draws.uniform(76, 82))
    unit = Unit(length=size[0], width=size[1], height=size[2], mass_kg=36.0)
    basins = draws.uniform(0.1, 0.5)

    def put(parts: Parts, spot: Spot, draws: Draws, tally: Tally) -> None:
        box = spot.box
        inner = parts.hollow_box(box, 0.5, Stuff("cardboard", 0.16, 0.0))
        p = parts.at((inner.centre[0], inner.centre[1], inner.z0), yaw=180.0 if draws.chance(0.5) else 0.0)
        if spot.turned:
            p = parts.at((inner.centre[0], inner.centre[1], inner.z0), yaw=90.0 if draws.chance(0.5) else -90.0)
        long = (inner.width if spot.turned else inner.length) - 1.0
        wide = (inner.length if spot.turned else inner.width) - 1.0
        if draws.chance(basins):
            _basin(p, (long, wide, inner.height), draws)
        else:
            _toilet(p, (long, wide, inner.height), draws)
        tally.piece(box)
        corner = inner.with_z(inner.z1 - inner.height * 0.22, inner.z1)
        tally.host("carton", spot, corner.shrunk(corner.length * 0.3, corner.width * 0.25, 1.0))

    return load_floor(
        parts, space, draws, params, Goods("building.sanitary", "carton", "691010"), unit, put, turn=True, gap=1.2,
        wander=0.5, settle=0.004,
    )  # fmt: skip


def _shell(
    p: Parts, at: tuple[float, float, float], half: tuple[float, float, float], wall: float, draws: Draws
) -> None:
    p.ellipsoid(at, half, _CHINA)
    p.ellipsoid(at, (half[0] - wall, half[1] - wall, half[2] - wall), _CHINA, sign=-1)


def _toilet(p: Parts, size: tuple[float, float, float], draws: Draws) -> None:
    """Put down pedestal, bowl, rim, bend, and the cistern that stands behind with its fittings, seat on top."""
    long, wide, tall = size
    wall = draws.uniform(0.8, 1.2)
    half, rim = wide / 2 - 1.5, min(40.0, tall * 0.52)
    x = -long / 2 + half * 1.25 + 1.0
    p.cylinder((x + 5, 0, rim * 0.3 + 0.5), half * 0.62, rim * 0.6, _CHINA, radius_across=half * 0.5, head=0.9)
    p.cylinder((x + 5, 0, rim * 0.3 + 0.5), half * 0.62 - wall, rim * 0.6, _CHINA, radius_across=half * 0.5 - wall,
               head=0.9, sign=-1)  # fmt: skip
    a, b = half * 0.62, half * 0.56
    p.cylinder((x, 0, rim * 0.78), a, rim * 0.4, _CHINA, radius_across=b, head=1.7)
    hollow = (x, 0.0, rim * 0.78 + wall / 2)
    p.cylinder(hollow, a - wall, rim * 0.4 - wall, _CHINA, radius_across=b - wall, head=1.72, sign=-1)
    p.rod((x + 4, 0, rim * 0.5), (x + half * 1.3, 0, rim * 0.34), 4.6, Stuff("ceramic", 1.2))
    p.rod((x + half * 1.3, 0, rim * 0.34), (x + half * 1.75, 0, rim * 0.16), 4.6, Stuff("ceramic", 1.2))
    back = Box(long / 2 - 19, long / 2, -half * 0.95, half * 0.95, 2.0, 2.0 + min(38.0, tall * 0.48))
    inner = p.hollow_box(back, wall, _CHINA)
    p.box(inner.with_z(inner.z1, inner.z1 + wall), _CHINA, sign=-1)
    p.box(Box(back.x0, back.x1, back.y0, back.y1, back.z1 + 0.4, back.z1 + 1.6), _CHINA)
    p.tube((back.centre[0], -3, inner.z0 + 11), 3.4, 22.0, 0.25, "polyethylene")
    p.rod((back.centre[0], 8, inner.z0), (back.centre[0], 8, inner.z0 + 19), 1.3, Stuff("polyethylene", 0.8))
    p.ellipsoid((back.centre[0], 10, inner.z0 + 15), (3.6, 3.6, 4.4), Stuff("polyethylene", 0.25))
    z = rim * 0.98 + 0.6
    p.cylinder((x, 0, z + 0.9), half, 1.6, Stuff("polyethylene", 0.95), radius_across=half * 0.92)
    p.cylinder((x, 0, z + 0.9), half * 0.62, 1.6, Stuff("polyethylene", 0.95), radius_across=half * 0.55, sign=-1)
    foam = Box(-long / 2, long / 2, -wide / 2, wide / 2, tall - 6, tall - 0.5)
    p.box(foam, Stuff("polyurethane_foam", 0.025))
    p.box(Box(-long / 2, -long / 2 + 12, -wide / 2, wide / 2, z + 3, tall - 6.1), Stuff("cardboard", 0.12))


def _basin(p: Parts, size: tuple[float, float, float], draws: Draws) -> None:
    """Put down two basins on edge, one in the other, and the column that goes with them."""
    long, wide, tall = size
    deep = wide * 0.26
    up = min(long, tall) * 0.42
    for k in range(2):
        y = -wide / 2 + deep + 1.0 + k * draws.uniform(6.0, 9.0)
        half = (up * 0.98, deep, up * 0.8)
        _shell(p, (-long / 2 + up + 1.5, y, half[2] + 1.0), half, draws.uniform(0.9, 1.3), draws)
        p.box(Box(-long / 2 + 1.5, -long / 2 + 1.5 + 2 * up * 0.9, y - deep, y - deep + 1.2, 1.0, 9.0), _CHINA)
    column = (long / 2 - 12.0, wide * 0.12, min(34.0, tall * 0.44))
    p.cylinder(column, 11.0, 2 * column[2] - 1.0, _CHINA, radius_across=9.0, head=0.75)
    p.cylinder(column, 9.9, 2 * column[2] - 1.0, _CHINA, radius_across=7.9, head=0.73, sign=-1)
    p.box(Box(-long / 2, long / 2 - 26, -wide / 2, wide / 2, tall - 5, tall - 0.5), Stuff("polyurethane_foam", 0.025))
