"""What keeps a load in its place: timber at the doors, webbing straps, air bags, dunnage boards, corner posts.

Drawn as packers do it: some loads have none of it. Air bags are thin shells of paper and film; webbing is 5 cm wide
polyester with a steel ratchet; bracing is sawn timber of 8 to 10 cm (CTU Code, annex 7).
"""

from __future__ import annotations

from collections.abc import Sequence

from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import Space
from xrayTrainer.simulation.solids import Parts, Stuff

_TIMBER = Stuff("wood", 0.48)
_WEBBING = Stuff("pet", 1.1)
_BAG = Stuff("paper", 0.7)


def secure(parts: Parts, space: Space, taken: Sequence[Box], draws: Draws) -> list[Box]:
    """Put down what secures a load, in the free space around it, and return where it is.

    Parameters
    ----------
    parts
        Where to.
    space
        What the load lies in.
    taken
        Boxes that together hold the load, cm.
    draws
        Chance: what is used.
    """
    if not taken:
        return []
    used: list[Box] = []
    if space.form == "room":
        means = draws.weighted(("none", "straps", "timber", "both"), (4, 3, 3, 1))
        if means in ("timber", "both"):
            used += bracing(parts, space, taken, draws.child("timber"))
        if means in ("straps", "both"):
            used += end_straps(parts, space, taken, draws.child("straps"))
        if draws.chance(0.35):
            used += air_bags(parts, space, taken, draws.child("bags"))
    else:
        used += over_straps(parts, space, taken, draws.child("over"))
    return used


def _door_space(space: Space, taken: Sequence[Box]) -> Box:
    box = space.box
    if space.doors == "x-":
        return box.with_x(box.x0, max(min(b.x0 for b in taken), box.x0))
    return box.with_x(min(max(b.x1 for b in taken), box.x1), box.x1)


def bracing(parts: Parts, space: Space, taken: Sequence[Box], draws: Draws) -> list[Box]:
    """Put down two uprights, cross pieces and, where there is room, struts to the door posts."""
    door = _door_space(space, taken)
    thick = draws.uniform(7.5, 10.0)
    if door.length < thick * 2 + 2:
        return []
    top = min(space.box.z1 - 4, max(b.z1 for b in taken), space.box.z0 + draws.uniform(110, 200))
    at_load = door.with_x(door.x1 - thick, door.x1) if space.doors == "x-" else door.with_x(door.x0, door.x0 + thick)
    used: list[Box] = []
    across = at_load.moved(x=-thick if space.doors == "x-" else thick)
    for y in (space.box.y0 + 30, space.box.y0 + space.box.width * draws.uniform(0.45, 0.55), space.box.y1 - 30 - thick):
        used.append(at_load.with_y(y, y + thick).with_z(space.box.z0, top))
    z = space.box.z0 + draws.uniform(18, 30)
    while z + thick < top:
        used.append(across.with_z(z, z + thick).shrunk(0, 1, 0))
        z += draws.uniform(55, 80)
    for beam in used:
        parts.box(beam, _TIMBER)
    return used


def end_straps(parts: Parts, space: Space, taken: Sequence[Box], draws: Draws) -> list[Box]:
    """Put down webbing from wall to wall across the last row, with ratchets."""
    door = _door_space(space, taken)
    if door.length < 1.5:
        return []
    used: list[Box] = []
    top = max(b.z1 for b in taken)
    x = door.x1 - 0.6 if space.doors == "x-" else door.x0 + 0.4
    for number in range(draws.integer(2, 4)):
        z = space.box.z0 + 25 + (top - space.box.z0 - 40) * (number + draws.uniform(0.0, 0.6)) / 4
        used.append(Box(x, x + 0.25, space.box.y0, space.box.y1, z, z + 5))
        parts.box(used[-1], _WEBBING)
        y = draws.uniform(space.box.y0 + 40, space.box.y1 - 60)
        if door.length > 5:
            side = -2.4 if space.doors == "x-" else 0.3
            used.append(Box(x + side, x + side + 2.0, y, y + 18, z, z + 5))
            parts.box(used[-1], Stuff("steel", 1.6))
    return used


def over_straps(parts: Parts, space: Space, taken: Sequence[Box], draws: Draws) -> list[Box]:
    """Put down webbing over the load, from floor to floor, every metre or two."""
    first, last = min(b.x0 for b in taken), max(b.x1 for b in taken)
    near, far = min(b.y0 for b in taken), max(b.y1 for b in taken)
    foot, used = space.box.z0, []
    x = first + draws.uniform(15, 60)
    while x + 5 < last:
        under = [b for b in taken if b.x0 < x + 5 and b.x1 > x]
        if under:
            top = max(b.z1 for b in under)
            used.append(Box(x, x + 5, near - 0.3, far + 0.3, top, top + 0.25))
            used.extend(Box(x, x + 5, y, y + 0.25, foot, top) for y in (near - 0.3, far + 0.05))
        x += draws.uniform(90, 170)
    for strap in used:
        parts.box(strap, _WEBBING)
    return used


def air_bags(parts: Parts, space: Space, taken: Sequence[Box], draws: Draws) -> list[Box]:
    """Put down inflated bags in the widest channel between the lines of a load, where there is one."""
    spans = sorted((b.y0, b.y1) for b in taken)
    reached, gap = spans[0][1], (0.0, 0.0)
    for y0, y1 in spans:
        if y0 - reached > gap[1] - gap[0]:
            gap = (reached, y0)
        reached = max(reached, y1)
    used: list[Box] = []
    if gap[1] - gap[0] < 8:
        return used
    first, last = min(b.x0 for b in taken), max(b.x1 for b in taken)
    x = first + draws.uniform(20, 120)
    while x + 90 < last:
        beside = [b for b in taken if b.x0 < x + 90 and b.x1 > x]
        top = min((b.z1 for b in beside), default=space.box.z0)
        if top - space.box.z0 > 100:
            bag = Box(x, x + 90, gap[0] + 0.3, gap[1] - 0.3, space.box.z0 + 20, min(top - 5, space.box.z0 + 140))
            parts.hollow_box(bag, 0.15, _BAG)
            used.append(bag)
        x += draws.uniform(150, 320)
    return used


def corner_posts(parts: Parts, load: Box, draws: Draws) -> None:
    """Put down four angles of pressed paper at the corners of a pallet's load, outside it by their thickness."""
    paper, thick, leg = Stuff("paper", draws.around(0.8, 0.05)), 0.35, 4.5
    for x in (load.x0 - thick, load.x1):
        for y0, y1 in ((load.y0, load.y0 + leg), (load.y1 - leg, load.y1)):
            parts.box(Box(x, x + thick, y0, y1, load.z0, load.z1), paper)
    for y in (load.y0 - thick, load.y1):
        for x0, x1 in ((load.x0, load.x0 + leg), (load.x1 - leg, load.x1)):
            parts.box(Box(x0, x1, y, y + thick, load.z0, load.z1), paper)
