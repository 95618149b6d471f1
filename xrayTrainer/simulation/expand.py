"""From a recipe to primitives: carrier, loads, concealments and look-alikes in their places, by the scene's own draws.

The same recipe gives the same table of solids, bit for bit, on every machine and in every later version.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.scene import ConcealmentRecipe, LoadRecipe, LookAlikeRecipe, Params, Scene
from xrayTrainer.simulation import cargo, carriers, hiding  # noqa: F401 - they enter their generators
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import (
    CARGO,
    CARRIERS,
    GOODS,
    LOOK_ALIKES,
    METHODS,
    GoodsMade,
    Loaded,
    Placement,
    Site,
    Space,
)
from xrayTrainer.simulation.hiding.clearing import empty_out, take_out
from xrayTrainer.simulation.hiding.matter import Matter, around, measured_body, measured_stow
from xrayTrainer.simulation.hiding.packing import amount_left
from xrayTrainer.simulation.hiding.reserving import reserved
from xrayTrainer.simulation.mass import masses_kg
from xrayTrainer.simulation.pixel_windows import bounds_of
from xrayTrainer.simulation.places import Body, Hold
from xrayTrainer.simulation.solids import Parts, Sink, Solids, Stuff

_SHORTEST_CM = 60.0
"""Shortest stretch of a hold that a load is given, cm; of a short hold, a quarter."""


class Role(StrEnum):
    """What an owner of solids is in the scene."""

    CARRIER = "carrier"
    LOAD = "load"
    CONCEALMENT = "concealment"
    LOOK_ALIKE = "look_alike"


@dataclass(frozen=True, slots=True, kw_only=True)
class Owner:
    """Who owns a group of solids: role, id in the recipe, and mass in kilograms, less what it displaced."""

    role: Role
    id: str
    mass_kg: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Hidden:
    """A concealment in its place."""

    recipe: ConcealmentRecipe
    owner: int
    placement: Placement
    made: tuple[GoodsMade, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Seeming:
    """A look-alike in its place."""

    recipe: LookAlikeRecipe
    owner: int
    cues: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Expansion:
    """A scene as built.

    Attributes
    ----------
    scene
        The recipe.
    solids
        All primitives; their `owner` is a number in `owners`.
    owners
        Carrier first, then loads, concealments, look-alikes.
    body
        The carrier and its places.
    loads
        What it carries.
    hidden
        What is hidden in it.
    seeming
        What looks like it.
    """

    scene: Scene
    solids: Solids
    owners: tuple[Owner, ...]
    body: Body
    loads: tuple[Loaded, ...]
    hidden: tuple[Hidden, ...]
    seeming: tuple[Seeming, ...]

    def numbers(self, *roles: Role) -> tuple[int, ...]:
        """Return the numbers of the owners with some roles."""
        return tuple(i for i, owner in enumerate(self.owners) if owner.role in roles)

    @property
    def clean(self) -> Solids:
        """Solids of the clean twin: everything but what is hidden."""
        return self.solids.of(self.numbers(Role.CARRIER, Role.LOAD, Role.LOOK_ALIKE))

    @property
    def masses_kg(self) -> Mapping[str, float]:
        """Mass of each owner by its id in the recipe; the carrier's is `carrier`."""
        return {owner.id: owner.mass_kg for owner in self.owners}


def expand(scene: Scene) -> Expansion:
    """Build a scene.

    Raises
    ------
    UserError
        `scene.no_generator`, `scene.no_hold`, `scene.does_not_fit`, `scene.no_place`, `scene.id_twice`,
        `scene.param_…`.
    """
    return _Builder(scene).build()


class _Builder:
    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._draws = Draws(scene.seed)
        self._sink = Sink(self._draws)
        self._names: list[tuple[Role, str]] = []
        self._taken: list[Box] = []
        self._reserved: dict[str, Box] = {}
        self._matter: dict[Role, Matter] = {}

    def build(self) -> Expansion:
        scene = self._scene
        carrier = CARRIERS.get(scene.carrier.gen)
        parts = self._parts(Role.CARRIER, "carrier")
        params = scene.carrier.params if scene.loads else {**scene.carrier.params, "empty": True}
        body = carrier.build(parts, self._draws.child("carrier"), params)
        body = self._reserve(body)
        loads = self._loads(body)
        if body.wrap is not None and loads:
            body.wrap(self._laden())
            body = replace(body, wrap=None)
        if scene.concealments or scene.look_alikes:
            body, loads = self._measured(body, loads)
        hidden = tuple(self._hide(recipe, body, loads) for recipe in scene.concealments)
        seeming = tuple(self._seem(recipe, body, loads) for recipe in scene.look_alikes)
        solids = self._sink.solids()
        kilograms = np.bincount(solids.rows["owner"], weights=masses_kg(solids), minlength=len(self._names))
        owners = tuple(
            Owner(role=role, id=name, mass_kg=float(mass))
            for (role, name), mass in zip(self._names, kilograms, strict=True)
        )
        return Expansion(
            scene=scene, solids=solids, owners=owners, body=body, loads=loads, hidden=hidden, seeming=seeming
        )

    def _parts(self, role: Role, name: str) -> Parts:
        if any(name == other for _, other in self._names):
            raise UserError("scene.id_twice", id=name)
        self._names.append((role, name))
        return Parts(self._sink, len(self._names) - 1)

    def _reserve(self, body: Body) -> Body:
        """Return the carrier with the room that concealments need kept free of loads."""
        for recipe in self._scene.concealments:
            draws = self._draws.child("concealment", recipe.id, "reserve")
            term = METHODS.get(recipe.method).term
            found = reserved(term, body, draws, recipe.params, loaded=bool(self._scene.loads))
            if found is not None:
                body, self._reserved[recipe.id] = found
        return body

    def _loads(self, body: Body) -> tuple[Loaded, ...]:
        used: dict[str, float] = {}
        found: list[Loaded] = []
        for recipe in self._scene.loads:
            hold = _hold(body, recipe)
            start = used.get(hold.id, 0.0)
            flows = hold.form in ("tank", "hopper")
            if start + recipe.share > 1.0 + 1e-9 or (flows and start > 0.0):
                raise UserError("scene.does_not_fit", load=recipe.id)
            used[hold.id] = start + recipe.share
            generator = CARGO.get(recipe.gen)
            space = _space(hold, start, recipe.share, body.kind)
            if space.box.length < min(_SHORTEST_CM, hold.box.length / 4):
                raise UserError("scene.does_not_fit", load=recipe.id)
            parts = self._parts(Role.LOAD, recipe.id)
            stow = generator.build(parts, space, self._draws.child("load", recipe.id), recipe.params)
            if stow.packages == 0:  # the stretch is too short for a single piece
                raise UserError("scene.does_not_fit", load=recipe.id)
            found.append(Loaded(id=recipe.id, hold=hold, stow=stow))
        return tuple(found)

    def _laden(self) -> Box:
        """Return the box that the loads take."""
        numbers = [number for number, (role, _) in enumerate(self._names) if role is Role.LOAD]
        lowest, highest = bounds_of(self._sink.solids().of(numbers))
        low, high = lowest.min(axis=0), highest.max(axis=0)
        return Box(float(low[0]), float(high[0]), float(low[1]), float(high[1]), float(low[2]), float(high[2]))

    def _measured(self, body: Body, loads: Sequence[Loaded]) -> tuple[Body, tuple[Loaded, ...]]:
        """Return carrier and loads with what truly lies in their spaces and pieces."""
        for role in (Role.CARRIER, Role.LOAD):
            self._matter[role] = Matter(self._sink, [n for n, (own, _) in enumerate(self._names) if own is role])
        found = [replace(load, stow=measured_stow(load.stow, self._matter[Role.LOAD])) for load in loads]
        return measured_body(body, self._matter[Role.CARRIER]), tuple(found)

    def _site(self, body: Body, loads: Sequence[Loaded], class_: str = "") -> Site:
        return Site(body=body, loads=tuple(loads), taken=tuple(self._taken), class_=class_)

    def _hide(self, recipe: ConcealmentRecipe, body: Body, loads: Sequence[Loaded]) -> Hidden:
        draws = self._draws.child("concealment", recipe.id)
        site = replace(self._site(body, loads, recipe.class_), reserved=self._reserved.get(recipe.id))
        goods = GOODS.get(recipe.goods)
        parts = self._parts(Role.CONCEALMENT, recipe.id)
        for placement in METHODS.get(recipe.method).build(site, draws.child("method"), recipe.params):
            made: list[GoodsMade] = []
            params: Params | None = recipe.params
            if placement.fill and "amount" not in recipe.params:
                params = {**recipe.params, "amount": placement.fill}
            for number, box in enumerate(placement.boxes):
                if params is None:
                    break  # all that was asked for is packed
                inside = self._inside(placement, box)
                packed = goods.build(parts, box, draws.child("goods", number), params, inside)
                if packed is None:
                    continue
                made.append(packed)
                params = amount_left(params, packed)
                self._make_room(parts, placement, packed.box, cut=inside is None)
            if made:
                return Hidden(recipe=recipe, owner=parts.owner, placement=placement, made=tuple(made))
        raise UserError("scene.no_place", concealment=recipe.id, method=recipe.method)

    def _inside(self, placement: Placement, box: Box) -> Stuff | None:
        """Return what goods in one box of a placement displace: pieces of one kind are not all equally dense."""
        if placement.inside is None:
            return None
        content = self._matter[Role.LOAD if placement.host else Role.CARRIER].content(box)
        return content.stuff if content.even else None

    def _make_room(self, parts: Parts, placement: Placement, box: Box, *, cut: bool) -> None:
        """Put down what the hiders added around goods, and take out of the loads what made room for both."""
        self._taken.append(box)
        begin = len(self._sink.rows)
        if placement.cover is not None:
            placement.cover(parts, box)
        if not placement.full or placement.mixes:
            return
        matter = self._matter[Role.LOAD if placement.host else Role.CARRIER]
        added = self._sink.rows[begin:]
        for room in placement.emptied:
            if room.contains(box, 0.01):
                if placement.shells:
                    empty_out(self._sink, parts, matter, room, box)
                else:
                    take_out(self._sink, parts, matter, room, pieces_only=placement.pieces)
                self._taken.append(room)
        if cut and not placement.shells:
            take_out(self._sink, parts, matter, around(box, added))

    def _seem(self, recipe: LookAlikeRecipe, body: Body, loads: Sequence[Loaded]) -> Seeming:
        parts = self._parts(Role.LOOK_ALIKE, recipe.id)
        site = self._site(body, loads)
        made = LOOK_ALIKES.get(recipe.gen).build(parts, site, self._draws.child("look_alike", recipe.id), recipe.params)
        if made is None:
            raise UserError("scene.no_place", concealment=recipe.id, method=recipe.gen)
        return Seeming(recipe=recipe, owner=parts.owner, cues=made.cues)


def _hold(body: Body, recipe: LoadRecipe) -> Hold:
    for hold in body.holds:
        if recipe.hold is None or hold.id == recipe.hold:
            return hold
    raise UserError("scene.no_hold", load=recipe.id, hold=recipe.hold or "-")


def _space(hold: Hold, start: float, share: float, carrier: str) -> Space:
    """Return the stretch of a hold that a load gets; what flows gets the whole length, and the share by weight."""
    box = hold.box
    flows = hold.form in ("tank", "hopper")
    first, last = (0.0, box.length) if flows else (box.length * start, box.length * (start + share))
    stretch = (box.x1 - last, box.x1 - first) if hold.doors == "x-" else (box.x0 + first, box.x0 + last)
    return Space(
        box=box.with_x(*stretch),
        doors=hold.doors,
        payload_kg=hold.payload_kg * share,
        form=hold.form,
        carrier=carrier,
        contour=hold.contour,
    )
