"""Scrap metal: sheet, plate, pipe, machine parts, pressed packets, thrown together; 0.3 to 1.2 g/cm3 as it lies."""

from __future__ import annotations

from typing import TypeAlias

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.cargo import ironware as iron
from xrayTrainer.simulation.cargo.clutter import Clutter
from xrayTrainer.simulation.cargo.offer import offer
from xrayTrainer.simulation.cargo.stow import ROOMS, fill_of, from_far_end, headroom_of
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import CARGO, Space
from xrayTrainer.simulation.places import Host, Stow
from xrayTrainer.simulation.solids import Parts, Stuff

_Range: TypeAlias = tuple[float, float]
_SORTS: tuple[tuple[iron.Ware, _Range, _Range, _Range, float, float], ...] = (
    (iron.plate, (30, 110), (20, 80), (3, 24), 0.8, 10),
    (iron.tubes, (50, 150), (12, 50), (6, 20), 0.9, 9),
    (iron.crushed, (28, 70), (28, 70), (16, 40), 1.13, 8),
    (iron.gear_case, (28, 60), (24, 44), (20, 40), 0.81, 2),
    (iron.gear_shaft, (35, 90), (12, 24), (12, 24), 1.62, 4),
    (iron.disc, (24, 38), (24, 38), (5, 18), 2.33, 4),
    (iron.drum_shell, (40, 95), (30, 58), (14, 52), 0.17, 4),
    (iron.motor, (30, 60), (24, 38), (24, 40), 1.69, 3),
    (iron.springs, (26, 48), (18, 40), (9, 16), 0.47, 2),
    (iron.radiator, (40, 70), (6, 24), (30, 55), 0.26, 1),
)
"""What lies in it: length, width, height from and to, cm; its mass by its box, g/cm3; how common it is."""


@CARGO.register("scrap_metal", version=1, term="metal.scrap", fits=(*ROOMS[:-1], "container.open_top", "rail.gondola"))
def scrap_metal(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Scrap as it was thrown in: plates askew, pipes, castings, wheels, pressed packets, fine stuff at the bottom.

    Higher at the far end, trailing off to the doors; nothing lies in line.
    """
    reach = max(60.0, space.box.length * fill_of(params, draws.child("fill"), full=0.8) - 6)
    used = from_far_end(space, 0.0, reach)
    tall = headroom_of(space) * draws.uniform(0.5, 0.8)
    room = space.box.with_x(*used).shrunk(0.5, 0.5, 0.0).with_z(space.box.z0, space.box.z0 + tall)
    fines = room.with_z(room.z0, room.z0 + draws.uniform(2.0, 7.0))
    parts.box(fines, Stuff("iron", draws.uniform(0.7, 1.4), 0.6))
    pile = Clutter(room.with_z(fines.z1, room.z1))
    left = space.payload_kg * 0.93 * draws.uniform(0.8, 1.0) * reach / space.box.length
    left -= fines.volume_cm3 * 1.1 / 1000
    taste = [sort[-1] * draws.uniform(0.3, 1.7) for sort in _SORTS]
    count, misses, top, hosts = 0, 0, fines.z1, list[Host]()
    while left > 0 and count < 900 and misses < 40:
        own = draws.child("piece", count)
        ware, *spans, bulk, _ = own.weighted(_SORTS, taste)
        long, wide, high = (own.uniform(*span) for span in spans)
        high = high if ware is iron.radiator else min(high, wide)
        lies_along = ware is iron.radiator or own.chance(0.75)
        box = pile.drop((long, wide, high) if lies_along else (wide, long, high), own, tries=5)
        if box is None or (count > 40 and _too_far(box, room, space.doors == "x-", own)):
            misses += 1
            continue
        ware(parts, box, own)
        top = max(top, box.z1)
        left -= box.volume_cm3 * bulk / 1000
        pile.slump(box, own.uniform(0.3, 0.75) * (1.0 if bulk < 1.2 else 0.3))
        count += 1
        if count % 12 == 5 and min(box.size) > 12:
            hosts.append(Host(kind="bulk", box=box.shrunk(3.0), stuff=None, row=count, depth=own.uniform(0.3, 1.0)))
    heap = room.with_z(room.z0, top)
    return offer(
        space, draws, cargo="metal.scrap", packages=1, package_kind="bulk", hs="720449", taken=[heap], hosts=hosts
    )


def _too_far(box: Box, room: Box, mirrored: bool, draws: Draws) -> bool:
    """Return whether a piece would roll down: the heap slopes towards the doors."""
    along = (box.x0 - room.x0) / room.length
    along = 1.0 - along if mirrored else along
    height = (box.z1 - room.z0) / room.height
    return height > 1.12 - 0.6 * along**2 + draws.uniform(-0.1, 0.1)
