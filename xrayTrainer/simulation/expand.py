"""From a recipe to primitives: carrier, loads, concealments and look-alikes in their places, by the scene's own draws.

The same recipe gives the same table of solids, bit for bit, on every machine and in every later version.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.scene import ConcealmentRecipe, LookAlikeRecipe, Params, Scene
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
from xrayTrainer.simulation.mass import masses_kg, own_mass_kg
from xrayTrainer.simulation.pixel_windows import bounds_of
from xrayTrainer.simulation.places import Body
from xrayTrainer.simulation.placing import Room, beside, settled, wished
from xrayTrainer.simulation.solids import Parts, Sink, Solids, Stuff
from xrayTrainer.simulation.stacking import lay_boards, stacked_space, without_room_over
from xrayTrainer.simulation.stretches import Ground, ground_of, stretch_of

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
    """A concealment in its place.

    Attributes
    ----------
    recipe
        What was asked for.
    owner
        Its number in `Expansion.owners`.
    placement
        Where it was hidden, and how.
    made
        What was packed.
    rooms
        For each of these the room that it has.
    site
        What its method could choose from; None where none was asked.
    mass_kg
        What goods and all that the hiders added weigh, whatever they displaced, kilograms.
    """

    recipe: ConcealmentRecipe
    owner: int
    placement: Placement
    made: tuple[GoodsMade, ...]
    rooms: tuple[Room, ...] = ()
    site: Site | None = None
    mass_kg: float = 0.0


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


def expand(scene: Scene, known: Groundworks | None = None) -> Expansion:
    """Build a scene.

    Parameters
    ----------
    scene
        The recipe.
    known
        Carriers with their loads that were built before; the result is the same without it.

    Raises
    ------
    UserError
        `scene.no_generator`, `scene.no_hold`, `scene.does_not_fit`, `scene.cannot_stack`, `scene.no_place`,
        `scene.id_twice`, `scene.param_…`.
    """
    if known is not None:
        return known.of(scene).copied(scene).build()
    builder = _Builder(scene)
    builder.lay()
    return builder.build()


class Groundworks:
    """Remembers carriers with their loads, so that another thing hidden in them costs no new loading.

    Parameters
    ----------
    most
        How many are remembered; those used longest ago are forgotten.
    """

    def __init__(self, most: int = 3) -> None:
        self._most = most
        self._known: dict[bytes, _Builder] = {}

    def of(self, scene: Scene) -> _Builder:
        """Return a builder with carrier and loads of a scene in their places; raises as `expand`."""
        key = ground_of(scene)
        builder = self._known.pop(key, None)
        if builder is None:
            builder = _Builder(scene)
            builder.lay()
        self._known[key] = builder
        while len(self._known) > self._most:
            del self._known[next(iter(self._known))]
        return builder


class _Builder:
    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._draws = Draws(scene.seed)
        self._sink = Sink(self._draws)
        self._names: list[tuple[Role, str]] = []
        self._taken: list[Box] = []
        self._reserved: dict[str, Box] = {}
        self._matter: dict[Role, Matter] = {}
        self._own: dict[str, list[int]] = {}
        self._standing: tuple[Body, tuple[Loaded, ...]] | None = None

    def copied(self, scene: Scene) -> _Builder:
        """Return a builder of another scene that has the same carrier and loads, with them in their places."""
        if self._standing is None:
            raise ValueError("nothing is laid yet")
        if not self._matter:
            self._standing = self._measured(*self._standing)
        twin = _Builder(scene)
        twin._sink, twin._names, twin._reserved = self._sink.copied(), list(self._names), dict(self._reserved)
        twin._matter = {role: matter.copied(twin._sink) for role, matter in self._matter.items()}
        twin._standing = self._standing
        return twin

    def lay(self) -> None:
        """Put carrier and loads down."""
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
        self._standing = body, loads

    def build(self) -> Expansion:
        """Hide what is hidden in the carrier, and return all of it."""
        scene = self._scene
        if self._standing is None:
            raise ValueError("nothing is laid yet")
        body, loads = self._standing
        if (scene.concealments or scene.look_alikes) and not self._matter:
            body, loads = self._measured(body, loads)
        hidden = tuple(self._hide(recipe, body, loads) for recipe in scene.concealments)
        seeming = tuple(self._seem(recipe, body, loads) for recipe in scene.look_alikes)
        solids = self._sink.solids()
        hidden = tuple(replace(one, mass_kg=own_mass_kg(solids, self._own[one.recipe.id])) for one in hidden)
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
        ground = Ground(body)
        found: dict[str, Loaded] = {}
        for recipe in self._scene.loads:
            below = None if recipe.onto is None else found.get(recipe.onto)
            hold, start = ground.take(recipe, below)
            generator = CARGO.get(recipe.gen)
            space = stretch_of(hold, start, recipe.share, body.kind)
            if space.box.length < min(_SHORTEST_CM, hold.box.length / 4):
                raise UserError("scene.does_not_fit", load=recipe.id)
            boards = None
            if below is not None:
                space, boards = self._on_top_of(below, space, recipe.id)
            parts = self._parts(Role.LOAD, recipe.id)
            if boards is not None:
                lay_boards(parts, boards)
            stow = generator.build(parts, space, self._draws.child("load", recipe.id), recipe.params)
            if stow.packages == 0:  # the stretch is too short for a single piece
                raise UserError("scene.cannot_stack" if boards is not None else "scene.does_not_fit", load=recipe.id)
            found[recipe.id] = Loaded(id=recipe.id, hold=hold, stow=stow)
            if below is not None and boards is not None:
                found[below.id] = replace(below, stow=without_room_over(below.stow, boards, hold.box.z1))
        return tuple(found.values())

    def _on_top_of(self, below: Loaded, space: Space, load: str) -> tuple[Space, Box]:
        solids = self._sink.solids()
        number = next(n for n, (role, name) in enumerate(self._names) if role is Role.LOAD and name == below.id)
        stacked = stacked_space(space, solids.of((number,)), below.stow.package_kind, load)
        return stacked.space, stacked.boards

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
        wish = wished(recipe.params, recipe.at)
        for placement in METHODS.get(recipe.method).build(site, draws.child("method"), wish):
            made: list[GoodsMade] = []
            rooms: list[Room] = []
            params: Params | None = recipe.params
            if placement.fill and "amount" not in recipe.params:
                params = {**recipe.params, "amount": placement.fill}
            for number, box in enumerate(placement.boxes):
                if params is None:
                    break  # all that was asked for is packed
                inside = self._inside(placement, box)
                begin = len(self._sink.rows)
                packed = goods.build(parts, box, draws.child("goods", number), params, inside)
                if packed is None:
                    continue
                room = Room(box=box, packed=packed.box, inside=inside)
                if recipe.at is not None:
                    at = beside(recipe.at, placement.boxes[0], box)
                    packed = settled(self._sink, begin, packed, room, at)
                made.append(packed)
                rooms.append(room)
                params = amount_left(params, packed)
                end = self._make_room(parts, placement, packed.box, cut=inside is None)
                self._own.setdefault(recipe.id, []).extend(range(begin, end))
            if made:
                return Hidden(
                    recipe=recipe,
                    owner=parts.owner,
                    placement=placement,
                    made=tuple(made),
                    rooms=tuple(rooms),
                    site=site,
                )
        raise UserError("scene.no_place", concealment=recipe.id, method=recipe.method)

    def _inside(self, placement: Placement, box: Box) -> Stuff | None:
        """Return what goods in one box of a placement displace: pieces of one kind are not all equally dense."""
        if placement.inside is None:
            return None
        content = self._matter[Role.LOAD if placement.host else Role.CARRIER].content(box)
        return content.stuff if content.even else None

    def _make_room(self, parts: Parts, placement: Placement, box: Box, *, cut: bool) -> int:
        """Put down what the hiders added around goods, and take out of the loads what made room for both.

        Returns the number of rows after the hiders' own.
        """
        self._taken.append(box)
        begin = len(self._sink.rows)
        if placement.cover is not None:
            placement.cover(parts, box)
        end = len(self._sink.rows)
        if not placement.full or placement.mixes:
            return end
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
        return end

    def _seem(self, recipe: LookAlikeRecipe, body: Body, loads: Sequence[Loaded]) -> Seeming:
        parts = self._parts(Role.LOOK_ALIKE, recipe.id)
        site = self._site(body, loads)
        made = LOOK_ALIKES.get(recipe.gen).build(parts, site, self._draws.child("look_alike", recipe.id), recipe.params)
        if made is None:
            raise UserError("scene.no_place", concealment=recipe.id, method=recipe.gen)
        return Seeming(recipe=recipe, owner=parts.owner, cues=made.cues)
