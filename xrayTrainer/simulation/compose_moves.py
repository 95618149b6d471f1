"""Changes of a scene by hand: hidden things are dragged and set by degrees, loads are pushed about and stacked."""

from __future__ import annotations

import math
from collections.abc import Sequence

import msgspec
import numpy as np

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.scene import ConcealmentRecipe, LoadRecipe, PlacedAt, Scene, with_requirements
from xrayTrainer.simulation.compose_places import AXES, hidden_named, middle_of, origin_of
from xrayTrainer.simulation.composing import Composing, profile_of
from xrayTrainer.simulation.expand import Expansion
from xrayTrainer.simulation.exposure import scan_geometry
from xrayTrainer.simulation.fan import Plane
from xrayTrainer.simulation.frames import Vector
from xrayTrainer.simulation.generators import CARGO, GOODS, METHODS
from xrayTrainer.simulation.hiding.pairing import CARRIER_PARAMS
from xrayTrainer.simulation.places import Hold

_FLOWS = ("tank", "hopper")
"""Forms of holds for what flows."""
_SNAP_M = 0.25
_LEAST_SHARE = 0.02
_DIGITS = 6


def moved(composing: Composing, scene: Scene, concealment: str, view: str, to_px: tuple[float, float]) -> Scene:
    """Return the scene with a concealment dragged to a pixel of the scan; the scene as it is where it finds no place.

    Raises
    ------
    UserError
        `scene.no_such_thing`, `scene.no_view`, and as `expand`.
    """
    built = composing.built(scene)
    hidden = hidden_named(built, concealment)
    point = _point_at(built, scene, view, to_px, middle_of(hidden))
    return _if_it_holds(composing, scene, put(scene, hidden.recipe, point))


def set_slider(composing: Composing, scene: Scene, concealment: str, slider: str, value: float) -> Scene:
    """Return the scene with one thing of a concealment set: `amount`, `along`, `depth`, `height`, `turn`.

    Raises
    ------
    UserError
        `scene.no_such_thing`, and as `expand`.
    """
    built = composing.built(scene)
    hidden = hidden_named(built, concealment)
    recipe = hidden.recipe
    if slider == "amount":
        changed = msgspec.structs.replace(recipe, params={**recipe.params, "amount": max(1, round(value))})
        return _if_it_holds(composing, scene, _with(scene, changed))
    if slider == "turn":
        at = recipe.at or _placed_at(middle_of(hidden))
        changed = msgspec.structs.replace(recipe, at=msgspec.structs.replace(at, turn_deg=_within(value, 90.0)))
        return _if_it_holds(composing, scene, _with(scene, changed))
    if slider not in AXES:
        raise UserError("scene.no_such_thing", id=slider)
    axis = AXES.index(slider)
    point = list(middle_of(hidden))
    point[axis] = origin_of(built)[axis] + value
    return _if_it_holds(composing, scene, put(scene, recipe, (point[0], point[1], point[2])))


def hide(composing: Composing, scene: Scene, method: str, goods: str) -> Scene:
    """Return the scene with one more thing hidden in it, where chance puts it; raises as `expand`."""
    known, generator = METHODS.get(method), GOODS.get(goods)
    recipe = ConcealmentRecipe(id=_free_id(scene, "hidden"), method=method, goods=goods, class_=generator.term)
    carrier = scene.carrier
    asked = {name: value for name, value in CARRIER_PARAMS.get(known.term, {}).items() if name not in carrier.params}
    if asked:
        carrier = msgspec.structs.replace(carrier, params={**carrier.params, **asked})
    found = msgspec.structs.replace(scene, carrier=carrier, concealments=(*scene.concealments, recipe))
    composing.built(found)
    return found


def load(composing: Composing, scene: Scene, cargo: str, hold: str | None) -> Scene:
    """Return the scene with one more load, in the longest free stretch of a hold; raises as `expand`."""
    CARGO.get(cargo)
    built = composing.built(scene)
    holds = [one for one in built.body.holds if hold in (None, one.id)]
    if not holds:
        raise UserError("scene.no_hold", load=cargo, hold=hold or "-")
    name = _free_id(scene, "load")
    gaps = [(last - first, -first, one) for one in holds for first, last in _gaps(_spans(scene, built, one), ())]
    if not gaps:
        raise UserError("scene.does_not_fit", load=name)
    share, first, chosen = max(gaps, key=lambda gap: gap[:2])
    recipe = LoadRecipe(
        id=name, gen=cargo, hold=chosen.id, share=_floor(share), begin=None if first == 0.0 else _floor(-first)
    )
    if chosen.form in _FLOWS:
        recipe = msgspec.structs.replace(recipe, begin=None)
    found = with_requirements(msgspec.structs.replace(scene, loads=(*scene.loads, recipe)))
    composing.built(found)
    return found


def load_moved(
    composing: Composing,
    scene: Scene,
    name: str,
    *,
    along_m: float | None,
    length_m: float | None,
    hold: str | None,
    onto: str | None,
) -> Scene:
    """Return the scene with a load moved, made longer or shorter, put into another hold, or stacked on another load.

    Other loads of the hold stay where they are; what is stacked on it moves with it.

    Parameters
    ----------
    along_m
        Where its front end shall be, metres from the front end of the hold.
    length_m
        How long it shall be.
    hold
        The hold on the floor of which it shall stand.
    onto
        The load on which it shall be stacked; a hold that is named too is left out.

    Raises
    ------
    UserError
        `scene.no_such_thing`, `scene.does_not_fit`, `scene.cannot_stack`, and as `expand`.
    """
    built = composing.built(scene)
    recipe = _load_named(scene, name)
    below = onto if onto is not None else None if hold is not None else recipe.onto
    pinned = {hold_.id: _spans(scene, built, hold_) for hold_ in built.body.holds}
    old_hold = next(loaded.hold for loaded in built.loads if loaded.id == name)
    target = _target_hold(built, old_hold, hold, below)
    start, end = pinned[old_hold.id][name]
    share = (end - start) if target.id == old_hold.id else (end - start) * old_hold.box.length / target.box.length
    metres = target.box.length / 100.0
    if length_m is not None:
        share = length_m / metres
    share = min(max(share, _LEAST_SHARE), 1.0)
    if target.form in _FLOWS:  # what flows lies all along; its length says how much of it there is
        along_m, start = None, 0.0
    begin = start if along_m is None else _begin(target, along_m / metres, share)
    spans = {
        other: span
        for other, span in pinned[target.id].items()
        if other != name and _load_named(scene, other).onto == below
    }
    room = (0.0, 1.0) if below is None else pinned[target.id][below]
    begin, share = _snapped(begin, share, spans, room, snap=_SNAP_M / metres, load=name)
    shift = begin - start
    loads = [_placed_load(one, name, target.id, below, begin, share, shift, pinned, built) for one in scene.loads]
    found = with_requirements(msgspec.structs.replace(scene, loads=tuple(_below_first(loads))))
    composing.built(found)
    return found


def _placed_load(
    one: LoadRecipe,
    name: str,
    hold: str,
    below: str | None,
    begin: float,
    share: float,
    shift: float,
    pinned: dict[str, dict[str, tuple[float, float]]],
    built: Expansion,
) -> LoadRecipe:
    """Return a load after another one, or it itself, was moved: where it was, unless it stands on that one."""
    if one.id == name:
        return msgspec.structs.replace(one, hold=hold, onto=below, begin=_share(begin), share=_floor(share))
    own = next(loaded.hold for loaded in built.loads if loaded.id == one.id)
    if own.form in _FLOWS:
        return one
    start, end = pinned[own.id][one.id]
    if one.onto == name:
        length = min(end - start, share)
        start = min(max(start + shift, begin), begin + share - length)
        return msgspec.structs.replace(one, hold=hold, begin=_share(start), share=_floor(length))
    return msgspec.structs.replace(one, begin=_share(start))


def _target_hold(built: Expansion, old: Hold, hold: str | None, below: str | None) -> Hold:
    if below is not None:
        for loaded in built.loads:
            if loaded.id == below:
                return loaded.hold
        raise UserError("scene.no_such_thing", id=below)
    if hold is None:
        return old
    for one in built.body.holds:
        if one.id == hold:
            return one
    raise UserError("scene.no_such_thing", id=hold)


def _spans(scene: Scene, built: Expansion, hold: Hold) -> dict[str, tuple[float, float]]:
    """Return where the loads of a hold begin and end, as parts of its length from its far end on."""
    found: dict[str, tuple[float, float]] = {}
    reached: dict[str | None, float] = {}
    there = {loaded.id for loaded in built.loads if loaded.hold.id == hold.id}
    for one in scene.loads:
        if one.id not in there:
            continue
        least = 0.0 if one.onto is None else found[one.onto][0]
        start = one.begin if one.begin is not None else reached.get(one.onto, least)
        found[one.id] = start, start + one.share
        reached[one.onto] = start + one.share
    return found


def _begin(hold: Hold, along: float, share: float) -> float:
    """Return where a load begins, from the far end of its hold, of which the front end is given from the front end."""
    return 1.0 - along - share if hold.doors == "x-" else along


def _snapped(
    begin: float,
    share: float,
    spans: dict[str, tuple[float, float]],
    room: tuple[float, float],
    *,
    snap: float,
    load: str,
) -> tuple[float, float]:
    """Return beginning and length of a load in the free stretch that is nearest: at its ends where it is near them."""
    gaps = [gap for gap in _gaps(spans, room) if gap[1] - gap[0] >= min(share, _LEAST_SHARE) - 1e-9]
    if not gaps:
        raise UserError("scene.does_not_fit", load=load)

    def away(gap: tuple[float, float]) -> tuple[float, float]:
        lacking = max(0.0, share - (gap[1] - gap[0]))
        at = min(max(begin, gap[0]), max(gap[0], gap[1] - share))
        return (lacking * 4.0 + abs(at - begin), gap[0])

    first, last = min(gaps, key=away)
    share = min(share, last - first)
    begin = min(max(begin, first), last - share)
    if begin - first <= snap:
        begin = first
    elif last - begin - share <= snap:
        begin = last - share
    return begin, share


def _gaps(spans: dict[str, tuple[float, float]], room: Sequence[float]) -> list[tuple[float, float]]:
    """Return what is left free between some stretches."""
    first, last = (room[0], room[1]) if room else (0.0, 1.0)
    found = []
    reached = first
    for start, end in sorted(spans.values()):
        if start - reached > _LEAST_SHARE:
            found.append((reached, start))
        reached = max(reached, end)
    if last - reached > _LEAST_SHARE:
        found.append((reached, last))
    return found


def _below_first(loads: Sequence[LoadRecipe]) -> list[LoadRecipe]:
    """Return loads in an order in which each stands after the one that it is stacked on.

    Raises
    ------
    UserError
        `scene.cannot_stack` where loads are stacked on each other in a ring.
    """
    found: list[LoadRecipe] = []
    left = list(loads)
    while left:
        ready = [one for one in left if one.onto is None or any(other.id == one.onto for other in found)]
        if not ready:
            raise UserError("scene.cannot_stack", load=left[0].id)
        found.append(ready[0])
        left.remove(ready[0])
    return found


def _load_named(scene: Scene, name: str) -> LoadRecipe:
    for one in scene.loads:
        if one.id == name:
            return one
    raise UserError("scene.no_such_thing", id=name)


def _point_at(
    built: Expansion, scene: Scene, view: str, pixel: tuple[float, float], near: Vector
) -> tuple[float, float, float]:
    """Return the point of a scene at a pixel of the scan, as deep in it as another point is."""
    fan, sway = scan_geometry(built, profile_of(scene), view)
    rows, cols = fan.shape
    col = min(max(pixel[0], 0.0), float(cols))
    row = pixel[1] + float(sway[min(int(col), cols - 1)])
    depth = near[1] if fan.plane is Plane.SIDE else -near[2]
    run = depth - fan.source[0]
    cross = fan.source[1] + run * float(np.interp(row, np.arange(rows + 1), fan.slopes))
    x = float(np.interp(col, np.arange(cols + 1), fan.x)) + fan.shear * run
    return (x, near[1], cross) if fan.plane is Plane.SIDE else (x, cross, near[2])


def put(scene: Scene, recipe: ConcealmentRecipe, point: Vector) -> Scene:
    """Return the scene with the middle of a concealment wanted at a point, turned as it is."""
    turn = None if recipe.at is None else recipe.at.turn_deg
    return _with(scene, msgspec.structs.replace(recipe, at=_placed_at(point, turn)))


def _placed_at(point: Vector, turn: float | None = None) -> PlacedAt:
    x, y, z = (round(_within(one, 9_999.0), 2) for one in point)
    return PlacedAt(along_cm=x, depth_cm=y, height_cm=z, turn_deg=turn)


def _with(scene: Scene, recipe: ConcealmentRecipe) -> Scene:
    changed = tuple(recipe if one.id == recipe.id else one for one in scene.concealments)
    return with_requirements(msgspec.structs.replace(scene, concealments=changed))


def _if_it_holds(composing: Composing, before: Scene, after: Scene) -> Scene:
    """Return a scene if everything in it finds its place, else the one before."""
    return after if composing.can_be_built(after) else before


def _free_id(scene: Scene, word: str) -> str:
    taken = {one.id for one in scene.loads} | {one.id for one in scene.concealments}
    taken |= {one.id for one in scene.look_alikes}
    return next(name for number in range(1, len(taken) + 2) if (name := f"{word}{number}") not in taken)


def _within(value: float, most: float) -> float:
    return min(max(value, -most), most)


def _share(value: float) -> float:
    return min(max(round(value, _DIGITS), 0.0), 1.0 - _LEAST_SHARE)


def _floor(share: float) -> float:
    return max(_LEAST_SHARE, math.floor(share * 1e6 + 1e-3) / 1e6)
