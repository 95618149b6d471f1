"""Where else a hidden thing could be: the places that its method has, and how far it can be moved in each direction."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.scene import Params, PlacedAt, Scene
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.expand import Expansion, Hidden
from xrayTrainer.simulation.frames import Vector
from xrayTrainer.simulation.generators import GOODS, METHODS
from xrayTrainer.simulation.load_plan import body_box
from xrayTrainer.simulation.placing import turns_of, wished
from xrayTrainer.simulation.solids import Parts, Sink

AXES = ("along", "depth", "height")
"""Ids of the sliders that move a thing along x, y and z."""
_FAR_CM = 9_000.0
_MANY = 100_000
_LEAST_RANGE_CM = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Range:
    """What can be set by degrees: its value now, the least and the most, and the unit."""

    id: str
    value: float
    least: float
    most: float
    unit: str


def hidden_named(expansion: Expansion, concealment: str) -> Hidden:
    """Return a concealment of a scene.

    Raises
    ------
    UserError
        `scene.no_such_thing`.
    """
    for hidden in expansion.hidden:
        if hidden.recipe.id == concealment:
            return hidden
    raise UserError("scene.no_such_thing", id=concealment)


def middle_of(hidden: Hidden) -> Vector:
    """Return the middle of a concealment by which it is moved, cm."""
    return hidden.made[0].box.centre


def place_near(scene: Scene, hidden: Hidden, point: Sequence[float]) -> Box | None:
    """Return the place of a concealment's method that is nearest to a point; None where it has none."""
    recipe = hidden.recipe
    if hidden.site is None:
        return None
    draws = Draws(scene.seed).child("concealment", recipe.id).child("method")
    wish = wished(recipe.params, PlacedAt(along_cm=point[0], depth_cm=point[1], height_cm=point[2]))
    for placement in METHODS.get(recipe.method).build(hidden.site, draws, wish):
        return placement.boxes[0]
    return None


def origin_of(expansion: Expansion) -> Vector:
    """Return the corner from which sliders count, cm: front end, near side, lowest part of the carrier."""
    body = body_box(expansion)
    return (body.x0, body.y0, body.z0)


def ranges_of(scene: Scene, expansion: Expansion, hidden: Hidden) -> tuple[Range, ...]:
    """Return what of a concealment can be set: how much it is, where it is, how it is turned."""
    found = [_amount(scene, hidden)]
    origin = origin_of(expansion)
    for axis, name in enumerate(AXES):
        least, most = _reach(scene, hidden, axis)
        if most - least > _LEAST_RANGE_CM:
            value = middle_of(hidden)[axis]
            found.append(
                Range(
                    id=name,
                    value=value - origin[axis],
                    least=min(least, value) - origin[axis],
                    most=max(most, value) - origin[axis],
                    unit="cm",
                )
            )
    least, most = turns_of(hidden.rooms[0].packed, hidden.rooms[0].box)
    if most > least:
        found.append(Range(id="turn", value=turn_of(hidden), least=least, most=most, unit="degrees"))
    return tuple(one for one in found if one.most > one.least)


def turn_of(hidden: Hidden) -> float:
    """Return by how many degrees a concealment is turned."""
    room, wanted = hidden.rooms[0], hidden.recipe.at
    if wanted is None or not wanted.turn_deg:
        return 0.0
    least, most = turns_of(room.packed, room.box)
    return min(max(wanted.turn_deg, least), most)


def _reach(scene: Scene, hidden: Hidden, axis: int) -> tuple[float, float]:
    """Return how far the middle of a concealment can be moved along an axis, either way."""
    here = middle_of(hidden)
    size = hidden.made[0].box.size[axis]
    found = []
    for far in (-_FAR_CM, _FAR_CM):
        box = place_near(scene, hidden, [far if n == axis else at for n, at in enumerate(here)])
        if box is None:
            return here[axis], here[axis]
        low, high = ((box.x0, box.x1), (box.y0, box.y1), (box.z0, box.z1))[axis]
        if axis == 2 and not hidden.rooms[0].bears:
            found.append(low + size / 2)
        else:
            found.append(min(low + size / 2, high) if far < 0 else max(high - size / 2, low))
    return found[0], found[1]


def _amount(scene: Scene, hidden: Hidden) -> Range:
    pieces = sum(made.pieces for made in hidden.made)
    return Range(
        id="amount", value=float(pieces), least=1.0, most=float(max(pieces, _room_for(scene, hidden))), unit="pieces"
    )


def _room_for(scene: Scene, hidden: Hidden) -> int:
    """Return how many pieces the rooms of a concealment hold."""
    recipe = hidden.recipe
    params: Params = {**recipe.params, "amount": _MANY}
    draws = Draws(scene.seed).child("concealment", recipe.id)
    total = 0
    sizes: dict[tuple[Vector, bool], int] = {}
    for number, box in enumerate(hidden.placement.boxes):
        inside = hidden.rooms[min(number, len(hidden.rooms) - 1)].inside
        key = (box.size, inside is None)
        if key not in sizes:
            made = GOODS.get(recipe.goods).build(
                Parts(Sink(Draws(0)), 0), box, draws.child("goods", number), params, inside
            )
            sizes[key] = 0 if made is None else made.pieces
        total += sizes[key]
    return total
