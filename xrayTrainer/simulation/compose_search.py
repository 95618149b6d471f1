"""Places and loads that the program finds by itself: for a wanted difficulty, and for variants of a scene.

What is tried, and in which order, follows from the scene alone.
"""

from __future__ import annotations

import math
import time
from collections.abc import Iterator
from dataclasses import dataclass

import msgspec

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.scene import Declared, LoadRecipe, Scene, with_requirements
from xrayTrainer.simulation.compose_moves import put
from xrayTrainer.simulation.compose_places import AXES, hidden_named, middle_of, origin_of, place_near, ranges_of
from xrayTrainer.simulation.composing import Composing
from xrayTrainer.simulation.difficulty import load_scale
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.expand import Hidden
from xrayTrainer.simulation.frames import Vector
from xrayTrainer.simulation.generators import CARGO, CARRIERS, METHODS
from xrayTrainer.simulation.hiding.pairing import go_together

_TRIED = 24
_SECONDS = 2.5
_VARIANTS = 12
_APART_CM = 60.0
_NEAR_CM = 150.0
_SAME_CM = 12.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A place for a concealment: the scene with it there, how hard it is to find, and its zone."""

    scene: Scene
    band: int
    zone: str


def suggest(composing: Composing, scene: Scene, concealment: str, band: int, most: int) -> tuple[Found, ...]:
    """Return places for a concealment, those nearest to a band of difficulty first.

    Places are drawn all over what its method has; those where nobody could see it are left out. After some seconds, on
    a slow machine, what has been found by then has to do.

    Raises
    ------
    UserError
        `scene.no_such_thing`, and as `expand`.
    """
    hidden = hidden_named(composing.built(scene), concealment)
    composing.exposures(scene, "full")  # what all places have in common is added up once, outside of the time
    until = time.monotonic() + _SECONDS
    found: list[tuple[float, int, Found]] = []
    for number, point in enumerate(_points(composing, scene, hidden, Draws(scene.seed).child("suggest", concealment))):
        if found and time.monotonic() > until:
            break
        there = put(scene, hidden.recipe, point)
        try:
            difficulty, placed = composing.measured(there, concealment)
        except UserError as error:
            if error.code == "scene.superseded":
                raise
            continue
        if difficulty.impossible:
            continue
        away = _away(difficulty.score, band)
        found.append((away, number, Found(scene=there, band=difficulty.band, zone=placed.placement.zone)))
        if sum(one[0] == 0.0 for one in found) >= most:
            break
    return tuple(one for _, _, one in sorted(found, key=lambda entry: entry[:2])[:most])


def other_place(composing: Composing, scene: Scene) -> Scene:
    """Return the same load with everything hidden elsewhere in it.

    Raises
    ------
    UserError
        `scene.no_place` where there is no other place; as `expand`.
    """
    built = composing.built(scene)
    best, farthest = None, _SAME_CM
    draws = Draws(scene.seed).child("other place", *(str(round(middle_of(one)[0])) for one in built.hidden))
    points = [list(_points(composing, scene, one, draws.child(one.recipe.id))) for one in built.hidden]
    for number in range(_VARIANTS):
        composing.wanted()
        there = scene
        for hidden, some in zip(built.hidden, points, strict=True):
            if some:
                there = put(there, hidden.recipe, some[number % len(some)])
        if there is scene or not composing.can_be_built(there):
            continue
        pairs = zip(built.hidden, composing.built(there).hidden, strict=True)
        moved = min(math.dist(middle_of(one), middle_of(other)) for one, other in pairs)
        if moved > farthest:
            best, farthest = there, moved
        if moved > _APART_CM:
            break
    if best is None:
        first = built.hidden[0].recipe if built.hidden else None
        raise UserError("scene.no_place", concealment=first.id if first else "-", method=first.method if first else "-")
    return best


def other_load(composing: Composing, scene: Scene) -> Scene:
    """Return the same carrier with other goods in it, and what is hidden as near as can be to where it was.

    Raises
    ------
    UserError
        `scene.no_cargo_fits` where nothing else goes with what is hidden; as `expand`.
    """
    built = composing.built(scene)
    kept = scene
    for hidden in built.hidden:
        kept = put(kept, hidden.recipe, middle_of(hidden))
    best, nearest = None, math.inf
    for loads in _other_loads(scene, Draws(scene.seed).child("other load", *(one.gen for one in scene.loads))):
        composing.wanted()
        planted = tuple(plan for plan in scene.discrepancies if plan.kind != "goods")
        there = with_requirements(msgspec.structs.replace(kept, loads=loads, discrepancies=planted))
        if not composing.can_be_built(there):
            continue
        pairs = zip(built.hidden, composing.built(there).hidden, strict=True)
        moved = max((math.dist(middle_of(one), middle_of(other)) for one, other in pairs), default=0.0)
        if moved < nearest:
            best, nearest = there, moved
        if moved < _NEAR_CM:
            break
    if best is None:
        raise UserError("scene.no_cargo_fits")
    return best


def _other_loads(scene: Scene, draws: Draws) -> Iterator[tuple[LoadRecipe, ...]]:
    """Yield other goods for the loads of a scene, that go with what is hidden in it."""
    carrier = CARRIERS.get(scene.carrier.gen).term
    present = {CARGO.get(one.gen).term for one in scene.loads}
    others = [one for one in CARGO.newest().values() if one.fits_carrier(carrier) and one.term not in present]
    hidden = [(METHODS.get(one.method).term, one.class_) for one in scene.concealments]

    def suits(*cargo: str) -> bool:
        return all(go_together(method, class_, carrier, cargo) for method, class_ in hidden)

    suitable = [one for one in others if suits(one.term)] or others
    loads = scene.loads or (LoadRecipe(id="load1", gen="any@1", share=0.8),)
    for attempt in range(_VARIANTS if suitable else 0):
        chosen = [draws.child(attempt, one.id).choice(suitable) for one in loads]
        if suits(*(one.term for one in chosen)):
            yield tuple(
                msgspec.structs.replace(one, gen=cargo.full_name, params={}, declared=Declared())
                for one, cargo in zip(loads, chosen, strict=True)
            )


def _points(composing: Composing, scene: Scene, hidden: Hidden, draws: Draws) -> Iterator[Vector]:
    """Yield points all over what the method of a concealment has, no two of them in one place."""
    built = composing.built(scene)
    origin = origin_of(built)
    ranges = {one.id: one for one in ranges_of(scene, built, hidden)}
    here = middle_of(hidden)
    seen: set[tuple[int, ...]] = set()
    for number in range(3 * _TRIED):
        own = draws.child(number)
        point = [
            origin[axis] + own.uniform(ranges[name].least, ranges[name].most) if name in ranges else here[axis]
            for axis, name in enumerate(AXES)
        ]
        box = place_near(scene, hidden, point)
        if box is None:
            continue
        size = hidden.made[0].box.size
        low, high = (box.x0, box.y0, box.z0), (box.x1, box.y1, box.z1)
        x, y, z = (
            min(max(at, first + side / 2), last - side / 2) if last - first > side else (first + last) / 2
            for at, first, last, side in zip(point, low, high, size, strict=True)
        )
        cell = tuple(round(at / _SAME_CM) for at in (x, y, z))
        if cell not in seen:
            seen.add(cell)
            yield (x, y, z)
        if len(seen) >= _TRIED:
            return


def _away(score: float, band: int) -> float:
    """Return how far a score is from a band of difficulty, 0 within it."""
    borders = (-math.inf, *load_scale().borders, math.inf)
    return max(borders[band - 1] - score, score - borders[band], 0.0)
