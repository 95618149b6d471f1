"""Air cargo pallets: the netted aluminium pallet PMC, and a loose wooden pallet in stretch film.

PMC: 317.5 x 243.8 cm, some 2 cm thick, edge rail with seat track, net with rings; 110 to 125 kg with its net, 6,800 kg
gross.  The source looks through the gap between two roller beds, so that nothing of them is seen.  What goes over a
load follows its height.  The stack may have a contour: the shoulder towards the aircraft's side is lower.
"""

from __future__ import annotations

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.carriers.air_net import folded_net, net, sheet
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import CARRIERS
from xrayTrainer.simulation.places import Body, Hold, Void
from xrayTrainer.simulation.registry import number
from xrayTrainer.simulation.solids import Parts, Stuff

ALUMINIUM = "aluminium"
_LENGTH, _WIDTH, _THICK = 317.5, 243.8, 2.0
_CORE = Stuff("wood", 0.16, 0.05)


@CARRIERS.register("air_pmc", version=1, term="air.pmc")
def air_pmc(parts: Parts, draws: Draws, params: Params) -> Body:
    """Build a PMC pallet with net and sheet. `height`: of the stack, cm, 60 to 160; `empty`: its net is folded."""
    height = min(160.0, max(60.0, number(params, "height", draws.child("height").uniform(115.0, 158.0))))
    half = _LENGTH / 2
    _pmc_base(parts, draws.child("base"))
    stack = Box(-half + 8, half - 8, -_WIDTH / 2 + 8, _WIDTH / 2 - 8, _THICK, _THICK + height)
    empty = params.get("empty") is True
    if empty:
        folded_net(parts, draws.child("net"), stack)

    def wrap(laden: Box) -> None:
        load = stack.with_z(_THICK, min(stack.z1, max(laden.z1, _THICK + 12.0)))
        if draws.child("sheet").chance(0.8):
            sheet(parts, draws.child("film"), load, _THICK)
        net(parts, draws.child("net"), load.with_z(_THICK, load.z1 + 1.0), _THICK)

    core = Box(-half + 9, half - 9, -_WIDTH / 2 + 9, _WIDTH / 2 - 9, 0.2, _THICK - 0.2)
    return Body(
        kind="air.pmc",
        extent=(-half - 14.0, half + 14.0),
        holds=(Hold(id="stack", box=stack, doors="y", payload_kg=6_680.0, form="pallet"),),
        voids=(
            Void(
                id="core",
                box=core,
                zone="uld.base",
                methods=("air.pallet_base", "air.uld_base"),
                opens="panel",
                inside=_CORE,
            ),
        ),
        tare_kg=120.0,
        zones={"uld.base": Box(-half, half, -_WIDTH / 2, _WIDTH / 2, 0.0, _THICK), "uld.load": _seen(stack, params)},
        wrap=None if empty else wrap,
    )


def _seen(stack: Box, params: Params) -> Box:
    """Return the zone of the load: where nothing is loaded, what lies flat on the pallet."""
    return stack.with_z(stack.z0, stack.z0 + 30.0) if params.get("empty") is True else stack


def _pmc_base(parts: Parts, draws: Draws) -> None:
    """Put down two sheets with a light core between them, edge rails, the lips of the seat track, corner plates."""
    half, wide, rail = _LENGTH / 2, _WIDTH / 2, 7.0
    inner = Box(-half + rail, half - rail, -wide + rail, wide - rail, 0.0, _THICK)
    parts.box(inner.with_z(0.0, 0.16), ALUMINIUM)
    parts.box(inner.with_z(0.16, _THICK - 0.16), _CORE)
    parts.box(inner.with_z(_THICK - 0.16, _THICK), ALUMINIUM)
    for y0, y1 in ((-wide, -wide + rail), (wide - rail, wide)):
        edge = Box(-half, half, y0, y1, 0.0, _THICK)
        parts.box(edge, ALUMINIUM)
        parts.box(Box(-half, half, y0 + 0.5, y1 - 4.2, 0.4, _THICK - 0.4), ALUMINIUM, sign=-1)
        groove = (y0 + y1) / 2 + (1.4 if y0 < 0 else -1.4)
        for i in range(int(_LENGTH / 2.54)):
            x = -half + 1.2 + 2.54 * i
            parts.box(Box.around((x, groove, _THICK - 0.5), (1.5, 1.9, 1.0)), ALUMINIUM, sign=-1)
    for x0, x1 in ((-half, -half + rail), (half - rail, half)):
        edge = Box(x0, x1, -wide + rail, wide - rail, 0.0, _THICK)
        parts.box(edge, ALUMINIUM)
        parts.box(Box(x0 + 0.5, x1 - 4.2, -wide + rail, wide - rail, 0.4, _THICK - 0.4), ALUMINIUM, sign=-1)
        groove = (x0 + x1) / 2 + (1.4 if x0 < 0 else -1.4)
        for i in range(int((_WIDTH - 2 * rail) / 2.54)):
            y = -wide + rail + 1.2 + 2.54 * i
            parts.box(Box.around((groove, y, _THICK - 0.5), (1.9, 1.5, 1.0)), ALUMINIUM, sign=-1)
    for _ in range(draws.integer(1, 4)):  # patches riveted over cuts by forks
        x, y = draws.uniform(-half + 30, half - 60), draws.uniform(-wide + 30, wide - 60)
        patch = (draws.uniform(14, 34), draws.uniform(12, 26))
        parts.box(Box(x, x + patch[0], y, y + patch[1], -0.0, 0.01 + 0.15), Stuff("aluminium", 2.7), inside=ALUMINIUM)
        for i in range(10):
            at = (x + patch[0] * (i % 5) / 4, y + patch[1] * (i // 5), _THICK / 2)
            parts.cylinder(at, 0.24, _THICK, ALUMINIUM, inside=_CORE)


@CARRIERS.register("air_pallet", version=1, term="air.pallet")
def air_pallet(parts: Parts, draws: Draws, params: Params) -> Body:
    """Build a wooden pallet in stretch film with straps, bare when `empty`. `height`: of the stack, cm, 40 to 160."""
    length, width = draws.child("size").choice(((120.0, 80.0), (120.0, 100.0), (110.0, 110.0), (114.0, 114.0)))
    height = min(160.0, max(40.0, number(params, "height", draws.child("height").uniform(80.0, 150.0))))
    deck = _wooden(parts, draws.child("wood"), length, width)
    stack = Box(-length / 2, length / 2, -width / 2, width / 2, deck, deck + height)

    def wrap(laden: Box) -> None:
        load = stack.with_z(stack.z0, min(stack.z1, max(laden.z1, stack.z0 + 8.0)))
        load = load.with_x(max(stack.x0, laden.x0 - 0.2), min(stack.x1, laden.x1 + 0.2))
        load = load.with_y(max(stack.y0, laden.y0 - 0.2), min(stack.y1, laden.y1 + 0.2))
        _film(parts, draws.child("film"), load)
        _straps(parts, draws.child("straps"), load)

    gap = width / 2 - 5.0
    voids = tuple(
        Void(
            id=f"bay_{name}",
            box=Box(x0, x1, -gap + 6, gap - 6, 2.4, 11.2),
            zone="pallets",
            methods=("air.pallet_base", "load.false_pallet"),
            opens="from_below",
        )
        for name, x0, x1 in (("front", -length / 2 + 11, -8.0), ("rear", 8.0, length / 2 - 11))
    )
    return Body(
        kind="air.pallet",
        extent=(-length / 2 - 12.0, length / 2 + 12.0),
        holds=(Hold(id="stack", box=stack, doors="y", payload_kg=1_200.0, form="pallet"),),
        voids=voids,
        tare_kg=18.0 + length * width * 0.0007,
        zones={
            "pallets": Box(-length / 2, length / 2, -width / 2, width / 2, 0.0, deck),
            "uld.load": _seen(stack, params),
        },
        wrap=None if params.get("empty") is True else wrap,
    )


def _wooden(parts: Parts, draws: Draws, length: float, width: float) -> float:
    """Put down skids, blocks, cross boards and deck boards with their nails; return the height of the deck."""
    wood = Stuff("wood", draws.around(0.5, 0.06))
    skids = (-width / 2 + 5, 0.0, width / 2 - 5)
    blocks = (-length / 2 + 5, 0.0, length / 2 - 5)
    for y in skids:
        parts.box(Box.around((0, y, 1.1), (length, 10.0, 2.2)), wood)
        for x in blocks:
            block = Stuff("wood", draws.around(0.6, 0.08))
            parts.box(Box.around((x + draws.normal(0, 0.4), y, 6.1), (9.6, 9.8, 7.8)), block)
    for x in blocks:
        parts.box(Box.around((x, 0, 11.1), (10.0, width, 2.2)), wood)
    count = 7 if width > 90 else 5
    for i in range(count):
        y = -width / 2 + 5.4 + (width - 10.8) * i / (count - 1)
        board = Stuff("wood", draws.around(0.5, 0.09))
        parts.box(Box.around((draws.normal(0, 0.4), y, 13.3), (length, 10.6, 2.2)), board)
        for x in blocks:
            for off in (-2.2, 2.2):
                at = (x + off + draws.normal(0, 0.4), y + draws.normal(0, 1.0), 11.6)
                parts.cylinder(at, 0.17, 5.6, "steel", inside=wood)
    return 14.4


def _film(parts: Parts, draws: Draws, stack: Box) -> None:
    """Put down stretch film in overlapping bands around the stack, more of them at its foot."""
    z = stack.z0 - 6.0
    while z < stack.z1 - 6.0:
        band = min(stack.z1, z + draws.uniform(24, 34))
        film = Stuff("polyethylene", draws.uniform(0.02, 0.05), 0.25)
        for y0, y1 in ((stack.y0 - 0.5, stack.y0), (stack.y1, stack.y1 + 0.5)):
            parts.box(Box(stack.x0, stack.x1, y0, y1, max(z, stack.z0 - 5), band), film)
        for x0, x1 in ((stack.x0 - 0.5, stack.x0), (stack.x1, stack.x1 + 0.5)):
            parts.box(Box(x0, x1, stack.y0, stack.y1, max(z, stack.z0 - 5), band), film)
        z = band - draws.uniform(0.5, 6.0)


def _straps(parts: Parts, draws: Draws, stack: Box) -> None:
    """Put down plastic or steel straps over the stack and under the deck, with their seals."""
    steel = draws.chance(0.25)
    stuff, wide, thick = ("steel", 1.6, 0.06) if steel else (Stuff("polyethylene", 0.9), 1.3, 0.08)
    for share in (0.22, 0.78):
        x = stack.x0 + stack.length * share + draws.normal(0, 1.5)
        for y0, y1 in ((stack.y0 - 0.6 - thick, stack.y0 - 0.6), (stack.y1 + 0.6, stack.y1 + 0.6 + thick)):
            parts.box(Box(x, x + wide, y0, y1, 10.0, stack.z1 + 0.3), stuff)
        parts.box(Box(x, x + wide, stack.y0 - 0.6, stack.y1 + 0.6, stack.z1 + 0.3, stack.z1 + 0.3 + thick), stuff)
        seal = (x + wide / 2, stack.y0 - 0.9, stack.z0 + stack.height * draws.uniform(0.25, 0.85))
        parts.box(Box.around(seal, (wide + 0.4, 0.35, 3.2)), Stuff("steel", 4.0))
